"""Whom a name means that several people share."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scarbot.attribution.people.persons import MANY
from scarbot.attribution.sayings.sources import bearers
from scarbot.language import academic_title
from scarbot.lexicon.given_names import PRONOUN_SIGNS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scarbot.attribution.discourse.discourse import Discourse
    from scarbot.attribution.people.persons import People, Person
    from scarbot.attribution.sayings.sources import Mention

__all__ = ["bearer_meant", "count_alone", "printed_so_far"]

_ELDER = re.compile(r"\b(elder|older|senior|younger)\s+$", re.IGNORECASE)
_PARENTS = frozenset({"mother", "mom", "mum", "father", "dad", "grandmother", "grandfather", "parent"})
_CHILDREN = frozenset({"daughter", "son", "granddaughter", "grandson", "stepdaughter", "stepson"})
_OFTEN = 2
_SEVERAL = 2
_DOCTOR = re.compile(rf"(?:{academic_title()})\s+\Z")
_LONGEST_NAME = 60


def bearer_meant(discourse: Discourse, mention: Mention, mentions: Sequence[Mention] = ()) -> People:
    """Return whom a name means of several who share it; nobody where that is not clear.

    Args:
        discourse: what is kept in mind of the sentences before.
        mention: the name.
        mentions: those of its sentence, in their order.
    """
    people = bearers(mention)
    if len(people) >= MANY:
        return ()
    if len(people) > 1:
        people = tuple(p for p in people if p not in discourse.dead) or people
        people = _grown_up(discourse, people, mention)
    if len(people) == 1:
        return people
    apposed = _apposed(discourse.text, people, mention, mentions)
    if apposed:
        return (apposed,)
    elder = _elder(discourse.text, mention)
    if elder:
        return _by_age(discourse, people, elder)
    people = printed_so_far(discourse, people, mention)
    return people if len(people) == 1 else _by_discourse(discourse, people, mention, mentions)


def _grown_up(discourse: Discourse, people: People, mention: Mention) -> People:
    """Return those of several whom a surname alone may mean: it is no small child's who never speaks."""
    alone = discourse.text[mention.start : mention.end].split()[-1:] == [people[0].surname]
    before = discourse.text[max(0, mention.end - _LONGEST_NAME) : mention.end]
    titled = _DOCTOR.search(before.removesuffix(people[0].surname))
    small = discourse.small - discourse.speaking if alone and not titled else ()
    return tuple(person for person in people if person not in small)


def printed_so_far(discourse: Discourse, people: People, mention: Mention) -> People:
    """Return those of several who have been printed with a surname that stands alone; else all of them.

    "Rachel Lee and her son, Alfie": he is no "Lee" before he has been called Alfie Lee.
    """
    surname = discourse.text[mention.start : mention.end]
    if any(p.surname != surname or p.name == surname for p in people):
        return people  # a first name, a nickname, or one with a title
    return tuple(p for p in people if _is_printed(discourse, p, mention.end))


def _is_printed(discourse: Discourse, person: Person, end: int) -> bool:
    """Say whether somebody is called by first name and surname in front of an offset."""
    if person.surname in person.as_printed:
        return True  # the usual case
    if person not in discourse.printed:
        discourse.printed[person] = _first_printed(discourse.text, person)
    return discourse.printed[person] <= end


def _first_printed(text: str, person: Person) -> int:
    """Return the offset behind where somebody is first called so; of nowhere, one behind the text."""
    couple = rf"\b{re.escape(person.first)}\s+(?:and|&)\s+\S+\s+{re.escape(person.surname)}\b"
    whole, both = text.find(person.name), re.search(couple, text)
    ends = [whole + len(person.name)] if whole >= 0 else []
    return min([*ends, both.end()] if both else ends, default=len(text) + 1)


