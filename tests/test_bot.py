"""What holds of every answer, whatever is asked and of which corpus."""

from __future__ import annotations

import json
import pickle
from concurrent.futures import ThreadPoolExecutor
from copy import deepcopy
from typing import TYPE_CHECKING, Any

import pytest
from asked import (
    ARTICLE,
    both,
    check_answer,
    development_questions,
    dialogues,
    heel,
    heel_article,
    questions,
    run,
    shipped,
)
from hypothesis import given, settings
from hypothesis import strategies as st

import scarbot
from scarbot import (
    ClaimError,
    Corpus,
    CorpusError,
    LimitError,
    QuestionError,
    Scarbot,
    ScarbotError,
    SettingsError,
)
from scarbot.safety import default_rules

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

BOTS = {"shipped": shipped, "heel": heel, "both": both}


@settings(max_examples=150, deadline=None)
@given(questions(), st.integers(1, 5))
def test_every_answer_of_the_shipped_corpus_is_sound(question: str, limit: int) -> None:
    check_answer(shipped().answer(question, limit=limit), shipped().corpus, limit)


@pytest.mark.parametrize("bot", BOTS)
@settings(max_examples=25, deadline=None)
@given(turns=st.lists(questions(), min_size=1, max_size=5), limit=st.integers(1, 4))
def test_every_turn_of_every_conversation_is_sound(bot: str, turns: list[str], limit: int) -> None:
    made = BOTS[bot]()
    chat = made.conversation()
    for turn in turns:
        answer = chat.ask(turn, limit=limit)
        assert answer.question == turn
        check_answer(answer, made.corpus, limit)


@pytest.mark.parametrize("limit", [1, 2, 3, 7])
def test_every_answer_to_the_development_questions_is_sound(limit: int) -> None:
    for question in development_questions()[:: 1 if limit == 3 else 4]:
        check_answer(shipped().answer(question, limit=limit), shipped().corpus, limit)


def test_every_turn_of_the_development_dialogues_is_sound() -> None:
    for dialogue in dialogues():
        chat = shipped().conversation()
        for turn in dialogue:
            check_answer(chat.ask(turn, limit=2), shipped().corpus, 2)


@settings(max_examples=60, deadline=None)
@given(questions())
def test_the_same_question_gives_the_same_bytes(question: str) -> None:
    one, other = (json.dumps(shipped().answer(question).to_dict()) for _ in range(2))
    assert one == other


def test_another_process_gives_the_same_bytes(tmp_path: Path) -> None:
    code = (
        "import json, scarbot\n"
        "bot = scarbot.Scarbot()\n"
        f"for question in {development_questions()!r}:\n"
        "    print(json.dumps(bot.answer(question).to_dict()))\n"
    )
    here = [json.dumps(shipped().answer(question).to_dict()) for question in development_questions()]
    for seed in ("1", "4711"):
        assert run(code, tmp_path, PYTHONHASHSEED=seed).splitlines() == here


@pytest.mark.parametrize(
    "question",
    [
        "scar laser " * 900,
        "x" * 10_000,
        "hello how " * 1_000,
        "?" * 10_000,
        "\n" * 10_000,
        "\x00\x1b[31m" * 1_000,
        "é̂" * 5_000,
        "“Scars,” " * 1_000,
        "\ud800" * 100,
        "no i meant " * 900,
        "a-" * 5_000,
        "…" * 3_000 + "scars",
    ],
    ids=lambda question: ascii(question[:12]),
)
def test_nothing_raises_on_ten_thousand_characters(question: str) -> None:
    check_answer(shipped().answer(question[:10_000]), shipped().corpus, 3)


@pytest.mark.parametrize("at", [0, 2_000, 4_200])
def test_the_article_itself_can_be_asked(at: int) -> None:
    text = shipped().corpus.articles[0].text[at : at + 10_000]
    check_answer(shipped().answer(text), shipped().corpus, 3)


@pytest.mark.parametrize("limit", [0, -1, -100])
def test_a_limit_below_one_is_refused(limit: int) -> None:
    with pytest.raises(ValueError, match="at least 1"):
        shipped().answer("what are acne scars", limit=limit)
    with pytest.raises(ValueError, match="at least 1"):
        scarbot.answer("", corpus=Corpus(()), limit=limit)


@pytest.mark.parametrize(
    "question",
    ["summary", "who are the experts", "what is it", "", "why", "who said that", "what topics are covered"],
)
def test_an_empty_corpus_quotes_nothing_and_fails_at_nothing(question: str) -> None:
    chat = Scarbot(Corpus(())).conversation()
    for turn in (question, "tell me more", question):
        answer = chat.ask(turn)
        assert not answer.quotes
        assert answer.status in ("no_answer", "chat", "meta", "clarify")


def test_a_context_counts_neither_as_a_quote_nor_toward_the_limit() -> None:
    answer = heel().answer("cotton socks", limit=1)
    (quote,) = answer.quotes
    assert quote.text == "Wear cotton socks."
    assert quote.context is not None
    assert quote.context.text == "Follow these steps:"


def test_a_greater_limit_never_takes_a_quote_away() -> None:
    for question in development_questions()[::3]:
        few, many = (shipped().answer(question, limit=limit).quotes for limit in (1, 5))
        assert len(few) <= len(many)


