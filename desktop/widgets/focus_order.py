"""Where Tab leads: from left to right and from top to bottom, and only to what can be seen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabBar, QWidget

from desktop.translation import tr

TAB = Qt.FocusPolicy.TabFocus
LEFT = Qt.DockWidgetArea.LeftDockWidgetArea


def step(window: QMainWindow, *, forward: bool) -> bool:
    """Give the focus to the next stop of a window; tell whether the focus was at one."""
    stops, now = in_order(window), window.focusWidget()
    if now is not None and _is_behind(now, window):
        stops[0].setFocus(Qt.FocusReason.TabFocusReason)
        return True
    return _step(stops, now, forward=forward)


def step_inside(part: QWidget, *, forward: bool) -> bool:
    """Go round within a part of a window."""
    stops = list(filter(_is_stop, part.findChildren(QWidget)))
    return _step(stops, part.window().focusWidget(), forward=forward)


def enter(panel: QWidget, part: QWidget) -> bool:
    """Give the focus to ``part``, or while that cannot be seen to the first stop; tell whether."""
    stops = list(filter(_is_stop, panel.findChildren(QWidget)))
    stop = part if part in stops else next(iter(stops), None)
    if stop is not None:
        stop.setFocus()
    return stop is not None


def in_order(window: QMainWindow) -> list[QWidget]:
    """Return the stops: in the panels on the left, on the page, then in those on the right.

    Parts come from top to bottom; what is in a part was put there in its order. Panels lie over
    each other, and Qt counts those behind as visible. PySide mistakes what Qt tells of its own
    order, `nextInFocusChain`, for children, and crashes at the end.
    """
    stops = [one for one in window.findChildren(QWidget) if _is_stop(one) and _lies_in(one, window)]
    return sorted(stops, key=lambda one: (_rank(one, window), _part_of(one, window).y()))


def name_tabs(window: QMainWindow) -> None:
    """Name the rows of tabs that Qt makes for panels which lie over each other."""
    for bar in window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
        bar.setAccessibleName(tr("Panels"))


def _step(stops: list[QWidget], now: QWidget | None, *, forward: bool) -> bool:
    if now not in stops:
        return False
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    stops[(stops.index(now) + (1 if forward else -1)) % len(stops)].setFocus(reason)
    return True


def _is_stop(one: QWidget) -> bool:
    takes = one.focusPolicy().value & TAB.value == TAB.value and one.focusProxy() is None
    return takes and one.isVisible() and one.isEnabled()


def _lies_in(one: QWidget, window: QMainWindow) -> bool:
    """Tell whether it is on the page, a panel in front or a row of tabs: not a card or a dialog."""
    middle = window.centralWidget()
    on_page = middle is not None and middle.isAncestorOf(one)
    beside = _dock_of(one) is not None or one.parentWidget() is window
    return one.window() is window and (on_page or beside) and not _is_behind(one, window)


def _is_behind(one: QWidget, window: QMainWindow) -> bool:
    dock = _dock_of(one)
    if dock is not None:
        return dock.visibleRegion().isEmpty()
    return one.parentWidget() is window and one.visibleRegion().isEmpty()


def _rank(one: QWidget, window: QMainWindow) -> int:
    """Sort panels on the left before the page, those on the right after it, tabs before panels."""
    middle, dock = window.centralWidget(), _dock_of(one)
    if dock is not None:
        return 1 if window.dockWidgetArea(dock) is LEFT else 4
    if isinstance(one, QTabBar) and one.parentWidget() is window:
        return 0 if middle is not None and one.x() < middle.x() else 3
    return 2


def _part_of(one: QWidget, window: QMainWindow) -> QWidget:
    """Return what lies directly in the window or in the middle of it."""
    part, ends = one, (window, window.centralWidget())
    while (around := part.parentWidget()) is not None and around not in ends:
        part = around
    return part


def _dock_of(one: QWidget) -> QDockWidget | None:
    parent: QWidget | None = one
    while parent is not None and not isinstance(parent, QDockWidget):
        parent = parent.parentWidget()
    return parent
