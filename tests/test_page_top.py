"""What stands above the first paragraph of a text that was pasted."""

from __future__ import annotations

import pytest

from scarbot.reading import read_article

BODY = (
    "A scar is what is left where the skin has healed, and it takes about a year until it has settled.\n\n"
    "Most of them fade on their own, and nobody needs to do much about them, as far as anybody knows."
)


@pytest.mark.parametrize(
    "head",
    [
        "How scars fade with time\n\nBy Ana Ruiz",
        "Skip to content\nThe Skin Courier\nNews\nSports\n\nHow scars fade with time\n\nBy Ana Ruiz\nStaff writer",
        "THE SKIN COURIER\n\nThursday, May 4, 2023 | B1\n\nHow scars fade with time\n\nBy ANA RUIZ",
        "Home\n\nWellness\n\nSubscribe\n\nHow scars fade with time\n\nWhat doctors say\n\nBy Ana Ruiz\n3 Comments",
        "View in browser\n\nSkin Sunday\nIssue #8\n\nHow scars fade with time",
        "Log in\n\nHow scars fade with time\n\nAna Ruiz\n\nMay 4, 2023\n\n5 min read",
        "The Skin Valley Courier\nThursday, May 4, 2023\nLIVING\n\nHow scars fade with time\n\nBy ANA RUIZ",
    ],
)
def test_the_title_is_found_among_the_lines_of_the_site(head: str) -> None:
    article = read_article(f"{head}\n\n{BODY}\n\n© 2023 The Skin Courier")
    assert article.title == "How scars fade with time"
    assert len(article.statements) == 2
    assert not article.sections


def test_a_short_title_right_above_the_byline_is_one() -> None:
    head = "MedSkin\nSkin Problems & Treatments\nScar Basics\nWritten by Ana Ruiz"
    assert read_article(f"{head}\n\n{BODY}").title == "Scar Basics"


def test_several_sentences_below_the_title_are_the_first_of_the_body() -> None:
    deck = "Does it fade? It does."
    article = read_article(f"How scars fade with time\n\n{deck}\n\nBy Ana Ruiz\n\n{BODY}")
    assert [statement.text for statement in article.statements][:2] == ["Does it fade?", "It does."]


def test_a_title_that_asks_is_one_below_the_name_and_the_parts_of_a_site() -> None:
    deck = (
        "Three experts explain what your skin is trying to tell you, and when it is worth a call to somebody."
    )
    head = f"Skinly\nHealth  Food  Sleep\n\nCONDITIONS\n\nWhy Do Old Scars Itch, Even Indoors?\n\n{deck}\n\nBy Ana Ruiz"
    article = read_article(f"{head}\n\n{BODY}")
    assert article.title == "Why Do Old Scars Itch, Even Indoors?"
    assert len(article.statements) == 2
    assert not article.sections


@pytest.mark.parametrize(
    ("deck", "count"),
    [
        ("The old gel has a new audience. We asked the pros what is in it.", 2),
        ("The old gel has a new audience. I talked to the people who make it.", 2),
        ("The old gel has a new audience. Here is what is in it.", 4),
    ],
)
def test_of_several_sentences_below_a_title_those_that_tell_who_was_asked_are_no_body(
    deck: str, count: int
) -> None:
    first, second = BODY.split("\n\n")
    page = f"<h1>Why scars fade</h1><p class='dek'>{deck}</p><p>{first}</p><p>{second}</p>"
    assert len(read_article(page, format="html").statements) == count


def test_a_first_line_that_is_no_heading_is_a_title_all_the_same() -> None:
    first, second = BODY.split("\n\n")
    page = f"<div><p>Notes on scars</p><p>{first}</p><p>{second}</p></div>"
    assert read_article(page, format="html").title == "Notes on scars"


@pytest.mark.parametrize(
    "title",
    ["Scars fade, after all!", "Scars fade. Here’s how.", f"How scars fade with time, {'and why ' * 14}"],
)
def test_below_a_title_of_any_shape_stands_a_standfirst(title: str) -> None:
    deck = "Dermatologists explain what helps."
    article = read_article(f"{title}\n\n{deck}\n\nBy Ana Ruiz\n\n{BODY}")
    assert article.title == title.strip()
    assert len(article.statements) == 2


def test_a_plain_sentence_above_another_is_no_title_that_has_a_standfirst() -> None:
    article = read_article(f"Scars fade within about a year.\n\nMine did.\n\nBy Ana Ruiz\n\n{BODY}")
    assert article.statements[0].text == "Mine did."
