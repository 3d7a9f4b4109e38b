"""What a page says of its article: title, byline, date, site and section."""

from __future__ import annotations

import copy
import re
from typing import TYPE_CHECKING, Final

from desktop.importing.canonical import Fields, tidy
from desktop.importing.offline import trafilatura

if TYPE_CHECKING:
    from lxml.html import HtmlElement

LONGEST_SECTION: Final = 40  # characters; more is a list of tags

_no_section: Final = frozenset(
    ("all", "article", "articles", "front page", "home", "homepage", "news - news", "none", "page")
)
_path_sections = re.compile(
    r"opinions?|commentisfree|comment|columns?|columnists?|editorials?|letters|blogs?|analysis|"
    r"news|world|us|uk|politics|business|economy|markets|money|technology|tech|science|health|"
    r"environment|education|culture|entertainment|arts|lifestyle|travel|sports?|football"
)
_address = re.compile(r"(?:https?:)?//[^/]+/([^/]+)(?:/([^/]+))?")
_introduction = re.compile(r"^(?:(?:written |posted |reported )?by|text|author)[:\s]+", re.I)
_day = re.compile(
    r"[\s,|·]+(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|"
    r"july|august|september|october|november|december)\b.*$",
    re.I,
)


def fields(tree: HtmlElement) -> Fields:
    """Return what the page says. It is a guess, so the reader may change it."""
    # The extensive search for dates compiles patterns of all languages: up to ten seconds.
    found = trafilatura().extract_metadata(copy.deepcopy(tree), extensive=False)
    return Fields(
        title=_headline(tree, tidy(found.title)) if found.title else None,
        byline=_byline(found.author, found.sitename),
        published=found.date,
        site=found.sitename,
        section=_section(tree, found.categories or ()),
    )


def letters(text: str) -> str:
    """Return the letters and figures of a text, to compare what differs in form only."""
    return re.sub(r"\W+", "", text.casefold())


def _headline(tree: HtmlElement, title: str) -> str:
    """Return the title without the site's name: the heading that says the rest of it."""
    whole = letters(title)
    for heading in tree.iter("h1", "h2"):
        text = tidy(heading.text_content())
        said = letters(text)
        if said in whole and len(said) > len(whole) / 2:
            return text
    return title


def _byline(author: str | None, site: str | None) -> str | None:
    names = [_day.sub("", _introduction.sub("", name)) for name in (author or "").split("; ")]
    publisher = letters(site or "")
    return ", ".join(name for name in names if name and letters(name) != publisher) or None


def _section(tree: HtmlElement, categories: tuple[str, ...] | list[str]) -> str | None:
    """Return the section by its mark, by the page's address, or by its first category."""
    named = tree.xpath("string(//meta[@property='article:section']/@content)")
    address = tree.xpath(
        "string(//link[@rel='canonical']/@href | //meta[@property='og:url']/@content)"
    )
    for section in (named, _path_section(str(address)), *categories[:1]):
        text = tidy(section or "")
        if text and len(text) <= LONGEST_SECTION and text.casefold() not in _no_section:
            return text
    return None


def _path_section(address: str) -> str | None:
    match = _address.match(address)
    parts = match.groups("") if match else ()
    return next((part for part in parts if _path_sections.fullmatch(part)), None)
