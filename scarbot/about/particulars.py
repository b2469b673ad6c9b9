"""What is told of somebody, and is no matter of their words: their age, their home, their story."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scarbot.language import words
from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.given_names import gender_of
from scarbot.lexicon.phrases import matches, words_beside

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from scarbot.models import Place, Speaker
    from scarbot.naming import Names

__all__ = ["particulars_asked", "particulars_told"]

_AGE = (
    r"(?:(?:aged |age |now )?\d{1,3}(?=[,.;:)—–]| years)"
    r"|who (?:is|was|turned|turns) \d{1,3}\b(?! (?:percent|per|of)\b|%))"
)
_LETTERS = r"(?:,? (?:Jr|Sr)\.)?(?:, [A-Z][\w.]{1,5}){0,3}"
_IN_TENS = r"in (?:his|her|their) (?:early |mid-?|late )?(?:\w+ties|\d0s|teens)\b"
_AT_AGE = r"\b[Aa]t (?:the age of )?\d{1,3}, (?:the|he|she)\b"
_IS_OLD = rf"(?:is|was|turned|turns) (?:now )?(?:\d{{1,3}}(?=[,.;]| years| when)|{_IN_TENS})"
_HE_IS = rf"\b(?:[Hh]e|[Ss]he) {_IS_OLD}|{_AT_AGE}"
_LIVES = r"\b(?:lives?|lived|living|resides?|resident|native|born|raised|grew up|moved to|home in)\b"
_PLACE = r",[^“”\"]{0,80}\b(?:of|from|in|near|outside) (?:the )?[A-Z]"


def particulars_asked(
    question: str, text: str, names: Names, speakers: Iterable[Speaker]
) -> tuple[str, tuple[Speaker, ...]]:
    """Return which particular a question asks for, and of whom; else an empty string and nobody.

    ``text`` is the question as :func:`~scarbot.lexicon.phrases.normal` gives it. A name that is a word as
    well counts with a capital.

    >>> from scarbot.models import Speaker
    >>> from scarbot.naming import Names
    >>> both = [Speaker("Amy Lund"), Speaker("Jo Pike")]
    >>> for question in ("How old is Amy Lund?", "How old is Pike?", "how old is a pike"):
    ...     kind, people = particulars_asked(question, question.lower().strip("?"), Names(both), both)
    ...     print(kind, [one.name for one in people])
    age ['Amy Lund']
    age ['Jo Pike']
     []
    """
    for kind, asked in load_data("about")["particulars"].items():
        if not matches(text, tuple(asked["phrases"])):
            continue
        beside, (people, _, left) = words_beside(asked["phrases"]), names.find(text.split())
        if people and beside.issuperset(left):
            return kind, people
        capital = {word for typed in question.split()[1:] if typed[:1].isupper() for word in words(typed)}
        rest = set(text.split()) - beside
        called = tuple(one for one in speakers if rest and rest <= capital.intersection(words(one.name)))
        if called:
            return kind, called
    return "", ()


def particulars_told(kind: str, people: Iterable[Speaker], places: Sequence[Place]) -> list[int]:
    """Return the positions of the statements that tell a particular of some people; none where none does.

    An age and a home stand right beside the name, and an age in the sentence behind it as well, "She is 58.".
    The story is what the article itself tells of them.
    """
    return sorted({position for person in people for position in _told_of(kind, person, places)})


def _told_of(kind: str, person: Speaker, places: Sequence[Place]) -> Iterator[int]:
    """Yield the positions of the statements that tell a particular of one person."""
    theirs = ((p, place) for p, place in enumerate(places) if person in place.article.speakers)
    last = None  # the paragraph that is about the person
    for position, place in theirs:
        text, others = place.statement.text, place.article.speakers
        named = bool(re.search(_name_of(person, others), text))
        if kind == "story":
            told = named and place.statement.kind == "article"
        else:
            beside = re.search(_beside(kind, person, others), text) if named else None
            goes_on = kind == "age" and last == place.passage_id and re.search(_HE_IS, text)
            told = bool(goes_on or (beside and not _of_namesake(text[: beside.start()], person)))
        if named or {*place.statement.speakers} - {person}:
            last = place.passage_id if named else None
        if told:
            yield position


def _of_namesake(before: str, speaker: Speaker) -> bool:
    """Say whether a surname stands behind another one's given name: "Mark Fuller", of Denise Fuller."""
    last = before.split()[-1:]
    return bool(last) and last[0] not in speaker.name.split() and bool(gender_of(last[0]))


def _name_of(speaker: Speaker, speakers: Iterable[Speaker]) -> str:
    """Return the pattern of a name as printed: any part of it that nobody else has, or else all of it."""
    others = {part for one in speakers if one != speaker for part in one.name.split()}
    own = (part for part in speaker.name.split() if part not in others)
    parts = [part for part in own if len(part) > 2 and part[0].isupper()]
    return rf"\b(?:{'|'.join(map(re.escape, parts or [speaker.name]))})\b(?: [A-Z][\w’'-]+){{0,2}}"


def _beside(kind: str, speaker: Speaker, speakers: Iterable[Speaker]) -> str:
    """Return the pattern of what tells an age or a home beside a name."""
    name = _name_of(speaker, speakers)
    if kind == "home":
        return rf"{name}(?:[^“”\"]{{0,80}}{_LIVES}|{_LETTERS}{_PLACE})"
    behind = rf"{name}{_LETTERS}(?: ?[,(] ?| (?:is|was|turned|turns) (?:now )?){_AGE}"
    before = rf"\b\d{{1,3}}-year-old (?:[\w’'-]+ ){{0,6}}{name}"
    return rf"{behind}|{before}|{name}[^.“”\"]{{0,40}}\b{_IN_TENS}"
