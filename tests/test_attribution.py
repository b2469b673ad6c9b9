"""Whose words a sentence is: what is expected stands marked in the text (see ``attributions.py``).

Sentences without marks are not looked at. Each group holds positive cases beside negative ones.
"""

from __future__ import annotations

import time
from itertools import count, pairwise
from typing import TYPE_CHECKING

import pytest
from attributions import SPOKEN, mismatches, score_text
from hypothesis import given, settings
from hypothesis import strategies as st

from scarbot.errors import ScarbotError
from scarbot.parsing import parse_article

if TYPE_CHECKING:
    from collections.abc import Callable

    from scarbot.parsing import Format

RUIZ = "Ana Ruiz, MD, is a dermatologist in Boston. "
BOTH = "We spoke to dermatologists Ana Ruiz, MD, and Omar Sayed, DO, about it. "
DOG = f"{RUIZ}“It fades,” Ruiz said. Eva Moss, a baker, has a dog. “It itches,” says Moss. "

CUES = [
    RUIZ
    + "⟦indirect: Ana Ruiz⟧There are three signs, and Dr. Ruiz ticks them off on her fingers: heat, pus and a rash.⟦/⟧",
    RUIZ + "⟦indirect: Ana Ruiz⟧The signs are few, and Ruiz rattles them off: heat, pus and a rash.⟦/⟧",
    # a verb behind, in front, with adverbs and auxiliaries
    RUIZ + "⟦direct: Ana Ruiz⟧“Scars fade,” Dr. Ruiz says.⟦/⟧",
    RUIZ + "⟦direct: Ana Ruiz⟧“Scars fade,” says Dr. Ruiz.⟦/⟧",
    RUIZ + "⟦direct: Ana Ruiz⟧Dr. Ruiz says, “Scars fade.”⟦/⟧",
    RUIZ + "⟦direct: Ana Ruiz⟧Ruiz puts it this way: “Scars fade.”⟦/⟧",
    RUIZ + "⟦indirect: Ana Ruiz⟧Dr. Ruiz also often recommends a cold compress.⟦/⟧",
    RUIZ + "⟦indirect: Ana Ruiz⟧Scars fade within a year, Dr. Ruiz notes.⟦/⟧",
    RUIZ + "⟦indirect: Ana Ruiz⟧Scars fade within a year, notes dermatologist Ana Ruiz.⟦/⟧",
    RUIZ + "⟦indirect: Ana Ruiz⟧Nor does Dr. Ruiz believe that creams help.⟦/⟧",
    RUIZ + "⟦direct: Ana Ruiz⟧“Scars fade,” the dermatologist told us.⟦/⟧",
    RUIZ + "⟦indirect: Ana Ruiz⟧The proof, she’s quick to add, is not in.⟦/⟧",
    RUIZ + "⟦mixed: Ana Ruiz⟧Ruiz calls that “the best thing in years.”⟦/⟧",
    # somebody of a body, who speaks, and not the body
    "⟦direct: Sia Price⟧“They wait,” says the charity’s helpline manager, Sia Price.⟦/⟧ ⟦direct: Sia Price⟧“Too long.”⟦/⟧",
    "⟦direct: Bob Hill⟧“They wait,” says the society’s Bob Hill.⟦/⟧",
    # a clause between the speaker and the verb
    RUIZ + "⟦indirect: Ana Ruiz⟧Dr. Ruiz, who runs the clinic, says that scars fade.⟦/⟧",
    RUIZ + "⟦indirect: Ana Ruiz⟧Dr. Ruiz (a runner herself) insists that scars fade.⟦/⟧",
    # a quotation split by its cue, and one that goes on
    RUIZ + "⟦direct: Ana Ruiz⟧“It fades,” Ruiz says, “but slowly.”⟦/⟧",
    RUIZ + "⟦direct: Ana Ruiz⟧“It fades,” Ruiz says.⟦/⟧ ⟦direct: Ana Ruiz⟧“Be patient.”⟦/⟧",
    RUIZ + "⟦direct: Ana Ruiz⟧“It fades.⟦/⟧ ⟦direct: Ana Ruiz⟧Be patient,” Ruiz says.⟦/⟧",
    # hand-overs
    RUIZ + "⟦indirect: Ana Ruiz⟧According to Dr. Ruiz, scars fade.⟦/⟧",
    RUIZ + "⟦indirect: Ana Ruiz⟧Scars fade, according to Dr. Ruiz.⟦/⟧",
    RUIZ + "⟦indirect: Ana Ruiz⟧In Dr. Ruiz’s view, scars fade.⟦/⟧",
    RUIZ + "⟦mixed: Ana Ruiz⟧A scar is, in Dr. Ruiz’s words, “a slow repair,” and it fades.⟦/⟧",
    # a part of the sentence is quoted
    RUIZ + "⟦mixed: Ana Ruiz⟧Scars are “a slow repair that nobody sees,” Dr. Ruiz says.⟦/⟧",
    RUIZ + "⟦mixed: Ana Ruiz⟧Dr. Ruiz, who once sold creams, now calls them “expensive hope.”⟦/⟧",
    RUIZ + "⟦mixed: Ana Ruiz⟧Dr. Ruiz is unimpressed, calling them “expensive hope.”⟦/⟧",
    # straight marks, single marks
    RUIZ + '⟦direct: Ana Ruiz⟧"Scars fade," Dr. Ruiz says.⟦/⟧ ⟦direct: Ana Ruiz⟧"Wait."⟦/⟧',
    "Dr Ana Ruiz is a GP. ⟦direct: Ana Ruiz⟧‘It isn’t quick,’ says Dr Ruiz.⟦/⟧",
    # questions
    RUIZ + "⟦direct: Ana Ruiz⟧“Why wait?” asks Dr. Ruiz.⟦/⟧",
    # what stands behind the cue says how, where and to whom
    RUIZ + "⟦direct: Ana Ruiz⟧“It fades,” Dr. Ruiz told Readers Weekly.⟦/⟧",
    RUIZ + "⟦direct: Ana Ruiz⟧“It fades,” Dr. Ruiz says of the mark.⟦/⟧",
    RUIZ + "⟦direct: Ana Ruiz⟧“It fades,” says Dr. Ruiz, who has practiced for 20 years.⟦/⟧",
    RUIZ + "⟦mixed: Ana Ruiz⟧Dr. Ruiz told us that most scars are “a slow repair.”⟦/⟧",
    # further shapes
    RUIZ + "⟦direct: Ana Ruiz⟧As Dr. Ruiz puts it, “It fades.”⟦/⟧",
    RUIZ + "⟦direct: Ana Ruiz⟧Dr. Ruiz agrees: “It fades.”⟦/⟧",
    RUIZ + "⟦direct: Ana Ruiz⟧Says Dr. Ruiz: “It fades.”⟦/⟧",
    RUIZ + "⟦indirect: Ana Ruiz⟧Per Dr. Ruiz, it fades.⟦/⟧",
    RUIZ + "⟦indirect: Ana Ruiz⟧It is, Dr. Ruiz explains, a slow repair.⟦/⟧",
    RUIZ + "⟦indirect: Ana Ruiz⟧Ruiz found that it fades.⟦/⟧",
    RUIZ + "⟦direct: Ana Ruiz⟧“Patients say, ‘It hurts,’ and I believe them,” Dr. Ruiz says.⟦/⟧",
    # the speaker is introduced by the cue itself
    "⟦direct: Ana Ruiz⟧“Scars fade,” says Ana Ruiz, MD, FAAD, a dermatologist in Boston.⟦/⟧",
    "⟦direct: Ana Ruiz⟧“Scars fade,” says board-certified dermatologist Ana Ruiz, MD.⟦/⟧",
    "⟦direct: Jean-Luc O’Neill⟧“It fades,” says Jean-Luc O’Neill, DPT.⟦/⟧ "
    "⟦indirect: Jean-Luc O’Neill⟧O’Neill says to wait.⟦/⟧",
    "⟦direct: María José de la Cruz⟧“It fades,” says María José de la Cruz, PhD.⟦/⟧",
    "⟦direct: J.P. Moss⟧“It fades,” says J.P. Moss, M.D.⟦/⟧\n\n⟦indirect: J.P. Moss⟧Dr. Moss says to wait.⟦/⟧",
    "⟦direct: Ruiz⟧“Scars fade,” says Dr. Ruiz, a dermatologist.⟦/⟧",
    "⟦direct: Ana Ruiz⟧Ana Ruiz, a patient, put it best: “I stopped looking.”⟦/⟧",
]

