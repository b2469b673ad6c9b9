"""Other pieces of the same issue: a newsletter prints them behind the article, and lists them above it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scarbot.reading.furniture.openings import bare, opens_references
from scarbot.reading.traits.marks import phrases

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from scarbot.reading.traits.layout import Layout

__all__ = ["mark_other_pieces"]

_OTHER_PIECE = "another piece of the issue"
_HEADS = ("title", "heading")
_LISTED = ("item", "furniture")  # a list of links is furniture by its form
_FEWEST = 2
_LONGEST_OPENING = 24


def mark_other_pieces(layout: Layout) -> None:
    """Mark what stands below the heading of another piece, where the contents list both it and the article.

    The contents of one article list its sections, and not its title. References stay.
    """
    listed, behind = _contents(layout)
    if len(listed) < _FEWEST:
        return  # the usual case
    heads = [place for place in range(behind, len(layout.blocks)) if layout.blocks[place].kind in _HEADS]
    named = {place: entry for place in heads if (entry := _listed_as(layout.words[place], listed))}
    title = next((place for place in named if layout.blocks[place].kind == "title"), None)
    other = next(
        (place for place in named if title is not None and _follows(layout, named, title, place)), None
    )
    for place in range(other, len(layout.blocks)) if other is not None else ():
        if layout.blocks[place].kind == "heading" and opens_references(layout.words[place]):
            break
        layout.mark(place, _OTHER_PIECE)


def _contents(layout: Layout) -> tuple[frozenset[str], int]:
    """Return the entries of a list of the contents of an issue, and the place behind them."""
    short = (place for place, words in enumerate(layout.words) if len(words) <= _LONGEST_OPENING)
    place = next((place for place in short if bare(layout.words[place]) in phrases("issue")), None)
    if place is None:
        return frozenset(), 0
    behind = place + 1
    while behind < len(layout.blocks) and layout.blocks[behind].kind in _LISTED:
        behind += 1
    return frozenset(bare(layout.words[item]) for item in range(place + 1, behind)), behind


def _follows(layout: Layout, named: Mapping[int, str], title: int, place: int) -> bool:
    """Say whether another entry heads a place, and an article stands between the title and that."""
    return named[place] != named[title] and layout.before(place) > layout.before(title)


def _listed_as(words: str, listed: Collection[str]) -> str:
    """Return the entry that a heading is, or begins with in front of a colon; mostly none.

    >>> _listed_as("Mind it: how to fall", {"mind it", "notices"}), _listed_as("Mind the gap", {"mind it"})
    ('mind it', '')
    """
    whole, opening = bare(words), bare(words.partition(": ")[0])
    return next((entry for entry in (whole, opening) if entry in listed), "")
