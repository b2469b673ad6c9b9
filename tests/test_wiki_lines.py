"""Pages of an encyclopedia as pasted: buttons behind headings, arrows in front of references, notes on top."""

from __future__ import annotations

import pytest

from scarbot.parsing import parse_article

FADES = "A bruise is what is left where blood has run into the skin, and it turns green and then yellow."
PAGE = """Jump to content
Create account
Log in

Bruise (skin)
Article
Talk
Read
Edit
View history
From Openpedia, the free encyclopedia
For the village, see Bruise, Norr. For the song, see The Bruise.

{fades}[1]

Contents
1 Causes
2 References

Causes{edit}
A study of 90 cooks found that cold slows it.[2] Ana Ruiz, a nurse, says that it fades.

References{edit}
^ a b Hallam, P. (2011). "Bruises in farm workers". Journal of Rural Medicine. 4 (2): 11–19.
^ Moss, Lee; et al. (2016). "Cold packs". Skin Research. 9 (2): 40–46.
"""


@pytest.mark.parametrize("edit", ["[edit]", " [edit]", " [ edit | edit source ]"])
def test_a_pasted_page_of_an_encyclopedia_is_read_as_a_page(edit: str) -> None:
    article = parse_article(PAGE.format(fades=FADES, edit=edit))
    assert article.title == "Bruise (skin)"
    assert [section.heading for section in article.sections] == ["Causes"]
    assert [(s.text, s.kind, [r.number for r in s.references]) for s in article.statements] == [
        (f"{FADES}[1]", "article", []),
        ("A study of 90 cooks found that cold slows it.[2]", "study", [2]),
        ("Ana Ruiz, a nurse, says that it fades.", "indirect", []),
    ]
    assert [(entry.number, entry.author) for entry in article.references] == [(1, "Hallam"), (2, "Moss")]


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("For pain, see a doctor.", ["For pain, see a doctor."]),
        (
            "For most, rest is enough. For others, it is not.",
            ["For most, rest is enough.", "For others, it is not."],
        ),
        ("^ is a caret.", ["is a caret."]),
    ],
)
def test_sentences_that_open_like_lines_of_an_encyclopedia_stay(line: str, read: list[str]) -> None:
    statements = parse_article(f"Bruises\n\n{line}\n\n{FADES}").statements
    assert [statement.text for statement in statements] == [*read, FADES]


def test_an_edit_in_brackets_is_no_heading_by_itself() -> None:
    article = parse_article(f"Bruises\n\n[edit]\n\n{FADES}\n\n{FADES} I did not say so [edit].")
    assert article.sections == ()
