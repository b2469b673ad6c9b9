"""What a stream can show: its width, its colours, its characters."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, TextIO

from scarbot.settings import whole_number
from scarbot.theme import painted, theme
from scarbot.wrapping import Look, text_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from scarbot.settings import Settings
    from scarbot.wrapping import Line

__all__ = ["Screen", "is_terminal", "screen_for", "window"]

_USUAL = (80, 24)  # of a terminal that does not say


@dataclass(frozen=True, slots=True)
class Screen:
    """How lines become text for one stream; ``styles`` is empty where there is no colour."""

    look: Look
    styles: Mapping[str, str]

    def text(self, lines: Iterable[Line]) -> str:
        """Return lines as the text to write."""
        if not self.styles:
            return text_of(lines)
        return "".join(painted(line, self.styles).rstrip(" ") + "\n" for line in lines)


def is_terminal(stream: TextIO | None) -> bool:
    """Say whether a person sees this stream; a closed one is no terminal."""
    try:
        return stream is not None and stream.isatty()
    except ValueError:
        return False


def window(stream: TextIO, environment: Mapping[str, str]) -> tuple[int, int]:
    """Return columns and lines of a terminal: ``COLUMNS`` and ``LINES``, or what the system says."""
    try:
        size = tuple(os.get_terminal_size(stream.fileno()))
    except (OSError, ValueError):
        size = _USUAL
    chosen = [environment.get(name, "") for name in ("COLUMNS", "LINES")]
    columns, lines = (
        whole_number(text) or own or usual for text, own, usual in zip(chosen, size, _USUAL, strict=True)
    )
    return columns, lines


def screen_for(
    stream: TextIO,
    settings: Settings,
    environment: Mapping[str, str],
    *,
    platform: str = sys.platform,
) -> Screen:
    """Return what a stream can show.

    Only on a terminal are lines wrapped: at its width, or at the width of the settings where that
    is less. Colours depend on the settings, and by default on whether it is a terminal that has
    some (``TERM=dumb`` has none).
    """
    terminal = is_terminal(stream)
    width = min(window(stream, environment)[0], settings.width) if terminal else 0
    coloured = settings.color == "always" or (
        settings.color == "auto" and terminal and _has_colours(environment, platform)
    )
    look = Look(width=width, gloss=settings.gloss, encoding=stream.encoding or "utf-8")
    return Screen(look, theme(settings.theme, settings.styles) if coloured else {})


def _has_colours(environment: Mapping[str, str], platform: str) -> bool:
    if platform == "win32":  # the old console shows escape sequences as they are
        return any(environment.get(name) for name in ("WT_SESSION", "ANSICON", "ConEmuANSI", "TERM"))
    return environment.get("TERM", "") not in ("", "dumb")
