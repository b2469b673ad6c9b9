"""The keys that differ, and pastes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sitting import ENTER, ESCAPE, LEAVE, PASTE

if TYPE_CHECKING:
    from collections.abc import Callable

    from sitting import Sitting


def test_alt_enter_begins_a_new_line_of_the_same_question(sit: Callable[..., Sitting]) -> None:
    assert sit(f"one{ESCAPE}{ENTER}two{ENTER}{LEAVE}").asked == ["one\ntwo"]


def test_a_paste_of_many_lines_is_one_question(sit: Callable[..., Sitting]) -> None:
    pasted = "\n".join(f"line {number}" for number in range(5000))
    assert sit(f"{PASTE.format(pasted)}{ENTER}{LEAVE}").asked == [pasted]


def test_control_characters_of_a_paste_do_not_reach_the_screen(sit: Callable[..., Sitting]) -> None:
    sitting = sit(PASTE.format("a\x1b]0;title\x07b") + ENTER + LEAVE)
    assert "\x1b]0;title" not in sitting.output.getvalue()
