"""From trained weights to the folder that the program reads: int8 ONNX and what goes with it."""

from __future__ import annotations

import json
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from analyzers.training.originals import minilm_folder

if TYPE_CHECKING:
    from numpy.typing import NDArray

MODEL = "model.int8.onnx"


def write_model(network: Any, folder: Path) -> None:
    """Write weights of seven bits, so that processors without VNNI do not saturate."""
    from onnxruntime.quantization import QuantType, quantize_dynamic

    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        exact = Path(scratch) / "exact.onnx"
        write_exact(network, exact)
        quantize_dynamic(
            exact, folder / MODEL, per_channel=True, reduce_range=True, weight_type=QuantType.QInt8
        )
    shutil.copyfile(minilm_folder() / "vocab.txt", folder / "vocab.txt")


def write_exact(network: Any, path: Path) -> None:
    import torch
    from transformers import BertForTokenClassification

    config = network.config
    config.return_dict = False
    plain = BertForTokenClassification._from_config(config, attn_implementation="eager")  # noqa: SLF001 - the only way to build one with eager attention, which alone can be traced
    state = network.state_dict()
    state.pop("transitions", None)  # only training needs them
    plain.load_state_dict(state)
    ids = torch.ones((1, 8), dtype=torch.int64)
    axes = {0: "windows", 1: "pieces"}
    names = ("input_ids", "attention_mask", "logits")
    torch.onnx.export(
        plain.eval(),
        (ids, ids),
        path,
        input_names=names[:2],
        output_names=names[2:],
        dynamic_axes=dict.fromkeys(names, axes),
        opset_version=17,
        dynamo=False,
    )


def write_transitions(transitions: NDArray[Any], folder: Path) -> None:
    rows = [[round(value, 4) for value in row] for row in transitions.tolist()]
    (folder / "transitions.json").write_text(json.dumps(rows) + "\n")


def write_meta(meta: dict[str, Any], folder: Path) -> None:
    (folder / "meta.json").write_text(json.dumps(meta, indent=2) + "\n")
