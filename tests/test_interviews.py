"""Interviews: whose the answers are, by labels or by a lead, and that questions are nobody's."""

from __future__ import annotations

import re

import pytest
from attributions import mismatches, score_text

from scarbot.parsing import parse_article

INTRO = "We spoke to Lena Ortiz, DDS, a dentist in Tampa, and Paul Quist, RDH, a hygienist.\n\n"
ONE = "We spoke to Lena Ortiz, DDS, a dentist in Tampa.\n\n"
ORTIZ, QUIST = "⟦direct: Lena Ortiz⟧", "⟦direct: Paul Quist⟧"

GAZETTE = (
    f"{INTRO}GAZETTE: ⟦article⟧Why floss?⟦/⟧\n\nORTIZ: {ORTIZ}It works.⟦/⟧\n\nGAZETTE: ⟦article⟧And when?⟦/⟧\n\n"
    f"ORTIZ: {ORTIZ}At night.⟦/⟧\n\nGAZETTE: ⟦article⟧I am tired then.⟦/⟧ ⟦article⟧What now?⟦/⟧\n\nORTIZ: {ORTIZ}Sit down.⟦/⟧\n\n"
)
INTERVIEWS = [
    # labels in capitals; the article goes on behind the last answer, if that tells of somebody, and else the answer does
    f"{GAZETTE}⟦article⟧Not everyone can sit.⟦/⟧\n\nFor Quist, who is a night nurse, it is hard.\n\n⟦article⟧The street is dark.⟦/⟧",
    f"{GAZETTE}{ORTIZ}It takes two minutes.⟦/⟧",
    # by name, in any form
    INTRO
    + f"Q: ⟦article⟧Why floss?⟦/⟧\n\nOrtiz: {ORTIZ}It works.⟦/⟧ {ORTIZ}Do it daily.⟦/⟧\n\nPaul Quist: {QUIST}At night.⟦/⟧",
    INTRO + f"Dr. Ortiz: {ORTIZ}It works.⟦/⟧\n\nPQ: {QUIST}At night.⟦/⟧\n\nDr. Ortiz: {ORTIZ}Yes.⟦/⟧",
    "We spoke to Ana dos Santos, DDS, a dentist.\n\nAna dos Santos: ⟦direct: Ana dos Santos⟧It works.⟦/⟧\n\n"
    "Ana dos Santos: ⟦direct: Ana dos Santos⟧Do it daily.⟦/⟧",
    # a label alone, in front of a list
    INTRO
    + f"Q: ⟦article⟧Why?⟦/⟧\n\nLO: {ORTIZ}It works.⟦/⟧\n\nQ: ⟦article⟧And what else?⟦/⟧\n\n⟦article⟧PQ:⟦/⟧\n\n"
    f"- {QUIST}Wool.⟦/⟧\n- {QUIST}A brush.⟦/⟧\n\nLO: {ORTIZ}And time.⟦/⟧",
    ONE + "⟦article⟧Note:⟦/⟧\n\n- ⟦article⟧It works.⟦/⟧\n- ⟦article⟧Do it daily.⟦/⟧",
    # "A" is the one expert, or whom the text has just named
    ONE
    + f"Q: ⟦article⟧Why floss?⟦/⟧\n\nA: {ORTIZ}It works.⟦/⟧\n\nQ: ⟦article⟧When?⟦/⟧\n\nA: {ORTIZ}At night.⟦/⟧",
    INTRO
    + f"We asked Quist.\n\nQ: ⟦article⟧Why?⟦/⟧\n\nA: {QUIST}It works.⟦/⟧\n\nQ: ⟦article⟧When?⟦/⟧\n\nA: {QUIST}Now.⟦/⟧",
    INTRO
    + "Q: ⟦article⟧Why?⟦/⟧\n\nA: ⟦direct: ?⟧It works.⟦/⟧\n\nQ: ⟦article⟧When?⟦/⟧\n\nA: ⟦direct: ?⟧Now.⟦/⟧",
    # who is only mentioned beside them does not answer
    INTRO
    + f"Paul Quist (who trained with Ortiz) had ten minutes.\n\nQ: ⟦article⟧Why?⟦/⟧\n\nA: {QUIST}It works.⟦/⟧\n\n"
    f"Q: ⟦article⟧When?⟦/⟧\n\nA: {QUIST}Now.⟦/⟧",
    # what is told of the one who answered is no answer
    ONE
    + f"Q: ⟦article⟧Why floss?⟦/⟧\n\nA: {ORTIZ}It works.⟦/⟧\n\nQ: ⟦article⟧When?⟦/⟧\n\nA: {ORTIZ}At night.⟦/⟧\n\n"
    "⟦indirect: Lena Ortiz⟧The dentist had one more request: Change the brush.⟦/⟧",
    # an answer goes on without a label, and stops at brackets and at names
    ONE
    + f"Q: Why?\n\nA: {ORTIZ}It works.⟦/⟧\n\n{ORTIZ}And it is cheap.⟦/⟧\n\n⟦article⟧[She laughs.]⟦/⟧\n\nQ: When?\n\nA: {ORTIZ}Now.⟦/⟧",
    # who goes on has a label again: what has none is told by the article
    INTRO
    + f"Ortiz: {ORTIZ}It works.⟦/⟧\n\nOrtiz: {ORTIZ}And it is cheap.⟦/⟧\n\nQuist: {QUIST}At night.⟦/⟧\n\nQuist: {QUIST}Daily.⟦/⟧\n\n"
    f"⟦article⟧I tried it there and then.⟦/⟧\n\nOrtiz: {ORTIZ}Good.⟦/⟧",
    # once is no habit, and a label below each heading is none either
    INTRO
    + f"Ortiz: {ORTIZ}It works.⟦/⟧\n\nOrtiz: {ORTIZ}And it is cheap.⟦/⟧\n\n{ORTIZ}I use wool.⟦/⟧\n\nQuist: {QUIST}At night.⟦/⟧",
    ONE
    + f"Why floss?\n\nOrtiz: {ORTIZ}It works.⟦/⟧\n\nFor whom?\n\nOrtiz: {ORTIZ}For all.⟦/⟧\n\nWhen?\n\nOrtiz: {ORTIZ}At night.⟦/⟧\n\n"
    f"{ORTIZ}I use wool.⟦/⟧",
    # a page that answers by itself
    "Q: ⟦article⟧Why floss?⟦/⟧\n\nA: ⟦article⟧It works.⟦/⟧\n\nQ: ⟦article⟧When?⟦/⟧\n\nA: ⟦article⟧At night.⟦/⟧",
    # labels alone are no interview
    ONE + "⟦article⟧Note: It works.⟦/⟧\n\n⟦article⟧Tip: Do it daily.⟦/⟧",
    ONE + "⟦article⟧Ortiz: a portrait in three parts.⟦/⟧",
    # who is only named by the last paragraph
    "Q: Why does it drip?\n\nA: ⟦direct: Ana Ruiz⟧The washer is worn.⟦/⟧\n\nQ: Can I do it?\n\nA: ⟦direct: Ana Ruiz⟧You can.⟦/⟧\n\n⟦article⟧Ana Ruiz, MD, is a surgeon.⟦/⟧",
]

