"""What a question is searched in."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from asked import both, heel, heel_article, shipped

from scarbot import Corpus, parse_article
from scarbot.answering.quoting import quote_together
from scarbot.indexing.preparing import prepare
from scarbot.indexing.retrieval import Retrieval
from scarbot.lexicon.facets import Facet

if TYPE_CHECKING:
    from scarbot.models import Kind

BOTS = {"shipped": shipped, "heel": heel, "both": both}


@pytest.fixture(params=BOTS)
def retrieval(request: pytest.FixtureRequest) -> Retrieval:
    return BOTS[request.param]()._answering.retrieval


def test_places_are_all_statements_in_the_order_of_the_corpus(retrieval: Retrieval) -> None:
    for bot in BOTS.values():
        found = bot()._answering.retrieval
        assert tuple(place.statement for place in found.places) == bot().corpus.statements
    for place in retrieval.places:
        assert place.article.statements[place.statement.index] is place.statement


def test_every_field_has_a_document_for_every_statement(retrieval: Retrieval) -> None:
    for field in (retrieval.own, retrieval.passage, retrieval.heading, retrieval.expanded):
        assert field.size == len(retrieval.places)
    assert (
        len(retrieval.evidence)
        == len(retrieval.own_sets)
        == len(retrieval.near_sets)
        == len(retrieval.places)
    )


def test_lay_questions_are_searched_and_lead_to_statements(retrieval: Retrieval) -> None:
    assert all(-1 <= position < len(retrieval.places) for position in retrieval.answered)
    assert retrieval.lay.size == len(retrieval.answered) == len(retrieval.lay_content)


def test_a_lay_question_finds_its_statement_by_words_that_the_article_lacks() -> None:
    assert "pay" not in heel_article().text.split("“")[0]
    (quote,) = heel().answer("what do I have to pay for it", limit=1).quotes
    assert quote.text.startswith("A tube costs $12")


def test_the_glossed_word_finds_the_printed_one_and_the_printed_one_itself() -> None:
    found = heel()._answering.retrieval
    rub = next(p for p, place in enumerate(found.places) if place.statement.text == "Rub the fat cream in.")
    assert {"ointment", "fat", "rub"} <= found.own_sets[rub]


def test_an_item_is_near_what_introduces_its_list() -> None:
    found = heel()._answering.retrieval
    wear = next(p for p, place in enumerate(found.places) if place.statement.text == "Wear cotton socks.")
    assert "step" in found.near_sets[wear]
    assert "step" not in found.own_sets[wear]


ANNOUNCED = """Sleep

Here’s the routine that she walks people through.

- Dim the lamp.
- Read.

Naps are common.

- Short ones.

