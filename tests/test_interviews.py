"""Interviews: whose the answers are, by labels or by a lead, and that questions are nobody's."""

from __future__ import annotations

import pytest
from attributions import mismatches, score_text

from scarbot.corpus import parse_article

INTRO = "We spoke to Lena Ortiz, DDS, a dentist in Tampa, and Paul Quist, RDH, a hygienist.\n\n"
ONE = "We spoke to Lena Ortiz, DDS, a dentist in Tampa.\n\n"
ORTIZ, QUIST = "⟦direct: Lena Ortiz⟧", "⟦direct: Paul Quist⟧"

INTERVIEWS = [
    # by name, in any form
    INTRO
    + f"⟦article⟧Q: Why floss?⟦/⟧\n\n{ORTIZ}Ortiz: It works.⟦/⟧ {ORTIZ}Do it daily.⟦/⟧\n\n{QUIST}Paul Quist: At night.⟦/⟧",
    INTRO + f"{ORTIZ}Dr. Ortiz: It works.⟦/⟧\n\n{QUIST}PQ: At night.⟦/⟧\n\n{ORTIZ}Dr. Ortiz: Yes.⟦/⟧",
    "We spoke to Ana dos Santos, DDS, a dentist.\n\n⟦direct: Ana dos Santos⟧Ana dos Santos: It works.⟦/⟧\n\n"
    "⟦direct: Ana dos Santos⟧Ana dos Santos: Do it daily.⟦/⟧",
    # "A" is the one expert, or whom the text has just named
    ONE
    + f"⟦article⟧Q: Why floss?⟦/⟧\n\n{ORTIZ}A: It works.⟦/⟧\n\n⟦article⟧Q: When?⟦/⟧\n\n{ORTIZ}A: At night.⟦/⟧",
    INTRO
    + f"We asked Quist.\n\n⟦article⟧Q: Why?⟦/⟧\n\n{QUIST}A: It works.⟦/⟧\n\n⟦article⟧Q: When?⟦/⟧\n\n{QUIST}A: Now.⟦/⟧",
    INTRO
    + "⟦article⟧Q: Why?⟦/⟧\n\n⟦direct: ?⟧A: It works.⟦/⟧\n\n⟦article⟧Q: When?⟦/⟧\n\n⟦direct: ?⟧A: Now.⟦/⟧",
    # who is only mentioned beside them does not answer
    INTRO
    + f"Paul Quist (who trained with Ortiz) had ten minutes.\n\n⟦article⟧Q: Why?⟦/⟧\n\n{QUIST}A: It works.⟦/⟧\n\n"
    f"⟦article⟧Q: When?⟦/⟧\n\n{QUIST}A: Now.⟦/⟧",
    # what is told of the one who answered is no answer
    ONE
    + f"⟦article⟧Q: Why floss?⟦/⟧\n\n{ORTIZ}A: It works.⟦/⟧\n\n⟦article⟧Q: When?⟦/⟧\n\n{ORTIZ}A: At night.⟦/⟧\n\n"
    "⟦indirect: Lena Ortiz⟧The dentist had one more request: Change the brush.⟦/⟧",
    # an answer goes on without a label, and stops at brackets and at names
    ONE
    + f"Q: Why?\n\n{ORTIZ}A: It works.⟦/⟧\n\n{ORTIZ}And it is cheap.⟦/⟧\n\n⟦article⟧[She laughs.]⟦/⟧\n\nQ: When?\n\n{ORTIZ}A: Now.⟦/⟧",
    # a page that answers by itself
    "⟦article⟧Q: Why floss?⟦/⟧\n\n⟦article⟧A: It works.⟦/⟧\n\n⟦article⟧Q: When?⟦/⟧\n\n⟦article⟧A: At night.⟦/⟧",
    # labels alone are no interview
    ONE + "⟦article⟧Note: It works.⟦/⟧\n\n⟦article⟧Tip: Do it daily.⟦/⟧",
    ONE + "⟦article⟧Ortiz: a portrait in three parts.⟦/⟧",
]

WHY, WHEN = "⟦article⟧**Why should I use floss?**⟦/⟧", "⟦article⟧**And when is the best time?**⟦/⟧"
ANSWERED = (
    f"{WHY}\n\n{ORTIZ}It works.⟦/⟧ {ORTIZ}My own brother told me so.⟦/⟧\n\n{WHEN}\n\n{ORTIZ}At night.⟦/⟧"
)
NOBODYS = f"{WHY}\n\n⟦direct: ?⟧It works.⟦/⟧\n\n{WHEN}\n\n⟦direct: ?⟧At night.⟦/⟧"
NOT_ANSWERED = f"{WHY}\n\n⟦article⟧It works.⟦/⟧\n\n{WHEN}\n\n⟦article⟧At night.⟦/⟧"

