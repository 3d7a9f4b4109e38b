"""What an article lacks of its page is known in the order of the page, and nothing gets lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.importing import take
from desktop.importing.html import take as take_page
from desktop.importing.left_out import Seen, is_cut
from desktop.importing.taken import Leftover, taken_from_json, taken_to_json

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.importing import Taken

PROSE = (
    "The mayor said on Tuesday, after a long meeting of the council, that the bridge would not be "
    "built this year, and that nobody had asked for it, {}."
)
STORY = "".join(f"<p>{PROSE.format(word)}</p>" for word in ("first", "second", "third", "fourth"))
MENU = '<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>'
RELATED = f'<div class="related"><h3>Bridges burn</h3><p>{PROSE.format("in a teaser")}</p></div>'
COMMENT = f'<section class="comments"><p>{PROSE.format("as a comment has it")}</p></section>'


def page(story: str, around: str = "", after: str = "", *, language: str = "en-GB") -> bytes:
    return (
        f'<html lang="{language}"><head><title>Mayor says no | The Example</title></head><body>'
        f"{around}<article><h1>Mayor says no</h1>{story}</article>{after}</body></html>"
    ).encode()


def rest(taken: Taken) -> list[str]:
    assert taken.rest is not None
    return [piece.text for piece in taken.rest]


def test_what_stands_round_the_article_is_told_in_the_order_of_the_page() -> None:
    figure = "<figure><figcaption>The bridge, by day.</figcaption></figure>"
    taken = take_page(page(f"{STORY}{figure}{RELATED}", MENU, f"{COMMENT}<footer>Imprint</footer>"))
    assert taken.rest == (
        Leftover("Home", is_paragraph=False),
        Leftover("World", is_paragraph=False),
        Leftover("The bridge, by day.", is_paragraph=False),
        Leftover("Bridges burn", is_paragraph=False),
        Leftover(PROSE.format("in a teaser"), is_paragraph=True),
        Leftover(PROSE.format("as a comment has it"), is_paragraph=True),
        Leftover("Imprint", is_paragraph=False),
    )
    assert taken.language == "en-GB"


def test_nothing_is_left_out_of_a_page_that_is_its_article() -> None:
    taken = take_page(page(STORY))
    assert taken.rest == ()
    assert not taken.is_cut


def test_what_a_page_hides_or_runs_is_no_part_of_it() -> None:
    unseen = '<p hidden>Unseen words.</p><script>var words = "Scripted";</script><style>p{}</style>'
    assert take_page(page(STORY, unseen)).rest == ()


def test_a_headline_is_not_left_out_wherever_the_page_has_it() -> None:
    trail = "<p>Mayor says no</p><p>– * –</p>"
    assert take_page(page(STORY, "", trail)).rest == ()


def test_a_paragraph_counts_as_kept_where_only_a_name_was_dropped_from_it() -> None:
    credited = f'<p>{PROSE.format("fifth")} <span class="credit">Ann Lee</span></p>'
    taken = take_page(page(f"{STORY}{credited}"))
    assert "Ann Lee" not in taken.article.text
    assert taken.rest == ()


def test_a_sentence_that_extractors_part_at_its_links_counts_as_kept() -> None:
    parted = f'<div>It stands in <a href="/plan">the town plan</a>, they say.{STORY}</div>'
    assert "It stands in" not in " ".join(rest(take_page(page(parted, MENU))))


def test_other_files_are_taken_whole(tmp_path: Path) -> None:
    for name in ("a.txt", "a.md"):
        (tmp_path / name).write_text("Mayor says no\n\nThe mayor said no.\n")
        assert take(tmp_path / name).rest is None


def test_left_out_words_from_right_to_left_are_told_like_others() -> None:
    said = "ראש העיר אמר ביום שלישי כי הגשר לא ייבנה השנה, וכי איש לא ביקש אותו. "
    story = "".join(f"<p>{said * times}</p>" for times in range(3, 9))
    told = "וכי איש לא ביקש אותו, ולכן הוא לא ייבנה לעולם ועד."
    comments = f'<section class="comments"><p>{told}</p></section>'
    taken = take_page(page(story, "", comments, language="he"))
    assert taken.rest == (Leftover(told, is_paragraph=True),)


def test_ten_thousand_paragraphs_are_told_too() -> None:
    comments = "".join(f"<p>{PROSE.format(number)}</p>" for number in range(10_000))
    taken = take_page(page(STORY, "", f'<section class="comments">{comments}</section>'))
    assert rest(taken) == [PROSE.format(number) for number in range(10_000)]


words = st.lists(st.sampled_from(["bridge", "mayor", "street", "vote", "late"]), min_size=1)
blocks = st.lists(words.map(" ".join), min_size=1, max_size=12)


@settings(max_examples=40, deadline=None)
@given(blocks, blocks, blocks)
def test_every_block_of_a_page_is_in_the_article_or_in_the_rest(
    before: list[str], inside: list[str], after: list[str]
) -> None:
    parts = ["".join(f"<p>{text}</p>" for text in part) for part in (before, inside, after)]
    around, story, tail = f"<nav>{parts[0]}</nav>", parts[1], f"<footer>{parts[2]}</footer>"
    taken = take_page(page(f"{STORY}{story}", around, tail))
    known = {*taken.article.text.split("\n"), *rest(taken)}
    assert {*before, *inside, *after} <= known


def test_what_was_taken_goes_through_json() -> None:
    taken = take_page(page(STORY, MENU, COMMENT))
    assert taken_from_json(taken_to_json(taken)) == taken


# Whether an article seems cut

KEPT = [Seen(PROSE.format(number), is_paragraph=True, is_kept=True) for number in range(4)]
GONE = [Seen(PROSE.format(number), is_paragraph=True, is_kept=False) for number in range(4, 8)]
SHORT = Seen("A label", is_paragraph=False, is_kept=False)


def test_an_article_that_goes_on_in_the_rest_seems_cut() -> None:
    for seen in (
        [*KEPT, *GONE],
        [*GONE, *KEPT],
        [*KEPT[:2], *GONE, *KEPT[2:]],
        [*KEPT, SHORT, SHORT, *GONE],
        [*KEPT, GONE[0], SHORT, GONE[1], SHORT, GONE[2]],
    ):
        assert is_cut(seen)


def test_an_article_does_not_seem_cut_for_what_is_far_from_it_or_little() -> None:
    for seen in (
        [*KEPT, SHORT, SHORT, SHORT, *GONE],
        [*KEPT, *GONE[:1]],
        [*KEPT, *GONE[:1] * 9],  # the same words again and again
        [*KEPT * 9, *GONE[:2]],
        [*KEPT, *[SHORT] * 100],
        GONE,
        [],
    ):
        assert not is_cut(seen)


def test_a_page_seems_cut_where_extractors_take_its_second_half_for_something_else() -> None:
    second = "".join(f"<p>{PROSE.format(number)}</p>" for number in range(4))
    taken = take_page(page(f'{STORY}<div class="sidebar related">{second}</div>'))
    assert rest(taken) == [PROSE.format(number) for number in range(4)]
    assert taken.is_cut
