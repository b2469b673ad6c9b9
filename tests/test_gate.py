"""The models that say how likely a statement answers."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from asked import heel
from hypothesis import given
from hypothesis import strategies as st

from scarbot import Corpus, Scarbot
from scarbot.answering.gate import GATES, Model, gate_name, load_gate
from scarbot.errors import DataError
from scarbot.explaining import why_lines
from scarbot.matching import SIGNALS
from scarbot.wrapping import Look, text_of

MODEL = Model(-1.0, {"covered": 2.0, "unknown": -3.0})
shares = st.floats(-1e6, 1e6)


@given(shares, shares)
def test_a_probability_is_one_whatever_the_signals(covered: float, unknown: float) -> None:
    assert 0 < MODEL.probability({"covered": covered, "unknown": unknown}) <= 1


@given(st.floats(0, 1), st.floats(0, 1), st.floats(0, 1))
def test_more_of_what_speaks_for_it_is_never_less_likely(low: float, high: float, unknown: float) -> None:
    one, other = sorted([low, high])
    less, more = (MODEL.probability({"covered": covered, "unknown": unknown}) for covered in (one, other))
    assert less <= more


def test_a_probability_is_the_logistic_function_of_the_score() -> None:
    odds = -1.0 + 2.0 * 0.5 - 3.0 * 0.25
    assert MODEL.probability({"covered": 0.5, "unknown": 0.25}) == pytest.approx(1 / (1 + math.exp(-odds)))


@pytest.mark.parametrize("name", GATES)
def test_the_shipped_gates_weigh_known_signals_and_their_bands_are_in_order(name: str) -> None:
    gate = load_gate(name)
    for model in (gate.rank, gate.answers, gate.relates):
        assert model.weights
        assert set(model.weights) <= set(SIGNALS)
    assert 0 < gate.partial <= gate.answer < 1
    assert 0 < gate.further < 1


def test_a_gate_that_is_not_there_is_a_data_error() -> None:
    with pytest.raises(DataError, match=r"gate\.json: none: "):
        load_gate("none")


def test_questions_that_nothing_answers_are_lay_questions_too_where_an_answer_is_explained() -> None:
    (read,) = heel().corpus.articles
    corpus = Corpus((replace(read, unanswered=("is urea safe for cats?",)),))
    answer = Scarbot(corpus).answer("is it safe for a cat with urea")
    told = text_of(why_lines(answer, corpus.articles, Look()))
    assert "likeness to a question that nothing answers" in told


@pytest.mark.parametrize(
    ("lay", "carried", "follows", "name"),
    [
        (True, False, False, "lay"),
        (True, False, True, "later"),
        (True, True, True, "carried"),
        (False, False, False, "plain"),
        (False, False, True, "plain"),
        (False, True, True, "plain_carried"),
    ],
)
def test_lay_questions_later_turns_and_carried_words_have_gates_of_their_own(
    lay: bool, carried: bool, follows: bool, name: str
) -> None:
    assert gate_name(lay=lay, carried=carried, follows=follows) == name


def test_without_lay_questions_carried_words_are_judged_by_the_models_of_what_is_typed() -> None:
    typed, carried = load_gate("plain"), load_gate("plain_carried")
    assert (carried.rank, carried.answers, carried.relates) == (typed.rank, typed.answers, typed.relates)
    assert carried.partial < typed.partial
