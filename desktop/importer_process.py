"""The importer: a child process that parses files, one JSON line for each, and may be killed.

A line on standard input is {"id", "path"}; the answer is {"id", "article"} as in
`analyzers.article_json`, or {"id", "refused"} with a wording for the reader. When the fault is
ours, the answer has "fault": true besides, and a traceback goes to stderr. An article's notices
stand once more beside it as wordings, for the window to say them in the reader's language, with
"is_cut" for a web page whose article seems to go on in what was left out. That itself is answered
to {"id", "path", "rest": true} only, as in `importing.taken`. The process ends when its standard
input closes.
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
from analyzers.wording import wording_to_json
from desktop.importing import Refused, take
from desktop.importing.taken import taken_to_json
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
        taken = take(Path(request["path"]))
    except Refused as refused:
        return {"id": request["id"], "refused": wording_to_json(refused.wording)}
    except MemoryError:
        return {"id": request["id"], "refused": wording_to_json(TOO_LARGE)}
    except Exception:
        traceback.print_exc()
        return {"id": request["id"], "refused": wording_to_json(FAILED), "fault": True}
    if request.get("rest"):
        return {"id": request["id"], **taken_to_json(taken)}
    return {
        "id": request["id"],
        "article": article_to_json(taken.article),
        "notices": [wording_to_json(notice) for notice in taken.article.notices],
        "is_cut": taken.is_cut,
    }


if __name__ == "__main__":
    main()
