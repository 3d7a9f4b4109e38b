"""Write notes for ever through the window's own store: `note_writer.py DB`.

Prints ``TRY token``, saves a note whose body is the token, and prints ``ACK token``. Starts on a
library that a killed run left.
"""

from __future__ import annotations

import sys
import uuid
from pathlib import Path

from analyzers.values import Article, Span
from desktop.anchors import anchor
from desktop.store import Library

ARTICLE = Article("The mayor said the bridge would open in May.")


def main(path: Path) -> None:
    with Library.open(path) as library:
        library.remember_article(ARTICLE)
        while True:
            token = uuid.uuid4().hex
            say("TRY", token)
            library.add_note(ARTICLE.digest, anchor(ARTICLE.text, Span(4, 9)), token)
            say("ACK", token)


def say(word: str, token: str) -> None:
    sys.stdout.write(f"{word} {token}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
