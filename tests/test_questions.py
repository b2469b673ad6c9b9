"""What is asked: concepts, facets, people, corrections."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

import pytest
from asked import heel, questions, shipped
from hypothesis import given, settings

from scarbot.corpus import Corpus
from scarbot.indexing.preparing import prepare
from scarbot.lexicon.word_lists import function_words
from scarbot.models import LayQuestion
from scarbot.parsing import parse_article
from scarbot.questions import TOPIC_WEIGHT, Query, Understanding

if TYPE_CHECKING:
    from scarbot.models import Article


@cache
def understanding() -> Understanding:
    return Understanding(shipped()._answering.retrieval)


def read(question: str) -> Query:
    return understanding().read(question)


def labels(question: str) -> list[str]:
    return [concept.label for concept in read(question).concepts]


@pytest.mark.parametrize("question", ["", "   ", "?!", "is it that", "what is it for", "\x00"])
def test_a_question_of_function_words_has_no_concepts(question: str) -> None:
    assert read(question).concepts == ()
    assert read(question).unmatched == ()


def test_a_phrase_is_one_concept() -> None:
    assert any(label.startswith("ice pick") for label in labels("what is an ice pick scar"))
    assert "side effects" in labels("side effects of lasers")


def test_the_topic_weighs_less_than_other_words() -> None:
    weights = {concept.label: concept.weight for concept in read("scars subcision").concepts}
    assert weights == {"scars": TOPIC_WEIGHT, "subcision": 1.0}


def test_a_word_that_nothing_knows_is_unmatched_by_its_typed_form() -> None:
    assert "xylophones" in read("do xylophones help").unmatched


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("what does Dr. Mitchell say about lasers", "Hope Mitchell"),
        ("according to chang, what helps", "Y. Claire Chang"),
        ("Jeaneen Chappell on needles", "Jeaneen A. Chappell"),
        ("ROWE", "Norman Rowe"),
    ],
)
def test_people_are_known_by_their_surname_and_are_no_search_words(question: str, name: str) -> None:
    query = read(question)
    assert [person.name for person in query.people] == [name]
    assert not {part.lower() for part in name.split()} & {
        word for c in query.concepts for word in c.label.split()
    }


def test_two_people_are_kept_in_their_order_and_once() -> None:
    names = [person.name for person in read("mitchell or chang or mitchell").people]
    assert names == ["Hope Mitchell", "Y. Claire Chang"]


def test_a_rambling_question_weighs_its_asides_less() -> None:
    story = (
        "I have been working in an office for years and my sister got married last june so I was very busy. "
        "My skin was always dry in winter and nobody told me anything about collagen. "
        "Does subcision leave bruises?"
    )
    weights = {concept.label: concept.weight for concept in read(story).concepts}
    assert weights["subcision"] > weights["collagen"]


@pytest.mark.parametrize(
    ("asking", "facets"),
    [
        ("What helps with the dents on my cheeks", {"options"}),
        ("So, how long does it take?", {"duration"}),
        ("I need some advice on all of it, thank you", {"where_to_buy"}),
    ],
)
def test_a_rambling_question_asks_what_its_asking_sentences_ask(asking: str, facets: set[str]) -> None:
    story = (
        "My sister got married last june and I was very busy with all that for more than a year. "
        "I asked where to buy a cream and how much it is. "
    )
    found = {facet.name for facet in read(story + asking).facets}
    assert facets <= found
    assert ("where_to_buy" in found) == ("where_to_buy" in facets)


SUNSCREEN = "# Sunscreen\n\nSunscreen has to be put on again. " + "Sunscreen fades in an hour. " * 3


@pytest.mark.parametrize(("question", "asked"), [("is sunscreen sticky", False), ("is sunshine bad", True)])
def test_what_only_the_topic_asks_for_is_not_asked(question: str, *, asked: bool) -> None:
    article = parse_article(SUNSCREEN, format="markdown", id="s")
    facets = {facet.name: facet.strict for facet in understanding_of(article).read(question).facets}
    assert facets.get("sun", False) == asked


@pytest.mark.parametrize(("question", "strict"), [("is sunscreen sticky", False), ("is sunshine bad", True)])
def test_with_lay_questions_it_is_asked_and_not_strict(question: str, *, strict: bool) -> None:
    plain = parse_article(SUNSCREEN, format="markdown", id="s")
    article = replace(plain, questions=tuple(LayQuestion(f"how often again, {n}", 0) for n in range(20)))
    facets = {facet.name: facet.strict for facet in understanding_of(article).read(question).facets}
    assert facets["sun"] == strict


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("what causes the itch", ["itch"]),
        ("symptoms of the itch", ["itch"]),
        ("does it cause the itch", ["cause", "itch"]),
        ("what causes mumps", ["causes", "mumps"]),
        ("what is the price of the itch", ["price", "itch"]),
    ],
)
def test_what_only_asks_beside_known_things_names_nothing(question: str, named: list[str]) -> None:
    article = parse_article(
        "# Rashes\n\nThe itch comes at night. Cool water calms a rash.", format="markdown"
    )
    assert [concept.label for concept in understanding_of(article).read(question).concepts] == named


@pytest.mark.parametrize(
    ("question", "unwanted"),
    [
        ("does the itch go away without cream", ()),
        ("can the itch go away without a cream", ()),
        ("can I stop the itch without a cream", ("cream",)),
        ("is there a way without cream", ("cream",)),
        ("what stops the itch without cream", ("cream",)),
        ("anything against the itch without cream", ("cream",)),
    ],
)
def test_whether_something_goes_without_a_thing_asks_of_that(
    question: str, unwanted: tuple[str, ...]
) -> None:
    article = parse_article("# Rashes\n\nThe itch goes away without cream. Water helps.", format="markdown")
    assert tuple(understanding_of(article).read(question).excluded) == unwanted


def understanding_of(article: Article) -> Understanding:
    return Understanding(prepare(Corpus((article,))))


def test_the_asker_of_a_rambling_question_is_told_anywhere() -> None:
    story = (
        "I am pregnant with our second child and due in may, and the first one keeps me busy all day long. "
    )
    assert "pregnancy" in {facet.name for facet in read(f"{story}Is it fine to have a peel?").facets}


def test_a_correction_is_kept_with_what_was_typed() -> None:
    (correction,) = read("what is microneedeling").corrections
    assert (correction.typed, correction.read) == ("microneedeling", "microneedling")


@settings(max_examples=150, deadline=None)
@given(questions())
def test_any_question_is_read_within_bounds(question: str) -> None:
    query = read(question)
    assert query.text == question
    assert set(query.unmatched) <= {concept.label for concept in query.concepts}
    for concept in query.concepts:
        assert 0 < concept.weight <= 1
        assert concept.idf > 0
        assert concept.alternatives[0][1] == 1.0
        assert all(0 < weight <= 1 for _, weight in concept.alternatives)
        assert concept.terms()[0].weight == concept.weight
    for correction in query.corrections:
        assert correction.typed != correction.read
        assert correction.read not in function_words()


def test_a_known_word_is_told_without_stemming() -> None:
    assert understanding().knows_word("subcision")
    assert understanding().knows_word("mitchell")
    assert not understanding().knows_word("xylophone")


def test_each_corpus_has_its_own_words() -> None:
    assert Understanding(heel()._answering.retrieval).read("urea").unmatched == ()
    assert read("urea").unmatched == ("urea",)


@pytest.mark.parametrize(
    ("question", "corrected"),
    [
        ("Is there a Scrap on the skin", []),  # "scrape" is near
        ("How does Lazer work?", ["laser"]),
        ("Does Microneedeling help?", ["microneedling"]),
        ("is it a boxcarr scar", ["boxcar"]),
    ],
)
def test_a_short_name_inside_a_sentence_is_no_misspelling(question: str, corrected: list[str]) -> None:
    assert [correction.read for correction in read(question).corrections] == corrected


@pytest.mark.parametrize(
    ("question", "stems"),
    [
        ("anything without needles", ["needl"]),
        ("without needles or lasers", ["needl", "laser"]),
        ("not laser not peel, what else", ["laser", "peel"]),
        ("no needles please", ["needl"]),
        ("treatments that aren't painful", ["pain"]),
        ("is there anything besides a laser for deep scars", ["laser"]),
        ("not the ice pick ones, the rolling ones", ["pick"]),
        ("no, the raised ones", []),
        ("no idea what to do about ice pick scars", []),
        ("do lasers not work", []),
        ("is it permanent or not", []),
        ("why do scars not fade", []),
    ],
)
def test_what_is_not_wanted_is_not_searched(question: str, stems: list[str]) -> None:
    query = read(question)
    assert set(stems) <= query.excluded
    assert bool(stems) == bool(query.excluded)
    assert not {s for concept in query.concepts for s in concept.alternatives[0][0]} & set(stems)


@pytest.mark.parametrize(
    ("question", "facet", "asked"),
    [
        ("scar removal without surgery possible?", "surgery", False),
        ("is surgery possible", "surgery", True),
        ("can i treat it without a doctor", "at_home", True),
        ("treatments that are not painful", "pain", False),
    ],
)
def test_what_is_not_wanted_is_not_asked_for(question: str, facet: str, asked: bool) -> None:
    assert (facet in {one.name for one in read(question).facets}) is asked


def pool() -> Understanding:
    text = (
        "Keeping a Garden Pool\n\nBy Ana Ruiz\n\nReviewed by Bo Lund\n\nHow it works\n\n"
        "A garden pool wants little care, says Dr. Cleo Marsh. Salt water costs $9, and no beverages.\n"
    )
    return Understanding(prepare(Corpus((parse_article(text, id="pool"),))))


@pytest.mark.parametrize(
    ("question", "label"),
    [
        ("may i pour in drano", "drano"),
        ("how salt is the wter", "water"),
        ("how salt is the waetr", "water"),
        ("how exspensive is a pool", "expensive"),
    ],
)
def test_an_unknown_short_word_is_rather_a_name_than_a_common_word_that_no_article_has(
    question: str, label: str
) -> None:
    assert label in [concept.label for concept in pool().read(question).concepts]


def test_chat_for_words_of_grammar_is_read_as_those() -> None:
    query = pool().read("plz tell me abt the salt")
    assert [concept.label for concept in query.concepts] == ["salt"]
    assert "about" in query.words


@pytest.mark.parametrize(
    ("question", "unmatched", "unmentioned"),
    [
        ("who reviewed the salt", ("reviewed",), ()),
        ("what of lund and zorbs", ("lund", "zorbs"), ("zorbs",)),
    ],
)
def test_what_stands_on_the_page_alone_is_not_searched_and_not_missing(
    question: str, unmatched: tuple[str, ...], unmentioned: tuple[str, ...]
) -> None:
    query = pool().read(question)
    assert (query.unmatched, query.unmentioned) == (unmatched, unmentioned)


@pytest.mark.parametrize(
    ("question", "missing"),
    [
        ("does it work for eggs", "it does not speak of “eggs”"),
        ("how often when swimming", "it does not speak of “swimming”"),
        ("how often when pregnant", "it does not speak of pregnancy or breastfeeding"),
    ],
)
def test_one_of_many_things_is_missing_by_its_own_name(question: str, missing: str) -> None:
    assert missing in [facet.missing for facet in pool().read(question).facets]


def test_a_chat_spelling_that_lay_questions_have_is_still_one_of_grammar() -> None:
    query = shipped().conversation()._answering.understanding.read("wat abt my dark spots")
    assert [concept.label for concept in query.concepts] == ["dark spots"]


NIGHT = """Sleep and light

Ana Ruiz, MD, a sleep doctor, opens every curtain. "A window full of light at breakfast wakes you," she says.

{further}
"""


@pytest.mark.parametrize(
    ("further", "expected"),
    [("", ["light", "box"]), ("Light therapy is what she calls it.", ["light box"])],
)
def test_a_phrase_whose_words_stand_apart_is_read_as_words(further: str, expected: list[str]) -> None:
    text = NIGHT.format(further=f"Her box of seeds stands there. {further}")
    apart = Understanding(prepare(Corpus((parse_article(text),))))
    assert [concept.label for concept in apart.read("light box").concepts] == expected
