"""The analysis worker: a child process that holds the models and answers in JSON lines.

It writes ``{"ready": true, "models": …}`` once the models are loaded. To each request
``{"id", "article", "rules"?}``, where the rules are the reader's own, it answers
``{"id", "analysis"}``, or ``{"id", "failed"}`` with a sentence for the reader; the traceback goes
to stderr. It ends when stdin is closed.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import traceback
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TextIO

    from analyzers.pipeline import Models

FAILED = "The article could not be analysed because of a fault in Sidelight; it can be read on."
NICENESS = 10  # the window's own process comes first
# The libraries do much when they are first used; it must not count as the first article's time.
WARM_UP = "“It is late,” she said."
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
    _write(answers, {"ready": True, "models": dict(models.versions)})
    serve(sys.stdin, answers, models)
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


def serve(requests: Iterable[str], answers: TextIO, models: Models) -> None:
    """Answer requests in their order until there are no more."""
    for line in requests:
        _write(answers, answer(line, models))


def answer(line: str, models: Models) -> dict[str, Any]:
    """Return the answer to one request; a fault of ours costs this article only."""
    request_id = None
    try:
        request = json.loads(line)
        request_id = request["id"]
        return {"id": request_id, "analysis": _analysis(request, models)}
    except Exception:
        traceback.print_exc()
        return {"id": request_id, "failed": FAILED}


def _analysis(request: dict[str, Any], models: Models) -> dict[str, Any]:
    from analyzers.interchange import analysis_to_json, article_from_json
    from analyzers.own import own_rule_from_json
    from analyzers.pipeline import analyze

    article = article_from_json(request["article"])
    rules = [own_rule_from_json(row) for row in request.get("rules", ())]
    return analysis_to_json(article, analyze(article, models, rules))


def _write(answers: TextIO, value: dict[str, Any]) -> None:
    # Escaped, so that no lone surrogate and no odd line end can break the protocol.
    answers.write(json.dumps(value) + "\n")
    answers.flush()


if __name__ == "__main__":
    sys.exit(main())
