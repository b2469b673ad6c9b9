"""Which statement is asked for, by how people ask: multinomial naive Bayes over labelled questions.

Each class has the words, the pairs of neighbouring words and the facets of the questions that people
ask it by; a statement's own words count as one more question.
With ``c`` the number of a class's questions that have a gram, ``C`` the sum of these numbers, ``V``
the number of different grams, ``n`` the number of its questions and α for what was not seen::

    P(class | question) ∝ (n + 1) × ∏ (c + α) ÷ (C + α × V)

over the grams of the question that any class has (A. McCallum and K. Nigam, "A comparison of event
models for naive Bayes text classification", 1998; without the prior it is the query likelihood of
J. Ponte and W. Croft, "A language modeling approach to information retrieval", 1998). Counts are
all that is kept: nothing is trained.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from scarbot.cache import shards
from scarbot.cache.shards import Shards, Unpacked, read_pairs

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["Likelihood", "normalised"]

_UNSEEN = 0.1
"""α of the formula: how often a gram is taken to be asked that nobody has asked yet; by eye."""
_Gains = list[tuple[int, float]]
"""The positions of the classes that have a gram, and what it adds to each beyond one that it misses."""


@dataclass(frozen=True, slots=True)
class Likelihood:
    """The counts of how each class is asked for.

    Attributes:
        classes: what is told apart, in the order of their first question.
        base: the logarithm of each class's prior, up to one constant.
        missed: what a known gram adds to a class that does not have it.
        counts: gram → the positions of the classes that have it, each followed by its count, as
            numbers joined by spaces.

    >>> from scarbot.learning.grams import grams
    >>> asked = [(["how", "deep"], 7), (["how", "wide"], 8), (["who", "paid"], -1)]
    >>> known = Likelihood.build((grams(stems), wanted) for stems, wanted in asked)
    >>> likely = known.posterior(dict.fromkeys(grams(["how", "wide", "now"]), 1.0))
    >>> max(likely, key=likely.get), round(sum(map(math.exp, likely.values())), 6)
    (8, 1.0)
    """

    classes: tuple[int, ...]
    base: tuple[float, ...] = field(repr=False)
    missed: tuple[float, ...] = field(repr=False)
    counts: Mapping[str, str] = field(repr=False)
    _gains: Unpacked[_Gains] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_gains", Unpacked(self.counts, _gained))

    @classmethod
    def build(cls, asked: Iterable[tuple[Iterable[str], int]]) -> Likelihood:
        """Count questions, each its grams and the class that it asks for.

        No questions make one that knows no class.
        """
        by_class: dict[int, Counter[str]] = {}
        questions: Counter[int] = Counter()
        for asked_grams, wanted in asked:
            by_class.setdefault(wanted, Counter()).update(list(asked_grams))
            questions[wanted] += 1
        counts: dict[str, list[str]] = {}
        for position, found in enumerate(by_class.values()):
            for gram, count in found.items():
                counts.setdefault(gram, []).append(f"{position} {count}")
        return cls(
            tuple(by_class),
            tuple(math.log(questions[wanted] + 1) for wanted in by_class),
            tuple(math.log(_UNSEEN / (found.total() + _UNSEEN * len(counts))) for found in by_class.values()),
            {gram: " ".join(pairs) for gram, pairs in counts.items()},
        )

    def posterior(self, asked: Mapping[str, float]) -> dict[int, float]:
        """Return the logarithm of each class's probability; without classes, nothing.

        Args:
            asked: the grams of a question, and how often each counts: 1 for what was typed.

        Grams that no class has say nothing; a question of such only is left to the priors.
        """
        if not self.classes:
            return {}
        known = [(weight, gains) for gram, weight in asked.items() if (gains := self._gains.get(gram))]
        number = sum(weight for weight, _ in known)
        scores = [base + number * missed for base, missed in zip(self.base, self.missed, strict=True)]
        for weight, gains in known:
            for position, gain in gains:
                scores[position] += weight * gain
        return normalised(self.classes, scores)

    def to_dict(self) -> dict[str, Any]:
        """Return the counts as JSON can hold them."""
        return {
            "classes": self.classes,
            "base": self.base,
            "missed": self.missed,
            "counts": shards.pack(self.counts),
        }

    @classmethod
    def from_dict(cls, record: Mapping[str, Any]) -> Likelihood:
        """Return what :meth:`to_dict` described. Its counts are taken over, not copied.

        Raises:
            ValueError: the record is damaged.
        """
        parts = [tuple(record[name]) for name in ("classes", "base", "missed")]
        if len({len(part) for part in parts}) != 1 or not isinstance(record["counts"], Mapping):
            raise ValueError("damaged likelihoods")
        return cls(parts[0], parts[1], parts[2], Shards(record["counts"]))


def _gained(counts: str) -> _Gains:
    """Return what a gram adds to the classes that have it, by its counts."""
    return [
        (position, math.log1p(count / _UNSEEN)) for position, count in read_pairs(counts, int, int).items()
    ]


def normalised(classes: Sequence[int], scores: Sequence[float]) -> dict[int, float]:
    """Return the logarithm of each class's probability.

    Args:
        classes: at least one.
        scores: theirs, in the same order: the same logarithms, up to one constant.

    >>> {one: round(logarithm, 3) for one, logarithm in normalised([3, 5], [2.0, 2.0]).items()}
    {3: -0.693, 5: -0.693}
    """
    most = max(scores)
    total = most + math.log(sum(math.exp(score - most) for score in scores))
    return {one: score - total for one, score in zip(classes, scores, strict=True)}
