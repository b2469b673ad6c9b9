"""Interviews with labels: whose the answers are, and that questions are nobody's."""

from __future__ import annotations

import pytest
from attributions import mismatches

from scarbot.corpus import parse_article

INTRO = "We spoke to Lena Ortiz, DDS, a dentist in Tampa, and Paul Quist, RDH, a hygienist.\n\n"
ONE = "We spoke to Lena Ortiz, DDS, a dentist in Tampa.\n\n"
ORTIZ, QUIST = "⟦direct: Lena Ortiz⟧", "⟦direct: Paul Quist⟧"

INTERVIEWS = [
    # by name, in any form
    INTRO
    + f"⟦article⟧Q: Why floss?⟦/⟧\n\n{ORTIZ}Ortiz: It works.⟦/⟧ {ORTIZ}Do it daily.⟦/⟧\n\n{QUIST}Paul Quist: At night.⟦/⟧",
    INTRO + f"{ORTIZ}Dr. Ortiz: It works.⟦/⟧\n\n{QUIST}PQ: At night.⟦/⟧\n\n{ORTIZ}Dr. Ortiz: Yes.⟦/⟧",
    # "A" is the one expert, or whom the text has just named
    ONE
    + f"⟦article⟧Q: Why floss?⟦/⟧\n\n{ORTIZ}A: It works.⟦/⟧\n\n⟦article⟧Q: When?⟦/⟧\n\n{ORTIZ}A: At night.⟦/⟧",
    INTRO
    + f"We asked Quist.\n\n⟦article⟧Q: Why?⟦/⟧\n\n{QUIST}A: It works.⟦/⟧\n\n⟦article⟧Q: When?⟦/⟧\n\n{QUIST}A: Now.⟦/⟧",
    INTRO + "⟦article⟧Q: Why?⟦/⟧\n\n⟦article⟧A: It works.⟦/⟧\n\n⟦article⟧Q: When?⟦/⟧\n\n⟦article⟧A: Now.⟦/⟧",
    # an answer goes on without a label, and stops at brackets and at names
    ONE
    + f"Q: Why?\n\n{ORTIZ}A: It works.⟦/⟧\n\n{ORTIZ}And it is cheap.⟦/⟧\n\n⟦article⟧[She laughs.]⟦/⟧\n\nQ: When?\n\n{ORTIZ}A: Now.⟦/⟧",
    # labels alone are no interview
    ONE + "⟦article⟧Note: It works.⟦/⟧\n\n⟦article⟧Tip: Do it daily.⟦/⟧",
    ONE + "⟦article⟧Ortiz: a portrait in three parts.⟦/⟧",
]


@pytest.mark.parametrize("marked", INTERVIEWS)
def test_answers_are_theirs_whose_label_they_carry(marked: str) -> None:
    assert mismatches(marked) == []


def test_bold_labels_and_lines_of_one_paragraph_are_read_in_html() -> None:
    html = (
        "<article><h1>Teeth</h1><p>We spoke to Lena Ortiz, DDS, a dentist in Tampa.</p>"
        "<p><b>Q: Why floss?</b><br>A: It works. Do it daily.</p><p><b>Q:</b> When?</p><p><b>A:</b> At night.</p></article>"
    )
    read = [
        (s.kind, "".join(p.name for p in s.speakers)) for s in parse_article(html, format="html").statements
    ]
    asked, answered = ("article", ""), ("direct", "Lena Ortiz")
    assert read[1:] == [asked, answered, answered, asked, answered]
