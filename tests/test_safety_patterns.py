"""The language of the phrases of emergencies: what a phrase can begin with, and where it is found."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from scarbot.safety import default_rules
from scarbot.safety.patterns import Hit, Lexicon, Pattern, pattern_of, written_out

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scarbot.safety.patterns import _Element

LEXICONS = ("signs", "excluders", "harmless", "openers", "negations", "persons", "asides")


def beginnings(elements: Sequence[_Element]) -> set[str]:
    """Return the words that a compiled phrase can begin with."""
    first: set[str] = set()
    for words, longer, optional in elements:
        first |= {*words, *(part[0] for part in longer)}
        if not optional:
            break
    return first


@pytest.mark.parametrize("name", LEXICONS)
def test_every_shipped_phrase_stands_under_all_words_that_it_can_begin_with(name: str) -> None:
    lexicon: Lexicon = getattr(default_rules(), name)
    expected: dict[str, list[Pattern]] = {}
    for phrase, concepts in lexicon._phrases:
        pattern = pattern_of(written_out(phrase, lexicon._classes), concepts)
        for word in beginnings(pattern.elements):
            expected.setdefault(word, []).append(pattern)
    assert {word: lexicon.patterns(word) for word in lexicon.by_first} == expected


@pytest.mark.parametrize("name", LEXICONS)
def test_two_words_find_the_phrases_that_can_begin_with_both(name: str) -> None:
    lexicon: Lexicon = getattr(default_rules(), name)
    for word in sorted(lexicon.by_first)[::7]:
        patterns = lexicon.patterns(word)
        seconds = {second for pattern in patterns for second in pattern.second}
        for second in [*sorted(seconds)[::5], "zorble", ""]:
            kept = [one for one in patterns if not one.second or second in one.second]
            assert lexicon.following(word, second) == kept


@pytest.mark.parametrize(
    ("phrase", "second"),
    [
        ("stiff neck", {"neck"}),
        ("(very|) stiff (neck|jaw)", {"stiff", "neck", "jaw"}),
        ("(not able|cannot) (really|) breathe", {"able", "really", "breathe"}),
        ("stiff (neck|)", set()),
        ("stridor", set()),
    ],
)
def test_the_second_words_of_a_phrase_are_told_beforehand(phrase: str, second: set[str]) -> None:
    assert pattern_of(phrase, 1).second == second


def test_a_word_that_begins_no_phrase_leaves_nothing_behind() -> None:
    lexicon = Lexicon([("(my|) eye", 1)], {})
    assert lexicon.patterns("zorble") == ()
    assert len(lexicon.patterns("my")) == len(lexicon.patterns("eye")) == 1
    assert set(lexicon._compiled) == {"my", "eye"}


@pytest.mark.parametrize(
    ("words", "hits"),
    [
        ("my stiff neck hurts", [Hit(1, 3, 1)]),
        ("a very stiff neck", [Hit(1, 4, 1), Hit(2, 4, 1)]),
        ("no air at all", [Hit(0, 2, 2), Hit(0, 4, 2)]),
        ("no airs", []),
        ("", []),
    ],
)
def test_hits_are_where_phrases_stand_whatever_may_be_left_out(words: str, hits: list[Hit]) -> None:
    lexicon = Lexicon([("(very|) stiff neck", 1), ("no air", 2), ("no air at (all|once)", 2)], {})
    assert lexicon.hits(words.split()) == hits
