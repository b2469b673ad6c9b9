from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest

from scarbot.terminal.pager import command, page

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the pagers here are shell scripts")


def script(folder: Path, text: str) -> dict[str, str]:
    path = folder / "pager"
    path.write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
    path.chmod(0o755)
    return {"PAGER": f"{path} -x 'one word'", "PATH": os.environ["PATH"]}


def test_less_is_the_pager_where_none_is_named() -> None:
    assert command({}) == command({"PAGER": " "}) == ["less"]


def test_less_is_the_pager_where_what_is_named_is_no_command() -> None:
    assert command({"PAGER": "less '"}) == ["less"]


def test_the_pager_gets_its_arguments_and_the_text(tmp_path: Path) -> None:
    environment = script(tmp_path, f'echo "$2 $LESS" > {tmp_path}/seen; cat >> {tmp_path}/seen')
    assert page("“scars”\n", environment)
    assert (tmp_path / "seen").read_text(encoding="utf-8") == "one word -FRX\n“scars”\n"


def test_the_users_own_habits_are_kept(tmp_path: Path) -> None:
    environment = script(tmp_path, f'echo "$LESS" > {tmp_path}/seen; cat > /dev/null')
    assert page("x", environment | {"LESS": "-S"})
    assert (tmp_path / "seen").read_text(encoding="utf-8") == "-S\n"


def test_a_pager_that_is_left_early_is_no_error(tmp_path: Path) -> None:
    assert page("x\n" * 1_000_000, script(tmp_path, "exit 0"))


def test_a_pager_that_does_not_exist_is_told() -> None:
    assert not page("x", {"PAGER": "no-such-pager"})
