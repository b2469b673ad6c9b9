"""Who speaks before the text names them, and the full names of those who are called by one."""

from __future__ import annotations

import pytest
from attributions import score_text

OTT = "Colleen Ott fell off a ladder. ⟦direct: Colleen Ott⟧“It hurt,” she says.⟦/⟧\n\n"
SURGEON = "“It tears,” says the surgeon who saw Ott."
PELL = "⟦direct: Hugo Pell⟧“It mends,” he says.⟦/⟧"

NAMED_NEXT = [
    # the next paragraph opens with somebody new of that role, or with a doctor of whom no role is told
    f"⟦direct: Hugo Pell⟧{SURGEON}⟦/⟧ ⟦direct: Hugo Pell⟧“And it mends.”⟦/⟧\n\nHugo Pell, a surgeon, has a clinic. {PELL}",
    f"⟦direct: Hugo Pell⟧{SURGEON}⟦/⟧\n\nDr Hugo Pell has run the clinic for years. {PELL}",
    # a sentence tells whose name or voice it is
    "⟦direct: Rita Oke⟧“I could hear it,” said the woman at the next table.⟦/⟧\n\n"
    "Her name was Rita Oke, and she had it too. ⟦direct: Rita Oke⟧“For years,” Oke said.⟦/⟧",
    "⟦direct: Ola Fitz⟧“Nine is fine,” said the voice on the helpline.⟦/⟧ ⟦direct: Ola Fitz⟧“I have had three.”⟦/⟧\n\n"
    "I wept.\n\nThe voice belonged to Ola Fitz, a dietitian. ⟦direct: Ola Fitz⟧“Do not worry,” Fitz says.⟦/⟧",
    "One woman stayed to stack the chairs. ⟦direct: Ida Born⟧“I waited,” she said.⟦/⟧ ⟦direct: Ida Born⟧“He ate nothing.⟦/⟧\n\n"
    "⟦direct: Ida Born⟧“Nobody had told me.”⟦/⟧\n\nHer name is Ida Born. ⟦indirect: Ida Born⟧Born says that she is fine.⟦/⟧",
]
THAT_IS = [
    # the next paragraph tells whose words those were, whoever spoke before
    "⟦direct: Hugo Pell⟧“It mends.⟦/⟧ ⟦direct: Hugo Pell⟧I see it daily.”⟦/⟧\n\nThat’s Hugo Pell, MD, on the phone. "
    "⟦indirect: Hugo Pell⟧It takes a year, he says.⟦/⟧",
    "⟦direct: Hugo Pell⟧“It mends.”⟦/⟧\n\nThat was surgeon Hugo Pell, MD, in May.",
    "⟦direct: Colleen Ott⟧“It mends.”⟦/⟧\n\n⟦article⟧That’s Hugo Pell’s line, MD or not.⟦/⟧",
    "⟦direct: Colleen Ott⟧“It mends,” she says.⟦/⟧\n\nThat’s Hugo Pell, MD, in the hall.",
    # a heading that says no more than who somebody is
    "Hugo Pell, MD, nods.\n\n# Hugo Pell, surgeon: “Yes”\n\n⟦direct: Hugo Pell⟧“It mends.”⟦/⟧\n\n⟦direct: Hugo Pell⟧“I know.”⟦/⟧",
    "Hugo Pell, MD, nods.\n\n# What Hugo Pell does\n\n⟦direct: ?⟧“It mends.”⟦/⟧",
    "Hugo Pell, MD, nods.\n\n# Hugo Pell’s tip\n\n⟦direct: ?⟧“It mends.”⟦/⟧",
]
NOT_NAMED = [
    "⟦direct: ?⟧“Breathe in,” said the nurse.⟦/⟧\n\nIt can be taught. ⟦direct: Hugo Pell⟧“We do,” says Hugo Pell, a nurse in Leeds.⟦/⟧",
    "⟦direct: ?⟧“It will come back,” the doctor told her mother.⟦/⟧\n\n⟦direct: Hugo Pell⟧“It does,” says Hugo Pell, MD.⟦/⟧",
    # somebody else of the trade is met later, or one whom only the letters tell to be of it
    "A hospice chaplain was there. ⟦direct: ?⟧“Sit down,” the chaplain said.⟦/⟧\n\n"
    f"Hugo Pell, a retired chaplain, stayed away. {PELL}",
    "The counselor on the phone was kind. ⟦direct: ?⟧“Sit down,” the counselor said.⟦/⟧\n\n"
    f"Hugo Pell, LCSW, trains them. {PELL}",
    f"⟦direct: ?⟧{SURGEON}⟦/⟧\n\nThe clinic is small.",
    # the next one is of another trade, has been named before, or speaks of the same
    f"⟦direct: ?⟧{SURGEON}⟦/⟧\n\nDr. Hugo Pell is a vet. ⟦direct: Hugo Pell⟧“Dogs limp,” he says.⟦/⟧",
    f"⟦direct: ?⟧{SURGEON}⟦/⟧\n\nColleen Ott went home.",
    f"⟦direct: ?⟧{SURGEON}⟦/⟧\n\n⟦direct: Hugo Pell⟧“Not always,” says Hugo Pell, a surgeon in Leeds.⟦/⟧",
    f"⟦direct: ?⟧{SURGEON}⟦/⟧\n\nHer name is on a list. Hugo Pell, a surgeon in Leeds, put it there. {PELL}",
    # somebody else speaks in between
    "⟦direct: ?⟧“I can do it,” says a nurse.⟦/⟧ ⟦direct: Colleen Ott⟧“Me too,” says Ott.⟦/⟧\n\n"
    "Her name is Ann Pell, and she is 40. ⟦direct: Ann Pell⟧“I like it,” Pell says.⟦/⟧",
    # who is no doctor, or not known to be one; who said it a paragraph before
    "⟦direct: ?⟧“It fades,” says the patient who saw her.⟦/⟧\n\nDr. Kim Diaz has a clinic in Leeds.",
    "⟦direct: ?⟧“It fades,” says the surgeon who saw her.⟦/⟧\n\nKim Diaz has a clinic in Leeds.",
    "⟦indirect: ?⟧He says that it fades.⟦/⟧\n\nBehind the counter, a man in a paper hat waits. It ages, he declares. Ricotta is milk, he goes on. "
    "His name is Al Bell, and he cuts cheese. “Taste,” Bell says.",
]

