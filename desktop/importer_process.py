"""The importer: a child process that parses files, one JSON line for each, and may be killed.

A line on standard input is {"id", "path"}; the answer is {"id", "article"} as in
`analyzers.article_json`, or {"id", "refused"} with a sentence for the reader. When the fault is
ours, the answer has "fault": true besides, and a traceback goes to stderr. A refusal with places
to fill, such as {limit}, has its "values" besides. An article's notices stand once more beside
it, each as template and values, for the window to say them in the reader's language. The process
ends when its standard input closes.
"""

from __future__ import annotations

import json
import logging
import resource
import sys
import traceback
from pathlib import Path
from typing import Any, Final

from analyzers.article_json import article_to_json
from desktop.importing import Refused, read
from desktop.sentences import parts
from desktop.translation import later

MEMORY: Final = 2_000_000_000  # bytes; a page or document that needs more is a trap

FAILED: Final = later(
    "Sidelight broke down on this file by a fault of its own; save its text in another form."
)
TOO_LARGE: Final = later(
    "Reading this file needs more than 2 GB of memory; save only the article's text."
)


def main() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    logging.disable(logging.CRITICAL)  # parsers remark on pages; nobody reads that
    for line in sys.stdin.buffer:
        answer = json.dumps(_answer(json.loads(line)))
        sys.stdout.buffer.write(answer.encode("ascii") + b"\n")
        sys.stdout.buffer.flush()


def _answer(request: dict[str, Any]) -> dict[str, Any]:
    try:
        article = read(Path(request["path"]))
    except Refused as refused:
        return {"id": request["id"], **_refusal(refused)}
    except MemoryError:
        return {"id": request["id"], "refused": TOO_LARGE}
    except Exception:
        traceback.print_exc()
        return {"id": request["id"], "refused": FAILED, "fault": True}
    notices = [parts(notice) for notice in article.notices]
    return {"id": request["id"], "article": article_to_json(article), "notices": notices}


def _refusal(refused: Refused) -> dict[str, Any]:
    template, values = parts(refused.sentence)
    return {"refused": template, "values": values} if values else {"refused": template}


if __name__ == "__main__":
    main()
