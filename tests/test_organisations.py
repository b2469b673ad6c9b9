"""Organisations whose words a sentence tells, by their names."""

from __future__ import annotations

import pytest
from attributions import mismatches

from scarbot.parsing import parse_article

LEE = "⟦direct: Ana Lee⟧“Rest helps,” says Ana Lee, MD.⟦/⟧\n\n"


@pytest.mark.parametrize(
    "marked",
    [
        "⟦group: Procter & Gamble⟧Procter & Gamble says that it is safe.⟦/⟧",
        # somebody's surname in the name of a firm
        LEE + "⟦group: Lee & Sons⟧Lee & Sons says that sales fell.⟦/⟧",
        LEE + "⟦group: Lee & Lee⟧Lee & Lee says that sales fell.⟦/⟧",
        # the full stop of an abbreviation belongs to the name
        "⟦group: Norr Systems Inc.⟧Norr Systems Inc. says that it helps.⟦/⟧",
        "⟦group: Lumo Foods Inc.⟧According to Lumo Foods Inc. the recall is over.⟦/⟧",
        # whose head is named behind it in capitals is no body
        LEE + "⟦indirect: Ana Lee⟧According to Lumo Clinic Prof Lee, it heals.⟦/⟧",
    ],
)
def test_a_firm_is_whose_words_are_told(marked: str) -> None:
    assert mismatches(marked) == []


@pytest.mark.parametrize(
    ("told", "whose"),
    [
        (
            "A spokesperson for the RSPCA told the Herald that dogs need shade.",
            "A spokesperson for the RSPCA",
        ),
        ("“Dogs need shade,” said a spokeswoman for Lumo.", "a spokeswoman for Lumo"),
        (
            "“Dogs need shade,” said a representative of the Bone Society.",
            "a representative of the Bone Society",
        ),
        ("An official at Lumo said dogs need shade.", "An official at Lumo"),
        # no name of a body
        ("A spokesperson for the city said dogs need shade.", "A spokesperson"),
        ("“Dogs need shade,” said a spokeswoman for Lumo’s parent.", "a spokeswoman"),
    ],
)
def test_who_speaks_for_a_body_is_told_with_its_name(told: str, whose: str) -> None:
    first, later = parse_article(f"{told} “It is hot,” she said.").statements
    assert (first.kind, first.attribution) == ("group", whose)
    assert (later.kind, later.attribution) == ("group", whose)


@pytest.mark.parametrize(
    "told",
    [
        "Ana Lee runs the charity Second Lead in Leeds.",
        "His daughter, Ana Lee, runs the charity Second Lead in Leeds.",
        "Ana Lee gives to the charity State of Bees.",
    ],
)
def test_a_verb_within_a_name_says_nothing(told: str) -> None:
    assert mismatches(f"{LEE}⟦article⟧{told}⟦/⟧") == []


@pytest.mark.parametrize(
    "marked",
    [
        "⟦article⟧Scars fade, according to Smith & Jones, 2019.⟦/⟧",
        "The charity Shelter opened. ⟦article⟧Shelter says little to a cat.⟦/⟧",
    ],
)
def test_two_authors_and_a_common_word_are_no_organisation(marked: str) -> None:
    assert mismatches(marked) == []
