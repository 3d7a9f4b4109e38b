"""Room for large type: rows that fold, panels that scroll, dialogs that stay on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QWidget,
)

from desktop.widgets import fonts

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QRect
    from PySide6.QtWidgets import QLayout, QLayoutItem, QPushButton

GAP = 6  # pixels between buttons
LEAST = 80  # pixels that are left of a panel which scrolls
ON_SCREEN = 0.94  # of its height and width, for a window with its frame


class FoldingRow(QWidget):
    """Parts beside each other, and below each other where that is too narrow for them."""

    def __init__(self, *parts: QLayout | QWidget, spacing: int) -> None:
        super().__init__()
        self._row = Folding(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(spacing)
        for part in parts:
            if isinstance(part, QWidget):
                self._row.addWidget(part, int(_takes_rest(part)))
            else:
                self._row.addLayout(part)

    @property
    def is_folded(self) -> bool:
        return self._row.is_folded

    def sizeHint(self) -> QSize:
        return QSize(self._row.whole(), self._row.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        widths = (item.minimumSize().width() for item in self._row.items())
        return QSize(max(widths), self._row.minimumSize().height())


class Folding(QBoxLayout):
    """The layout of such a row; Qt asks it again when the row or the words of a part change."""

    def __init__(self, row: QWidget) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight, row)
        self._widget = row

    @property
    def is_folded(self) -> bool:
        return self.direction() is QBoxLayout.Direction.TopToBottom

    def items(self) -> list[QLayoutItem]:
        items = map(self.itemAt, range(self.count()))
        return [item for item in items if item is not None]

    def whole(self) -> int:
        """Return how wide the parts are beside each other, with all their words."""
        items = self.items()
        widths = (_wished(item) for item in items)
        return sum(widths) + self.spacing() * (len(items) - 1)

    def setGeometry(self, rect: QRect) -> None:
        folds = self.whole() > rect.width()
        if folds is not self.is_folded:
            across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
            self.setDirection(down if folds else across)
            self._widget.updateGeometry()
        super().setGeometry(rect)


def foot(left: Iterable[QPushButton], right: Iterable[QPushButton]) -> FoldingRow:
    """Return the buttons at the lower edges of a dialog; none answers to Enter from elsewhere."""
    rows = QHBoxLayout(), QHBoxLayout()
    for row, buttons in zip(rows, (left, right), strict=True):
        row.setSpacing(GAP)
        for button in buttons:
            button.setAutoDefault(False)
            row.addWidget(button)
    rows[0].addStretch(1)
    rows[1].insertStretch(0, 1)
    return FoldingRow(*rows, spacing=GAP)


class Scrolled(QScrollArea):
    """A panel as wide as it needs to be, which scrolls where it finds too little height."""

    def __init__(self, panel: QWidget) -> None:
        super().__init__()
        self._panel = panel
        ground = QWidget()
        self.setViewport(ground)  # Qt's own would cost a tenth of a start to be asked for
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(panel)
        for part in (panel, ground):
            part.setAutoFillBackground(False)
        self.horizontalScrollBar().rangeChanged.connect(self._widen)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def sizeHint(self) -> QSize:
        return self._beside_bar(self._panel.sizeHint())

    def minimumSizeHint(self) -> QSize:
        least = self._panel.minimumSizeHint()
        return self._beside_bar(QSize(least.width(), min(LEAST, least.height())))

    def _widen(self, _least: int, most: int) -> None:
        """Ask for another width where the words of the panel have become larger."""
        if most:  # some of it is out of sight
            self.updateGeometry()

    def _beside_bar(self, size: QSize) -> QSize:
        return QSize(size.width() + self.verticalScrollBar().sizeHint().width(), size.height())

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Bring into sight what has the focus, however it came there: Qt does so for Tab only."""
        if now is not None and self._panel.isAncestorOf(now):
            self.ensureWidgetVisible(now)


def settle(part: QWidget) -> None:
    """Lay a part out at once, from the innermost outwards: Qt takes a turn for each layer."""
    for one in (*reversed(part.findChildren(QWidget)), part):
        layout = one.layout()
        if layout is not None:
            layout.activate()


def _takes_rest(part: QWidget) -> bool:
    return part.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Ignored


def _wished(item: QLayoutItem) -> int:
    """Return the width that lets an item show its words."""
    part = item.widget()
    if part is not None and _takes_rest(part):
        return max(part.sizeHint().width(), part.minimumWidth())
    return item.minimumSize().width()


def fit(window: QWidget, size: tuple[int, int]) -> None:
    """Give a window its size, larger where the desktop's type is, and no larger than the screen."""
    wanted = QSize(*size) * fonts.desktop_scale()
    window.resize(wanted.boundedTo(window.screen().availableSize() * ON_SCREEN))
