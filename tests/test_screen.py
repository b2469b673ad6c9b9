from __future__ import annotations

import io
import os
from typing import TYPE_CHECKING, TextIO

import pytest

from scarbot.settings import Settings
from scarbot.terminal.screen import is_terminal, screen_for, window

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scarbot.wrapping import Line

LINES: list[Line] = [[("match", "scar"), ("quote", "s ")], []]


@pytest.fixture
def terminal() -> Iterator[TextIO]:
    pty = pytest.importorskip("pty")  # Windows has none
    parent, child = pty.openpty()
    with os.fdopen(child, "w", encoding="utf-8") as stream:
        yield stream
    os.close(parent)


def test_a_file_gets_lines_of_any_length_without_colour() -> None:
    screen = screen_for(io.StringIO(), Settings(), {"TERM": "xterm", "COLUMNS": "40"})
    assert (screen.look.width, screen.styles) == (0, {})
    assert screen.text(LINES) == "scars\n\n"


def test_a_terminal_gets_its_width_and_colours(terminal: TextIO) -> None:
    screen = screen_for(terminal, Settings(), {"TERM": "xterm", "COLUMNS": "40"})
    assert screen.look.width == 40
    assert screen.text(LINES) == "\x1b[1mscar\x1b[0ms\n\n"


def test_a_wide_terminal_gets_lines_that_can_be_read(terminal: TextIO) -> None:
    assert screen_for(terminal, Settings(width=60), {"COLUMNS": "200"}).look.width == 60


@pytest.mark.parametrize(
    ("environment", "platform", "coloured"),
    [
        ({"TERM": "xterm"}, "linux", True),
        ({"TERM": "dumb"}, "linux", False),
        ({}, "linux", False),
        ({}, "win32", False),
        ({"WT_SESSION": "1"}, "win32", True),
    ],
)
def test_colours_follow_the_terminal(
    terminal: TextIO, environment: dict[str, str], platform: str, coloured: bool
) -> None:
    assert bool(screen_for(terminal, Settings(), environment, platform=platform).styles) is coloured


def test_colours_can_be_forced_and_forbidden(terminal: TextIO) -> None:
    assert screen_for(io.StringIO(), Settings(color="always"), {}).styles
    assert not screen_for(terminal, Settings(color="never"), {"TERM": "xterm"}).styles


@pytest.mark.parametrize(
    ("environment", "size"),
    [
        ({"COLUMNS": "40", "LINES": "10"}, (40, 10)),
        ({"COLUMNS": "0", "LINES": "x"}, (80, 24)),
        ({"COLUMNS": "²"}, (80, 24)),
        ({"COLUMNS": "9" * 5000}, (80, 24)),
        ({}, (80, 24)),
    ],
)
def test_the_window_has_a_size_whatever_the_environment_says(
    environment: dict[str, str], size: tuple[int, int]
) -> None:
    assert window(io.StringIO(), environment) == size


def test_a_closed_or_missing_stream_is_no_terminal() -> None:
    closed = io.StringIO()
    closed.close()
    assert not is_terminal(closed)
    assert not is_terminal(None)
