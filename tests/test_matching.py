"""Which statements may answer, and the signals that speak for each."""

from __future__ import annotations

import dataclasses

import pytest
from asked import heel, mixed, questions, shipped
from hypothesis import given, settings

from scarbot.corpus import Corpus
from scarbot.indexing.preparing import prepare
from scarbot.matching import SIGNALS, Candidate, Matcher
from scarbot.parsing import parse_article
from scarbot.questions import CARRIED, Understanding

SHARES = {
    name
    for name in SIGNALS
    if name not in ("lead", "behind", "asked", "learnt", "next", "learnt_next") and not name.endswith("_lead")
}

WOOL = "Wool\n\nIt is warm.\n\nIt itches a lot.\n\nIt shrinks in hot water."


def candidates(question: str) -> list[Candidate]:
    answering = heel()._answering
    return Matcher(answering.retrieval).candidates(answering.understanding.read(question))


def signals(question: str, opening: str) -> dict[str, float]:
    places = heel()._answering.retrieval.places
    found = {places[c.position].statement.text: c.signals for c in candidates(question)}
    return next(values for text, values in found.items() if text.startswith(opening))


@pytest.mark.parametrize("question", ["", "is it", "xylophone trumpet"])
def test_nothing_in_common_gives_no_candidates(question: str) -> None:
    assert candidates(question) == []


def test_candidates_stand_in_the_order_of_the_corpus_and_once() -> None:
    positions = [candidate.position for candidate in candidates("urea cream on cracked heels with water")]
    assert positions == sorted(set(positions))
    assert len(positions) > 3


@settings(max_examples=80, deadline=None)
@given(questions())
def test_every_candidate_has_every_signal_and_shares_are_shares(question: str) -> None:
    answering = shipped()._answering
    for found in Matcher(answering.retrieval).candidates(answering.understanding.read(question)):
        assert set(found.signals) == set(SIGNALS)
        for name in SHARES:
            assert -1e-9 <= found.signals[name] <= 1 + 1e-9, name


def test_a_statement_with_more_of_the_question_covers_more() -> None:
    more = signals("does urea halve the depth of cracks", "A 2021 trial")["covered"]
    less = signals("does urea halve the depth of cracks", "Because urea stings")["covered"]
    assert more > less > 0


def test_an_unknown_word_counts_against_every_statement() -> None:
    assert signals("urea", "A 2021 trial")["unknown"] == 0
    assert signals("urea for xylophones", "A 2021 trial")["unknown"] > 0


def test_a_statement_without_the_asked_evidence_lacks_it() -> None:
    assert signals("what does a tube of urea cost", "A tube costs")["lacking"] == 0
    assert signals("what does a tube of urea cost", "Because urea stings")["lacking"] == 1


def test_a_length_in_the_question_does_not_change_a_full_match() -> None:
    short = signals("cotton socks", "Wear cotton socks")["covered"]
    long = signals("cotton socks cotton socks cotton socks", "Wear cotton socks")["covered"]
    assert short == pytest.approx(long)
    assert short == pytest.approx(1)


def test_what_is_carried_is_part_of_the_length_of_a_question_and_a_very_long_one_is_as_long_as_any() -> None:
    answering = heel()._answering
    query = answering.understanding.read("does urea sting")
    carried = tuple(dataclasses.replace(concept, origin=CARRIED) for concept in query.concepts)
    own, leant, longest = (
        Matcher(answering.retrieval).candidates(each)[0].signals["length"]
        for each in (
            query,
            dataclasses.replace(query, words=("sting",), concepts=carried),
            dataclasses.replace(query, words=("urea",) * 400),
        )
    )
    assert 1 / own == pytest.approx(25 / 3)
    assert leant == pytest.approx((1 + len(carried)) / 25)
    assert longest == 1


def test_a_lay_question_leads_to_the_statement_that_answers_it() -> None:
    found = signals("what do I have to pay for a tube", "A tube costs")
    assert found["lay"] > 0
    assert found["asked_lead"] == 0
    assert signals("what do I have to pay for a tube", "Because urea stings")["asked_lead"] < 0


def test_what_stands_around_the_last_quotes_is_focused() -> None:
    answering = heel()._answering
    query = dataclasses.replace(answering.understanding.read("urea"), focus=frozenset({2}))
    found = {c.position: c.signals["focused"] for c in Matcher(answering.retrieval).candidates(query)}
    assert found.pop(2) == 1
    assert set(found.values()) == {0}


def test_how_people_ask_leads_to_the_statement_that_they_ask_for() -> None:
    answering = shipped()._answering
    (article,) = answering.retrieval.corpus.articles
    question = article.questions[0]
    found = Matcher(answering.retrieval).candidates(answering.understanding.read(question.text))
    likeliest = max(found, key=lambda candidate: candidate.signals["learnt_share"])
    assert likeliest.position == question.statement
    assert likeliest.signals["learnt_lead"] == 0
    assert {candidate.signals["learnt_next"] for candidate in found} == {0.0}


def test_without_lay_questions_nothing_is_learnt() -> None:
    retrieval = prepare(Corpus((parse_article(WOOL),)))
    found = Matcher(retrieval).candidates(Understanding(retrieval).read("does it shrink or itch"))
    assert found
    for signals in (candidate.signals for candidate in found):
        assert {signals[f"learnt{end}"] for end in ("", "_share", "_lead", "_nothing")} == {0.0}


@pytest.mark.parametrize("question", ["how much is a tube of cream", "is urea thick", "does it sting"])
def test_beside_other_articles_the_probabilities_are_those_of_the_articles_that_are_asked(
    question: str,
) -> None:
    answering = mixed()._answering
    retrieval, query = answering.retrieval, answering.understanding.read(question)
    found = Matcher(retrieval).candidates(dataclasses.replace(query, lay=True))
    alone = heel()._answering
    before = Matcher(alone.retrieval).candidates(alone.understanding.read(question))
    assert found
    assert {c.position: c.signals["learnt_share"] for c in found} == pytest.approx(
        {c.position: c.signals["learnt_share"] for c in before}
    )
