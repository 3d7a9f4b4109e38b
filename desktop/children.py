"""The two child processes as the command line uses them: ask, wait only so long, start anew."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from dataclasses import replace
from threading import Timer
from typing import TYPE_CHECKING, Any, Self

from analyzers.article_json import article_from_json, article_to_json
from analyzers.interchange import analysis_from_json
from analyzers.own import own_rule_to_json
from analyzers.wording import Amiss, wording_from_json
from desktop import limits
from desktop.importing import Refused
from desktop.importing.taken import taken_from_json
from desktop.slices import balance_from_json

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from analyzers.own import OwnRule
    from analyzers.values import Analysis, Article
    from desktop.importing import Taken


class Failed(Amiss):
    """A fault of ours in a child process, which wrote its traceback to stderr."""


class Lost(Exception):  # noqa: N818 - the child is, and is started again when it is needed
    """The child ended before it answered; ``overdue`` when it was ended for being slow."""

    def __init__(self, *, overdue: bool, status: int) -> None:
        super().__init__(f"overdue={overdue} status={status}")
        self.overdue = overdue
        self.status = status


class Child:
    """A child process that answers in lines of JSON."""

    def __init__(self, module: str, *arguments: str) -> None:
        # -P: a file in the working folder must not pass for one of our modules.
        self._command = [sys.executable, "-P", "-m", module, *arguments]
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def pid(self) -> int | None:
        """The process that would answer, or None when it would have to be started."""
        running = self._process is not None and self._process.poll() is None
        return self._process.pid if self._process and running else None

    def start(self) -> None:
        self.close()
        # A group of its own: Ctrl-C in the terminal is for us, and we end the child.
        self._process = subprocess.Popen(
            self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, process_group=0
        )

    def listen(self, limit: float, request: dict[str, Any] | None = None) -> dict[str, Any]:
        """Send a request, if there is one, and return the next answer; or raise `Lost`."""
        if not self._process:
            raise Lost(overdue=False, status=0)
        deadline = time.monotonic() + limit
        timer = Timer(limit, self._process.kill)
        timer.start()
        try:
            answer = _exchange(self._process, request)
        finally:
            timer.cancel()
        if not answer.endswith(b"\n"):
            status = self._process.wait()
            overdue = status == -signal.SIGKILL and time.monotonic() >= deadline
            self.close()
            raise Lost(overdue=overdue, status=status)
        return dict(json.loads(answer))

    def close(self) -> None:
        """End the child, whatever it is doing."""
        process, self._process = self._process, None
        if process:
            process.kill()
            process.communicate()


def _exchange(process: subprocess.Popen[bytes], request: dict[str, Any] | None) -> bytes:
    assert process.stdin  # noqa: S101 - both are pipes
    assert process.stdout  # noqa: S101
    try:
        if request is not None:
            process.stdin.write(json.dumps(request).encode("ascii") + b"\n")
            process.stdin.flush()
        return process.stdout.readline()
    except BrokenPipeError:
        return b""


class Importer(Child):
    """Reads files in a process that a hostile file may bring down without harm."""

    def __init__(self) -> None:
        super().__init__("desktop.importer_process")

    def read(self, path: Path, limit: float = limits.IMPORT) -> Article:
        """Return the article in a file, or raise `Refused`."""
        return article_from_json(self._ask({"path": str(path)}, limit)["article"])

    def take(self, path: Path, limit: float = limits.IMPORT) -> Taken:
        """Return the article in a file with what was left out of it, or raise `Refused`."""
        return taken_from_json(self._ask({"path": str(path), "rest": True}, limit))

    def _ask(self, request: dict[str, Any], limit: float) -> dict[str, Any]:
        if not self.pid:
            self.start()
        try:
            answer = self.listen(limit, {"id": 0, **request})
        except Lost as lost:
            raise _refusal(lost, limit) from lost
        if "refused" in answer:
            kind = Failed if answer.get("fault") else Refused
            raise kind(wording_from_json(answer["refused"]))
        return answer


def _refusal(lost: Lost, limit: float) -> Exception:
    if lost.overdue:
        return Refused(
            f"Reading the file took longer than {limit:.0f} seconds and was stopped; "
            "save only the article's text and open that."
        )
    if lost.status < 0:
        return Refused(
            "Reading the file brought the parser down; save only the article's text and open that."
        )
    return Failed("The importer ended by a fault in Sidelight.")


class Analyst(Child):
    """Analyses articles in a process that holds the models."""

    def __init__(self, pipeline: str | None = None, rules: Iterable[OwnRule] = ()) -> None:
        self._rules = [own_rule_to_json(rule) for rule in rules]
        options = ["--pipeline", pipeline] if pipeline else []
        super().__init__("desktop.analysis_process", *options)

    def analyze(self, article: Article, limit: float | None = None) -> Analysis:
        """Return what the analyzers say, or raise `Refused` when it takes too long."""
        limit = limit or limits.for_analysis(article)
        try:
            self._ensure_ready()
            request = {"id": 0, "article": article_to_json(article), "rules": self._rules}
            answer = self.listen(limit, request)
        except Lost as lost:
            if not lost.overdue:
                raise Failed("The analysis ended by a fault in Sidelight.") from lost
            raise Refused(
                f"The analysis took longer than {limit:.0f} seconds and was stopped; "
                "split the article into parts."
            ) from lost
        if "failed" in answer:
            raise Failed(answer["failed"])
        analysis = analysis_from_json(answer["analysis"])
        balance = balance_from_json(answer["balance"], analysis.attributions)
        return replace(analysis, balance=balance)

    def _ensure_ready(self) -> None:
        if not self.pid:
            self.start()
            self.listen(limits.START)
