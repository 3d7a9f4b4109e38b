"""Loaded language: words that judge where a plainer word was at hand.

The encoder finds where readers heard a judgement; the rules say why. A listed word that the
encoder passes over stays unmarked, unless its rule is one of the few that stand alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING

from analyzers import passives, rhetoric, scare_quotes
from analyzers.analyzer import Analyzer
from analyzers.cards import finding
from analyzers.inflection import PREPOSITIONS, fitting, form_of, inflected, is_past
from analyzers.loaded_bands import bands, early_tokens
from analyzers.rules import Method, Place
from analyzers.spared import headlines, names, titles
from analyzers.swapping import COUNTED, VERBS, counting, stands_in
from analyzers.values import Category, Strength, band, lower
from analyzers.whole import compound, is_compared, is_opposed, with_degree

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from spacy.tokens import Doc, Token
    from spacy.tokens import Span as Words

    from analyzers.ladder import Rung
    from analyzers.reading import Passage, Reading
    from analyzers.rules import Rule, Rules
    from analyzers.values import Finding, Span

LONGEST = 8  # words; a longer mark is a passage, and no card can say which word judges

OTHER = "loaded.other"
PATTERNS = {
    "rhetoric.question": rhetoric.questions,
    "rhetoric.exclamation": rhetoric.exclamations,
    "rhetoric.answer": rhetoric.answers,
    "passive.judgement": passives.judgements,
    "passive.act": passives.acts,
}
REPORTING = "reporting verb"
LABEL = "label"
# Least score of a verb such as “shoot back” that introduces nothing: it may be an act.
UNHEARD = 0.15
ENDINGS = {"ing": "VBG", "ed": "VBD"}
ADVERB = ("ADV",)
NOUN = ("NOUN",)
NAMES = frozenset({"ADJ", "NOUN"})
MANY = frozenset({"NNS"})
PLURALS = frozenset({"NNS", "VBZ"})  # the tagger takes “shouting matches” for what one does
NAMING = frozenset({"ADJ", "DET"})  # what stands before it is a noun
JUDGING = frozenset({"ADJ", "ADV", "VERB"})  # an unlisted noun is as often the name of a thing
SEEN_SO = re.compile(
    r"\b(?:what (?:[\w’'-]+ ){1,5}(?:saw|sees?|view(?:s|ed)|regard(?:s|ed)|consider(?:s|ed)?"
    r"|call(?:s|ed)|describ(?:es|ed)|label(?:s|ed)) (?:as |to be )?"
    r"|(?:cast|denounced|depicted|described|dismissed|perceived|portrayed|regarded|seen|treated"
    r"|viewed) (?:[\w’'-]+ ){0,5}as (?:an? |the )?"
    r"|paint(?:s|ed|ing) (?:[\w’'-]+ ){1,3}(?:picture|portrait) of (?:an? |the )?)"
    r"(?:[\w’'-]+,? ){0,3}$"
)
FRAME = 80  # characters before a mark; enough for “what many in his own party saw as an”


@dataclass(frozen=True, slots=True)
class Mark:
    """Tokens of a passage that a rule marks."""

    start: int
    end: int
    rule: Rule
    strength: Strength
    score: float
    plainer: tuple[str, ...] = ()
    ladder: str = ""
    swap: str = ""


def find(reading: Reading, rules: Rules) -> Iterator[Finding]:
    """Yield the loaded words of an article, in every voice."""
    for passage in reading.passages:
        for mark in _apart(_marks(reading, passage, rules)):
            span = passage.span_of(passage.doc[mark.start : mark.end])
            yield finding(
                reading,
                mark.rule,
                span,
                strength=Strength.WEAK if _is_borrowed(reading, mark, span) else mark.strength,
                score=mark.score,
                plainer=mark.plainer,
                ladder=mark.ladder,
                swap=mark.swap,
            )


def _is_borrowed(reading: Reading, mark: Mark, span: Span) -> bool:
    """Tell whether words are somebody’s, and nobody is found who said them.

    They stand in quotation marks, or they are “what they saw as erratic behavior”, or “is seen
    as erratic”.
    """
    if mark.rule.id == scare_quotes.RULE or reading.content.touches(span):
        return False
    return reading.quoted.touches(span) or bool(SEEN_SO.search(reading.text, *_before(span)))


def _before(span: Span) -> tuple[int, int]:
    return max(0, span.start - FRAME), span.start


ANALYZER = Analyzer("loaded-language", find)


def _marks(reading: Reading, passage: Passage, rules: Rules) -> Iterator[Mark]:
    doc = passage.doc
    scores = reading.loaded_in(passage)
    spared = rules.lexicon.spared(doc) | names(doc) | titles(doc) | headlines(doc)
    early = early_tokens(reading, passage)
    found = _listed(reading, passage, rules, scores, early)
    listed = [mark for mark in found if _free(mark, spared)]
    yield from listed
    rule = rules[scare_quotes.RULE]
    for span, strength in scare_quotes.find(reading, passage, rule):
        words = passage.part(span)
        if spared.isdisjoint(range(words.start, words.end)):
            yield Mark(words.start, words.end, rule, strength, 1.0)
    for name, words_of in PATTERNS.items():
        for words in words_of(reading, passage, rules[name]):
            yield Mark(words.start, words.end, rules[name], rules[name].limit, 1.0)
    held = spared.union(*(range(mark.start, mark.end) for mark in listed))
    yield from _unlisted(doc, rules, scores, held, early)


def _listed(
    reading: Reading, passage: Passage, rules: Rules, scores: list[float], early: frozenset[int]
) -> Iterator[Mark]:
    for match in rules.lexicon.matches(passage.doc):
        rule, words = match.rule, passage.doc[match.start : match.end]
        if rule.category is not Category.LOADED or not _in_place(reading, passage, words, rule):
            continue
        score = max(scores[match.start : match.end])
        rung = _rung(reading, passage, words, rules)
        place = passage.span_of(words)
        said = reading.cue.touches(place)
        strength = _strength(rule, rung, score, said=said, early=match.start in early)
        if strength and _labels_thing(words, rule):
            strength = lower(strength)
        if strength:
            wordings = (_plainer(wording, words, rule) for wording in match.term.plainer)
            plainer = tuple(wording for wording in wordings if wording)
            ladder = rules.ladder.around(words.text.lower(), rung) if rung else ""
            swap = _swap(reading, place, plainer, words, rule)
            mark = Mark(match.start, match.end, rule, strength, score, plainer, ladder, swap)
            yield from _whole(mark, words)


def _strength(
    rule: Rule, rung: Rung | None, score: float, *, said: bool, early: bool
) -> Strength | None:
    """Return how strongly a listed word is marked.

    ``said`` where it introduces what was said, ``early`` where it stands in the opening.
    """
    if rule.method is not Method.LIST:
        return band(score, bands(is_sure=not rule.wary, early=early))
    if rule.family != REPORTING:
        return rule.limit
    if not said and score < UNHEARD:
        return None
    return rung.strength if rung else rule.limit


def _labels_thing(words: Words, rule: Rule) -> bool:
    """Tell whether a label for people stands before a thing: “a loser topic”."""
    root = words.root
    return rule.family == LABEL and root.dep_ == "compound" and root.head.pos_ == "NOUN"


def _whole(mark: Mark, words: Words) -> Iterator[Mark]:
    """Yield a mark on whole words; a wording for a part of a compound does not fit the whole."""
    whole = compound(words)
    if is_opposed(whole) and len(whole) > len(words):
        return
    if len(whole) > len(words):
        fits = mark.rule.has_verbs and whole.end == words.end  # “immigrant-bashing”
        plainer = mark.plainer if fits else ()
        mark = replace(mark, start=whole.start, end=whole.end, plainer=plainer, swap="")
    elif mark.rule.parts == ADVERB:
        whole = with_degree(words)
        strength = Strength.WEAK if is_compared(whole) else mark.strength
        mark = replace(mark, start=whole.start, strength=strength)
    yield mark


def _swap(reading: Reading, place: Span, plainer: tuple[str, ...], words: Words, rule: Rule) -> str:
    """Return the wording that can stand in the place of words; a quotation is left as it is."""
    fits = plainer and stands_in(plainer[0], words, rule) and not reading.quoted.touches(place)
    return plainer[0] if fits else ""


def _rung(reading: Reading, passage: Passage, words: Words, rules: Rules) -> Rung | None:
    """Return where words stand on the ladder, if they introduce what somebody said."""
    found = rules.ladder.find([token.text for token in words])
    return found[1] if found and reading.cue.touches(passage.span_of(words)) else None


def _in_place(reading: Reading, passage: Passage, words: Words, rule: Rule) -> bool:
    """Tell whether words stand where their rule wants them."""
    if rule.place is Place.CUE:
        return reading.cue.touches(passage.span_of(words))
    if rule.place is Place.OPENING:
        return words[0].is_sent_start or words[0].nbor(-1).text in {",", "–", "—"}
    return True


def _plainer(wording: str, words: Words, rule: Rule) -> str:
    """Return a plainer wording in the form of the marked words, or nothing where none fits."""
    if wording in COUNTED:
        return counting(wording, words)
    if rule.has_nouns and _head(words).tag_ in (PLURALS if rule.parts == NOUN else MANY):
        return inflected(wording, "NNS")
    verb = next((token for token in words if token.tag_.startswith("VB")), None)
    if not rule.has_verbs:
        return wording
    if verb is None and words.start and words[0].nbor(-1).pos_ in NAMING:
        return ""  # “the flip-flops” are no “change position”
    if verb is None:
        return inflected(wording, _tag_by_ending(words[0].text) if VERBS in rule.family else "")
    if rule.family == REPORTING:
        return fitting(wording, verb)
    return inflected(wording, form_of(verb))


def _tag_by_ending(word: str) -> str:
    """Return the tag of a verb that the tagger took for a noun: “he spent weeks railing at it”."""
    if is_past(word.lower()):
        return "VBD"
    return next((tag for ending, tag in ENDINGS.items() if word.lower().endswith(ending)), "")


def _head(words: Words) -> Token:
    """Return the noun of a phrase: of “war of words” the first, of “shouting matches” the last."""
    before = next((i for i, word in enumerate(words) if word.lower_ in PREPOSITIONS), len(words))
    return words[max(before, 1) - 1]


def _unlisted(
    doc: Doc, rules: Rules, scores: list[float], held: frozenset[int], early: frozenset[int]
) -> Iterator[Mark]:
    """Yield runs of words that the encoder marks and no rule holds."""
    words = [token.i for token in doc if token.i not in held and _is_word(token)]
    least = {index: bands(is_sure=False, early=index in early) for index in words}
    marked = {index: found for index in words if (found := band(scores[index], least[index]))}
    runs = groupby(enumerate(marked), key=lambda row: (row[1] - row[0], doc[row[1]].sent.start))
    for _, run in runs:
        indices = [index for _, index in run][:LONGEST]
        surest = max(indices, key=scores.__getitem__)
        part = doc[indices[0] : indices[-1] + 1]
        judges = any(word.pos_ in JUDGING or not word.pos_ for word in compound(part))
        rule = _mistagged(part, rules)
        strength = marked[surest] if judges or rule else Strength.WEAK
        mark = Mark(part.start, part.end, rule or rules[OTHER], strength, scores[surest])
        yield from (row for row in _whole(mark, part) if row.end - row.start <= LONGEST)


def _mistagged(words: Words, rules: Rules) -> Rule | None:
    """Return the rule that lists a noun or adjective which the tagger took for another part."""
    if len(words) > 1 or words[0].pos_ in {"", "VERB"}:
        return None
    listing = rules.lexicon.listing(words[0])
    fit = (row for row in listing if row.method is Method.BOTH and row.place is Place.ANYWHERE)
    return next((row for row in fit if not NAMES.isdisjoint(row.parts)), None)


def _is_word(token: Token) -> bool:
    """Tell whether a token is an ordinary word; a capital makes a name: “a Cheshire Cat grin”."""
    is_name = token.pos_ == "PROPN" or (token.is_title and not token.is_sent_start)
    return token.is_alpha and not token.is_stop and not is_name


def _free(mark: Mark, spared: frozenset[int]) -> bool:
    return spared.isdisjoint(range(mark.start, mark.end))


def _apart(marks: Iterable[Mark]) -> list[Mark]:
    """Keep the longest of the marks that overlap, and of equal ones the surest."""
    kept: list[Mark] = []
    order = list(Strength)
    for mark in sorted(marks, key=lambda m: (m.start - m.end, order.index(m.strength))):
        if all(mark.end <= other.start or other.end <= mark.start for other in kept):
            kept.append(mark)
    return sorted(kept, key=lambda mark: mark.start)
