"""Telephone numbers are told from years, ranges, prices and numbers of emergencies."""

from __future__ import annotations

import pytest

from scarbot.reading.traits.telephones import has_telephone


@pytest.mark.parametrize(
    "words",
    [
        "Call 555-0142.",
        "Call 1-800-222-1222 at any hour.",
        "Phone: (757) 555-0142",
        "412.624.1000",
        "+44 20 7946 0958",
        "Ring 020 7946 0958",
        "Ring (0117) 496 0142",
        "1-800-SLEEP-OK",
    ],
)
def test_a_number_in_the_forms_of_several_countries_is_a_telephones(words: str) -> None:
    assert has_telephone(words)


@pytest.mark.parametrize(
    "words",
    [
        "Call 911.",
        "from 2019-2021",
        "100-200 days",
        "Cells. 2023;16:731-738.",
        "It costs $1,200-2,400.",
        "120-180 mg",
        "ISBN 978-0-306-40615-7",
        "between 1 800 and 2 000 steps",
        "in 1999 1234 people",
    ],
)
def test_years_doses_prices_and_isbns_are_no_telephone_numbers(words: str) -> None:
    assert not has_telephone(words)
