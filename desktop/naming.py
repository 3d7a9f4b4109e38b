"""What an article is called wherever it is named: by its title, else by its file."""

from __future__ import annotations

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
    """Return a name for each, with what tells apart those that are called alike."""
    names = [name_of(one.title, one.path) for one in articles]
    alike: dict[str, list[Opened]] = {}
    for name, one in zip(names, articles, strict=True):
        alike.setdefault(name, []).append(one)
    apart = {
        one.digest: mark
        for group in alike.values()
        if len(group) > 1
        for one, mark in zip(group, _apart(group), strict=True)
    }
    return [
        f"{name} · {apart[one.digest]}" if one.digest in apart else name
        for name, one in zip(names, articles, strict=True)
    ]


def _apart(articles: Sequence[Opened]) -> list[str]:
    """Return what no other of them has: the file's name, else when it was opened, else both."""
    files = [Path(one.path).stem if one.path else "" for one in articles]
    moments = [long_moment(one.opened) for one in articles]
    both = [", ".join(filter(None, pair)) for pair in zip(moments, files, strict=True)]
    ways = (way for way in (files, moments) if all(way) and len(set(way)) == len(way))
    return next(ways, both)


def entries(articles: Sequence[Opened]) -> list[tuple[str, str]]:
    """Return the digest of each and what to call it in a list of them."""
    return [(one.digest, name) for one, name in zip(articles, names_of(articles), strict=True)]
