"""The difference shows the printed text, with its marks and gaps."""

from __future__ import annotations

from functools import cache

import pytest

from scarbot import parse_article
from scarbot.verifying import Verifier

SHOP = """\
Ida Moor is a potter. The kiln costs $25,000, runs at 104°F and uses 35% less gas than in the 1990s. To find 7 × 8, you count \
on and on. A tray of 4 × 6 cups is full. The two-hour rule (for clay) holds, and it is old.

“Wool is warm,” Moor says, “and silk is cool.” She calls the glaze “an off-white, thin, runny milk” of sorts.
"""


@cache
def shop() -> Verifier:
    return Verifier([parse_article(SHOP, id="shop")])


@pytest.mark.parametrize(
    ("text", "difference"),
    [
        ("The kiln costs $15,000, runs at 104°F", "The kiln costs $[-25,000-]{+15,000+}, runs at 104°F"),
        ("The kiln costs $25,000, runs at 140°F", "The kiln costs $25,000, runs at [-104-]{+140+}°F"),
        ("The kiln costs $25,000, runs at 104°F and uses 53% less", "104°F and uses [-35-]{+53+}% less"),
        ("runs at 104°F and uses 35% less gas than in the 1980s", "in the [-1990-]{+1980+}s."),
        ("To find 7 × 9, you count on and on", "To find 7 × [-8-]{+9+}, you count on and on."),
        ("To find 5 x 8, you count on and on", "To find [-7-]{+5+} × 8, you count on and on."),
        ("The three-hour rule (for clay) holds", "The [-two-]{+three+}-hour rule (for clay) holds"),
        ("The two-hour rule (for wool) holds", "The two-hour rule (for [-clay-]{+wool+}) holds"),
        ("Wool is soft, and silk is cool", "Wool is [-warm-]{+soft+} and silk is cool."),
        ("an off-white, thick, runny milk", "an off-white, [-thin-]{+thick+}, runny milk"),
        ("an off-white, thin, very runny milk", "an off-white, thin, {+very+} runny milk"),
    ],
)
def test_what_differs_keeps_the_marks_and_gaps_that_are_printed(text: str, difference: str) -> None:
    found = shop().verify(text)
    assert found.verdict == "altered"
    assert difference in str(found.difference)
    assert difference in str(found).replace("\n  ", " ")


@pytest.mark.parametrize("text", ["To find 7 x 8, you count on and on", "A tray of 4x6 cups is full"])
def test_an_x_between_figures_is_the_sign_for_times(text: str) -> None:
    assert shop().verify(text).verdict == "exact"


def test_a_figure_without_its_sign_for_times_is_altered() -> None:
    assert shop().verify("A tray of 4 6 cups is full").verdict == "altered"


def test_the_parts_make_the_printed_text_and_the_claimed_one() -> None:
    parts = shop().verify("To find 7 × 9, you count on and on").difference.parts
    printed = "".join(text for op, text in parts if op != "added")
    assert printed == "To find 7 × 8, you count on and on."
    assert "".join(text for op, text in parts if op != "removed") == "To find 7 × 9, you count on and on."
