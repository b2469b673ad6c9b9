"""Who is whose relative: "his daughter" is she who "moved back in with her father"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scarbot.attribution.given_names import gender_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scarbot.attribution.people import Person
    from scarbot.attribution.vocabulary import Vocabulary

__all__ = ["Kinship"]

_BEFORE = re.compile(
    r"\b(?P<whose>his|her|my|our|[A-Z][\w-]*['’]s)\s+(?:[a-z-]+\s+)?(?P<noun>[a-z-]+),?\s+\Z", re.IGNORECASE
)
_BEHIND = re.compile(
    r"[*_]{0,3},?\s+(?:\d{1,3},\s+)?(?:is\s+)?(?P<whose>his|her|my|our|[A-Z][\w-]*['’]s)\s+(?:[a-z-]+\s+)?(?P<noun>[a-z-]+)"
    r"(?=[,.;)]|\s+(?:and|is|was|who)\b)"
)
_OWN = re.compile(
    r",?\s+(?:\d{1,3},?\s+)?(?:(?:who|whose|and)\b[^.;:!?“”\"]{0,60}?\b)?(?P<whose>his|her|whose)\s+"
    r"(?:[a-z-]+\s+)?(?P<noun>[a-z-]+)(?:,\s+(?P<named>[A-Z][\w-]*))?"
)
_SIGNS = {"his": "m", "her": "f"}
_WIDTH = 40
_LONGEST = 120


class Kinship:
    """The relatives that an article names, to be looked up by what they are to somebody.

    Whose they are is told by "his" and "her" alone, or by a name. Where two people are the same
    to somebody, neither is meant.
    """

    def __init__(self, text: str, people: Sequence[Person], words: Vocabulary) -> None:
        self._text, self._inverse = text, words.kinship
        self._found: dict[tuple[str, str], set[Person]] = {}
        names: dict[str, list[Person]] = {}
        for person in people:
            for name in {person.first, person.surname}:
                names.setdefault(name, []).append(person)
        self._names = {name: found[0] for name, found in names.items() if len(found) == 1}
        for person in people:
            for whose, noun in self._told(person):
                self._found.setdefault((whose.lower(), noun.lower()), set()).add(person)

    def find(self, phrase: str) -> Person | None:
        """Return who "his daughter" or "Edie’s mother" is; ``None`` where that is not told."""
        parts = phrase.lower().split()
        if len(parts) < 2:
            return None
        noun = self._inverse.get(parts[-1], {}).get("same", parts[-1])
        found = self._found.get((parts[0].replace("’", "'"), noun), set())
        return next(iter(found)) if len(found) == 1 else None

    def _told(self, person: Person) -> Iterator[tuple[str, str]]:
        """Yield whose relative a person is, and which."""
        start, behind = person.start, person.start + len(person.as_printed)
        before = _BEFORE.search(self._text, max(0, start - _WIDTH), start)
        for match in (before, _BEHIND.match(self._text, behind, behind + _LONGEST)):
            if match and match["noun"].lower() in self._inverse:
                yield from self._and_owner(match["whose"], self._same(match["noun"]))
        own = _OWN.match(self._text, behind, behind + _LONGEST)
        if own and own["noun"] in self._inverse:
            yield from self._reversed(person, own)

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
        sign = _SIGNS.get(own["whose"]) or gender_of(person.name)
        noun = relative.get(sign, "")
        if noun and relative["sign"]:
            yield ("his" if relative["sign"] == "m" else "her"), noun
        if noun and own["named"]:
            yield f"{own['named']}'s", noun

    def _same(self, noun: str) -> str:
        return self._inverse[noun.lower()].get("same", noun.lower())
