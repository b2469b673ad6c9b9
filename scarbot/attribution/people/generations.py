"""Which of several with one surname a title means, or the surname: who was introduced so, or is the elder."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scarbot.attribution.cues.annotations import Annotations
    from scarbot.attribution.people.persons import People, Person
    from scarbot.attribution.words.word_places import Wording

__all__ = ["elder_of", "find_formal", "find_small_children", "introduced_as", "parents_called"]

_YEARS_IN_FRONT = re.compile(r"\b(?:[Aa]t|now|aged)\s+(\d{1,3}),\s+\Z|\b(\d{1,3})-year-old\s+\Z")
_YEARS_BEHIND = re.compile(
    r"(?:,|\s+is|\s+was)\s+(?:now\s+|aged\s+)?(\d{1,3})(?=[,.;)]|\s+and\b|\s+years?\s+old\b)"
)
_CHILD = re.compile(r"s?['’]s?\s+(?:[a-z-]+\s+){0,2}(?:daughter|son)\b")
_LONGEST_AGE = 20
_LONGEST_SMALL = 60
_A_FEW = r"(?:\d|1[0-2]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_LONGEST_CHILD = 160
_GENERATION = 16
_GROWN_UP = 18


def introduced_as(text: str, title: str, people: Sequence[Person]) -> People:
    """Return the people whose first mention has a title in front: "Mrs. Carla Ruiz"."""
    before = ((person, text[max(0, person.start - len(title) - 1) : person.start]) for person in people)
    return tuple(person for person, words in before if words.rstrip().endswith(title.strip()))


def parents_called(text: str, title: str, people: Sequence[Person]) -> People:
    """Return who of several went by a title and the surname before the text came to a child of theirs.

    That is "Ms. Lee", also behind "The Lees’ daughter was there. “I was,” Kim Lee said."
    """
    children = [person for person in people if _is_child(text, person)]
    first = text.find(f"{title.strip()} {people[0].surname}") if children else -1
    if first < 0 or any(child.start < first for child in children):
        return ()
    return tuple(person for person in people if person.start < first)


def find_small_children(notes: Annotations) -> Iterator[Person]:
    """Yield the small children who share a surname: "When Al Lee was three", "her toddler, Al Lee"."""
    bearers = Counter(person.surname for person in notes.people)
    for person in notes.people:
        if bearers[person.surname] > 1 and _is_small(notes, person):
            yield person


def find_formal(notes: Annotations) -> Iterator[Person]:
    """Yield who alone goes by a shared surname: “…,” says Lotte tags what the others say, who are young."""
    families: dict[str, list[Person]] = {}
    for person in notes.people:
        families.setdefault(person.surname, []).append(person)
    shared = [family for family in families.values() if len(family) > 1]
    tagged = set(_tagged_by_first_names(notes)) if shared else set()
    for family in shared:
        others = [person for person in family if person not in tagged]
        if len(others) != 1 or _goes_by_first_name(notes, others[0]):
            continue
        if all(_is_young(notes, person) for person in family if person in tagged):
            yield others[0]


def _is_young(notes: Annotations, person: Person) -> bool:
    """Say whether it is told that somebody is no grown-up: "Lotte is 16", "Lotte Kraus, 16,"."""
    first, text = person.first, notes.article.text
    places = (at + len(first) for at in notes.wording.occurrences(first))
    behind = (
        at + len(person.surname) + 1 if text.startswith(f" {person.surname}", at) else at for at in places
    )
    told = (_YEARS_BEHIND.match(text, at, at + _LONGEST_AGE) for at in behind)
    years = [int(match[1]) for match in told if match]
    return bool(years) and max(years) < _GROWN_UP


def _tagged_by_first_names(notes: Annotations) -> Iterator[Person]:
    """Yield those whose first name alone stands beside what they say."""
    for mention in (cue.mention for cue in notes.cues if cue and cue.mention.kind == "person"):
        printed = notes.article.text[mention.start : mention.end]
        if len(mention.people) == 1 and printed == mention.people[0].first:
            yield mention.people[0]


def _is_small(notes: Annotations, person: Person) -> bool:
    """Say whether the words around the first mention of somebody tell of a small child."""
    text, behind = notes.article.text, person.start + len(person.as_printed)
    before = text[max(0, person.start - _LONGEST_SMALL) : person.start]
    now, once = (
        in_front.search(before) or told.match(text, behind, behind + _LONGEST_SMALL)
        for in_front, told in _told_small(notes.words.people.small)
    )
    return bool(now or (once and _goes_by_first_name(notes, person) and not _is_grown(notes, person)))


def _goes_by_first_name(notes: Annotations, person: Person) -> bool:
    """Say whether the article itself calls somebody by the first name: of grown-ups some were small once."""
    alone = rf"\b{re.escape(person.first)}\b(?!\s+(?:and\b|&|[A-Z]))"
    return bool(re.search(alone, notes.outside))


def _is_grown(notes: Annotations, person: Person) -> bool:
    """Say whether it is told what somebody does now who was small once: "Now Ivy runs a clinic"."""
    name = rf"(?:{re.escape(person.first)}|{re.escape(person.surname)})"
    now = rf"\b(?:[Nn]ow|[Tt]oday),?\s+{name}\b|\b{name}(?:,|\s+is)\s+(?:now|today)\b(?!,?\s+{_A_FEW}\b)"
    return bool(re.search(now, notes.outside))


@lru_cache(maxsize=4)
def _told_small(nouns: str) -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    """Return the patterns in front of a name, and behind it, of a small child, and of one who was small."""
    old = rf"{_A_FEW}[\s-]+years?[\s-]+old|(?:\d+|[a-z]+)[\s-](?:day|week|month)s?[\s-]old"
    aged = rf"(?:{_A_FEW}(?=[,.;)]|\s+(?:and|when|at\s+the\s+time)\b)|{old})"
    how = r"\s+(?:(?:now|then|aged|only|just|about|barely)\s+)?"
    shapes = (
        rf"\b(?:{nouns}|(?:{old})(?:\s+(?:son|daughter|twins?|boy|girl|brother|sister|patient))?),?\s+\Z",
        rf"(?:,?\s+(?:who\s+)?is|,){how}(?:{aged}|(?:an?|her|his|their)\s+(?:[a-z-]+\s+)?(?:{nouns})\b)|\s+\({_A_FEW}\)",
        rf"\bat\s+{_A_FEW},\s+\Z",
        rf",?\s+(?:who\s+)?(?:was|turned|had\s+just\s+turned){how}{aged}",
    )
    now_in_front, now, once_in_front, once = (re.compile(shape, re.IGNORECASE) for shape in shapes)
    return (now_in_front, now), (once_in_front, once)


def _is_child(text: str, person: Person) -> bool:
    """Say whether a child of the family is told of in front of a name: "Lee’s son", "the Lees’ son"."""
    before, at = text[max(0, person.start - _LONGEST_CHILD) : person.start], -1
    while (at := before.find(person.surname, at + 1)) >= 0:
        if _CHILD.match(before, at + len(person.surname)):
            return True
    return False


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
