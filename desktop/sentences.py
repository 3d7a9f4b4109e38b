"""Sentences that are made where no language is known, and said in the reader's in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from desktop.translation import english, number, tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    Values = Mapping[str, int | str]


class Sentence(str):
    """An English sentence that remembers its template and the values put into it."""

    __slots__ = ("template", "values")
    template: str
    values: Values

    def __new__(cls, template: str, /, **values: int | str) -> Self:
        with english():
            sentence = super().__new__(cls, _filled(template, values))
        sentence.template, sentence.values = template, values
        return sentence


def said(sentence: str) -> str:
    """Return a sentence in the reader's language."""
    return _filled(*parts(sentence))


def parts(sentence: str) -> tuple[str, Values]:
    """Return what a sentence was made of, which may be nothing but itself."""
    if isinstance(sentence, Sentence):
        return sentence.template, sentence.values
    return sentence, {}


def _filled(template: str, values: Values) -> str:
    """Fill the places: numbers in the reader's way of writing, kinds of file by their names."""
    told = {
        name: number(value) if isinstance(value, int) else tr(value)
        for name, value in values.items()
    }
    return tr(template).format(**told) if told else tr(template)
