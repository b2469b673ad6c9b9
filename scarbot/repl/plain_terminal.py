"""A terminal that can neither move the cursor nor clear a line gets text alone."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from prompt_toolkit.application import create_app_session
from prompt_toolkit.data_structures import Size
from prompt_toolkit.output.plain_text import PlainTextOutput
from prompt_toolkit.utils import is_dumb_terminal

from scarbot.terminal.screen import window

if TYPE_CHECKING:
    from collections.abc import Mapping
    from contextlib import AbstractContextManager
    from typing import Any

__all__ = ["is_plain", "plainly"]


def is_plain(environment: Mapping[str, str]) -> bool:
    """Say whether the terminal is one that shows escape sequences as they are.

    >>> is_plain({"TERM": "dumb"}), is_plain({"TERM": "xterm"})
    (True, False)
    """
    return is_dumb_terminal(environment.get("TERM", ""))


def plainly(environment: Mapping[str, str]) -> AbstractContextManager[Any]:
    """Return the context in which prompt_toolkit writes no escape sequences to standard output."""
    return create_app_session(output=_Plain(environment))


class _Plain(PlainTextOutput):
    """Text alone, in the window as it is: prompt_toolkit takes one of 80 columns for granted."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        super().__init__(sys.stdout)
        self._environment = environment

    def get_size(self) -> Size:
        columns, rows = window(sys.stdout, self._environment)
        return Size(rows=rows, columns=columns)
