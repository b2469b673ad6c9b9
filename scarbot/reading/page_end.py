"""What stands behind the last paragraph: short lines among others that are known to be furniture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scarbot.reading.prose import ends_sentence

if TYPE_CHECKING:
    from scarbot.reading.layout import Layout

__all__ = ["mark_end"]

_LONGEST = 120
_IN_THE_BODY = frozenset({"attribution line", "pull quote", "photo credit", "table", "rule", "advertisement"})


def mark_end(layout: Layout) -> None:
    """Mark the lines behind the body that end like no sentence, once one of them is furniture."""
    size = len(layout.blocks)
    last = max((place for place in range(size) if _may_be_body(layout, place)), default=size)
    known = False
    for place in range(last + 1, size):
        words = layout.words[place]
        if layout.reasons[place]:
            known = known or layout.reasons[place] not in _IN_THE_BODY
        elif known and len(words) <= _LONGEST and not ends_sentence(words):
            layout.reasons[place] = "site footer"


def _may_be_body(layout: Layout, place: int) -> bool:
    """Say whether a block is prose, or an entry of a list, that nothing has called furniture."""
    return layout.is_body(place) or (layout.blocks[place].kind == "item" and not layout.reasons[place])
