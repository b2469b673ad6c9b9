"""Things of the talk that are meant by the order in which they were named."""

from __future__ import annotations

import pytest
from asked import shipped, talk

from scarbot.conversation.numbered_things import numbered

KINDS = ("what do ice pick scars look like", "and boxcar", "and rolling")
NAMED = (*KINDS, "which one is most common")


@pytest.mark.parametrize(
    ("turn", "thing"),
    [
        ("which laser helps the first one", "ice pick scars"),
        ("what causes the second one?", "boxcar scars"),
        ("does subcision help the third one", "rolling scars"),
        ("does subcision help the last one", "rolling scars"),
    ],
)
def test_the_first_one_is_what_was_named_first(turn: str, thing: str) -> None:
    chat = shipped().conversation()
    for asked in (*KINDS, "which one is most common"):
        chat.ask(asked)
    assert thing in chat.ask(turn).reading


def test_and_the_second_asks_the_same_of_the_next() -> None:
    *_, second, last = talk(
        *KINDS,
        "which one is most common",
        "does subcision help the first one",
        "and the second",
        "and the last?",
    )
    assert second.reading.startswith("read as: does subcision help boxcar scars")
    assert last.reading.startswith("read as: does subcision help rolling scars")


def test_behind_a_list_its_items_are_meant() -> None:
    *_, answer = talk("what are the types of acne scars", "tell me more about the second one")
    assert not answer.reading.startswith("read as: ")


def test_where_one_thing_was_named_no_number_means_it() -> None:
    *_, answer = talk("what is subcision", "does the second one hurt")
    assert not answer.reading.startswith("read as: ")


def test_behind_an_answer_about_the_article_an_ordinal_means_no_thing() -> None:
    *_, answer = talk(*KINDS, "who are the experts", "what does the first one say about lasers")
    assert "ice pick" not in answer.reading


def test_a_broken_talk_has_no_things() -> None:
    *_, answer = talk(*KINDS, "new question: do acne scars go away", "does subcision help the first one")
    assert not answer.reading.startswith("read as: ")


def test_behind_a_thing_a_quote_is_still_meant_by_its_number() -> None:
    *_, before, quote = talk(*NAMED, "does subcision help the first one", "show me the second quote")
    assert [shown.text for shown in quote.quotes] == [before.quotes[1].text]
    *_, quote = talk(*NAMED, "does subcision help the first one", "the second statement")
    assert not quote.reading.startswith("read as: ")


def test_small_talk_between_leaves_the_next_of_the_things_meant() -> None:
    *_, second = talk(*NAMED, "does subcision help the first one", "thanks", "and the second")
    assert second.reading.startswith("read as: does subcision help boxcar scars")


@pytest.mark.parametrize(
    "turn", ["does subcision help the first one } or not", "does {subcision} help the first one"]
)
def test_braces_are_words_like_any_other(turn: str) -> None:
    *_, answer = talk(*NAMED, turn)
    assert turn.replace("the first one", "ice pick scars") in answer.reading


@pytest.mark.parametrize(
    "turn", ["who was the first one to use lasers", "is microneedling the first one to try?"]
)
def test_the_first_one_to_do_something_is_nothing_that_was_named(turn: str) -> None:
    *_, answer = talk(*NAMED, turn)
    assert not answer.reading.startswith("read as: ")


@pytest.mark.parametrize(
    "text",
    ["the best one", "who came second", "a first one", "the first one to try", "the first one who did", "{}"],
)
def test_what_names_no_thing_by_number(text: str) -> None:
    assert numbered(text) == (0, "", "")


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("the first one }", ("", " }")),
        ("{the first one}", ("{", "}")),
        ("Is the first one treated?", ("Is ", " treated?")),
        ("is the first one too deep", ("is ", " too deep")),
    ],
)
def test_what_stands_on_both_sides_of_a_number_is_left_as_it_is(text: str, sides: tuple[str, str]) -> None:
    assert numbered(text) == (1, *sides)