CHAPLAIN = (
    "A hospice chaplain was stacking cups. ⟦direct: Hugo Pell⟧“They want a car,” the chaplain said.⟦/⟧\n\n"
    "He has done it for years. ⟦indirect: Hugo Pell⟧His rule is to say little.⟦/⟧ "
    "⟦direct: Hugo Pell⟧“When my own brother died,” he said, “nobody came.”⟦/⟧\n\n"
)
NAMED_LATER = [
    f"{CHAPLAIN}The Rev. Hugo Pell, for that is the chaplain’s name, folds the chairs. {PELL}",
    f"{CHAPLAIN}Hugo Pell, the hospital’s chaplain, folds the chairs. {PELL}",
    f"{CHAPLAIN}The chaplain was Hugo Pell, 61. {PELL}",
]

MOIRA = "Moira Dunn dreads the night. ⟦direct: Moira Dunn⟧“You wait,” she says.⟦/⟧\n\n"
FULL_NAMES = [
    f"{MOIRA}Her husband, Gerald, a retired driver, slept. ⟦direct: Gerald Dunn⟧“It was a joke,” says Gerald.⟦/⟧\n\nThe Dunns moved.",
    f"{MOIRA}Her husband, Gerald, slept. ⟦direct: Gerald⟧“It was a joke,” says Gerald, 63.⟦/⟧",
    f"{MOIRA}Her colleague, Gerald, slept. ⟦direct: Gerald⟧“It was a joke,” says Gerald, 63.⟦/⟧\n\nThe Dunns moved.",
    # a caption has the name, and does not lend the photographer's
    "*Abel Norton in his kitchen. Photo: Al Rees*\n\n⟦direct: Abel Norton⟧“I fell,” says Abel, 52, a court reporter.⟦/⟧",
    "*Moira and Abel Norton at home. Photo: Al Rees*\n\n⟦direct: Abel Norton⟧“I fell,” says Abel, 52, a court reporter.⟦/⟧",
    "*Abel and Moira Norton at home. Photo: Al Rees*\n\n⟦direct: Abel Norton⟧“I fell,” says Abel, 52, a court reporter.⟦/⟧",
    "Photo by Abel Rees\n\n⟦direct: Abel⟧“I fell,” says Abel, 52, a court reporter.⟦/⟧",
    "*A ladder in a kitchen. Photo: Abel Rees*\n\n⟦direct: Abel⟧“I fell,” says Abel, 52, a court reporter.⟦/⟧",
]


@pytest.mark.parametrize("marked", NAMED_NEXT)
def test_who_spoke_is_who_is_named_next(marked: str) -> None:
    assert score_text(OTT + marked).failures == []


@pytest.mark.parametrize("marked", THAT_IS)
def test_who_spoke_without_a_cue_is_told_behind_it_or_by_the_heading(marked: str) -> None:
    assert score_text(OTT + marked, ".md").failures == []


@pytest.mark.parametrize("marked", NAMED_LATER)
def test_who_is_called_by_a_trade_is_the_one_of_it_who_is_named_later(marked: str) -> None:
    assert score_text(OTT + marked).failures == []


@pytest.mark.parametrize("marked", NOT_NAMED)
def test_nobody_spoke_who_is_only_named_nearby(marked: str) -> None:
    assert score_text(OTT + marked).failures == []


@pytest.mark.parametrize("marked", FULL_NAMES)
def test_one_name_is_made_full_by_a_caption_or_a_family(marked: str) -> None:
    assert score_text(f"# The night\n\n{marked}", ".md").failures == []
