"""What kind of article it is: report, opinion piece, transcript or interview.

Judgement is the business of an opinion piece, so there it is no surprise that the reader has to
be warned of. Where the signs are few or go against each other nothing is said.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from analyzers.kinds import BODY
from analyzers.parsing import blocks_of
from analyzers.quotation import quoted
from analyzers.spans import SpanSet
from analyzers.values import ArticleKind, ClaimKind, SentenceVoice, Span
from analyzers.wording import Wording
from analyzers.words import WORD

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from analyzers.values import Article, Attribution, Sentence

LABELLED = re.compile(
    r"\b(?:opinions?|editorials?|op-eds?|commentary|letters?(?: to the editor)?|columnists?)\b",
    re.I,
)
BYLINE = re.compile(
    r"\b(?:editorial board|opinion contributor|contributing (?:opinion )?writer|columnist|"
    r"guest (?:essay|column(?:ist)?)|the editors)\b",
    re.I,
)
# A line that is nothing but such a label: “LETTERS.”, “Opinion”, “Editorial:”.
LABEL_LINE = re.compile(
    r"(?:opinion|editorial|op-ed|commentary|letters(?: to the editor)?)\W*", re.I
)
NAMED_SO = re.compile(r"(?:opinion|editorial|op-ed|commentary|letters?)\s*[:|—–-]", re.I)
# “Jane Roe is a lecturer at …”, “Rep. Ann Lee, D-Ohio, chairs …” under the text, of somebody whom
# the text does not mention; “Jane Roe is expected to …” is news.
ABOUT_AUTHOR = re.compile(
    r"(?P<name>(?:[A-Z][\w.'’-]+,? ){1,3}[A-Z][\w.'’-]+)(?:, [^;]{2,90}?,)?,? "
    r"(?:(?:is|are) "
    r"(?:(?:an?|the) |(?:(?!to |not |\w+(?:ed|ing) )[\w’'-]+ ){1,4}(?:of|at|for) )|"
    r"(?:chairs|directs|edits|heads|leads|runs|teaches|writes) )"
)
# Who works for the paper has such a line under news as well.
STAFF = re.compile(
    r"\b(?:reporter|correspondent|(?:staff|senior|contributing) writer|editor|host|columnist for|"
    r"covers)\b",
    re.I,
)
VIEWS = re.compile(r"\b(?:views|opinions) (?:expressed|are (?:his|her|their|my) own)\b", re.I)
SINGULAR = frozenset({"i", "me", "my", "mine", "myself", "i'm", "i've", "i'd", "i'll"})
PLURAL = frozenset({"we", "us", "our", "ours", "ourselves", "we're", "we've", "we'll", "let's"})
READER = frozenset({"you", "your", "yours", "yourself", "you're", "you've", "you'll"})
SPOKEN = re.compile(
    r"[\"“”]?(?P<name>(?:[A-Z][A-Z.'’\-]*[A-Z.](?: [A-Z][A-Z.'’\-]*[A-Z.]){0,3}|[QA]))[:.] "
)

OPINION = 3  # points
CLEAR, SLIGHT = 2, 1
ENOUGH = 3  # times; once or twice is an aside
OFTEN = 4.0  # in 1,000 of the writer's words
JUDGING, MOSTLY_JUDGING = 0.5, 0.75  # share of what the writer states
STATEMENTS = 8  # of the writer's; in fewer a share says little
SPEAKING, JUDGING_THERE = 0.5, 0.6  # share of all sentences, and share of judgements among these
FEW_STATEMENTS = 4  # enough to doubt that it is a report
TURNS = 4  # labelled paragraphs, or questions that are answered
TALK = 0.4  # share of the paragraphs that are labelled
SOURCES = 3  # with a name; so many make a report

QUESTIONS = Wording("questions and answers")
SPEAKER_NAMES = Wording("a speaker’s name before each turn")

Weighed = tuple[int, Wording]


@dataclass(frozen=True, slots=True)
class Genre:
    """The kind of an article and the signs that tell it, in the reader's words."""

    kind: ArticleKind
    signs: tuple[Wording, ...] = ()


def genre_of(
    article: Article, attributions: Sequence[Attribution], sentences: Sequence[Sentence]
) -> Genre | None:
    """Return the kind of an article, or None where it cannot be told."""
    body = [b.span.of(article.text).strip() for b in blocks_of(article) if b.kind in BODY]
    talk = _talk([text for text in body if text])
    if talk:
        return talk
    few = len({row.speaker for row in attributions if row.speaker}) < SOURCES
    own = [*_wording(article, attributions), *_judging(sentences)]
    if few and any(weight == CLEAR for weight, _ in own):
        own.append((SLIGHT, Wording("few named sources")))
    signs = [*_labels(article, body), *own]
    if sum(weight for weight, _ in signs) >= OPINION:
        return Genre(ArticleKind.OPINION, tuple(name for _, name in signs))
    return None if few or signs or _is_doubtful(sentences) else Genre(ArticleKind.REPORT)


