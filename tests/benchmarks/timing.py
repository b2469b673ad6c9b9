"""What the benchmarks share: interleaved runs, medians, a small table."""

from __future__ import annotations

import statistics
import sys
from time import perf_counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence


def seconds(action: Callable[[], object], clock: Callable[[], float] = perf_counter) -> float:
    """Return how long an action takes once."""
    begin = clock()
    action()
    return clock() - begin


def interleaved(
    actions: Mapping[str, Callable[[], object]], rounds: int, clock: Callable[[], float] = perf_counter
) -> dict[str, float]:
    """Return the median time of each action; every round runs all of them, one after the other.

    So a machine that slows down for a while slows them all alike, and ratios hold.
    """
    times: dict[str, list[float]] = {name: [] for name in actions}
    for _ in range(rounds):
        for name, action in actions.items():
            times[name].append(seconds(action, clock))
    return {name: statistics.median(taken) for name, taken in times.items()}


def percentile(values: Sequence[float], percent: int) -> float:
    """Return the value that ``percent`` of a hundred values do not exceed (nearest rank)."""
    ranked = sorted(values)
    return ranked[max(0, -(-len(ranked) * percent // 100) - 1)]


def show(title: str, rows: Sequence[Sequence[str]]) -> None:
    """Print rows in columns under a title."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = [
        "  ".join(
            cell.rjust(width) if place else cell.ljust(width)
            for place, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        for row in rows
    ]
    sys.stdout.write("\n".join([title, "", *lines, "", ""]))
    sys.stdout.flush()


def milliseconds(value: float) -> str:
    return f"{value * 1000:.3f}" if value < 0.01 else f"{value * 1000:.1f}"


def ratio(value: float, base: float) -> str:
    return f"{value / base:.2f}"
