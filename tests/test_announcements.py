"""Lines above lists: which of them only announce, and whose the list is."""

from __future__ import annotations

import pytest
from attributions import mismatches

RUIZ = "Ana Ruiz, MD, is a dermatologist in Boston. “Scars fade,” Ruiz says. "
ITEMS = "\n\n- ⟦{0}⟧A plain zinc cream for the day⟦/⟧\n- ⟦{0}⟧A hat with a wide brim⟦/⟧"

HERS = [
    "Here’s what she’d keep in:",
    "Here's what she'd keep in for the winter:",
    "Here is what she would pack for a week:",
    "Here are the things she’d never be without:",
    "Here’s where she’d start:",
    "Here’s her list:",
    "This is what she looks for in a cream:",
    "And this is what she wants on the label:",
    "This is what Ruiz looks for:",
    "This is what she checks for on a label:",
    "This is how she does it:",
    "These are the ones she keeps at home:",
    "These are what she reaches for:",
    "What she’d buy first:",
    "What she looks for in a cream:",
    "What Ruiz keeps in her bag:",
    "The things she looks for, in order:",
    "Ruiz’s checklist runs as follows:",
    "Dr. Ruiz’s checklist for patients below 40 is as follows:",
]
TELLING = [
    "Here is how she tells patients to do it:",
    "Here is the list that Ruiz hands to buyers:",
    "She suggests these steps:",
    "Her checklist for a cold office:",
]
NOBODYS = [
    "This is what a shop sells:",
    "These are the usual ones:",
    "What a good cream needs:",
    "Here’s what is in the box:",
]


@pytest.mark.parametrize("line", HERS)
def test_a_line_that_only_points_to_a_list_is_the_articles_and_the_list_theirs(line: str) -> None:
    assert mismatches(f"{RUIZ}⟦article⟧{line}⟦/⟧" + ITEMS.format("indirect: Ana Ruiz")) == []


@pytest.mark.parametrize("line", TELLING)
def test_a_line_that_tells_who_advises_is_theirs(line: str) -> None:
    assert mismatches(f"{RUIZ}⟦indirect: Ana Ruiz⟧{line}⟦/⟧" + ITEMS.format("indirect: Ana Ruiz")) == []


@pytest.mark.parametrize("line", NOBODYS)
def test_a_list_of_nobody_is_the_articles(line: str) -> None:
    assert mismatches(f"{RUIZ}⟦article⟧{line}⟦/⟧" + ITEMS.format("article")) == []


@pytest.mark.parametrize("who", ["the professor", "Flynn", "she"])
def test_a_role_behind_here_is_somebody(who: str) -> None:
    flynn = "Professor Sara Flynn has an office in Galway. Flynn says damp is breath.\n\n"
    line = f"⟦article⟧Here’s what {who} would do on a wet Monday:⟦/⟧"
    assert mismatches(flynn + line + ITEMS.format("indirect: Sara Flynn")) == []


def test_what_is_told_behind_the_colon_is_reported() -> None:
    assert mismatches(f"{RUIZ}⟦indirect: Ana Ruiz⟧Here’s what she looks for: a short label.⟦/⟧") == []
    assert mismatches(f"{RUIZ}⟦indirect: Ana Ruiz⟧What she looks for is a short label.⟦/⟧") == []
