"""A chat line by line through a pipe."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import click
import pytest
from command import HEADINGS, Commands
from samples import DISCLAIMER, NOTICE

from scarbot import cli

if TYPE_CHECKING:
    from pathlib import Path


def test_piped_lines_are_one_conversation_with_commands(run: Commands) -> None:
    status, out, err = run(stdin=b"/why\nWhat causes acne scars?\n/source 2\n/quit\nhello\n")
    assert status == 2
    assert "line 5" in out
    assert "Hello" not in out
    assert err.startswith("Nothing was asked yet.\n")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("/experts", 0),
        ("/experts chang", 0),
        ("/experts rowe", 1),
        ("/find sorted", 0),
        ("/find zebra", 1),
        ("/read 1", 0),
        ("/read zebra", 1),
        ("/experts dermatologist", 1),
        ("/read scars", 1),
        ("  /read 1", 0),
        ("/read\t1", 0),
        ("/verify no such words are printed in it", 1),
        ("/source 9", 2),
        ("/gloss maybe", 2),
        ("/nonsense", 2),
    ],
)
def test_a_piped_command_has_the_same_exit_statuses(run: Commands, line: str, expected: int) -> None:
    assert run(stdin=line.encode() + b"\n")[0] == expected


@pytest.mark.parametrize("behind", ["", "/new", "/load other.txt", "/more", "hello"])
def test_what_was_quoted_through_a_pipe_has_its_notes_whatever_comes_behind(
    run: Commands, behind: str
) -> None:
    _, _, err = run(stdin=f"What causes acne scars?\n{behind}\n".encode())
    assert (err.count(NOTICE), err.count(DISCLAIMER)) == (1, 1)


def test_a_line_with_blanks_in_front_of_a_slash_is_a_command(run: Commands) -> None:
    assert run(stdin=b"  /experts\n") == run(stdin=b"/experts\n")


def test_a_decline_of_more_through_a_pipe_is_one(run: Commands) -> None:
    assert run(stdin=b"hello\n/more\n")[0] == 1


def test_gloss_is_switched_for_piped_lines_too(real: Commands) -> None:
    _, out, _ = real(stdin=b"what is prp\n/gloss off\nwhat is prp\nwhere is that\nwhat can i ask you\n")
    before, _, behind = out.partition("Standard words in brackets: off.")
    assert "remedy [best treatment]" in before
    assert set(re.findall(r"\[[^]]+\]", behind)) == {"[Platelet-rich plasma (PRP)]", "[Microneedling]"}


def test_a_conversation_through_a_pipe_goes_on_from_turn_to_turn(real: Commands) -> None:
    _, out, _ = real(stdin=b"What causes acne scars?\nwho said that?\n/why\n/sections\n/experts rowe\n")
    assert "Norman Rowe, MD, New Jersey board-certified plastic surgeon" in out
    assert HEADINGS.splitlines()[-1] in out


def test_load_through_a_pipe_names_what_it_skips(real: Commands, tmp_path: Path) -> None:
    (tmp_path / "heels.txt").write_text("Heels are skin, and skin is dry in winter.", encoding="utf-8")
    (tmp_path / "bad.txt").write_bytes(b"\0\1")
    _, out, err = real(stdin=f"/load {tmp_path}\n".encode())
    assert "Loaded" in out
    assert "bad.txt: a binary file, not text; skipped" in err


def test_the_command_is_a_click_group_that_can_be_documented() -> None:
    assert isinstance(cli.cli, click.Group)
