"""The vocabulary: synonyms toward a corpus, function words, and data that is nobody's test."""

from __future__ import annotations

import json
import re
import tomllib
from collections import Counter
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from asked import DATA, ROOT, development_questions, dialogues, heel, shipped

from scarbot.errors import DataError
from scarbot.language import Stemmer, words
from scarbot.lexicon import data_files, lexicon
from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.lexicon import Lexicon, build_lexicon
from scarbot.lexicon.word_lists import content_stems, context_words, function_words
from scarbot.questions import Understanding

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST_LINE = 240
VOCABULARY = sorted((ROOT / "scarbot" / "data").rglob("*.toml"))
SYNONYMS = {
    "group": [
        {"words": ["fade", "go away", "vanish"], "weight": 0.7},
        {"words": ["shot", "injection", "scars"]},
    ],
    "toward": [
        {"typed": ["u"], "means": ["you"], "weight": 0.9},
        {"typed": ["spots", "zits"], "means": ["acne"]},
        {"typed": ["needle thing"], "means": ["micro needling"], "weight": 0.3},
    ],
}


@pytest.fixture
def toy(monkeypatch: pytest.MonkeyPatch) -> Lexicon:
    toys = {"synonyms": SYNONYMS, "facets": {}}
    monkeypatch.setattr(lexicon, "load_data", lambda name: toys[name] if name in toys else load_data(name))
    monkeypatch.setattr(lexicon, "function_words", lambda: frozenset({"you", "u", "away"}))
    return build_lexicon({"fade", "acn", "micro", "needl", "inject"}, Stemmer())


def test_synonyms_lead_only_toward_words_of_the_corpus(toy: Lexicon) -> None:
    assert toy.meant(["vanish"]) == ((("fade",), 0.7),)
    assert toy.meant(["fade"]) == ()
    assert toy.meant(["shot"]) == toy.meant(["scar"]) == ((("inject",), 0.5),)


@pytest.mark.parametrize("said", ["what should", "out of", "take in", "have out"])
def test_words_of_grammar_in_many_questions_relate_to_nothing(said: str) -> None:
    built = heel()._answering.retrieval.lexicon
    stems = Stemmer().stems(words(said))
    assert [built.phrase(stems, place)[1] for place in range(len(stems))] == [1, 1]


def test_each_entry_has_its_weight_and_half_without_one(toy: Lexicon) -> None:
    assert toy.meant(["go", "away"]) == ((("fade",), 0.7),)
    assert toy.meant(["spot"]) == ((("acn",), 0.5),)
    assert toy.meant(["needl", "thing"]) == ((("micro", "needl"), 0.3),)


def test_a_one_way_entry_does_not_lead_back(toy: Lexicon) -> None:
    assert not toy.has(["acn"])
    assert not toy.has(["micro", "needl"])


def test_no_word_is_its_own_synonym_and_relations_do_not_chain(toy: Lexicon) -> None:
    for phrase in (["fade"], ["vanish"], ["shot"], ["inject"], ["scar"], ["spot"]):
        assert tuple(phrase) not in [stems for stems, _ in toy.meant(phrase)]
    assert ("fade",) not in [stems for stems, _ in toy.meant(["shot"])]


def test_the_best_alternative_stands_first() -> None:
    found = shipped()._answering.retrieval.lexicon
    for phrase in found.synonyms:
        weights = [weight for _, weight in found.meant(phrase.split())]
        assert weights == sorted(weights, reverse=True)


def test_spellings_are_the_one_word_entries_of_the_same_word(toy: Lexicon) -> None:
    assert toy.spellings == {"u": "you"}


def test_the_longest_phrase_is_known(toy: Lexicon) -> None:
    assert toy.longest == 2


def test_a_lexicon_comes_back_from_json() -> None:
    for bot in (heel(), shipped()):
        found = bot._answering.retrieval.lexicon
        assert Lexicon.from_dict(json.loads(json.dumps(found.to_dict()))) == found


def test_the_shipped_synonyms_lead_to_words_of_the_corpus_at_less_than_the_typed_weight() -> None:
    retrieval = shipped()._answering.retrieval
    for phrase in retrieval.lexicon.synonyms:
        assert retrieval.lexicon.has(phrase.split())
        for stems, weight in retrieval.lexicon.meant(phrase.split()):
            assert all(map(retrieval.knows, stems))
            assert 0 < weight < 1


@pytest.mark.parametrize(
    "question", ["does it hurt", "will my zits go away", "cost of dermal filler", "wut is it"]
)
def test_what_was_typed_keeps_weight_one_before_any_synonym(question: str) -> None:
    for concept in Understanding(shipped()._answering.retrieval).read(question).concepts:
        assert concept.alternatives[0][1] == 1.0
        assert all(weight < 1.0 for _, weight in concept.alternatives[1:])


def test_phrases_are_read_before_their_words() -> None:
    query = Understanding(shipped()._answering.retrieval).read("do they go away")
    assert "go away" in [concept.label for concept in query.concepts]


def test_content_stems_leave_function_words_out_and_keep_the_order() -> None:
    assert content_stems("The scars of the face fade", Stemmer(), {"the", "of"}) == ["scar", "face", "fade"]
    assert content_stems("", Stemmer(), ()) == []


