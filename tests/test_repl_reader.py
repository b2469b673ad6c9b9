"""The prompt by its settings and its terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sitting import ENTER, ESCAPE, LEAVE

if TYPE_CHECKING:
    from collections.abc import Callable

    from sitting import Sitting


def test_the_keys_of_vi_edit_the_line(sit: Callable[..., Sitting]) -> None:
    assert sit(f"hello x{ESCAPE}hD{ENTER}{LEAVE}", editing="vi").asked == ["hello"]


def test_a_dumb_terminal_gets_answers_without_a_toolbar(sit: Callable[..., Sitting]) -> None:
    text = sit(f"What causes acne scars?{ENTER}{LEAVE}", environment={"TERM": "dumb"}).text
    assert "1 │ “Zits" in text
    assert "2 experts" not in text
