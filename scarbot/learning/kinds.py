"""Which kinds of things a question asks for, by all of its words.

A facet is asked for by a phrase that is listed. People ask in more ways than anybody lists: "my mum and
her sister had the same, am I next" asks whether it runs in families. How likely each kind is told by a
log-linear model of the words of a question, their pairs and the facets that its phrases ask for: see
:mod:`~scarbot.learning.loglinear`. Its weights stand in ``data/asking.txt``, fitted by
``tests/fitting/fit_asking.py`` to questions that were written for each kind and to the phrases themselves.

It only tells which statements are apt (:mod:`~scarbot.learning.aptness`). What an answer must not lack
is told by the facets alone.
"""

from __future__ import annotations

from functools import cache
from math import exp
from typing import TYPE_CHECKING

from scarbot.errors import DataError
from scarbot.learning.loglinear import LogLinear
from scarbot.lexicon.data_files import DATA

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["likely_kinds"]

_LEAST = 0.02
"""The probability from which a kind counts; by cross-validation."""


def likely_kinds(asked: Mapping[str, float]) -> dict[str, float]:
    """Return how likely a question asks for each kind, from .02 on, up to 1; without a known gram, nothing.

    Args:
        asked: its grams (:mod:`~scarbot.learning.grams`), and what each counts.

    Raises:
        DataError: the names in ``data/asking.txt`` are damaged, or the weights of one of its grams.

    >>> likely = likely_kinds({"how": 1.0, "much": 1.0, "how much": 1.0, "cost": 1.0, "?cost": 0.5})
    >>> max(likely, key=likely.get)
    'cost'
    """
    names, model = _read()
    if not any(gram in model.weights for gram in asked):
        return {}
    try:
        found = model.posterior(asked)
    except (IndexError, ValueError) as error:
        raise DataError(f"asking.txt: a line of weights is damaged ({error!r}); reinstall Scarbot") from None
    likely = ((names[at], exp(logarithm)) for at, logarithm in found.items())
    return {name: share for name, share in likely if share >= _LEAST}


@cache
def _read() -> tuple[tuple[str, ...], LogLinear]:
    """Return the names of the kinds, and the model that tells them by their positions."""
    lines = (DATA / "asking.txt").read_text(encoding="utf-8").splitlines()
    try:
        listed = dict(line.split(": ", 1) for line in lines if not line.startswith("#"))
        names = tuple(listed.pop("<kinds>").split())
        base = tuple(map(float, listed.pop("<base>").split()))
        if len(names) != len(base):
            raise ValueError(f"{len(names)} kinds, {len(base)} scores")
    except (KeyError, ValueError) as error:
        raise DataError(f"asking.txt: {error}; reinstall Scarbot") from None
    return names, LogLinear(tuple(range(len(names))), base, listed)
