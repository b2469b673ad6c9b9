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


@pytest.fixture
def wrong_file(tmp_path: Path) -> Path:
    """A configuration file where it belongs, with a mistake in it."""
    (tmp_path / "home").mkdir()
    file = tmp_path / "home" / "config.toml"
    file.write_text("colour = 1")
    return file


@pytest.mark.parametrize(
    "arguments", [["config"], ["config", "--path"], ["completion", "bash"], ["--version"]]
)
def test_what_needs_no_settings_is_not_stopped_by_wrong_ones(
    run: Commands, wrong_file: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str]
) -> None:
    status, out, err = run(*arguments)
    assert (status, bool(out), err) == (0, True, "")
    monkeypatch.setenv("SCARBOT_LIMIT", "many")
    assert run("--config", str(wrong_file), *arguments) == (0, out, "")


def test_a_named_configuration_file_stands_in_place_of_the_users_own(
    run: Commands, wrong_file: Path, tmp_path: Path
) -> None:
    own = tmp_path / "own.toml"
    own.write_text("limit = 2")
    named = ["--config", str(own)]
    assert run("ask", *named, "hello")[0] == run(*named, "ask", "hello")[0] == 0
    assert run(*named, "ask", "--config", str(wrong_file), "hello")[0] == 2
    # Without a named one, it is read, and what a command does not need is still told by one that does.
    assert run("ask", "hello")[2].startswith(f"scarbot: {wrong_file}:1: colour: there is no such setting")
    assert run("--config", str(wrong_file))[0] == 2


@pytest.mark.parametrize("arguments", [["--debug", "ask", "x"], ["ask", "--debug", "x"]])
def test_debugging_before_or_behind_a_command_shows_where_an_error_arose(
    run: Commands, wrong_file: Path, arguments: list[str]
) -> None:
    assert wrong_file.exists()
    assert run(*arguments)[2].startswith("Traceback")


def test_every_option_of_the_settings_is_an_option_of_the_chat_or_of_ask() -> None:
    offered = {
        name
        for command in (cli.cli, cli.cli.commands["ask"])
        for name in (one.name for one in command.params)
    }
    assert {option.name for option in OPTIONS} <= offered


@pytest.mark.parametrize("stdin", [b"I can't breathe\n", b"my face is swelling up\nI can't breathe\n"])
def test_an_emergency_names_the_number_that_is_chosen(real: Commands, stdin: bytes) -> None:
    for arguments in (["--emergency", "000"], ["ask", "--emergency", "000"]):
        status, out, _ = real(*arguments, stdin=stdin)
        assert status == 0
        assert out.count("emergency number now: 000.") == stdin.count(b"\n")
        assert "911" not in out
