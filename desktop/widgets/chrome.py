"""The look of everything around the page: flat, quiet, one accent, focus always visible."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

from desktop.widgets import fonts

if TYPE_CHECKING:
    from desktop.widgets.themes import Theme

SHEET = """
QMainWindow, QDialog, QDockWidget, QStatusBar, QMenuBar { background: $chrome; color: $text; }
QMainWindow::separator { background: $hairline; width: 1px; height: 1px; }
QMenuBar { border-bottom: 1px solid $hairline; padding: 2px 6px; }
QMenuBar::item { padding: 5px 9px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: $selection; }
QMenu { background: $raised; border: 1px solid $hairline; padding: 5px 0; }
QMenu::item { padding: 6px 28px 6px 26px; }
QMenu::item:selected { background: $selection; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $hairline; margin: 5px 0; }
QMenu::indicator { left: 7px; width: 13px; height: 13px; }

QPushButton { background: $raised; border: 1px solid $edge; border-radius: 4px; padding: 5px 12px;
  outline: 0; }
QPushButton:hover { border-color: $accent; }
QPushButton:focus { border: 2px solid $accent; padding: 4px 11px; }
QPushButton:pressed { background: $selection; }
QPushButton:disabled { color: $disabled; border-color: $hairline; }
QPushButton#primary { background: $accent; color: $page; border-color: $accent; font-weight: 600; }
QPushButton#primary:disabled { background: $chrome; color: $disabled; border-color: $hairline; }
QPushButton#primary:focus { border: 2px solid $text; }
QPushButton#choice { border-radius: 0; padding: 4px 6px; border-left: 0; background: $chrome; }
QPushButton#choice[first="true"] { border-left: 1px solid $edge; }
QPushButton#choice:checked { background: $raised; border-bottom: 3px solid $accent;
  font-weight: 600; padding-bottom: 2px; }
QPushButton#choice:focus { border: 2px solid $accent; padding: 3px 5px; }
QPushButton:flat { background: transparent; border: 1px solid transparent; color: $accent;
  padding: 4px 8px; margin-left: -8px; }
QPushButton#action { margin-left: 0; padding: 4px 7px; }
QPushButton#action:focus { padding: 3px 6px; }
QPushButton:flat:hover { text-decoration: underline; }
QPushButton:flat:focus { border: 2px solid $accent; padding: 3px 7px; }
QToolButton { border: 1px solid transparent; border-radius: 4px; padding: 3px 8px; }
QToolButton:hover { border-color: $edge; }
QToolButton:checked { background: $raised; border-color: $edge; border-bottom: 3px solid $accent;
  padding-bottom: 1px; }
QToolButton:disabled { color: $disabled; }
QToolButton:focus { border: 2px solid $accent; padding: 2px 7px; }

QLineEdit, QPlainTextEdit, QTextEdit#read { background: $raised; border: 1px solid $edge;
  border-radius: 4px; padding: 4px 7px; selection-background-color: $selection;
  selection-color: $text; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit#read:focus { border: 2px solid $accent;
  padding: 3px 6px; }
QListView { background: $chrome; border-top: 1px solid $hairline; outline: 0; }
QTableView { background: $raised; border: 1px solid $hairline; outline: 0;
  selection-background-color: $selection; selection-color: $text; }
QTableView:focus { border-color: $accent; }
QTableView::item { padding: 4px 8px; border: 0; }
QTableView#numbers { border: 0; border-top: 1px solid $hairline; }
QTableView#numbers:focus { border-top: 2px solid $accent; }
QTableView#numbers::item { padding: 3px 5px; }
QTableView#numbers QHeaderView::section { padding: 5px 8px; }
QHeaderView::section { background: $chrome; color: $muted; border: 0; padding: 6px 11px;
  border-bottom: 1px solid $hairline; }
QListWidget::item { padding: 6px 12px; border: 1px solid transparent; }
QListWidget::item:selected { background: $selection; color: $text; }
QListWidget::item:focus { border-color: $accent; }
QFrame#editor { background: $chrome; border-top: 1px solid $hairline; }
QDialog QCheckBox { spacing: 7px; padding: 2px 5px; border: 2px solid transparent; }
QDialog QCheckBox:focus { border-color: $accent; border-radius: 4px; }
QDialog QCheckBox::indicator { width: ${box}px; height: ${box}px; border: 1px solid $edge;
  border-radius: 3px; background: $raised; padding: 2px; }
QDialog QCheckBox::indicator:checked { background: $accent; border-color: $accent; }
QTextEdit#rule { background: $chrome; }
QListWidget { background: $raised; border: 1px solid $hairline; }
QListWidget:focus { border-color: $accent; }
QListWidget#recent { background: transparent; border: 0; margin-left: -7px; }
QListWidget#recent::item { padding: 5px 6px; }
QListWidget#recent::item:hover { color: $accent; }
QListWidget::item { padding: 6px 8px; color: $text; }
QListWidget::item:disabled { color: $muted; }
QListWidget::item:selected { background: $selection; color: $text; }
QLabel#fault { background: $note; color: $text; padding: 7px 10px; border-radius: 4px; }
QLabel#muted { color: $muted; }
QLabel#section { font-weight: 600; }
QFrame#message { background: $note; border-bottom: 1px solid $hairline; }
QFrame#message QLabel { color: $text; }
QFrame#genre { background: $chrome; border-bottom: 1px solid $hairline; }
QFrame#genre QLabel { color: $muted; }
QFrame#swap { background: $chrome; border-bottom: 1px solid $hairline;
  border-left: 4px solid $accent; }
