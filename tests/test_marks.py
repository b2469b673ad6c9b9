"""Which of some listed phrases a line holds; a telephone number is listed as one."""

from __future__ import annotations

from scarbot.reading.traits.marks import has_any


def test_a_listed_telephone_is_any_number_and_other_phrases_are_themselves() -> None:
    assert has_any(["<telephone>"], "call 555-0142")
    assert not has_any(["<telephone>"], "call us")
    assert has_any(["<telephone>", "call us"], "call us")
    assert not has_any([], "call 555-0142")
