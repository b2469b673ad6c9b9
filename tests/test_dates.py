from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scarbot.reading.traits.dates import iso_date


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("2024-02-19", "2024-02-19"),
        ("2024-02-19T09:00:00-04:00", "2024-02-19"),
        ("2024/2/9", "2024-02-09"),
        ("20240219", "2024-02-19"),
        ("March 3, 2022", "2022-03-03"),
        ("Sept. 12th 2024", "2024-09-12"),
        ("3 March 2022", "2022-03-03"),
        ("Posted on the 1st Aug, 2020 at 9", "2020-08-01"),
        ("May 2021", "2021-05"),
        ("2021-05", "2021-05"),
        ("2021", "2021"),
        ("February 30, 2021", ""),
        ("03/04/2022", ""),
        ("09/18/2024", "2024-09-18"),
        ("18/09/2024", "2024-09-18"),
        ("a 2021 study", ""),
        ("years 2011-2012", ""),
        ("8 min read", ""),
        ("", ""),
    ],
)
def test_a_date_is_read_as_exactly_as_it_is_printed(words: str, date: str) -> None:
    assert iso_date(words) == date


@given(st.text(max_size=60))
def test_any_words_give_a_date_or_nothing(words: str) -> None:
    assert len(iso_date(words)) in (0, 4, 7, 10)
