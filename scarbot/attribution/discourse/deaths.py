"""Of whom the text says that they died: they do not speak any more."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING

from scarbot.attribution.words.word_places import opened_by

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scarbot.attribution.cues.annotations import Annotations
    from scarbot.attribution.people.persons import Person

__all__ = ["dies", "find_dead"]

_DIES = r"(?:died|passed\s+away|was\s+killed|is\s+dead|had\s+died)\b"
_DIED = re.compile(rf",?\s+{_DIES}", re.IGNORECASE)
_DEATHS = opened_by(
    rf"(?i)\b(?:{_DIES}|late\s)",
    ("died", "passed away", "was killed", "is dead", "had died", "late"),
)
_IS_LATE = re.compile(
    r"\b(?:the\s+late|(?:his|her|their|my|our)\s+late(?:\s+[a-z-]+,?){1,5})\s+\Z", re.IGNORECASE
)  # "his late father, "
_LONGEST_LATE = 60


def find_dead(notes: Annotations) -> Iterator[Person]:
    """Yield who is called "the late" or is a late relative, or whose name has a verb of dying behind it."""
    outside = notes.outside
    if not notes.wording.find(_DEATHS, 0, len(outside)):
        return  # the usual case
    for mention in chain.from_iterable(notes.mentions):
        named = mention.kind == "person" and len(mention.people) == 1 and not mention.possessive
        if named and (_is_late(outside, mention.start) or dies(outside, mention.end)):
            yield mention.people[0]


def _is_late(outside: str, at: int) -> bool:
    """Say whether a name is that of "the late" somebody, or of a late relative."""
    start = max(0, at - _LONGEST_LATE)
    return outside.find("late ", start, at) >= 0 and bool(_IS_LATE.search(outside, start, at))


def dies(outside: str, at: int) -> bool:
    """Say whether a verb of dying stands behind an offset."""
    return bool(_DIED.match(outside, at))
