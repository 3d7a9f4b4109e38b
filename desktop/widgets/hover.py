"""When the card opens and closes.

It opens after a short rest on a mark, not while the pointer crosses it. It stays while the
pointer is on the mark or on the card, with time to get from one to the other, and never closes
by the clock. Opened by a key it takes the focus and stays until it is dismissed or left. It makes
way for menus and dialogs, and for whatever changes the size of the page.
"""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from desktop.preferences import HoverDelay
from desktop.widgets.card import HoverCard

if TYPE_CHECKING:
    from analyzers.trail import Trail
    from analyzers.values import Finding, Span
    from desktop.decisions import Scope
    from desktop.widgets.article_view import ArticleView
    from desktop.widgets.page_style import PageStyle

RESTS = {HoverDelay.SHORT: 300, HoverDelay.LONG: 1_000}  # ms on a mark before the card opens
KEPT_CLEAR = 0.25  # of the window: of more lines the card covers all but those of the topmost mark
GRACE = 400  # ms to reach the card before it closes


class Hover(QObject):
    """Opens, moves and closes the one card of a window."""

    note_wanted = Signal(object)  # Finding
    more_wanted = Signal(object)  # Finding
    dismissed = Signal(object, object, bool)  # Finding, Scope, whether a key opened the card
    source_wanted = Signal(object)  # Finding
    pin_wanted = Signal(object)  # tuple[Finding, ...] on the card
    explained_beside = Signal(object, bool)  # tuple[Finding, ...], whether a key asked for it
    styled = Signal(object)  # PageStyle

    def __init__(self, view: ArticleView, window: QWidget, style: PageStyle) -> None:
        super().__init__(window)
        self._view = view
        self._window = window
        self._style = style.of_card
        self._under: tuple[Finding, ...] = ()
        self._held = False
        self.beside = False  # the card is pinned in a pane, so that none opens here
        self._delay = HoverDelay.SHORT
        self.card = HoverCard(window)
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), window)
        self._escape.activated.connect(self.dismiss)
        self._escape.setEnabled(False)  # while no card is open the key is others'
        self._rest = self._timer(RESTS[self._delay], self._open_under)
        self._grace = self._timer(GRACE, self.close)
        view.pointed.connect(self._point)
        view.article_shown.connect(self.close)
        view.moved.connect(self.close)
        view.card_requested.connect(self.open_at_caret)
        view.mark_pressed.connect(self._press)
        self.card.entered.connect(self._grace.stop)
        self.card.left.connect(self._leave)
        self.card.note_wanted.connect(self._want_note)
        self.card.more_wanted.connect(self.more_wanted)
        self.card.dismissed.connect(self._dismiss_mark)
        self.card.source_wanted.connect(self._want_source)
        self.card.pin_wanted.connect(self._want_pin)

    def set_delay(self, delay: HoverDelay) -> None:
        """Open the card after another rest; where that is off, a click or a key opens it."""
        self._delay = delay
        self._rest.stop()
        if delay is not HoverDelay.OFF:
            self._rest.setInterval(RESTS[delay])

    @property
    def style(self) -> PageStyle:
        return self._style

    def set_style(self, style: PageStyle) -> None:
        self._style = style.of_card
        self.close()
        self.styled.emit(style)

    def open_at_caret(self) -> None:
        """Open the card of the marks at the caret, else of the current one, and move into it."""
        current, findings = self._view.current, self._view.findings_at_caret()
        if current and (current in findings or not findings):
            findings = self._view.findings_at(current.span.start) or (current,)
        if findings:
            self.open(findings)

    def open(self, findings: tuple[Finding, ...]) -> None:
        """Open the card of ``findings`` and move into it."""
        self._open(findings, by_key=True)
        if not self.beside:
            self._held = True
            self.card.take_focus()

    def show_trail(self, trail: Trail, words: str) -> None:
        """Open the card that says whose words a sentence is in, and move into it."""
        self.close()
        self._attend()
        self.card.trace(trail, words, self._beside(trail.sentence), self._style)
        self._held = True
        self.card.take_focus()

    def dismiss(self) -> None:
        """Close the card; the focus goes back to where on the page it was."""
        focus = QApplication.focusWidget()
        if focus is not None and self.card.isAncestorOf(focus):
            self._view.setFocus()  # before the card is hidden, which would pass the focus on
        self.close()

    def close(self) -> None:
        self._rest.stop()
        self._grace.stop()
        self._held = False
        self._attend(on=False)
        self.card.hide()

    def _attend(self, *, on: bool = True) -> None:
        """Hear what closes the card, while it is open."""
        self._escape.setEnabled(on)
        application = QCoreApplication.instance()
        if application:
            application.removeEventFilter(self)
        if application and on:
            application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close the card when it is left, or no longer lies beside its words."""
        kind = event.type()
        if kind is QEvent.Type.Show and isinstance(watched, QMenu | QDialog):
            parent = watched.parentWidget()
            if parent is None or not self.card.isAncestorOf(parent):  # the card has menus, too
                self.dismiss()
        elif kind is QEvent.Type.Resize and watched is self._view:
            self.dismiss()
        elif kind is QEvent.Type.FocusIn and self._held and self._is_elsewhere(watched):
            self.close()
        return False

    def _is_elsewhere(self, part: QObject) -> bool:
        return isinstance(part, QWidget) and not self.card.isAncestorOf(part)

    def _timer(self, interval: int, slot: object) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=interval)
        timer.timeout.connect(slot)
        return timer

    def _point(self, findings: tuple[Finding, ...]) -> None:
        self._under = findings
        if not findings:
            self._rest.stop()
            self._leave()
            return
        self._grace.stop()
        if findings != self.card.findings and self._delay is not HoverDelay.OFF:
            self._rest.start()

    def _leave(self) -> None:
        if self.card.isVisible() and not self._held and not self._grace.isActive():
            self._grace.start()

    def _open_under(self) -> None:
        is_free = not (QApplication.activePopupWidget() or QApplication.activeModalWidget())
        if self._under and not self._held and is_free:
            self._open(self._under)

    def _press(self, findings: tuple[Finding, ...]) -> None:
        if self._delay is HoverDelay.OFF or self.beside:
            self._open(findings)

    def _open(self, findings: tuple[Finding, ...], *, by_key: bool = False) -> None:
        self._grace.stop()
        if self.beside:
            self.explained_beside.emit(findings, by_key)
            return
        self._attend()
        place = self._beside(*(finding.span for finding in findings))
        self.card.explain(findings, place, self._style)

    def _beside(self, first: Span, *others: Span) -> QRect:
        """Return where a stretch of the page lies in the window, with the lines of others."""
        line = self._view.place_of(first)
        lines = reduce(QRect.united, map(self._view.place_of, others), line)
        if lines.height() <= KEPT_CLEAR * self._window.height():
            line = QRect(line.left(), lines.top(), line.width(), lines.height())
        return QRect(self._view.viewport().mapTo(self._window, line.topLeft()), line.size())

    def _want_note(self, finding: Finding) -> None:
        self.close()
        self.note_wanted.emit(finding)

    def _want_pin(self) -> None:
        findings = self.card.findings
        self.close()
        self.pin_wanted.emit(findings)

    def _dismiss_mark(self, finding: Finding, scope: Scope) -> None:
        by_key = self._held
        self.close()
        self.dismissed.emit(finding, scope, by_key)

    def _want_source(self, finding: Finding) -> None:
        self.close()
        self.source_wanted.emit(finding)
