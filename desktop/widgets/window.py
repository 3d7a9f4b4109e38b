"""The main window: the page in the middle, panels beside it, menus, message and status bars."""

from __future__ import annotations

from pathlib import Path
from textwrap import shorten
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction, QActionGroup
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QFileDialog,
    QLabel,
    QMainWindow,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.preferences import ThemeChoice
from desktop.translation import later, number, tr
from desktop.widgets import focus_order
from desktop.widgets.article_view import ArticleView
from desktop.widgets.chrome import style_sheet
from desktop.widgets.commands import COMMANDS, RECENT, THEME, build_menus
from desktop.widgets.empty_page import EmptyPage
from desktop.widgets.hover import Hover
from desktop.widgets.marks_panel import MarksPanel
from desktop.widgets.message_bar import MessageBar, Notice
from desktop.widgets.notes_panel import NotesPanel
from desktop.widgets.overview_panel import OverviewPanel
from desktop.widgets.reading_page import ReadingPage
from desktop.widgets.room import Scrolled
from desktop.widgets.sources_panel import SourcesPanel
from desktop.widgets.themes import palette

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent

    from analyzers.values import Article
    from desktop.marks import MarkFilter
    from desktop.widgets.page import PageStyle

NAME = "Sidelight"
SIZE = (1180, 800)
PANEL_WIDTH = 350
NAMED = 80  # characters of a title in a menu
WORDS_A_MINUTE = 238  # silent reading of English, Brysbaert 2019
SUFFIXES = "*.txt *.text *.md *.markdown *.html *.htm *.xhtml"
UNSAVED = later("The last note is not saved. Close the window again to leave without it.")
THEMES = {
    ThemeChoice.SYSTEM: later("As the &System"),
    ThemeChoice.LIGHT: later("&Light"),
    ThemeChoice.DARK: later("&Dark"),
    ThemeChoice.SEPIA: later("Se&pia"),
    ThemeChoice.CONTRAST_LIGHT: later("High Contrast, L&ight"),
    ThemeChoice.CONTRAST_DARK: later("High Contrast, D&ark"),
}


