"""What a question asks whether it brings something about."""

from __future__ import annotations

import pytest
from asked import bot_on

from scarbot.bot import Scarbot
from scarbot.lexicon.causing import causer

HIVES = (
    "# Living with Hives\n\n"
    "## What sets them off\n\n"
    "Hives come and go. Often there is a trigger: a cold shower, a new soap, an exam, a divorce. "
    "People with asthma have hives twice as often as others.\n\n"
    "## Tablets\n\n"
    "Antihistamines calm the itch. Headache is the most frequent side effect, and a dry mouth the second.\n\n"
    "## Bandages\n\n"
    "Bandages neither cause hives nor prolong them. They keep the skin cool at night.\n\n"
    "## Creams\n\nMenthol creams cool the skin for an hour. Too much of one stings.\n"
)


def hives() -> Scarbot:
    return bot_on(HIVES, "hives")


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("does stress cause hives", "stress"),
        ("can hard water make eczema worse", "hard water"),
        ("do sweets lead to cavities", "sweets"),
        ("will scolding him slow down his progress", "scolding him"),
        ("what causes hives", ""),
        ("does a slipped disc always cause it", ""),
        ("does it help", ""),
        ("can you make a rope longer", ""),
    ],
)
def test_what_is_asked_of_stands_in_front_of_what_it_brings_about(question: str, named: str) -> None:
    assert " ".join(causer(question.split())) == named


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("does asthma cause hives", "asthma"),
        ("does divorce cause hives?", "a divorce"),
        ("does a cold shower make hives worse", "a cold shower"),
        ("do bandages make it worse", "neither cause"),
        ("are bandages harmful", "neither cause"),
    ],
)
def test_what_names_both_answers_without_a_caveat(question: str, told: str) -> None:
    answer = hives().answer(question)
    assert (answer.message, told in answer.quotes[0].text) == ("", True)


@pytest.mark.parametrize(
    "question",
    ["do bandages cause headaches", "do menthol creams cause headache", "does asthma cause headaches"],
)
def test_what_another_thing_brings_about_is_no_answer(question: str) -> None:
    answer = hives().answer(question)
    assert answer.status != "answered"
    assert not any("Headache" in quote.text for quote in answer.quotes)
