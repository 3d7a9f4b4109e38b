"""The analysis worker: a child process that holds the models and answers in JSON lines.

It writes ``{"ready": true, "models": …}`` once the models are loaded. To each request
``{"id", "article", "rules"?}``, where the rules are the reader's own, it answers
``{"id", "analysis", "balance"}``, the latter being who speaks in how many words; or
``{"id", "failed"}`` with a sentence for the reader, and the traceback goes to stderr. It ends when
stdin is closed.

A request with ``at``, the place that the reader looks at, is answered bit by bit: ``preview``
with the marks there, where the article is long; ``progress`` from 0 to 1; ``slice`` after slice
of the analysis, beside it its ``signs`` as wordings; the ``balance``; and ``done``.
The next request ends such an answer.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import traceback
from queue import SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, Any

from desktop.translation import later

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import TextIO

    from analyzers.own import OwnRule
    from analyzers.pipeline import Models
    from analyzers.values import Article

    Say = Callable[[dict[str, Any]], None]

FAILED = later(
    "The article could not be analysed because of a fault in Sidelight; it can be read on."
)
NICENESS = 10  # the window's own process comes first
# The libraries do much when they are first used; it must not count as the first article's time.
WARM_UP = "“It is late,” she said."
STEP = 0.01  # of the work between two tellings of how far it is
THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS")


def main(arguments: list[str] | None = None) -> int:
    options = _options(arguments)
    # The libraries read these when they are imported; more threads only slow one article down.
    os.environ.update(dict.fromkeys(THREADS, "1"))
    if options.nice:
        os.nice(NICENESS)
    from analyzers import pipeline
    from analyzers.values import Article

    answers = _take_stdout()
    models = pipeline.load(options.pipeline)
    pipeline.analyze(Article(WARM_UP), models)
    try:
        _write(answers, {"ready": True, "models": dict(models.versions)})
        serve(Requests(sys.stdin), answers, models)
    except BrokenPipeError:  # the window was killed, and there is nobody to answer
        os._exit(0)  # Python would try to write the rest at its end
    return 0


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m desktop.analysis_process")
    parser.add_argument("--nice", action="store_true", help="let other processes go first")
    parser.add_argument("--pipeline", help="an installed spaCy pipeline to use instead of ours")
    return parser.parse_args(arguments)


def _take_stdout() -> TextIO:
    """Keep stdout for answers: whatever a library prints goes to stderr."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    return answers


class Requests:
    """Lines that are read as they come, so that it can be told whether another one waits."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._lines: SimpleQueue[str | None] = SimpleQueue()
        Thread(target=self._read, args=(lines,), daemon=True).start()

    def __iter__(self) -> Iterator[str]:
        return iter(self._lines.get, None)

    @property
    def waiting(self) -> bool:
        """Whether there is another request, or will be none."""
        return not self._lines.empty()

    def _read(self, lines: Iterable[str]) -> None:
        for line in lines:
            self._lines.put(line)
        self._lines.put(None)


class Overtaken(Exception):  # noqa: N818 - nothing went wrong
    """Another article is wanted by now."""


def serve(requests: Requests, answers: TextIO, models: Models) -> None:
    """Answer requests in their order until there are no more."""
    for line in requests:
        answer(line, models, requests, answers)


def answer(line: str, models: Models, requests: Requests, answers: TextIO) -> None:
    """Answer one request; a fault of ours costs this article only."""
    request_id = None

    def say(told: dict[str, Any]) -> None:
        _write(answers, {"id": request_id, **told})

    try:
        request = json.loads(line)
        request_id = request["id"]
        _analyse(request, models, requests, say)
    except Overtaken:
        return
    except Exception:
        traceback.print_exc()
        say({"failed": FAILED})


def _analyse(request: dict[str, Any], models: Models, requests: Requests, say: Say) -> None:
    from analyzers.article_json import article_from_json
    from analyzers.interchange import analysis_to_json
    from analyzers.own import own_rule_from_json
    from analyzers.pipeline import analyze
    from desktop.slices import balance_to_json

    article = article_from_json(request["article"])
    rules = [own_rule_from_json(row) for row in request.get("rules", ())]
    if "at" in request:
        _stream(article, request["at"], rules, models, requests, say)
    else:
        analysis = analyze(article, models, rules)
        told = analysis_to_json(article, analysis)
        say({"analysis": told, "balance": balance_to_json(analysis)})


def _stream(
    article: Article,
    at: int,
    rules: list[OwnRule],
    models: Models,
    requests: Requests,
    say: Say,
) -> None:
    """Say the analysis bit by bit, unless another request comes in."""
    from analyzers.interchange import analysis_to_json
    from analyzers.pipeline import analyze
    from analyzers.preview import LONG, preview
    from analyzers.values import Analysis, Article
    from analyzers.wording import wording_to_json
    from desktop.slices import balance_to_json, sliced

    told = 0.0

    def tell(share: float) -> None:
        nonlocal told
        if requests.waiting:
            raise Overtaken
        if share >= told + STEP:
            told = share
            say({"progress": round(share, 2)})

    no_text = Article("")  # the window has it
    if len(article.text) > LONG:
        seen = Analysis("", findings=preview(article, at, models, rules))
        say({"preview": analysis_to_json(no_text, seen)})
    analysis = analyze(article, models, rules, tell)
    for one in sliced(analysis):
        signs = [wording_to_json(sign) for sign in one.signs]
        say({"slice": analysis_to_json(no_text, one), "signs": signs})
    say({"balance": balance_to_json(analysis)})
    say({"done": True})


def _write(answers: TextIO, value: dict[str, Any]) -> None:
    # Escaped, so that no lone surrogate and no odd line end can break the protocol.
    answers.write(json.dumps(value) + "\n")
    answers.flush()


if __name__ == "__main__":
    sys.exit(main())
