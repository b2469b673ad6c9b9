"""Who or what a stretch of text may name as a source: people, roles, pronouns, groups, studies."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from scarbot.attribution.vocabulary import alternatives

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scarbot.attribution.people import Person
    from scarbot.attribution.vocabulary import Vocabulary

__all__ = ["Mention", "MentionFinder", "MentionKind"]

MentionKind = Literal["person", "role", "pronoun", "group", "organisation", "study"]

_PRONOUN = re.compile(r"\b(?:she|he|they)\b", re.IGNORECASE)
_POSSESSIVE = re.compile(r"['’]s?(?![^\W_])")
_NOT_OURS = re.compile(r"\b(?:your|his|her|their|its|whose|other\s+people['’]s|with|see|to|to\s+see)\s+(?:\w+\s+){0,2}$", re.IGNORECASE)
_MODIFIERS = re.compile(
    r"(?:\b(?:the|our|some|many|most|several|other|all|both|these|those|few|a\s+few)\s+)?"
    r"(?:\b(?!(?:on|to|by|of|in|as|from|with|that|per|and|or|but|the|a|an|which|than|for|at|is|are|say|says|most|our)\b)[A-Za-z-]+\s+)?$"
)
_CAPITALS = re.compile(
    r"(?<![\w’'-])[A-Z][\w’'-]*(?:(?:\s+(?:of|for|and|on|the|in|&|to)){0,2}\s+[A-Z][\w’'-]*)*(?:\s+\(([A-Z]{2,})\))?"
)


@dataclass(frozen=True, slots=True)
class Mention:
    """A possible source in the text.

    ``people`` are those that the words fit, none for groups and studies; ``certain`` says that
    they are named here. ``possessive`` marks an owner ("Dr. Lee’s patients"), ``pronoun`` the place
    of one that is joined to a name ("she and Dr. Lee").
    """

    kind: MentionKind
    start: int
    end: int
    people: tuple[Person, ...] = ()
    possessive: bool = False
    plural: bool = False
    pronoun: tuple[int, int] | None = None


class MentionFinder:
    """Finds mentions in an article, given who is in it."""

    def __init__(self, text: str, people: Sequence[Person], words: Vocabulary) -> None:
        self.text, self.words = text, words
        self._aliases = _aliases(people)
        titles, letters = words.titles, words.credentials
        names = alternatives(self._aliases).replace("'", "['’]")
        self._person = re.compile(
            rf"(?<![\w’'-])(?:(?:{titles})\s+)?(?P<core>{names})(?![\w-])(?:,?\s+{letters}(?:,?\s+{letters})*)?"
        )
        self._role = re.compile(
            rf"\b(?:the|our|my)\s+(?:[\w-]+\s+){{0,3}}?(?P<noun>{words.role})\b(?!\s+(?:of|at|in|for)\s+the)", re.IGNORECASE
        )
        self._acronyms = set(words.acronyms)
        self._people = people

    def find(self, start: int, end: int) -> list[Mention]:
        """Return the mentions between two offsets, in their order, none inside another."""
        found = [*self._named(start, end), *self._roles(start, end), *self._collective(start, end)]
        found += [
            Mention("pronoun", *match.span(), plural=match.group().lower() == "they")
            for match in _PRONOUN.finditer(self.text, start, end)
        ]
        return _joined(self.text, _without_overlaps(found))

    def _named(self, start: int, end: int) -> list[Mention]:
        found = []
        for match in self._person.finditer(self.text, start, end):
            core = match["core"].replace("’", "'")
            found.append(
                Mention(
                    "person",
                    *match.span(),
                    people=self._aliases[" ".join(core.split())],
                    possessive=bool(_POSSESSIVE.match(self.text, match.end())),
                    plural=core not in {alias for p in self._people for alias in _names_of(p)},
                )
            )
        return found

    def _roles(self, start: int, end: int) -> list[Mention]:
        found = []
        for match in self._role.finditer(self.text, start, end):
            noun = match["noun"].lower()
            if noun.endswith("s") and noun not in self.words.roles:
                continue
            people = tuple(person for person in self._people if noun in person.nouns)
            possessive = bool(_POSSESSIVE.match(self.text, match.end()))
            found.append(Mention("role", *match.span(), people=people, possessive=possessive))
        return found

    def _collective(self, start: int, end: int) -> list[Mention]:
        found = []
        for match in self.words.study.finditer(self.text, start, end):
            found.append(Mention("study", *match.span(), plural=True))
        for match in self.words.groups.finditer(self.text, start, end):
            before = self.text[max(start, match.start() - 30) : match.start()]
            if not _NOT_OURS.search(before):
                modifiers = _MODIFIERS.search(before)
                begin = match.start() - (len(modifiers.group()) if modifiers else 0)
                found.append(Mention("group", begin, match.end(), plural=True))
        for match in _CAPITALS.finditer(self.text, start, end):
            if self._is_organisation(match):
                possessive = bool(_POSSESSIVE.match(self.text, match.end()))
                found.append(Mention("organisation", *match.span(), possessive=possessive))
        return found

    def _is_organisation(self, match: re.Match[str]) -> bool:
        parts = match.group().replace("(", "").replace(")", "").split()
        known = any(part in self._acronyms for part in parts)
        if not known and len(parts) > 1:
            known = any(part.lower() in self.words.organisations for part in parts)
        if known and match.group(1):
            self._acronyms.add(match.group(1))
        return known


def _names_of(person: Person) -> tuple[str, ...]:
    names = (person.name, person.surname) if person.expert else (person.name, person.surname, person.first)
    return tuple(name.replace("’", "'") for name in names)


def _aliases(people: Sequence[Person]) -> dict[str, tuple[Person, ...]]:
    """Return who may be meant by a full name, a surname, or the plural of a surname."""
    found: dict[str, list[Person]] = {}
    for person in people:
        for name in dict.fromkeys(_names_of(person)):
            found.setdefault(name, []).append(person)
    for name, bearers in list(found.items()):
        if len(bearers) > 1 and " " not in name:
            found[name + "s"] = bearers
    return {name: tuple(bearers) for name, bearers in found.items()}


def _without_overlaps(found: list[Mention]) -> list[Mention]:
    """Keep the widest of mentions that overlap; people before everything else of one width."""
    order = {"person": 0, "role": 1, "pronoun": 2, "organisation": 3, "group": 4, "study": 5}
    kept: list[Mention] = []
    for mention in sorted(found, key=lambda m: (m.kind != "person", m.start - m.end, order[m.kind])):
        if all(mention.end <= other.start or mention.start >= other.end for other in kept):
            kept.append(mention)
    return sorted(kept, key=lambda m: m.start)


def _joined(text: str, mentions: list[Mention]) -> list[Mention]:
    """Join "Dr. Lee and Dr. Kim" into one mention of both."""
    joined: list[Mention] = []
    for mention in mentions:
        last = joined[-1] if joined else None
        joins = last is not None and text[last.end : mention.start].split() in (["and"], [",", "and"], ["&"])
        if last and joins and last.kind == "pronoun" and not last.plural and mention.kind == "person":
            joined[-1] = Mention(
                "person", last.start, mention.end, mention.people, mention.possessive, True, (last.start, last.end)
            )
        elif last and joins and last.kind == mention.kind == "person" and not last.possessive:
            both = (*last.people, *(p for p in mention.people if p not in last.people))
            joined[-1] = Mention("person", last.start, mention.end, both, mention.possessive, plural=True)
        else:
            joined.append(mention)
    return joined
