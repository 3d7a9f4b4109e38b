"""The page of one rule: what it marks and why, with examples and its counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from analyzers.rules import BRACKETED, Method, rule_to_json
from desktop.categories import NAMES
from desktop.translation import tr
from desktop.widgets import fonts
from desktop.widgets.card_text import BODY, SMALL, TITLE, CardText, Composer
from desktop.widgets.legend import NAME, LegendComposer

if TYPE_CHECKING:
    from analyzers.counts import Counts
    from analyzers.rules import Rule
    from desktop.widgets.page_style import PageStyle

MARGIN = 22  # pixels at 100 %
NOT_COUNTED = "Not counted yet."
FOUND = {
    Method.LIST: "The listed words, by themselves.",
    Method.MODEL: "The model, by itself.",
    Method.BOTH: "A listed word that the model marks as well.",
    Method.PATTERN: "How the sentence is built, or who says it.",
}


class RuleText(CardText):
    """Shows the page of a rule; it scrolls, for it is longer than a card."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("rule")
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def show_rule(self, rule: Rule, counts: Counts | None, style: PageStyle) -> None:
        self._turn(rule.title, style)
        RuleComposer(self.document(), style).compose_rule(rule, counts)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def show_legend(self, counts: Counts | None, style: PageStyle) -> None:
        """Show what all marks have in common, kind by kind."""
        self._turn(tr(NAME), style)
        LegendComposer(self.document(), style).compose_legend(counts)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _turn(self, name: str, style: PageStyle) -> None:
        self.setAccessibleName(name)
        self.clear()
        self.document().setDocumentMargin(MARGIN * style.scale)


class RuleComposer(Composer):
    """Writes the page of a rule, in the type of the cards."""

    def compose_rule(self, rule: Rule, counts: Counts | None) -> None:
        told = rule_to_json(rule)  # with the gaps of its sentences filled
        self._overline(rule.category, NAMES[rule.category])
        self._paragraph(0, self._sans(TITLE, fonts.BOLD), rule.title)
        self._paragraph(1, self._muted(SMALL), rule.family)
        self._paragraph(9, self._sans(BODY), told["why"])
        self._section("Ask yourself", told["question"])
        self._section("Plainer", "  ·  ".join(rule.plainer))
        self._section("Fine when", rule.fine_when)
        self._examples("Marked", rule.marks)
        self._examples("Left alone", rule.leaves)
        self._small("How often readers agreed", counted(rule, counts))
        self._small("Found by", FOUND[rule.method])
        self._small("Words", ", ".join(term.text for term in rule.terms))
        self._small("Where the rule comes from", rule.source)

    def _examples(self, label: str, examples: tuple[str, ...]) -> None:
        self._paragraph(14, self._sans(SMALL, fonts.BOLD), label)
        for example in examples:
            self._paragraph(4, self._serif(BODY, italic=False), "")
            for place, part in enumerate(BRACKETED.split(example)):
                form = self._serif(BODY, italic=False)
                form.setFontUnderline(place % 2 == 1)  # what the brackets hold
                self._cursor.insertText(part, form)

    def _small(self, label: str, text: str) -> None:
        if text:
            self._paragraph(14, self._sans(SMALL, fonts.BOLD), label)
            self._paragraph(2, self._muted(SMALL), text)


def counted(rule: Rule, counts: Counts | None) -> str:
    """Say how often the rule was right, where that was counted for its kind of mark."""
    if rule.category != "loaded-language":
        return ""
    return counts.in_words(rule.id) if counts else NOT_COUNTED
