"""The language of the window: which one it is, and the catalogues that it comes from."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLibraryInfo, QLocale, QTime, QTranslator
from PySide6.QtWidgets import QApplication

import resources
from desktop.preferences import LanguageChoice
from desktop.translation import ENGLISH, Speech, speak

if TYPE_CHECKING:
    from datetime import date, time

GERMAN = QLocale.Language.German
SPOKEN = (QLocale.Language.English, GERMAN)


def use(choice: LanguageChoice) -> None:
    """Let everything that is made from now on speak the language that the reader wants."""
    language = _language(choice)
    locale = _locale(language)
    QLocale.setDefault(locale)
    if locale == QLocale.c():
        speak(ENGLISH)
    else:
        text = partial(_translated, _catalogue()) if language is GERMAN else ENGLISH.text
        country = partial(_number, locale), partial(_day, locale), partial(_time, locale)
        speak(Speech(text, *country))


def _language(choice: LanguageChoice) -> QLocale.Language:
    """Return the first language that is wanted and that there is."""
    is_system = choice is LanguageChoice.SYSTEM
    names = QLocale.system().uiLanguages() if is_system else [choice.value]
    wanted = (QLocale(name).language() for name in names)
    return next((one for one in wanted if one in SPOKEN), SPOKEN[0])


def _locale(language: QLocale.Language) -> QLocale:
    """Return the locale of the reader's country where it has this language, else a plain one."""
    system = QLocale.system()
    if system.language() is language:
        return system
    return QLocale(GERMAN) if language is GERMAN else QLocale.c()


def _catalogue() -> QTranslator:
    """Return our German texts, and let Qt have its own for buttons and context menus."""
    application = QApplication.instance()
    qts, ours = QTranslator(application), QTranslator(application)
    if qts.load("qtbase_de", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        QApplication.installTranslator(qts)
    ours.load("de", str(resources.TRANSLATIONS))
    return ours


def _translated(catalogue: QTranslator, text: str, note: str, count: int) -> str:
    return catalogue.translate("", text, note, count) or ENGLISH.text(text, note, count)


def _number(locale: QLocale, value: float, decimals: int) -> str:
    return locale.toString(float(value), "f", decimals)


def _day(locale: QLocale, day: date) -> str:
    """Write a day as the country does in long, but for the day of the week."""
    long = locale.dateFormat(QLocale.FormatType.LongFormat)
    return locale.toString(QDate(day.year, day.month, day.day), re.sub(r"\W*dddd\W*", "", long))


def _time(locale: QLocale, moment: time) -> str:
    return locale.toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)
