"""Turns that count who says something."""

from __future__ import annotations

import pytest
from asked import check_answer, heel, shipped

from scarbot.conversation.counted_speakers import with_who_for_how_many


@pytest.mark.parametrize(
    ("turn", "read"),
    [
        ("How many experts recommend green tea?", "who recommends green tea?"),
        ("so how many of the doctors talk about tea", "who talks about tea?"),
        ("How many board-certified dermatologists are against tanning?", "who is against tanning?"),
        ("how many doctors say so", "who says so?"),
        ("How many experts are quoted on tea?", "who is quoted on tea?"),
        ("how many surgeons would recommend a scan", "who recommends a scan?"),
    ],
)
def test_who_counts_those_who_say_something_asks_who_does(turn: str, read: str) -> None:
    assert with_who_for_how_many(turn) == read


@pytest.mark.parametrize(
    "turn",
    [
        "How many experts are there?",
        "how many doctors are quoted",
        "How many experts are quoted in the article?",
        "how many sessions do experts recommend",
        "How many cups do you recommend?",
        "how many experts",
    ],
)
def test_who_counts_anything_else_is_read_as_typed(turn: str) -> None:
    assert with_who_for_how_many(turn) == turn


def test_how_many_recommend_is_answered_by_who_does_and_not_by_everybody() -> None:
    answer = shipped().answer("How many experts recommend subcision?")
    assert answer.status == "answered"
    assert answer.quotes[0].speakers[0].name == "Y. Claire Chang"
    assert shipped().answer("How many doctors are against lasers?").status == "no_answer"
    counted = heel().answer("How many experts are there?")
    assert counted.status == "meta"
    check_answer(counted, heel().corpus, 3)
