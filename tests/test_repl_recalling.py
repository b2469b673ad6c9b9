"""The lines that were typed before."""

from __future__ import annotations

import os
import re
import stat
from typing import TYPE_CHECKING

import pytest
from sitting import ENTER, LEAVE, SEARCH, UP

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sitting import Sitting


def test_up_brings_back_what_begins_as_typed(sit: Callable[..., Sitting]) -> None:
    assert sit("first one", ENTER, "second", ENTER, "fi", UP, ENTER, LEAVE).asked == [
        "first one",
        "second",
        "first one",
    ]


def test_ctrl_r_searches_the_history(sit: Callable[..., Sitting]) -> None:
    assert (
        sit("first one", ENTER, "second", ENTER, SEARCH, "ONE", ENTER, ENTER, LEAVE).asked[-1] == "first one"
    )


def test_what_is_typed_is_kept_in_a_file_of_the_users_own(
    sit: Callable[..., Sitting], tmp_path: Path
) -> None:
    sit(f"hello{ENTER}/experts{ENTER}{LEAVE}")
    path = tmp_path / "history"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert re.findall(r"^\+(.*)$", path.read_text(encoding="utf-8"), re.MULTILINE) == ["hello", "/experts"]
    assert sit(UP, UP, ENTER, LEAVE).asked == ["hello"]


def test_no_history_keeps_nothing(sit: Callable[..., Sitting], tmp_path: Path) -> None:
    sit(f"hello{ENTER}{LEAVE}", history=False)
    assert not (tmp_path / "history").exists()


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_an_unwritable_folder_is_a_warning(sit: Callable[..., Sitting], tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    assert "history is not kept" in sit(f"hello{ENTER}{LEAVE}").text
    tmp_path.chmod(0o700)


def test_a_history_that_cannot_be_a_file_is_a_warning(sit: Callable[..., Sitting], tmp_path: Path) -> None:
    (tmp_path / "history").mkdir()
    sitting = sit("hello", ENTER, UP, ENTER, LEAVE)
    assert "history is not kept" in sitting.text
    assert sitting.asked == ["hello", "hello"]


def test_the_history_can_be_cleared(sit: Callable[..., Sitting], tmp_path: Path) -> None:
    sitting = sit("hello", ENTER, "/history clear", ENTER, UP, ENTER, LEAVE)
    assert sitting.asked == ["hello"]
    assert "hello" not in (tmp_path / "history").read_text(encoding="utf-8")
