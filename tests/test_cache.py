"""What is computed once and read again, and what becomes of it when it is damaged."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

import pytest
from asked import ARTICLE

from scarbot import Scarbot, cache, load_corpus
from scarbot.cache import Apart, records

RECORD = {"format": 1, "words": ["scar", "müde", "\x00"], "weights": [0.1, 2]}


@pytest.fixture(autouse=True)
def home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setenv("SCARBOT_HOME", str(tmp_path / "home"))
    return tmp_path / "home" / "cache"


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    path = tmp_path / "articles" / "heel.txt"
    path.parent.mkdir()
    path.write_text(ARTICLE, encoding="utf-8")
    return path.parent


def test_what_is_stored_is_loaded() -> None:
    cache.store("key", "part", RECORD)
    assert cache.load("key", "part") == RECORD


def test_what_is_kept_apart_is_a_mapping_again() -> None:
    large, other = Apart({"sc": "scar müde\n“”", "": "", "ic": "ice"}), Apart({"sc": "scab"})
    cache.store("key", "part", {"a": [large, {"b": other}], "c": {"sc": "here"}, "none": Apart()})
    found = cache.load("key", "part")
    assert found == {"a": [large, {"b": other}], "c": {"sc": "here"}, "none": {}}
    assert found["a"][0].get("xy") is None


def test_nothing_stored_is_nothing_loaded() -> None:
    assert cache.load("key", "part") is None


def test_what_is_stored_again_replaces_what_was(home: Path) -> None:
    cache.store("key", "part", RECORD)
    cache.store("key", "part", [])
    assert cache.load("key", "part") == []
    assert [file.name for file in home.iterdir()] == ["key.part.json"]


def test_records_that_were_stored_long_ago_are_removed(home: Path) -> None:
    for number in range(70):
        cache.store(f"key{number}", "part", RECORD)
        os.utime(home / f"key{number}.part.json", (number, number))
    cache.store("last", "part", RECORD)
    assert cache.load("last", "part") == RECORD
    assert cache.load("key69", "part") == RECORD
    assert cache.load("key0", "part") is None
    assert len(list(home.iterdir())) == 60


def test_what_a_killed_writer_left_is_removed_once_it_is_old(home: Path) -> None:
    home.mkdir(parents=True)
    for name in (".key.part.7", ".key.part.8"):
        (home / name).write_bytes(b"half")
    os.utime(home / ".key.part.7", (1, 1))
    cache.store("key", "part", RECORD)
    assert sorted(file.name for file in home.iterdir()) == [".key.part.8", "key.part.json"]


def test_the_folder_is_the_users_alone(home: Path) -> None:
    cache.store("key", "part", RECORD)
    assert home.stat().st_mode & 0o077 == 0


def test_a_folder_can_be_given(tmp_path: Path, home: Path) -> None:
    cache.store("key", "part", RECORD, tmp_path / "wheel")
    assert (tmp_path / "wheel" / "key.part.json").is_file()
    assert not home.exists()


@pytest.mark.parametrize(
    "damage",
    [
        lambda kept: b"",
        lambda kept: kept[:-1],
        lambda kept: kept[: len(kept) // 2],
        lambda kept: kept.replace(b"scar", b"scab"),
        lambda kept: kept.partition(b"\n")[2],
        lambda kept: b"\xff\xfe" + kept,
        lambda kept: b"[" * 100_000,
        lambda kept: kept + b" ",
    ],
    ids=["empty", "one byte less", "half", "a letter", "no seal", "binary", "deep", "one byte more"],
)
def test_a_damaged_file_is_as_good_as_none(home: Path, damage: Any) -> None:
    cache.store("key", "part", RECORD)
    file = home / "key.part.json"
    file.write_bytes(damage(file.read_bytes()))
    assert cache.load("key", "part") is None


def test_a_name_or_a_byte_more_changes_the_digest() -> None:
    digests = {
        cache.digest(contents)
        for contents in (
            [],
            [("a.txt", b"one")],
            [("b.txt", b"one")],
            [("a.txt", b"one ")],
            [("a.txt", b"one"), ("b.txt", b"")],
            [("a.txt", b"on"), ("eb.txt", b"")],
        )
    }
    assert len(digests) == 6


def test_every_rule_that_decides_what_is_kept_is_in_the_digest() -> None:
    package = Path(cache.__file__).parents[1]
    # What the rules import decides too, but for errors, where the cache is, and what only shows.
    kept = [package / name for name in records._RULES]
    kept += [file for folder in records._RULE_FOLDERS for file in (package / folder).rglob("*.py")]
    deciding = {
        line.split()[1].removeprefix("scarbot.")
        for file in kept
        for line in file.read_text(encoding="utf-8").splitlines()
        if line.strip().startswith("from scarbot.")
    } - {"errors", "collector", "settings", "render"}
    assert {name.partition(".")[0] for name in deciding} <= {
        *(name.removesuffix(".py") for name in records._RULES),
        *records._RULE_FOLDERS,
    }


def kept(file: Path) -> Any:
    return json.loads(file.read_bytes().split(b"\n")[1])


def test_a_record_of_another_form_is_computed_anew(corpus: Path, home: Path) -> None:
    before = Scarbot(corpus).answer("what does urea do").to_dict()
    wrong: dict[str, list[Any]] = {
        "articles": [
            None,
            [],
            {},
            7,
            {"articles": [], "problems": []},
            {"articles": [{"id": 1}], "problems": []},
            {"articles": [7], "problems": []},
        ],
        "search": [[], {"asked": 99}],
    }
    for part, others in wrong.items():
        (file,) = home.glob(f"*.{part}.json")
        good = kept(file)
        for record in others:
            cache.store(file.name.split(".")[0], part, record)
            assert Scarbot(corpus).answer("what does urea do").to_dict() == before
            assert kept(file) == good
        file.write_bytes(file.read_bytes()[:500])
        assert Scarbot(corpus).answer("what does urea do").to_dict() == before


@pytest.mark.parametrize("place", ["a file", "/proc/none"])
def test_a_cache_that_cannot_be_written_is_done_without(
    corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    file = tmp_path / "file"
    file.write_text("in the way", encoding="utf-8")
    monkeypatch.setenv("SCARBOT_HOME", str(file) if place == "a file" else place)
    assert Scarbot(corpus).answer("what does urea do").quotes
    assert file.read_text(encoding="utf-8") == "in the way"


def test_a_second_start_gives_the_same_corpus(corpus: Path) -> None:
    assert load_corpus(corpus) == load_corpus(corpus)


def test_an_edited_article_is_read_anew(corpus: Path) -> None:
    load_corpus(corpus)
    (corpus / "heel.txt").write_text("Urea is no sugar.", encoding="utf-8")
    assert [statement.text for statement in load_corpus(corpus).statements] == ["Urea is no sugar."]


def test_a_page_that_was_skipped_is_read_once_the_extra_is_installed(
    corpus: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (corpus / "page.html").write_text("<h1>Scars</h1><p>Scars fade in time.</p>", encoding="utf-8")
    with monkeypatch.context() as without:
        without.setitem(sys.modules, "lxml", None)
        lacking = load_corpus(corpus)
    assert [article.id for article in lacking.articles] == ["heel"]
    assert "scarbot[html]" in lacking.problems[0]
    found = load_corpus(corpus)
    assert [article.id for article in found.articles] == ["heel", "page"]
    assert found.problems == ()
