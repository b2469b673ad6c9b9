"""A program on a real pseudo-terminal, behind a terminal emulator: keys in, screens out."""

from __future__ import annotations

import contextlib
import fcntl
import os
import pty
import select
import signal
import struct
import termios
import time
from typing import TYPE_CHECKING, Any

import pyte

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

SECONDS = 20.0
KEPT = ("PATH", "LANG", "LC_ALL")


class Screen(pyte.HistoryScreen):
    """A screen on which dim text is told by the attribute ``blink``: pyte knows no dim."""

    def select_graphic_rendition(self, *attributes: int, **options: Any) -> None:
        super().select_graphic_rendition(*attributes, **options)
        if 2 in attributes and 38 not in attributes:
            self.cursor.attrs = self.cursor.attrs._replace(blink=True)


def _size(end: int, columns: int, lines: int) -> None:
    fcntl.ioctl(end, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))


class Terminal:
    """A program in a window of an emulated terminal.

    Args:
        command: the program and its arguments.
        variables: its environment, beside the path and the language of our own.
        columns: the width of the window.
        lines: its height.
    """

    def __init__(
        self, command: Sequence[str], variables: Mapping[str, str], columns: int, lines: int
    ) -> None:
        self.screen = Screen(columns, lines, history=10_000)
        self._stream = pyte.ByteStream(self.screen)
        self.raw = b""
        self._typing = False
        self._asked = 0
        self.pid, self._end = pty.fork()
        if self.pid == 0:
            _become(command, variables, columns, lines)
        os.set_blocking(self._end, False)

    def resize(self, columns: int, lines: int) -> None:
        self.screen.resize(lines, columns)
        _size(self._end, columns, lines)

    def type(self, keys: str) -> None:
        data = keys.encode()
        self._typing = True
        ends = time.monotonic() + SECONDS
        while data and time.monotonic() < ends:
            with contextlib.suppress(BlockingIOError):  # the program reads no more before we read
                data = data[os.write(self._end, data[:1024]) :]
            self._read(0.001)
        self._typing = False
        self._answer()
        assert not data, "the program takes no keys"

    def _read(self, seconds: float) -> bool:
        """Take in what the program wrote; say whether it is still there."""
        if not select.select([self._end], [], [], seconds)[0]:
            return True
        try:
            part = os.read(self._end, 65536)
        except OSError:
            return False
        self.raw += part
        self._stream.feed(part)
        self._asked += part.count(b"\x1b[6n")
        if not self._typing:
            self._answer()
        return bool(part)

    def _answer(self) -> None:
        """Tell where the cursor is, as often as it was asked; never in the middle of a paste."""
        place = self.screen.cursor
        os.write(self._end, f"\x1b[{place.y + 1};{place.x + 1}R".encode() * self._asked)
        self._asked = 0

    def takes_signals(self) -> bool:
        """Say whether Ctrl-C is a signal now, and no key."""
        return bool(termios.tcgetattr(self._end)[3] & termios.ISIG)

    def until(self, wanted: Callable[[str], bool] | str) -> str:
        """Return the screen once it shows what is wanted."""
        ends = time.monotonic() + SECONDS
        while time.monotonic() < ends:
            if wanted in self.text if isinstance(wanted, str) else wanted(self.text):
                return self.text
            self._read(0.05)
        raise AssertionError(f"not on the screen: {wanted}\n{self.text}")

    @property
    def text(self) -> str:
        return "\n".join(line.rstrip() for line in self.screen.display)

    def left(self) -> int:
        """Return the exit status, once the program has ended."""
        ends = time.monotonic() + SECONDS
        while time.monotonic() < ends:
            self._read(0.05)
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                while self._read(0) and select.select([self._end], [], [], 0)[0]:
                    pass
                return os.waitstatus_to_exitcode(status)
        raise AssertionError(f"the program does not end\n{self.text}")

    def hang_up(self) -> int:
        """Close the window, as a user does; return how the program ended."""
        os.close(self._end)
        ends = time.monotonic() + SECONDS
        while time.monotonic() < ends:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                return os.waitstatus_to_exitcode(status)
            time.sleep(0.01)
        raise AssertionError("the program outlives its terminal")

    def close(self) -> None:
        with contextlib.suppress(ProcessLookupError, ChildProcessError):
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
        with contextlib.suppress(OSError):
            os.close(self._end)


def _become(command: Sequence[str], variables: Mapping[str, str], columns: int, lines: int) -> None:
    kept = {name: os.environ[name] for name in KEPT if name in os.environ}
    environment = {**kept, "TERM": "xterm-256color", "PYTHONUTF8": "1", **variables}
    try:
        for ignored in (signal.SIGHUP, signal.SIGINT, signal.SIGQUIT):  # as by nohup, or behind "&"
            signal.signal(ignored, signal.SIG_DFL)
        _size(0, columns, lines)
        os.execvpe(command[0], list(command), environment)  # noqa: S606  (no shell)
    finally:
        os._exit(1)  # never a second test run
