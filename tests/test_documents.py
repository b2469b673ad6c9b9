"""What is searched of each statement, before it is indexed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from scarbot import Corpus, parse_article
from scarbot.indexing.documents import Documents, read_documents
from scarbot.language import Stemmer
from scarbot.models import UNANSWERED

TEXT = "# Heels\n\n## What cream does\n\nA thick cream helps the heel. Socks keep it warm.\n"
ENOUGH = [f"what is cream {n} for" for n in range(8)]
"""So many further lay questions that all of them are learnt from."""
SIDECAR = f"""
[[questions]]
at = "A thick"
ask = {ENOUGH}

[[questions]]
at = "Socks keep"
ask = ["do stockings help", "what hepls the heels"]
near = ["do stockngs itch"]

[unanswered]
ask = ["does it smell of eucaliptus"]

[[follow_ups]]
after = "What cream does"
at = "Socks keep"
ask = ["and stockngs?"]
near = ["and shoes?"]

[[follow_ups]]
ask = ["how much"]
"""


@pytest.fixture(scope="module")
def documents() -> Documents:
    return read_documents(Corpus((parse_article(TEXT, format="markdown", sidecar=SIDECAR),)), Stemmer())


def test_a_statement_has_a_document_of_each_field(documents: Documents) -> None:
    assert documents.texts == ["A thick cream helps the heel.", "Socks keep it warm."]
    assert documents.own == [["thick", "cream", "help", "heel"], ["sock", "warm"]]
    assert documents.heading == [["cream"]] * 2
    assert documents.passage == [documents.own[0] + documents.own[1]] * 2


def test_a_printed_question_is_searched_with_what_answers_it() -> None:
    text = "# Heels\n\nHeels are dry.\n\n## Ask\n\n**Q: Do little socks help?**\n\n**A:** At night. Wool is best.\n"
    found = read_documents(Corpus((parse_article(text, format="markdown"),)), Stemmer())
    under = dict(zip(found.texts, found.heading, strict=True))
    assert (under["Heels are dry."], under["A: At night."], under["Wool is best."]) == (
        [],
        ["littl", "sock", "help"],
        ["littl", "sock", "help"],
    )


def test_lay_questions_stand_behind_one_another_and_their_misspellings_are_mended(
    documents: Documents,
) -> None:
    asked = [*ENOUGH, "do stockings help", "what helps the heels", "does it smell of eucaliptus"]
    assert documents.questions == asked
    assert documents.answered == [0] * 8 + [1, 1, UNANSWERED]


def test_too_few_lay_questions_are_not_searched() -> None:
    article = parse_article(TEXT, format="markdown", sidecar=SIDECAR)
    few = read_documents(Corpus((replace(article, questions=article.questions[1:]),)), Stemmer())
    assert (few.questions, few.near, few.follow_ups, few.near_next) == ([], [], [], [])
    assert few.known == few.printed


def test_what_people_ask_next_has_the_section_before_it_and_is_mended(documents: Documents) -> None:
    assert documents.follow_ups == [("and stockings", "§0.0", 1), ("how much", "§0.", UNANSWERED)]
    assert "much" not in documents.known


def test_what_a_statement_only_bears_on_stands_apart_and_is_mended(documents: Documents) -> None:
    assert documents.near == [("do stockings itch", 1)]
    assert documents.near_next == [("and shoes", "§0.0", 1)]
    assert not any("itch" in stems for stems in (*documents.lay, *documents.expanded))


def test_the_statements_of_a_later_article_are_told_by_their_positions_among_all() -> None:
    first = parse_article("# Wool\n\nIt is warm. It itches.\n", format="markdown", id="a")
    second = parse_article(TEXT, format="markdown", id="b", sidecar=SIDECAR)
    found = read_documents(Corpus((first, second)), Stemmer())
    assert found.near == [("do stockings itch", 3)]
    assert found.near_next == [("and shoes", "§2.0", 3)]
    assert found.answered == [2] * 8 + [3, 3, UNANSWERED]


def test_a_statement_is_expanded_by_its_lay_questions_only(documents: Documents) -> None:
    first, second = documents.expanded
    assert first == [*documents.own[0], *(stem for stems in documents.lay[:8] for stem in stems)]
    assert second == [*documents.own[1], *documents.lay[8], *documents.lay[9]]
    assert "smell" not in second


def test_what_nothing_answers_is_neither_printed_nor_known(documents: Documents) -> None:
    assert "stock" in documents.known - documents.printed
    assert "smell" not in documents.known


def test_a_stem_of_lay_questions_alone_counts_for_the_statements_that_answer_them(
    documents: Documents,
) -> None:
    found = documents.frequency()
    assert (found["cream"], found["sock"], found["stock"]) == (2, 1, 1)
    assert "smell" not in found


def test_an_empty_corpus_has_no_documents() -> None:
    empty = read_documents(Corpus(()), Stemmer())
    assert (empty.own, empty.lay, empty.known, empty.expanded) == ([], [], set(), [])
