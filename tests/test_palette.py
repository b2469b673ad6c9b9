"""Colours that can be read, and told apart by every kind of colour vision."""

from __future__ import annotations

import re
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scarbot.page.palette import CONTRAST, GROUNDS, INKS, contrast, difference, palette

EVERY = palette(200)
SCHEMES = pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
colours = st.from_regex(re.compile(r"#[0-9a-f]{6}", re.ASCII), fullmatch=True)


@SCHEMES
def test_every_colour_can_be_read_on_its_ground(scheme: int) -> None:
    assert min(contrast(pair[scheme], GROUNDS[scheme]) for pair in EVERY) >= CONTRAST >= 4.5
    assert contrast(INKS[scheme], GROUNDS[scheme]) >= 7


@SCHEMES
@pytest.mark.parametrize(("count", "least"), [(2, 0.12), (4, 0.09), (6, 0.07), (8, 0.04)])
def test_the_first_colours_are_far_apart_for_every_kind_of_vision(
    scheme: int, count: int, least: float
) -> None:
    colours = [INKS[scheme], *(pair[scheme] for pair in palette(count))]
    assert min(difference(one, other) for one, other in combinations(colours, 2)) >= least


@given(st.integers(0, 500), st.integers(0, 500))
def test_more_speakers_change_no_colour_of_those_before(few: int, more: int) -> None:
    few, more = sorted((few, more))
    assert palette(more)[:few] == palette(few)
    assert len(palette(more)) == more


def test_no_two_are_the_same_before_the_first_come_again() -> None:
    cycle = EVERY.index(EVERY[0], 1)
    assert cycle > 60
    assert len(set(EVERY)) == len({pair[0] for pair in EVERY}) == len({pair[1] for pair in EVERY}) == cycle
    assert EVERY[cycle : 2 * cycle] == EVERY[:cycle]


def test_the_first_four_colours_are_the_same_everywhere() -> None:
    """They are the same on every machine: what is computed is rounded before it is compared."""
    assert palette(4) == [
        ("#064f89", "#8cc3fc"),
        ("#964d09", "#ec7c0e"),
        ("#02450e", "#80ff88"),
        ("#703dc6", "#a884fe"),
    ]


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        ("#000000", "#ffffff", 21),
        ("#777777", "#ffffff", 4.48),
        ("#0000ff", "#ffffff", 8.59),
        ("#123456", "#123456", 1),
    ],
)
def test_contrast_is_that_of_wcag(one: str, other: str, ratio: float) -> None:
    assert contrast(one, other) == contrast(other, one) == pytest.approx(ratio, abs=0.01)


@given(colours, colours)
def test_a_difference_is_a_distance(one: str, other: str) -> None:
    assert difference(one, other) == difference(other, one) >= 0
    assert difference(one, one) == 0


def test_red_and_green_are_near_for_some_and_blue_is_not() -> None:
    assert difference("#a05000", "#607000") < difference("#a05000", "#0050a0")