class Window(QMainWindow):
    """Holds the parts and says what the reader asked for; what that does is decided in app.py."""

    dropped = Signal(object)  # tuple[Path, ...]
    recent_chosen = Signal(str)  # digest
    recent_cleared = Signal()
    theme_chosen = Signal(object)  # ThemeChoice
    first_painted = Signal()
    closing = Signal()

    def __init__(self, style: PageStyle, shown: MarkFilter) -> None:
        super().__init__()
        self._painted = False
        self._warned_of = ""
        self.resize(*SIZE)
        self.setWindowTitle(NAME)
        self.setAcceptDrops(True)
        self.setAnimated(False)  # panels would glide
        self.message = MessageBar()
        self.empty = EmptyPage(style)
        self.view = ArticleView(style)
        self.reading = ReadingPage(self.view, style.theme)
        self.marks = MarksPanel(style.theme, shown)
        self.notes = NotesPanel(style.theme)
        self.sources = SourcesPanel(style.theme)
        self.overview = OverviewPanel(style.theme)
        self.commands, self._menus = build_menus(self)
        self._build_middle()
        self._build_docks()
        self._build_status()
        self._build_themes()
        self.hover = Hover(self.view, self, style)
        self.set_style(style)
        self.show_no_article()

    # What it shows

    def set_style(self, style: PageStyle) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.setPalette(palette(style.theme))
        self.setStyleSheet(style_sheet(style.theme))
        self.empty.set_style(style)
        self.view.set_style(style)
        self.reading.strip.dress(style.theme)
        self.marks.dress(style.theme, style.scale)
        self.notes.dress(style.theme, style.scale)
        self.sources.dress(style.theme, style.scale)
        self.overview.dress(style.theme, style.scale)
        self.hover.set_style(style)

    def show_article(self, article: Article, name: str, *, at: int) -> None:
        self.hover.close()
        self.setWindowTitle(f"{name} — {NAME}")
        self.view.show_article(article, at=at)
        self._middle.setCurrentWidget(self.reading)
        self._words.setText(reading_time(len(article.text.split())))
        self._enable_article_commands(on=True)
        self.view.setFocus()

    def show_no_article(self) -> None:
        self.hover.close()
        self.setWindowTitle(NAME)
        self.view.show_article(None)
        self._middle.setCurrentWidget(self.empty)
        self._words.clear()
        self.show_count("")
        self._enable_article_commands(on=False)
        self.empty.open.setFocus()

    def show_count(self, text: str) -> None:
        self._count.setText(text)

    def put_at_top(self, bar: QWidget) -> None:
        self._column.insertWidget(0, bar)

    def put_above_page(self, line: QWidget) -> None:
        self._column.insertWidget(self._column.indexOf(self._middle), line)

    def announce(self, text: str) -> None:
        """Say something in passing: in the status bar and to a screen reader."""
        self.statusBar().showMessage(text)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.view, text))

    def show_recent(self, articles: Iterable[tuple[str, str]]) -> None:
        """Fill File > Open Recent with digests and names."""
        menu = self._menus[RECENT]
        menu.clear()
        for digest, name in articles:
            action = menu.addAction(shorten(name, NAMED, placeholder="…").replace("&", "&&"))
            action.setData(digest)
            action.triggered.connect(self._choose_recent)
        menu.setEnabled(not menu.isEmpty())
        menu.addSeparator()
        menu.addAction(tr("&Clear the List")).triggered.connect(self.recent_cleared)

    def show_theme(self, choice: ThemeChoice) -> None:
        self._themes[choice].setChecked(True)

    def go_to_marks(self) -> None:
        self._raise(self._marks_dock)
        self.marks.list.setFocus()

    def go_to_notes(self) -> None:
        self.raise_notes()
        self.notes.list.setFocus()

    def go_to_sources(self) -> None:
        self._raise(self._sources_dock)
        self.sources.list.setFocus()

    def go_to_overview(self) -> None:
        self._raise(self._overview_dock)
        self.overview.take_focus()

    def raise_notes(self) -> None:
        self._raise(self._notes_dock)

    def toggle_panels(self) -> None:
        self._show_panels(on=self.commands["panels"].isChecked())

    def toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _show_panels(self, *, on: bool) -> None:
        docks = (self._marks_dock, self._notes_dock, self._sources_dock, self._overview_dock)
        for dock in docks:
            dock.setVisible(on)
        self.commands["panels"].setChecked(on)

    # What it asks

    def ask_files(self) -> tuple[Path, ...]:
        articles = tr("Articles ({suffixes})").format(suffixes=SUFFIXES)
        kinds = ";;".join((articles, tr("All files (*)")))
        names, _ = QFileDialog.getOpenFileNames(self, tr("Open articles"), "", kinds)
        return tuple(map(Path, names))

    def ask_copy(self, suggested: Path) -> Path | None:
        kind = tr("Annotated copy (*.html)")
        name, _ = QFileDialog.getSaveFileName(self, tr("Save copy"), str(suggested), kind)
        return Path(name) if name else None

    # What is kept of it

    def kept_state(self) -> tuple[str, str]:
        """Return size, place and panels in letters that a library can keep."""
        return _letters(self.saveGeometry()), _letters(self.saveState())

    def restore(self, geometry: str, state: str) -> None:
        self.restoreGeometry(QByteArray.fromBase64(geometry.encode("ascii")))
        self.restoreState(QByteArray.fromBase64(state.encode("ascii")))
        self.commands["panels"].setChecked(not self._marks_dock.isHidden())

    # How it is built

    def _build_middle(self) -> None:
        self._middle = QStackedWidget()
        self._middle.addWidget(self.empty)
        self._middle.addWidget(self.reading)
        middle = QWidget()
        self._column = QVBoxLayout(middle)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.message)
        self._column.addWidget(self._middle, 1)
        self.setCentralWidget(middle)

    def _build_docks(self) -> None:
        self.setTabPosition(Qt.DockWidgetArea.RightDockWidgetArea, QTabWidget.TabPosition.North)
        self._marks_dock = self._dock("marks", tr("Marks"), self.marks)
        self._notes_dock = self._dock("notes", tr("Notes"), self.notes)
        self._sources_dock = self._dock("sources", tr("Sources"), self.sources)
        self._overview_dock = self._dock("overview", tr("Overview"), self.overview)
        self.tabifyDockWidget(self._marks_dock, self._notes_dock)
        self.tabifyDockWidget(self._notes_dock, self._sources_dock)
        self.tabifyDockWidget(self._sources_dock, self._overview_dock)
        self._marks_dock.raise_()
        self.resizeDocks([self._marks_dock], [PANEL_WIDTH], Qt.Orientation.Horizontal)
        self.commands["panels"].setChecked(True)

    def _dock(self, name: str, title: str, panel: QWidget) -> QDockWidget:
        dock = QDockWidget(title, self)
        dock.setObjectName(name)
        dock.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
        dock.setTitleBarWidget(QWidget())  # the tab already says it
        dock.setWidget(Scrolled(panel))
        self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        return dock

    def _build_status(self) -> None:
        self._words, self._count, self._offline = QLabel(), QLabel(), QLabel(tr("offline"))
        self._offline.setToolTip(tr("Sidelight opens no network connection."))
        self._words.setAccessibleDescription(tr("Length"))  # a name would be read for the text
        self._count.setAccessibleDescription(tr("Marks shown"))
        for label in (self._words, self._count, self._offline):
            self.statusBar().addPermanentWidget(label)
        self.statusBar().setSizeGripEnabled(False)

    def _build_themes(self) -> None:
        group = QActionGroup(self)
        self._themes: dict[ThemeChoice, QAction] = {}
        for choice, text in THEMES.items():
            action = QAction(tr(text), group)
            action.setCheckable(True)
            action.setData(choice)
            self._themes[choice] = action
        self._menus[THEME].addActions(group.actions())
        group.triggered.connect(self._choose_theme)

    def _enable_article_commands(self, *, on: bool) -> None:
        for command in COMMANDS:
            if command.needs_article:
                self.commands[command.id].setEnabled(on)
        self.notes.add.setEnabled(on)

    def _raise(self, dock: QDockWidget) -> None:
        self._show_panels(on=True)
        dock.raise_()

    def _choose_theme(self, action: QAction) -> None:
        self.theme_chosen.emit(ThemeChoice(action.data()))

    def _choose_recent(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.recent_chosen.emit(action.data())

    # What Qt tells

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's own signature
        return focus_order.step(self, forward=forward) or super().focusNextPrevChild(forward)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = (url.toLocalFile() for url in event.mimeData().urls())
        self.dropped.emit(tuple(Path(name) for name in files if name))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            focus_order.name_tabs(self)
            QTimer.singleShot(0, self.first_painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        words = self.notes.editor.toPlainText()
        if self.notes.unsaved and words != self._warned_of:
            self._warned_of = words
            self.message.tell(Notice(tr(UNSAVED)))
            event.ignore()
            return
        super().closeEvent(event)


def reading_time(words: int) -> str:
    minutes = max(1, round(words / WORDS_A_MINUTE))
    said = tr("%n word", "%n words", words)
    return tr("{words}  ·  {minutes} min").format(words=said, minutes=number(minutes))


def _letters(data: QByteArray) -> str:
    return bytes(data.toBase64().data()).decode("ascii")
