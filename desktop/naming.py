"""What an article is called wherever it is named: by its title, else by its file."""

from __future__ import annotations

from pathlib import Path

import resources
from desktop.translation import tr


def name_of(title: str | None, path: Path | str | None) -> str:
    """Return the name on one line; the sample's file has a name for machines."""
    if title:
        return " ".join(title.split())
    if path is None:
        return tr("Pasted text")
    path = Path(path)
    return tr("Sample article") if path.parent == resources.SAMPLES else path.stem
