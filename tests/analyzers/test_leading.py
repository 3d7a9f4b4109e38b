"""What asks for a statement, leads up to one, or is openly the writer's own."""

from __future__ import annotations

import pytest

from analyzers.leading import leads_up
from analyzers.values import Span
from tests.analyzers.grounds import blank
from tests.analyzers.readings import reading_of, said


@pytest.mark.parametrize(
    ("text", "leads"),
    [
        ("The plan is bold .", False),
        ("I find the plan bold .", True),
        ("The question is whether the plan is bold .", True),
        ("It remains to be seen how bold the plan is .", True),
        ("The plan is bold in question time .", False),
        ("There is one more view : the plan is bold .", True),
        ("There is one more plan : the plan is bold .", False),
    ],
)
def test_what_leads_up_to_a_statement_is_none(text: str, leads: bool) -> None:
    doc = blank()(text)
    colon = next((word.i for word in doc if word.text == ":"), None)
    claim = doc[:-1] if colon is None else doc[colon + 1 : -1]
    assert leads_up(reading_of(doc), claim, Span(claim.start_char, claim.end_char)) is leads


def test_who_says_i_in_a_quotation_is_not_the_writer() -> None:
    doc = blank()("“I won,” Lee said, a bold claim .")
    attribution = said(doc.text, "Lee", "said", "I won")
    claim = doc[-4:-1]
    reading = reading_of(doc, attributions=[attribution])
    assert not leads_up(reading, claim, Span(claim.start_char, claim.end_char))
