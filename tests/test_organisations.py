"""Organisations whose words a sentence tells, by their names."""

from __future__ import annotations

import pytest
from attributions import mismatches

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