ROUNDS = [
    # one question goes round, and the article goes on behind it
    INTRO
    + f"## Do you floss?\n\nWe asked.\n\n**Ortiz:** {ORTIZ}Daily.⟦/⟧ {ORTIZ}I like it.⟦/⟧\n\n**Quist:** {QUIST}No, my gums bleed.⟦/⟧\n\n"
    "⟦article⟧So much for that.⟦/⟧",
    INTRO + f"- **Lena Ortiz:** {ORTIZ}I floss daily.⟦/⟧\n- **Paul Quist:** {QUIST}Never.⟦/⟧",
    # a list of experts is no round, nor is one label
    INTRO + "⟦article⟧**Ortiz:** A dentist in Tampa.⟦/⟧\n\n⟦article⟧**Quist:** The head of a lab.⟦/⟧",
    INTRO + "⟦article⟧**Ortiz:** I am late.⟦/⟧\n\n⟦article⟧So much for that.⟦/⟧",
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
    + f"Dr. Ortiz answered our readers’ questions.\n\n{WHY}\n\n{ORTIZ}It works.⟦/⟧\n\nPaul Quist: {QUIST}And it is cheap.⟦/⟧"
    f"\n\n{WHEN}\n\n{ORTIZ}At night.⟦/⟧",
    INTRO
    + f"{WHY}\n\n⟦article⟧It works.⟦/⟧\n\nPaul Quist: {QUIST}And it is cheap.⟦/⟧\n\n{WHEN}\n\n⟦article⟧At night.⟦/⟧"
    f"\n\nPaul Quist: {QUIST}Or at noon.⟦/⟧",
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


ASKED = INTRO + f"Dr. Ortiz answered our questions.\n\n{WHY}\n\n{ORTIZ}It works.⟦/⟧\n\n{WHEN}\n\n"
LONG = (
    f"{ORTIZ}Mine used a thread of silk, and it did no harm to anybody as far as I know.⟦/⟧ "
    f"{ORTIZ}It did no good either, and it cost a good deal more than a brush does.⟦/⟧"
)

PROMPTED = [
    # what somebody else thinks is mentioned in an answer
    ASKED + f"{ORTIZ}At night.⟦/⟧ {ORTIZ}A colleague, Dr. Amy Quist, thinks that mornings will do.⟦/⟧",
    ASKED + f"{ORTIZ}My colleague Amy Quist says that mornings will do.⟦/⟧ {ORTIZ}I doubt it.⟦/⟧",
    # an answer opens with what people say
    ASKED + f"{ORTIZ}“It only wears them down.”⟦/⟧ {ORTIZ}I hear that every week.⟦/⟧",
    # a few words between two answers may be of who asks
    ASKED + f"{ORTIZ}At night.⟦/⟧\n\n⟦direct: ?⟧My grandmother never did.⟦/⟧\n\n{LONG}",
    ASKED + f"{ORTIZ}At night.⟦/⟧\n\n⟦direct: ?⟧Walk me through your evening.⟦/⟧\n\n{LONG}",
    ASKED
    + f"{ORTIZ}At night.⟦/⟧\n\n⟦direct: ?⟧I tried that.⟦/⟧ ⟦direct: ?⟧I fell asleep first.⟦/⟧\n\n{LONG}",
    # they are not where they go on with the answer, or end it
    ASKED + f"{ORTIZ}At night.⟦/⟧\n\n{ORTIZ}And my patients all forget it.⟦/⟧\n\n{LONG}",
    ASKED
    + f"{ORTIZ}At night.⟦/⟧\n\n{ORTIZ}Most people forget it.⟦/⟧\n\n⟦article⟧Is it safe?⟦/⟧\n\n{ORTIZ}Yes.⟦/⟧",
    ASKED + f"{ORTIZ}At night.⟦/⟧\n\n{ORTIZ}Most people forget it.⟦/⟧",
    # the interview is over
    ASKED
    + f"{ORTIZ}At night.⟦/⟧\n\n⟦article⟧On my way out, she hands me a brush.⟦/⟧\n\n⟦direct: Lena Ortiz⟧“Tonight,” she says.⟦/⟧\n\n"
    "⟦article⟧I forgot.⟦/⟧",
]


# Headings that name nobody: who answers is named below them, and nobody of the section above is meant.
ABOVE = (
    INTRO.replace("We spoke to ", "Teeth matter to ") + "## Why floss\n\nFlossing pays, says Paul Quist.\n\n"
)
NONE_ANSWERS = (
    "### Why should I use floss?\n\n⟦article⟧It works.⟦/⟧\n\n### And when?\n\n⟦article⟧I mean at night.⟦/⟧"
)
HEADED = ANSWERED.replace("⟦article⟧**", "### ").replace("**⟦/⟧", "")
UNKNOWN = HEADED.replace(ORTIZ, "⟦direct: ?⟧")
BELOW_HEADINGS = [
    "## Quick questions for the flosser\n\nWe put three of our readers’ favourites to Dr Ortiz.\n\n" + HEADED,
    "## Two questions for a dentist\n\nFloss is what Lena Ortiz knows best. We asked her what readers ask us.\n\n"
    + HEADED,
    "## Two questions for the dentist\n\n" + HEADED,
    "## You asked\n\nDr. Ortiz answers.\n\n" + HEADED,
    "## You asked\n\nOver to Dr. Ortiz.\n\n" + HEADED,
    "## Your worries\n\nYou sent us a lot of them. We put them to Dr. Ortiz.\n\n" + HEADED,
    "## Your queries\n\nOrtiz agreed to a quick round of your questions.\n\n" + HEADED,
    # nobody, or one of two
    "## Your questions, answered\n\nWe put them to Ortiz and Quist.\n\n" + UNKNOWN,
    "## Two questions for a podiatrist\n\n" + UNKNOWN,
    "## Questions for your next visit\n\nTake this list with you.\n\n" + NONE_ANSWERS,
    "## Answers to your questions\n\n" + NONE_ANSWERS,
    "## Bedtime\n\nOrtiz has two boys. We put them to bed.\n\n" + NONE_ANSWERS,
    "## Brushes\n\nWhich is best? The soft one, Ortiz answers.\n\n" + NONE_ANSWERS,
]


OKAFOR, HALE = "Renata Okafor, a debt counsellor", "Martin Hale, our money editor"
COUNSELLOR = f"{OKAFOR}, is new in town.\n\n"

# Who meets whom, and who answers; "?" is somebody who cannot be told.
MEETINGS = [
    (f"{OKAFOR}, spoke to {HALE}.", "Renata Okafor"),
    (f"{OKAFOR}, sat down with us.", "Renata Okafor"),
    (f"{OKAFOR}, spoke to Scarbot Weekly.", "Renata Okafor"),
    (f"{OKAFOR}, was interviewed by {HALE}.", "Renata Okafor"),
    (f"{OKAFOR}, was interviewed by Martin Hale.", "Renata Okafor"),
    (f"{OKAFOR}, spoke to our money editor Martin Hale.", "Renata Okafor"),
    (f"{OKAFOR}, answers your questions, put by Martin Hale.", "Renata Okafor"),
    (f"In conversation with {HALE}, Renata Okafor explains what to pay first.", "Renata Okafor"),
    (f"{OKAFOR}, sat down with Martin Hale.", "?"),
    (f"{COUNSELLOR}She spoke to {HALE}.", "?"),
    (f"{COUNSELLOR}She spoke to {HALE}. The conversation has been edited for length.", "?"),
    (f"{COUNSELLOR}She answered questions from Martin Hale.", "?"),
    (f"{COUNSELLOR}Her conversation with Martin Hale has been edited for length.", "?"),
    ("Our expert answers your questions, put by Martin Hale.", "?"),
    (f"The counsellor spoke to {HALE}.", "?"),
    ("Tom Ray spoke to a vet in Hull.", "?"),
    ("Martin Hale put your questions to the vet.", "?"),
    ("Last week counsellor Jo spoke to Martin Hale.", "?"),
    (f"{COUNSELLOR}In an interview with Martin Hale, she told of her work.", "?"),
    # who asks is of those who write
    (f"We spoke to {OKAFOR}.", "Renata Okafor"),
    (f"I recently sat down with {OKAFOR}.", "Renata Okafor"),
    (f"Our writer spoke to {OKAFOR}.", "Renata Okafor"),
    (f"Our editor Martin Hale spoke to {OKAFOR}.", "Renata Okafor"),
    (f"Scarbot Weekly spoke to {OKAFOR}.", "Renata Okafor"),
    (f"Martin Hale took your questions to {OKAFOR}.", "Renata Okafor"),
    # two are asked
    ("We talked to Dr. Ann Lee, a vet, and to Tom Ray, a trainer.", "?"),
    ("We put your questions to Dr. Ann Lee, a vet, and to Tom Ray, a trainer.", "?"),
    (f"Martin Hale took your questions to {OKAFOR}, and Tom Ray, a broker.", "?"),
    ("We put your questions to Ann Lee and Tom Ray.", "?"),
    ("We talked to Dr. Ann Lee, a vet. We also talked to Tom Ray, a trainer.", "?"),
    # somebody of hers is asked
    (f"{COUNSELLOR}We spoke to Okafor’s mother about it by phone.", "?"),
]

LEE = "⟦direct: Ann Lee⟧"
VET = "We spoke to Dr. Ann Lee, a vet.\n\n"
EDITED = "⟦furniture⟧*This interview has been edited for length and clarity.*⟦/⟧"
AFTER = [
    EDITED,
    "⟦furniture⟧Interview by Tom Ray.⟦/⟧",
    "⟦article⟧Ann Lee runs a clinic in Hull.⟦/⟧",
    "⟦article⟧Dr. Lee runs a clinic in Hull.⟦/⟧",
    "⟦article⟧Her book, Bark, is out now.⟦/⟧",
    "⟦article⟧As for Ann Lee, she runs a clinic in Hull.⟦/⟧",
    "⟦article⟧She is on tour in May.⟦/⟧",
    f"⟦article⟧Ann Lee runs a clinic in Hull.⟦/⟧\n\n⟦article⟧Her book is out now.⟦/⟧\n\n{EDITED}",
]

ASIDES = [
    # the line on the editing may stand between the answers
    f"{VET}**Why does he bark?**\n\n{LEE}I think he is bored.⟦/⟧\n\n{EDITED}\n\n**And treats?**\n\n{LEE}I use cheese.⟦/⟧",
    f"{VET}Q: Why does he bark?\n\nA: {LEE}He is bored.⟦/⟧\n\n{EDITED}\n\nQ: And treats?\n\nA: {LEE}I use cheese.⟦/⟧",
    # in front of the questions it says that the one named last answers
    f"Dr. Ann Lee, a vet, is busy.\n\n{EDITED}\n\n**Why does he bark?**\n\n{LEE}I am unsure.⟦/⟧\n\n**And treats?**\n\n{LEE}Cheese.⟦/⟧",
    # who is only mentioned in an answer does not give it
    "Q: Why does he bark?\n\nA: ⟦direct: ?⟧He is bored.⟦/⟧ ⟦direct: ?⟧Dr. Sam Okoro calls it a phase.⟦/⟧\n\n"
    "Q: And treats?\n\nA: ⟦direct: ?⟧I use cheese.⟦/⟧",
    f"Q: Why does he bark?\n\nA: {LEE}He is bored.⟦/⟧\n\nQ: And treats?\n\nA: {LEE}I use cheese.⟦/⟧\n\n"
    "⟦article⟧Answered by Dr. Ann Lee, a vet.⟦/⟧",
    # of two who are asked, one says who it is
    "We talked to Dr. Ann Lee, a vet, and to Tom Ray, a trainer.\n\n**Why does he bark?**\n\n"
    "⟦direct: ?⟧I think he is bored.⟦/⟧\n\n**And treats?**\n\n⟦direct: Tom Ray⟧“I use cheese,” says Ray.⟦/⟧ "
    "⟦direct: Tom Ray⟧I cut it small.⟦/⟧",
    # a question may be signed
    "Dr. Ann Lee, an allergist, answers your questions.\n\n⟦article⟧My son is six.⟦/⟧ "
    f"⟦article⟧Can he take an antihistamine?⟦/⟧ — Tomas, Derby\n\n{LEE}Yes, he can.⟦/⟧\n\n"
    f"⟦article⟧My eyes itch.⟦/⟧ ⟦article⟧What helps?⟦/⟧ — Rita, Hull\n\n{LEE}Drops help.⟦/⟧",
    # headings that are no questions end it
    f"{VET}Dr. Lee answers your questions.\n\n## Why does he bark?\n\n{LEE}I think he is bored.⟦/⟧\n\n## And treats?\n\n{LEE}I use cheese.⟦/⟧\n\n"
    "## Leads are sold here.\n\n⟦article⟧The shop is open.⟦/⟧\n\n## Collars too.\n\n⟦article⟧They are soft.⟦/⟧",
    # nor is what an article tells behind a few quoted words
    f"{VET}**Why does he bark?**\n\n{LEE}“I think he is bored.”⟦/⟧\n\n**And treats?**\n\n{LEE}“I use cheese.”⟦/⟧\n\n**And a bath?**\n\n"
    "“Never.” ⟦study⟧Fleas made up one in seven visits in a 2023 count of 61,000 records.⟦/⟧",
    # where nobody is named who answers, the article does
    f"{COUNSELLOR}We had a short Q&A last year.\n\n⟦article⟧**Why pay?**⟦/⟧\n\n⟦article⟧I would.⟦/⟧\n\n⟦article⟧**And when?**⟦/⟧\n\n⟦article⟧I tell everyone to.⟦/⟧",
    f"{COUNSELLOR}We turned to Okafor’s mother.\n\n⟦article⟧**Why pay?**⟦/⟧\n\n⟦article⟧I would.⟦/⟧\n\n⟦article⟧**And when?**⟦/⟧\n\n⟦article⟧I tell all to.⟦/⟧",
]


@pytest.mark.parametrize(("lead", "name"), MEETINGS)
def test_who_is_met_by_a_person_does_not_answer(lead: str, name: str) -> None:
    said = f"⟦direct: {name}⟧"
    marked = (
        f"# Money\n\n{lead}\n\n{WHY}\n\n{said}I would.⟦/⟧\n\n{WHEN}\n\n{said}I tell everyone to do it.⟦/⟧"
    )
    assert score_text(marked, ".md").failures == []


@pytest.mark.parametrize(
    "asks",
    [
        "## Still have questions?",
        "## Got a question?",
        "## Have questions about a cat?",
        "## Need more help?",
        "**Any other questions?**",
    ],
)
@pytest.mark.parametrize("label", ["", "Ann Lee: "])
def test_what_stands_below_a_question_to_the_readers_is_no_answer(asks: str, label: str) -> None:
    lead = "We asked Ann Lee, DVM, a vet, to answer your questions.\n\n"
    answers = f"## Why does he bark?\n\n{label}{LEE}I think he is bored.⟦/⟧\n\n## And treats?\n\n{label}{LEE}I use cheese.⟦/⟧\n\n"
    over = "⟦article⟧The line is open from nine.⟦/⟧ ⟦article⟧Lee is on duty.⟦/⟧ ⟦indirect: Ann Lee⟧Most ask about chocolate, she said.⟦/⟧"
    assert score_text(f"{lead}{answers}{asks}\n\n{over}", ".md").failures == []
    more = f"## Where can I read more?\n\n{label}{LEE}I like the site of the vets.⟦/⟧"
    assert score_text(f"{lead}{answers}{more}", ".md").failures == []


@pytest.mark.parametrize(
    ("asks", "told"),
    [
        ("Still have questions?", "⟦article⟧Call the nurse line on any weekday.⟦/⟧"),
        ("Need help?", f"{LEE}Most people do, and I tell them so.⟦/⟧"),
    ],
)
@pytest.mark.parametrize("mark", ["## {}", "**{}**"])
def test_the_interview_goes_on_behind_a_question_to_the_readers(asks: str, told: str, mark: str) -> None:
    lead = "We asked Ann Lee, DVM, a vet, to answer your questions."
    first = f"{mark.format('Why does he bark?')}\n\n{LEE}I think he is bored.⟦/⟧"
    second = f"{mark.format('And treats?')}\n\n{LEE}I use cheese.⟦/⟧"
    marked = f"{lead}\n\n{first}\n\n{mark.format(asks)}\n\n{told}\n\n{second}"
    assert score_text(marked, ".md").failures == []


def test_where_two_answer_by_labels_what_has_none_is_no_answer() -> None:
    lead = "Lena Ortiz, DDS, sat down with Paul Quist, RDH, to take our questions.\n\n"
    answers = "## Why floss?\n\nOrtiz: ⟦direct: Lena Ortiz⟧It works.⟦/⟧\n\n## And when?\n\nQuist: ⟦direct: Paul Quist⟧At night.⟦/⟧\n\nOrtiz: ⟦direct: Lena Ortiz⟧Daily.⟦/⟧\n\n"
    over = "## And where are they?\n\n⟦article⟧Ortiz is in Tampa on Friday.⟦/⟧ ⟦indirect: Lena Ortiz⟧Most ask about gum, she said.⟦/⟧"
    assert score_text(f"{lead}{answers}{over}", ".md").failures == []


@pytest.mark.parametrize("after", AFTER)
@pytest.mark.parametrize(("asks", "answers"), [("", ""), ("Q: ", "A: ")])
def test_what_follows_the_last_answer_is_not_theirs(asks: str, answers: str, after: str) -> None:
    marked = (
        f"{VET}{asks}Why does he bark?\n\n{answers}{LEE}I think he is bored.⟦/⟧\n\n"
        f"{asks}And treats?\n\n{answers}{LEE}I use cheese.⟦/⟧\n\n{after}"
    )
    assert score_text(marked, ".md").failures == []


@pytest.mark.parametrize("marked", ASIDES)
def test_what_is_no_answer_gives_nobody_a_name(marked: str) -> None:
    assert score_text(marked, ".md").failures == []


@pytest.mark.parametrize("marked", PROMPTED)
def test_an_answer_is_theirs_and_a_prompt_is_nobodys(marked: str) -> None:
    assert score_text(marked, ".md").failures == []


@pytest.mark.parametrize("marked", BELOW_HEADINGS)
def test_who_is_named_below_a_heading_answers_and_not_who_was_named_above(marked: str) -> None:
    assert score_text(ABOVE + marked, ".md").failures == []


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


@pytest.mark.parametrize("marked", ROUNDS)
def test_one_question_goes_round(marked: str) -> None:
    assert score_text(f"# Teeth\n\n{marked}", ".md").failures == []


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


NADIR = "⟦direct: Yael Nadir⟧"
FLAT = "Yael Nadir, a piano tuner, lives above a bakery. Her shelves hold forks of every pitch.\n\n"
KEYS = (
    f"⟦article⟧**Why does it go flat?**⟦/⟧\n\n{NADIR}Wood drinks.⟦/⟧ {NADIR}I tune mine in May.⟦/⟧\n\n"
    f"⟦article⟧**And the keys?**⟦/⟧\n\n{NADIR}They stick in August.⟦/⟧"
)
WHOLE = [
    # a line at the top or at the end says that it is one
    f"Interview by Tom Ray\n\n{FLAT}{KEYS}",
    f"{FLAT}{KEYS}\n\n*This interview has been edited for length.*",
    f"{FLAT}{KEYS}\n\n*This conversation has been condensed and edited for clarity.*",
    f"{FLAT}" + KEYS.replace("⟦article⟧**", "## ").replace("**⟦/⟧", "") + "\n\n*Interview by Tom Ray*",
    f"{FLAT}She spoke to Brightwater about wood.\n\n{KEYS}",
    f"{FLAT}She recently spoke with us about wood.\n\n{KEYS}",
    # among questions as headings, a sentence may be one of them
    f"{FLAT}She spoke to Brightwater.\n\n## Why does it go flat?\n\n{NADIR}Wood drinks.⟦/⟧\n\n## My brother tunes his himself.\n\n"
    f"{NADIR}I know.⟦/⟧\n\n## Does that harm it?\n\n{NADIR}It might.⟦/⟧",
    # an answer may stand inside marks, and quote a colleague
    f"{FLAT}She spoke to Brightwater.\n\n**Why does it go flat?**\n\n{NADIR}“Wood drinks.⟦/⟧ {NADIR}I tune mine in May.”⟦/⟧\n\n"
    f"**And the keys?**\n\n{NADIR}“They stick.”⟦/⟧",
    f"Interview by Tom Ray\n\n{FLAT}{KEYS} {NADIR}My colleague Dr. Ugo Pell says, “Buy a fan,” and he means it.⟦/⟧",
    # of two who are introduced nobody can be told
    f"Interview by Tom Ray\n\n{FLAT}Dr. Ugo Pell restores organs.\n\n" + KEYS.replace("Yael Nadir", "?"),
    # nothing says that it is one
    FLAT + KEYS.replace("direct: Yael Nadir", "article"),
    # where it is not said, a doctor's "my patients" is at least not the article's own
    "Dr. Bela Orsos, a podiatrist, walks to work.\n\n## Do I need inserts?\n\n⟦direct: ?⟧I tell my patients to wait.⟦/⟧\n\n"
    "## And if it hurts?\n\n⟦article⟧Ice helps.⟦/⟧",
    "By Bela Orsos\n\nDr. Bela Orsos, a podiatrist, walks to work.\n\n## Do I need inserts?\n\n"
    "⟦article⟧I tell my patients to wait.⟦/⟧\n\n## And if it hurts?\n\n⟦article⟧Ice helps.⟦/⟧",
    # not by who asks
    "# Bark\n\nAna Ruiz, a vet in Hull, wrote this.\n\n⟦article⟧**Why does he bark?**⟦/⟧\n\n⟦direct: ?⟧I think he is bored.⟦/⟧\n\n"
    "⟦article⟧**And treats?**⟦/⟧\n\n⟦direct: ?⟧I use cheese.⟦/⟧\n\nInterview by Ana Ruiz.",
]


@pytest.mark.parametrize("marked", WHOLE)
def test_an_interview_that_says_so_elsewhere_is_answered_by_whom_it_introduces(marked: str) -> None:
    assert score_text(f"# Out of tune\n\n{marked}", ".md").failures == []


def test_between_two_labels_of_one_person_somebody_else_asks() -> None:
    marked = (
        f"# Out of tune\n\n{FLAT}**Why does it go flat?**\n\n**Nadir:** {NADIR}Wood drinks.⟦/⟧\n\n"
        f"⟦article⟧**My brother tunes his himself.**⟦/⟧\n\n**Nadir:** {NADIR}I know.⟦/⟧\n\n"
        f"⟦article⟧**Does that harm it?**⟦/⟧\n\n**Nadir:** {NADIR}It might.⟦/⟧\n\n⟦article⟧**And mice?**⟦/⟧\n\n"
        f"**Nadir:** {NADIR}They like felt.⟦/⟧"
    )
    assert score_text(marked, ".md").failures == []


def test_what_is_answered_as_questions_are_is_no_answer() -> None:
    text = (
        f"{ONE}**Why floss?**\n\n**Dr. Ortiz:** It works.\n\n**My aunt swears by salt.**\n\n"
        "**Dr. Ortiz:** So does mine.\n\n**And when?**\n\n**Dr. Ortiz:** At night.\n"
    )
    read = {s.text: [p.name for p in s.speakers] for s in parse_article(text, format="markdown").statements}
    assert read["My aunt swears by salt."] == []
    assert read["So does mine."] == ["Lena Ortiz"]


@pytest.mark.parametrize(
    "marked",
    [
        f"{ONE}Was there a moment when you knew?\n\nOrtiz:{ORTIZ}When I saw it.⟦/⟧\n\n"
        f"And what now?\n\nOrtiz:{ORTIZ}I wait.⟦/⟧",
        "For our “3 Questions” series, we speak with Lena Ortiz, DDS, to find out more.\n\n"
        f"What would you change?\n\n{ORTIZ}I would ban sugar.⟦/⟧\n\n"
        f"And then?\n\n{ORTIZ}I would wait.⟦/⟧",
    ],
)
def test_labels_may_touch_the_words_and_leads_stand_in_the_present(marked: str) -> None:
    assert mismatches(marked) == []


ANNOUNCED = [
    ("Q&A", "I put that to Mika Sandhu, a vision scientist in Leith.", True),
    ("The gnats", "I put that to Mika Sandhu, a vision scientist in Leith.", True),
    (
        "The gnats",
        "Mika Sandhu is a vision scientist. We spoke by phone, and I have trimmed her answers.",
        True,
    ),
    ("A short Q&A", "I rang Mika Sandhu, a vision scientist in Leith.", True),
    ("Q and A: the gnats", "Mika Sandhu, a vision scientist, set me straight.", True),
    ("Q&A", "Many people ask. Mika Sandhu, a vision scientist, saw it in 2019.", False),
    ("The gnats", "I put that to rest. Mika Sandhu, a vision scientist, saw it in 2019.", False),
    ("The gnats", "I rang Mika Sandhu, a vision scientist in Leith.", False),
    ("Q&A", "Our patients ask a lot. Mika Sandhu, a vision scientist, leads our clinic.", False),
    ("Q&A", "We treat many eyes. Mika Sandhu, a vision scientist, leads the clinic.", False),
]


@pytest.mark.parametrize(("heading", "lead", "answers"), ANNOUNCED)
def test_who_answers_is_told_by_who_asks(heading: str, lead: str, *, answers: bool) -> None:
    kind = "direct: Mika Sandhu" if answers else "article"
    marked = (
        f"# Floaters\n\nIn May my neighbor swatted at it.\n\n## {heading}\n\n{lead}\n\n**Do they go?**\n\n"
        f"⟦{kind}⟧Some sink.⟦/⟧\n\n**How long does it take?**\n\n⟦{kind}⟧Four months.⟦/⟧\n\n"
        "## Pills\n\n⟦article⟧She is right about that.⟦/⟧\n"
    )
    assert score_text(marked, ".md").failures == []


KIRK = "Anselm Kirkbride is a shoulder surgeon at Northmoor Royal."
TALKED = [
    f"{KIRK} We talked over a flask of tea in the changing rooms.",
    f"{KIRK} We spoke by phone in March.",
    f"{KIRK} We met in his office on a Tuesday.",
    f"{KIRK} We sat down in his office on a Tuesday.",
    f"{KIRK} Here is what he told us.",
    f"{KIRK} He answered by email.",
    f"{KIRK} We asked him about needles, slings and sleep.",
    f"{KIRK} Our conversation took place over tea.",
    f"{KIRK} I caught him between patients.",
    "Anselm Kirkbride, a shoulder surgeon at Northmoor Royal, talked us through it.",
    "We asked Anselm Kirkbride, a shoulder surgeon at Northmoor Royal, about needles.",
    "To find out more, we turned to Anselm Kirkbride, a shoulder surgeon at Northmoor Royal.",
    # a heading says so
    f"## Interview: the surgeon in lane three\n\n{KIRK}",
    f"## The interview\n\n{KIRK}",
    f"## In conversation\n\n{KIRK}",
    f"## Questions and answers\n\n{KIRK}",
]
NOT_TALKED = [
    f"{KIRK} He operates on Mondays.",
    f"{KIRK} We talk about shoulders a lot at this magazine.",
    f"{KIRK} We met dozens of people with a frozen shoulder.",
    f"{KIRK} We met the deadline by a day.",
    f"{KIRK} We spoke with readers about it.",
    f"{KIRK} We asked the hospital for its figures.",
    f"{KIRK} We asked around.",
    f"{KIRK} He wrote to us last year.",
    f"{KIRK} We asked Northmoor Royal about its wait.",
    f"{KIRK} We visited Leeds in May.",
    f"{KIRK} He has answered questions from the police.",
    "Joan Teasdale is a swimmer.\n\nShe hurt her arm.\n\nWe spoke by phone.",
    "We asked Anselm Kirkbride, a surgeon, to check our answers.",
    "We asked Kirkbride Ltd. about its slings.",
    "We have talked about shoulders before. Anselm Kirkbride, a surgeon, knows them.",
    "Anselm Kirkbride, a shoulder surgeon at Northmoor Royal, reviewed this article.",
    f"## The job interview\n\n{KIRK}",
    f"## What an interview is for\n\n{KIRK}",
]
NOT_TALKED += [
    # whom it concerns is not who is asked
    f"{KIRK} We asked his patients about life with it.",
    f"{KIRK} We contacted his office.",
    # no answer is given, or only what is asked
    f"{KIRK} We asked him for an interview, and he declined.",
    f"{KIRK} We contacted Dr. Kirkbride, but he did not respond.",
    "We reached out to Anselm Kirkbride, a surgeon, for comment.",
    "We asked Anselm Kirkbride, our lead surgeon, which questions he hears most.",
    f"{KIRK} He answered by email when asked about slings.",
    # who writes tells of themselves
    "I hurt my arm in May. We asked Anselm Kirkbride, a surgeon, about it.",
    "We asked Anselm Kirkbride, a surgeon, about slings when I was ten.",
    "We asked Anselm Kirkbride, a surgeon, about slings. Then we tried them ourselves.",
    f"{KIRK} We talked for an hour, and I went home lighter.",
    f"## Questions and answers\n\n{KIRK} Since I wrote about him, letters have come in.",
    f"{KIRK} We asked our team to answer your questions.",
    f"{KIRK} Our readers asked and our staff answered.",
]
TWO_TALKED = [
    # somebody whom nobody names is talked to, or somebody else as well
    "Joan Teasdale swims. We spoke by phone with her surgeon.",
    "Joan Teasdale swims. We spoke by phone to the surgeon who treated her.",
    "Joan Teasdale swims. For answers we turned to a surgeon in Hull. We spoke by phone.",
    "Joan Teasdale swims. Her surgeon is new. Here is what he told us.",
    "We asked Anselm Kirkbride, a surgeon, about slings. Joan Teasdale, a coach, weighed in too.",
    "Anselm Kirkbride and Odile Fairweather run a clinic for shoulders. We talked over tea.",
    f"{KIRK} His patient, Joan Teasdale, swims. We talked over tea.",
    "We asked Anselm Kirkbride, a surgeon, and Joan Teasdale, a coach, about slings.",
]
MINE = ("Hardly ever, and I see one a year.", "Then I inject it.")
NOBODYS_OWN = ("Hardly ever.", "Then it is injected.")


def _talk(lead: str, answers: tuple[str, str], kind: str) -> str:
    first, second = (f"⟦{kind}⟧{answer}⟦/⟧" for answer in answers)
    asked = f"**Does it come back?**\n\n{first}\n\n**And when it still hurts?**\n\n{second}\n\n"
    return f"# Shoulders\n\nMost people wait.\n\n{lead}\n\n{asked}## At home\n\n⟦article⟧Rest it.⟦/⟧\n"


@pytest.mark.parametrize("lead", TALKED)
def test_with_whom_there_was_a_talk_answers_in_the_first_person(lead: str) -> None:
    assert score_text(_talk(lead, MINE, "direct: Anselm Kirkbride"), ".md").failures == []
    assert score_text(_talk(lead, NOBODYS_OWN, "article"), ".md").failures == []


@pytest.mark.parametrize("lead", NOT_TALKED)
def test_without_a_talk_the_article_answers(lead: str) -> None:
    assert score_text(_talk(lead, MINE, "article"), ".md").failures == []


@pytest.mark.parametrize("lead", TWO_TALKED)
def test_of_two_who_were_talked_to_nobody_can_be_told(lead: str) -> None:
    assert score_text(_talk(lead, MINE, "direct: ?"), ".md").failures == []


def test_what_answers_quote_of_others_is_not_in_the_first_person_of_who_is_asked() -> None:
    answers = ("Hardly ever.", "Then it is injected. Patients say “I slept at last.”")
    for lead in (TALKED[10], TALKED[-1]):
        marked = _talk(lead, answers, "article").replace(" Patients", "⟦/⟧ ⟦article⟧Patients")
        assert score_text(marked, ".md").failures == []


def test_an_interview_is_over_where_a_line_says_that_it_was_edited() -> None:
    ends = (
        "*This interview has been edited.*\n\n⟦article⟧A frozen shoulder thaws in two years.⟦/⟧\n\n## At home"
    )
    marked = _talk(TALKED[0], MINE, "direct: Anselm Kirkbride").replace("## At home", ends)
    assert score_text(marked, ".md").failures == []


@pytest.mark.parametrize(("opens", "closes"), [("<p><strong>", "</strong></p>"), ("<h3>", "</h3>")])
def test_a_talk_is_read_in_html_and_plain_text_alike(opens: str, closes: str) -> None:
    asked = [("Does it come back?", MINE[0]), ("And when it still hurts?", MINE[1])]
    marked_up = "".join(f"{opens}{question}{closes}<p>{answer}</p>" for question, answer in asked)
    plain = "\n\n".join(line for pair in asked for line in pair)
    for article in (
        parse_article(f"<article><h1>Shoulders</h1><p>{TALKED[0]}</p>{marked_up}</article>", format="html"),
        parse_article(f"Shoulders\n\n{TALKED[0]}\n\n{plain}\n", format="text"),
    ):
        read = {s.text: [p.name for p in s.speakers] for s in article.statements}
        assert [read[answer] for answer in MINE] == [["Anselm Kirkbride"]] * 2


BOXES = [
    ("Quick Q&A with Dr. Lee", "Ann Lee"),
    ("Five questions for Tom Ray", "Tom Ray"),
    ("Your questions on barking", "?"),
]


@pytest.mark.parametrize(("heading", "name"), BOXES)
def test_labels_below_a_heading_that_names_one_are_theirs(heading: str, name: str) -> None:
    said = f"⟦direct: {name}⟧"
    marked = (
        "# Barking\n\nWe met Dr. Ann Lee, a vet, and Dr. Tom Ray, a vet.\n\n"
        f"## {heading}\n\nQ: ⟦article⟧Why does he bark?⟦/⟧\nA: {said}He is bored.⟦/⟧ {said}Play.⟦/⟧\n\n"
        f"Q: ⟦article⟧And treats?⟦/⟧\nA: {said}Cheese works.⟦/⟧\n\n"
        "## And then\n\n⟦article⟧Dogs sleep a lot.⟦/⟧"
    )
    assert score_text(marked, ".md").failures == []


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        ("Rapid-fire with Ann Lee", "Ann Lee"),
        ("Quickfire questions for Dr. Ray", "Tom Ray"),
        ("Lightning round: with and without a leash", ""),
        ("Q&A with Ann Lee", ""),  # without an “I” it may be told by the article
    ],
)
def test_short_answers_below_a_quick_round_are_theirs_without_the_first_person(
    heading: str, name: str
) -> None:
    said = f"⟦direct: {name}⟧" if name else "⟦article⟧"
    marked = (
        "# Barking\n\nWe met Dr. Ann Lee, a vet, and Dr. Tom Ray, a trainer.\n\n"
        f"## {heading}\n\n**⟦heading⟧Why does he bark?⟦/⟧**\n\n{said}He is bored.⟦/⟧ {said}Play.⟦/⟧\n\n"
        f"**⟦heading⟧And treats?⟦/⟧**\n\n{said}Cheese works.⟦/⟧\n\n## And then\n\n⟦article⟧Dogs sleep a lot.⟦/⟧"
    )
    assert score_text(marked, ".md").failures == []