def test_function_words_are_words_as_the_program_reads_them() -> None:
    assert {"the", "what", "is"} <= function_words()
    assert not {"scar", "laser", "hurt", "cost"} & function_words()
    assert all(word == word.lower() for word in function_words() | context_words())


@pytest.mark.parametrize("path", VOCABULARY, ids=lambda path: path.name)
def test_every_vocabulary_file_is_toml_of_tables(path: Path) -> None:
    assert tomllib.loads(path.read_text(encoding="utf-8"))


def lists(value: object, name: str = "") -> Iterator[tuple[str, list[str]]]:
    """Yield each list of texts in a vocabulary file with where it stands; rows of kinship are none."""
    if isinstance(value, dict):
        for key, entry in value.items():
            yield from lists(entry, f"{name}.{key}") if key != "kinship" else ()
    elif isinstance(value, list) and all(isinstance(entry, str) for entry in value):
        yield name, value
    elif isinstance(value, list):
        for place, entry in enumerate(value):
            yield from lists(entry, f"{name}[{place}]")


@pytest.mark.parametrize("path", VOCABULARY, ids=lambda path: path.name)
def test_no_list_holds_an_entry_twice(path: Path) -> None:
    found = lists(tomllib.loads(path.read_text(encoding="utf-8")), path.stem)
    twice = {name: [one for one, n in Counter(held).items() if n > 1] for name, held in found}
    assert not {name: entries for name, entries in twice.items() if entries}


@pytest.mark.parametrize("path", VOCABULARY, ids=lambda path: path.name)
def test_a_long_line_holds_one_text_and_no_list(path: Path) -> None:
    long = [line for line in path.read_text(encoding="utf-8").splitlines() if len(line) > LONGEST_LINE]
    assert not [line[:80] for line in long if len(re.findall(r'"(?:[^"\\]|\\.)*"', line)) != 1]


def test_a_broken_vocabulary_file_is_a_data_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "broken.toml").write_text("words = [", encoding="utf-8")
    monkeypatch.setattr(data_files, "DATA", tmp_path)
    with pytest.raises(DataError, match=r"broken\.toml"):
        load_data("broken")


def test_the_files_of_a_folder_are_read_as_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "parts").mkdir()
    (tmp_path / "parts" / "a.toml").write_text('near = [["a", "b"]]', encoding="utf-8")
    (tmp_path / "parts" / "b.toml").write_text('near = [["c", "d"]]\nloose = []', encoding="utf-8")
    monkeypatch.setattr(data_files, "DATA", tmp_path)
    assert load_data("parts") == {"near": [["a", "b"], ["c", "d"]], "loose": []}
    (tmp_path / "parts" / "c.toml").write_text("near = [", encoding="utf-8")
    load_data.cache_clear()
    with pytest.raises(DataError, match=r"parts/c\.toml"):
        load_data("parts")
    load_data.cache_clear()


def test_words_that_point_are_passed_over_inside_a_phrase(toy: Lexicon) -> None:
    assert toy.phrase(["go", "it", "away", "now"], 0) == (("go", "away"), 3)
    assert toy.phrase(["needl", "now"], 0) == (("needl",), 1)


def test_a_phrase_with_a_contraction_is_found_without_its_apostrophe(monkeypatch: pytest.MonkeyPatch) -> None:
    data = {"synonyms": {"toward": [{"typed": ["can't hear"], "means": ["deafness"]}]}, "facets": {}}
    function_words()  # read once, and not from these
    monkeypatch.setattr(lexicon, "load_data", lambda name: data[name])
    made = build_lexicon({"deaf"}, Stemmer())
    assert made.meant(["can't", "hear"]) == made.meant(["cant", "hear"]) == ((("deaf",), 0.5),)


# --- nothing written down from the tests --------------------------------------------------------


def normalised(text: str) -> str:
    return f" {' '.join(words(text))} "


@cache
def development_lines() -> tuple[str, ...]:
    others = (DATA / "other" / "questions.jsonl").read_text(encoding="utf-8").splitlines()
    lines = [*development_questions(), *(json.loads(line)["text"] for line in others)]
    lines += [turn for dialogue in dialogues() for turn in dialogue]
    return tuple(line for line in dict.fromkeys(map(normalised, lines)) if len(line.split()) >= 5)


def files_of_data() -> list[Path]:
    places = [ROOT / "scarbot", ROOT / "corpus"]
    endings = {".toml", ".json", ".txt", ".md", ".html", ".csv"}
    files = [file for place in places for file in place.rglob("*") if file.suffix in endings]
    return sorted(file for file in files if file.name != "acne-scars.txt")


@pytest.mark.parametrize("path", files_of_data(), ids=lambda path: path.name)
def test_no_development_question_stands_in_a_data_file(path: Path) -> None:
    # Line by line and as a whole: a question may be one entry, or be broken over lines.
    text = normalised(path.read_text(encoding="utf-8"))
    assert not [line for line in development_lines() if line in text]


def test_there_are_development_questions_to_look_for() -> None:
    assert len(development_lines()) > 100
