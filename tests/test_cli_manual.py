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


@pytest.mark.parametrize(
    ("command", "told", "untold"),
    [
        (["ask"], "0    answered, or a greeting", "a quotation that is not exact"),
        (
            ["verify"],
            "0    an exact quotation\n    1    every other verdict\n    2    an error",
            "a greeting",
        ),
        (["experts"], "1    nobody of that name is quoted", "an emergency"),
        (["experts"], "without --json, several people are", "of several questions"),
        (["check"], "0    the article is shown", "    1    "),
        (["sections"], "0    the headings are shown", "    1    "),
        (["eval"], "0    the scores are printed", "    1    "),
    ],
    ids=lambda value: value[0] if isinstance(value, list) else "",
)
def test_a_help_tells_the_exit_statuses_of_its_own_command(
    run: Commands, command: list[str], told: str, untold: str
) -> None:
    out = run(*command, "--help")[1]
    assert "Exit statuses:" in out
    assert "130  stopped with Ctrl-C" in out
    assert told in out
    assert untold not in out
