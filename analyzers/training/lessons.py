"""What the teacher says about every text that the encoder learns from.

Usage: python -m analyzers.training.lessons DATA --teacher FOLDER --out FILE

The file holds an array for each text, word pieces x columns of the model's output, under the
names that `taught` gives. The teacher reads windows with context, as the program will.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from analyzers.encoder import Encoder
from analyzers.training import corpora
from analyzers.training.originals import minilm_folder
from analyzers.windows import sentence_pieces
from analyzers.wordpiece import WordPiece

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from numpy.typing import NDArray

    from analyzers.training.corpora import Labelled
    from analyzers.training.examples import Lesson

WIDE = 288  # pieces of a window, so that fewer are read twice, as context
REPORT = 100  # texts
Read = Callable[[Path, str], Sequence[corpora.Labelled]]
TAUGHT: dict[str, Read] = {
    "attribution": corpora.attribution,
    "loaded": corpora.loaded,
    "narrator": corpora.narrator,
    "silver": corpora.silver,
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path, help="folder with attribution/, claims/ and loaded/")
    parser.add_argument("--teacher", type=Path, required=True, help="folder of its weights")
    parser.add_argument("--out", type=Path, required=True, help="an .npz file")
    arguments = parser.parse_args()
    teacher = encoder_of(arguments.teacher)
    texts = list(taught(arguments.data))
    lessons: dict[str, Any] = {}
    for number, (name, text) in enumerate(texts):
        lessons[name] = lesson(text, teacher)
        if number % REPORT == 0:
            print(f"{number}/{len(texts)} {name}", flush=True)
    np.savez(arguments.out, **lessons)


def taught(data: Path) -> Iterator[tuple[str, Labelled]]:
    for corpus, read in TAUGHT.items():
        for number, text in enumerate(read(data, "train")):
            yield name_of(corpus, number), text


def name_of(corpus: str, number: int) -> str:
    return f"{corpus}-{number}"


def lessons_of(corpus: str, stored: Mapping[str, Lesson]) -> Iterator[Lesson]:
    """Yield the lessons of one corpus in the order of its texts."""
    return (stored[name_of(corpus, number)] for number in count())


def lesson(text: Labelled, teacher: Encoder) -> Lesson:
    """Return the teacher's scores for each word piece."""
    pieces = teacher.wordpiece.pieces(text.text)
    starts = [text.tokens[sentence.start].start for sentence in text.sentences]
    bounds = sentence_pieces(pieces, starts)
    return teacher.logits(pieces, bounds, target=WIDE)[:-1].astype(np.float16)


def encoder_of(folder: Path) -> Encoder:
    """Let the teacher's weights answer in place of the program's model."""
    return Encoder(
        Session(folder),
        WordPiece.load(minilm_folder() / "vocab.txt"),
        transitions=np.zeros((7, 7)),
        meta={"version": "teacher", "thresholds": {"loaded_sentence": 0.5}},
    )


class Session:
    """The teacher behind the one method of a session that the program calls."""

    def __init__(self, folder: Path) -> None:
        from transformers import MPNetForTokenClassification

        network = MPNetForTokenClassification.from_pretrained(folder)
        self.network: Any = network.bfloat16().eval()

    def run(self, _outputs: None, feed: Mapping[str, NDArray[np.int64]]) -> list[Any]:
        import torch

        inputs = {name: torch.from_numpy(array) for name, array in feed.items()}
        with torch.inference_mode():
            return [self.network(**inputs).logits.float().numpy()]


if __name__ == "__main__":
    main()
