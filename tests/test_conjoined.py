"""Several questions in one turn."""

from __future__ import annotations

from time import perf_counter

import pytest
from asked import shipped, talk

from scarbot import Corpus, Scarbot, parse_article
from scarbot.conversation.conjoined import conjoined


def parts(question: str) -> list[str]:
    asking = shipped()._answering.understanding.asking
    return conjoined(question, lambda said: asking(said).positions)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("what is subcision and does it hurt", ["what is subcision", "does it hurt"]),
        ("does it hurt? and how long is it", ["does it hurt", "how long is it"]),
        ("is it safe, how much is it, and who does it", ["is it safe", "how much is it", "who does it"]),
        ("types of scars, treatment and price", ["types of scars", "treatment", "price"]),
        ("treatment and types", ["treatment", "types"]),
        ("is it safe for arms and legs", []),
        ("lasers and needles", []),
        ("can i buy it online and do it myself", []),
        ("and afterwards, while nursing", []),
        ("why and how does it work", []),
        ("my scars are deep and do lasers help", []),
        ("and is it safe and does it hurt", ["and is it safe", "does it hurt"]),
        ("what is\n  subcision and   does it hurt", ["what is subcision", "does it hurt"]),
        ("", []),
    ],
)
def test_a_turn_is_parted_where_another_question_opens(question: str, expected: list[str]) -> None:
    assert parts(question) == expected


def test_white_space_alone_costs_no_time() -> None:
    started = perf_counter()
    assert parts(f"what is it{' ' * 12_000}x") == []
    assert perf_counter() - started < 1


def test_a_turn_that_rambles_is_read_whole() -> None:
    assert parts(f"what is subcision and does it hurt{' very' * 30}") == []


def test_what_is_answered_is_quoted_and_what_is_not_is_named() -> None:
    (answer,) = talk("what is subcision and does insurance cover it?")
    assert answer.status == "partial"
    assert "subcision is a minimally invasive" in answer.quotes[0].text
    assert answer.message == (
        "On “does insurance cover it”: The article has no answer to that; it does not speak of insurance."
    )
    assert answer.sections == ()


def test_where_nothing_is_answered_nothing_is_quoted() -> None:
    (answer,) = talk("who won the cup and what is the capital of france")
    assert (answer.status, answer.quotes) == ("no_answer", ())
    assert answer.message.count("The article has no answer to that") == 2


def test_what_is_known_of_the_article_lacks_nothing() -> None:
    (answer,) = talk("who wrote it and what is subcision?")
    assert answer.status == "answered"
    assert answer.message.startswith("On “who wrote it”: The author")


def test_how_each_was_read_is_told_of_each() -> None:
    *_, answer = talk("what is a rolling scar", "what is microneedling and does it hurt")
    told = answer.reading.splitlines()
    assert "On “does it hurt”: read together with: microneedling" in told[-1]
    assert "quoted before" not in told[-1]  # but in this very answer


def test_no_sentence_is_quoted_twice() -> None:
    both = "Kettles\n\nScale is chalk, says Ana Ruiz, MD. It is hard. Vinegar lifts scale in an hour, and it is cheap."
    chat = Scarbot(Corpus((parse_article(both, id="kettles"),))).conversation()
    answer = chat.ask("what is scale and is scale hard and does vinegar lift scale")
    assert answer.quotes
    statements = [index for quote in answer.quotes for index in quote.statements]
    assert len(statements) == len(set(statements))


def test_each_question_gets_its_share_of_the_quotes() -> None:
    chat = shipped().conversation()
    answer = chat.ask("what causes acne scars and what is subcision", limit=3)
    assert answer.status == "answered"
    assert len(answer.quotes) == 3
    assert "subcision" in answer.quotes[-1].text
    assert len(chat.ask("what is microneedling and does it hurt", limit=1).quotes) == 1


@pytest.mark.parametrize(
    ("limit", "told"),
    [
        (1, "Not answered, as an answer has at most 1 quote: “what is microneedling”; “what is prp”."),
        (2, "Not answered, as an answer has at most 2 quotes: “what is prp”."),
    ],
)
def test_questions_for_which_no_quote_is_left_are_named(limit: int, told: str) -> None:
    answer = shipped().answer("what is subcision, what is microneedling and what is prp?", limit=limit)
    assert (answer.status, answer.message, len(answer.quotes)) == ("partial", told, limit)
    assert "subcision is a minimally invasive" in answer.quotes[0].text


def test_of_four_questions_three_are_answered_and_the_fourth_is_named() -> None:
    answer = shipped().answer("what is subcision, does it hurt, is it safe and what is microneedling?")
    assert answer.message.splitlines()[-1].endswith(" at most 3 quotes: “what is microneedling”.")
    assert "On “what is microneedling”" not in answer.message


def test_the_talk_goes_on_with_what_was_asked_last_and_all_that_was_shown() -> None:
    chat = shipped().conversation()
    both = chat.ask("what causes acne scars and what is subcision")
    assert chat.ask("where is that").quotes == both.quotes
    assert "subcision" in chat.ask("who recommends it").quotes[0].text


def test_a_joined_decline_counts_as_one() -> None:
    *_, declined = talk("who won the cup and what is the capital of france", "what is the capital of spain")
    assert "What can be asked about" in declined.message


def test_without_lay_questions_what_is_answered_as_a_whole_is_not_parted() -> None:
    text = (
        "# Wool\n\nAna Ruiz, MD, is a dermatologist in Austin.\n\n"
        "“Coarse wool itches, and merino wool does not itch,” says Dr. Ruiz.\n\n"
        "Merino wool comes from New Zealand. A jumper of it costs $90."
    )
    bot = Scarbot(Corpus((parse_article(text, format="markdown"),)))
    question = "does coarse wool itch and does merino wool itch?"
    assert parts(question) == ["does coarse wool itch", "does merino wool itch?"]
    assert bot._answering.answers_in_full(question)
    assert "On “" not in bot.conversation().ask(question).message
