"""Whom something moves that the sentence tells: "That doesn’t surprise Dr. X", "The idea appeals to her"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scarbot.attribution.cues.surroundings import LONGEST_FRONT
from scarbot.attribution.sayings.sources import Cue, Mention
from scarbot.attribution.words.patterns import alternatives, any_case, any_of
from scarbot.attribution.words.word_places import opened_by
from scarbot.lexicon.data_files import load_data

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scarbot.attribution.cues.sentences import Sentence

__all__ = ["MOVED_OBJECT", "find_moved", "moved_by"]

_MOVING = load_data("cues")["moved"]["moving"]
_MOVED = any_case(rf"\b{any_of(_MOVING)}\s+$")
MOVED_OBJECT = opened_by(
    rf"(?i:{alternatives(_MOVING)})\s+(?P<whom>him|her)(?=\s*[.,;]|\s+(?:more|most|less|least|much|at\s+all)\b)",
    _MOVING,
)
"""That something moves "him" or "her": "doesn’t surprise her"."""

_MOVED_HOW = re.compile(r"\s+(?:more|(?:the\s+)?most|less|least|much|at\s+all|either)\b|\s*[.!]$")
_WHICH = re.compile(r"\b(?:which|what|who|whether|if|how|why|when|that)\b", re.IGNORECASE)


def find_moved(sentence: Sentence, mention: Mention) -> Iterator[Cue]:
    """Yield whom something surprises or bothers: "That doesn’t surprise Dr. X."."""
    if not sentence.may_have(MOVED_OBJECT) or not sentence.match(_MOVED_HOW, mention.end):
        return  # the usual case
    moved = _MOVED.search(sentence.before(mention.start, LONGEST_FRONT))
    if moved:
        yield Cue(mention, mention.start - len(moved.group()), mention.end, shape="practice")


def moved_by(sentence: Sentence) -> Iterator[Cue]:
    """Yield "That doesn’t surprise him"."""
    for match in sentence.find(MOVED_OBJECT):
        if _WHICH.search(sentence.before(match.start())):
            continue  # "she would not say which of them worries her most"
        yield Cue(Mention("pronoun", *match.span("whom")), match.start(), match.end(), shape="practice")
