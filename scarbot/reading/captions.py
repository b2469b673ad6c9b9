"""Captions that are no element of their own: the short or slanted line below a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scarbot.reading.prose import is_prose

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scarbot.reading.flow import Piece

__all__ = ["mark_captions"]

_CAPTION = "photo credit"
_LONGEST = 300
_LONGEST_LABEL = 160


def mark_captions(pieces: Sequence[Piece]) -> None:
    """Mark the line directly below a picture that is all in italics, or ends like no sentence."""
    for piece in pieces:
        if piece.pictured and piece.kind == "paragraph" and not piece.reason and _is_caption(piece):
            piece.reason = _CAPTION


def _is_caption(piece: Piece) -> bool:
    if piece.slanted:
        return len(piece.text) <= _LONGEST
    return len(piece.text) <= _LONGEST_LABEL and not is_prose(piece.text) and not piece.bold
