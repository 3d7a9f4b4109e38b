"""The annotated copy: one inert HTML file with the article, its marks, cards and notes."""

from __future__ import annotations

from pathlib import Path
from textwrap import shorten
from typing import TYPE_CHECKING

from analyzers.balance import Balance
from analyzers.values import BlockKind, Category, Strength
from desktop.categories import LETTERS, NAMES
from desktop.dates import day_of, long_date
from desktop.exporting.appendix import LOST, rows
from desktop.exporting.marked import (
    NOTE_LETTER,
    article_html,
    escape,
    finding_mark,
    mark_label,
    note_mark,
)
from desktop.exporting.sources_table import sources_table

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from analyzers.values import Article, Finding
    from desktop.notes import PlacedNote

STYLE = Path(__file__).with_name("annotated.css")
POLICY = "default-src 'none'; style-src 'unsafe-inline'"
MEANINGS = {
    Category.LOADED: "words that judge where a plainer word was at hand",
    Category.CLAIM: "what the article states and nobody named stands behind",
    Category.SOURCE: "who is quoted or reported",
    Category.OWN: "words that the reader of this copy looks for",
}
TITLE = 80  # characters of the text that name an article without a title
NO_SPEAKERS = Balance()
SHAPES = {Strength.STRONG: "●●●", Strength.FAIR: "●●○", Strength.WEAK: "●○○"}


def annotated_html(
    article: Article,
    findings: Sequence[Finding],
    notes: Sequence[PlacedNote],
    *,
    balance: Balance = NO_SPEAKERS,
    models: Mapping[str, str],
) -> str:
    """Return the copy: nothing in it runs or loads, and ``#text`` holds exactly the text."""
    ordered = sorted(findings, key=lambda finding: finding.span)
    marks = [finding_mark(finding, number) for number, finding in enumerate(ordered, 1)]
    marks += filter(None, (note_mark(placed, number) for number, placed in enumerate(notes, 1)))
    title = escape(article.title or shorten(article.text, TITLE, placeholder="…"))
    return "\n".join(
        (
            "<!DOCTYPE html>",
            '<html lang="en">',
            *_head(title),
            "<body>",
            *_header(article),
            *_legend(ordered, notes),
            "<main>",
            f'<article id="text" aria-label="{title}">{article_html(article, marks)}</article>',
            *_cards(ordered),
            *_notes(notes),
            *sources_table(balance),
            "</main>",
            *_footer(article, models),
            "</body>",
            "</html>\n",
        )
    )


def _head(title: str) -> Iterator[str]:
    yield "<head>"
    yield '<meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield '<meta name="color-scheme" content="light dark">'
    yield f"<title>{title}</title>"
    yield f"<style>\n{STYLE.read_text('utf-8')}</style>"
    yield "</head>"


def _header(article: Article) -> Iterator[str]:
    """Yield what the file tells about the article and its text does not."""
    told = {block.kind for block in article.blocks}
    byline = None if BlockKind.BYLINE in told else article.byline
    about = [escape(part) for part in (article.site, article.section, byline) if part]
    about += [_day(article.published)] if article.published else []
    lines = []
    if article.title and BlockKind.TITLE not in told:
        lines.append(f'<h1 dir="auto">{escape(article.title)}</h1>')
    if about:
        lines.append(f'<p class="about" dir="auto">{" · ".join(about)}</p>')
    if lines:
        yield "\n".join(("<header>", *lines, "</header>"))


def _day(published: str) -> str:
    """Return a date as people write it; what is not a date stays as it is."""
    day, words = day_of(published), escape(long_date(published))
    return f'<time datetime="{day}">{words}</time>' if day else words


