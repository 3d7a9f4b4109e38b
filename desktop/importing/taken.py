"""What was taken of a file and, of a web page, what was left out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from analyzers.article_json import article_from_json, article_to_json

if TYPE_CHECKING:
    from analyzers.values import Article

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Leftover:
    """A block of a page that is no part of the article: a paragraph, or something shorter."""

    text: str
    is_paragraph: bool


@dataclass(frozen=True, slots=True)
class Taken:
    """An article with what stands beside it on its page, in the order of the page.

    ``rest`` is None where a file is taken whole. ``is_cut`` when the article's own paragraphs
    seem to go on in the rest. ``language`` is the code that the page names for itself.
    """

    article: Article
    rest: tuple[Leftover, ...] | None = None
    is_cut: bool = False
    language: str | None = None


def taken_to_json(taken: Taken) -> Json:
    rest = taken.rest
    return {
        "article": article_to_json(taken.article),
        "rest": None if rest is None else [[one.text, one.is_paragraph] for one in rest],
        "is_cut": taken.is_cut,
        "language": taken.language,
    }


def taken_from_json(data: Json) -> Taken:
    rest = data["rest"]
    return Taken(
        article=article_from_json(data["article"]),
        rest=None if rest is None else tuple(Leftover(*row) for row in rest),
        is_cut=data["is_cut"],
        language=data["language"],
    )
