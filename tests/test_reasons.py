"""Turns that ask why what was just quoted is so find the reason there, or beside it in its passage."""

from __future__ import annotations

import pytest
from asked import bot_on

from scarbot.conversation.reasons import FOLLOWS, asks_why_of_that

HONEY = """\
# Keeping bees in town

## The hive

Feed the bees syrup for no more than two weeks, since it ferments. A second box is added in May.

A trap keeps wasps off, says Ana Ruiz, a beekeeper in Hull.

Plastic frames also work, although Ruiz is less keen on them. The cells come off at the corners.

If a hive has lost its queen, ring a breeder the same day. A new queen is taken in, but only if she comes early.

## The garden

Bees drink from a dish. Lavender flowers late, because the soil is cold. Town gardens are warm.
"""


def said(*turns: str) -> tuple[str, str]:
    """Return the first quote of the last of some turns, and the line beside it."""
    chat = bot_on(HONEY, "honey").conversation()
    *_, last = [chat.ask(turn) for turn in turns]
    return (last.quotes[0].text if last.quotes else ""), last.message


@pytest.mark.parametrize(
    ("opening", "turn", "reason"),
    [
        ("how long do i feed the bees syrup", "why not longer?", "since it ferments"),
        ("how long do i feed the bees syrup", "why, if they still eat it?", "since it ferments"),
        ("how long do i feed the bees syrup", "why two weeks?", "since it ferments"),
        ("has the hive lost its queen", "why the rush?", "only if she comes early"),
    ],
)
def test_the_reason_stands_in_what_was_quoted_or_behind_it(opening: str, turn: str, reason: str) -> None:
    assert reason in said(opening, turn)[0]


def test_behind_what_somebody_makes_of_a_thing_follows_what_they_have_against_it() -> None:
    first, message = said("do plastic frames work", "why isn't she keen on them?")
    assert first.startswith("The cells come off")
    assert message == FOLLOWS


@pytest.mark.parametrize(
    ("opening", "turn"),
    [
        ("do bees drink from a dish", "why is lavender late"),
        ("are town gardens warm", "why do town gardens need bees"),
    ],
)
def test_the_reason_of_another_thing_is_searched(opening: str, turn: str) -> None:
    assert "ferments" not in said(opening, turn)[0]


def test_no_reason_elsewhere_is_the_reason_of_what_was_quoted() -> None:
    assert "because the soil is cold" not in said("when is a second box added", "why not earlier?")[0]


@pytest.mark.parametrize(
    ("turn", "asks"),
    [
        ("ok why the hurry", True),
        ("why so much", True),
        ("why if i never go out", True),
        ("why do bees swarm", False),
        ("why if the hive is old and the queen has been lost for weeks", False),
        ("why", False),
        ("how long", False),
    ],
)
def test_a_turn_that_names_nothing_asks_why_of_what_was_said(turn: str, *, asks: bool) -> None:
    assert asks_why_of_that(turn.split()) is asks
