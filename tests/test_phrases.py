"""Whole questions against listed phrases."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scarbot.lexicon.phrases import PhraseTable, matches, normal, opening, with_normal_phrases


@pytest.mark.parametrize(
    ("text", "phrase", "fits"),
    [
        ("who said that", "who said that", True),
        ("who said that again", "who said that", False),
        ("who are the experts here", "who are the experts…", True),
        ("who are the experts", "who are the experts…", True),
        ("who are the expertsy", "who are the experts…", False),
        ("so who are they", "…who are they", True),
        ("who are they then", "…who are they", False),
        ("what studies are cited", "what studies…cited", True),
        ("what studies does it have cited here", "what studies…cited", False),
        ("what studies does it have cited here", "what studies…cited…", True),
        ("cited what studies", "what studies…cited", False),
        ("", "…", True),
        ("", "more", False),
    ],
)
def test_an_ellipsis_stands_for_any_whole_words(text: str, phrase: str, fits: bool) -> None:
    assert matches(text, (phrase,)) is fits


def test_any_of_several_phrases_will_do() -> None:
    assert matches("why", ("who", "why", "where…"))
    assert not matches("why", ())


@pytest.mark.parametrize(
    ("text", "name"),
    [("who said that", "open"), ("who wrote that", "open"), ("why", "whole"), ("how", ""), ("", "")],
)
def test_the_first_name_in_a_table_wins_whether_its_phrase_is_open_or_whole(text: str, name: str) -> None:
    table = PhraseTable.of([("open", ["who…that"]), ("whole", ["who said that", "why"]), ("last", ["why"])])
    assert table.find(text) == name


@pytest.mark.parametrize(
    ("text", "opened"),
    [
        ("no i meant rolling scars", "no i meant"),
        ("no", "no"),
        ("not that", ""),
        ("nope", ""),
        ("", ""),
    ],
)
def test_the_longest_opening_of_whole_words_wins(text: str, opened: str) -> None:
    assert opening(text, ("no", "no i", "no i meant")) == opened


@given(st.text("abC -.,?!…\n", max_size=40))
def test_a_normal_text_stays_as_it_is(text: str) -> None:
    once = normal(text)
    assert matches(once, (once,))
    assert normal(once) == once


def test_only_lists_of_phrases_are_made_normal() -> None:
    data = {"move": [{"name": "Who", "phrases": ["Who’s THAT?", "So…Who?"], "words": ["A B"]}]}
    normalised = {"move": [{"name": "Who", "phrases": ["who that", "so…who"], "words": ["A B"]}]}
    assert with_normal_phrases(data) == normalised
