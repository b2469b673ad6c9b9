"""How much of a question a set of stems names."""

from __future__ import annotations

import pytest
from asked import heel

from scarbot.matching.coverage import Coverage


@pytest.mark.parametrize(
    ("stems", "share"),
    [({"urea", "cream"}, 1.0), ({"urea", "cream", "sock"}, 1.0), ({"sock"}, 0.0), (set(), 0.0)],
)
def test_what_is_named_is_covered(stems: set[str], share: float) -> None:
    query = heel()._answering.understanding.read("urea cream")
    assert Coverage(query.concepts).covered(frozenset(stems)) == pytest.approx(share)


def test_the_rarer_word_covers_more() -> None:
    query = heel()._answering.understanding.read("urea for the heel")
    coverage = Coverage(query.concepts)
    assert coverage.covered(frozenset({"urea"})) > coverage.covered(frozenset({"heel"})) > 0


def test_of_nothing_nothing_is_covered() -> None:
    assert (Coverage(()).covered(frozenset({"urea"})), Coverage(()).share([1.0])) == (0.0, 0.0)
