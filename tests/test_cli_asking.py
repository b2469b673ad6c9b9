"""One question, and one a line."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from command import FAKE, ROOT, Commands
from samples import DISCLAIMER, NOTICE

pytestmark = pytest.mark.usefixtures("clean_environment")


def test_several_words_are_one_question(run: Commands) -> None:
    assert run("ask", "What", "causes", "acne", "scars?")[1] == run("ask", "What causes acne scars?")[1]


def test_the_limit_is_kept(run: Commands) -> None:
    assert "Mony" not in run("ask", "-n", "1", "What causes acne scars?")[1]


# --- several questions ------------------------------------------------------------------------


def test_each_line_is_a_question_an_empty_one_too(run: Commands) -> None:
    status, out, _ = run("ask", "--json", stdin=b"hello\n\r\n\xef\xbb\xbfWho?\nlast")
    questions = [json.loads(line)["question"] for line in out.splitlines()]
    assert questions == ["hello", "", "\ufeffWho?", "last"]
    assert status == 1


def test_a_mark_at_the_start_of_the_stream_is_no_part_of_the_question(run: Commands) -> None:
    assert json.loads(run("ask", "--json", stdin=b"\xef\xbb\xbfhello\n")[1])["question"] == "hello"


def test_answers_to_several_questions_stand_under_their_questions(run: Commands) -> None:
    _, out, err = run("ask", stdin=b"hello\nWhat causes acne scars?\nwhats an ice pik scar\n")
    assert [line for line in out.splitlines() if line.startswith(">")] == [
        "> hello",
        "> What causes acne scars?",
        "> whats an ice pik scar",
    ]
    assert err.count(DISCLAIMER) == err.count(NOTICE) == 1


def test_all_answered_is_status_0_and_no_question_too(run: Commands) -> None:
    assert run("ask", stdin=b"hello\nhello\n")[0] == 0
    assert run("ask", stdin=b"") == (0, "", "")


def test_a_dash_reads_standard_input(run: Commands) -> None:
    assert json.loads(run("ask", "--json", "-", stdin=b"hello")[1])["question"] == "hello"


def test_bytes_that_are_no_utf8_lose_no_question(run: Commands) -> None:
    _, out, _ = run("ask", "--json", stdin=b"hel\xfflo\nhello\n")
    assert [json.loads(line)["question"] for line in out.splitlines()] == ["hel\ufffdlo", "hello"]


# --- with the article that comes along --------------------------------------------------------


def test_an_answer_from_the_article_is_made_of_slices_of_it(real: Commands) -> None:
    status, out, _ = real("ask", "--json", "What causes acne scars?")
    assert status == 0
    text = (ROOT / "corpus" / "acne-scars.txt").read_bytes().decode()
    for quote in json.loads(out)["quotes"]:
        assert text[quote["start"] : quote["end"]] == quote["text"]


def test_questions_of_every_sort_are_answered_or_declined_without_a_fault(real: Commands) -> None:
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


def test_asking_imports_no_prompt_toolkit() -> None:
    code = FAKE.replace(
        "sys.exit(cli.main())", "cli.main(['ask', 'hello']); sys.exit('prompt_toolkit' in sys.modules)"
    )
    assert (
        subprocess.run([sys.executable, "-c", code], capture_output=True, check=False, timeout=60).returncode
        == 0
    )
