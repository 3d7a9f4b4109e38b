"""What the project itself promises: locked packages, a whole licence, a README that is true."""

from __future__ import annotations

import hashlib
import re
import subprocess
import sys
import tomllib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

ROOT = Path(__file__).parent.parent
LOCKS = sorted((ROOT / ".ci" / "lock").glob("*.txt"))
AGPL = "0d96a4ff68ad6d4b6f1f30f713b18d5184912ba8dd389f86aa7710db079abcb0"
CALLS = 300


@cache
def pyproject() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text())


def locked(name: str) -> dict[str, Requirement]:
    """Return the packages of a lock file that count on this Python."""
    text = (ROOT / ".ci" / "lock" / f"{name}.txt").read_text()
    rows = [Requirement(row.rstrip(" \\")) for row in re.findall(r"^[a-z].*", text, re.MULTILINE)]
    return {
        canonicalize_name(row.name): row
        for row in rows
        if row.marker is None or row.marker.evaluate()
    }


def wanted() -> list[tuple[str, str]]:
    project = pyproject()["project"]
    groups = pyproject()["dependency-groups"]
    by_lock = {
        "run": project["dependencies"] + groups["build"],
        "test": groups["test"],
        "train": project["optional-dependencies"]["training"],
    }
    return [(lock, row) for lock, rows in by_lock.items() for row in rows]


@pytest.mark.parametrize(("lock", "row"), wanted())
def test_every_dependency_is_locked_to_a_version_that_fits(lock: str, row: str) -> None:
    requirement = Requirement(row)
    pinned = locked(lock)[canonicalize_name(requirement.name)]
    (version,) = pinned.specifier
    assert version.operator == "=="
    assert requirement.specifier.contains(version.version)


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.stem)
def test_every_locked_package_has_a_hash_and_no_address(lock: Path) -> None:
    text = lock.read_text()
    for entry in re.split(r"\n(?=[a-z])", text)[1:]:
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", entry), entry
    assert "://" not in text


def test_the_licence_is_the_whole_agpl() -> None:
    assert hashlib.sha256((ROOT / "LICENSE").read_bytes()).hexdigest() == AGPL
    assert pyproject()["project"]["license"] == "AGPL-3.0-or-later"


def test_the_change_log_begins_with_this_version() -> None:
    versions = re.findall(r"^## (\S+)", (ROOT / "CHANGELOG.md").read_text(), re.MULTILINE)
    assert versions[0] == pyproject()["project"]["version"]


def test_readme_names_only_make_targets_that_exist() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    named = set(re.findall(r"\bmake ([a-z]+)", (ROOT / "README.md").read_text()))
    assert named >= {"setup", "run", "test", "prove", "benchmark", "evaluate", "train"}
    assert named <= targets


def test_readme_points_at_files_that_exist() -> None:
    links = re.findall(r"\]\(([^)#]+)", (ROOT / "README.md").read_text())
    assert links
    assert not [link for link in links if not (ROOT / link).exists()]


def test_qt_gives_back_every_reference_to_none(qapp: QApplication) -> None:
    """PySide6 6.12.0 drops one at every call, and the process dies after some 6,000 calls."""
    from PySide6.QtGui import QTextCursor, QTextDocument

    cursor = QTextCursor(QTextDocument("word " * CALLS))
    before = sys.getrefcount(None)
    for position in range(CALLS):
        cursor.setPosition(position)
    assert sys.getrefcount(None) - before > -CALLS / 2


def test_git_keeps_no_file_that_is_made_here() -> None:
    command = ["git", "-C", str(ROOT), "ls-files", "--cached", "--ignored", "--exclude-standard"]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    if ended.returncode:
        pytest.skip("not a git checkout")
    assert ended.stdout == ""
