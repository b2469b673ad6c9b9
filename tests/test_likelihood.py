"""Naive Bayes over how people ask."""

from __future__ import annotations

import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scarbot.learning.grams import grams, grams_after, section_key
from scarbot.learning.likelihood import Likelihood

ASKED = [
    (["how", "deep", "is", "it"], 3),
    (["how", "deep"], 3),
    (["how", "wide", "is", "it"], 5),
    (["who", "paid"], -1),
]
KNOWN = Likelihood.build((grams(stems), wanted) for stems, wanted in ASKED)
stems = st.lists(st.sampled_from(["how", "deep", "wide", "is", "it", "who", "paid", "moon"]), max_size=8)


def likeliest(*asked: str) -> int:
    found = KNOWN.posterior(dict.fromkeys(grams(asked), 1.0))
    return max(found, key=found.__getitem__)


def by_hand(asked: list[str], wanted: int) -> float:
    """The formula of the module's docstring, up to the constant that all classes share."""
    known = {gram for question, _ in ASKED for gram in grams(question)}
    own = [set(grams(question)) for question, of in ASKED if of == wanted]
    total = sum(map(len, own))
    odds = math.log(len(own) + 1)
    for gram in grams(asked):
        if gram in known:
            count = sum(gram in question for question in own)
            odds += math.log((count + 0.1) / (total + 0.1 * len(known)))
    return odds


@pytest.mark.parametrize(
    ("asked", "wanted"),
    [
        (("deep",), 3),
        (("how", "wide"), 5),
        (("who",), -1),
        (("is", "it", "wide"), 5),
        (("moon",), 3),
        ((), 3),
    ],
)
def test_what_is_asked_like_it_is_likeliest_and_the_commonest_where_nothing_tells(
    asked: tuple[str, ...], wanted: int
) -> None:
    assert likeliest(*asked) == wanted


@pytest.mark.parametrize(
    ("asked", "shares"),
    [
        # 3 × 2.1 ÷ 11.3, 2 × 0.1 ÷ 8.3 and 2 × 0.1 ÷ 4.3: "deep" is in two questions of the first class, and
        # 13 grams are known.
        (["deep"], {3: 0.8876, 5: 0.0384, -1: 0.0740}),
        (["who"], {3: 0.0472, 5: 0.0429, -1: 0.9099}),
        # a word that nobody asked by leaves the numbers of questions: 3, 2 and 2
        (["moon"], {3: 3 / 7, 5: 2 / 7, -1: 2 / 7}),
    ],
)
def test_a_class_is_as_likely_as_its_questions_and_their_grams_are_many(
    asked: list[str], shares: dict[int, float]
) -> None:
    found = KNOWN.posterior(dict.fromkeys(grams(asked), 1.0))
    assert {one: math.exp(log) for one, log in found.items()} == pytest.approx(shares, abs=1e-4)


@given(stems)
def test_the_odds_between_two_classes_are_those_of_the_formula(asked: list[str]) -> None:
    found = KNOWN.posterior(dict.fromkeys(grams(asked), 1.0))
    assert sum(map(math.exp, found.values())) == pytest.approx(1)
    for one in (3, 5, -1):
        expected = by_hand(asked, one) - by_hand(asked, 3)
        assert found[one] - found[3] == pytest.approx(expected)


@given(stems, st.floats(0.1, 1))
def test_a_carried_gram_counts_by_its_weight(asked: list[str], weight: float) -> None:
    whole = KNOWN.posterior({"deep": 1.0})
    part = KNOWN.posterior({"deep": weight})
    none = KNOWN.posterior({})
    assert none[3] <= part[3] + 1e-9 <= whole[3] + 2e-9
    assert KNOWN.posterior({**dict.fromkeys(grams(asked), 1.0), "moon": weight}) == KNOWN.posterior(
        dict.fromkeys(grams(asked), 1.0)
    )


def test_a_model_without_examples_has_no_classes() -> None:
    assert Likelihood.build([]).posterior({"how": 1.0}) == {}


@given(stems)
def test_what_is_stored_answers_alike(asked: list[str]) -> None:
    again = Likelihood.from_dict(json.loads(json.dumps(KNOWN.to_dict())))
    question = dict.fromkeys(grams(asked), 1.0)
    assert again.posterior(question) == KNOWN.posterior(question)


@pytest.mark.parametrize("damage", [{"base": [0.0]}, {"counts": []}])
def test_a_damaged_record_is_refused(damage: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="likelihoods"):
        Likelihood.from_dict({**KNOWN.to_dict(), **damage})


def test_what_was_quoted_before_tells_between_the_same_words() -> None:
    lasers, needles = section_key(0, 1), section_key(0, None)
    asked = ["how", "long"]
    following = Likelihood.build(
        (grams_after(grams(asked), asked, [section]), wanted)
        for section, wanted in ((lasers, 3), (needles, 5))
    )
    for section, wanted in ((lasers, 3), (needles, 5)):
        found = following.posterior(grams_after(grams(["and", *asked]), ["and", *asked], [section]))
        assert max(found, key=found.__getitem__) == wanted


def test_what_is_asked_for_tells_between_the_same_words() -> None:
    known = Likelihood.build([(grams(["deep"], ["depth"]), 3), (grams(["deep"], ["duration"]), 5)])
    found = known.posterior(grams(["long", "deep"], ["duration"]))
    assert max(found, key=found.__getitem__) == 5


def test_grams_that_no_class_has_leave_nothing_behind() -> None:
    known = Likelihood.build([(["how", "deep"], 3)])
    known.posterior({"how": 1.0, "moon": 1.0})
    assert list(known._gains.made) == ["how"]