def _legend(findings: Sequence[Finding], notes: Sequence[PlacedNote]) -> Iterator[str]:
    yield '<aside id="legend" aria-label="What the marks mean">'
    yield "<ul>"
    for category in Category:
        count = sum(finding.category is category for finding in findings)
        if category is Category.OWN and not count:
            continue
        sample = f'<mark class="{category} fair">{NAMES[category]}</mark>'
        badge = f'<span class="badge {category}" data-badge="{LETTERS[category]}"></span>'
        yield f"<li>{sample}{badge} <b>{count}</b><span>{MEANINGS[category]}</span></li>"
    if notes:
        badge = f'<span class="badge note" data-badge="{NOTE_LETTER}"></span>'
        yield f'<li><mark class="note">Note</mark>{badge} <b>{len(notes)}</b>'
        yield "<span>written by the reader of this copy</span></li>"
    yield "</ul>"
    yield "</aside>"


def _cards(findings: Sequence[Finding]) -> Iterator[str]:
    if not findings:
        return
    yield '<section aria-labelledby="marks">'
    yield '<h2 id="marks">The marks, one by one</h2>'
    yield '<ol class="cards">'
    for number, finding in enumerate(findings, 1):
        yield from _card(finding, number)
    yield "</ol>"
    yield "</section>"


def _card(finding: Finding, number: int) -> Iterator[str]:
    card = finding.card
    yield f'<li id="mark-{number}" class="{finding.category}">'
    yield f"<h3>{_back(f'mark-{number}', mark_label(finding, number))}{escape(card.title)}</h3>"
    yield f'<p class="words"><q dir="auto">{escape(card.words)}</q> <i>{escape(card.voice)}</i></p>'
    if card.trail:
        yield f'<p class="trail">{escape(card.trail)}</p>'
    yield f"<p>{escape(card.why)}</p>"
    if card.question:
        yield f'<p class="question">{escape(card.question)}</p>'
    yield "<dl>"
    sure = f'<span aria-hidden="true">{SHAPES[finding.strength]}</span> {escape(card.how_sure)}'
    for name, value in rows(finding):
        yield from _row(name, escape(value))
    yield from _row("How sure", sure)
    yield from _row("Rule", escape(card.source))
    yield "</dl>"
    yield "</li>"


def _row(name: str, value: str) -> Iterator[str]:
    if value:
        yield f"<div><dt>{name}</dt><dd>{value}</dd></div>"


def _back(target: str, label: str) -> str:
    name = f"{label}, back to the text"
    return f'<a class="back" href="#at-{target}" aria-label="{name}">{label}</a> '


def _notes(notes: Sequence[PlacedNote]) -> Iterator[str]:
    if not notes:
        return
    yield '<section aria-labelledby="notes">'
    yield '<h2 id="notes">Notes</h2>'
    yield '<ol class="cards">'
    for number, placed in enumerate(notes, 1):
        yield from _note(placed, number)
    yield "</ol>"
    yield "</section>"


def _note(placed: PlacedNote, number: int) -> Iterator[str]:
    note, label = placed.note, f"{NOTE_LETTER}{number}"
    back = _back(f"note-{number}", label) if placed.span else f'<span class="back">{label}</span> '
    lost = "" if placed.span else f" <i>{LOST}</i>"
    yield f'<li id="note-{number}" class="note">'
    yield f'<p class="words">{back}<q dir="auto">{escape(note.anchor.quote)}</q>{lost}</p>'
    yield f'<p class="body" dir="auto">{escape(note.body)}</p>'
    about = [_day(note.created), *(f"#{escape(tag)}" for tag in note.tags)]
    yield f'<p class="about">{" · ".join(about)}</p>'
    yield "</li>"


def _footer(article: Article, models: Mapping[str, str]) -> Iterator[str]:
    yield "<footer>"
    yield (
        "<p>Marked by Sidelight, on the reader’s own machine. A mark is about wording: "
        "it does not say what is true, and it judges no outlet and no person. "
        "A thicker line is a surer mark; a thinner, paler one lies on somebody else’s words.</p>"
    )
    for notice in article.notices:
        yield f"<p>{escape(notice)}</p>"
    if models:
        named = ", ".join(f"{escape(name)} {escape(models[name])}" for name in sorted(models))
        yield f"<p>Models: {named}.</p>"
    yield "</footer>"
