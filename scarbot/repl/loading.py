"""Makes a bot in a thread that does not keep the keyboard waiting."""

from __future__ import annotations

import contextlib
import sys
import threading
from typing import TYPE_CHECKING

from scarbot.collector import without_collector

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from scarbot.session import Bot

__all__ = ["Loading", "gently"]

_SWITCH_SECONDS = 0.0005
_UNKNOWN = "zyzzyvas"


@contextlib.contextmanager
def gently() -> Iterator[None]:
    """Switch more often to the thread of the keyboard, while something is loaded that stays in memory."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(_SWITCH_SECONDS)
    try:
        with without_collector(stays=True):
            yield
    finally:
        sys.setswitchinterval(usual)


class Loading:
    """A bot that is being made in a thread.

    Attributes:
        bot: what was made; ``None`` until then, and where it failed.
        error: why it failed.
    """

    def __init__(self, make: Callable[[], Bot]) -> None:
        self._make = make
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._then: Callable[[], None] | None = None
        self.bot: Bot | None = None
        self.error: BaseException | None = None

    def start(self, then: Callable[[], None] | None = None) -> None:
        """Begin, once; ``then`` is called in the thread at the end."""
        if self._thread.ident is None:
            self._then = then
            self._thread.start()

    def _run(self) -> None:
        with gently():
            try:
                self.bot = self._make()
            except BaseException as error:  # noqa: BLE001  (raised again where the bot is asked for)
                self.error = error
            self._done.set()
            if self._then is not None:
                self._then()
            self._warm()

    def _warm(self) -> None:
        """Ask for an unknown word now, so that no user waits for the imports that the first one needs."""
        if self.bot is not None:
            with contextlib.suppress(Exception):
                self.bot.answer(_UNKNOWN)

    @property
    def done(self) -> bool:
        """Whether the bot is there, or will not come."""
        return self._done.is_set()

    def wait(self, seconds: float | None = None) -> bool:
        """Say whether it is done, after at most so many seconds."""
        return self._done.wait(seconds)
