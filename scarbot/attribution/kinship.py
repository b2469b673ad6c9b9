"""Who is whose relative: "his daughter" is she who "moved back in with her father"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from scarbot.attribution.given_names import PRONOUN_SIGNS, gender_of
from scarbot.attribution.patterns import alternatives

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scarbot.attribution.persons import Person
    from scarbot.attribution.vocabulary import Vocabulary

__all__ = ["Kinship"]

_WIDTH = 40
_LONGEST = 120
_LONGEST_BETWEEN = 400
_SPOUSES = ("husband", "wife")
_SPOUSE = re.compile(r"\b(?:husband|wife)\b")
_TWO = 2
_AND = re.compile(r"[\w-]+\s+(?:and|&)\s+")


class _Patterns:
    """How a relative is told of, in front of a name, behind it, and the other way round."""

    def __init__(self, nouns: str) -> None:
        whose = r"(?P<whose>his|her|my|our|[A-Z][\w-]*['’]s)\s+(?:[a-z-]+\s+)?"
        self.before = re.compile(rf"\b{whose}(?P<noun>{nouns}),?\s+\Z", re.IGNORECASE)
        self.behind = re.compile(
            rf"[*_]{{0,3}},?\s+(?:\d{{1,3}},\s+)?(?:is\s+)?{whose}(?P<noun>{nouns})(?=[,.;)]|\s+(?:and|is|was|who)\b)"
        )
        self.own = re.compile(
            r",?\s+(?:\d{1,3},?\s+)?(?:(?:who|and)\b[^.;:!?“”\"]{0,60}?\b)?(?P<whose>his|her|whose)\s+"
            rf"(?:[a-z-]+\s+)?(?P<noun>{nouns})\b(?:,\s+(?P<named>[A-Z][\w-]*))?"
        )


@lru_cache(maxsize=4)
def _patterns(nouns: tuple[str, ...]) -> _Patterns:
    return _Patterns(alternatives(nouns))


class Kinship:
    """The relatives that an article names, to be looked up by what they are to somebody.

    Whose they are is told by "his" and "her" alone, or by a name. Where two people are the same
    to somebody, neither is meant.
    """

    def __init__(self, text: str, people: Sequence[Person], words: Vocabulary) -> None:
        self._text, self._words, self._inverse = text, words, words.people.kinship
        self._patterns = _patterns(tuple(words.people.kinship))
        self._found: dict[tuple[str, str], set[Person]] = {}
        self._owners: dict[tuple[str, str], Person] = {}
        names: dict[str, list[Person]] = {}
        for person in people:
            for name in {person.first, person.surname}:
                names.setdefault(name, []).append(person)
        self._bearers = {name: found for name, found in names.items() if len(found) == _TWO}
        self._names = {name: found[0] for name, found in names.items() if len(found) == 1}
        for person in people:
            before = self._before(person.start)
            for whose, noun in self._told(person, before):
                self._found.setdefault((whose.lower(), noun.lower()), set()).add(person)
            for whose, noun, other in self._told_back(person, before):
                self._found.setdefault((whose, noun), set()).add(other)
                self._owners.setdefault((whose, noun), person)
        related = {one for (_, noun), found in self._found.items() if noun not in _SPOUSES for one in found}
        for she, he in _namesakes(people):
            if related.isdisjoint((she, he)) and self._is_couple(she, he):
                self._found.setdefault(("his", "wife"), {she})
                self._found.setdefault(("her", "husband"), {he})

    def _before(self, at: int) -> re.Match[str] | None:
        """Return what the words in front of a name tell; mostly the last one is no relative."""
        start = max(0, at - _WIDTH)
        last = self._text[start:at].rsplit(maxsplit=1)[-1:]
        related = last and last[0].rstrip(",").lower() in self._inverse
        return self._patterns.before.search(self._text, start, at) if related else None

    def find(self, phrase: str) -> Person | None:
        """Return who "his daughter" or "Edie’s mother" is; ``None`` where that is not told."""
        key = self._key(phrase)
        found = self._found.get(key, set()) if key else set()
        return next(iter(found)) if len(found) == 1 else None

    def owner(self, phrase: str) -> Person | None:
        """Return whose mother "his mother" is, where the name that the two share tells it."""
        key = self._key(phrase)
        return self._owners.get(key) if key else None

    def _key(self, phrase: str) -> tuple[str, str] | None:
        parts = phrase.lower().split()
        if len(parts) < _TWO:
            return None
        noun = self._inverse.get(parts[-1], {}).get("same", parts[-1])
        return parts[0].replace("’", "'"), noun

    def _is_couple(self, she: Person, he: Person) -> bool:
        """Say whether the text makes a couple of two: a shared name is a daughter's as well."""
        first, second = sorted((she, he), key=lambda person: person.start)
        between = self._text[first.start : second.start][-_LONGEST_BETWEEN:]
        behind = self._text[second.start : second.start + _LONGEST]
        married, relations = self._words.people.married, self._words.people.relations
        if relations.search(between):
            return False
        if married.search(between) or _SPOUSE.search(between):
            return True
        told, other = married.search(behind), relations.search(behind)
        if told or other:
            return bool(told and not (other and other.start() < told.start()))
        return bool(_AND.fullmatch(between))

    def _told(self, person: Person, before: re.Match[str] | None) -> Iterator[tuple[str, str]]:
        """Yield whose relative a person is, and which, by the words in front and by those behind."""
        behind = person.start + len(person.as_printed)
        for match in (before, self._patterns.behind.match(self._text, behind, behind + _LONGEST)):
            if match:
                yield from self._and_owner(match["whose"], self._same(match["noun"]))
        own = self._patterns.own.match(self._text, behind, behind + _LONGEST)
        if own:
            yield from self._reversed(person, own)

    def _told_back(self, person: Person, match: re.Match[str] | None) -> Iterator[tuple[str, str, Person]]:
        """Yield what the only other one of the name is to "her son, Al": they are "his mother"."""
        sign = PRONOUN_SIGNS.get(match["whose"].lower()) if match else None
        if match is None or sign is None or match["noun"].lower() in _SPOUSES:
            return
        relative = self._inverse[match["noun"].lower()]
        others = [one for one in self._bearers.get(person.surname, ()) if one is not person]
        told = bool(relative["sign"] and relative.get(sign)) and len(others) == 1
        if told and others[0].start < person.start and gender_of(others[0].name) in ("", sign):
            yield ("his" if relative["sign"] == "m" else "her"), relative[sign], others[0]

    def _and_owner(self, whose: str, noun: str) -> Iterator[tuple[str, str]]:
        """Yield "his" for "Ray’s" as well."""
        yield whose.replace("’", "'"), noun
        owner = self._names.get(re.sub(r"['’]s$", "", whose))
        sign = gender_of(owner.name) if owner else ""
        if sign:
            yield ("his" if sign == "m" else "her"), noun

    def _reversed(self, person: Person, own: re.Match[str]) -> Iterator[tuple[str, str]]:
        """Yield what somebody is to the relative that is told of: a daughter to "her father"."""
        relative = self._inverse[own["noun"]]
        sign = PRONOUN_SIGNS.get(own["whose"]) or gender_of(person.name)
        noun = relative.get(sign, "")
        if noun and relative["sign"]:
            yield ("his" if relative["sign"] == "m" else "her"), noun
        if noun and own["named"]:
            yield f"{own['named']}'s", noun

    def _same(self, noun: str) -> str:
        return self._inverse[noun.lower()].get("same", noun.lower())


def _namesakes(people: Sequence[Person]) -> Iterator[tuple[Person, Person]]:
    """Yield the only two of an article who share a surname, if they are she and he."""
    shared: dict[str, list[Person]] = {}
    for person in people:
        shared.setdefault(person.surname, []).append(person)
    pairs = [found for found in shared.values() if len(found) > 1]
    signs = {gender_of(person.name): person for person in pairs[0]} if len(pairs) == 1 else {}
    if len(pairs) == 1 and len(pairs[0]) == len(signs) == 2 and "" not in signs:
        yield signs["f"], signs["m"]
