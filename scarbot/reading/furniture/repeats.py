"""Pull quotes: blocks that say again what the text says elsewhere."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from scarbot.language import letters_of, words_alone
from scarbot.reading.traits.prose import ends_sentence
from scarbot.reading.traits.signatures import is_name_line
from scarbot.reasons import ATTRIBUTION, PULL_QUOTE

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from scarbot.reading.traits.layout import Layout

__all__ = ["mark_repeats"]

_PART = re.compile(r"[.!?…]+['\"”’)\]]*\s+|(?<!\s)\s*(?:…|\.\.\.)\s*|[,.!?]?['\"”’]\s+['\"“‘]")
_COMMA = re.compile(rf"{_PART.pattern}|,\s")
_QUOTED = re.compile(r"['\"“‘‹«].*['\"”’›»][.!?]?$", re.DOTALL)
_LONGEST_QUOTE = 400
_REPEAT_LENGTH = 40
_SHORT_REPEAT = 20
_SHORTEST_REPEAT = 12
_SHORTEST_PART = 8
_DASHES = ("—", "–", "-", "~")
_MOST_HOLDERS = 50
_MOST_PLACES = 400
_SEVERAL = 2
_LONGEST_FRONT = 100
_FIRST_WORDS = 3


def mark_repeats(layout: Layout) -> None:
    """Mark blocks whose words stand in a longer block or in an equal one before, or are the title again."""
    bodies, titles = _Bodies(layout), _titles(layout)
    longest, begins = 2 * max(map(len, titles), default=0), {title[:1] for title in titles}
    for place in bodies.places:
        if place == layout.title:
            continue
        words = layout.words[place]
        near = bodies.near(place, bodies.opening(place))
        likely = len(words) <= longest and next(filter(str.isalnum, words.lower()), "") in begins
        titled = likely and letters_of(words) in titles
        if titled or (near and _is_repeat(layout, bodies, place, near)):
            layout.overrule(place, PULL_QUOTE)
            _mark_who_says_it(layout, place)


def _mark_who_says_it(layout: Layout, place: int) -> None:
    """Mark the name right below a pull quote, with no blank line between: "Ana Ruiz, entomologist"."""
    below = place + 1
    if below >= len(layout.blocks) or not layout.adjoins(below) or layout.blocks[below].kind == "item":
        return
    words = layout.words[below]
    if (
        _QUOTED.match(layout.words[place][:_LONGEST_QUOTE])
        and is_name_line(words)
        and not ends_sentence(words)
    ):
        layout.mark(below, ATTRIBUTION)


def _is_repeat(layout: Layout, bodies: _Bodies, place: int, near: Sequence[int]) -> bool:
    """Say whether one of the blocks that hold the first words of a block says all of it."""
    letters = bodies.letters(place)
    if len(letters) < _shortest(layout, place):
        return False
    longer = [bodies.letters(other) for other in near if len(bodies.letters(other)) > len(letters)]
    return (
        any(other < place and bodies.letters(other) == letters for other in near)
        or any(letters in body for body in longer)
        or _is_pieced(layout.words[place], longer)
    )


class _Bodies:
    """The words of the blocks that may say again what others say."""

    def __init__(self, layout: Layout) -> None:
        self._alone, self._by_word, _ = layout.word_places
        self._blocks = layout.blocks
        self.places = [
            place for place, block in enumerate(layout.blocks) if block.kind in ("paragraph", "quote", "item")
        ]
        self._starts = [layout.blocks[place].start for place in self.places]
        self._letters: dict[int, str] = {}
        self._holders: dict[tuple[str, ...], list[int]] = {}

    def letters(self, place: int) -> str:
        """Return the words of a block without what parts them."""
        known = self._letters.get(place)
        if known is None:
            block = self._blocks[place]
            known = self._letters[place] = "".join(self._alone[block.start : block.end].split())
        return known

    def opening(self, place: int) -> tuple[str, ...]:
        """Return the words with which a block begins."""
        block = self._blocks[place]
        return tuple(self._alone[block.start : block.end].split(maxsplit=_FIRST_WORDS)[:_FIRST_WORDS])

    def near(self, place: int, opening: tuple[str, ...]) -> list[int]:
        """Return the first other blocks that hold the words with which a block begins; mostly none."""
        stands = [self._by_word.get(word, ()) for word in opening]
        places = min(stands, key=len, default=())
        if len(places) < _SEVERAL:
            return []
        if opening not in self._holders:
            holders = self._find_holders(place, opening, opening[stands.index(places)], places)
            self._holders[opening] = holders
        return [other for other in self._holders[opening] if other != place]

    def _find_holders(
        self, place: int, opening: tuple[str, ...], rarest: str, places: Sequence[int]
    ) -> list[int]:
        likely = self._beside(places[:_MOST_PLACES], opening, opening.index(rarest))
        found = [self._holder(at, place, opening, rarest) for at in likely]
        return [other for other in dict.fromkeys(found) if other is not None][:_MOST_HOLDERS]

    def _beside(self, places: Sequence[int], opening: tuple[str, ...], front: int) -> Sequence[int]:
        """Return the places of one of some words where a neighbour of it, or more space, is beside it."""
        alone, behind = self._alone, len(opening[front]) + 1
        if front + 1 < len(opening):
            following = (opening[front + 1], " ")
            return [at for at in places if alone.startswith(following, at + behind)]
        if front:
            before = (opening[front - 1], " ")
            return [at for at in places if alone.endswith(before, 0, at - 1)]
        return places

    def _holder(self, at: int, place: int, opening: tuple[str, ...], word: str) -> int | None:
        """Return the block in which the words that open another stand around one of them at an offset."""
        number = bisect_right(self._starts, at) - 1
        block = self._blocks[self.places[number]] if number >= 0 else None
        if block is None or at >= block.end:
            return None
        if self.places[number] == place:
            return place
        front = opening.index(word)
        behind = self._alone[at : min(block.end, at + _LONGEST_FRONT)].split(maxsplit=len(opening) - front)
        if tuple(behind[: len(opening) - front]) != opening[front:]:
            return None  # the usual case
        before = (
            self._alone[max(block.start, at - _LONGEST_FRONT) : at].rsplit(maxsplit=front) if front else []
        )
        return self.places[number] if tuple(before[-front:]) == opening[:front] else None


def _titles(layout: Layout) -> set[str]:
    """Return the letters of the title: where they stand again, they are not the article's."""
    titles = [
        words for words, block in zip(layout.words, layout.blocks, strict=True) if block.kind == "title"
    ]
    return set(map(letters_of, titles if layout.title is None else (*titles, layout.words[layout.title])))


