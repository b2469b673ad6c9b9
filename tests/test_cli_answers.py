"""How answers and notes are written."""

from __future__ import annotations

import json

from command import ROOT, Commands
from samples import DISCLAIMER, NOTICE, Bot


def test_an_answer_is_on_standard_output_and_notes_are_on_standard_error(run: Commands) -> None:
    status, out, err = run("ask", "What causes acne scars?")
    assert status == 0
    assert out.startswith("1 │ “Zits [acne] scars")
    assert NOTICE not in out
    assert err == f"\n{DISCLAIMER}\n\n{NOTICE}\n"


def test_quiet_leaves_the_notes_out(run: Commands) -> None:
    assert run("ask", "--quiet", "What causes acne scars?")[2] == ""


def test_the_gloss_can_be_left_out(run: Commands) -> None:
    assert "[acne] scars are" not in run("ask", "--no-gloss", "What causes acne scars?")[1]


def test_json_is_the_record_of_the_answer(run: Commands) -> None:
    status, out, err = run("ask", "--json", "What causes acne scars?")
    assert status == 0
    assert json.loads(out) == Bot().answer("What causes acne scars?").to_dict()
    assert err == ""


def test_without_gloss_the_screen_shows_the_articles_words_and_no_others(real: Commands) -> None:
    _, out, err = real("ask", "--no-gloss", "What causes acne scars?")
    text = " ".join((ROOT / "corpus" / "acne-scars.txt").read_bytes().decode().split())
    quoted = [line.partition("│ ")[2] for line in out.splitlines() if "│" in line]
    assert quoted
    assert all(line in text for line in quoted)
    others = [line for line in out.splitlines() if line and "│" not in line and "┆" not in line]
    assert all(line.startswith("    — ") or line.endswith("Context") for line in others)
    assert "reworded" in err