LABELLED_AT_FIRST = [
    # who was asked goes on to answer without a label, whatever verb stands behind one
    ("Ann Lee, a vet, has a dog. We asked her the questions that come up most.", "direct: Ann Lee"),
    # nobody was asked, or two were
    ("Ann Lee, a vet, has a dog.", "article"),
    ("We asked Ann Lee, a vet, and Tom Ray, a vet, the questions that come up most.", "article"),
    (
        "Ann Lee, a vet, and Tom Ray, a vet, have dogs. We asked them the questions that come up most.",
        "article",
    ),
]


@pytest.mark.parametrize(("lead", "whose"), LABELLED_AT_FIRST)
def test_answers_without_a_label_are_theirs_who_was_asked(lead: str, whose: str) -> None:
    marked = (
        f"{lead}\n\n⟦article⟧Why does he bark?⟦/⟧\n\nDr Lee: ⟦direct: Ann Lee⟧It depends on what he hears.⟦/⟧\n\n"
        "⟦article⟧How do you tell?⟦/⟧\n\nDr Lee: ⟦direct: Ann Lee⟧Mostly by ear.⟦/⟧\n\n"
        f"⟦article⟧Is it boredom?⟦/⟧\n\n⟦{whose}⟧No, hardly ever.⟦/⟧ ⟦{whose}⟧Noise is one cause.⟦/⟧\n\n"
        "⟦article⟧And treats?⟦/⟧\n\nDr Lee: ⟦direct: Ann Lee⟧I would not, and I don't like them.⟦/⟧"
    )
    assert score_text(marked, ".md").failures == []


