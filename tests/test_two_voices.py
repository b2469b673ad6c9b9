"""Sentences with two voices: the words of one are not given to the other alone."""

from __future__ import annotations

import pytest
from attributions import mismatches

KNOWN = "“Ask first,” says Elsa Berg, PhD, a researcher. “It helps,” says Omar Lee, a lawyer.\n\n"


@pytest.mark.parametrize(
    "marked",
    [
        # somebody without a name, and one who has one
        "⟦mixed: ?⟧The Tenants Union says owners may not refuse, but Berg calls that “wishful thinking”.⟦/⟧",
        "⟦mixed: ?⟧Critics claim the tax is unfair; Berg calls it “overdue and fair to all”.⟦/⟧",
        "⟦indirect: ?⟧The academy recommends SPF 30, but Dr. Berg prefers SPF 50.⟦/⟧",
        "⟦indirect: ?⟧The agency advises eight hours, though Berg tells patients seven.⟦/⟧",
        "⟦mixed: ?⟧“It works well,” the company said, but Berg said it had no proof.⟦/⟧",
        "⟦indirect: ?⟧A neighbour says it is loud, but Berg doubts it.⟦/⟧",
        "⟦indirect: ?⟧Berg says it is safe, while the union warns of fires.⟦/⟧",
        # two who have one
        "⟦mixed: Omar Lee; Elsa Berg⟧Lee says that it is fair, but Berg calls that “wishful thinking”.⟦/⟧",
        "⟦indirect: Omar Lee; Elsa Berg⟧Lee says zinc works, and Berg says iron does.⟦/⟧",
        "⟦indirect: Omar Lee; Elsa Berg⟧Lee recommends zinc; Berg, however, prefers iron.⟦/⟧",
        # the second one only disagrees
        "⟦group⟧The city says buses are safe, but Berg disagrees.⟦/⟧",
        "⟦indirect: Omar Lee⟧Lee says buses are safe, but Berg disagrees.⟦/⟧",
        "⟦indirect: Elsa Berg⟧It is fair, Berg says, but the union disagrees.⟦/⟧",
    ],
)
def test_a_sentence_with_two_voices_is_not_of_one_alone(marked: str) -> None:
    assert mismatches(KNOWN + marked) == []


@pytest.mark.parametrize(
    "marked",
    [
        "⟦indirect: Elsa Berg⟧Berg says it is loud, but she doubts that it matters.⟦/⟧",
        "⟦indirect: Elsa Berg⟧Berg agrees with Lee, but says it takes time.⟦/⟧",
        "⟦indirect: Elsa Berg⟧Berg said that the city claims buses are safe.⟦/⟧",
        "⟦indirect: Elsa Berg⟧Many people think it hurts, but Berg says it does not.⟦/⟧",
        "⟦indirect: Elsa Berg⟧The company has a cream, but it has not shown the data, Berg says.⟦/⟧",
        "⟦indirect: Elsa Berg⟧It was loud, Berg says, and the lawyer told her so.⟦/⟧",
        "⟦group⟧Experts say it works, but they add that it takes time.⟦/⟧",
    ],
)
def test_one_who_speaks_in_two_clauses_is_the_only_speaker(marked: str) -> None:
    assert mismatches(KNOWN + marked) == []
