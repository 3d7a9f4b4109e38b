"""The panel with the notes of the article: written here, and saved while they are written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.quoting import quoted
from desktop.translation import later, tr
from desktop.widgets.growing import grow
from desktop.widgets.notes_list import NotesList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from analyzers.values import Span
    from desktop.notes import PlacedNote
    from desktop.widgets.themes import Theme

CITED = 160  # characters of the words that a note belongs to
PAUSE = 400  # ms without a key before what was typed is saved
EMPTY = later(
    "No notes yet. Select some words of the article and press Ctrl+M, or choose Add note on a card."
)


@dataclass(frozen=True, slots=True)
class Draft:
    """What is in the editor: words to a note that is kept, or to a new one at ``span``."""

    note: str | None
    span: Span | None
    body: str


class NotesPanel(QWidget):
    """Lists the notes and holds the editor; it keeps no note itself."""

    add_wanted = Signal()
    chosen = Signal(str)  # note id
    edited = Signal(object)  # Draft
    removed = Signal(str)  # note id

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._note: str | None = None
        self._span: Span | None = None
        self._saved = ""
        self._warned_of = ""
        self.add = QPushButton(tr("Add note"))
        self.list = NotesList(theme)
        self.empty = QLabel(tr(EMPTY))
        self.quote = QLabel()
        self.editor = QPlainTextEdit()
        self.state = QLabel()
        self.saved = tr("Saved")  # what is said of a note that is kept
        self.remove = QPushButton(tr("Remove"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._lay_out()
        self._connect()
        self.close_editor()
        self.empty.hide()  # until it is known whether there are notes

    def show_notes(self, notes: Sequence[PlacedNote]) -> None:
        self.list.show_notes(notes)
        self.list.setVisible(bool(notes))
        self.empty.setVisible(not notes)
        if self._note:
            self.list.select(self._note)

    def draft(self, span: Span, quote: str) -> None:
        """Open the editor for a new note; it exists once something is typed."""
        self._open(None, span, quote, "")

    def edit(self, placed: PlacedNote) -> None:
        """Open the editor for a note that is kept."""
        self._open(placed.note.id, placed.span, placed.note.anchor.quote, placed.note.body)
        self.list.select(placed.note.id)

    def close_editor(self) -> None:
        self.flush()
        if not self.unsaved:
            self._note, self._span, self._saved = None, None, ""
            self._box.hide()

    def leave(self, note: str) -> None:
        """Close the editor where it is at that note."""
        if self._note == note:
            self.close_editor()

    @property
    def unsaved(self) -> bool:
        """Whether the editor holds words that the library does not."""
        return self.editor.toPlainText() != self._saved and self._can_be_kept()

    def flush(self) -> None:
        """Say now what was typed, without waiting for a pause."""
        self._pause.stop()
        if self.unsaved:
            self.edited.emit(Draft(self._note, self._span, self.editor.toPlainText()))

    def warn(self) -> None:
        """Note that the reader was told: closing again leaves without these words."""
        self._warned_of = self.editor.toPlainText()

    @property
    def is_given_up(self) -> bool:
        return self.unsaved and self.editor.toPlainText() == self._warned_of

    def let_go(self) -> None:
        """Save only when told to: a window that goes takes the focus, and would wait here."""
        self._pause.stop()
        self.editor.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Save at once what is left for something else."""
        if watched is self.editor and event.type() is QEvent.Type.FocusOut:
            self.flush()
        return super().eventFilter(watched, event)

    def _can_be_kept(self) -> bool:
        words = self.editor.toPlainText().strip()
        return self._note is not None or (self._span is not None and bool(words))

    def tell_saved(self, note: str, body: str) -> None:
        """Say that the words are in the library now."""
        self._note, self._saved = note, body
        self.remove.setEnabled(True)
        self.state.setText(self.saved)
        self.list.select(note)

    def tell_unsaved(self) -> None:
        """Say that the words are still only here."""
        self.state.setText(tr("Not saved"))

    def dress(self, theme: Theme, scale: float) -> None:
        self.list.dress(theme, scale)
        grow(self, scale, QPlainTextEdit)

    def _open(self, note: str | None, span: Span | None, quote: str, body: str) -> None:
        self.flush()
        if self.unsaved:  # the reason has been told; the words stay
            return
        self._note = self._span = None
        self.editor.setPlainText(body)
        # The editor changes some characters; that alone is no reason to save.
        self._saved = self.editor.toPlainText()
        self._pause.stop()
        self._note, self._span = note, span
        self.quote.setText(quoted(quote if len(quote) <= CITED else f"{quote[:CITED]}…"))
        self.state.setText(self.saved if note else "")
        self.remove.setEnabled(note is not None)
        self._box.show()
        self.editor.setFocus()

    def _typed(self) -> None:
        if self.editor.toPlainText() != self._saved:
            self.state.setText("…")
            self._pause.start()

    def _remove(self) -> None:
        self.flush()  # the words come back with the note
        if self._note and not self.unsaved:
            note, self._note = self._note, None
            self._span = None
            self.close_editor()
            self.removed.emit(note)

    def _lay_out(self) -> None:
        self.list.setAccessibleName(tr("Notes"))
        self.empty.setWordWrap(True)
        self.empty.setObjectName("muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.empty.setContentsMargins(14, 4, 14, 0)
        self.quote.setTextFormat(Qt.TextFormat.PlainText)
        self.quote.setWordWrap(True)
        self.quote.setObjectName("quote")
        self.editor.setAccessibleName(tr("Note"))
        self.editor.setPlaceholderText(tr("Write your note"))
        self.editor.setTabChangesFocus(True)
        self.state.setObjectName("muted")
        self._box = QFrame()
        self._box.setObjectName("editor")
        foot = QHBoxLayout()
        foot.addWidget(self.state, 1)
        foot.addWidget(self.remove)
        inside = QVBoxLayout(self._box)
        inside.setContentsMargins(14, 12, 14, 10)
        inside.addWidget(self.quote)
        inside.addWidget(self.editor, 1)
        inside.addLayout(foot)
        head = QHBoxLayout()
        head.setContentsMargins(14, 14, 14, 10)
        head.addWidget(self.add)
        head.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.list, 3)
        layout.addWidget(self.empty, 3)
        layout.addWidget(self._box, 2)

    def _connect(self) -> None:
        self.add.clicked.connect(self.add_wanted)
        self.list.chosen.connect(self.chosen)
        self.editor.textChanged.connect(self._typed)
        self.editor.installEventFilter(self)
        self._pause.timeout.connect(self.flush)
        self.remove.clicked.connect(self._remove)