QFrame#swap QLabel { color: $text; }
QFrame#bar { background: $chrome; border-top: 1px solid $hairline; }
QFrame#bar QLabel { color: $text; }

QTabBar { background: $chrome; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: $muted; padding: 8px 9px 6px 9px;
  border-bottom: 3px solid transparent; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; font-weight: 600; }
QTabBar::tab:focus { color: $text; border: 1px solid $accent; }
QMainWindow > QTabBar { qproperty-elideMode: ElideNone; }
QTabBar#articles { border-bottom: 1px solid $hairline; }
QTabBar#articles::tab { padding: 7px 6px 6px 14px; border-right: 1px solid $hairline; }
QTabBar#articles::tab:selected { background: $page; font-weight: 400; }
QTabBar#articles::tab:hover { color: $text; }
QTabBar::tear { width: 0; border: 0; }
QTabBar::scroller { width: 48px; }
QTabBar QToolButton { background: $chrome; padding: 0; }
QToolButton#close_tab { color: $muted; background: transparent; border: 0; padding: 0 5px; }
QToolButton#close_tab:hover { color: $text; }

QTextEdit { selection-background-color: $selection; selection-color: $text; }
QStatusBar { border-top: 1px solid $hairline; }
QStatusBar::item { border: 0; }
QStatusBar QLabel { color: $muted; padding: 2px 8px; }
QStackedWidget, QWidget#empty, QTextEdit#page { background: $page; }

QScrollBar:vertical { background: transparent; width: 11px; margin: 0; }
QScrollBar::handle:vertical { background: $edge; min-height: 36px; border-radius: 4px;
  margin: 2px; }
QScrollBar::handle:vertical:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QToolTip { background: $raised; color: $text; border: 1px solid $hairline; padding: 4px 6px; }
"""

# Thicker lines, for those who asked for contrast; what they add is taken from the padding.
BOLD = """
QMainWindow::separator { width: 2px; height: 2px; }
QMenuBar, QFrame#message, QFrame#genre, QFrame#swap, QTabBar#articles { border-bottom-width: 2px; }
QFrame#bar, QFrame#editor, QStatusBar, QListView { border-top-width: 2px; }
QMenu, QToolTip, QListWidget, QTableView { border-width: 2px; }
QMenu::separator { height: 2px; }
QMenuBar::item { border: 2px solid transparent; padding: 3px 7px; }
QMenu::item { border: 2px solid transparent; padding: 4px 26px 4px 24px; }
QMenuBar::item:selected, QMenu::item:selected { border-color: $text; }
QPushButton { border-width: 2px; padding: 4px 11px; }
QPushButton:focus, QPushButton#primary:focus { border: 3px solid $accent; padding: 3px 10px; }
QPushButton:disabled { border-color: $disabled; }
QPushButton#primary:focus { border-color: $text; }
QPushButton#choice { padding: 3px 5px; border-left: 0; }
QPushButton#choice[first="true"] { border-left: 2px solid $edge; }
QPushButton#choice:checked { background: $selection; border-bottom: 5px solid $accent;
  padding-bottom: 0; }
QPushButton#choice:focus { border: 3px solid $accent; padding: 2px 4px; }
QPushButton:flat { border: 2px solid transparent; padding: 3px 7px; text-decoration: underline; }
QPushButton:flat:focus, QPushButton#action:focus { border: 3px solid $accent; padding: 2px 6px; }
QToolButton { border: 2px solid transparent; padding: 2px 7px; }
QToolButton:hover { border-color: $edge; }
QToolButton:checked { background: $selection; border: 2px solid $edge; }
QToolButton:focus { border: 3px solid $accent; padding: 1px 6px; }
QLineEdit, QPlainTextEdit, QTextEdit#read { border-width: 2px; padding: 3px 6px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit#read:focus { border: 3px solid $accent;
  padding: 2px 5px; }
QListWidget::item, QDialog QCheckBox { border-width: 3px; }
QTableView:focus, QListWidget:focus, QTableView#numbers:focus { border: 3px solid $accent; }
QTabBar::tab { border-bottom-width: 5px; }
QTabBar::tab:focus { border: 3px solid $accent; }
QTabBar#articles::tab { border-right-width: 2px; }
QScrollBar::handle:vertical { border: 1px solid $page; }
"""


def style_sheet(theme: Theme) -> str:
    """Return the style sheet of the window, with thicker lines where the theme is bold."""
    sheet = Template(f"{SHEET}{BOLD}") if theme.bold else Template(SHEET)
    return sheet.substitute(
        box=round(9 * fonts.desktop_scale()),
        page=theme.page,
        text=theme.text,
        muted=theme.muted,
        disabled=theme.disabled,
        chrome=theme.chrome,
        raised=theme.raised,
        hairline=theme.hairline,
        edge=theme.edge,
        accent=theme.accent,
        selection=theme.selection,
        note=theme.note,
    )
