"""Pages that have no element for a heading, but ``div`` after ``div``: their classes tell what heads what."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from scarbot.reading.formats.elements import heads
from scarbot.reading.traits.prose import is_title_like

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scarbot.reading.formats.flow import Element, Piece

__all__ = ["lift_headed"]

_LEVEL = 2


def lift_headed(elements: Sequence[Element], pieces: Sequence[Piece]) -> None:
    """Make headings of the short lines whose class says that they are, on a page without any heading."""
    if any(piece.kind == "heading" for piece in pieces):
        return  # the usual case
    held = Counter(piece.element for piece in pieces)
    for piece in pieces:
        alone = held[piece.element] == 1 and piece.kind == "paragraph"
        if alone and heads(elements[piece.element].named) and is_title_like(piece.text, may_ask=True):
            piece.kind, piece.level = "heading", _LEVEL
