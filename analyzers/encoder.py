"""The shared encoder: one pass over the text that every analyzer reads its signals from.

A small transformer gives each word piece a row of scores, one column for each question.
Here the rows become probabilities for the tokens and sentences of an article.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from analyzers.decoding import FORBIDDEN, ROLES, begin, inside
from analyzers.progress import untold
from analyzers.windows import TARGET, sentence_pieces, speakers, windows
from analyzers.wordpiece import WordPiece

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from analyzers.progress import Told
    from analyzers.values import Span
    from analyzers.windows import Speakers
    from analyzers.wordpiece import Pieces

    Floats = NDArray[np.float32]

CLAIMS = ("figure", "judgement", "cause", "background", "event", "none")
LEANING = "claim_{}"  # its name among the thresholds

# Columns of the model's output; those of a sentence are averaged over its pieces.
LOADED_SENTENCE = 0
LOADED_WORD = 1
TAG_COLUMNS = slice(2, 9)
CLAIM_COLUMNS = slice(9, 15)
NARRATOR = 15
WIDTH = 16


@dataclass(frozen=True, slots=True, eq=False)
class Encoding:
    """What the encoder says about the tokens and sentences of a text.

    ``tags`` are log-probabilities (tokens x 7, in the order of `decoding.TAGS`). The others are
    probabilities: loaded words and the narrator's bias by token; loaded sentences (0.5 is the
    boundary chosen on dev) and kinds of claim (in the order of `CLAIMS`) by sentence.
    ``claim_words`` are scores of the kinds by token: their mean over a stretch of a sentence,
    through a softmax, says what that stretch claims.
    """

    tags: Floats
    loaded: Floats
    sentence_loaded: Floats
    claims: Floats
    claim_words: Floats
    narrator: Floats


class Encoder:
    """A loaded model with its vocabulary, transition weights and thresholds."""

    def __init__(
        self,
        session: Any,
        wordpiece: WordPiece,
        transitions: NDArray[np.float64],
        meta: Mapping[str, Any],
    ) -> None:
        self.session = session
        self.wordpiece = wordpiece
        self.transitions = transitions
        self.version: str = meta["version"]
        self.thresholds: Mapping[str, float] = meta["thresholds"]
        self.leanings = leanings(self.thresholds)
        self.boundary = logit(self.thresholds["loaded_sentence"])

    @classmethod
    def load(cls, folder: Path) -> Encoder:
        return cls(
            open_session(folder / "model.int8.onnx"),
            WordPiece.load(folder / "vocab.txt"),
            np.array(json.loads((folder / "transitions.json").read_text())),
            json.loads((folder / "meta.json").read_text()),
        )

    def read(
        self,
        text: str,
        tokens: Sequence[Span],
        sentences: Sequence[range],
        told: Told = untold,
    ) -> Encoding:
        """Read a text whose ``sentences`` are ranges of indices into ``tokens``, in order.

        Sentences are read among their neighbours only. To read loaded ones again by themselves
        took a fifth of the time, and on whole articles they were found no better.
        """
        pieces = self.wordpiece.pieces(text)
        bounds = sentence_pieces(pieces, [tokens[part.start].start for part in sentences])
        logits = self.logits(pieces, bounds, told=told)
        means = np.stack([mean_row(logits, bound) for bound in bounds] or [silence()[:0]])
        speaking = speakers(pieces, tokens)
        words = logits[speaking.pieces]
        return Encoding(
            tags=tag_scores(words[:, TAG_COLUMNS], speaking),
            loaded=sigmoid(words[:, LOADED_WORD]),
            sentence_loaded=sigmoid(means[:, LOADED_SENTENCE] - self.boundary),
            claims=np.exp(log_softmax(means[:, CLAIM_COLUMNS] + self.leanings)),
            claim_words=words[:, CLAIM_COLUMNS] + self.leanings,
            narrator=sigmoid(words[:, NARRATOR]),
        )

    def logits(
        self,
        pieces: Pieces,
        bounds: Sequence[range],
        *,
        target: int = TARGET,
        told: Told = untold,
    ) -> Floats:
        """Run windows of ``target`` pieces one by one: batches bring nothing on a processor.

        One row for each piece, and a last one for tokens that have no piece.
        """
        logits = np.tile(silence(), (len(pieces.ids) + 1, 1))
        for window in windows(bounds, target=target):
            rows = self.run(pieces.ids[as_slice(window.whole)])
            first = window.target.start - window.whole.start
            logits[as_slice(window.target)] = rows[first : first + len(window.target)]
            told(window.target.stop / len(pieces.ids))
        return logits

    def run(self, ids: NDArray[np.int64]) -> Floats:
        """Give the rows of ``ids``, without those of the marks around a sequence."""
        row = np.concatenate(([self.wordpiece.first], ids, [self.wordpiece.last]))[None]
        rows: Floats = self.session.run(None, {"input_ids": row})[0][0]
        return rows[-len(ids) - 1 : -1]  # the model may or may not answer for the first mark


def leanings(thresholds: Mapping[str, float]) -> Floats:
    """Return the log odds that were chosen for or against each kind of claim."""
    return np.array([thresholds.get(LEANING.format(kind), 0.0) for kind in CLAIMS], np.float32)


def open_session(path: Path) -> Any:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])


def silence() -> Floats:
    """Return the row of what has no piece: any tag may be, nothing is loaded or claimed."""
    row = np.zeros(WIDTH, dtype=np.float32)
    row[[LOADED_SENTENCE, LOADED_WORD, NARRATOR]] = FORBIDDEN
    row[CLAIM_COLUMNS][CLAIMS.index("none")] = -FORBIDDEN
    return row


def mean_row(logits: Floats, bound: range) -> Floats:
    rows = logits[as_slice(bound)] if bound else logits[-1:]
    mean: Floats = rows.mean(axis=0)
    return mean


def tag_scores(rows: Floats, speaking: Speakers) -> Floats:
    """Normalise rows of tags; a token that goes on inside a piece cannot begin a span."""
    scores = log_softmax(rows)
    goes_on = ~speaking.begins & (speaking.pieces >= 0)
    for role in ROLES:
        either = np.logaddexp(scores[:, begin(role)], scores[:, inside(role)])
        scores[goes_on, inside(role)] = either[goes_on]
        scores[goes_on, begin(role)] = FORBIDDEN
    return scores


def log_softmax(rows: Floats) -> Floats:
    shifted = rows - rows.max(axis=1, keepdims=True)
    result: Floats = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    return result


def sigmoid(values: Floats) -> Floats:
    return (0.5 + 0.5 * np.tanh(values / 2)).astype(np.float32)  # never overflows


def logit(probability: float) -> float:
    return float(np.log(probability / (1 - probability)))


def as_slice(part: range) -> slice:
    return slice(part.start, part.stop)
