"""What is harmful is answered by what is to be shunned, and not by what does no harm."""

from __future__ import annotations

from functools import cache

import pytest
from asked import bot_on

from scarbot.bot import Scarbot
from scarbot.lexicon.shunned import denies_harm, says_to_shun

RABBITS = (
    "# Keeping a House Rabbit\n\n"
    "## What they eat\n\nHay makes up most of the diet. A rabbit drinks as much as a small dog.\n\n"
    "Dr. Ada Moreau, a vet in Lyon, wants owners to keep these out of the bowl:\n\n"
    "- Rhubarb leaves\n- Iceberg lettuce\n- Anything from a bulb\n\n"
    "A little parsley does no harm, Moreau says, but it is no meal.\n\n"
    "## The hutch\n\nStraw is warm and cheap. Never line the floor with cedar, because its oils irritate the nose. "
    "Put the hutch where the sun does not reach it.\n\n"
    "## Handling\n\nKneel down and let the rabbit come. Do not lift it by the ears.\n"
)


@cache
def rabbits() -> Scarbot:
    return bot_on(RABBITS, "rabbits")


@pytest.mark.parametrize(
    "question",
    [
        "which foods are poisonous for rabbits",
        "what is toxic to rabbits",
        "what should I never feed my rabbit",
        "what foods should I avoid",
        "foods rabbits can't eat",
    ],
)
def test_what_harms_is_the_list_that_is_to_be_kept_out(question: str) -> None:
    assert rabbits().answer(question).quotes[0].text == "Rhubarb leaves"


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("which flooring is bad for rabbits, cedar or straw", "cedar"),
        ("is iceberg lettuce dangerous", "Iceberg"),
        ("is parsley harmful", "parsley"),
        ("can I lift it by the ears", "ears"),
    ],
)
def test_a_thing_is_answered_by_what_is_said_of_it(question: str, first: str) -> None:
    assert first in rabbits().answer(question).quotes[0].text


@pytest.mark.parametrize(
    "question", ["what do rabbits eat", "what is the best hay", "how do I line the hutch"]
)
def test_what_asks_for_no_harm_is_not_answered_by_the_list(question: str) -> None:
    assert not any(quote.text == "Rhubarb leaves" for quote in rabbits().answer(question).quotes[:1])


@pytest.mark.parametrize(
    "text",
    [
        "Never use cedar.",
        "If it rains, don’t wash the car.",
        "She asks people not to use heat lamps.",
        "Keep bleach away from the bowl.",
        "He tells clients to leave such cars alone.",
        "The society advises against cough syrup.",
        "You should not eat it raw.",
        "Skip makeup for a week.",
    ],
)
def test_what_is_to_be_shunned_is_told_in_many_ways(text: str) -> None:
    assert says_to_shun(text)


@pytest.mark.parametrize(
    "text",
    [
        "She never used cedar.",
        "They keep laying, so production falls off.",
        "If you can’t pay it off, you can’t afford it.",
        "Hens don’t mind the cold.",
        "Calls to poison centers rose.",
        "Keep the door shut.",
    ],
)
def test_what_only_tells_is_no_warning(text: str) -> None:
    assert not says_to_shun(text)


@pytest.mark.parametrize(
    ("text", "denies"),
    [
        ("It has never hurt them.", True),
        ("Ticks are harmless.", True),
        ("Bread does no harm.", True),
        ("It isn’t toxic.", True),
        ("It harms the lungs.", False),
        ("Damp is what hurts them.", False),
    ],
)
def test_harm_is_denied_or_told(text: str, denies: bool) -> None:
    assert denies_harm(text) is denies


DRYING = (
    "# Drying food at home\n\n"
    "Drying food takes a day. Slice apples for drying, and spread them so that they dry evenly.\n\n"
    "I tell families to dry plums, says Ann Moss, a cook in Hull. Drying herbs is quick.\n\n"
    "**Don’t bother:** lettuce, melon and avocado. They turn to mush.\n\n"
    "If the tray got damp and never warmed, dry the food again.\n"
)


@pytest.mark.parametrize(
    "question",
    [
        "what can't be dried",
        "what can not be dried",
        "which foods can't you dry",
        "what foods don't dry well",
    ],
)
def test_what_cannot_be_done_is_the_list_behind_a_label_that_says_so(question: str) -> None:
    answer = bot_on(DRYING, "drying").answer(question)
    assert "lettuce, melon and avocado" in answer.quotes[0].text
