"""The first picture of the window: what is in it, what is not yet there, and that nothing moves."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from analyzers.values import Article
from desktop.app import Desk
from desktop.last_time import LastTime
from desktop.preferences import Preferences
from desktop.start import FirstPicture
from desktop.store import Library
from desktop.widgets.panels import WIDTHS
from desktop.workers.analysing import AnalysisClient
from desktop.workers.importing import ImporterClient

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

ARTICLE = Article("The council voted.\nIt was late.", title="A late vote")
LATER = {"desktop.app", "desktop.workers", "desktop.store", "desktop.widgets.hover"}
LATER |= {"desktop.backups", "desktop.restoring", "desktop.widgets.backing_up"}
LATER |= {"desktop.bookmarks", "desktop.widgets.bookmarks_list"}
LATER |= {"desktop.widgets.commands", "analyzers.values", "platformdirs"}
LATER |= {"desktop.facts", "desktop.rest", "desktop.widgets.describing"}
PANELS = {"marks", "notes", "sources", "overview", "contents", "search", "card"}
SHOW = """
import sys
from pathlib import Path
from desktop.last_time import LastTime
last = LastTime(Path(sys.argv[1]))
print("before Qt:", "PySide6" not in sys.modules)
from desktop import start
application = start.QApplication([])
picture = start.FirstPicture(last)
picture.show()
print("\\n".join(sorted(sys.modules)))
"""


@pytest.fixture
def picture(
    typefaces: None, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[[], FirstPicture]:
    """Begin a start on one library, without the children."""
    for client in (AnalysisClient, ImporterClient):
        monkeypatch.setattr(client, "start", lambda _: None)

    def begin() -> FirstPicture:
        picture = FirstPicture(LastTime(tmp_path / "library.db"))
        qtbot.addWidget(picture.window)
        picture.show()
        return picture

    return begin


def keep_a_session(path: Path) -> None:
    with Library.open(path) as library:
        library.remember_article(ARTICLE)
        session = {"articles": [ARTICLE.digest], "shown": ARTICLE.digest}
        library.set_setting("session", session)
        Preferences().save(library)


def built(picture: FirstPicture) -> set[str]:
    return PANELS & set(vars(picture.window.panels))


@pytest.mark.parametrize(
    ("with_session", "page", "other"),
    [(False, "empty_page", "reading_page"), (True, "reading_page", "empty_page")],
)
def test_what_works_on_the_window_comes_after_it_is_painted(
    with_session: bool, page: str, other: str, tmp_path: Path
) -> None:
    Library.open(tmp_path / "library.db").close()  # a start that makes one needs more
    if with_session:
        keep_a_session(tmp_path / "library.db")
    command = [sys.executable, "-c", SHOW, str(tmp_path / "library.db")]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True)
    first, *modules = ended.stdout.split("\n")
    assert first == "before Qt: True"
    assert f"desktop.widgets.{page}" in modules
    assert not {*LATER, f"desktop.widgets.{other}"} & set(modules)


def test_no_panel_is_built_beside_the_empty_page(picture: Callable[[], FirstPicture]) -> None:
    assert built(picture()) == set()


def test_only_the_panel_in_front_is_built_at_once(
    picture: Callable[[], FirstPicture], tmp_path: Path
) -> None:
    keep_a_session(tmp_path / "library.db")
    assert built(picture()) == {"marks"}


def test_panels_come_back_after_a_window_was_killed_as_it_opened_its_first_article(
    picture: Callable[[], FirstPicture], tmp_path: Path
) -> None:
    keep_a_session(tmp_path / "library.db")
    window = picture().window
    window.show_no_article()
    geometry, state = window.kept_state()
    with Library.open(tmp_path / "library.db") as library:
        Preferences(geometry=geometry, state=state, away=window.panels.away).save(library)
    panels = picture().window.panels
    assert panels.is_shown("marks")
    assert panels.frame("marks").width() == WIDTHS["marks"]


def test_the_panel_that_was_in_front_is_built_at_once(
    picture: Callable[[], FirstPicture], tmp_path: Path
) -> None:
    keep_a_session(tmp_path / "library.db")
    first = Desk(picture(), tmp_path)
    first.start([])
    first.window.go_to_overview()
    first.window.commands["contents"].trigger()
    first.window.close()
    first.close()

    again = picture()
    assert built(again) >= {"overview", "contents"}
    assert "bookmarks" not in vars(again.window.panels.contents)
    assert not built(picture()) & {"notes", "sources", "search", "card"}


def test_the_article_of_the_session_is_in_the_first_picture(
    picture: Callable[[], FirstPicture], tmp_path: Path
) -> None:
    keep_a_session(tmp_path / "library.db")
    window = picture().window
    assert window.view.isVisible()
    assert "The council voted." in window.view.document().toRawText()
    assert ARTICLE.title
    assert ARTICLE.title in window.windowTitle()


@pytest.mark.parametrize("with_session", [False, True])
def test_nothing_moves_after_the_first_picture(
    with_session: bool,
    picture: Callable[[], FirstPicture],
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    if with_session:
        keep_a_session(tmp_path / "library.db")
    first = picture()
    before = first.window.grab().toImage()
    desk = Desk(first, tmp_path)
    desk.start([])
    qtbot.waitUntil(lambda: first.window.grab().toImage() == before)
    first.window.close()
    desk.close()
