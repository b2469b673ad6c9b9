"""A corpus is made for a command, or cannot be."""

from __future__ import annotations

from pathlib import Path

import pytest
from command import Commands


@pytest.mark.parametrize(
    ("name", "content", "problem"),
    [
        ("empty.txt", b"", "empty"),
        ("binary.txt", b"\0\1\2" * 100, "binary.txt: a binary file"),
        ("latin.txt", b"caf\xe9. A scar is a mark.", "latin.txt: not valid UTF-8"),
        ("picture.png", b"\x89PNG", "not an article"),
    ],
)
def test_a_corpus_that_cannot_be_read_is_one_line_and_status_2(
    real: Commands, tmp_path: Path, name: str, content: bytes, problem: str
) -> None:
    (tmp_path / name).write_bytes(content)
    status, out, err = real("ask", "--corpus", str(tmp_path / name), "What is a scar?")
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert err.startswith("scarbot: ")
    assert problem in err


def test_a_broken_sidecar_names_file_and_line(real: Commands, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("A scar is a mark.", encoding="utf-8")
    (tmp_path / "a.toml").write_text('title = "A"\nnonsense = 1\n', encoding="utf-8")
    status, _, err = real("check", str(tmp_path / "a.txt"))
    assert status == 2
    assert err.startswith("scarbot: a.toml:2: nonsense")


def test_a_folder_of_which_a_part_cannot_be_read_answers_and_says_so(real: Commands, tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text("A keloid is a raised scar.", encoding="utf-8")
    (tmp_path / "bad.txt").write_bytes(b"\0" * 100)
    status, out, err = real("check", str(tmp_path))
    assert status == 0
    assert "A keloid is a raised scar." in out
    assert err.count("\n") == 1
    assert "bad.txt" in err
    assert real("check", "--quiet", str(tmp_path))[2] == ""


def test_a_home_that_cannot_be_written_changes_no_answer(
    real: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    usual = real("ask", "What causes acne scars?")
    monkeypatch.setenv("SCARBOT_HOME", "/proc/none")
    assert real("ask", "What causes acne scars?") == usual
