"""A turn without what only gives vent."""

from __future__ import annotations

import pytest
from asked import shipped, talk

from scarbot.conversation.venting import without_venting


def nothing(_: str) -> bool:
    return False


@pytest.mark.parametrize(
    ("turn", "read"),
    [
        ("What the hell is a bond?", "What is a bond?"),
        ("whats the best damn mortgage", "whats the best mortgage"),
        ("Jesus, is it expensive?", "is it expensive?"),
        ("oops, I pull them out", "I pull them out"),
        ("For God's sake, does it leak?", "does it leak?"),
        ("how much does this shit cost", "how much does this cost"),
        ("are these quacks even doctors", "are these people even doctors"),
        ("oh my god it fucking hurts", "it hurts"),
    ],
)
def test_what_only_gives_vent_is_passed_over(turn: str, read: str) -> None:
    assert without_venting(turn, nothing) == read


@pytest.mark.parametrize(
    "turn",
    [
        "damn",
        "what the hell",
        "damn you",
        "Is it bloody?",
        'Did she say "the hell with lasers"?',
        "Does hell exist?",
        "is a quack grass a weed",
        "",
        "?!",
    ],
)
def test_small_talk_given_words_and_what_names_a_thing_stay(turn: str) -> None:
    assert without_venting(turn, nothing) == turn


def test_a_word_that_the_articles_print_or_somebody_bears_gives_no_vent() -> None:
    assert without_venting("Is Jesus a doctor?", {"jesus"}.__contains__) == "Is Jesus a doctor?"
    assert (
        without_venting("Why the hell would Jesus say so?", {"jesus"}.__contains__)
        == "Why would Jesus say so?"
    )


def test_a_turn_is_answered_without_them_and_told_as_it_was_typed() -> None:
    asked, told = talk("what the hell is subcision?", "what did i ask")
    assert asked.quotes == shipped().answer("what is subcision?").quotes
    assert asked.question == "what the hell is subcision?"
    assert told.message == "You asked: “what the hell is subcision?”"


def test_nothing_stays_behind_a_swear_word() -> None:
    *_, answer = talk("what about popping pimples?", "oops lol i do that", "will it get worse then")
    assert answer.quotes
    assert "oops" not in answer.message