PRESENTED = [
    # each says who they are, up to the next question
    f"{INTRO}Drop-in questions. Dr Ortiz replies unless stated.\n\n## Does it hurt?\n\n{ORTIZ}No.⟦/⟧\n\n"
    f"## How often?\n\n{QUIST}Paul here.⟦/⟧ {QUIST}Daily.⟦/⟧\n\n## And when?\n\n{ORTIZ}At night.⟦/⟧",
    f"{INTRO}Drop-in questions. Dr Ortiz replies unless stated.\n\n## Does it hurt?\n\n{ORTIZ}No.⟦/⟧\n\n"
    f"## How often?\n\n{QUIST}This is Paul, the hygienist.⟦/⟧ {QUIST}I floss daily.⟦/⟧",
    # where nobody answers questions, such words present nobody
    f"{INTRO}## The visit\n\n⟦article⟧This is Paul.⟦/⟧ ⟦article⟧The lamp is on.⟦/⟧",
    # initials of a name with a hyphen
    "We met Ana Ruiz-Bell, RN, and Omar Sayed, DO.\n\n"
    "AR-B: ⟦direct: Ana Ruiz-Bell⟧Usually.⟦/⟧\n\nOS: ⟦direct: Omar Sayed⟧Not on that floor.⟦/⟧\n\n"
    "AR-B: ⟦direct: Ana Ruiz-Bell⟧I would not.⟦/⟧",
    # "to all three" names nobody
    f"{INTRO}⟦article⟧We put the questions to both.⟦/⟧\n\n## Does it hurt?\n\n⟦direct: ?⟧No.⟦/⟧\n\n## When?\n\n⟦direct: ?⟧At night.⟦/⟧",
]


