"""Notes between the page, the panel and the notebook: saved while they are written."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from desktop.acts import Act
from desktop.translation import later, tr
from desktop.widgets.telling import told

if TYPE_CHECKING:
    from pathlib import Path

    from analyzers.values import Article, Finding, Span
    from desktop.notebook import Notebook
    from desktop.notes import PlacedNote
    from desktop.widgets.notes_panel import Draft
    from desktop.widgets.undoing import Undoing
    from desktop.widgets.window import Window

NO_SELECTION = later("Select the words that the note is about, or walk to a mark with F8.")


class Noting:
    """Carries what the reader writes into the notebook, and its notes onto the page."""

    def __init__(self, window: Window, notebook: Notebook, undoing: Undoing) -> None:
        self._window = window
        self._notebook = notebook
        self._undoing = undoing
        self._article: Article | None = None
        window.view.note_pressed.connect(self._edit)
        window.hover.note_wanted.connect(self._note_finding)
        window.notes.add_wanted.connect(self._add)
        window.notes.chosen.connect(self._edit)
        window.notes.edited.connect(self._write)
        window.notes.removed.connect(self._remove)
        window.commands["add_note"].triggered.connect(self._add)
        window.commands["go_notes"].triggered.connect(window.go_to_notes)
        window.view.addAction(window.commands["add_note"])

    @property
    def notes(self) -> tuple[PlacedNote, ...]:
        return self._notebook.notes

    def open(self, article: Article | None, path: Path | None) -> None:
        self._article = article
        self._window.notes.add.setEnabled(article is not None)
        with told(self._window):
            self._notebook.open(article, path)
        self._show()

    def leave(self) -> bool:
        """Save what is being written; tell whether nothing is left unsaved."""
        self._window.notes.close_editor()
        return not self._window.notes.unsaved

    def show(self, note: str) -> None:
        """Go to a note of the article that is open, if it is there."""
        if any(placed.note.id == note for placed in self.notes):
            self._edit(note)

    def _show(self) -> None:
        self._window.view.set_notes(self._notebook.notes)
        self._window.notes.show_notes(self._notebook.notes)

    def _add(self) -> None:
        """Note the words that are selected; else open the note at the caret, or note a mark."""
        view = self._window.view
        span, here = view.selected_span(), view.note_at_caret()
        if here and not span:
            self._edit(here)
        elif place := span or (view.current.span if view.current else None):
            self._draft(place)
        else:
            self._window.announce(tr(NO_SELECTION))

    def _note_finding(self, finding: Finding) -> None:
        self._draft(finding.span)

    def _draft(self, span: Span) -> None:
        if self._article:
            self._window.panels.bring_to_front("notes")
            self._window.notes.draft(span, span.of(self._article.text))

    def _edit(self, note: str) -> None:
        placed = self._notebook.note(note)
        if placed.span:
            self._window.view.reveal(placed.span)
        self._window.panels.bring_to_front("notes")
        self._window.notes.edit(placed)

    def _write(self, draft: Draft) -> None:
        self._window.notes.tell_unsaved()
        with told(self._window):
            note = self._notebook.write(draft.note, draft.span, draft.body)
            self._show()
            self._window.notes.tell_saved(note, draft.body)
            if draft.note is None:  # not with every pause of somebody who writes on
                self._window.announce(tr("Note saved."))

    def _remove(self, note: str) -> None:
        with told(self._window):
            self._take_away(note)
            undo, redo = partial(self._restore, note), partial(self._take_away, note)
            self._undoing.offer(Act(tr("Note removed."), undo, redo))

    def _take_away(self, note: str) -> None:
        self._window.notes.leave(note)
        self._notebook.remove(note)
        self._show()

    def _restore(self, note: str) -> None:
        self._notebook.restore(note)
        self._show()
        self.show(note)
