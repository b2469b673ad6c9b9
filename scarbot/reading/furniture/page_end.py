"""What stands behind the last paragraph: short lines among others that are known to be furniture."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scarbot.reading.furniture.about_site import TOLD_OF_SITE_FROM, tells_of_site
from scarbot.reading.furniture.furniture_lines import furniture_entries
from scarbot.reading.traits.prose import ends_sentence
from scarbot.reading.traits.said import is_attributed
from scarbot.reasons import (
    ABOUT_SITE,
    ADVERTISEMENT,
    ATTRIBUTION,
    NEWSLETTER,
    PHOTO_CREDIT,
    PULL_QUOTE,
    RULE,
    SIGNATURE,
    SITE_FOOTER,
    TABLE,
    TELLER,
)

if TYPE_CHECKING:
    from scarbot.reading.traits.layout import Layout

__all__ = ["mark_end"]

_LONGEST_SLOGAN = 60
_LAST = 0.9
_IN_THE_BODY = frozenset(
    {ATTRIBUTION, TELLER, PULL_QUOTE, PHOTO_CREDIT, TABLE, RULE, ADVERTISEMENT, SIGNATURE}
)


_COLOPHON = re.compile(
    r"(?P<name>[A-Z][^.!?]{2,60}?) is (?:published|produced|printed|issued)"
    r"(?: [a-z-]+){0,4} by [^.!?]{3,90}\."
)


def mark_end(layout: Layout) -> None:
    """Mark what an organisation tells of itself, and lines behind the body that end like no sentence.

    These go once one of them is furniture.
    """
    size = len(layout.blocks)
    for place in layout.behind(TOLD_OF_SITE_FROM):
        if tells_of_site(layout, place):
            layout.mark(place, ABOUT_SITE)
        elif _is_slogan(layout, place):
            layout.mark(place, NEWSLETTER)
    known = bool(size) and _is_colophon(layout, size - 1)
    if known:
        layout.mark(-1, ABOUT_SITE)
    last = next((place for place in reversed(range(size)) if _may_be_body(layout, place)), size)
    for place in range(last + 1, size):
        words = layout.words[place]
        if layout.reasons[place]:
            known = known or layout.reasons[place] not in _IN_THE_BODY
        elif (known or _heads_nothing(layout, place)) and not ends_sentence(words):
            layout.mark(place, SITE_FOOTER)


def _is_colophon(layout: Layout, place: int) -> bool:
    """Say whether the last line tells who publishes what a line above names: "Echo is published by …"."""
    told = _COLOPHON.fullmatch(layout.words[place]) if layout.is_free(place) else None
    if told is None:
        return False  # the usual case
    lines = zip(layout.words, layout.reasons, strict=True)
    return any(reason and told["name"].lower() in line.lower() for line, reason in lines)


def _heads_nothing(layout: Layout, place: int) -> bool:
    """Say whether a heading behind the last paragraph stands above furniture only: no table of data."""
    if any(block.start in layout.tables for block in layout.blocks[place + 1 : place + 2]):
        return False
    behind = layout.reasons[place + 1 :]
    heads = layout.blocks[place].kind == "heading" or layout.words[place].startswith("About ")
    return heads and not _IN_THE_BODY.issuperset(filter(None, behind))


def _is_slogan(layout: Layout, place: int) -> bool:
    """Say whether a few words stand between lines of furniture, right above what subscribes to a letter."""
    words = layout.words[place]
    if layout.reasons[place] or len(words) > _LONGEST_SLOGAN or not 1 < place < len(layout.blocks) - 1:
        return False
    if layout.before(place) < _LAST or layout.blocks[place].kind != "paragraph":
        return False
    above, below = layout.reasons[place - 2 : place], layout.words[place + 1].lower()
    boxed = all(reason and reason not in _IN_THE_BODY for reason in above)
    subscribes = any(entry.reason == NEWSLETTER for entry in furniture_entries().matching(below))
    return boxed and subscribes and not is_attributed(words)


def _may_be_body(layout: Layout, place: int) -> bool:
    """Say whether a block is prose, or an entry of a list, that nothing has called furniture."""
    return layout.is_body(place) or (layout.blocks[place].kind == "item" and layout.is_free(place))
