"""Rows of tables that answer: the one whose first cell names what is asked about, with what it gives."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from asked import bot_on
from tabled import ANSWERS, PLANTS, bot_of, tabled

from scarbot import Corpus, Scarbot, load_corpus, parse_article
from scarbot.answering.measured import Measured, Told
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
        ("seeds", "which seeds are the cheapest"),
        ("piano", "which job takes longest"),
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
    told = bot_on(source, "table").answer(question)
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


SLEEP = """\
# How much sleep do people need?

Nobody sleeps alike. A dark room helps more than any pill, says Ada Quist, a sleep doctor in Oslo.

| Age group | Hours of sleep | Naps |
|---|---|---|
| Newborns (0–3 months) | 14 to 17 | all day |
| Infants (4–11 months) | 12 to 15 | two or three |
| Toddlers (1–2 years) | 11 to 14 | one |
| School age (6–13) | 9 to 11 | none |
| Adults (18–64) | 7 to 9 | none |
| 65+ | 7 to 8 | if you like |

Coffee after noon costs an hour of sleep.
"""
SYRUP = """\
# Fever medicine for children

Give the syrup by weight, says Ivo Brandt, MD, a pediatrician at Lowmoor.

| Weight | Dose | Times a day |
|---|---|---|
| 5 to 8 kg | 2.5 ml | 3 |
| 9 to 12 kg | 4 ml | 3 |
| 13 to 20 kg | 6 ml | 4 |
| Over 20 kg | 10 ml | 4 |
"""
STOVES = """\
# Which stove for your room?

A stove that is too big is as bad as one too small, says fitter Ewan Pryde. It smoulders all day.

| Floor area | Heat output | Logs a day |
|---|---|---|
| Under 200 sq ft | 4 kW | 6 |
| 200–350 sq ft | 5 kW | 9 |
| More than 350 sq ft | 10 kW | 20 |

Dry logs burn cleaner than wet ones.
"""
KNEE = """\
# After a new knee

Most people go home on the second day. Walk a little every hour, says surgeon Ole Brandt, MD.

| Time after surgery | What you may do | Crutches |
|---|---|---|
| Days 1–3 | walk to the bathroom | two |
| Days 4–14 | climb stairs | two |
| Weeks 3–6 | drive a car | one |
| 7 to 12 weeks | swim | none |
| After 3 months | dance | none |

Swelling may last for a year.
"""
CAKES = """\
# How big a cake do you need?

A tall cake feeds more than it seems, says baker Lou Mertens.

| Guests | Tin | Baking time |
|---|---|---|
| 1–6 | 6 inches | 35 minutes |
| 7–14 | 8 inches | 45 minutes |
| 15 or more | two tins | 75 minutes |

Let it cool in the tin.
"""
DOGS = """\
# How long can a dog be left alone?

An adult dog can manage four hours, and a puppy less. Leave it something to chew.

| Age | Longest time alone | Toilet breaks a day |
|---|---|---|
| 2 to 3 months | 1 hour | 10 |
| 4 to 6 months | 3 hours | 7 |
| Adult | 4 to 6 hours | 4 |
| Over 10 years | 2 hours | 6 |

Film the first 40 minutes after you leave.
"""
FEES = """\
# What a transfer costs

Sending money abroad is slow, says banker Ida Holm. Keep the receipt.

| Amount | Fee | Days |
|---|---|---|
| Up to $1,000 | none | 1 |
| $1,001 to $50,000 | 2% | 4 |
| Over $50,000 | 3% | 9 |
"""
FROST = """\
# Plants in the cold

Cold air hurts leaves, says gardener Ida Holm. Move the pots.

| Temperature | What to do | Water |
|---|---|---|
| -10 to -1 °C | bring them in | none |
| 0 to 5 °C | cover them | little |
| 5 to 15 °C | leave them out | less |
"""
WARMER = FROST.replace("| -10 to -1 °C | bring them in | none |\n", "")
TEETH = """\
# Medicine for teething

Ask first, says Ivo Brandt, MD.

