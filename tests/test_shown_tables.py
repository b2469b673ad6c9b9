"""How tables whose rows are read are shown: in check, on the page, and where an article is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from asked import heel_article
from parsed import parsed
from tabled import ANSWERS, bot_of, tabled

from scarbot import Corpus
from scarbot.page import page, unread
from scarbot.render import answer_lines
from scarbot.views import article_record, check_lines, find_lines, read_lines, sizes, source_lines
from scarbot.wrapping import Look, text_of

if TYPE_CHECKING:
    from scarbot.wrapping import Line

LOOK = Look()


def shown(lines: list[Line]) -> list[str]:
    return text_of(lines).splitlines()


def test_check_says_how_many_rows_were_read_and_lists_them_below_their_section() -> None:
    article = tabled("tents")
    assert sizes(article) == "2 sections, 7 sentences, 4 rows of tables, 1 person, 0 references"
    lines = shown(check_lines(article, LOOK))
    at = lines.index("   7 columns  Who sleeps in it | Floor, at least | Weight, at most")
    assert lines[at - 1] == "What to look for"
    assert lines[at + 1] == "   8 row      One walker | 20 square feet | 3 pounds"
    assert not any("table:" in line for line in lines)


def test_an_article_without_such_a_table_says_nothing_of_rows() -> None:

    assert "row" not in sizes(heel_article())
    assert article_record(heel_article())["tables"] == []


def test_the_record_of_an_article_holds_its_tables_apart_from_its_statements() -> None:
    record = article_record(tabled("tents"))
    (table,) = record["tables"]
    assert table["columns"]["text"] == "Who sleeps in it | Floor, at least | Weight, at most"
    assert [row["index"] for row in table["rows"]] == [8, 9, 10, 11]
    assert all("|" not in one["text"] for one in record["statements"])


@pytest.mark.parametrize("name", ANSWERS)
def test_the_page_shows_each_table_once_where_it_stands(name: str) -> None:
    article = tabled(name)
    tree = parsed(page(Corpus((article,))))
    (table,) = tree.all("table", "rows")
    heads, *rows = [
        [cell.text() for cell in row.elements() if cell.tag in ("th", "td")] for row in table.all("tr")
    ]
    assert " | ".join(heads) == article.tables[0].columns.text
    assert [" | ".join(filter(None, row)) for row in rows] == [row.text for row in article.rows]
    whole = " ".join(tree.text().split())
    before = [one.text for one in article.statements if one.end < article.tables[0].columns.start][-1]
    behind = next(one.text for one in article.statements if one.start > article.rows[-1].end)
    places = [whole.rindex(" ".join(text.split())) for text in (before, heads[1], behind)]
    assert places == sorted(places)
    assert not [words for reason, words in unread(article) if reason in ("table", "read as no sentence")]


def test_an_article_is_read_with_its_tables_in_their_places() -> None:
    article = tabled("tents")
    lines = shown(read_lines(article, None, LOOK))
    at = lines.index("table         │ Who sleeps in it | Floor, at least | Weight, at most")
    assert "row           │ Couple | 35 square feet | 5 pounds" in lines[at:]
    assert any("Air it for a day" in line for line in lines[at:])
    section = shown(read_lines(article, article.sections[1], LOOK))
    assert not any("Couple" in line for line in section)


def test_the_source_of_a_row_is_the_whole_table() -> None:
    article = tabled("tents")
    (quote,) = bot_of("tents").answer("what floor area for a scout troop?", limit=1).quotes
    lines = source_lines(article, quote, LOOK)
    assert [line.text for line in article.tables[0].lines] == [line.strip() for line in shown(lines)[1:6]]
    matched = [text for line in lines for style, text in line if style == "match"]
    assert matched == ["Scout troop | 200 square feet | no matter"]


def test_words_of_a_row_are_found() -> None:
    assert any("Scout troop" in line for line in shown(find_lines([tabled("tents")], "scout", LOOK)))


def test_the_names_of_the_columns_stand_once_above_several_rows() -> None:
    answer = bot_of("seeds").answer("how long do seeds last")
    lines = shown(answer_lines(answer, LOOK))
    rows = {row.text for row in tabled("seeds").rows}
    assert len([quote for quote in answer.quotes if quote.text in rows]) > 1
    assert sum("Seed | Good for | Sow it" in line for line in lines) == 1
