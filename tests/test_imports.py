"""Imports point one way, Qt stays in its place, and heavy libraries wait until they are needed."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGES = ("analyzers", "desktop", "resources")
MODULES = sorted(path for name in PACKAGES for path in (ROOT / name).rglob("*.py"))
HEAVY = {"spacy", "textstat", "onnxruntime", "numpy", "trafilatura", "readability", "lxml", "bs4"}
HEAVY |= {"sqlite_utils", "requests", "urllib3", "torch", "transformers", "onnx"}
NETWORK = {"http", "urllib", "requests", "httpx", "urllib3", "ftplib", "smtplib", "asyncio", "ssl"}


def imports(path: Path) -> set[str]:
    """Return every module that a file imports, also inside functions and for types only."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: a relative import hides the direction"
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def name_of(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def is_in(module: str, packages: set[str]) -> bool:
    return any(module == package or module.startswith(f"{package}.") for package in packages)


def banned(importer: str) -> set[str]:
    """Return what a module must not import, by where it stands."""
    qt = is_in(importer, {"desktop.widgets", "desktop.start", "desktop.app", "desktop.workers"})
    names = NETWORK | (set() if qt else {"PySide6", "shiboken6"}) | {"PySide6.QtNetwork", "tests"}
    if is_in(importer, {"resources"}):
        return names | {"analyzers", "desktop"}
    if is_in(importer, {"analyzers"}):
        return names | {"desktop", "sqlite3", "sqlite_utils"}
    if is_in(importer, {"desktop.widgets"}):
        return names | {"sqlite3", "subprocess", "desktop.start", "desktop.app", "desktop.cli"}
    draws = importer in {"desktop.start", "desktop.app", "desktop.cli"}
    return names | (set() if draws else {"desktop.widgets"})


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_imports_point_one_way(path: Path) -> None:
    importer = name_of(path)
    assert not {name for name in imports(path) if is_in(name, banned(importer))}


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_nothing_uses_a_socket(path: Path) -> None:
    """But for keeping urllib3 from probing for IPv6, and for the one by which starts meet."""
    if not any(name.split(".")[0] == "socket" for name in imports(path)):
        return
    code = [line.partition("#")[0].strip() for line in path.read_text().splitlines()]
    if name_of(path) == "desktop.instance":
        made = [line.partition("socket.socket(")[2] for line in code if "socket.socket(" in line]
        assert made
        assert all(line.startswith("socket.AF_UNIX, ") for line in made)
    else:
        assert [line for line in code if "socket." in line] == ["socket.has_ipv6 = False"]


def loaded_by(*arguments: str) -> set[str]:
    """Run Python and return every module that it loaded."""
    command = [sys.executable, "-X", "importtime", *arguments]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert ended.returncode == 0, ended.stderr[-2000:]
    lines = [line for line in ended.stderr.splitlines() if line.startswith("import time:")]
    return {line.rpartition("|")[2].strip() for line in lines}


@pytest.mark.parametrize(
    "module", ["desktop.start", "desktop.app", "desktop.cli", "desktop.workers"]
)
def test_the_window_process_starts_without_the_heavy_libraries(module: str) -> None:
    loaded = loaded_by("-c", f"import {module}")
    assert module in loaded
    assert not {name for name in loaded if is_in(name, HEAVY)}


@pytest.mark.parametrize("arguments", [["rules", "--json"], ["--version"], ["text", "SEED"]])
def test_a_command_without_a_window_loads_no_qt(arguments: list[str], seed: Path) -> None:
    given = [str(seed) if word == "SEED" else word for word in arguments]
    loaded = loaded_by("-m", "desktop", *given)
    assert "desktop.cli" in loaded
    assert not {name for name in loaded if is_in(name, {"PySide6", "shiboken6"})}
