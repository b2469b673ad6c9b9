"""The lines that say what is missing, beside a quote or instead of one."""

from __future__ import annotations

import pytest
from asked import heel

from scarbot.answering.caveats import caveat, decline, listed, unmentioned


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


@pytest.mark.parametrize("question", ["she had urea last year", "he used urea last night"])
def test_what_tells_which_year_is_nothing_that_is_missing(question: str) -> None:
    assert "“last”" not in caveat(heel()._answering.understanding.read(question), "")


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


@pytest.mark.parametrize(
    ("clause", "line"),
    [
        ("it gives no price", "they give no price"),
        ("it does not say when", "they do not say when"),
        ("it is no advice for one person", "they are no advice for one person"),
    ],
)
def test_what_several_lack_is_said_of_them(clause: str, line: str) -> None:
    query = heel()._answering.understanding.read("urea")
    assert caveat(query, clause, 2) == f"The closest statements; {line}."


@pytest.mark.parametrize(
    ("label", "named"),
    [
        ("how often should i change", "change"),
        ("takes care of", "care"),
        ("in the evening", "evening"),
        ("of it", "of it"),
        ("point of view", "point of view"),
    ],
)
def test_a_thing_is_named_without_words_of_grammar_around_it(label: str, named: str) -> None:
    assert unmentioned(label) == f"it does not mention “{named}”"