def _talk(body: Sequence[str]) -> Genre | None:
    """Tell a transcript or an interview by the labels of its turns or by its questions."""
    names = Counter(match["name"] for text in body if (match := SPOKEN.match(text)))
    turns = sum(names.values())
    if turns >= TURNS and turns >= TALK * len(body):
        if set(names) <= {"Q", "A"}:  # the questions may stand out by their type alone
            return Genre(ArticleKind.INTERVIEW, (QUESTIONS,))
        if len(names) > 1:
            return Genre(ArticleKind.TRANSCRIPT, (SPEAKER_NAMES,))
    asked = [number for number, text in enumerate(body[:-1]) if text.endswith("?")]
    answered = [number for number in asked if not body[number + 1].endswith("?")]
    if len(answered) >= TURNS and len(answered) >= TALK * len(body):
        return Genre(ArticleKind.INTERVIEW, (QUESTIONS,))
    return None


def _labels(article: Article, body: Sequence[str]) -> Iterator[Weighed]:
    """Yield what the page itself says of its kind."""
    if article.section and LABELLED.search(article.section):
        yield OPINION, Wording("“{name}” as the section", name=article.section.strip())
    if article.byline and BYLINE.search(article.byline):
        yield OPINION, Wording("the byline")
    opening = [article.title or "", *body[:3]]
    if any(NAMED_SO.match(line) or LABEL_LINE.fullmatch(line) for line in opening):
        yield OPINION, Wording("a label above the text")
    about = [line for line in body[-2:] if _tells_author(line, article.text)]
    if about:
        is_staff = any(map(STAFF.search, about))
        yield CLEAR if is_staff else OPINION, Wording("a line about the author at the end")


def _tells_author(line: str, text: str) -> bool:
    about = ABOUT_AUTHOR.match(line)
    return bool(about and text.count(about["name"]) == 1) or bool(VIEWS.search(line))


def _wording(article: Article, attributions: Sequence[Attribution]) -> Iterator[Weighed]:
    """Yield what the writer's own words show: who says “I”, and who is spoken to."""
    words = list(_own_words(article, attributions))
    total = Counter(words)
    for weight, forms, name in (
        (CLEAR, SINGULAR, Wording("first person")),
        #: in an English text, so both words stay
        (SLIGHT, PLURAL, Wording("“we” and “our”")),
        (SLIGHT, READER, Wording("the reader is addressed")),
    ):
        times = sum(total[form] for form in forms)
        if times >= ENOUGH and 1_000 * times >= OFTEN * len(words):
            yield weight, name


def _own_words(article: Article, attributions: Sequence[Attribution]) -> Iterator[str]:
    """Yield the words outside quotation marks and outside what others are said to have said."""
    blocks = [block.span for block in blocks_of(article) if block.kind in BODY]
    quotations = quoted(article.text, blocks)
    contents = SpanSet(piece for row in attributions for piece in row.content)
    for block in blocks:
        for match in WORD.finditer(article.text, block.start, block.end):
            span = Span(*match.span())
            if not quotations.covers(span) and not contents.touches(span):
                yield match.group().lower().replace("’", "'")


def _judging(sentences: Sequence[Sentence]) -> Iterator[Weighed]:
    stated, judged = _stated(sentences)
    if stated < STATEMENTS or judged < JUDGING * stated:
        return
    speaks = stated >= SPEAKING * len(sentences)
    if speaks and judged >= JUDGING_THERE * stated:
        yield OPINION, Wording("mostly judgements")
    elif judged >= MOSTLY_JUDGING * stated:
        yield CLEAR, Wording("mostly judgements")
    else:
        yield SLIGHT, Wording("many judgements")


def _is_doubtful(sentences: Sequence[Sentence]) -> bool:
    """Tell whether the little that the writer states mostly judges."""
    stated, judged = _stated(sentences)
    return stated >= FEW_STATEMENTS and judged >= JUDGING_THERE * stated


def _stated(sentences: Sequence[Sentence]) -> tuple[int, int]:
    """Return how many sentences state something in the writer’s voice, and how many judge."""
    own = [row for row in sentences if row.voice is SentenceVoice.OWN and row.claim]
    return len(own), sum(row.claim is ClaimKind.JUDGEMENT for row in own)
