"""Who is in the article: names, credentials and roles from their first mentions."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from functools import cache, cached_property, partial
from operator import attrgetter
from typing import TYPE_CHECKING

from scarbot.attribution.given_names import PRONOUN_SIGNS, gender_of, is_common, is_given
from scarbot.attribution.name_shapes import find_capitals, name_patterns
from scarbot.attribution.names import (
    cleaned,
    find_kin,
    goes_on,
    is_agent,
    is_always_full,
    is_lettered,
    is_opening,
    is_organisation,
    is_thing,
    is_wordy,
    without_opening,
)
from scarbot.attribution.patterns import alternatives
from scarbot.attribution.persons import SURNAME_OPENINGS, Person, without_nickname
from scarbot.attribution.word_places import end_of_words, followed, opened_by
from scarbot.language import fold

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from scarbot.attribution.vocabulary import Vocabulary
    from scarbot.attribution.word_places import Wording

__all__ = ["find_people"]

_start = attrgetter("start")
_ONE_NAME = re.compile(r",?\s+([A-Z][\w-]*)(?!\s+[A-Z]|[’'\w-])")
_LIST_SEPARATOR = re.compile(r"[;,]?\s*(?:and\s+|&\s+)?")
_LONGEST_SEPARATOR = 20
_BETWEEN_LETTERS = re.compile(r"[,\s]+")
_ROLE_WORD = re.compile(r"[\w/-]+")
_LONGEST_AND = 12
_GENERATIONS = {"Jr.", "Sr.", "II", "III", "IV"}
_FORMAL = ("D", "P")  # "Doctor", "Professor"
_ENOUGH = 2
_CALLED = re.compile(r"\b(?:named|called)\s+\Z")
_DETERMINED = re.compile(r",?\s+(?:an?|the|our)\s")
_OWNER = re.compile(r"^(?:[\w-]+\s+){0,3}[\w-]+['’]s\s+")
_NO_ROLE = re.compile(r"\bto\s+[a-z]+\s+(?:his|her|their|my|our)\b")  # "is trying to tell his mother"
_WHO = re.compile(r",\s+(?:one\s+of|who|whose|\d{1,3},)\s")
_GENERAL = frozenset({"doctor", "physician", "nurse", "practitioner", "therapist", "assistant"})
_ONE_MORE = re.compile(r"\s[A-Z]")
_SPEAKS_NEXT = re.compile(
    r"(?P<between>\s+[a-z][^“”\"‘\n]{1,200}[.!?:]\s+)[“\"‘][^“”\"\n]{1,400}[”\"’]\s+(?P<who>she|he)\s+[a-z]"
)
_TAGS_KIN = re.compile(r"[”\"’]\s+(?:says|said|adds|added|recalls|recalled)\s+(?=(?:his|her|their)\s)")
_BEHIND_WHEN = re.compile(r"(?<![^\s.])(?:On|In|At|One|By|Every|Last|This)\s[^.!?,\n“”\"‘]{3,50},\s\Z")
_LONGEST_WHEN = 60
_THEN_SPEAKS = re.compile(r",[^“”\"\n]{1,160}[“\"][^“”\"\n]{1,400}[”\"]\s+(she|he)\s+[a-z]")
_SPEAKS = re.compile(r"[”\"’]\s+(?:she|he)\s+[a-z]")
_SHE_OR_HE = opened_by(r"\b(?:she|he)\b", ("she", "he"))
_OURS = opened_by(r"\b(?:[Mm]y|[Oo]ur)\s", ("my", "our"))
_SPEECH_ENDS = tuple(f"{mark}{closing} " for mark in ",?!" for closing in '”"’')
_SENTENCE_END = re.compile(r"[.!?][”\"’)]?\Z")
_NAME_BEFORE = re.compile(r"\b([A-Z][\w’'-]*)\s+\Z")
_LONGEST_NAME = 40
_MERELY_NAMED = re.compile(r"\b(?:an?|another|some|one|calls?\s+(?:me|him|her|us|it))\s+$", re.IGNORECASE)


def _letters(printed: str) -> str:
    """Return credentials as printed, without the full stop of a sentence that ends with them.

    >>> _letters("MD."), _letters("M.D.")
    ('MD', 'M.D.')
    """
    letters = fold(printed)
    return letters[:-1] if letters.endswith(".") and letters.count(".") == 1 else letters


def find_people(
    wording: Wording, spans: Sequence[tuple[int, int]], words: Vocabulary, starts: Collection[int] = ()
) -> list[Person]:
    """Return the people that the body introduces, in the order of their first mention.

    Args:
        wording: the article's text.
        spans: the offsets of the passages.
        words: the vocabulary of attribution.
        starts: where sentences begin; no name goes on across one.

    A name counts where credentials, a title or a role stand beside it, or an age; a bare name of
    two words counts where a verb of saying follows or goes before, there or later on beside a part
    of it. Nobody found: an empty list.
    """
    finder = _Finder(wording, spans, words, starts)
    found = _Found()
    # From the surest sign to the weakest: what is known already decides about the next.
    introduced = list(finder.introduced())
    for person in introduced:
        if " " in person.name:
            found.add(person)
    found.add_all(finder.saying())
    found.add_all(list(finder.speaking_later(found.parts())))
    ends = found.ends()
    for person in introduced:
        if " " not in person.name and person.name not in ends:
            found.add(person)
    found.add_all(list(finder.quoted_soon(found.ends(), {person.first for person in found})))
    found.add_all(list(finder.couples({person.name for person in found})))
    found.add_all(list(finder.titled(found.ends())))
    found.add_all(list(finder.kin(found.ends())))
    finder.add_roles(found)
    return sorted(found, key=lambda person: person.start)


class _Found:
    """The people found so far: the same name, or the same first and last, is one person."""

    def __init__(self) -> None:
        self._by_name: dict[str, Person] = {}
        self._by_ends: dict[tuple[str, str], Person] = {}

    def __iter__(self) -> Iterator[Person]:
        return iter(self._by_name.values())

    def parts(self) -> set[str]:
        """Return every word of every name."""
        return {part for person in self for part in person.name.split()}

    def ends(self) -> set[str]:
        """Return every surname and first name, and the first of two surnames."""
        ends = {part for person in self for part in (person.surname, person.first)}
        middle = (part for person in self for part in person.name.split()[1:-1])
        return ends.union(part for part in middle if not is_given(part))

    def add_all(self, people: Iterable[Person]) -> None:
        """Add people in their order."""
        for person in people:
            self.add(person)

    def add(self, person: Person) -> None:
        """Add a person, or what a further mention says of one who is known."""
        plain = person.name.replace("’", "'")
        known = self._by_name.get(plain)
        if known is None and " " in plain and not person.first.endswith("."):
            known = self._by_ends.get((person.first, person.surname))
        if (
            known is None and " " in plain and person.first in SURNAME_OPENINGS
        ):  # "Dr Ó Dálaigh" is Niamh Ó Dálaigh
            known = next((one for name, one in self._by_name.items() if name.endswith(" " + plain)), None)
        if known is None:
            self._by_name[plain] = person
            self._by_ends.setdefault((person.first, person.surname), person)
            if person.nickname:
                self._by_ends.setdefault((person.nickname, person.surname), person)
            return
        if _is_of_another_generation(person.name, known.name):
            return
        known.credentials = known.credentials or person.credentials
        known.role = known.role or person.role
        known.expert = known.expert or person.expert
        known.nouns |= person.nouns
        known.nickname = known.nickname or person.nickname
        if person.start < known.start:
            known.start, known.as_printed = person.start, person.as_printed


def _is_of_another_generation(name: str, other: str) -> bool:
    """Say whether two with one name are father and son: "Kofi Addo Jr.", "Kofi Addo Sr."."""
    last, others = name.split()[-1], other.split()[-1]
    return last != others and {last, others} <= _GENERATIONS


class _Finder:
    """Finds the people that a text introduces, shape by shape."""

    def __init__(
        self,
        wording: Wording,
        spans: Sequence[tuple[int, int]],
        words: Vocabulary,
        starts: Collection[int],
    ) -> None:
        self.wording, self.text, self.spans, self.words = wording, wording.text, spans, words
        self._starts = starts
        self._spoken_for = {
            match.end() for match in wording.find(words.groups.spoken_for, 0, len(wording.text))
        }
        self.patterns = name_patterns(words)
        self._cleaned = cache(partial(cleaned, words=words))  # the same names stand there again and again
        self._is_always_full = cache(partial(is_always_full, wording))
        self._known_as: dict[tuple[str, str], bool] = {}
        self._is_organisation = cache(partial(is_organisation, words=words))
        self._capitals = find_capitals(wording, words.reporting.verbs)
        self._pauses = wording.pauses(words.reporting.verbs)
        beside = sorted([*self._capitals.speaking, *self._pauses])
        self._single = list(self._matches(self.patterns.single, beside))
        self._tags = [at for at in wording.pauses(_SHE_OR_HE) if _SPEAKS.match(self.text, at)]
        self._titled = list(self._places_of(self.patterns.titled, self._capitals.before_more))
        self._apposed = self.patterns.find_apposed(wording, self._capitals.before_comma, spans, words)

    def introduced(self) -> Iterator[Person]:
        """Yield people with credentials, a title and full name, a role or an age."""
        before: Person | None = None
        last = -1
        for number, match in self._places_of(self.patterns.introduced, self._capitals.before_more):
            before = before if number == last else None
            person = self._introduced(match, before, *self.spans[number])
            before, last = person or before, number
            if person:
                yield person

    def saying(self) -> Iterator[Person]:
        """Yield people with a full name beside a verb of saying."""
        beside = sorted([*self._capitals.before_more, *self._pauses])
        for match in self._matches(self.patterns.saying, beside):
            group = "name" if match["name"] else "said"
            name, start = self._name(match, group)
            first = name.partition(" ")[0]
            surname_alone = first == name or first.lower() in SURNAME_OPENINGS
            if surname_alone or self._is_of_order(first, match.end(group)):
                continue
            told = bool(_WHO.match(self.text, match.end(group)))
            if (is_wordy(name) and not told) or is_lettered(self.text, name, start, self.words):
                continue
            if goes_on(self.text, match.start(group)):
                continue
            surname = name.split()[-1]
            if surname in SURNAME_OPENINGS:
                continue  # "said Una Mac Giolla"
            if group == "said" or told or is_given(first) or not self._is_always_full(surname, name):
                yield Person(name, start, self.text[start : match.end(group)])

    def _is_of_order(self, first: str, end: int) -> bool:
        """Say whether the first word only tells what somebody is called: "Sister Agnes Kiwanuka"."""
        related = first.lower() in self.words.strangers.female or first.lower() in self.words.strangers.male
        return related and bool(_ONE_MORE.match(self.text, end))

    def speaking_later(self, known: set[str]) -> Iterator[Person]:
        """Yield people with a bare full name of which a part speaks later on, or its last one acts."""
        speaking: set[str] = set()
        for match in self._single:
            group = "said" if match["said"] else "name"
            if not (is_thing(self.text, match.start(group)) or goes_on(self.text, match.start(group))):
                speaking.add(match[group])
        bare = [
            (match, *self._name(match, 0))
            for match in self._matches(self.patterns.bare, self._capitals.before_more)
        ]
        acting = self._acting({name.split()[-1] for _, name, _ in bare if " " in name})
        acting |= {name for name, role, _ in self._apposed if self._is_listed_role(role)}
        acting -= known | self.words.people.not_names
        speaking -= known
        for match, name, start in bare:
            parts = name.split()
            named = not speaking.isdisjoint(parts) or not acting.isdisjoint(parts[-1:])
            named = named and not is_wordy(name) and not is_lettered(self.text, name, start, self.words)
            if len(parts) > 1 and named and not self._is_part(match):
                begin, end = self._span_at(start)
                role = self._role(start, match.end(), begin, end)
                yield Person(name, start, self.text[start : match.end()], role=role, nouns=self._nouns(role))

    def _span_at(self, at: int) -> tuple[int, int]:
        """Return the passage that an offset is in: what the title says is told of nobody."""
        return self.spans[max(0, bisect_left(self.spans, (at + 1, 0)) - 1)]

    def quoted_soon(self, known: set[str], firsts: set[str]) -> Iterator[Person]:
        """Yield who opens a sentence and speaks in the next: "Trudy Beck keeps bees. “I do,” she says."."""
        for start, end in self.spans if self._tags else ():
            if not self._has_tag(start, end):
                continue
            for match in self.wording.match_at(self._capitals.before_more, self.patterns.bare, start, end):
                name, at = self._name(match, 0)
                opens = self._opens_sentence(at, start) or self._is_behind_when(at, start)
                first, _, last = name.partition(" ")
                named = is_given(first) or not (is_common(first) or is_common(last))
                named = named and not is_lettered(self.text, name, at, self.words)
                if not (opens and last and named) or first in known or last in firsts:
                    continue
                speaks = _SPEAKS_NEXT.match(self.text, match.end(), end)
                alone = speaks and not self.patterns.bare.search(speaks["between"])
                if speaks and alone and gender_of(first) in ("", PRONOUN_SIGNS[speaks["who"]]):
                    yield Person(name, at, self.text[at : match.end()])

    def _is_behind_when(self, at: int, start: int) -> bool:
        """Say whether nothing but when or where stands in front of a name: "On a cold day, Trudy Beck"."""
        return bool(_BEHIND_WHEN.search(self.text, max(start, at - _LONGEST_WHEN), at))

    def _acting(self, names: set[str]) -> set[str]:
        """Return those of several names that alone open a sentence, as the names of people do."""
        places = self.wording.places[opened_by(self.patterns.opening, names)]
        return {
            match["name"]
            for number, match in self._places_of(self.patterns.opening, places)
            if self._opens_sentence(match.start(), self.spans[number][0])
        }

    def _opens_sentence(self, at: int, start: int) -> bool:
        """Say whether a line begins at an offset, or a sentence ends in front of it."""
        end = end_of_words(self.text, at)
        line = self.text[at - 1 : at] in ("", "\n")
        return line or (end < at and bool(_SENTENCE_END.search(self.text, max(start, end - 2), end)))

    def couples(self, known: set[str]) -> Iterator[Person]:
        """Yield the first of two who share the name of the second: "Hugo and Mary Grant"."""
        speaking = {match["said"] or match["name"] for match in self._single}
        places = followed(self.wording.places[self.patterns.couple], self.wording.capitals, _LONGEST_AND)
        for match in self._matches(self.patterns.couple.pattern, places):
            first = self.text[max(0, match.start() - _LONGEST_SEPARATOR) : match.start()].split()[-1:]
            second, surname = match["second"], match["surname"]
            if not first or not first[0][0].isupper() or first[0] in self.words.people.not_names:
                continue
            at, both = match.start() - len(first[0]), {first[0], second} <= speaking
            if both or (f"{second} {surname}" in known and is_given(first[0]) and is_given(second)):
                yield Person(f"{first[0]} {surname}", at, first[0])
            if both:
                full = f"{second} {surname}"
                yield Person(full, match.start("second"), full)

    def titled(self, known: set[str]) -> Iterator[Person]:
        """Yield people that are only ever "Dr. Surname"; "a Dr. Surname" is merely named."""
        for number, match in self._titled:
            start, end = self.spans[number]
            name = match["name"]
            before = self.text[max(start, match.start() - 12) : match.start()]
            if name in known or name in self.words.people.not_names or _MERELY_NAMED.search(before):
                continue
            if len(name) == 1 and self.text.startswith(". ", match.end()):
                continue  # "Dr. J. R. Castellanos"
            role = self._role(match.start("name"), match.end(), start, end)
            nouns = self._nouns(role) | ({"doctor"} if match.group().startswith("D") else set())
            yield Person(name, match.start(), match.group(), "", role, True, nouns=nouns)

    def kin(self, known: set[str]) -> Iterator[Person]:
        """Yield those with one name behind what they are to somebody ("his daughter Leila"), who speak."""
        speaking = {match["said"] or match["name"] for match in self._single}
        yield from self._alone(speaking - known, known)
        yield from self._tagged(known)
        unknown = set(filter(is_given, speaking - known))
        names = sorted({*self._capitals.behind_small, *self._capitals.behind_comma})
        near = self.words.strangers.near(self.wording, names)
        telling: dict[int, bool] = {}  # by passage: told once, and not for each one in it
        for number, first, behind in self.words.strangers.find(self.wording, self.spans, near):
            named = _ONE_NAME.match(self.text, behind)
            if named is None:
                continue
            start, end = self.spans[number]
            tags = self._kin_tags
            tagged_here = bisect_left(tags, start) < bisect_left(tags, end)
            if not (unknown or tagged_here) and number not in telling:
                telling[number] = self._may_tell_of_kin(start, end)
            if not (unknown or tagged_here or telling[number]):
                continue
            other = named[1] not in known
            ours = other and bool(_OURS.pattern.match(self.text, first))
            quoted = other and self._is_quoted_next(first, behind, named, end)
            tagged = other and first in tags
            likely = named[1] in unknown or ((ours or quoted) and is_given(named[1]))
            likely = likely or (ours and named[1] in speaking and not is_common(named[1]))
            if tagged or likely:
                yield Person(named[1], named.start(1), named[1])

    @cached_property
    def _kin_tags(self) -> list[int]:
        """Where "his wife" stands behind a verb of saying: “…,” says his wife."""
        return [match.end() for match in _TAGS_KIN.finditer(self.text)]

    def _may_tell_of_kin(self, start: int, end: int) -> bool:
        """Say whether a passage has a word of ours, or somebody who speaks behind a comma."""
        if self.wording.find(_OURS, start, end):
            return True
        return self._has_tag(start, end) and bool(_THEN_SPEAKS.search(self.text, start, end))

    def _has_tag(self, start: int, end: int) -> bool:
        """Say whether "she" or "he" speaks behind a closing mark: that takes little time to tell."""
        tagged = bisect_left(self._tags, start) < bisect_left(self._tags, end)
        return tagged and bool(_SPEAKS.search(self.text, start, end))

    def _is_quoted_next(self, first: int, behind: int, named: re.Match[str], end: int) -> bool:
        """Say whether a relative speaks in the next words: "His wife, Renee, is here. “No,” she says."."""
        noun = self.text[first:behind].split()[-1].lower()
        speaks = _THEN_SPEAKS.match(self.text, named.end(), end) if named.group().startswith(",") else None
        women, men = self.words.strangers.female, self.words.strangers.male
        return bool(speaks) and noun in (women if speaks and speaks[1] == "she" else men)

    def _tagged(self, known: set[str]) -> Iterator[Person]:
        """Yield those with a first name alone who stand where only a speaker can: “…,” said Carol."""
        for match in self._single:
            name, at = match["said"] or match["name"], match.start("said" if match["said"] else "name")
            tags = self.text[match.start()] != "," if match["said"] else self._stands_behind_speech(at)
            if tags and name not in known and is_given(name):
                yield Person(name, at, name)

    def _stands_behind_speech(self, at: int) -> bool:
        """Say whether a comma and a closing mark stand in front of a name: “…,” Carol says."""
        return self.text.endswith(_SPEECH_ENDS, 0, at)

    def _alone(self, speaking: set[str], known: set[str]) -> Iterator[Person]:
        """Yield those with one name for whom two of three speak: that they do, the name, age or trade."""
        places = sorted({*self._capitals.before_comma, *self._capitals.behind_small})
        for number, match in self._places_of(self.patterns.alone, places):
            start, end = self.spans[number]
            name = match["name"] or match["told"]
            if (match["told"] and name not in speaking) or name in known or is_common(name):
                continue
            at, behind = match.span("name" if match["name"] else "told")
            called = _CALLED.search(self.text[max(start, at - _LONGEST_SEPARATOR) : at])
            role = self._role(at, behind, start, end)
            told = bool(called or self.patterns.aged.match(self.text, behind, end))
            told = told or bool(find_kin(self.text, start, at, self.words)[0])
            told = told or (self._is_known_by(role) if is_given(name) else self._is_listed_role(role))
            signs = (name in speaking, is_given(name), told)
            apposed = bool(match["name"]) or told
            role = "" if role.lower() in self.words.people.kinship.keys() - self.words.roles.lay else role
            if apposed and sum(signs) >= _ENOUGH and not self._is_longer(at, start):
                yield Person(name, at, name, "", role, nouns=self._nouns(role))

    def _is_longer(self, at: int, start: int) -> bool:
        """Say whether a capital in front makes a name part of a longer one."""
        before = self.text[max(start, at - _LONGEST_SEPARATOR) : at].split()[-1:]
        capital = bool(before) and before[0][0].isupper() and before[0] not in self.words.people.not_names
        return capital or is_thing(self.text, at)

    def add_roles(self, found: _Found) -> None:
        """Give those without a role the one that stands behind a later mention of one of their names."""
        bearers: dict[str, list[Person]] = {}
        for person in found:
            for called in {person.surname, person.first}:
                bearers.setdefault(called, []).append(person)
        told = [*self._apposed, *self._find_titles()]
        for name, role, at in told:
            people = [person for person in bearers.get(name, ()) if person.start <= at]
            people = [p for p in people if not p.is_doctor] if role[0].isupper() else people
            if len(people) == 1:
                self._add_role(people[0], role)
        everybody = sorted(found, key=_start)
        for person in everybody:
            self._add_role(person, "" if person.role else self._told_next(person, everybody))
        self._add_implied([person for person in found if person.credentials])

    def _add_role(self, person: Person, role: str) -> None:
        """Give a person a role where none is known."""
        role = _OWNER.sub("", role)
        if role and not person.role:
            person.role = role
            person.nouns |= self._nouns(role)

    def _find_titles(self) -> Iterator[tuple[str, str, int]]:
        """Yield surnames behind a title that is a role, and where: "Coach Ruiz"."""
        for _, match in self._titled:
            title = match.group().split()[0]
            if self.words.roles.is_role(title.lower()) and not title.startswith(_FORMAL):
                yield match["name"], title, match.start()

    def _told_next(self, person: Person, everybody: Sequence[Person]) -> str:
        """Return what the next sentence says a person is: "Ruiz agrees. A nurse in Reno, she …"."""
        behind = person.start + len(person.as_printed.rstrip("."))
        told = self.patterns.told_next.match(self.text, behind)
        if told is None:
            return ""
        if told["called"]:  # "Ruiz is a nurse in Reno."
            return fold(told["role"]) if told["called"] == person.surname else ""
        sign = PRONOUN_SIGNS[(told["who"] or told["she"]).lower()]
        first, last = (bisect_left(everybody, at, key=_start) for at in (person.start, told.end("rest")))
        rivals = everybody[first:last]
        fitting = [p for p in rivals if gender_of(p.name) in ("", sign)]
        return fold(told["role"]) if fitting == [person] else ""

    def _add_implied(self, people: Sequence[Person]) -> None:
        """Give those whose letters alone tell what they are the word that the text has: "a midwife"."""
        counts = Counter(noun for person in people for noun in person.nouns)
        for person in people:
            letters = _BETWEEN_LETTERS.split(person.credentials.replace(".", "")) if not person.role else ()
            nouns = {noun for one in letters for noun in self.words.roles.implied.get(one, ())} - _GENERAL
            if nouns and all(counts[noun] == (noun in person.nouns) for noun in nouns):
                called = alternatives(nouns)
                told = opened_by(rf"(?i)\b(?:an?|the)\s+({called})\b", ("a", "an", "the"))
                found = self.wording.find(told, 0, len(self.text))
                person.role = found[0][1].lower() if found else ""

    def _places_of(
        self, pattern: re.Pattern[str], places: Sequence[int]
    ) -> Iterator[tuple[int, re.Match[str]]]:
        """Yield the matches of a pattern in all passages that begin at some places, and their passages."""
        return self.wording.match_in(self.spans, places, pattern)

    def _matches(self, pattern: re.Pattern[str], places: Sequence[int]) -> Iterator[re.Match[str]]:
        """Yield the matches alone."""
        return (match for _, match in self.wording.match_in(self.spans, places, pattern))

    def _name(self, match: re.Match[str], group: str | int) -> tuple[str, int]:
        """Return the name of a match and its offset; no name for what is no person."""
        printed, end = match[group], match.end(group)
        if ". " in printed:
            printed = self._in_sentence(printed, match.start(group))
        name = self._cleaned(printed)
        name = without_opening(self.text, name, end - len(name))
        name = self._without_verb(name, end - len(name))
        start = end - len(name)
        if not name or name.endswith(" I") or self._is_organisation(name) or is_thing(self.text, start):
            return "", start
        if "." in name and is_opening(name, self.words):
            return "", start
        if start in self._spoken_for:
            return "", start  # "a spokesperson for its owner, Norr Kraft"
        if " " not in name and self.text.startswith(" & ", end):
            return "", start  # "says Procter & Gamble"
        if self.text.startswith(", ", end) and self.words.groups.body.match(self.text, end):
            return "", start  # "Lungs Together, a patient group in"
        return without_nickname(fold(name)), start

    def _in_sentence(self, name: str, start: int) -> str:
        """Return what of a name stands behind the last sentence that ends in it: "than I. Ruiz says"."""
        at = name.rfind(". ")
        while at >= 0:
            behind = at + 2
            if start + behind in self._starts:
                return name[behind:]
            at = name.rfind(". ", 0, at)
        return name

    def _without_verb(self, name: str, start: int) -> str:
        """Return a name without the verb that opens its sentence: "Said Ruiz", where Ana Ruiz is known."""
        first, _, rest = name.partition(" ")
        if not (
            rest
            and first in self.words.people.not_names
            and self.words.reporting.verbs.pattern.fullmatch(first)
        ):
            return name
        if not self._opens_sentence(start, max(0, start - _LONGEST_SEPARATOR)):
            return name
        if (rest, first) not in self._known_as:
            self._known_as[rest, first] = self._stands_behind_another(rest, first)
        return rest if self._known_as[rest, first] else name

    def _stands_behind_another(self, rest: str, first: str) -> bool:
        """Say whether the rest of a name stands behind some other name than its first word."""
        for at in self.wording.occurrences(rest):
            before = _NAME_BEFORE.search(self.text, max(0, at - _LONGEST_NAME), at)
            ends = at + len(rest)
            if before is None or self.text[ends : ends + 1].isalnum():
                continue
            if before[1] != first and before[1] not in self.words.people.not_names:
                return True
        return False

    def _is_part(self, match: re.Match[str]) -> bool:
        """Say whether capitals stand in front of a match; those it opens with may begin a sentence."""
        return goes_on(self.text, match.start()) or is_thing(self.text, match.start())

    def _introduced(self, match: re.Match[str], before: Person | None, start: int, end: int) -> Person | None:
        """Return the person of a match that is an introduction, not just capitals."""
        if not match["title"] and len(match["name"].split()) == 1:
            return None
        name, at = self._name(match, "name")
        if not name or not (" " in name or match["title"]):
            return None
        credentials = _letters(match["credentials"] or "")
        role = self._role(at, match.end(), start, end)
        if not role and before and credentials and self._is_listed(before, at):
            role = before.role
        aged = self.patterns.aged.match(self.text, match.end("name"), end)
        titled, given = bool(match["title"]) and " " in name, is_given(name.split()[0]) and " " in name
        if credentials in self.words.people.states and is_wordy(name):  # "Silver Spring, MD"
            credentials = ""
        kin, trade = find_kin(self.text, start, at, self.words)
        role = role or trade
        if not (credentials or aged or given or titled or self._is_known_by(role) or kin):
            return None
        printed = self.text[at : match.end("credentials" if credentials else "name")]
        role = (
            ""
            if role.lower() in self.words.people.kinship and role.lower() not in self.words.roles.lay
            else role
        )
        nouns = self._nouns(role)
        expert = bool(credentials or titled) or any(self._is_expert(noun) for noun in nouns)
        if (match["title"] or "").startswith("D"):
            nouns.add("doctor")
        for letters in _BETWEEN_LETTERS.split(credentials.replace(".", "")):
            implied = set(self.words.roles.implied.get(letters, ()))
            nouns |= implied.union(*(self.words.roles.short.get(noun, ()) for noun in implied - _GENERAL))
        practised = self._is_practised(role)
        expert = expert or practised
        lay = not practised and not nouns.isdisjoint(self.words.roles.lay)
        return Person(name, at, printed, credentials, role, expert, lay, nouns=nouns)

    def _role(self, at: int, behind: int, start: int, end: int) -> str:
        """Return what the name between two offsets is said to be, behind it or in front."""
        follows = self.patterns.find_role_behind(self.text, behind, end, self.words)
        if follows.lower() in self.words.roles.offices and not _DETERMINED.match(self.text, behind, end):
            follows = self.patterns.find_role_before(self.text, start, at, self.words) or follows
        role = follows or self._told_in_front(at, behind, start, end)
        role = "" if _NO_ROLE.search(role) else _OWNER.sub("", role)
        first, _, rest = role.partition(" ")
        opens = first[1:].islower() and is_common(first) and not rest[:1].isupper()
        return role[0].lower() + role[1:] if opens else role

    def _told_in_front(self, at: int, behind: int, start: int, end: int) -> str:
        """Return the role in front of a name, or one that no list has; what a relative is, comes last."""
        before = self.patterns.find_role_before(self.text, start, at, self.words)
        if before and before.lower() not in self.words.people.kinship:
            return before
        return self.patterns.find_unlisted(self.text, start, at, behind, end, self.words) or before

    def _nouns(self, role: str) -> set[str]:
        """Return what somebody with a role may be called, in lower case."""
        if not role:
            return set()
        heads = role.lower().partition(" of ")[0].split()[-1:]
        nouns = {noun for noun in _ROLE_WORD.findall(role.lower()) if self.words.roles.is_role(noun)}
        return nouns.union(heads, *(self.words.roles.short.get(noun, ()) for noun in (*nouns, *heads)))

    def _is_known_by(self, role: str) -> bool:
        """Say whether a role makes a person of a name that nothing else does."""
        maker = role.lower().split()[-1:] and role.lower().split()[-1] in self.words.roles.no_agents
        relative = role.lower() in self.words.people.kinship
        return relative or (is_agent(role) and not maker) or self._is_listed_role(role)

    def _is_listed_role(self, role: str) -> bool:
        return any(self.words.roles.is_role(noun) for noun in self._nouns(role))

    def _is_practised(self, role: str) -> bool:
        """Say whether a role that makes nobody an expert by itself is a profession: "charge nurse"."""
        *before, last = role.lower().split() or [""]
        either = (
            last in self.words.roles.lay
            and last in self.words.roles.listed
            and last not in self.words.roles.kin
        )
        return either and bool(before) and self.words.roles.no_longer.isdisjoint(before)

    def _is_expert(self, noun: str) -> bool:
        return self.words.roles.is_role(noun) and noun not in self.words.roles.lay

    def _is_listed(self, before: Person, at: int) -> bool:
        """Say whether nothing but a separator of lists stands between two people."""
        gap = self.text[before.start + len(before.as_printed) : at][:_LONGEST_SEPARATOR]
        return bool(_LIST_SEPARATOR.fullmatch(gap))