NO_CUES = [
    # what somebody did for long, or did who is no expert
    RUIZ + "⟦article⟧Dr. Ruiz blamed bread for years before a test pointed to the milk.⟦/⟧",
    RUIZ + "⟦article⟧Dr. Ruiz suspected the cat for a whole month.⟦/⟧",
    RUIZ + "⟦article⟧Dr. Ruiz feared the stairs for weeks.⟦/⟧",
    RUIZ + "⟦indirect: Ana Ruiz⟧Dr. Ruiz blamed cheap pillows for years of neck pain.⟦/⟧",
    RUIZ + "⟦indirect: Ana Ruiz⟧Dr. Ruiz suspected that it was the cat for years.⟦/⟧",
    DOG + "⟦article⟧Moss disputed every line and got all of it back.⟦/⟧",
    DOG + "⟦indirect: Eva Moss⟧Moss disputes that dogs like rain.⟦/⟧",
    RUIZ + "⟦article⟧Her sons come late, and Dr. Ruiz ticks them off for it.⟦/⟧",
    # a word of others at which somebody snorts, and what is only announced
    RUIZ + "⟦article⟧Ruiz snorts at the word “reviewing.”⟦/⟧",
    RUIZ + "⟦article⟧Ruiz laughs about the “symphony.”⟦/⟧",
    RUIZ + "⟦direct: Ana Ruiz⟧Ruiz laughs at the idea: “Never.”⟦/⟧",
    RUIZ + "⟦article⟧Dr. Ruiz adds a medical footnote.⟦/⟧",
    RUIZ + "⟦article⟧Her mother puts down the potato and waits.⟦/⟧",
    # what was so as far as she knew, and what she answers or explains further on
    RUIZ + "⟦article⟧She was 40, fit and, as far as she knew, not ill.⟦/⟧",
    RUIZ + "⟦indirect: Ana Ruiz⟧It fades, as far as she can tell.⟦/⟧",
    RUIZ + "⟦article⟧Here Ruiz answers some of our letters, which have been cut.⟦/⟧",
    RUIZ + "⟦article⟧Each week, Dr. Ruiz responds to your questions, large and small.⟦/⟧",
    RUIZ + "⟦article⟧She answered 4,000 letters last year, most of them short.⟦/⟧",
    RUIZ + "⟦article⟧Below, she explains how to do it, step by step.⟦/⟧",
    RUIZ + "⟦indirect: Ana Ruiz⟧Here, she explains, the skin is thin.⟦/⟧",
    RUIZ + "⟦article⟧Dr. Ruiz trains the people who answer.⟦/⟧",
    # what somebody did, and what they show or begin with
    "Walt Henn, 63, drives. ⟦direct: Walt Henn⟧“It burned,” he says.⟦/⟧ ⟦article⟧For weeks Henn blamed the fan.⟦/⟧",
    "Walt Henn, 63, drives. “It burned,” he says. ⟦indirect: Walt Henn⟧Henn blames the fan.⟦/⟧",
    RUIZ + "“It fades,” Ruiz says. ⟦article⟧She likes to demonstrate with a sponge.⟦/⟧",
    RUIZ + "“It fades,” Ruiz says. ⟦indirect: Ana Ruiz⟧She likes to see a photograph first.⟦/⟧",
    RUIZ + "“It fades,” Ruiz says. ⟦article⟧She starts with a questionnaire on sleep.⟦/⟧",
    RUIZ + "“It fades,” Ruiz says. ⟦indirect: Ana Ruiz⟧She starts with a low dose of retinol.⟦/⟧",
    RUIZ + "⟦article⟧She’s quick on her feet.⟦/⟧",
    # an owner, a listener, an object
    RUIZ + "⟦article⟧Dr. Ruiz’s patients say that it hurts.⟦/⟧",
    RUIZ + "⟦article⟧Her patients told Dr. Ruiz that it hurts.⟦/⟧",
    RUIZ + "⟦article⟧A trip to Dr. Ruiz says a lot about your priorities.⟦/⟧",
    RUIZ + "⟦article⟧Readers often ask Dr. Ruiz about it.⟦/⟧",
    # a label, a box, the body
    RUIZ + "⟦article⟧The label says “gentle,” and the price says otherwise.⟦/⟧",
    RUIZ + "⟦article⟧Your skin tells you when it has had enough.⟦/⟧",
    # titles, scare quotes, quoted terms
    RUIZ + "⟦article⟧The “miracle” creams do nothing.⟦/⟧",
    RUIZ + "⟦article⟧Her talk, “Scars and You,” filled the hall.⟦/⟧",
    RUIZ + "⟦article⟧I found it in “The Patient Skin,” a book that Dr. Ruiz wrote in 2019.⟦/⟧",
    RUIZ + "⟦article⟧The term “keloid” comes from the Greek word for a crab’s claw.⟦/⟧",
    # doing is not saying
    RUIZ + "⟦article⟧Dr. Ruiz runs every morning.⟦/⟧",
    RUIZ + "⟦article⟧Dr. Ruiz offers a free consultation.⟦/⟧ ⟦article⟧She offers discounts to students.⟦/⟧",
    "⟦article⟧We met Ana Ruiz, MD, a dermatologist, and Omar Sayed, DO.⟦/⟧",
    # forecasts and descriptions of what specialists do
    "⟦article⟧Your surgeon will numb the skin.⟦/⟧ ⟦article⟧Dermatologists use lasers.⟦/⟧",
    "⟦article⟧Specialists will most likely recommend several sessions.⟦/⟧",
    "⟦article⟧You might hear people call it a scar.⟦/⟧",
    # asked and not yet answered; found, and no finding
    RUIZ + "⟦article⟧I asked Dr. Ruiz whether she recommends it.⟦/⟧",
    RUIZ + "⟦article⟧Ask Dr. Ruiz what she thinks of filters.⟦/⟧",
    RUIZ + "⟦article⟧She found a seat.⟦/⟧",
    RUIZ + "⟦article⟧It was Dr. Ruiz who found me a chair.⟦/⟧",
    RUIZ + "⟦article⟧The clinic, which Dr. Ruiz founded, is in Boston.⟦/⟧",
    RUIZ + "⟦article⟧Dr. Ruiz and her team named the clinic after him.⟦/⟧",
    # quoted words that are the subject, a saying, a song
    RUIZ + "⟦article⟧“Scars” and “marks” are two things.⟦/⟧",
    RUIZ + "⟦article⟧“What helps?” is the wrong question.⟦/⟧",
    RUIZ + "⟦article⟧The song that says “hello” is old.⟦/⟧",
    RUIZ + "⟦article⟧As the saying goes, “no pain, no gain.”⟦/⟧",
    RUIZ + "⟦article⟧The price, per session, is high.⟦/⟧",
    RUIZ + "⟦article⟧Talk to your dermatologist about it.⟦/⟧",
]

FAMILY = f"Mona Tull drives.\n\n“We do,” says Tull.\n\n{RUIZ}⟦direct: Ana Ruiz⟧“It fades,” she says.⟦/⟧\n\nBooks are"
REFERRING_BACK = [
    # a dentist is called so, and not a periodontist who has a dentist’s letters
    "Eva Moss, DDS, is a periodontist. Ben Lund, DMD, is a general dentist. ⟦indirect: Ben Lund⟧It lasts, the dentist says.⟦/⟧",
    RUIZ + "⟦direct: Ana Ruiz⟧“It fades,” she says.⟦/⟧",
    RUIZ + "⟦indirect: Ana Ruiz⟧It fades, she adds.⟦/⟧",
    RUIZ + "⟦indirect: Ana Ruiz⟧Her advice to parents is to wait.⟦/⟧",
    # the paragraph before, and a new section
    RUIZ + "\n\n⟦indirect: Ana Ruiz⟧She says that it fades.⟦/⟧",
    RUIZ + "\n\nWhat helps?\n\n⟦indirect: ?⟧She says that it fades.⟦/⟧",
    # two people: the subject, the only one that fits, or nobody
    BOTH + "⟦indirect: Ana Ruiz⟧It fades, she says.⟦/⟧",
    "We spoke to dermatologists Ana Ruiz, MD, and Eva Lind, DO. ⟦indirect: ?⟧It fades, she says.⟦/⟧",
    # a study between, in a paragraph of its own, takes nobody's place
    "“Wait,” says Eva Lind, DO.\n\n“It fades,” says Ana Ruiz, MD.\n\nA review of 28 trials found that it fades.\n\n"
    "⟦direct: Ana Ruiz⟧“It takes a year,” she says.⟦/⟧",
    "“Wait,” says Eva Lind, DO.\n\n“It fades,” says Ana Ruiz, MD.\n\nIt rains in Boston.\n\n"
    "⟦direct: ?⟧“It takes a year,” she says.⟦/⟧",
    BOTH + "⟦direct: Ana Ruiz⟧“No,” says Ruiz.⟦/⟧ ⟦direct: Ana Ruiz⟧“Wait,” she adds.⟦/⟧",
    BOTH + "Ruiz has a son. ⟦indirect: Ana Ruiz⟧She told Dr. Sayed that he sleeps well.⟦/⟧",
    BOTH + "⟦indirect: Ana Ruiz; Omar Sayed⟧Ruiz and Sayed both say that it fades.⟦/⟧",
    BOTH + "⟦indirect: Ana Ruiz; Omar Sayed⟧It fades, say Ruiz and Sayed.⟦/⟧",
    # both whom the writer spoke to, and their verb behind
    BOTH
    + "“No,” says Ruiz. “Yes,” says Sayed. ⟦indirect: Ana Ruiz; Omar Sayed⟧Both dermatologists I spoke to said that it fades.⟦/⟧",
    BOTH
    + "“No,” says Ruiz. “Yes,” says Sayed. ⟦indirect: Ana Ruiz; Omar Sayed⟧Both of the dermatologists we talked to blame the sun.⟦/⟧",
    BOTH
    + "“No,” says Ruiz. “Yes,” says Sayed. ⟦indirect: Ana Ruiz; Omar Sayed⟧Both dermatologists I spoke to named tape as the worst offender.⟦/⟧",
    BOTH + "“No,” says Ruiz. “Yes,” says Sayed. ⟦article⟧Both dermatologists I spoke to were kind.⟦/⟧",
    BOTH
    + "“No,” says Ruiz. “Yes,” says Sayed. ⟦article⟧Both dermatologists I spoke to declined to comment.⟦/⟧",
    # who says what they were asked in a clause: a name, or nobody who was heard before
    BOTH + "⟦direct: Ana Ruiz⟧When I told Ruiz, she said, “Leave it alone.”⟦/⟧",
    BOTH + "⟦indirect: Ana Ruiz⟧When we asked Dr. Ruiz about Dr. Sayed, she said to wait.⟦/⟧",
    BOTH + "⟦direct: Ana Ruiz⟧After I showed her the tube, Ruiz said, “Throw it out.”⟦/⟧",
    RUIZ + "“It fades,” Ruiz said. ⟦direct: ?⟧When I told my mother, she said, “Leave it alone.”⟦/⟧",
    RUIZ + "“It fades,” Ruiz said. ⟦indirect: ?⟧When I asked a neighbor about it, she said to wait.⟦/⟧",
    RUIZ + "“It fades,” Ruiz said. ⟦indirect: Ana Ruiz⟧When I asked about tape, she said to wait.⟦/⟧",
    RUIZ + "“It fades,” Ruiz said. ⟦indirect: Ana Ruiz⟧When I asked the dermatologist, she said to wait.⟦/⟧",
    RUIZ
    + "“It fades,” Ruiz said. ⟦mixed: Ana Ruiz⟧When we wash too often, Ruiz says, “the skin gets dry.”⟦/⟧",
    BOTH
    + "“No,” says Ruiz. “Yes,” says Sayed. ⟦indirect: Ana Ruiz; Omar Sayed⟧On one point the two of them agree: it fades.⟦/⟧",
    BOTH + "“No,” says Ruiz. “Yes,” says Sayed. ⟦article⟧On one cheek the two of them had a mark.⟦/⟧",
    BOTH + "Ruiz runs. ⟦indirect: Ana Ruiz; Omar Sayed⟧She and Dr. Sayed say that it fades.⟦/⟧",
    # what a pronoun has told of somebody is kept in mind
    "Omar Sayed, DO, and his wife work nights. " + RUIZ + "Her clinic is small. "
    "⟦indirect: Omar Sayed⟧He says that it fades.⟦/⟧",
    "Omar Sayed, DO, works nights. " + RUIZ + "⟦indirect: Ana Ruiz⟧She says that it fades.⟦/⟧",
    # the only man who has spoken in the section, where others speak elsewhere
    BOTH
    + "“No,” says Sayed. Ben Hill, MD, nods. “I do,” says Hill.\n\nWhat helps?\n\n⟦direct: Omar Sayed⟧“Rest,” says Sayed.⟦/⟧\n\n"
    "⟦direct: Ana Ruiz⟧“Never,” says Ruiz.⟦/⟧\n\nIt is late.\n\nShe turns a page. ⟦direct: Omar Sayed⟧“Always,” he says.⟦/⟧",
    # a surname that stands in front of a full name, and no part of a longer one
    "“No,” says Omar Sayed, DO.\n\nThe Lind clinic is old. ⟦indirect: Eva Lind⟧She says that it fades.⟦/⟧\n\n“Wait,” says Eva Lind, RN.",
    "“No,” says Omar Sayed, DO.\n\nThe Lindum clinic is old. ⟦indirect: ?⟧She says that it fades.⟦/⟧\n\n“Wait,” says Eva Lind, RN.",
    # one surname, two people
    "Ana Ruiz, MD, and Eva Ruiz, RN, are sisters.\n\nIt hurts. ⟦indirect: ?⟧It fades, Ruiz says.⟦/⟧",
    "Ana Ruiz, MD, and Eva Ruiz, RN, are sisters. ⟦indirect: Eva Ruiz⟧It fades, the nurse says.⟦/⟧",
    "Ana Ruiz, MD, and Eva Ruiz, RN, are sisters. ⟦indirect: Eva Ruiz⟧It fades, Eva Ruiz says.⟦/⟧",
    # a surname is hers who has been printed with it, and not yet her son's whom only a first name calls
    "Mona Tull drives a lot, so that her son, Ned, now nine, is often ill.\n\n"
    "⟦direct: Mona Tull⟧“We say nothing,” says Tull.⟦/⟧\n\nAs for Ned Tull, he is fine. ⟦direct: Ned Tull⟧“I was,” says Ned.⟦/⟧",
    "Ned and Mona Tull drive a lot. “We do,” says Ned. “No,” says Mona.\n\n⟦direct: ?⟧“It is far,” says Tull.⟦/⟧",
    # a family that is told of by its name, and "she" and "he" behind it
    f"{FAMILY} the saving of the Tull household. ⟦direct: Mona Tull⟧“We have two,” she says.⟦/⟧",
    f"{FAMILY} kept in the Tull kitchen. ⟦direct: Mona Tull⟧“We have two,” she says.⟦/⟧",
    f"{FAMILY} the saving of the Tull household. ⟦direct: ?⟧“We have two,” he says.⟦/⟧",
    f"{FAMILY} the saving of the Pratt household. ⟦direct: ?⟧“We have two,” she says.⟦/⟧",
    f"{FAMILY} dull, and Ruiz drove to the Pratt household. ⟦direct: Ana Ruiz⟧“They have two,” she says.⟦/⟧",
    f"{FAMILY} the saving of the American household. ⟦direct: Ana Ruiz⟧“We have two,” she says.⟦/⟧",
    # a trade, an age or a past that is somebody else’s
    "Lee Moss, RN, a nurse on the immunology ward, was there. “It works,” Moss said.\n\n⟦direct: ?⟧“It stings,” the immunologist said.⟦/⟧",
    "Ana Ruiz, MD, who works in immunology, was there. “It works,” Ruiz said.\n\n⟦indirect: ?⟧My immunologist says it stings.⟦/⟧",
    "Tom Lee, 71, a retired roofer, sat there. ⟦direct: ?⟧“It works,” the older woman said.⟦/⟧",
    "Tom Lee, MD, a surgeon, came. “It works,” Lee said.\n\nIt rained.\n\n⟦direct: ?⟧“It stings,” the former deckhand said when he woke.⟦/⟧",
    # a relative who is not theirs
    "Tom Lee runs a farm. “It works,” Lee said.\n\nLee’s girl counted. ⟦direct: ?⟧“Ten,” his father said.⟦/⟧",
    "Ana, a mother of two, is here. “It works,” Ana said. ⟦direct: ?⟧“No,” her mother said.⟦/⟧",
    "Tom Lee has three kids. “It works,” Lee said. ⟦indirect: ?⟧The youngest hates it, according to his mother.⟦/⟧",
    "Ana Ruiz saw it in her 13-year-old, Bo, a goalie. “It works,” Ruiz said.\n\n"
    + "The club is old and wide, and so is the field. " * 6
    + "⟦direct: ?⟧“No,” his mother said.⟦/⟧",
    # who else may be meant, and who not
    RUIZ
    + "⟦direct: Ana Ruiz⟧“It fades,” she said.⟦/⟧ ⟦indirect: ?⟧Carla Diaz came in with hers, she says, and left it.⟦/⟧",
    "⟦indirect: ?⟧The surgeon is against it, because he sees the bone, he said.⟦/⟧\n\n“No,” says Ana Ruiz, MD, a rheumatologist.\n\n"
    "Ian Moss, a surgeon in Hull, nods. “Yes,” says Moss.",
    RUIZ + "“It fades,” Ruiz said. ⟦indirect: ?⟧At the clinic of Carla Diaz, she says, it stings.⟦/⟧",
    RUIZ + "“It fades,” Ruiz said. ⟦indirect: ?⟧When Ruiz and Carla Diaz wait, she says, it fades.⟦/⟧",
    RUIZ + "“It fades,” Ruiz said. ⟦indirect: ?⟧At the clinic of Ruiz and Carla Diaz, she says, it fades.⟦/⟧",
    RUIZ + "“It fades,” Ruiz said. ⟦indirect: ?⟧If she and Carla Diaz wait, she says, it fades.⟦/⟧",
    RUIZ + "“It fades,” Ruiz said. ⟦indirect: Ana Ruiz⟧When Ruiz and Omar Sayed wait, she says, it fades.⟦/⟧",
    RUIZ + "“It fades,” Ruiz said. ⟦indirect: Ana Ruiz⟧When Ruiz waits, she says, it fades.⟦/⟧",
    # a clause in front may be of somebody else than she who was spoken of
    f"{DOG}⟦indirect: ?⟧When Ruiz calls, she says, it hides.⟦/⟧",
    f"{DOG}⟦indirect: ?⟧If Dr. Ruiz is out, she says, it hides.⟦/⟧",
    f"{DOG}⟦indirect: ?⟧After Ruiz had come, she says, it hid.⟦/⟧",
    f"{DOG}⟦indirect: Ana Ruiz⟧Ruiz keeps a list, she says.⟦/⟧",
    f"{DOG}⟦indirect: Eva Moss⟧When Moss calls, she says, it hides.⟦/⟧",
    DOG.replace("Eva", "Tom") + "⟦indirect: Ana Ruiz⟧When Ruiz calls, she says, it hides.⟦/⟧",
    DOG.replace("Eva", "Tom") + "⟦indirect: Tom Moss⟧When Ruiz calls, he says, it hides.⟦/⟧",
    # who is asked may answer
    f"{DOG}She rang Ruiz at once. ⟦direct: ?⟧“It fades,” she says.⟦/⟧",
    f"{DOG}Moss went to see Dr. Ruiz. ⟦direct: ?⟧“It fades,” she says.⟦/⟧",
    f"{DOG}Moss talked to Ruiz in May. ⟦direct: ?⟧“It fades,” she says.⟦/⟧",
    f"{DOG}Moss went to Paris. ⟦direct: Eva Moss⟧“It fades,” she says.⟦/⟧",
    f"{DOG}She asked the Norr Skin Society. ⟦direct: Eva Moss⟧“It fades,” she says.⟦/⟧",
    DOG.replace("Eva", "Tom") + "He rang Ruiz at once. ⟦direct: Ana Ruiz⟧“It fades,” she says.⟦/⟧",
    # "For Lee" may be her own view; "Lee, she says," is not
    RUIZ + "“It fades,” Ruiz said. ⟦indirect: ?⟧For Kim Lee, she says, it stings.⟦/⟧",
    RUIZ + "“It fades,” Ruiz said. ⟦indirect: ?⟧To Kim Lee, she says, it stings.⟦/⟧",
    RUIZ + "“It fades,” Ruiz said. ⟦indirect: Ana Ruiz⟧For Omar Sayed, she says, it stings.⟦/⟧",
    RUIZ + "“It fades,” Ruiz said. ⟦indirect: Ana Ruiz⟧Kim Lee, she says, is a bore.⟦/⟧",
    RUIZ + "⟦indirect: Ana Ruiz⟧Children cry, Ruiz says.⟦/⟧ ⟦direct: ?⟧“It hurts,” they say.⟦/⟧",
    "Tom Webb, a surgeon, says it heals. In a written statement, Dr. Obi Falade said it hurts. Ray Tunney is 70, a retired driver. His knee was replaced by Dr. Ian Moss, a surgeon in Hull. "
    "⟦indirect: Ray Tunney⟧The nights, he said, were long.⟦/⟧ “Long,” Tunney says.",
    # a sign says nothing, an expert need not be quoted, and a union that said nothing does not go on
    RUIZ
    + "⟦direct: Ana Ruiz⟧“It fades,” Ruiz said.⟦/⟧ “I wait.” ⟦article⟧The sign on the door said “as low as I can go.”⟦/⟧",
    "Ana Ruiz, MD, is a surgeon. ⟦indirect: Ana Ruiz⟧What she’ll give you is a number: six weeks.⟦/⟧",
    "The teachers’ union called on the state to pay for hats. ⟦direct: ?⟧“Polish works on people who were about to stop.”⟦/⟧",
]

