"""Things of the talk that are meant by the order in which they were named."""

from __future__ import annotations

import pytest
from asked import shipped, talk

from scarbot.conversation.numbered_things import numbered

KINDS = ("what do ice pick scars look like", "and boxcar", "and rolling")


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


@pytest.mark.parametrize("text", ["the best one", "who came second", "a first one", "{the first one}"])
def test_what_names_no_thing_by_number(text: str) -> None:
    assert numbered(text) == (0, "")
