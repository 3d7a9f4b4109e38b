"""Words for the reader that remember what they were made of.

Here everything is English. Who knows the reader's language says a wording anew, from its template
and its values. The texts given to `Wording` are collected for the translators.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from collections.abc import Mapping

    Value = int | str
    Json = dict[str, Any]


class Wording(str):
    """English words that know their template and the values put into it.

    A value that is a text of ours, and no name or quotation, is a wording itself.
    """

    __slots__ = ("template", "values")
    template: str
    values: Mapping[str, Value]

    def __new__(cls, template: str, /, **values: Value) -> Self:
        told = {name: _in_english(value) for name, value in values.items()}
        words = super().__new__(cls, template.format(**told) if told else template)
        words.template, words.values = template, values
        return words


class Amiss(Exception):  # noqa: N818 - it reads as what it says
    """What the world or the reader did, told in one sentence that says what to do."""

    def __init__(self, told: str, /, **values: Value) -> None:
        self.wording = told if isinstance(told, Wording) else Wording(told, **values)
        super().__init__(self.wording)


def wording_to_json(wording: str) -> Json:
    """Write what a wording was made of; words that do not know are their own template."""
    if not isinstance(wording, Wording):
        return {"template": wording, "values": {}}
    values = {
        name: wording_to_json(value) if isinstance(value, Wording) else value
        for name, value in wording.values.items()
    }
    return {"template": wording.template, "values": values}


def wording_from_json(row: Json) -> Wording:
    values = {
        name: wording_from_json(value) if isinstance(value, dict) else value
        for name, value in row["values"].items()
    }
    return Wording(row["template"], **values)


def _in_english(value: Value) -> str:
    return f"{value:,}" if isinstance(value, int) else value
