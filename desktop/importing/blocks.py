"""From a tree of elements to blocks of text with the links in them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from analyzers.values import BlockKind
from desktop.importing.canonical import Piece, Run

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

_PART_NAMES: Final = (
    "address article aside body center dd details div dl dt fieldset figure footer form header "
    "hr html main menu nav ol p pre section summary table tbody td tfoot th thead tr ul"
)
_PARTS: Final = frozenset(_PART_NAMES.split())
_KINDS: Final = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), BlockKind.HEADING),
    "blockquote": BlockKind.QUOTE,
    "li": BlockKind.LIST,
    "figcaption": BlockKind.CAPTION,
    "caption": BlockKind.CAPTION,
}
PROSE: Final = 200  # characters; a cell as long holds paragraphs, not a figure or a label

_end_mark = re.compile(r"[.!?…:][\"'”’»)\]]*\s*$")


def pieces(root: HtmlElement) -> Iterator[Piece]:
    """Yield the blocks below ``root`` in the order of the page."""
    walk = _Walk()
    yield from walk.through(root, BlockKind.PARAGRAPH, None)
    yield from walk.finished(BlockKind.PARAGRAPH)


def _is_row(element: HtmlElement) -> bool:
    """Tell a row of figures and labels from one that only lays out the page."""
    return not any(
        len(cell.text_content()) >= PROSE or cell.find(".//table") is not None for cell in element
    )


class _Walk:
    """The runs collected since the last block ended."""

    def __init__(self) -> None:
        self._runs: list[Run] = []
        self._broken = False  # a line break came last

    def through(self, element: HtmlElement, kind: BlockKind, href: str | None) -> Iterator[Piece]:
        self._add(element.text, href)
        for child in element:
            if isinstance(child.tag, str):
                yield from self._into(child, kind, href)
            self._add(child.tail, href)

    def finished(self, kind: BlockKind) -> Iterator[Piece]:
        """Yield the block that ends here, if it has any text."""
        if any(run.text.strip() for run in self._runs):
            yield Piece(kind, tuple(self._runs))
        self._runs = []
        self._broken = False

    def _into(self, child: HtmlElement, kind: BlockKind, href: str | None) -> Iterator[Piece]:
        if child.tag == "br":
            yield from self._break(kind)
        elif child.tag == "tr" and _is_row(child):
            yield from self.finished(kind)
            for cell in child:
                self._add(f"{cell.text_content()} ", None)
            yield from self.finished(BlockKind.LIST)
        elif child.tag in _PARTS or child.tag in _KINDS:
            yield from self.finished(kind)
            inner = _KINDS.get(child.tag, kind)
            yield from self.through(child, inner, href)
            yield from self.finished(inner)
        else:
            yield from self.through(child, kind, child.get("href") if child.tag == "a" else href)

    def _break(self, kind: BlockKind) -> Iterator[Piece]:
        """Two line breaks end a block, and so does one after a whole sentence."""
        if self._broken or (self._runs and _end_mark.search(self._runs[-1].text)):
            yield from self.finished(kind)
        else:
            self._add("\n", None)
            self._broken = True

    def _add(self, text: str | None, href: str | None) -> None:
        if text:
            self._runs.append(Run(text, href))
            self._broken = self._broken and not text.strip()
