"""Options, and where settings come from."""

from __future__ import annotations

from pathlib import Path

import pytest
from command import Commands

from scarbot import cli
from scarbot.settings import OPTIONS


def test_an_option_may_stand_before_the_command(run: Commands) -> None:
    assert "Mony" not in run("--limit", "1", "ask", "What causes acne scars?")[1]
    assert "Mony" in run("--limit", "1", "ask", "--limit", "2", "What causes acne scars?")[1]


def test_a_wrong_variable_is_an_error(run: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SCARBOT_LIMIT", "many")
    assert run("ask", "x")[2] == "scarbot: SCARBOT_LIMIT: must be a whole number, 1 or more, not 'many'\n"


@pytest.mark.parametrize("typed", ["1", "19", "-3", "wide"])
def test_a_width_is_checked_alike_wherever_it_comes_from(
    run: Commands, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, typed: str
) -> None:
    shown = typed if typed.isdigit() else repr(typed)
    problem = f"must be a whole number, 20 or more, not {shown}\n"
    assert run("ask", "--width", typed, "x") == (2, "", f"scarbot: --width: {problem}")
    assert run("--width", typed, "ask", "x") == (2, "", f"scarbot: --width: {problem}")
    monkeypatch.setenv("SCARBOT_WIDTH", typed)
    assert run("ask", "x") == (2, "", f"scarbot: SCARBOT_WIDTH: {problem}")
    monkeypatch.delenv("SCARBOT_WIDTH")
    file = tmp_path / "own.toml"
    file.write_text(f"width = {shown}")
    assert run("--config", str(file), "ask", "x")[2].endswith(f"own.toml:1: width: {problem}")


def test_a_configuration_file_may_stand_in_the_home(
    run: Commands, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    (tmp_path / "own.toml").write_text("limit = 0")
    assert "own.toml:1: limit: must be" in run("--config=~/own.toml", "ask", "x")[2]


def test_every_option_of_the_settings_is_an_option_of_the_chat_or_of_ask() -> None:
    offered = {
        name
        for command in (cli.cli, cli.cli.commands["ask"])
        for name in (one.name for one in command.params)
    }
    assert {option.name for option in OPTIONS} <= offered
