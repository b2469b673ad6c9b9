"""Lines that can be compared: which has the most or the least of what a question asks for."""

from __future__ import annotations

import pytest
from asked import bot_on
from tabled import bot_of

from scarbot import Corpus, Scarbot, parse_article

LINES = """\
How to put a pond in a small garden

A pond is the quickest way to bring frogs to a garden, says Ana Ruiz, a garden designer in Hull. It needs sun for half
the day.

What it costs

The size of the pond matters less than what it is lined with.

Preformed shell: £90 to £200, an afternoon
Rubber liner: £150 to £400, two days
Puddled clay: £900 to £1,500, two weeks or more
Concrete: £2,500 and up, four weeks

None of these includes a pump, which is another £60.

A pond in winter

Float a ball on it, or it freezes over.
"""
TABLE = """\
# What is in a handful of nuts

Nuts keep for a year in the freezer, says Bo Lee, a dietitian.

| Nut | Handful | Iron (mg) | Fat (g) |
|---|---|---|---|
| Cashew | 30 g | 2.0 | 13 |
| Almond | 28 g | 1.1 | 14 |
| Pecan | 27 g | 0.7 | 20 |
"""


def bot(source: str) -> Scarbot:
    """Return a bot on one article, in Markdown or as pasted."""
    return bot_on(source, "on") if source.startswith("#") else Scarbot(Corpus((parse_article(source),)))


def quotes(source: str, question: str) -> list[str]:
    return [quote.text for quote in bot(source).answer(question).quotes]


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("cheapest pond", "Preformed shell"),
        ("which is the least expensive?", "Preformed shell"),
        ("what kind of pond is the most expensive", "Concrete"),
        ("which costs the most", "Concrete"),
        ("what is cheapest, not counting shells", "Rubber liner"),
        ("is concrete the cheapest pond", "Preformed shell"),
    ],
)
def test_of_the_lines_of_a_list_the_one_at_the_end_answers_alone(question: str, line: str) -> None:
    (quote,) = quotes(LINES, question)
    assert quote.startswith(line)


@pytest.mark.parametrize(
    ("question", "rows"),
    [
        ("which nut has the most iron", ["Cashew | 30 g | 2.0 | 13"]),
        ("what is lowest in fat", ["Cashew | 30 g | 2.0 | 13"]),
        ("which has the highest amount of fat", ["Pecan | 27 g | 0.7 | 20"]),
        ("least iron", ["Pecan | 27 g | 0.7 | 20"]),
    ],
)
def test_the_most_of_what_a_column_is_called_is_told_by_its_numbers(question: str, rows: list[str]) -> None:
    assert quotes(TABLE, question) == rows


@pytest.mark.parametrize(
    ("name", "question", "rows"),
    [
        ("seeds", "which seeds keep longest", ["Cucumber | 7 years | in a heated tray"]),
        (
            "seeds",
            "what lasts the shortest",
            ["Onion | 1 year | under glass", "Parsnip | 1 year | where it is to grow"],
        ),
        ("piano", "which job is the most expensive", ["New hammers | $1,400 | a week in the workshop"]),
        # what comes on top of another job is none of its own
        ("piano", "cheapest job", ["Tuning | $120 to $180 | 90 minutes"]),
        ("plants", "which plant stands the coldest night", ["Rosemary | 20°F | brown tips"]),
    ],
)
def test_all_rows_at_an_end_answer(name: str, question: str, rows: list[str]) -> None:
    assert [quote.text for quote in bot_of(name).answer(question).quotes] == rows


@pytest.mark.parametrize(
    "question",
    [
        "which takes longest",  # "an afternoon" has no number
        "cheapest pump",  # the lines are of no pumps
        "second cheapest pond",
        "why is the cheapest pond the worst",
        "does the cheapest pond freeze over",
        "what does Ana Ruiz say is the cheapest pond",
        "how much is a pond at most",
    ],
)
def test_what_cannot_be_compared_or_is_asked_of_something_else_is_left_to_the_search(question: str) -> None:
    found = quotes(LINES, question)
    assert len(found) != 1 or not found[0].startswith(("Preformed", "Concrete"))


TALKED = TABLE.replace(
    "Nuts keep",
    "At least 10 mg of iron a day is what a man needs. The least interesting nut has fat too. Nuts keep",
)


@pytest.mark.parametrize("table", [TABLE, TALKED])
@pytest.mark.parametrize("first", ["which nut has the most iron", "how much iron do cashews have"])
def test_a_later_turn_that_names_nothing_is_of_the_same_column(table: str, first: str) -> None:
    talk = bot(table).conversation()
    *_, last = [talk.ask(turn).quotes for turn in (first, "and the least?")]
    assert [quote.text for quote in last] == ["Pecan | 27 g | 0.7 | 20"]


def test_a_later_turn_goes_to_the_other_end() -> None:
    talk = bot(LINES).conversation()
    shown = [talk.ask(turn).quotes for turn in ("what is the cheapest pond", "and the dearest?")]
    assert [quote.text.partition(":")[0] for (quote,) in shown] == ["Preformed shell", "Concrete"]
