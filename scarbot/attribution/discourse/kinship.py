"""Who is whose relative: "his daughter" is she who "moved back in with her father"."""

from __future__ import annotations

import re
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from scarbot.attribution.words.patterns import alternatives
from scarbot.lexicon.given_names import OTHER_SIGN, PRONOUN_SIGNS, gender_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from scarbot.attribution.people.persons import Person
    from scarbot.attribution.words.vocabulary import Vocabulary

__all__ = ["Kinship"]

_WIDTH, _WIDER = 40, 60
_LONGEST = 120
_LONGEST_BETWEEN = 400
_LONGEST_SENTENCE = 200
_NAMED_NEXT = re.compile(r"[^.!?“”\"]{0,80}(?:,|[.!?])\s+(?P<name>[A-Z][a-z]+)\b(?=,|\s[a-z])")
_SPOUSES = ("husband", "wife")
_SPOUSE = re.compile(r"\b(?:husband|wife)\b")
_LARGEST_FAMILY = 4
_PARENTS = {"father": "m", "dad": "m", "mother": "f", "mom": "f", "mum": "f"}
_CHILD_BEFORE = re.compile(
    r"(?:\A|[.!?][”\"’)]*\s+)(?P<name>[A-Z][\w-]*)['’]s\s+(?:[a-z-]+\s+)?(?:(?P<m>boy|son)|(?P<f>girl|daughter)|child|kid|baby|toddler)\b"
    r"[^.!?]*[.!?]\s+(?:[“\"‘][^“”\"\n]{1,200}[”\"’]\s+(?:[a-z]+\s+)?)?\Z"
)
_AND = re.compile(r"[\w-]+\s+(?:and|&)\s+")
_CHILDREN = r"(?:kids|children|sons?|daughters?|boys|girls|twins|toddler|eldest|oldest|youngest)\b"
_HAS_CHILDREN = re.compile(
    rf"\b(?:(?P<f>[Hh]er)|(?P<m>[Hh]is))\s+(?:[a-z-]+\s+){{0,2}}?{_CHILDREN}"
    rf"|\b(?:with|has|had|raises)\s+(?:two|three|four|five|six|several)\s+(?:[a-z-]+\s+)?{_CHILDREN}"
    r"(?!\s+(?:in|on|at|under|to|who|from|with)\b)"
    r"|\b(?:mother|father|parent)\s+of\s+(?:two|three|four|five|six|seven)\b"
)
_THE_CHILD = re.compile(
    r"(?:\A|[.!?][”\"’)]*\s+)(?:[A-Z][a-z]+,\s+)?(?:[Tt]he|[Hh]er|[Hh]is)\s+"
    r"(?:youngest|eldest|oldest|younger|older|elder|middle|little|baby|toddler|twins|boys|girls|kids|children)\b"
    r"(?![^.!?]*\b(?:s?he|they)\b)[^.!?]*,\s+according\s+to\s+\Z"
)
_OWN_CHILD = re.compile(
    r"(?:\s+(?!(?:and|an?|one|another|the|whom?)\s)[a-z’'-]+){1,8}?\s+(?P<whose>his|her)\s+(?:[a-z-]+\s+){0,2}?"
    r"(?:\d{1,2}-year-old(?:\s+[a-z]+)?|son|daughter|boy|girl|child|kid|toddler|teenager|teen),\s(?P<name>[A-Z][a-z]+)(?=,|\.)"
)
_IS_PARENT = re.compile(
    r"\b(?P<name>[A-Z][\w’'-]*),\s(?:\d{1,3},\s)?(?:now\s)?(?:an?\s|the\s)?(?:[^.,;:!?“”\"\n]{1,60}?\s)?"
    rf"(?P<noun>{'|'.join(_PARENTS)})\s+of\s"
)


