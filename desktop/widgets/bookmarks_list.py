"""The bookmarks of an article in the left panel: chosen to go there, and removed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.translation import later, number, tr
from desktop.widgets.plain_list import INSET, KEY, fill, row_list, sentence, title
from desktop.widgets.room import FoldingRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from desktop.bookmarks import Bookmarked

APART = "\u2068%s\u2069"  # words that may run leftwards, in a row that runs rightwards
NONE = later("No bookmarks yet. Ctrl+D sets one at the paragraph that you are reading.")
LOST = later("Lost its place: these words are not in the text as it is now.")


class BookmarksList(QWidget):
    """Lists bookmarks; Enter or a click chooses one, Delete or the button removes it."""

    chosen = Signal(object)  # Bookmarked
    removed = Signal(object)  # Bookmarked

    def __init__(self) -> None:
        super().__init__()
        self.rows = row_list(tr("Bookmarks"))
        self.rows.setAccessibleDescription(tr("Enter goes there. Delete removes the bookmark."))
        self.none = sentence(tr(NONE))
        self.none.hide()  # until it is known whether there are any
        self.remove = QPushButton(tr("Remove"))
        self._lay_out()
        self.rows.itemActivated.connect(self._choose)
        self.rows.itemClicked.connect(self._choose)
        self.rows.currentRowChanged.connect(self._follow)
        self.remove.clicked.connect(self._remove)

    def show_bookmarks(self, lines: Sequence[Bookmarked]) -> None:
        """List lines with bookmarks; the current row stays, or the one that takes its place."""
        row = self.rows.currentRow()
        fill(self.rows, [(line, _row(line)) for line in lines])
        for place, line in enumerate(lines):
            self.rows.item(place).setData(Qt.ItemDataRole.AccessibleTextRole, heard(line))
        self.rows.setCurrentRow(min(row, len(lines) - 1))
        self.rows.setVisible(bool(lines))
        self.none.setVisible(not lines)
        self._follow()

    def enter(self, row: int) -> None:
        """Take the focus, with a row as the current one."""
        self.rows.setCurrentRow(row)
        self.rows.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.rows.hasFocus():
            self._remove()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self.remove.setFlat(True)
        self.remove.setObjectName("action")
        self.remove.setToolTip(tr("Remove this bookmark (Delete)"))
        name = title(tr("Bookmarks"))
        name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        head = QHBoxLayout()
        head.setContentsMargins(INSET, 8, INSET, 2)
        head.addWidget(FoldingRow(name, self.remove, spacing=2))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.rows, 1)
        column.addWidget(self.none, 1)
        policy = self.remove.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.remove.setSizePolicy(policy)
        self._follow()

    def _follow(self) -> None:
        self.remove.setVisible(self.rows.currentRow() >= 0)

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(KEY))

    def _remove(self) -> None:
        item = self.rows.currentItem()
        if item:
            self.rows.setFocus()  # the button goes with the last bookmark
            self.removed.emit(item.data(KEY))


def _row(line: Bookmarked) -> str:
    words = APART % line.words
    if line.line is None:
        return tr("Lost its place: {words}").format(words=words)
    return f"¶{number(line.number)}  {words}" if line.number else words


def heard(line: Bookmarked) -> str:
    """Say a row as a screen reader reads it."""
    if line.line is None:
        return f"{line.words} – {tr(LOST)}"
    if line.number is None:
        return line.words
    told = tr("Paragraph {number}: {words}")
    return told.format(number=number(line.number), words=line.words)
