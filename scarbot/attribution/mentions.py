"""Who or what a stretch of text may name as a source: people, roles, pronouns, groups, studies."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from scarbot.attribution.given_names import is_common
from scarbot.attribution.names import CAPITALISED, is_wordy
from scarbot.attribution.vocabulary import alternatives

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from scarbot.attribution.people import Person
    from scarbot.attribution.vocabulary import Vocabulary

__all__ = ["Cue", "Mention", "MentionFinder", "MentionKind", "bearers"]

MentionKind = Literal["person", "role", "stranger", "pronoun", "group", "organisation", "study"]

_PRIORITY = {"person": 0, "role": 1, "stranger": 2, "pronoun": 3, "organisation": 4, "group": 5, "study": 6}
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
_NUMBERS = {"both": 2, "two": 2, "three": 3, "four": 4}
_BOTH = re.compile(
    r"(?:(?<=[.!?]\s)|(?<=[;,]\s)|^)(?:both|the\s+two)(?=\s+(?!of\b|the\b|are\b|is\b|were\b)(?-i:[a-z]+))",
    re.IGNORECASE | re.MULTILINE,
)
_TEAM = re.compile(r"\s+and\s+(?:her|his|their)\s+(?:[\w-]+\s+){0,2}?(?:team|staff|colleagues|coauthors|co-authors|partners|crew)\b")
_NAMED_BEHIND = re.compile(r",?\s+(?:[A-Z]|named\b|called\b|who\s+(?:also\s+)?goes\s+by\b)")
_GOVERNED = re.compile(
    r"\b(?:of|to|with|for|by|from|like|unlike|than|about|under|against|behind|at|on|between)\s+(?:the\s+late\s+|the\s+)?(?:[a-z-]+\s+)?$"
)
_PARTICLES = re.compile(r"\b(?:(?:de|del|da|di|van|von|der|den|la|le|al|el|bin|ibn)\s+){1,2}$", re.IGNORECASE)
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
        governed: whether it stands behind a preposition.
        described: whether a role tells what somebody is ("the retired mail carrier").
        count: how many are meant by a plural role ("both doctors").
    """

    kind: MentionKind
    start: int
    end: int
    people: tuple[Person, ...] = ()
    possessive: bool = False
    plural: bool = False
    pronoun: tuple[int, int] | None = None
    governed: bool = False
    described: bool = False
    count: int = 0


@dataclass(frozen=True, slots=True)
class Cue:
    """The words that name a source, and the source they name.

    ``colon`` says that nothing but a colon leads from the one to the quoted words; ``verb`` is the
    verb of saying, in lower case, if there is one.
    """

    mention: Mention
    start: int
    end: int
    colon: bool = False
    verb: str = ""


def bearers(mention: Mention) -> tuple[Person, ...]:
    """Return whom a mention may mean of those who have been introduced by then; else anybody."""
    known = tuple(person for person in mention.people if person.start <= mention.end)
    return known or mention.people


