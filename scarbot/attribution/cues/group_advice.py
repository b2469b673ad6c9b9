"""What groups advise without a verb of saying: "sets a limit", "is recommended by the Sleep Council"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scarbot.attribution.cues.surroundings import LONGEST_OPENING
from scarbot.attribution.sayings.sources import Cue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scarbot.attribution.cues.sentences import Sentence
    from scarbot.attribution.sayings.sources import Mention

__all__ = ["find_group_advice"]

_GUIDING = ("uidelines", "uidance", "uideline")
_MARKS = ("’", "'")
_SHARES = ("most", "many", "some", "few")
_ALLOW = re.compile(
    r"\s+(?:also\s+|now\s+)?(?:allow|permit|let)\s+(?:an?|the|for|most|some|doctors|people|patients)\s"
)


def find_group_advice(sentence: Sentence, mention: Mention) -> Iterator[Cue]:
    """Yield what bodies advise: "sets a limit", "puts walks first", "is recommended by the Sleep Council"."""
    advised = _advised(sentence, mention)
    if advised:
        yield Cue(mention, mention.start, advised.end())
    before = sentence.before(mention.start, LONGEST_OPENING)
    possessions, printed = sentence.words.possessions, sentence.outside[mention.start : mention.end]
    passive = possessions.recommended_by.search(before) if " by " in before else None
    if passive is None or printed.islower() or mention.possessive:
        return
    what = before[: passive.start()].split()[-1:]
    if what and not sentence.words.roles.is_role(
        what[0].lower()
    ):  # "a nurse recommended by the Sleep Council"
        yield Cue(mention, mention.start - len(passive.group()), mention.end)


def _advised(sentence: Sentence, mention: Mention) -> re.Match[str] | None:
    """Return what a body advises behind its name; what only some of them may do is no advice of others."""
    possessions, groups = sentence.words.possessions, sentence.words.groups
    place, name = (sentence.outside, mention.end, sentence.end), (mention.start, mention.end)
    advised = possessions.advice.match(*place) or possessions.ranks_first.match(*place)
    if advised is None and _are_experts(sentence, mention):
        advised = possessions.prescribes.match(*place)
    if advised is None and sentence.outside.endswith(_GUIDING, *name):
        advised = possessions.ranks_before.match(*place) or _ALLOW.match(*place)
        advised = advised or possessions.names_as.match(*place)
    if advised is None and sentence.outside.startswith(_MARKS, mention.end):
        advised = possessions.takes_position.match(*place)
    if advised is None and sentence.outside.endswith(groups.counts, *name):
        advised = groups.showing.match(*place)
    return advised


def _are_experts(sentence: Sentence, mention: Mention) -> bool:
    """Say whether a group is most or some of those of a learned trade: "most rheumatologists"."""
    words = sentence.outside[mention.start : mention.end].lower().split()
    roles, noun = sentence.words.roles, words[-1].removesuffix("s")
    return words[0] in _SHARES and noun in roles.listed and noun not in roles.lay
