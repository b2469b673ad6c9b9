"""Whatever happens ends in an exit status and at most one line."""

from __future__ import annotations

import subprocess
import sys

import pytest
from command import ROOT, Commands
from samples import Bot

pytestmark = pytest.mark.usefixtures("clean_environment")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["ask", "--corpus", "missing", "x"], "scarbot: missing: there is no such file or folder\n"),
        (["check", "missing"], "scarbot: missing: there is no such file or folder\n"),
        (
            ["ask", "--limit", "0", "x"],
            "scarbot: --limit: must be a whole number, 1 or more, not 0\n",
        ),
        (["ask", "--nope"], "scarbot: no such option '--nope' (help: scarbot ask --help)\n"),
        (["What is a scar?"], 'scarbot: "What is a scar?" is no command. To ask it: scarbot ask '),
        (
            ["what", "is", "subcision"],
            'scarbot: "what is subcision" is no command. To ask it: scarbot ask "what is subcision"',
        ),
        (
            ["--limit", "1", "what", "is", "prp", "--json"],
            'scarbot: "what is prp" is no command. To ask it: scarbot ask "what is prp"',
        ),
        (["what's", "prp?"], 'scarbot: "what\'s prp?" is no command. To ask it: scarbot ask "what\'s prp?"'),
        (["verfy", "Scars fade", "--speaker", "Chang"], "scarbot: no such command 'verfy'"),
        (
            ["--config", "/none.toml", "ask", "x"],
            "scarbot: /none.toml: cannot be read: No such file or directory\n",
        ),
        (
            ["eval", "/none.jsonl"],
            "scarbot: invalid value for 'QUESTIONS': File '/none.jsonl' does not exist",
        ),
        (["completion", "tcsh"], "scarbot: invalid value for '{bash|zsh|fish}'"),
    ],
)
def test_an_error_is_one_line_and_status_2(run: Commands, arguments: list[str], message: str) -> None:
    status, out, err = run(*arguments)
    assert (status, out) == (2, "")
    assert err.replace("option: --nope", "option '--nope'").startswith(message)
    assert err.count("\n") == 1


@pytest.mark.parametrize(
    ("value", "shown"), [("1", True), ("yes", True), ("ON", True), ("0", False), ("no", False), ("", False)]
)
def test_the_variable_for_debugging_is_read_as_other_switches_are(
    run: Commands, monkeypatch: pytest.MonkeyPatch, value: str, shown: bool
) -> None:
    monkeypatch.setenv("SCARBOT_DEBUG", value)
    status, _, err = run("ask", "--corpus", "missing", "x")
    assert (status, err.startswith("Traceback")) == (2, shown)


def test_a_switch_that_is_none_is_an_error(run: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SCARBOT_DEBUG", "maybe")
    assert run("ask", "x") == (2, "", "scarbot: SCARBOT_DEBUG: must be true or false, not 'maybe'\n")
    monkeypatch.setenv("SCARBOT_DEBUG", "1")
    monkeypatch.setenv("SCARBOT_LIMIT", "x")
    status, _, err = run("ask", "x")
    assert status == 2
    assert err.startswith("Traceback")
    assert "SCARBOT_LIMIT: must be a whole number" in err


def test_debug_shows_where_an_error_arose(run: Commands) -> None:
    status, _, err = run("--debug", "ask", "--corpus", "missing", "x")
    assert status == 2
    assert err.startswith("Traceback")
    assert err.endswith("scarbot: missing: there is no such file or folder\n")


def test_a_fault_of_ours_is_one_line_too(run: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Bot, "answer", lambda *_, **__: [][0])
    status, _, err = run("ask", "x")
    assert status == 2
    assert err.startswith("scarbot: internal error: IndexError: list index out of range (")
    assert err.count("\n") == 1


def test_ctrl_c_is_quiet(run: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Bot, "answer", stopped)
    status, out, err = run("ask", "x")
    assert (status, out, err.strip()) == (130, "", "")


def test_help_imports_nothing_heavy() -> None:
    code = (
        "import sys; from scarbot.cli import main; main(['--help']);"
        "heavy = {'nltk', 'numpy', 'rank_bm25', 'prompt_toolkit', 'pathlib', 'tomllib', 'asyncio',"
        " 'scarbot.models', 'scarbot.corpus'};"
        "sys.exit(' '.join(sorted(heavy & set(sys.modules))) or 0)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=False, timeout=60
    )
    assert (done.returncode, done.stderr) == (0, b"")
