"""Words by what they carry: no content, nothing that has a name, an asker's circumstances; common ones."""

from __future__ import annotations

from functools import cache
from itertools import dropwhile
from typing import TYPE_CHECKING

from scarbot.language import words
from scarbot.lexicon.data_files import DATA, load_data

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from scarbot.language import Stemmer

__all__ = [
    "common_words",
    "commonest_words",
    "content_stems",
    "context_words",
    "function_words",
    "is_vague",
    "nameless_words",
    "number_words",
    "pointing_words",
    "vague_words",
    "without_ahead",
    "without_determining",
]


@cache
def function_words() -> frozenset[str]:
    """Return the words that carry no content of their own."""
    return frozenset(load_data("function_words")["stop"])


@cache
def context_words() -> frozenset[str]:
    """Return the words that tell of an asker's circumstances and less of what is asked."""
    return frozenset(load_data("function_words")["context"])


@cache
def nameless_words() -> frozenset[str]:
    """Return the words that name no thing: those without content, and those of grammar that are searched."""
    return function_words().union(load_data("function_words")["nameless"])


@cache
def vague_words() -> frozenset[str]:
    """Return these and the words that say something and name no thing: "took part", "is it critical"."""
    return nameless_words().union(load_data("function_words")["vague"])


def is_vague(label: str) -> bool:
    """Say whether all of some words say something and name no thing; of none, yes.

    >>> is_vague("part"), is_vague("part of the wool")
    (True, False)
    """
    return vague_words().issuperset(words(label))


@cache
def pointing_words() -> frozenset[str]:
    """Return the words that only point: "it", "my"."""
    return frozenset(load_data("function_words")["pointing"])


@cache
def common_words() -> frozenset[str]:
    """Return the common English words of ``data/words.txt``."""
    return frozenset(line for line in _word_lines() if not line.startswith("#"))


@cache
def commonest_words() -> frozenset[str]:
    """Return the words of its first part: the commonest."""
    lines = _word_lines()
    return frozenset(line for line in lines[: lines.index("# ---")] if not line.startswith("#"))


def _word_lines() -> list[str]:
    return (DATA / "words.txt").read_text(encoding="utf-8").splitlines()


def without_ahead(said: Sequence[str]) -> list[str]:
    """Return the words of a question without those that only lead up to it.

    >>> without_ahead(["ok", "so", "who", "wrote", "it"])
    ['who', 'wrote', 'it']
    """
    return list(dropwhile(load_data("turns")["whole"]["ahead"].__contains__, said))


def without_determining(said: Sequence[str]) -> list[str]:
    """Return words without those that only stand in front of what is named.

    >>> without_determining(["what", "about", "the", "pills"])
    ['what', 'about', 'pills']
    """
    determining = load_data("function_words")["determining"]
    return [word for word in said if word not in determining]


def content_stems(text: str, stemmer: Stemmer, stop: Collection[str]) -> list[str]:
    """Return the stems of a text's content words, in their order.

    >>> from scarbot.language import Stemmer
    >>> content_stems("The scars fade", Stemmer({"scars": "scar", "fade": "fade"}), {"the"})
    ['scar', 'fade']
    """
    return [stemmer.stem(word) for word in words(text) if word not in stop]


@cache
def number_words() -> dict[str, int]:
    """Return the number that each word for one means.

    >>> number_words()["three"]
    3
    """
    listed: list[str] = load_data("about")["numbered"]["numbers"]
    return {word: value for value, word in enumerate(listed)}
