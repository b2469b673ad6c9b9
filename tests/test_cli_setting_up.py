"""What sets the program up."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from command import ROOT, Commands, process

pytestmark = pytest.mark.usefixtures("clean_environment")


def test_config_prints_a_file_and_writes_none(run: Commands, tmp_path: Path) -> None:
    assert "# limit = 3\n" in run("config")[1]
    assert run("config", "--path")[1] == f"{tmp_path / 'home' / 'config.toml'}\n"
    assert not (tmp_path / "home").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="the examples are those of a shell")
@pytest.mark.parametrize(
    ("command", "written"),
    [
        ("config", {".config/scarbot/config.toml"}),
        (
            "completion",
            {".local/share/bash-completion/completions/scarbot", ".config/fish/completions/scarbot.fish"},
        ),
    ],
)
def test_the_examples_of_a_help_work_in_a_home_that_is_empty(
    run: Commands, tmp_path: Path, command: str, written: set[str]
) -> None:
    shown = run(command, "--help")[1].partition("Examples:\n")[2].splitlines()
    home = tmp_path / "an empty home"
    home.mkdir()
    program = f'scarbot() {{ "{sys.executable}" -m scarbot "$@"; }}'
    lines = [program, *(line for line in shown if "fpath" not in line)]
    found = subprocess.run(
        ["sh", "-ec", "\n".join(lines)],
        env={
            "HOME": str(home),
            "XDG_CONFIG_HOME": str(home / ".config"),
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(ROOT),
        },
        capture_output=True,
        check=False,
    )
    assert (found.returncode, found.stderr) == (0, b"")
    files = {path.relative_to(home).as_posix(): path for path in home.rglob("*") if path.is_file()}
    assert set(files) == written
    assert all(path.read_text(encoding="utf-8") for path in files.values())


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_prints_a_script(run: Commands, shell: str) -> None:
    status, out, _ = run("completion", shell)
    assert status == 0
    assert "_SCARBOT_COMPLETE" in out


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("scarbot ex", b"plain,experts\n"),
        ("scarbot ask --th", b"plain,--theme\n"),
        ("scarbot ask --theme br", b"plain,bright\n"),
        ("scarbot --corpus art", b"file,art\n"),
        ("scarbot check art", b"file,art\n"),
    ],
)
def test_a_shell_completes_commands_options_choices_and_files(line: str, expected: bytes) -> None:
    asked = {
        "_SCARBOT_COMPLETE": "bash_complete",
        "COMP_WORDS": line,
        "COMP_CWORD": str(len(line.split()) - 1),
    }
    assert process(env=os.environ | asked).stdout == expected
