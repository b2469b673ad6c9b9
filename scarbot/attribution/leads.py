"""Questions without labels that somebody answers: "Dr. X took our questions", and then each in bold.

The words in front say whose the answers are. They count where lines that are nothing but a question
follow at once, or headings that are one, and at least two of them.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from scarbot.attribution.annotations import Annotations
    from scarbot.attribution.persons import People, Person
    from scarbot.attribution.sources import Mention
    from scarbot.models import Article, Passage

__all__ = ["Lead", "find_answered", "find_leads", "is_question", "last_named"]

_FEWEST = 2
_MOST_BETWEEN = 1
_LONGEST_QUESTION = 3
_FIRST_PERSON = re.compile(r"\b(?:I|my|me)\b")
_NO_ANSWERS = ("“", '"', "‘", "[", "(")


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


@dataclass(frozen=True, slots=True)
class _Unit:
    """A sentence or a heading that may be such words."""

    start: int
    end: int
    first: int
    section: int | None
    mentions: Sequence[Mention]


def find_leads(notes: Annotations, naming: Mapping[int, Sequence[Person]]) -> Iterator[Lead]:
    """Yield the leads of an article, in its order.

    Args:
        notes: the article's annotations.
        naming: whom each passage names, by its position, if it names anybody.
    """
    words, outside = notes.words, notes.outside
    known: set[int] = set()
    for match in notes.wording.find(words.questions, 0, len(outside)):
        unit = _unit(notes, match.start())
        if unit is None or unit.start in known:
            continue
        known.add(unit.start)
        told = words.answering.search(outside, unit.start, unit.end)
        people = _answering(notes, unit, told, naming) if told else ()
        if told and (people or not (told["asks"] or told["meets"])):
            yield Lead(unit.first, unit.section, people, bool(told["meets"]))


def _unit(notes: Annotations, at: int) -> _Unit | None:
    """Return the sentence or the heading at an offset."""
    article = notes.article
    place = bisect_right(article.statements, at, key=lambda statement: statement.start) - 1
    statement = article.statements[place]
    if place >= 0 and at < statement.end:
        passage = article.passages[statement.passage]
        inside = [m for m in notes.mentions[passage.index] if statement.start <= m.start < statement.end]
        return _Unit(statement.start, statement.end, passage.index + 1, passage.section, inside)
    for section in article.sections:
        if section.start is not None and section.end is not None and section.start <= at < section.end:
            first = bisect_right(article.passages, at, key=lambda passage: passage.start)
            named = notes.finder.find(section.start, section.end)
            return _Unit(section.start, section.end, first, section.index, named)
    return None


def _answering(
    notes: Annotations, unit: _Unit, told: re.Match[str], naming: Mapping[int, Sequence[Person]]
) -> People:
    """Return who answers by a sentence: the one whom it names or asks, or whom the text has just named."""
    outside, words = notes.outside, notes.words
    named = [m for m in unit.mentions if m.kind == "person"]
    everybody = tuple(dict.fromkeys(person for m in named for person in m.people))
    verb = max(told.start("by"), told.start("then"))
    subjects = [m for m in unit.mentions if m.end <= verb and words.between.fullmatch(outside, m.end, verb)]
    asked = [m for m in named if words.asked_whom.search(outside, unit.start, m.start)]
    for mention in (*subjects[-1:], *asked[:1]):
        if mention.kind == "stranger" or len(mention.people) > 1:
            return ()
        if mention.people and not mention.possessive:
            return mention.people
    if everybody:
        return everybody if len(everybody) == 1 else ()
    return last_named(naming, unit.first)


def last_named(naming: Mapping[int, Sequence[Person]], first: int) -> People:
    """Return the one person whom the nearest passage in front of another names; or nobody."""
    near = max((index for index in naming if index < first), default=None)
    people = tuple(dict.fromkeys(naming[near])) if near is not None else ()
    return people if len(people) == 1 else ()


def is_question(article: Article, passage: Passage) -> bool:
    """Say whether a paragraph is a question, with a sentence or two before it at the most."""
    if passage.last - passage.first > _LONGEST_QUESTION:
        return False
    ends = article.statements[passage.last - 1].text.endswith("?")
    return ends and not article.text.startswith(_NO_ANSWERS, passage.start)


def _may_ask(article: Article, passage: Passage) -> bool:
    """Say whether a paragraph opens with a question, as who asks would and who answers may."""
    return article.statements[passage.first].text.endswith("?")


def find_answered(
    article: Article,
    leads: Sequence[Lead],
    labelled: Mapping[int, People],
    told: Mapping[int, People],
) -> dict[int, People | None]:
    """Return who speaks behind leads, by the position of the statement; a question has ``None``.

    Args:
        article: as it was read.
        leads: what says who answers.
        labelled: who speaks under a label, by the position of the first statement.
        told: who says something in a paragraph in the third person, by its position; nobody for "she".
    """
    found: dict[int, People | None] = {}
    for lead in leads:
        found.update(_answers(article, lead, labelled, told))
    return found


def _answers(
    article: Article, lead: Lead, labelled: Mapping[int, People], told: Mapping[int, People]
) -> dict[int, People | None]:
    """Return whose the sentences behind a lead are; none where it is told what is answered."""
    found: dict[int, People | None] = {}
    asked, answered, reported = 0, 1, False
    speaking: People | None = None
    for passage, asks in _asked(article, lead):
        question = is_question(article, passage)
        if reported and (asks or question):
            return {}  # a report, with questions for headings
        if question:
            asked, answered, speaking = asked + 1, 0, lead.people
            found[passage.first] = None
            continue
        asked, answered = asked + asks, 0 if asks else answered
        people = told.get(passage.index)
        reported = people is not None and (not people or not set(people).isdisjoint(lead.people))
        if reported and not answered:
            return {}
        aside = people is not None or article.text.startswith(_NO_ANSWERS, passage.start)
        speaking = labelled.get(passage.first, None if aside else lead.people if asks else speaking)
        answered += 1
        if speaking is not None:
            whose = () if _may_ask(article, passage) and not asks else speaking
            found.update(dict.fromkeys(range(passage.first, passage.last), whose))
    return found if asked >= _FEWEST and (not lead.met or _is_own(article, found, lead)) else {}


def _is_own(article: Article, found: Mapping[int, People | None], lead: Lead) -> bool:
    """Say whether one of the answers is in the first person."""
    answers = (article.statements[index].text for index, people in found.items() if people == lead.people)
    return any(map(_FIRST_PERSON.search, answers))


def _asked(article: Article, lead: Lead) -> Iterator[tuple[Passage, bool]]:
    """Yield the paragraphs behind a lead, and whether each directly follows a question."""
    section, behind, begun = lead.section, False, False
    for passage in article.passages[lead.first :]:
        headed = passage.section != section
        if headed and passage.section is not None:
            section = passage.section
            behind = article.sections[section].heading.endswith("?")
            if begun and not behind:
                return
        question = is_question(article, passage)
        begun = begun or behind or question
        if begun:
            yield passage, behind and not question
        elif passage.index - lead.first >= _MOST_BETWEEN:
            return
        behind = question
