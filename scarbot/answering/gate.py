"""How likely a statement answers a question: three linear models on the same normalised signals.

``rank`` orders the candidates (a softmax over those of a question, fitted on which of them
answers), ``answers`` says how likely the best of them answers at all (logistic, fitted on answered
and unanswered questions), ``relates`` how likely another one belongs to the answer (logistic). The
weights stand in ``data/gate.json``, fitted by ``tests/fitting/fit_gate.py``. There are five gates, each with
thresholds of its own:

- ``lay``: a first question, to a corpus with lay questions.
- ``later``: a later one there, without words of earlier ones; ``rank`` and ``relates`` are those of ``lay``.
- ``carried``: a later one there, with words of earlier ones.
- ``plain``: a question to a corpus without lay questions.
- ``plain_carried``: one there with words of earlier ones; all three models are those of ``plain``.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass, field
from functools import cache
from operator import mul
from typing import TYPE_CHECKING, Any

from scarbot.errors import DataError
from scarbot.lexicon.data_files import DATA

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["GATES", "THRESHOLDS", "Gate", "Model", "gate_name", "load_gate"]

GATES = ("lay", "later", "carried", "plain", "plain_carried")
"""The names of the gates."""

THRESHOLDS = ("sure", "answer", "partial", "lacking", "further")
"""The thresholds of a gate, in the order of its fields; chosen by eye, where the weights are fitted."""


@dataclass(frozen=True, slots=True)
class Model:
    """A linear model: the score where every signal is 0, and what each signal adds to it, by name.

    >>> Model(0.0, {"covered": 2.0}).score({"covered": 0.5, "near": 1.0})
    1.0
    """

    bias: float
    weights: Mapping[str, float] = field(repr=False)

    def score(self, signals: Mapping[str, float]) -> float:
        """Return the score of a statement with these signals; as a logistic model, the log-odds."""
        added: float = sum(map(mul, self.weights.values(), map(signals.__getitem__, self.weights)))
        return self.bias + added

    def probability(self, signals: Mapping[str, float]) -> float:
        """Return the probability, from 0 to 1, that a logistic model gives.

        >>> Model(0.0, {"covered": 2.0}).probability({"covered": 0.0})
        0.5
        """
        return 1 / (1 + math.exp(-max(-40.0, min(40.0, self.score(signals)))))


@dataclass(frozen=True, slots=True)
class Gate:
    """The models and the thresholds of the three bands.

    Attributes:
        rank: orders the candidates of a question.
        answers: how likely the best of them answers.
        relates: how likely another belongs to the answer.
        sure: the probability from which a quote answers without a caveat.
        answer: the probability from which a quote is likely to answer.
        partial: the probability from which the closest statement is shown, with a caveat.
        lacking: the same where it lacks what is strictly asked for.
        further: the probability of belonging from which a second or third quote is shown.
    """

    rank: Model
    answers: Model
    relates: Model
    sure: float
    answer: float
    partial: float
    lacking: float
    further: float


def gate_name(*, lay: bool, carried: bool, follows: bool) -> str:
    """Return the name of the gate for a question.

    Args:
        lay: whether the corpus has lay questions, answered or not.
        carried: whether the question has words of earlier turns.
        follows: whether it was asked behind another one.
    """
    if not lay:
        return "plain_carried" if carried else "plain"
    return "carried" if carried else "later" if follows else "lay"


@cache
def load_gate(name: str) -> Gate:
    """Return the gate of a name.

    Thresholds are each gate's own; models that it lacks are those of another one, which it names.

    Raises:
        DataError: the data file lacks it.
    """
    try:
        entry = _fitted()[name]
        fitted = {**_fitted()[entry.get("models", name)], **entry}
        rank, answers, relates = (Model(**fitted[key]) for key in ("rank", "answers", "relates"))
        return Gate(rank, answers, relates, *(entry[key] for key in THRESHOLDS))
    except (KeyError, TypeError) as error:
        raise DataError(f"scarbot/data/gate.json: {name}: {error}; fit it again") from None


@cache
def _fitted() -> Any:
    return json.loads((DATA / "gate.json").read_text(encoding="utf-8"))
