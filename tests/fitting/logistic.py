"""Weights of signs moved on by logistic regression, from where counting left them.

Naive Bayes counts signs that come together as often as they come: "two" and "weeks" both. From its
weights ``w`` of a kind, with ``x`` a statement's signs, each 1 over the root of their number::

    P(kind | statement) = 1 ÷ (1 + exp(-(a × x·w + b + x·d)))

``a``, ``b`` and ``d`` make the labels likely, less a penalty on ``d``: what few sentences have keeps what
was counted. Each step looks at some sentences, and a weight moves the less the more it has moved before
(AdaGrad: J. Duchi, E. Hazan and Y. Singer, 2011). A few rounds do better on other articles than many.
"""

from __future__ import annotations

import random
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from math import sqrt

import numpy as np
from numpy.typing import NDArray

__all__ = ["moved_on"]

_Floats = NDArray[np.float64]

# By cross-validation over articles, practice questions of other articles.
_ROUNDS = 5
"""How often all sentences are looked at."""
_AT_ONCE = 256
"""The sentences of a step."""
_RATE = 0.1
_PENALTY = 1.0
_FIRST_SQUARE = 0.1
_LEAST_SCALE = 0.1
_RAREST = 1e-4
"""The least share of sentences that a kind is taken to have at first."""


@dataclass(frozen=True, slots=True)
class _Batch:
    """The sentences of a step: ``shares`` of the signs of ``rows``, and the kinds that each ``gives``."""

    rows: NDArray[np.intp]
    shares: _Floats
    gives: _Floats


@dataclass(slots=True)
class _Moving:
    """Numbers that are moved against their slopes."""

    values: _Floats
    squares: _Floats = field(init=False)

    def __post_init__(self) -> None:
        self.squares = np.full_like(self.values, _FIRST_SQUARE)

    def step(self, slope: _Floats, rows: NDArray[np.intp] | slice = slice(None)) -> None:
        """Move some rows."""
        self.squares[rows] += slope * slope
        self.values[rows] -= _RATE * slope / np.sqrt(self.squares[rows])


def moved_on(
    counted: Mapping[str, Mapping[str, float]],
    known: Collection[str],
    signs: Sequence[Collection[str]],
    kinds: Sequence[Collection[str]],
) -> dict[str, dict[str, float]]:
    """Return the weight of each known sign, by kind: ``w + d ÷ a``, on the scale on which they were counted.

    Args:
        counted: the weights to begin with, by kind and by sign.
        known: the signs to weigh.
        signs: those of each sentence.
        kinds: those that each sentence gives.
    """
    row = {sign: at for at, sign in enumerate(sorted(known))}
    begun = np.array([[weights.get(sign, 0.0) for weights in counted.values()] for sign in row])
    batches = _batches(row, list(counted), signs, kinds)
    often = np.zeros((len(row), 1))
    for batch in batches:
        often[batch.rows] += 1
    shift = _Moving(np.zeros_like(begun))
    scale = _Moving(np.ones(len(counted)))
    common = np.concatenate([batch.gives for batch in batches]).mean(axis=0)
    offset = _Moving(np.log(np.maximum(common, _RAREST)))
    chance = random.Random(1)
    for batch in (batch for _ in range(_ROUNDS) for batch in chance.sample(batches, len(batches))):
        before = batch.shares @ begun[batch.rows]
        own = shift.values[batch.rows]
        scores = before * scale.values + offset.values + batch.shares @ own
        beyond = 1 / (1 + np.exp(-scores)) - batch.gives
        shift.step(batch.shares.T @ beyond + _PENALTY / often[batch.rows] * own, batch.rows)
        offset.step(beyond.sum(axis=0))
        scale.step((beyond * before).sum(axis=0))
    moved = begun + shift.values / np.maximum(scale.values, _LEAST_SCALE)
    return {kind: dict(zip(row, moved[:, at].tolist(), strict=True)) for at, kind in enumerate(counted)}


def _batches(
    row: Mapping[str, int],
    names: Sequence[str],
    signs: Sequence[Collection[str]],
    kinds: Sequence[Collection[str]],
) -> list[_Batch]:
    """Return the sentences, mixed, in batches."""
    mixed = random.Random(0).sample(range(len(signs)), len(signs))
    parts = [mixed[start : start + _AT_ONCE] for start in range(0, len(mixed), _AT_ONCE)]
    return [_batch(row, names, [signs[at] for at in part], [kinds[at] for at in part]) for part in parts]


def _batch(
    row: Mapping[str, int],
    names: Sequence[str],
    signs: Sequence[Collection[str]],
    kinds: Sequence[Collection[str]],
) -> _Batch:
    rows = sorted({row[sign] for own in signs for sign in own if sign in row})
    place = {at: n for n, at in enumerate(rows)}
    shares = np.zeros((len(signs), len(rows)))
    for n, own in enumerate(signs):
        shares[n, [place[row[sign]] for sign in own if sign in row]] = 1 / sqrt(len(own) or 1)
    gives = np.array([[float(name in own) for name in names] for own in kinds])
    return _Batch(np.array(rows, dtype=np.intp), shares, gives)
