from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from scarbot.errors import ReadingError, SidecarError
from scarbot.models import UNANSWERED, FollowUp
from scarbot.reading import read_article
from scarbot.reading.body.sidecar import parse_sidecar

if TYPE_CHECKING:
    from scarbot.models import Article

TEXT = """\
Scars

A scar is what is left. It fades.

Types

There are two kinds, listed here:

- Deep ones. They stay.
- Flat ones.

Deep scars

They are deep.

References

1. Moss A, et al. Scars and mood. Cells. 2023;16:731-738.

Comments

It hurts.
"""


def read(text: str = TEXT, sidecar: str = "") -> Article:
    return read_article(text, id="scars", sidecar=parse_sidecar(sidecar, "scars.toml"))


def test_the_first_line_is_the_title_and_headings_part_the_sections() -> None:
    article = read()
    assert article.title == "Scars"
    assert [(s.heading, s.level, s.path) for s in article.sections] == [
        ("Types", 1, ("Types",)),
        ("Deep scars", 1, ("Deep scars",)),
    ]


def test_statements_passages_and_sections_point_at_each_other() -> None:
    article = read()
    for passage in article.passages:
        inside = article.statements[passage.first : passage.last]
        assert {statement.passage for statement in inside} == {passage.index}
        for statement in inside:
            assert (statement.section.index if statement.section else None) == passage.section
    assert [p.section for p in article.passages] == [None, 0, 0, 0, 1]


def test_items_know_the_sentence_that_introduces_them() -> None:
    article = read()
    listed = [p for p in article.passages if p.kind == "item"]
    assert [article.statements[p.introduction].text for p in listed if p.introduction is not None] == [
        "There are two kinds, listed here:"
    ] * 2
    assert [p.introduction for p in article.passages if p.kind != "item"] == [None, None, None]


def test_a_heading_between_them_parts_a_list_from_the_sentence_before() -> None:
    article = read("Scars fade, and this is how:\n\nTypes of scar\n\n- Deep ones.\n- Flat ones.")
    assert [p.introduction for p in article.passages] == [None, None, None]


def test_who_is_named_in_a_heading_behind_a_list_of_experts_heads_a_section() -> None:
    article = read(
        "Wash it\n\nIt fades.\n\nOur panel\n\n- Ana Ruiz, a baker\n- Al Moss, a cook\n\nAna Ruiz, Baker: Always\n\nIt fades.\n"
    )
    assert [section.heading for section in article.sections] == ["Our panel", "Ana Ruiz, Baker: Always"]
    article = read(
        "Wash it\n\nIt fades.\n\nOur panel\n\nAna Ruiz, Baker\n\nAl Moss, Cook\n\nWhy?\n\nIt fades.\n"
    )
    assert [section.heading for section in article.sections] == ["Our panel", "Why?"]


def test_references_and_what_is_dropped_are_no_statements() -> None:
    article = read()
    assert [r.label for r in article.references] == ["Moss 2023"]
    assert [(d.text, d.reason) for d in article.dropped] == [
        ("References", "reference list"),
        ("Comments", "reader comments"),
        ("It hurts.", "reader comments"),
    ]
    assert "It hurts." not in [statement.text for statement in article.statements]


def test_the_sidecar_gives_levels_and_lost_headings_and_their_paths() -> None:
    article = read(
        sidecar='[[headings]]\nheading = "Deep scars"\nlevel = 2\n'
        '[[headings]]\nheading = "First words"\nbefore = "A scar is"\n'
    )
    assert [(s.label, s.level, s.path) for s in article.sections] == [
        ("Scars", 1, ("Scars",)),
        ("[First words]", 1, ("First words",)),
        ("Types", 1, ("Types",)),
        ("Deep scars", 2, ("Types", "Deep scars")),
    ]


def test_the_sidecar_wins_over_what_the_text_says_of_itself() -> None:
    article = read(
        f"Scars\n\nBy Ana Ruiz\n\n{TEXT.partition(chr(10))[2]}", 'author = "Eva Lind"\ntitle = "Marks"'
    )
    assert (article.title, article.author) == ("Marks", "Eva Lind")


def test_lay_questions_belong_to_the_statement_that_answers_them() -> None:
    article = read(
        sidecar='[[questions]]\nat = "They are deep"\nask = ["how deep is it?"]\nnear = ["how wide?"]\n'
    )
    for asked, text in ((article.questions, "how deep is it?"), (article.near, "how wide?")):
        assert [(q.text, article.statements[q.statement].text) for q in asked] == [(text, "They are deep.")]


def test_what_people_ask_next_belongs_to_the_section_before_and_the_statement_that_answers() -> None:
    article = read(
        sidecar='[[follow_ups]]\nafter = "Types"\nat = "They are deep"\nask = ["How deep?"]\nnear = ["how wide"]\n'
        '[[follow_ups]]\nask = ["how much"]\n'
    )
    (types,) = (section.index for section in article.sections if section.heading == "Types")
    (deep,) = (s.index for s in article.statements if s.text == "They are deep.")
    assert article.follow_ups == (FollowUp("How deep?", types, deep), FollowUp("how much", None, UNANSWERED))
    assert article.near_next == (FollowUp("how wide", types, deep),)


@pytest.mark.parametrize(
    ("sidecar", "message"),
    [
        ('[[follow_ups]]\nafter = "Nowhere"', "follow_ups.after: no heading is “Nowhere”"),
        ('[[follow_ups]]\nat = "Nowhere"\nask = []', "follow_ups.at: no sentence begins with “Nowhere”"),
        (
            '[[headings]]\nheading = "x"\nbefore = "Nowhere"',
            "headings.before: “Nowhere” is not in the article",
        ),
        (
            '[[headings]]\nheading = "x"\nbefore = "They"',
            "headings.before: “They” stands there more than once",
        ),
        ('[[headings]]\nheading = "Nowhere"', "headings.heading: “Nowhere” is not in the article"),
        ('[[questions]]\nat = "Nowhere"\nask = []', "questions.at: no sentence begins with “Nowhere”"),
        ('[[questions]]\nat = "They"\nask = []', "questions.at: more than one sentence begins with “They”"),
    ],
)
def test_a_place_that_the_article_does_not_have_is_named(sidecar: str, message: str) -> None:
    with pytest.raises(SidecarError) as raised:
        read(sidecar=sidecar)
    assert message in str(raised.value)
    assert str(raised.value).startswith("scars.toml:")


@pytest.mark.parametrize("text", ["", " \n", "© 2023", "Comments\n\nIt hurts."])
def test_a_text_without_a_sentence_is_no_article(text: str) -> None:
    with pytest.raises(ReadingError, match="no sentence"):
        read(text)


def test_a_paragraph_as_long_as_a_book_is_no_article() -> None:
    with pytest.raises(ReadingError, match="a paragraph of 200,0"):
        read("It fades. " * 20_001)


def test_an_unknown_format_is_named_with_those_that_are_known() -> None:
    with pytest.raises(ReadingError, match="“pdf”; known are html, markdown, text"):
        read_article("x", format="pdf")
