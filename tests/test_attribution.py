"""Whose words a sentence is: what is expected stands marked in the text (see ``attributions.py``).

Sentences without marks are not looked at. Each group holds positive cases beside negative ones.
"""

from __future__ import annotations

import time
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from attributions import SPOKEN, mismatches
from hypothesis import given, settings
from hypothesis import strategies as st

from scarbot.corpus import parse_article
from scarbot.errors import ScarbotError

if TYPE_CHECKING:
    from collections.abc import Callable

RUIZ = "Ana Ruiz, MD, is a dermatologist in Boston. "
BOTH = "We spoke to dermatologists Ana Ruiz, MD, and Omar Sayed, DO, about it. "

CUES = [
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
]

NO_CUES = [
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
    "⟦article⟧We met Ana Ruiz, MD, a dermatologist, and Omar Sayed, DO.⟦/⟧",
    # forecasts and descriptions of what specialists do
    "⟦article⟧Your surgeon will numb the skin.⟦/⟧ ⟦article⟧Dermatologists use lasers.⟦/⟧",
    "⟦article⟧Specialists will most likely recommend several sessions.⟦/⟧",
    "⟦article⟧You might hear people call it a scar.⟦/⟧",
]

REFERRING_BACK = [
    RUIZ + "⟦direct: Ana Ruiz⟧“It fades,” she says.⟦/⟧",
    RUIZ + "⟦indirect: Ana Ruiz⟧It fades, she adds.⟦/⟧",
    RUIZ + "⟦indirect: Ana Ruiz⟧Her advice to parents is to wait.⟦/⟧",
    # the paragraph before, and a new section
    RUIZ + "\n\n⟦indirect: Ana Ruiz⟧She says that it fades.⟦/⟧",
    RUIZ + "\n\nWhat helps?\n\n⟦indirect: ?⟧She says that it fades.⟦/⟧",
    # two people: the subject, the only one that fits, or nobody
    BOTH + "⟦indirect: ?⟧It fades, she says.⟦/⟧",
    BOTH + "⟦direct: Ana Ruiz⟧“No,” says Ruiz.⟦/⟧ ⟦direct: Ana Ruiz⟧“Wait,” she adds.⟦/⟧",
    BOTH + "Ruiz has a son. ⟦indirect: Ana Ruiz⟧She told Dr. Sayed that he sleeps well.⟦/⟧",
    BOTH + "⟦indirect: Ana Ruiz; Omar Sayed⟧Ruiz and Sayed both say that it fades.⟦/⟧",
    BOTH + "⟦indirect: Ana Ruiz; Omar Sayed⟧It fades, say Ruiz and Sayed.⟦/⟧",
    BOTH + "Ruiz runs. ⟦indirect: Ana Ruiz; Omar Sayed⟧She and Dr. Sayed say that it fades.⟦/⟧",
    # one surname, two people
    "Ana Ruiz, MD, and Eva Ruiz, RN, are sisters.\n\nIt hurts. ⟦indirect: ?⟧It fades, Ruiz says.⟦/⟧",
    "Ana Ruiz, MD, and Eva Ruiz, RN, are sisters. ⟦indirect: Eva Ruiz⟧It fades, the nurse says.⟦/⟧",
    "Ana Ruiz, MD, and Eva Ruiz, RN, are sisters. ⟦indirect: Eva Ruiz⟧It fades, Eva Ruiz says.⟦/⟧",
]

COLLECTIVE = [
    "⟦group⟧Dermatologists say that scars fade.⟦/⟧",
    "⟦group⟧Scars fade, experts agree.⟦/⟧",
    "⟦group⟧The American Academy of Dermatology recommends sunscreen.⟦/⟧",
    "⟦group⟧The World Skin Forum, which takes no money, says that it fades.⟦/⟧",
    "⟦group⟧The American Skin Society gives the same two-hour advice.⟦/⟧",
    "⟦group⟧Scars fade, according to the Centers for Disease Control.⟦/⟧",
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
    RUIZ
    + "For scars, she suggests:\n\n- ⟦indirect: Ana Ruiz⟧Wear a hat.⟦/⟧\n- ⟦indirect: Ana Ruiz⟧Wait.⟦/⟧",
    RUIZ
    + "Dr. Ruiz recommends the steps below. Do them daily, she adds.\n\n- ⟦indirect: Ana Ruiz⟧Wash.⟦/⟧",
    RUIZ + "Dr. Ruiz says it is easy.\n\n- ⟦article⟧Wash.⟦/⟧",
    "There are two kinds:\n\n- ⟦article⟧Deep ones.⟦/⟧\n- ⟦article⟧Flat ones.⟦/⟧",
    "Most doctors suggest:\n\n- ⟦group⟧Wash daily.⟦/⟧",
    # a quotation with the name below it
    RUIZ + "\n\n⟦direct: Ana Ruiz⟧“It fades within a year.”⟦/⟧\n\n— Ana Ruiz, MD",
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
def test_quotations_and_lists_over_several_paragraphs(marked: str) -> None:
    assert mismatches(marked) == []