Not everybody is so strict. Ana Ruiz, MD, says that naps help. There are clocks. Buy one."""


def test_what_only_announces_has_what_it_announces_and_that_is_known_of_both() -> None:
    retrieval = prepare(Corpus((parse_article(ANNOUNCED, format="text", id="sleep"),)))
    texts = [place.statement.text for place in retrieval.places]
    lists = {texts[p]: [texts[item] for item in retrieval.items(p)] for p in range(len(texts))}
    assert lists.pop("Here’s the routine that she walks people through.") == ["Dim the lamp.", "Read."]
    assert not any(lists.values())
    words = {texts[p]: [texts[q] for q in retrieval.announced(p)] for p in range(len(texts))}
    assert words.pop("Not everybody is so strict.") == ["Ana Ruiz, MD, says that naps help."]
    assert not any(words.values())  # "There are clocks. Buy one." is one quote
    announcing = {texts[p]: retrieval.announcing(p) for p in range(len(texts))}
    assert [text for text, by in announcing.items() if by is not None] == [
        "Dim the lamp.", "Read.", "Ana Ruiz, MD, says that naps help.",
    ]  # fmt: skip


def test_what_introduces_a_list_has_its_items_and_other_statements_have_none() -> None:
    found = heel()._answering.retrieval
    texts = [place.statement.text for place in found.places]
    introductions = [p for p, text in enumerate(texts) if found.items(p)]
    assert [texts[p][-1] for p in introductions] == [":"] * len(introductions)
    assert "Wear cotton socks." in [texts[item] for p in introductions for item in found.items(p)]


def test_the_list_of_an_item_is_all_of_it_and_what_introduces_it_is_in_none() -> None:
    found = heel()._answering.retrieval
    opens = next(p for p in range(len(found.places)) if found.items(p))
    assert [found.list_of(p) for p in found.items(opens)] == [found.items(opens)] * len(found.items(opens))
    assert found.list_of(opens) == []


def test_what_stands_in_front_of_a_statement_and_behind_it_is_the_rest_of_its_passage(
    retrieval: Retrieval,
) -> None:
    passages = [place.passage_id for place in retrieval.places]
    for position, passage in enumerate(passages):
        whole = [*retrieval.in_front(position), position, *retrieval.behind(position)]
        assert whole == [p for p, other in enumerate(passages) if other == passage]
    assert any(map(retrieval.behind, range(len(passages))))


def test_headings_are_those_above_also_where_the_sidecar_supplies_them() -> None:
    found = heel()._answering.retrieval
    glands = next(p for p, place in enumerate(found.places) if "oil glands" in place.statement.text)
    assert {"heel", "crack", "cream"} <= found.near_sets[glands]


def test_a_rare_word_counts_more_and_an_unknown_one_most(retrieval: Retrieval) -> None:
    assert retrieval.idf("xylophon") == max(map(retrieval.idf, [*retrieval.frequency, "xylophon"]))
    assert all(retrieval.idf(stem) > 0 for stem in retrieval.frequency)
    assert not retrieval.knows("xylophon")
    assert any(map(retrieval.knows, ("skin", "ear")))


def test_only_a_strict_facet_that_is_not_the_topic_guards(retrieval: Retrieval) -> None:
    assert not retrieval.guards(Facet("cost", "", strict=False))
    assert retrieval.guards(Facet("no such facet", "", strict=True))
    assert not any(retrieval.guards(Facet(name, "", strict=True)) for name in retrieval.topical_facets)


def test_a_decisive_facet_that_no_statement_serves_is_nowhere(retrieval: Retrieval) -> None:
    served = next(iter(retrieval.evidence[0] | retrieval.evidence[1] | retrieval.evidence[2]))
    assert retrieval.has_nowhere(Facet("no such facet", "", strict=True, decisive=True))
    assert not retrieval.has_nowhere(Facet("no such facet", "", strict=True))
    assert not retrieval.has_nowhere(Facet(served, "", strict=True, decisive=True))


def test_what_stands_around_a_statement_has_its_own_words(retrieval: Retrieval) -> None:
    pairs = zip(retrieval.own_sets, retrieval.near_sets, strict=True)
    assert all(own <= near for own, near in pairs)


def test_stems_stand_together_in_a_statement() -> None:
    retrieval = heel()._answering.retrieval
    together = retrieval.holding(["cotton", "sock"])
    assert together
    assert all({"cotton", "sock"} <= retrieval.own_sets[position] for position in together)
    assert retrieval.holding(["cotton", "xylophon"]) == set()


@pytest.mark.parametrize(("kind", "announced"), [("article", []), ("study", [2])])
def test_what_announces_words_of_another_kind_goes_on_to_them(kind: Kind, announced: list[int]) -> None:
    read = parse_article("Wool\n\nIt is warm.\n\nNot everybody agrees. It itches.")
    first, announcing, behind = read.statements
    told = replace(read, statements=(first, announcing, replace(behind, kind=kind)))
    assert prepare(Corpus((told,))).announced(1) == announced


def test_positions_of_quotes_are_those_of_their_statements_in_the_corpus() -> None:
    found = both()._answering.retrieval
    for position, place in enumerate(found.places):
        quote = quote_together(place.article, [place.statement], 1.0, several=True)
        assert found.positions([quote]) == {position}
    assert found.positions(()) == set()


ROOMS = """\
Rooms

The cellar

It is cold. Apples keep there.

The attic

It is hot, and the cellar is not.
"""


@pytest.mark.parametrize(("name", "spoken"), [("cellar", [0, 1, 2]), ("appl", [0, 1]), ("ship", [])])
def test_statements_speak_of_what_they_or_their_surroundings_name(name: str, spoken: list[int]) -> None:
    retrieval = prepare(Corpus((parse_article(ROOMS, id="rooms"),)))
    every = range(len(retrieval.places))
    assert [position for position in every if retrieval.speak_of([position], [(name,)])] == spoken
    assert retrieval.speak_of(every, [(name,), ("unheard",)]) == bool(spoken)
    assert not retrieval.speak_of([], [(name,)])
