"""The page of one article: scrolled and selected from, all in code points."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QTextEdit

from desktop.places import Jump
from desktop.translation import later, tr
from desktop.widgets import geometry, page
from desktop.widgets.clipboard import Clipboard
from desktop.widgets.ground import Ground
from desktop.widgets.margins import HEAD, Margins
from desktop.widgets.sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtCore import QMimeData, QUrl
    from PySide6.QtGui import QResizeEvent, QShowEvent, QTextBlock, QWheelEvent
    from PySide6.QtWidgets import QLayout

    from analyzers.article import Span
    from analyzers.values import Article
    from desktop.swaps import Swap
    from desktop.widgets.page_style import PageStyle

ABOUT = later(
    "F8 goes to the next mark. Enter opens its card. Ctrl+M opens the note at the caret, "
    "or begins one."
)
AIR = 24  # pixels above the line that a page is opened at
IN_SIGHT = (0.08, 0.75)  # of the height: a mark there stays where it is, with room for its card
REVEAL_AT = 0.3  # where it is brought to otherwise


class TextPage(QTextEdit):
    """An article that cannot be edited; what is drawn on it, `ArticleView` knows."""

    selection_changed = Signal(object)  # Span | None
    article_shown = Signal(object)  # Article | None
    zoomed = Signal(int)
    moved = Signal()
    jumped = Signal(object)  # Jump
    laid_out = Signal()  # some more of the text

    def __init__(self, style: PageStyle) -> None:
        super().__init__()
        self.setObjectName("page")
        self.ground = Ground()
        self.setViewport(self.ground)
        self._sheet = Sheet(QTextDocument(self), None, style)
        # Qt's own document would go on measuring by the viewport that is gone.
        self.setDocument(self._sheet.document)
        self._style = style
        self._margins = Margins.of(style, self.width())
        self._clipboard = Clipboard(self)
        self._top_offset = 0
        self._placing = False
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Article"))
        self.setAccessibleDescription(tr(ABOUT))
        self.setAcceptDrops(False)  # the window takes them
        self.setCursorWidth(0)
        self.selectionChanged.connect(self._tell_selection)
        self.verticalScrollBar().valueChanged.connect(self._tell_move)

    def show_article(self, article: Article | None, *, at: int = 0) -> None:
        self._placing = True
        self._set(article)
        self.go_to(at)
        self.article_shown.emit(article)

    def tell_article(self) -> None:
        """Say once more what is shown, to those who came later."""
        self.article_shown.emit(self._sheet.article)

    def set_style(self, style: PageStyle) -> None:
        """Set the page anew, with the same line on top."""
        before, self._style = self._style, style
        if style == replace(before, theme=style.theme):
            self.setExtraSelections(page.muted_lines(self.document(), style))
            return
        self._placing = True
        self._set(self._sheet.article, self._sheet.swaps)
        self.go_to(self._top_offset)

    def _set(self, article: Article | None, swaps: tuple[Swap, ...] = ()) -> None:
        """Fill a document before it is shown: then Qt lays it out bit by bit, as it is needed."""
        before, self._sheet = self._sheet, Sheet(QTextDocument(self), article, self._style)
        self._sheet.exchange(swaps)
        document = self._sheet.document
        Margins.of(self._style, self.width()).put_round(document)
        caret = self.cursorWidth()
        self.setDocument(document)
        self.setCursorWidth(caret)  # Qt keeps it with the document
        self._set_margins()  # before, Qt would lay out anew what is no longer shown
        document.documentLayout().documentSizeChanged.connect(self.laid_out)
        before.document.deleteLater()
        self.setExtraSelections(page.muted_lines(document, self._style))

    @property
    def marks_fit(self) -> bool:
        """Whether the text is shown as it was analysed, so that marks lie right."""
        return self._sheet.marks_fit

    @property
    def swaps(self) -> tuple[Swap, ...]:
        return self._sheet.swaps

    def set_swaps(self, swaps: Iterable[Swap]) -> None:
        """Show other words in some places, with the same line on top."""
        swaps = tuple(swaps)
        if swaps == self._sheet.swaps:
            return
        self._placing = True
        bar, before = self.verticalScrollBar(), self._height_of_top()
        self._sheet.exchange(swaps)
        bar.setValue(bar.value() + self._height_of_top() - before)
        self._placing = False

    def _height_of_top(self) -> int:
        return self.cursorRect(self._sheet.cursor_at(self._top_offset)).top()

    def _set_margins(self) -> None:
        self._margins = margins = Margins.of(self._style, self.width())
        self.setViewportMargins(margins.side, 0, margins.side, 0)
        margins.put_round(self.document())

    # What it tells

    def selected_span(self) -> Span | None:
        return self._sheet.selected(self.textCursor())

    def top_offset(self) -> int:
        """Return the place of the first line in sight, as the reader scrolled to it."""
        return self._top_offset

    def part_in_sight(self) -> tuple[int, int]:
        """Return the places at the upper and the lower edge of the viewport."""
        edges = (QPoint(0, 0), QPoint(self.viewport().width(), self.viewport().height()))
        first, last = (self.cursorForPosition(edge).position() for edge in edges)
        return self._sheet.offsets.from_qt(first), self._sheet.offsets.from_qt(last)

    def caret(self) -> int:
        return self._sheet.offsets.from_qt(self.textCursor().position())

    def place(self) -> int:
        """Return where the reader is: at the caret, or where that is out of sight the top line."""
        in_sight = self.viewport().rect().contains(self.cursorRect().center())
        return self.caret() if in_sight else self.top_offset()

    def is_in_sight(self, span: Span) -> bool:
        return self.viewport().rect().intersects(self.place_of(span))

    def _tell_selection(self) -> None:
        self.selection_changed.emit(self.selected_span())

    def _tell_move(self) -> None:
        # A new width or size moves the page too, but not the place that the reader chose.
        if self.isVisible() and not self._placing:
            line = self.cursorForPosition(QPoint(0, AIR + 2))
            self._top_offset = self._sheet.offsets.from_qt(line.position())
        self.moved.emit()

    def _tell_jump(self, before: int, *, step: bool) -> None:
        if self._top_offset != before:
            self.jumped.emit(Jump(before, self._top_offset, step))

    # Going to a place

    def set_caret(self, offset: int) -> None:
        self.setTextCursor(self._sheet.cursor_at(offset))

    def go_to(self, offset: int) -> None:
        """Make the line of ``offset`` the first one in sight."""
        self._placing, self._top_offset = True, offset
        line = self.cursorRect(self._sheet.cursor_at(offset))
        self._scroll_to(self._top() + line.top() - AIR if offset else 0)
        self._placing = False

    def jump_to(self, offset: int) -> None:
        """Put the caret at ``offset`` and make its line the first one in sight."""
        before = self._top_offset
        self.setTextCursor(self._sheet.cursor_at(offset))
        self.go_to(offset)
        self._tell_jump(before, step=False)

    def reveal(self, span: Span, *, step: bool = False) -> None:
        """Put the caret at ``span`` and bring it into sight, with some lines above it."""
        before = self._top_offset
        self.set_caret(span.start)
        rect, height = self.place_of(span), self.viewport().height()
        highest, lowest = (share * height for share in IN_SIGHT)
        if rect.top() < highest or rect.bottom() > lowest:
            self._scroll_to(self._top() + rect.top() - round(height * REVEAL_AT))
        self._tell_jump(before, step=step)

    def centre(self, offset: int) -> None:
        """Bring the line of ``offset`` to the middle of the viewport."""
        before, line = self._top_offset, self.cursorRect(self._sheet.cursor_at(offset))
        self._scroll_to(self._top() + line.center().y() - self.viewport().height() // 2)
        self._tell_jump(before, step=True)

    def _scroll_to(self, top: int) -> None:
        bar = self.verticalScrollBar()
        bar.setMaximum(max(bar.maximum(), top))  # Qt learns in a later turn what it laid out
        bar.setValue(top)

    @contextmanager
    def held(self, column: QLayout) -> Iterator[None]:
        """Keep the text where it is in the window while a bar above it in ``column`` changes."""
        edge, top = self._edge_in_window(), self._top()
        within, self._placing = self._placing, True
        yield
        column.activate()
        self._placing = within
        shift = self._edge_in_window() - edge
        if shift and (top or shift < HEAD):  # or the bar would lie on the first line
            was = self.blockSignals(True)  # noqa: FBT003 - a card stays: its words do
            self._scroll_to(top + shift)
            self.blockSignals(was)

    def _edge_in_window(self) -> int:
        return self.mapTo(self.window(), QPoint(0, 0)).y()

    def select(self, span: Span, *, step: bool = False) -> None:
        self.reveal(span, step=step)
        cursor, (start, end) = self.textCursor(), self._sheet.offsets.range_to_qt(span)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def unselect(self) -> None:
        cursor = self.textCursor()
        if cursor.hasSelection():  # Qt scrolls to a cursor that is set
            cursor.setPosition(cursor.selectionStart())
            self.setTextCursor(cursor)

    # Where words are

    def place_of(self, span: Span) -> QRect:
        """Return the rectangle that the lines of ``span`` fill, in the viewport's pixels."""
        rect = geometry.around(self._sheet.stretches(span))
        if rect is None:  # a line end, or words in the part of an over-long token that is cut
            return self.cursorRect(self._sheet.cursor_at(span.start))
        return rect.translated(-self._scrolled()).toAlignedRect()

    def _visible_blocks(self) -> list[QTextBlock]:
        first = self.cursorForPosition(QPoint(0, 0)).block()
        return list(geometry.down_to(first, self._top() + self.viewport().height()))

    def _top(self) -> int:
        return self.verticalScrollBar().value()

    def _scrolled(self) -> QPointF:
        return QPointF(0, self._top())

    # What Qt tells

    def resizeEvent(self, event: QResizeEvent) -> None:
        within, self._placing = self._placing, True
        self._set_margins()
        super().resizeEvent(event)
        if not within:
            self.go_to(self._top_offset)

    def showEvent(self, event: QShowEvent) -> None:
        self._placing = True
        super().showEvent(event)
        self.go_to(self._top_offset)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoomed.emit(1 if event.angleDelta().y() > 0 else -1)
            return
        super().wheelEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        # Qt would hand out its own copy of the text, in which some characters are others.
        span = self.selected_span()
        return self._clipboard.data(span.of(self._sheet.text) if span else "")

    def loadResource(self, kind: int, name: QUrl | str) -> None:
        """Load nothing: Qt would read local files named in a text."""
