"""Who of the people speaks under their own name, and whom nobody can have asked."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from scarbot.attribution.cues.speech import makes_speaker
from scarbot.attribution.sayings.quotations import QUOTED
from scarbot.attribution.sayings.sources import bearers

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from scarbot.attribution.cues.annotations import Annotations
    from scarbot.attribution.people.persons import People, Person
    from scarbot.attribution.sayings.sources import Cue
    from scarbot.models import Statement

__all__ = ["find_past", "find_speaking"]

_LONG_AGO = re.compile(r"1(?<=\b1)(?:[0-8]\d|9[0-6])\d\b")


def find_speaking(notes: Annotations, answering: Iterable[People | None]) -> set[Person]:
    """Return who speaks under their own name, by more than a verb that tells of anybody.

    Args:
        notes: the article's annotations.
        answering: who answers in interviews.
    """
    found = {person for people in answering for person in people or ()}
    for statement, cue in zip(notes.article.statements, notes.cues, strict=True):
        if cue and cue.mention.kind == "person":
            found.update(_named_speakers(notes, statement, cue))
    return found


def _named_speakers(notes: Annotations, statement: Statement, cue: Cue) -> People:
    people, outside = bearers(cue.mention), notes.outside_of(statement)
    calls = cue.verb in notes.words.reporting.describing and QUOTED in outside
    strong = makes_speaker(notes, statement, cue) or (calls and all(person.expert for person in people))
    sure = len(people) == 1 or cue.mention.plural
    return people if strong and sure and not _LONG_AGO.search(outside) else ()


def find_past(notes: Annotations) -> Iterator[Person]:
    """Yield those whom a sentence with a year of long ago introduces: nobody has asked them."""
    statements = notes.article.statements
    starts = [statement.start for statement in statements]
    for person in notes.people:
        place = bisect_right(starts, person.start) - 1
        if place >= 0 and _LONG_AGO.search(notes.outside_of(statements[place])):
            yield person
