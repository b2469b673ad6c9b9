"""What is told once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samples import DISCLAIMER, NOTICE
from sitting import ENTER, LEAVE

if TYPE_CHECKING:
    from collections.abc import Callable

    from sitting import Sitting


def test_notice_and_disclaimer_stand_once(sit: Callable[..., Sitting]) -> None:
    text = sit(f"What causes acne scars?{ENTER}whats an ice pik scar{ENTER}{LEAVE}").text
    assert text.count(NOTICE) == text.count(DISCLAIMER) == 1
    assert text.index(NOTICE) < text.index("1 │")


def test_quiet_shows_neither_greeting_nor_notes(sit: Callable[..., Sitting]) -> None:
    text = sit(f"What causes acne scars?{ENTER}{LEAVE}", quiet=True).text
    assert NOTICE not in text
    assert DISCLAIMER not in text
    assert "/help" not in text
