"""Has articles analysed, in slices that are shown as they come."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from analyzers.article_json import article_to_json
from analyzers.interchange import analysis_from_json
from analyzers.own import own_rule_to_json
from analyzers.wording import wording_from_json
from desktop import limits
from desktop.slices import attributions_in, balance_from_json, joined
from desktop.translation import later, tr
from desktop.workers.child import GIVE_UP, Child, milliseconds, timer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analyzers.balance import Balance
    from analyzers.own import OwnRule
    from analyzers.values import Analysis, Article

TRIES = 2  # an article that ends the worker twice is given up

ANALYSIS_TOO_LONG = later(
    "The marks took too long to find, so that was stopped. The article can be read."
)
WORKER_DIED = later(
    "The program that finds marks ended twice on this article. The article can be read."
)
WORKER_BROKEN = later(
    "The program that finds marks does not start. Articles can be read without marks."
)


@dataclass(slots=True)
class Job:
    """An article that is being analysed; ``tries`` counts how often it was begun."""

    article: Article
    digest: str
    rules: Sequence[OwnRule]
    at: int  # the place that the reader looks at
    tries: int = 0
    slices: list[Analysis] = field(default_factory=list)
    balance: Balance | None = None


class AnalysisClient(QObject):
    """Has articles analysed in the child that holds the models, the one asked for last first."""

    ready = Signal()
    previewed = Signal(str, object)  # digest, tuple[Finding, ...] of the part that is looked at
    progressed = Signal(str, float)  # digest, share that is read
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
        self._limit = timer(self, milliseconds(limits.START), self._stop_late)
        self._asking = timer(self, 0, self._next)  # the article is shown first

    def start(self) -> None:
        self._loaded = False
        self._vain_starts += 1
        self._child.start()
        self._limit.start(milliseconds(limits.START))

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
        self._asking.start()

    def close(self) -> None:
        self._asking.stop()
        self._finish()  # else its limit starts the child anew
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
            self._limit.start(milliseconds(limits.for_analysis(self._job.article)))

    def _take(self, answer: dict[str, Any]) -> None:
        if answer.get("ready"):
            self._loaded, self._vain_starts = True, 0
            self._limit.stop()
            self.ready.emit()
        elif answer["id"] == self._number and self._job:
            self._limit.start()  # anew: a slow machine gets on, a child that hangs says nothing
            self._hear(self._job, answer)
        self._next()

    def _hear(self, job: Job, answer: dict[str, Any]) -> None:
        match answer:
            case {"preview": row}:
                self.previewed.emit(job.digest, analysis_from_json(row).findings)
            case {"progress": share}:
                self.progressed.emit(job.digest, share)
            case {"slice": row, "signs": signs}:
                told = tuple(map(wording_from_json, signs))
                job.slices.append(replace(analysis_from_json(row), signs=told))
            case {"balance": row}:
                job.balance = balance_from_json(row, attributions_in(job.slices))
            case {"done": True}:
                self._finish()
                self.analysed.emit(joined(job.slices, job.digest, job.balance))
            case {"failed": sentence}:
                self._finish()
                self.failed.emit(job.digest, tr(sentence))

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
            self.failed.emit(job.digest, tr(sentence))
        if self._vain_starts < GIVE_UP:
            self.start()
        else:
            waiting, self._waiting = self._waiting, []
            for job in waiting:
                self.failed.emit(job.digest, tr(WORKER_BROKEN))
