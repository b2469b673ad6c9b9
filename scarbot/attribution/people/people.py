"""Who is in the article: names, credentials and roles from their first mentions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scarbot.attribution.people.bare_names import (
    find_couples,
    find_quoted_soon,
    find_saying,
    find_speaking_later,
)
from scarbot.attribution.people.body import Body
from scarbot.attribution.people.called_names import call_by_nicknames, call_relatives
from scarbot.attribution.people.introductions import find_introduced
from scarbot.attribution.people.later_roles import add_roles
from scarbot.attribution.people.outside_lines import NOTHING
from scarbot.attribution.people.relatives import find_relatives
from scarbot.attribution.people.shown_people import find_listed_people, find_shown_people
from scarbot.attribution.people.single_names import (
    find_heard_next,
    find_of_one_name,
    find_tagged,
    find_titled,
    find_told,
)
from scarbot.lexicon.given_names import is_given
from scarbot.particles import NUMBERED_GENERATIONS, SHORT_GENERATIONS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from scarbot.attribution.people.outside_lines import Row
    from scarbot.attribution.people.persons import Person
    from scarbot.attribution.words.vocabulary import Vocabulary
    from scarbot.attribution.words.word_places import Wording
    from scarbot.models import Speaker

__all__ = ["find_people"]

_PRINTED_GENERATIONS = {*(f"{short}." for short in SHORT_GENERATIONS), *NUMBERED_GENERATIONS}


def find_people(
    wording: Wording,
    spans: Sequence[tuple[int, int]],
    words: Vocabulary,
    starts: Collection[int] = (),
    outside: Sequence[Row] = (),
    listed: Sequence[Speaker] = (),
) -> list[Person]:
    """Return the people that the body introduces, in the order of their first mention.

    Args:
        wording: the article's text.
        spans: the offsets of the passages.
        words: the vocabulary of attribution.
        starts: where sentences begin; no name goes on across one.
        outside: lines outside the passages that name somebody, or say who is called by a surname there.
        listed: those whom the page's own data names; they say likewise who is called by a surname.

    A name counts where credentials, a title or a role stand beside it, or an age; a bare name of
    two words counts where a verb of saying follows or goes before, there or later on beside a part
    of it. Nobody found: an empty list.
    """
    body, found = Body(wording, spans, words, starts), _Found(words.roles.offices)
    introduced = list(find_introduced(body))
    # From the surest sign to the weakest: what is known already decides about the next.
    found.add_all(find_shown_people(body, [row for row in outside if row.needs == NOTHING]))
    found.add_all(person for person in introduced if " " in person.name)
    found.add_all(find_saying(body))
    found.add_all(find_speaking_later(body, found.parts()))
    found.add_shown(find_shown_people(body, [row for row in outside if row.needs != NOTHING]))
    names = {person.name for person in found}
    found.add_shown(find_listed_people(body, [one for one in listed if one.name not in names]))
    ends = found.ends()
    found.add_all(person for person in introduced if " " not in person.name and person.name not in ends)
    found.add_all(find_quoted_soon(body, found.ends()))
    found.add_all(find_couples(body, {person.name for person in found}))
    found.add_all(find_titled(body, found.ends()))
    ends = found.ends()
    for find in (find_told, find_tagged, find_relatives):  # of one person each may tell more
        found.add_all(find(body, ends))
    found.add_all(find_heard_next(body, found.ends()))
    found.add_all(find_of_one_name(body, found.ends()))
    return _told_of(body, found)


def _told_of(body: Body, found: _Found) -> list[Person]:
    """Return who was found, with what they are said to be and are called later; no second name."""
    everybody = list(found)
    add_roles(body, everybody)
    call_relatives(body, everybody)
    call_by_nicknames(body, everybody)
    called = {name for person in everybody for name in person.called}
    people = (p for p in everybody if p.name not in called)
    return sorted(people, key=lambda person: person.start)


class _Found:
    """The people found so far: the same name, or the same first and last, is one person."""

    def __init__(self, offices: frozenset[str]) -> None:
        self._offices = offices
        self._by_name: dict[str, Person] = {}
        self._by_ends: dict[tuple[str, str], Person] = {}
        self._by_surname: dict[str, Person] = {}

    def __iter__(self) -> Iterator[Person]:
        return iter(self._by_name.values())

    def parts(self) -> set[str]:
        """Return every word of every name."""
        return {part for person in self for part in person.name.split()}

    def ends(self) -> set[str]:
        """Return every part that opens or ends a name, surnames, and "Ruiz" of "Ruiz-Lopez"."""
        ends = {part for person in self for part in (person.first, person.last, person.surname)}
        ends.update(person.first_surname for person in self if person.first_surname)
        middle = (part for person in self for part in person.name.split()[1:-1])
        return ends.union(part for part in middle if not is_given(part))

    def add_all(self, people: Iterable[Person]) -> None:
        """Add people in their order."""
        for person in people:
            self.add(person)

    def add_shown(self, people: Iterable[Person]) -> None:
        """Add those outside the prose, whose surname no other bears whom it introduces itself."""
        told = {person.surname: person.name for person in self}
        for person in people:
            if told.get(person.surname, person.name) == person.name:
                self.add(person)

    def add(self, person: Person) -> None:
        """Add a person, or what a further mention says of one who is known."""
        plain = person.name.replace("’", "'")
        known = self._by_name.get(plain)
        if known is None and " " in plain and not person.first.endswith("."):
            known = self._by_ends.get((person.first, person.last))
        if known is None and " " in plain and not (person.role or person.credentials):
            known = self._by_surname.get(plain)  # "Dr Ó Dálaigh" is Niamh Ó Dálaigh
        known = known or self._called_by_trade(person)
        if known is None:
            self._by_name[plain] = person
            if person.double_surname:
                self._by_surname.setdefault(person.double_surname.replace("’", "'"), person)
            self._by_ends.setdefault((person.first, person.last), person)
            if person.surname not in (person.first, person.last):  # "Ms Nurul Ain" is Nurul Ain binti Yusof
                self._by_ends.setdefault((person.first, person.surname), person)
            if person.nickname:
                self._by_ends.setdefault((person.nickname, person.surname), person)
            return
        if _is_of_another_generation(person.name, known.name):
            return
        self._learn(known, person)

    def _learn(self, known: Person, person: Person) -> None:
        """Take what a further mention says of one who is known."""
        if not known.credentials or person.credentials.startswith(f"{known.credentials}, "):
            known.credentials = person.credentials  # "MD" and later "MD, FAAD"
        if not known.role or self._tells_more(person.role, known.role):
            known.role = person.role
        known.expert = known.expert or person.expert
        known.nouns |= person.nouns
        known.nickname = known.nickname or person.nickname
        if person.start < known.start:
            known.start, known.as_printed = person.start, person.as_printed

    def _tells_more(self, role: str, known: str) -> bool:
        """Say whether a role is a trade where only an office is known: "podiatrist", and not "head of"."""
        held, told = (of.lower().partition(" of ")[0] in self._offices for of in (known, role))
        return bool(role) and held and not told

    def _called_by_trade(self, person: Person) -> Person | None:
        """Return the one whose trade stands in place of a first name: "Skipper Ruiz" for Ana Ruiz."""
        if person.first == person.surname or is_given(person.first):
            return None  # the usual case
        trade = person.first.lower()
        known = [one for one in self if one.surname == person.surname and trade in one.nouns]
        return known[0] if len(known) == 1 else None


def _is_of_another_generation(name: str, other: str) -> bool:
    """Say whether two with one name are father and son: "Kofi Addo Jr.", "Kofi Addo Sr."."""
    last, others = name.split()[-1], other.split()[-1]
    return last != others and {last, others} <= _PRINTED_GENERATIONS
