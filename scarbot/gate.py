"""How likely a statement answers a question: a logistic model on normalised signals.

The weights stand in ``data/gate.json``, fitted by ``tests/fitting/fit_gate.py``. There are two
sets: for corpora with lay questions, and for those without.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any

from scarbot.errors import DataError
from scarbot.lexicon import DATA

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Gate", "load_gate"]


@dataclass(frozen=True, slots=True)
class Gate:
    """The model and the thresholds of its three bands.

    Attributes:
        bias: the log-odds where every signal is 0.
        weights: what each signal adds to the log-odds, by name.
        answer: the probability from which a quote answers.
        partial: the probability from which the closest statement is shown, with a caveat.
        further: the probability from which a second or third quote is shown.
        relative: the share of the best quote's probability that a further one has to reach.
    """

    bias: float
    weights: Mapping[str, float] = field(repr=False)
    answer: float
    partial: float
    further: float
    relative: float

    def probability(self, signals: Mapping[str, float]) -> float:
        """Return the probability, from 0 to 1, that a statement with these signals answers.

        >>> Gate(0.0, {"covered": 2.0}, 0.5, 0.3, 0.5, 0.5).probability({"covered": 0.0})
        0.5
        """
        odds = self.bias + sum(weight * signals[name] for name, weight in self.weights.items())
        return 1 / (1 + math.exp(-max(-40.0, min(40.0, odds))))


@cache
def load_gate(name: str) -> Gate:
    """Return the gate for corpora with lay questions (``lay``) or without (``plain``).

    Raises:
        DataError: the data file lacks it.
    """
    record: Any = json.loads((DATA / "gate.json").read_text(encoding="utf-8"))
    try:
        return Gate(**record[name])
    except (KeyError, TypeError) as error:
        raise DataError(f"scarbot/data/gate.json: {name}: {error}; fit it again") from None
