"""Ctrl+C in the terminal: it reaches the whole process group, and nothing is lost or printed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from desktop.store import Library

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

OFFSCREEN = "does not support propagateSizeHints"  # what Qt says of a window without a screen
LONG = 60  # seconds; the machine that runs the tests may be busy
# The command, in which somebody types a note as soon as the article is there.
TYPING = """
import sys
from PySide6.QtCore import QTimer
from analyzers.values import Span
from desktop import app, cli

class Typing(app.Desk):
    def start(self, paths):
        super().start(paths)
        self.remembering.kept.connect(self.type)

    def type(self):
        QTimer.singleShot(0, self.type_now)

    def type_now(self):
        self.window.view.select(Span(0, 9))
        self.window.commands["add_note"].trigger()
        self.window.notes.editor.insertPlainText("Not lost")
        print(self.importer.process_id(), self.analysis.process_id(), flush=True)

app.Desk = Typing
sys.exit(cli.main())
"""


@pytest.fixture(autouse=True)
def _interruptible() -> Iterator[None]:
    """Let programs that are started hear Ctrl+C: a shell's background jobs are deaf to it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def test_the_window_saves_what_is_typed_and_ends_with_its_children(tmp_path: Path) -> None:
    (tmp_path / "article.txt").write_text("The mayor said no.")
    library = tmp_path / "library.db"
    words = ["--library", str(library), str(tmp_path / "article.txt")]
    with subprocess.Popen(
        [sys.executable, "-c", TYPING, *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        process_group=0,
    ) as window:
        assert window.stdout
        children = [int(word) for word in window.stdout.readline().split()]
        os.killpg(window.pid, signal.SIGINT)
        output, errors = window.communicate(timeout=LONG)
    assert window.returncode == 130
    assert output == ""
    assert all(OFFSCREEN in line for line in errors.splitlines())
    for child in children:
        with pytest.raises(ProcessLookupError):
            os.kill(child, 0)
    with Library.open(library) as kept:
        assert [note.body for note in kept.all_notes()] == ["Not lost"]
