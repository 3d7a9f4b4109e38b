"""Is the text English? Told from the function words, which every text of a language shares."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

ENGLISH = "en"
ENOUGH = 200  # characters; a shorter text in Latin letters counts as English
SAMPLE = 100_000  # characters that decide; the rest of a book would say the same
FEWEST = 0.08  # share of function words: English news has 0.35 to 0.45, a list of names 0.1
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")

# The commonest words of each language. Words that two of them share speak for both.
COMMONEST = {
    "en": "the of and to in a is that for it was on as with he his be at by are this have from "
    "not had but they you or an has were their she her we said will would who which there",
    "de": "der die das und in zu den von ist mit sich des auf für nicht ein eine als auch es an "
    "werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über",
    "fr": "le la les de des et un une du en que est pour qui dans a par plus pas au sur ne se ce "
    "il sont avec ont été mais d l qu n s elle nous vous leur",
    "es": "el la los las de y en que un una a por con no se para su del es al lo como más o pero "
    "sus le ha me si sin sobre este ya entre cuando muy",
    "it": "il la di e che in un a per è una sono con non del si da come le dei al lo gli ha i "
    "della nel più anche alla questo ma se ed dal",
    "pt": "o a de e que do da em um para é com não uma os no se na por mais as dos como mas foi "
    "ao ele das tem à seu sua ou ser quando muito",
    "nl": "de het een en van in is dat te op zijn met voor niet die aan er om ook als bij door "
    "naar maar uit dan nog wordt heeft hij ze was over",
    "sv": "och i att det som en på är av för med den till inte har de ett om var han men sig från "
    "vi så kan när år under också efter",
    "pl": "w i na z się nie do to że o jest jak za po od ale przez co tak dla już są tym czy był "
    "może by jego oraz",
}
WORDS = {language: frozenset(words.split()) for language, words in COMMONEST.items()}


def language_of(text: str) -> str | None:
    """Return the code of the language, or None where it is none that we can tell."""
    sample = text[:SAMPLE]
    if not _is_latin(sample):
        return None
    if len(sample.strip()) < ENOUGH:
        return ENGLISH
    words = [word.lower() for word in WORD.findall(sample)]
    share, language = max((_share(words, known), code) for code, known in WORDS.items())
    return language if share >= FEWEST else None


def _share(words: list[str], known: frozenset[str]) -> float:
    return sum(word in known for word in words) / max(1, len(words))


def _is_latin(text: str) -> bool:
    """Tell whether at least half of the letters are Latin; a text without letters counts."""
    letters = Counter(character for character in text if character.isalpha())
    latin = sum(n for letter, n in letters.items() if _script(letter) == "LATIN")
    return 2 * latin >= letters.total()


def _script(letter: str) -> str:
    return unicodedata.name(letter, "").partition(" ")[0]
