"""Which part of a page is the article, and what its boxes are.

Every element knows how much prose stands in it. The article is in the smallest element that holds
most of the prose of the page; an element around it that calls itself the article wins, and so
does the one that holds the title as well, as long as little else stands there. An element that
holds the title or half of the prose is the article's own, whatever its class says.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from scarbot.language import letters_of
from scarbot.reading.formats.advice_boxes import advice_boxes
from scarbot.reading.formats.call_boxes import call_boxes
from scarbot.reading.formats.flow import add_to_parents
from scarbot.reading.furniture.cards import begins_card
from scarbot.reading.furniture.openings import is_opening, opens_experts, opens_references
from scarbot.reasons import AUTHOR_BIO, COMMENTS, SIDEBAR, SITE_FOOTER

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from scarbot.reading.formats.flow import Element, Piece

__all__ = ["Boxes", "keep_article"]

_OUTSIDE = "outside the article"
_MOST = 0.6
_HALF = 0.5
_LITTLE = 0.25
_SLUG_WORDS = 2
_NO_CONTAINERS = frozenset({"p", "li", "ul", "ol", "dl", "dt", "dd", "blockquote", "pre", "tr", "tbody", "a"})
_BOXED_LISTS = frozenset({_OUTSIDE, AUTHOR_BIO, SIDEBAR, SITE_FOOTER})


class Boxes:
    """What the elements of a page hold, and why what stands in some of them is furniture."""

    def __init__(self, elements: Sequence[Element], pieces: Sequence[Piece]) -> None:
        """Look at all elements once; the parent stands before what stands in it."""
        self._elements = elements
        self._calls = call_boxes(elements, pieces)
        self._any = bool(self._calls) or any(element.reason for element in elements)  # seldom in Markdown
        if self._any:
            self._prose = _prose_in(elements, pieces)
            self._advice = advice_boxes(elements, pieces) | _named_by_headings(elements, pieces)

    def reasons(self, title: int | None) -> list[str]:
        """Return of every element why what stands in it is furniture, empty where it is not.

        Args:
            title: position of the element that is the title, if it is known.
        """
        reasons = [""] * len(self._elements)
        if not self._any:
            return reasons
        prose, holders = self._prose, _around(self._elements, title)
        for position, element in enumerate(self._elements):
            reason = "" if position in self._advice else element.reason
            own = (reason or self._calls.get(position, "")) if position and element.closed else ""
            if own and (position in holders or (own != COMMENTS and prose[position] > _HALF * prose[0])):
                own = ""
            reasons[position] = reasons[element.parent] or own
        return reasons


def keep_article(elements: Sequence[Element], pieces: Sequence[Piece], title: int | None) -> None:
    """Mark everything outside the article; nothing is marked on a page without prose. No table is data there.

    Lists of references and of experts stay, wherever they stand.
    """
    kept = [piece for piece in pieces if not piece.reason]
    region = _region(elements, kept, title)
    inside = [False] * len(elements)
    for position in (region, *_beside(elements, kept, region, title)):
        inside[position] = True
    for position in range(1, len(elements)):
        inside[position] = inside[position] or inside[elements[position].parent]
    for piece in pieces:
        if not inside[piece.element] and piece.element != title:
            piece.reason, piece.cells = piece.reason or _OUTSIDE, None
    _keep_lists(elements, pieces)


def _beside(
    elements: Sequence[Element], pieces: Sequence[Piece], region: int, title: int | None
) -> list[int]:
    """Return what holds nothing but prose between the title and the article, and what is named alike behind.

    So a page parts its first and last paragraphs from the slides between them.
    """
    above = elements[region].parent
    if title is None or region in _around(elements, title) or above not in _around(elements, title):
        return []
    texts = {position for position, element in enumerate(elements) if element.parent == above and position}
    letters, prose = _lengths(elements, pieces), _prose_in(elements, pieces)
    texts = {position for position in texts if prose[position] and prose[position] == letters[position]}
    leads = {position for position in texts if title < position < region}
    named = {elements[position].named for position in leads} - {""}
    return sorted(leads | {one for one in texts if one > region and elements[one].named in named})


def _keep_lists(elements: Sequence[Element], pieces: Sequence[Piece]) -> None:
    """Bring back a boxed list of references or experts: its heading, and what shares its box."""
    last = list(range(len(elements)))
    for position in range(len(elements) - 1, 0, -1):
        parent = elements[position].parent
        last[parent] = max(last[parent], last[position])
    until = 0
    for piece, following in pairwise(pieces):
        if piece.kind == "heading":
            box = piece.element if opens_references(piece.text) or opens_experts(piece.text) else 0
            while box and last[box] < following.element:
                box = elements[box].parent
            named = until and begins_card(piece.text, following.text)  # the next one on the list
            until = last[box] if box else until if named else 0
        if piece.element <= until and piece.reason in _BOXED_LISTS:
            piece.reason = ""
    if pieces and pieces[-1].element <= until and pieces[-1].reason in _BOXED_LISTS:
        pieces[-1].reason = ""


def _named_by_headings(elements: Sequence[Element], pieces: Sequence[Piece]) -> frozenset[int]:
    """Return the elements whose id is their heading again: "skin-tags" is no list of tags there."""
    slugs = {position: letters_of(element.slug) for position, element in enumerate(elements) if element.slug}
    found: set[int] = set()
    for piece in pieces if slugs else ():
        if piece.kind != "heading" or len(piece.text.split()) < _SLUG_WORDS:
            continue
        words = letters_of(piece.text)
        position = piece.element
        while position:
            slug = slugs.pop(position, "")  # the first heading of an element names it
            if slug.endswith(words) and not is_opening(piece.text):
                found.add(position)
            position = elements[position].parent
    return frozenset(found)


def _lengths(elements: Sequence[Element], pieces: Iterable[Piece]) -> list[int]:
    """Return how many characters of some pieces stand in each element, at any depth."""
    lengths = [0] * len(elements)
    for piece in pieces:
        lengths[piece.element] += len(piece.text)
    add_to_parents(lengths, elements)
    return lengths


def _prose_in(elements: Sequence[Element], pieces: Iterable[Piece]) -> list[int]:
    return _lengths(elements, (piece for piece in pieces if piece.is_prose))


def _around(elements: Sequence[Element], position: int | None) -> set[int]:
    """Return the elements that an element stands in, itself included."""
    found: set[int] = set()
    while position is not None and position not in found:
        found.add(position)
        position = elements[position].parent
    return found


def _region(elements: Sequence[Element], pieces: Sequence[Piece], title: int | None) -> int:
    """Return the element that holds the article, the root where there is no prose."""
    prose = _prose_in(elements, pieces)
    dense = 0
    for position in range(1, len(elements)):
        if prose[position] > _MOST * prose[0] and elements[position].tag not in _NO_CONTAINERS:
            dense = position
    around = sorted(_around(elements, dense))
    named = [position for position in around if elements[position].body]
    if named:
        return named[-1]
    titled = _around(elements, title)
    shared = max(position for position in around if position in titled) if titled else 0
    if not titled:
        return dense
    letters = _lengths(elements, pieces)
    strange = letters[shared] - letters[dense] - (prose[shared] - prose[dense])
    return shared if strange <= _LITTLE * prose[dense] else dense
