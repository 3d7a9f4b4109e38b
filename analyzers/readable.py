"""Where a mark on a clause begins and ends, so that the marked words can be read by themselves.

A clause is cut where another one hangs on it: “is an ally of whoever | pays”. The reader is shown
the phrase to its end.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from analyzers.clauses import SUBJECTS, is_fixed
from analyzers.linking import VERBS

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.tokens import Span as Words
    from spacy.tokens import Token

ENDING = frozenset({"PUNCT", "SPACE"})
# A clause of time, ground or contrast may be left off; what it is for, or compared with, may not.
LEFT_OFF = frozenset({"advcl"})
SAYING_ON = frozenset({"how", "than", "that", "to", "what", "whether"})
LEADING_ON = frozenset({"ADP", "AUX", "DET", "PART", "SCONJ"})  # a phrase does not end with these
ATTRIBUTES = frozenset({"amod", "compound", "det", "nummod"})  # of a noun that follows
MODIFIERS = frozenset({"ADJ", "ADV", "PUNCT"})
FINITE = frozenset({"MD", "VBD", "VBP", "VBZ"})
JOINED = frozenset({"CCONJ", "SCONJ"})
OPENING = frozenset({"SCONJ", "ADV"})
JOINING = frozenset({"-", "–", "/"})
FEW = 3  # words before a comma that lead up to what is said: “instead, was …”


def readable(
    words: Words,
    head: Token,
    is_taken: Callable[[Token], bool],
    is_needed: Callable[[Token], bool] | None = None,
) -> Words | None:
    """Return a mark that begins and ends with a phrase, or None where others’ words cut it.

    One word that ``is_needed`` lies in it, if any stands behind it.
    """
    doc, last = words.doc, words.sent.end
    start, end = _start(words, head, is_taken), words.end
    needed = end if is_needed is None else _behind(doc[start:end], is_needed)
    while end < last and (end < needed or not _may_end(doc[start:end], doc[end])):
        if is_taken(doc[end]):
            return None
        end += 1
    return _without_loose_end(doc[start:end], head)


def _without_loose_end(words: Words, head: Token) -> Words:
    """Leave off an “and” whose clause lies behind a mark, with what stands between."""
    ends = [word.i for word in words if word.pos_ == "CCONJ" and head.i < word.i < word.head.i]
    end = next((index for index in ends if words.doc[index].head.i >= words.end), words.end)
    while end < words.end and words.doc[end - 1].pos_ in ENDING:
        end -= 1
    return words.doc[words.start : end]


def _behind(words: Words, is_needed: Callable[[Token], bool]) -> int:
    """Return the end of the first needed word, if a mark has none and one stands behind it."""
    if any(map(is_needed, words)):
        return int(words.end)
    following = words.doc[words.end : words.sent.end]
    return next((word.i + 1 for word in following if is_needed(word)), int(words.end))


def _is_open(words: Words) -> bool:
    """Tell whether a bracket opens in a mark and does not close."""
    return words.text.count("(") > words.text.count(")")


def _may_end(words: Words, following: Token) -> bool:
    """Tell whether a mark may end before a word."""
    last = words[-1]
    if _is_open(words) or (last.dep_ in ATTRIBUTES and last.head.i > last.i):
        return False
    if (following.text == "," or following.pos_ not in ENDING) and _lacks_noun(words):
        return False
    if following.pos_ not in ENDING and last.pos_ in LEADING_ON:
        return False
    if following.pos_ in ENDING:
        cuts = _is_within(following) or _is_listing(words, following) or _sets_off(following)
        return not cuts
    if following.pos_ == "CCONJ":  # “lives or dies by his bets” is said as one
        return following.lower_ != "or" and following.head.pos_ in VERBS
    opens = following.pos_ in OPENING and following.lower_ not in SAYING_ON
    leads = following.dep_ in {"mark", "advmod"} and following.i < following.head.i
    return opens and leads and following.head.dep_ in LEFT_OFF


def _lacks_noun(words: Words) -> bool:
    """Tell whether the last article has no noun yet: “it is a slow, | somewhat awkward, march”."""
    article = next((word.i for word in reversed(words) if word.tag_ == "DT"), None)
    behind = [] if article is None else list(words.doc[article + 1 : words.end])
    return bool(behind) and all(word.pos_ in MODIFIERS for word in behind)


def _is_within(mark: Token) -> bool:
    """Tell whether a mark stands within a word, or opens or closes others: “well-known”, “(”."""
    joins = mark.text in JOINING and not mark.nbor(-1).whitespace_ and not mark.whitespace_
    return joins or mark.is_left_punct or mark.is_quote


def _sets_off(comma: Token) -> bool:
    """Tell whether the verb of what stands before a comma follows: “a man, we hear, has”."""
    is_main = comma.text == "," and comma.sent.root.i < comma.i  # of “Lee, who won, has left” no
    return is_main and comma.i + 1 < comma.sent.end and comma.nbor().tag_ in FINITE


def _is_listing(words: Words, comma: Token) -> bool:
    """Tell whether a comma goes on with a list that began in a mark: “the medical, health care”."""
    item = comma.head
    is_item = item.dep_ == "conj" and item.pos_ not in VERBS and item.i > comma.i
    return is_item and item.head in words


def _start(words: Words, head: Token, is_taken: Callable[[Token], bool]) -> int:
    """Return where a mark begins.

    A word with a comma before the verb is left off; what stands before the mark of a main clause
    and is not its subject is taken in.
    """
    for word in words[:FEW]:
        if word.pos_ in VERBS or word.i >= head.i or word.dep_ in SUBJECTS:
            break
        if word.text == ",":
            return int(word.i) + 1 + (word.nbor().pos_ in JOINED)
    start = int(words.start)
    if head != head.sent.root:
        return start
    subject, stated = _subjects(head)
    while start > words.sent.start:
        before = words.doc[start - 1]
        if is_taken(before) or (before.i not in stated and _is_left_off(before, subject)):
            break
        start -= 1
    return start


def _subjects(head: Token) -> tuple[set[int], set[int]]:
    """Return the words of a subject, and those of one that states something: “raising money is”."""
    subject, stated = set[int](), set[int]()
    for child in head.children:
        if child.dep_ in SUBJECTS:
            (stated if child.dep_ == "csubj" else subject).update(word.i for word in child.subtree)
    return subject, stated


def _is_left_off(word: Token, subject: set[int]) -> bool:
    """Tell whether a mark may begin behind a word."""
    opens = word.pos_ in ENDING or (word.pos_ in JOINED and not is_fixed(word))
    is_subject = word.i in subject and word.lower_ != "what"  # “what came of it was …” is one
    return opens or is_subject