COLLECTIVE = [
    # who speaks for a body, or will not be named, and "she" behind them
    RUIZ
    + "⟦group⟧It is safe, said a spokesperson for its owner, Norr Kraft.⟦/⟧ ⟦group⟧“We check,” the spokesperson wrote.⟦/⟧",
    RUIZ + "⟦group⟧A spokeswoman for the ministry said no.⟦/⟧ ⟦group⟧“We care,” she said.⟦/⟧",
    RUIZ
    + "⟦group⟧The Fellowship estimates that half of them fade.⟦/⟧ ⟦article⟧A fellowship in Leeds took her two years.⟦/⟧",
    RUIZ
    + "⟦indirect: Piet Bos⟧A spokesman for Norr Kraft, Piet Bos, said no.⟦/⟧ ⟦direct: Piet Bos⟧“No,” Bos said.⟦/⟧",
    RUIZ + "⟦group⟧A harbour official said no.⟦/⟧ ⟦group⟧“Soon,” he said.⟦/⟧",
    # the official is he where she has asked him
    RUIZ
    + "⟦group⟧An official had explained to her that it was late.⟦/⟧ ⟦article⟧She had asked him why it was so late.⟦/⟧\n\n"
    "⟦direct: Ana Ruiz⟧“He left,” she says.⟦/⟧",
    RUIZ
    + "⟦group⟧An official had explained to her that it was late.⟦/⟧ ⟦group⟧She said that it was too late.⟦/⟧",
    RUIZ + "⟦group⟧A harbour official said no.⟦/⟧ He left.\n\n⟦direct: ?⟧“Soon,” she said.⟦/⟧",
    RUIZ + "⟦group⟧The provincial pension board notes that it does not pay.⟦/⟧",
    RUIZ
    + "⟦group⟧A night porter at Mercy Hospital, who asked that her name not be used because she is new, said she brings soup.⟦/⟧",
    RUIZ
    + "⟦article⟧A depot manager in the west of the state, who asked not to be named, is blunter.⟦/⟧ ⟦group⟧“They wait,” the manager says.⟦/⟧",
    RUIZ
    + "⟦group⟧“It is a mess,” said one nurse, who spoke on condition of anonymity.⟦/⟧ ⟦group⟧“We leak,” she said.⟦/⟧",
    RUIZ + "⟦direct: ?⟧“It is grass,” the inspector says.⟦/⟧",
    # what a body tells by its own records; what is not a body’s, or a person's, is not
    "⟦group⟧As of May, the department had approved 412 forms, according to its own tally.⟦/⟧",
    "⟦group⟧The state’s utilities lost 90 lines, according to their filings.⟦/⟧",
    "⟦group⟧The Boston Skin Council has 900 members, according to its website.⟦/⟧",
    "⟦article⟧The oak is the oldest in Leeds, according to its records.⟦/⟧",
    RUIZ + "⟦article⟧Ruiz has treated 400 scars, according to her website.⟦/⟧",
    # what bodies have to give that are not named, and what they have to say
    "⟦article⟧The city offers rebates of up to $900.⟦/⟧ ⟦article⟧Banks offer loans to those who rent.⟦/⟧",
    "⟦article⟧The hospital offers classes to new parents.⟦/⟧",
    "⟦group⟧The hospital offers a simple rule: wait a week.⟦/⟧",
    "⟦group⟧The Boston Skin Council offers free screenings each May.⟦/⟧",
    # what bodies do, or are going to do
    "⟦article⟧The district, which has about 1,900 students, will add 50 minutes to each day.⟦/⟧",
    "⟦article⟧The hospital added 12 beds in May.⟦/⟧ ⟦article⟧Lumo Hospital, founded in 1990, added two wards.⟦/⟧",
    "⟦group⟧The agency added two caveats.⟦/⟧ ⟦group⟧The council, which met on Monday, added that scars fade.⟦/⟧",
    "⟦group⟧The agency added 12 percent of scars fade.⟦/⟧ ⟦group⟧The agency added two of them had faded.⟦/⟧",
    "⟦article⟧The district expects to save about $210,000 a year.⟦/⟧ ⟦article⟧The hospital hopes to open a ward by May.⟦/⟧",
    "⟦group⟧The agency expects to see more scars.⟦/⟧ ⟦group⟧The agency expects that scars fade.⟦/⟧",
    "⟦group⟧The spokeswoman hopes to settle it.⟦/⟧ ⟦group⟧Doctors hope to cure it.⟦/⟧",
    "⟦article⟧Specialists, who met on Monday, will recommend a cream.⟦/⟧",
    "⟦group⟧Specialists, who met on Monday, recommend a cream.⟦/⟧",
    # whose counts tell it
    "⟦group⟧Half of them have scars, according to state figures.⟦/⟧ ⟦group⟧County statistics show that scars fade.⟦/⟧",
    "⟦group⟧According to police figures, half of them left.⟦/⟧ ⟦article⟧He drew figures of the state.⟦/⟧",
    # bodies and their guidelines, in whatever words
    "⟦group⟧A trade group for roofers told us that slates last.⟦/⟧",
    "⟦group⟧Guidelines from sports groups now go as high as 90 grams.⟦/⟧",
    "⟦group⟧According to experts, scars fade.⟦/⟧",
    "⟦group⟧About 9 million adults have one, estimates the National Skin Trust.⟦/⟧",
    "⟦group⟧Scars fade, notes the World Skin Forum.⟦/⟧",
    RUIZ + "⟦indirect: Ana Ruiz⟧Scars fade, notes the American Skin Society’s Ana Ruiz.⟦/⟧",
    "⟦article⟧It pleased her sister and the World Skin Forum.⟦/⟧",
    "⟦group⟧One in 20 has one, says the World Skin Forum.⟦/⟧ "
    "⟦article⟧So we asked two surgeons, a nurse and a baker with a two-month waiting list for cakes what they tell their own families.⟦/⟧",
    "⟦group⟧Most growers agree that it is dull.⟦/⟧",
    "⟦study⟧But a comparison of 64 heaps found that turning helps.⟦/⟧",
    "⟦study⟧A 2023 poll found that one in three was new.⟦/⟧ ⟦article⟧If you’re about to join them, the web will offer you plans, most of them long.⟦/⟧",
    # a group goes on behind an opening phrase, by "it" and by what it publishes
    "⟦group⟧The World Skin Forum says no.⟦/⟧ ⟦group⟧In a guide for clinics, it notes that scars fade.⟦/⟧",
    "⟦group⟧The World Skin Forum says no.⟦/⟧ ⟦group⟧However, it also cautions against haste.⟦/⟧",
    "⟦group⟧The World Skin Forum says no.⟦/⟧ ⟦group⟧Its leaflet adds that scars fade.⟦/⟧",
    "⟦group⟧The Forum for Joint Care, which trains surgeons, says no.⟦/⟧ ⟦group⟧It also says to wait.⟦/⟧",
    "⟦group⟧The World Skin Forum says no.⟦/⟧\n\n⟦group⟧It also warns that scars fade.⟦/⟧",
    "⟦group⟧Doctors are asking people to wait.⟦/⟧ ⟦group⟧Surgeons are calling for a ban.⟦/⟧",
    "⟦article⟧Doctors are asking for the bill.⟦/⟧ ⟦article⟧Doctors are asking themselves why.⟦/⟧",
    "⟦group⟧The World Skin Forum says no.⟦/⟧ ⟦article⟧So does he.⟦/⟧\n\n⟦article⟧It also warns that it is hot.⟦/⟧",
    "⟦group⟧The World Skin Forum says no.⟦/⟧ ⟦group⟧Its leaflet, printed in May, also urges haste.⟦/⟧",
    "⟦group⟧The World Skin Forum says no.⟦/⟧ ⟦group⟧It puts the number of scars at 4,000.⟦/⟧",
    "⟦group⟧The World Skin Forum says no.⟦/⟧ ⟦group⟧It wants a nurse in every school.⟦/⟧ ⟦group⟧It plans to train them.⟦/⟧",
    "⟦group⟧The farmers’ body Norr Kraft says that its members wash.⟦/⟧",
    "⟦group⟧The World Skin Forum says no.⟦/⟧ ⟦article⟧Its leaflet, printed in May, urgently needs ink.⟦/⟧",
    "⟦group⟧The World Skin Forum says no.⟦/⟧ ⟦article⟧It puts a stop to haste.⟦/⟧",
    "⟦article⟧A scar is late to fade.⟦/⟧ ⟦article⟧It wants air.⟦/⟧",
    "⟦article⟧The farmers’ body aches.⟦/⟧",
    "⟦article⟧It is late.⟦/⟧ ⟦article⟧In an office, it says a lot.⟦/⟧",
    # people who did a study found something; they have a name for a thing, and it does something else
    "⟦study⟧Danish researchers who followed 90 clerks found that scars fade.⟦/⟧",
    "⟦study⟧Dutch scientists who scanned the knees of 40 men found that they creak.⟦/⟧",
    "⟦article⟧The scientists who followed Darwin had no scanners.⟦/⟧",
    "⟦article⟧Researchers have a name for it, “drift,” and it suggests more than it is.⟦/⟧",
    "⟦group⟧Dermatologists say that scars fade.⟦/⟧",
    "⟦group⟧Estate agents reckon that a bath pays.⟦/⟧ ⟦group⟧Locksmiths warn of copies.⟦/⟧",
    "⟦group⟧Scars fade, experts agree.⟦/⟧",
    "⟦group⟧The American Academy of Dermatology recommends sunscreen.⟦/⟧",
    "⟦group⟧The World Skin Forum, which takes no money, says that it fades.⟦/⟧",
    "⟦group⟧The American Skin Society gives the same two-hour advice.⟦/⟧",
    "⟦group⟧The Board of Skin Surgeons gives the same figures.⟦/⟧",
    "⟦article⟧The Board of Skin Surgeons gives figures of clay to its friends.⟦/⟧",
    "⟦group⟧Skin Cancer Action Australasia recommends a hat.⟦/⟧",
    "⟦group⟧The industry body for makers of creams says that they are safe.⟦/⟧",
    "⟦group⟧Scars fade, according to the Centers for Disease Control.⟦/⟧",
    "⟦group⟧The licensing authority says that drivers must stop.⟦/⟧",
    "⟦group⟧Official advice says to wait for a week.⟦/⟧",
    "⟦group⟧The World Skin Forum advises against it.⟦/⟧ ⟦group⟧Insurers, it notes, are glad.⟦/⟧",
    "⟦group⟧The World Skin Forum advises against it.⟦/⟧ ⟦group⟧“It burns,” it said in a statement.⟦/⟧ ⟦group⟧“It peels,” the letter states.⟦/⟧",
    "⟦group⟧The World Skin Forum is also calling for a ban.⟦/⟧ ⟦group⟧Surgeons are also calling for one.⟦/⟧",
    "⟦group⟧“They wait,” says the charity, which Bob Hill founded.⟦/⟧",
    "⟦study⟧Surveys in Europe suggest that one in ten has it.⟦/⟧",
    "⟦study⟧Other research agrees, with one exception.⟦/⟧",
    "⟦study⟧Laboratory studies back her up on that.⟦/⟧",
    "⟦study⟧A survey asked 90 adults.⟦/⟧ ⟦study⟧Among the old, the figure was higher still.⟦/⟧",
    "⟦study⟧A survey asked 90 adults.⟦/⟧ ⟦article⟧The figure is not new.⟦/⟧",
    "⟦study⟧A survey asked 90 adults.⟦/⟧ ⟦study⟧Among nurses, 91% were in favor.⟦/⟧",
    "⟦study⟧A survey asked 90 adults.⟦/⟧ ⟦study⟧Among those over 60, nearly half had scars.⟦/⟧",
    "⟦study⟧A survey asked 90 adults.⟦/⟧ ⟦article⟧Among nurses, few were surprised.⟦/⟧",
    "⟦article⟧Scars fade.⟦/⟧ ⟦article⟧Among nurses, 91% were in favor.⟦/⟧",
    "⟦article⟧Experts gather in Boston every spring.⟦/⟧",
    "⟦study⟧A 2021 study found that scars fade.⟦/⟧",
    "⟦study⟧Studies have linked sugar to acne.⟦/⟧",
    "⟦study⟧In a small trial, half of the volunteers had clear skin.⟦/⟧",
    "⟦study⟧Scars fade faster in summer, one study found.⟦/⟧",
    "⟦study⟧A study followed 40 adults.⟦/⟧ ⟦study⟧The participants slept longer.⟦/⟧",
    "⟦study⟧Moss et al. scanned 40 adults and saw no change.⟦/⟧",
    "⟦study⟧A study followed 40 adults.⟦/⟧ ⟦study⟧The authors did not show why.⟦/⟧",
    "⟦article⟧There is no research that shows it.⟦/⟧",
    "⟦article⟧More studies may show why.⟦/⟧",
    "⟦article⟧Her study has a window.⟦/⟧",
    "⟦article⟧A snoring partner and a full bladder can do the same.⟦/⟧",
    # a person's word about a study is the person's
    RUIZ + "⟦indirect: Ana Ruiz⟧Studies show that it fades, Dr. Ruiz says.⟦/⟧",
    # "they" goes on from a group and is nobody's otherwise
    "⟦group⟧Dermatologists say that scars fade.⟦/⟧ ⟦group⟧They recommend sunscreen.⟦/⟧",
    "⟦group⟧The council says that scars fade.⟦/⟧ ⟦article⟧Landlords must pay; they can only ask that you wait.⟦/⟧",
    "⟦group⟧Organizers suggest two shelves.⟦/⟧",
    "We saw the scheme SafeNest. ⟦group⟧Half of them fade, according to SafeNest.⟦/⟧",
    "⟦article⟧Scars are common.⟦/⟧ ⟦article⟧They say a lot about healing.⟦/⟧",
    "⟦study⟧In a large trial, people were told to do it when they felt like it.⟦/⟧",
]

