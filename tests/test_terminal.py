"""Whole sessions on a real pseudo-terminal: keys in, screens out, by a terminal emulator."""

from __future__ import annotations

import contextlib
import fcntl
import os
import pty
import re
import select
import signal
import struct
import sys
import termios
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from samples import DISCLAIMER, NOTICE

from scarbot.history import HistoryFile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

pyte = pytest.importorskip("pyte")
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo-terminals")

TESTS = Path(__file__).parent
PROGRAM = f"""
import sys
sys.path[:0] = [{str(TESTS.parent)!r}, {str(TESTS)!r}]
import samples, time
from scarbot import cli
answer = samples.Bot.answer
def slow(self, question, *, limit=3):
    while question == "wait":
        time.sleep(0.01)
    if question == "pause":
        time.sleep(1)
    return answer(self, question, limit=limit)
samples.Bot.answer = slow
cli._load = lambda *_: samples.Bot()
cli._bot = lambda *_: samples.Bot()
sys.exit(cli.main())
"""
SECONDS = 10.0


def _size(end: int, columns: int, lines: int) -> None:
    fcntl.ioctl(end, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))


class Terminal:
    """A program in a window of an emulated terminal."""

    def __init__(self, home: Path, columns: int, lines: int) -> None:
        self.screen = pyte.HistoryScreen(columns, lines, history=10_000)
        self._stream = pyte.ByteStream(self.screen)
        self.raw = b""
        self._typing = False
        self._asked = 0
        self.pid, self._end = pty.fork()
        if self.pid == 0:
            self._become(home, columns, lines)
        os.set_blocking(self._end, False)

    def _become(self, home: Path, columns: int, lines: int) -> None:
        _size(0, columns, lines)
        kept = {name: os.environ[name] for name in ("PATH", "LANG", "LC_ALL") if name in os.environ}
        environment = kept | {"SCARBOT_HOME": str(home), "TERM": "xterm-256color", "PYTHONUTF8": "1"}
        try:
            os.execve(sys.executable, [sys.executable, "-c", PROGRAM], environment)  # noqa: S606  (no shell)
        finally:
            os._exit(1)  # never a second test run

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
                return os.waitstatus_to_exitcode(status)
        raise AssertionError(f"the program does not end\n{self.text}")

    def close(self) -> None:
        with contextlib.suppress(ProcessLookupError, ChildProcessError):
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
        with contextlib.suppress(OSError):
            os.close(self._end)


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Callable[..., Terminal]]:
    terminals: list[Terminal] = []

    def start(columns: int = 80, lines: int = 40) -> Terminal:
        terminals.append(Terminal(tmp_path, columns, lines))
        return terminals[-1]

    yield start
    for terminal in terminals:
        terminal.close()


@pytest.mark.parametrize("columns", [40, 80, 200])
def test_a_session_at_this_width(opened: Callable[..., Terminal], columns: int) -> None:
    terminal = opened(columns)
    terminal.until(NOTICE[:30])
    terminal.type("whats an ice pik scar\r")
    text = terminal.until(DISCLAIMER)
    assert "│ Ice choose [ice pick] scar: The" in text
    assert "  Context\n  ┆ Atrophic scars" in text
    assert text.count(NOTICE[:30]) == 1
    terminal.type("\x04")
    assert terminal.left() == 0


def test_the_notice_is_printed_above_the_prompt(opened: Callable[..., Terminal]) -> None:
    text = opened().until(lambda text: NOTICE in text and "›" in text)
    assert text.index("/help") < text.index(NOTICE) < text.index("›")


def test_styles_set_quotes_glosses_and_declines_apart(opened: Callable[..., Terminal]) -> None:
    terminal = opened()
    terminal.until(NOTICE)
    terminal.type("What causes acne scars?\r")
    terminal.until(DISCLAIMER)
    raw = terminal.raw.decode()
    assert re.search(r"\x1b\[0;(38;5;6|36)m│", raw)
    assert re.search(r"\x1b\[0;2m\[acne\]", raw)
    terminal.type("Who won?\r")
    terminal.until("does not answer")
    assert re.search(r"\x1b\[0;(38;5;3|33)mThe article does not answer", terminal.raw.decode())


