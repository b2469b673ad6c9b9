"""Questions about the entries of reference lists, and about studies that were shown."""

from __future__ import annotations

from functools import cache

import pytest
from asked import check_answer, shipped

from scarbot import Answer, Corpus, Scarbot, parse_article

ARTICLE = """\
How to keep a budget

A written budget helps, says Ana Ruiz, a debt adviser in Leeds. Most people stop after a month, she says.

A study published in Money Matters found that families with a written budget save twice as much. Research has \
found that apps help as well. Rent takes a third of most incomes.

References

1. Brand, Ida, and Otto Weiss. “Writing It Down.” Money Matters, vol. 3, no. 1, 2021, pp. 3–9.
2. Long, Ulf, et al. “Apps and Envelopes.” The Household Review, vol. 8, 2018, pp. 40–44.
3. Ruiz, Ana. “Debt in Leeds.” Northern Papers, vol. 1, 2018, pp. 1–2.
"""


@cache
def budget() -> Scarbot:
    return Scarbot(Corpus((parse_article(ARTICLE, id="budget"),)))


def numbers(answer: Answer) -> list[int]:
    """Return the numbers of the entries that a message shows."""
    opening = "The article’s references: "
    if not answer.message.startswith(opening):
        return []
    references = budget().corpus.articles[0].references
    return [r.number for r in references if f"{r.number}. {r.text.rstrip('.')}" in answer.message]


@pytest.mark.parametrize(
    ("question", "shown"),
    [
        ("what is reference 2", [2]),
        ("the third reference", [3]),
        ("the last reference", [3]),
        ("citation number 1", [1]),
        ("who is Brand?", []),  # an English word
        ("who is Weiss?", [1]),
        ("Otto Weiss", [1]),
        ("is there a study by Long?", [2]),
        ("what did Long et al. find?", [2]),
        ("is the Weiss study about apps?", [1]),
        ("which study is from 2021", [1]),
        ("which studies are from 2018?", [2, 3]),
        ("who wrote the Money Matters study?", [1]),
        ("what year was the Household Review paper published?", [2]),
        ("what is the title of the Money Matters study", [1]),
        ("which is the newest reference?", [1]),
        ("what is the oldest study", [2, 3]),
        ("which reference is about envelopes?", [2]),
        ("is there a study by Ruiz", [3]),
    ],
)
def test_entries_are_shown_that_a_question_names(question: str, shown: list[int]) -> None:
    answer = budget().answer(question)
    assert numbers(answer) == shown
    check_answer(answer, budget().corpus, 3)


@pytest.mark.parametrize(
    "question",
    [
        "what does Ruiz say",  # who speaks
        "who is Ana Ruiz",
        "is there a long study",
        "how long does it take",
        "what did the Money Matters study find",  # the article tells it
        "is there a study about apps",
        "what is the latest research on apps",
        "which study is from 1999",
        "what is reference 9",
        "how much is rent in 2018",
        "which brand of app is the best",
    ],
)
def test_what_names_no_entry_or_is_told_by_the_article_shows_none(question: str) -> None:
    assert numbers(budget().answer(question)) == []


def test_what_is_credited_to_an_entry_is_quoted_with_it() -> None:
    (quote,) = budget().answer("who is Weiss?").quotes
    assert "save twice as much" in quote.text
    alone = budget().answer("what did Long et al. find?")
    assert (alone.quotes, alone.message.endswith("No sentence here is credited to it.")) == ((), True)


def test_a_corpus_without_references_shows_none() -> None:
    bot = Scarbot(Corpus((parse_article("Socks keep feet warm."),)))
    assert bot.answer("who is Weiss?").status == "no_answer"


def talk(*turns: str) -> list[Answer]:
    chat = budget().conversation()
    return [chat.ask(turn) for turn in turns]


FOUND = "what did the study find on a written budget?"


@pytest.mark.parametrize(
    "turn",
    [
        "In which journal was it published?",
        "which journal",
        "what year?",
        "who wrote it?",
        "when was that published",
        "who did that study",
    ],
)
def test_behind_a_study_its_entry_is_shown(turn: str) -> None:
    first, answer = talk(FOUND, turn)
    assert first.quotes[0].kind == "study"
    assert numbers(answer) == [1]
    assert answer.quotes == first.quotes[:1]


@pytest.mark.parametrize("turn", ["is there proof?", "is there a study?", "is there any research on that"])
def test_behind_studies_whether_there_is_one_shows_them(turn: str) -> None:
    first, answer = talk("does a written budget help?", turn)
    studies = tuple(quote for quote in first.quotes if quote.kind == "study")
    assert (answer.status, answer.quotes) == ("answered", studies)
    assert studies


def test_a_study_without_an_entry_is_said_to_have_none() -> None:
    _, answer = talk("do apps help", "when was it published?")
    assert (answer.status, answer.message) == ("partial", "No reference is given for that.")
    assert "apps help" in answer.quotes[0].text


@pytest.mark.parametrize(
    "before",
    [("how much of the income is rent",), (FOUND, "who wrote the article"), (FOUND, "who won the cup")],
)
def test_behind_anything_else_the_article_is_meant(before: tuple[str, ...]) -> None:
    *_, answer = talk(*before, "when was it published")
    assert answer.message == "The date is not known."


def test_an_ordinal_behind_a_list_of_references_is_one_of_these() -> None:
    *_, second, year, last, many = talk(
        FOUND, "list the references", "the second one", "what year", "and the last?", "the 6th one"
    )
    assert [numbers(answer) for answer in (second, year, last)] == [[2], [2], [3]]
    assert (many.status, many.message) == ("clarify", "The last answer has 3 references.")


def test_behind_an_entry_its_year_and_journal_are_those_of_the_entry() -> None:
    who, year, journal, other = talk("who is Weiss?", "what year?", "which journal?", "and does rent matter?")
    assert [numbers(answer) for answer in (who, year, journal, other)] == [[1], [1], [1], []]


def test_in_the_shipped_article_a_study_is_told_by_its_entry() -> None:
    chat = shipped().conversation()
    chat.ask("what did the 2023 study find?")
    assert "2. Zhou, Crystal" in chat.ask("in which journal was it published?").message