def _shortest(layout: Layout, place: int) -> int:
    """Return from how many letters on a repeat is one; what is nothing but a quotation may be short."""
    if layout.blocks[place].kind == "quote" and not layout.words[place].startswith(_DASHES):
        return _SHORTEST_REPEAT
    return _SHORT_REPEAT if _QUOTED.match(layout.words[place][:_LONGEST_QUOTE]) else _REPEAT_LENGTH


def _is_pieced(words: str, bodies: list[str]) -> bool:
    """Say whether a quotation was put together from what somebody says in one block, in that order."""
    if len(words) > _LONGEST_QUOTE or not bodies:
        return False
    if not _QUOTED.match(words):
        return False
    parts = _letters_of_parts(_PART.split(words))
    if any(_in_order(parts, body) for body in bodies):
        return True
    parts = _letters_of_parts(_COMMA.split(words))  # who says it may have parted the sentence there
    return min(map(len, parts), default=0) >= _SHORTEST_PART and any(
        _in_order(parts, body) for body in bodies
    )


def _letters_of_parts(parts: Iterable[str]) -> list[str]:
    """Return of each part what :meth:`_Bodies.letters` returns of a block."""
    alone = (words_alone(part).replace("_", " ") for part in parts)
    return list(filter(None, ("".join(words.split()) for words in alone)))


def _in_order(parts: list[str], body: str) -> bool:
    at = 0
    for part in parts:
        found = body.find(part, at)
        if found < 0:
            return False
        at = found + len(part)
    return True
