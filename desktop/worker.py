"""The window's side of the two child processes: files in, articles out; articles in, marks out.

Both children speak JSON lines. Either may die or hang: it is killed, started again, and what it
owed is told in one sentence. Nothing here waits, so the window goes on.
"""

from __future__ import annotations

import json
import sys
from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from analyzers.article_json import article_from_json, article_to_json
from analyzers.interchange import analysis_from_json
from analyzers.own import own_rule_to_json
from desktop import limits
from desktop.slices import attributions_in, balance_from_json, joined

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from analyzers.own import OwnRule
    from analyzers.values import Analysis, Article

SLOW = 3_000  # ms after which the reader is asked whether to wait on
TRIES = 2  # an article that ends the worker twice is given up
GIVE_UP = 3  # starts in a row without an answer
FAREWELL = 500  # ms for a child to end by itself

TOO_LONG = (
    f"Reading took longer than {limits.IMPORT:.0f} seconds and was stopped; "
    "open the file again to wait on."
)
IMPORTER_DIED = "This file ended the program that reads files; save only the article's text."
STOPPED = "Reading was stopped."
ANALYSIS_TOO_LONG = "The marks took too long to find, so that was stopped. The article can be read."
WORKER_DIED = "The program that finds marks ended twice on this article. The article can be read."
WORKER_BROKEN = "The program that finds marks does not start. Articles can be read without marks."


class Child(QObject):
    """A child process of ours that speaks JSON lines and is started again when it ends."""

    said = Signal(dict)
    died = Signal()

    def __init__(self, module: str, *arguments: str, parent: QObject) -> None:
        super().__init__(parent)
        self._arguments = ["-P", "-m", module, *arguments]
        self._process: QProcess | None = None
        self._heard = bytearray()
        self._lines: deque[bytes] = deque()
        self._turn = _timer(self, 0, self._say_next)

    def start(self) -> None:
        process = QProcess(self)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._tell_death)
        self._process, self._heard = process, bytearray()
        process.start(sys.executable, self._arguments)

    def send(self, message: dict[str, Any]) -> None:
        if self._process:
            self._process.write(json.dumps(message).encode("ascii") + b"\n")

    def stop(self) -> None:
        """Kill the child, whatever it does."""
        process = self._let_go()
        if process:
            process.kill()
            process.waitForFinished()
            process.deleteLater()

    def close(self) -> None:
        """End the child: by itself where it can, so that nothing of it is left behind."""
        process = self._let_go()
        if process:
            process.closeWriteChannel()
            if not process.waitForFinished(FAREWELL):
                process.kill()
                process.waitForFinished()

    @property
    def is_running(self) -> bool:
        return self._process is not None

    def process_id(self) -> int:
        return self._process.processId() if self._process else 0

    def _let_go(self) -> QProcess | None:
        process, self._process = self._process, None
        if process:
            process.readyReadStandardOutput.disconnect(self._read)
            process.finished.disconnect(self._tell_death)
        self._lines.clear()
        return process

    def _read(self) -> None:
        if self._process is None:
            return
        chunk = self._process.readAllStandardOutput().data()
        self._heard += chunk
        if b"\n" in chunk:  # else a long line is still on its way
            *lines, rest = self._heard.split(b"\n")
            self._heard = rest
            self._lines += map(bytes, lines)
            self._turn.start()

    def _say_next(self) -> None:
        """Say one line and let the window do what else there is before the next."""
        if self._lines:
            self._turn.start()
            self.said.emit(json.loads(self._lines.popleft()))

    def _tell_death(self) -> None:
        while self._lines:
            self._say_next()
        if self._process:
            self._process.deleteLater()
            self._process = None
        self.died.emit()


class ImporterClient(QObject):
    """Has files read, one after the other, in a child that may be killed."""

    article_read = Signal(object, object)  # Path, Article
    refused = Signal(object, str)  # Path, sentence
    slow = Signal(object)  # Path

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._child = Child("desktop.importer_process", parent=self)
        self._child.said.connect(self._take)
        self._child.died.connect(self._bury)
        self._waiting: list[Path] = []
        self._current: Path | None = None
        self._number = 0
        self._vain_starts = 0
        self._slow = _timer(self, SLOW, self._tell_slow)
        self._limit = _timer(self, _ms(limits.IMPORT), self._stop_late)

    def start(self) -> None:
        self._vain_starts += 1
        self._child.start()
        self._next()

    def read(self, path: Path) -> None:
        self._waiting.append(path)
        if self._vain_starts >= GIVE_UP and not self._child.is_running:
            self.start()
        self._next()

    def wait_on(self) -> None:
        """Let the present file take as long as it takes."""
        self._limit.stop()

    def stop(self) -> None:
        """Give up the present file."""
        self._give_up(STOPPED)

    def close(self) -> None:
        self._child.close()

    def process_id(self) -> int:
        return self._child.process_id()

    def _next(self) -> None:
        if self._child.is_running and self._current is None and self._waiting:
            self._current = self._waiting.pop(0)
            self._number += 1
            self._child.send({"id": self._number, "path": str(self._current)})
            self._slow.start()
            self._limit.start()

    def _finish(self) -> Path | None:
        self._slow.stop()
        self._limit.stop()
        path, self._current = self._current, None
        return path

    def _take(self, answer: dict[str, Any]) -> None:
        if answer["id"] != self._number or self._current is None:
            return
        path = self._finish()
        self._vain_starts = 0
        if "refused" in answer:
            self.refused.emit(path, answer["refused"])
        else:
            self.article_read.emit(path, article_from_json(answer["article"]))
        self._next()

    def _tell_slow(self) -> None:
        self.slow.emit(self._current)

    def _stop_late(self) -> None:
        self._give_up(TOO_LONG)

    def _bury(self) -> None:
        if self._current is not None:
            self._give_up(IMPORTER_DIED)
        elif self._vain_starts < GIVE_UP:
            self.start()

    def _give_up(self, sentence: str) -> None:
        path = self._finish()
        self._child.stop()
        self.start()
        if path:
            self.refused.emit(path, sentence)


