"""Whose quoted words without a cue are where two talk: a reply is not theirs who spoke before it."""

from __future__ import annotations

import pytest
from attributions import mismatches

KNOWN = "“Sleep comes,” says Olga Brandt, MD, a neurologist at Holm Hospital.\n\n"


@pytest.mark.parametrize(
    "talk",
    [
        # behind a line of somebody else, and behind the first line that says “you”
        "“Is that me?” a man asked.\n\n“It is,” Brandt said. “From ten to one. And again there.”\n\n"
        "⟦direct: ?⟧“The foghorn woke us.”⟦/⟧",
        "“That is you,” Brandt said. “From ten to one.”\n\n⟦direct: ?⟧“I heard the foghorn.”⟦/⟧",
    ],
)
def test_a_reply_without_a_cue_is_not_theirs_who_spoke_before(talk: str) -> None:
    assert mismatches(KNOWN + talk) == []


@pytest.mark.parametrize(
    "talk",
    [
        # one who goes on: without a closing mark, without “you” or without “I”
        "“That is you,” Brandt said. “From ten to one.\n\n⟦direct: Olga Brandt⟧“I saw it at once.”⟦/⟧",
        "“It took years,” Brandt said. “From ten to one.”\n\n⟦direct: Olga Brandt⟧“I saw it at once.”⟦/⟧",
        "“That is you,” Brandt said. “From ten to one.”\n\n⟦direct: Olga Brandt⟧“Nobody sleeps all night.”⟦/⟧",
    ],
)
def test_who_goes_on_in_a_paragraph_of_its_own_is_still_the_speaker(talk: str) -> None:
    assert mismatches(KNOWN + talk) == []


def test_a_pronoun_in_a_dialogue_is_not_whose_sign_nobody_knows() -> None:
    asked = (
        "“I would skip scans,” says Niels Hauge, PhD, a statistician. “Did it hurt?” Hauge asked her.\n\n"
        "“Only in the rain,” said Ekdahl, a teacher.\n\n"
    )
    assert mismatches(f"{asked}⟦direct: ?⟧“The film was good,” he said.⟦/⟧") == []
