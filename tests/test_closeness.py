"""What stands close to the last quotes gains where a turn goes on from them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from scarbot import Corpus, Scarbot, parse_article
from scarbot.answering.closeness import Closeness
from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.facets import FacetFinder
from scarbot.questions import Query

WELL = """\
# Wells

## Clean water

Test the water for two days every spring, says Ana Ruiz, a driller. A cloudy sample is sent to a laboratory.

A cover keeps leaves out.

## The pump

A pump hums. A loud pump is sent to a workshop.
"""


def gains(query: Query) -> dict[int, float]:
    retrieval = (
        Scarbot(Corpus((parse_article(WELL, format="markdown", id="well"),))).conversation()._retrieval
    )
    return Closeness(retrieval).gains(query, range(len(retrieval.places)))


def test_what_stands_nearer_gains_more_and_what_stands_elsewhere_nothing() -> None:
    found = gains(Query("is it sent away?", ("is", "it", "sent", "away"), quoted=frozenset({0})))
    assert found[1] > found[2] > 0
    assert set(found) == {0, 1, 2}


def test_what_was_itself_quoted_gains_less_than_what_stands_beside_it() -> None:
    found = gains(Query("and then?", ("and", "then"), quoted=frozenset({0})))
    assert found[0] < found[1]


def test_what_gives_no_time_gains_nothing_where_a_time_is_asked_for() -> None:
    (time,) = (f for f in FacetFinder.from_data(load_data("facets")).facets if f.name == "duration")
    found = gains(Query("how long?", ("how", "long"), quoted=frozenset({1}), facets=(time,)))
    assert 0 in found
    assert found.keys().isdisjoint({1, 2})


@pytest.mark.parametrize("changed", [{"quoted": frozenset()}, {"lay": True}])
def test_nothing_is_gained_without_quotes_or_where_lay_questions_are_known(
    changed: dict[str, object],
) -> None:
    query = Query("and then?", ("and", "then"), quoted=frozenset({0}))
    assert gains(replace(query, **changed)) == {}  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        (("how often do i test the water", "where is it sent"), "laboratory"),
        (("does a pump hum", "where is it sent"), "workshop"),
        (("how often do i test the water", "what about a loud pump"), "A loud pump"),
    ],
)
def test_a_later_turn_is_of_what_was_just_quoted_unless_it_names_another_thing(
    turns: tuple[str, ...], told: str
) -> None:
    chat = Scarbot(Corpus((parse_article(WELL, format="markdown", id="well"),))).conversation()
    *_, last = [chat.ask(turn) for turn in turns]
    assert told in last.quotes[0].text
