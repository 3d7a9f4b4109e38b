"""Files and pasted text on their way to becoming articles, and what is said meanwhile."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

import resources
from desktop.exporting.files import NotWritten, write_atomically
from desktop.naming import name_of
from desktop.translation import later, number, said, tr
from desktop.widgets import asking
from desktop.widgets.dropping import Dropping
from desktop.widgets.message_bar import Notice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analyzers.values import Article
    from desktop.widgets.window import Window
    from desktop.workers.importing import ImporterClient

WAIT_ON, STOP = later("Wait on"), later("Stop")
MOST = 20  # articles of a folder; each has a tab
NO_ARTICLES = later("{folder} holds no articles: web pages, text or Markdown files.")
MANY_ARTICLES = later("{folder} holds {all} articles; the first {most} by name are opened.")
CANNOT_OPEN = later("{folder} cannot be opened: {reason}.")
NOTHING_COPIED = later("There is no text to paste; copy the words of an article first.")


class Opening(QObject):
    """Has files read; of several opened together the first one is shown."""

    opened = Signal(object, object, bool)  # Article, Path | None, whether it is shown

    def __init__(self, window: Window, importer: ImporterClient, scratch: Path) -> None:
        super().__init__(window)
        self._window = window
        self._importer = importer
        self._scratch = scratch
        self._batches: dict[Path, int] = {}  # of the files that are being read
        self._batch = 0  # of the files opened last
        self._shown = 0  # of the file shown last
        importer.article_read.connect(self._take)
        importer.refused.connect(self._refuse)
        importer.slow.connect(self._offer_to_wait)
        self.dropping = Dropping(window)
        self.dropping.dropped.connect(self.open)
        window.empty.open_wanted.connect(self._ask)
        window.empty.paste_wanted.connect(self._paste)
        window.empty.sample_wanted.connect(self._open_sample)
        window.empty.recent_wanted.connect(window.recent_chosen)
        window.commands["open"].triggered.connect(self._ask)
        window.commands["open_folder"].triggered.connect(self._ask_folder)
        window.commands["paste"].triggered.connect(self._paste)
        window.commands["sample"].triggered.connect(self._open_sample)

    def open(self, paths: Sequence[Path]) -> None:
        """Open files, and of a folder the articles in it."""
        self._batch += 1
        self._window.message.forget(tr(NOTHING_COPIED))
        for path in map(Path.absolute, paths):
            if os.path.isdir(path):  # noqa: PTH112 - Path.is_dir raises where it may not look
                self._open_folder(path)
                continue
            self._window.announce(tr("Opening {file} …").format(file=name_of(None, path)))
            self._batches[path] = self._batch
            self._importer.read(path)

    def _ask(self) -> None:
        self.open(asking.ask_files(self._window))

    def _ask_folder(self) -> None:
        folder = asking.ask_folder(self._window)
        if folder:
            self._open_folder(folder)

    def _open_folder(self, folder: Path) -> None:
        try:
            found = asking.articles_in(folder)
        except OSError as error:
            self._tell_of_folder(CANNOT_OPEN, folder, reason=error.strerror)
            return
        self.open(found[:MOST])
        if not found:
            self._tell_of_folder(NO_ARTICLES, folder)
        elif len(found) > MOST:
            self._tell_of_folder(MANY_ARTICLES, folder, all=number(len(found)), most=MOST)

    def _tell_of_folder(self, sentence: str, folder: Path, **facts: object) -> None:
        told = tr(sentence).format(folder=folder.name or folder, **facts)
        self._window.message.tell(Notice(told), at_once=True)

    def _open_sample(self) -> None:
        self.open(sorted(resources.SAMPLES.glob("*.txt")))

    def _paste(self) -> None:
        text = QGuiApplication.clipboard().text()
        if not text.strip():
            self._window.message.tell(Notice(tr(NOTHING_COPIED)), at_once=True)
            return
        pasted = self._scratch / (tr("Pasted text") + ".txt")
        try:
            write_atomically(pasted, text.encode("utf-8", "replace"))
        except NotWritten as reason:
            self._window.message.tell(Notice(said(reason)), at_once=True)
            return
        self.open([pasted])

    def _take(self, path: Path, article: Article) -> None:
        self._withdraw_waiting()
        batch = self._batches.pop(path, self._batch)
        first = batch > self._shown
        if not first:  # of the first one it is said until it is shown
            self._window.announce("")
        self._shown = max(batch, self._shown)
        self.opened.emit(article, None if path.parent == self._scratch else path, first)

    def _refuse(self, path: Path, sentence: str) -> None:
        self._batches.pop(path, None)
        self._withdraw_waiting()
        self._window.announce("")
        self._window.message.tell(Notice(f"{path.name}: {sentence}"), at_once=True)

    def _offer_to_wait(self, path: Path) -> None:
        sentence = tr("{file} takes long to read.").format(file=path.name)
        self._window.message.tell(Notice(sentence, tr(WAIT_ON), self._wait_on))

    def _wait_on(self) -> None:
        self._importer.wait_on()
        notice = Notice(tr("The file is still being read."), tr(STOP), self._importer.stop)
        self._window.message.tell(notice)

    def _withdraw_waiting(self) -> None:
        for action in (WAIT_ON, STOP):
            self._window.message.withdraw(tr(action))
