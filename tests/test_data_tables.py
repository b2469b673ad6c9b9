"""Which tables say something in their rows, and how these are read."""

from __future__ import annotations

import pytest
from tabled import ANSWERS, tabled

from scarbot import Article, parse_article
from scarbot.models import passage_of
from scarbot.reasons import TABLE

PROSE = "Rice keeps for years if it stays dry, and most of what spoils it comes in with the damp."
BEHIND = "Beans keep as long, and nobody has yet found one that was too old for a soup. So do lentils."
FOODS = "| Food | Keeps for |\n|---|---|\n| Rice | 2 years |\n| Flour | 8 months |"


def article(table: str, *, behind: str = BEHIND) -> Article:
    return parse_article(f"# The pantry\n\n{PROSE}\n\n## Dry goods\n\n{table}\n\n{behind}", format="markdown")


def page(table: str) -> Article:
    source = f"<html><body><article><h1>The pantry</h1><p>{PROSE}</p>{table}<p>{BEHIND}</p></article>"
    return parse_article(f"{source}</body></html>", format="html")


def rows(read: Article) -> list[str]:
    return [row.text for row in read.rows]


def left_out(read: Article) -> list[str]:
    return [line.text for line in read.dropped if line.reason == TABLE]


def test_each_row_below_named_columns_is_a_line_that_can_be_quoted() -> None:
    read = article(FOODS)
    (table,) = read.tables
    assert table.columns.text == "Food | Keeps for"
    assert rows(read) == ["Rice | 2 years", "Flour | 8 months"]
    assert left_out(read) == []
    for line in table.lines:
        assert read.text[line.start : line.end] == line.text
        assert (line.kind, line.speakers, line.section) == ("article", (), read.sections[-1])


def test_a_page_is_read_like_markdown() -> None:
    cells = "<tr><th scope='row'>Rice</th><td>2 years</td></tr><tr><td>Flour</td><td>8 months</td></tr>"
    read = page(f"<table><tr><th>Food</th><th>Keeps for</th></tr>{cells}</table>")
    assert read.tables[0].columns.text == "Food | Keeps for"
    assert rows(read) == ["Rice | 2 years", "Flour | 8 months"]


def test_rows_are_no_statements_and_each_is_a_passage_by_itself() -> None:
    read = article(FOODS)
    assert " ".join(one.text for one in read.statements) == f"{PROSE} {BEHIND}"
    assert [line.index for line in read.tables[0].lines] == [3, 4, 5]
    assert [read.quotable[line.index] for line in read.tables[0].lines] == [*read.tables[0].lines]
    passages = [passage_of(read, line) for line in read.quotable]
    assert [one.index for one in passages] == [0, 1, 1, 2, 3, 4]
    assert [one.introduction for one in passages[3:]] == [None, 3, 3]


@pytest.mark.parametrize("name", ANSWERS)
def test_every_row_that_answers_is_read(name: str) -> None:
    assert {*ANSWERS[name].values()} <= {*rows(tabled(name))}


def test_several_tables_are_counted_on() -> None:
    read = article(f"{FOODS}\n\nSpices fade.\n\n| Spice | Fades in |\n|---|---|\n| Cumin | 3 years |")
    assert [len(table.rows) for table in read.tables] == [2, 1]
    indices = [line.index for table in read.tables for line in table.lines]
    assert indices == [*range(len(read.statements), len(read.quotable))]


@pytest.mark.parametrize(
    "table",
    [
        "| Our pick | Price |\n|---|---|\n| Plain rice, 5 pounds | $24 |",
        "| Product | Price |\n|---|---|\n| Plain rice | $24 |",
        "| Rice | Where to buy |\n|---|---|\n| Plain rice | Halden and Roe |",
        "| Rice | Cost |\n|---|---|\n| Plain rice | $11.99 |\n| Brown rice | $13.99 |",
        "| Rice | For |\n|---|---|\n| Plain rice | Buy now |",
        "| Rice | For |\n|---|---|\n| Plain rice | [Halden and Roe](https://shop.example/rice) |",
    ],
    ids=["a pick", "a product with its price", "a shop", "prices to the cent", "a button", "a link"],
)
def test_what_sells_is_no_data(table: str) -> None:
    read = article(table)
    assert read.tables == ()
    assert len(left_out(read)) == table.count("\n")


@pytest.mark.parametrize(
    "table",
    [
        "| Name | Role |\n|---|---|\n| Ana Ruiz | Baker |",
        "| Who | Where |\n|---|---|\n| Ana Ruiz, MD | Austin |\n| Ben Okafor, RD | Cork |",
        "| Our experts | Clinic |\n|---|---|\n| Ana Ruiz | Austin |",
    ],
    ids=["names and posts", "letters behind names", "experts"],
)
def test_a_list_of_people_is_no_data(table: str) -> None:
    assert article(table).tables == ()


