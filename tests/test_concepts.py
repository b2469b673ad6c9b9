"""What a question names, and what else each thing may be called."""

from __future__ import annotations

import pytest

from scarbot.language import Stemmer
from scarbot.lexicon.concepts import find_named
from scarbot.lexicon.facets import FacetFinder
from scarbot.lexicon.lexicon import Lexicon

LEXICON = Lexicon(
    {
        "go away": "vanish:0.9",
        "hurt": "sting:0.8,pain:0.5",
        "without needl": "cream:0.7",
        "hurt bad": "burn:0.6",
    },
    3,
    FacetFinder.from_data({}),
)


def named(typed: str) -> dict[str, list[str]]:
    """The own name of each thing, and its others."""
    parts = typed.split()
    return {
        " ".join(one.own): [" ".join(stems) for stems, _ in one.others]
        for one in find_named(parts, Stemmer().stems(parts), LEXICON)
    }


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("hurt", {"hurt": ["sting", "pain"]}),
        ("moon", {"moon": []}),
        ("does it the", {}),
        ("does it hurt bad", {"hurt bad": ["burn"]}),
        ("will it go away", {"away": ["vanish"]}),
        ("go it away", {"away": ["vanish"]}),
        ("without needles", {"without needl": ["cream"]}),
    ],
)
def test_the_longest_listed_phrase_is_named(typed: str, expected: dict[str, list[str]]) -> None:
    assert named(typed) == expected


def test_its_own_name_comes_first_and_counts_whole() -> None:
    (one,) = find_named(["hurt"], ["hurt"], LEXICON)
    assert list(one.every()) == [(("hurt",), 1.0), (("sting",), 0.8), (("pain",), 0.5)]


def test_the_positions_of_its_words_are_told() -> None:
    assert [one.span for one in find_named(["moon", "hurt", "bad"], ["moon", "hurt", "bad"], LEXICON)] == [
        range(1),
        range(1, 3),
    ]
