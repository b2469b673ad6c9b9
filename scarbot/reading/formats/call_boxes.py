"""Small boxes that end in a button or a link to do something ("Request an appointment") or to buy it.

No class says so on many pages. What tells them is their form: an element of its own, with hardly
any text, one link or button that begins with a verb, and nobody quoted.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from scarbot.reading.formats.flow import add_to_parents
from scarbot.reading.furniture.line_reasons import line_reason
from scarbot.reading.furniture.line_shapes import PRICE, PRICES
from scarbot.reading.traits.marks import has_any, phrases, words_of
from scarbot.reasons import ADVERTISEMENT, COMMENTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scarbot.reading.formats.flow import Element, Piece

__all__ = ["call_boxes"]

_REASON = "call to act"
_BOXES = frozenset({"div", "section", "aside", "td", "table", "center"})
_MOST_PIECES = 6
_LONGEST = 280
_LONGEST_PROSE = 160
_LONGEST_CALL = 40
_WORD = re.compile(r"[\w’']+")
_QUOTES = ("“", '"', "«")


def call_boxes(elements: Sequence[Element], pieces: Sequence[Piece]) -> dict[int, str]:
    """Return the elements that are such boxes, with the reason; what stands in them is small."""
    called = [piece.element for piece in pieces if _is_call(piece, elements[piece.element])]
    called += [shop.element for price, shop in pairwise(pieces) if _is_shop(price, shop)]
    if not called:
        return {}  # the usual case
    boxes, inside = _small_boxes(elements, pieces, called)
    if not boxes:
        return {}
    letters, prose, pitches = ([0] * len(elements) for _ in range(3))
    for piece in pieces:
        at = piece.element
        if inside[at]:
            letters[at] += len(piece.text) if _may_stand(piece) else _LONGEST + 1
            prose[at] += len(piece.text) if piece.is_prose else 0
            pitches[at] += _is_pitch(piece.text) if piece.is_prose else _sells(piece, elements[at])
    for sums in (letters, prose, pitches):
        add_to_parents(sums, elements)
    return {
        position: _REASON
        for position in boxes
        if letters[position] <= _LONGEST
        and prose[position] <= _LONGEST_PROSE
        and (pitches[position] or not prose[position])
    }


def _small_boxes(
    elements: Sequence[Element], pieces: Sequence[Piece], called: Sequence[int]
) -> tuple[list[int], list[bool]]:
    """Return the boxes of a few pieces with a call, and of each element whether one of them is around it."""
    counts, calls = [0] * len(elements), [0] * len(elements)
    for piece in pieces:
        counts[piece.element] += 1
    for position in called:
        calls[position] += 1
    for sums in (counts, calls):
        add_to_parents(sums, elements)
    boxes: list[int] = []
    inside = [False] * len(elements)
    for position, element in enumerate(elements):
        inside[position] = inside[element.parent]
        if calls[position] and 1 < counts[position] <= _MOST_PIECES and element.tag in _BOXES:
            boxes.append(position)
            inside[position] = True
    return boxes, inside


def _may_stand(piece: Piece) -> bool:
    """Say whether a piece may be one of such a box: no advice, and nothing quoted but a buyer's praise."""
    if piece.kind in ("quote", "item"):
        return False
    doubtful = piece.text.startswith(_QUOTES) or _advises(piece.text)
    return not doubtful or line_reason(piece.text) in (ADVERTISEMENT, COMMENTS)


def _is_pitch(text: str) -> bool:
    """Say whether a sentence is the site's own: "our team", "we have an app"; "call now" may be advice."""
    if len(text) > _LONGEST_PROSE:
        return False
    lower = text.lower()
    said = set(_WORD.findall(lower))
    own = not said.isdisjoint(phrases("ours")) and not said.isdisjoint(phrases("pitch"))
    return (
        own
        or _is_gift(lower)
        or not said.isdisjoint(phrases("delivers"))
        or lower.startswith(words_of("asks"))
        or line_reason(text) == ADVERTISEMENT
    )


def _is_gift(lower: str) -> bool:
    """Say whether a sentence tells what a gift does: "$40 buys a splint for somebody without insurance."."""
    first, *others = lower.split(maxsplit=2)
    return bool(PRICE.match(first) and others) and others[0] in phrases("gifts")


def _sells(piece: Piece, element: Element) -> bool:
    """Say whether a call is an advertisement, or a price and where to buy it: "$38.95 Buy at PetBarn"."""
    if not _is_call(piece, element):
        return False  # the usual case
    price, _, where = piece.text.lower().partition(" ")
    buys = bool(PRICE.match(price)) and where.startswith(words_of("buys"))
    return buys or line_reason(piece.text) == ADVERTISEMENT


def _advises(text: str) -> bool:
    """Say whether words tell when something is to be done: no box that offers something says so."""
    return len(text) <= _LONGEST and has_any(phrases("advises"), text.lower())


def _is_call(piece: Piece, element: Element) -> bool:
    does = bool(piece.link) or element.tag == "button"
    if len(piece.text) > _LONGEST_CALL or not (does or piece.text.startswith(tuple(PRICES))):
        return False
    if piece.text.endswith("?"):  # the heading of an answer that folds
        return False
    first, *others = piece.text.lower().split(maxsplit=2)
    if PRICE.match(first) and others and others[0] in phrases("calls"):
        return True
    return does and (first in phrases("calls") or bool(PRICE.match(first)))


def _is_shop(price: Piece, shop: Piece) -> bool:
    """Say whether a link stands behind nothing but what something costs: "$16", "DrugMart"."""
    if not shop.link or price.text[:1] not in PRICES:
        return False  # the usual case
    return all(map(PRICE.fullmatch, price.text.split()))
