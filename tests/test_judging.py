"""Ranking, and the choice of what to quote."""

from __future__ import annotations

import dataclasses
from types import SimpleNamespace

import pytest
from asked import heel, mixed, questions, shipped, wool
from hypothesis import given, settings

from scarbot import Scarbot
from scarbot.answering.gate import Model
from scarbot.answering.judging import Judge, Judgement
from scarbot.corpus import Corpus
from scarbot.indexing.preparing import prepare
from scarbot.matching import SIGNALS, Candidate
from scarbot.parsing import parse_article
from scarbot.questions import Understanding

NOTHING = Judgement((), {})


@pytest.fixture
def judge() -> Judge:
    made = Judge(heel()._answering.retrieval)
    made.gates["lay"] = dataclasses.replace(made.gates["lay"], further=0.3)
    return made


def position(opening: str) -> int:
    places = heel()._answering.retrieval.places
    return next(p for p, place in enumerate(places) if place.statement.text.startswith(opening))


def test_nothing_ranked_is_nothing_chosen(judge: Judge) -> None:
    assert judge.choose(QUERY, NOTHING, 3) == {}
    assert NOTHING.best == 0


def test_the_best_is_always_chosen_and_others_only_where_they_are_likely(judge: Judge) -> None:
    assert judge.choose(QUERY, Judgement(((0, 0.01),), {}), 3) == {0: 0.01}
    ranked = Judgement(((0, 0.8), (5, 0.5), (6, 0.25), (7, 0.23)), {})
    assert list(judge.choose(QUERY, ranked, 4)) == [0, 5, 6]
    assert list(judge.choose(QUERY, Judgement(((0, 0.4), (5, 0.11)), {}), 3)) == [0]


def test_no_more_are_chosen_than_the_limit(judge: Judge) -> None:
    ranked = Judgement(tuple((p, 0.9) for p in range(6)), {})
    for limit in (1, 2, 4):
        assert len(judge.choose(QUERY, ranked, limit)) == limit


def test_each_person_comes_once_before_anybody_comes_twice(judge: Judge) -> None:
    ruiz, again, okafor = map(position, ("“Heel cream", "“It binds", "According to podiatrist"))
    ranked = Judgement(((ruiz, 0.9), (again, 0.8), (okafor, 0.7)), {})
    assert list(judge.choose(QUERY, ranked, 2)) == [ruiz, okafor]
    assert list(judge.choose(QUERY, ranked, 3)) == [ruiz, okafor, again]


LIST = """Sleep at night

Here is what helps.

Ana Ruiz, MD, a sleep doctor, suggests a short list of dull jobs:

- Match socks by a dim lamp.
- Fold the towels.
- Read an old cookbook.

“A dull book is best,” says Ruiz.
"""


def on_a_list(question: str = "dull jobs", answered: tuple[int, ...] = ()) -> list[str]:
    """Return what is chosen where a judge holds the introduction of a list for the best, at most three."""
    retrieval = prepare(Corpus((parse_article(LIST, format="text", id="sleep"),)))
    judge = Judge(dataclasses.replace(retrieval, answered=answered, asked_for=frozenset(answered)))
    places = retrieval.places
    best = next(p for p, place in enumerate(places) if place.statement.text.endswith(":"))
    query = Understanding(retrieval).read(question)
    chosen = judge.choose(query, Judgement(((best, 0.8),), {}), 3)
    assert set(chosen.values()) == {0.8}
    return [places[p].statement.text for p in chosen]


def test_the_items_of_a_list_come_for_what_only_introduces_it() -> None:
    assert on_a_list() == ["Match socks by a dim lamp.", "Fold the towels.", "Read an old cookbook."]


