"""Who and what is in an article."""

from __future__ import annotations

import json

from command import HEADINGS, Commands


def test_experts_prints_what_one_says_as_text_and_as_json(run: Commands) -> None:
    assert "sorted into two kinds" in run("experts", "chang")[1]
    record = json.loads(run("experts", "--json", "chang")[1])
    assert [one["name"] for one in record["speakers"]] == ["Y. Claire Chang"]
    assert record["speakers"][0]["statements"][0]["kind"] == "indirect"
    assert run("experts", "Professor", "Chang")[1] == run("experts", "chang")[1]


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
