"""Words as they are cited: in the quotation marks of the reader's language, and not too many."""

from __future__ import annotations

from desktop.translation import tr


def quoted(words: str) -> str:
    """Return words of an article as they are cited in the window."""
    before, after = quotation_marks()
    return f"{before}{words}{after}"


def quotation_marks() -> tuple[str, str]:
    before, _, after = tr("“{words}”").partition("{words}")
    return before, after


def shortened(words: str, length: int) -> str:
    return words if len(words) <= length else f"{words[:length].rstrip()}…"
