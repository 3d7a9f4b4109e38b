"""The networks that are trained, small student and large teacher, and their loss.

Both are a transformer with one linear layer on top, and both read the same word pieces: the
teacher's rows of word embeddings are put into the student's order.
"""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from analyzers.decoding import TAGS
from analyzers.encoder import (
    CLAIM_COLUMNS,
    LOADED_SENTENCE,
    LOADED_WORD,
    NARRATOR,
    TAG_COLUMNS,
    WIDTH,
)
from analyzers.training.examples import UNKNOWN
from analyzers.training.originals import minilm_folder, rows_of, unpack_mpnet, vocabulary
from analyzers.training.sequences import of_sequences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analyzers.training.batches import Batch

    Tensor = Any  # torch is not installed where this is checked
    Network = Any

DECAY = 0.9  # of the rate from each layer to the one below
TEACHER_RATE = 5e-5  # of the uppermost layer
HEAD_RATE = 1e-3
TRANSITION_RATE = 5e-3
FROZEN = 4  # lowest layers of the teacher, which stay as they are: a fifth of the time
WEIGHT_DECAY = 0.01
RARE = 3.0  # weight of a marked word against an unmarked one
WORDS = 2.0  # weight of loaded words against loaded sentences
SMOOTH = 0.1  # of each kind of claim is shared out; two readers agree on nine in ten

# Random numbers for the dropout of attention cost a sixth of the time.
OPTIONS = {"num_labels": WIDTH, "attention_probs_dropout_prob": 0.0}


@dataclass(frozen=True, slots=True)
class Weights:
    """What counts how much for the tags of source, cue and content.

    The teacher counts less than the labels: it is weaker at borders.
    """

    labels: float = 1.0
    sequences: float = 0.0
    taught: float = 0.5


PLAIN = Weights()


def new_student() -> Network:
    """Return the small network; its ``transitions`` are for the loss of sequences only."""
    import torch
    from transformers import BertForTokenClassification

    network = BertForTokenClassification.from_pretrained(minilm_folder(), **OPTIONS)
    network.bert.embeddings.word_embeddings.weight.requires_grad_(False)  # noqa: FBT003
    network.transitions = torch.nn.Parameter(torch.zeros(len(TAGS), len(TAGS)))
    return network


def new_teacher() -> Network:
    from transformers import MPNetForTokenClassification

    with tempfile.TemporaryDirectory() as scratch:
        folder = unpack_mpnet(Path(scratch))
        network = MPNetForTokenClassification.from_pretrained(folder, **OPTIONS)
        rows = rows_of(vocabulary(minilm_folder()), vocabulary(folder))
    words = network.mpnet.embeddings.word_embeddings
    words.weight.data = words.weight.data[rows]
    network.config.vocab_size = words.num_embeddings = len(rows)
    encoder = network.mpnet.encoder
    still = [network.mpnet.embeddings, encoder.relative_attention_bias, *encoder.layer[:FROZEN]]
    for module in still:
        module.requires_grad_(False)  # noqa: FBT003
    return network


def student_rates(network: Network, rate: float, head: float) -> Iterator[dict[str, Any]]:
    bert = network.bert
    yield from rates(network, [bert.embeddings, *bert.encoder.layer], rate, head)
    if network.transitions.requires_grad:
        yield {"params": [network.transitions], "lr": TRANSITION_RATE, "weight_decay": 0.0}


def teacher_rates(network: Network) -> Iterator[dict[str, Any]]:
    return rates(network, list(network.mpnet.encoder.layer), TEACHER_RATE, HEAD_RATE)


def rates(
    network: Network, layers: list[Any], rate: float, head: float
) -> Iterator[dict[str, Any]]:
    """Yield the groups of weights with their learning rates, lower ones for lower layers."""
    yield {"params": list(network.classifier.parameters()), "lr": head}
    for depth, layer in enumerate(reversed(layers)):
        learning = [weights for weights in layer.parameters() if weights.requires_grad]
        if learning:
            yield {"params": learning, "lr": rate * DECAY**depth}


def loss(network: Network, batch: Batch, weights: Weights = PLAIN) -> Tensor:
    """Return the loss over whatever the batch has: labels, and chances that the teacher gives."""
    import torch

    ids, mask = torch.from_numpy(batch.ids), torch.from_numpy(batch.mask)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        rows = network(input_ids=ids, attention_mask=mask).logits
    rows = rows.float()
    words = torch.from_numpy(batch.taught)
    tags = torch.from_numpy(batch.tags)
    total = of_tags(rows[..., TAG_COLUMNS], tags, words[..., :-2], weights)
    if weights.sequences:
        transitions: Tensor = getattr(network, "module", network).transitions  # type: ignore[union-attr]
        total = total + 0.0 * transitions.sum()  # each step has a gradient for every weight
        if (tags != UNKNOWN).any():
            chains = of_sequences(rows[..., TAG_COLUMNS], tags, transitions)
            total = total + weights.sequences * chains
    loaded, narrator = torch.from_numpy(batch.loaded), torch.from_numpy(batch.narrator)
    total = total + WORDS * of_marks(rows[..., LOADED_WORD], loaded, words[..., -2], RARE)
    total = total + of_marks(rows[..., NARRATOR], narrator, words[..., -1], RARE)
    if len(batch.owners):
        means = torch.einsum("kl,klc->kc", torch.from_numpy(batch.shares), rows[batch.owners])
        parts = torch.from_numpy(batch.taught_parts)
        biased, claims = torch.from_numpy(batch.biased), torch.from_numpy(batch.claims)
        total = total + of_marks(means[:, LOADED_SENTENCE], biased, parts[:, -1], 1.0)
        kinds = means[:, CLAIM_COLUMNS]
        total = total + of_tags(kinds, claims, parts[:, :-1], Weights(taught=1.0), SMOOTH)
    return total


def of_tags(
    scores: Tensor, labels: Tensor, taught: Tensor, weights: Weights, smooth: float = 0.0
) -> Tensor:
    """Return the cross-entropy with the labels and with the teacher's chances, where known."""
    from torch.nn import functional

    entropy = functional.cross_entropy
    total = 0.0
    known = labels != UNKNOWN
    if known.any():
        total = weights.labels * entropy(scores[known], labels[known], label_smoothing=smooth)
    heard = ~taught[..., 0].isnan()
    if heard.any():
        total = total + weights.taught * entropy(scores[heard], taught[heard])
    return total


def of_marks(scores: Tensor, labels: Tensor, taught: Tensor, weight: float) -> Tensor:
    """Return the same for a yes or no; ``weight`` is that of a yes in the labels."""
    import torch
    from torch.nn import functional

    entropy = functional.binary_cross_entropy_with_logits
    total = 0.0
    known = labels != UNKNOWN
    if known.any():
        yes = torch.tensor(weight)
        total = entropy(scores[known], labels[known].float(), pos_weight=yes)
    told = ~taught.isnan()
    if told.any():
        total = total + entropy(scores[told], taught[told])
    return total
