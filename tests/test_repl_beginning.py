"""The session that waits for its corpus."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from sitting import ENTER, LEAVE

from scarbot.repl.loading import Loading

if TYPE_CHECKING:
    from collections.abc import Callable

    from sitting import Load, Sitting


def test_a_question_that_is_asked_while_the_corpus_loads_waits(
    sit: Callable[..., Sitting],
    slow: tuple[threading.Event, Load],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ready, load = slow
    waited = Loading.wait

    def wait(self: Loading, seconds: float | None = None) -> bool:
        done = waited(self, 0)
        ready.set()
        return done or (waited(self, seconds) and False)

    monkeypatch.setattr(Loading, "wait", wait)
    sitting = sit(f"hello{ENTER}{LEAVE}", load=load, at_once=True)
    assert sitting.asked == ["hello"]
    assert sitting.text.index("reading …") < sitting.text.index("Hello. Ask me")


def test_leaving_does_not_wait_for_the_corpus(
    sit: Callable[..., Sitting], slow: tuple[threading.Event, Load]
) -> None:
    ready, load = slow
    sitting = sit(LEAVE, load=load, at_once=True)
    assert not ready.is_set()
    assert sitting.status == 0
    ready.set()
