"""A bare yes or no is quoted only to who asks what it answers, from the same side."""

from __future__ import annotations

from functools import cache

import pytest

from scarbot.bot import Scarbot
from scarbot.corpus import Corpus
from scarbot.lexicon.yes_no import is_bare_answer, opens_with_answer, other_sides
from scarbot.parsing import parse_article

KETTLES = (
    "# Kettles, asked and answered\n\n"
    "## Is limescale dangerous?\n\nNo. Limescale is chalk that the water leaves behind. You can drink it.\n\n"
    "## Is vinegar bad for a kettle?\n\nHardly ever. It eats rubber seals if it stands overnight.\n\n"
    "## Should you refill a hot kettle?\n\n“Not really,” says Ottilie Brandvik, who repairs kettles in Bergen. "
    "“A cold shock cracks the element.”\n\n"
    "## Is it hard to change a fuse?\n\nNot at all. You need a screwdriver and two minutes.\n\n"
    "## Does copper attract dirt?\n\nNo, and that is why cooks like it. Copper kills most germs.\n\n"
    "## Do glass kettles lose heat?\n\nYes. They cool twice as fast as steel ones.\n\n"
    "## Can a kettle boil milk?\n\nAlas, no.\n"
)


@cache
def kettles() -> Scarbot:
    return Scarbot(Corpus((parse_article(KETTLES, format="markdown", id="kettles"),)))


@pytest.mark.parametrize(
    ("question", "start"),
    [
        ("is limescale dangerous", "No. Limescale"),
        ("is limescale harmful", "No. Limescale"),
        ("isn't limescale dangerous?", "No. Limescale"),
        ("is vinegar bad for my kettle", "Hardly ever. It eats"),
        ("should I refill a hot kettle", "“Not really,”"),
        ("is it difficult to change a fuse", "Not at all."),
        ("does copper attract dirt", "No, and that"),
        ("do glass kettles lose heat", "Yes. They cool"),
    ],
)
def test_who_asks_it_from_the_same_side_gets_the_answer(question: str, start: str) -> None:
    answer = kettles().answer(question)
    assert answer.status == "answered"
    assert answer.quotes[0].text.startswith(start)


@pytest.mark.parametrize(
    ("question", "start"),
    [
        ("is limescale safe", "Limescale is chalk"),
        ("is limescale harmless", "Limescale is chalk"),
        ("what is limescale", "Limescale is chalk"),
        ("is it ok to drink limescale", "Limescale is chalk"),
        ("is it easy to change a fuse", "You need a screwdriver"),
        ("does glass keep heat", "They cool twice as fast"),
    ],
)
def test_who_asks_something_else_gets_what_stands_behind_it(question: str, start: str) -> None:
    answer = kettles().answer(question)
    assert answer.quotes[0].text.startswith(start)
    assert not any(is_bare_answer(quote.text) for quote in answer.quotes)
    assert not any(quote.context and is_bare_answer(quote.context.text) for quote in answer.quotes)


def test_what_was_shown_is_shown_with_what_goes_on_behind_it() -> None:
    chat = kettles().conversation()
    chat.ask("what is limescale?")
    assert chat.ask("is it safe?").quotes[0].text.endswith("You can drink it.")


def test_it_is_not_among_what_more_brings_either() -> None:
    chat = kettles().conversation()
    answers = [chat.ask("is limescale safe", limit=1), *(chat.ask("tell me more") for _ in range(3))]
    assert not any(is_bare_answer(quote.text) for answer in answers for quote in answer.quotes)


def test_a_longer_answer_to_the_opposite_says_what_it_answers() -> None:
    answer = kettles().answer("is copper clean")
    assert answer.quotes[0].text.startswith("No, and that")
    assert (answer.status, "it answers “does copper attract dirt?”" in answer.message) == ("partial", True)


@pytest.mark.parametrize(
    "text",
    ["No.", "Usually not.", "For most people, no.", "“No,” says Dr. Brandvik.", "Not really, says Dr Le."],
)
def test_these_only_answer_yes_or_no(text: str) -> None:
    assert is_bare_answer(text)


@pytest.mark.parametrize(
    "text",
    [
        "No one knows.",
        "No; enamel never grows back.",
        "Not before breakfast.",
        "Two weeks.",
        "Can you?",
        "“Never use bleach,” says Dr. Brandvik.",
        "It rusts.",
        "",
    ],
)
def test_these_say_more(text: str) -> None:
    assert not is_bare_answer(text)


def test_a_sentence_may_open_with_an_answer() -> None:
    assert opens_with_answer("Yes, but it takes a week.")
    assert not opens_with_answer("Not before breakfast, and never late.")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("is it dangerous", "is it harmful", True),
        ("is it dangerous", "is it safe", False),
        ("is it hard", "is it easy", False),
        ("do they lose colour", "do they keep their colour", False),
        ("is it safe", "can i drink it", True),
        ("is it not safe", "is it safe", False),
    ],
)
def test_two_questions_ask_from_one_side_or_not(one: str, other: str, *, same: bool) -> None:
    assert (other_sides(one.split()) == other_sides(other.split())) == same
