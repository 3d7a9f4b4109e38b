"""Where trained weights come from: commit, sum and size, for the model cards."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

HERE = Path(__file__).parent


def commit(*paths: Path) -> str:
    """Name the commit of the training code, and say so if ``paths`` differ from it."""
    changed = git("status", "--porcelain", "--", *map(str, paths))
    return git("rev-parse", "HEAD") + (" with uncommitted changes" if changed else "")


def git(*arguments: str) -> str:
    program = shutil.which("git")
    if program is None:
        raise FileNotFoundError("git is needed to write down which code made the weights")
    command = [program, "-C", str(HERE), *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def megabytes(paths: Iterable[Path]) -> float:
    return sum(path.stat().st_size for path in paths) / 1e6


def files_in(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())
