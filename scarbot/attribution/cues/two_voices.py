"""Sentences with two voices, each in a clause of its own: "The union says …, but Lee calls that “vain”"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from scarbot.attribution.sayings.sources import COLLECTIVE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scarbot.attribution.cues.sentences import Sentence
    from scarbot.attribution.sayings.sources import Cue

__all__ = ["with_second_voice"]

_NEXT_CLAUSE = re.compile(
    r"(?:;\s(?:(?:and|but|yet|while)\s)?|(?:,|\s[—–]|—)\s(?:but|yet|while|whereas|though|although|and)\s)\Z"
)
_AND = ", and "
_LETTER = re.compile(r"\w")
_WINDOW = 16


def with_second_voice(sentence: Sentence, best: Cue, cues: Sequence[Cue]) -> Cue:
    """Return the best cue of a sentence with the mention of whoever else says a clause of it.

    Where the second of the two only disagrees, the sentence is of the first. Without a second voice the cue
    stays as it is.
    """
    if len(cues) < 2:
        return best  # the usual case
    for other in cues:
        first, second = (best, other) if best.start <= other.start else (other, best)
        if not _are_two(sentence, first, second):
            continue
        if not _LETTER.search(sentence.outside, second.end, sentence.end) and second.end < sentence.end:
            return first
        return replace(best, second=other.mention)
    return best


def _are_two(sentence: Sentence, first: Cue, second: Cue) -> bool:
    """Say whether two cues are of two who speak, the second one in a clause that opens with it."""
    one, two = first.mention, second.mention
    if not (first.verb and second.verb) or first.end >= second.start or second.start != two.start:
        return False
    reporting = sentence.words.reporting
    if first.verb in reporting.opining or first.verb in reporting.describing:
        return False
    if one.kind in COLLECTIVE and two.plural and two.kind == "pronoun":
        return False  # "experts say …, but they add"
    pronouns = two.kind == "pronoun" and one.kind not in COLLECTIVE
    before = sentence.before(two.start, _WINDOW)
    tags = sentence.outside.startswith(",", first.end)  # "It is loud, Lee says, and Kim told him so."
    goes_on = before.endswith(_AND) and (tags or not one.kind == two.kind == "person")
    return not (pronouns or goes_on) and _NEXT_CLAUSE.search(before) is not None
