"""Which statements are asked for, according to models of how people ask."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from scarbot.learning.grams import grams, name_grams, section_key
from scarbot.models import UNANSWERED

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from scarbot.indexing.retrieval import Retrieval
    from scarbot.learning.likelihood import Likelihood
    from scarbot.learning.loglinear import LogLinear
    from scarbot.models import Place
    from scarbot.questions import Query

__all__ = ["SIGNALS", "Likely", "counted"]

SIGNALS = {
    model: (model, f"{model}_share", f"{model}_lead", f"{model}_nothing")
    for model in ("asked", "learnt", "next", "learnt_next")
}
"""The names of the signals of each model, in their order."""

_LEAST = -12.0
"""The logarithm that stands for everything less likely; the signals are shares of it."""


def counted(
    query: Query, retrieval: Retrieval
) -> dict[str, tuple[Likelihood | LogLinear, Mapping[str, float]]]:
    """Return each model, and what it counts of a question with weights, by the name of its signals.

    What is asked is counted by stems and pairs of neighbours, with those of carried concepts at their
    weight; a log-linear model counts names as well. What is asked next is counted by what the turn brought
    together with the sections just quoted, and by nothing where nothing is carried.
    """
    carried = {gram: c.weight for c in query.carried for gram in grams(c.stems)}
    faded = ((stems, share * c.weight) for c in query.carried for stems, share in c.alternatives)
    asked = {**carried, **retrieval.grams.of(query.words, query.asked)}
    names = retrieval.grams.names(query.words)
    sections = _sections(retrieval.places, query)
    following = retrieval.grams.after(query.words, sections, query.asked) if query.carried else {}
    return {
        "asked": (retrieval.likelihood, asked),
        "learnt": (retrieval.learnt, {**name_grams(faded), **names, **asked}),
        "next": (retrieval.following, following),
        "learnt_next": (retrieval.learnt_next, {**names, **following} if following else {}),
    }


class Likely(NamedTuple):
    """Which statements are asked for, according to a model of how people ask.

    Attributes:
        logarithms: of the probabilities, by position.
        most: the greatest logarithm.
        nothing: the probability that what is asked for is what nothing answers.
    """

    logarithms: Mapping[int, float] = {}
    most: float = 0.0
    nothing: float = 0.0

    @classmethod
    def of(cls, found: Mapping[int, float], barred: frozenset[int]) -> Likely:
        """Return what a model found, without the statements that may not answer.

        Args:
            found: the logarithm of each class’s probability; empty where nothing was asked.
            barred: the positions of those that may not answer.
        """
        left = {p: found[p] for p in found if p != UNANSWERED and p not in barred}
        nothing = math.exp(found.get(UNANSWERED, -math.inf))
        return cls(left, max(left.values(), default=0.0), nothing)

    def shares(self) -> dict[int, float]:
        """Return the probabilities by position, without those far below the greatest."""
        least = self.most + _LEAST
        return {p: math.exp(logarithm) for p, logarithm in self.logarithms.items() if logarithm > least}

    def signals(self, position: int) -> tuple[float, float, float, float]:
        """Return the signals of a statement, in order; logarithms as shares of the least that counts.

        All are 0 where nothing was asked, or where no class of the model may answer.
        """
        if not self.logarithms:
            return (0.0, 0.0, 0.0, 0.0)
        logarithm = max(self.logarithms.get(position, _LEAST), _LEAST)
        behind = max(min(logarithm - self.most, 0.0), _LEAST)
        return (logarithm / -_LEAST, math.exp(logarithm), behind / -_LEAST, self.nothing)


def _sections(places: Sequence[Place], query: Query) -> list[str]:
    """Return the keys of the sections just quoted from, in a fixed order: sums depend on it."""
    focus = ((position, places[position]) for position in sorted(query.focus))
    keys = (section_key(p - place.statement.index, place.section_id[1]) for p, place in focus)
    return list(dict.fromkeys(keys))