# Questions without labels: the words in front of them say who answers.
READERS_QUESTIONS = [
    INTRO + "## You asked, Lena Ortiz answered\n\n" + ANSWERED,
    INTRO + "## Dr. Ortiz answers your questions\n\n" + ANSWERED,
    INTRO + "We put two questions from our readers to Dr. Ortiz.\n\n" + ANSWERED,
    INTRO + "Dr. Ortiz took a few of your questions over lunch.\n\n## Your questions\n\n" + ANSWERED,
    INTRO + "Ortiz sat down with us. Her answers have been edited for length.\n\n" + ANSWERED,
    # somebody else butts in, under a name
    INTRO
    + f"Dr. Ortiz answered our readers’ questions.\n\n{WHY}\n\n{ORTIZ}It works.⟦/⟧\n\n{QUIST}Paul Quist: And it is cheap.⟦/⟧"
    f"\n\n{WHEN}\n\n{ORTIZ}At night.⟦/⟧",
    INTRO
    + f"{WHY}\n\n⟦article⟧It works.⟦/⟧\n\n{QUIST}Paul Quist: And it is cheap.⟦/⟧\n\n{WHEN}\n\n⟦article⟧At night.⟦/⟧"
    f"\n\n{QUIST}Paul Quist: Or at noon.⟦/⟧",
    # they met, and answers are given in the first person
    INTRO
    + f"I sat down with Ortiz in her office.\n\n{WHY}\n\n{ORTIZ}I would not miss it.⟦/⟧\n\n{WHEN}\n\n{ORTIZ}At night.⟦/⟧",
    INTRO + "I sat down with Ortiz in her office.\n\n" + NOT_ANSWERED,
    INTRO + "## Two questions for Lena Ortiz\n\n" + ANSWERED,
    INTRO + "## Q&A with Lena Ortiz\n\n" + ANSWERED,
    INTRO + "## Lena Ortiz’s answers to your questions\n\n" + ANSWERED,
    # who answers is told of one of several, or of nobody known
    INTRO + "A hygienist answered our readers’ questions; Ortiz and Quist were away.\n\n" + NOBODYS,
    # the article answers by itself, or quotes
    INTRO + "## You asked, we answered\n\n" + NOT_ANSWERED,
    INTRO + NOT_ANSWERED,
    INTRO
    + "Dr. Ortiz has answered many questions.\n\nShe is good at it.\n\nShe is famous.\n\n"
    + NOT_ANSWERED,
    INTRO
    + f"Dr. Ortiz answered our questions.\n\n{WHY}\n\n{ORTIZ}“It works,” she says.⟦/⟧ ⟦article⟧Floss is cheap.⟦/⟧\n\n"
    f"{WHEN}\n\n⟦article⟧Any time is good.⟦/⟧",
    INTRO
    + f"Dr. Ortiz answered our questions.\n\n{WHY}\n\n⟦article⟧It works.⟦/⟧\n\n{WHEN}\n\n⟦direct: Lena Ortiz⟧“At night,” says Ortiz.⟦/⟧",
    # somebody else is quoted
    INTRO
    + f"Dr. Ortiz answered our questions.\n\n{WHY}\n\n{ORTIZ}It works.⟦/⟧\n\n{QUIST}“It is cheap, too,” says Paul Quist.⟦/⟧\n\n"
    f"{WHEN}\n\n{ORTIZ}At night.⟦/⟧",
    # a report goes on behind the answers
    # an answer goes on, until a paragraph ends in a question
    INTRO + f"Dr. Ortiz answered our questions.\n\n{WHY}\n\n{ORTIZ}It works.⟦/⟧\n\n{ORTIZ}It is cheap.⟦/⟧\n\n"
    f"⟦article⟧My gums bleed.⟦/⟧ ⟦article⟧Should I stop?⟦/⟧\n\n{ORTIZ}No.⟦/⟧",
    # one that opens with a question is anybody's
    INTRO
    + f"Dr. Ortiz answered our questions.\n\n{WHY}\n\n{ORTIZ}It works.⟦/⟧\n\n{WHEN}\n\n{ORTIZ}At night.⟦/⟧\n\n"
    f"⟦direct: ?⟧And water?⟦/⟧ ⟦direct: ?⟧It seems to help.⟦/⟧\n\n{ORTIZ}A little.⟦/⟧",
    INTRO
    + f"Dr. Ortiz answered our questions.\n\n{ANSWERED}\n\n⟦indirect: Lena Ortiz⟧The dentist had one more request: Change the brush.⟦/⟧",
]


@pytest.mark.parametrize("marked", READERS_QUESTIONS)
def test_answers_are_theirs_who_took_the_questions(marked: str) -> None:
    assert score_text(marked, ".md").failures == []


@pytest.mark.parametrize("marked", READERS_QUESTIONS[:-6])
def test_questions_may_be_headings(marked: str) -> None:
    headed = marked.replace("⟦article⟧**", "### ").replace("**⟦/⟧", "")
    assert score_text(headed, ".md").failures == []


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
