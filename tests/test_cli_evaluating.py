"""Scores are printed."""

from __future__ import annotations

from pathlib import Path

from command import ROOT, Commands


def test_scores_are_printed_and_compared_with_earlier_ones(real: Commands, tmp_path: Path) -> None:
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


def test_of_files_without_questions_there_is_nothing_to_score(real: Commands, tmp_path: Path) -> None:
    empty, blank = tmp_path / "empty.jsonl", tmp_path / "blank.jsonl"
    empty.write_text("", encoding="utf-8")
    blank.write_text("\n \n", encoding="utf-8")
    status, out, err = real("eval", str(empty), str(blank), "--json")
    assert (status, out) == (2, "")
    assert err.endswith(f"{empty} and {blank}: there is nothing to score, no question and no dialogue\n")
