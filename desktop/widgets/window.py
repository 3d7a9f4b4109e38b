"""The main window: the page in the middle, panels beside it, menus, message and status bars.

The frame and what is always seen are built at once. Panels, page and card are built when they
are first wanted: by the picture that is to be painted, or by what works on them afterwards.
"""

from __future__ import annotations

from contextlib import nullcontext
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.translation import later, tr
from desktop.widgets.chrome import style_sheet
from desktop.widgets.menus import Menus
from desktop.widgets.panels import Panels
from desktop.widgets.room import fit
from desktop.widgets.status_line import StatusLine
from desktop.widgets.themes import palette

if TYPE_CHECKING:
    from collections.abc import Mapping
    from contextlib import AbstractContextManager

    from PySide6.QtGui import (
        QAction,
        QCloseEvent,
        QKeyEvent,
        QPaintEvent,
        QShowEvent,
    )
    from PySide6.QtWidgets import QLabel

    from analyzers.values import Article
    from desktop.mark_filter import MarkFilter
    from desktop.widgets.article_view import ArticleView
    from desktop.widgets.empty_page import EmptyPage
    from desktop.widgets.hover import Hover
    from desktop.widgets.marks_panel import MarksPanel
    from desktop.widgets.message_bar import MessageBar
    from desktop.widgets.notes_panel import NotesPanel
    from desktop.widgets.overview_panel import OverviewPanel
    from desktop.widgets.page_style import PageStyle
    from desktop.widgets.reading_page import ReadingPage
    from desktop.widgets.sources_panel import SourcesPanel

NAME = "Sidelight"
SIZE = (1180, 800)
PAGE = 240  # pixels; in a narrow window the panels give way first
UNSAVED = later("The last note is not saved. Close the window again to leave without it.")


