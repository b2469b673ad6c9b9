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
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    _Entries = tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.float64]]

__all__ = ["Example", "fit"]

_Key = TypeVar("_Key", str, int)

Example = tuple[Mapping[str, float], Mapping[int, float]]
"""The grams of a question, what each counts, and the share of each class that it asks for."""

# Chosen by cross-validation over the lay questions of the shipped article.
_ROUNDS = 6
"""How often all examples are looked at."""
_FEWEST_STEPS = 200
"""The steps that few examples are looked at in, at least: as many more rounds."""
_AT_ONCE = 128
"""The examples of a step."""
_RATE = 0.2
_PENALTY = 0.5
_FIRST_SQUARE = 0.1
"""What the sum of the squares of a weight's slopes begins with; its steps are divided by the root."""

_MOST_WEIGHTS = 20_000_000
"""So many weights fit in the memory of a small machine; beyond it, the rarest grams are left out."""
_MOST_WORK = 25_000_000
"""Examples times classes that are looked at in all: some twenty seconds. Beyond it, there are fewer steps."""


@dataclass(frozen=True, slots=True)
class _Batch:
    """The examples of a step: what of two matrices is not 0, by their grams and by their classes.

    Attributes:
        size: how many examples there are.
        rows: the rows of their grams among the weights.
        often: in how many batches each of these grams is.
        asked: the examples by position, their grams by position in ``rows``, what each counts there.
        wanted: the examples likewise, the columns of the classes that they ask for, the shares.
    """

    size: int
    rows: NDArray[np.intp]
    often: NDArray[np.float64]
    asked: _Entries
    wanted: _Entries

    def step(self, weights: NDArray[np.float64], squares: NDArray[np.float64]) -> None:
        """Move the weights of this batch's grams."""
        import numpy as np

        asked = np.zeros((self.size, len(self.rows)))
        example, gram, count = self.asked
        asked[example, gram] = count
        own = weights[self.rows]
        scores = asked @ own
        raised = np.exp(scores - scores.max(axis=1, keepdims=True))
        beyond = raised / raised.sum(axis=1, keepdims=True)
        example, column, share = self.wanted
        beyond[example, column] -= share
        slope = asked.T @ beyond
        slope += _PENALTY / self.often * own
        squared = squares[self.rows]
        squared += slope * slope
        squares[self.rows] = squared
        slope *= _RATE
        slope /= np.sqrt(squared)
        weights[self.rows] = own - slope


def fit(
    examples: Sequence[Example], least: float = 0.0, progress: Callable[[int, int], None] | None = None
) -> dict[str, dict[int, float]]:
    """Return the weight of each gram for each class, by the gram; of no examples, nothing.

    Args:
        examples: what is learnt from; the same ones, in the same order, give the same weights, but
            for the last digits where sums are made otherwise: on another machine, in other threads.
        least: the size, from 0, under which a weight is left out.
        progress: called with how many steps are done and how many there are.

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
    steps = list(_in_rounds(batches, len(examples) * len(classes)))
    for done, batch in enumerate(steps, 1):
        batch.step(weights, squares)
        if progress:
            progress(done, len(steps))
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
    known = [
        sorted({g for grams, _ in part for g in grams if g in rows}, key=rows.__getitem__) for part in parts
    ]
    often = Counter(gram for own in known for gram in own)
    return [
        _Batch(
            size=len(part),
            rows=np.array([rows[gram] for gram in own], dtype=np.intp),
            often=np.array([[float(often[gram])] for gram in own]),
            asked=_entries([grams for grams, _ in part], own),
            wanted=_entries([shares for _, shares in part], classes),
        )
        for part, own in zip(parts, known, strict=True)
    ]


def _entries(examples: Sequence[Mapping[_Key, float]], keys: Sequence[_Key]) -> _Entries:
    """Return what examples count, by their positions and those of their keys; what is no key is left out."""
    import numpy as np

    place = {key: n for n, key in enumerate(keys)}
    found = [(n, place[key], x) for n, one in enumerate(examples) for key, x in one.items() if key in place]
    return (
        np.array([n for n, _, _ in found], dtype=np.intp),
        np.array([at for _, at, _ in found], dtype=np.intp),
        np.array([x for _, _, x in found]),
    )


def _in_rounds(batches: Sequence[_Batch], work: int) -> Iterator[_Batch]:
    """Yield the batches as often as they are looked at, each round in an order of its own.

    Args:
        batches: all of them.
        work: what one round takes of :data:`_MOST_WORK`.
    """
    rounds = max(_ROUNDS, -(-_FEWEST_STEPS // len(batches)))
    chance = random.Random(1)  # noqa: S311
    steps = (batch for _ in range(rounds) for batch in chance.sample(batches, len(batches)))
    return islice(steps, max(1, _MOST_WORK * len(batches) // work))