def _apposed(
    text: str, people: Sequence[Person], mention: Mention, mentions: Sequence[Mention]
) -> Person | None:
    """Return the bearer of a shared name whom the role behind a comma tells: "Tran, the doctor,"."""
    for other in mentions:
        if other.kind == "role" and text[mention.end : other.start].strip() == ",":
            fitting = [person for person in people if person in other.people]
            return fitting[0] if len(fitting) == 1 else None
    return None


def _elder(text: str, mention: Mention) -> str:
    """Return the word in front of a name that tells which of two generations is meant; mostly none."""
    elder = _ELDER.search(text[max(0, mention.start - 10) : mention.start])
    return elder[1].lower() if elder else ""


def _by_age(discourse: Discourse, people: Sequence[Person], elder: str) -> People:
    """Return the parent of "the elder Lee", or the only one whose parent "the younger Lee" has here."""
    called = discourse.kinship.called
    parents = [p for p in people if not p.nouns.isdisjoint(_PARENTS)]
    children = [p for p in people if called(p) in _CHILDREN]
    if not parents and len(children) == 1:
        parents = [p for p in people if p not in children]
    if len(parents) != 1:
        return ()
    chosen = [p for p in people if p not in parents] if elder == "younger" else parents
    return (chosen[0],) if len(chosen) == 1 else ()


def _by_discourse(
    discourse: Discourse, people: Sequence[Person], mention: Mention, mentions: Sequence[Mention]
) -> People:
    """Return the bearer whom the sentences before make clear.

    The only one named in the paragraph, the one whom a pronoun behind it fits, who always goes by
    it, or the one whom the paragraph before was about; else the only one who speaks.
    """
    here = [p for p in dict.fromkeys([*discourse.here, *discourse.subject]) if p in people]
    near = [p for p in dict.fromkeys(discourse.earlier) if p in people]
    before = [p for p in discourse.before if p in people] if len(near) < _SEVERAL else []
    pronoun, alone = _by_pronoun(discourse, people, mention, mentions), _going_by(discourse, people)
    chosen = next(filter(None, (here, pronoun, alone, before)), [])
    if len(chosen) == 1:
        return (chosen[0],)
    speaking = [person for person in people if person in discourse.speaking]
    if len(speaking) == 1 and len(here) < _SEVERAL:
        return (speaking[0],)
    return _formally_called(discourse, people, mention)


def _formally_called(discourse: Discourse, people: Sequence[Person], mention: Mention) -> People:
    """Return whom a surname means where the others go by their first names: "Lotte", and "Silke Kraus".

    Not where one of them has been called so as well.
    """
    formal = [person for person in people if person in discourse.formal]
    if not formal or discourse.text[mention.start : mention.end] != formal[0].surname:
        return ()
    return () if any(discourse.alone[p.name] for p in people if p not in formal) else (formal[0],)


def _by_pronoun(
    discourse: Discourse, people: Sequence[Person], mention: Mention, mentions: Sequence[Mention]
) -> list[Person]:
    """Return the bearers of a name whom a "she" or "he" behind it fits: "Lee said she would"."""
    signs = {
        PRONOUN_SIGNS[discourse.text[m.start : m.end].lower()]
        for m in mentions
        if m.kind == "pronoun" and not m.plural and m.start > mention.end
    }
    return [p for p in people if {discourse.gender(p)} == signs]


def _going_by(discourse: Discourse, people: Sequence[Person]) -> list[Person]:
    """Return the bearer of a surname for whom alone it has stood so far.

    Both, where another one has just been in focus who is not always named in full.
    """
    alone = [person for person in people if discourse.alone[person.name]]
    others = [p for p in discourse.before if p in people and p not in alone]
    near = [person for person in others if discourse.in_full[person.name] < _OFTEN]
    return [*alone, *near] if len(alone) == 1 else []


def count_alone(discourse: Discourse, mention: Mention, person: Person) -> None:
    """Keep count of a surname that has stood alone for one of its bearers."""
    if discourse.text[mention.start : mention.end].split()[-1:] == [person.surname]:
        discourse.alone[person.name] += not _elder(discourse.text, mention)
