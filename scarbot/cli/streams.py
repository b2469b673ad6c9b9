"""What is read from standard input, and what is written: the only module that prints."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any, TextIO

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from scarbot.settings import Settings
    from scarbot.terminal.screen import Screen
    from scarbot.wrapping import Line

__all__ = [
    "PipeClosedError",
    "close_output",
    "encoding_of",
    "err",
    "is_terminal",
    "lines_of",
    "out",
    "say",
    "screen_of",
    "show",
    "show_json",
]


class PipeClosedError(Exception):
    """The reader of our output has gone."""


def is_terminal(stream: TextIO | None) -> bool:
    """Say whether a person sees a stream."""
    from scarbot.terminal.screen import is_terminal as seen

    return seen(stream)


def lines_of(stream: TextIO | None) -> Iterator[str]:
    """Yield the lines of a stream; bytes that are no UTF-8 become U+FFFD."""
    if stream is None:
        return
    buffer = getattr(stream, "buffer", None)
    lines: Iterable[Any] = buffer if buffer is not None else stream
    for number, line in enumerate(lines):
        text = line.decode("utf-8", "replace") if isinstance(line, bytes) else str(line)
        yield (text.removeprefix("\ufeff") if number == 0 else text).rstrip("\r\n")


def screen_of(stream: TextIO, settings: Settings) -> Screen:
    """Return what a stream can show."""
    from scarbot.terminal.screen import screen_for

    return screen_for(stream, settings, os.environ)


def encoding_of(stream: TextIO) -> str:
    """Return the encoding of a stream; one that has none takes UTF-8."""
    return stream.encoding or "utf-8"


def out(text: str, *, flush: bool = False) -> None:
    """Write to standard output.

    Raises:
        PipeClosedError: nobody reads it any more.
    """
    try:
        sys.stdout.write(text)
        if flush:
            sys.stdout.flush()
    except BrokenPipeError as error:
        raise PipeClosedError from error


def err(text: str) -> None:
    """Write to standard error, if there is one that takes it."""
    try:
        if sys.stderr is not None:
            encoding = encoding_of(sys.stderr)
            sys.stderr.write(text.encode(encoding, "backslashreplace").decode(encoding))
            sys.stderr.flush()
    except OSError:
        return


def show(lines: Iterable[Line], settings: Settings) -> None:
    """Print lines on standard output."""
    out(screen_of(sys.stdout, settings).text(lines))


def say(lines: Iterable[Line], settings: Settings) -> None:
    """Print lines on standard error."""
    err(screen_of(sys.stderr, settings).text(lines))


def show_json(record: dict[str, Any]) -> None:
    """Print a record as one line of JSON."""
    from scarbot.printable import json_line

    out(json_line(record, encoding=encoding_of(sys.stdout)) + "\n")


def close_output() -> None:
    """Point standard output at the null device, so that the last flush of the interpreter cannot fail."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
