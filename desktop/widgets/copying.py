"""Saving an annotated copy of the article that is shown."""

from __future__ import annotations

from pathlib import Path
from textwrap import shorten
from typing import TYPE_CHECKING

from desktop.exporting.files import NotWritten, write_atomically
from desktop.translation import english, said, tr
from desktop.widgets import asking
from desktop.widgets.message_bar import Notice

if TYPE_CHECKING:
    from analyzers.values import Article
    from desktop.widgets.marking import Marking
    from desktop.widgets.noting import Noting
    from desktop.widgets.sourcing import Sourcing
    from desktop.widgets.tabbing import Tabbing
    from desktop.widgets.window import Window

NAME = 80  # characters; a file name may have 255 bytes


class Copying:
    """Writes what the page and the panels show into a file."""

    def __init__(
        self, window: Window, tabbing: Tabbing, marking: Marking, sourcing: Sourcing, noting: Noting
    ) -> None:
        self._window = window
        self._tabbing = tabbing
        self._marking = marking
        self._sourcing = sourcing
        self._noting = noting
        window.commands["save"].triggered.connect(self._save)

    def _save(self) -> None:
        tab = self._tabbing.shown
        if tab is None or tab.article is None:
            return
        name = shorten(tab.name, NAME, placeholder="…").replace("/", "-")
        folder = tab.path.parent if tab.path else Path.home()
        suggested = tr("{article}, annotated").format(article=name)
        target = asking.ask_copy(self._window, folder / f"{suggested}.html")
        if target is None:
            return
        copy = self._copy(tab.article)
        try:
            write_atomically(target, copy.encode("utf-8"), original=tab.path)
        except NotWritten as reason:
            self._window.message.tell(Notice(said(reason), article=tab.digest), at_once=True)
            return
        self._window.announce(tr("Saved {file}").format(file=target))

    def _copy(self, article: Article) -> str:
        from desktop.exporting.html import annotated_html

        marking, balance = self._marking, self._sourcing.balance
        models = marking.analysis.models if marking.analysis else {}
        with english():
            return annotated_html(
                article, marking.shown, self._noting.notes, balance=balance, models=models
            )
