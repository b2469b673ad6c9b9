"""How much of a question a set of stems names, and how much of it statements speak of."""

from __future__ import annotations

import pytest
from asked import heel

from scarbot.matching.coverage import Coverage, Relatedness


@pytest.mark.parametrize(
    ("stems", "share"),
    [({"urea", "cream"}, 1.0), ({"urea", "cream", "sock"}, 1.0), ({"sock"}, 0.0), (set(), 0.0)],
)
def test_what_is_named_is_covered(stems: set[str], share: float) -> None:
    query = heel()._answering.understanding.read("urea cream")
    assert Coverage(query.concepts).covered(frozenset(stems)) == pytest.approx(share)


def test_the_rarer_word_covers_more() -> None:
    query = heel()._answering.understanding.read("urea for the heel")
    coverage = Coverage(query.concepts)
    assert coverage.covered(frozenset({"urea"})) > coverage.covered(frozenset({"heel"})) > 0


def test_of_a_concept_the_best_name_that_is_held_whole_counts() -> None:
    query = heel()._answering.understanding.read("does urea hurt the heel")
    by_label = {concept.label: concept for concept in query.concepts}
    loose, share = by_label["hurt"].alternatives[-1]
    parts = Coverage([by_label["urea"], by_label["hurt"]]).parts(frozenset(loose))
    assert (parts[0], parts[1]) == (0.0, by_label["hurt"].mass * share)
    assert 0 < share < 1


def test_of_nothing_nothing_is_covered() -> None:
    assert (Coverage(()).covered(frozenset({"urea"})), Coverage(()).share([1.0])) == (0.0, 0.0)


def related(question: str) -> Relatedness:
    answering = heel()._answering
    return Relatedness(answering.understanding.read(question).concepts, answering.retrieval)


def position(opening: str) -> int:
    places = heel()._answering.retrieval.places
    return next(p for p, place in enumerate(places) if place.statement.text.startswith(opening))


def test_a_question_of_function_words_is_akin_to_nothing() -> None:
    found = related("is it")
    assert found.own == {}
    assert set(found.signals(0).values()) == {0.0}


def test_a_typed_word_that_a_statement_has_counts_whole() -> None:
    assert related("urea").own[position("A 2021 trial")] == 1.0


def test_an_associated_word_counts_less_than_the_typed_one() -> None:
    named, associated = related("cotton"), related("knickers")
    place = position("Wear cotton socks")
    assert 0 < associated.own[place] < named.own[place]


def test_what_stands_around_a_statement_speaks_for_it_as_well() -> None:
    found = related("urea")
    around = [found.signals(p)["akin_near"] for p in range(len(heel()._answering.retrieval.places))]
    assert all(around[place] >= share for place, share in found.own.items())
    near = [share for share in around if share]
    assert len(near) > len(found.own)


def test_a_statement_that_speaks_of_more_that_is_asked_about_has_more_of_it() -> None:
    place = position("Wear cotton socks")
    one, two = (related(question).signals(place) for question in ("socks", "cotton socks"))
    assert one["akin_near"] == two["akin_near"] == 1.0
    assert 2 * one["akin_many"] == two["akin_many"] < 1.0


def test_the_best_statement_leads_and_the_others_are_behind_it() -> None:
    found = related("knickers socks")
    leads = [found.signals(place)["akin_lead"] for place in found.own]
    assert max(leads) == 0
    assert min(leads) < 0


def test_half_of_the_concepts_are_half_of_the_count() -> None:
    assert related("urea xylophone").signals(position("A 2021 trial"))["akin_concepts"] == 0.5
