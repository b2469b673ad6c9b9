"""Run all benchmarks, or those that are named: ``python tests/benchmarks [startup latency prompt index_cost reading]``."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import index_cost
import latency
import prompt
import reading
import startup

if TYPE_CHECKING:
    from collections.abc import Callable

BENCHMARKS: dict[str, Callable[[], None]] = {
    "startup": startup.main,
    "latency": latency.main,
    "prompt": prompt.main,
    "index_cost": index_cost.main,
    "reading": reading.main,
}

if __name__ == "__main__":
    for name in sys.argv[1:] or BENCHMARKS:
        BENCHMARKS[name]()
