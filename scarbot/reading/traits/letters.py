"""Pages of readers' letters: the lines above each letter and each reply, who signs one, and who else replies.

"Your question", "The clinic replies" and "Moira, Fife" stand in lines of their own and are no part of
what is written.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache
from typing import TYPE_CHECKING

from scarbot.lexicon.word_lists import common_words
from scarbot.reading.traits.marks import phrases
from scarbot.reading.traits.signatures import NAME
from scarbot.reasons import LABEL, SIGNATURE, SPEAKERS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scarbot.reading.blocks import Block

__all__ = ["ASKED", "REPLIED", "find_letter_lines", "label_of_letter"]

ASKED = "Question"
"""What a label says that stands above a letter."""

REPLIED = "Reply"
"""What a label says that stands above a reply."""

_LONGEST_LABEL = 50
_LONGEST_LINE = 90
_FEWEST_REPLIES = 2
_AROUND = " *_:"
_MARKS = "*_"
_ENDS = (".", "!", "?", ":", "”", '"', "…")


def label_of_letter(words: str) -> str:
    """Return what the line above a letter or a reply says; empty for any other.

    >>> label_of_letter("Your question:"), label_of_letter("Our expert answers")
    ('Question', 'Reply')
    >>> label_of_letter("The clinic replies to letters"), label_of_letter("Ana Ruiz replies")
    ('', '')
    """
    lower = words.strip(_AROUND).lower() if len(words) <= _LONGEST_LABEL else ""
    if lower in phrases("letters"):
        return ASKED
    return REPLIED if lower in phrases("replies") or _replying().fullmatch(lower) else ""


@cache
def _replying() -> re.Pattern[str]:
    verbs = "|".join(map(re.escape, sorted(phrases("replying"))))
    return re.compile(rf"(?:the|our|your) [\w’'-]+(?: (?!who\b|has\b|have\b)[\w’'-]+){{0,3}} (?:{verbs})")


def find_letter_lines(text: str, blocks: Sequence[Block]) -> dict[int, str]:
    """Return why the lines around letters and replies are no part of them, by their places.

    There are none where no two replies have a label.
    """
    labels = {
        place: label
        for place, block in enumerate(blocks)
        if not block.reason
        and block.kind != "title"
        and block.end - block.start <= _LONGEST_LABEL
        and (label := label_of_letter(text[block.start : block.end]))
    }
    if sum(label == REPLIED for label in labels.values()) < _FEWEST_REPLIES:
        return {}  # the usual case
    found = dict.fromkeys(labels, LABEL)
    places = sorted(labels)
    for place in range(len(blocks) - 2):
        above = bisect_right(places, place) - 1
        if above < 0 or place in labels or blocks[place].reason:
            continue
        asks = labels[places[above]] == ASKED
        if asks and place + 1 in labels and _is_line(text, blocks[place]):
            found[place] = SIGNATURE
        elif not asks and _takes_over(text, blocks, place):
            found[place] = found[place + 1] = SPEAKERS
    return found


def _takes_over(text: str, blocks: Sequence[Block], place: int) -> bool:
    """Say whether somebody else replies from here: a name, what they are, and below it what they say."""
    name, told, said = blocks[place : place + 3]
    if said.reason or said.kind == "heading" or not text.endswith(_ENDS, said.start, said.end):
        return False
    named = NAME.fullmatch(text[name.start : name.end].strip(_MARKS)) if _is_line(text, name) else None
    # "Warm Baths" is no name
    named = None if named and common_words().issuperset(named[0].lower().split()) else named
    return bool(named) and _is_line(text, told)


def _is_line(text: str, block: Block) -> bool:
    """Say whether a block is short and ends like no sentence."""
    short = block.end - block.start <= _LONGEST_LINE
    return short and not text[block.start : block.end].rstrip(_MARKS).endswith(_ENDS)
