"""The help of the commands."""

from __future__ import annotations

import pytest
from command import Commands

from scarbot import cli


def commands() -> list[list[str]]:
    return [[], *([name] for name in cli.cli.commands)]


@pytest.mark.parametrize("command", commands(), ids=lambda command: " ".join(command) or "scarbot")
def test_every_help_shows_examples_and_cuts_nothing_short(run: Commands, command: list[str]) -> None:
    status, out, _ = run(*command, "--help")
    assert status == 0
    assert "..." not in out.replace("[ARGS]...", "").replace("[QUESTION]...", "").replace(
        "[NAME]...", ""
    ).replace("[TEXT]...", "")
    assert "\\b" not in out
    assert "Examples:\n    scarbot" in out