PARAGRAPHS = [
    # one quotation over several paragraphs, closed once
    RUIZ
    + "⟦direct: Ana Ruiz⟧“It fades,” she says.⟦/⟧ ⟦direct: Ana Ruiz⟧“Be patient.⟦/⟧\n\n"
    + "⟦direct: Ana Ruiz⟧“And wait.”⟦/⟧",
    # an unclosed mark costs its own sentence and nothing more
    "⟦article⟧It is a “scar, and it stays.⟦/⟧ ⟦article⟧It fades in a year.⟦/⟧\n\n⟦article⟧Wait.⟦/⟧ ⟦article⟧Go.⟦/⟧",
    # a list and who introduces it
    RUIZ + "For scars, she suggests:\n\n- ⟦indirect: Ana Ruiz⟧Wear a hat.⟦/⟧\n- ⟦indirect: Ana Ruiz⟧Wait.⟦/⟧",
    RUIZ + "Dr. Ruiz recommends the steps below. Do them daily, she adds.\n\n- ⟦indirect: Ana Ruiz⟧Wash.⟦/⟧",
    RUIZ + "Dr. Ruiz says it is easy.\n\n- ⟦article⟧Wash.⟦/⟧",
    "There are two kinds:\n\n- ⟦article⟧Deep ones.⟦/⟧\n- ⟦article⟧Flat ones.⟦/⟧",
    "Most doctors suggest:\n\n- ⟦group⟧Wash daily.⟦/⟧",
    # a quotation with the name below it
    RUIZ + "\n\n⟦direct: Ana Ruiz⟧“It fades within a year.”⟦/⟧\n\n— Ana Ruiz, MD",
    # a quotation that opens a paragraph which names somebody else later on
    BOTH
    + "⟦direct: Ana Ruiz⟧“It fades,” says Ruiz.⟦/⟧\n\n⟦direct: ?⟧“Not always.”⟦/⟧ ⟦article⟧Sayed pauses.⟦/⟧",
    "⟦direct: Ana Ruiz⟧“It fades.”⟦/⟧ ⟦article⟧Ana Ruiz, MD, pauses.⟦/⟧",
    # lines by turns: who asked does not answer, and who spoke last does not answer back
    BOTH
    + "\n\n⟦direct: Omar Sayed⟧“You can’t,” says Sayed.⟦/⟧\n\n⟦direct: Ana Ruiz⟧“You can,” says Ruiz.⟦/⟧\n\n⟦direct: ?⟧“Nobody did.”⟦/⟧",
    BOTH
    + "\n\n⟦direct: Ana Ruiz⟧“You can’t,” says Ruiz.⟦/⟧\n\n⟦direct: Ana Ruiz⟧“You can,” says Ruiz.⟦/⟧\n\n⟦direct: Ana Ruiz⟧“And you did.”⟦/⟧",
    RUIZ + "\n\n⟦direct: Ana Ruiz⟧“It fades,” says Ruiz.⟦/⟧\n\n⟦direct: Ana Ruiz⟧“It takes a year.”⟦/⟧",
    # who was introduced by a year long ago is told of
    "⟦article⟧In 1819 Eva Lind, a physician, described a “mark of the sun.”⟦/⟧ ⟦article⟧She called it a burn.⟦/⟧",
    # one surname: the one just named in full, or who always goes by it, or neither
    "“It fades,” says Ana Ruiz, MD. ⟦indirect: Ana Ruiz⟧Ruiz says to wait.⟦/⟧\n\n“No,” says Eva Ruiz, RN.\n\n"
    "⟦indirect: ?⟧Creams help, Ruiz says.⟦/⟧",
    # what stands in front of a quotation belongs to it only where it speaks
    RUIZ + "⟦direct: Ana Ruiz⟧“It fades,” says Ruiz.⟦/⟧ ⟦article⟧Few creams do more.⟦/⟧",
]


