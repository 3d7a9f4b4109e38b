"""A small article with marks that are made by hand, for tests of the window's parts."""

from __future__ import annotations

from analyzers.values import (
    WRITER,
    Analysis,
    Article,
    Block,
    BlockKind,
    Card,
    Category,
    Finding,
    Span,
    Strength,
    Voice,
    VoiceKind,
)

TITLE = "Mayor “admits” 😀 failure"
BYLINE = "By Jane Roe"
FIRST = "Critics slammed the reckless plan, which will cost thousands of jobs, officials said."
SECOND = "“It is a disaster,” Mayor Ortiz said on Monday. The council voted later."
TEXT = "\n".join((TITLE, BYLINE, FIRST, SECOND))
ORTIZ = Voice(VoiceKind.QUOTED, "Mayor Ortiz")


def block(text: str, kind: BlockKind) -> Block:
    start = TEXT.index(text)
    return Block(Span(start, start + len(text)), kind)


ARTICLE = Article(
    TEXT,
    (
        block(TITLE, BlockKind.TITLE),
        block(BYLINE, BlockKind.BYLINE),
        block(FIRST, BlockKind.PARAGRAPH),
        block(SECOND, BlockKind.PARAGRAPH),
    ),
    title=TITLE,
    byline="Jane Roe",
    published="2025-12-03",
    site="The Example",
)


def finding(
    words: str,
    category: Category,
    *,
    voice: Voice = WRITER,
    strength: Strength = Strength.STRONG,
    text: str = TEXT,
) -> Finding:
    start = text.index(words)
    card = Card(
        title=f"About {category}",
        words=words,
        voice="Writer’s own words" if voice is WRITER else f"Quoted: {voice.speaker}",
        why=f"The words “{words}” can suggest more than they say.",
        question="Does the article show what happened?",
        plainer=("criticized", "opposed"),
        fine_when="the fact stands nearby",
        how_sure=f"Word list, {strength}",
        source="Words to watch",
    )
    span = Span(start, start + len(words))
    return Finding(span, f"rule.{category}", category, voice, strength, 0.9, "message", card)


SLAMMED = finding("slammed", Category.LOADED)
RECKLESS = finding("reckless", Category.LOADED, strength=Strength.WEAK)
COST = finding("will cost thousands of jobs", Category.CLAIM)
THOUSANDS = finding("thousands", Category.LOADED, strength=Strength.FAIR)
DISASTER = finding("disaster", Category.LOADED, voice=ORTIZ)
MAYOR = finding("Mayor Ortiz", Category.SOURCE)
FINDINGS = (SLAMMED, RECKLESS, COST, THOUSANDS, DISASTER, MAYOR)
ANALYSIS = Analysis(ARTICLE.digest, findings=FINDINGS, models={"english": "1"}, language="en")
