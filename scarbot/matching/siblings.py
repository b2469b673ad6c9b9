"""What stands beside that which is not wanted: "without lasers" is answered by the sections next to them."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from scarbot.language import words
from scarbot.models import line_to

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from scarbot.language import Stemmer
    from scarbot.models import Place

__all__ = ["siblings"]

_FURTHER_IN = 0.5
"""What a statement counts that does not open its section; one that does counts 1."""


def siblings(places: Sequence[Place], excluded: AbstractSet[str], stemmer: Stemmer) -> dict[int, float]:
    """Return the statements of the sections beside those whose heading names what is not wanted.

    Sections are beside each other under one heading; those at the top of an article, where
    anything may stand, are not.

    Args:
        places: the statements.
        excluded: the stems of what is not wanted.
        stemmer: what stems the headings.

    Returns:
        By position, 1 for a statement that opens its section, and less for the others.
    """
    if not excluded:
        return {}
    lines = _lines(places)
    headings = {heading for line in lines for _, heading in line}
    unwanted = {heading for heading in headings if excluded & set(stemmer.stems(words(heading)))}
    parents = {one for line in lines for one, below in pairwise(line) if below[1] in unwanted}
    found: dict[int, float] = {}
    for position, line in enumerate(lines):
        if not parents.isdisjoint(line[:-1]) and unwanted.isdisjoint(heading for _, heading in line):
            opens = position == 0 or line != lines[position - 1]
            found[position] = 1.0 if opens else _FURTHER_IN
    return found


def _lines(places: Sequence[Place]) -> list[tuple[tuple[tuple[str, int], str], ...]]:
    """Return for each statement the sections from the top down to its own: where each is, and its heading."""
    known: dict[tuple[str, int | None], tuple[tuple[tuple[str, int], str], ...]] = {}
    found = []
    for place in places:
        section, article = place.statement.section, place.article
        if place.section_id not in known:
            line = line_to(article.sections, section) if section else ()
            known[place.section_id] = tuple(((article.id, s.index), s.heading) for s in line)
        found.append(known[place.section_id])
    return found
