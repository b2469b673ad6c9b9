"""Turns that ask what helps then, and name nothing."""

from __future__ import annotations

import pytest
from asked import talk

from scarbot.conversation.what_then import asks_what_then, stands_open

DECLINED = ("does rosehip oil help acne scars", "what about aloe")


@pytest.mark.parametrize(
    "turn",
    [
        "ok what does work",
        "so what does",
        "what do the pros use",
        "what should i use then",
        "then what helps",
    ],
)
def test_behind_what_found_nothing_it_asks_what_helps_with_the_topic(turn: str) -> None:
    *_, answer = talk(*DECLINED, turn)
    assert answer.status == "answered"


@pytest.mark.parametrize("turn", ["so what does", "what will they do"])
def test_it_is_told_how_it_was_read(turn: str) -> None:
    *_, answer = talk("should i see a derm", turn)
    assert answer.reading == "read as: what helps acne scars"


def test_a_turn_left_open_asks_for_the_cause_behind_a_cause_that_is_none() -> None:
    *_, answer = talk("does stress make acne scars", "what does then")
    assert answer.reading == "read as: what causes acne scars"


def test_what_else_leaves_out_what_was_spoken_of() -> None:
    *_, answer = talk("lasers", "are they safe on brown skin?", "so what else then")
    assert answer.quotes
    assert all("laser" not in quote.text.lower() for quote in answer.quotes)


@pytest.mark.parametrize(
    ("before", "turn"),
    [
        ("what is subcision", "what do they do"),
        ("what is subcision", "what does it do"),
        ("what about stretch marks", "what helps"),
        ("does insurance pay for it", "so what can i do"),
        ("what does Dr. Chang recommend", "what else does she recommend"),
    ],
)
def test_what_is_of_something_else_is_not_read_so(before: str, turn: str) -> None:
    *_, answer = talk(before, turn)
    assert "read as: what helps" not in answer.reading


@pytest.mark.parametrize("before", ["should i pop my pimple", "does picking cause scars"])
def test_what_to_do_instead_of_what_only_does_harm_is_not_said(before: str) -> None:
    *_, answer = talk(before, "so what should I do instead")
    assert answer.status == "no_answer"


def test_what_to_do_instead_of_a_remedy_is_said() -> None:
    *_, answer = talk("does microneedling hurt", "what can I do instead?")
    assert answer.quotes


@pytest.mark.parametrize(
    ("turn", "asks"),
    [
        ("so what does work", True),
        ("what would a doctor do", True),
        ("what else then", True),
        ("what works for dents", False),
        ("what does it do", False),
        ("how does it work", False),
        ("what is used", False),
        ("", False),
    ],
)
def test_what_helps_is_asked_without_naming_anything(turn: str, *, asks: bool) -> None:
    assert asks_what_then(turn.split()) is asks


@pytest.mark.parametrize(
    ("turn", "left"), [("then what does", True), ("what does work", False), ("what", False)]
)
def test_what_is_asked_is_left_open_behind_what_and_a_verb(turn: str, *, left: bool) -> None:
    assert stands_open(turn.split()) is left
