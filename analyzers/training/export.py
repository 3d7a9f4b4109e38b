"""From trained weights to the folder that the program reads: int8 ONNX and what goes with it."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING, Any

from analyzers.training.graph import model_of
from analyzers.training.originals import minilm_folder
from analyzers.wordpiece import WordPiece

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

MODEL = "model.int8.onnx"

# What the mark before a text becomes differs little from text to text; any news will do.
NEWS = """
The council voted on Monday to close two of the town's five libraries. "Nobody here wanted this,"
said Anna Berger, who leads the budget committee. According to officials, visits have fallen by a
third since 2015, while costs rose to 1.2 million. Opponents called the plan a disgrace and said
that they would go to court. The mayor, who was re-elected last year, did not answer questions.
"""


def write_model(network: Any, folder: Path) -> None:
    import onnx

    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(minilm_folder() / "vocab.txt", folder / "vocab.txt")
    weights = {name: value.float().numpy() for name, value in network.state_dict().items()}
    marks = first_marks(network, WordPiece.load(folder / "vocab.txt"))
    onnx.save(model_of(weights, network.config, marks), folder / MODEL)


def first_marks(network: Any, wordpiece: WordPiece) -> list[NDArray[Any]]:
    """Return the values of the mark before a text as each layer gets them."""
    import torch

    ids = [wordpiece.first, *wordpiece.pieces(NEWS).ids.tolist(), wordpiece.last]
    with torch.inference_mode():
        told = network.eval().bert(torch.tensor([ids]), output_hidden_states=True)
    return [states[0, 0].float().numpy() for states in told.hidden_states[:-1]]


def write_transitions(transitions: NDArray[Any], folder: Path) -> None:
    rows = [[round(value, 4) for value in row] for row in transitions.tolist()]
    (folder / "transitions.json").write_text(json.dumps(rows) + "\n")


def write_meta(meta: dict[str, Any], folder: Path) -> None:
    (folder / "meta.json").write_text(json.dumps(meta, indent=2) + "\n")
