"""The keyboard between two prompts: what is typed ahead is neither lost nor echoed.

While an answer is made the terminal would otherwise echo what is typed into the middle of it, and
swallow a Ctrl-D. Ctrl-C and Ctrl-Z stay signals. Where there is no ``termios`` (Windows), or no
terminal, nothing is changed.
"""

from __future__ import annotations

import contextlib
import os
import sys
from typing import TYPE_CHECKING, Any, TextIO

if TYPE_CHECKING:
    import signal
    from collections.abc import Callable, Iterator

__all__ = ["signal_taken", "typing_ahead"]


@contextlib.contextmanager
def typing_ahead(stream: TextIO | None, *, allowed: bool = True) -> Iterator[None]:
    """Keep what is typed for the next prompt; with ``allowed=False``, let the terminal take it again.

    The second is for a program that is started meanwhile and expects a terminal as it usually is.
    The terminal is left as it was found.
    """
    before = _modes(stream)
    if stream is None or before is None:
        yield
        return
    import termios

    lines = termios.ICANON | termios.ECHO
    now = [*before[:6], list(before[6])]
    now[3] = before[3] & ~lines if allowed else before[3] | lines
    now[6][termios.VMIN], now[6][termios.VTIME] = 1, 0
    try:
        termios.tcsetattr(stream, termios.TCSANOW, now)
        with _after_a_stop(stream, now if allowed else None):
            yield
    finally:
        with contextlib.suppress(termios.error, ValueError):  # the terminal has gone
            termios.tcsetattr(stream, termios.TCSANOW, before)


@contextlib.contextmanager
def _after_a_stop(stream: TextIO, modes: list[Any] | None) -> Iterator[None]:
    """Set a terminal so again when Ctrl-Z was followed by ``fg``: the shell sets it as it likes."""
    import signal
    import termios

    def continued(*_: object) -> None:
        with contextlib.suppress(termios.error, OSError, ValueError):
            ours = os.tcgetpgrp(stream.fileno()) == os.getpgrp()
            if ours and termios.tcgetattr(stream)[3] & termios.ICANON:
                termios.tcsetattr(stream, termios.TCSANOW, modes or [])

    with signal_taken(signal.SIGCONT, continued if modes else signal.SIG_DFL):
        yield


@contextlib.contextmanager
def signal_taken(number: signal.Signals, action: Callable[..., object] | signal.Handlers) -> Iterator[None]:
    """Do something else on a signal meanwhile; in a thread that gets no signals, nothing."""
    import signal

    try:
        usual = signal.signal(number, action)
    except ValueError:  # only the main thread gets signals
        yield
        return
    try:
        yield
    finally:
        signal.signal(number, usual)


def _modes(stream: TextIO | None) -> list[Any] | None:
    """Return how a terminal is set; nothing where it is none, or where none can be."""
    if stream is None or sys.platform == "win32":
        return None
    import termios

    try:
        return termios.tcgetattr(stream)
    except (termios.error, OSError, ValueError):
        return None
