"""The page: one article with its marks and notes, to be read, walked and selected from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt, Signal

from analyzers.spans import SpanSet
from desktop.find import Hits
from desktop.marks import Passages, Placed, found_again, index_in, topmost_first
from desktop.reach import Reach
from desktop.widgets import geometry
from desktop.widgets.beside import Beside
from desktop.widgets.noted import Noted
from desktop.widgets.paint import PagePainter
from desktop.widgets.text_page import TextPage

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtGui import (
        QContextMenuEvent,
        QKeyEvent,
        QMouseEvent,
        QPaintEvent,
        QTextBlock,
    )
    from PySide6.QtWidgets import QMenu

    from analyzers.values import Article, Finding, Span
    from desktop.notes import PlacedNote
    from desktop.swaps import Swap
    from desktop.widgets.geometry import Stretch
    from desktop.widgets.page_style import PageStyle

CARET = 2  # pixels; shown once a key moves it, so that it does not blink beside a reader
LINE_KEYS = {Qt.Key.Key_Up, Qt.Key.Key_Down}
CARET_KEYS = {Qt.Key.Key_Left, Qt.Key.Key_Right, *LINE_KEYS}
BACKWARDS = {Qt.Key.Key_Home, Qt.Key.Key_PageUp, Qt.Key.Key_Up, Qt.Key.Key_Left}
TURNS = {Qt.MouseButton.BackButton: -1, Qt.MouseButton.ForwardButton: 1}


class ArticleView(TextPage):
    """A page with marks, notes, passages, numbers and places that were sought, drawn and walked."""

    pointed = Signal(object)  # tuple[Finding, ...] under the pointer
    caret_moved = Signal(object, object)  # the Reach that a key led from, and the one it led to
    note_pressed = Signal(str)
    card_requested = Signal()
    escaped = Signal()
    marks_shown = Signal(object)  # Placed
    mark_pressed = Signal(object)  # tuple[Finding, ...]
    current_changed = Signal(object)  # Finding | None
    turned = Signal(int)  # -1 or 1: a mouse button for back or forward

    def __init__(self, style: PageStyle) -> None:
        super().__init__(style)
        self._marks = Placed()
        self._notes = Noted()
        self._passages = Passages()
        self._swapped = SpanSet()
        self._hits, self._hit = Hits(), 0
        self._beside = Beside()
        self._current: Finding | None = None
        self.ground.left.connect(self._tell_left)

    # What it is given

    def show_article(self, article: Article | None, *, at: int = 0) -> None:
        self._marks, self._notes, self._current = Placed(), Noted(), None
        self._passages, self._swapped = Passages(), SpanSet()
        self._beside.bookmarked = ()
        super().show_article(article, at=at)

    def set_marks(self, marks: Placed) -> None:
        self._marks = marks if self.marks_fit else Placed()
        if self._current:
            self._current = found_again(self._marks.findings, self._current)
        self.viewport().update()
        self.marks_shown.emit(self._marks)

    def set_notes(self, notes: Iterable[PlacedNote]) -> None:
        self._notes = Noted(notes)
        self.viewport().update()

    def set_passages(self, passages: Passages) -> None:
        """Show where somebody speaks, until another or no passages are set."""
        self._passages = passages if self.marks_fit else Passages()
        self.viewport().update()

    def set_swaps(self, swaps: Iterable[Swap]) -> None:
        super().set_swaps(swaps)
        self._swapped = SpanSet(swap.span for swap in self.swaps if not swap.follows)
        self.viewport().update()

    def set_hits(self, hits: Hits, current: int) -> None:
        """Show the places of words that were sought, and which one is the current."""
        self._hits, self._hit = hits, current
        self.viewport().update()

    def set_numbers(self, starts: tuple[int, ...]) -> None:
        """Write the numbers of the paragraphs that begin at ``starts`` beside them."""
        self._beside.numbered = starts
        self.viewport().update()

    def set_bookmarks(self, places: Iterable[int]) -> None:
        """Hang a ribbon beside the lines at these places."""
        self._beside.bookmarked = tuple(places)
        self.viewport().update()

    # What it tells

    @property
    def current(self) -> Finding | None:
        return self._current

    def current_place(self) -> tuple[int, int]:
        """Return the number of the current mark, from 1, and how many there are."""
        place = self._place_of_current()
        return (0 if place is None else place + 1), len(self._marks.findings)

    def _place_of_current(self) -> int | None:
        return index_in(self._marks.findings, self._current) if self._current else None

    def findings_at(self, offset: int) -> tuple[Finding, ...]:
        return self._marks.at(offset)

    def findings_at_caret(self) -> tuple[Finding, ...]:
        return self.findings_at(self.caret())

    def note_at_caret(self) -> str | None:
        return next(iter(self._reach().notes), None)

    def _reach(self, *, line: bool = False) -> Reach:
        start, end = self.caret(), self.caret() + 1
        if line:
            start, end = map(self._sheet.offsets.from_qt, geometry.line_at(self.textCursor()))
        return Reach(tuple(self._marks.over(start, end)), tuple(self._notes.over(start, end)))

    # Walking

    def walk(self, step: int) -> Finding | None:
        """Make the next or previous mark the current one, and bring it into sight."""
        findings = self._marks.findings
        if not findings:
            return None
        place = self._place_of_current()
        if place is None or self._current not in self.findings_at_caret():  # it was moved since
            after = self._marks.index_after(self.place())
            index = after if step > 0 else after - 1
        else:
            index = place + step
        self.set_current(findings[index % len(findings)], step=True)
        return self._current

    def set_current(self, finding: Finding | None, *, step: bool = False) -> None:
        self._current = finding
        if finding:
            self.reveal(finding.span, step=step)
        self.viewport().update()
        self.current_changed.emit(finding)

    def return_to(self, current: Finding | None, caret: int, at: int) -> None:
        """Be where the reader left the article: at a mark, with the same line on top."""
        self.set_caret(caret)
        self._current = current if current in self._marks.findings else None
        self.go_to(at)
        self.current_changed.emit(self._current)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        blocks = self._visible_blocks()
        notes = [self._notes.stretches_in(self._sheet, block) for block in blocks]
        painter = self._painter()
        for block, noted in zip(blocks, notes, strict=True):
            for span in self._passages.over(self._sheet.span_of(block)):
                painter.fill_passage(self._sheet.stretches_in(block, span))
            for stretches in noted:
                painter.fill_note(stretches)
            for span, current in self._hits_in(block):
                painter.fill_hit(self._sheet.stretches_in(block, span), current=current)
        painter.end()
        super().paintEvent(event)
        painter = self._painter()
        for block, noted in zip(blocks, notes, strict=True):
            painter.draw_marks(self._marks_in(block), self._sheet.left_margin(), noted=noted)
            for span in self._swapped.over(self._sheet.span_of(block)):
                painter.draw_swap(self._sheet.stretches_in(block, span))
            for span in self._passages.over(self._sheet.span_of(block)):
                current = self._passages.is_current(span)
                edges = self._sheet.stretches_in(block, span)
                painter.draw_passage_edge(edges, self._sheet.left_margin(), current=current)
            if self._current:
                painter.draw_ring(self._sheet.stretches_in(block, self._current.span))
            right = self.viewport().width() - self._sheet.right_margin()
            self._beside.draw(painter, self._sheet, block, right)
        painter.end()

    def _painter(self) -> PagePainter:
        scales = {"scale": self._style.scale, "beside": self._margins.scale}
        return PagePainter(self.viewport(), self._style.theme, scrolled=self._scrolled(), **scales)

    def _hits_in(self, block: QTextBlock) -> Iterator[tuple[Span, bool]]:
        place = self._sheet.span_of(block)
        for index in self._hits.over(place.start, place.end):
            yield self._hits.span(index), index == self._hit

    def _marks_in(self, block: QTextBlock) -> list[tuple[Finding, list[Stretch]]]:
        place = self._sheet.span_of(block)
        marks = (
            finding
            for finding in self._marks.over(place.start, place.end)
            if not (finding.card.swap and self._swapped.covers(finding.span))
        )
        found = ((one, list(self._sheet.stretches_in(block, one.span))) for one in marks)
        return [(finding, stretches) for finding, stretches in found if stretches]

    # What Qt tells

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.card_requested.emit()
            return
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
            return
        if event.key() in CARET_KEYS:
            self._move_caret(event)
        else:
            super().keyPressEvent(event)
        if event.key() in BACKWARDS and self.textCursor().atStart():
            self.verticalScrollBar().setValue(0)  # Qt leaves the white above the text out of sight

    def _move_caret(self, event: QKeyEvent) -> None:
        line = event.key() in LINE_KEYS
        before = self._reach(line=line)
        self.setCursorWidth(CARET)
        super().keyPressEvent(event)
        self.caret_moved.emit(before, self._reach(line=line))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() is type(event).Reason.Mouse
        self._pop_up(event.pos() if by_mouse else None, event.globalPos())

    def _pop_up(self, point: QPoint | None, place: QPoint) -> None:
        menu = self.menu_at(point)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def open_menu(self) -> None:
        """Open the menu of the words at the caret."""
        self.ensureCursorVisible()
        self._pop_up(None, self.viewport().mapToGlobal(self.cursorRect().bottomLeft()))

    def menu_at(self, point: QPoint | None) -> QMenu:
        """Return Qt's menu and the actions of the page, for the caret or the words at ``point``."""
        if point is not None and not self.selected_span():
            self.setTextCursor(self.cursorForPosition(point))
        menu = self.createStandardContextMenu()
        menu.addSeparator()
        menu.addActions(self.actions())
        return menu

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() in TURNS:
            self.turned.emit(TURNS[event.button()])
            return
        self.setCursorWidth(0)
        if event.button() == Qt.MouseButton.LeftButton:
            self.pointed.emit(())  # words may be selected now, which no card should cover
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if not event.buttons():
            self.pointed.emit(self.findings_under(event.position()))

    def _tell_left(self) -> None:
        self.pointed.emit(())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton or self.textCursor().hasSelection():
            return
        found = self.findings_under(event.position())
        self.pointed.emit(found)
        if note := self._notes.under(self._sheet, event.position() + self._scrolled()):
            self.note_pressed.emit(note)
        elif found:
            self.mark_pressed.emit(found)

    def findings_under(self, point: QPointF) -> tuple[Finding, ...]:
        """Return the marks whose words are at ``point`` of the viewport, the topmost first."""
        spot = point + self._scrolled()
        found = self._sheet.offset_under(spot)
        if found is None:
            return ()
        near = topmost_first(self._marks.over(max(0, found - 1), found + 1))
        return tuple(finding for finding in near if self._sheet.covers(finding.span, spot))
