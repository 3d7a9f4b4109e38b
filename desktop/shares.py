"""Shares in whole percentages; those of parts add up to what is shown of their whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.translation import number, tr

if TYPE_CHECKING:
    from collections.abc import Sequence


def percentages(parts: Sequence[int], whole: int = 100) -> tuple[int, ...]:
    """Split ``whole`` in the proportions of ``parts``; what rounding leaves goes where most is cut.

    This is the method of largest remainders: each percentage is next to the exact one.
    """
    total = sum(parts)
    if not total:
        return (0,) * len(parts)
    exact = [divmod(part * whole, total) for part in parts]
    left = whole - sum(least for least, _ in exact)
    by_cut = sorted(range(len(parts)), key=lambda place: -exact[place][1])
    larger = set(by_cut[:left])
    return tuple(least + (place in larger) for place, (least, _) in enumerate(exact))


def percents(parts: Sequence[int], whole: int = 100) -> tuple[str, ...]:
    """Write the percentages of parts that add up to ``whole``."""
    shown = percentages(parts, whole)
    return tuple(_written(one, is_there=part > 0) for one, part in zip(shown, parts, strict=True))


def percent(share: float) -> str:
    """Write a share by itself."""
    return _written(round(100 * share), is_there=share > 0)


def _written(percentage: int, *, is_there: bool) -> str:
    """Write a percentage; of what is there it is never 0 %."""
    if is_there and not percentage:
        return tr("under 1 %")
    return tr("{number} %").format(number=number(percentage))
