"""Every text of the window goes through `tr`, so that it can be said in another language."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.drivers.translations import KEPT, PACKAGES

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
WIDGETS = sorted((ROOT / "desktop" / "widgets").glob("*.py"))
EVERYWHERE = sorted(path for name in PACKAGES for path in (ROOT / name).rglob("*.py"))
TRANSLATED = {"tr", *KEPT}
CARDS = {"card_text", "rule_text", "trail_card"}  # they explain English words, in English
NAMES = {"Sidelight", "Sidelight Serif", "Sidelight Sans", "&English", "&Deutsch"}
NAMES |= {"Ctrl", "Alt", "Meta", "Value", "Panel"}  # of keys, as Qt writes them, and of types
MARKUP = re.compile(r"^</?\w+>$|^\s*Q\w+[^{]*{|^tuple\[|^\*?\.\w+")  # tags, sheets, types, files
SENTENCE = re.compile(r"[^\W\d_]{2,}\W* \W*[^\W\d_]|^&?[A-Z]&?[a-z]+[….:]?$")
WORD = re.compile(r"[^\W\d_]{2,}")


def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text())


def name_of(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def texts(node: ast.AST) -> Iterator[tuple[int, str]]:
    """Yield what reads like words for people and is not translated, with its line."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant):
            continue  # a docstring
        if isinstance(child, ast.Call) and name_of(child) in TRANSLATED:
            continue
        if isinstance(child, ast.Constant) and isinstance(child.value, str):
            pattern = WORD if isinstance(node, ast.JoinedStr) else SENTENCE
            said = child.value
            if pattern.search(said) and said not in NAMES and not MARKUP.search(said):
                yield child.lineno, said
        else:
            yield from texts(child)


def literal_calls(tree: ast.AST) -> Iterator[ast.Call]:
    """Yield the calls whose text lupdate has to find."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or name_of(node) not in TRANSLATED:
            continue
        if isinstance(node.args[0], ast.Constant | ast.JoinedStr | ast.BinOp):
            yield node


@pytest.mark.parametrize("path", WIDGETS, ids=lambda path: path.stem)
def test_a_widget_shows_no_text_that_cannot_be_translated(path: Path) -> None:
    if path.stem in CARDS:
        return
    found = list(texts(parsed(path)))
    assert found == []


@pytest.mark.parametrize("path", EVERYWHERE, ids=lambda path: path.stem)
def test_lupdate_finds_every_text(path: Path) -> None:
    """It does not read inside f-strings, and it cannot add up what is put together."""
    tree = parsed(path)
    assert all(isinstance(call.args[0], ast.Constant) for call in literal_calls(tree))
    formatted = [node for node in ast.walk(tree) if isinstance(node, ast.JoinedStr)]
    assert not [call for node in formatted for call in literal_calls(node)]
