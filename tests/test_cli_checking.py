"""How an article was read, as text, as JSON and as a web page."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

import pytest
from command import Commands, process

pytestmark = pytest.mark.usefixtures("clean_environment")


def test_check_shows_sentences_kinds_speakers_and_what_was_left_out(run: Commands, loaded: list[str]) -> None:
    status, out, _ = run("check", "article.txt")
    assert (status, loaded) == (0, ["article.txt"])
    assert "   0 direct   Hope Mitchell │ “Zits [acne] scars" in out
    assert "   3 article  Ice choose [ice pick] scar" in out
    assert "     a credit: Photograph: Stocksy\n" in out


def test_check_without_a_path_shows_the_corpus_that_would_answer(
    run: Commands, loaded: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    run("check")
    run("check", "--corpus", "mine")
    monkeypatch.setenv("SCARBOT_CORPUS", "theirs")
    run("check")
    assert loaded == ["", "mine", "theirs"]


@pytest.mark.parametrize(
    "arguments",
    [["check", "a.txt", "--corpus", "mine"], ["--corpus", "mine", "check", "a.txt"]],
    ids=["behind the command", "in front of it"],
)
def test_a_path_and_another_corpus_are_one_too_many(
    run: Commands, loaded: list[str], arguments: list[str]
) -> None:
    problem = "scarbot: --corpus and PATH exclude each other (help: scarbot check --help)\n"
    assert run(*arguments) == (2, "", problem)
    assert loaded == []


def test_a_path_goes_before_the_corpus_of_the_environment(
    run: Commands, loaded: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SCARBOT_CORPUS", "theirs")
    assert run("check", "article.txt")[0] == 0
    assert loaded == ["article.txt"]


def test_check_as_json_holds_every_sentence(run: Commands) -> None:
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


def test_every_sentence_that_check_shows_has_its_kind(real: Commands) -> None:
    _, out, _ = real("check", "--no-gloss")
    record = json.loads(real("check", "--json")[1])["articles"][0]
    numbered = [line for line in out.splitlines() if re.match(r" *\d+ [a-z]+ ", line)]
    shown = [line.split()[1] for line in numbered]
    assert shown[: len(record["statements"])] == [one["kind"] for one in record["statements"]]


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a corpus in ``own`` and a link to one of its articles, and to work in."""
    (tmp_path / "own" / "below").mkdir(parents=True)
    (tmp_path / "own" / "a.txt").write_text("Rye bread keeps for a week.\n", encoding="utf-8")
    (tmp_path / "own" / "a.toml").write_text('title = "Rye"\n', encoding="utf-8")
    (tmp_path / "own" / "below" / "b.md").write_text("Oats keep for a year.\n", encoding="utf-8")
    (tmp_path / "linked").symlink_to(tmp_path / "own" / "a.txt")
    monkeypatch.chdir(tmp_path)
    return tmp_path


# --- the page ---------------------------------------------------------------------------------


def test_check_writes_a_page_and_never_over_a_file_unasked(run: Commands, tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    assert run("check", "--html", str(file)) == (0, "", "")
    text = file.read_text(encoding="utf-8")
    assert text.startswith("<!doctype html>")
    assert '<span class="gloss"> [acne]</span>' in text
    assert run("check", "--html", str(file)) == (2, "", f"scarbot: {file} exists; --force replaces it\n")
    assert file.read_text(encoding="utf-8") == text
    assert run("check", "--no-gloss", "--force", "--html", str(file)) == (0, "", "")
    assert 'class="gloss"' not in file.read_text(encoding="utf-8")


@pytest.mark.parametrize("force", [[], ["--force"]])
@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("own/a.txt", "own/a.txt"),
        ("own/a.txt", "own/../own/a.txt"),
        ("own/a.txt", "own/a.toml"),
        ("own/a.txt", "linked"),
        ("own", "own/a.txt"),
        ("own", "own/below/b.md"),
    ],
)
def test_a_page_never_replaces_what_it_shows(
    real: Commands, own: Path, source: str, target: str, force: list[str]
) -> None:
    before = (own / target).read_bytes()
    problem = f"scarbot: {target} is read here, and is not replaced; name another file\n"
    assert real("check", source, "--html", target, *force) == (2, "", problem)
    assert real("check", "--corpus", source, "--html", target, *force) == (2, "", problem)
    assert (own / target).read_bytes() == before


@pytest.mark.parametrize(
    ("source", "target"),
    [("own/a.txt", "own/a.html"), ("own/a.txt", "own/below/b.md"), ("own", "own/readme.md"), ("own", "c.md")],
)
def test_a_page_may_replace_what_stands_beside_it(
    real: Commands, own: Path, source: str, target: str
) -> None:
    (own / target).write_text("old", encoding="utf-8")
    assert real("check", source, "--html", target, "--force") == (0, "", "")
    assert (own / target).read_text(encoding="utf-8").startswith("<!doctype html>")


def test_check_writes_a_page_to_standard_output(run: Commands, tmp_path: Path) -> None:
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
        (["--force", "--json"], "--force goes with --html (help: scarbot check --help)"),
        (["--html", "x.html", "--json"], "--html and --json exclude each other (help: scarbot check --help)"),
        (
            ["--html", "x.html", "--json", "--force"],
            "--html and --json exclude each other (help: scarbot check --help)",
        ),
    ],
)
def test_a_page_that_cannot_be_written_is_one_line_and_status_two(
    run: Commands,
    arguments: list[str],
    problem: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run("check", *arguments) == (2, "", f"scarbot: {problem}\n")
    assert not list(tmp_path.glob("*.html"))
