"""What a question asks to do something about, and a heading tells to do something about."""

from __future__ import annotations

import pytest

from scarbot.matching.doing import asks_how_to, done_about


@pytest.mark.parametrize(
    ("said", "about"),
    [
        ("what to do about hiccups", ["hiccups"]),
        ("what should we do if a wasp stings us", ["wasp", "stings", "us"]),
        ("how do you get rid of rats", ["rats"]),
        ("how to stop hiccups right now", ["hiccups"]),
        ("what is the best way to treat a burn fast", ["burn"]),
        ("stop hiccups", ["hiccups"]),
        ("hiccups treatment", ["hiccups"]),
        ("my ear rings what do i do", ["my", "ear", "rings"]),
        ("what helps", []),
        ("first aid", []),
        ("remedies", []),
    ],
)
def test_what_is_left_of_a_question_for_what_to_do_is_what_it_is_about(said: str, about: list[str]) -> None:
    assert done_about(said.split()) == about


@pytest.mark.parametrize(
    "said",
    [
        "how long do hiccups last",
        "what causes hiccups",
        "control group results",
        "treats for dogs",
        "stopping distance",
        "what do i owe",
        "",
    ],
)
def test_other_words_ask_for_nothing_to_do(said: str) -> None:
    assert done_about(said.split()) is None


@pytest.mark.parametrize(
    ("said", "asks"),
    [
        ("how do i clean it", True),
        ("how should people clean it", True),
        ("so how can you clean it", True),
        ("how much is it", False),
        ("how often do i clean it", False),
        ("how", False),
        ("", False),
    ],
)
def test_how_to_do_something_is_no_question_for_a_figure(said: str, asks: bool) -> None:
    assert asks_how_to(said.split()) is asks
