"""What of capitals is a name: not the verb in front, nor a body, nor what a sentence ends with."""

from __future__ import annotations

import re

import pytest

from scarbot.attribution.people.printed_names import NameReader, opens_sentence
from scarbot.attribution.words.vocabulary import vocabulary
from scarbot.attribution.words.word_places import Wording

CAPITALS = re.compile(r"[A-Z][\w.’&]*(?: [A-Z“”][\w.’”]*)*")


def read(text: str, starts: tuple[int, ...] = ()) -> tuple[str, int]:
    """Return the name in the last run of capitals of a text, and where it stands."""
    *_, match = CAPITALS.finditer(text)
    return NameReader(Wording(text), vocabulary(), starts).read(match, 0)


@pytest.mark.parametrize(
    ("text", "name", "at"),
    [
        ("so Ana Ruiz spoke", "Ana Ruiz", 3),
        ("so Wilhelmina “Billie” Strand spoke", "Wilhelmina Strand", 3),
        ("According Dermatologist Ana Ruiz spoke", "Ana Ruiz", 24),
        ("So it is, Ana Ruiz knew. Said Ruiz again", "Ruiz", 30),
        # posts, and whose they are
        ("so Defense Secretary Ana Ruiz spoke", "Ana Ruiz", 21),
        ("so House Minority Leader Ana Ruiz spoke", "Ana Ruiz", 25),
        ("so Attorney-General Ana Ruiz spoke", "Ana Ruiz", 20),
        ("so Norr City President Ana M. Ruiz spoke", "Ana M. Ruiz", 23),
        ("so the Chief of Pediatrics Ana Ruiz spoke", "Ana Ruiz", 27),
        ("so Commander Ruiz spoke", "Ruiz", 13),
        ("so Jim Justice spoke", "Jim Justice", 3),
        # what somebody is to others
        ("so Grandma Rosa Ruiz spoke", "Rosa Ruiz", 11),
        # an honour, and a first name that is one as well
        ("so Don Ernesto spoke", "Ernesto", 7),
        ("so Don Navarro spoke", "Don Navarro", 3),
        # no person's
        ("so says Norr President", "", 8),
        ("so India's Home Minister", "", 11),
        ("so the old Ruiz Plan says", "", 11),
        ("so says Procter & co", "", 8),
        ("it is Lungs Together, a patient group in town", "", 6),
        ("a spokesperson for Norr Kraft", "", 19),
    ],
)
def test_a_name_is_read(text: str, name: str, at: int) -> None:
    assert read(text) == (name, at)


def test_a_name_begins_behind_the_end_of_a_sentence() -> None:
    text = "older than I. Ruiz Moss says"
    assert read(text, (14,)) == ("Ruiz Moss", 14)
    assert read(text) == ("I. Ruiz Moss", 11)


def test_a_paragraph_opens_a_sentence_and_a_line_that_goes_on_or_a_comma_does_not() -> None:
    assert opens_sentence("no\n\nRuiz", 4, 0)
    assert not opens_sentence("no\nRuiz", 3, 0)
    assert opens_sentence("“No.” Ruiz", 6, 0)
    assert not opens_sentence("no, Ruiz", 4, 0)
