"""How quick the window is on this machine; `make benchmark` prints it."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from dataclasses import replace
from statistics import median
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from analyzers.values import Analysis, Article, Category, Span, Strength
from desktop.mark_filter import MarkFilter
from desktop.store import Library
from desktop.widgets import fonts, themes
from desktop.widgets.marking import Marking
from desktop.widgets.page_style import PageStyle
from desktop.widgets.window import Window
from tests.desktop.widgets.made import FINDINGS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.benchmark
STARTS = 9
PARAGRAPH = (
    "The council voted on the plan after a long debate, and officials said that the work, which "
    "had been put off twice, would begin in the spring unless the courts decided otherwise. "
)
REPORT = "os.write(1, f'{time.process_time()} {time.monotonic()}'.encode()); os._exit(0)"
BARE = f"""
import os, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTextBrowser
application = QApplication([])
class Page(QTextBrowser):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, leave)
def leave():
    {REPORT}
window, page = QMainWindow(), Page()
page.setPlainText({PARAGRAPH!r} * 20)
window.setCentralWidget(page)
window.show()
application.exec()
"""
OURS = f"""
import os, time
from desktop import cli, last_time
def leave():
    {REPORT}
class LastTime(last_time.LastTime):
    def __init__(self, *given, **named):
        super().__init__(*given, **named)
        from desktop.widgets.window import Window
        show = Window.show
        def show_and_leave(window):
            window.first_painted.connect(leave)
            show(window)
        Window.show = show_and_leave
last_time.LastTime = LastTime
cli.main([])
"""


def started(code: str, library: Path) -> tuple[float, float]:
    """Return the seconds from the start of Python to the first paint: of the processor, and all."""
    left_out = {"PYTHONPATH", "PYTHONDONTWRITEBYTECODE"}
    environment = {key: value for key, value in os.environ.items() if key not in left_out}
    environment |= {"XDG_RUNTIME_DIR": str(library.parent), "SIDELIGHT_LIBRARY": str(library)}
    command = [sys.executable, "-c", code]
    begun = time.monotonic()
    ended = subprocess.run(command, env=environment, capture_output=True, check=True, timeout=120)
    processor, painted = map(float, ended.stdout.split())
    return processor, painted - begun


@pytest.mark.parametrize("with_session", [False, True])
def test_the_first_paint(tmp_path: Path, with_session: bool) -> None:
    library = tmp_path / "library.db"
    if with_session:
        keep_a_session(library)
    started(OURS, library)  # makes the library and the bytecode
    pairs = [(started(BARE, library), started(OURS, library)) for _ in range(STARTS)]
    shown = "an article" if with_session else "the empty page"
    for place, kind in enumerate(("processor", "wall clock")):
        bare, ours = ([run[place] for run in runs] for runs in zip(*pairs, strict=True))
        print(
            f"\nfirst paint with {shown}, {kind}: "
            f"bare window {median(bare):.3f} s, ours {median(ours):.3f} s"
        )
        ratios = sorted(one / other for one, other in zip(ours, bare, strict=True))
        so_many = f"{median(ratios):7.2f}  ({ratios[0]:.2f} to {ratios[-1]:.2f})"
        print(f"{'ours is so many bare windows':55} {so_many}")


def keep_a_session(path: Path) -> None:
    """Leave a library with an article that the next start opens again."""
    article = Article("\n".join([PARAGRAPH * 2] * 10))
    with Library.open(path) as library:
        library.remember_article(article)
        session = {"articles": [article.digest], "shown": article.digest}
        library.set_setting("session", session)


def long_article(paragraphs: int) -> tuple[Article, Analysis]:
    """Return an article of many words with eight marks to a paragraph."""
    article = Article("\n".join([PARAGRAPH * 2] * paragraphs))
    made, categories, strengths = FINDINGS[0], list(Category), list(Strength)
    findings = []
    for number in range(paragraphs * 8):
        start = number // 8 * (2 * len(PARAGRAPH) + 1) + number % 8 * 42
        finding = replace(
            made,
            span=Span(start, start + 9),
            category=categories[number % 3],
            strength=strengths[number % 2],
        )
        findings.append(finding)
    return article, Analysis(article.digest, findings=tuple(findings), language="en")


def timed(what: str, action: Callable[[], object], times: int = 1) -> None:
    """Print the middle one of some runs in milliseconds."""
    runs = []
    for _ in range(times):
        start = time.process_time()
        action()
        runs.append(time.process_time() - start)
    print(f"{what:55} {1000 * median(runs):7.1f} ms")


def test_a_long_article_with_many_marks(qtbot: QtBot) -> None:
    fonts.load()
    article, analysis = long_article(2_500)
    window = Window(PageStyle(themes.LIGHT), MarkFilter())
    qtbot.addWidget(window)
    window.resize(1_280, 800)
    window.show()
    qtbot.waitExposed(window)
    marking = Marking(window)
    words, marks = len(article.text.split()), len(analysis.findings)
    print(f"\n{words:,} words, {marks:,} marks")
    deep, view = len(article.text) * 9 // 10, window.view
    timed("lay out, nine tenths down", lambda: window.show_article(article, "Long", at=deep))
    timed("another theme there", lambda: window.set_style(PageStyle(themes.DARK)))
    view.go_to(0)
    timed("another size", lambda: window.set_style(PageStyle(themes.LIGHT, size=24)), 2)
    window.set_style(PageStyle(themes.LIGHT))
    timed("lay out", lambda: window.show_article(article, "Long", at=0))
    marking.open(article.digest)
    timed("show the marks", lambda: marking.take(analysis))
    switch, bar = window.marks.switches[Category.LOADED], window.view.verticalScrollBar()
    timed("switch a category on or off", switch.click, 12)
    timed("hide all marks or show them", window.commands["hide_marks"].trigger, 12)
    bar.setValue(bar.maximum() // 2)

    def paint() -> None:
        window.view.viewport().update()
        QApplication.processEvents()

    def scroll() -> None:
        bar.setValue(bar.value() + 60)
        QApplication.processEvents()

    paint()
    timed("paint the page", paint, 40)

    timed("scroll by a turn of the wheel", scroll, 40)
    window.view.walk(1)
    spot = window.view.place_of(window.view.current.span).center().toPointF()  # type: ignore[union-attr]
    timed("look up what is under the pointer", lambda: window.view.findings_under(spot), 40)
    timed("fill and show the card", window.hover.open_at_caret, 20)
    timed("walk to the next mark", window.commands["next_mark"].trigger, 20)
