"""Ranges of numbers with their units, in the cells of tables and in questions."""

from __future__ import annotations

import math

import pytest

from scarbot.answering.ranges import Range, ranges_in, tokens_of, unit_in


def only(text: str, *, listed: bool = False) -> Range:
    (found,) = ranges_in(text, listed=listed)
    return found


def said(text: str, *, listed: bool = False) -> tuple[float, float]:
    """Return the ends of the only range in a text, in the unit that is written."""
    found = only(text, listed=listed)
    size = found.unit.size if found.unit else 1.0
    return round(found.low / size, 3), round(found.high / size, 3)


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("1 to 3 years", (1, 3)),
        ("4–6 years", (4, 6)),
        ("a 3/4 year old", (3, 4)),
        ("-10 to -1 °C", (-10, -1)),
        ("−5–0 °C", (-5, 0)),
        ("$1 million to $2 million", (1_000_000, 2_000_000)),
        ("4 - 6 yrs", (4, 6)),
        ("9 through 13 years", (9, 13)),
        ("between 5 and 8 kg", (5, 8)),
        ("6 months to 2 years", (0.5, 2)),
        ("Weeks 3–6", (3, 6)),
        ("Toddlers (1–2 years)", (1, 2)),
        ("3- to 5-year-olds", (3, 5)),
        ("3 or 4 year old", (3, 4)),
        ("40–60 °F", (40, 60)),
        ("$500–1,000", (500, 1000)),
        ("18.5–24.9", (18.5, 24.9)),
        ("Under 1 year", (-math.inf, 1)),
        ("under a year", (-math.inf, 1)),
        ("up to 500 sq ft", (-math.inf, 500)),
        ("12 and under", (-math.inf, 12)),
        ("Over 20 kg", (20, math.inf)),
        ("65+", (65, math.inf)),
        ("13 years and over", (13, math.inf)),
        ("13 years old and up", (13, math.inf)),
        ("at least 10 m²", (10, math.inf)),
    ],
)
def test_a_range_is_read_with_both_of_its_ends(text: str, ends: tuple[float, float]) -> None:
    assert said(text) == ends


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("a 2 year old", 2),
        ("an eleven-year-old", 11),
        ("a puppy of 3 months", 3),
        ("a year old baby", 1),
        ("9 and a half months", 9.5),
        ("2½ years", 2.5),
        ("twenty-one years", 21),
        ("10kg", 10),
        ("a 40-pound dog", 40),
        ("my bmi is 27", 27),
        ("after 4 weeks", 4),
        ("after a week", 1),
        ("a week after surgery", 1),
        ("3 1/2 years", 3.5),
        ("5-1/2 kg", 5.5),
        ("a 1/2 year old", 0.5),
        ("$2 million", 2_000_000),
        ("$20k", 20_000),
        ("3 thousand dollars", 3_000),
        ("two hundred and fifty euros", 250),
        ("-3 °C", -3),
        ("minus three degrees C", -3),
        ("−10 °C", -10),
        ("2 °C below zero", -2),
    ],
)
def test_a_number_alone_is_a_range_of_one(text: str, number: float) -> None:
    assert said(text) == (number, number)


def test_in_a_list_after_a_time_is_any_time_after() -> None:
    assert said("After 3 months", listed=True) == (3, math.inf)


@pytest.mark.parametrize(
    "text",
    ["", "vitamin b12", "twice a day", "a dog and a cat", "co2", "twice a week after", '"²" is a sign'],
)
def test_what_is_no_number_is_no_range(text: str) -> None:
    assert [*ranges_in(text)] == []


@pytest.mark.parametrize(
    ("row", "asked", "meet"),
    [
        ("1 to 3 years", "18 months", True),
        ("Under 1 year", "a 6 month old", True),
        ("Under 1 year", "a 1 year old", False),
        ("Over 20 kg", "20 kg", False),
        ("13 to 20 kg", "20 kg", True),
        ("13 to 20 kg", "over 20 kg", False),
        ("Over 20 kg", "more than 20 kg", True),
        ("3–4 kg", "3500 grams", True),
        ("1 to 3 years", "a 3 and a half year old", False),
    ],
)
def test_ranges_of_one_system_meet_where_they_have_a_number_in_common(
    row: str, asked: str, meet: bool
) -> None:
    assert only(row).meets(only(asked)) is meet


def test_of_numbers_counted_whole_all_but_the_next_belongs_to_a_range() -> None:
    asked = only("a 3 and a half year old")
    assert only("1 to 3 years").in_whole().meets(asked)
    assert not only("1 to 2 years").in_whole().meets(asked)
    assert only("Under 3 years").in_whole() == only("Under 3 years")


@pytest.mark.parametrize(
    ("text", "is_age"),
    [
        ("my daughter is seven", True),
        ("at age 4", True),
        ("I'm 70", True),
        ("people over 65", True),
        ("naps for over 65s", True),
        ("a 7 yo", True),
        ("a puppy of 3 months", False),
        ("for 2 weeks", False),
        ("5 days after surgery", False),
        ("is 3 too much", False),
    ],
)
def test_a_number_is_an_age_where_that_is_said(text: str, is_age: bool) -> None:
    assert only(text).is_age is is_age


def test_what_lasts_and_what_is_counted_is_told_by_the_words_beside() -> None:
    assert only("for 2 weeks").lasts
    assert not only("for a 2 week old").lasts
    assert only("a family of four").counted == ("family",)
    assert only("tins for 10 guests").counted[0] == "guests"
    assert only("and for 15?").is_bare
    assert not only("and for 2 people?").is_bare
    assert only("5 days after surgery").lasts
    assert not only("for 15 guests").is_bare


def test_units_are_known_by_their_names_alone() -> None:
    pounds, kilograms = unit_in("Weight (lb)"), unit_in("Weight in kilos")
    assert pounds is not None
    assert kilograms is not None
    assert (pounds.of, kilograms.of) == ("mass", "mass")
    assert pounds.system != kilograms.system
    assert unit_in("Age") is None


def test_words_joined_by_hyphens_are_parted_and_ranges_are_not() -> None:
    assert tokens_of("A 2-year-old, 10-12kg") == ["a", "2", "year", "old", ",", "10", "-", "12", "kg"]
