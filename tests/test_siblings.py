"""The sections beside that of what is not wanted."""

from __future__ import annotations

import pytest

from scarbot.corpus import Corpus
from scarbot.indexing.preparing import prepare
from scarbot.language import Stemmer
from scarbot.matching import Matcher
from scarbot.matching.siblings import siblings
from scarbot.parsing import parse_article
from scarbot.questions import Understanding

ARTICLE = """# Squeaky floors

A floor squeaks where wood rubs on wood or on a nail.

## What helps

Most squeaks can be quieted from above in an afternoon.

### Screws

A screw draws the board down to the joist. It takes ten minutes a board.

### Talcum powder

Powder lets the boards slide past each other. It has to be renewed every winter.

### Shims from below

A shim is tapped in between the joist and the floor.

## When to call a carpenter

Call one where the floor gives way under your foot.
"""
PLACES = Corpus((parse_article(ARTICLE, format="markdown", id="floors"),)).places


def beside(*excluded: str) -> dict[str, float]:
    found = siblings(PLACES, frozenset(Stemmer().stems(excluded)), Stemmer())
    return {PLACES[position].statement.text: value for position, value in found.items()}


def test_the_sections_beside_it_answer_and_the_first_sentence_of_each_most() -> None:
    assert beside("screws") == {
        "Powder lets the boards slide past each other.": 1.0,
        "It has to be renewed every winter.": 0.5,
        "A shim is tapped in between the joist and the floor.": 1.0,
    }


def test_of_several_unwanted_none_answers() -> None:
    assert list(beside("screw", "shims")) == [
        "Powder lets the boards slide past each other.",
        "It has to be renewed every winter.",
    ]


def test_what_stands_under_the_same_heading_elsewhere_is_not_beside_it() -> None:
    """Of two sections of one heading, only that is one to look in under which the unwanted stands."""
    text = ARTICLE + "\n## What helps\n\n### Wax\n\nWax keeps a stair quiet.\n"
    other = "# Doors\n\n## What helps\n\nPatience.\n\n### Oil\n\nOil quiets a hinge.\n"
    articles = (
        parse_article(text, format="markdown", id="a"),
        parse_article(other, format="markdown", id="b"),
    )
    places = Corpus(articles).places
    found = siblings(places, frozenset(Stemmer().stems(["screws"])), Stemmer())
    texts = [places[position].statement.text for position in found]
    assert texts == list(beside("screws"))


@pytest.mark.parametrize("excluded", [(), ("hammer",), ("carpenter",)])
def test_what_no_section_below_a_heading_is_named_for_has_nothing_beside_it(
    excluded: tuple[str, ...],
) -> None:
    assert beside(*excluded) == {}


def test_what_stands_beside_the_unwanted_is_a_candidate_though_it_shares_no_word_with_the_question() -> None:
    retrieval = prepare(Corpus((parse_article(ARTICLE, format="markdown", id="floors"),)))
    query = Understanding(retrieval).read("how do i quiet a squeaky floor without screws")
    found = {c.position: c.signals["instead"] for c in Matcher(retrieval).candidates(query)}
    texts = {PLACES[position].statement.text for position, value in found.items() if value}
    assert "Powder lets the boards slide past each other." in texts
    assert not any("screw" in PLACES[position].statement.text for position in found)
