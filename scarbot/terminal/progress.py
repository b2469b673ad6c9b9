"""A bar for long work, on a terminal only: how much is done, how fast, how long it will take."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, TextIO

from scarbot.terminal.screen import is_terminal, window

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import TracebackType

__all__ = ["INDEXING", "READING", "Progress", "bar_text", "duration"]

READING, INDEXING = "reading", "making the index"
"""What is done with a corpus before it can be asked: first its articles, then what is searched of them."""
_EVERY = 0.1
_SILENT = 0.5
"""The seconds between two drawings, and those in front of the first."""
_CLEAR = "\r\x1b[K"


class Progress:
    """A bar that is drawn anew as work goes on, and taken away at its end.

    It is called with how many pieces are done, of how many. Nothing is drawn where the stream is
    no terminal, or for work that takes less than half a second.

    Args:
        stream: where the bar stands: standard error.
        label: what is being done.
        environment: for the width of the terminal; a dumb one gets no bar.
        shown: whether there is to be a bar at all.
        afterwards: what goes on, uncounted, when all pieces are done.
        clock: seconds that only grow.
    """

    def __init__(
        self,
        stream: TextIO,
        label: str,
        environment: Mapping[str, str],
        *,
        shown: bool = True,
        afterwards: str = "",
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._afterwards = afterwards
        self._stream, self._label, self._environment, self._clock = stream, label, environment, clock
        self._shown = shown and is_terminal(stream) and environment.get("TERM") != "dumb"
        self._began = clock()
        self._drawn = 0.0
        self._first: tuple[int, float] | None = None

    def __call__(self, done: int, total: int) -> None:
        now = self._clock()
        self._first = self._first or ((done, now) if done else None)
        last = done == total and self._afterwards
        if not self._shown or now - self._began < _SILENT or (now - self._drawn < _EVERY and not last):
            return
        self._drawn = now
        width = window(self._stream, self._environment)[0] - 1
        if last:
            self._write(_CLEAR + f"{self._label} {done}/{total} · {self._afterwards} …"[:width])
        else:
            self._write(_CLEAR + bar_text(self._label, done, total, self._seconds(done, now), width))

    def _seconds(self, done: int, now: float) -> float:
        """Return how long all that is done takes as fast as it went since it was first told.

        Some of it may have been done before anybody looked, and it may have taken a while to begin.
        """
        before, since = self._first or (done, now)
        return done * (now - since) / (done - before) if done > before else now - self._began

    def _write(self, text: str) -> None:
        self._stream.write(text)
        self._stream.flush()

    def __enter__(self) -> Progress:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._drawn:
            self._write(_CLEAR)


def bar_text(label: str, done: int, total: int, seconds: float, width: int) -> str:
    """Return a bar of at most ``width`` columns; where it is too narrow, parts are left out.

    >>> bar_text("reading", 30, 60, 10.0, 60)
    'reading [########        ] 30/60 · 3.0/s · 10 s left'
    """
    rate = done / seconds if seconds > 0 else 0.0
    left = f" · {duration((total - done) / rate)} left" if rate and total >= done else ""
    count = f"{done}/{total}"
    figures = f"{count} · {rate:.1f}/s{left}" if rate else count
    room = min(width - len(label) - len(figures) - 4, 40)
    if room < 4:
        shorter = (f"{label} {part}" for part in (figures, f"{count}{left}", count))
        return next((text for text in shorter if len(text) <= width), label[: max(width, 0)])
    room = min(room, 16) if width < 80 else room
    filled = room * min(done, total) // total if total else 0
    return f"{label} [{'#' * filled}{' ' * (room - filled)}] {figures}"


def duration(seconds: float) -> str:
    """Return a time as a person says it.

    >>> duration(8.4), duration(90), duration(7300)
    ('8 s', '1 min 30 s', '2 h 1 min')
    """
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    minutes, rest = divmod(whole, 60)
    return f"{minutes} min {rest} s" if minutes < 60 else f"{minutes // 60} h {minutes % 60} min"
