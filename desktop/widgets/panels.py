"""The panels around the page: a frame for each at the start, and what stands in it when wanted.

A panel is built when it is seen or when something works on it for the first time, so that a
start builds only those in front before it paints. Its frame keeps its place until then.
"""

from __future__ import annotations

from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QTabWidget, QWidget

from desktop.translation import later, tr
from desktop.widgets.room import Scrolled, settle

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QMainWindow

    from desktop.mark_filter import MarkFilter
    from desktop.widgets.card_pane import CardPane
    from desktop.widgets.contents_panel import ContentsPanel
    from desktop.widgets.marks_panel import MarksPanel
    from desktop.widgets.notes_panel import NotesPanel
    from desktop.widgets.overview_panel import OverviewPanel
    from desktop.widgets.page_style import PageStyle
    from desktop.widgets.search_panel import SearchPanel
    from desktop.widgets.sources_panel import SourcesPanel
    from desktop.widgets.themes import Theme

LEFT, RIGHT = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
SIDE = {
    "marks": later("Marks"),
    "notes": later("Notes"),
    "sources": later("Sources"),
    "overview": later("Overview"),
}
APART = {
    "contents": (later("Articles"), LEFT),
    "card": (later("Card"), RIGHT),
    "search": (later("Search"), LEFT),
}
ABOUT_AN_ARTICLE = ("card", *reversed(SIDE))  # what is shown last stands in front
WIDTHS = {"marks": 350, "contents": 260}  # pixels until the reader gives them others


class Dressed(Protocol):
    """A panel whose colours and size follow those of the page."""

    def dress(self, theme: Theme, scale: float) -> None: ...


Panel = TypeVar("Panel", bound=QWidget)
DressedPanel = TypeVar("DressedPanel", bound=Dressed)


