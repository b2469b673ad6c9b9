"""Numbered parts of articles, asked for by number or as a list."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest
from asked import twice_headed

from scarbot import Corpus, Scarbot, parse_article

if TYPE_CHECKING:
    from scarbot import Answer

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
    for typed, number in (("step 7", 7), ("step 99", 99), ("step 0", 0), ("step zero", 0)):
        answer = bot(STEPS).answer(typed)
        assert answer.status == "meta"
        assert answer.message == f"There is no number {number}: “How to mend a drum in three steps” has 3."


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


LONG = """\
# How to mend a flute in two steps

A flute wants air.

## 1. Oil the keys

Ana Ruiz, MD, a surgeon, oils each key. “Oil is cheap,” says Dr. Ruiz. The oil dries in an hour.

“I never oil mine,” says Ben Okafor, a weaver. Wipe the rest away.

## 2. Air the case

Leave the case open.
"""


def talk_of(source: str, *turns: str) -> list[Answer]:
    chat = bot(source).conversation()
    return [chat.ask(turn) for turn in turns]


def test_more_behind_a_step_goes_on_with_the_rest_of_it_and_then_the_next_one() -> None:
    asked, rest, following, ended = talk_of(LONG, "step 1", *["more"] * 3)
    assert asked.message.splitlines() == [
        "“How to mend a flute in two steps”: 1. Oil the keys",
        "3 of 5 sentences; “more” goes on.",
    ]
    assert [quote.text for quote in rest.quotes] == [
        "“I never oil mine,” says Ben Okafor, a weaver.",
        "Wipe the rest away.",
    ]
    assert rest.message == "“How to mend a flute in two steps”: 1. Oil the keys"
    assert [quote.text for quote in following.quotes] == ["Leave the case open."]
    assert following.message == "“How to mend a flute in two steps”: 2. Air the case"
    assert not ended.quotes
    assert ended.message == "That is all that is numbered."


def test_who_asks_for_a_step_again_reads_on_from_there_again() -> None:
    *_, again, rest, following = talk_of(LONG, "step 1", "more", "more", "step 1", "more", "more")
    assert again.message.endswith("3 of 5 sentences; “more” goes on.")
    assert rest.quotes[-1].text == "Wipe the rest away."
    assert following.quotes[0].text == "Leave the case open."


def test_more_behind_a_step_does_not_go_on_with_an_older_search() -> None:
    *_, more = talk_of(LONG, "what does a flute want", "step 2", "more")
    assert (more.quotes, more.message) == ((), "That is all that is numbered.")


def test_a_question_ends_what_more_behind_a_step_goes_on_with() -> None:
    *_, more = talk_of(LONG, "step 1", "is oil cheap", "more")
    assert more.message == "More from the same section."
    assert [quote.text for quote in more.quotes] == [
        "“I never oil mine,” says Ben Okafor, a weaver.",
        "Wipe the rest away.",
    ]


def test_behind_a_list_of_headings_more_begins_with_the_first() -> None:
    *_, more = talk_of(STEPS, "list the steps", "more")
    assert [quote.text for quote in more.quotes] == ["Turn each bolt by hand. Keep the washers."]


def test_a_list_of_items_says_that_it_is_cut_and_more_goes_on() -> None:
    chat = Scarbot(Corpus((parse_article(LIST),))).conversation()
    listed, more = (chat.ask(turn, limit=2) for turn in ("list the things", "more"))
    assert listed.message == "In the order of the list:\n2 of 3 sentences; “more” goes on."
    assert [quote.text for quote in more.quotes] == ["Ring it often."]


def test_who_disagrees_with_a_step_is_looked_for_in_that_step() -> None:
    *_, others, nobody = talk_of(
        LONG, "what does a flute want", "step 1", "what do the others say", "does anyone disagree"
    )
    assert [quote.speakers[0].name for quote in others.quotes] == ["Ben Okafor"]
    assert not nobody.quotes


def test_what_was_asked_for_by_number_was_not_searched() -> None:
    for answer in talk_of(LONG, "is oil cheap", "step 1", "more")[1:]:
        assert answer.terms == ()
        assert {quote.confidence for quote in answer.quotes} == {0.0}
