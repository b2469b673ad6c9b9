"""What a statement lacks for an answer, and the line that says so."""

from __future__ import annotations

import pytest
from asked import heel

from scarbot.lexicon import load_data
from scarbot.missing import caveat, decline, listed


def test_every_clause_on_what_is_missing_is_about_it() -> None:
    clauses = [facet["missing"] for facet in load_data("facets")["facet"] if facet.get("missing")]
    assert clauses
    assert all(clause.startswith("it ") for clause in clauses)


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (["a"], "“a”"),
        (["a", "b"], "“a” or “b”"),
        (["a", "b", "c"], "“a”, “b” or “c”"),
        (["a", "b", "c", "d", "e"], "“a”, “b”, “c” or “d”"),
    ],
)
def test_words_are_listed_in_quotation_marks(words: list[str], line: str) -> None:
    assert listed(words) == line


def test_a_caveat_names_what_is_missing() -> None:
    known, unknown = (heel()._answering.understanding.read(text) for text in ("urea", "urea for xylophones"))
    assert caveat(known, "it gives no price") == "The closest statement; it gives no price."
    assert caveat(unknown, "") == "The closest statement; the article does not mention “xylophones”."
    assert caveat(known, "") == "The closest statement; it may not answer the question."


def test_a_plain_decline_has_no_list() -> None:
    assert (
        decline(heel()._answering.understanding.read("urea"), several=False)
        == "The article has no answer to that."
    )


@pytest.mark.parametrize(
    "question", ["urea whether before or after", "urea since six", "did she say urea, it'll be enough"]
)
def test_words_of_grammar_are_no_things_that_are_missing(question: str) -> None:
    query = heel()._answering.understanding.read(question)
    assert query.unmatched
    assert caveat(query, "") == "The closest statement; it may not answer the question."
    assert decline(query, several=False) == "The article has no answer to that."
    assert decline(query, several=True) == "These articles have no answer to that."


def test_the_things_beside_words_of_grammar_are_named() -> None:
    query = heel()._answering.understanding.read("urea before xylophones")
    assert decline(query, several=False).endswith(" It does not mention “xylophones”.")


def test_what_names_no_thing_is_listed_once() -> None:
    data = load_data("function_words")
    assert len(data["nameless"]) == len({*data["nameless"]} - {*data["stop"]})


@pytest.mark.parametrize("title", ["Dr.", "dr", "Doctor", "Professor"])
def test_somebody_with_a_title_whom_nothing_is_known_of_is_not_quoted(title: str) -> None:
    answer = heel().answer(f"what does {title} Nguyen say about heel cream")
    assert (answer.status, answer.quotes) == ("no_answer", ())
    assert answer.message == f"The article has no answer to that; it does not quote {title} Nguyen."
    assert heel().answer("what does a doctor say about heel cream")


def test_a_name_that_is_a_word_as_well_is_a_name_behind_dr() -> None:
    answer = heel().answer("what does dr. smith say about heel cream")
    assert answer.message == "The article has no answer to that; it does not quote dr. smith."


@pytest.mark.parametrize("title", ["my doctor wants", "the professor asks", "a prof told me"])
def test_a_title_before_a_common_word_names_nobody(title: str) -> None:
    answer = heel().answer(f"{title} about heel cream")
    assert "it does not quote" not in answer.message
