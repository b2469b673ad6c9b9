"""As much of Windows as can be run elsewhere: its name, and none of what only Unix has."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
UNIX = ("fcntl", "grp", "pty", "pwd", "resource", "termios", "tty")
PROGRAM = f"""
import os, pathlib, sys
import click, pathlib, shutil, tempfile  # ours has to run there, the libraries are known to
sys.path[:0] = [{str(ROOT)!r}, {str(ROOT / "tests")!r}]
sys.platform = "win32"
for name in {UNIX!r}:
    sys.modules[name] = None
for name in ("fchmod", "geteuid", "setsid", "waitid"):
    delattr(os, name)
import samples
from scarbot import cli
from scarbot.cli import corpora
corpora.bot = lambda *_: samples.Bot()
corpora.corpus = lambda path, settings: samples.Corpus()
sys.exit(cli.main())
"""


def run(*arguments: str, home: Path, stdin: str = "") -> subprocess.CompletedProcess[str]:
    env = {"APPDATA": str(home / "Roaming"), "LOCALAPPDATA": str(home / "Local"), "HOME": str(home)}
    env |= {"PYTHONIOENCODING": "cp1252", "SYSTEMROOT": ""}
    return subprocess.run(
        [sys.executable, "-c", PROGRAM, *arguments],
        env=env,
        input=stdin,
        capture_output=True,
        encoding="cp1252",
        check=False,
        timeout=60,
    )


@pytest.mark.parametrize(
    ("arguments", "shown"),
    [
        (["ask", "What causes acne scars?"], "“Zits [acne] scars are brought on by"),
        (["ask", "--json", "hello"], '"status": "chat"'),
        (["check"], "Hope Mitchell | “Zits"),
        (["experts"], "Y. Claire Chang"),
        (["sections"], "Types of scars"),
        (["--version"], "scarbot "),
        (["config"], "# limit = 3"),
    ],
)
def test_commands_run_without_what_only_unix_has(tmp_path: Path, arguments: list[str], shown: str) -> None:
    done = run(*arguments, home=tmp_path)
    assert done.returncode == 0, done.stderr
    assert shown in done.stdout


def test_the_configuration_belongs_into_the_roaming_profile(tmp_path: Path) -> None:
    done = run("config", "--path", home=tmp_path)
    assert Path(done.stdout.strip()) == tmp_path / "Roaming" / "scarbot" / "config.toml"


def test_lines_through_a_pipe_are_a_conversation(tmp_path: Path) -> None:
    done = run(home=tmp_path, stdin="What causes acne scars?\r\n/source 2\r\n/quit\r\n")
    assert done.returncode == 0, done.stderr
    assert "line 5" in done.stdout


def test_history_and_keyboard_do_without_too(tmp_path: Path) -> None:
    code = PROGRAM.partition("import samples")[0] + (
        "from pathlib import Path\n"
        "from scarbot.terminal.history import HistoryFile\n"
        "from scarbot.terminal.keyboard import typing_ahead\n"
        "with typing_ahead(sys.stdin):\n"
        "    file = HistoryFile(Path(sys.argv[1]))\n"
        "    file.append('hello')\n"
        "assert file.entries() == ['hello'], file.problem\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "history")], capture_output=True, text=True, timeout=60
    )
    assert (done.returncode, done.stderr) == (0, "")
