"""Which emergency word a misspelled one stands for."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from scarbot.lexicon.spelling import STRETCHED, distance
from scarbot.safety.patterns import words_in

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Typos", "typos_from"]

_TWO_ERRORS_FROM = 8
"""The number of letters from which a word may have two errors."""
_LONGEST_TYPED = 24
"""The number of letters above which a word is not taken for a misspelling: it would only cost time."""
_REMEMBERED = 20_000
"""The most misspellings that are remembered: anybody can type any number of them."""
_SHORTEST_STRETCHED = 3
"""The fewest letters that a stretched word ("heeelp") has when its repeated letters are taken out."""


@dataclass(slots=True)
class Typos:
    """Which emergency word a misspelled one stands for.

    Attributes:
        spellings: listed misspellings, each with its word.
        known: words that are never taken for misspellings.
        by_end: the words that a misspelling can stand for, by their first letters (``True``) and by
            their last ones (``False``), each with the length.
        seen: the misspellings that were looked up, each with its word.
    """

    spellings: Mapping[str, str]
    known: frozenset[str]
    by_end: dict[tuple[bool, str, int], list[str]]
    seen: dict[str, str] = field(default_factory=dict)

    def meant(self, word: str) -> str:
        """Return the emergency word that a misspelling stands for; any other word unchanged."""
        found = self.seen.get(word)
        if found is None:
            found = self._looked_up(word)
            if found != word and len(self.seen) < _REMEMBERED:
                self.seen[word] = found
        return found

    def _looked_up(self, word: str) -> str:
        if word in self.spellings:
            return self.spellings[word]
        if word in self.known or len(word) > _LONGEST_TYPED:
            return word
        if STRETCHED.search(word):
            for kept in (r"\1\1", r"\1"):
                plain = STRETCHED.sub(kept, word)
                if len(plain) >= _SHORTEST_STRETCHED and plain in self.known:
                    return plain
        return self._nearest(word)

    def _nearest(self, word: str) -> str:
        """Return the nearest target, of several the alphabetically first; the word itself if none is near."""
        best, least, letters = word, 3, set(word)
        for target in sorted(self._near(word)):
            long = min(len(target), len(word) + 1) >= _TWO_ERRORS_FROM
            allowed = 2 if long and target[0] == word[0] else 1
            # One error changes the set of letters by at most two, and that is cheap to check.
            if len(letters.symmetric_difference(target)) > 2 * allowed:
                continue
            edits = distance(word, target, allowed)
            if edits <= allowed and edits < least:
                best, least = target, edits
        return best

    def _near(self, word: str) -> set[str]:
        """Return the targets whose length differs by at most 2 and whose first or last letter is the same."""
        near: set[str] = set()
        for length in range(len(word) - 2, len(word) + 3):
            near.update(self.by_end.get((True, word[0], length), ()))
            near.update(self.by_end.get((False, word[-1], length), ()))
        return near


def typos_from(typos: Mapping[str, Any], phrases: str) -> Typos:
    """Compile the table ``[typos]`` of the data file; no word of the phrases is taken for a misspelling."""
    known = {*typos["words"], *typos["targets"], *words_in(phrases)}
    by_end: dict[tuple[bool, str, int], list[str]] = {}
    for target in typos["targets"]:
        by_end.setdefault((True, target[0], len(target)), []).append(target)
        by_end.setdefault((False, target[-1], len(target)), []).append(target)
    return Typos(typos["spellings"], frozenset(known), by_end)
