"""Which statements go on about what stands in front of them."""

from __future__ import annotations

import pytest
from asked import bot_on

from scarbot.bot import Scarbot

TABLETS = (
    "# Sleeping in an Old House\n\nAna Ruiz, MD, is a sleep physician in Leeds.\n\n"
    "## Earplugs\n\nEarplugs keep the street out. They cost little.\n\n"
    "## Medication\n\n"
    "Zolpiline shortens the time until sleep. It is taken right before bed.\n\n"
    "“I prescribe it for a week, and no longer,” Dr. Ruiz says. Drowsiness is the most frequent side effect. "
    "A rare one is sleepwalking, which can be dangerous on stairs.\n\n"
    "Marunol relaxes the muscles. It was made for cramps.\n\n"
    "In the clinic it is rarely used. Nausea is a common side effect.\n\n"
    "## Lamps\n\n"
    "Candles give a warm light. They stand on the sill.\n\n"
    "Lanterns hang from a hook. A fall from there is a danger to the carpet.\n"
)


def house() -> Scarbot:
    return bot_on(TABLETS, "house")


@pytest.mark.parametrize(
    ("question", "harm"),
    [
        ("side effects of zolpiline", "Drowsiness"),
        ("does zolpiline have side effects", "Drowsiness"),
        ("what are the side effects of zolpiline", "Drowsiness"),
        ("side effects of marunol", "Nausea"),
        ("what are the side effects of marunol?", "Nausea"),
    ],
)
def test_a_paragraph_that_goes_on_about_a_thing_tells_its_harms(question: str, harm: str) -> None:
    answer = house().answer(question)
    assert (answer.message, harm in answer.quotes[0].text) == ("", True)


@pytest.mark.parametrize(
    ("question", "harm"),
    [
        ("side effects of zolpiline", "Nausea"),
        ("side effects of marunol", "Drowsiness"),
        ("side effects of earplugs", "side effect"),
        ("are candles dangerous", "carpet"),
    ],
)
def test_behind_another_thing_it_goes_on_about_that_one(question: str, harm: str) -> None:
    answer = house().answer(question)
    assert not any(harm in quote.text for quote in answer.quotes)


def test_in_a_conversation_it_speaks_of_the_thing_that_was_named() -> None:
    chat = house().conversation()
    chat.ask("what is zolpiline")
    answer = chat.ask("any side effects?")
    assert "Drowsiness" in answer.quotes[0].text
    assert "does not speak of" not in answer.message