@pytest.mark.parametrize("marked", PRESENTED)
def test_who_answers_may_say_so(marked: str) -> None:
    assert score_text(marked, ".md").failures == []


SIGNED = [
    # a label, or a name or its initials behind the answer, where each answers one question
    f"{INTRO}## Does it hurt?\n\n**Lena:** {ORTIZ}Not much.⟦/⟧\n\n## How often?\n\n**Paul:** {QUIST}Twice.⟦/⟧",
    f"{INTRO}## Does it hurt?\n\n**Lena says:** {ORTIZ}Not much.⟦/⟧\n\n## How often?\n\n**Paul says:** {QUIST}Twice.⟦/⟧",
    f"{INTRO}## Does it hurt?\n\n{ORTIZ}Not much.⟦/⟧ (LO)\n\n## How often?\n\n{QUIST}Twice.⟦/⟧ (PQ)",
    f"{INTRO}## Does it hurt?\n\n{ORTIZ}Not much.⟦/⟧ — Lena Ortiz\n\n## How often?\n\n{QUIST}Twice.⟦/⟧ — Paul Quist, RDH",
    f"{INTRO}Drop-in questions. Dr Ortiz replies unless stated.\n\n## Does it hurt?\n\n{ORTIZ}No.⟦/⟧\n\n"
    f"## How often?\n\n{QUIST}It’s Paul for this one.⟦/⟧ {QUIST}Daily.⟦/⟧",
    # one of several questions is answered so, the others are told
    f"{INTRO}## Does it hurt?\n\n**Lena Ortiz replies:** {ORTIZ}Not much.⟦/⟧ {ORTIZ}Rest.⟦/⟧\n\n{ORTIZ}And wait.⟦/⟧\n\n"
    "## How often?\n\n⟦article⟧Twice a day.⟦/⟧",
    f"{INTRO}## Does it hurt?\n\n**Dr. Ortiz answers:** {ORTIZ}Not much.⟦/⟧\n\n{QUIST}“It does,” says Quist.⟦/⟧",
    f"{INTRO}## The pain\n\n⟦indirect: Lena Ortiz⟧**Lena Ortiz replies:** Not much.⟦/⟧ ⟦article⟧Rest.⟦/⟧",
    f"{INTRO}## Does it hurt?\n\n**Nia Fern replies:** ⟦direct: Nia Fern⟧Not much.⟦/⟧ ⟦direct: Nia Fern⟧Rest.⟦/⟧",
    # whose initials nobody has, and what stands below no question
    f"{INTRO}## Does it hurt?\n\n⟦article⟧Not much.⟦/⟧ (XY)\n\n## How often?\n\n⟦article⟧Twice.⟦/⟧ (UK)",
    f"{INTRO}## The pain\n\n⟦article⟧Not much.⟦/⟧ (LO)\n\n## The brush\n\n⟦article⟧Twice.⟦/⟧ (PQ)",
    f"{INTRO}## Does it hurt?\n\n⟦article⟧**Lena:** Not much.⟦/⟧\n\n## The brush\n\n⟦article⟧**Paul:** Twice.⟦/⟧",
]


