"""The model as it is written for the program against the network that was trained."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from analyzers.encoder import open_session
from analyzers.training.export import MODEL, write_model
from analyzers.training.network import new_student

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = [pytest.mark.prove, pytest.mark.models]


@pytest.mark.parametrize("length", [3, 40, 300])
def test_the_written_model_answers_nearly_as_the_network(length: int, tmp_path: Path) -> None:
    import torch

    torch.manual_seed(length)
    network = new_student().eval()
    write_model(network, tmp_path)
    ids = torch.cat(
        [torch.tensor([101]), torch.randint(2000, 9000, (length,)), torch.tensor([102])]
    )
    with torch.inference_mode():
        exact = network(ids[None]).logits[0, 1:].numpy()
    written = open_session(tmp_path / MODEL).run(None, {"input_ids": ids[None].numpy()})[0][0]
    assert written.shape == exact.shape
    assert np.corrcoef(written.ravel(), exact.ravel())[0, 1] > 0.99