class Panels:
    """Knows where each panel stands, and builds it there."""

    def __init__(self, window: QMainWindow, style: PageStyle, shown: MarkFilter) -> None:
        self._window = window
        self._style = style
        self._shown = shown
        self._dressed: list[Dressed] = []  # of the panels that have been built
        self._frames: dict[str, QDockWidget] = {}
        self._side = tuple(reversed(SIDE))  # in the order in which it is shown again
        self._widths: dict[Qt.DockWidgetArea, int] = {}  # that the reader gave the sides
        self.away: tuple[str, ...] = ()  # what the next article brings back, in this order
        for area in (LEFT, RIGHT):
            window.setTabPosition(area, QTabWidget.TabPosition.North)
        for name, title in SIDE.items():
            self._add_frame(name, title, RIGHT)
        side = [self._frames[name] for name in SIDE]
        for one, other in pairwise(side):
            window.tabifyDockWidget(one, other)
        side[0].raise_()
        for name, (title, area) in APART.items():
            self._add_frame(name, title, area)
            self._frames[name].hide()
        window.tabifyDockWidget(self._frames["contents"], self._frames["search"])
        for name, width in WIDTHS.items():
            window.resizeDocks([self._frames[name]], [width], Qt.Orientation.Horizontal)

    # The panels

    @cached_property
    def marks(self) -> MarksPanel:
        from desktop.widgets.marks_panel import MarksPanel

        return self._dress_first(self._place("marks", MarksPanel(self._style.theme, self._shown)))

    @cached_property
    def notes(self) -> NotesPanel:
        from desktop.widgets.notes_panel import NotesPanel

        return self._dress_first(self._place("notes", NotesPanel(self._style.theme)))

    @cached_property
    def sources(self) -> SourcesPanel:
        from desktop.widgets.sources_panel import SourcesPanel

        return self._dress_first(self._place("sources", SourcesPanel(self._style.theme)))

    @cached_property
    def overview(self) -> OverviewPanel:
        from desktop.widgets.overview_panel import OverviewPanel

        return self._dress_first(self._place("overview", OverviewPanel(self._style.theme)))

    @cached_property
    def contents(self) -> ContentsPanel:
        from desktop.widgets.contents_panel import ContentsPanel

        return self._dress_first(self._place("contents", ContentsPanel()))

    @cached_property
    def search(self) -> SearchPanel:
        from desktop.widgets.search_panel import SearchPanel

        return self._dress_first(self._place("search", SearchPanel()))

    @cached_property
    def card(self) -> CardPane:
        from desktop.widgets.card_pane import CardPane

        return self._place("card", CardPane(self._style))

    def _place(self, name: str, panel: Panel) -> Panel:
        self._frames[name].setWidget(Scrolled(panel))
        return panel

    def _dress_first(self, panel: DressedPanel) -> DressedPanel:
        self._dressed.append(panel)
        panel.dress(self._style.theme, self._style.beside.scale)
        return panel

    def set_style(self, style: PageStyle) -> None:
        grows = style.beside.scale != self._style.beside.scale
        if grows:
            self._note_widths()
        self._style = style
        for panel in self._dressed:
            panel.dress(style.theme, style.beside.scale)
        for frame in self.frames:
            if frame.widget():  # smaller words need less width
                frame.widget().updateGeometry()
        if grows:
            self._give_widths()

    def _note_widths(self) -> None:
        """Remember how wide the reader wants the panels, not how wide large words made them."""
        for front in filter(self._is_seen, self.frames):
            area = self._window.dockWidgetArea(front)
            beside = (one for one in self.frames if self._window.dockWidgetArea(one) is area)
            least = max(one.minimumSizeHint().width() for one in beside if not one.isHidden())
            if area not in self._widths or front.width() > least:
                self._widths[area] = front.width()

    def _give_widths(self) -> None:
        seen = list(filter(self._is_seen, self.frames))
        for frame in seen:
            settle(frame)  # or as wide as the old words need would be the least
        widths = [self._widths[self._window.dockWidgetArea(front)] for front in seen]
        self._window.resizeDocks(seen, widths, Qt.Orientation.Horizontal)

    # Where they are

    def frame(self, name: str) -> QDockWidget:
        return self._frames[name]

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self._frames)

    @property
    def frames(self) -> tuple[QDockWidget, ...]:
        return tuple(self._frames.values())

    def is_shown(self, name: str) -> bool:
        return not self._frames[name].isHidden()

    def show_side(self, *, on: bool) -> None:
        if on:
            self._show(self._side)
        else:
            self._side = self._hide(SIDE) or self._side

    def bring_to_front(self, name: str) -> None:
        """Show the panels on the right, with one of them in front."""
        self.show_side(on=True)
        self._frames[name].raise_()

    def clear(self) -> None:
        """Put away what is about an article, for as long as there is none."""
        hidden = self._hide(ABOUT_AN_ARTICLE)
        self.away = tuple(dict.fromkeys((*self.away, *hidden)))
        self._side = tuple(name for name in hidden if name in SIDE) or self._side

    def bring_back(self) -> None:
        """Show what was put away, and give the page the width that is left."""
        names, self.away = self.away, ()
        self._show(names)

    def _hide(self, names: Iterable[str]) -> tuple[str, ...]:
        """Hide panels; return those that were shown, with what stood in front at the end."""
        shown = sorted(filter(self.is_shown, names), key=self._is_in_front)
        for name in shown:
            self._frames[name].hide()
        return tuple(shown)

    def _show(self, names: Iterable[str]) -> None:
        for name in names:
            if not self.is_shown(name):
                self._frames[name].show()
                self._frames[name].raise_()
        layout = self._window.layout()
        if layout and self._window.isVisible():
            layout.activate()

    def _is_in_front(self, name: str) -> bool:
        return self._is_seen(self._frames[name])

    @staticmethod
    def _is_seen(frame: QDockWidget) -> bool:
        return not frame.visibleRegion().isEmpty()

    def build_those_in_front(self) -> None:
        """Build what will be seen; Qt lays the panels behind others out left of the window."""
        for name, frame in self._frames.items():
            if frame.isVisible() and frame.geometry().right() >= 0:
                getattr(self, name)

    def _add_frame(self, name: str, title: str, area: Qt.DockWidgetArea) -> None:
        frame = QDockWidget(tr(title), self._window)
        frame.setObjectName(name)
        frame.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
        frame.setTitleBarWidget(QWidget())  # the tab, or the panel's own words, say it
        self._window.addDockWidget(area, frame)
        self._frames[name] = frame
