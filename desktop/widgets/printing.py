"""Printing the article that is shown, with its marks and notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPainter

from desktop.translation import english, tr
from desktop.widgets import asking, fonts
from desktop.widgets.message_bar import Notice

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument
    from PySide6.QtPrintSupport import QPrinter

    from desktop.widgets.look import Look
    from desktop.widgets.marking import Marking
    from desktop.widgets.noting import Noting
    from desktop.widgets.tabbing import Tabbing
    from desktop.widgets.window import Window

# Millimetres; at the right there is room to write
MARGINS = QMarginsF(25, 20, 40, 20)
FOOT = 34.0  # pixels of 1/96 inch under the text, for the line below it
SMALL = 11.0  # pixels
SCREEN = 96.0  # dots per inch in which the pages are laid out
POINTS = 72.0  # per inch


class Printing:
    """Asks for a printer, or a file, and prints what the page shows."""

    def __init__(
        self, window: Window, look: Look, tabbing: Tabbing, marking: Marking, noting: Noting
    ) -> None:
        self._window = window
        self._look = look
        self._tabbing = tabbing
        self._marking = marking
        self._noting = noting
        window.commands["print"].triggered.connect(self._print)

    def _print(self) -> None:
        tab = self._tabbing.shown
        if tab is None or tab.article is None:
            return
        printer = asking.ask_printer(self._window, tab.name)
        if printer is None:
            return
        from desktop.widgets.paper import on_paper

        with english():
            document = on_paper(
                tab.article, self._marking.shown, self._noting.notes, self._look.style
            )
        if put_on_paper(document, tab.name, printer):
            self._window.announce(tr("Printed {article}").format(article=tab.name))
        else:
            told = tr("This could not be printed. Choose another printer, or print into a file.")
            self._window.message.tell(Notice(told, article=tab.digest), at_once=True)


def put_on_paper(document: QTextDocument, title: str, printer: QPrinter) -> bool:
    """Print a document, its title and the number of the page at the foot of each."""
    printer.setPageMargins(MARGINS, QPageLayout.Unit.Millimeter)
    sheet = printer.pageLayout().paintRect(QPageLayout.Unit.Point)
    width, height = (SCREEN / POINTS * side for side in (sheet.width(), sheet.height()))
    document.setDocumentMargin(0)
    document.setPageSize(QSizeF(width, height - FOOT))
    painter = QPainter()
    if not painter.begin(printer):
        return False
    painter.scale(printer.logicalDpiX() / SCREEN, printer.logicalDpiY() / SCREEN)
    pages = document.pageCount()
    for page in range(pages):
        if page and not printer.newPage():
            return False
        part = QRectF(0, page * (height - FOOT), width, height - FOOT)
        painter.save()
        painter.translate(0, -part.top())
        document.drawContents(painter, part)
        painter.restore()
        _draw_foot(painter, QRectF(0, height - FOOT, width, FOOT), title, f"{page + 1} / {pages}")
    return painter.end()


def _draw_foot(painter: QPainter, foot: QRectF, title: str, number: str) -> None:
    painter.setFont(fonts.sans(SMALL))
    metrics = painter.fontMetrics()
    bottom = Qt.AlignmentFlag.AlignBottom
    painter.drawText(foot, Qt.AlignmentFlag.AlignRight | bottom, number)
    room = round(foot.width() - 2 * metrics.horizontalAdvance(number))
    short = metrics.elidedText(title, Qt.TextElideMode.ElideRight, room)
    painter.drawText(foot, Qt.AlignmentFlag.AlignLeft | bottom, short)
