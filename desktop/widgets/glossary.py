"""Help > What the Marks Mean: all kinds of marks at a glance, and every rule on its own page."""

from __future__ import annotations

from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
)

from analyzers.counts import load_counts
from analyzers.rules import load_rules
from desktop.categories import PLURALS
from desktop.translation import tr
from desktop.widgets import fonts, legend
from desktop.widgets.card_text import SMALL
from desktop.widgets.room import fit
from desktop.widgets.rule_text import RuleText
from desktop.widgets.word_field import word_field

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QFont, QKeyEvent
    from PySide6.QtWidgets import QWidget

    from analyzers.rules import Rule
    from analyzers.values import Category, Finding
    from desktop.widgets.look import Look
    from desktop.widgets.page_style import PageStyle
    from desktop.widgets.window import Window

SIZE = (920, 680)
LIST_WIDTH, LIST_SHARE = 300, 0.4  # pixels; at most, of the width
RULE = Qt.ItemDataRole.UserRole
INDENT = "   "


class Glossary(QObject):
    """Opens the pages of the rules; they are read when somebody first asks for one."""

    def __init__(self, window: Window, look: Look) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self.dialog: GlossaryDialog | None = None
        window.hover.more_wanted.connect(self._explain)
        window.commands["glossary"].triggered.connect(self.show)

    def show(self, *, rule_id: str = "") -> None:
        if self.dialog is None:
            self.dialog = GlossaryDialog(self._window)
        self.dialog.show_rules(self._look.style, rule_id)
        self.dialog.show()
        self.dialog.activateWindow()

    def _explain(self, finding: Finding) -> None:
        self._window.hover.dismiss()
        self.show(rule_id=finding.rule)


class GlossaryDialog(QDialog):
    """The rules by family on the left, the page of the chosen one on the right."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setWindowTitle(tr("What the Marks Mean"))
        fit(self, SIZE)
        self._counts = load_counts()
        self._style: PageStyle | None = None
        hint = tr("Find a word, a kind or a reason")
        self.filter = word_field(tr("Find a rule"), clear=tr("Clear the words"), hint=hint)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Rules"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page = RuleText()
        self._glance = QListWidgetItem(tr(legend.NAME), self.list)
        self._heads: list[tuple[QListWidgetItem, list[QListWidgetItem]]] = []
        for category in PLURALS:
            rules = [rule for rule in load_rules() if rule.category is category]
            if rules:
                self._add_category(category, rules)
        self._lay_out()
        self.filter.textChanged.connect(self._narrow)
        self.list.currentItemChanged.connect(self._turn_page)

    def show_rules(self, style: PageStyle, rule_id: str = "") -> None:
        """Show the page of a rule, or all kinds of marks at a glance."""
        self._style = style
        self.filter.clear()
        self.list.setCurrentRow(-1)
        chosen = [item for item in self._rows() if rule_of(item).id == rule_id]
        self.list.setCurrentItem((chosen or [self._glance])[0])
        self.list.scrollToItem(self.list.currentItem(), QListWidget.ScrollHint.PositionAtCenter)
        (self.list if rule_id else self.filter).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.focusWidget() is self.filter and event.key() == Qt.Key.Key_Down:
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.addWidget(self.filter)
        left.addWidget(self.list, 1)
        width = round(min(LIST_WIDTH * fonts.desktop_scale(), LIST_SHARE * self.width()))
        self.filter.setFixedWidth(width)
        self.list.setFixedWidth(width)
        layout = QHBoxLayout(self)
        layout.addLayout(left)
        layout.addWidget(self.page, 1)

    def _add_category(self, category: Category, rules: Iterable[Rule]) -> None:
        """Add a heading in the reader's language; rules and their families are English."""
        head = self._add_head(tr(PLURALS[category]), fonts.BOLD)
        family = attrgetter("family")
        families = groupby(sorted(rules, key=family), family)
        rows = [row for name, held in families for row in self._add_family(name, list(held))]
        self._heads.append((head, rows))

    def _add_family(self, family: str, rules: Sequence[Rule]) -> list[QListWidgetItem]:
        head = self._add_head(f"{INDENT}{family[:1].upper()}{family[1:]}", fonts.NORMAL)
        rows = [QListWidgetItem(f"{2 * INDENT}{rule.title}", self.list) for rule in rules]
        for row, rule in zip(rows, rules, strict=True):
            row.setData(RULE, rule)
        self._heads.append((head, rows))
        return rows

    def _add_head(self, name: str, weight: QFont.Weight) -> QListWidgetItem:
        head = QListWidgetItem(name, self.list)
        head.setFlags(Qt.ItemFlag.NoItemFlags)
        head.setFont(fonts.sans(SMALL * fonts.desktop_scale(), weight))
        return head

    def _rows(self) -> list[QListWidgetItem]:
        items = map(self.list.item, range(self.list.count()))
        return [item for item in items if item.data(RULE)]

    def _narrow(self, wanted: str) -> None:
        """Leave the rules in whose words, names or reasons ``wanted`` occurs."""
        self._glance.setHidden(bool(wanted))
        for row in self._rows():
            row.setHidden(wanted.lower() not in searched(rule_of(row)))
        for head, rows in self._heads:
            head.setHidden(all(row.isHidden() for row in rows))
        left = (row for row in (self._glance, *self._rows()) if not row.isHidden())
        self.list.setCurrentRow(next((self.list.row(row) for row in left), -1))

    def _turn_page(self, item: QListWidgetItem | None) -> None:
        if item is self._glance and self._style:
            self.page.show_legend(self._counts, self._style)
        elif item and self._style:
            self.page.show_rule(rule_of(item), self._counts, self._style)
        else:
            self.page.clear()


def rule_of(item: QListWidgetItem) -> Rule:
    rule: Rule = item.data(RULE)
    return rule


def searched(rule: Rule) -> str:
    words = (term.text for term in rule.terms)
    return " ".join((rule.title, rule.family, rule.why, *words)).lower()
