"""What a reader keeps in mind from sentence to sentence, to know who "she" is."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scarbot.attribution.mentions import Mention
    from scarbot.attribution.people import Person
    from scarbot.models import Certainty, Kind, Reference

__all__ = ["Discourse", "Gender", "Origin", "gender_of", "learn_genders"]

_FEMALE = re.compile(r"\b(?:she|her|hers|herself)\b", re.IGNORECASE)
_MALE = re.compile(r"\b(?:he|him|his|himself)\b", re.IGNORECASE)

Gender = dict[str, str]


@dataclass(frozen=True, slots=True)
class Origin:
    """Whose a sentence is: the decision on one statement."""

    kind: Kind = "article"
    people: tuple[Person, ...] = ()
    references: tuple[Reference, ...] = ()
    attribution: str = ""
    certainty: Certainty = "explicit"
    cue: tuple[int, int] | None = None


@dataclass(slots=True)
class Discourse:
    """The people in focus, most recent last, within a paragraph and the one before."""

    genders: Gender
    subject: tuple[Person, ...] = ()
    before: tuple[Person, ...] = ()
    here: list[Person] = field(default_factory=list)
    last: Origin | None = None
    last_here: Origin | None = None

    def open_paragraph(self) -> None:
        """Begin a paragraph: what was in focus moves one step away."""
        self.before, self.subject, self.here, self.last_here = self.subject or self.before, (), [], None

    def open_section(self) -> None:
        """Begin a section: nobody is in focus."""
        self.before, self.subject, self.last, self.last_here = (), (), None, None

    def resolve(self, mention: Mention) -> tuple[Person, ...]:
        """Return who a mention means; nobody where the rules cannot tell."""
        if mention.kind == "pronoun":
            return self._pronoun(mention)
        if mention.plural or len(mention.people) == 1:
            return mention.people
        named_here = [p for p in dict.fromkeys(self.here) if p in mention.people]
        if len(named_here) == 1:
            return (named_here[0],)
        recent = [p for p in self.subject or self.before if p in mention.people]
        return (recent[0],) if mention.kind == "role" and len(recent) == 1 else ()

    def _pronoun(self, mention: Mention) -> tuple[Person, ...]:
        candidates = self.subject or self.before
        if mention.plural:
            return candidates if len(candidates) > 1 else ()
        return candidates if len(candidates) == 1 else ()

    def pronoun(self, words: str, mention: Mention, beside: Sequence[Person]) -> tuple[Person, ...]:
        """Return who "she" or "he" is, by what is known of each; ``beside`` are named in between."""
        gender = gender_of(words)
        people = self._pronoun(mention)
        if gender:
            people = self._by_gender(people, gender, beside)
        if gender and len(people) == 1:
            self.genders.setdefault(people[0].name, gender)
        return people

    def _by_gender(
        self, people: tuple[Person, ...], gender: str, beside: Sequence[Person]
    ) -> tuple[Person, ...]:
        near = dict.fromkeys([*people, *beside, *self.here[-2:]])
        fitting = [p for p in near if self.genders.get(p.name, gender) == gender]
        if len(people) == 1 and people[0] in fitting:
            return () if any(p in beside for p in fitting if p is not people[0]) else people
        known = [p for p in fitting if self.genders.get(p.name) == gender]
        return (known[0],) if len(known) == 1 else (fitting[0],) if len(fitting) == 1 else ()


def gender_of(pronoun: str) -> str:
    """Return "f" for she and her, "m" for he and his, nothing for others."""
    return {"she": "f", "her": "f", "he": "m", "his": "m"}.get(pronoun.lower(), "")


def learn_genders(paragraphs: Sequence[tuple[str, Sequence[Person]]]) -> Gender:
    """Return "f" or "m" by name, from paragraphs that name one person and use one pronoun."""
    votes: dict[str, set[str]] = {}
    for text, people in paragraphs:
        named = {person.name for person in people}
        found = {sign for sign, pattern in (("f", _FEMALE), ("m", _MALE)) if pattern.search(text)}
        if len(named) == 1 and len(found) == 1:
            votes.setdefault(named.pop(), set()).update(found)
    return {name: signs.pop() for name, signs in votes.items() if len(signs) == 1}
