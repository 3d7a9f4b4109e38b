"""The numbers of an article in words, for the overview's picture and for its tables."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from analyzers.usual import FEWEST, RATES, SHARES, Measure, counts, figures
from analyzers.values import Category
from desktop.reading_time import minutes
from desktop.speakers import percent

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from analyzers.overview import Overview, Part, Share
    from analyzers.usual import Range, Usual

TOO_SHORT = f"Rates and reading ease are not counted in fewer than {FEWEST} words."
NAMES = {
    Measure.LOADED: "Loaded language",
    Measure.CLAIM: "Unattributed claims",
    Measure.VAGUE: "Vague sources among these",
    Measure.SOURCE: "Quote sources",
    Measure.NAMED: "Named sources",
    Measure.ATTRIBUTED: "Words of others",
    Measure.QUOTED: "Words quoted",
    Measure.PARAPHRASED: "Words paraphrased",
    Measure.WORDS: "Length",
    Measure.EASE: "Flesch reading ease",
    Measure.GRADE: "Flesch-Kincaid grade",
}
MEANINGS = {
    Measure.EASE: "The shorter the words and sentences, the higher, mostly from 0 to 100; "
    "it does not tell whether a text is clear, fair or true.",
    Measure.GRADE: "Years of school in the US after which such sentences are usually read with "
    "ease; it does not tell who can read this text.",
}
COUNTED = (
    "Marks are counted in the writer’s own words at the usual sensitivity, whatever is shown now."
)
COLUMNS = ("What", "Here", "Per 1,000", "Usual")
HEADS = {
    Category.LOADED: "Loaded language",
    Category.CLAIM: "Unattributed claims",
    Category.SOURCE: "Quote sources",
    Category.OWN: "Own rules",
}
FORMULA = ("=", "+", "-", "@", "\t", "\r")  # how a cell would begin to be one elsewhere


@dataclass(frozen=True, slots=True)
class Row:
    """A count with its rate and the usual range, in words and as numbers to draw."""

    measure: Measure
    count: str
    rate: str
    usual: str
    figure: float | None = None
    range: Range | None = None

    @property
    def name(self) -> str:
        return NAMES[self.measure]

    @property
    def value(self) -> str:
        """Say the figure that is compared: “4.1 per 1,000 words”."""
        unit = " per 1,000 words" if self.measure in RATES else ""
        return f"{self.rate}{unit}" if self.rate else self.count


def rows(overview: Overview, readability: Mapping[str, float], usual: Usual) -> tuple[Row, ...]:
    """Return all counts of an article; one that is too short has no rates."""
    counted, found = counts(overview), figures(overview, readability)
    return tuple(
        _row(measure, counted.get(measure), found.get(measure), usual.ranges.get(measure))
        for measure in Measure
        if measure in counted or measure in found
    )


def _row(measure: Measure, count: int | None, figure: float | None, range_: Range | None) -> Row:
    number = "" if count is None else f"{count:,}"
    if figure is None or range_ is None:
        return Row(measure, number, "", "")
    if count is None:
        number = written(measure, figure)
    rate = written(measure, figure) if measure in RATES | SHARES else ""
    low, high = written(measure, range_.low), written(measure, range_.high)
    return Row(measure, number, rate, f"{low} to {high}", figure, range_)


def written(measure: Measure, figure: float) -> str:
    if measure is Measure.WORDS:
        return f"{figure:,.0f}"
    return percent(figure / 100) if measure in SHARES else f"{figure:.1f}"


def compared(row: Row, usual: Usual) -> str:
    """Say what is usual beside a figure: “half of 840 US news reports have 2.3 to 6.0”."""
    range_ = row.usual.replace(" %", "\N{NO-BREAK SPACE}%")
    return f"half of {usual.articles} US news reports have {range_}" if range_ else ""


def caption(usual: Usual) -> str:
    """Say what the columns of the table hold."""
    return f"Usual: what half of {usual.articles} US news reports have, per 1,000 words or in %."


def heading(overview: Overview) -> str:
    """Say how long an article is and how long it takes to read."""
    words = overview.words
    time = minutes(words)
    told = f"about {time} minute{'' if time == 1 else 's'} to read"
    return f"{words:,} word{'' if words == 1 else 's'}, {told}"


def voices(overview: Overview) -> str:
    """Say whose the words are: “40 % somebody’s: 25 % quoted, 15 % paraphrased; 60 % …”."""
    if not overview.attributed:
        return "All words are the writer’s, as far as the program can tell."
    total = max(1, overview.words)
    others, own = overview.attributed / total, 1 - overview.attributed / total
    parts = f"{percent(overview.quoted / total)} quoted, {percent(overview.paraphrased / total)}"
    return f"{percent(others)} somebody’s words: {parts} paraphrased. {percent(own)} the writer’s."


# Along the text


@dataclass(frozen=True, slots=True)
class Column:
    """Neighbouring parts of a text that are drawn as one; ``place`` is where a click leads."""

    name: str
    place: int
    marks: Mapping[Category, int]


def columns(parts: Sequence[Part], room: int) -> tuple[Column, ...]:
    """Return the parts one by one, or joined so that there are no more columns than ``room``."""
    step = -(-len(parts) // max(1, room)) or 1
    return tuple(_column(parts[at : at + step]) for at in range(0, len(parts), step))


def _column(parts: Sequence[Part]) -> Column:
    marks = {one: sum(part.marks.get(one, 0) for part in parts) for one in Category}
    marked = next((part for part in parts if part.marks), parts[0])
    return Column(_place(parts), marked.start, {one: n for one, n in marks.items() if n})


def _place(parts: Sequence[Part]) -> str:
    numbers = [part.paragraph for part in parts if part.paragraph]
    if not numbers:
        return "headline or caption"
    first, last = numbers[0], numbers[-1]
    return f"¶{first}" if first == last else f"¶{first} to ¶{last}"


def told(column: Column) -> str:
    """Say what a column holds: “¶4: loaded language 2, quote sources 1”."""
    held = ", ".join(f"{HEADS[one].lower()} {count}" for one, count in column.marks.items())
    return f"{column.name}: {held or 'no marks'}"


# The tables


def table(
    found: Sequence[Row], speakers: Sequence[Share], words: int
) -> tuple[tuple[str, ...], ...]:
    """Return the counts and the speakers as the cells of a table."""
    counted = ((row.name, row.count, row.rate, row.usual) for row in found)
    said = (
        (f"Words of {one.name}", f"{_words(one):,}", percent(_words(one) / max(1, words)), "")
        for one in speakers
    )
    return (*counted, *said)


def along(parts: Sequence[Part]) -> tuple[tuple[str, ...], Iterator[tuple[str, ...]]]:
    """Return the heads of a table of the marks in each part of the text, and its cells."""
    shown = categories(parts)
    cells = ((_place([part]), *(str(part.marks.get(one, 0)) for one in shown)) for part in parts)
    return ("Place", *(HEADS[one] for one in shown)), cells


def categories(parts: Sequence[Part]) -> tuple[Category, ...]:
    """Return the categories to show: own rules only where one of them marked something."""
    own = any(Category.OWN in part.marks for part in parts)
    return tuple(one for one in Category if own or one is not Category.OWN)


def _words(share: Share) -> int:
    return share.quoted + share.paraphrased


def copied(cells: Sequence[Sequence[str]]) -> str:
    """Return cells for other programs, with tabs between; none of them begins a formula."""
    return "\n".join("\t".join(map(_cell, row)) for row in cells)


def _cell(text: str) -> str:
    text = " ".join(text.split()) if "\t" in text or "\n" in text else text
    return f"'{text}" if text.startswith(FORMULA) else text
