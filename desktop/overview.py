"""The numbers of an article in words, for the overview's picture and for its tables."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from analyzers.usual import RATES, SHARES, Measure, counts, figures
from analyzers.values import Category
from desktop.categories import PLURALS
from desktop.reading_time import minutes
from desktop.shares import percent, percentages, percents
from desktop.speakers import name
from desktop.translation import later, number, tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from analyzers.overview import Overview, Part, Share
    from analyzers.usual import Range, Usual

TOO_SHORT = later("Rates and reading ease are not counted in fewer than {fewest} words.")
NAMES = {
    Measure.LOADED: later("Loaded language"),
    Measure.CLAIM: later("Unattributed claims"),
    Measure.VAGUE: later("Vague sources among these"),
    Measure.SOURCE: later("Quote sources"),
    Measure.NAMED: later("Named sources"),
    Measure.ATTRIBUTED: later("Words of others"),
    Measure.QUOTED: later("Words quoted"),
    Measure.PARAPHRASED: later("Words paraphrased"),
    Measure.WORDS: later("Length"),
    Measure.EASE: later("Flesch reading ease"),
    Measure.GRADE: later("Flesch-Kincaid grade"),
}
MEANINGS = {
    Measure.EASE: later(
        "The shorter the words and sentences, the higher, mostly from 0 to 100; it does not tell "
        "whether a text is clear, fair or true."
    ),
    Measure.GRADE: later(
        "Years of school in the US after which such sentences are usually read with ease; it does "
        "not tell who can read this text."
    ),
}
COUNTED = later(
    "Marks are counted in the writer’s own words at the usual sensitivity, without those that you "
    "dismissed."
)
COLUMNS = (later("What"), later("Here"), later("Per 1,000"), later("Usual"))
HELD = {
    Category.LOADED: later("loaded language"),
    Category.CLAIM: later("unattributed claims"),
    Category.SOURCE: later("quote sources"),
    Category.OWN: later("own rules"),
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
        return tr(NAMES[self.measure])

    @property
    def value(self) -> str:
        """Say the figure that is compared: “4.1 per 1,000 words”."""
        if self.rate and self.measure in RATES:
            return tr("{rate} per 1,000 words").format(rate=self.rate)
        return self.rate or self.count


def rows(overview: Overview, readability: Mapping[str, float], usual: Usual) -> tuple[Row, ...]:
    """Return all counts of an article; one that is too short has no rates."""
    counted, found = counts(overview), figures(overview, readability)
    whole = shares(overview)
    return tuple(
        _row(
            measure,
            counted.get(measure),
            found.get(measure),
            usual.ranges.get(measure),
            share=whole.get(measure, ""),
        )
        for measure in Measure
        if measure in counted or measure in found
    )


def _row(
    measure: Measure, count: int | None, figure: float | None, range_: Range | None, *, share: str
) -> Row:
    here = "" if count is None else number(count)
    if figure is None or range_ is None:
        return Row(measure, here, "", "")
    if count is None:
        here = written(measure, figure)
    rate = written(measure, figure) if measure in RATES else share
    low, high = written(measure, range_.low), written(measure, range_.high)
    between = tr("{low} to {high}").format(low=low, high=high)
    return Row(measure, here, rate, between, figure, range_)


def written(measure: Measure, figure: float) -> str:
    if measure is Measure.WORDS:
        return number(figure)
    return percent(figure / 100) if measure in SHARES else number(figure, 1)


def compared(row: Row, usual: Usual) -> str:
    """Say what is usual beside a figure: “half of 840 US news reports have 2.3 to 6.0”."""
    range_ = row.usual.replace(" %", "\N{NO-BREAK SPACE}%")
    said = tr("half of {articles} US news reports have {range}")
    return said.format(articles=number(usual.articles), range=range_) if range_ else ""


def caption(usual: Usual) -> str:
    """Say what the columns of the table hold."""
    said = tr("Usual: what half of {articles} US news reports have, per 1,000 words or in %.")
    return said.format(articles=number(usual.articles))


def heading(overview: Overview) -> str:
    """Say how long an article is and how long it takes to read."""
    words = overview.words
    time = tr("about %n minute to read", "about %n minutes to read", minutes(words))
    return tr("{words}, {time}").format(words=tr("%n word", "%n words", words), time=time)


def voices(overview: Overview) -> str:
    """Say whose the words are: “40 % words of others: 25 % quoted, 15 % paraphrased; 60 % …”."""
    if not overview.attributed:
        return tr("All words are the writer’s, as far as the program can tell.")
    shown = shares(overview)
    _, own = percents(_sides(overview))
    return tr(
        "{others} words of others: {quoted} quoted, {paraphrased} paraphrased. {own} the writer’s."
    ).format(
        others=shown[Measure.ATTRIBUTED],
        quoted=shown[Measure.QUOTED],
        paraphrased=shown[Measure.PARAPHRASED],
        own=own,
    )


def shares(overview: Overview) -> Mapping[Measure, str]:
    """Write how much is in words of others; what is quoted and what is not add up to it."""
    others, _ = percents(_sides(overview))
    quoted, rest = percents((overview.quoted, overview.paraphrased), _of_others(overview))
    return {Measure.ATTRIBUTED: others, Measure.QUOTED: quoted, Measure.PARAPHRASED: rest}


def speaker_shares(overview: Overview) -> tuple[str, ...]:
    """Write each speaker's share of the article; with those not listed they add up, too."""
    listed = [_words(one) for one in overview.speakers]
    rest = overview.attributed - sum(listed)
    return percents((*listed, rest), _of_others(overview))[:-1]


def _sides(overview: Overview) -> tuple[int, int]:
    return overview.attributed, overview.words - overview.attributed


def _of_others(overview: Overview) -> int:
    return percentages(_sides(overview))[0]


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
        return tr("headline or caption")
    first, last = numbers[0], numbers[-1]
    if first == last:
        return f"¶{first}"
    return tr("{low} to {high}").format(low=f"¶{first}", high=f"¶{last}")


def in_words(column: Column) -> str:
    """Say what a column holds: “¶4: loaded language 2, quote sources 1”."""
    held = ", ".join(f"{tr(HELD[one])} {number(n)}" for one, n in column.marks.items())
    return f"{column.name}: {held}" if held else tr("{place}: no marks").format(place=column.name)


# The tables


def table(found: Sequence[Row], overview: Overview) -> tuple[tuple[str, ...], ...]:
    """Return the counts and the speakers as the cells of a table."""
    counted = ((row.name, row.count, row.rate, row.usual) for row in found)
    said = (
        (tr("Words of {name}").format(name=name(one)), number(_words(one)), share, "")
        for one, share in zip(overview.speakers, speaker_shares(overview), strict=True)
    )
    return (*counted, *said)


def along(parts: Sequence[Part]) -> tuple[tuple[str, ...], Iterator[tuple[str, ...]]]:
    """Return the heads of a table of the marks in each part of the text, and its cells."""
    shown = categories(parts)
    cells = ((_place([part]), *(number(part.marks.get(one, 0)) for one in shown)) for part in parts)
    return (tr("Place"), *(tr(PLURALS[one]) for one in shown)), cells


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
