"""A row of joined buttons of which one is down."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from desktop.widgets import fonts

if TYPE_CHECKING:
    from collections.abc import Mapping

Value = TypeVar("Value")


class ChoiceButton(QPushButton):
    """A button with room for its words when it is down, which makes them bold."""

    def sizeHint(self) -> QSize:
        bold = QFont(self.font())
        bold.setWeight(fonts.BOLD)
        more = QFontMetrics(bold).horizontalAdvance(self.text())
        hint = super().sizeHint()
        plain = QPushButton.fontMetrics(self).horizontalAdvance(self.text())
        return QSize(hint.width() + max(0, more - plain), hint.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class Choice(QWidget, Generic[Value]):
    """One of a few values, each with its button; the arrow keys go from one to the next."""

    chosen = Signal()

    def __init__(self, name: str, options: Mapping[Value, str]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._values = tuple(options)
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for place, text in enumerate(options.values()):
            button = ChoiceButton(text)
            button.setCheckable(True)
            button.setAutoExclusive(True)  # the group sees to that; this tells assistive programs
            button.setObjectName("choice")
            button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # until it is down
            button.setProperty("first", place == 0)  # the others share its border
            button.setAccessibleName(f"{name}: {text}")
            self._group.addButton(button, place)
            layout.addWidget(button, 1)
        self._group.idClicked.connect(self._tell)
        self._group.buttonToggled.connect(self._lead_tab)

    def explain(self, hints: Mapping[Value, str]) -> None:
        """Say what each value does, to the pointer and to a screen reader."""
        for value, hint in hints.items():
            self.button(value).setToolTip(hint)

    @property
    def value(self) -> Value:
        return self._values[self._group.checkedId()]

    def choose(self, value: Value) -> None:
        self.button(value).setChecked(True)

    def button(self, value: Value) -> QPushButton:
        found = self._group.button(self._values.index(value))
        assert isinstance(found, QPushButton)  # noqa: S101 - nothing else is ever added
        return found

    def _lead_tab(self, button: QPushButton, down: bool) -> None:  # noqa: FBT001 - Qt's signal
        """Let Tab stop at the button that is down."""
        policy = Qt.FocusPolicy.StrongFocus if down else Qt.FocusPolicy.ClickFocus
        button.setFocusPolicy(policy)

    def _tell(self) -> None:
        self.chosen.emit()
