"""Parts of an article that somebody tells in the first person: "Ana Ruiz, 41, as told to Lee Moss".

A line says so, or the sentence in front: "We asked our coach, and here it is in her own words." So does
the name on a box with a tip.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from scarbot.attribution.discourse.interviews import FIRST_PERSON
from scarbot.reading.traits.prose import OPENING_QUOTES
from scarbot.reasons import TELLER, TIP, TIPPED_BY

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scarbot.attribution.cues.annotations import Annotations
    from scarbot.attribution.people.persons import People
    from scarbot.attribution.sayings.sources import Mention
    from scarbot.models import Passage

__all__ = ["find_own_words"]

_POINTS = re.compile(r":\Z|\b(?:[Hh]ere|[Bb]elow)\b")


def find_own_words(notes: Annotations) -> dict[int, People | None]:
    """Return who tells which statements, by their positions; what only announces them has ``None``."""
    found: dict[int, People | None] = {}
    for first, people in _below_lines(notes):
        found.update(dict.fromkeys(_told(notes, first, first, people), people))
    for tip, people in _tips(notes):
        found.update(dict.fromkeys(range(tip.first, tip.last), people))
    for announcing, people in _announced(notes):
        opening = notes.article.statements[announcing].passage
        told = _told(notes, opening, opening + 1, people)
        found.update({announcing: None, **dict.fromkeys(told, people)} if told else {})
    return found


def _below_lines(notes: Annotations) -> Iterator[tuple[int, People]]:
    """Yield the first passage below each line that says who tells what follows, and who that is."""
    passages = notes.article.passages
    for line in notes.article.dropped:
        if line.reason != TELLER:
            continue
        people = _one_of(notes.finder.find(line.start, line.end)[:1])
        first = bisect_left(passages, line.end, key=_start)
        if people and first < len(passages) and not _is_headed(notes, line.end, passages[first]):
            yield first, people


def _tips(notes: Annotations) -> Iterator[tuple[Passage, People]]:
    """Yield the tips whose box names an expert, and whose they are; not one that tells of them by name.

    A name right below the label stands above the tip, and one apart from it signs it.
    """
    label = 0
    for line in notes.article.dropped:
        if line.reason == TIP:
            label = line.end
        elif line.reason == TIPPED_BY:
            first = bisect_left(notes.article.passages, line.end, key=_start)
            above = bisect_left(notes.article.passages, label, key=_start) if label else first
            place = min(first, above)
            people = _one_of(notes.finder.find(line.start, line.end)[:1])
            if people and place < len(notes.article.passages):
                passage = notes.article.passages[place]
                if not _is_of_article(notes, passage, people):
                    yield passage, people
            label = 0


def _start(passage: Passage) -> int:
    return passage.start


def _announced(notes: Annotations) -> Iterator[tuple[int, People]]:
    """Yield the sentences that say whose own words follow, and whose.

    "Ruiz told it in her own words." points to nothing.
    """
    for index, matches in notes.found[notes.words.interviews.own_words].items():
        statement, people = notes.article.statements[index], _one_of(notes.sources[index])
        ends = statement.end - matches[-1].end() <= 1  # a full stop or a colon
        if ends and people and _POINTS.search(notes.outside, statement.start, statement.end):
            yield index, people


def _one_of(mentions: Sequence[Mention]) -> People:
    """Return the one whom all mentions of people mean, by name or by trade; or nobody."""
    people = {mention.people for mention in mentions if mention.kind in ("person", "role")}
    only = people.pop() if len(people) == 1 else ()
    return only if len(only) == 1 else ()


def _is_headed(notes: Annotations, end: int, passage: Passage) -> bool:
    """Say whether a heading stands between an offset and a passage."""
    start = notes.article.sections[passage.section].start if passage.section is not None else None
    return start is not None and start >= end


def _told(notes: Annotations, opening: int, first: int, people: People) -> range:
    """Return the statements that somebody tells from a passage on; none without an "I" or "my".

    They end with the section, where that opens with what says so, and else with the last "I"; in front of
    that where the article goes on.
    """
    passages = notes.article.passages
    section = passages[opening].section
    whole = section != (passages[opening - 1].section if opening else None)
    last = mine = first
    for passage in passages[first:]:
        if passage.section != section or _is_of_article(notes, passage, people):
            break
        last = passage.index + 1
        mine = last if FIRST_PERSON.search(notes.outside, passage.start, passage.end) else mine
    last = last if whole and mine > first else mine
    return range(passages[first].first, passages[last - 1].last) if last > first else range(0)


def _is_of_article(notes: Annotations, passage: Passage, people: People) -> bool:
    """Say whether a paragraph names who tells the rest, or quotes or reports anybody and has no "I"."""
    named = (m.people for m in notes.mentions[passage.index] if m.kind == "person")
    if people in named or notes.article.text.startswith(OPENING_QUOTES, passage.start):
        return True
    cued = any(notes.cues[passage.first : passage.last])
    return cued and not FIRST_PERSON.search(notes.outside, passage.start, passage.end)
