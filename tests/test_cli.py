from __future__ import annotations

import io
import json
import os
import pty
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click
import pytest
from samples import DISCLAIMER, NOTICE, Bot, Corpus

from scarbot import cli
from scarbot.cli import corpora
from scarbot.errors import CorpusError
from scarbot.settings import OPTIONS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from scarbot.settings import Settings

ROOT = Path(__file__).parent.parent
FAKE = """
import sys
sys.path[:0] = [{root!r}, {tests!r}]
import samples
from scarbot import cli
from scarbot.cli import corpora
corpora.load = lambda *_: samples.Bot()
corpora.bot = lambda *_: samples.Bot()
corpora.corpus = lambda path, settings: samples.Corpus()
sys.exit(cli.main())
""".format(root=str(ROOT), tests=str(ROOT / "tests"))

Run = tuple[int, str, str]


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in list(os.environ):
        if name.startswith("SCARBOT_") or name in ("NO_COLOR", "COLUMNS", "LINES"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("SCARBOT_HOME", str(tmp_path / "home"))


@pytest.fixture
def loaded(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The paths of the corpora that were loaded."""
    paths: list[str] = []

    def corpus(path: str, settings: Settings) -> Corpus:
        del settings
        paths.append(path)
        if path == "missing":
            raise CorpusError("missing: there is no such file or folder")
        return Corpus()

    monkeypatch.setattr(corpora, "corpus", corpus)
    monkeypatch.setattr(corpora, "load", lambda *_: Bot())
    monkeypatch.setattr(corpora, "bot", lambda settings: Bot(corpus(settings.corpus, settings)))
    return paths


@pytest.fixture
def run(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], loaded: list[str]
) -> Callable[..., Run]:
    del loaded

    def invoke(*arguments: str, stdin: bytes = b"") -> Run:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        status = cli.main(arguments)
        captured = capsys.readouterr()
        return status, captured.out, captured.err

    return invoke


def process(*arguments: str, **options: object) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(  # type: ignore[call-overload, no-any-return]
        [sys.executable, "-c", FAKE, *arguments], capture_output=True, timeout=60, check=False, **options
    )


# One question


def test_an_answer_is_on_standard_output_and_notes_are_on_standard_error(run: Callable[..., Run]) -> None:
    status, out, err = run("ask", "What causes acne scars?")
    assert status == 0
    assert out.startswith("1 │ “Zits [acne] scars")
    assert NOTICE not in out
    assert err == f"\n{DISCLAIMER}\n\n{NOTICE}\n"


def test_several_words_are_one_question(run: Callable[..., Run]) -> None:
    assert run("ask", "What", "causes", "acne", "scars?")[1] == run("ask", "What causes acne scars?")[1]


def test_quiet_leaves_the_notes_out(run: Callable[..., Run]) -> None:
    assert run("ask", "--quiet", "What causes acne scars?")[2] == ""


@pytest.mark.parametrize(
    ("question", "expected"), [("hello", 0), ("What causes acne scars?", 0), ("Who won the cup?", 1), ("", 1)]
)
def test_the_exit_status_tells_whether_there_is_an_answer(
    run: Callable[..., Run], question: str, expected: int
) -> None:
    assert run("ask", question)[0] == expected


def test_the_limit_is_kept(run: Callable[..., Run]) -> None:
    assert "Mony" not in run("ask", "-n", "1", "What causes acne scars?")[1]


def test_the_gloss_can_be_left_out(run: Callable[..., Run]) -> None:
    assert "[acne] scars are" not in run("ask", "--no-gloss", "What causes acne scars?")[1]


def test_an_option_may_stand_before_the_command(run: Callable[..., Run]) -> None:
    assert "Mony" not in run("--limit", "1", "ask", "What causes acne scars?")[1]
    assert "Mony" in run("--limit", "1", "ask", "--limit", "2", "What causes acne scars?")[1]


def test_json_is_the_record_of_the_answer(run: Callable[..., Run]) -> None:
    status, out, err = run("ask", "--json", "What causes acne scars?")
    assert status == 0
    assert json.loads(out) == Bot().answer("What causes acne scars?").to_dict()
    assert err == ""


# Several questions


def test_each_line_is_a_question_an_empty_one_too(run: Callable[..., Run]) -> None:
    status, out, _ = run("ask", "--json", stdin=b"hello\n\r\n\xef\xbb\xbfWho?\nlast")
    questions = [json.loads(line)["question"] for line in out.splitlines()]
    assert questions == ["hello", "", "\ufeffWho?", "last"]
    assert status == 1


def test_a_mark_at_the_start_of_the_stream_is_no_part_of_the_question(run: Callable[..., Run]) -> None:
    assert json.loads(run("ask", "--json", stdin=b"\xef\xbb\xbfhello\n")[1])["question"] == "hello"


def test_answers_to_several_questions_stand_under_their_questions(run: Callable[..., Run]) -> None:
    _, out, err = run("ask", stdin=b"hello\nWhat causes acne scars?\nwhats an ice pik scar\n")
    assert [line for line in out.splitlines() if line.startswith(">")] == [
        "> hello",
        "> What causes acne scars?",
        "> whats an ice pik scar",
    ]
    assert err.count(DISCLAIMER) == err.count(NOTICE) == 1


def test_all_answered_is_status_0_and_no_question_too(run: Callable[..., Run]) -> None:
    assert run("ask", stdin=b"hello\nhello\n")[0] == 0
    assert run("ask", stdin=b"") == (0, "", "")


def test_a_dash_reads_standard_input(run: Callable[..., Run]) -> None:
    assert json.loads(run("ask", "--json", "-", stdin=b"hello")[1])["question"] == "hello"


def test_bytes_that_are_no_utf8_lose_no_question(run: Callable[..., Run]) -> None:
    _, out, _ = run("ask", "--json", stdin=b"hel\xfflo\nhello\n")
    assert [json.loads(line)["question"] for line in out.splitlines()] == ["hel\ufffdlo", "hello"]


def test_piped_lines_are_one_conversation_with_commands(run: Callable[..., Run]) -> None:
    status, out, err = run(stdin=b"/why\nWhat causes acne scars?\n/source 2\n/quit\nhello\n")
    assert status == 2
    assert "line 5" in out
    assert "Hello" not in out
    assert err.startswith("Nothing was asked yet.\n")


# What comes from outside


def test_a_question_cannot_steer_the_terminal(run: Callable[..., Run]) -> None:
    for arguments in (["ask"], ["ask", "--json"], []):
        _, out, err = run(*arguments, stdin="\x1b]0;x\x07 \x9b31m \u202e hi\n".encode())
        assert not set("\x1b\x07\x9b\u202e") & set(out + err)


def test_an_error_cannot_steer_the_terminal(run: Callable[..., Run]) -> None:
    _, _, err = run("check", "--limt\x1b[31m")
    assert "\x1b" not in err
    assert err.count("\n") == 1


# Errors


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
def test_an_error_is_one_line_and_status_2(
    run: Callable[..., Run], arguments: list[str], message: str
) -> None:
    status, out, err = run(*arguments)
    assert (status, out) == (2, "")
    assert err.replace("option: --nope", "option '--nope'").startswith(message)
    assert err.count("\n") == 1


def test_a_wrong_variable_is_an_error(run: Callable[..., Run], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SCARBOT_LIMIT", "many")
    assert run("ask", "x")[2] == "scarbot: SCARBOT_LIMIT: must be a whole number, 1 or more, not 'many'\n"


@pytest.mark.parametrize("typed", ["1", "19", "-3", "wide"])
def test_a_width_is_checked_alike_wherever_it_comes_from(
    run: Callable[..., Run], monkeypatch: pytest.MonkeyPatch, tmp_path: Path, typed: str
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


@pytest.mark.parametrize(
    ("value", "shown"), [("1", True), ("yes", True), ("ON", True), ("0", False), ("no", False), ("", False)]
)
def test_the_variable_for_debugging_is_read_as_other_switches_are(
    run: Callable[..., Run], monkeypatch: pytest.MonkeyPatch, value: str, shown: bool
) -> None:
    monkeypatch.setenv("SCARBOT_DEBUG", value)
    status, _, err = run("ask", "--corpus", "missing", "x")
    assert (status, err.startswith("Traceback")) == (2, shown)


def test_a_switch_that_is_none_is_an_error(run: Callable[..., Run], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SCARBOT_DEBUG", "maybe")
    assert run("ask", "x") == (2, "", "scarbot: SCARBOT_DEBUG: must be true or false, not 'maybe'\n")
    monkeypatch.setenv("SCARBOT_DEBUG", "1")
    monkeypatch.setenv("SCARBOT_LIMIT", "x")
    status, _, err = run("ask", "x")
    assert status == 2
    assert err.startswith("Traceback")
    assert "SCARBOT_LIMIT: must be a whole number" in err


def test_debug_shows_where_an_error_arose(run: Callable[..., Run]) -> None:
    status, _, err = run("--debug", "ask", "--corpus", "missing", "x")
    assert status == 2
    assert err.startswith("Traceback")
    assert err.endswith("scarbot: missing: there is no such file or folder\n")


def test_a_fault_of_ours_is_one_line_too(run: Callable[..., Run], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Bot, "answer", lambda *_, **__: [][0])
    status, _, err = run("ask", "x")
    assert status == 2
    assert err.startswith("scarbot: internal error: IndexError: list index out of range (")
    assert err.count("\n") == 1


def test_ctrl_c_is_quiet(run: Callable[..., Run], monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Bot, "answer", stopped)
    status, out, err = run("ask", "x")
    assert (status, out, err.strip()) == (130, "", "")


# Streams


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


def test_a_pipe_gets_no_colours_unless_told_so(run: Callable[..., Run]) -> None:
    assert "\x1b" not in run("ask", "What causes acne scars?")[1]
    assert "\x1b[36m" in run("ask", "--color", "always", "What causes acne scars?")[1]


def on_terminal(
    *arguments: str, columns: int = 80, environment: dict[str, str] | None = None
) -> tuple[int, str]:
    """Run a command on a pseudo-terminal and return its status and all that it wrote."""
    child, terminal = pty.fork()
    if child == 0:
        os.environ.update({"TERM": "xterm-256color", "COLUMNS": str(columns)} | (environment or {}))
        os.execv(sys.executable, [sys.executable, "-c", FAKE, *arguments])  # noqa: S606  (as it is)
    written = b"".join(_read(terminal))
    _, status = os.waitpid(child, 0)
    os.close(terminal)
    return os.waitstatus_to_exitcode(status), written.decode()


def _read(terminal: int) -> Iterator[bytes]:
    while True:
        try:
            part = os.read(terminal, 65536)
        except OSError:
            return
        if not part:
            return
        yield part


def test_a_terminal_gets_colours_and_wrapped_lines() -> None:
    status, text = on_terminal("ask", "--quiet", "What causes acne scars?", columns=40)
    assert status == 0
    assert "\x1b[36m" in text
    plain = [line for line in text.replace("\x1b[0m", "").splitlines() if "\x1b" not in line]
    assert max(map(len, plain)) <= 40


@pytest.mark.parametrize("environment", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_no_color_and_a_dumb_terminal_get_no_styles(environment: dict[str, str]) -> None:
    assert "\x1b" not in on_terminal("ask", "What causes acne scars?", environment=environment)[1]


# Views


def test_check_shows_sentences_kinds_speakers_and_what_was_left_out(
    run: Callable[..., Run], loaded: list[str]
) -> None:
    status, out, _ = run("check", "article.txt")
    assert (status, loaded) == (0, ["article.txt"])
    assert "   0 direct   Hope Mitchell │ “Zits [acne] scars" in out
    assert "   3 article  Ice choose [ice pick] scar" in out
    assert "     a credit: Photograph: Stocksy\n" in out


def test_check_without_a_path_shows_the_corpus_that_would_answer(
    run: Callable[..., Run], loaded: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    run("check")
    run("check", "--corpus", "mine")
    monkeypatch.setenv("SCARBOT_CORPUS", "theirs")
    run("check")
    assert loaded == ["", "mine", "theirs"]


def test_check_as_json_holds_every_sentence(run: Callable[..., Run]) -> None:
    record = json.loads(run("check", "--json")[1])
    article = record["articles"][0]
    assert [one["kind"] for one in article["statements"]] == [
        "direct",
        "study",
        "indirect",
        "article",
        "article",
    ]
    assert article["dropped"][0]["reason"] == "a credit"


def test_check_writes_a_page_and_never_over_a_file_unasked(run: Callable[..., Run], tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    assert run("check", "--html", str(file)) == (0, "", "")
    text = file.read_text(encoding="utf-8")
    assert text.startswith("<!doctype html>")
    assert '<span class="gloss"> [acne]</span>' in text
    assert run("check", "--html", str(file)) == (2, "", f"scarbot: {file} exists; --force replaces it\n")
    assert file.read_text(encoding="utf-8") == text
    assert run("check", "--no-gloss", "--force", "--html", str(file)) == (0, "", "")
    assert 'class="gloss"' not in file.read_text(encoding="utf-8")


def test_check_writes_a_page_to_standard_output(run: Callable[..., Run], tmp_path: Path) -> None:
    run("check", "--html", str(tmp_path / "page.html"))
    assert run("check", "--html", "-")[1] == (tmp_path / "page.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("encoding", ["latin-1", "ascii", "cp1252"])
def test_a_page_on_an_output_of_another_encoding_is_ascii(encoding: str) -> None:
    found = process("check", "--html", "-", env=os.environ | {"PYTHONIOENCODING": encoding})
    assert (found.returncode, found.stderr) == (0, b"")
    assert "&#8220;Zits" in found.stdout.decode("ascii")


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (["--html", "gone/page.html"], "gone/page.html cannot be written: No such file or directory"),
        (["--html", "."], ". is a folder; name a file in it"),
        (["--html", ".", "--force"], ". is a folder; name a file in it"),
        (["--force"], "--force goes with --html (help: scarbot check --help)"),
        (["--html", "x.html", "--json"], "--html and --json exclude each other (help: scarbot check --help)"),
    ],
)
def test_a_page_that_cannot_be_written_is_one_line_and_status_two(
    run: Callable[..., Run],
    arguments: list[str],
    problem: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run("check", *arguments) == (2, "", f"scarbot: {problem}\n")
    assert not list(tmp_path.glob("*.html"))


def test_experts_as_text_and_as_json(run: Callable[..., Run]) -> None:
    assert "sorted into two kinds" in run("experts", "chang")[1]
    record = json.loads(run("experts", "--json", "chang")[1])
    assert [one["name"] for one in record["speakers"]] == ["Y. Claire Chang"]
    assert record["speakers"][0]["statements"][0]["kind"] == "indirect"
    assert run("experts", "Professor", "Chang")[1] == run("experts", "chang")[1]


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["experts"], 0),
        (["experts", "chang"], 0),
        (["experts", "rowe"], 1),
        (["experts", "--corpus", "missing"], 2),
        (["ask", "hello"], 0),
        (["ask", "who won the cup?"], 1),
        (["ask", "--corpus", "missing", "hello"], 2),
        (["verify", "--speaker", "Chang", "sorted into two kinds"], 0),
        (["verify", "no such words are printed in it"], 1),
        (["verify", "--corpus", "missing", "no such words"], 2),
    ],
)
def test_the_exit_status_is_that_of_what_was_found_in_either_form(
    run: Callable[..., Run], arguments: list[str], expected: int
) -> None:
    command, *others = arguments
    assert [run(command, *form, *others)[0] for form in ([], ["--json"])] == [expected] * 2


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
        ("/verify no such words are printed in it", 1),
        ("/source 9", 2),
        ("/gloss maybe", 2),
        ("/nonsense", 2),
    ],
)
def test_a_piped_command_has_the_same_exit_statuses(
    run: Callable[..., Run], line: str, expected: int
) -> None:
    assert run(stdin=line.encode() + b"\n")[0] == expected


def test_sections_as_json(run: Callable[..., Run]) -> None:
    record = json.loads(run("sections", "--json")[1])
    assert [one["heading"] for one in record["sections"]] == ["What causes pimples scars?", "Types of scars"]


def test_config_prints_a_file_and_writes_none(run: Callable[..., Run], tmp_path: Path) -> None:
    assert "# limit = 3\n" in run("config")[1]
    assert run("config", "--path")[1] == f"{tmp_path / 'home' / 'config.toml'}\n"
    assert not (tmp_path / "home").exists()


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_prints_a_script(run: Callable[..., Run], shell: str) -> None:
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


# The whole program, with the article that comes along

HEADINGS = """\
  1 Specialists on this article
  2 What are pimples [acne] scars?
  3 What’s the distinction [difference] between pimples [acne] scars and
    hyperpigmentation?
  4 What causes pimples [acne] scars?
  5 Varieties [Types] of pimples [acne] scars
  6   Atrophic scars
  7   Hypertrophic scars
  8 Do pimples [acne] scars go away?
  9 What’s the greatest remedy [best treatment] for pimples [acne] scars?
 10   Laser therapies [treatments] for pimples [acne] scars
 11     Ablative lasers
 12     Non-ablative lasers
 13   [Microneedling]
 14   [Platelet-rich plasma (PRP)]
 15   [Subcision]
 16   [Fillers and injections]
 17 How do you eliminate [get rid of] pimples [acne] scars naturally?
 18 Closing takeaways
"""


@pytest.fixture(scope="session")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home in which the article is read once for all tests."""
    return tmp_path_factory.mktemp("kept")


@pytest.fixture
def real(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], kept: Path
) -> Callable[..., Run]:
    monkeypatch.setenv("SCARBOT_HOME", str(kept))

    def invoke(*arguments: str, stdin: bytes = b"") -> Run:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        status = cli.main(arguments)
        captured = capsys.readouterr()
        return status, captured.out, captured.err

    return invoke


def test_the_headings_of_the_article_with_their_levels(real: Callable[..., Run]) -> None:
    status, out, err = real("sections")
    assert (status, err) == (0, "")
    assert out == HEADINGS.replace("\n    hyper", " hyper")


def test_an_answer_from_the_article_is_made_of_slices_of_it(real: Callable[..., Run]) -> None:
    status, out, _ = real("ask", "--json", "What causes acne scars?")
    assert status == 0
    text = (ROOT / "corpus" / "acne-scars.txt").read_bytes().decode()
    for quote in json.loads(out)["quotes"]:
        assert text[quote["start"] : quote["end"]] == quote["text"]


def test_without_gloss_the_screen_shows_the_articles_words_and_no_others(real: Callable[..., Run]) -> None:
    _, out, err = real("ask", "--no-gloss", "What causes acne scars?")
    text = " ".join((ROOT / "corpus" / "acne-scars.txt").read_bytes().decode().split())
    quoted = [line.partition("│ ")[2] for line in out.splitlines() if "│" in line]
    assert quoted
    assert all(line in text for line in quoted)
    others = [line for line in out.splitlines() if line and "│" not in line and "┆" not in line]
    assert all(line.startswith("    — ") or line.endswith("Context") for line in others)
    assert "reworded" in err


def test_gloss_is_switched_for_piped_lines_too(real: Callable[..., Run]) -> None:
    _, out, _ = real(stdin=b"what is prp\n/gloss off\nwhat is prp\nwhere is that\nwhat can i ask you\n")
    before, _, behind = out.partition("Standard words in brackets: off.")
    assert "remedy [best treatment]" in before
    assert set(re.findall(r"\[[^]]+\]", behind)) == {"[Platelet-rich plasma (PRP)]", "[Microneedling]"}


def test_every_sentence_that_check_shows_has_its_kind(real: Callable[..., Run]) -> None:
    _, out, _ = real("check", "--no-gloss")
    record = json.loads(real("check", "--json")[1])["articles"][0]
    numbered = [line for line in out.splitlines() if re.match(r" *\d+ [a-z]+ ", line)]
    shown = [line.split()[1] for line in numbered]
    assert shown[: len(record["statements"])] == [one["kind"] for one in record["statements"]]


def test_questions_of_every_sort_are_answered_or_declined_without_a_fault(real: Callable[..., Run]) -> None:
    questions = [
        "hi",
        "What causes acne scars?",
        "who won the cup?",
        "",
        "\x1b[31m",
        "?" * 500,
        "疤痕",
        "a\tb",
        "🙂",
        "\udcff",
    ]
    data = "\n".join(questions).encode("utf-8", "surrogateescape")
    status, out, err = real("ask", "--json", stdin=data)
    assert status in (0, 1)
    assert len(out.splitlines()) == len(questions)
    assert err == ""


def test_a_conversation_through_a_pipe_goes_on_from_turn_to_turn(real: Callable[..., Run]) -> None:
    _, out, _ = real(stdin=b"What causes acne scars?\nwho said that?\n/why\n/sections\n/experts rowe\n")
    assert "Norman Rowe, MD, New Jersey board-certified plastic surgeon" in out
    assert HEADINGS.splitlines()[-1] in out


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
    real: Callable[..., Run], tmp_path: Path, name: str, content: bytes, problem: str
) -> None:
    (tmp_path / name).write_bytes(content)
    status, out, err = real("ask", "--corpus", str(tmp_path / name), "What is a scar?")
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert err.startswith("scarbot: ")
    assert problem in err


