"""What says a thing in the way that is asked comes before what only speaks of it."""

from __future__ import annotations

from functools import cache

import pytest
from asked import bot_on

from scarbot.bot import Scarbot
from scarbot.lexicon.wording import ways_asked

COURT = """\
# When parcels go missing

Say what you lost and keep the complaint short, says Ann Moss, a solicitor in Leeds.

The trader must hear of a complaint within two weeks of the sale.

## What people complain of

Late delivery was named in 61% of the complaints that the Parcel Office heard last year, ahead of breakage (22%).

The most common reason for a refund is a wrong size.

Roughly one shopper in nine has lost a parcel, and most people never write.

## What then

A complaint is free. It usually takes 40 days from the day on which the trader answers.

The trader pays one to three times the fee where it hides a loss. The fee itself is capped at nine pounds.

The burden of proof is on the carrier, Moss says. Proof of posting can be bought at the counter.
"""


@cache
def court() -> Scarbot:
    return bot_on(COURT, "court")


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("what are most complaints about", "Late delivery"),
        ("what is the main reason for complaints", "Late delivery"),
        ("what is the most common reason for a refund", "The most common reason"),
        ("how long does a complaint take", "40 days"),
        ("how much fee can they charge", "capped at nine pounds"),
        ("who has to prove the loss", "burden of proof"),
        ("who must prove it", "burden of proof"),
    ],
)
def test_it_is_said_in_the_way_that_is_asked(question: str, first: str) -> None:
    assert first in court().answer(question).quotes[0].text


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("how long do I have for a complaint", "within two weeks"),
        ("is a complaint free", "A complaint is free"),
        ("how do I prove posting", "Proof of posting"),
        ("how short should the complaint be", "keep the complaint short"),
    ],
)
def test_any_other_question_is_answered_as_before(question: str, first: str) -> None:
    assert any(first in quote.text for quote in court().answer(question).quotes)


HUM = """\
# The hum

The hum is a low note that nobody else can hear. About one adult in twelve lives with it, says Dr. Ola Berg, a physician.

The most common cause of the hum is a loud workplace.

A spell of the hum lasts less than a day, and it must be told to a doctor within a week if it does not stop.
"""


@pytest.mark.parametrize(
    "question", ["how common is the hum", "is the hum common", "how many people have the hum"]
)
def test_what_is_commonest_is_no_share_of_people(question: str) -> None:
    found = bot_on(HUM, "hum").answer(question)
    assert "one adult in twelve" in found.quotes[0].text


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("what are most rows about", 1),
        ("how common is it", 1),
        ("how long does it take to dry", 1),
        ("who needs to pay for the damage", 1),
        ("what is the most I can ask for", 1),
        ("which shampoo do most people use", 0),
        ("how long should I wait", 0),
        ("who needs a scan", 0),
        ("how many people took part", 0),
        ("", 0),
    ],
)
def test_few_questions_ask_in_such_a_way(question: str, told: int) -> None:
    assert len(ways_asked(question.lower().split())) == told


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Damage to carpets is the second most common reason for a dispute.", False),
        ("Scratches came third.", False),
        ("Cleaning is the most common reason for a dispute.", True),
        ("Most disputes about deposits concern cleaning.", True),
    ],
)
def test_the_second_most_is_not_the_most(text: str, says: bool) -> None:
    (way,) = ways_asked("what are most disputes about".split())
    assert bool(way.says.search(text)) is says
