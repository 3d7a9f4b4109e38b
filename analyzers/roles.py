"""What the article says a person is: "Kremlin spokesman", "a historian"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analyzers.names import lists

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from spacy.tokens import Token

    from analyzers.ground import Ground
    from analyzers.names import Mention
    from analyzers.people import Person

SAME = {"republican": "gop", "democrat": "democratic"}
LONGEST = 12  # words; a longer apposition tells a story rather than a role
BEFORE = frozenset({"NOUN", "ADJ", "PROPN"})
RELATIVE = frozenset({"who", "whose", "whom", "which", "that"})
ARTICLES = frozenset({"a", "an", "the"})
ENDS = frozenset({".", ";", ":", "–", "—", "--", "―", "“", "”", '"', "(", ")"})


def role_of(person: Person, ground: Ground) -> str | None:
    """Return the first role that stands beside a mention of the person."""
    return next(_roles(person, ground), None)


def role_words(person: Person, ground: Ground) -> frozenset[str]:
    """Return all words, in lower case, that the article uses to say what a person is."""
    words = {word.lower() for role in _roles(person, ground) for word in role.split()}
    return frozenset(words | {SAME[word] for word in words & SAME.keys()})


def _roles(person: Person, ground: Ground) -> Iterator[str]:
    for mention in person.mentions:
        for role in (_before(mention, ground), _after(mention, ground)):
            if role:
                yield role


def _before(mention: Mention, ground: Ground) -> str | None:
    """Return the titles and nouns in front of a name: "presidential aide Yury Ushakov"."""
    words = list(mention.titles)
    row = mention.rows.start - len(words) - 1
    sentence = ground.sentences[ground.sentence[mention.rows.start]]
    if not words and not (row >= sentence.start and _is_calling(ground.words[row])):
        return None
    while row >= sentence.start and _describes(ground.words[row]):
        words.insert(0, ground.words[row].text)
        row -= 1
    return " ".join(_plain(words)) or None


def _is_calling(word: Token) -> bool:
    return word.pos_ == "NOUN" and word.text.islower()


def _describes(word: Token) -> bool:
    return word.pos_ in BEFORE and word.text.lower() not in ARTICLES and word.tag_ != "POS"


def _plain(words: list[str]) -> Iterator[str]:
    """Yield the words of a role: courtesies left out, short forms spelt out, callings small."""
    known = lists()
    for word in words:
        low = word.lower()
        if low in known.titles:
            if known.titles[low]:
                yield known.titles[low]
        else:
            yield low if low in known.callings else word


def _after(mention: Mention, ground: Ground) -> str | None:
    """Return the apposition behind a name: "Len Burman, head of the Tax Policy Center,"."""
    sentence = ground.sentences[ground.sentence[mention.rows.start]]
    row = mention.rows.stop
    if row + 1 >= sentence.stop or ground.words[row].text != ",":
        return None
    words: list[Token] = []
    for word in ground.words[row + 1 : min(sentence.stop, row + 2 + LONGEST)]:
        if word.text == "," or word.text in ENDS or word.text.lower() in RELATIVE:
            return _apposition(words)
        words.append(word)
    return None


def _apposition(words: list[Token]) -> str | None:
    """Return the words of a noun phrase without its article; a clause or a place is no role."""
    if words and words[0].text.lower() in ARTICLES:
        words = words[1:]
    elif not words or words[0].pos_ not in {"NOUN", "ADJ"}:
        return None
    if any(word.pos_ in {"VERB", "AUX"} for word in words):
        return None
    return " ".join(word.text for word in words) or None


def described(words: Sequence[Token], roles: Mapping[Person, frozenset[str]]) -> Person | None:
    """Return the one person whose roles have the calling of a phrase: "the Vermont senator"."""
    if not words or words[0].text.lower() != "the":
        return None
    callings = [word.text.lower() for word in words if word.pos_ in BEFORE]
    head = callings[-1] if callings and callings[-1] in lists().callings else None
    fitting = [person for person, known in roles.items() if head in known]
    if len(fitting) > 1:
        fitting = [person for person in fitting if roles[person].issuperset(callings)]
    return fitting[0] if len(fitting) == 1 else None
