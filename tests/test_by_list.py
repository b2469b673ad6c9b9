"""Whose the items of a list are, and what is told of a list."""

from __future__ import annotations

import pytest
from attributions import mismatches, score_text

from scarbot import parse_article


@pytest.mark.parametrize("leads", ["Peppers lead it.", "Peppers top it."])
def test_what_leads_the_list_that_somebody_has_is_told_of_theirs(leads: str) -> None:
    said = "⟦indirect: Ana Ruiz⟧Ana Ruiz, MD, says that she has a list of foods.⟦/⟧"
    told = f"⟦indirect: Ana Ruiz⟧{leads}⟦/⟧ ⟦indirect: Ana Ruiz⟧Then come nuts.⟦/⟧"
    assert mismatches(f"{said} {told}") == []
    assert mismatches(f"⟦article⟧The clinic has a list of foods.⟦/⟧ ⟦article⟧{leads}⟦/⟧") == []


@pytest.mark.parametrize(("order", "speakers"), [("Do this daily", ["Ana Ruiz"]), ("Lie down daily", [])])
def test_an_order_that_opens_a_section_means_the_list_below(order: str, speakers: list[str]) -> None:
    source = f"“Rest,” says Ana Ruiz, MD.\n\n## Rest\n\n{order}, she says.\n\n- Close your eyes.\n- Wait."
    *_, first, last = parse_article(source, format="markdown").statements
    assert [[person.name for person in one.speakers] for one in (first, last)] == [speakers] * 2


@pytest.mark.parametrize("line", ["Here’s what Ruiz was told:", "Here are the prizes Ruiz won:"])
def test_what_somebody_was_told_or_won_is_no_list_of_theirs(line: str) -> None:
    said = "Ana Ruiz, MD, is a dermatologist in Boston. “It fades,” Ruiz said."
    items = "- ⟦article⟧A clinic opened.⟦/⟧\n- ⟦article⟧A shop closed.⟦/⟧"
    assert mismatches(f"{said}\n\n{line}\n\n{items}") == []


def test_what_they_say_below_the_next_heading_is_not_said_by_whoever_spoke_above() -> None:
    said = "Vets say it works.\n\n## Myths\n\n⟦article⟧They say an apple a day helps.⟦/⟧"
    assert score_text(said, ".md").failures == []
