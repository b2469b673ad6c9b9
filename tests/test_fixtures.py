"""Marked articles of other publishers and formats: who said what, how often right."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

import pytest
from attributions import FORMATS, Score, read_marks, score, score_text
from marked import ARTICLES

from scarbot.parsing import parse_article

if TYPE_CHECKING:
    from pathlib import Path

FIXTURES = sorted(ARTICLES.glob("*.marked.*"))
SHORT = sorted((ARTICLES / "short").glob("*.marked.*"))
HELD_OUT = sorted((ARTICLES / "held-out").glob("*.marked.*"))

SPEAKERS_RIGHT = 0.97
WRONG_NAMES = 0.005
FOUND = 0.99


def name_of(path: Path) -> str:
    return path.name.split(".")[0]


def scored(paths: list[Path]) -> Score:
    total = Score()
    for path in paths:
        total.add(score(path))
    return total


@pytest.fixture(scope="module")
def total() -> Score:
    return scored(FIXTURES)


def report(result: Score) -> str:
    return "\n".join([str(result), *result.failures])


def test_every_format_has_a_fixture_with_at_least_sixty_sentences() -> None:
    assert {path.suffix for path in FIXTURES} == set(FORMATS)
    for path in FIXTURES:
        _, pieces = read_marks(path.read_bytes().decode("utf-8"))
        assert sum(piece.is_sentence for piece in pieces) >= 60


def test_the_speakers_are_right(total: Score) -> None:
    assert total.right >= SPEAKERS_RIGHT * total.sentences, report(total)


def test_wrong_names_are_rarer_than_missing_ones(total: Score) -> None:
    assert total.wrong <= WRONG_NAMES * total.sentences, report(total)


def test_every_sentence_is_found(total: Score) -> None:
    assert total.found >= FOUND * total.sentences, report(total)


def test_no_furniture_becomes_a_statement(total: Score) -> None:
    assert total.furniture == 0, report(total)


@pytest.mark.parametrize("path", FIXTURES, ids=name_of)
def test_no_single_article_is_read_much_worse(path: Path) -> None:
    result = score(path)
    assert result.right >= SPEAKERS_RIGHT * result.sentences, report(result)
    assert result.wrong <= 1, report(result)


@pytest.mark.parametrize("path", FIXTURES, ids=name_of)
def test_the_speakers_carry_credentials_and_role(path: Path) -> None:
    source, _ = read_marks(path.read_bytes().decode("utf-8"))
    article = parse_article(source, format=FORMATS[path.suffix])
    beside = path.with_name(f"{name_of(path)}.people.toml")
    expected = {
        (person["name"].replace("’", "'"), person["credentials"], person["role"].lower())
        for person in tomllib.loads(beside.read_text(encoding="utf-8"))["people"]
    }
    spoken = {speaker for statement in article.statements for speaker in statement.speakers}
    assert {(s.name.replace("’", "'"), s.credentials, s.role.lower()) for s in spoken} == expected


def test_short_articles_keep_what_was_learnt_from_them() -> None:
    result = scored(SHORT)
    assert result.right >= SPEAKERS_RIGHT * result.sentences, report(result)
    assert (result.wrong, result.furniture) == (0, 0), report(result)


def test_paragraphs_in_many_voices_keep_what_was_learnt_from_them() -> None:
    total = Score()
    for marked in (ARTICLES.parent / "snippets.txt").read_text(encoding="utf-8").split("\n===\n"):
        total.add(score_text(marked))
    assert total.sentences > 400
    assert total.found == total.sentences, report(total)
    assert total.right >= SPEAKERS_RIGHT * total.sentences, report(total)
    assert total.wrong <= 4, report(total)  # these are known, and the report shows them


@pytest.mark.parametrize("path", [path for path in FIXTURES if path.suffix == ".txt"], ids=name_of)
def test_line_endings_change_nothing(path: Path) -> None:
    source, _ = read_marks(path.read_bytes().decode("utf-8"))
    plain = source.replace("\r\n", "\n")
    read = [parse_article(text).statements for text in (plain, plain.replace("\n", "\r\n"))]
    first, second = [
        [(s.text.split(), s.kind, [p.name.split() for p in s.speakers]) for s in statements]
        for statements in read
    ]
    assert first == second


@pytest.mark.heldout
def test_articles_that_no_rule_was_written_for_have_at_most_one_wrong_name() -> None:
    wrong = scored(HELD_OUT).wrong
    assert wrong <= 1
