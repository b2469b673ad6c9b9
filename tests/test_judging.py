"""Ranking, and the choice of what to quote."""

from __future__ import annotations

import dataclasses

import pytest
from asked import heel, questions, shipped
from hypothesis import given, settings

from scarbot.judging import Judge, Judgement

NOTHING = Judgement((), {})


@pytest.fixture
def judge() -> Judge:
    made = Judge(heel()._answering.retrieval)
    made.gate = dataclasses.replace(made.gate, further=0.3, relative=0.5)
    return made


def position(opening: str) -> int:
    places = heel()._answering.retrieval.places
    return next(p for p, place in enumerate(places) if place.statement.text.startswith(opening))


def test_nothing_ranked_is_nothing_chosen(judge: Judge) -> None:
    assert judge.choose(NOTHING, 3) == {}
    assert NOTHING.best == 0


def test_the_best_is_always_chosen_and_others_only_where_they_are_likely(judge: Judge) -> None:
    assert judge.choose(Judgement(((0, 0.01),), {}), 3) == {0: 0.01}
    ranked = Judgement(((0, 0.8), (5, 0.5), (6, 0.41), (7, 0.39)), {})
    assert list(judge.choose(ranked, 3)) == [0, 5, 6]
    assert list(judge.choose(Judgement(((0, 0.4), (5, 0.29)), {}), 3)) == [0]


def test_no_more_are_chosen_than_the_limit(judge: Judge) -> None:
    ranked = Judgement(tuple((p, 0.9) for p in range(6)), {})
    for limit in (1, 2, 4):
        assert len(judge.choose(ranked, limit)) == limit


def test_each_person_comes_once_before_anybody_comes_twice(judge: Judge) -> None:
    ruiz, again, okafor = map(position, ("“Heel cream", "“It binds", "According to podiatrist"))
    ranked = Judgement(((ruiz, 0.9), (again, 0.8), (okafor, 0.7)), {})
    assert list(judge.choose(ranked, 2)) == [ruiz, okafor]
    assert list(judge.choose(ranked, 3)) == [ruiz, okafor, again]


def test_the_ranking_passes_over_what_it_is_told_to(judge: Judge) -> None:
    query = heel()._answering.understanding.read("what does urea do")
    best = judge.judge(query).ranked[0][0]
    assert best not in [p for p, _ in judge.judge(query, {best}).ranked]


def test_a_person_goes_before_the_article_where_both_serve_equally(
    judge: Judge, monkeypatch: pytest.MonkeyPatch
) -> None:
    people = position("A tube costs"), position("The skin of the heel")
    monkeypatch.setattr(type(judge.gate), "probability", lambda _, signals: 0.5 + 0.01 * (not signals["spoken"]))
    ranked = [p for p, _ in judge.judge(heel()._answering.understanding.read("tube skin heel cost")).ranked]
    assert ranked.index(people[0]) < ranked.index(people[1])


@settings(max_examples=60, deadline=None)
@given(questions())
def test_every_probability_is_one_and_no_statement_is_ranked_twice(question: str) -> None:
    answering = shipped()._answering
    judgement = answering.judge.judge(answering.understanding.read(question))
    positions = [p for p, _ in judgement.ranked]
    assert len(positions) == len(set(positions))
    assert all(0 <= likely <= 1 for _, likely in judgement.ranked)
    assert bool(judgement.signals) == bool(judgement.ranked)