| Age | Dose | Times a day |
|---|---|---|
| 3 to 6 months | 1 ml | 2 |
| 6 months to 2 years | 2 ml | 3 |
| 3 to 5 years | 4 ml | 3 |
| 6 to 12 years | 6 ml | 4 |
"""
LOAN = """\
# What a car loan costs

Shop around for a loan, says banker Ida Holm. A bank is not always the cheapest.

| Credit score | Interest rate | Fee |
|---|---|---|
| Under 580 | 18% | $300 |
| 580 to 669 | 12% | $200 |
| 670 to 739 | 7% | $100 |
| 740 and up | 5% | none |
"""


def rows_told(source: str, *turns: str) -> list[str]:
    """Return the first cells of the rows that the last of some turns quotes."""
    talk = bot_on(source, "table").conversation()
    told = [talk.ask(turn) for turn in turns][-1]
    return [quote.text.split(" | ")[0] for quote in told.quotes if " | " in quote.text]


@pytest.mark.parametrize(
    ("source", "question", "row"),
    [
        (SLEEP, "how many hours should a 2 year old sleep", "Toddlers (1–2 years)"),
        (SLEEP, "does a six month old need naps", "Infants (4–11 months)"),
        (SLEEP, "my son is 10 how long should he sleep", "School age (6–13)"),
        (SLEEP, "I am 40 how much sleep do I need", "Adults (18–64)"),
        (SLEEP, "how many hours for an 18 month old", "Toddlers (1–2 years)"),
        (SLEEP, "naps for people over 65", "65+"),
        (SYRUP, "how much syrup for a 10 kg child", "9 to 12 kg"),
        (SYRUP, "my child weighs 11 kilos how much do I give", "9 to 12 kg"),
        (SYRUP, "how often for 14 kg", "13 to 20 kg"),
        (SYRUP, "dose for a child over 20 kg", "Over 20 kg"),
        (SYRUP, "can I give 10 ml to a 12 kg child", "9 to 12 kg"),
        (STOVES, "what stove for a 300 sq ft room", "200–350 sq ft"),
        (STOVES, "how many logs a day for 450 square feet", "More than 350 sq ft"),
        (KNEE, "what can I do 5 days after surgery", "Days 4–14"),
        (KNEE, "what may I do in week 10", "7 to 12 weeks"),
        (KNEE, "can I swim after 2 weeks", "7 to 12 weeks"),
        (KNEE, "I'm 70 years old, when can I dance", "After 3 months"),
        (CAKES, "which tin for four guests", "1–6"),
        (CAKES, "how long to bake a cake for 20 guests", "15 or more"),
        (DOGS, "how long can I leave an 11 year old dog", "Over 10 years"),
        (DOGS, "how long can a puppy of five months be left", "4 to 6 months"),
        (KNEE, "what may I do after a week", "Days 4–14"),
        (FEES, "what is the fee for $2 million", "Over $50,000"),
        (FEES, "what is the fee for $20k", "$1,001 to $50,000"),
        (FEES, "what is the fee for $800", "Up to $1,000"),
        (FROST, "what to do with plants at -3 °C", "-10 to -1 °C"),
        (FROST, "what do I do at minus 3 °C", "-10 to -1 °C"),
        (FROST, "what do I do at 3 °C", "0 to 5 °C"),
        (TEETH, "dose for a 3 1/2 year old", "3 to 5 years"),
        (TEETH, "dose for a 1 1/2 year old", "6 months to 2 years"),
    ],
)
def test_the_row_answers_whose_range_holds_the_number(source: str, question: str, row: str) -> None:
    assert rows_told(source, question) == [row]


@pytest.mark.parametrize(
    ("source", "question"),
    [
        (SYRUP, "how much syrup for 3 kg"),
        (WARMER, "what to do with plants at -3 °C"),
        (WARMER, "what to do at −10 °C"),
        (FEES, "what is the fee for $2m"),
        (SYRUP, "how much syrup do I give my 8.5 kg child"),
        (SYRUP, "how much honey for a 10 kg child"),
        (SLEEP, "how much coffee can a 12 year old drink"),
        (SLEEP, "does coffee after noon cost sleep"),
        (DOGS, "can I leave a 3 month old something to chew"),
    ],
)
def test_no_row_answers_where_none_holds_the_number_or_something_else_is_asked(
    source: str, question: str
) -> None:
    assert not any(" | " in quote for quote in told_of(source, question)[1][:1])


def test_a_dose_for_one_person_has_its_caveat_however_it_is_asked() -> None:
    for question in ("dose for 15 kg", "how much syrup for a 15 kg child", "how often for 15 kg"):
        status, quotes = told_of(SYRUP, question)
        assert (status, quotes[0]) == ("partial", "13 to 20 kg | 6 ml | 4")
    for question in ("can I give 6 ml to a 7 kg baby", "is 6 ml ok for a 7 kg baby"):
        assert told_of(SYRUP, question) == ("partial", ["5 to 8 kg | 2.5 ml | 3"])


def test_pounds_are_not_compared_with_kilograms() -> None:
    for question in ("what is the dose for 25 pounds", "how much syrup for a 22 lb child"):
        assert told_of(SYRUP, question)[0] != "answered"


def test_a_row_that_no_number_tells_answers_by_its_name() -> None:
    assert rows_told(DOGS, "how long can an adult dog be alone")[:1] == ["Adult"]
    assert "Over 10 years" not in rows_told(DOGS, "how long can a 2 year old dog be alone")


@pytest.mark.parametrize(
    ("source", "turns", "row"),
    [
        (SLEEP, ("how many hours should a 2 year old sleep", "and a 40 year old"), "Adults (18–64)"),
        (SLEEP, ("how many hours should a 2 year old sleep", "and naps?"), "Toddlers (1–2 years)"),
        (SYRUP, ("how much syrup for a 10 kg child", "how often"), "9 to 12 kg"),
        (SYRUP, ("how much syrup for 9 kg", "and for 15"), "13 to 20 kg"),
        (STOVES, ("what stove for a 300 sq ft room", "and for 600 sq ft"), "More than 350 sq ft"),
        (DOGS, ("how long can a dog be left", "and a puppy of 3 months"), "2 to 3 months"),
        (DOGS, ("how long can a 3 month old puppy be alone", "and 5 months?"), "4 to 6 months"),
        (TEETH, ("what is the dose for a 3 year old?", "and for 5?"), "3 to 5 years"),
        (TEETH, ("what is the dose for a 4 month old?", "and for 5?"), "3 to 6 months"),
        (LOAN, ("what rate with a score of 600?", "and 700?", "and the fee?"), "670 to 739"),
    ],
)
def test_a_later_turn_has_a_number_of_its_own_or_that_of_an_earlier_one(
    source: str, turns: tuple[str, ...], row: str
) -> None:
    assert rows_told(source, *turns)[:1] == [row]


@pytest.mark.parametrize(
    ("source", "turns"),
    [
        (LOAN, ("what rate with a score of 600?", "and for 2 people?")),
        (LOAN, ("what rate with a score of 600?", "and 700?", "and for 2 people?")),
        (SYRUP, ("how much syrup for a 10 kg child?", "for a 3 year old?")),
        (SYRUP, ("how much syrup for a 10 kg child?", "who is Ivo Brandt?", "how often?")),
    ],
)
def test_no_number_is_carried_to_another_thing_nor_from_a_row_that_was_not_just_quoted(
    source: str, turns: tuple[str, ...]
) -> None:
    assert rows_told(source, *turns) == []


class Raced(Measured):
    """As if another thread always asked something else right behind."""

    @property
    def _last(self) -> tuple[object, list[Told]]:
        return (), []

    @_last.setter
    def _last(self, kept: tuple[object, list[Told]]) -> None:
        pass


def test_what_another_thread_asks_in_between_tells_nothing_here() -> None:
    retrieval = prepare(Corpus((parse_article(SYRUP, format="markdown"),)))
    rows = [p for p, place in enumerate(retrieval.places) if place.is_row and p not in retrieval.letters]
    (told,) = Raced(retrieval, [rows]).told("how much syrup for a 10 kg child?")
    assert [retrieval.places[p].statement.text for p in told.holding] == ["9 to 12 kg | 4 ml | 3"]