@pytest.mark.parametrize(
    "table",
    [
        "| Day | What is on |\n|---|---|\n| Monday | rice pudding |\n| Tuesday | risotto |",
        "| When | What is on |\n|---|---|\n| 9:30 am | rice pudding |\n| 11 am | risotto |",
        "| Time | Film name |\n|---|---|\n| 7 pm | Bitter Rice |\n| 9 pm | Babette |",
        "| Time | Talk |\n|---|---|\n| 10:00 | Opening |\n| 11:00 | Rice for all |",
        "| Part | Page |\n|---|---|\n| Rice | 12 |\n| Flour | 20 |",
        "| | |\n|---|---|\n| Rice | 2 years |",
    ],
    ids=["days", "hours", "films", "talks", "contents", "no names"],
)
def test_a_timetable_contents_and_what_has_no_named_columns_are_no_data(table: str) -> None:
    assert article(table).tables == ()


@pytest.mark.parametrize(
    "table",
    [
        "| Surface | Bleach to water |\n|---|---|\n| Floors | 1:10 |\n| Counters | 1:48 |",
        "| Egg | Boil for |\n|---|---|\n| Soft | 6:00 |\n| Hard | 11:00 |",
        "| Age | Bedtime |\n|---|---|\n| 1 year | 7 pm |\n| 5 years | 8 pm |",
    ],
)
def test_an_hour_behind_what_it_is_told_of_makes_no_timetable(table: str) -> None:
    assert len(rows(article(table))) == 2


def test_an_hour_below_the_name_of_hours_makes_one() -> None:
    table = "| Shop | Hours |\n|---|---|\n| Mill Lane | 9:00 to 5:00 |\n| High Street | 10 am to 4 pm |"
    assert article(table).tables == ()


DAY = [("7 am", "A walk, then rice"), ("Noon", "Rest"), ("6:30 pm", "Soup"), ("10 pm", "Bed")]


@pytest.mark.parametrize(
    "names", [("Time", "What happens"), ("When", "Food"), ("Time of day", "Walk and food")]
)
def test_hours_that_lead_a_day_are_data_in_every_format(names: tuple[str, str]) -> None:
    told = [f"{hour} | {deed}" for hour, deed in DAY]
    marked = "\n".join(f"| {one} | {other} |" for one, other in (names, ("---", "---"), *DAY))
    assert rows(article(marked)) == told
    lines = "".join(f"<tr><td>{one}</td><td>{other}</td></tr>" for one, other in DAY)
    head = f"<tr><th>{names[0]}</th><th>{names[1]}</th></tr>"
    assert rows(page(f"<table>{head}{lines}</table>")) == told


@pytest.mark.parametrize(
    "table",
    [
        "| Time | Class |\n|---|---|\n| 9:30 am | Rice for beginners |\n| 11 am | Soup |",
        "| Time | What is cooked | Teacher |\n|---|---|---|\n| 9 am | Rice | Ruiz |\n| 11 am | Soup | Moss |",
        "| Departs | Dish |\n|---|---|\n| 9:30 | Rice |\n| 11:00 | Soup |",
        "| Time | Until |\n|---|---|\n| 9:30 am | 10 am |\n| 11 am | noon |",
        "| Time | Dish |\n|---|---|\n| Monday 9 am | Rice |\n| Tuesday 9 am | Soup |",
    ],
    ids=["classes", "teachers", "trains", "hours beside hours", "days"],
)
def test_hours_that_lead_a_programme_are_no_data(table: str) -> None:
    assert article(table).tables == ()


def test_where_a_table_is_from_is_said_in_italics_below_it() -> None:
    line = "Source: The Tarn Almanac, from interviews with those named"
    read = article(FOODS, behind=f"*{line}*\n\n{BEHIND}")
    assert rows(read) == ["Rice | 2 years", "Flour | 8 months"]
    assert left_out(read) == [line]
    assert left_out(article(FOODS, behind=f"*Rice keeps for longer than anything.* {BEHIND}")) == []
    assert any(line in one.text for one in article(f"*{line}*\n\n{FOODS}").statements)


def test_a_year_and_what_only_begins_like_a_day_are_no_hours() -> None:
    years = "| Year | Harvest |\n|---|---|\n| 2019 | two sacks of rice |\n| 2020 | none |"
    assert rows(article(years)) == ["2019 | two sacks of rice", "2020 | none"]
    worn = "| Worn | Keeps off |\n|---|---|\n| Sun hat | heat |\n| Sunglasses | glare |"
    assert rows(article(worn)) == ["Sun hat | heat", "Sunglasses | glare"]


def test_what_lays_out_a_page_is_no_data() -> None:
    assert (
        page("<table><tr><td>Home</td><td>Rice</td></tr><tr><td>Shop</td><td>Beans</td></tr></table>").tables
        == ()
    )
    assert (
        page("<table><tr><th>Kind</th><td>Grain</td></tr><tr><th>From</th><td>Asia</td></tr></table>").tables
        == ()
    )


