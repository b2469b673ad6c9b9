from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scarbot.reading.references import is_reference, parse_reference


@pytest.mark.parametrize(
    ("words", "author", "year", "journal"),
    [
        # MLA, AMA, APA
        ("Moss, Ana, et al. “Scars.” Cells, vol. 12, no. 5, 2023, pp. 6–7.", "Moss", "2023", "Cells"),
        ("Moss A, et al. Scars and mood. Clin Derm. 2023;16:731-738.", "Moss", "2023", "Clin Derm"),
        ("Lind B, Wu C. Are scars forever? J Skin Care. 2017;11(1):80-85.", "Lind", "2017", "J Skin Care"),
        ("van Horn K. Scars of the heel. Foot Care. 2016;19(1):11-22.", "van Horn", "2016", "Foot Care"),
        ("O’Neill A. Scars and sun. Sun & Skin. 2016;1:1-2.", "O’Neill", "2016", "Sun & Skin"),
        ('Feld, R. "Sit or stand." *Work & Posture*, 2019;7(1):12–20.', "Feld", "2019", "Work & Posture"),
    ],
)
def test_author_year_and_journal_are_read(words: str, author: str, year: str, journal: str) -> None:
    reference = parse_reference(1, words, 0, len(words))
    assert (reference.author, reference.year, reference.journal.strip("*")) == (author, year, journal)
    assert is_reference(words)


@pytest.mark.parametrize("words", ["Wash your face.", "In 2023, she moved.", "", "See p. 4 of the leaflet."])
def test_an_item_of_a_list_is_no_reference(words: str) -> None:
    assert not is_reference(words)


def test_what_an_entry_does_not_show_stays_empty() -> None:
    reference = parse_reference(3, "…", 0, 1)
    assert (reference.author, reference.year, reference.journal, reference.label) == ("", "", "", "[3]")


@given(st.text(max_size=200))
def test_any_entry_is_kept_as_it_is(words: str) -> None:
    reference = parse_reference(1, words, 0, len(words))
    assert reference.text == words
    assert reference.year in words