@pytest.mark.parametrize("marked", SIGNED)
def test_a_name_or_initials_at_each_answer_say_whose_it_is(marked: str) -> None:
    assert score_text(marked, ".md").failures == []


PANEL = (
    "Ana Ruiz, MD, is a dermatologist in Boston. ⟦direct: Ana Ruiz⟧“Scars fade,” Ruiz says.⟦/⟧ "
    "Tom Webb, MD, is a surgeon in Leeds. ⟦direct: Tom Webb⟧“They do,” says Webb.⟦/⟧\n\n"
)
ASKS = "⟦article⟧My scar itches, and my doctor says to wait.⟦/⟧ ⟦article⟧Is that right?⟦/⟧"
SIGNED_ANSWERS = [
    f"Q. {ASKS}\n-- Itchy in Hull\n\nA. ⟦direct: Ana Ruiz⟧Yes, it is.⟦/⟧ ⟦direct: Ana Ruiz⟧Wait.⟦/⟧\n-- Ana Ruiz, MD",
    f"Q: {ASKS}\n\nA: ⟦direct: Ana Ruiz⟧Yes, it is.⟦/⟧\n\n⟦direct: Ana Ruiz⟧Wait.⟦/⟧\n\n— Dr. Ana Ruiz\n\n"
    "⟦article⟧The clinic opens at nine.⟦/⟧",
    f"Q.\n{ASKS}\n\nA.\n⟦direct: Tom Webb⟧Yes, it is.⟦/⟧\n\n— Tom Webb, MD",
    f"Q. {ASKS}\n\nA. Dr. Webb: ⟦direct: Tom Webb⟧Yes, it is.⟦/⟧",
    f"Q. {ASKS}\n\nDr. Webb answers: ⟦direct: Tom Webb⟧Yes, it is.⟦/⟧",
    f"Q. {ASKS}\n\nA. ⟦direct: Ana Ruiz⟧Yes, it is.⟦/⟧\n\n— Ana Ruiz, MD\n\n"
    "Q. ⟦article⟧Is it long?⟦/⟧\n\nA. ⟦direct: Tom Webb⟧A year.⟦/⟧\n\n— Tom Webb, MD",
    # who did not sign is not whoever else did
    f"Q. {ASKS}\n\nA. ⟦direct: Ana Ruiz⟧Yes, it is.⟦/⟧\n\n— Ana Ruiz, MD\n\n"
    "Q. ⟦article⟧Is it long?⟦/⟧\n\nA. ⟦article⟧A year.⟦/⟧",
    "Q. ⟦article⟧Is it long?⟦/⟧\n\nA. ⟦article⟧A year.⟦/⟧\n\n— The editors",
    "Q. ⟦article⟧Is it long?⟦/⟧\n\nA. ⟦article⟧A year.⟦/⟧",
]


