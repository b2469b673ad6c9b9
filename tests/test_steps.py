"""The items of the list that a question asks for are quoted in their order, the first in front."""

from __future__ import annotations

import pytest
from asked import bot_on

BREAD = """\
# Baking at home

Everybody can bake, says Ina Roth, who runs a bakery in Graz.

## How to feed a starter

1. Throw half of it away.
2. Weigh out fresh flour.
3. Stir in warm water.
4. Cover the jar with a cloth.

A starter that is fed with cold water sleeps.

## What to buy

- A scale for grams
- Flour from a mill
- A jar with a lid

## What to do when you are lost for time

- Stop where you are.
- Put the dough in the fridge.
- Bake it the next day.
"""


def opening(question: str) -> list[str]:
    return [quote.text.split()[0] for quote in bot_on(BREAD, "bread").answer(question).quotes]


@pytest.mark.parametrize(
    ("question", "openings"),
    [
        ("how do I feed a starter", ["Throw", "Weigh", "Stir"]),
        ("how to feed my starter", ["Throw", "Weigh", "Stir"]),
        ("what do I need to buy", ["A", "Flour", "A"]),
        ("what should I buy", ["A", "Flour", "A"]),
        ("what should I do when I am lost for time", ["Stop", "Put", "Bake"]),
    ],
)
def test_a_list_below_a_heading_is_quoted_from_its_first_item(question: str, openings: list[str]) -> None:
    assert opening(question) == openings


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("which flour should I buy", "Flour"),
        ("how do I feed it with cold water", "A"),
        ("how do I stir in water", "Stir"),
    ],
)
def test_an_item_that_is_named_itself_comes_first(question: str, first: str) -> None:
    assert opening(question)[0] == first


@pytest.mark.parametrize(
    "question",
    [
        "what is the first step to feed a starter",
        "first step in feeding a starter",
        "steps to feed a starter",
    ],
)
def test_the_first_step_is_asked_for_like_how_to_do_it(question: str) -> None:
    assert opening(question) == ["Throw", "Weigh", "Stir"]


def test_a_step_that_an_article_speaks_of_is_quoted_itself() -> None:
    told = "Clean the jar well. The first step of a good starter is clean water.\n\n## How to feed"
    bot = bot_on(BREAD.replace("## How to feed", told), "bread")
    (first, *_) = bot.answer("what is the first step of a good starter").quotes
    assert "clean water" in first.text