@dataclass(slots=True)
class Job:
    """An article that is being analysed; ``tries`` counts how often it was begun."""

    article: Article
    digest: str
    rules: Sequence[OwnRule]
    at: int  # the place that the reader looks at
    tries: int = 0
    slices: list[Analysis] = field(default_factory=list)


class AnalysisClient(QObject):
    """Has articles analysed in the child that holds the models, the one asked for last first."""

    ready = Signal()
    previewed = Signal(str, object)  # digest, tuple[Finding, ...] of the part that is looked at
    progressed = Signal(str, float)  # digest, share that is read
    weighed = Signal(str, object)  # digest, Balance; right before the analysis
    analysed = Signal(object)  # Analysis
    failed = Signal(str, str)  # digest, sentence

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._child = Child("desktop.analysis_process", "--nice", parent=self)
        self._child.said.connect(self._take)
        self._child.died.connect(self._bury)
        self._job: Job | None = None
        self._waiting: list[Job] = []
        self._loaded = False
        self._number = 0
        self._vain_starts = 0
        self._limit = _timer(self, _ms(limits.START), self._stop_late)

    def start(self) -> None:
        self._loaded = False
        self._vain_starts += 1
        self._child.start()
        self._limit.start(_ms(limits.START))

    def analyse(self, article: Article, rules: Sequence[OwnRule] = (), at: int = 0) -> None:
        """Have an article analysed at once, first at ``at``, with the reader's own rules too."""
        job = Job(article, article.digest, rules, at)
        if self._is_doing(job):
            return
        self.forget(job.digest)
        self._put_off(job)
        self._waiting.insert(0, job)
        self._begin()

    def analyse_later(self, article: Article, rules: Sequence[OwnRule] = ()) -> None:
        """Have an article analysed after all others that wait: it is not looked at yet."""
        job = Job(article, article.digest, rules, 0)
        if not self._is_doing(job):
            self.forget(job.digest)
            self._waiting.append(job)
            self._begin()

    def forget(self, digest: str) -> None:
        """Do not begin with an article that is no longer open."""
        self._waiting = [job for job in self._waiting if job.digest != digest]

    def _is_doing(self, job: Job) -> bool:
        doing = self._job
        return doing is not None and (doing.digest, doing.rules) == (job.digest, job.rules)

    def _put_off(self, newer: Job) -> None:
        """Let a newer job overtake the one in work, which the child ends at the next request."""
        job, self._job = self._job, None
        if job and job.digest != newer.digest:
            job.tries -= 1
            self._waiting.insert(0, job)

    def _begin(self) -> None:
        if self._vain_starts >= GIVE_UP and not self._child.is_running:
            self.start()
        self._next()

    def close(self) -> None:
        self._child.close()

    def process_id(self) -> int:
        return self._child.process_id()

    def _next(self) -> None:
        if self._loaded and self._job is None and self._waiting:
            self._job = self._waiting.pop(0)
            self._job.tries += 1
            self._job.slices.clear()
            self._number += 1
            rules = [own_rule_to_json(rule) for rule in self._job.rules]
            article, at = article_to_json(self._job.article), self._job.at
            self._child.send({"id": self._number, "article": article, "rules": rules, "at": at})
            self._limit.start(_ms(limits.for_analysis(self._job.article)))

    def _take(self, answer: dict[str, Any]) -> None:
        if answer.get("ready"):
            self._loaded, self._vain_starts = True, 0
            self._limit.stop()
            self.ready.emit()
        elif answer["id"] == self._number and self._job:
            self._hear(self._job, answer)
        self._next()

    def _hear(self, job: Job, answer: dict[str, Any]) -> None:
        match answer:
            case {"preview": row}:
                self.previewed.emit(job.digest, analysis_from_json(row).findings)
            case {"progress": share}:
                self.progressed.emit(job.digest, share)
            case {"slice": row}:
                job.slices.append(analysis_from_json(row))
            case {"balance": row}:
                balance = balance_from_json(row, attributions_in(job.slices))
                self.weighed.emit(job.digest, balance)
            case {"done": True}:
                self._finish()
                self.analysed.emit(joined(job.slices, job.digest))
            case {"failed": sentence}:
                self._finish()
                self.failed.emit(job.digest, sentence)

    def _finish(self) -> None:
        self._limit.stop()
        self._job = None

    def _stop_late(self) -> None:
        self._child.stop()
        self._recover(ANALYSIS_TOO_LONG, again=False)

    def _bury(self) -> None:
        self._recover(WORKER_DIED, again=True)

    def _recover(self, sentence: str, *, again: bool) -> None:
        """Start the worker anew, and give it back the article it owed, but not for ever."""
        self._limit.stop()
        job, self._job = self._job, None
        if job and again and job.tries < TRIES:
            self._waiting.insert(0, job)
        elif job:
            self.failed.emit(job.digest, sentence)
        if self._vain_starts < GIVE_UP:
            self.start()
        else:
            waiting, self._waiting = self._waiting, []
            for job in waiting:
                self.failed.emit(job.digest, WORKER_BROKEN)


def _ms(seconds: float) -> int:
    return round(1_000 * seconds)


def _timer(parent: QObject, interval: int, slot: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(interval)
    timer.timeout.connect(slot)
    return timer
