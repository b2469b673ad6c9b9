"""Rows of tables that answer: the one whose first cell names what is asked about, with what it gives."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tabled import ANSWERS, PLANTS, bot_of, tabled

from scarbot import Corpus, Scarbot, load_corpus, parse_article
from scarbot.indexing.columns import named_cells
from scarbot.indexing.preparing import prepare
from scarbot.models import Place

ASKED = [(name, question) for name, answers in ANSWERS.items() for question in answers]


def found(name: str, question: str) -> list[str]:
    return [quote.text for quote in bot_of(name).answer(question).quotes]


def evidence(name: str, row: str) -> frozenset[str]:
    retrieval = prepare(Corpus((tabled(name),)))
    (position,) = [p for p, place in enumerate(retrieval.places) if place.statement.text.startswith(row)]
    return retrieval.evidence[position]


@pytest.mark.parametrize(("name", "question"), ASKED)
def test_a_row_answers_what_is_asked_of_the_thing_in_its_first_cell(name: str, question: str) -> None:
    assert found(name, question)[:1] == [ANSWERS[name][question]]


@pytest.mark.parametrize(("name", "question"), ASKED)
def test_every_quote_of_a_row_is_a_slice_below_the_names_of_its_columns(name: str, question: str) -> None:
    article, bot = tabled(name), bot_of(name)
    for quote in bot.answer(question).quotes:
        assert article.text[quote.start : quote.end] == quote.text
        assert [article.quotable[at].text for at in quote.statements if at >= len(article.statements)] in (
            [quote.text],
            [],
        )
        if quote.text in {row.text for row in article.rows}:
            assert quote.context is not None
            assert quote.context.text == article.tables[0].columns.text


def test_a_row_is_never_joined_with_prose_nor_with_another_row() -> None:
    read = parse_article(
        "# Rice\n\nIt keeps.\n\n| Rice | Keeps |\n|---|---|\n| They | years |", format="markdown"
    )
    bot = Scarbot(Corpus((read,)))
    quotes = bot._answering.quotes(range(len(read.quotable)), 9)
    assert [quote.text for quote in quotes] == ["It keeps.", "Rice | Keeps", "They | years"]


@pytest.mark.parametrize(
    ("name", "question"),
    [
        ("seeds", "how long do lettuce seeds last"),
        ("piano", "what does a new soundboard cost"),
        ("puppy", "when does a puppy get the lyme shot"),
        ("plants", "what temperature can tomatoes stand"),
        ("plants", "how much water does basil need"),
        ("seeds", "which seeds keep longest"),
        ("piano", "which job is the most expensive"),
        ("puppy", "what is kennel cough"),
    ],
)
def test_no_row_answers_for_another_thing_nor_with_what_it_does_not_give(name: str, question: str) -> None:
    rows = {row.text for row in tabled(name).rows}
    assert rows.isdisjoint(found(name, question))


FOOD = """\
# How long soup and rice keep

Food keeps longer when it is cold. A freezer makes it last for months.

| Food | Refrigerator | Freezer | Worst risk |
|---|---|---|---|
| Soup | 3 days | 4 months | burns |
| Cooked rice | 1 day | 6 months | bacillus |
| Onions | 2 weeks | 8 months | mould |

Always label the box with the date.
"""
EGGS = """\
# Cooking eggs

Eggs are cheap and full of protein. Everybody likes them.

## Boiling eggs

Use a big pan.

| Size | Boiling time |
|---|---|
| Small | 4 minutes |
| Large | 6 minutes |

