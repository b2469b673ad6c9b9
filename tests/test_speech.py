"""Whether quoted words with nobody named are somebody's, and no words of the article's own."""

from __future__ import annotations

import pytest
from attributions import mismatches

KNOWN = (
    "“Prune in May,” says Olga Brandt, MA, a gardener in Holm. “Then wait.”\n\n"
    "Ida Falk never prunes. “I cannot,” Falk says.\n\n"
)


@pytest.mark.parametrize(
    "marked",
    [
        "⟦direct: ?⟧“We sold the boat,” the husband, who would not give his name, told the paper.⟦/⟧",
        "⟦direct: ?⟧One buyer wrote: “They cut through my finger.”⟦/⟧",
        "⟦direct: ?⟧One buyer with small hands wrote: “They cut through my finger.”⟦/⟧",
        "Brandt has a speech about it. ⟦direct: ?⟧“A hedge is a promise,” it begins, “and a long one.”⟦/⟧",
        "⟦group⟧In a statement, Corvo Garden Tools said its trial had 900 gardeners.⟦/⟧",
        "⟦group⟧In a statement, Corvo Zeltics said its trial had 900 gardeners.⟦/⟧",
        # by somebody whom nothing else tells of
        "⟦direct: ?⟧“We sold the boat for less than it was worth,” Xilka Abu Torvald, an aide to the firm said.⟦/⟧",
        "“It is cheap,” said Brandt. ⟦direct: ?⟧After her talk, a question came from a man at the back: “Did you ever cut it in June?”⟦/⟧",
        # a thing has no voice
        "⟦article⟧The label read: “Keep dry.”⟦/⟧",
        "⟦article⟧“Keep dry,” it says on the label.⟦/⟧",
    ],
)
def test_quoted_words_of_nobody_named(marked: str) -> None:
    assert mismatches(KNOWN + marked) == []


@pytest.mark.parametrize(
    "marked",
    [
        "⟦article⟧Falk called that afternoon.⟦/⟧",
        "⟦article⟧Falk called last week.⟦/⟧",
        "⟦article⟧Falk called from the station.⟦/⟧",
        "⟦indirect: Ida Falk⟧Falk called that a shame.⟦/⟧",
        "⟦mixed: Ida Falk⟧Falk called that “a waste of a hedge.”⟦/⟧",
    ],
)
def test_a_telephone_call_is_no_opinion(marked: str) -> None:
    assert mismatches(KNOWN + marked) == []


def test_quoted_words_that_go_on_by_i_are_theirs_who_has_just_been_quoted() -> None:
    said = "“It is cheap,” said Brandt. "
    assert mismatches(f"{KNOWN}{said}⟦mixed: Olga Brandt⟧The price is “as low as I’ve ever seen.”⟦/⟧") == []
    assert mismatches(f"{KNOWN}{said}⟦article⟧The price is “as low as ever.”⟦/⟧") == []
    assert mismatches(f"{KNOWN}{said}\n\n⟦article⟧The price is “as low as I’ve ever seen.”⟦/⟧") == []
