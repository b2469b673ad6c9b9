"""Whose a statement is and where it stands, in words."""

from __future__ import annotations

from dataclasses import replace

import pytest
from asked import heel_article, shipped

from scarbot import Statement, parse_article
from scarbot.crediting import attribution_line, notice_of, place_line, section_label, short_source, source_of
from scarbot.models import Article, Kind, Reference


def line_of(statement: Statement, kind: Kind, references: tuple[Reference, ...] = (), **more: bool) -> str:
    return attribution_line(Article("plain", statement.text), statement, kind, references, **more)


@pytest.mark.parametrize(
    ("kind", "source"),
    [
        ("direct", "somebody whom the article does not make clear"),
        ("indirect", "somebody whom the article does not make clear (reported)"),
        ("mixed", "somebody whom the article does not make clear (partly quoted)"),
        ("article", "the article"),
        ("group", "a group that the article does not name"),
        ("study", "research without a reference"),
    ],
)
def test_an_unknown_source_is_said_to_be_unknown(kind: Kind, source: str) -> None:
    assert line_of(Statement(0, "It fades.", 0, 9), kind) == f"— {source} · paragraph 1"


def test_research_that_a_list_may_hold_is_not_said_to_have_no_reference() -> None:
    article = Article("plain", "It fades.", references=(Reference(1, "…", 0, 1),))
    line = attribution_line(article, Statement(0, "It fades.", 0, 9, "study"), "study", ())
    assert line == "— research without a marked reference · paragraph 1"


def test_the_notices_of_articles_stand_in_a_line_each_with_the_name_where_there_are_others() -> None:
    heel, plain = heel_article(), parse_article("Wool is warm.", id="wool")
    other = replace(plain, title="Wool", notice="Translated.")
    assert notice_of([plain], several=True) == ""
    assert notice_of([heel], several=False) == heel.notice
    assert notice_of([heel, plain, other, heel], several=True) == (
        f"“Heel cream”: {heel.notice}\n“Wool”: Translated."
    )


def test_two_speakers_are_both_named() -> None:
    speakers = heel_article().speakers
    line = line_of(Statement(0, "It fades.", 0, 9, "indirect", speakers), "indirect")
    assert line.startswith(
        "— Ana Ruiz, MD, board-certified podiatrist and Ben Okafor, DPM, podiatrist (reported)"
    )


def test_a_study_is_named_by_what_its_reference_shows() -> None:
    short, full = Reference(4, "…", 0, 1), Reference(2, "…", 0, 1, "Rask", "2021", "Foot Journal")
    line = line_of(Statement(0, "It fades.", 0, 9, "study"), "study", (full, short))
    assert line == "— a study: Rask 2021, Foot Journal; [4] (reference 2, 4) · paragraph 1"


def test_headings_are_glossed_and_supplied_ones_in_brackets() -> None:
    article = shipped().corpus.articles[0]
    labels = {section.heading: section_label(article, section) for section in article.sections}
    assert labels["What causes pimples scars?"] == "What causes pimples [acne] scars?"
    assert labels["Microneedling"] == "[Microneedling]"
    assert labels["Closing takeaways"] == "Closing takeaways"


def test_the_place_is_the_headings_and_the_paragraph_counted_from_one() -> None:
    first, last = heel_article().statements[0], heel_article().statements[-1]
    assert place_line(heel_article(), first) == "Heel cream and what it does, paragraph 1"
    assert place_line(heel_article(), last) == "How to use it, paragraph 10"


def test_a_statement_above_all_headings_has_its_paragraph_only() -> None:
    article = parse_article("Cream helps the heel.\n\nSocks help the heel.")
    assert place_line(article, article.statements[1]) == "paragraph 2"


def test_a_study_that_nothing_names_is_called_so_once() -> None:
    article = parse_article("Naps\n\nA 2020 study found that 45 percent of adults nap.")
    assert source_of(article.statements[0]) == "a study"


@pytest.mark.parametrize(
    ("opening", "message", "short"),
    [
        ("“Heel cream", "Ana Ruiz", "Ana Ruiz"),
        ("The skin", "the article itself", ""),
        ("A 2021", "a study (Rask 2021)", "Rask 2021"),
        ("Most podiatrists", "“Most podiatrists”", "Most podiatrists"),
    ],
)
def test_a_message_and_a_margin_name_it_in_fewer_words(opening: str, message: str, short: str) -> None:
    statement = next(one for one in heel_article().statements if one.text.startswith(opening))
    assert (source_of(statement), short_source(statement)) == (message, short)


def test_the_place_of_a_row_is_its_number_and_of_several_tables_which() -> None:
    table = "| Food | Keeps |\n|---|---|\n| Rice | 2 years |\n| Flour | 8 months |"
    source = f"# Larder\n\n## Dry\n\nRice keeps for years.\n\n{table}"
    one = parse_article(f"{source}\n\nSo do beans, if they are dry.", format="markdown")
    assert [place_line(one, line) for line in one.tables[0].lines] == [
        *("Dry, columns of the table", "Dry, row 1 of the table", "Dry, row 2 of the table")
    ]
    two = parse_article(
        f"{source}\n\nSo do beans, if they are dry.\n\n{table}\n\nAnd oats do too.", format="markdown"
    )
    assert [place_line(two, line) for line in two.tables[1].lines][1:] == [
        *("Dry, table 2, row 1", "Dry, table 2, row 2")
    ]


def test_a_study_that_is_told_of_its_maker_is_by_that_one() -> None:
    article = parse_article("Elin Marsh, an ecologist, tracked 300 newts.\n\n“Fish eat them,” says Marsh.")
    told = article.statements[0]
    assert (
        attribution_line(article, told, "study", (), several=False)
        == "— a study by Elin Marsh, ecologist · paragraph 1"
    )
    assert source_of(told) == "a study (Elin Marsh)"