def test_a_menu_opens_for_commands_and_closes_with_escape(opened: Callable[..., Terminal]) -> None:
    terminal = opened()
    terminal.until(NOTICE)
    terminal.type("/s")
    terminal.until("/sections")
    terminal.type("\x1b")
    terminal.until(lambda text: "/sections" not in text and "› /s" in text)
    terminal.type("ec\r")
    terminal.until("2 Types of scars")


def test_the_window_may_change_between_answers(opened: Callable[..., Terminal]) -> None:
    terminal = opened(80)
    terminal.until(NOTICE)
    terminal.resize(40, 30)
    os.kill(terminal.pid, signal.SIGWINCH)
    terminal.type("/source\r")
    terminal.until("first.")
    terminal.type("What causes acne scars?\r")
    text = terminal.until(DISCLAIMER)
    assert "1 │ “Zits [acne] scars are brought on by\n" in text


def test_ctrl_c_in_the_middle_of_an_answer_returns_to_the_prompt(opened: Callable[..., Terminal]) -> None:
    terminal = opened()
    terminal.until(NOTICE)
    terminal.type("wait\r")
    terminal.until(lambda text: "› wait" in text and terminal.takes_signals())
    terminal.type("\x03")
    terminal.until("stopped")
    terminal.type("hello\r")
    terminal.until("Hello. Ask me")
    terminal.type("\x04")
    assert terminal.left() == 0


def test_ctrl_c_twice_does_not_leave(opened: Callable[..., Terminal]) -> None:
    terminal = opened()
    terminal.until(NOTICE)
    terminal.type("wait\r")
    terminal.until(lambda text: "› wait" in text and terminal.takes_signals())
    for _ in range(20):
        os.kill(terminal.pid, signal.SIGINT)
    terminal.until("stopped")
    terminal.type("hello\r\x04")
    terminal.until("Hello. Ask me")
    assert terminal.left() == 0


def test_what_is_typed_during_an_answer_is_kept_and_not_echoed(opened: Callable[..., Terminal]) -> None:
    terminal = opened()
    terminal.until(NOTICE)
    terminal.type("pause\r")
    terminal.until(lambda text: "› pause" in text and terminal.takes_signals())
    terminal.type("hello\r\x04")
    assert terminal.left() == 0
    assert "› hello" in terminal.text
    assert "hello" not in terminal.text[: terminal.text.index("does not answer")]


def test_a_paste_of_5000_lines_is_one_question(opened: Callable[..., Terminal], tmp_path: Path) -> None:
    terminal = opened()
    terminal.until(NOTICE)
    pasted = "\n".join(f"line {number}" for number in range(5000))
    terminal.type(f"\x1b[200~{pasted}\x1b[201~")
    terminal.until("line 4999")
    terminal.type("\r")
    terminal.until("does not answer")
    assert HistoryFile(tmp_path / "history").entries() == [pasted]


def test_a_killed_terminal_loses_no_history(opened: Callable[..., Terminal], tmp_path: Path) -> None:
    terminal = opened()
    terminal.until(NOTICE)
    terminal.type("hello\r")
    terminal.until("Hello. Ask me")
    terminal.close()
    assert HistoryFile(tmp_path / "history").entries() == ["hello"]


def test_the_terminal_is_left_as_it_was(opened: Callable[..., Terminal]) -> None:
    terminal = opened()
    terminal.until(NOTICE)
    terminal.type("\x04")
    assert terminal.left() == 0
    assert terminal.raw.rfind(b"\x1b[?2004l") > terminal.raw.rfind(b"\x1b[?2004h")
    assert terminal.raw.rfind(b"\x1b[?25h") > terminal.raw.rfind(b"\x1b[?25l")
