"""Has files read, one after the other."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from analyzers.article_json import article_from_json
from analyzers.wording import Wording, wording_from_json
from desktop import limits
from desktop.importing.taken import taken_from_json
from desktop.translation import later, said
from desktop.workers.child import GIVE_UP, Child, milliseconds, timer

if TYPE_CHECKING:
    from pathlib import Path

    from analyzers.values import Article

SLOW = 3_000  # ms after which the reader is asked whether to wait on

TOO_LONG = Wording(
    later(
        "Reading took longer than {limit} seconds and was stopped; open the file again to wait on."
    ),
    limit=round(limits.IMPORT),
)
IMPORTER_DIED = later("This file ended the program that reads files; save only the article's text.")
STOPPED = later("Reading was stopped.")


@dataclass(frozen=True, slots=True)
class Job:
    """A file to be read: to be opened, or for the ``rest`` of its page."""

    path: Path
    rest: bool = False


class ImporterClient(QObject):
    """Has files read, one after the other, in a child that may be killed."""

    article_read = Signal(object, object)  # Path, Article
    is_cut = Signal(str)  # digest of an article that is read next
    refused = Signal(object, str)  # Path, sentence
    slow = Signal(object)  # Path
    taken = Signal(object, object)  # Path, Taken
    not_taken = Signal(object, str)  # Path, sentence

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._child = Child("desktop.importer_process", parent=self)
        self._child.said.connect(self._take)
        self._child.died.connect(self._bury)
        self._waiting: list[Job] = []
        self._current: Job | None = None
        self._number = 0
        self._vain_starts = 0
        self._slow = timer(self, SLOW, self._tell_slow)
        self._limit = timer(self, milliseconds(limits.IMPORT), self._stop_late)

    def start(self) -> None:
        self._vain_starts += 1
        self._child.start()
        self._next()

    def read(self, path: Path) -> None:
        self._add(Job(path))

    def take(self, path: Path) -> None:
        """Have a file read once more, for what was left out of its article."""
        self._add(Job(path, rest=True))

    def _add(self, job: Job) -> None:
        self._waiting.append(job)
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
        self._finish()  # else its limit starts the child anew
        self._child.close()

    def process_id(self) -> int:
        return self._child.process_id()

    def _next(self) -> None:
        if self._child.is_running and self._current is None and self._waiting:
            self._current = self._waiting.pop(0)
            self._number += 1
            request = {"id": self._number, "path": str(self._current.path)}
            self._child.send(request | ({"rest": True} if self._current.rest else {}))
            if not self._current.rest:  # nobody is asked whether to wait on
                self._slow.start()
            self._limit.start()

    def _finish(self) -> Job | None:
        self._slow.stop()
        self._limit.stop()
        job, self._current = self._current, None
        return job

    def _take(self, answer: dict[str, Any]) -> None:
        if answer["id"] != self._number or self._current is None:
            return
        job = self._current
        self._finish()
        self._vain_starts = 0
        if "refused" in answer:
            self._refuse(job, said(wording_from_json(answer["refused"])))
        elif job.rest:
            self.taken.emit(job.path, taken_from_json(answer))
        else:
            article = _article(answer)
            if answer["is_cut"]:
                self.is_cut.emit(article.digest)
            self.article_read.emit(job.path, article)
        self._next()

    def _refuse(self, job: Job, sentence: str) -> None:
        (self.not_taken if job.rest else self.refused).emit(job.path, sentence)

    def _tell_slow(self) -> None:
        if self._current:
            self.slow.emit(self._current.path)

    def _stop_late(self) -> None:
        self._give_up(TOO_LONG)

    def _bury(self) -> None:
        if self._current is not None:
            self._give_up(IMPORTER_DIED)
        elif self._vain_starts < GIVE_UP:
            self.start()

    def _give_up(self, sentence: str) -> None:
        job = self._finish()
        self._child.stop()
        self.start()
        if job:
            self._refuse(job, said(sentence))


def _article(answer: dict[str, Any]) -> Article:
    """Return the article with notices that can be said in the reader's language."""
    notices = tuple(map(wording_from_json, answer["notices"]))
    return replace(article_from_json(answer["article"]), notices=notices)
