"""What sets the program up."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from command import Commands, process

pytestmark = pytest.mark.usefixtures("clean_environment")


def test_config_prints_a_file_and_writes_none(run: Commands, tmp_path: Path) -> None:
    assert "# limit = 3\n" in run("config")[1]
    assert run("config", "--path")[1] == f"{tmp_path / 'home' / 'config.toml'}\n"
    assert not (tmp_path / "home").exists()


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
