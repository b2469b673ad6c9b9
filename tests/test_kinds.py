"""Which kinds of things a question asks for, by all of its words."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scarbot.errors import DataError
from scarbot.language import Stemmer, words
from scarbot.learning import kinds
from scarbot.learning.grams import grams
from scarbot.learning.kinds import likely_kinds
from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.facets import FacetFinder

FINDER = FacetFinder.from_data(load_data("facets"))
STEMMER = Stemmer()


def likely(question: str) -> dict[str, float]:
    typed = words(question)
    facets = (facet.name for facet in FINDER.find(typed).facets)
    return likely_kinds(grams(STEMMER.stems(typed), facets))


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("how much does a filling cost", "price"),
        ("how many weeks until the swelling is gone", "duration"),
        ("what brings on a migraine", "cause"),
        ("will my bunion come back once it is gone", "recurrence"),
        ("my gran had it and her gran too, will I", "heredity"),
        ("can the dog catch it from me", "contagious"),
    ],
)
def test_a_question_likely_asks_for_its_kind(question: str, kind: str) -> None:
    assert likely(question)[kind] >= 0.3


def test_a_kind_is_likely_though_no_listed_phrase_asks_for_it() -> None:
    question = "my mum and her sister had the same, am I next"
    assert not any(facet.name == "heredity" for facet in FINDER.find(words(question)).facets)
    assert "heredity" in likely(question)


def test_of_words_that_are_in_no_question_nothing_is_told() -> None:
    assert likely_kinds({}) == {}
    assert likely_kinds({"zxqv": 1.0, "zxqv wvut": 1.0}) == {}


@given(st.lists(st.sampled_from("how long is it what hurt cost ?pain zebra".split()), max_size=8))
def test_what_is_likely_is_a_share_of_one(asked: list[str]) -> None:
    found = likely_kinds(dict.fromkeys(asked, 1.0))
    assert all(0.02 <= share <= 1 for share in found.values())
    assert sum(found.values()) <= 1.000001


def test_every_kind_is_a_facet_and_every_weight_is_of_a_kind() -> None:
    names, model = kinds._read()
    assert set(names) <= {facet["name"] for facet in load_data("facets")["facet"]}
    assert len(model.base) == len(names)
    for listed in model.weights.values():
        numbers = list(map(int, listed.split()))
        assert numbers
        assert len(numbers) % 2 == 0
        assert all(0 <= at < len(names) for at in numbers[::2])


@pytest.mark.parametrize(
    "text",
    [
        "",
        "<kinds>: cost pain\n",
        "<kinds>: cost\n<base>: much\n",
        "<kinds>: cost pain\n<base>: 0.1\n",
        "kinds\n",
        "a b: 1\n",
    ],
)
def test_a_damaged_file_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    (tmp_path / "asking.txt").write_text(text, encoding="utf-8")
    monkeypatch.setattr(kinds, "DATA", tmp_path)
    with pytest.raises(DataError, match=r"asking\.txt: .*reinstall"):
        kinds._read.__wrapped__()


@pytest.mark.parametrize("weights", ["0", "0 much", "7 12", "0.5 1"])
def test_damaged_weights_are_told_once_they_are_needed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, weights: str
) -> None:
    text = f"<kinds>: cost pain\n<base>: 0.1 0.2\nhow: 0 5\nlong: {weights}\n"
    (tmp_path / "asking.txt").write_text(text, encoding="utf-8")
    monkeypatch.setattr(kinds, "DATA", tmp_path)
    kinds._read.cache_clear()
    try:
        assert likely_kinds({"how": 1.0})
        with pytest.raises(DataError, match=r"asking\.txt: .*damaged.*reinstall"):
            likely_kinds({"long": 1.0})
    finally:
        kinds._read.cache_clear()
