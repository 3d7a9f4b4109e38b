"""Count for each rule how often its marks agree with readers’, and what articles usually have.

Usage: python -m analyzers.training.counts DATA

Writes resources/rules/counts.toml. The articles are those of BASIL that the encoder learned
from or was chosen on, for no others are marked by experts as a whole: the counts compare rules
with each other rather than promise what a new article will give.

Writes resources/usual.toml, the usual ranges, over the training articles of PolNeAR. One run of the
program analyses both sets.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import resources
from analyzers.counts import FILE
from analyzers.training import ranges
from analyzers.training.evaluate import COMMAND, rows_of
from analyzers.training.scoring import bounds, loaded_findings, touches

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from analyzers.training.scoring import Row

SPLITS = ("train", "dev")
USUAL = ("strong", "fair")
DATA = (
    "Counted are marks in the writer’s own words in the {articles} articles of BASIL (Fan and "
    "others, 2019). A mark is right when trained readers had marked loaded words in its sentence. "
    "The encoder had learned from most of them."
)
Judged = tuple[str, str, bool]  # rule, strength, whether readers marked the sentence too


def main(data: Path) -> None:
    paths = [data / "loaded" / f"basil-{split}-articles.jsonl" for split in SPLITS]
    gold = [row for path in paths for row in rows_of(path)]
    news = list(rows_of(data / "attribution" / "polnear-train.jsonl"))
    said = {row["id"]: row for row in analyse([*gold, *news])}
    judged = [one for row in gold if row["id"] in said for one in judge(row, said[row["id"]])]
    (resources.RULES / FILE).write_text(written(judged, len(gold)), encoding="utf-8")
    usual = ranges.written(ranges.figures_of(said[row["id"]] for row in news if row["id"] in said))
    resources.USUAL.write_text(usual, encoding="utf-8")


def analyse(gold: list[Row]) -> list[Row]:
    """Return what the program says about each article, with the weak marks."""
    with tempfile.TemporaryDirectory() as folder:
        asked, answered = Path(folder, "in.jsonl"), Path(folder, "out.jsonl")
        lines = [json.dumps({"id": row["id"], "text": row["text"]}) for row in gold]
        asked.write_text("\n".join(lines) + "\n", encoding="utf-8")
        subprocess.run(
            [COMMAND, "analyze", "--sensitivity", "many", "--jsonl", asked, "-o", answered],
            check=True,
        )
        return list(rows_of(answered))


def judge(gold: Row, said: Row) -> Iterator[Judged]:
    """Yield every mark in the writer’s own words."""
    wanted = [row for row in gold["spans"] if row["type"] == "lex" and not row["in_quote"]]
    biased = [span for span in bounds(said["sentences"]) if touches(span, bounds(wanted))]
    for row in loaded_findings(said):
        if row["voice"]["kind"] == "writer":
            (span,) = bounds([row])
            yield row["rule"], row["strength"], touches(span, biased)


def written(judged: Iterable[Judged], articles: int) -> str:
    """Return the file: for each rule how many of its marks were right, and how many there are."""
    rows = list(judged)
    usual = [row for row in rows if row[1] in USUAL]
    return (
        "# How often the marks of each rule were right, as pairs: right, all. Written by\n"
        "# `python -m analyzers.training.counts DATA`.\n\n"
        f'data = "{DATA.format(articles=articles)}"\n'
        f"\n[usual]\n{table(usual)}\n[every]\n{table(rows)}"
    )


def table(rows: list[Judged]) -> str:
    marks = Counter(name for name, _, _ in rows)
    right = Counter(name for name, _, is_right in rows if is_right)
    return "".join(f'"{name}" = [{right[name]}, {marks[name]}]\n' for name in sorted(marks))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
