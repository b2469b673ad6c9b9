"""What an entered line does."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sitting import ENTER, LEAVE

if TYPE_CHECKING:
    from collections.abc import Callable

    from sitting import Sitting


def test_a_question_is_answered_with_numbered_quotes(sit: Callable[..., Sitting]) -> None:
    sitting = sit("What causes acne scars?" + ENTER + LEAVE)
    assert sitting.status == 0
    assert (
        "\n1 │ “Zits [acne] scars are brought on by irritation [inflammation],” Dr.\n  │ Mitchell says."
        in sitting.text
    )
    assert "\n2 │ A research" in sitting.text


@pytest.mark.parametrize("word", ["exit", "quit", ":q", "/quit", "EXIT", " exit "])
def test_a_line_that_only_says_to_leave_ends_the_chat(sit: Callable[..., Sitting], word: str) -> None:
    sitting = sit(word + ENTER)
    assert (sitting.status, sitting.asked) == (0, [])


def test_an_empty_line_asks_nothing(sit: Callable[..., Sitting]) -> None:
    assert sit(f"{ENTER}   {ENTER}{LEAVE}").asked == []


def test_commands_run_and_mistakes_get_a_hint(sit: Callable[..., Sitting]) -> None:
    text = sit(f"/experts{ENTER}/exprets{ENTER}{LEAVE}").text
    assert "Hope Mitchell, MD, board-certified dermatologist (1 sentence)" in text
    assert "Did you mean /experts?" in text


def test_a_command_may_have_blanks_in_front(sit: Callable[..., Sitting]) -> None:
    sitting = sit(f"  /experts{ENTER}{LEAVE}")
    assert sitting.asked == []
    assert "Hope Mitchell, MD, board-certified dermatologist (1 sentence)" in sitting.text


def test_gloss_off_holds_for_the_answers_that_follow(sit: Callable[..., Sitting]) -> None:
    text = sit(f"/gloss off{ENTER}What causes acne scars?{ENTER}{LEAVE}").text
    assert "“Zits scars are brought on by irritation,”" in text


def test_the_conversation_goes_on_over_the_turns(sit: Callable[..., Sitting]) -> None:
    sitting = sit(f"hello{ENTER}/more{ENTER}/new{ENTER}hello{ENTER}{LEAVE}")
    assert sitting.asked == ["hello"]
