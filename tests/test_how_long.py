"""What tells how long comes before what only speaks of the thing."""

from __future__ import annotations

from functools import cache

import pytest
from asked import bot_on

from scarbot.bot import Scarbot

RASH = """\
# The itch that comes with spring

Every April the meadow rash fills the clinic of Ann Moss, a dermatologist in Leeds.

## What it is

Meadow rash is an answer of the skin to the sap of grasses. The rash itches most at night, Moss says, and it is worse
than it looks.

She has treated it for thirty years and sees four cases a week.

## Will it pass?

Most people are better within three weeks. Scratching keeps it going.

## What helps

A steroid cream calms the rash, and a thin layer is plenty.

Hold a cold cloth on it for ten minutes. Change the cloth every two minutes.

Antihistamine tablets take an hour to work, and the old ones make you drowsy.
"""


@cache
def rash() -> Scarbot:
    return bot_on(RASH, "rash")


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("how long will the rash itch", "within three weeks"),
        ("how soon does the rash get better", "within three weeks"),
        ("how long do i hold the cloth on the rash", "ten minutes"),
        ("how long do the tablets take to work", "an hour"),
    ],
)
def test_a_span_of_time_comes_first(question: str, first: str) -> None:
    assert first in rash().answer(question).quotes[0].text


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("when does the rash itch most", "at night"),
        ("what calms the rash", "steroid cream"),
        ("how often do i change the cloth", "every two minutes"),
    ],
)
def test_nothing_else_asks_for_one(question: str, first: str) -> None:
    assert first in rash().answer(question).quotes[0].text
