"""What stands behind an article on those who speak in it: where they work, and how to be seen by them.

Behind a report on a study that is who paid for it, and who else wrote it.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from scarbot.language import UPPER, any_title
from scarbot.reading.furniture.openings import bare
from scarbot.reading.traits.marks import has_any, phrases, tables
from scarbot.reading.traits.prose import OPENING_QUOTES

if TYPE_CHECKING:
    from scarbot.reading.traits.layout import Layout

__all__ = ["mark_disclosures"]

_REASON = "about the experts"
_FROM = 0.9
_LONGEST = 400
_LONGEST_HEADING = 80
_ENOUGH = 2
_NEXT = re.compile(rf"(?<=\.)\s+(?=(?:{any_title()})\s|To\s|For\s)|(?<=[a-z\d][a-z)]\.)\s+(?=[A-Z])")
_GOES_ON = re.compile(r"[a-z]{2}[.!?]\s")  # and not "St. Olaf"


def mark_disclosures(layout: Layout) -> None:
    """Mark the last lines that do nothing else, from the end on.

    There are two of them at least, or they stand below "About our experts", which goes with them.
    """
    found: list[int] = []
    sentences = 0
    for place in range(len(layout.blocks) - 1, -1, -1):
        if layout.before(place) < _FROM:
            break
        count = _ENOUGH if _is_run_in(layout, place) else _count(layout, place)
        if count:
            found.append(place)
            sentences += count
        elif found and _heads_experts(layout, place):
            found.append(place)
            sentences += _ENOUGH
            break
        elif layout.is_free(place) and layout.blocks[place].kind != "heading":
            break
    for place in found if sentences >= _ENOUGH else ():
        layout.mark(place, _REASON)


def _heads_experts(layout: Layout, place: int) -> bool:
    """Say whether a block is a heading above those who speak."""
    words = layout.words[place]
    return layout.blocks[place].kind == "heading" and bare(words) in phrases("opens", "experts")


def _is_run_in(layout: Layout, place: int) -> bool:
    """Say whether a paragraph begins with the heading of those who speak."""
    words = layout.words[place]
    if not _may_disclose(layout, place):
        return False
    head, stop, behind = words[:_LONGEST_HEADING].partition(". ")
    if not stop or not behind:
        head, stop, behind = words[:_LONGEST_HEADING].partition(": ")
    return bool(stop) and bare(head) in phrases("heads", "disclosures")


def _may_disclose(layout: Layout, place: int) -> bool:
    """Say whether a block is a paragraph of no great length that nothing has called furniture."""
    is_paragraph = layout.is_free(place) and layout.blocks[place].kind == "paragraph"
    return is_paragraph and len(layout.words[place]) <= _LONGEST


def _count(layout: Layout, place: int) -> int:
    """Return how many sentences a paragraph has that all do so; none where it does anything else."""
    words = layout.words[place]
    if not _may_disclose(layout, place):
        return 0
    parts = _NEXT.split(words)
    return len(parts) if all(map(_discloses, parts)) else 0


def _discloses(words: str) -> bool:
    """Say whether a sentence is "Dr. Lee directs the clinic." or "To make an appointment, call us."."""
    if not words.endswith(".") or _GOES_ON.search(words) or any(mark in words for mark in OPENING_QUOTES):
        return False
    lower, listed = words.lower(), tables()["disclosures"]
    if lower.startswith(tuple(listed["calls"])):
        return not has_any(phrases("consults"), lower)
    return lower.startswith(tuple(listed["thanks"])) or bool(_works().match(words))


@cache
def _works() -> re.Pattern[str]:
    words = tables()["disclosures"]
    posts, works, together = ("|".join(words[key]) for key in ("posts", "works", "together"))
    title, name = rf"(?:{any_title()})\s+", rf"[{UPPER}][\w’'-]+(?:\s[{UPPER}][\w’'-]+)?"
    several = rf"(?:{title})?{name}(?:,\s(?:{title})?{name}){{0,4}},?\sand\s(?:{title})?{name}"
    return re.compile(
        rf"{title}{name}\s+"
        rf"(?:is\s+(?:(?:an?|the|also)\s+)?(?:[\w-]+\s+){{0,4}}?(?:{posts})\s+(?:of|at|in|for|with)\b|(?:{works})\s)"
        rf"|{several}\s+(?:{together})\s"
    )
