"""BERT's uncased word pieces in plain Python, with the code points that each piece stands for.

The same pieces as the Rust tokenizer gives, without the dependency: text is cut at white
space, normalised (control characters dropped, lower case, accents stripped), cut at
punctuation, and each word is taken apart by longest match from the left.

With one difference: words that tell which side somebody is on are read as a stand-in, so that
what the encoder says of a sentence does not depend on whom it is about.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

import resources

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

# White space as BERT sees it: other control characters vanish and join their neighbours.
CHUNK = re.compile("[^\t\n\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+")
LONGEST_WORD = 100  # characters; longer words are one unknown piece, as in BERT
LONGEST_CACHED = 40  # characters; longer chunks are rarely seen twice
IDEOGRAPHS = (
    range(0x4E00, 0xA000),
    range(0x3400, 0x4DC0),
    range(0x20000, 0x2A6E0),
    range(0x2A700, 0x2B740),
    range(0x2B740, 0x2B820),
    range(0x2B920, 0x2CEB0),
    range(0xF900, 0xFB00),
    range(0x2F800, 0x2FA20),
)


@dataclass(frozen=True, slots=True, eq=False)
class Pieces:
    """Word pieces of a text: vocabulary ids and half-open code-point offsets, in text order."""

    ids: NDArray[np.int64]
    starts: NDArray[np.int64]
    ends: NDArray[np.int64]


Piece = tuple[int, int, int]  # id, start, end
Character = tuple[str, int]  # a normalised character and where it stands in its chunk


class WordPiece:
    """The word pieces of one vocabulary.

    ``stand_ins`` gives words the piece that is read in their place: "Polish" only with this
    capital, "moderate" in any case, "left-" before a hyphen, "-left" after one.
    """

    def __init__(
        self, vocabulary: Sequence[str], stand_ins: Mapping[str, str] | None = None
    ) -> None:
        self.ids: Mapping[str, int] = {piece: index for index, piece in enumerate(vocabulary)}
        self.stand_ins = {word: self.ids[piece] for word, piece in (stand_ins or {}).items()}
        self.unknown = self.ids["[UNK]"]
        self.first = self.ids["[CLS]"]
        self.last = self.ids["[SEP]"]
        self.padding = self.ids["[PAD]"]
        self.remembered = lru_cache(maxsize=50_000)(self.chunk_pieces)

    @classmethod
    def load(cls, path: Path) -> WordPiece:
        return cls(path.read_text(encoding="utf-8").rstrip("\n").split("\n"), stand_ins())

    def pieces(self, text: str) -> Pieces:
        """Cut ``text`` into pieces; the marks around a sequence are not among them."""
        found = list(self.find(text))
        columns = np.array(found, dtype=np.int64).reshape(len(found), 3)
        return Pieces(columns[:, 0], columns[:, 1], columns[:, 2])

    def find(self, text: str) -> Iterator[Piece]:
        for match in CHUNK.finditer(text):
            chunk, offset = match.group(), match.start()
            known = len(chunk) <= LONGEST_CACHED
            pieces = self.remembered(chunk) if known else self.chunk_pieces(chunk)
            for index, start, end in pieces:
                yield index, offset + start, offset + end

    def chunk_pieces(self, chunk: str) -> tuple[Piece, ...]:
        return tuple(
            piece
            for word, forms in words_with_forms(chunk)
            for piece in self.stand_in(word, forms) or self.word_pieces(word)
        )

    def stand_in(self, word: Sequence[Character], forms: Iterable[str]) -> list[Piece]:
        """Return the one piece that is read in place of a word, if there is one."""
        found = next((self.stand_ins[form] for form in forms if form in self.stand_ins), None)
        return [] if found is None else [(found, word[0][1], word[-1][1] + 1)]

    def word_pieces(self, word: Sequence[Character]) -> list[Piece]:
        text = "".join(character for character, _ in word)
        if len(text) > LONGEST_WORD:
            return [(self.unknown, word[0][1], word[-1][1] + 1)]
        pieces, start = [], 0
        while start < len(text):
            end = self.longest_match(text, start)
            if end is None:
                return [(self.unknown, word[0][1], word[-1][1] + 1)]
            piece = text[start:end] if start == 0 else "##" + text[start:end]
            pieces.append((self.ids[piece], word[start][1], word[end - 1][1] + 1))
            start = end
        return pieces

    def longest_match(self, text: str, start: int) -> int | None:
        prefix = "##" if start else ""
        ends = range(len(text), start, -1)
        return next((end for end in ends if prefix + text[start:end] in self.ids), None)


def words_with_forms(chunk: str) -> Iterator[tuple[list[Character], list[str]]]:
    """Yield each word of a chunk with the forms in which the list of stand-ins may hold it."""
    found = list(words(chunk))
    texts = ["", *("".join(character for character, _ in word) for word in found), ""]
    for place, word in enumerate(found, 1):
        before, text, after = texts[place - 1 : place + 2]
        forms = [text]
        if chunk[word[0][1]].isupper():
            forms.append(text.capitalize())
        if after == "-":
            forms.append(f"{text}-")
        if before == "-":
            forms.append(f"-{text}")
        yield word, forms


@lru_cache(maxsize=1)
def stand_ins() -> Mapping[str, str]:
    data = tomllib.loads((resources.NAMES / "stand-ins.toml").read_text(encoding="utf-8"))
    return {word: piece for piece, listed in data["stand_ins"].items() for word in listed.split()}


def words(chunk: str) -> Iterator[list[Character]]:
    """Normalise a chunk and cut it at punctuation and ideographs."""
    word: list[Character] = []
    for position, character in enumerate(chunk):
        for normal in normalised(character):
            if not stands_alone(normal):
                word.append((normal, position))
                continue
            if word:
                yield word
            yield [(normal, position)]
            word = []
    if word:
        yield word


@lru_cache(maxsize=10_000)
def normalised(character: str) -> str:
    """Lower-case one character without its accents; control characters give nothing."""
    if character == "\ufffd" or unicodedata.category(character) in {"Cc", "Cf", "Cn", "Co", "Cs"}:
        return ""
    decomposed = unicodedata.normalize("NFD", character)
    return "".join(part for part in decomposed if unicodedata.category(part) != "Mn").lower()


@lru_cache(maxsize=10_000)
def stands_alone(character: str) -> bool:
    """Tell whether a character is a word of its own: punctuation, ASCII symbol or ideograph."""
    if character.isascii():
        return not character.isalnum()
    if unicodedata.category(character).startswith("P"):
        return True
    return any(ord(character) in block for block in IDEOGRAPHS)