class Window(QMainWindow):
    """Holds the parts and says what the reader asked for; what that does is decided in app.py."""

    recent_chosen = Signal(str)  # digest
    theme_chosen = Signal(object)  # ThemeChoice
    styled = Signal(object)  # PageStyle
    first_painted = Signal()
    closing = Signal()

    def __init__(self, style: PageStyle, shown: MarkFilter) -> None:
        super().__init__()
        self._painted = False
        self._on_top = 0  # bars above the messages
        self._page_style = style
        fit(self, SIZE)
        self.setAnimated(False)  # panels would glide
        self._paint_frame()
        self.menus = Menus(self)
        self._build_middle()
        self.panels = Panels(self, style, shown)
        self.status = StatusLine(self.statusBar())

    # What is built when it is first wanted

    @property
    def commands(self) -> Mapping[str, QAction]:
        return self.menus.commands

    @cached_property
    def message(self) -> MessageBar:
        from desktop.widgets.message_bar import MessageBar

        bar = MessageBar(self._hold)
        self._column.insertWidget(self._on_top, bar)
        return bar

    @cached_property
    def empty(self) -> EmptyPage:
        from desktop.widgets.empty_page import EmptyPage

        page = EmptyPage(self._page_style)
        self._middle.addWidget(page)
        self.styled.connect(page.set_style)
        return page

    @cached_property
    def reading(self) -> ReadingPage:
        from desktop.widgets.article_view import ArticleView
        from desktop.widgets.reading_page import ReadingPage

        page = ReadingPage(ArticleView(self._page_style), self._page_style.theme)
        self._middle.addWidget(page)
        self.styled.connect(page.set_style)
        return page

    @property
    def view(self) -> ArticleView:
        return self.reading.view

    @cached_property
    def hover(self) -> Hover:
        from desktop.widgets.hover import Hover

        hover = Hover(self.view, self, self._page_style)
        self.styled.connect(hover.set_style)
        return hover

    @property
    def marks(self) -> MarksPanel:
        return self.panels.marks

    @property
    def notes(self) -> NotesPanel:
        return self.panels.notes

    @property
    def sources(self) -> SourcesPanel:
        return self.panels.sources

    @property
    def overview(self) -> OverviewPanel:
        return self.panels.overview

    # What it shows

    def set_style(self, style: PageStyle) -> None:
        before, self._page_style = self._page_style, style
        if style.theme is not before.theme:
            self._paint_frame()
        self.panels.set_style(style)
        self.styled.emit(style)

    def _paint_frame(self) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.setPalette(palette(self._page_style.theme))
        self.setStyleSheet(style_sheet(self._page_style.theme))

    def show_article(self, article: Article, name: str, *, at: int) -> None:
        self.setWindowTitle(f"{name} — {NAME}")
        if self.isVisible():  # Qt would forget how wide they were
            self.panels.bring_back()
        self._middle.setCurrentWidget(self.reading)  # it is as wide then as it will be
        self.view.show_article(article, at=at)
        self.status.tell_length(article.text)
        self.menus.enable(has_article=True)
        self.view.setFocus()

    def show_no_article(self) -> None:
        self.view.show_article(None)
        self.show_empty_page()
        self.menus.enable(has_article=False)

    def show_empty_page(self) -> None:
        self.setWindowTitle(NAME)
        self.panels.clear()
        self._middle.setCurrentWidget(self.empty)
        self.status.tell_length("")
        self.show_count("")
        self.empty.open.setFocus()

    def show_count(self, text: str) -> None:
        self.status.count.setText(text)

    def _hold(self) -> AbstractContextManager[None]:
        return self.view.held(self._column) if "reading" in vars(self) else nullcontext()

    def put_at_top(self, bar: QWidget) -> None:
        self._column.insertWidget(0, bar)
        self._on_top += 1

    def put_above_page(self, line: QWidget) -> None:
        self._column.insertWidget(self._column.indexOf(self._middle), line)

    def announce(self, text: str) -> None:
        """Say something in passing: in the status bar and to a screen reader."""
        from desktop.widgets.announcing import announce

        self.status.say(text)
        announce(self.view, text)

    def go_to_page(self) -> None:
        """Move to the article, or to what opens one."""
        on_empty_page = self._middle.currentWidget() is vars(self).get("empty")
        (self.empty.open if on_empty_page else self.view).setFocus()

    def go_to_marks(self) -> None:
        self._enter("marks", self.marks.list, self.marks.empty)

    def go_to_notes(self) -> None:
        self._enter("notes", self.notes.list, self.notes.empty)

    def go_to_sources(self) -> None:
        self._enter("sources", self.sources.list, self.sources.empty)

    def go_to_overview(self) -> None:
        self._enter("overview", self.overview.part, self.overview.empty)

    def toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _enter(self, panel: str, part: QWidget, empty: QLabel) -> None:
        """Move into a panel, or say why there is nothing in it."""
        from desktop.widgets import focus_order

        self.panels.bring_to_front(panel)
        if not focus_order.enter(self.panels.frame(panel), part):
            self.announce(empty.text())

    # What is kept of it

    def kept_state(self) -> tuple[str, str]:
        """Return size, place and panels in letters that a library can keep."""
        return _letters(self.saveGeometry()), _letters(self.saveState())

    def restore(self, geometry: str, state: str, away: tuple[str, ...] = ()) -> None:
        self.panels.away = tuple(name for name in away if name in self.panels.names)
        self.restoreGeometry(QByteArray.fromBase64(geometry.encode("ascii")))
        self.restoreState(QByteArray.fromBase64(state.encode("ascii")))

    # How it is built

    def _build_middle(self) -> None:
        self._middle = QStackedWidget()
        middle = QWidget()
        middle.setMinimumWidth(PAGE)
        self._column = QVBoxLayout(middle)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._middle, 1)
        self.setCentralWidget(middle)

    # What Qt tells

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's own signature
        from desktop.widgets import focus_order

        now = self.focusWidget()
        if now is not None and not now.isVisible():  # it was put away with the focus in it
            self.go_to_page()
            return True
        return focus_order.step(self, forward=forward) or super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Dismiss the message with Esc on the empty page, where the key is of no other use."""
        on_empty_page = "empty" in vars(self) and self.empty.isAncestorOf(self.focusWidget())
        if on_empty_page and event.key() == Qt.Key.Key_Escape:
            self.message.dismiss()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Build the panels that are in front before they are painted."""
        self.panels.build_those_in_front()
        super().showEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self._tell_painted)

    def _tell_painted(self) -> None:
        self.first_painted.emit()
        from desktop.widgets import focus_order

        focus_order.name_tabs(self)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        if self.notes.unsaved and not self.notes.is_given_up:
            from desktop.widgets.message_bar import Notice

            self.notes.warn()
            self.message.tell(Notice(tr(UNSAVED)))
            event.ignore()
            return
        self.notes.let_go()
        super().closeEvent(event)


def _letters(data: QByteArray) -> str:
    return bytes(data.toBase64().data()).decode("ascii")
