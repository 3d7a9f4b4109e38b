"""What the bars under the article share: a quiet strip that Esc or × closes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
)

from desktop.translation import tr
from desktop.widgets.announcing import announce
from desktop.widgets.room import FoldingRow

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

SHORT = 16  # letters of an answer that is never cut: the field beside it gives way


class Bar(QFrame):
    """One field, what goes with it, and a line in which the bar answers."""

    opened = Signal()
    closed = Signal()

    def __init__(self, name: str, field: QLineEdit) -> None:
        super().__init__()
        self.setObjectName("bar")
        self.setAccessibleName(name)
        self.field = field
        self.answer = QLabel()
        self.answer.setTextFormat(Qt.TextFormat.PlainText)
        self.answer.hide()  # in a narrow window it takes a row of its own
        self.answer.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.close_button = tool("×", tr("Close (Esc)"), tr("Close: {name}").format(name=name))
        self.close_button.clicked.connect(self.closed)
        self.hide()

    def lay_out(self, before: tuple[QWidget, ...], after: tuple[QWidget, ...] = ()) -> None:
        """Place what stands before and after the line in which the bar answers."""
        first, second = QHBoxLayout(), QHBoxLayout()
        for part in before:
            first.addWidget(part)
        first.addStretch()
        for part in (*after, self.close_button):
            second.addWidget(part)
        second.setAlignment(Qt.AlignmentFlag.AlignLeft)  # in a row of its own, too
        for row in (first, second):
            row.setSpacing(4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 6, 6, 6)
        layout.addWidget(FoldingRow(first, self.answer, second, spacing=10))

    def open(self) -> None:
        self.opened.emit()
        self.show()
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def say(self, text: str) -> None:
        """Answer in the bar and to a screen reader."""
        self.answer.setText(text)
        self.answer.setVisible(bool(text))
        self.answer.setToolTip(text)  # a narrow window cuts a long one
        most = SHORT * self.answer.fontMetrics().averageCharWidth()
        self.answer.setMinimumWidth(min(self.answer.sizeHint().width(), most))
        if text:
            announce(self.field, text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)


def tool(text: str, tip: str, name: str) -> QToolButton:
    """Return a small button with a sign, whose name is heard and whose tip is seen."""
    button = QToolButton()
    button.setText(text)
    button.setToolTip(tip)
    button.setAccessibleName(name)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