def test_an_item_that_was_found_as_well_leaves_the_list_in_its_order() -> None:
    retrieval = prepare(Corpus((parse_article(LIST, format="text", id="sleep"),)))
    places = retrieval.places
    best = next(p for p, place in enumerate(places) if place.statement.text.endswith(":"))
    query = Understanding(retrieval).read("dull jobs")
    for item, likely in ((best + 1, 0.5), (best + 3, 0.5), (best + 2, 0.9)):
        ranked = sorted([(best, 0.8), (item, likely)], key=lambda pair: -pair[1])
        chosen = Judge(retrieval).choose(query, Judgement(tuple(ranked), {}), 3)
        assert sorted(chosen) == [best + 1, best + 2, best + 3]
        assert set(chosen.values()) == {max(0.8, likely)}


def test_what_somebody_says_comes_for_the_sentence_that_only_announces_it() -> None:
    text = "Naps\n\nNot everybody is so strict. Ana Ruiz, MD, says that naps help.\n"
    retrieval = prepare(Corpus((parse_article(text, format="text", id="naps"),)))
    query = Understanding(retrieval).read("is everybody strict")
    assert Judge(retrieval).choose(query, Judgement(((0, 0.8),), {}), 3) == {1: 0.8}


def test_an_item_that_is_not_wanted_stays_out() -> None:
    assert on_a_list("dull jobs without towels") == ["Match socks by a dim lamp.", "Read an old cookbook."]


def test_an_introduction_that_lay_questions_have_for_an_answer_is_quoted_itself() -> None:
    (only,) = on_a_list(answered=tuple(range(8)))
    assert only.endswith("a short list of dull jobs:")


def scoring(judge: Judge, scores: dict[int, float]) -> None:
    """Let a judge find the statements of the scores, and rank them by these."""
    signals = dict.fromkeys(SIGNALS, 0.0)
    found = [Candidate(position, {**signals, "covered": score}) for position, score in scores.items()]
    printed = SimpleNamespace(answers=lambda *_: (0.0, []))
    judge.matcher = SimpleNamespace(candidates=lambda *_: found, printed=printed)  # type: ignore[assignment]
    judge.gates["lay"] = dataclasses.replace(judge.gates["lay"], rank=Model(0.0, {"covered": 1.0}))


QUERY = heel()._answering.understanding.read("urea")


def test_what_was_shown_is_passed_over_but_where_it_is_the_best(judge: Judge) -> None:
    scoring(judge, {0: 1.3, 1: 1.0, 2: 0.5})
    assert [p for p, _ in judge.judge(QUERY).ranked] == [0, 1, 2]
    assert [p for p, _ in judge.judge(dataclasses.replace(QUERY, shown=frozenset({1}))).ranked] == [0, 2]
    assert [p for p, _ in judge.judge(dataclasses.replace(QUERY, shown=frozenset({0, 1}))).ranked] == [0, 2]


def test_a_person_goes_before_the_article_where_both_serve_equally(judge: Judge) -> None:
    person, article = position("“Heel cream"), position("The skin of the heel")
    scoring(judge, {article: 1.1, person: 1.0})
    assert [p for p, _ in judge.judge(QUERY).ranked] == [person, article]
    scoring(judge, {article: 1.3, person: 1.0})
    assert [p for p, _ in judge.judge(QUERY).ranked] == [article, person]


def test_a_further_statement_is_less_likely_than_the_best(judge: Judge) -> None:
    scoring(judge, {0: 2.0, 1: 1.0})
    even = dataclasses.replace(judge.gates["lay"], answers=Model(0.0, {}), relates=Model(0.0, {}))
    judge.gates["lay"] = even
    assert [likely for _, likely in judge.judge(QUERY).ranked] == [0.5, 0.25]


@settings(max_examples=60, deadline=None)
@given(questions())
def test_every_probability_is_one_and_no_statement_is_ranked_twice(question: str) -> None:
    answering = shipped()._answering
    judgement = answering.judge.judge(answering.understanding.read(question))
    positions = [p for p, _ in judgement.ranked]
    assert len(positions) == len(set(positions))
    assert all(0 <= likely <= 1 for _, likely in judgement.ranked)
    assert bool(judgement.signals) == bool(judgement.ranked)


