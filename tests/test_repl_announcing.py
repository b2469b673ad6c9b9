"""What is told above the line when the corpus comes, or does not."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from samples import NOTICE, Bot
from sitting import ENTER

from scarbot.errors import CorpusError
from scarbot.repl.entering import Turns

if TYPE_CHECKING:
    from collections.abc import Callable

    from sitting import Load, Sitting


def test_a_corpus_that_cannot_be_loaded_ends_the_prompt_with_its_error(sit: Callable[..., Sitting]) -> None:
    def load(*_: object) -> Bot:
        raise CorpusError("none: there is no such folder")

    with pytest.raises(CorpusError, match="none: there is no such folder"):
        sit("", load=load)


def test_a_corpus_that_comes_between_two_prompts_is_announced_at_the_next(
    sit: Callable[..., Sitting], slow: tuple[threading.Event, Load], monkeypatch: pytest.MonkeyPatch
) -> None:
    ready, load = slow
    take = Turns.take

    def come(self: Turns, line: str) -> bool:
        ready.set()
        assert self._beginning._corpora.first.wait(20)
        return take(self, line)

    monkeypatch.setattr(Turns, "take", come)
    sitting = sit(ENTER, load=load, at_once=True, leave_when_loaded=True)
    assert NOTICE in sitting.text
    assert sitting.asked == []