@pytest.mark.parametrize("marked", SIGNED_ANSWERS)
def test_a_name_below_an_answer_or_in_front_of_it_says_whose_it_is(marked: str) -> None:
    assert mismatches(PANEL + marked) == []


@pytest.mark.parametrize(
    ("asks", "answers", "read"),
    [
        ("Nadia: Why floss?", "Dr. Ortiz: It works. Do it.", ["Why floss?", "LO: It works.", "LO: Do it."]),
        ("Nadia: It is late. Now what?", "Quist: Sit.", ["It is late.", "Now what?", "PQ: Sit."]),
        # no question
        ("Nadia: Floss with care.", "Ortiz: A talk.", ["Nadia: Floss with care.", "Ortiz: A talk."]),
    ],
)
def test_one_question_and_one_answer_with_labels_are_an_exchange(
    asks: str, answers: str, read: list[str]
) -> None:
    page = f"<h1>Floss</h1><p>{INTRO.strip()}</p><p>{asks}</p><p>{answers}</p><p>I floss at night, and I sing.</p>"
    statements = parse_article(page, format="html").statements[1:]
    short = {"Lena Ortiz": "LO: ", "Paul Quist": "PQ: "}
    found = ["".join(short[one.name] for one in said.speakers) + said.text for said in statements]
    assert found == [*read, "I floss at night, and I sing."]


@pytest.mark.parametrize(
    ("author", "label", "who"),
    [
        ("Eva Moss", "Moss", "⟦article⟧"),
        ("Eva Moss", "MOSS", "⟦article⟧"),
        ("EVA MOSS", "Moss", "⟦article⟧"),
        ("Eva Moss", "MARSH", "⟦direct: ?⟧"),
    ],
)
def test_whoever_wrote_a_transcript_asks_in_it_in_any_letters(author: str, label: str, who: str) -> None:
    turns = [
        f"⟦furniture⟧[00:{second}] {name}:⟦/⟧ {words}⟦/⟧"
        for second, name, words in (
            ("01", label, f"{who}I chew gum."),
            ("09", "Lena Ortiz", f"{ORTIZ}Stop it."),
            ("20", label, f"{who}I will try."),
            ("31", "Lena Ortiz", f"{ORTIZ}Do try."),
        )
    ]
    head = f"# Gums\n\n⟦furniture⟧By {author}⟦/⟧\n\nWe talked to Lena Ortiz, DDS, about gum."
    assert score_text("\n\n".join([head, *turns]), ".md").failures == []


