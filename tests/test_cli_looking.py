"""Who and what is in an article."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from command import HEADINGS, Commands


def test_experts_prints_what_one_says_as_text_and_as_json(run: Commands) -> None:
    assert "sorted into two kinds" in run("experts", "chang")[1]
    record = json.loads(run("experts", "--json", "chang")[1])
    assert [one["name"] for one in record["speakers"]] == ["Y. Claire Chang"]
    assert record["speakers"][0]["statements"][0]["kind"] == "indirect"
    assert run("experts", "Professor", "Chang")[1] == run("experts", "chang")[1]


def test_the_statements_of_people_name_their_articles_as_json(real: Commands, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("“Wool is warm,” says Ana Ruiz, MD.", encoding="utf-8")
    (tmp_path / "b.md").write_text("“Silk is cool,” says Ana Ruiz, MD, in her book.", encoding="utf-8")
    record = json.loads(real("experts", "--json", "ruiz", "--corpus", str(tmp_path))[1])
    (ruiz,) = record["speakers"]
    assert [(one["article"], one["index"], one["start"]) for one in ruiz["statements"]] == [
        ("a", 0, 0),
        ("b", 0, 0),
    ]


@pytest.mark.parametrize("name", ["", " "])
def test_an_empty_name_is_none(run: Commands, name: str) -> None:
    assert run("experts", name) == run("experts")
    assert run("experts", "--json", name) == run("experts", "--json")
    assert run("experts", "--json", name)[0] == 0


def test_a_name_that_nobody_has_is_not_there_as_text_and_as_json(run: Commands) -> None:
    assert run("experts", "okafor")[:2] == (1, "")
    status, out, err = run("experts", "--json", "okafor")
    assert (status, json.loads(out)["speakers"], err) == (1, [], "")


def test_all_whom_a_word_describes_are_told_as_json(run: Commands) -> None:
    status, out, _ = run("experts", "--json", "dermatologist")
    assert (status, len(json.loads(out)["speakers"])) == (0, 2)


def test_a_name_that_several_have_tells_nobodys_words(run: Commands) -> None:
    status, out, err = run("experts", "dermatologist")
    assert (status, out.partition(" could be ")[0], err) == (1, "“dermatologist”", "")


def test_sections_prints_the_headings_as_json(run: Commands) -> None:
    record = json.loads(run("sections", "--json")[1])
    assert [one["heading"] for one in record["sections"]] == ["What causes pimples scars?", "Types of scars"]


def test_the_headings_of_the_article_with_their_levels(real: Commands) -> None:
    status, out, err = real("sections")
    assert (status, err) == (0, "")
    assert out == HEADINGS.replace("\n    hyper", " hyper")
