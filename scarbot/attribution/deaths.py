"""Of whom the text says that they died: they do not speak any more."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING

from scarbot.attribution.word_places import opened_by

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scarbot.attribution.annotations import Annotations
    from scarbot.attribution.persons import Person

__all__ = ["dies", "find_dead"]

_DIES = r"(?:died|passed\s+away|was\s+killed|is\s+dead|had\s+died)\b"
_DIED = re.compile(rf",?\s+{_DIES}", re.IGNORECASE)
_DEATHS = opened_by(
    rf"(?i)\b(?:{_DIES}|the\s+late\s)",
    ("died", "passed away", "was killed", "is dead", "had died", "the late"),
)
_THE_LATE = "the late "


def find_dead(notes: Annotations) -> Iterator[Person]:
    """Yield who is called "the late", or whose name has a verb of dying behind it."""
    outside = notes.outside
    if not notes.wording.find(_DEATHS, 0, len(outside)):
        return  # mostly
    for mention in chain.from_iterable(notes.mentions):
        named = mention.kind == "person" and len(mention.people) == 1 and not mention.possessive
        before = outside[max(0, mention.start - len(_THE_LATE)) : mention.start].lower()
        if named and (before == _THE_LATE or dies(outside, mention.end)):
            yield mention.people[0]


def dies(outside: str, at: int) -> bool:
    """Say whether a verb of dying stands behind an offset."""
    return bool(_DIED.match(outside, at))
