"""Ctrl-C, as the prompt and as an answer gets it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from samples import Bot
from sitting import CLEAR, ENTER, LEAVE

from scarbot.models import Answer

if TYPE_CHECKING:
    from collections.abc import Callable

    from sitting import Sitting


def test_ctrl_c_clears_the_line_and_never_leaves(sit: Callable[..., Sitting]) -> None:
    assert sit(f"never asked{CLEAR}{CLEAR}{CLEAR}hello{ENTER}{LEAVE}").asked == ["hello"]


def test_ctrl_c_stops_an_answer_and_the_prompt_goes_on(
    sit: Callable[..., Sitting], monkeypatch: pytest.MonkeyPatch
) -> None:
    def answer(_: Bot, question: str, *, limit: int = 3) -> Answer:
        if question == "slow" and limit:
            raise KeyboardInterrupt
        return Answer(question, "chat", message="Hello.")

    monkeypatch.setattr(Bot, "answer", answer)
    sitting = sit(f"slow{ENTER}hello{ENTER}{LEAVE}")
    assert "stopped" in sitting.text
    assert sitting.asked == ["hello"]
