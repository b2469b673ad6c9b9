"""Stems of words: Snowball’s, from a table where it has the word."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

from scarbot.language.tables import load_table

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["Stemmer", "irregular_forms"]


class Stemmer:
    """Snowball's English stems, from a table where it has the word.

    An irregular form has the stem of its plain form, as ``data/forms.toml`` lists them.

    Args:
        table: stems that are known already, by word. It stays as it is: anybody can type any word.
            Without one the stems of all words that are asked for are collected.

    >>> Stemmer({"scars": "scar"}).stem("scars")
    'scar'
    """

    def __init__(self, table: Mapping[str, str] | None = None) -> None:
        self.table = dict(table or {})
        self._collects = table is None

    def stem(self, word: str) -> str:
        """Return the stem of a word in lower case; nltk is imported if the table lacks it."""
        known = self.table.get(word)
        if known is None:
            known = _computed_stem(word)
            if self._collects:
                self.table[word] = known
        return known

    def stems(self, text_words: Iterable[str]) -> list[str]:
        """Return the stems of several words, in their order."""
        return [self.stem(word) for word in text_words]


@cache
def irregular_forms() -> dict[str, str]:
    """Return the plain form by irregular form: teach by "taught", tooth by "teeth"."""
    lines = [line.split() for listed in load_table("forms").values() for line in listed]
    return {form: plain for plain, *forms in lines for form in forms}


@lru_cache(maxsize=20_000)
def _computed_stem(word: str) -> str:
    return str(_snowball().stem(irregular_forms().get(word, word)))


@cache
def _snowball() -> Any:
    from nltk.stem.snowball import SnowballStemmer

    return SnowballStemmer("english")
