"""Where and when a report was written is no part of its first sentence."""

from __future__ import annotations

import pytest

from scarbot.reading import read_article

BODY = "A new bench on Wheeler Avenue is green and bolted down. It is wide enough for three."
NEXT = "Most people walk past it every day, and nobody has sat on it for as long as anybody knows."

DATELINES = [
    "BOSTON — ", "BOSTON - ", "BOSTON -- ", "NEW YORK – ", "ST. LOUIS — ", "WASHINGTON, D.C.—", "SÃO PAULO — ",
    "DUNMORE, Pa. — ", "DUNMORE, Pa. (AP) — ", "LONDON (Reuters) - ", "London (Reuters) - ", "PARIS/LONDON, March 3 (Reuters) - ",
    "CHICAGO, March 3, 2025 – ", "CHICAGO, Feb. 6, 2024 /NewsPost/ -- ", "Chicago, March 3, 2025 – ", "CHICAGO – March 3, 2025 – ",
    "LEEDS, 3 March 2025 — ", "MILLBROOK FALLS, Ohio -- ", "WINSTON-SALEM, N.C. (AP) — ", "(BOSTON) — ", "TORONTO, Monday, March 3, 2025 — ",
]  # fmt: skip

NONE = [
    "WARNING — ", "STEP ONE — ", "TIP 3 – ", "THE BENCH — ", "HOW IT BEGAN — ", "Boston — ", "The town (Dunmore) — ", "BOSTON. ",
    "NASA: ", "Ana Ruiz, MD — ", "BOSTON’s mayor says so. ", "In Boston — where else? — ", "“BOSTON — ", "BOSTON — the city — has one. ",
]  # fmt: skip


@pytest.mark.parametrize("line", DATELINES)
@pytest.mark.parametrize("head", ["", "A bench for three\n\nBy Ana Ruiz\n\n", "A bench for three\n\n"])
def test_the_first_statement_begins_behind_the_dateline(head: str, line: str) -> None:
    article = read_article(f"{head}{line}{BODY}\n\n{NEXT}")
    assert article.statements[0].text == "A new bench on Wheeler Avenue is green and bolted down."
    assert line.strip() in [dropped.text for dropped in article.dropped if dropped.reason == "dateline"]
    assert article.passages[0].start == article.statements[0].start


@pytest.mark.parametrize("line", NONE)
def test_a_label_or_a_sentence_with_a_dash_is_no_dateline(line: str) -> None:
    article = read_article(f"{line}{BODY}\n\n{NEXT}")
    assert "dateline" not in [dropped.reason for dropped in article.dropped]


@pytest.mark.parametrize(
    ("line", "reason"), [("KNN —", "dateline"), ("BOSTON —", "dateline"), ("WARNING —", "")]
)
def test_a_dateline_may_stand_in_a_paragraph_of_its_own(line: str, reason: str) -> None:
    article = read_article(f"A bench for three\n\n{line}\n\n{BODY}\n\n{NEXT}")
    assert ("dateline" in [dropped.reason for dropped in article.dropped]) == bool(reason)


def test_a_dateline_tells_the_date() -> None:
    assert read_article(f"CHICAGO, March 3, 2025 – {BODY}\n\n{NEXT}").date == "2025-03-03"


def test_a_dateline_stands_in_the_first_paragraphs_only() -> None:
    text = f"{NEXT}\n\nWhat it costs\n\n{NEXT}\n\nBOSTON — {BODY}"
    assert "BOSTON — A new bench on Wheeler Avenue is green and bolted down." in [
        statement.text for statement in read_article(text).statements
    ]


def test_one_sentence_between_title_and_dateline_is_a_standfirst() -> None:
    deck = "The town has spent a month on it."
    text = f"A bench for three\n\n{deck}\n\nBy Ana Ruiz\n\nBOSTON — {BODY}\n\n{NEXT}"
    assert len(read_article(text).statements) == 3
    assert len(read_article(text.replace("By Ana Ruiz\n\n", "")).statements) == 3
    two = read_article(text.replace(deck, f"{deck} It shows."))
    assert two.statements[0].text == deck
    assert read_article(f"{deck}\n\nBOSTON — {BODY}\n\n{NEXT}").statements[0].text == deck


def test_headings_between_title_and_dateline_are_standfirsts() -> None:
    head = "A bench for three has come to Wheeler Avenue\nThe town has spent a month on the bench\n\n"
    article = read_article(f"FOR IMMEDIATE RELEASE\n\n{head}BOSTON — {BODY}\n\nWhat it costs\n\n{NEXT}")
    assert article.title == "A bench for three has come to Wheeler Avenue"
    assert [section.heading for section in article.sections] == ["What it costs"]
