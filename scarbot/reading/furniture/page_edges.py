"""Running heads of printed pages, which pasted text has between its paragraphs: "18  SKIN WEEKLY  MAY 2023".

The number of the page stands at one end, and the same words on another page, in any order. A browser prints
the day and the hour in front of the title.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from scarbot.reading.traits.dates import PRINTED_AT
from scarbot.reasons import RUNNING_HEAD

if TYPE_CHECKING:
    from scarbot.reading.traits.layout import Layout

__all__ = ["mark_page_edges"]

_NUMBERED = re.compile(
    r"(?P<left>\d{1,4})(?:\s{2,}|\s?[|·•]\s?)(?P<behind>\S.*)|(?P<front>.*\S)(?:\s{2,}|\s?[|·•]\s?)(?P<right>\d{1,4})"
)
_WORD = re.compile(r"\w+")
_LONGEST = 100
_FEWEST_PAGES = 2


def mark_page_edges(layout: Layout) -> None:
    """Mark the lines that number pages, and those right beside them that stand there again and again."""
    edges: dict[frozenset[str], dict[int, str]] = {}
    for place, words in enumerate(layout.words):
        if len(words) <= _LONGEST and (words[:1].isdigit() or words[-1:].isdigit()):
            _note(layout, place, edges)
            if PRINTED_AT.match(words):
                layout.mark(place, RUNNING_HEAD)
    numbered = [
        place for pages in edges.values() if len({*pages.values()}) >= _FEWEST_PAGES for place in pages
    ]
    for place in numbered:
        layout.mark(place, RUNNING_HEAD)
    beside = {
        layout.words[near] for place in numbered for near in (place - 1, place + 1) if _may_head(layout, near)
    }
    printed = Counter(layout.words) if beside else {}
    for place, words in enumerate(layout.words if beside else ()):
        if words in beside and printed[words] >= _FEWEST_PAGES:
            layout.mark(place, RUNNING_HEAD)


def _note(layout: Layout, place: int, edges: dict[frozenset[str], dict[int, str]]) -> None:
    """Note the number of a page by the words beside it, if a line is nothing else."""
    block = layout.blocks[place]
    line = _NUMBERED.fullmatch(layout.text[block.start : block.end])
    if line is None or layout.reasons[place]:
        return
    words = frozenset(_WORD.findall((line["behind"] or line["front"]).lower()))
    edges.setdefault(words, {})[place] = line["left"] or line["right"]


def _may_head(layout: Layout, place: int) -> bool:
    """Say whether a line in capitals may name a part of the paper at the edge of a page."""
    return 0 <= place < len(layout.words) and layout.words[place].isupper()
