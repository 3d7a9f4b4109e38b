"""Plainer wordings in the form that the marked word has: “slammed” becomes “criticized”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from analyzers.word_set import word_set

if TYPE_CHECKING:
    from spacy.tokens import Token

PREPOSITIONS = frozenset({"of", "from", "for", "to", "with", "without", "in", "by", "against"})
UNCOUNTED = word_set("""
anger behavior clothes criticism damage dislike disorder exaggeration language people series talk
""")
PLURALS = {
    "spokesperson": "spokespeople",
    "person": "people",
    "man": "men",
    "woman": "women",
    "child": "children",
}
# Past tense and past participle.
IRREGULAR = {
    "say": ("said", "said"),
    "tell": ("told", "told"),
    "rise": ("rose", "risen"),
    "fall": ("fell", "fallen"),
    "grow": ("grew", "grown"),
    "lose": ("lost", "lost"),
    "win": ("won", "won"),
    "leave": ("left", "left"),
    "seek": ("sought", "sought"),
    "cut": ("cut", "cut"),
    "put": ("put", "put"),
    "be": ("was", "been"),
    "become": ("became", "become"),
    "begin": ("began", "begun"),
    "bet": ("bet", "bet"),
    "blow": ("blew", "blown"),
    "break": ("broke", "broken"),
    "bring": ("brought", "brought"),
    "broadcast": ("broadcast", "broadcast"),
    "build": ("built", "built"),
    "buy": ("bought", "bought"),
    "cast": ("cast", "cast"),
    "catch": ("caught", "caught"),
    "choose": ("chose", "chosen"),
    "come": ("came", "come"),
    "deal": ("dealt", "dealt"),
    "do": ("did", "done"),
    "draw": ("drew", "drawn"),
    "drive": ("drove", "driven"),
    "feel": ("felt", "felt"),
    "fight": ("fought", "fought"),
    "find": ("found", "found"),
    "foresee": ("foresaw", "foreseen"),
    "foretell": ("foretold", "foretold"),
    "forget": ("forgot", "forgotten"),
    "get": ("got", "gotten"),
    "give": ("gave", "given"),
    "go": ("went", "gone"),
    "have": ("had", "had"),
    "hear": ("heard", "heard"),
    "hit": ("hit", "hit"),
    "hold": ("held", "held"),
    "keep": ("kept", "kept"),
    "know": ("knew", "known"),
    "lay": ("laid", "laid"),
    "lead": ("led", "led"),
    "let": ("let", "let"),
    "make": ("made", "made"),
    "mean": ("meant", "meant"),
    "meet": ("met", "met"),
    "pay": ("paid", "paid"),
    "read": ("read", "read"),
    "run": ("ran", "run"),
    "see": ("saw", "seen"),
    "send": ("sent", "sent"),
    "set": ("set", "set"),
    "shoot": ("shot", "shot"),
    "show": ("showed", "shown"),
    "speak": ("spoke", "spoken"),
    "spend": ("spent", "spent"),
    "stand": ("stood", "stood"),
    "strike": ("struck", "struck"),
    "swear": ("swore", "sworn"),
    "take": ("took", "taken"),
    "teach": ("taught", "taught"),
    "tear": ("tore", "torn"),
    "think": ("thought", "thought"),
    "throw": ("threw", "thrown"),
    "understand": ("understood", "understood"),
    "withdraw": ("withdrew", "withdrawn"),
    "write": ("wrote", "written"),
}
# Dependencies of verbs that need a helper to be participles.
FINITE = frozenset({"ROOT", "conj", "ccomp", "advcl", "parataxis"})
# Dependencies of what is said, and of a thing or person that a verb of speech is about.
CLAUSES = frozenset({"ccomp", "xcomp", "parataxis"})
OBJECTS = frozenset({"obj", "dobj"})
RELATIVE = frozenset({"which", "whom"})  # “her victory, which he conceded on Friday”
QUOTES = frozenset("\"“”'‘’")
# “She admitted the mistake” has no “said the mistake” beside it.
WITH_OBJECT = {"say": "speak of", "reply": "reply to"}
WITH_PREPOSITION = {"say": "speak"}  # “complained about it”
ABOUT = frozenset({"about", "of"})


def fitting(wording: str, verb: Token) -> str:
    """Return a wording for a verb in its form, or what serves where the verb has an object."""
    if _tells_about(verb):
        wording = WITH_PREPOSITION.get(wording, wording)
    elif _has_object(verb):
        wording = WITH_OBJECT.get(wording, wording)
    return inflected(wording, "VBD" if _is_spoken(verb) else form_of(verb))


def _is_spoken(verb: Token) -> bool:
    """Tell whether a participle is the past of a verb of speech: nobody “is boasted of” by others.

    The tagger takes “the candidate boasted of his skills” for “the skills boasted of by him”.
    """
    following = verb.doc[verb.i + 1 : verb.i + 3]
    by = any(word.lower_ == "by" for word in following)
    return verb.tag_ == "VBN" and verb.dep_ == "acl" and not _is_helped(verb) and not by


def _has_object(verb: Token) -> bool:
    """Tell whether a verb has an object, and no clause or quotation before it.

    The tagger takes a speaker behind the verb for its object: “…, noted Ann Lee”.
    """
    for child in verb.children:
        if child.dep_ in CLAUSES or child.text in QUOTES:
            return False
        if child.dep_ in OBJECTS and (child.pos_ == "NOUN" or child.lower_ in RELATIVE):
            return True
    return False


def _tells_about(verb: Token) -> bool:
    """Tell whether a verb has “about” or “of” with it: “bragged for a year about how it grew”."""
    if verb.i + 1 < len(verb.doc) and verb.nbor(1).lower_ in ABOUT:
        return True
    parts = (child for child in verb.children if child.i > verb.i)
    return any(word.lower_ == "about" for part in parts for word in part.lefts)


def form_of(verb: Token) -> str:
    """Return the Penn tag of a verb.

    The tagger confuses “rose” and “risen” where the verb looks alike: “prices skyrocketed”.
    """
    alike = IRREGULAR.get(verb.lower_, ("",))[0] == verb.lower_  # “hit”, in news mostly the past
    acts = verb.dep_ in FINITE or any(child.dep_ == "nsubj" for child in verb.children)
    past = (verb.tag_ == "VBN" and acts) or (alike and verb.tag_ == "VBP")
    return "VBD" if past and not _is_helped(verb) else verb.tag_


def _is_helped(verb: Token) -> bool:
    return any(child.dep_ in {"aux", "aux:pass"} for child in verb.children)


def is_past(word: str) -> bool:
    """Tell whether a word is an irregular past: “shot”."""
    return any(word == past for past, _ in IRREGULAR.values())


# Verbs of one closed syllable double their last letter, and so do these of two.
CLOSED = re.compile(r"(?:qu|[^aeiou])*[aeiou][^aeiouwxy]")
DOUBLED = re.compile(
    "(?:ad|per|sub|com|o|e)mit|(?:re|pre|in|de|con|trans)fer|(?:con|oc)cur|(?:com|ex|re|pro)pel"
    "|control|regret|rebut"
)


def past(verb: str) -> str:
    """Return a verb in its past tense: “said”, “admitted”, “pointed out”."""
    return inflected(verb, "VBD")


def inflected(wording: str, tag: str) -> str:
    """Return a wording in the form of a Penn tag; unknown tags leave it as it is."""
    if tag == "NNS":
        return _plural_phrase(wording)
    if not tag.startswith("VB"):
        return wording
    verb, _, rest = wording.partition(" ")
    if verb == "not":
        return _negated(rest, tag)
    return f"{_verb(verb, tag)} {rest}".rstrip()


def _negated(rest: str, tag: str) -> str:
    verb, _, more = rest.partition(" ")
    helper = {"VBD": "did not", "VBZ": "does not", "VBP": "do not"}.get(tag)
    form = verb if helper else _verb(verb, tag)
    return f"{helper or 'not'} {form} {more}".rstrip()


def _verb(verb: str, tag: str) -> str:
    if tag == "VBZ":
        return _with_s(verb)
    if tag == "VBG":
        return re.sub(r"(?<=[^aeiouy])e$|(?<=[^eoy])ue$", "", verb) + "ing"
    if tag in {"VBD", "VBN"}:
        past, participle = IRREGULAR.get(verb, (_past(verb), _past(verb)))
        return past if tag == "VBD" else participle
    return verb


def _past(verb: str) -> str:
    if verb.endswith("e"):
        return verb + "d"
    if CLOSED.fullmatch(verb) or DOUBLED.fullmatch(verb):
        return f"{verb}{verb[-1]}ed"
    return re.sub(r"(?<=[^aeiou])y$", "i", verb) + "ed"


def _with_s(word: str) -> str:
    if re.search(r"(?:s|x|z|ch|sh)$", word):
        return word + "es"
    return re.sub(r"(?<=[^aeiou])y$", "ie", word) + "s"


def _plural_phrase(wording: str) -> str:
    """Make the head plural: the word before the first preposition, or the last."""
    words = wording.split()
    head = next((i for i, word in enumerate(words) if word in PREPOSITIONS), len(words)) - 1
    words[head] = _plural(words[head])
    return " ".join(words)


def _plural(noun: str) -> str:
    if noun in UNCOUNTED or noun.endswith("s"):
        return noun
    return PLURALS.get(noun, _with_s(noun))
