"""Which entry of the reference list a sentence means: by mark, journal or author."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scarbot.language import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scarbot.models import Reference

__all__ = ["named_references"]

_MARKS = re.compile(r"\[(\d+(?:\s?[,–-]\s?\d+)*)\]|([⁰¹²³⁴-⁹]+(?:[˒,–-][⁰¹²³⁴-⁹]+)*)")
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_SHORTEST_JOURNAL = 3


def named_references(sentence: str, references: Sequence[Reference]) -> tuple[Reference, ...]:
    """Return the entries that a sentence names, in the order of the list; none: an empty tuple.

    >>> from scarbot.models import Reference
    >>> cells = Reference(1, "…", 0, 1, journal="Cells")
    >>> named_references("A study published in Cells found it.", [cells]) == (cells,)
    True
    """
    numbers = _numbers(sentence)
    words = fold(sentence)
    return tuple(
        reference for reference in references if reference.number in numbers or _names(words, reference)
    )


def _numbers(sentence: str) -> set[int]:
    found: set[int] = set()
    for match in _MARKS.finditer(sentence):
        found.update(int(number) for number in re.findall(r"\d+", (match[1] or match[2]).translate(_RAISED)))
    return found


def _names(words: str, reference: Reference) -> bool:
    journal = reference.journal.removeprefix("The ")
    if len(journal) >= _SHORTEST_JOURNAL and re.search(rf"\bin (?:the (?:journal )?)?{re.escape(journal)}(?!\w)", words):
        return True
    author = reference.author
    return bool(author) and bool(re.search(rf"\b{re.escape(author)}(?: et al|['’]s (?:study|team)| and (?:colleagues|her|his))", words))
