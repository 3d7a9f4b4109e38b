"""The English pipeline: loading spaCy, and giving it an article piece by piece."""

from __future__ import annotations

import re
import socket
from typing import TYPE_CHECKING, Any

from analyzers.progress import untold
from analyzers.reading import Passage
from analyzers.values import Block, BlockKind, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from spacy.language import Language
    from spacy.tokens import Doc

    from analyzers.progress import Told
    from analyzers.values import Article

PASSAGE = 10_000  # characters; the parser took 1 GB for 234,000 at once
BATCH = 16  # passages in memory together
STRETCH = 200  # characters without a blank; the tokenizer is quadratic in their number
BREAK = re.compile(r"[.!?…][\"'”’»)\]]*\s+")
CLOSING = frozenset({'"', "“", "”", "''", "'", "’", ")", "]", "»"})
LONGEST = 120  # tokens from one mark to the next; more are no sentence at all
NO_START = -1  # spaCy's number for a token that begins no sentence
LINE = re.compile(r"[^\n]+")
LONE_SURROGATE = re.compile("[\ud800-\udfff]")  # spaCy can read no half of a pair
ODD_BLANK = re.compile(r"[^\S ]")  # the parser ends sentences at a no-break space
WORDLIKE = re.compile(r"\w")  # a hundred thousand marks in a row cost time and say nothing
BLANK = re.compile(r"\s+")
STRETCHED = re.compile(rf"\S{{{STRETCH + 1},}}")
# Short titles that spaCy does not know: a sentence would end between them and the name.
TITLES = (
    "Ald. Amb. Asst. Atty. Brig. Capt. Cmdr. Col. Cpl. Dep. Det. Govs. Hon. Insp. Maj. Msgr. "
    "Profs. Pvt. Reps. Sens. Sgt. Spc. Supt."
)


def load_english(pipeline: str | Path) -> Language:
    """Load a spaCy pipeline: ours by its folder, or an installed one by its name."""
    # urllib3, which spaCy imports, would bind a socket on ::1 to see whether there is IPv6.
    socket.has_ipv6 = False
    import spacy

    nlp = spacy.load(pipeline)
    tokenizer: Any = nlp.tokenizer  # spaCy declares it as any callable
    for title in TITLES.split():
        tokenizer.add_special_case(title, [{"ORTH": title}])
    multiply_with_numpy(nlp)
    return nlp


def multiply_with_numpy(nlp: Language) -> None:
    """Send the matrix products of the pipeline's models through numpy.

    The wheel of blis that spaCy uses holds only the generic kernel; numpy's OpenBLAS is about
    twice as fast for the whole pipeline. The output is the same.
    """
    import numpy as np
    from thinc.backends import NumpyOps

    class NumpyProducts(NumpyOps):  # type: ignore[misc]
        def gemm(  # thinc's signature
            self,
            x: Any,
            y: Any,
            out: Any = None,
            trans1: bool = False,  # noqa: FBT001, FBT002
            trans2: bool = False,  # noqa: FBT001, FBT002
        ) -> Any:
            return np.matmul(x.T if trans1 else x, y.T if trans2 else y, out=out)

    ops = NumpyProducts()
    for _, component in nlp.pipeline:
        model = getattr(component, "model", None)
        for node in model.walk() if model else ():
            if type(node.ops) is NumpyOps:
                node.ops = ops


def parse(
    nlp: Language, text: str, blocks: Iterable[Block], told: Told = untold
) -> tuple[Passage, ...]:
    """Parse every block with a word on its own, so that no sentence crosses its border."""
    text = ODD_BLANK.sub(" ", LONE_SURROGATE.sub("\ufffd", text))
    parts = [
        (part, block)
        for block in blocks
        for part in parts_of(text, block.span)
        if WORDLIKE.search(part.of(text))
    ]
    docs = nlp.pipe((_divided(nlp, part.of(text)) for part, _ in parts), batch_size=BATCH)
    passages = []
    for (part, block), doc in zip(parts, docs, strict=True):
        passages.append(Passage(part.start, doc, block))
        told(part.end / len(text))
    return tuple(passages)


def _divided(nlp: Language, text: str) -> Doc:
    """Tell the parser that no sentence begins after a word or a comma: “We won,” | Lee said.

    Left alone it begins one before many a name, within every thirtieth sentence.
    """
    import numpy as np

    doc = nlp.make_doc(text)
    starts: Any = np.zeros(len(doc), dtype=np.int64)  # spaCy declares a type of its own
    may_end = True
    last = 0
    for row, word in enumerate(token.text for token in doc):
        if not may_end and row - last < LONGEST:
            starts[row] = NO_START
        if word not in CLOSING and not word.isspace():
            may_end = _may_end(word)
            last = row if may_end else last
    return doc.from_array(["SENT_START"], starts.astype(np.uint64))


def _may_end(word: str) -> bool:
    """Tell whether a sentence may end with a word: a mark, or capitals as in a heading."""
    return not (word[-1].isalnum() or word == ",") or (word.isupper() and len(word) > 1)


def blocks_of(article: Article) -> tuple[Block, ...]:
    """Return the blocks of the article; without any, every line of its text is a paragraph."""
    lines = (Span(*match.span()) for match in LINE.finditer(article.text))
    return article.blocks or tuple(Block(line, BlockKind.PARAGRAPH) for line in lines)


def parts_of(text: str, span: Span) -> Iterator[Span]:
    """Cut a block where the tokenizer or the parser could not digest it whole."""
    for piece in _within_stretches(text, span):
        yield from _short(text, piece)


def _within_stretches(text: str, span: Span) -> Iterator[Span]:
    """Cut within stretches of marks or letters that are too long for the tokenizer."""
    start = span.start
    for match in STRETCHED.finditer(text, span.start, span.end):
        for cut in range(match.start() + STRETCH, match.end(), STRETCH):
            yield Span(start, cut)
            start = cut
    if start < span.end:
        yield Span(start, span.end)


def _short(text: str, span: Span) -> Iterator[Span]:
    """Cut a stretch into parts of at most `PASSAGE` characters, at sentence ends if it can."""
    start = span.start
    while span.end - start > PASSAGE:
        cut = _last_break(text, start, start + PASSAGE)
        yield Span(start, cut)
        start = cut
    yield Span(start, span.end)


def _last_break(text: str, start: int, end: int) -> int:
    """Return where to cut: after the last sentence end, else the last blank, else the end."""
    for pattern in (BREAK, BLANK):
        ends = [match.end() for match in pattern.finditer(text, (start + end) // 2, end)]
        if ends:
            return ends[-1]
    return end
