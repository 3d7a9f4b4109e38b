"""An article as it was read: its text, and the places in it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from analyzers.kinds import BlockKind


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of text in code points, from ``start`` up to but not including ``end``."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"not a span: {self.start}..{self.end}")

    def of(self, text: str) -> str:
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading or other block: a span of the article without its line feed."""

    span: Span
    kind: BlockKind


@dataclass(frozen=True, slots=True)
class Link:
    """A link of the original page. It is shown and counted, never followed."""

    span: Span
    href: str


@dataclass(frozen=True, slots=True)
class Article:
    """Canonical text with what the file told about it. Every offset is into ``text``.

    ``published`` is an ISO 8601 date as the page gave it. ``notices`` are sentences for the
    reader about what was changed or left out when the file was read.
    """

    text: str
    blocks: tuple[Block, ...] = ()
    links: tuple[Link, ...] = ()
    title: str | None = None
    byline: str | None = None
    published: str | None = None
    site: str | None = None
    section: str | None = None
    notices: tuple[str, ...] = ()

    @property
    def digest(self) -> str:
        """SHA-256 of the text in UTF-8, hexadecimal: the key of the article everywhere."""
        return _digest_of(self.text)


@lru_cache(maxsize=32)  # of a long text it takes some milliseconds, and it is asked for often
def _digest_of(text: str) -> str:
    import hashlib  # 3 ms of a start, which needs no digest

    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