class MentionFinder:
    """Finds mentions in an article, given who is in it."""

    def __init__(self, text: str, people: Sequence[Person], words: Vocabulary) -> None:
        self.text, self.words = text, words
        self._everybody = tuple(people)
        self._names = _Names(people, text)
        self._title = re.compile(rf"(?<![\w’'-])(?:{words.titles})\s+$")
        self._letters = re.compile(rf",?\s+{words.credentials}(?:,?\s+{words.credentials}){{0,8}}")
        self._by_noun: dict[str, list[Person]] = {}
        for person in people:
            for noun in person.nouns:
                self._by_noun.setdefault(noun, []).append(person)
        nouns = rf"{alternatives(self._by_noun)}|{words.role}"
        self._role = re.compile(
            rf"\b(?:the|our|my)\s+(?:[\w-]+\s+){{0,3}}?(?P<noun>{nouns})\b(?!\s+(?:of|at|in|for)\s+the)",
            re.IGNORECASE,
        )
        self._described = re.compile(
            r"\bthe\s+(?:(?:now-)?retired|former|longtime|onetime|self-described|\d{1,3}-year-old)\s+"
            r"(?:(?!(?:from|who|of|in|at|that|with|and|is|was|has|had|says|said)\b)[\w-]+\s+){0,3}(?P<noun>[a-z-]*[a-z]{2}(?:er|or|ist|ian|man|woman|ant|ent|ess|eer|smith))\b(?!\s+(?:of|at|in)\s+the)",
            re.IGNORECASE,
        )
        self._roles_plural = re.compile(
            rf"\b(?P<number>both|the\s+(?:two|three|four)|all\s+(?:three|four))\s+(?:of\s+(?:the|our)\s+)?"
            rf"(?P<noun>{nouns})\b",
            re.IGNORECASE,
        )
        self._acronyms = set(words.acronyms)

    def find(self, start: int, end: int) -> list[Mention]:
        """Return the mentions between two offsets, in their order, none inside another."""
        found = [
            *self._pronouns(start, end),
            *self._people(start, end),
            *self._roles(start, end),
            *self._several(start, end),
            *self._strangers(start, end),
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
            first = at - len(title.group()) if title else at
            particle = _PARTICLES.search(self.text[max(start, first - 12) : first])
            first -= len(particle.group()) if particle else 0
            governed = bool(_GOVERNED.search(self.text[max(start, first - 40) : first]))
            team = _TEAM.match(self.text, last, end) if len(people) == 1 else None
            last, plural = (team.end(), True) if team else (last, plural)
            owner = self._is_owner(last)
            yield Mention("person", first, last, people, possessive=owner, plural=plural, governed=governed)

    def _roles(self, start: int, end: int) -> Iterator[Mention]:
        for match in self._role.finditer(self.text, start, end):
            noun = match["noun"].lower()
            if noun in self._by_noun or self.words.is_role(noun):
                people, owner = tuple(self._by_noun.get(noun, ())), self._is_owner(match.end())
                told = match.group()[:3].lower() == "the" and (bool(people) or len(match.group().split()) > 2)
                yield Mention("role", *match.span(), people=people, possessive=owner, described=told)

        for match in self._described.finditer(self.text, start, end):
            if not self._by_noun.get(match["noun"].lower()):
                owner = self._is_owner(match.end())
                yield Mention("role", *match.span(), possessive=owner, described=True)

    def _several(self, start: int, end: int) -> Iterator[Mention]:
        """Yield "both doctors" and "the two experts", with all who may be meant."""
        for match in self._roles_plural.finditer(self.text, start, end):
            count = _NUMBERS[match["number"].lower().split()[-1]]
            noun = match["noun"].lower()
            people = tuple(self._by_noun.get(noun.removesuffix("s"), ()))
            if noun in ("experts", "specialists", "professionals", "pros"):
                people = tuple(person for person in self._everybody if person.expert)
            yield Mention("role", *match.span(), people=people, plural=True, count=count)

        for match in _BOTH.finditer(self.text, start, end):
            people = tuple(person for person in self._everybody if person.expert)
            yield Mention("role", *match.span(), people=people, plural=True, count=2)

    def _strangers(self, start: int, end: int) -> Iterator[Mention]:
        for match in self.words.strangers.finditer(self.text, start, end):
            if not _NAMED_BEHIND.match(self.text, match.end(), end):
                yield Mention("stranger", *match.span(), possessive=self._is_owner(match.end()))

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
            known = known or (parts[0] not in self.words.not_names and is_wordy(match.group()))
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

    def __init__(self, people: Sequence[Person], text: str) -> None:
        bearers: dict[tuple[str, ...], list[Person]] = {}
        for person in people:
            for name in dict.fromkeys(_names_of(person)):
                bearers.setdefault(name, []).append(person)
        for person in people:
            if _goes_by_first_name(person, bearers, text):
                bearers.setdefault((_plain(person.first),), []).append(person)
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
    """Return the names that a person goes by."""
    names = [person.name, person.surname, *person.further_names]
    return [tuple(_plain(name).split()) for name in names]


def _goes_by_first_name(
    person: Person, bearers: Mapping[tuple[str, ...], Sequence[Person]], text: str
) -> bool:
    """Say whether the first name alone may mean a person: an expert only if the surname never does."""
    first, surname = person.first, person.surname
    if " " not in person.name or not first[1:2].isalpha() or (_plain(first),) in bearers:
        return False
    if not person.expert or len(bearers[(_plain(surname),)]) > 1:
        return True
    always = text.count(surname) == text.count(f" {surname}") == text.count(person.name) > 0
    return always and not is_common(first)


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
