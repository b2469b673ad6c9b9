"""Headings of the article right below a box of pasted text, which no blank line parts from it.

A page that is pasted has a blank line around each paragraph, and none between a list of links or the
word "Advertisement" and the heading behind it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from scarbot.reading.furniture.line_reasons import line_reason
from scarbot.reasons import ADVERTISEMENT, RELATED_LINKS

if TYPE_CHECKING:
    from scarbot.reading.traits.layout import Layout

__all__ = ["free_headings"]

_BOXES = frozenset({ADVERTISEMENT, RELATED_LINKS})
_FEWEST_ALIKE = 2


def free_headings(layout: Layout) -> None:
    """Take the reason from headings that only adjoin a box, and have prose behind a blank line.

    Below "Advertisement" any is one; below links a question is, where others head sections.
    """
    boxed = [place for place, reason in enumerate(layout.reasons) if reason in _BOXES]
    places = [place for place in boxed if 0 < place < len(layout.blocks) - 1 and _may_be(layout, place)]
    if not places:
        return  # the usual case
    alike = sum(
        block.kind == "heading" and not reason and words.endswith("?")
        for block, reason, words in zip(layout.blocks, layout.reasons, layout.words, strict=True)
    )
    for place in places:
        asks = layout.words[place].endswith("?") and alike >= _FEWEST_ALIKE
        if asks or line_reason(layout.words[place - 1]) == ADVERTISEMENT:
            layout.overrule(place, "")


def _may_be(layout: Layout, place: int) -> bool:
    reason = layout.reasons[place]
    if layout.blocks[place].kind != "heading":
        return False
    headed = layout.reasons[place - 1] == reason and layout.adjoins(place) and not layout.adjoins(place + 1)
    prose = layout.is_long(place + 1) and layout.is_free(place + 1)
    return headed and prose and line_reason(layout.words[place]) != ADVERTISEMENT
