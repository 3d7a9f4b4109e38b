"""An article and its places, to JSON and back."""

from __future__ import annotations

from typing import Any

from analyzers.article import Article, Block, Link, Span
from analyzers.kinds import BlockKind

Json = dict[str, Any]


def article_to_json(article: Article) -> Json:
    return {
        "text": article.text,
        "article": {
            "title": article.title,
            "byline": article.byline,
            "published": article.published,
            "site": article.site,
            "section": article.section,
        },
        "blocks": [
            {**span_to_json(block.span), "kind": str(block.kind)} for block in article.blocks
        ],
        "links": [{**span_to_json(link.span), "href": link.href} for link in article.links],
        "notices": list(article.notices),
    }


def article_from_json(data: Json) -> Article:
    fields = data["article"]
    return Article(
        text=data["text"],
        blocks=tuple(Block(span_from_json(row), BlockKind(row["kind"])) for row in data["blocks"]),
        links=tuple(Link(span_from_json(row), row["href"]) for row in data["links"]),
        title=fields["title"],
        byline=fields["byline"],
        published=fields["published"],
        site=fields["site"],
        section=fields["section"],
        notices=tuple(data["notices"]),
    )


def span_to_json(span: Span) -> dict[str, int]:
    return {"start": span.start, "end": span.end}  # asdict takes seconds for a long text


def span_from_json(row: Json) -> Span:
    return Span(row["start"], row["end"])
