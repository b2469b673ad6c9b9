"""How old somebody is, where they live, and what happened to them."""

from __future__ import annotations

import pytest

from scarbot import Answer, Corpus, Scarbot, parse_article

TEXT = """\
Why hips ache

Denise Pike, 58, a retired driver from Leeds, slipped on the ice in March. “I could not walk,” says Pike.

Dr. Ana Ruiz, a surgeon, sees this often. “Ice is no friend,” Ruiz says. She is 44.

“It fades,” says Alan Moss, MD. His son, Leo Moss, 12, skates. “I love it,” Leo Moss says.

“Wear spikes,” says Carl Berg, a guide. Berg lives in York.

Nora Hale, a nurse, fell twice. “It hurt,” says Hale, who turned 50 in May.

“Use poles,” says Ben Lind, a cook. Mark Lind, 30, never slipped.
"""


def ask(question: str) -> Answer:
    return Scarbot(Corpus((parse_article(TEXT),))).answer(question)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("How old is Denise Pike?", "58"),
        ("How old is Pike?", "58"),
        ("What is Ruiz's age?", "44"),
        ("How old is Leo Moss?", "12"),
        ("How old is Nora Hale?", "50"),
        ("Where does Denise Pike live?", "Leeds"),
        ("Where does Berg live?", "York"),
        ("What happened to Denise?", "slipped"),
        ("What happened to Pike?", "slipped"),
    ],
)
def test_what_is_told_of_somebody_is_quoted(question: str, told: str) -> None:
    answer = ask(question)
    assert told in " ".join(quote.text for quote in answer.quotes)


@pytest.mark.parametrize(
    ("question", "lacking"),
    [
        ("How old is Alan Moss?", "no age stands beside Alan Moss’s name"),
        ("How old is Ben Lind?", "no age stands beside Ben Lind’s name"),
        ("Where does Ana Ruiz live?", "no place to live stands beside Ana Ruiz’s name"),
    ],
)
def test_an_age_or_a_home_of_another_is_not_given_for_theirs(question: str, lacking: str) -> None:
    answer = ask(question)
    assert (answer.status, answer.quotes) == ("no_answer", ())
    assert lacking in answer.message


def test_a_surname_behind_a_given_name_that_others_share_is_of_the_same_person() -> None:
    text = "Denise Pike, 58, a driver, slipped. “It hurt,” says Pike.\n\n“I skate,” says Denise Lowe, 30."
    answer = Scarbot(Corpus((parse_article(text),))).answer("How old is Denise Pike?")
    assert [quote.text for quote in answer.quotes] == ["Denise Pike, 58, a driver, slipped."]


@pytest.mark.parametrize(
    "question", ["How old are hips?", "Where does the ache live?", "What does Pike say?"]
)
def test_any_other_question_asks_for_none_of_it(question: str) -> None:
    message = ask(question).message
    assert "stands beside" not in message
    assert not message.startswith("Where ")
