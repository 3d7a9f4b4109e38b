"""How a network learns: all batches once in order, at a rate that rises and falls.

Two processes with a thread each learn a small network in two thirds of the time that one process
with two threads takes: ``torchrun --standalone --nproc-per-node 2 -m MODULE ...``
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import numpy as np

from analyzers.training.network import PLAIN, WEIGHT_DECAY, loss

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from analyzers.training.batches import Batch
    from analyzers.training.network import Weights

WARM_UP = 0.06  # share of the steps
AVERAGE = 0.998  # how much of the running average of the weights stays at each step
LONGEST_GRADIENT = 1.0
REPORT = 50  # steps


def place() -> tuple[int, int]:
    """Return the number of this process and how many learn together; each holds all batches."""
    from torch import distributed

    if not distributed.is_torchelastic_launched():
        return 0, 1
    if not distributed.is_initialized():
        distributed.init_process_group("gloo")
    return distributed.get_rank(), distributed.get_world_size()


def learn(
    network: Any,
    rates: Iterable[dict[str, Any]],
    batches: Sequence[Batch],
    *,
    average_of: float = AVERAGE,
    weights: Weights = PLAIN,
) -> Any:
    """Learn all batches; return the network with the running average of the weights."""
    import torch
    from torch.nn.parallel import DistributedDataParallel
    from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

    number, processes = place()
    batches = batches[number : len(batches) - len(batches) % processes : processes]
    network.train()
    learning = network if processes == 1 else DistributedDataParallel(network)
    average = AveragedModel(network, multi_avg_fn=get_ema_multi_avg_fn(average_of))
    optimizer = torch.optim.AdamW(list(rates), weight_decay=WEIGHT_DECAY)
    pace = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: rate_at(step, len(batches)))
    progress = Progress(len(batches))
    for batch in batches:
        value = loss(learning, batch, weights)
        value.backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), LONGEST_GRADIENT)
        optimizer.step()
        optimizer.zero_grad()
        pace.step()
        average.update_parameters(network)
        progress.add(value.item(), batch.mask.sum())
    return average.module


def rate_at(step: int, steps: int) -> float:
    """Return the share of the learning rate at a step: a short rise, then a straight fall."""
    rise = WARM_UP * steps
    return min((step + 1) / rise, (steps - step) / (steps - rise))


class Progress:
    """Lines about the mean loss and the speed."""

    def __init__(self, steps: int) -> None:
        self.steps = steps
        self.losses: list[float] = []
        self.pieces = 0
        self.started = time.monotonic()

    def add(self, loss: float, pieces: int) -> None:
        self.losses.append(loss)
        self.pieces += int(pieces)
        if len(self.losses) % REPORT == 0:
            speed = self.pieces / (time.monotonic() - self.started)
            mean = float(np.mean(self.losses[-REPORT:]))
            done = f"{len(self.losses)}/{self.steps}"
            print(f"step {done} loss {mean:.3f} {speed:.0f} pieces/s", flush=True)
