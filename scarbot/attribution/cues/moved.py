"""Whom something moves that the sentence tells: "That doesn’t surprise Dr. X", "The idea appeals to her"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scarbot.attribution.cues.surroundings import LONGEST_FRONT
from scarbot.attribution.sayings.sources import Cue, Mention

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scarbot.attribution.cues.sentences import Sentence

__all__ = ["find_moved", "moved_by"]

_MOVED_HOW = re.compile(r"\s+(?:more|(?:the\s+)?most|less|least|much|at\s+all|either)\b|\s*[.!]$")
_WHICH = re.compile(r"\b(?:which|what|who|whether|if|how|why|when|that)\b", re.IGNORECASE)


def find_moved(sentence: Sentence, mention: Mention) -> Iterator[Cue]:
    """Yield whom something surprises or bothers: "That doesn’t surprise Dr. X."."""
    if not sentence.match(_MOVED_HOW, mention.end):
        return  # the usual case
    moved = sentence.words.opinions.moved.search(sentence.before(mention.start, LONGEST_FRONT))
    if moved:
        yield Cue(mention, mention.start - len(moved.group()), mention.end, shape="practice")


def moved_by(sentence: Sentence) -> Iterator[Cue]:
    """Yield "That doesn’t surprise him"."""
    for match in sentence.find(sentence.words.opinions.moved_object):
        if _WHICH.search(sentence.before(match.start())):
            continue  # "she would not say which of them worries her most"
        yield Cue(Mention("pronoun", *match.span("whom")), match.start(), match.end(), shape="practice")
