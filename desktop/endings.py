"""How a command ends: its exit code, or what prevents it from going on."""

from __future__ import annotations

from typing import Final

DONE: Final = 0
FAULT: Final = 1
USAGE: Final = 2
REFUSED: Final = 3
INTERRUPTED: Final = 130  # as a shell reports Ctrl-C
PIPE_CLOSED: Final = 141  # and a program such as `head` that has read enough


class Misused(Exception):  # noqa: N818 - it is told as wrong usage
    """A command that cannot be meant like this; the message says why."""


class Unprintable(Exception):  # noqa: N818 - it ends the command
    """Standard output takes nothing more; the message says why."""