@pytest.mark.parametrize("marked", CUES)
def test_a_cue_says_whose_the_sentence_is(marked: str) -> None:
    assert mismatches(marked) == []


@pytest.mark.parametrize("marked", NO_CUES)
def test_without_a_cue_a_name_or_a_quotation_is_nobodys_statement(marked: str) -> None:
    assert mismatches(marked) == []


@pytest.mark.parametrize("marked", REFERRING_BACK)
def test_pronouns_roles_and_surnames_mean_one_person_or_nobody(marked: str) -> None:
    assert mismatches(marked) == []


@pytest.mark.parametrize("marked", COLLECTIVE)
def test_groups_and_studies_are_sources_and_no_speakers(marked: str) -> None:
    assert mismatches(marked) == []


@pytest.mark.parametrize("marked", PARAGRAPHS)
def test_quotations_and_lists_go_on_over_several_paragraphs(marked: str) -> None:
    assert mismatches(marked) == []


def test_who_asked_does_not_answer() -> None:
    marked = (
        f"{RUIZ}Ruiz looks up.\n\n⟦direct: Ana Ruiz⟧“Where is it?”⟦/⟧\n\n⟦direct: ?⟧“On the floor.”⟦/⟧\n\n"
        "⟦direct: ?⟧“Both of them?”⟦/⟧\n\n⟦direct: ?⟧“One.”⟦/⟧"
    )
    assert score_text(marked, ".md").failures == []


@pytest.mark.parametrize(
    "marked",
    [
        "“It hurts,” says Danny Marsh, a plasterer. “Yes,” says Priya Nair, a nurse.\n\n"
        "⟦article⟧Marsh’s wife has a different view.⟦/⟧ ⟦direct: ?⟧“Make him walk,” she says.⟦/⟧",
        "⟦direct: Jean-Luc Morel⟧“Yes,” says Dr. Jean-Luc Morel, a dietitian.⟦/⟧",
    ],
)
def test_whom_a_sentence_opens_with_is_told_whole(marked: str) -> None:
    assert mismatches(marked) == []


@pytest.mark.parametrize("word", ["also", "really", "has also been", "likely"])
def test_words_between_a_speaker_and_a_verb_take_no_time(word: str) -> None:
    text = f"“We help,” says Ann Lee, MD, a nurse. Ann Lee{f' {word},' * 200} blue says that it helps."
    assert parse_article(text).statements


@pytest.mark.parametrize("marked", ["⟦group⟧Popular Science says it fades.⟦/⟧"])
def test_a_publication_is_no_person(marked: str) -> None:
    assert mismatches(marked) == []


@pytest.mark.xfail(reason="what a person would do is told like what a person did")
@pytest.mark.parametrize("marked", [RUIZ + "⟦indirect: Ana Ruiz⟧For a scar, she would start with gel.⟦/⟧"])
def test_what_somebody_would_do_is_their_word(marked: str) -> None:
    assert mismatches(marked) == []


@pytest.mark.xfail(reason="“her namesake” is not followed to the other person")
def test_a_person_described_by_another_is_found() -> None:
    text = (
        "Ana Ruiz, MD, and Eva Ruiz, RN, are no kin.\n\nAna Ruiz says that it fades. Her namesake disagrees. "
        "⟦indirect: Eva Ruiz⟧She believes that it stays.⟦/⟧"
    )
    assert mismatches(text) == []


def test_a_sidecar_adds_reporting_verbs() -> None:
    text = RUIZ + "Scars fade, Dr. Ruiz furnishes."
    read = [
        parse_article(text, sidecar=s).statements[-1].kind
        for s in (None, '[cues]\nreporting = ["furnishes"]')
    ]
    assert read == ["article", "indirect"]


def test_each_statement_says_how_sure_it_is_and_which_words_say_so() -> None:
    article = parse_article(RUIZ + "It fades, Dr. Ruiz says. It takes time, she adds.")
    _, named, pronoun = article.statements
    assert [named.certainty, pronoun.certainty] == ["explicit", "resolved"]
    cues = [article.text[slice(*statement.cue)] for statement in (named, pronoun) if statement.cue]
    assert cues == ["Dr. Ruiz says", "she adds"]


def test_where_nobody_can_be_named_the_speaker_is_unknown() -> None:
    article = parse_article("Scars are common. “They fade,” she says.")
    assert [(s.kind, s.speakers, s.certainty) for s in article.statements[1:]] == [("direct", (), "unknown")]


def test_a_study_carries_its_words_and_its_reference() -> None:
    text = (
        "A 2020 review in Skin Care found that scars fade. Creams help less [2].\n\nReferences\n\n"
        "1. Moss A, et al. Scars over time. Skin Care. 2020;16:731-738.\n"
        "2. Lind B, et al. Creams. Derm Today. 2021;1:1-9."
    )
    study, own = parse_article(text).statements
    assert (study.kind, study.attribution, [r.number for r in study.references]) == ("study", "review", [1])
    assert (own.kind, own.references) == ("article", ())


def test_a_study_that_opens_a_sentence_with_an_entrys_number_is_its_source() -> None:
    text = (
        "# Scars\n\nA review of 31 trials took a dim view of creams.[^1] The view from my review was dim.[^1] "
        "Moss’s study[^1] found that creams do little.\n\n"
        "[^1]: Moss, A. (2020). Scars and creams. Skin Care, 16, 731-738.\n"
    )
    cited, own, authors = parse_article(text, format="markdown").statements
    assert (cited.kind, [r.number for r in cited.references]) == ("study", [1])
    assert own.kind == "article"
    assert (authors.kind, [r.number for r in authors.references]) == ("study", [1])


def test_a_patient_is_a_speaker_and_shown_as_what_they_are() -> None:
    article = parse_article("“It hurt,” says Sam Green, 34, a retired bus driver in Ohio. “A lot,” Sam adds.")
    assert [[p.name for p in s.speakers] for s in article.statements] == [["Sam Green"]] * 2
    assert article.speakers[0].role == "retired bus driver"


# --- What holds of any text ------------------------------------------------------------------------

MARKS = st.text(alphabet="“”‘’\"' .,\nab", max_size=80)
WORDS = st.sampled_from(
    [
        *RUIZ.split(), "“", "”", "\"", "‘", "’", ":", ",", ".", "?", "—", "(", ")", "\n", "\n\n", "- ", "1. ",
        "she", "he", "they", "says", "said", "told", "according to", "Dr. Ruiz", "Ruiz’s", "Omar Sayed, DO,",
        "experts", "a study", "found", "that", "who", "view", "References", "[1]", "et al.", "in", "the", "x",
        "\u00a0", "\r\n", "\ufffc", "é", "Photo:", "Comments",
    ]
)  # fmt: skip


@given(st.text(max_size=300) | MARKS | st.lists(WORDS, max_size=60).map(" ".join))
@settings(max_examples=300, deadline=None)
def test_whatever_the_text_statements_are_exact_slices_and_cover_every_passage(text: str) -> None:
    try:
        article = parse_article(text)
    except ScarbotError:
        return
    assert article.text == text
    for before, statement in pairwise(article.statements):
        assert before.end <= statement.start
    for statement in article.statements:
        assert statement.text == text[statement.start : statement.end] == statement.text.strip()
        assert (not statement.speakers) or statement.kind in SPOKEN
        assert (statement.certainty == "unknown") <= (not statement.speakers and statement.kind in SPOKEN)
        assert set(statement.speakers) <= set(article.speakers)
        assert statement.cue is None or 0 <= statement.cue[0] < statement.cue[1] <= len(text)
    for passage in article.passages:
        inside = article.statements[passage.first : passage.last]
        bare = text[passage.start : passage.end].split()
        assert [word for statement in inside for word in statement.text.split()] == bare


# --- Time ------------------------------------------------------------------------------------------

