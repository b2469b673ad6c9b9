"""One corpus after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samples import Bot
from sitting import ENTER, LEAVE

if TYPE_CHECKING:
    from collections.abc import Callable

    from sitting import Sitting


def test_another_corpus_brings_its_own_notice_and_words(sit: Callable[..., Sitting]) -> None:
    other = Bot()
    sitting = sit(f"/load other{ENTER}{LEAVE}", load=lambda path, *_: other if path else Bot())
    assert sitting.prompt.beginning.session is not None
    assert sitting.prompt.beginning.session.bot is other
