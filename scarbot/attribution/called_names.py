"""What writers call their own family: "my mum, Ana Ruiz," is "Mum" from then on."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from scarbot.attribution.patterns import alternatives
from scarbot.attribution.word_places import opened_by

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from scarbot.attribution.body import Body
    from scarbot.attribution.persons import Person
    from scarbot.attribution.word_places import Phrases

__all__ = ["call_relatives", "family_names"]

_LONGEST_BEFORE, _LONGEST_BEHIND = 60, 60
_OURS = opened_by(r"\b(?:[Mm]y|[Oo]ur)\s", ("my", "our"))


@lru_cache(maxsize=4)
def family_names(called: tuple[str, ...]) -> Phrases:
    """Return the capitalised words by which writers call their family, where nothing makes them another's."""
    names = alternatives(called)
    return opened_by(
        rf"(?<!\b(?:[Hh]er|[Tt]he)\s)(?<!\b[Hh]is\s)(?<!\b[Yy]our\s)(?<!\b[Tt]heir\s)(?<!\ba\s)(?<![’']s\s)"
        rf"(?<![\w’'-])(?:{names})(?![\w-]|\s+[A-Z])",
        called,
    )


def call_relatives(body: Body, people: Iterable[Person]) -> None:
    """Give people what the writer calls them: "Mum" to "my mother, Ana Ruiz", "Dad" to "Al Ruiz, my dad"."""
    called = body.words.people.called
    if not body.wording.find(_OURS, 0, len(body.text)):
        return
    before, behind = _patterns(tuple(sorted(called)))
    for person in people:
        start, end = person.start, person.start + len(person.as_printed)
        told = before.search(body.text, max(0, start - _LONGEST_BEFORE), start)
        told = told or behind.match(body.text, end, end + _LONGEST_BEHIND)
        if told:
            person.called = tuple(_standing(body, called, told["kin"].lower()))


def _standing(body: Body, called: Mapping[str, Sequence[str]], kin: str) -> list[str]:
    """Return those of the names for a relative that the text has."""
    return [name for name in called[kin] if next(body.wording.occurrences(name), None) is not None]


@lru_cache(maxsize=4)
def _patterns(kin: tuple[str, ...]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return how a relative is told of in front of a name, and behind it."""
    mine = rf"\b(?:[Mm]y|[Oo]ur)\s+(?:[\w-]+\s+){{0,2}}?(?P<kin>{alternatives(kin)})"
    return re.compile(rf"{mine},?\s+\Z"), re.compile(rf",\s+(?:\d{{1,3}},\s+)?(?:who\s+is\s+)?{mine}\b")
