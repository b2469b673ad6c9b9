from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from samples import ARTICLE

from scarbot.commands import COMMANDS
from scarbot.completion import Vocabulary, completions, suggestion, vocabulary_of

if TYPE_CHECKING:
    from pathlib import Path

WORDS = vocabulary_of([ARTICLE])


def texts(typed: str, vocabulary: Vocabulary = WORDS) -> list[str]:
    return [one.text for one in completions(typed, vocabulary)]


def test_a_vocabulary_holds_names_headings_words_and_questions_in_standard_words() -> None:
    assert WORDS.names == ("Hope Mitchell", "Y. Claire Chang")
    assert WORDS.headings == ("What causes acne scars?", "Types of scars")
    assert WORDS.questions == ("What causes acne scars?",)
    assert {"collagen", "inflammation", "irritation"} <= set(WORDS.words)
    assert WORDS.words[0] == "scars"


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("/ex", ["/experts"]),
        ("/S", ["/sections", "/source", "/save"]),
        ("/nope", []),
        ("/experts ", ["Hope Mitchell", "Y. Claire Chang"]),
        ("/experts cl", ["Y. Claire Chang"]),
        ("/experts chang", ["Y. Claire Chang"]),
        ("/read ty", ["Types of scars"]),
        ("/gloss o", ["on", "off"]),
        ("/history ", ["clear"]),
        ("/help fi", ["find"]),
        ("/find collag", ["collagen"]),
        ("/quit x", []),
        ("Why colla", ["collagen"]),
        ("what ca", ["What causes acne scars?"]),
        ("what does mit", ["Hope Mitchell"]),
        ("collagen", []),
        ("c", ["Y. Claire Chang"]),
        ("", []),
        ("wait ", []),
    ],
)
def test_commands_names_and_words_of_the_corpus_complete_what_is_begun(
    typed: str, expected: list[str]
) -> None:
    assert texts(typed) == expected


def test_a_slash_alone_lists_every_command() -> None:
    assert texts("/") == [f"/{name}" for name in COMMANDS]


def test_files_complete_for_load_and_save(tmp_path: Path) -> None:
    (tmp_path / "articles").mkdir()
    (tmp_path / "answer.md").touch()
    (tmp_path / ".hidden").touch()
    (tmp_path / "bad\x1bname").touch()
    assert texts(f"/load {tmp_path}/a") == ["answer.md", "articles/"]
    assert texts(f"/save !{tmp_path}/an") == ["answer.md"]
    assert texts(f"/save {tmp_path}/.h") == [".hidden"]
    assert texts(f"/save {tmp_path}/b") == []
    assert texts("/load /no/such/folder/") == []


@given(st.text(max_size=30))
def test_a_completion_replaces_only_what_was_typed(typed: str) -> None:
    for begun in (typed, f"/find {typed}", f"x {typed} sca"):
        found = list(completions(begun, WORDS))
        assert all(0 <= one.length <= len(begun) for one in found)
    assert found


def test_the_menu_is_never_endless() -> None:
    many = Vocabulary(words=tuple(f"scar{number}" for number in range(1000)))
    assert len(texts("scar", many)) == len(texts("/find scar", many)) == 40


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("What c", "an I do?"),
        ("what c", "auses acne scars?"),
        ("What causes acne scars?", ""),
        ("he", "llo again"),
        ("multi", ""),
        ("", ""),
        ("  ", ""),
        ("What c\n", ""),
    ],
)
def test_a_suggestion_comes_from_the_history_and_then_from_the_questions(typed: str, expected: str) -> None:
    history = ["hello", "hello again", "What can I do?", "multi\nline"]
    assert suggestion(typed, history, WORDS.questions) == expected
