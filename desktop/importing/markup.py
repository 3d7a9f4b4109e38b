"""A page's source made safe to parse: no embedded files, no hidden text, no abyss of tags."""

from __future__ import annotations

import re
import sys
from collections import Counter
from typing import TYPE_CHECKING, Final

from desktop.importing.canonical import REPLACEMENT
from desktop.importing.files import Refused
from desktop.importing.readable import NOTHING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

WRAPPING: Final = 20  # characters, mostly white space, that may stand round a quotation
DEPTH: Final = 200  # lxml drops text below 256 levels
_VOID_NAMES: Final = "area base br col embed hr img input link meta param source track wbr"
_VOID: Final = frozenset(_VOID_NAMES.split())
# Elements whose end tag may be left out: one that begins ends those of its rank or below.
_RANKS: Final = {
    "p": 0,
    **dict.fromkeys(("li", "dt", "dd", "td", "th", "option", "rt", "rp"), 1),
    "tr": 2,
    **dict.fromkeys(("thead", "tbody", "tfoot", "caption", "colgroup"), 3),
}
_INLINE_NAMES: Final = "a abbr b big cite code em font i mark q s small span strong sub sup tt u"
_INLINE: Final = frozenset(_INLINE_NAMES.split())
_UNSEEN: Final = (
    "base script style noscript template svg iframe object embed video audio canvas "
    "select button textarea dialog"
)
# What readability and our own walk look at; anything else is left out before they run.
_KEPT: Final = ("class", "id", "href", "itemprop", "role", "rel")

_embedded = re.compile(r"(?<=[\"'(=])\s*data:[\w.+-]*/?[\w.+-]*[;,][^\s\"'<>)]*", re.I)
_reference = re.compile(r"&#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));?", re.I)
_unparsable = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_overlong = re.compile(r"<([a-zA-Z][a-zA-Z0-9:-]*)[^<>]{20000,}>")  # attributes cost their square
_tag = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:-]*)[^<>]*>")
_hidden = re.compile(
    r"(display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d]))", re.I
)
_charset = re.compile(rb"<meta[^<>]*?charset\s*=\s*[\"']?\s*([\w:.-]+)", re.I)


def declared_encoding(data: bytes) -> str | None:
    """Return the character set that a page names in its first lines."""
    match = _charset.search(data[:4_096])
    return match[1].decode("ascii", "replace") if match else None


def replaced(source: str) -> tuple[str, int]:
    """Replace characters, also written as references, that no tree of elements may hold."""
    return _unparsable.subn(REPLACEMENT, _reference.sub(_checked, source))


def _checked(match: re.Match[str]) -> str:
    number = int(match[1], 16) if match[1] else int(match[2])
    allowed = number <= sys.maxunicode and not _unparsable.match(chr(number))
    return match[0] if allowed else "\0"


def parse(source: str) -> HtmlElement:
    """Return the page's tree. Nothing is fetched and no entity of the page's own is expanded."""
    from lxml import etree, html

    source = _overlong.sub(r"<\1>", _embedded.sub("", source))
    parser = html.HTMLParser(
        encoding="utf-8", no_network=True, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        return html.document_fromstring(flattened(source).encode(), parser=parser)
    except etree.ParserError:  # there is nothing in it but comments
        raise Refused(NOTHING) from None


def flattened(source: str) -> str:
    """Leave out the tags below `DEPTH`; what they hold stays."""
    if _depth(source) <= DEPTH:
        return source
    nest = _Nest()
    return _tag.sub(nest.keep, source)


def _depth(source: str) -> int:
    nest = _Nest()
    return max((nest.follow(match) for match in _tag.finditer(source)), default=0)


class _Nest:
    """The elements that are open at a place in the source, as the parser would have them."""

    def __init__(self) -> None:
        self._open: list[str] = []
        self._count: Counter[str] = Counter()

    def follow(self, match: re.Match[str]) -> int:
        """Take one tag in and return the depth after it."""
        name = match[2].lower()
        if name in _VOID or match[0].endswith("/>"):
            return len(self._open)
        if not match[1]:
            self._enter(name)
        elif self._count[name]:
            while self._leave() != name:
                pass
        return len(self._open)

    def keep(self, match: re.Match[str]) -> str:
        """Return the tag, or a space in its place when it lies too deep."""
        deepest = max(len(self._open), self.follow(match))
        if deepest <= DEPTH:
            return match[0]
        return "" if match[2].lower() in _INLINE else " "

    def _enter(self, name: str) -> None:
        rank = _RANKS.get(name, -1)
        while self._open and _RANKS.get(self._open[-1], 9) <= rank:
            self._leave()
        self._open.append(name)
        self._count[name] += 1

    def _leave(self) -> str:
        name = self._open.pop()
        self._count[name] -= 1
        return name


def strip(tree: HtmlElement) -> None:
    """Take out what the page does not show, and attributes that say nothing about the text."""
    hidden = [
        element
        for element in tree.iter()
        if "hidden" in element.attrib or _hidden.search(element.get("style", ""))
    ]
    for element in hidden + list(tree.iter(*_UNSEEN.split())):
        if element.getparent() is not None:
            element.drop_tree()
    for quote in tree.iter("blockquote"):
        _make_plain(quote)
    for element in tree.iter():
        kept = {name: element.get(name) for name in _KEPT if name in element.attrib}
        element.attrib.clear()  # one by one, lxml would refuse attributes with odd names
        element.attrib.update(kept)


def _make_plain(quote: HtmlElement) -> None:
    """Unname a quotation with its wrappings: readability would drop a tweet for its class."""
    size = len(quote.text_content())
    for element in (quote, *quote.iterancestors()):
        if len(element.text_content()) > size + WRAPPING:
            return
        element.attrib.clear()
