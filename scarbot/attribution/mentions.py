"""Who or what a stretch of text may name as a source: people, roles, pronouns, groups, studies."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from scarbot.attribution.names import CAPITALISED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from scarbot.attribution.people import Person
    from scarbot.attribution.vocabulary import Vocabulary

__all__ = ["Cue", "Mention", "MentionFinder", "MentionKind"]

MentionKind = Literal["person", "role", "pronoun", "group", "organisation", "study"]

_PRIORITY = {"person": 0, "role": 1, "pronoun": 2, "organisation": 3, "group": 4, "study": 5}
_PRONOUN = re.compile(r"\b(?:she|he|they)\b", re.IGNORECASE)
_POSSESSIVE = re.compile(r"['’]s?(?![^\W_])")
_ET_AL = re.compile(rf"(?<![\w’'-]){CAPITALISED}(?:,?\s+and\s+{CAPITALISED})?\s+et\s+al\b\.?")
_NOT_OURS = re.compile(
    r"\b(?:your|his|her|their|its|whose|other\s+people['’]s|with|see|to|to\s+see)\s+(?:\w+\s+){0,2}$",
    re.IGNORECASE,
)
_MODIFIERS = re.compile(
    r"(?:\b(?:the|our|some|many|most|several|other|all|both|these|those|few|a\s+few)\s+)?"
    r"(?:\b(?!(?:on|to|by|of|in|as|from|with|that|per|and|or|but|the|a|an|which|than|for|at|is|are"
    r"|say|says|most|our)\b)[A-Za-z-]+\s+)?$"
)
_CAPITALS = re.compile(
    r"(?<![\w’'-])[A-Z][\w’'-]*(?:(?:\s+(?:of|for|and|on|the|in|&|to)){0,2}\s+[A-Z][\w’'-]*)*"
    r"(?:\s+\(([A-Z]{2,})\))?"
)
_INITIALS = r"(?:[^\W\d_]\.){2,6}"
_FIRST_WORD = re.compile(rf"(?<![\w’'-])(?:{_INITIALS}|{CAPITALISED}\.?)")
_NEXT_WORD = re.compile(rf"\s+({_INITIALS}|[^\W\d_]+(?:['’](?!s\b)[^\W\d_]+|-[^\W\d_]+)*\.?)")
_AND_OTHERS = re.compile(r"\s+et\s+al\b")
_CUT = re.compile(r"[\w-]")


@dataclass(frozen=True, slots=True)
class Mention:
    """A possible source in the text.

    Attributes:
        kind: what is named.
        start: offset of its first character, a title included.
        end: offset behind its last, credentials included.
        people: those that the words fit; none for groups and studies.
        possessive: whether it is an owner ("Dr. Lee’s patients").
        plural: whether it takes a plural verb.
        pronoun: the place of a pronoun that is joined to a name ("she and Dr. Lee").
    """

    kind: MentionKind
    start: int
    end: int
    people: tuple[Person, ...] = ()
    possessive: bool = False
    plural: bool = False
    pronoun: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Cue:
    """The words that name a source, and the source they name.

    ``colon`` says that nothing but a colon leads from the one to the quoted words.
    """

    mention: Mention
    start: int
    end: int
    colon: bool = False


class MentionFinder:
    """Finds mentions in an article, given who is in it."""

    def __init__(self, text: str, people: Sequence[Person], words: Vocabulary) -> None:
        self.text, self.words = text, words
        self._names = _Names(people)
        self._title = re.compile(rf"(?<![\w’'-])(?:{words.titles})\s+$")
        self._letters = re.compile(rf",?\s+{words.credentials}(?:,?\s+{words.credentials}){{0,8}}")
        self._role = re.compile(
            rf"\b(?:the|our|my)\s+(?:[\w-]+\s+){{0,3}}?(?P<noun>{words.role})\b(?!\s+(?:of|at|in|for)\s+the)",
            re.IGNORECASE,
        )
        self._acronyms = set(words.acronyms)
        self._by_noun: dict[str, list[Person]] = {}
        for person in people:
            for noun in person.nouns:
                self._by_noun.setdefault(noun, []).append(person)

    def find(self, start: int, end: int) -> list[Mention]:
        """Return the mentions between two offsets, in their order, none inside another."""
        found = [
            *self._pronouns(start, end),
            *self._people(start, end),
            *self._roles(start, end),
            *self._studies(start, end),
            *self._groups(start, end),
            *self._organisations(start, end),
        ]
        return _joined(self.text, _without_overlaps(found, start, end))

    def _pronouns(self, start: int, end: int) -> Iterator[Mention]:
        for match in _PRONOUN.finditer(self.text, start, end):
            yield Mention("pronoun", *match.span(), plural=match.group().lower() == "they")

    def _people(self, start: int, end: int) -> Iterator[Mention]:
        for at, behind, people, plural in self._names.find(self.text, start, end):
            title = self._title.search(self.text[max(start, at - 16) : at])
            letters = self._letters.match(self.text, behind, end)
            last = letters.end() if letters else behind
            yield Mention(
                "person",
                at - len(title.group()) if title else at,
                last,
                people,
                possessive=self._is_owner(last),
                plural=plural,
            )

    def _roles(self, start: int, end: int) -> Iterator[Mention]:
        for match in self._role.finditer(self.text, start, end):
            noun = match["noun"].lower()
            if self.words.is_role(noun):
                people = tuple(self._by_noun.get(noun, ()))
                yield Mention("role", *match.span(), people=people, possessive=self._is_owner(match.end()))

    def _studies(self, start: int, end: int) -> Iterator[Mention]:
        for pattern in (self.words.study, _ET_AL):
            for match in pattern.finditer(self.text, start, end):
                yield Mention("study", *match.span(), plural=True)

    def _groups(self, start: int, end: int) -> Iterator[Mention]:
        for match in self.words.groups.finditer(self.text, start, end):
            before = self.text[max(start, match.start() - 30) : match.start()]
            if not _NOT_OURS.search(before):
                modifiers = _MODIFIERS.search(before)
                begin = match.start() - (len(modifiers.group()) if modifiers else 0)
                yield Mention("group", begin, match.end(), plural=True)

    def _organisations(self, start: int, end: int) -> Iterator[Mention]:
        for match in _CAPITALS.finditer(self.text, start, end):
            if self._is_organisation(match):
                yield Mention("organisation", *match.span(), possessive=self._is_owner(match.end()))

    def _is_organisation(self, match: re.Match[str]) -> bool:
        """Say whether a word says so; letters in brackets behind the name are known from then on."""
        parts = match.group().replace("(", "").replace(")", "").split()
        known = not self._acronyms.isdisjoint(parts)
        if not known and len(parts) > 1:
            known = any(part.lower() in self.words.organisations for part in parts)
        if known and match.group(1):
            self._acronyms.add(match.group(1))
        return known

    def _is_owner(self, end: int) -> bool:
        return bool(_POSSESSIVE.match(self.text, end))


class _Names:
    """Who may be meant by a full name, a surname, or the plural of a shared surname.

    Names are looked up word by word and not by one pattern of all of them, so that an article with
    a thousand people takes no longer for each word than one with three.
    """

    def __init__(self, people: Sequence[Person]) -> None:
        bearers: dict[tuple[str, ...], list[Person]] = {}
        for person in people:
            for name in dict.fromkeys(_names_of(person)):
                bearers.setdefault(name, []).append(person)
        shared = {key[0]: found for key, found in bearers.items() if len(key) == 1 and len(found) > 1}
        plurals: dict[tuple[str, ...], list[Person]] = {(name + "s",): shared[name] for name in shared}
        self._plurals = plurals.keys() - bearers.keys()
        bearers = {**plurals, **bearers}
        self._bearers = {key: tuple(found) for key, found in bearers.items()}
        self._longest: dict[str, int] = {}
        for key in self._bearers:
            first = key[0].rstrip(".")
            self._longest[first] = max(len(key), self._longest.get(first, 0))

    def find(self, text: str, start: int, end: int) -> Iterator[tuple[int, int, tuple[Person, ...], bool]]:
        """Yield offsets, bearers, and whether several are meant; the longest name at each place."""
        behind = start
        for match in _FIRST_WORD.finditer(text, start, end):
            longest = self._longest.get(_plain(match.group()).rstrip("."), 0)
            if longest and match.start() >= behind:
                found = self._longest_at(text, match, longest, end)
                if found:
                    behind, key = found
                    yield match.start(), behind, self._bearers[key], key in self._plurals

    def _longest_at(
        self, text: str, first: re.Match[str], longest: int, end: int
    ) -> tuple[int, tuple[str, ...]] | None:
        """Return where the longest name ends that begins with a word, and its words."""
        parts, at = [_plain(first.group())], first.end()
        found = self._known(text, parts, at)
        while len(parts) < longest and (following := _NEXT_WORD.match(text, at, end)):
            parts.append(_plain(following.group(1)))
            at = following.end()
            found = self._known(text, parts, at) or found
        return found

    def _known(self, text: str, parts: list[str], at: int) -> tuple[int, tuple[str, ...]] | None:
        """Return a known name and its end; a full stop behind it ends the sentence."""
        last = parts[-1].rstrip(".")
        key = (*parts[:-1], last)
        behind = at - (len(parts[-1]) - len(last))
        if key not in self._bearers or _CUT.match(text, behind):
            return None
        return None if _AND_OTHERS.match(text, behind) else (behind, key)


def _names_of(person: Person) -> list[tuple[str, ...]]:
    """Return the names that a person goes by; the first one alone only for those who are no experts."""
    names = [person.name, person.surname] if person.expert else [person.name, person.surname, person.first]
    return [tuple(_plain(name).split()) for name in names]


def _plain(name: str) -> str:
    return name.replace("’", "'")


def _without_overlaps(found: Iterable[Mention], start: int, end: int) -> list[Mention]:
    """Keep the widest of mentions that overlap; people before everything else of one width."""
    taken = bytearray(end - start)
    kept: list[Mention] = []
    for mention in sorted(found, key=lambda m: (m.kind != "person", m.start - m.end, _PRIORITY[m.kind])):
        place = slice(mention.start - start, mention.end - start)
        if not any(taken[place]):
            taken[place] = b"\x01" * (mention.end - mention.start)
            kept.append(mention)
    return sorted(kept, key=lambda m: m.start)


def _joined(text: str, mentions: Iterable[Mention]) -> list[Mention]:
    """Join "Dr. Lee and Dr. Kim", or "she and Dr. Kim", into one mention of both."""
    joined: list[Mention] = []
    for mention in mentions:
        both = _both(text, joined[-1], mention) if joined else None
        if both:
            joined[-1] = both
        else:
            joined.append(mention)
    return joined


def _both(text: str, first: Mention, second: Mention) -> Mention | None:
    between = text[first.end : second.start][:20]
    if second.kind != "person" or between.split() not in (["and"], [",", "and"], ["&"]):
        return None
    span, owner = (first.start, second.end), second.possessive
    if first.kind == "pronoun" and not first.plural:
        return Mention("person", *span, second.people, owner, plural=True, pronoun=(first.start, first.end))
    if first.kind == "person" and not first.possessive:
        people = (*first.people, *(p for p in second.people if p not in first.people))
        return Mention("person", *span, people, owner, plural=True, pronoun=first.pronoun)
    return None
