"""What a conversation remembers of its turns, and what of it a next turn carries."""

from __future__ import annotations

from asked import shipped


def carried(*turns: str) -> dict[str, float]:
    chat = shipped().conversation()
    for turn in turns:
        chat.ask(turn)
    return {concept.label: concept.weight for concept in chat._memory._carried()}


def test_what_the_articles_have_a_name_for_is_carried_with_more_weight() -> None:
    weights = carried("do ice pick scars look severe")
    assert weights["ice pick scars"] > 2 * weights["severe"] > 0


def test_a_turn_that_leans_on_others_knows_what_was_shown() -> None:
    chat = shipped().conversation()
    shown = chat.ask("what are ice pick scars")
    query = chat._memory.with_carried(chat._answering.understanding.read("how deep are they"))
    assert query.shown == chat._answering.retrieval.positions(shown.quotes)
