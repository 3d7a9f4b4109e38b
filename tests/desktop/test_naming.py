"""An article has one name, in tabs, lists and sentences alike."""

from __future__ import annotations

from pathlib import Path

import resources
from desktop.decisions import Decision, Place, Scope
from desktop.naming import name_of, names_of
from desktop.search import Hit, HitKind
from desktop.shelf import Opened
from desktop.tabs import Tab
from desktop.widgets.decisions_dialog import cells
from desktop.widgets.hits_list import HitsModel

FILE = Path("/home/ann/mayor.txt")
NOWHERE, DAY = Place("", "", ""), "2025-12-03"


def test_an_article_is_called_by_its_title_else_by_its_file() -> None:
    assert name_of("Mayor\n says  no", FILE) == "Mayor says no"
    assert name_of(None, FILE) == name_of("", str(FILE)) == "mayor"
    assert name_of(None, None) == "Pasted text"


def test_the_sample_has_a_name_for_people() -> None:
    (sample,) = resources.SAMPLES.glob("*.txt")
    assert name_of(None, sample) == "Sample article"


def test_an_article_without_a_title_has_one_name_everywhere() -> None:
    decision = Decision(
        "", Scope.RULE, "", "", Place("", "", ""), "", None, str(FILE), "2025-12-03"
    )
    hits = HitsModel()
    hits.show([Hit(HitKind.ARTICLE, "", "", None, str(FILE), DAY, ())])
    assert Tab(path=FILE).name in cells(decision)
    assert hits.data(hits.index(0)) == Tab(path=FILE).name


def test_articles_of_one_name_are_told_apart_by_when_they_were_opened() -> None:
    first, again, other = names_of(
        [
            Opened("a", "A late vote", None, "2025-12-03T10:00:00+00:00"),
            Opened("b", "A  late vote", None, "2025-12-04T10:00:00+00:00"),
            Opened("c", "Another vote", None, "2025-12-04T10:00:00+00:00"),
        ]
    )
    assert first.startswith("A late vote · ")
    assert "3" in first
    assert "4" in again
    assert other == "Another vote"


def test_files_of_one_title_are_told_apart_by_their_names_and_versions_of_one_by_the_moment() -> (
    None
):
    def opened(digest: str, file: str | None, minute: int) -> Opened:
        moment = f"2025-12-03T10:{minute:02}:00+00:00"
        return Opened(digest, "A late vote", file and f"/home/ann/{file}.html", moment)

    files = opened("a", "one", 1), opened("b", "two", 1)
    assert names_of(files) == ["A late vote · one", "A late vote · two"]
    again, pasted = opened("c", "one", 2), opened("d", None, 3)
    assert all(
        name.endswith(time)
        for name, time in zip(names_of([files[0], again, pasted]), ("01", "02", "03"), strict=True)
    )
    names = names_of([*files, again, pasted])
    assert len(set(names)) == len(names)
    assert [name.rsplit(", ", 1)[1] for name in names[:2]] == ["one", "two"]
