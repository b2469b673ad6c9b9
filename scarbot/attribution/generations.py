"""Which of several with one surname a title means: who was introduced with it, or the elder one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scarbot.attribution.persons import People, Person
    from scarbot.attribution.word_places import Wording

__all__ = ["elder_of", "introduced_as"]

_YEARS_IN_FRONT = re.compile(r"\b(?:[Aa]t|now|aged)\s+(\d{1,3}),\s+\Z|\b(\d{1,3})-year-old\s+\Z")
_YEARS_BEHIND = re.compile(
    r"(?:,|\s+is|\s+was)\s+(?:now\s+|aged\s+)?(\d{1,3})(?=[,.;)]|\s+and\b|\s+years?\s+old\b)"
)
_LONGEST_AGE = 20
_LONGEST_TITLE = 8
_GENERATION = 16


def introduced_as(text: str, title: str, people: Sequence[Person]) -> People:
    """Return the people whose first mention has a title in front: "Mrs. Carla Ruiz"."""
    before = ((person, text[max(0, person.start - _LONGEST_TITLE) : person.start]) for person in people)
    return tuple(person for person, words in before if words.rstrip().endswith(title.strip()))


def elder_of(wording: Wording, people: Sequence[Person]) -> Person | None:
    """Return who of several is a generation older than all others, if the text tells how old each is."""
    years = {person: next(_years(wording, person), 0) for person in people}
    elder, *others = sorted(people, key=lambda person: years[person], reverse=True)
    older = years[elder] - years[others[0]] >= _GENERATION
    return elder if older and years[others[-1]] else None


def _years(wording: Wording, person: Person) -> Iterator[int]:
    """Yield how old somebody is by what stands beside their full name."""
    text = wording.text
    for at in wording.occurrences(person.name):
        behind = at + len(person.name)
        told = _YEARS_IN_FRONT.search(text, max(0, at - _LONGEST_AGE), at)
        told = told or _YEARS_BEHIND.match(text, behind, behind + _LONGEST_AGE)
        if told:
            yield int(next(filter(None, told.groups())))
