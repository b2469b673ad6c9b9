from __future__ import annotations

import io
import os
import pty
import signal
import sys
import termios
from typing import TYPE_CHECKING, TextIO

import pytest

from scarbot.terminal.keyboard import typing_ahead

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no termios")

LINES = termios.ICANON | termios.ECHO


@pytest.fixture
def terminal() -> Iterator[TextIO]:
    ours, theirs = pty.openpty()
    with open(theirs, encoding="utf-8") as stream:  # noqa: PTH123  (a number, no path)
        yield stream
    os.close(ours)


def modes(stream: TextIO) -> int:
    return int(termios.tcgetattr(stream)[3])


def test_what_is_typed_is_neither_echoed_nor_kept_for_a_line_and_ctrl_c_stays_a_signal(
    terminal: TextIO,
) -> None:
    before = modes(terminal)
    assert before & LINES == LINES
    with typing_ahead(terminal):
        assert modes(terminal) & LINES == 0
        assert modes(terminal) & termios.ISIG
        with typing_ahead(terminal, allowed=False):
            assert modes(terminal) == before
        assert modes(terminal) & LINES == 0
    assert modes(terminal) == before


def test_the_terminal_is_left_as_it_was_found_after_an_error(terminal: TextIO) -> None:
    before = modes(terminal)
    with pytest.raises(KeyboardInterrupt), typing_ahead(terminal):
        raise KeyboardInterrupt
    assert modes(terminal) == before


@pytest.mark.parametrize("stream", [None, io.StringIO()])
def test_where_there_is_no_terminal_nothing_is_done(stream: TextIO | None) -> None:
    before = signal.getsignal(signal.SIGCONT)
    with typing_ahead(stream):
        assert signal.getsignal(signal.SIGCONT) is before


def test_a_shell_that_sets_the_terminal_during_a_stop_is_made_up_for() -> None:
    child, end = pty.fork()
    if child == 0:
        status = 1
        try:
            before = termios.tcgetattr(0)
            with typing_ahead(sys.__stdin__):
                termios.tcsetattr(0, termios.TCSANOW, before)  # as a shell does
                os.kill(os.getpid(), signal.SIGCONT)
                status = 2 if modes(sys.__stdin__) & LINES else 0  # type: ignore[arg-type]
        finally:
            os._exit(status)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    os.close(end)
