"""What is read and written: pipes, terminals, encodings, control characters."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from command import FAKE, Commands, on_terminal, process

pytestmark = pytest.mark.usefixtures("clean_environment")


# --- what comes from outside ------------------------------------------------------------------


def test_a_question_cannot_steer_the_terminal(run: Commands) -> None:
    for arguments in (["ask"], ["ask", "--json"], []):
        _, out, err = run(*arguments, stdin="\x1b]0;x\x07 \x9b31m \u202e hi\n".encode())
        assert not set("\x1b\x07\x9b\u202e") & set(out + err)


def test_an_error_cannot_steer_the_terminal(run: Commands) -> None:
    _, _, err = run("check", "--limt\x1b[31m")
    assert "\x1b" not in err
    assert err.count("\n") == 1


def test_a_corpus_cannot_steer_the_terminal(real: Commands, tmp_path: Path) -> None:
    path = tmp_path / "evil.txt"
    said = "A keloid\x1b]0;owned\x07 is a \x9b31mraised\u202e scar, says Ana\x1b[2J Ruiz, MD."
    path.write_text(f"{said}\n\nPhotograph: \x1b[31m\n", encoding="utf-8")
    for arguments in (["check"], ["check", "--json"]):
        _, out, err = real(*arguments, str(path))
        assert not set("\x1b\x07\x9b\u202e") & set(out + err)
    for command in ("ask", "experts", "sections"):
        words = ["What is a keloid?"] if command == "ask" else []
        _, out, err = real(command, "--corpus", str(path), *words)
        assert not set("\x1b\x07\x9b\u202e") & set(out + err)


# --- where it goes ----------------------------------------------------------------------------


def test_a_closed_pipe_ends_quietly() -> None:
    command = f"{sys.executable} -c {shlex.quote(FAKE)} ask | head -1; exit ${{PIPESTATUS[0]}}"
    done = subprocess.run(
        ["bash", "-c", command], input=b"hello\n" * 20_000, capture_output=True, timeout=60, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (141, b"> hello\n", b"")


def test_a_standard_output_that_is_closed_is_an_error() -> None:
    command = f"{sys.executable} -c {shlex.quote(FAKE)} ask hello >&-"
    done = subprocess.run(["bash", "-c", command], capture_output=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (2, b"scarbot: standard output is closed\n")


def test_a_full_disk_is_an_error() -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-c", FAKE, "ask", "hello"],
            stdout=full,
            stderr=subprocess.PIPE,
            timeout=60,
            check=False,
        )
    assert (done.returncode, done.stderr) == (2, b"scarbot: No space left on device\n")


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252"])
def test_a_stream_that_cannot_hold_a_character_gets_a_plainer_one(encoding: str) -> None:
    environment = os.environ | {"PYTHONIOENCODING": encoding}
    done = process("ask", "What causes acne scars?", env=environment)
    assert done.returncode == 0
    assert b"Zits [acne] scars" in done.stdout
    done.stdout.decode(encoding)
    done.stderr.decode(encoding)


def test_a_pipe_gets_no_colours_unless_told_so(run: Commands) -> None:
    assert "\x1b" not in run("ask", "What causes acne scars?")[1]
    assert "\x1b[36m" in run("ask", "--color", "always", "What causes acne scars?")[1]


def test_a_terminal_gets_colours_and_wrapped_lines() -> None:
    status, text = on_terminal("ask", "--quiet", "What causes acne scars?", columns=40)
    assert status == 0
    assert "\x1b[36m" in text
    plain = [line for line in text.replace("\x1b[0m", "").splitlines() if "\x1b" not in line]
    assert max(map(len, plain)) <= 40


@pytest.mark.parametrize("environment", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_no_color_and_a_dumb_terminal_get_no_styles(environment: dict[str, str]) -> None:
    assert "\x1b" not in on_terminal("ask", "What causes acne scars?", environment=environment)[1]
