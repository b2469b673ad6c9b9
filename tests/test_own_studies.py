"""Whose a study is, where the article says so."""

from __future__ import annotations

from functools import cache

import pytest

from scarbot import parse_article
from scarbot.verifying import Verifier

LAB = """\
“Salt slows yeast,” says Ana Ruiz, a chemist. Her team weighed 30 loaves and found that salted ones rose by a fifth less.

“Rye keeps,” says Ben Okafor, a baker. A 2020 trial found that it keeps for a week in a tin.

Ruiz’s 2019 study followed 300 bakers. Those who wore gloves had fewer rashes.

A trial led by Ben Okafor found that steam softens the crust.
"""


@cache
def lab() -> Verifier:
    return Verifier([parse_article(LAB, id="lab")])


@pytest.mark.parametrize(
    ("text", "speaker", "verdict", "source"),
    [
        ("salted ones rose by a fifth less", "Ruiz", "exact", "a study by Ana Ruiz"),
        ("Those who wore gloves had fewer rashes.", "Dr. Ruiz", "exact", "a study by Ana Ruiz"),
        ("Those who wore gloves had fewer rashes.", "Okafor", "wrong_speaker", "a study by Ana Ruiz"),
        ("Those who wore gloves had fewer rashes.", None, "exact", "a study by Ana Ruiz"),
        ("steam softens the crust", "Okafor", "exact", "a study by Ben Okafor"),
        ("it keeps for a week in a tin", "Okafor", "wrong_speaker", "a study"),
        ("it keeps for a week in a tin", "Ruiz", "wrong_speaker", "a study"),
    ],
)
def test_what_the_study_of_somebody_found_is_that_of_a_study_by_them(
    text: str, speaker: str | None, verdict: str, source: str
) -> None:
    found = lab().verify(text, speaker)
    assert (found.verdict, found.source) == (verdict, source)


def test_a_study_that_is_told_of_its_maker_is_theirs() -> None:
    text = "Elin Marsh, an ecologist, tracked 300 newts. Half of them stayed.\n\n“Fish eat them,” says Marsh."
    found = Verifier([parse_article(text, id="newts")]).verify("Half of them stayed.", "Marsh")
    assert (found.verdict, found.source) == ("exact", "a study by Elin Marsh")
