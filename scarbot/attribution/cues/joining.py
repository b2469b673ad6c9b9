"""Who joins somebody: "So does Dr. X.", "Nor does she mind a nap.", "Neither Lee nor Kim cares for it"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scarbot.attribution.cues.surroundings import END, SHORT_WINDOW
from scarbot.attribution.sayings.sources import Cue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scarbot.attribution.cues.sentences import Sentence
    from scarbot.attribution.sayings.sources import Mention

__all__ = ["find_declining", "find_joining", "find_ranking"]

_SO_LETTERS = frozenset("SsNnAaſ")
_SO_DOES = re.compile(r"(?:so|neither|nor|and so)\s+(?:does|do|did|is|was|has)\s+", re.IGNORECASE)
_NEITHER = "neither "
_NONE = (_NEITHER, "none of ", "neither of ", "not one of ")
_OF_THEIRS = re.compile(r"^\s+\w+\s+their\s")
_NOR_DOES = re.compile(r"(?:nor|neither)\s+(?:does|do|did)\s+", re.IGNORECASE)


def find_ranking(sentence: Sentence, mention: Mention) -> Iterator[Cue]:
    """Yield what several put in front of all else: "Both dermatologists put sunscreen first."."""
    ranks = sentence.match(sentence.words.possessions.ranks_first, mention.end)
    if ranks and not _OF_THEIRS.search(ranks.group()):
        yield Cue(mention, mention.start, mention.end, shape="practice")


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
        yield Cue(first, sentence.start, first.end, shape="joining")
    declines = sentence.match(sentence.words.opinions.declining, first.end)
    if first.kind in ("person", "role", "pronoun") and declines and _NOR_DOES.fullmatch(before):
        yield Cue(first, sentence.start, declines.end(), shape="practice")


def find_declining(sentence: Sentence, mention: Mention) -> Iterator[Cue]:
    """Yield what none of several does: "Neither Lee nor Kim cares for sprays.", "None of our two does"."""
    before = sentence.before(mention.start, SHORT_WINDOW).lower()
    if before not in _NONE:
        return  # the usual case
    opinions = sentence.words.opinions
    declines = sentence.match(opinions.declines, mention.end)
    if declines is None and before != _NEITHER:
        declines = sentence.match(opinions.lacks_proof, mention.end)
    if declines:
        yield Cue(mention, mention.start, declines.end(), shape="practice")
