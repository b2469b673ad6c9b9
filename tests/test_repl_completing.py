"""Completions and suggestions at the prompt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prompt_toolkit.completion import CompleteEvent
from prompt_toolkit.document import Document
from sitting import CLEAR, ENTER, FRAME, LEAVE, RIGHT, TAB

if TYPE_CHECKING:
    from collections.abc import Callable

    from sitting import Sitting


def test_words_that_are_not_there_yet_complete_and_suggest_nothing(sit: Callable[..., Sitting]) -> None:
    prompt = sit(LEAVE, color="always").prompt
    prompt.corpora.vocabulary = None
    reader = prompt.reader
    assert reader.auto_suggest is not None
    assert reader.completer is not None
    assert reader.auto_suggest.get_suggestion(reader.default_buffer, Document("What c")) is None
    assert list(reader.completer.get_completions(Document("/ex"), CompleteEvent())) == []


def test_tab_completes_a_command_and_enter_takes_the_entry(sit: Callable[..., Sitting]) -> None:
    sitting = sit(f"/so{TAB}{ENTER}{CLEAR}/exp{TAB}{ENTER}{ENTER}{LEAVE}", color="always")
    assert "(1 sentence)" in sitting.text


def test_the_grey_suggestion_is_a_question_that_the_article_answers(sit: Callable[..., Sitting]) -> None:
    sitting = sit("hello", ENTER, "What c", FRAME, FRAME, RIGHT, ENTER, LEAVE, color="always")
    assert sitting.asked == ["hello", "What causes acne scars?"]


def test_without_colours_there_is_no_suggestion_that_could_be_taken_for_typed_text(
    sit: Callable[..., Sitting],
) -> None:
    assert sit("hello", ENTER, "What c", FRAME, FRAME, RIGHT, ENTER, LEAVE, color="never").asked == [
        "hello",
        "What c",
    ]
