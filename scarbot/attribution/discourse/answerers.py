"""Who answers by a sentence: who is named there or asked, or whom the text has just named."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from scarbot.attribution.cues.sentences import WINDOW
from scarbot.attribution.discourse.lead_lines import Unit, last_named
from scarbot.attribution.discourse.meetings import is_met_by, who_met
from scarbot.attribution.discourse.question_lines import FIRST_PERSON, is_question
from scarbot.attribution.sayings.sources import PEOPLE, UNNAMED

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from scarbot.attribution.cues.annotations import Annotations
    from scarbot.attribution.people.persons import People, Person
    from scarbot.attribution.sayings.sources import Mention

__all__ = ["answering"]

_MOST_BELOW = 3
_TO_SEVERAL = re.compile(r"(?<=\bto)\s+(?:all|both|each|several|two|three|four|five|six|some)\b")
_PUT = re.compile(r"\bto$", re.IGNORECASE)
_ASKED_THEM = re.compile(
    r"\b(?:asked|grilled|interviewed|met|quizzed|(?:chatted|sat\s+down|spoke|talked)\s+(?:to|with))\s+them\b"
)
_TALKED_WITH = re.compile(r"(?:\s[^.,;:!?]{1,40})?\s(?:with|to)\s+(?!him\b|her\b(?!\s+[a-z])|us\b)")
_WE_TRIED = re.compile(
    r"\b[Ww]e\s+(?:\w+ly\s+)?(?!(?:spoke|talked|chatted|asked|met|sat|began|started|put|wanted|turned|called|rang)\b)[a-z]+"
)
_TAKEN_TO = re.compile(r"\bt(?:ake|akes|ook)\b[^.;:!?]*\bquestions?\b[^.;:!?]*\bto\s+$", re.IGNORECASE)
_OF_US = re.compile(
    r"\b(?:me|us)\b|\b(?:I|[Ww]e)\s+(?:\w+ly\s+)?(?:asked|spoke|talked|chatted|sat|met|put|posed|rang|called|phoned|emailed|e-mailed"
    r"|messaged|texted|sent|caught|interviewed|quizzed|grilled|cornered|collared|consulted|took|turned|reached|brought|had\s+questions)\b"
)
_AND = re.compile(r"(?:\band|&)\s+(?:(?:to|with|for)\s+)?$")


def answering(
    notes: Annotations, unit: Unit, told: re.Match[str], naming: Mapping[int, Sequence[Person]]
) -> People | None:
    """Return who answers by a sentence: the one whom it names or asks, or whom the text has just named.

    Nobody where somebody answers and it cannot be told who; ``None`` where it is told of no answers.
    """
    outside, words = notes.outside, notes.words
    named = [m for m in unit.mentions if m.kind == "person"]
    if unit.heads and not named:
        return _headed(notes, unit, told)
    if told["names"] or told["titled"] or told["quizzed"]:  # "A short Q&A" is told of headings alone
        return next((m.people for m in named if m.start == told.end()), None)
    if told["excerpts"] or told["talked"]:
        return _excerpted(unit, naming) if told["excerpts"] else _talked(notes, unit, told)
    verb = max(told.start("by"), told.start("then"))
    taken = [m for m in named if verb >= 0 and _TAKEN_TO.search(outside, verb, m.start)]
    if taken:
        return () if _asks_several(notes, unit, taken[0]) else taken[0].people
    if verb >= 0:
        return _subject(notes, unit, verb, naming)
    asking = words.interviews.asked_whom
    asked = [m for m in named if asking.search(outside, max(unit.start, m.start - WINDOW), m.start)]
    if told["meets"] and is_met_by(notes, unit, told):
        return who_met(notes, unit, told, naming)
    if asked:
        return () if asked[0].possessive or _asks_several(notes, unit, asked[0]) else asked[0].people
    if told["put"] or told["ends"]:  # "We put them to bed." says nothing
        return _closes(notes, unit, told) if told["ends"] else None
    return _named_there(notes, unit, told, naming)


def _one(people: People) -> People:
    """Return somebody if they are the only one; of several, nobody can be told."""
    return people if len(people) == 1 else ()


def _named_there(
    notes: Annotations, unit: Unit, told: re.Match[str], naming: Mapping[int, Sequence[Person]]
) -> People | None:
    """Return the only one whom a sentence names, or whom the text has just named if it names nobody."""
    if _TO_SEVERAL.match(notes.outside, told.end()):
        return ()  # "We put them to all three"
    if _ASKED_THEM.search(notes.outside, unit.start, unit.end):
        return ()  # whoever of them was named first
    named = [m for m in unit.mentions if m.kind == "person"]
    everybody = tuple(dict.fromkeys(person for m in named for person in m.people))
    if everybody and _PUT.search(told[0]):
        return ()  # who put them is known, and not to whom
    people = _one(everybody) if everybody else last_named(naming, unit.first)
    return people or (None if told["meets"] else ())  # "Two questions for the dentist" heads what is asked


def _headed(notes: Annotations, unit: Unit, told: re.Match[str]) -> People | None:
    """Return who answers below a heading that names nobody: who is named there, or whose role it tells.

    Whoever the section above was about has no part in it.
    """
    if told["ends"] or (told["titled"] and told.start("titled") != unit.start):
        return None  # "You asked, we answered"
    article = notes.article
    below = [p for p in article.passages[unit.first :][:_MOST_BELOW] if p.section == unit.section]
    opening = list(takewhile(lambda passage: not is_question(article, passage), below))
    asks = any(_OF_US.search(notes.outside, p.start, p.end) for p in opening)
    writes = any(FIRST_PERSON.search(notes.outside, p.start, p.end) for p in opening)
    if not asks and (told["names"] or (told["titled"] and writes)):
        return None  # with nobody who asks, they are questions and answers of the article's own
    named = [m for passage in opening for m in notes.mentions[passage.index] if m.kind == "person"]
    people = tuple(dict.fromkeys(person for mention in named for person in mention.people))
    if named:
        return _one(people)
    asked = next((m for m in unit.mentions if m.kind in UNNAMED), None)
    return _one(asked.people) if asked and told["meets"] else None


def _excerpted(unit: Unit, naming: Mapping[int, Sequence[Person]]) -> People:
    """Return who tells somebody what stands in excerpts: the first named, or whom the text named last."""
    named = next((m for m in unit.mentions if m.kind == "person" and not m.possessive), None)
    return _one(named.people) if named else last_named(naming, unit.first)


def _talked(notes: Annotations, unit: Unit, told: re.Match[str]) -> People | None:
    """Return with whom there was a talk: who is asked, or the only one named there or just before.

    That is "We asked Dr. Lee about it", or "We spoke by phone" in or below a paragraph on him.
    """
    outside, behind = notes.outside, told.end("talked")
    if _is_no_talk(notes, unit, told):
        return None
    with_whom = _TALKED_WITH.match(outside, behind)
    at = with_whom.end() if with_whom else behind
    asked = next((m for m in unit.mentions if m.kind == "person" and m.start == at), None)
    if asked and not asked.possessive:
        several = _asks_several(notes, unit, asked) or _goes_on_about_another(notes, unit, asked)
        return () if several else asked.people
    if with_whom or outside[at : at + 1].isupper():
        return () if with_whom else None  # "We asked Lumo Hospital", "We met Ana Ruiz’s mother"
    return _just_named(notes, unit)


def _just_named(notes: Annotations, unit: Unit) -> People | None:
    """Return the only one whom the text has just named; nobody where it also tells of somebody unnamed."""
    for index in range(unit.first - 1, max(unit.first - 3, -1), -1):
        before = notes.mentions[index]
        named = tuple(dict.fromkeys(p for m in before if m.kind == "person" for p in m.people))
        if named:
            return () if any(m.kind in UNNAMED for m in before) else _one(named)
    return None


def _goes_on_about_another(notes: Annotations, unit: Unit, asked: Mention) -> bool:
    """Say whether the paragraph names somebody else: "We asked Dr. Lee. Ana Ruiz weighed in, too."."""
    behind = [m for m in notes.mentions[unit.first - 1] if m.start >= unit.end and m.kind == "person"]
    return any(set(m.people) != set(asked.people) for m in behind)


def _is_no_talk(notes: Annotations, unit: Unit, told: re.Match[str]) -> bool:
    """Say whether nobody was talked to of what follows: who is asked gave no answer, or who writes goes on.

    They go on if they told of themselves before: "I had it at nine. We asked Dr. Lee about it.".
    """
    article, outside = notes.article, notes.outside
    end = article.passages[unit.first - 1].end
    if notes.words.interviews.refusing.search(outside, unit.start, end):
        return True
    mine = FIRST_PERSON.search(outside, article.passages[0].start, told.start())
    mine = mine or FIRST_PERSON.search(outside, told.end(), end)
    return bool(mine or _WE_TRIED.search(outside, unit.end, end))


def _closes(notes: Annotations, unit: Unit, told: re.Match[str]) -> People | None:
    """Return who opens a sentence that says no more than that they answer: "Dr. Lee answers."."""
    verb = told.start("ends")
    first = next((m for m in unit.mentions if m.kind == "person" and m.start == unit.start), None)
    answers = first and notes.words.reporting.between.fullmatch(notes.outside, first.end, verb)
    return _one(first.people) if first and answers else None


def _subject(notes: Annotations, unit: Unit, verb: int, naming: Mapping[int, Sequence[Person]]) -> People:
    """Return the one who answers, in front of the verb; whoever is behind it put the questions."""
    subjects = [
        m
        for m in unit.mentions
        if m.end <= verb and notes.words.reporting.between.fullmatch(notes.outside, m.end, verb)
    ]
    named = [m for m in unit.mentions if m.kind == "person"]
    for mention in subjects[-1:]:
        if mention.kind == "stranger":
            return ()
        if mention.people:
            return _one(mention.people)
        if mention.kind == "pronoun" and any(m.start >= verb for m in named):
            return ()
    people = tuple(dict.fromkeys(person for m in named if m.end <= verb for person in m.people))
    return _one(people) if named else last_named(naming, unit.first)


def _asks_several(notes: Annotations, unit: Unit, asked: Mention) -> bool:
    """Say whether more than the one are asked, or may be: whoever else is named behind them."""
    for mention in unit.mentions:
        if mention.start < asked.end or mention.kind not in PEOPLE:
            continue
        if mention.kind == "person" or _AND.search(notes.outside, asked.end, mention.start):
            return True
    return len(asked.people) != 1
