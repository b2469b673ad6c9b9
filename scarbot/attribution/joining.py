"""Who joins somebody: "So does Dr. X.", "Nor does she mind a nap.", "Neither Lee nor Kim cares for it"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scarbot.attribution.sources import Cue
from scarbot.attribution.surroundings import END, SHORT_WINDOW

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scarbot.attribution.sentences import Sentence
    from scarbot.attribution.sources import Mention

__all__ = ["find_declining", "find_joining"]

_SO_LETTERS = frozenset("SsNnAaſ")
_SO_DOES = re.compile(r"(?:so|neither|nor|and so)\s+(?:does|do|did|is|was|has)\s+", re.IGNORECASE)
_NOR_DOES = re.compile(r"(?:nor|neither)\s+(?:does|do|did)\s+", re.IGNORECASE)


def find_joining(sentence: Sentence) -> Iterator[Cue]:
    """Yield who shares what was said before: "So does Dr. X."; "Nor does she mind a nap."."""
    if sentence.outside[sentence.start] not in _SO_LETTERS:
        return  # the usual case
    first = sentence.mentions[0]
    before = sentence.outside[sentence.start : first.start]
    if not _SO_DOES.fullmatch(before):
        return
    alone = sentence.match(END, first.end)
    if first.kind in ("person", "role") and alone:
        yield Cue(first, sentence.start, first.end, verb="joins")
    declines = sentence.match(sentence.words.opinions.declining, first.end)
    if first.kind in ("person", "role", "pronoun") and declines and _NOR_DOES.fullmatch(before):
        yield Cue(first, sentence.start, declines.end(), verb="stands")


def find_declining(sentence: Sentence, mention: Mention) -> Iterator[Cue]:
    """Yield what neither of two does: "Neither Lee nor Kim cares for sprays."."""
    if sentence.before(mention.start, SHORT_WINDOW).lower() != "neither ":
        return  # the usual case
    declines = sentence.match(sentence.words.opinions.declines, mention.end)
    if declines:
        yield Cue(mention, mention.start, declines.end(), verb="stands")
