from __future__ import annotations

import json
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from samples import ARTICLE, CAUSES_ANSWER, DECLINED, DISCLAIMER, ICE_PICK_ANSWER, NOTICE

from scarbot.glossing import unglossed
from scarbot.printable import clean
from scarbot.transcript import as_html, as_json, as_markdown, document, quote_citation

TURNS = [CAUSES_ANSWER, ICE_PICK_ANSWER, DECLINED]


class Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        self.tags.add(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


def test_a_citation_tells_who_what_and_where() -> None:
    assert quote_citation(CAUSES_ANSWER.quotes[1], [ARTICLE]) == (
        "A study, Mony 2023 · What causes pimples [acne] scars?"
        " — Scars and what helps · Nicely+Good · 2024 · https://example.org/scars, line 5"
    )
    assert (
        quote_citation(CAUSES_ANSWER.quotes[1], [])
        == "A study, Mony 2023 · What causes pimples [acne] scars?"
    )


def test_markdown_quotes_exactly_with_context_and_each_note_once() -> None:
    text = as_markdown(list(map(unglossed, TURNS)), [ARTICLE])
    assert "> “Zits scars are brought on by irritation,” Dr. Mitchell says.\n" in text
    assert "> Context: Atrophic scars are sorted into two kinds, says Dr. Chang:\n" in text
    assert "The article does not answer this." in text
    assert text.count(NOTICE) == text.count(DISCLAIMER) == 1


def test_glosses_are_set_off_from_the_words_that_are_quoted() -> None:
    text, page = as_markdown(TURNS, [ARTICLE]), as_html(TURNS, [ARTICLE])
    assert (
        "> “Zits *\\[acne\\]* scars are brought on by irritation *\\[inflammation\\]*,” Dr. Mitchell says.\n"
    ) in text
    assert "<p>Ice choose <em>[ice pick]</em> scar: The deepest, narrowest kind.</p>" in page
    assert "<p>Context: Atrophic scars are sorted into two kinds, says Dr. Chang:</p>" in page


def test_brackets_that_the_article_prints_are_not_set_off() -> None:
    quote = replace(CAUSES_ANSWER.quotes[0], text="They [the\nzits] itch.", glossed="")
    answer = replace(CAUSES_ANSWER, quotes=(quote,))
    assert "> They \\[the zits\\] itch.\n" in as_markdown([answer], [ARTICLE])
    assert "<p>They [the zits] itch.</p>" in as_html([answer], [ARTICLE])


def test_how_a_question_was_read_stands_below_it() -> None:
    text, page = as_markdown(TURNS, [ARTICLE]), as_html(TURNS, [ARTICLE])
    assert "## whats an ice pik scar\n\nread “pik” as “pick”\n\nread as: ice pick scar\n\n> Context" in text
    read = "<p>read “pik” as “pick”</p>\n<p>read as: ice pick scar</p>\n<blockquote>"
    assert f"<h2>whats an ice pik scar</h2>\n{read}" in page


@pytest.mark.parametrize(
    ("question", "heading"),
    [
        ("*why* <b>", "## \\*why\\* \\<b\\>"),
        ("# no heading", "## \\# no heading"),
        ("- no list", "## \\- no list"),
        ("1. no list", "## 1\\. no list"),
        ("two\nlines", "## two lines"),
        ("&lt;b&gt; &amp;", "## \\&lt;b\\&gt; \\&amp;"),
        ("\x1b[31m", "## \ufffd\\[31m"),
    ],
)
def test_a_question_is_no_markup(question: str, heading: str) -> None:
    assert as_markdown([replace(DECLINED, question=question)], []).splitlines()[2] == heading


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_no_text_becomes_a_tag(text: str) -> None:
    quote = replace(CAUSES_ANSWER.quotes[0], text=text, attribution=text, glossed=text)
    page = Tags()
    page.feed(as_html([replace(CAUSES_ANSWER, question=text, message=text, quotes=(quote,))], [ARTICLE]))
    assert page.tags <= {"html", "meta", "title", "h1", "h2", "p", "blockquote", "footer", "em"}
    assert " ".join(clean(text).split()) in page.text


def test_json_names_the_articles_that_are_quoted() -> None:
    other = replace(ARTICLE, id="other")
    record = json.loads(as_json(TURNS, [ARTICLE, other]))
    assert [one["id"] for one in record["articles"]] == ["scars"]
    assert record["turns"] == [answer.to_dict() for answer in TURNS]


@pytest.mark.parametrize(
    ("name", "begin"),
    [("a.md", "# "), ("a", "# "), ("a.HTML", "<!doctype"), ("a.htm", "<!doctype"), ("a.json", "{")],
)
def test_the_name_of_the_file_decides_the_format(name: str, begin: str) -> None:
    assert document(TURNS, [ARTICLE], name).startswith(begin)


def test_an_empty_conversation_is_a_document_too() -> None:
    assert as_markdown([], []) == "# Conversation with Scarbot\n"
    assert json.loads(as_json([], [])) == {"schema": 1, "turns": [], "articles": []}


def test_a_sentence_that_is_quoted_is_no_context_too() -> None:
    leaning = ICE_PICK_ANSWER.quotes[0]
    assert leaning.context is not None
    answer = replace(ICE_PICK_ANSWER, quotes=(leaning, leaning.context))
    for text in (as_markdown([answer], [ARTICLE]), as_html([answer], [ARTICLE])):
        assert text.count(leaning.context.text) == 1
        assert "Context" not in text
