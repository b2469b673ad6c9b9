"""Of whom the text says that they died: they do not speak any more."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scarbot.attribution.cues.annotations import Annotations
    from scarbot.attribution.people.persons import Person

__all__ = ["dies", "find_dead"]

_DIED = re.compile(r",?\s+(?:died|passed\s+away|was\s+killed|is\s+dead|had\s+died)\b", re.IGNORECASE)
_IS_LATE = re.compile(
    r"\b(?:the\s+late|(?:his|her|their|my|our)\s+late(?:\s+[a-z-]+,?){1,5})\s+\Z", re.IGNORECASE
)  # "his late father, "
_LONGEST_LATE = 60


def find_dead(notes: Annotations) -> Iterator[Person]:
    """Yield who is called "the late" or is a late relative, or whose name has a verb of dying behind it."""
    late = bool(notes.wording.places.of_word("late"))
    for mention in chain.from_iterable(notes.mentions):
        named = mention.kind == "person" and len(mention.people) == 1 and not mention.possessive
        if named and ((late and _is_late(notes.outside, mention.start)) or dies(notes.outside, mention.end)):
            yield mention.people[0]


def _is_late(outside: str, at: int) -> bool:
    """Say whether a name is that of "the late" somebody, or of a late relative."""
    return bool(_IS_LATE.search(outside, max(0, at - _LONGEST_LATE), at))


def dies(outside: str, at: int) -> bool:
    """Say whether a verb of dying stands behind an offset."""
    return bool(_DIED.match(outside, at))