def test_a_corpus_can_be_a_path_a_string_or_loaded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SCARBOT_HOME", str(tmp_path / "home"))
    path = tmp_path / "heel.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    question = "how much does a tube cost"
    answers = [
        scarbot.answer(question, corpus=corpus)
        for corpus in (path, str(path), scarbot.load_corpus(path), str(tmp_path))
    ]
    assert answers[0].quotes[0].text == "A tube costs $12, Dr. Okafor says."
    assert all(answer == answers[0] for answer in answers)


@pytest.mark.parametrize(("given", "name"), [(None, "None"), (b"scars", "bytes"), (3, "int"), ([], "list")])
def test_what_is_no_string_is_an_error_of_ours(given: Any, name: str) -> None:
    with pytest.raises(QuestionError, match=f"must be a string, not {name}"):
        scarbot.answer(given)
    with pytest.raises(ClaimError, match=f"quotation must be a string, not {name}"):
        scarbot.verify(given)
    if given is not None:
        with pytest.raises(ClaimError, match=f"speaker must be a string, not {name}"):
            shipped().verify("Scars fade in time", given)


@pytest.mark.parametrize("limit", ["3", 3.0, True, None])
def test_a_limit_that_is_no_whole_number_is_refused_and_shown(limit: Any) -> None:
    with pytest.raises(ValueError, match=f"whole number, at least 1, not {limit!r}") as caught:
        heel().answer("what is heel cream", limit=limit)
    assert isinstance(caught.value, LimitError)


@pytest.mark.parametrize("given", [heel_article(), [heel_article()], b"corpus", 3])
def test_what_is_no_corpus_is_refused_with_what_one_is(given: Any) -> None:
    with pytest.raises(CorpusError, match=rf"must be a path, .* not {type(given).__name__}"):
        Scarbot(given)


@pytest.mark.parametrize(
    "wrong",
    [
        lambda bot: bot.answer(None),
        lambda bot: bot.answer("cream", limit=0),
        lambda bot: bot.conversation().ask("cream", limit=None),
        lambda bot: bot.verify(3),
        lambda bot: bot.corpus.article("no such id"),
        lambda bot: Scarbot("no/such/folder"),
        lambda bot: scarbot.parse_article(""),
    ],
    ids=["question", "limit", "limit of a turn", "quotation", "id", "corpus", "text"],
)
def test_every_wrong_call_is_an_error_of_ours(wrong: Callable[[Scarbot], object]) -> None:
    with pytest.raises(ScarbotError):
        wrong(heel())


def test_an_empty_path_is_no_corpus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "here.txt").write_text(ARTICLE, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    for ask in (Scarbot, lambda path: scarbot.answer("", corpus=path), scarbot.load_corpus):
        with pytest.raises(CorpusError, match="an empty path; name a folder"):
            ask("")


def test_a_corpus_that_is_not_there_is_a_corpus_error() -> None:
    with pytest.raises(CorpusError, match="no such file"):
        Scarbot("no/such/folder")


def test_what_to_call_can_be_given_and_the_rest_keeps_its_default() -> None:
    bot = Scarbot(Corpus(()), numbers={"emergency": "000"})
    usual = Scarbot(Corpus(())).answer("I took too many pills").message
    assert "911" in usual
    told = bot.answer("I took too many pills").message
    assert told == usual.replace(default_rules().numbers["emergency"], "000")
    assert bot.conversation().ask("I took too many pills").message == told


@pytest.mark.parametrize(
    ("numbers", "wrong"),
    [
        ({"emergency": ""}, "numbers: emergency: must be a number to call, not empty"),
        ({"crisis": " "}, "numbers: crisis: must be a number to call, not empty"),
        ({"poison": None}, "numbers: poison: must be a text in quotation marks, not None"),
        ({"emergency": 911}, "numbers: emergency: must be a text in quotation marks, not 911"),
        ({"police": "110"}, "numbers: there is no “police” to call; there are emergency, crisis, poison"),
        ("911", "numbers: must be a mapping of what they are for to text, not str"),
        ("", "numbers: must be a mapping of what they are for to text, not str"),
    ],
    ids=repr,
)
def test_what_cannot_be_called_is_refused_before_anybody_needs_it(numbers: Any, wrong: str) -> None:
    with pytest.raises(SettingsError, match=f"^{wrong}$"):
        Scarbot(Corpus(()), numbers=numbers)


def test_answer_without_a_corpus_asks_the_shipped_one() -> None:
    question = "what is subcision"
    assert scarbot.answer(question) == shipped().answer(question)


def test_a_shared_bot_keeps_nothing_of_what_is_typed() -> None:
    retrieval = heel()._answering.retrieval
    for _ in range(2):
        heel().answer("does snorfbladder cream cure the wuggle ointment")
    kept = {
        *retrieval.stemmer.table,
        *retrieval.lexicon.facets._by_first.made,
        *retrieval.associations._strengths.made,
    }
    assert kept.isdisjoint(("snorfbladder", "wuggle", "wuggl"))


def test_threads_can_share_a_bot() -> None:
    asked = development_questions()[:40]
    alone = [shipped().answer(question) for question in asked]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(shipped().answer, asked)) == alone


def test_a_deep_copy_of_a_conversation_goes_on_by_itself() -> None:
    talk = shipped().conversation()
    talk.ask("What is subcision?")
    branch = deepcopy(talk)
    assert branch.ask("Does it hurt?") == talk.ask("Does it hurt?")
    branch.ask("What are ice pick scars?")
    assert branch.topic != talk.topic


def test_a_bot_can_be_sent_to_another_process() -> None:
    sent = pickle.loads(pickle.dumps(shipped()))  # noqa: S301  (it is our own)
    assert sent.answer("What is subcision?") == shipped().answer("What is subcision?")
