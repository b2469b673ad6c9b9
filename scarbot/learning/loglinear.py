"""Which statement is asked for, by how people ask: a log-linear model beside the counts.

Naive Bayes takes the grams of a question for independent, and so counts twice what two of them say
together. Here the weights of all are fitted at once (A. Berger, S. Della Pietra and V. Della Pietra,
"A maximum entropy approach to natural language processing", 1996), when a corpus is made ready: see
:mod:`~scarbot.learning.descent`. What is kept of them is small: weights near 0 are left out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from scarbot.cache import shards
from scarbot.cache.shards import Shards, Unpacked, read_pairs, written_pairs
from scarbot.learning.likelihood import normalised

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from scarbot.learning.descent import Example

__all__ = ["LogLinear"]

_LEAST = 0.1
"""The least weight that is kept; with all of them nothing is found better."""
_BIAS = ""
"""The gram that every question has: how often each class is asked for."""
_Weights = list[tuple[int, int]]
"""The positions of the classes that a gram tells something of, and its weight for each, in hundredths."""


@dataclass(frozen=True, slots=True)
class LogLinear:
    """The weights of how each class is asked for.

    Attributes:
        classes: what is told apart.
        base: what each class scores before any gram is seen.
        weights: gram → the positions of the classes that it tells something of, each followed by its
            weight in hundredths, as numbers joined by spaces.

    >>> asked = [({"deep": 1.0}, 3), ({"wide": 1.0}, 5), ({"paid": 1.0}, -1)]
    >>> likely = LogLinear.train(asked).posterior({"wide": 1.0, "now": 1.0})
    >>> max(likely, key=likely.get)
    5
    """

    classes: tuple[int, ...]
    base: tuple[float, ...] = field(repr=False)
    weights: Mapping[str, str] = field(repr=False)
    _read: Unpacked[_Weights] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_read", Unpacked(self.weights, _weights))

    @classmethod
    def train(
        cls,
        asked: Iterable[tuple[Mapping[str, float], int]],
        progress: Callable[[int, int], None] | None = None,
    ) -> LogLinear:
        """Fit the weights to questions. Needs numpy.

        Args:
            asked: the grams of each, what each gram counts, and a class that it asks for; a question
                of several classes is there once for each, and counts once in all. Without any, no
                class is known.
            progress: called with how many steps of that are done and how many there are.
        """
        from scarbot.learning.descent import fit

        examples = _examples(asked)
        fitted = fit(examples, _LEAST, progress)
        classes = tuple(sorted({one for _, shares in examples for one in shares}))
        position = {one: number for number, one in enumerate(classes)}
        base = fitted.pop(_BIAS, {})
        return cls(
            classes,
            tuple(round(base.get(one, 0.0), 2) for one in classes),
            {
                gram: written_pairs((position[one], round(100 * weight)) for one, weight in weights.items())
                for gram, weights in fitted.items()
                if weights
            },
        )

    def posterior(self, asked: Mapping[str, float]) -> dict[int, float]:
        """Return the logarithm of each class's probability; without classes, nothing.

        Args:
            asked: the grams of a question, and how often each counts: 1 for what was typed.

        Grams without a weight say nothing.
        """
        if not self.classes:
            return {}
        scores = list(self.base)
        for gram, count in asked.items():
            for position, weight in self._read.get(gram, ()):
                scores[position] += count * weight / 100
        return normalised(self.classes, scores)

    def to_dict(self) -> dict[str, Any]:
        """Return the weights as JSON can hold them."""
        return {"classes": self.classes, "base": self.base, "weights": shards.pack(self.weights)}

    @classmethod
    def from_dict(cls, record: Mapping[str, Any]) -> LogLinear:
        """Return what :meth:`to_dict` described. Its weights are taken over, not copied.

        Raises:
            ValueError: the record is damaged.
        """
        classes, base = tuple(record["classes"]), tuple(record["base"])
        if len(classes) != len(base) or not isinstance(record["weights"], Mapping):
            raise ValueError("damaged weights")
        return cls(classes, base, Shards(record["weights"]))


def _weights(written: str) -> _Weights:
    return [*read_pairs(written, int, int).items()]


def _examples(asked: Iterable[tuple[Mapping[str, float], int]]) -> list[Example]:
    """Return what is asked alike once, with the share of each class that it asks for."""
    wanted: dict[tuple[tuple[str, float], ...], Counter[int]] = {}
    for grams, one in asked:
        wanted.setdefault(tuple(grams.items()), Counter())[one] += 1
    return [
        ({_BIAS: 1.0, **dict(grams)}, {one: n / counts.total() for one, n in counts.items()})
        for grams, counts in wanted.items()
    ]
