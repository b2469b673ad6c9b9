"""Headings that set a condition, and questions that tell that it holds."""

from __future__ import annotations

from functools import cache

import pytest
from asked import bot_on

from scarbot import Corpus, Scarbot, parse_article
from scarbot.matching.conditions import condition_of, meets, tells_of_refusal, told_plainly

LOAN = """\
# How to Ask a Bank for a Loan

Banks lend to people who have a plan. Bring three years of accounts, and a suit if you own one.

## Before you go

Write down what the loan is for. A banker in Leeds reads the last page first.

## If the answer is no

Ask for the reason in writing, says Ana Ruiz, a broker in Leeds. A second bank may see it otherwise.

## If you are a student

A parent may have to sign as well. Most banks wave the fee.

## When it's taking too long

Ring the branch after ten working days.

## Should you say no to insurance?

It is seldom worth its price.
"""


@cache
def loan() -> Scarbot:
    return bot_on(LOAN, "loan")


@pytest.mark.parametrize(
    "turn",
    [
        "what if the answer is no",
        "and if the answer is no?",
        "what do i do if the answer is no",
        "so the answer is no, what next",
        "the answer was no",
        "what if they say no",
        "they said no.",
        "my bank said no",
        "the bank says no",
        "she told me no",
        "i got turned down",
        "they turned me down again",
        "my application was rejected",
        "the bank refused",
        "i asked and didn't get it",
        "i didn't get what i asked for",
        "i didn’t get the loan",
        "loan denied",
        "i was flatly refused",
        "they have refused",
        "the bank has already said no",
    ],
)
def test_a_refusal_is_told_in_many_ways(turn: str) -> None:
    answer = loan().answer(turn)
    assert answer.status == "answered"
    assert answer.quotes[0].text.startswith("Ask for the reason in writing")


@pytest.mark.parametrize(
    ("turn", "begins"),
    [
        ("i am a student", "A parent may"),
        ("what if i'm a student?", "A parent may"),
        ("what should i do if i am a student", "A parent may"),
        ("it is taking too long", "Ring the branch"),
        ("it's taking too long, what now", "Ring the branch"),
    ],
)
def test_who_tells_that_a_condition_holds_asks_for_what_stands_below_it(turn: str, begins: str) -> None:
    assert loan().answer(turn).quotes[0].text.startswith(begins)


@pytest.mark.parametrize(
    "turn",
    [
        "i said no",
        "should i say no",
        "how do i say no",
        "my wife said no sugar",
        "they said yes",
        "is the answer no",
        "i just said no",
        "i refused",
        "i declined",
        "i have declined",
        "i politely declined",
        "i rejected it",
        "i turned down the loan",
        "it was not declined",
        "my application was not rejected",
        "i was never refused",
        "i haven't been turned down",
        "nobody refused",
        "they haven't said no",
        "they didn't refuse",
    ],
)
def test_what_tells_of_no_refusal_is_not_answered_as_one(turn: str) -> None:
    assert not any("reason in writing" in quote.text for quote in loan().answer(turn).quotes)


@pytest.mark.parametrize(
    "turn", ["that's not what i asked", "you didn't answer my question", "no", "no answer at all"]
)
def test_a_complaint_stays_small_talk(turn: str) -> None:
    assert loan().answer(turn).status == "chat"


def test_a_refusal_is_noted_where_no_heading_is_for_it() -> None:
    article = parse_article(LOAN.partition("## If the answer")[0], format="markdown", id="plain")
    bot = Scarbot(Corpus((article,)))
    for turn in ("the answer was no", "my boss said no", "i asked and didn't get it"):
        answer = bot.answer(turn)
        assert (answer.status, answer.message) == (
            "chat",
            "Noted. What would you like to know from the article?",
        )


def test_the_condition_of_a_heading_is_what_stands_behind_its_first_word() -> None:
    assert condition_of("when you are refused".split()) == ("you", "are", "refused")


def test_a_heading_without_a_condition_sets_none() -> None:
    assert condition_of("refusals".split()) == ()


def test_no_condition_is_never_met() -> None:
    assert not meets("refusals".split(), (), lambda word: False)


def test_what_the_article_is_about_may_be_what_was_refused() -> None:
    said = "they refused a visa".split()
    assert not tells_of_refusal(said, lambda word: False)
    assert tells_of_refusal(said, lambda word: word == "visa")


def test_whom_a_wording_speaks_to_is_no_matter() -> None:
    assert told_plainly("you are a tenant".split()) == told_plainly("im a tenant".split())
    assert told_plainly("you are a tenant".split()) != told_plainly("you are a landlord".split())
