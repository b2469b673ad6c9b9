"""A turn as it is meant: without what only gives vent, and with "who says" for "how many say"."""

from __future__ import annotations

import pytest
from asked import check_answer, heel, shipped, talk

from scarbot.conversation.wording import as_meant


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
    assert as_meant(turn, nothing) == read


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
    assert as_meant(turn, nothing) == turn


def test_a_word_that_the_articles_print_or_somebody_bears_gives_no_vent() -> None:
    assert as_meant("Is Jesus a doctor?", {"jesus"}.__contains__) == "Is Jesus a doctor?"
    assert as_meant("Why the hell would Jesus say so?", {"jesus"}.__contains__) == "Why would Jesus say so?"


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
    assert as_meant(turn, nothing) == read


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
    assert as_meant(turn, nothing) == turn


def test_a_turn_is_answered_without_them_and_told_as_it_was_typed() -> None:
    asked, told = talk("what the hell is subcision?", "what did i ask")
    assert asked.quotes == shipped().answer("what is subcision?").quotes
    assert asked.question == "what the hell is subcision?"
    assert told.message == "You asked: “what the hell is subcision?”"


def test_nothing_stays_behind_a_swear_word() -> None:
    *_, answer = talk("what about popping pimples?", "oops lol i do that", "will it get worse then")
    assert answer.quotes
    assert "oops" not in answer.message


def test_how_many_recommend_is_answered_by_who_does_and_not_by_everybody() -> None:
    answer = shipped().answer("How many experts recommend subcision?")
    assert answer.status == "answered"
    assert answer.quotes[0].speakers[0].name == "Y. Claire Chang"
    assert shipped().answer("How many doctors are against lasers?").status == "no_answer"
    counted = heel().answer("How many experts are there?")
    assert counted.status == "meta"
    check_answer(counted, heel().corpus, 3)