def test_cells_that_hold_sentences_stay_statements_and_make_no_row() -> None:
    told = "Keep it in a jar with a lid that closes tightly."
    read = article(f"| Food | What we say |\n|---|---|\n| Rice | {told} |\n| Flour | 8 months |")
    assert told in [one.text for one in read.statements]
    assert rows(read) == ["Flour | 8 months"]
    assert left_out(read) == ["Rice"]


def test_behind_an_empty_cell_nothing_stands_below_a_wrong_name() -> None:
    table = "| Food | Cupboard | Freezer |\n|---|---|---|\n| Rice | 2 years | |\n| Peas | | 9 months |"
    assert rows(article(table)) == ["Rice | 2 years"]


def test_below_a_line_that_names_a_group_no_row_is_taken() -> None:
    table = f"{FOODS}\n| **Once opened** | |\n| Oats | 3 months |"
    assert rows(article(table)) == ["Rice | 2 years", "Flour | 8 months"]


KEEPS = "<tr><th>Food</th><th>Keeps for</th></tr><tr><td>Rice</td><td>2 years</td></tr>"


@pytest.mark.parametrize(
    "line",
    [
        "<h3>Once opened</h3>",
        "Once the packet has been opened, these hold for much less time.",
        "<ul><li>Once opened</li></ul>",
        "<b>Once opened</b>",
    ],
)
def test_a_group_may_be_named_by_a_heading_a_sentence_or_an_item(line: str) -> None:
    below = f"<tr><td colspan=2>{line}</td></tr><tr><td>Rice</td><td>3 months</td></tr>"
    assert rows(page(f"<table>{KEEPS}{below}</table>")) == ["Rice | 2 years"]


def test_a_sentence_beside_another_cell_names_no_group() -> None:
    told = "<tr><td>Oats</td><td>Nobody knows, as they are eaten before they spoil.</td></tr>"
    below = f"{told}<tr><td>Flour</td><td>8 months</td></tr>"
    assert rows(page(f"<table>{KEEPS}{below}</table>")) == ["Rice | 2 years", "Flour | 8 months"]


@pytest.mark.parametrize(
    "table",
    [
        "<tr><th>Food</th><th colspan=2>Keeps for</th></tr><tr><td rowspan=2>Rice</td><td>opened</td>"
        "<td>3 months</td></tr><tr><td>closed</td><td>2 years</td></tr>",
        "<tr><th>Food</th><th colspan=2>Cupboard</th><th>Freezer</th></tr>"
        "<tr><td colspan=2>Rice</td><td>2 years</td><td>3 years</td></tr>",
    ],
)
def test_a_cell_in_place_of_several_leaves_no_row_below_a_wrong_name(table: str) -> None:
    assert page(f"<table>{table}</table>").tables == ()


def test_of_what_goes_on_below_it_no_row_is_taken_alone() -> None:
    table = "<tr><td rowspan=2>Peas</td><td>a week</td></tr><tr><td>a year</td></tr>"
    assert rows(page(f"<table>{KEEPS}{table}</table>")) == ["Rice | 2 years"]
    table = "| At | Shot | Doses |\n|---|---|---|\n| 8 weeks | Parvo | 1 |\n| | Distemper | 2 |\n| 12 weeks | Rabies | 1 |"
    assert rows(article(table)) == ["12 weeks | Rabies | 1"]
    table = "| At | Shot |\n|---|---|\n| 8 weeks | Parvo |\n| | Distemper |\n| 12 weeks | Rabies |"
    assert rows(article(table)) == ["12 weeks | Rabies"]


def test_below_two_lines_of_names_no_row_is_taken() -> None:
    names = "<tr><th>Food</th><th>Keeps</th></tr><tr><th>Dry</th><th>In a jar</th></tr>"
    assert page(f"<table>{names}<tr><td>Rice</td><td>2 years</td></tr></table>").tables == ()


def test_a_table_among_the_boxes_that_a_page_ends_with_is_no_data() -> None:
    behind = f"{BEHIND}\n\n## Related articles\n\n[Beans](/beans)\n\n{FOODS.replace('Food', 'More')}"
    read = article(FOODS, behind=behind)
    assert [table.columns.text for table in read.tables] == ["Food | Keeps for"]


def test_a_table_may_be_the_last_of_an_article() -> None:
    read = article(FOODS, behind="## Related articles\n\n- [Beans](/beans)\n- [Lentils](/lentils)")
    assert rows(read) == ["Rice | 2 years", "Flour | 8 months"]
    assert read.tables[0].columns.section == read.sections[-1]
    assert read.sections[-1].heading == "Dry goods"


def test_a_box_beside_the_article_has_no_rows() -> None:
    names = "<tr><th>Food</th><th>Keeps</th></tr><tr><td>Rice</td><td>2 years</td></tr>"
    assert page(f"<aside class='sidebar'><table>{names}</table></aside>").tables == ()
