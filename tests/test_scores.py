"""The scores on the development questions: none may fall below what has been reached."""

from __future__ import annotations

from pathlib import Path

import pytest

from scarbot import Scarbot
from scarbot.evaluation import Report, run

DATA = Path(__file__).parent / "data"
FLOORS = {
    ("questions", "hit@1"): 0.93,
    ("questions", "hit@3"): 0.95,
    ("questions", "abstains on none"): 0.96,
    ("questions", "partial ok"): 0.94,
    ("questions", "quote precision"): 0.87,
    ("dialogues", "hit@1"): 0.86,
    ("dialogues", "hit@3"): 0.89,
    ("dialogues", "quote precision"): 0.82,
}
CEILINGS = {("questions", "wrongly silent"): 0.04, ("dialogues", "wrongly silent"): 0.05}
FAULTLESS = {
    "attribution": 1.0,
    "attribution as read": 1.0,
    "not verbatim": 0.0,
    "furniture": 0.0,
    "cut": 0.0,
}


@pytest.fixture(scope="module")
def report() -> Report:
    return run(DATA / "questions.jsonl", DATA / "dialogues.jsonl", Scarbot())


def value(report: Report, file: str, score: str) -> float:
    found = report.files[file].scores[score].value
    assert found is not None
    return found


@pytest.mark.parametrize(("place", "floor"), FLOORS.items())
def test_no_score_falls(report: Report, place: tuple[str, str], floor: float) -> None:
    assert value(report, *place) >= floor


@pytest.mark.parametrize(("place", "ceiling"), CEILINGS.items())
def test_wrong_silence_does_not_rise(report: Report, place: tuple[str, str], ceiling: float) -> None:
    assert value(report, *place) <= ceiling


@pytest.mark.parametrize("file", ["questions", "dialogues"])
@pytest.mark.parametrize(("score", "wanted"), FAULTLESS.items())
def test_no_quote_is_altered_cut_or_given_to_the_wrong_person(
    report: Report, file: str, score: str, wanted: float
) -> None:
    assert value(report, file, score) == wanted
