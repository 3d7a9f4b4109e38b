"""How long the event loop is held while articles are read; `make benchmark` prints it."""

from __future__ import annotations

import gc
import time
from contextlib import contextmanager
from statistics import median, quantiles
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QTimer

from desktop.app import Desk
from desktop.last_time import LastTime
from desktop.start import FirstPicture
from desktop.widgets import fonts

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.benchmark
WORDS = 100_000
BEAT = 4  # ms
LAID_OUT = 150  # beats after which Qt has laid out all of a long text
LIMIT = 600_000  # ms; the machine may be busy
START = "the sample article, from the start of the program to its marks"


class Heartbeat(QObject):
    """Beats on the event loop and keeps how long it was held between two beats.

    The processor's time of this thread tells what our own code held; the clock also shows what
    other programs took.
    """

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self, interval=BEAT)
        self._timer.timeout.connect(self._beat)
        self.clock: list[float] = []
        self.processor: list[float] = []
        self._last = self._now()
        self._timer.start()

    def report(self) -> None:
        self._timer.stop()
        for name, turns in (("clock", self.clock), ("processor", self.processor)):
            hundredths = quantiles(turns, n=100)
            print(
                f"  turns by the {name:9} {len(turns):7,}   median {median(turns):5.1f} ms   "
                f"99 of 100 within {hundredths[98]:6.1f} ms   longest {max(turns):6.1f} ms"
            )

    def _now(self) -> tuple[float, float]:
        return time.perf_counter(), time.thread_time()

    def _beat(self) -> None:
        now, last = self._now(), self._last
        self.clock.append(max(0.0, 1000 * (now[0] - last[0]) - BEAT))
        self.processor.append(1000 * (now[1] - last[1]))
        self._last = now


@contextmanager
def timed(what: str) -> Iterator[None]:
    start = time.perf_counter()
    yield
    print(f"\n{what:65} {time.perf_counter() - start:7.2f} s")


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    fonts.load()
    desk = Desk(FirstPicture(LastTime(tmp_path / "library.db")), tmp_path)
    qtbot.addWidget(desk.window)
    desk.window.resize(1_280, 800)
    gc.freeze()  # as `app.py` does: the collector need not look through pytest
    yield desk
    gc.unfreeze()
    desk.window.close()
    desk.close()


def test_the_sample_article_with_a_cold_and_a_warm_worker(
    desk: Desk, seed: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    other = tmp_path / "other.txt"  # what was analysed once is not analysed again
    other.write_text(f"{seed.read_text(encoding='utf-8')}\nThe talks go on.\n", encoding="utf-8")
    with timed(START), qtbot.waitSignal(desk.analysis.analysed, timeout=LIMIT):
        desk.start([seed])
    with (
        timed("as long an article, with a warm worker"),
        qtbot.waitSignal(desk.analysis.analysed, timeout=LIMIT),
    ):
        desk.open([other])


@pytest.fixture
def long(seed: Path, tmp_path: Path) -> Path:
    text = seed.read_text(encoding="utf-8").strip()
    path = tmp_path / "long.txt"
    path.write_text("\n".join([text] * (WORDS // len(text.split()) + 1)), encoding="utf-8")
    return path


def test_the_loop_while_a_long_article_is_opened(desk: Desk, long: Path, qtbot: QtBot) -> None:
    desk.window.show()
    desk.importer.start()
    heart = Heartbeat()
    with (
        timed(f"{WORDS:,} words, until they are shown"),
        qtbot.waitSignal(desk.remembering.kept, timeout=LIMIT),
    ):
        desk.open([long])
    shown = len(heart.clock)
    qtbot.waitUntil(lambda: len(heart.clock) > shown + LAID_OUT, timeout=LIMIT)
    heart.report()


def test_the_loop_while_a_long_article_is_read(desk: Desk, long: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.analysis.ready, timeout=LIMIT):
        desk.start([])
    heart = Heartbeat()
    with (
        timed(f"{WORDS:,} words, until all marks are shown"),
        qtbot.waitSignal(desk.analysis.analysed, timeout=LIMIT),
        timed("until the marks of the visible part are shown"),
        qtbot.waitSignal(desk.analysis.previewed, timeout=LIMIT),
    ):
        desk.open([long])
    qtbot.waitUntil(lambda: bool(desk.marking.shown))
    heart.report()
    print(f"  {len(desk.marking.shown):,} marks are shown")
