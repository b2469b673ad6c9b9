"""Fits the weights of a log-linear model by stochastic gradient descent; the only importer of numpy.

With ``x`` the grams of a question and what each counts, and ``w`` the weight of each gram for each
class::

    P(class | question) = exp(∑ x × w[class]) ÷ ∑ over all classes of the same

The weights make the classes of the examples likely, less an L2 penalty. Each step looks at some
examples, and a weight moves the less the more it has moved before (AdaGrad: J. Duchi, E. Hazan and
Y. Singer, "Adaptive subgradient methods for online learning and stochastic optimization", 2011).
A few rounds do better on wordings that nobody has written yet than going on to the end.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["Example", "fit"]

Example = tuple[Mapping[str, float], Mapping[int, float]]
"""The grams of a question, what each counts, and the share of each class that it asks for."""

# Chosen by cross-validation over the lay questions of the shipped article.
_ROUNDS = 6
_FEWEST_STEPS = 200
"""How often all examples are looked at; and the steps that few examples are looked at in, at least."""
_AT_ONCE = 128
"""The examples of a step."""
_RATE = 0.2
_PENALTY = 0.5
_FIRST_SQUARE = 0.1
"""What the first step of a weight is divided by, squared."""

_MOST_WEIGHTS = 20_000_000
"""So many weights fit in the memory of a small machine; beyond it, the rarest grams are left out."""
_MOST_WORK = 100_000_000
"""Examples times classes that are looked at in all: about a minute. Beyond it, there are fewer rounds."""


@dataclass(frozen=True, slots=True)
class _Batch:
    """The examples of a step: entries of a matrix of examples by the rows of their grams."""

    rows: NDArray[np.intp]
    example: NDArray[np.intp]
    gram: NDArray[np.intp]
    value: NDArray[np.float64]
    wanted: NDArray[np.float64]
    often: NDArray[np.float64]

    def step(self, weights: NDArray[np.float64], squares: NDArray[np.float64]) -> None:
        """Move the weights of this batch's grams."""
        import numpy as np

        asked = np.zeros((len(self.wanted), len(self.rows)))
        asked[self.example, self.gram] = self.value
        own = weights[self.rows]
        scores = asked @ own
        raised = np.exp(scores - scores.max(axis=1, keepdims=True))
        likely = raised / raised.sum(axis=1, keepdims=True)
        slope = asked.T @ (likely - self.wanted) + _PENALTY / self.often * own
        squares[self.rows] += slope * slope
        weights[self.rows] = own - _RATE * slope / np.sqrt(squares[self.rows])


def fit(examples: Sequence[Example], least: float = 0.0) -> dict[str, dict[int, float]]:
    """Return the weight of each gram for each class, by the gram; of no examples, nothing.

    Args:
        examples: what is learnt from; the same ones give the same weights.
        least: the size, from 0, under which a weight is left out.

    >>> fitted = fit([({"deep": 1.0}, {3: 1.0}), ({"wide": 1.0}, {5: 1.0})])
    >>> fitted["deep"][3] > 0 > fitted["deep"][5]
    True
    """
    if not examples:
        return {}
    import numpy as np

    classes = list(dict.fromkeys(wanted for _, shares in examples for wanted in shares))
    rows = _rows(examples, _MOST_WEIGHTS // len(classes))
    batches = _batches(examples, rows, classes)
    weights = np.zeros((len(rows), len(classes)))
    squares = np.full_like(weights, _FIRST_SQUARE)
    for batch in _in_rounds(batches, len(examples) * len(classes)):
        batch.step(weights, squares)
    kept = (np.flatnonzero(np.abs(row) >= least).tolist() for row in weights)
    return {
        gram: {classes[column]: float(weights[row, column]) for column in columns}
        for (gram, row), columns in zip(rows.items(), kept, strict=True)
    }


def _rows(examples: Sequence[Example], most: int) -> dict[str, int]:
    """Return a row for each of the grams that most examples have."""
    counts = Counter(gram for grams, _ in examples for gram in grams)
    return {gram: row for row, (gram, _) in enumerate(counts.most_common(max(most, 1)))}


def _batches(examples: Sequence[Example], rows: Mapping[str, int], classes: Sequence[int]) -> list[_Batch]:
    """Return the examples, mixed, in batches, each of which knows in how many its grams are."""
    import numpy as np

    mixed = random.Random(0).sample(examples, len(examples))  # noqa: S311  chance without secrets
    parts = [mixed[start : start + _AT_ONCE] for start in range(0, len(mixed), _AT_ONCE)]
    known = [sorted({rows[g] for grams, _ in part for g in grams if g in rows}) for part in parts]
    often = np.bincount([row for own in known for row in own], minlength=len(rows)).astype(np.float64)
    columns = {wanted: column for column, wanted in enumerate(classes)}
    return [
        _Batch(
            np.array(own, dtype=np.intp), *_entries(part, rows, own), _wanted(part, columns), often[own, None]
        )
        for part, own in zip(parts, known, strict=True)
    ]


def _entries(
    part: Sequence[Example], rows: Mapping[str, int], own: Sequence[int]
) -> tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.float64]]:
    """Return which example has which of its batch's grams, and what it counts there."""
    import numpy as np

    place = {row: n for n, row in enumerate(own)}
    asked = [
        (n, rows[gram], x) for n, (grams, _) in enumerate(part) for gram, x in grams.items() if gram in rows
    ]
    return (
        np.array([n for n, _, _ in asked], dtype=np.intp),
        np.array([place[row] for _, row, _ in asked], dtype=np.intp),
        np.array([x for _, _, x in asked]),
    )


def _wanted(part: Sequence[Example], columns: Mapping[int, int]) -> NDArray[np.float64]:
    import numpy as np

    found = np.zeros((len(part), len(columns)))
    for n, (_, shares) in enumerate(part):
        for wanted, share in shares.items():
            found[n, columns[wanted]] = share
    return found


def _in_rounds(batches: Sequence[_Batch], work: int) -> Iterator[_Batch]:
    """Yield the batches as often as they are looked at, each round in an order of its own."""
    rounds = max(_ROUNDS, -(-_FEWEST_STEPS // len(batches)))
    chance = random.Random(1)  # noqa: S311
    for _ in range(max(1, min(rounds, _MOST_WORK // work))):
        yield from chance.sample(batches, len(batches))
