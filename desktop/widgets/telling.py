"""What the disk or another program prevents, told to the reader."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from desktop.library_faults import LibraryFault
from desktop.translation import said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.widgets.window import Window


@contextmanager
def told(window: Window) -> Iterator[None]:
    """Say in the message bar why the library could not do what was asked of it."""
    try:
        yield
    except LibraryFault as fault:
        from desktop.widgets.message_bar import Notice

        window.message.tell(Notice(said(fault)))
