"""The line below the prompt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sitting import ENTER, LEAVE

if TYPE_CHECKING:
    from collections.abc import Callable

    from sitting import Sitting


def test_the_toolbar_tells_how_many_articles_are_read(sit: Callable[..., Sitting]) -> None:
    assert while_loading(sit, read=(30, 1000)) == " reading … 30/1000"


def test_the_toolbar_tells_how_much_of_the_index_is_made(sit: Callable[..., Sitting]) -> None:
    assert while_loading(sit, read=(6, 6)) == " making the index …"
    assert while_loading(sit, read=(6, 6), indexed=(510, 1500)) == " making the index … 34%"
    assert while_loading(sit, indexed=(0, 1500)) == " making the index … 0%"


def while_loading(
    sit: Callable[..., Sitting], read: tuple[int, int] = (0, 0), indexed: tuple[int, int] = (0, 0)
) -> str:
    sitting = sit(LEAVE)
    sitting.prompt.beginning.session = None
    sitting.prompt.corpora.note_read(*read)
    if indexed[1]:
        sitting.prompt.corpora.note_indexed(*indexed)
    return "".join(text for _, text, *_ in sitting.prompt.toolbar())


def test_the_toolbar_tells_corpus_experts_and_topic_as_far_as_they_fit(sit: Callable[..., Sitting]) -> None:
    def toolbar(columns: int, *steps: str) -> str:
        return "".join(text for _, text, *_ in sit(*steps, LEAVE, size=(columns, 50)).prompt.toolbar())

    assert toolbar(80) == " Scars and what helps · 2 experts"
    assert toolbar(80, "hello", ENTER) == " topic: scars · Scars and what helps · 2 experts"
    assert toolbar(30, "hello", ENTER) == " topic: scars · 2 experts"
