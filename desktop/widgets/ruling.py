"""Own rules between their files, the dialog and the analysis."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from analyzers.rules import Unfit
from analyzers.values import Category
from desktop.acts import Act
from desktop.exporting.files import NotWritten, write_atomically
from desktop.importing.files import Refused, read_bytes
from desktop.own_rules import (
    MY_LIST,
    OwnRules,
    checked,
    put,
    read_list,
    read_own_rules,
    row_of,
    to_toml,
    write_mine,
)
from desktop.translation import later, said, tr
from desktop.widgets.message_bar import Notice
from desktop.widgets.rule_form import as_in_the_form
from desktop.widgets.rules_dialog import RulesDialog

if TYPE_CHECKING:
    from pathlib import Path

    from analyzers.own import OwnRule
    from desktop.widgets.undoing import Undoing
    from desktop.widgets.window import Window

MINE_FAULTY = later(
    "Correct the list with a text editor first; saving now would lose what cannot be read."
)


class Ruling(QObject):
    """Holds the person's rules for the analysis."""

    changed = Signal()

    def __init__(self, window: Window, folder: Path, undoing: Undoing) -> None:
        super().__init__(window)
        self._window = window
        self._folder = folder
        self._undoing = undoing
        self._own = OwnRules()
        self._told: set[str] = set()
        self.dialog = RulesDialog(window)
        self.dialog.saved.connect(self._save)
        self.dialog.removed.connect(self._remove)
        self.dialog.imported.connect(self._import)
        self.dialog.exported.connect(self._export)
        self.dialog.undo_wanted.connect(undoing.undo)
        self.dialog.redo_wanted.connect(undoing.redo)
        self.dialog.folder_wanted.connect(self.open_folder)
        window.commands["my_rules"].triggered.connect(self._show)
        window.commands["data_folder"].triggered.connect(self.open_folder)
        self._show_switch()

    @property
    def rules(self) -> tuple[OwnRule, ...]:
        return self._own.rules

    def read(self) -> None:
        """Read all lists anew; what is amiss with one is told once."""
        self._own = read_own_rules(self._folder)
        self._show_switch()
        for fault in map(str, self._own.faults):
            if fault not in self._told:
                self._told.add(fault)
                sentence = tr("{fault} Your other rules are used.").format(fault=fault)
                self._window.message.tell(Notice(sentence))

    def renew(self) -> None:
        """Read all lists anew, and say so where a rule is another one now."""
        before = self.rules
        self.read()
        if self.rules != before:
            self.changed.emit()

    def open_folder(self) -> None:
        """Show the data folder in the system's file manager."""
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            sentence = tr("{folder} cannot be made: {reason}.")
            notice = Notice(sentence.format(folder=self._folder, reason=error.strerror))
            self._window.message.tell(notice)
            return
        show_folder(self._folder.parent)

    def _show_switch(self) -> None:
        self._window.marks.switches[Category.OWN].setVisible(bool(self._own.rules))

    def _show(self) -> None:
        self.renew()
        self.dialog.open_form(self._own)

    def _save(self, old: OwnRule | None, row: dict[str, Any]) -> None:
        others = tuple(rule for rule in self._own.mine if rule != old)
        place = self._own.mine.index(old) if old in self._own.mine else len(others)
        if self._put(row, others, place):
            self.dialog.tell(tr("Saved."))

    def _put(self, row: dict[str, Any], others: tuple[OwnRule, ...], place: int) -> bool:
        """Write a rule among others, unless it does not hold; tell whether it is written."""
        try:
            rule = checked(row, MY_LIST, [other.id for other in others])
        except Unfit as unfit:
            reason = said(as_in_the_form(unfit.wording))
            self.dialog.tell(tr("Not saved: {reason}.").format(reason=reason))
            return False
        return self._write((*others[:place], rule, *others[place:]), rule.id)

    def _remove(self, rule: OwnRule) -> None:
        before = self._own.mine
        if self._take_away(rule):
            sentence = tr("The rule “{title}” is removed.").format(title=rule.title)
            undo = partial(self._put_back, rule, before.index(rule))
            redo = partial(self._take_away, rule)
            self._undoing.offer(Act(sentence, undo, redo))
            self.dialog.tell(tr("{sentence} Ctrl+Z brings it back.").format(sentence=sentence))

    def _take_away(self, rule: OwnRule) -> bool:
        rules = self._own.mine
        return rule in rules and self._write(tuple(one for one in rules if one != rule))

    def _put_back(self, rule: OwnRule, place: int) -> bool:
        return self._put(row_of(rule), self._own.mine, place)

    def _write(self, rules: tuple[OwnRule, ...], chosen: str = "") -> bool:
        """Write the window's list and look for all rules anew; tell whether that was possible."""
        if any(fault.list == MY_LIST for fault in self._own.faults):
            self.dialog.tell(tr(MINE_FAULTY))
            return False
        try:
            write_mine(self._folder, rules)
        except NotWritten as reason:
            self.dialog.tell(said(reason))
            return False
        self._take_up(chosen)
        return True

    def _take_up(self, chosen: str = "") -> None:
        self.read()
        self.dialog.show_rules(self._own, chosen)
        self.changed.emit()

    def _import(self, path: Path) -> None:
        found = read_list(path)
        if found.faults or not found.rules:
            none = tr("{file} holds no rules.").format(file=path.name)
            self._tell_not_imported(str(found.faults[0]) if found.faults else none)
            return
        target = self._free(path.stem)
        try:
            put(target, read_bytes(path))
        except (NotWritten, Refused) as reason:
            self._tell_not_imported(said(reason))
            return
        self._take_up()
        sentence = tr(
            "%n rule imported as the list {list}.",
            "%n rules imported as the list {list}.",
            len(found.rules),
        )
        self.dialog.tell(sentence.format(list=target.name))

    def _tell_not_imported(self, reason: str) -> None:
        self.dialog.tell(tr("Nothing was imported. {reason}").format(reason=reason))

    def _free(self, stem: str) -> Path:
        """Return a name in the folder that no list has."""
        names = (stem if number == 1 else f"{stem}-{number}" for number in range(1, 10_000))
        paths = (self._folder / f"{name}.toml" for name in names)
        return next(path for path in paths if not path.exists() and path.stem != MY_LIST)

    def _export(self, path: Path) -> None:
        try:
            write_atomically(path, to_toml(self.rules).encode())
        except NotWritten as reason:
            self.dialog.tell(said(reason))
            return
        count = len(self.rules)
        sentence = tr("%n rule exported to {file}.", "%n rules exported to {file}.", count)
        self.dialog.tell(sentence.format(file=path))


def show_folder(folder: Path) -> None:
    """Let the system's file manager show a folder."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
