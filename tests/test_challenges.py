"""Whether words are quoted, and whose they are."""

from __future__ import annotations

from time import perf_counter

import pytest
from asked import talk

from scarbot import Corpus, Scarbot, parse_article
from scarbot.conversation.challenges import given_words, told_of
from scarbot.models import Answer

KETTLES = """\
Kettles and scale

What scale is

“Scale is only chalk in a hard coat,” says Ana Ruiz, MD, a water chemist. Vinegar lifts it in an hour, says Ben Okafor, MD.

How to be rid of it

Kettles last longer where the water is soft.
"""


def ask(*turns: str) -> list[Answer]:
    chat = Scarbot(Corpus((parse_article(KETTLES, id="kettles"),))).conversation()
    return [chat.ask(turn) for turn in turns]


@pytest.mark.parametrize(
    ("turn", "status", "said"),
    [
        ("did Dr. Ruiz say “scale is only chalk in a hard coat”?", "answered", "those of Ana Ruiz"),
        ('is "scale is only chalk in a hard coat" a real quote', "answered", "those of Ana Ruiz"),
        ("did Dr. Okafor say “scale is only chalk in a hard coat”?", "partial", "not of Ben Okafor"),
        ("who said “vinegar lifts it in an hour”", "answered", "those of Ben Okafor"),
        ("did Okafor or Ruiz say “scale is only chalk in a hard coat”", "answered", "those of Ana Ruiz"),
        (
            "did Dr. Okafor’s sister say “vinegar lifts it in an hour”",
            "answered",
            "words. They are those of Ben",
        ),
        ("is “vinegar lifts it in an hour” Dr. Okafor’s own quote", "answered", "and they are those of Ben"),
        ("did Dr. Ruiz say “scale is never chalk in a hard coat”?", "partial", "the quotation “never”"),
        (
            "did Dr. Long say “scale is only chalk in a hard coat”?",
            "partial",
            "nobody by the name of Dr. Long",
        ),
    ],
)
def test_words_in_quotation_marks_are_verified(turn: str, status: str, said: str) -> None:
    (answer,) = ask(turn)
    assert answer.status == status
    assert said in answer.message
    assert {quote.confidence for quote in answer.quotes} == {0.0}


def test_words_that_are_nowhere_are_searched_for() -> None:
    near, nothing = ask(
        "did Dr. Ruiz say “soft water makes kettles last for ever and ever”?",
        "did she say “the moon is a silver balloon of cheese”?",
    )
    assert (near.status, nothing.status) == ("partial", "no_answer")
    assert near.message.endswith("This is what comes closest.")
    assert "where the water is soft" in near.quotes[0].text
    assert nothing.quotes == ()
    assert nothing.message == "These words are too far from what the corpus says."


@pytest.mark.parametrize(
    "question",
    [
        "what does “scale is only chalk” mean",
        "is “scale” a quote",
        "did Dr. Ruiz say that scale is chalk",
        "don't say it's the water's fault",
        "can you tell me about “scale in old kettles”",
        "where can i get “vinegar for old kettles”",
        "she said “my kettle is old”. what helps?",
        "who has “scale in old kettles”",
    ],
)
def test_a_term_or_another_question_gives_no_words_to_verify(question: str) -> None:
    assert given_words(question) is None


def test_what_somebody_else_told_gives_no_words_to_verify() -> None:
    (answer,) = ask("my friend said “scale is only chalk in a hard coat”, is she right?")
    assert "The article has these very words" not in answer.message


def test_many_single_marks_cost_no_time() -> None:
    started = perf_counter()
    assert given_words("who said " + "'a " * 4_000) is None
    assert perf_counter() - started < 1


def test_an_emergency_goes_before_words_that_are_given() -> None:
    (answer,) = ask("she said “i took all of the pills” and i cant wake her up")
    assert answer.status == "emergency"


@pytest.mark.parametrize(
    "turn",
    [
        "is that a direct quote?",
        "are those her exact words",
        "could I have the exact words?",
        "I want to read the precise wording",
        "did Dr. Ruiz really say that?",
        "she said that?",
    ],
)
def test_a_quote_that_was_shown_is_told_to_be_one(turn: str) -> None:
    first, answer = ask("what is scale", turn)
    assert answer.quotes == first.quotes[:1]
    assert answer.message == "The article prints these words as a quotation."


def test_what_is_reported_and_whose_it_is_not_is_told() -> None:
    chat = Scarbot(Corpus((parse_article(KETTLES, id="kettles"),))).conversation()
    chat.ask("what lifts scale in an hour", limit=1)
    reported, other = chat.ask("word for word?"), chat.ask("Dr. Ruiz said that?")
    assert reported.message == "The article reports this in its own words, not as a quotation."
    assert other.message == f"That is not quoted from Ana Ruiz. {reported.message}"
    assert other.quotes == reported.quotes


def test_of_several_quotes_that_of_the_named_one_is_meant() -> None:
    first, answer = talk("what causes acne scars", "did Dr. Chappell really say that?")
    assert len(first.quotes) > 1
    assert [speaker.name for speaker in answer.quotes[0].speakers] == ["Jeaneen A. Chappell"]
    assert "not quoted from" not in answer.message


@pytest.mark.parametrize(
    "turn",
    [
        "is that a direct quote?",
        "is that a real quote",
        "is it a direct quote from the article",
        "did he say that",
    ],
)
def test_before_anything_was_shown_it_is_asked_back(turn: str) -> None:
    (answer,) = ask(turn)
    assert answer.status == "clarify"


def test_every_kind_is_told_of() -> None:
    (answer,) = ask("why do kettles last longer")
    assert told_of(answer.quotes, ()) == "These are the article’s own words; nobody is quoted."


def test_any_doctor_is_nobody_by_a_name() -> None:
    (answer,) = talk("did any doctor say “lasers are painless”?")
    assert "by the name of" not in answer.message
    (answer,) = talk("did Dr. Smith say “lasers are painless”?")
    assert "by the name of Dr. Smith" in answer.message
