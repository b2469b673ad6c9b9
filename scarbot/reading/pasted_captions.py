"""Captions in pasted text: a line directly above the names of a photographer and a paper."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from scarbot.reading.layout import Layout

__all__ = ["mark_pasted_captions"]

_CAPITALS = r"[A-Z][A-Z.’'-]+(?: [A-Z][A-Z.’'-]*){1,4}"
_CREDIT = re.compile(rf"{_CAPITALS} ?/ ?[A-Z][A-Z.’' -]+|{_CAPITALS} (?:FOR|VIA) [A-Z][A-Z.’' -]+")
_LONGEST = 420


def mark_pasted_captions(layout: Layout) -> None:
    """Mark a credit in capitals, and the caption that no blank line parts from it."""
    for place in range(1, len(layout.blocks)):
        if _CREDIT.fullmatch(layout.words[place]) and layout.adjoins(place):
            for line in (place - 1, place):
                if len(layout.words[line]) <= _LONGEST:
                    layout.reasons[line] = layout.reasons[line] or "photo credit"