Cool them in cold water after that.
"""


def told_of(source: str, question: str) -> tuple[str, list[str]]:
    told = Scarbot(Corpus((parse_article(source, format="markdown"),))).answer(question)
    return told.status, [quote.text for quote in told.quotes]


@pytest.mark.parametrize(
    ("question", "row"),
    [
        ("what are the risks of soup?", "Soup"),
        ("what is the worst risk of cooked rice?", "Cooked rice"),
        ("what is the freezer time for onions?", "Onions"),
        ("What is the time in the freezer for soup?", "Soup"),
    ],
)
def test_a_row_gives_what_a_thing_has_however_that_is_asked(question: str, row: str) -> None:
    status, quotes = told_of(FOOD, question)
    assert (status, quotes[0].split(" | ")[0]) == ("answered", row)


def test_at_most_asks_for_no_row_that_is_the_most_of_all() -> None:
    asked = "does food keep in the freezer?"
    at_most, plain = told_of(FOOD, f"How long at most {asked}"), told_of(FOOD, f"How long {asked}")
    assert (at_most[0], {*at_most[1]}) == (plain[0], {*plain[1]})
    assert "Onions | 2 weeks | 8 months | mould" in at_most[1]
    assert not any("|" in quote for quote in told_of(FOOD, "which food is the cheapest?")[1])


def test_all_rows_of_a_table_are_of_what_stands_above_it() -> None:
    rows = ["Small | 4 minutes", "Large | 6 minutes"]
    for question in ("how long do I boil eggs?", "how long to boil a small egg?"):
        assert told_of(EGGS, question) == ("answered", rows)
    assert told_of(EGGS, "how long to boil a large egg?") == ("answered", rows[1:])
    assert told_of(EGGS, "how long do potatoes boil?")[0] == "no_answer"


def test_beside_the_row_of_a_thing_none_of_another_is_quoted() -> None:
    rows = {row.text for row in tabled("plants").rows}
    assert rows.intersection(found("plants", "how cold is too cold for an orchid")) == {
        "Orchid | 55°F | soft, pale buds"
    }


def test_the_names_of_columns_answer_nothing() -> None:
    for name in ANSWERS:
        columns = tabled(name).tables[0].columns.text
        for question in (columns.replace("|", ""), *ANSWERS[name]):
            assert columns not in found(name, question)


def test_nobody_says_a_row() -> None:
    quotes = bot_of("seeds").answer("what does Ines Marlowe say about tomato seeds").quotes
    assert quotes
    assert {row.text for row in tabled("seeds").rows}.isdisjoint(quote.text for quote in quotes)


def test_a_row_gives_what_its_words_show_and_what_the_names_of_its_columns_ask_for() -> None:
    assert {"duration", "cost"} <= evidence("piano", "Tuning")
    assert {"age", "frequency", "vaccine"} <= evidence("puppy", "Kennel cough")
    assert "temperature" in evidence("plants", "Basil")
    assert "cost" not in evidence("plants", "Basil")


def test_cells_stand_behind_the_names_of_their_columns() -> None:
    article = tabled("piano")
    assert named_cells(Place(article, article.rows[0])) == [
        ("Job", "Tuning"),
        ("Typical cost", "$120 to $180"),
        ("How long it takes", "90 minutes"),
    ]
    assert named_cells(Place(article, article.statements[0])) == []
    assert named_cells(Place(article, article.tables[0].columns)) == []


def test_what_is_kept_of_an_article_with_rows_finds_them_again(tmp_path: Path) -> None:
    (tmp_path / "plants.md").write_text(PLANTS, encoding="utf-8")
    asked = "how cold can basil get"
    told = [Scarbot(load_corpus(tmp_path)).answer(asked).to_dict() for _ in range(2)]
    assert told[0] == told[1]
    assert told[0]["quotes"][0]["text"] == "Basil | 50°F | black spots"
    assert json.loads(json.dumps(told[0])) == told[0]


def test_a_later_turn_finds_the_row_of_another_thing() -> None:
    talk = bot_of("seeds").conversation()
    talk.ask("how long do onion seeds last")
    assert talk.ask("and carrots?").quotes[0].text == "Carrot | 3 years | where it is to grow"
    told = talk.ask("where is that?")
    assert "row 4 of the table" in str(told)


def test_more_around_a_row_is_never_the_names_of_its_columns() -> None:
    talk = bot_of("tents").conversation()
    talk.ask("how big a tent does a family of four need")
    for _ in range(4):
        assert tabled("tents").tables[0].columns.text not in [q.text for q in talk.ask("tell me more").quotes]


def test_a_row_among_several_articles_is_found_in_its_own() -> None:
    bot = Scarbot(Corpus(tuple(map(tabled, ANSWERS))))
    for name, answers in ANSWERS.items():
        for question, row in list(answers.items())[:1]:
            quote = bot.answer(question).quotes[0]
            assert (quote.article, quote.text) == (name, row)
