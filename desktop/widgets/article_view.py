"""The page: one article with its marks and notes, to be read, walked and selected from."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QMenu, QTextEdit

from analyzers.values import Span
from desktop.find import Hits
from desktop.marks import Passages, Placed
from desktop.offsets import Offsets
from desktop.places import Jump
from desktop.widgets import geometry, page
from desktop.widgets.paint import PagePainter

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtCore import QUrl
    from PySide6.QtGui import (
        QKeyEvent,
        QMouseEvent,
        QPaintEvent,
        QResizeEvent,
        QShowEvent,
        QTextBlock,
        QWheelEvent,
    )

    from analyzers.values import Article, Finding
    from desktop.notes import PlacedNote
    from desktop.widgets.geometry import Stretch

GUTTER = 72  # pixels beside the column at 100 %: room for the letters in the margin
MIN_GUTTER = 54  # for three of them
HEAD, FOOT = 56, 160  # pixels above and below the text
AIR = 24  # pixels above the line that a page is opened at
CARET = 2  # pixels; shown once a key moves it, so that it does not blink beside a reader
CARET_KEYS = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down}
IN_SIGHT = (0.08, 0.75)  # of the height: a mark there stays where it is, with room for its card
REVEAL_AT = 0.3  # where it is brought to otherwise
TURNS = {Qt.MouseButton.BackButton: -1, Qt.MouseButton.ForwardButton: 1}


class ArticleView(QTextEdit):
    """An article that cannot be edited. Everything it is given and says is in code points."""

    pointed = Signal(object)  # tuple[Finding, ...] under the pointer
    selection_changed = Signal(object)  # Span | None
    note_pressed = Signal(str)
    card_requested = Signal()
    zoomed = Signal(int)
    moved = Signal()
    escaped = Signal()
    article_shown = Signal(object)  # Article | None
    marks_shown = Signal(object)  # Placed
    jumped = Signal(object)  # Jump
    turned = Signal(int)  # -1 or 1: a mouse button for back or forward

    def __init__(self, style: page.PageStyle) -> None:
        super().__init__()
        self.setObjectName("page")
        self._style = style
        self._article: Article | None = None
        self._offsets = Offsets("")
        self._marks = Placed()
        self._notes: tuple[tuple[str, Span], ...] = ()
        self._passages = Passages()
        self._hits, self._hit = Hits(), 0
        self._numbered: tuple[int, ...] = ()
        self._current: Finding | None = None
        self._top_offset = 0
        self._placing = False
        self.marks_fit = True
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName("Article")
        self.setAcceptDrops(False)  # the window takes them
        self.setCursorWidth(0)
        self.viewport().setMouseTracking(True)
        self.selectionChanged.connect(self._tell_selection)
        self.verticalScrollBar().valueChanged.connect(self._tell_move)

    # What it is given

    def show_article(self, article: Article | None, *, at: int = 0) -> None:
        self._article = article
        self._marks, self._notes, self._current = Placed(), (), None
        self._passages = Passages()
        self._placing = True
        self._set_page()
        self.go_to(at)
        self.article_shown.emit(article)

    def set_style(self, style: page.PageStyle) -> None:
        """Set the page anew, with the same line on top."""
        self._style = style
        self._placing = True
        self._set_page()
        self.go_to(self._top_offset)

    def set_marks(self, marks: Placed) -> None:
        self._marks = marks if self.marks_fit else Placed()
        if self._current not in self._marks.findings:
            self._current = None
        self.viewport().update()
        self.marks_shown.emit(self._marks)

    def set_notes(self, notes: Iterable[PlacedNote]) -> None:
        self._notes = tuple((placed.note.id, placed.span) for placed in notes if placed.span)
        self.viewport().update()

    def set_passages(self, passages: Passages) -> None:
        """Show where somebody speaks, until another or no passages are set."""
        self._passages = passages if self.marks_fit else Passages()
        self.viewport().update()

    def set_hits(self, hits: Hits, current: int) -> None:
        """Show the places of words that were sought, and which one is the current."""
        self._hits, self._hit = hits, current
        self.viewport().update()

    def set_numbers(self, starts: tuple[int, ...]) -> None:
        """Write the numbers of the paragraphs that begin at ``starts`` beside them."""
        self._numbered = starts
        self.viewport().update()

    # What it tells

    @property
    def current(self) -> Finding | None:
        return self._current

    def current_place(self) -> tuple[int, int]:
        """Return the number of the current mark, from 1, and how many there are."""
        findings = self._marks.findings
        return (findings.index(self._current) + 1 if self._current else 0), len(findings)

    def selected_span(self) -> Span | None:
        """Return the selected stretch, or None where it holds nothing but white space."""
        cursor = self.textCursor()
        span = self._offsets.span_from_qt(cursor.selectionStart(), cursor.selectionEnd())
        return span if span and self._article and span.of(self._article.text).strip() else None

    def top_offset(self) -> int:
        """Return the place of the first line in sight, as the reader scrolled to it."""
        return self._top_offset

    def part_in_sight(self) -> tuple[int, int]:
        """Return the places at the upper and the lower edge of the viewport."""
        edges = (QPoint(0, 0), QPoint(self.viewport().width(), self.viewport().height()))
        first, last = (self.cursorForPosition(edge).position() for edge in edges)
        return self._offsets.from_qt(first), self._offsets.from_qt(last)

    def findings_at(self, offset: int) -> tuple[Finding, ...]:
        return self._marks.at(offset)

    def caret(self) -> int:
        return self._offsets.from_qt(self.textCursor().position())

    def findings_at_caret(self) -> tuple[Finding, ...]:
        return self.findings_at(self.caret())

    def place_of(self, span: Span) -> QRect:
        """Return the rectangle that the lines of ``span`` fill, in the viewport's pixels."""
        rects = [stretch.rect for stretch in self._all_stretches(span)]
        if not rects:  # a line end, or words in the part of an over-long token that is cut
            return self.cursorRect(self._cursor_at(span.start))
        left, right = min(r.left() for r in rects), max(r.right() for r in rects)
        top, bottom = min(r.top() for r in rects), max(r.bottom() for r in rects)
        rect = QRectF(left, top, right - left, bottom - top).translated(-self._scrolled())
        return rect.toAlignedRect()

    def _all_stretches(self, span: Span) -> Iterator[Stretch]:
        start, end = self._offsets.to_qt(span.start), self._offsets.to_qt(span.end)
        return geometry.stretches(self.document(), start, end)

    # Walking

    def walk(self, step: int) -> Finding | None:
        """Make the next or previous mark the current one, and bring it into sight."""
        findings = self._marks.findings
        if not findings:
            return None
        if self._current is None:
            after = self._marks.index_after(self._walk_start())
            index = after if step > 0 else after - 1
        else:
            index = findings.index(self._current) + step
        self.set_current(findings[index % len(findings)], step=True)
        return self._current

    def _walk_start(self) -> int:
        """Return the place of the caret, or where that is out of sight of the top line."""
        in_sight = self.viewport().rect().contains(self.cursorRect().center())
        return self.caret() if in_sight else self.top_offset()

    def set_current(self, finding: Finding | None, *, step: bool = False) -> None:
        self._current = finding
        if finding:
            self.reveal(finding.span, step=step)
        self.viewport().update()

    def reveal(self, span: Span, *, step: bool = False) -> None:
        """Put the caret at ``span`` and bring it into sight, with some lines above it."""
        before = self._top_offset
        self.set_caret(span.start)
        rect, height = self.place_of(span), self.viewport().height()
        highest, lowest = (share * height for share in IN_SIGHT)
        if rect.top() < highest or rect.bottom() > lowest:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + rect.top() - round(height * REVEAL_AT))
        self._tell_jump(before, step=step)

    def _tell_jump(self, before: int, *, step: bool) -> None:
        if self._top_offset != before:
            self.jumped.emit(Jump(before, self._top_offset, step))

    def jump_to(self, offset: int) -> None:
        """Put the caret at ``offset`` and make its line the first one in sight."""
        before = self._top_offset
        self.setTextCursor(self._cursor_at(offset))
        self.go_to(offset)
        self._tell_jump(before, step=False)

    def centre(self, offset: int) -> None:
        """Bring the line of ``offset`` to the middle of the viewport."""
        before, line = self._top_offset, self.cursorRect(self._cursor_at(offset))
        bar, middle = self.verticalScrollBar(), self.viewport().height() // 2
        bar.setValue(bar.value() + line.center().y() - middle)
        self._tell_jump(before, step=True)

    def select(self, span: Span, *, step: bool = False) -> None:
        self.reveal(span, step=step)
        cursor = self.textCursor()
        cursor.setPosition(self._offsets.to_qt(span.end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def unselect(self) -> None:
        cursor = self.textCursor()
        if cursor.hasSelection():  # Qt scrolls to a cursor that is set
            cursor.setPosition(cursor.selectionStart())
            self.setTextCursor(cursor)

    def is_in_sight(self, span: Span) -> bool:
        return self.viewport().rect().intersects(self.place_of(span))

    def set_caret(self, offset: int) -> None:
        self.setTextCursor(self._cursor_at(offset))

    def go_to(self, offset: int) -> None:
        """Make the line of ``offset`` the first one in sight."""
        self._placing = True
        bar, line = self.verticalScrollBar(), self.cursorRect(self._cursor_at(offset))
        bar.setValue(bar.value() + line.top() - AIR if offset else 0)
        self._placing = False
        self._top_offset = offset

    def _cursor_at(self, offset: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._offsets.to_qt(offset))
        return cursor

    # Setting the page

    def _set_page(self) -> None:
        document = self.document()
        if self._article is None:
            document.clear()
            self._offsets, self.marks_fit = Offsets(""), True
            return
        self._offsets = page.fill(document, self._article, self._style)
        self.marks_fit = page.fits(document, self._offsets)
        self._set_margins()

    def _set_margins(self) -> None:
        """Keep the column at its measure: what is wider becomes margin."""
        column, scale = self._style.column, self._style.scale
        gutter = min(GUTTER * scale, max(MIN_GUTTER * scale, (self.width() - column) / 2))
        side = max(0, round((self.width() - column - 2 * gutter) / 2))
        self.setViewportMargins(side, 0, side, 0)
        frame = self.document().rootFrame()
        form = frame.frameFormat()
        if form.leftMargin() != gutter:
            form.setMargin(gutter)
            form.setTopMargin(HEAD)
            form.setBottomMargin(FOOT)
            frame.setFrameFormat(form)

    def _tell_move(self) -> None:
        # A new width or size moves the page too, but not the place that the reader chose.
        if self.isVisible() and not self._placing:
            line = self.cursorForPosition(QPoint(0, AIR + 2))
            self._top_offset = self._offsets.from_qt(line.position())
        self.moved.emit()

    def _tell_selection(self) -> None:
        self.selection_changed.emit(self.selected_span())

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        blocks = self._visible_blocks()
        painter = self._painter()
        for block in blocks:
            for span in self._passages.over(self._span_of(block)):
                painter.fill_passage(self._stretches(block, span))
            for _, span in self._notes:
                painter.fill_note(self._stretches(block, span))
            for span, current in self._hits_in(block):
                painter.fill_hit(self._stretches(block, span), current=current)
        painter.end()
        super().paintEvent(event)
        painter = self._painter()
        for block in blocks:
            painter.draw_marks(self._marks_in(block), self._left_edge())
            for span in self._passages.over(self._span_of(block)):
                current = self._passages.is_current(span)
                stretches = self._stretches(block, span)
                painter.draw_passage_edge(stretches, self._left_edge(), current=current)
            if self._current:
                painter.draw_ring(self._stretches(block, self._current.span))
            self._draw_number(painter, block)
        painter.end()

    def _draw_number(self, painter: PagePainter, block: QTextBlock) -> None:
        start = self._span_of(block).start
        index = bisect_left(self._numbered, start)
        if self._numbered[index : index + 1] == (start,):
            right = self.viewport().width() - self._left_edge()
            painter.draw_number(index + 1, right, geometry.first_baseline(block))

    def _painter(self) -> PagePainter:
        style = self._style
        return PagePainter(
            self.viewport(), style.theme, scale=style.scale, scrolled=self._scrolled()
        )

    def _visible_blocks(self) -> list[QTextBlock]:
        layout, bottom = self.document().documentLayout(), self.viewport().height()
        block, blocks = self.cursorForPosition(QPoint(0, 0)).block(), []
        while block.isValid() and layout.blockBoundingRect(block).top() - self._top() <= bottom:
            blocks.append(block)
            block = block.next()
        return blocks

    def _hits_in(self, block: QTextBlock) -> Iterator[tuple[Span, bool]]:
        place = self._span_of(block)
        for index in self._hits.over(place.start, place.end):
            yield self._hits.span(index), index == self._hit

    def _marks_in(self, block: QTextBlock) -> list[tuple[Finding, list[Stretch]]]:
        place = self._span_of(block)
        marks = self._marks.over(place.start, place.end)
        found = ((finding, list(self._stretches(block, finding.span))) for finding in marks)
        return [(finding, stretches) for finding, stretches in found if stretches]

    def _span_of(self, block: QTextBlock) -> Span:
        """Return the line of the text that a block shows, with its line feed."""
        start = self._offsets.from_qt(block.position())
        end = self._offsets.from_qt(block.position() + block.length() - 1)
        return Span(start, max(end, start + 1))

    def _stretches(self, block: QTextBlock, span: Span) -> Iterator[Stretch]:
        return geometry.in_block(
            block, self._offsets.to_qt(span.start), self._offsets.to_qt(span.end)
        )

    def _left_edge(self) -> float:
        return self.document().rootFrame().frameFormat().leftMargin()

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.card_requested.emit()
            return
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
            return
        if event.key() in CARET_KEYS:
            self.setCursorWidth(CARET)
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        menu = self.menu_at(event.pos() if by_mouse else None)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

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
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if not event.buttons():
            self.pointed.emit(self.findings_under(event.position()))

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Leave:
            self.pointed.emit(())
        return super().viewportEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton or self.textCursor().hasSelection():
            return
        note = self._note_under(event.position())
        if note:
            self.note_pressed.emit(note)

    def findings_under(self, point: QPointF) -> tuple[Finding, ...]:
        """Return the marks whose words are at ``point`` of the viewport, the topmost first."""
        spot = point + self._scrolled()
        found = self._offset_under(spot)
        if found is None:
            return ()
        near = sorted(self._marks.over(max(0, found - 1), found + 1), key=_length)
        return tuple(finding for finding in near if self._covers(finding.span, spot))

    def _note_under(self, point: QPointF) -> str | None:
        spot = point + self._scrolled()
        return next((note for note, span in self._notes if self._covers(span, spot)), None)

    def _offset_under(self, spot: QPointF) -> int | None:
        # cursorForPosition answers even far from the text.
        layout = self.document().documentLayout()
        position = layout.hitTest(spot, Qt.HitTestAccuracy.ExactHit)
        return None if position < 0 else self._offsets.from_qt(position)

    def _covers(self, span: Span, spot: QPointF) -> bool:
        return any(stretch.rect.contains(spot) for stretch in self._all_stretches(span))

    def createMimeDataFromSelection(self) -> QMimeData:
        # Qt would hand out its own copy of the text, in which some characters are others.
        data, span = QMimeData(), self.selected_span()
        if self._article and span:
            data.setText(span.of(self._article.text))
        return data

    def loadResource(self, kind: int, name: QUrl | str) -> None:
        """Load nothing: Qt would read local files named in a text."""


def _length(finding: Finding) -> int:
    return finding.span.end - finding.span.start
