"""The sentences and headings that may say who answers, and whom the text names in front of them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from operator import attrgetter, itemgetter
from typing import TYPE_CHECKING, TypeVar

from scarbot.language import sentence_spans
from scarbot.reasons import ABOUT_INTERVIEW

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from scarbot.attribution.cues.annotations import Annotations
    from scarbot.attribution.people.persons import People, Person
    from scarbot.attribution.sayings.sources import Mention

__all__ = ["Unit", "Units", "last_named"]

_Part = TypeVar("_Part")
_start = attrgetter("start")


@dataclass(frozen=True, slots=True)
class Unit:
    """A sentence or a heading that may be such words."""

    start: int
    end: int
    first: int
    section: int | None
    mentions: Sequence[Mention]
    dropped: bool = False
    heads: bool = False


class Units:
    """The sentences and headings of an article, to be looked up by an offset."""

    def __init__(self, notes: Annotations) -> None:
        self._notes, article = notes, notes.article
        self._passages = [passage.start for passage in article.passages]
        self._sentences = [(s.start, s.end, s) for s in article.statements]
        printed = ((s.start, s.end, s) for s in article.sections)
        self._headings = [(a, z, section) for a, z, section in printed if a is not None and z is not None]
        dropped = (line for line in article.dropped if line.reason == ABOUT_INTERVIEW)
        self._lines = [
            (line.start + first, line.start + last, line)
            for line in dropped
            for first, last in sentence_spans(line.text)
        ]

    def at(self, place: int) -> Unit | None:
        """Return the sentence or the heading at an offset."""
        return self._sentence(place) or self._heading(place) or self._line(place)

    def _sentence(self, at: int) -> Unit | None:
        start, end, statement = _stretch_at(self._sentences, at)
        if statement is None:
            return None
        passage = self._notes.article.passages[statement.passage]
        named = self._notes.mentions[passage.index]
        first, last = (bisect_left(named, edge, key=_start) for edge in (start, end))
        return Unit(start, end, passage.index + 1, passage.section, named[first:last])

    def _heading(self, at: int) -> Unit | None:
        start, end, section = _stretch_at(self._headings, at)
        if section is None:
            return None
        named = self._notes.finder.find(start, end)
        return Unit(start, end, bisect_right(self._passages, at), section.index, named, heads=True)

    def _line(self, at: int) -> Unit | None:
        start, end, line = _stretch_at(self._lines, at)
        if line is None:
            return None
        first = bisect_right(self._passages, at)
        section = self._notes.article.passages[first - 1].section if first else None
        return Unit(start, end, first, section, self._notes.finder.find(start, end), dropped=True)


def _stretch_at(stretches: Sequence[tuple[int, int, _Part]], at: int) -> tuple[int, int, _Part | None]:
    """Return the one of several stretches, in their order, that an offset is in; else none of them."""
    place = bisect_right(stretches, at, key=itemgetter(0)) - 1
    inside = place >= 0 and at < stretches[place][1]
    return stretches[place] if inside else (at, at, None)


def last_named(naming: Mapping[int, Sequence[Person]], first: int) -> People:
    """Return the one person whom the nearest passage in front of another names; or nobody."""
    near = max((index for index in naming if index < first), default=None)
    people = tuple(dict.fromkeys(naming[near])) if near is not None else ()
    return people if len(people) == 1 else ()
