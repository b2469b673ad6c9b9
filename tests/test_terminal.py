"""Whole sessions on a real pseudo-terminal: keys in, screens out, by a terminal emulator."""

from __future__ import annotations

import os
import re
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from emulator import Terminal
from samples import DISCLAIMER, NOTICE

from scarbot.terminal.history import HistoryFile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo-terminals")

TESTS = Path(__file__).parent
PROGRAM = f"""
import sys
sys.path[:0] = [{str(TESTS.parent)!r}, {str(TESTS)!r}]
import samples, time
from scarbot import cli
from scarbot.cli import corpora
answer = samples.Bot.answer
def slow(self, question, *, limit=3):
    while question == "wait":
        time.sleep(0.01)
    if question == "pause":
        time.sleep(1)
    return answer(self, question, limit=limit)
samples.Bot.answer = slow
corpora.load = lambda *_: samples.Bot()
corpora.bot = lambda *_: samples.Bot()
sys.exit(cli.main())
"""
FIRST_LINE = {
    40: "“Zits [acne] scars are brought on by",
    80: "“Zits [acne] scars are brought on by irritation [inflammation],” Dr.",
    200: "“Zits [acne] scars are brought on by irritation [inflammation],” Dr. Mitchell says.",
}


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Callable[..., Terminal]]:
    terminals: list[Terminal] = []

    def start(columns: int = 80, lines: int = 40, **variables: str) -> Terminal:
        command = [sys.executable, "-c", PROGRAM]
        variables = {"SCARBOT_HOME": str(tmp_path), **variables}
        terminals.append(Terminal(command, variables, columns, lines))
        return terminals[-1]

    yield start
    for terminal in terminals:
        terminal.close()


@pytest.mark.parametrize("columns", [40, 80, 200])
def test_a_question_is_answered_and_the_chat_left_at_any_width(
    opened: Callable[..., Terminal], columns: int
) -> None:
    terminal = opened(columns)
    terminal.until(NOTICE[:30])
    terminal.type("whats an ice pik scar\r")
    text = terminal.until(DISCLAIMER)
    assert "│ Ice choose [ice pick] scar: The" in text
    assert "  Context\n  ┆ Atrophic scars" in text
    assert text.count(NOTICE[:30]) == 1
    terminal.type("\x04")
    assert terminal.left() == 0


def test_a_terminal_without_escape_sequences_gets_none_and_lines_of_its_width(
    opened: Callable[..., Terminal],
) -> None:
    terminal = opened(40, TERM="dumb")
    terminal.until("›")
    terminal.type("What causes acne scars?\r")
    assert FIRST_LINE[40] in terminal.until(DISCLAIMER[:30])
    terminal.type("\x04")
    assert terminal.left() == 0
    assert b"\x1b" not in terminal.raw


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


@pytest.mark.parametrize(("before", "after"), [(80, 40), (40, 200), (200, 80)])
def test_the_window_may_change_between_answers(
    opened: Callable[..., Terminal], before: int, after: int
) -> None:
    terminal = opened(before)
    terminal.until(NOTICE[:30])
    terminal.resize(after, 30)
    terminal.type("/source\r")
    terminal.until("first.")
    terminal.type("What causes acne scars?\r")
    text = terminal.until(DISCLAIMER)
    assert f"1 │ {FIRST_LINE[after]}\n" in text


def test_the_window_may_change_while_a_line_is_typed(opened: Callable[..., Terminal]) -> None:
    terminal = opened(80)
    terminal.until(NOTICE)
    terminal.type("What causes")
    terminal.until("› What causes")
    for columns in (40, 200, 80, 60):
        terminal.resize(columns, 40)
        terminal.until(lambda text: text.count("› What causes") == 1 and " experts" in text)
    terminal.type(" acne scars?\r")
    terminal.until(DISCLAIMER)


def test_the_window_may_change_in_the_middle_of_an_answer(opened: Callable[..., Terminal]) -> None:
    terminal = opened(80)
    terminal.until(NOTICE)
    terminal.type("pause\r")
    terminal.until(lambda text: "› pause" in text and terminal.takes_signals())
    terminal.resize(40, 40)
    text = terminal.until("not answer this")
    assert max(map(len, text.splitlines())) <= 40
    terminal.type("What causes acne scars?\r")
    assert f"1 │ {FIRST_LINE[40]}\n" in terminal.until(DISCLAIMER)


@pytest.mark.parametrize("columns", [40, 80, 200])
def test_ctrl_c_in_the_middle_of_an_answer_returns_to_the_prompt(
    opened: Callable[..., Terminal], columns: int
) -> None:
    terminal = opened(columns)
    terminal.until(NOTICE[:30])
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


@pytest.mark.parametrize("columns", [40, 80, 200])
def test_a_paste_of_5000_lines_is_one_question(
    opened: Callable[..., Terminal], tmp_path: Path, columns: int
) -> None:
    terminal = opened(columns)
    terminal.until(NOTICE[:30])
    pasted = "\n".join(f"line {number}" for number in range(5000))
    terminal.type(f"\x1b[200~{pasted}\x1b[201~")
    terminal.until("line 4999")
    terminal.type("\r")
    terminal.until("does not answer")
    assert HistoryFile(tmp_path / "history").entries() == [pasted]


def test_a_closed_window_ends_the_chat_and_loses_no_history(
    opened: Callable[..., Terminal], tmp_path: Path
) -> None:
    terminal = opened()
    terminal.until(NOTICE)
    terminal.type("hello\r")
    terminal.until("Hello. Ask me")
    terminal.type("half a que")
    terminal.until("half a que")
    assert terminal.hang_up() in (0, -signal.SIGHUP)
    assert HistoryFile(tmp_path / "history").entries() == ["hello"]


def test_a_window_closed_in_the_middle_of_an_answer_loses_not_even_its_question(
    opened: Callable[..., Terminal], tmp_path: Path
) -> None:
    terminal = opened()
    terminal.until(NOTICE)
    terminal.type("wait\r")
    terminal.until(lambda text: "› wait" in text and terminal.takes_signals())
    assert terminal.hang_up() == -signal.SIGHUP
    assert HistoryFile(tmp_path / "history").entries() == ["wait"]


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM])
def test_a_killed_chat_loses_no_history(opened: Callable[..., Terminal], tmp_path: Path, number: int) -> None:
    terminal = opened()
    terminal.until(NOTICE)
    terminal.type("hello\r")
    terminal.until("Hello. Ask me")
    os.kill(terminal.pid, number)
    assert terminal.left() == -number
    assert HistoryFile(tmp_path / "history").entries() == ["hello"]


def test_the_terminal_is_left_as_it_was(opened: Callable[..., Terminal]) -> None:
    terminal = opened()
    terminal.until(NOTICE)
    terminal.type("\x04")
    assert terminal.left() == 0
    assert terminal.raw.rfind(b"\x1b[?2004l") > terminal.raw.rfind(b"\x1b[?2004h")
    assert terminal.raw.rfind(b"\x1b[?25h") > terminal.raw.rfind(b"\x1b[?25l")


def test_a_program_is_hung_up_also_where_we_are_not(opened: Callable[..., Terminal]) -> None:
    usual = signal.signal(signal.SIGHUP, signal.SIG_IGN)  # as nohup does
    try:
        terminal = opened()
    finally:
        signal.signal(signal.SIGHUP, usual)
    terminal.until(NOTICE)
    terminal.type("wait\r")
    terminal.until(lambda text: "› wait" in text and terminal.takes_signals())
    assert terminal.hang_up() == -signal.SIGHUP
