"""Mappings that cost little to load."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scarbot.cache.shards import Rows, Shards, Unpacked, pack, pack_rows, read_pairs, written_pairs

plain = st.text(st.characters(blacklist_characters="=|", blacklist_categories=["Cs"]), max_size=6)


@given(st.dictionaries(plain, plain))
def test_what_is_packed_is_the_mapping(entries: dict[str, str]) -> None:
    packed = Shards(json.loads(json.dumps(pack(entries))))
    assert dict(packed) == entries
    assert len(packed) == len(entries)
    assert all(packed[key] == value for key, value in entries.items())


@given(st.dictionaries(plain, plain), plain)
def test_a_key_that_is_not_there_is_none(entries: dict[str, str], key: str) -> None:
    packed = Shards(pack(entries))
    assert packed.get(key) == entries.get(key)
    assert (key in packed) == (key in entries)


def test_what_is_no_text_is_no_key() -> None:
    number: object = 7
    assert number not in Shards({})


def test_a_missing_key_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        Shards({})["scar"]


def test_what_a_text_stands_for_is_made_once_and_only_if_it_is_asked_for() -> None:
    words = Unpacked({"scar": "two words", "ice": "one"}, str.split)
    assert words["scar"] is words.get("scar") is words["scar"]
    assert words.made == {"scar": ["two", "words"]}


def test_nothing_is_kept_of_a_word_that_is_not_there() -> None:
    lengths = Unpacked({"scar": "one"}, len)
    assert lengths.get("laser", 0) == 0
    with pytest.raises(KeyError):
        lengths["laser"]
    assert ("laser" in lengths, "scar" in lengths) == (False, True)
    assert lengths.made == {}


@given(st.dictionaries(st.integers(), st.integers()))
def test_pairs_are_read_as_they_were_written(pairs: dict[int, int]) -> None:
    assert read_pairs(written_pairs(pairs.items()), int, int) == pairs


def test_a_key_without_its_value_is_a_value_error() -> None:
    with pytest.raises(ValueError, match="argument"):
        read_pairs("7 1 9", int, int)


@given(st.lists(plain, max_size=200))
def test_what_is_packed_is_the_list(rows: list[str]) -> None:
    packed = Rows(json.loads(json.dumps(pack_rows(rows))), len(rows))
    assert list(packed) == rows
    assert len(packed) == len(rows)


@pytest.mark.parametrize("position", [-1, 3, 64])
def test_a_row_that_is_not_there_is_an_index_error(position: int) -> None:
    with pytest.raises(IndexError):
        Rows(pack_rows(["ice", "pick", "scar"]), 3)[position]
