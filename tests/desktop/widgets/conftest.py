"""A window with an article and its marks, as the tests of its parts need it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.mark_filter import MarkFilter
from desktop.notebook import Notebook
from desktop.store import Library
from desktop.translation import ENGLISH, Speech, speak
from desktop.widgets import themes
from desktop.widgets.marking import Marking
from desktop.widgets.noting import Noting
from desktop.widgets.page_style import PageStyle
from desktop.widgets.undoing import Undoing
from desktop.widgets.window import Window
from tests.desktop.widgets.made import ANALYSIS, ARTICLE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def window(qtbot: QtBot, typefaces: None) -> Window:
    window = Window(PageStyle(themes.LIGHT), MarkFilter())
    qtbot.addWidget(window)
    window.resize(1_280, 800)
    window.show_article(ARTICLE, "An article", at=0)
    window.message.turn_to(ARTICLE.digest, [ARTICLE.digest])
    window.show()
    qtbot.waitExposed(window)
    return window


@pytest.fixture
def marking(window: Window) -> Marking:
    marking = Marking(window)
    marking.open(ARTICLE.digest)
    marking.take(ANALYSIS)
    return marking


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library.db") as library:
        library.remember_article(ARTICLE)
        yield library


@pytest.fixture
def other_language() -> Iterator[None]:
    speak(Speech(lambda text, _note, _count: f"¿{text}?"))
    yield
    speak(ENGLISH)


@pytest.fixture
def undoing(window: Window) -> Undoing:
    return Undoing(window)


@pytest.fixture
def noting(window: Window, marking: Marking, library: Library, undoing: Undoing) -> Noting:
    noting = Noting(window, Notebook(library), undoing)
    noting.open(ARTICLE, None)
    return noting
