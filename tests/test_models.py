"""The records as JSON: what a consumer can rely on."""

from __future__ import annotations

import dataclasses
import json

import pytest
from asked import ARTICLE, SIDECAR, development_questions, heel, heel_article, shipped, twice_headed
from tabled import bot_of, tabled

from scarbot import Answer, Article, Quote, Statement, parse_article
from scarbot.models import SCHEMA, Reference, branch, line_to

ANSWER_KEYS = {
    *("schema", "question", "status", "quotes", "message", "terms", "unmatched", "notice"),
    *("disclaimer", "corrections", "reading", "sections", "signals"),
}
QUOTE_KEYS = {
    *("schema", "text", "start", "end", "article", "section", "kind", "speakers"),
    *("attribution", "references", "context", "glossed", "confidence"),
}
STATEMENT_KEYS = {
    *("schema", "index", "text", "start", "end", "kind", "speakers", "section", "passage"),
    *("references", "attribution", "certainty", "cue"),
}


def test_an_answer_is_ready_for_json_and_says_its_schema() -> None:
    for question in development_questions()[::9]:
        record = shipped().answer(question).to_dict()
        assert record["schema"] == SCHEMA
        assert set(record) >= ANSWER_KEYS
        assert json.loads(json.dumps(record)) == record


def test_a_quote_is_ready_for_json_and_says_its_schema() -> None:
    (quote,) = heel().answer("cotton socks", limit=1).quotes
    record = quote.to_dict()
    assert record["schema"] == SCHEMA
    assert set(record) >= QUOTE_KEYS
    assert record["context"]["schema"] == SCHEMA
    assert json.loads(json.dumps(record)) == record


@pytest.mark.parametrize("index", range(len(heel_article().statements)))
def test_a_statement_is_ready_for_json_and_says_its_schema(index: int) -> None:
    record = heel_article().statements[index].to_dict()
    assert record["schema"] == SCHEMA
    assert set(record) >= STATEMENT_KEYS
    assert json.loads(json.dumps(record)) == record


@pytest.mark.parametrize(
    ("text", "author", "label"),
    [
        ("Larkfield Collaboration. Alarm interventions: a review. 2020.", "", "Larkfield Collaboration 2020"),
        ("The Board of Sleep (2020). The state of naps.", "", "Board of Sleep 2020"),
        ("Zhou C. Scars and mood. 2020.", "Zhou", "Zhou 2020"),
        ("Night-time wetting in childhood. 2020.", "", "2020"),
    ],
)
def test_an_entry_is_called_by_its_author_or_the_body_that_opens_it(
    text: str, author: str, label: str
) -> None:
    assert Reference(2, text, 0, len(text), author=author, year="2020").label == label
    assert Reference(2, text, 0, len(text)).label == (Reference(2, text, 0, 0).body or "[2]")


def test_a_row_of_a_table_is_ready_for_json_as_a_quote_with_the_names_of_its_columns() -> None:
    (quote,) = bot_of("seeds").answer("how long do onion seeds last", limit=1).quotes
    record = quote.to_dict()
    assert json.loads(json.dumps(record)) == record
    assert record["text"] == "Onion | 1 year | under glass"
    assert record["context"]["text"] == "Seed | Good for | Sow it"
    assert record["attribution"] == "— the article · How long each kind lasts, row 1 of the table"


def test_every_field_of_an_article_is_filled_by_reading_one() -> None:
    signed = parse_article(ARTICLE, sidecar=f'author = "Jo Lee"\nurl = "https://example.org"\n{SIDECAR}')
    articles = [signed, *shipped().corpus.articles, tabled("seeds")]
    names = [one.name for one in dataclasses.fields(Article)]
    assert [name for name in names if not any(getattr(article, name) for article in articles)] == []


@pytest.mark.parametrize(
    ("title", "marked"),
    [
        ("Wool", "“Wool”"),
        ("“Wool Is Warm.”", "“Wool Is Warm.”"),
        ('"Wool Is Warm."', '"Wool Is Warm."'),
        ("“Wool” and “Silk”", "““Wool” and “Silk””"),
        ("Is It “Wool”?", "“Is It “Wool”?”"),
    ],
)
def test_a_title_in_quotation_marks_gets_no_others(title: str, marked: str) -> None:
    assert Article("wool", "Wool.", title=title).marked_name == marked


def test_of_headings_that_stand_twice_each_is_a_section_of_its_own() -> None:
    sections = twice_headed().sections
    assert [one.path for one in sections[:2]] == [one.path for one in sections[3:]]
    assert [branch(sections, one) for one in sections] == [
        range(2),
        range(1, 2),
        range(2, 3),
        range(3, 5),
        range(4, 5),
    ]
    assert [[s.index for s in line_to(sections, one)] for one in sections] == [[0], [0, 1], [2], [3], [3, 4]]


@pytest.mark.parametrize("record", [Answer, Quote, Statement])
def test_records_are_frozen_and_slotted(record: type) -> None:
    assert record.__dataclass_params__.frozen  # type: ignore[attr-defined]
    assert "__dict__" not in dir(record)


def test_an_answer_is_true_where_it_quotes_and_its_text_is_the_plain_one() -> None:
    quoting, silent = heel().answer("cotton socks"), heel().answer("who won the cup")
    assert (bool(quoting), bool(silent)) == (True, False)
    assert quoting.quotes[0].text in str(quoting)
    assert silent.message in str(silent)
