from __future__ import annotations

from samples import CAUSES_ANSWER, Bot, Corpus

from scarbot.session import Session


def test_turns_are_remembered_in_their_order() -> None:
    session = Session(Bot())
    session.ask("hello")
    session.ask("What causes acne scars?")
    assert [turn.question for turn in session.turns] == ["hello", "What causes acne scars?"]


def test_the_quotes_are_those_of_the_last_answer_that_has_some() -> None:
    session = Session(Bot())
    assert session.quotes == ()
    session.ask("What causes acne scars?")
    session.ask("hello")
    assert session.quotes == CAUSES_ANSWER.quotes


def test_the_limit_is_that_of_the_session() -> None:
    assert len(Session(Bot(), limit=1).ask("What causes acne scars?").quotes) == 1


def test_a_conversation_begins_with_its_first_use_and_anew() -> None:
    session = Session(Bot())
    first = session.chat
    assert session.chat is first
    session.new()
    assert session.chat is not first


def test_another_bot_begins_a_new_conversation() -> None:
    session = Session(Bot())
    session.ask("hello")
    other = Bot(Corpus(()))
    assert len(session.people) == 2
    session.use(other, "other.txt")
    assert session.people == []
    assert (session.bot, session.turns, list(session.articles)) == (other, [], [])


def test_a_note_is_said_once() -> None:
    session = Session(Bot())
    assert [session.unsaid(one) for one in ("first\nsecond", "second\nthird\nthird", "first\nthird")] == [
        "first\nsecond",
        "third",
        "",
    ]
    assert [session.unsaid("note"), session.unsaid("note"), session.unsaid("other")] == ["note", "", "other"]


def test_the_article_of_a_quote_is_found_while_it_is_loaded() -> None:
    session = Session(Bot())
    quote = CAUSES_ANSWER.quotes[0]
    article = session.article(quote)
    assert article is not None
    assert article.text[quote.start : quote.end] == quote.text
    session.use(Bot(Corpus(())), "none.txt")
    assert session.article(quote) is None
