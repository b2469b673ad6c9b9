"""The words of a question as they were meant: slips, other spellings, everyday words."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from scarbot.language import words
from scarbot.lexicon.spelling import Speller, distance, everyday, initials, sound, spellings, splits
from scarbot.lexicon.word_lists import common_words, function_words, number_words
from scarbot.models import Correction

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scarbot.indexing.retrieval import Retrieval

__all__ = ["Corrector"]

_LONG_TO_MISSPELL = 7
"""The letters from which another letter in a word is rather a slip than another word; by eye."""
# Not compiled before a question needs it: that would be a part of every start.
_NAME_INSIDE = r"(?<=[a-z,] )[A-Z][a-z]{1,6}\b"
"""A name inside a sentence, as in "a week in Spain"; no short one is far from some word."""


class Corrector:
    """Corrects the words of questions toward those of one corpus."""

    def __init__(self, retrieval: Retrieval) -> None:
        self._retrieval = retrieval

    def correct(self, typed: Sequence[str], question: str) -> tuple[list[str], tuple[Correction, ...]]:
        """Return words of a question as they were meant, and the corrections that the asker is told of.

        A different spelling is corrected silently, and so is a function word. A name is only corrected to a
        word of the articles, and chat language only where it stands for function words: "abt".
        """
        proper = {word for name in re.findall(_NAME_INSIDE, question) for word in words(name)}
        kept: list[str] = []
        corrections = []
        for word, behind in zip(typed, [*typed[1:], ""], strict=False):
            number = self._number(word, behind)
            meant, correction = ([number], None) if number else self._meant(word, proper=word in proper)
            kept += meant
            corrections += [correction] if correction else []
        return kept, tuple(dict.fromkeys(corrections))

    def _meant(self, word: str, *, proper: bool) -> tuple[list[str], Correction | None]:
        """Return the words that a typed one stands for, and the correction to be told, if any.

        Args:
            word: as it was typed, in lower case.
            proper: whether it was typed like a name.
        """
        meant = everyday().get(word, "")
        if meant and not (proper or self._printed(word)):
            return words(meant), _told(word, meant)
        plain = self._retrieval.lexicon.spelt_out([word])
        if word not in function_words() and function_words().issuperset(plain) and not self._printed(word):
            return plain, None
        if spelt := self._initials(word):
            return spelt.split(), Correction(word, spelt)
        if word in function_words() or self._known(word):
            return [word], None
        otherwise = self._otherwise(word)
        if otherwise:
            return otherwise, None
        better = self._speller.correct(word)
        if better is None or (not self._printed(better) and (proper or _is_rather_a_name(word, better))):
            return [word], None
        return [better], _told(word, better)

    def _number(self, word: str, behind: str) -> str:
        """Return how the articles write a number that they do not have as it was typed: "ten" for "10".

        Empty for what is none; with lay questions, which know what is asked, and where they have it so; and
        for an age or a time of day: it has to count something that they speak of.
        """
        if self._retrieval.lay_positions or word in function_words() or self._printed(word):
            return ""
        if behind in ("", "year", "years") or behind in function_words() or not self._printed(behind):
            return ""
        numbers = {str(value): written for written, value in number_words().items() if value}
        other = numbers.get(word) or (str(number_words()[word]) if word in numbers.values() else "")
        return other if other and self._printed(other) else ""

    def _initials(self, word: str) -> str:
        """Return the words that the articles print and a typed one is the initials of: "cbt"; or nothing.

        No word of English is, nor one that they print itself, nor a chat spelling. With lay questions,
        which have what people type, nothing is read so.
        """
        if self._retrieval.lay_positions or word in common_words() or self._printed(word):
            return ""
        if word in function_words() or word in self._retrieval.lexicon.spellings:
            return ""
        return initials(word, (place.statement.text for place in self._retrieval.places))

    def _otherwise(self, word: str) -> list[str]:
        """Return how the corpus spells an unknown word: British, American, as two words; or nothing."""
        spelling = next(filter(self._known, spellings(word)), None)
        if spelling:
            return [spelling]
        if word in common_words():
            return []
        return next((list(parts) for parts in splits(word) if self._side_by_side(parts)), [])

    def _side_by_side(self, parts: tuple[str, str]) -> bool:
        """Say whether two content words stand in one statement."""
        if not all(map(self._known, parts)) or not function_words().isdisjoint(parts):
            return False
        return bool(self._retrieval.holding(self._retrieval.stemmer.stems(parts)))

    def _printed(self, word: str) -> bool:
        return self._retrieval.stemmer.stem(word) in self._retrieval.printed

    def _known(self, word: str) -> bool:
        return word in self._retrieval.words

    @cached_property
    def _speller(self) -> Speller:
        """Corrects toward words that the corpus has or that lead to one."""
        retrieval, leading = self._retrieval, self._retrieval.lexicon.leading
        stem = retrieval.stemmer.stem
        useful = {
            word: count
            for word, count in retrieval.words.items()
            if retrieval.knows(stem(word)) or stem(word) in leading
        }
        return Speller(useful)


def _told(word: str, meant: str) -> Correction | None:
    """Return a correction worth telling: to a single word that is no function word; else ``None``."""
    return None if " " in meant or meant in function_words() else Correction(word, meant)


def _is_rather_a_name(word: str, better: str) -> bool:
    """Say whether an unknown word is rather a name than a better one misspelt: "drano", and not "drank".

    A slip would rather double, drop or swap letters than replace one of few; and more than one of them is
    hardly made in what sounds otherwise: "nightjet", and not "nighter".
    """
    if len(word) == len(better) < _LONG_TO_MISSPELL and sorted(word) != sorted(better):
        return True
    return distance(word, better, 1) > 1 and sound(word) != sound(better)
