"""What a reader keeps in mind from sentence to sentence, to know who "she" is."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from scarbot.attribution.mentions import Mention

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from scarbot.attribution.people import Person
    from scarbot.models import Certainty, Kind, Reference

__all__ = ["Discourse", "Origin", "learn_genders", "subject_of"]

_FEMALE = re.compile(r"\b(?:she|her|hers|herself)\b", re.IGNORECASE)
_MALE = re.compile(r"\b(?:he|him|his|himself)\b", re.IGNORECASE)
_OPENING = re.compile(r"(?:she|her|he|his)\b", re.IGNORECASE)
_GENDERS = {"she": "f", "her": "f", "he": "m", "his": "m"}
_MOST_IN_MIND = 20


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
    """The people in focus, within a paragraph and the one before.

    Attributes:
        text: the article's text.
        genders: "f" or "m" by name, as far as they are known.
        subject: who the paragraph is about so far.
        before: who the paragraph before was about.
        here: who is named in the paragraph, most recent last.
        last: the origin of the sentence before, in this paragraph.
    """

    text: str
    genders: dict[str, str]
    subject: tuple[Person, ...] = ()
    before: tuple[Person, ...] = ()
    here: list[Person] = field(default_factory=list)
    last: Origin | None = None

    def open_paragraph(self) -> None:
        """Begin a paragraph: what was in focus moves one step away."""
        self.before, self.subject, self.here, self.last = self.subject or self.before, (), [], None

    def open_section(self) -> None:
        """Begin a section: nobody is in focus."""
        self.before, self.subject, self.last = (), (), None

    def focus(self) -> tuple[Person, ...]:
        """Return who goes on speaking where nothing else is said; nobody unless it is one."""
        people = self.subject or self.before
        return people if len(people) == 1 else ()

    def name(self, mentions: Iterable[Mention]) -> None:
        """Keep in mind who was named; a surname that several share names none of them."""
        for mention in mentions:
            if mention.kind == "person" and (mention.plural or len(mention.people) == 1):
                self.here += mention.people[:_MOST_IN_MIND]
        del self.here[:-_MOST_IN_MIND]

    def learn(self, sentence: str) -> None:
        """Take a pronoun that opens a sentence for the one in focus, to know them by it later."""
        opening = _OPENING.match(sentence)
        people = self.focus()
        if opening and people:
            self.genders.setdefault(people[0].name, _GENDERS[opening.group().lower()])

    def resolve(self, mention: Mention, mentions: Sequence[Mention]) -> tuple[Person, ...]:
        """Return who a mention means; nobody where the rules cannot tell.

        Args:
            mention: what names a source.
            mentions: those of its sentence, in their order.
        """
        if mention.pronoun:
            return self._joined(mention, mentions)
        if mention.kind == "pronoun":
            return self._pronoun_beside(mention, mentions)
        if mention.plural or len(mention.people) == 1:
            return mention.people
        named_here = [person for person in dict.fromkeys(self.here) if person in mention.people]
        if len(named_here) == 1:
            return (named_here[0],)
        recent = [person for person in self.subject or self.before if person in mention.people]
        return (recent[0],) if mention.kind == "role" and len(recent) == 1 else ()

    def _joined(self, mention: Mention, mentions: Sequence[Mention]) -> tuple[Person, ...]:
        """Return both of "she and Dr. Lee"; nobody where she cannot be told."""
        start, end = mention.pronoun or (mention.start, mention.start)
        other = self._pronoun_beside(Mention("pronoun", start, end), mentions)
        named = self.resolve(replace(mention, pronoun=None), mentions)
        return (*other, *(p for p in named if p not in other)) if other and named else ()

    def _pronoun_beside(self, mention: Mention, mentions: Sequence[Mention]) -> tuple[Person, ...]:
        """Return who a pronoun means: the subject of its own sentence, or who was in focus."""
        words = self.text[mention.start : mention.end]
        named = [m for m in mentions if m.kind == "person" and m.end <= mention.start]
        subject = subject_of(named)
        if subject and len(subject.people) == 1 and not mention.plural:
            known = self.genders.get(subject.people[0].name)
            if known is None or known == _GENDERS.get(words.lower(), ""):
                return subject.people
        return self._pronoun(words, mention.plural, [person for m in named for person in m.people])

    def _pronoun(self, words: str, plural: bool, beside: Sequence[Person]) -> tuple[Person, ...]:
        """Return who "she" or "he" is, by what is known of each; ``beside`` are named in between."""
        people = self.subject or self.before
        if (len(people) > 1) != plural:
            people = ()
        gender = _GENDERS.get(words.lower(), "")
        if not gender:
            return people
        people = self._by_gender(people, gender, beside)
        if len(people) == 1:
            self.genders.setdefault(people[0].name, gender)
        return people

    def _by_gender(
        self, people: tuple[Person, ...], gender: str, beside: Sequence[Person]
    ) -> tuple[Person, ...]:
        near = dict.fromkeys([*people, *beside, *self.here[-2:]])
        fitting = [person for person in near if self.genders.get(person.name, gender) == gender]
        if len(people) == 1 and people[0] in fitting:
            return () if any(p in beside for p in fitting if p is not people[0]) else people
        known = [person for person in fitting if self.genders.get(person.name) == gender]
        chosen = known if len(known) == 1 else fitting
        return (chosen[0],) if len(chosen) == 1 else ()


def subject_of(mentions: Iterable[Mention]) -> Mention | None:
    """Return the mention that a sentence is most likely about: its first that owns nothing.

    Where all are owners it is the first one; groups, studies and "they" are passed over.
    """
    singular = (m for m in mentions if m.kind in ("person", "role") or (m.kind == "pronoun" and not m.plural))
    first: Mention | None = None
    for mention in singular:
        if not mention.possessive:
            return mention
        first = first or mention
    return first


def learn_genders(paragraphs: Iterable[tuple[str, Iterable[Person]]]) -> dict[str, str]:
    """Return "f" or "m" by name, from paragraphs that name one person and use one pronoun.

    A person for whom paragraphs differ is left out.
    """
    votes: dict[str, set[str]] = {}
    for text, people in paragraphs:
        named = {person.name for person in people}
        found = {sign for sign, pattern in (("f", _FEMALE), ("m", _MALE)) if pattern.search(text)}
        if len(named) == 1 and len(found) == 1:
            votes.setdefault(named.pop(), set()).update(found)
    return {name: signs.pop() for name, signs in votes.items() if len(signs) == 1}
