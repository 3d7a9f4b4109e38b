"""Bring the catalogues up to date with the texts in the sources: `make translations`.

A text that is new stands in de.ts as unfinished until somebody has translated it; one that is gone
is dropped. See resources/translations/README.md.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).parents[2]
CATALOGUE = ROOT / "resources" / "translations" / "de.ts"
TOOLS = Path(sys.executable).parent
PACKAGES = ("analyzers", "desktop")
KEPT = ("later", "Wording", "Unfit")  # take a text that is translated where it is shown
# Nothing is guessed from similar texts, and no line numbers make noise in the differences.
QUIETLY = (
    *("-silent", "-locations", "none", "-no-obsolete", "-sort-messages"),
    *("-disable-heuristic", "sametext", "-disable-heuristic", "similartext"),
)


def update(catalogue: Path) -> None:
    """Let a catalogue have every text that the program shows, and no other."""
    sources = sorted(str(path) for name in PACKAGES for path in (ROOT / name).rglob("*.py"))
    marker = ",".join(f"QT_TR_NOOP+={name}" for name in KEPT)
    _run("lupdate", *QUIETLY, "-tr-function-alias", marker, *sources, "-ts", str(catalogue))


def compile_to(compiled: Path, catalogue: Path = CATALOGUE) -> None:
    _run("lrelease", "-silent", str(catalogue), "-qm", str(compiled))


def messages() -> list[ElementTree.Element]:
    return list(ElementTree.parse(CATALOGUE).iter("message"))  # noqa: S314 - our own


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([TOOLS / f"pyside6-{tool}", *arguments], check=True, timeout=120)


if __name__ == "__main__":
    update(CATALOGUE)
    compile_to(CATALOGUE.with_suffix(".qm"))
