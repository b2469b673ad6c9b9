"""A log-linear model of how people ask."""

from __future__ import annotations

import json
import math
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scarbot.learning.grams import grams
from scarbot.learning.loglinear import LogLinear

ASKED = [
    (["how", "deep", "is", "it"], 3),
    (["how", "deep"], 3),
    (["how", "wide", "is", "it"], 5),
    (["who", "paid"], -1),
    (["urea", "stings"], 7),
]
KNOWN = LogLinear.train(((grams(stems), wanted) for stems, wanted in ASKED))
stems = st.lists(st.sampled_from(["how", "deep", "wide", "is", "it", "who", "paid", "moon"]), max_size=8)


def likeliest(model: LogLinear, *asked: str) -> int:
    found = model.posterior(grams(asked))
    return max(found, key=found.__getitem__)


@pytest.mark.parametrize(
    ("asked", "wanted"),
    [
        (("deep",), 3),
        (("how", "wide"), 5),
        (("who",), -1),
        (("is", "it", "wide"), 5),
        (("stings",), 7),
    ],
)
def test_what_is_asked_like_it_is_likeliest(asked: tuple[str, ...], wanted: int) -> None:
    assert likeliest(KNOWN, *asked) == wanted


@given(stems)
def test_the_probabilities_are_one_together(asked: list[str]) -> None:
    assert sum(map(math.exp, KNOWN.posterior(grams(asked)).values())) == pytest.approx(1)


@given(stems)
def test_what_nobody_asked_by_says_nothing(asked: list[str]) -> None:
    known = {gram: count for gram, count in grams(asked).items() if gram in KNOWN.weights}
    assert KNOWN.posterior(grams(asked)) == KNOWN.posterior(known)


def test_a_gram_counts_by_its_weight() -> None:
    none, part, whole = (KNOWN.posterior({"deep": weight})[3] for weight in (0.0, 0.5, 1.0))
    assert none < part < whole


def test_a_probability_is_the_softmax_of_the_stored_weights() -> None:
    scores = list(KNOWN.base)
    for gram in ("how", "wide", "how wide"):
        pairs = [int(number) for number in KNOWN.weights[gram].split()]
        for position, hundredths in zip(pairs[::2], pairs[1::2], strict=True):
            scores[position] += hundredths / 100
    total = sum(map(math.exp, scores))
    found = KNOWN.posterior(grams(["how", "wide"]))
    for wanted, score in zip(KNOWN.classes, scores, strict=True):
        assert math.exp(found[wanted]) == pytest.approx(math.exp(score) / total)


def test_a_question_of_two_classes_counts_for_both() -> None:
    asked = [(grams(["how", "deep"]), 3), (grams(["how", "deep"]), 5), (grams(["who"]), -1)]
    found = LogLinear.train(asked).posterior(grams(["how", "deep"]))
    assert found[3] == pytest.approx(found[5], abs=0.05)
    assert found[3] > found[-1]


def test_what_is_asked_for_is_told_apart() -> None:
    assert KNOWN.classes == (-1, 3, 5, 7)


def test_questions_of_the_same_grams_that_count_otherwise_are_others() -> None:
    asked = [({"deep": 1.0}, 3), ({"deep": 0.1}, 5)]
    model = LogLinear.train(asked)
    for grams_of, wanted in asked:
        found = model.posterior(grams_of)
        assert max(found, key=found.__getitem__) == wanted


def test_a_model_without_examples_has_no_classes() -> None:
    assert LogLinear.train([]).posterior({"deep": 1.0}) == {}


@given(stems)
def test_what_is_stored_answers_alike(asked: list[str]) -> None:
    again = LogLinear.from_dict(json.loads(json.dumps(KNOWN.to_dict())))
    assert again.posterior(grams(asked)) == KNOWN.posterior(grams(asked))


@pytest.mark.parametrize("damage", [{"base": [0.0]}, {"weights": []}])
def test_a_damaged_record_is_refused(damage: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="weights"):
        LogLinear.from_dict({**KNOWN.to_dict(), **damage})


def test_grams_without_a_weight_leave_nothing_behind() -> None:
    model = LogLinear.from_dict(KNOWN.to_dict())
    model.posterior({"how": 1.0, "moon": 1.0})
    assert list(model._read.made) == ["how"]


def test_asking_what_is_stored_loads_no_numpy() -> None:
    record = json.dumps(KNOWN.to_dict())
    code = (
        "import json, sys; from scarbot.learning.loglinear import LogLinear\n"
        "assert LogLinear.from_dict(json.loads(sys.argv[1])).posterior({'deep': 1.0})\n"
        "assert 'numpy' not in sys.modules"
    )
    assert subprocess.run([sys.executable, "-c", code, record], check=False).returncode == 0