LETTERS_HEAD = "Ask the ward\n\nYour letters on gums fill a drawer. "
NO_GUM, NO_RUSH = "My gums bleed and my aunt says it is age.", "Is wool any good?"


def _letters(
    intro: str,
    asked: str = "Your question",
    replied: tuple[str, str] = ("The ward replies",) * 2,
    who: str = ORTIZ,
) -> str:
    return (
        f"{LETTERS_HEAD}{intro}\n\n{asked}\n\n⟦article⟧{NO_GUM}⟦/⟧\n\n⟦furniture⟧Moira, Fife⟦/⟧\n\n⟦furniture⟧{replied[0]}⟦/⟧\n\n"
        f"{who}It is not age.⟦/⟧ {who}Brush at night.⟦/⟧\n\n{who}Then wait.⟦/⟧\n\n{asked}\n\n⟦article⟧I have a loom.⟦/⟧ ⟦article⟧{NO_RUSH}⟦/⟧"
        f"\n\n⟦furniture⟧Name and address supplied⟦/⟧\n\n⟦furniture⟧{replied[1]}⟦/⟧\n\n{who}Floss is better.⟦/⟧"
    )


PICKED = "Lena Ortiz, DDS, has picked two to answer below, and Paul Quist, RDH, sorted them."
ANSWERS_ALL = "Lena Ortiz, DDS, a dentist in Tampa, answers them. She works with Paul Quist, RDH."


@pytest.mark.parametrize(
    ("asked", "replied"),
    [
        ("Your question", "The ward replies"),
        ("**You asked:**", "**Our expert answers:**"),
        ("A reader writes", "Our dental team responds"),
        ("Reader question", "The answer"),
    ],
)
def test_whoever_answers_letters_is_named_above_them(asked: str, replied: str) -> None:
    marked = _letters(ANSWERS_ALL, asked, (replied, replied))
    assert score_text(f"# {marked}", ".md").failures == []


@pytest.mark.parametrize(
    "intro",
    [
        "Lena Ortiz, DDS, has picked two to answer below.",
        "Lena Ortiz, DDS, replies to two of them.",
        "Lena Ortiz, DDS (a dentist), answers our readers’ letters.",
        "We asked Lena Ortiz, DDS, a dentist, to answer.",
        "Our editor has picked two for Lena Ortiz, DDS, to answer.",
        "As ever, Lena Ortiz, DDS, responds.",
        "They are answered by Lena Ortiz, DDS.",
    ],
)
def test_an_introduction_says_in_many_ways_who_replies(intro: str) -> None:
    assert score_text(_letters(intro)).failures == []


@pytest.mark.parametrize(
    "intro",
    [
        PICKED,  # two are named
        "Lena Ortiz, DDS, a dentist in Tampa, founded the ward.",  # nobody is said to answer
        "Lena Ortiz, DDS, answers some, and Paul Quist, RDH, answers others.",
        "Lena Ortiz, DDS, had no answer to it.",
        "Lena Ortiz, DDS, never answers them.",
        "Lena Ortiz, DDS, asked a reader to answer a poll.",
        "Lena Ortiz, DDS, a dentist, says that teeth respond to wool.",
        "Lena Ortiz’s patients answered some of them.",
    ],
)
def test_replies_are_nobodys_where_the_introduction_does_not_tell(intro: str) -> None:
    assert score_text(_letters(intro, who="⟦direct: ?⟧")).failures == []


def test_two_labels_may_be_of_two_who_reply() -> None:
    two = _letters(ANSWERS_ALL, replied=("Our dentist replies", "Our nurse replies"))
    statements = parse_article(re.sub("⟦[^⟧]*⟧", "", two)).statements
    assert not any(s.speakers for s in statements if s.text in ("It is not age.", "Floss is better."))


def test_one_label_is_none() -> None:
    article = parse_article(
        f"{LETTERS_HEAD}{ANSWERS_ALL}\n\nYour question\n\n{NO_GUM}\n\nThe ward replies\n\nBrush it."
    )
    assert not any(line.reason == "label of who speaks" for line in article.dropped)


def test_somebody_else_may_go_on_with_a_reply() -> None:
    card = (
        f"**Paul Quist**\n\nRDH, dental hygienist\n\n{QUIST}Use wool.⟦/⟧ {QUIST}I do.⟦/⟧\n\n**Your question**"
    )
    first, asks, rest = _letters(ANSWERS_ALL, "**Your question**", ("**The ward replies**",) * 2).rpartition(
        "**Your question**"
    )
    assert asks
    marked = f"# {first}{card}{rest}".replace("She works with Paul Quist, RDH.", "")
    assert score_text(marked, ".md").failures == []
    speakers = parse_article(re.sub("⟦[^⟧]*⟧", "", marked), format="markdown").speakers
    assert [(s.name, s.credentials, s.role) for s in speakers] == [
        ("Lena Ortiz", "DDS", "dentist"),
        ("Paul Quist", "RDH", "dental hygienist"),
    ]


def test_a_heading_in_a_reply_names_nobody_who_takes_over() -> None:
    head = f"# {_letters(ANSWERS_ALL)}\n\n**Warm Baths**\n\nTen minutes, twice a week\n\nThey help."
    article = parse_article(re.sub("⟦[^⟧]*⟧", "", head), format="markdown")
    assert [section.heading for section in article.sections] == ["Warm Baths"]


def test_a_line_that_names_nobody_leads_to_nothing() -> None:
    marked = (
        "Fleas bite.\n\n## Two questions for a vet\n\n### Why does he bark?\n\n⟦article⟧It is a phase.⟦/⟧ My own brother told me so.\n\n"
        "### And when is the best time?\n\n⟦article⟧At night.⟦/⟧"
    )
    assert mismatches(marked) == []


def test_answers_without_a_label_may_stand_in_front_of_those_with_one() -> None:
    marked = (
        f"{INTRO}Dr. Ortiz answered our questions.\n\n**Why should I use floss?**\n\n{ORTIZ}It works.⟦/⟧\n\n"
        f"**And when is the best time?**\n\n{ORTIZ}At night.⟦/⟧\n\nQ: Why does he bark?\n\nA: {ORTIZ}He is bored.⟦/⟧\n\n"
        f"Q: And treats?\n\nA: {ORTIZ}I use cheese.⟦/⟧"
    )
    assert score_text(marked, ".md").failures == []


def test_who_leads_asks_by_the_full_name_as_well_as_by_the_surname() -> None:
    turns = (
        "**Nadia Holt:** Dr. Ortiz, let us begin. Does it fade?\n\n**Lena Ortiz:** It does.\n\n**Holt:** When?\n\n"
        "**Ortiz:** In a year.\n\n**Holt:** And sooner?\n\n**Ortiz:** Never."
    )
    page = f"# Scars\n\nNadia Holt, a baker, met {INTRO.strip()}\n\n{turns}"
    article = parse_article(page, format="markdown")
    read = {said.text: [one.name for one in said.speakers] for said in article.statements}
    assert read["Dr. Ortiz, let us begin."] == ["Nadia Holt"]
    assert [read[asked] for asked in ("Does it fade?", "When?", "And sooner?")] == [[], [], []]
    assert read["In a year."] == ["Lena Ortiz"]
