"""Has files read, one after the other."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from analyzers.article_json import article_from_json
from analyzers.wording import Wording, wording_from_json
from desktop import limits
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
        self._slow = timer(self, SLOW, self._tell_slow)
        self._limit = timer(self, milliseconds(limits.IMPORT), self._stop_late)

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
        self._finish()  # else its limit starts the child anew
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
            self.refused.emit(path, said(wording_from_json(answer["refused"])))
        else:
            self.article_read.emit(path, _article(answer))
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
            self.refused.emit(path, said(sentence))


def _article(answer: dict[str, Any]) -> Article:
    """Return the article with notices that can be said in the reader's language."""
    notices = tuple(map(wording_from_json, answer["notices"]))
    return replace(article_from_json(answer["article"]), notices=notices)