class _Patterns:
    """How a relative is told of, in front of a name, behind it, and the other way round."""

    def __init__(self, nouns: str) -> None:
        whose = r"(?P<whose>his|her|my|our|[A-Z][\w-]*['’]s)\s+(?:[a-z-]+\s+)?"
        self.before = re.compile(
            rf"\b{whose}(?P<noun>{nouns})(?:\s+and\s+(?:[a-z-]+\s+)?[a-z-]+,)?,?\s+\Z", re.IGNORECASE
        )
        self.behind = re.compile(
            rf"[*_]{{0,3}},?\s+(?:\d{{1,3}},\s+)?(?:is\s+)?{whose}(?P<noun>{nouns})(?=[,.;)]|\s+(?:and|is|was|who)\b)"
        )
        self.own = re.compile(
            r"[*_]{0,3},?\s+(?:\d{1,3},?\s+)?(?:(?:who|and)\b[^.;:!?“”\"]{0,60}?\b|is\s[^.;:!?“”\"]{0,80}?,\s(?=whose\s))?"
            r"(?P<whose>his|her|whose)\s+"
            rf"(?:[a-z-]+\s+)?(?P<noun>{nouns})\b(?:,\s+(?P<named>[A-Z][\w-]*))?"
        )
        self.within = re.compile(
            rf"[^.;:!?“”\"]{{0,160}}?\s(?:into|in|with|to|from|by|beside|near|of)\s+(?P<whose>his|her)\s+(?:[a-z-]+\s+)?(?P<noun>{nouns})\b"
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
        self._called: dict[Person, str] = {}
        self._children: dict[str, tuple[str, dict[str, Person]]] = {}
        names: dict[str, list[Person]] = {}
        for person in people:
            for name in {person.first, person.surname}:
                names.setdefault(name, []).append(person)
        self._bearers = {name: found for name, found in names.items() if len(found) == 2}
        self._names = {name: found[0] for name, found in names.items() if len(found) == 1}
        for person in people:
            self._learn(person)
            self._learn_own_child(person)
        for person in people if self._bearers else ():
            self._learn_child(person)
            for key, relative, owner in self._told_within(person):
                if key not in self._found:
                    self._found[key], self._owners[key] = {relative}, owner
        self._learn_couple(people)

    def _learn(self, person: Person) -> None:
        """Learn what is told of somebody in front of the name and behind it."""
        before = self._before(person.start) or self._before_first_name(person)
        if before:
            self._called[person] = before["noun"].lower()
        own = self._own(person)
        for whose, noun in self._told(person, before, own):
            self._found.setdefault((whose.lower(), noun.lower()), set()).add(person)
        if own and own["whose"] == "whose":
            self._learn_owner(person, own)
        for whose, noun, other in self._told_back(person, before):
            self._found.setdefault((whose, noun), set()).add(other)
            self._owners.setdefault((whose, noun), person)
        named = self._named_behind(person, own)
        if named:
            self._found[named[0]], self._owners[named[0]] = {named[1]}, person

    def _learn_couple(self, people: Sequence[Person]) -> None:
        """Learn who is the husband and the wife of two who share a name."""
        related = {one for (_, noun), found in self._found.items() if noun not in _SPOUSES for one in found}
        for she, he in _namesakes(people):
            if related.isdisjoint((she, he)) and self._is_couple(she, he):
                self._found.setdefault(("his", "wife"), set()).add(she)
                self._found.setdefault(("her", "husband"), set()).add(he)

    def _before(self, at: int) -> re.Match[str] | None:
        """Return what the words in front of a name tell; mostly the last one is no relative."""
        start = max(0, at - _WIDTH)
        if self._text.find(" and ", start, at) > 0:
            return self._patterns.before.search(self._text, max(0, at - _WIDER), at)
        last = self._text[start:at].rsplit(maxsplit=1)[-1:]
        related = last and last[0].rstrip(",").lower() in self._inverse
        return self._patterns.before.search(self._text, start, at) if related else None

    def _before_first_name(self, person: Person) -> re.Match[str] | None:
        """Return the same of one of two who share a surname, whose first name came earlier: "her son, Al".

        None where that may be another with the first name: "her son, Al Green".
        """
        if self._namesake(person) is None or person.first not in self._names:
            return None  # the usual case
        first = re.search(rf"\b{re.escape(person.first)}\b(?P<more>\s+[A-Z])?", self._text[: person.start])
        return self._before(first.start()) if first and not first["more"] else None

    def find(self, phrase: str) -> Person | None:
        """Return who "his daughter" or "Edie’s mother" is; ``None`` where that is not told."""
        key = self._key(phrase)
        found = self._found.get(key, set()) if key else set()
        return next(iter(found)) if len(found) == 1 else None

    def spouse(self, phrase: str, focus: Sequence[Person]) -> Person | None:
        """Return who "her husband" is of several, by the surname of the one in focus."""
        key = self._key(phrase)
        found = self._found.get(key, set()) if key and key[1] in _SPOUSES and len(focus) == 1 else set()
        namesakes = [one for one in found if one.surname == focus[0].surname]
        return namesakes[0] if len(namesakes) == 1 else None

    def other(self, phrase: str, focus: Sequence[Person]) -> Person | None:
        """Return who "his brother" is of two brothers, where the other one is in focus."""
        key = self._key(phrase)
        found = self._found.get(key, set()) if key else set()
        others = found.difference(focus)
        return next(iter(others)) if len(found) == 2 and len(others) == 1 else None

    def sign(self, phrase: str) -> str:
        """Return "f" or "m" for "her mother" or "his son"; empty for any other."""
        return self._inverse.get(phrase.rpartition(" ")[2].lower(), {}).get("sign", "")

    def called(self, person: Person) -> str:
        """Return what somebody is to others by the words in front of the name: "Lee’s daughter, Ana"."""
        return self._called.get(person, "")

    def parent(self, phrase: str, at: int) -> tuple[Person, str] | None:
        """Return whose boy the sentence before is about, and the sign of "his father" in this one.

        Args:
            phrase: what is at the offset, as in "Lee’s boy counted. His father said".
            at: where it stands.
        """
        whose, _, noun = phrase.lower().partition(" ")
        if noun not in _PARENTS or whose not in ("his", "her"):
            return None
        child, parents = self._children.get(whose, ("", {}))
        if _PARENTS[noun] in parents and self._is_last_named(child, at):
            return parents[_PARENTS[noun]], _PARENTS[noun]
        told = _CHILD_BEFORE.search(self._text, max(0, at - _LONGEST_BETWEEN), at)
        other = told and told["f" if whose == "his" else "m"]
        person = self._names.get(told["name"]) if told and not other else None
        return (person, _PARENTS[noun]) if person else None

    def parent_of(self, phrase: str, at: int, start: int) -> str:
        """Return the sign of "his mother", where the text tells whose child "the youngest" is; or nothing.

        Args:
            phrase: what is at the offset, "his mother".
            at: where it stands.
            start: where they were named last.
        """
        noun = phrase.rpartition(" ")[2].lower()
        before = self._text[max(start, at - _LONGEST_BETWEEN) : at] if noun in _PARENTS else ""
        child = _THE_CHILD.search(before)
        told = _HAS_CHILDREN.search(before, 0, child.start() + 1) if child else None
        return _PARENTS[noun] if told and not told[OTHER_SIGN[_PARENTS[noun]]] else ""

    def only_parent(self, phrase: str, child: Person) -> Person | None:
        """Return who "his mother" is where a child has one name, and one is told of as "a mother of two"."""
        sign = _PARENTS.get(phrase.rpartition(" ")[2].lower(), "")
        if not sign or child.surname != child.first:
            return None  # the usual case
        told = {self._names.get(m["name"]) for m in self._parents if _PARENTS[m["noun"]] == sign}
        return next(iter(told)) if len(told) == 1 and child not in told else None

    @cached_property
    def _parents(self) -> list[re.Match[str]]:
        return list(_IS_PARENT.finditer(self._text))

    def _is_last_named(self, name: str, at: int) -> bool:
        """Say whether a child is the last one whom the sentences in front of an offset name."""
        before = self._text[max(0, at - _LONGEST_SENTENCE) : at]
        place = max((m.start() for m in re.finditer(rf"\b{re.escape(name)}\b", before)), default=-1)
        return place >= 0 and not any(known in before[place:] for known in self._names)

    def owner(self, phrase: str) -> Person | None:
        """Return whose mother "his mother" is, where the name that the two share tells it."""
        key = self._key(phrase)
        return self._owners.get(key) if key else None

    def _key(self, phrase: str) -> tuple[str, str] | None:
        parts = phrase.lower().split()
        if len(parts) < 2:
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
            return not other
        return bool(_AND.fullmatch(between))

    def _own(self, person: Person) -> re.Match[str] | None:
        """Return where the words behind somebody tell of a relative of their own."""
        behind = person.start + len(person.as_printed)
        return self._patterns.own.match(self._text, behind, behind + _LONGEST)

    def _told(
        self, person: Person, before: re.Match[str] | None, own: re.Match[str] | None
    ) -> Iterator[tuple[str, str]]:
        """Yield whose relative a person is, and which, by the words in front and by those behind."""
        behind = person.start + len(person.as_printed)
        for match in (before, self._patterns.behind.match(self._text, behind, behind + _LONGEST)):
            if match:
                yield from self._and_owner(match["whose"], self._same(match["noun"]))
        if own:
            yield from self._reversed(person, own)

    def _told_back(self, person: Person, match: re.Match[str] | None) -> Iterator[tuple[str, str, Person]]:
        """Yield what the other one of the name is to "her son, Al" or "Ruiz’s son, Al": "his mother"."""
        if match is None or match["noun"].lower() in _SPOUSES:
            return  # the usual case
        other = self._namesake(person)
        if other is None:
            return
        sign = PRONOUN_SIGNS.get(match["whose"].lower(), "")
        if re.sub(r"['’]s$", "", match["whose"]) == person.surname:
            sign = gender_of(other.name)
        relative = self._inverse[match["noun"].lower()]
        inverse = relative.get(sign)
        if inverse and other.start < person.start and gender_of(other.name) in ("", sign):
            yield _pronoun(relative["sign"]), inverse, other

    def _named_behind(
        self, person: Person, own: re.Match[str] | None
    ) -> tuple[tuple[str, str], Person] | None:
        """Return who of a family is named behind somebody: "Al Ruiz, who runs it with his brother, Bo"."""
        other = self._names.get(own["named"]) if own and own["named"] else None
        if own is None or other is None or other.surname != person.surname or own["whose"] == "whose":
            return None
        return (own["whose"], self._same(own["noun"])), other

    def _told_within(self, person: Person) -> Iterator[tuple[tuple[str, str], Person, Person]]:
        """Yield what two of a name are to each other, who it is, and of whom: she "moved in with her son"."""
        other = self._namesake(person)
        if other is None or other.start < person.start:
            return  # the usual case
        behind = person.start + len(person.as_printed)
        told = self._patterns.within.match(self._text, behind, min(behind + _LONGEST, other.start))
        if told is None:
            return
        relative, sign = self._inverse[told["noun"]], PRONOUN_SIGNS[told["whose"]]
        if gender_of(person.name) == sign and gender_of(other.name) == relative["sign"]:
            yield (told["whose"], self._same(told["noun"])), other, person
            yield (_pronoun(relative["sign"]), relative[sign]), person, other

    def _namesake(self, person: Person) -> Person | None:
        """Return the only other one with somebody's surname."""
        others = [one for one in self._bearers.get(person.surname, ()) if one is not person]
        return others[0] if len(others) == 1 else None

    def _learn_child(self, person: Person) -> None:
        """Learn whose parents "Al Ruiz kisses his son. Bo waves." and "His mother, Ana Ruiz," are."""
        other = self._namesake(person)
        parent = _PARENTS.get(self.called(other)) if other else None
        sign = gender_of(person.name)
        if other is None or parent is None or not sign or parent == sign:
            return  # the usual case
        behind = person.start + len(person.as_printed)
        told = self._patterns.within.match(self._text, behind, behind + _LONGEST_SENTENCE)
        named = _NAMED_NEXT.match(self._text, told.end()) if told else None
        if told and named:
            whose = _pronoun(self._inverse[told["noun"]]["sign"])
            self._children[whose] = (named["name"], {sign: person, parent: other})

    def _learn_own_child(self, person: Person) -> None:
        """Learn whose parent "Ana Ruiz saw it in her 13-year-old, Bo, a goalie" is."""
        behind = person.start + len(person.as_printed)
        told = _OWN_CHILD.match(self._text, behind, behind + _LONGEST_SENTENCE)
        if told is None:
            return  # the usual case
        sign = gender_of(told["name"])
        for whose in ("his", "her"):
            if sign in ("", PRONOUN_SIGNS[whose]):
                self._children.setdefault(whose, (told["name"], {PRONOUN_SIGNS[told["whose"]]: person}))

    def _and_owner(self, whose: str, noun: str) -> Iterator[tuple[str, str]]:
        """Yield "his" for "Ray’s" as well."""
        yield whose.replace("’", "'"), noun
        owner = self._names.get(re.sub(r"['’]s$", "", whose))
        sign = gender_of(owner.name) if owner else ""
        if sign:
            yield _pronoun(sign), noun

    def _reversed(self, person: Person, own: re.Match[str]) -> Iterator[tuple[str, str]]:
        """Yield what somebody is to the relative that is told of: a daughter to "her father"."""
        relative, noun = self._relation(person, own)
        if noun:
            yield _pronoun(relative["sign"]), noun
        if noun and own["named"]:
            yield f"{own['named']}'s", noun

    def _learn_owner(self, person: Person, own: re.Match[str]) -> None:
        """Learn whose wife "Ana Ruiz, whose husband, Bo, snores" is."""
        relative, noun = self._relation(person, own)
        other = self._names.get(own["named"])
        if noun and other:
            self._owners.setdefault((_pronoun(relative["sign"]), noun), other)

    def _relation(self, person: Person, own: re.Match[str]) -> tuple[Mapping[str, str], str]:
        """Return the relative that is told of, and what somebody is to that one; empty if it is not known."""
        relative = self._inverse[own["noun"]]
        sign = PRONOUN_SIGNS.get(own["whose"]) or gender_of(person.name)
        return relative, relative.get(sign, "")

    def _same(self, noun: str) -> str:
        return self._inverse[noun.lower()].get("same", noun.lower())


def _pronoun(sign: str) -> str:
    return "his" if sign == "m" else "her"


def _namesakes(people: Sequence[Person]) -> Iterator[tuple[Person, Person]]:
    """Yield the first two of each surname that a few have, if they are she and he."""
    shared: dict[str, list[Person]] = {}
    for person in people:
        shared.setdefault(person.surname, []).append(person)
    for family in (found for found in shared.values() if 1 < len(found) <= _LARGEST_FAMILY):
        signs = {gender_of(person.name): person for person in family[:2]}
        if len(signs) == 2 and "" not in signs:
            yield signs["f"], signs["m"]
