"""Pull quotes: blocks that say again what the text says elsewhere."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scarbot.language import words_alone

if TYPE_CHECKING:
    from scarbot.reading.layout import Layout

__all__ = ["mark_repeats"]

_PART = re.compile(r"[.!?…]+['\"”’)\]]*\s+|(?<!\s)\s*(?:…|\.\.\.)\s*|[,.!?]?['\"”’]\s+['\"“‘]")
_QUOTED = re.compile(r"['\"“‘‹«].*['\"”’›»][.!?]?$", re.DOTALL)
_SIGNED = re.compile(r"['\"”’]\s*(?:—|–|--?)\s*[A-Z][^.!?]{1,100}$")
_LONGEST_QUOTE = 400
_REPEAT_LENGTH = 40
_SHORT_REPEAT = 20
_SHORTEST_REPEAT = 12
_DASHES = ("—", "–", "-", "~")
_MOST_HOLDERS = 50
_FIRST_WORDS = 3


def mark_repeats(layout: Layout) -> None:
    """Mark blocks whose words stand in a longer block, or in an equal one before."""
    alone = words_alone(layout.text).replace("_", " ")
    words = {
        place: alone[block.start : block.end].split()
        for place, block in enumerate(layout.blocks)
        if block.kind in ("paragraph", "quote", "item")
    }
    bodies = {place: "".join(listed) for place, listed in words.items()}
    holders = _holders(words)
    first = _titles(layout)
    for place, letters in bodies.items():
        if letters not in first and len(letters) < _shortest(layout, place):
            continue
        held = holders.get(tuple(words[place][:_FIRST_WORDS]), ())
        longer = [bodies[holder] for holder in held if len(bodies[holder]) > len(letters)]
        if (
            first.setdefault(letters, place) < place
            or any(letters in body for body in longer)
            or _is_pieced(layout.words[place], longer)
        ):
            layout.reasons[place] = "pull quote"


def _words(text: str) -> list[str]:
    """Return the words of a text in lower case; an underscore is in none."""
    return words_alone(text).replace("_", " ").split()


def _titles(layout: Layout) -> dict[str, int]:
    """Return the letters of the title: where they stand again, they are not the article's."""
    titles = [place for place, block in enumerate(layout.blocks) if block.kind == "title"]
    return {"".join(_words(layout.words[place])): -1 for place in titles}


def _shortest(layout: Layout, place: int) -> int:
    """Return from how many letters on a repeat is one; what is nothing but a quotation may be short."""
    if layout.blocks[place].kind == "quote" and not layout.words[place].startswith(_DASHES):
        return _SHORTEST_REPEAT
    return _SHORT_REPEAT if _QUOTED.match(layout.words[place][:_LONGEST_QUOTE]) else _REPEAT_LENGTH


def _is_pieced(words: str, bodies: list[str]) -> bool:
    """Say whether a quotation was put together from what somebody says in one block, in that order."""
    if len(words) > _LONGEST_QUOTE or not bodies:
        return False
    signed = _SIGNED.search(words)
    quote = words[: signed.start() + 1] if signed else words
    if not _QUOTED.match(quote):
        return False
    parts = ["".join(_words(part)) for part in _PART.split(quote)]
    return any(_in_order([part for part in parts if part], body) for body in bodies)


def _in_order(parts: list[str], body: str) -> bool:
    at = 0
    for part in parts:
        found = body.find(part, at)
        if found < 0:
            return False
        at = found + len(part)
    return True


def _holders(words: dict[int, list[str]]) -> dict[tuple[str, ...], list[int]]:
    """Return by the first words of every block which blocks hold those words, the first ones only."""
    holders: dict[tuple[str, ...], list[int]] = {
        tuple(listed[:_FIRST_WORDS]): [] for listed in words.values()
    }
    for place, listed in words.items():
        for opening in {*zip(listed, listed[1:], listed[2:], strict=False)} & holders.keys():
            if len(holders[opening]) < _MOST_HOLDERS:
                holders[opening].append(place)
    return holders
