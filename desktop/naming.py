"""What an article is called wherever it is named: by its title, else by its file."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import resources
from desktop.dates import long_moment
from desktop.translation import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.shelf import Opened


def name_of(title: str | None, path: Path | str | None) -> str:
    """Return the name on one line; the sample's file has a name for machines."""
    if title:
        return " ".join(title.split())
    if path is None:
        return tr("Pasted text")
    path = Path(path)
    return tr("Sample article") if path.parent == resources.SAMPLES else path.stem


def names_of(articles: Sequence[Opened]) -> list[str]:
    """Return a name for each, with the moment it was opened where several are called alike."""
    names = [name_of(one.title, one.path) for one in articles]
    times = Counter(names)
    return [
        f"{name} · {long_moment(one.opened)}" if times[name] > 1 else name
        for name, one in zip(names, articles, strict=True)
    ]


def entries(articles: Sequence[Opened]) -> list[tuple[str, str]]:
    """Return the digest of each and what to call it in a list of them."""
    return [(one.digest, name) for one, name in zip(articles, names_of(articles), strict=True)]
