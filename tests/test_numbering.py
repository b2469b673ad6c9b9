"""Numbered parts of articles, asked for by number or as a list."""

from __future__ import annotations

from functools import cache

import pytest
from asked import twice_headed

from scarbot import Corpus, Scarbot, parse_article

STEPS = """\
# How to mend a drum in three steps

## 1. Loosen the rim

Turn each bolt by hand. Keep the washers.

## 2. Lift the skin

Lift the skin with both hands.

## 3. Tune it

Tap the skin near each bolt.
"""

MISTAKES = """\
# The 2 mistakes that ruin a kite

## Mistake 1: Thin string

Thin string snaps in wind.

## Mistake 2: No tail

A kite without a tail spins.
"""

PLAIN = """\
# Of bells

## In 1990

A bell rang twice.
"""

LIST = """\
Care for a bell

A bell wants three things:

1. Wipe it with a dry cloth.
2. Oil the clapper twice a year.
3. Ring it often.
"""


@cache
def bot(*sources: str) -> Scarbot:
    articles = [parse_article(s, format="markdown", id=f"a{n}") for n, s in enumerate(sources)]
    return Scarbot(Corpus(tuple(articles)))


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("step 2", "Lift the skin with both hands."),
        ("what is step 3?", "Tap the skin near each bolt."),
        ("step two", "Lift the skin with both hands."),
        ("tell me about the second step", "Lift the skin with both hands."),
        ("the last step", "Tap the skin near each bolt."),
        ("what does step number 2 say", "Lift the skin with both hands."),
        ("tip 3", "Tap the skin near each bolt."),
        ("number 2 on the list", "Lift the skin with both hands."),
    ],
)
def test_a_numbered_section_is_quoted_under_its_heading(question: str, first: str) -> None:
    answer = bot(STEPS).answer(question)
    assert answer.status == "meta"
    assert "How to mend a drum in three steps" in answer.message
    assert answer.quotes[0].text == first


@pytest.mark.parametrize(
    "question", ["list the steps", "what are the three steps?", "how many steps are there"]
)
def test_numbered_headings_are_listed(question: str) -> None:
    assert bot(STEPS, MISTAKES).answer(question).message == (
        "“How to mend a drum in three steps”:\n  1. Loosen the rim\n  2. Lift the skin\n  3. Tune it"
    )


@pytest.mark.parametrize("question", ["mistake 2", "what's the second mistake", "the last mistake"])
def test_of_several_articles_that_one_is_meant_whose_parts_are_called_so(question: str) -> None:
    answer = bot(STEPS, MISTAKES).answer(question)
    assert answer.message == "“The 2 mistakes that ruin a kite”: Mistake 2: No tail"
    assert [quote.text for quote in answer.quotes] == ["A kite without a tail spins."]


def test_where_several_articles_have_the_number_each_gives_its_first_statement() -> None:
    answer = bot(STEPS, MISTAKES).answer("tip 2")
    assert [quote.text for quote in answer.quotes] == [
        "Lift the skin with both hands.",
        "A kite without a tail spins.",
    ]


def test_the_sections_of_one_heading_are_numbered_apart() -> None:
    """The second "Step 1" has statements of its own, and none of the first's."""
    answer = Scarbot(Corpus((twice_headed(),))).answer("step 1", limit=9)
    assert [quote.text for quote in answer.quotes] == [
        "Rub cream in before noon.",
        "Soak them in a bucket.",
    ]


def test_a_number_that_is_not_there_is_said_to_be_so() -> None:
    message = bot(STEPS).answer("step 7").message
    assert message == "There is no number 7: “How to mend a drum in three steps” has 3."


def test_printed_numbers_of_items_count_too() -> None:
    article = parse_article(LIST)
    found = Scarbot(Corpus((article,)))
    assert found.answer("tip 2").quotes[0].text == "Oil the clapper twice a year."
    assert found.answer("list the things").quotes[0].text == "Wipe it with a dry cloth."


@pytest.mark.parametrize(
    "question",
    [
        "give me one tip",
        "what is the first step to a new skin",
        "number 2",
        "what are the mistakes",
        "what are the causes",
        "steps for the skin",
        "is step 2 hard to do",
        "what is the first sign",
        "week 2",
    ],
)
def test_what_asks_for_no_number_is_no_question_for_one(question: str) -> None:
    assert bot(STEPS).answer(question).status != "meta"


@pytest.mark.parametrize("question", ["step 1", "list the steps", "tip 1990"])
def test_where_nothing_is_numbered_all_is_as_before(question: str) -> None:
    assert bot(PLAIN).answer(question).status != "meta"
