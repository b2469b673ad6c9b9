"""What stands beside that which is not wanted: "without lasers" is answered by the sections next to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scarbot.language import words

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
    paths = [section.path if (section := place.statement.section) else () for place in places]
    of_unwanted = {
        heading for path in paths for heading in path if excluded & set(stemmer.stems(words(heading)))
    }
    parents = {path[:depth] for path in paths for depth in range(1, len(path)) if path[depth] in of_unwanted}
    found: dict[int, float] = {}
    for position, path in enumerate(paths):
        beside = any(path[:depth] in parents for depth in range(1, len(path)))
        if beside and of_unwanted.isdisjoint(path):
            opens = position == 0 or path != paths[position - 1]
            found[position] = 1.0 if opens else _FURTHER_IN
    return found
