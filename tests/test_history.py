from __future__ import annotations

import stat
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from prompt_toolkit.history import FileHistory

from scarbot.terminal.history import HistoryFile, parse

if TYPE_CHECKING:
    from collections.abc import Sequence

ENTRIES = st.lists(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\x85"), min_size=1))


@given(ENTRIES)
def test_what_was_appended_is_read_back(entries: list[str]) -> None:
    text = "".join("\n# when\n" + "".join(f"+{line}\n" for line in entry.split("\n")) for entry in entries)
    assert parse(text) == entries


def test_a_file_keeps_entries_in_their_order(tmp_path: Path) -> None:
    file = HistoryFile(tmp_path / "new" / "history")
    assert file.entries() == []
    for entry in ("one", "two\nlines", "疤痕 +\t# x", "\ud800"):
        file.append(entry)
    assert file.entries() == ["one", "two\nlines", "疤痕 +\t# x", "?"]
    assert file.problem == ""


def test_the_format_is_that_of_prompt_toolkit(tmp_path: Path) -> None:
    file = HistoryFile(tmp_path / "history")
    file.append("one")
    file.append("two\nlines")
    assert list(FileHistory(str(file.path)).load_history_strings()) == ["two\nlines", "one"]


def test_only_the_user_can_read_file_and_folder(tmp_path: Path) -> None:
    file = HistoryFile(tmp_path / "new" / "history")
    file.append("one")
    assert stat.S_IMODE(file.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.path.parent.stat().st_mode) == 0o700


def test_a_file_that_others_could_read_is_closed_to_them(tmp_path: Path) -> None:
    path = tmp_path / "history"
    path.touch(mode=0o644)
    HistoryFile(path).append("one")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_what_cannot_be_written_is_told_and_raises_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    file = HistoryFile(tmp_path / "file" / "history")
    file.append("one")
    assert file.problem.startswith(f"history is not kept: {file.path}: ")
    assert file.entries() == []


def test_bytes_that_are_no_text_lose_no_other_entry(tmp_path: Path) -> None:
    path = tmp_path / "history"
    path.write_bytes(b"+one\n\n+\xff\n\n+two\n")
    assert HistoryFile(path).entries() == ["one", "\ufffd", "two"]


def test_a_cleared_history_is_empty(tmp_path: Path) -> None:
    file = HistoryFile(tmp_path / "history")
    file.clear()
    file.append("one")
    file.clear()
    assert file.entries() == []


def test_two_prompts_at_a_time_do_not_mix_their_entries(tmp_path: Path) -> None:
    path = tmp_path / "history"

    def write(names: Sequence[str]) -> None:
        for name in names:
            HistoryFile(path).append(f"{name}\n{name}")

    names = [[f"{letter}{number}" for number in range(50)] for letter in "ab"]
    threads = [threading.Thread(target=write, args=(part,)) for part in names]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(HistoryFile(path).entries()) == sorted(f"{name}\n{name}" for part in names for name in part)


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_a_killed_process_loses_nothing_that_was_entered(tmp_path: Path) -> None:
    code = (
        "import os, signal, sys; from pathlib import Path; from scarbot.terminal.history import HistoryFile;"
        "HistoryFile(Path(sys.argv[1])).append('last words'); os.kill(os.getpid(), signal.SIGKILL)"
    )
    path = tmp_path / "history"
    root = Path(__file__).parent.parent
    subprocess.run([sys.executable, "-c", code, str(path)], cwd=root, check=False, timeout=60)
    assert HistoryFile(path).entries() == ["last words"]
