"""Questions without labels that somebody answers: "Dr. X took our questions", and then each in bold.

The words in front say whose the answers are. They count where lines that are nothing but a question
follow at once, or headings that are one, and at least two of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from scarbot.attribution.discourse.answerers import answering
from scarbot.attribution.discourse.lead_lines import Units
from scarbot.attribution.discourse.meetings import is_the_papers
from scarbot.attribution.discourse.question_lines import is_question

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from scarbot.attribution.cues.annotations import Annotations
    from scarbot.attribution.people.persons import People, Person

__all__ = ["Lead", "find_leads"]


@dataclass(frozen=True, slots=True)
class Lead:
    """Words that say that somebody answers what is asked behind them.

    Attributes:
        first: the position of the first passage behind them.
        section: the section that they stand in or head.
        people: who answers; nobody where that cannot be told.
        met: whether they were only met, and answer if somebody does in the first person.
    """

    first: int
    section: int | None
    people: People
    met: bool = False


def find_leads(notes: Annotations, naming: Mapping[int, Sequence[Person]]) -> Iterator[Lead]:
    """Yield the leads of an article, in its order.

    Args:
        notes: the article's annotations.
        naming: whom each passage names, by its position, if it names anybody.
    """
    words, outside = notes.words, notes.outside
    asking = notes.wording.find(words.interviews.questions, 0, len(outside))
    if not asking:
        return  # the usual case
    units, known = Units(notes), set[int]()
    before: Lead | None = None
    for match in asking:
        unit = units.at(match.start())
        if unit is None or unit.start in known:
            continue
        known.add(unit.start)
        told = words.interviews.answering.search(outside, unit.start, unit.end)
        answered = told and not is_the_papers(outside, unit, told)
        people = answering(notes, unit, told, naming) if told and answered else None
        if not told or people is None:
            continue
        told_itself = any(m.kind == "person" for m in unit.mentions) or (unit.heads and people)
        if before and unit.first - before.first <= 1 and not told_itself:
            people = before.people  # it goes on about the same meeting
        elif unit.dropped and not told_itself and (before or _has_asked(notes, unit.first)):
            continue
        met = told["meets"] or told["talked"] or told["titled"] or (told["asks"] and not people)
        before = Lead(unit.first, unit.section, people, bool(met))
        yield before


def _has_asked(notes: Annotations, first: int) -> bool:
    """Say whether a paragraph in front of another is a question."""
    return any(is_question(notes.article, passage) for passage in notes.article.passages[:first])
