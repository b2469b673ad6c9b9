"""Where the blocks of a text stand: how much prose is before and behind, and what adjoins what.

A rule that takes many lines away asks here whether the article goes on behind them.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING

from scarbot.language import WordPlaces, fold, word_places
from scarbot.reading.traits.prose import is_prose

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from scarbot.reading.blocks import Block

__all__ = ["Layout"]

_BREAK = re.compile(r"\r\n|\r|\n")
_LONG = 80


class Layout:
    """Blocks with their words, and why some of them are known to be furniture.

    Attributes:
        text: what the offsets of the blocks point into.
        blocks: in their order.
        about: what the format says of the article, by its keys.
        tables: where those begin that say something in their rows.
        words: what each says, white space folded.
        reasons: why each is furniture, empty where nothing says so yet.
        title: place of the block that was found to be the title, if the format names none.
    """

    def __init__(
        self, text: str, blocks: Sequence[Block], about: Mapping[str, str], tables: Collection[int] = ()
    ) -> None:
        self.text = text
        self.blocks = list(blocks)
        self.about = about
        self.tables = frozenset(tables)
        self.words = [fold(text[block.start : block.end]) for block in blocks]
        self.reasons = [block.reason for block in blocks]
        self.title: int | None = None
        self._lines: dict[int, list[str]] = {}

    def mark(self, place: int, reason: str) -> None:
        """Say why a block is furniture, unless that is known already: the first reason stays."""
        self.reasons[place] = self.reasons[place] or reason

    def overrule(self, place: int, reason: str) -> None:
        """Say why a block is furniture, whatever was said of it before; an empty reason sets it free."""
        self.reasons[place] = reason

    def is_free(self, place: int) -> bool:
        """Say whether nothing has called a block furniture."""
        return not self.reasons[place]

    def measure(self) -> None:
        """Fix how much prose there is and where, for :attr:`has_body` and :meth:`before`.

        Blocks that get a reason after this still count.
        """
        known = zip(self._prose, self.reasons, strict=True)
        self._sums = [0, *accumulate(0 if reason else count for count, reason in known)]

    def called(self, reason: str) -> list[str]:
        """Return the words of the blocks that are furniture for a reason."""
        return [words for words, why in zip(self.words, self.reasons, strict=True) if why == reason]

    def is_body(self, place: int) -> bool:
        """Say whether a block is prose that nothing has called furniture."""
        return self.is_free(place) and self._prose[place] > 0

    def has_body_behind(self, place: int) -> bool:
        """Say whether such prose stands right behind a block."""
        return place + 1 < len(self.blocks) and self.is_body(place + 1)

    def is_long(self, place: int) -> bool:
        """Say whether a block is prose of more than a short sentence, whatever it is called."""
        return self._prose[place] > _LONG

    @property
    def has_body(self) -> bool:
        """Whether there was any prose that nothing had called furniture, when that was measured."""
        return self._sums[-1] > 0

    def before(self, place: int) -> float:
        """Return which share of the prose stands before a block."""
        return self._sums[place] / (self._sums[-1] or 1)

    def up_to(self, share: float) -> range:
        """Return the places of the blocks before which no more than a share of the prose stands."""
        return range(bisect_right(range(len(self.blocks)), share, key=self.before))

    def behind(self, share: float) -> range:
        """Return the places of the blocks before which a share of the prose stands at least."""
        every = range(len(self.blocks))
        return every[bisect_left(every, share, key=self.before) :]

    def adjoins(self, place: int) -> bool:
        """Say whether no blank line parts a block from the one before, in a text that has blank lines."""
        return self._is_spaced and 0 < place < len(self.blocks) and self._breaks[place] == 1

    def lines(self, place: int) -> list[str]:
        """Return the lines of a block, white space folded; the cards ask for them several times."""
        if place not in self._lines:
            block, words = self.blocks[place], self.words[place]
            if self.text.find("\n", block.start, block.end) < 0:
                self._lines[place] = [words] if words else []  # the usual case
            else:
                folded = map(fold, self.text[block.start : block.end].split("\n"))
                self._lines[place] = list(filter(None, folded))
        return self._lines[place]

    @cached_property
    def word_places(self) -> WordPlaces:
        """Where the text's words stand; an underscore is in none."""
        return word_places(self.text.replace("_", " "))

    @cached_property
    def _prose(self) -> list[int]:
        """How many characters of prose each block has."""
        return [
            len(words) if block.kind not in ("heading", "title") and is_prose(words) else 0
            for block, words in zip(self.blocks, self.words, strict=True)
        ]

    @cached_property
    def _is_spaced(self) -> bool:
        """Whether paragraphs are mostly parted by blank lines."""
        prose = [place for place in range(1, len(self.blocks)) if self._prose[place]]
        parted = sum(self._breaks[place] > 1 for place in prose)
        return 0 < len(prose) <= 2 * parted

    @cached_property
    def _breaks(self) -> list[int]:
        """How many lines end between each block and the one before."""
        ends = [0, *(block.end for block in self.blocks)]
        gaps = (self.text[end : block.start] for end, block in zip(ends, self.blocks, strict=False))
        return [len(_BREAK.findall(gap)) for gap in gaps]