@pytest.mark.parametrize(
    ("question", "article"),
    [
        ("does cedar keep moths away", "wool"),
        ("does lavender smell nice", "wool"),
        ("how much is a wash", "wool"),
        ("how much is a tube", "heel"),
        ("is heel cream an ointment", "heel"),
    ],
)
def test_an_article_without_lay_questions_is_asked_beside_one_with_them(question: str, article: str) -> None:
    alone = {"wool": wool(), "heel": heel()}[article].answer(question)
    together = mixed().answer(question)
    assert (together.status, together.quotes[0].article) == (alone.status, article)
    assert together.quotes[0].text == alone.quotes[0].text


def test_a_question_is_put_to_the_articles_that_are_likelier_to_answer_it() -> None:
    answering = mixed()._answering
    read = answering.understanding.read
    moths, moths_judged = answering.judge.settle(read("does cedar keep moths away"))
    tube, tube_judged = answering.judge.settle(read("what do I have to pay for a tube"))
    assert (moths.lay, tube.lay) == (False, True)
    for put, judged in ((moths, moths_judged), (tube, tube_judged)):
        assert judged.best > answering.judge.judge(dataclasses.replace(put, lay=not put.lay)).best


@pytest.mark.parametrize("lay", [True, False])
def test_only_the_articles_that_a_question_is_put_to_have_candidates(lay: bool) -> None:
    retrieval = mixed()._answering.retrieval
    query = dataclasses.replace(Understanding(retrieval).read("water"), lay=lay)
    found = {c.position for c in Judge(retrieval).matcher.candidates(query)}
    assert found
    assert all((position in retrieval.lay_positions) == lay for position in found)


def test_where_all_articles_are_of_one_kind_there_is_nothing_to_choose() -> None:
    for bot in (heel(), wool()):
        query = bot._answering.understanding.read("warm water")
        assert bot._answering.judge.settle(query) == (query, bot._answering.judge.judge(query))


SAID = """\
Wool and its care

Wool is washed cold. Cold water keeps wool soft. A cold wash of wool takes an hour.

“I wash all of my wool cold,” says Ana Ruiz, a textile conservator.

Silk is dried flat. Silk is the softest of all, and it fades.
"""


def test_who_says_something_is_told_by_what_somebody_says() -> None:
    bot = Scarbot(Corpus((parse_article(SAID, format="text", id="wool"),)))
    answer = bot.answer("who says to wash wool cold")
    assert [speaker.name for quote in answer.quotes for speaker in quote.speakers] == ["Ana Ruiz"]


def test_who_says_what_nobody_says_has_no_more_than_a_caveat() -> None:
    bot = Scarbot(Corpus((parse_article(SAID.replace("wool cold,", "socks warm,"), format="text", id="w"),)))
    answer = bot.answer("who says that silk fades")
    assert answer.status != "answered"


@pytest.mark.parametrize("asking", ["which expert insists on", "which expert argues for"])
def test_the_word_for_how_an_expert_says_something_is_no_thing_that_is_missing(asking: str) -> None:
    bot = Scarbot(Corpus((parse_article(SAID, format="text", id="wool"),)))
    answer = bot.answer(f"{asking} a cold wash of wool")
    assert [speaker.name for quote in answer.quotes for speaker in quote.speakers] == ["Ana Ruiz"]


def test_who_says_something_of_a_thing_that_stands_nowhere_is_declined_by_its_name() -> None:
    bot = Scarbot(Corpus((parse_article(SAID, format="text", id="wool"),)))
    answer = bot.answer("who recommends velvet for washing wool cold")
    assert (answer.status, "“velvet”" in answer.message, "recommends" in answer.message) == (
        "no_answer",
        True,
        False,
    )
