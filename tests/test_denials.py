"""Where words stand but for a no that is left out or put in, and in another order."""

from __future__ import annotations

from functools import cache

import pytest

from scarbot import parse_article
from scarbot.verifying import Verifier

BAKERY = """\
Ben Okafor is a baker in Hull. The yeast does not like cold rooms, but it lives, Okafor says. The oven cannot cool in an hour. \
He didn't weigh the flour. Nobody likes wet bread. You should not eat the raw dough. It is not a loaf. The dough is resting.

“Don't cut the loaf before it is cold,” Okafor says. “Just don't. Please never wash a wooden board in a machine. We thought \
the crumb would level out. It did not level out. Don't knead, but don't stop.” Some call it work, and it is not.
"""


@cache
def bakery() -> Verifier:
    return Verifier([parse_article(BAKERY, id="bakery")])


@pytest.mark.parametrize(
    ("text", "difference"),
    [
        ("It is a loaf.", "It is [-not-] a loaf."),
        ("It did level out.", "It did [-not-] level out."),
        ("It leveled out.", "It [-did not level-]{+leveled+} out."),
        ("The yeast likes cold rooms", "The yeast [-does not like-]{+likes+} cold rooms[-, but it lives-]"),
        ("The oven can cool in an hour", "The oven [-cannot-]{+can+} cool in an hour."),
        ("He weighed the flour", "He [-didn't weigh-]{+weighed+} the flour."),
        ("The dough is not resting.", "The dough is {+not+} resting."),
        ("The dough isn't resting.", "The dough [-is-]{+isn't+} resting."),
        ("You should eat the raw dough", "You should [-not-] eat the raw dough."),
    ],
)
def test_a_no_left_out_or_put_in_is_altered_however_short_the_sentence(text: str, difference: str) -> None:
    found = bakery().verify(text)
    assert (found.verdict, found.difference.changes[0].kind) == ("altered", "negation")
    assert str(found.difference) == difference
    assert "The meaning is changed." in found.message


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Cut the loaf before it is cold.", "altered"),
        ("Wash a wooden board in a machine.", "altered"),
        ("Some call it work, and it is.", "altered"),
        # More than the no is left out.
        ("Cut the loaf", "partial"),
        ("eat the raw dough", "partial"),
        ("likes wet bread", "partial"),
        ("Some call it work", "partial"),
        ("Don't cut the loaf before it is cold.", "exact"),
    ],
)
def test_a_whole_sentence_without_its_no_is_altered_and_a_piece_of_it_cut(text: str, verdict: str) -> None:
    found = bakery().verify(text)
    assert found.verdict == verdict
    assert found.message.startswith("The article has these very words") == (verdict != "altered")


def test_the_words_of_a_sentence_in_another_order_are_altered() -> None:
    assert bakery().verify("Don't stop, but don't knead").verdict == "altered"


@pytest.mark.parametrize(
    "text", ["The yeast likes warm milk", "It is a pan.", "He ground the flour", "We sold out."]
)
def test_other_words_are_no_sentence_without_its_no(text: str) -> None:
    assert bakery().verify(text).verdict == "not_found"
