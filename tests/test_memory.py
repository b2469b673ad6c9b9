"""What a conversation remembers of its turns, and what of it a next turn carries."""

from __future__ import annotations

import pytest
from asked import shipped

from scarbot import Corpus, Scarbot, parse_article


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


# --- what is told of what is carried -------------------------------------------------------------


def topic(*turns: str) -> str:
    chat = shipped().conversation()
    for turn in turns:
        chat.ask(turn)
    return chat.topic


@pytest.mark.parametrize("turn", ["nobody at school wants to look at me", "my sister knew a baker"])
def test_what_a_turn_only_says_besides_is_no_topic(turn: str) -> None:
    assert topic(turn) == ""


def test_a_circumstance_is_not_carried() -> None:
    assert "chin" not in carried("i have dents on my chin")
    assert "dents" in carried("i have dents on my chin")


def test_a_word_that_no_article_mentions_is_not_carried() -> None:
    assert "neighbour" not in carried("my neighbour had fillers in her cheeks")


def test_where_nothing_else_was_asked_about_such_a_word_is_carried() -> None:
    assert "post inflammatory hyperpigmentation" in carried("post inflammatory hyperpigmentation what is it")


def test_a_thing_that_also_asks_is_the_topic_and_goes_on() -> None:
    text = """Hay fever

The jab costs much. Steroid injections are dangerous, says Ana Ruiz, MD, an allergist.

Honey tastes good on toast. Sprays work best, says Ruiz.
"""
    chat = Scarbot(Corpus((parse_article(text),))).conversation()
    chat.ask("do sprays work")
    chat.ask("what about the jab")
    assert chat.topic.startswith("jab")
    assert "jab" in chat.ask("is it dangerous").reading


def test_what_names_nothing_is_not_told() -> None:
    turns = "how do i get rid of dents", "what's the best way to get rid of them"
    assert [topic(*turns[:count]) for count in (1, 2)] == ["dents", "dents"]


def test_what_a_declined_turn_says_is_no_topic() -> None:
    assert topic("we had no money, is it too late for that") == ""
