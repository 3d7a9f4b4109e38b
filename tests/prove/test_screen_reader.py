"""A screen reader finds the window, the article and its marks on the accessibility bus.

Needs Xvfb, D-Bus, at-spi2-core, xdotool and the bindings that screen readers use, which
`make prove` installs.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.prove

ROOT = Path(__file__).parents[2]
READER = ["/usr/bin/python3", str(ROOT / "tests" / "drivers" / "screen_reader.py")]
DISPLAY = ["xvfb-run", "-a", "-s", "-screen 0 1280x800x24"]
PROGRAM = [sys.executable, "-m", "desktop"]


@dataclass(frozen=True, slots=True)
class Session:
    """What a screen reader found in the window, and what it heard at each key."""

    article: Path
    read: dict[str, Any]
    heard: dict[str, list[str]]


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory, seed: Path) -> Session:
    """Read the sample article once, with a library, a display and a D-Bus session of its own."""
    home = tmp_path_factory.mktemp("home")
    own = {"HOME": str(home), "XDG_RUNTIME_DIR": str(home), "QT_QPA_PLATFORM": "xcb"}
    own |= {"SIDELIGHT_LIBRARY": str(home / "library.sqlite")}
    run = subprocess.run(
        [*DISPLAY, "dbus-run-session", "--", *READER, *PROGRAM, str(seed)],
        env={**os.environ, **own, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"},
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
    )
    assert run.returncode == 0, f"The screen reader could not be run to its end:\n{run.stderr}"
    return Session(seed, **json.loads(run.stdout.splitlines()[-1]))


def test_the_window_says_what_it_shows_and_has_its_menus(session: Session) -> None:
    assert session.read["title"] == "Sample article — Sidelight"
    assert session.read["menus"] == ["File", "Edit", "View", "Go", "Marks", "Notes", "Help"]


def test_the_article_is_read_word_for_word(session: Session) -> None:
    text = [*PROGRAM, "text", str(session.article)]
    wanted = subprocess.run(text, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    assert session.read["article"].strip() == wanted.strip()
    assert "F8 goes to the next mark" in session.read["about the article"]


def test_all_that_can_be_used_is_named(session: Session) -> None:
    assert session.read["nameless"] == []


def test_the_marks_are_a_list_that_can_be_read(session: Session) -> None:
    marks = session.read["marks"]
    assert marks
    kinds = ("Loaded language: ", "Unattributed claim: ", "Quote source: ")
    assert all(mark.startswith(kinds) for mark in marks)


def test_the_key_to_the_next_mark_says_which_it_is(session: Session) -> None:
    total = len(session.read["marks"])
    for place, what in enumerate(("first mark", "second mark"), start=1):
        (said,) = session.heard[what]
        assert said.startswith(f"{place} of {total}: ")
        assert "Writer’s own words" in said


def test_a_key_opens_the_card_and_another_leads_back(session: Session) -> None:
    (mark,) = session.heard["second mark"]
    words = mark.partition("“")[2].partition("”")[0]
    (card,) = session.heard["card"]
    assert card.startswith("text: ")
    assert card.endswith(f": {words}")
    assert session.heard["button"] == ["push button: Not here"]
    assert session.heard["back"] == ["text: Article"]


def test_the_list_and_the_strip_say_what_is_chosen(session: Session) -> None:
    (row,) = session.heard["down in Marks"]
    assert row.removeprefix("list item: ") in session.read["marks"]
    (part,) = session.heard["down in Marks along the text"]
    assert part.startswith("Part 2 of 10: ")


def test_a_command_of_the_menus_can_be_given_without_a_key(session: Session) -> None:
    assert any(" of " in said for said in session.heard["command"])
