"""The loss of whole sequences of tags: a conditional random field (Lafferty et al. 2001).

A chain of tags is worth the sum of its scores and of the weights of its transitions; the loss is
how much less likely than certain the labelled chain is among all chains that can be.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from analyzers.decoding import FORBIDDEN, ROLES, begin, inside
from analyzers.training.examples import UNKNOWN
from analyzers.training.selection import possible

if TYPE_CHECKING:
    Tensor = Any  # torch is not installed where this is checked


def of_sequences(scores: Tensor, labels: Tensor, transitions: Tensor) -> Tensor:
    """Return the mean loss per label; pieces without a label are passed over.

    ``scores`` are windows x pieces x tags, ``transitions`` tags x tags. A window may begin inside
    a span, whose beginning stands in the window before.
    """
    import torch

    scores, chains, there = _put_together(scores, labels)
    allowed = torch.from_numpy(possible())
    weights = torch.where(allowed, transitions, torch.tensor(FORBIDDEN))
    worth = torch.gather(scores, 2, chains[..., None])[..., 0].mul(there).sum(1)
    worth = worth + weights[chains[:, :-1], chains[:, 1:]].mul(there[:, 1:]).sum(1)
    return (_all_chains(scores, weights, there) - worth).sum() / there.sum()


def _put_together(scores: Tensor, labels: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """Move the labelled pieces of each window to its front; the last table tells which are one."""
    import torch

    known = labels != UNKNOWN
    scores, labels, known = (table[known.any(1)] for table in (scores, labels, known))
    lengths = known.sum(1)
    order = torch.argsort((~known).int(), dim=1, stable=True)[:, : int(lengths.max())]
    scores = torch.gather(scores, 1, order[..., None].expand(-1, -1, scores.shape[2]))
    chains = torch.gather(labels, 1, order).clamp(min=0)
    there = torch.arange(order.shape[1])[None] < lengths[:, None]
    return scores, _begun(chains), there


def _begun(chains: Tensor) -> Tensor:
    """Let what goes on after another span begin anew, as decoding has it."""
    import torch

    before = torch.roll(chains, 1, dims=1)
    before[:, 0] = chains[:, 0]
    for role in ROLES:
        torn = (chains == inside(role)) & (before != inside(role)) & (before != begin(role))
        chains = torch.where(torn, torch.full_like(chains, begin(role)), chains)
    return chains


def _all_chains(scores: Tensor, weights: Tensor, there: Tensor) -> Tensor:
    """Return the log of the summed worth of all chains, by the forward algorithm."""
    import torch

    sums = scores[:, 0]
    for place in range(1, scores.shape[1]):
        longer = torch.logsumexp(sums[:, :, None] + weights, dim=1) + scores[:, place]
        sums = torch.where(there[:, place, None], longer, sums)
    return torch.logsumexp(sums, dim=1)
