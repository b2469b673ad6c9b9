"""What defines a thing comes before what only names it."""

from __future__ import annotations

import pytest
from asked import bot_on

from scarbot.bot import Scarbot

FERRIES = (
    "# Crossing by Ferry\n\n"
    "## Where to sleep\n\n"
    "On the northern line a berth costs from €60, and a pullman from €20. Breakfast is included in the berth; "
    "with a pullman it is sold for €9. A berth is a narrow bed in a shared cabin, with a curtain. "
    "A pullman is a reclining chair in a large hall. There the crew hands out a fleece called a sarong.\n\n"
    "Sarongs are washed at the port. Each passenger gets one.\n\n"
    "## On deck\n\n"
    "The usual measure is ten minutes of air per hour of sailing. As a rule of thumb, drink before you are thirsty.\n"
)


def ferries() -> Scarbot:
    return bot_on(FERRIES, "ferries")


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("what is a berth", "A berth is a narrow bed"),
        ("define pullman", "A pullman is a reclining"),
        ("pullman meaning", "A pullman is a reclining"),
        ("What's a pullman?", "A pullman is a reclining"),
        ("what is a sarong", "called a sarong"),
        ("what is the difference between a berth and a pullman", "A berth is a narrow bed"),
        ("how do a berth and a pullman differ", "A berth is a narrow bed"),
    ],
)
def test_what_a_thing_is_comes_first(question: str, first: str) -> None:
    assert first in ferries().answer(question).quotes[0].text


@pytest.mark.parametrize("question", ["what does a berth cost", "what is the price of a berth"])
def test_another_question_asks_for_no_definition(question: str) -> None:
    assert "€60" in ferries().answer(question).quotes[0].text


@pytest.mark.parametrize("number", ["10", "ten"])
def test_a_number_is_one_in_figures_and_in_words(number: str) -> None:
    assert "ten minutes" in ferries().answer(f"what are the {number} minutes for").quotes[0].text


def test_an_age_stays_as_it_was_typed() -> None:
    assert "10" in ferries()._answering.understanding.read("my son is 10 years old").words
