"""What a pasted page of an encyclopedia has around its text: "History [edit]", "^ a b Hallam, P. (2011).".

A button stands behind each heading, and an arrow back to the text in front of each reference, which has
lost its number.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from scarbot.reading.blocks import Block

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["without_wiki_marks"]

_BUTTON = re.compile(r"\s?\[\s?edit(?: source)?(?: \| edit source)?\s?\]\Z")
_ARROW = re.compile(r"(?:\^|↑)\s(?:Jump up(?: to:?)?\s)?(?:(?:[a-z]\s){2,}(?![a-z]))?")
_BACK = "^↑"
_LONGEST_HEADING = 120


def without_wiki_marks(text: str, blocks: Sequence[Block]) -> list[Block]:
    """Return blocks without the buttons and arrows; what stands behind an arrow is a numbered entry.

    Without any, they are as they were.
    """
    if "edit" not in text and not any(mark in text for mark in _BACK):
        return list(blocks)  # the usual case
    found: list[Block] = []
    number = 0
    for block in blocks:
        arrow = _ARROW.match(text, block.start, block.end) if text[block.start] in _BACK else None
        if arrow and arrow.end() < block.end:
            number += 1
            found.append(replace(block, kind="item", start=arrow.end(), number=number))
        else:
            found.append(_without_button(text, block))
    return found


def _without_button(text: str, block: Block) -> Block:
    """Return a heading without the button behind it; any other block as it is."""
    short = text[block.end - 1] == "]" and block.end - block.start <= _LONGEST_HEADING
    button = _BUTTON.search(text, block.start, block.end) if short else None
    return Block("heading", block.start, button.start()) if button and button.start() > block.start else block