HOSTILE: dict[str, tuple[Callable[[int], str], int]] = {
    "opening marks": (lambda n: "“" * n + " x.", 8000),
    "straight marks": (lambda n: '" ' * n + "x.", 2000),
    "full stops": (lambda n: "." * n + "x", 16000),
    "one word": (lambda n: "A" * n + ".", 8000),
    "hyphens": (lambda n: "A-" * n + ".", 2000),
    "initials": (lambda n: "A. " * n + "x.", 1000),
    "names": (lambda n: "Ana Ruiz " * n + ".", 500),
    "people": (lambda n: "\n\n".join(f"Ana R{'abcdefgh'[i % 8]}{'x' * (i // 8 % 40)}, MD, says it." for i in range(n)), 200),
    "clauses": (lambda n: "Ruiz, who, " * n + "says.", 500),
    "pronouns": (lambda n: "she says, " * n + "no.", 500),
    "studies": (lambda n: "a study in " * n + "found.", 200),
    "reference marks": (lambda n: "x.[1] " * n + ".", 500),
    "white space": (lambda n: ("Ruiz" + " " * 30) * n, 300),
    "labels": (lambda n: "Q: x?\n\nRuiz: no.\n\n" * n, 200),
    "transcripts": (lambda n: "".join(f"[{i // 60:02}:{i % 60:02}] ANA RUIZ: no.\n\n" for i in range(n)), 200),
    "strangers": (lambda n: "her mother says, " * n + "no.", 500),
    "roles": (lambda n: "the dermatologist, a nurse, says " * n + "no.", 300),
    "adverbs": (lambda n: "Ruiz " + "also quickly " * n + "says so.", 500),
    "given names": (lambda n: "Leila, 36, " * n + "said.", 500),
    "one paragraph": (lambda n: "“It fades,” she says. " * n, 200),
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_twice_the_text_takes_about_twice_the_time(name: str) -> None:
    _assert_linear(*HOSTILE[name])


def _assert_linear(build: Callable[[int], str], size: int, format: Format = "text") -> None:  # noqa: A002
    """Check that twice the size takes about twice the time: what is quadratic takes four times as long."""
    parse_article(RUIZ + build(2), format=format)
    ratios = []
    for _ in range(4):  # one of several runs is undisturbed
        once, twice = (_seconds(RUIZ + build(n), format) for n in (size, 2 * size))
        ratios.append(twice / once)
        if ratios[-1] <= 2.5:
            return
    assert min(ratios) <= 2.5


SPACES = {
    "behind the last word": "“Keep it cool,” says Ana Ruiz, MD.{}",
    "between two sentences": "“Keep it cool,” says Ana Ruiz, MD.{}She agrees.",
    "in a cue": "“Keep it cool,” says{}Ana Ruiz,{}MD, a doctor,{}and her mother agrees.",
    "behind a name": "“Keep it cool,” says Ana Ruiz, MD. So does Ruiz{}about fans. Ruiz says{}, not so.",
    "behind a cue": "“Keep it cool,” says Ana Ruiz, MD,{}. “Wait,” Ruiz says{}!",
}


@pytest.mark.parametrize("count", [20_000, 100_000])
@pytest.mark.parametrize("space", ["\n", " ", "\t", " \n"])
@pytest.mark.parametrize("place", SPACES)
def test_runs_of_white_space_take_no_time(place: str, space: str, count: int) -> None:
    runs = SPACES[place].count("{}") * len(space)
    text = SPACES[place].replace("{}", space * (count // runs))
    assert _seconds(text) < 5  # what is quadratic takes a minute and more


REPEATED = [
    # one cue, mark or name, over and over: in one sentence, in many of one paragraph, or in many paragraphs
    ("text", "says "),
    ("text", "says “"),
    ("text", "Ruiz told Sayed "),
    ("text", "X spoke to "),
    ("text", "X spoke to\n\n"),
    ("text", "according to Ruiz, "),
    ("text", "AB "),
    ("text", "Ana Ruiz, Omar Sayed and "),
    ("text", "My friend Bo, "),
    ("text", "dermatologist "),
    ("text", "her mother’s brother’s "),
    ("text", "MD, PhD, "),
    ("text", "who, who says, "),
    ("text", "a 2022 study in "),
    ("text", "Smith et al. "),
    ("text", "x.[1] "),
    ("text", "http://a.b/c "),
    ("text", "“A,” she says. "),
    ("text", "“A?” "),
    ("text", "says Ruiz.\n\n"),
    ("text", "Q: x?\n\nRuiz: no.\n\n"),
    ("text", "Ruiz takes our questions.\n\nWhat is it?\n\nNo.\n\n"),
    # somebody else each time
    ("text", "Said {}: “A.” "),
    ("text", "{} Ruiz says so. Ruiz nods.\n\n"),
    ("text", "{0} {0}n, MD, says so. She nods.\n\n"),
    ("text", "{0} {0}r {0}n, MD, nods. {0}r says so. "),
    ("text", "{0} {0}n, a nurse, says so. The nurse nods. "),
    ("text", "Dr. {}n nods. He says so.\n"),
    ("text", "Zorla {}k says so. Both nod. "),
    ("text", "his daughter {} says, "),
    ("text", "We spoke to {0} {0}n, MD.\n\nIs it {0}?\n\nI do.\n\n"),
    ("text", "the {} Society says "),
    # in other formats
    ("markdown", "\n"),
    ("markdown", "**{}:** “A.”\n"),
    ("markdown", "- {} says:\n\n"),
    ("markdown", "## We spoke to {0} {0}n\n\n"),
    ("markdown", "[{}](x) "),
    ("html", "<p>"),
    ("html", "<aside><p>: “"),
    ("html", "<p>{0} {0}n says so.</p>"),
    ("html", "<h2>X spoke to {}</h2>"),
    ("html", "<li>“{}” says"),
]


@pytest.mark.parametrize(("format", "repeated"), REPEATED)
def test_what_stands_there_again_and_again_takes_its_share_of_time(format: Format, repeated: str) -> None:  # noqa: A002
    _assert_linear(lambda size: "\n\n" + _repeated(repeated, size), 25_000, format)


def _repeated(words: str, size: int) -> str:
    """Return words again and again, with another name each time, until they fill a text."""
    parts: list[str] = []
    for number in count():
        name = "Z" + str(number).translate(str.maketrans("0123456789", "aeioulmnrs"))
        parts.append(words.format(name))
        size -= len(parts[-1])
        if size <= 0:
            break
    return "".join(parts)


def _seconds(text: str, format: Format = "text") -> float:  # noqa: A002
    start = time.process_time()
    parse_article(text, format=format)
    return time.process_time() - start


BY_NAME_OR_BY_NONE = [
    # three in a list; not whom something is told, or who is told by it
    BOTH
    + "Eva Lind, RD, agrees. ⟦indirect: Ana Ruiz; Omar Sayed; Eva Lind⟧Scars fade, say Ruiz, Sayed and Lind.⟦/⟧ ⟦indirect: Ana Ruiz⟧According to Ruiz, Sayed and Lind are siblings.⟦/⟧",
    # a first name behind the closing mark, and whose it is beside a title
    "⟦direct: Moira⟧“I wait,” Moira says when she is awake.⟦/⟧ ⟦direct: Moira⟧“I do.”⟦/⟧",
    "Mrs. Lund, Moira to her friends, is asleep.\n\n⟦direct: Moira Lund⟧“I wait,” Moira says.⟦/⟧",
    "Mrs. Lund, next to Moira, is asleep.\n\n⟦direct: Moira⟧“I wait,” Moira says.⟦/⟧",
    "⟦direct: ?⟧“I wait,” Boston says.⟦/⟧",
    # a nickname inside a name is no quotation and one more name
    "⟦direct: Ana Ruiz⟧“Wait,” says the coach, Ana “Nanette” Ruiz, from the pool.⟦/⟧ ⟦direct: Ana Ruiz⟧“Swim,” Nanette says.⟦/⟧",
    "Ana ‘Nanette’ Ruiz is a coach. ⟦direct: Ana Ruiz⟧‘Wait,’ says Nanette Ruiz.⟦/⟧ ⟦mixed: Ana Ruiz⟧Ruiz calls it ‘a slow repair’ of the skin.⟦/⟧",
    "Ana Ruiz, MD, agrees. ⟦indirect: Ana Ruiz⟧It fades, says Ana “Nanette” Ruiz.⟦/⟧ ⟦mixed: Ana Ruiz⟧Ruiz calls it a “long Nanette” cure.⟦/⟧",
    # the first of two surnames
    "Jorge Ibarra Vidal, 50, makes soil. ⟦direct: Jorge Ibarra Vidal⟧“Wait,” says Ibarra.⟦/⟧ ⟦direct: Jorge Ibarra Vidal⟧“It rots.”⟦/⟧",
    "Jorge Ibarra Vidal lies in the hay. ⟦direct: Jorge Ibarra Vidal⟧“Wait,” says Ibarra.⟦/⟧\n\nIbarra, a vet who left Oaxaca, waits.",
    # a relative behind a comma; a shared name, and the pronoun that tells who it was
    "Eva Lund is 40. ⟦indirect: Sione⟧Her husband, Sione, says no.⟦/⟧ ⟦direct: Sione⟧“I wait,” says Sione.⟦/⟧",
    "Paul Lund, RD, and Eva Lund, 40, are cousins. ⟦direct: Eva Lund⟧“I run,” Eva Lund says.⟦/⟧\n\n⟦direct: Paul Lund⟧“I cook,” Paul Lund says.⟦/⟧\n\nIt was late. Lund begins with breakfast. ⟦indirect: Paul Lund⟧Most of the runners he sees are thin, he says.⟦/⟧",
    "Kofi Addo Jr. was eleven. ⟦direct: Kofi Addo Jr.⟧“I was,” he says.⟦/⟧ His father, Kofi Addo Sr., was not.",
    # the rule of who is told of between commas; a word that is called a name
    "Ana Ruiz, MD, agrees. ⟦indirect: Ana Ruiz⟧For Ruiz, a surgeon who came late, the height matters more than the menu.⟦/⟧",
    RUIZ + "⟦mixed: Ana Ruiz⟧Ruiz says it takes a year, a figure she calls “stubborn.”⟦/⟧",
    RUIZ
    + "“Rest,” Ruiz says. ⟦indirect: Ana Ruiz⟧She gives nearly every first-timer the same two rules:⟦/⟧\n\n- ⟦indirect: Ana Ruiz⟧Rest a lot⟦/⟧\n- ⟦mixed: Ana Ruiz⟧Toe yoga, “which is very silly”⟦/⟧",
    # a name that signs on the same line
    RUIZ + "She waits.\n\n⟦direct: Ana Ruiz⟧“Nobody ever limped in here.”⟦/⟧ -- Ana Ruiz, MD",
    # a verb of saying that opens a sentence, and a first name
    RUIZ + "⟦direct: Ana Ruiz⟧Said Ruiz: “It fades.”⟦/⟧",
    RUIZ + "⟦direct: Ana Ruiz⟧“It fades.”⟦/⟧ Said Ruiz in a note, it goes.",
    "Said Farouk, MD, is a surgeon in Cairo. ⟦direct: Said Farouk⟧“It fades,” Farouk says.⟦/⟧ ⟦direct: Said Farouk⟧“Wait,” said Said Farouk.⟦/⟧",
    "Dr. Said Farouk runs the clinic. ⟦direct: Said Farouk⟧“It fades,” Dr. Farouk says.⟦/⟧\n\n⟦direct: Said Farouk⟧Said Farouk adds: “Wait.”⟦/⟧",
    "Said Farouk, MD, and his wife, Mona Farouk, RN, run it. ⟦direct: Said Farouk⟧“It fades,” says Said Farouk.⟦/⟧ ⟦direct: Mona Farouk⟧“Wait,” says Mona Farouk.⟦/⟧",
    # a group that is told to be one, and people who are only told of by a word for one
    "⟦group⟧Skin Together, a patient group in Leeds, said it would appeal.⟦/⟧",
    "⟦group⟧Parents Aware, a support group for families with asthma, says that inhalers are dear.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ana Ruiz, a patient in Leeds, said it would fade.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ana Ruiz, a patient group organizer in Leeds, said it would fade.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ana Ruiz, an insurance company lawyer in Leeds, said it would fade.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ana Ruiz, the head of a patient group, said it would fade.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ana Ruiz, a support group leader, said it would fade.⟦/⟧",
    # a friend or a relative by name
    RUIZ
    + "⟦direct: Ana Ruiz⟧“It fades,” Ruiz says.⟦/⟧ ⟦indirect: Bea⟧My friend Bea, who has had scars for years, says she has stopped looking.⟦/⟧",
    RUIZ
    + "⟦direct: Ana Ruiz⟧“It fades,” Ruiz says.⟦/⟧ ⟦indirect: Oz⟧My neighbor Oz, who has three, says he likes them.⟦/⟧",
    RUIZ
    + "⟦direct: Ana Ruiz⟧“It fades,” Ruiz says.⟦/⟧ ⟦indirect: Bo⟧Her friend Bo, who has three, says she has stopped looking.⟦/⟧",
    RUIZ
    + "⟦mixed: Al Moss⟧Her late husband, the boat builder Al Moss, liked to say that scars were “a map of the years.”⟦/⟧",
    RUIZ
    + "⟦mixed: Dell Moss⟧Her late husband, the furniture maker Dell Moss, liked to say that scars were “a map of the years.”⟦/⟧ ⟦direct: Ana Ruiz⟧“They fade,” she says.⟦/⟧",
    # what is put to the one who speaks, and who is asked
    RUIZ
    + "My mother, Ruth Lind, has scars. ⟦direct: Ruth Lind⟧“They itch,” she says.⟦/⟧\n\n⟦direct: Ana Ruiz⟧“They fade,” Ruiz said.⟦/⟧\n\nI asked whether I should send my mother to the clinic.\n\n⟦direct: ?⟧“No,” she said.⟦/⟧",
    RUIZ
    + "My mother, Ruth Lind, has scars. ⟦direct: Ruth Lind⟧“They itch,” she says.⟦/⟧\n\n⟦direct: Ana Ruiz⟧“They fade,” Ruiz said.⟦/⟧\n\nI asked my mother about it.\n\n⟦direct: Ruth Lind⟧“No,” she said.⟦/⟧",
    RUIZ
    + "My mother, Ruth Lind, has scars. ⟦direct: Ruth Lind⟧“They itch,” she says.⟦/⟧\n\n⟦direct: Ana Ruiz⟧“They fade,” Ruiz said.⟦/⟧\n\nI called my mother that night.\n\n⟦direct: Ruth Lind⟧“No,” she said.⟦/⟧",
    RUIZ
    + "My mother, Ruth Lind, has scars. ⟦direct: Ruth Lind⟧“They itch,” she says.⟦/⟧\n\n⟦direct: Ana Ruiz⟧“They fade,” Ruiz said.⟦/⟧\n\nI told her about my mother.\n\n⟦direct: ?⟧“No,” she said.⟦/⟧",
    RUIZ
    + "My mother, Ruth Lind, has scars. ⟦direct: Ruth Lind⟧“They itch,” she says.⟦/⟧\n\n⟦direct: Ana Ruiz⟧“They fade,” Ruiz said.⟦/⟧\n\nI said as much to my mother.\n\n⟦direct: ?⟧“No,” she said.⟦/⟧",
    RUIZ
    + "⟦direct: Ana Ruiz⟧“Scars fade,” Ruiz says.⟦/⟧\n\nI asked Mary Lind, a surgeon.\n\n⟦direct: Mary Lind⟧“God, no,” she said.⟦/⟧",
    # what somebody has been called, or may be called
    "Rosa Lind, MD, who operates on wrists in Reno, disagrees. ⟦direct: Rosa Lind⟧“It is worn,” says the hand surgeon.⟦/⟧\n\n⟦article⟧Rest helps.⟦/⟧\n\n⟦direct: Rosa Lind⟧“Wait,” the surgeon says.⟦/⟧",
    "Rosa Lind, MD, who operates on wrists in Reno, disagrees. ⟦direct: Rosa Lind⟧“It is worn,” says the hand surgeon.⟦/⟧\n\n"
    "⟦article⟧Gil Moss had his done in May.⟦/⟧ ⟦direct: ?⟧“Wait,” says the surgeon who did it.⟦/⟧",
    "Prof Rosa Lind hears it and sighs.\n\n⟦direct: Rosa Lind⟧“It is fine,” says the ear, nose and throat surgeon.⟦/⟧",
    "Rosa Lind, MD, hears it and sighs. Her surgeon has scrubbed.\n\n⟦direct: ?⟧“It is fine,” says the surgeon.⟦/⟧",
    "Dr. Rosa Lind, a neurotologist, nods. ⟦direct: Rosa Lind⟧“It is fine,” says the surgeon.⟦/⟧",
    "Dr. Rosa Lind, a neurotologist, and Dr. Max Orr, a surgeon, nod. ⟦article⟧It rains.⟦/⟧\n\n⟦direct: Max Orr⟧“It is fine,” says the surgeon.⟦/⟧",
    "Eve Lind, PhD, is a cognitive neuroscientist. ⟦direct: Eve Lind⟧“It is fine,” says the neuroscientist.⟦/⟧",
    RUIZ
    + "⟦direct: Ana Ruiz⟧“It is fine,” says the dermatologist.⟦/⟧\n\nA colleague of hers looks in.\n\n⟦direct: ?⟧“It is not,” says the orthopedic surgeon.⟦/⟧",
    RUIZ
    + "⟦direct: Ana Ruiz⟧“It is fine,” Ruiz says.⟦/⟧\n\n⟦direct: ?⟧“It is not,” says the orthopedic surgeon.⟦/⟧",
    # who wishes for something, and who wishes that
    RUIZ + "⟦indirect: Ana Ruiz⟧She wishes people waited.⟦/⟧ ⟦article⟧She wished for rain.⟦/⟧",
    RUIZ + "⟦indirect: Ana Ruiz⟧Dermalab, which makes the gel, pays nobody, says Ruiz.⟦/⟧ "
    "⟦group⟧Dermalab, which makes the gel, said Ruiz was wrong.⟦/⟧",
    # groups and studies; somebody
    RUIZ + "⟦group⟧The Guild of Skin Artists advises against it.⟦/⟧ ⟦article⟧The guild meets in May.⟦/⟧",
    RUIZ
    + "⟦group⟧One supermarket chain says sales have doubled.⟦/⟧ ⟦group⟧A consumer watchdog said it was looking into it.⟦/⟧ ⟦article⟧The chain broke.⟦/⟧ ⟦article⟧A chain says a lot about a cyclist.⟦/⟧",
    RUIZ + "⟦group⟧GlowPatch, which sells most of them, said in a statement that they were safe.⟦/⟧",
    RUIZ
    + "⟦group⟧The Leeds company Florabel rejected the claim.⟦/⟧ ⟦group⟧Florabel said that it was wrong.⟦/⟧ ⟦article⟧Florabel is in Leeds.⟦/⟧",
    RUIZ + "⟦group⟧Guidelines on both sides of the Atlantic recommend rest.⟦/⟧",
    RUIZ
    + "⟦study⟧A 2022 review could not find a single trial.⟦/⟧ ⟦article⟧A 2022 trial could find no funding.⟦/⟧",
    RUIZ + "⟦study⟧In a survey of young adults by the Lind Foundation, half reported an itch.⟦/⟧",
    RUIZ + "⟦study⟧Her team’s survey of 180 gardens found ticks in one in five.⟦/⟧",
    RUIZ + "⟦study⟧The trial, in 412 adults, also found that it peels.⟦/⟧",
    RUIZ + "⟦direct: ?⟧From below somebody called up, “Sorry!”⟦/⟧",
    RUIZ
    + "⟦direct: ?⟧“Nobody looks there,” calls a voice from the hall.⟦/⟧ ⟦direct: ?⟧“Not me,” said somebody in the back.⟦/⟧",
    RUIZ + "⟦article⟧Somebody painted “Sorry” on the wall.⟦/⟧",
    "Dr Ana Ruiz is a GP. ⟦direct: Ana Ruiz⟧‘It fades,’ Dr Ruiz says between bites of toast.⟦/⟧",
    RUIZ
    + "⟦direct: Ana Ruiz⟧“It fades,” she began.⟦/⟧ ⟦direct: Ana Ruiz⟧“It takes a year.”⟦/⟧ ⟦article⟧She began the course in May.⟦/⟧",
    RUIZ
    + "⟦indirect: Ana Ruiz⟧She accepts that most scars fade.⟦/⟧ ⟦article⟧She accepts that card.⟦/⟧ ⟦article⟧She accepts most plans.⟦/⟧",
    RUIZ
    + "⟦indirect: Ana Ruiz⟧As for creams, Ruiz’s advice is to wait.⟦/⟧ ⟦indirect: Ana Ruiz⟧Her parting advice, given at the door, was to wait.⟦/⟧",
    RUIZ + "⟦group⟧“It is safe,” the company said in a statement.⟦/⟧ ⟦group⟧“We stand by it.”⟦/⟧",
    RUIZ
    + "⟦group⟧“It is safe,” the company said in a statement.⟦/⟧ ⟦direct: Ana Ruiz⟧“It is not.⟦/⟧ ⟦direct: Ana Ruiz⟧I have seen it,” Ruiz says.⟦/⟧",
    RUIZ + "⟦indirect: ?⟧It fades, according to her sister.⟦/⟧",
    RUIZ
    + "⟦article⟧He is older than I.⟦/⟧ ⟦group⟧Doctors agree that it fades.⟦/⟧ ⟦direct: Ana Ruiz⟧“It does,” she says.⟦/⟧",
    # what the letters behind a name tell
    "Lena Moss, LCSW, sees couples. ⟦direct: Lena Moss⟧“They shout,” Moss says.⟦/⟧ ⟦indirect: Lena Moss⟧The counselor recommends a walk.⟦/⟧",
    # the older of two is who is told to be, and who has just been met
    "Eva Lund is 40. It was her mother who saw it. Ida Lund is 75, a retired cook. ⟦direct: Ida Lund⟧“I saw it,” the older woman says.⟦/⟧",
    "Eva Lund is 40. It was her mother who saw it. Ida Lund lives near. ⟦direct: ?⟧“I saw it,” the older woman says.⟦/⟧",
    "Eva Lund is 40. Her father, Per Lund, is 75. ⟦direct: ?⟧“I saw it,” the older woman says.⟦/⟧",
    "Two men sat by the door. ⟦direct: ?⟧“I saw it,” the younger man says.⟦/⟧",
    "Una Mac Giolla, RN, a nurse in Cork, agrees. ⟦direct: Una Mac Giolla⟧“It fades,” said Una Mac Giolla.⟦/⟧ ⟦direct: Una Mac Giolla⟧“Wait,” she said.⟦/⟧",
]


@pytest.mark.parametrize("marked", BY_NAME_OR_BY_NONE)
def test_whose_it_is_by_a_name_by_a_role_or_by_nobody(marked: str) -> None:
    assert mismatches(marked) == []


def test_a_quotation_is_theirs_who_sign_it_by_a_first_name() -> None:
    source = (
        "# Lawns\n\nAna Ruiz, MD, is a dermatologist in Boston.\n\n"
        "> We have no lawn. Do we need it?\n>\n> — Maureen, Ludlow\n\n“You do,” says Ruiz."
    )
    read = parse_article(source, format="markdown").statements[1:]
    assert [s.speakers[0].name for s in read] == ["Maureen", "Maureen", "Ana Ruiz"]


def test_a_quotation_in_a_cell_is_theirs_who_sign_it_and_the_name_signs_nothing_above() -> None:
    told = "“I do,” says Ana Ruiz, MD, 40. Al Sayed, MD, is 50.</p><p>“I do not,” she says. “Never.”"
    rows = (
        "<tr><td>Wool</td><td>“No.” —Al Sayed</td></tr><tr><td>Silk</td><td>Hardly</td></tr>"
        "<tr><td>Jeans</td><td>“Twice, inside out.” —Ruiz</td></tr>"
    )
    source = f"<article><h1>Wool</h1><p>{told}</p><table>{rows}</table></article>"
    read = parse_article(source, format="html").statements[2:]
    assert [(s.text, [speaker.name for speaker in s.speakers]) for s in read] == [
        ("“I do not,” she says.", ["Ana Ruiz"]),
        ("“Never.”", ["Ana Ruiz"]),
        ("“No.”", ["Al Sayed"]),
        ("“Twice, inside out.”", ["Ana Ruiz"]),
    ]


TOLD_OF_OR_TOLD = [
    # what somebody notices or remembers is told of them; that it is so is theirs
    RUIZ
    + "⟦direct: Ana Ruiz⟧“Wait,” Ruiz says.⟦/⟧ ⟦article⟧She takes off the tape, and he does not notice.⟦/⟧ "
    "⟦article⟧She noticed.⟦/⟧ ⟦indirect: Ana Ruiz⟧It fades, she noticed.⟦/⟧",
    "⟦direct: Eva Lind⟧“It itched,” says Eva Lind, 51, of Leeds.⟦/⟧ ⟦article⟧Lind remembers the exact shelf.⟦/⟧ "
    "⟦indirect: Eva Lind⟧She remembers that it hurt.⟦/⟧ ⟦indirect: Eva Lind⟧She remembers the day when it began.⟦/⟧",
    # what is asked of patients so as to hear or to see it, and what they are advised
    RUIZ
    + "⟦direct: Ana Ruiz⟧“Wait,” Ruiz says.⟦/⟧ ⟦article⟧She asks each new patient to describe the itch.⟦/⟧ "
    "⟦indirect: Ana Ruiz⟧She asks patients to skip the creams.⟦/⟧",
    RUIZ
    + "⟦direct: Ana Ruiz⟧“Rest helps,” Ruiz says.⟦/⟧ ⟦article⟧By “rest” she means a slow walk as well.⟦/⟧ "
    "⟦indirect: Ana Ruiz⟧By that she means a walk to the gate, which she has people take twice a day.⟦/⟧ "
    "⟦indirect: Ana Ruiz⟧She means that it takes a year.⟦/⟧",
    # who is asked for something, what is asked about, and what a doctor was told
    RUIZ
    + "⟦direct: Ana Ruiz⟧“Wait,” Ruiz says.⟦/⟧ ⟦article⟧She was late when she asked her husband to hand her a hat.⟦/⟧ "
    "⟦article⟧Ruiz now asks about it in May, between the hat and the hood.⟦/⟧ ⟦article⟧It was a couple she thinks of as the Hats.⟦/⟧ "
    "⟦indirect: Ana Ruiz⟧Ruiz thinks of the skin as a wall.⟦/⟧ ⟦indirect: Ana Ruiz⟧She asks her patients to wear a hat.⟦/⟧",
    "⟦direct: Eva Lind⟧“It itched,” says Eva Lind, 51, of Leeds.⟦/⟧ ⟦article⟧Lind, for her part, finally mentioned her feet at a checkup.⟦/⟧ "
    "⟦article⟧She mentioned it to her doctor.⟦/⟧ ⟦indirect: Eva Lind⟧She mentioned that it burned.⟦/⟧",
    # verbs in two words speak only beside what is said
    RUIZ
    + "⟦direct: Ana Ruiz⟧“And rest,” she put in.⟦/⟧ ⟦direct: Ana Ruiz⟧“No,” Ruiz shot back.⟦/⟧ ⟦article⟧Ruiz put in a new window.⟦/⟧",
    # a name between commas says all that stands around it
    RUIZ
    + "“It fades,” says Dr. Omar Sayed, a surgeon. ⟦indirect: Ana Ruiz⟧He swore in the car, Ruiz says, to see her at once.⟦/⟧",
    RUIZ
    + "Dr. Omar Sayed is a surgeon. ⟦indirect: Omar Sayed⟧Ruiz thinks it fades, Sayed says, but it does not.⟦/⟧ "
    "⟦indirect: Ana Ruiz⟧Ruiz says that, like Sayed, she waits.⟦/⟧",
    RUIZ
    + "It was her brother. ⟦mixed: Ana Ruiz⟧He told the boy that it was “all in his head”, Ruiz says, and the boy cried.⟦/⟧ "
    "⟦direct: ?⟧“It was all in his head,” he told her, Ruiz says, and left.⟦/⟧",
    RUIZ + "⟦indirect: Ana Ruiz⟧A friend of hers, Paul Amund, once burned his own lawn, recalls Ruiz.⟦/⟧",
    # the second verb is the subject’s, and not that of whom the first one is done to
    RUIZ
    + "Eva Lind, 70, limps. ⟦indirect: Ana Ruiz⟧Ruiz examined Lind in May and told her that it was worn.⟦/⟧",
    RUIZ
    + "Dr. Omar Sayed, a surgeon, is in. ⟦indirect: Omar Sayed⟧Ruiz left when Sayed came in, and Sayed says that it fades.⟦/⟧",
    # "he" is whom a paragraph is about, also behind who did something to his knee; and the one with a trade
    "Ray Tunney is 70, a retired driver. His knee was replaced by Dr. Ian Moss, a surgeon in Hull. "
    "⟦indirect: Ray Tunney⟧The nights, he said, were long.⟦/⟧ ⟦direct: Ray Tunney⟧“Long,” Tunney says.⟦/⟧",
    "Dr. Ian Moss, a surgeon in Hull, nods. “Yes,” says Moss. “I do,” says Ray Tunney, 70, a driver.\n\n⟦direct: Ana Ruiz⟧“No,” says Ana Ruiz, MD, a rheumatologist.⟦/⟧\n\n"
    "⟦indirect: Ian Moss⟧The surgeon is against it, because he sees the bone, he said.⟦/⟧",
    "Dr. Ian Moss, a surgeon in Hull, nods. “Yes,” says Moss. Dr. Carl Bauer, a rheumatologist, does not. "
    "⟦direct: Carl Bauer⟧“No,” Bauer says.⟦/⟧ ⟦indirect: Carl Bauer⟧The surgeon is wrong, he said.⟦/⟧",
    # who agrees about most things has not said what
    "Ines Barr, RN, and Tom Barr, MD, are here. ⟦direct: Ines Barr⟧“Yes,” says Ines Barr.⟦/⟧ ⟦direct: Tom Barr⟧“No,” says Tom Barr.⟦/⟧ "
    "⟦article⟧The Barrs agree about most things.⟦/⟧ ⟦indirect: Ines Barr; Tom Barr⟧The Barrs agree that it fades.⟦/⟧",
    "⟦article⟧Eva Lind has three doctors who could not agree on it.⟦/⟧ ⟦group⟧Most doctors agree that it fades.⟦/⟧",
    RUIZ
    + "⟦mixed: Ana Ruiz⟧For Ruiz, that was no cure but “a long rest for the skin.”⟦/⟧ ⟦article⟧For Ruiz, that was the year of the move.⟦/⟧",
    # a deed behind the cue leaves the words direct
    RUIZ
    + "⟦direct: Ana Ruiz⟧“It itches,” Ruiz says, and she shows us.⟦/⟧ ⟦mixed: Ana Ruiz⟧“It itches,” Ruiz says, and she tells us to wait for it.⟦/⟧ "
    "⟦direct: Ana Ruiz⟧“It fades,” she calls out across the hall.⟦/⟧",
    # what only announces a list is the article’s, and the list theirs
    RUIZ
    + "⟦direct: Ana Ruiz⟧“Wait,” Ruiz says.⟦/⟧ ⟦article⟧For beginners, Ruiz has a few tips:⟦/⟧\n\n- ⟦indirect: Ana Ruiz⟧Wear a hat in the sun.⟦/⟧",
    RUIZ
    + "⟦direct: Ana Ruiz⟧“Wait,” Ruiz says.⟦/⟧ ⟦article⟧Here’s the drill Dr. Ruiz teaches on the first day:⟦/⟧\n\n- ⟦indirect: Ana Ruiz⟧Wear a hat in the sun.⟦/⟧",
    RUIZ
    + "⟦direct: Ana Ruiz⟧“Wait,” Ruiz says.⟦/⟧ ⟦indirect: Ana Ruiz⟧Here is how it goes, she says:⟦/⟧\n\n- ⟦indirect: Ana Ruiz⟧Wear a hat in the sun.⟦/⟧",
    RUIZ
    + "⟦direct: Ana Ruiz⟧“Wait,” Ruiz says.⟦/⟧ ⟦article⟧She walked us through the rescue:⟦/⟧\n\n- ⟦indirect: Ana Ruiz⟧Wear a hat in the sun.⟦/⟧",
    RUIZ
    + "⟦direct: Ana Ruiz⟧“Wait,” Ruiz says.⟦/⟧ ⟦article⟧She walked us through the rescue room.⟦/⟧ ⟦article⟧It held these things:⟦/⟧\n\n- ⟦article⟧A hat for the sun.⟦/⟧",
    # a team that advises, and one that finds; guidelines; those who were studied; tests
    "⟦group⟧The Larkfield team suggests the following:⟦/⟧\n\n- ⟦group⟧Wear a hat in the sun.⟦/⟧\n\n"
    "⟦study⟧A Larkfield team suggests that it fades.⟦/⟧ ⟦group⟧Our team recommends a hat.⟦/⟧",
    RUIZ
    + "⟦group⟧Most guidelines now put rest at the top of the list.⟦/⟧ ⟦article⟧The guidelines were put first in the folder.⟦/⟧ "
    "⟦group⟧Rest is recommended by the Skin Council.⟦/⟧ ⟦article⟧Lind met a nurse recommended by the Skin Council.⟦/⟧",
    RUIZ
    + "⟦group⟧The Skin Council has been urging a ban for years.⟦/⟧ ⟦group⟧Everyone we spoke to said it fades.⟦/⟧",
    # guidelines that put a limit somewhere, and what a body has urged since
    "⟦group⟧Federal indoor-air guidelines put the threshold at 60 percent.⟦/⟧ "
    "⟦group⟧The Lakes Association of Family Therapists has since urged its members to listen.⟦/⟧ "
    "⟦article⟧The Lakes Association of Family Therapists has since moved to Hull.⟦/⟧",
    # a body that tests something and finds it is a study, and one that only finds is none
    "⟦study⟧When the Skin Council tested 94 creams in 2022, it found lead in six.⟦/⟧ "
    "⟦study⟧The Skin Council surveyed 900 adults and found that most scrub.⟦/⟧ "
    "⟦study⟧When researchers at Kiel University tested 40 creams, they found lead in six.⟦/⟧ "
    "⟦article⟧When the Skin Council met in May, it found a new home.⟦/⟧ ⟦article⟧The Skin Council tested the hall and left.⟦/⟧",
    "⟦study⟧A trial of 90 nurses tested the gel.⟦/⟧ ⟦study⟧More than half of the nurses met the mark.⟦/⟧ ⟦study⟧Recent tests have found that it peels.⟦/⟧",
]


CLEANER = (
    "⟦direct: T.J. Abel⟧“Scrub it,” says T.J. Abel, the founder of the cleaning service Bright Crew.⟦/⟧ "
    "Bo Rand runs a farm. ⟦direct: Bo Rand⟧“I do,” Rand says.⟦/⟧\n\n"
)
EXPERTS_OF = [
    # whose trade no list has goes by the subject that the first mention tells
    CLEANER + "It was late. ⟦direct: T.J. Abel⟧“No,” the cleaning pro points out.⟦/⟧",
    CLEANER + "It was late. ⟦indirect: T.J. Abel⟧The cleaning expert says it dries.⟦/⟧",
    CLEANER + "It was late. ⟦direct: ?⟧“No,” the garden pro points out.⟦/⟧",
    CLEANER
    + "⟦direct: Ada Lund⟧“No,” says Ada Lund, a tennis pro.⟦/⟧\n\n⟦direct: Ada Lund⟧“Yes,” the tennis pro says.⟦/⟧\n\n"
    "⟦direct: ?⟧“Why?” asks the golf pro.⟦/⟧",
    CLEANER
    + "⟦direct: Eva Bo⟧“Yes,” says cleaning guru Eva Bo.⟦/⟧\n\n⟦direct: ?⟧“No,” the cleaning pro says.⟦/⟧",
]


@pytest.mark.parametrize("marked", EXPERTS_OF)
def test_an_expert_is_known_again_by_their_subject(marked: str) -> None:
    assert mismatches(marked) == []


@pytest.mark.parametrize("marked", TOLD_OF_OR_TOLD)
def test_what_is_told_of_somebody_is_not_what_they_tell(marked: str) -> None:
    assert mismatches(marked) == []


def test_whom_somebody_tells_of_in_a_request_is_not_what_they_are() -> None:
    said = "“Eat,” says Joan Feeley. Her other request: Tell the gym teacher."
    assert [speaker.role for speaker in parse_article(said).speakers] == [""]
