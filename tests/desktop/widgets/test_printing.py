"""The article on paper: its marks numbered, their cards at the end, page after page."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QTextCharFormat
from PySide6.QtPrintSupport import QPrinter

from analyzers.values import Article, Category, Span
from desktop.anchors import Anchor
from desktop.notes import Note, PlacedNote
from desktop.widgets import asking
from desktop.widgets.page_style import PageStyle
from desktop.widgets.paper import on_paper
from desktop.widgets.printing import put_on_paper
from desktop.widgets.themes import DARK
from tests.desktop.desks import take_in
from tests.desktop.widgets.made import ARTICLE, TEXT, finding

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QTextDocument

    from analyzers.values import Finding
    from desktop.app import Desk

UNDER = QTextCharFormat.UnderlineStyle
SLAMMED = finding("slammed", Category.LOADED)
CLAIM = finding("which will cost thousands of jobs", Category.CLAIM)
OFFICIALS = finding("officials", Category.SOURCE)
MARKS = (OFFICIALS, CLAIM, SLAMMED)
PAGE = re.compile(rb"/Type /Page\b")


def note(words: str, body: str, *, lost: bool = False) -> PlacedNote:
    start = TEXT.index(words)
    span = None if lost else Span(start, start + len(words))
    anchor = Anchor(words, "", "", start)
    return PlacedNote(Note("1", ARTICLE.digest, body, anchor, (), "2025-12-04", "2025-12-04"), span)


def paper(*notes: PlacedNote, marks: tuple[Finding, ...] = MARKS) -> QTextDocument:
    return on_paper(ARTICLE, marks, notes, PageStyle(DARK))


def form_of(words: str, document: QTextDocument) -> QTextCharFormat:
    cursor = document.find(words)
    assert not cursor.isNull()
    return cursor.charFormat()


@pytest.fixture
def pdf(typefaces: None, tmp_path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "article.pdf"))
    return printer


def pages(printer: QPrinter) -> int:
    data = Path(printer.outputFileName()).read_bytes()
    assert data.startswith(b"%PDF")
    return len(PAGE.findall(data))


def test_every_mark_has_a_line_of_its_kind_and_a_number(typefaces: None) -> None:
    document = paper()
    assert form_of("slammed", document).underlineStyle() == UNDER.WaveUnderline
    assert form_of("thousands", document).underlineStyle() == UNDER.DashUnderline
    assert form_of("officials", document).underlineStyle() == UNDER.SingleUnderline
    assert form_of("voted later", document).underlineStyle() == UNDER.NoUnderline
    text = document.toPlainText().replace("\N{HAIR SPACE}", "")
    assert (
        "Critics slammedL1 the reckless plan, which will cost thousands of jobsU2, officialsQ3"
        in text
    )


def test_without_its_numbers_the_text_is_the_articles(typefaces: None) -> None:
    text = re.sub("\N{HAIR SPACE}[LUQ][0-9]", "", paper().toPlainText())
    assert TEXT in text


def test_marks_on_the_same_words_are_numbered_in_order(typefaces: None) -> None:
    again = replace(SLAMMED, rule="rule.other")
    text = paper(marks=(SLAMMED, again)).toPlainText().replace("\N{HAIR SPACE}", "")
    assert "slammedL1L2 the" in text


def test_a_mark_within_another_is_seen(typefaces: None) -> None:
    inside = finding("thousands", Category.LOADED)
    document = paper(marks=(inside, CLAIM))
    assert form_of("thousands", document).underlineStyle() == UNDER.WaveUnderline
    assert form_of("which will cost", document).underlineStyle() == UNDER.DashUnderline


def test_cards_and_notes_stand_at_the_end(typefaces: None) -> None:
    document = paper(note("council", "Which one?"), note("Monday", "When?", lost=True))
    text = document.toPlainText()
    told = text[text.index("The marks, one by one") :]
    assert told.index("L1  About") < told.index("U2  About") < told.index("✎1  “council”")
    assert told.index("Which one?") < told.index("✎2  “Monday”") < told.index("When?")
    assert "Plainer: criticized, opposed" in told
    assert form_of("council", document).background().color().isValid()
    assert "council\N{HAIR SPACE}✎1" in text
    assert "Monday\N{HAIR SPACE}" not in text


def test_an_article_without_marks_is_printed_as_it_is(typefaces: None, pdf: QPrinter) -> None:
    document = paper(marks=())
    assert "one by one" not in document.toPlainText()
    assert put_on_paper(document, "A vote", pdf)
    assert pages(pdf) == 1


def test_a_long_article_takes_several_pages(typefaces: None, pdf: QPrinter) -> None:
    article = Article("\n".join(["The council voted on the plan after a long debate. " * 6] * 60))
    document = on_paper(article, (), (), PageStyle(DARK))
    assert put_on_paper(document, "A vote", pdf)
    assert pages(pdf) == document.pageCount() > 3


def test_the_command_prints_what_is_shown(
    start: Callable[..., Desk], pdf: QPrinter, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = start()
    assert not desk.window.commands["print"].isEnabled()
    take_in(desk, ARTICLE)
    monkeypatch.setattr(asking, "ask_printer", lambda _window, _title: pdf)
    desk.window.commands["print"].trigger()
    assert pages(pdf) == 1
    assert desk.window.statusBar().currentMessage().startswith("Printed ")


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_what_cannot_be_printed_is_told(
    start: Callable[..., Desk], pdf: QPrinter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = start()
    take_in(desk, ARTICLE)
    pdf.setOutputFileName(str(tmp_path / "no such folder" / "article.pdf"))
    monkeypatch.setattr(asking, "ask_printer", lambda _window, _title: pdf)
    desk.window.commands["print"].trigger()
    assert "could not be printed" in desk.window.message.text


def test_whoever_leaves_the_dialog_prints_nothing(
    start: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = start()
    take_in(desk, ARTICLE)
    monkeypatch.setattr(asking, "ask_printer", lambda _window, _title: None)
    desk.window.commands["print"].trigger()
    assert desk.window.statusBar().currentMessage() == ""