def test_a_broken_sidecar_names_file_and_line(real: Callable[..., Run], tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("A scar is a mark.", encoding="utf-8")
    (tmp_path / "a.toml").write_text('title = "A"\nnonsense = 1\n', encoding="utf-8")
    status, _, err = real("check", str(tmp_path / "a.txt"))
    assert status == 2
    assert err.startswith("scarbot: a.toml:2: nonsense")


def test_a_folder_of_which_a_part_cannot_be_read_answers_and_says_so(
    real: Callable[..., Run], tmp_path: Path
) -> None:
    (tmp_path / "good.txt").write_text("A keloid is a raised scar.", encoding="utf-8")
    (tmp_path / "bad.txt").write_bytes(b"\0" * 100)
    status, out, err = real("check", str(tmp_path))
    assert status == 0
    assert "A keloid is a raised scar." in out
    assert err.count("\n") == 1
    assert "bad.txt" in err
    assert real("check", "--quiet", str(tmp_path))[2] == ""


def test_a_corpus_cannot_steer_the_terminal(real: Callable[..., Run], tmp_path: Path) -> None:
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


def test_a_home_that_cannot_be_written_changes_no_answer(
    real: Callable[..., Run], monkeypatch: pytest.MonkeyPatch
) -> None:
    usual = real("ask", "What causes acne scars?")
    monkeypatch.setenv("SCARBOT_HOME", "/proc/none")
    assert real("ask", "What causes acne scars?") == usual


def test_scores_are_printed_and_compared_with_earlier_ones(real: Callable[..., Run], tmp_path: Path) -> None:
    questions = tmp_path / "questions.jsonl"
    lines = (ROOT / "tests" / "data" / "questions.jsonl").read_text(encoding="utf-8").splitlines()
    questions.write_text("\n".join(lines[:5]) + "\n", encoding="utf-8")
    status, table, err = real("eval", str(questions))
    assert (status, err) == (0, "")
    assert "hit@1" in table
    old = tmp_path / "old.json"
    old.write_text(real("eval", "--json", str(questions))[1], encoding="utf-8")
    assert real("eval", str(questions), "--against", str(old), "--failures")[0] == 0
    assert len(real("eval", str(questions), "--against", str(old))[1]) > len(table)
    old.write_text("nonsense", encoding="utf-8")
    assert "is not JSON" in real("eval", str(questions), "--against", str(old))[2]


# Help


def commands() -> list[list[str]]:
    return [[], *([name] for name in cli.cli.commands)]


@pytest.mark.parametrize("command", commands(), ids=lambda command: " ".join(command) or "scarbot")
def test_every_help_shows_examples_and_cuts_nothing_short(
    run: Callable[..., Run], command: list[str]
) -> None:
    status, out, _ = run(*command, "--help")
    assert status == 0
    assert "..." not in out.replace("[ARGS]...", "").replace("[QUESTION]...", "").replace(
        "[NAME]...", ""
    ).replace("[TEXT]...", "")
    assert "\\b" not in out
    assert "Examples:\n    scarbot" in out


def test_every_option_of_the_settings_is_an_option_of_the_chat_or_of_ask() -> None:
    offered = {
        name
        for command in (cli.cli, cli.cli.commands["ask"])
        for name in (one.name for one in command.params)
    }
    assert {option.name for option in OPTIONS} <= offered


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


def test_asking_imports_no_prompt_toolkit() -> None:
    code = FAKE.replace(
        "sys.exit(cli.main())", "cli.main(['ask', 'hello']); sys.exit('prompt_toolkit' in sys.modules)"
    )
    assert (
        subprocess.run([sys.executable, "-c", code], capture_output=True, check=False, timeout=60).returncode
        == 0
    )


def test_the_command_is_a_click_group_that_can_be_documented() -> None:
    assert isinstance(cli.cli, click.Group)
