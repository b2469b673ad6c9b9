"""Fitting a log-linear model."""

from __future__ import annotations

import math
import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scarbot.learning import descent
from scarbot.learning.descent import Example, fit

GRAMS = ("how", "deep", "wide", "who", "paid")
ASKED: list[Example] = [
    ({"how": 1.0, "deep": 1.0}, {3: 1.0}),
    ({"how": 1.0, "wide": 1.0}, {5: 1.0}),
    ({"who": 1.0, "paid": 1.0}, {-1: 1.0}),
]
examples = st.lists(
    st.tuples(
        st.dictionaries(st.sampled_from(GRAMS), st.sampled_from([0.5, 1.0]), min_size=1),
        st.sampled_from([{3: 1.0}, {5: 1.0}, {3: 0.5, 5: 0.5}, {-1: 1.0}]),
    ),
    min_size=1,
    max_size=12,
)


def likely(weights: dict[str, dict[int, float]], grams: dict[str, float]) -> dict[int, float]:
    """The formula of the module's docstring."""
    classes = {one for row in weights.values() for one in row}
    raised = {one: math.exp(sum(x * weights[gram][one] for gram, x in grams.items())) for one in classes}
    return {one: value / sum(raised.values()) for one, value in raised.items()}


def test_no_examples_give_no_weights() -> None:
    assert fit([]) == {}


def test_each_question_asks_for_its_own_class() -> None:
    weights = fit(ASKED)
    for grams, shares in ASKED:
        found = likely(weights, dict(grams))
        assert max(found, key=found.__getitem__) == next(iter(shares))
        assert max(found.values()) > 0.6


def test_each_step_is_told() -> None:
    told: list[tuple[int, int]] = []
    assert fit(ASKED, progress=lambda done, steps: told.append((done, steps))) == fit(ASKED)
    assert told == [(done, len(told)) for done in range(1, len(told) + 1)]


def test_what_asks_for_two_classes_makes_both_as_likely() -> None:
    found = likely(fit([({"how": 1.0}, {3: 0.5, 5: 0.5}), ({"who": 1.0}, {-1: 1.0})]), {"how": 1.0})
    assert found[3] == pytest.approx(found[5])
    assert found[3] > 1.5 * found[-1]


def test_two_grams_that_say_the_same_do_not_count_twice() -> None:
    """Beside as many questions of one word, a pair that always stands together says no more than it."""
    paired: list[Example] = [({"very": 1.0, "deep": 1.0}, {3: 1.0}), ({"wide": 1.0}, {5: 1.0})] * 20
    weights = fit(paired)
    together, alone = weights["very"][3] + weights["deep"][3], weights["wide"][5]
    assert together < 1.6 * alone


@settings(max_examples=30, deadline=None)
@given(examples)
def test_the_same_examples_give_the_same_weights(asked: list[Example]) -> None:
    assert fit(asked) == fit(asked)


@settings(max_examples=30, deadline=None)
@given(examples)
def test_every_gram_has_a_finite_weight_for_every_class(asked: list[Example]) -> None:
    weights = fit(asked)
    assert set(weights) == {gram for grams, _ in asked for gram in grams}
    for row in weights.values():
        assert set(row) == {one for _, shares in asked for one in shares}
        assert all(map(math.isfinite, row.values()))


@settings(max_examples=30, deadline=None)
@given(examples)
def test_what_was_learnt_is_likelier_than_chance(asked: list[Example]) -> None:
    def agreement(weights: dict[str, dict[int, float]]) -> float:
        found = ((likely(weights, dict(grams)), shares) for grams, shares in asked)
        return sum(share * math.log(of[one]) for of, shares in found for one, share in shares.items())

    weights = fit(asked)
    chance = {gram: dict.fromkeys(row, 0.0) for gram, row in weights.items()}
    assert agreement(weights) >= agreement(chance) - 1e-9


def test_a_step_follows_the_slope_of_the_objective() -> None:
    """Against finite differences of the negative logarithm of the likelihood with its penalty."""
    rows = {gram: row for row, gram in enumerate(GRAMS)}
    (batch,) = descent._batches(ASKED, rows, [3, 5, -1])
    start = np.random.default_rng(0).normal(size=(len(GRAMS), 3))

    def objective(weights: np.ndarray) -> float:
        total = 0.0
        for grams, shares in ASKED:
            scores = sum(x * weights[rows[gram]] for gram, x in grams.items())
            likeliest = scores - np.log(np.exp(scores).sum())
            total -= sum(share * likeliest[[3, 5, -1].index(one)] for one, share in shares.items())
        return float(total + descent._PENALTY / 2 * (weights**2).sum())

    squares, moved = np.zeros_like(start), start.copy()
    batch.step(moved, squares)
    for row, column in np.ndindex(start.shape):
        nudge = np.zeros_like(start)
        nudge[row, column] = 1e-5
        slope = (objective(start + nudge) - objective(start - nudge)) / 2e-5
        assert math.sqrt(squares[row, column]) == pytest.approx(abs(slope), abs=1e-6)
        assert (moved - start)[row, column] == pytest.approx(-descent._RATE * math.copysign(1, slope))


def test_small_weights_are_left_out() -> None:
    whole, kept = fit(ASKED), fit(ASKED, 0.5)
    assert kept == {
        gram: {one: weight for one, weight in row.items() if abs(weight) >= 0.5}
        for gram, row in whole.items()
    }
    assert sum(map(len, kept.values())) < sum(map(len, whole.values()))


def test_beyond_what_memory_holds_the_rarest_grams_are_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(descent, "_MOST_WEIGHTS", 3)
    assert list(fit(ASKED)) == ["how"]


@pytest.mark.parametrize(("most", "rounds"), [(10**9, 200), (9 * 5, 5), (1, 1)])
def test_many_examples_of_many_classes_are_looked_at_less_often(
    monkeypatch: pytest.MonkeyPatch, most: int, rounds: int
) -> None:
    monkeypatch.setattr(descent, "_MOST_WORK", most)
    batches = descent._batches(ASKED, {gram: row for row, gram in enumerate(GRAMS)}, [3, 5, -1])
    assert len(list(descent._in_rounds(batches, 9))) == rounds


def test_too_many_for_a_round_are_looked_at_in_part(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(descent, "_MOST_WORK", 6)
    monkeypatch.setattr(descent, "_AT_ONCE", 1)
    batches = descent._batches(ASKED, {gram: row for row, gram in enumerate(GRAMS)}, [3, 5, -1])
    assert len(list(descent._in_rounds(batches, 9))) == 2


def test_what_is_kept_of_the_examples_does_not_grow_with_the_classes() -> None:
    rows = {gram: row for row, gram in enumerate(GRAMS)}
    few, many = (descent._batches(ASKED, rows, classes) for classes in ([3, 5, -1], range(-1, 10_000)))
    for (batch,) in (few, many):
        assert sum(part.nbytes for part in (*batch.asked, *batch.wanted)) < 1_000


def test_importing_it_loads_no_numpy() -> None:
    code = "import sys, scarbot.learning.descent; assert 'numpy' not in sys.modules"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
