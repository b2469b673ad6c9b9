"""Boxes of a tip that name the expert whose words they are: "Expert Tip", "Ana Ruiz", and the tip.

The name stands right below the label, in its line ("Expert tip from Ana Ruiz") or behind a dash below
the tip: without one it may head what follows.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from scarbot.reading.furniture.bylines import heads_card
from scarbot.reading.traits.marks import phrases
from scarbot.reading.traits.prose import OPENING_QUOTES
from scarbot.reasons import TIP, TIPPED_BY

if TYPE_CHECKING:
    from scarbot.reading.traits.layout import Layout

__all__ = ["mark_tips"]

_LONGEST_LABEL = 90
_DASHES = "—–- \u00a0"


def mark_tips(layout: Layout) -> None:
    """Mark the label of a tip and the name of whose it is; a tip without a name keeps its label."""
    for place, words in enumerate(layout.words):
        label = _labels().match(words) if len(words) <= _LONGEST_LABEL and layout.is_free(place) else None
        if label is None:
            continue  # the usual case
        if label["name"]:
            if heads_card(label["name"]):
                layout.mark(place, TIPPED_BY)
        elif _names(layout, place + 1):
            layout.mark(place, TIP)
            layout.overrule(place + 1, TIPPED_BY)
        elif layout.has_body_behind(place) and _signs_tip(layout, place + 2):
            layout.mark(place, TIP)
            layout.overrule(place + 2, TIPPED_BY)


def _names(layout: Layout, place: int) -> bool:
    """Say whether a block is nothing but the name of somebody, perhaps behind a dash."""
    if place >= len(layout.blocks) or layout.blocks[place].kind == "item":
        return False
    below = layout.words[place - 1].startswith(OPENING_QUOTES)  # signed quotations have rules of their own
    return not below and heads_card(layout.words[place].lstrip(_DASHES))


def _signs_tip(layout: Layout, place: int) -> bool:
    """Say whether a block signs the one above it, by a name behind a dash."""
    named = _names(layout, place) and layout.blocks[place].kind != "heading"
    return named and layout.words[place].startswith(tuple(_DASHES))


@cache
def _labels() -> re.Pattern[str]:
    """Return the pattern of the label of a tip, with a number or a name behind it."""
    tips = "|".join(sorted(map(re.escape, phrases("tips")), reverse=True))
    whose = r"(?::| from| by|,? courtesy of) (?P<name>[A-Z].*?)"
    return re.compile(rf"(?i:(?:the |an? )?(?:{tips}))(?: ?#?\d{{1,2}})?(?:{whose})?\s?:?\Z")
