"""Whom a question asks for by trade: "what does the vet say about bread", "the lawyer's opinion"."""

from __future__ import annotations

from functools import cache
from itertools import takewhile
from typing import TYPE_CHECKING, Any, NamedTuple

from scarbot.language import words
from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.trades import agents
from scarbot.naming import NamedPeople, Names, is_doctor, trade_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from scarbot.models import Speaker

__all__ = ["CalledByTrade", "NamesOrTrades", "called_by_trade"]

_MOST_IN_FRONT = 2
"""How many words may stand between "the" and a trade: "the ear, nose surgeon"."""
_FAR, _NEAR = 4, 2
"""Within how many words in front of a trade, and behind it, something tells that its words are asked for."""


class CalledByTrade(NamedTuple):
    """Whom a question calls by trade, as it says it, and the words that are left."""

    people: tuple[Speaker, ...]
    said: str
    rest: list[str]


class NamesOrTrades(Names):
    """The names of speakers, and the trades by which a question may call those who are quoted.

    Args:
        speakers: in the order in which they are to be found.
        by_trade: who may be called by trade.
    """

    def __init__(self, speakers: Iterable[Speaker], by_trade: Iterable[Speaker]) -> None:
        super().__init__(speakers)
        self._by_trade = tuple(by_trade)

    def find(self, typed: Sequence[str]) -> NamedPeople:
        """Return whom the words of a question name or, where nobody, call by trade."""
        named = super().find(typed)
        called = self._called(typed, named)
        return NamedPeople(called.people, (), called.rest) if called and called.people else named

    def of_nobody(self, typed: Sequence[str], found: NamedPeople) -> str:
        """Return the trade by which a question calls somebody, where nobody quoted has it; else nothing.

        ``found`` is whom :meth:`find` returns for its words.
        """
        called = self._called(typed, found)
        return called.said if called and not called.people else ""

    def _called(self, typed: Sequence[str], named: NamedPeople) -> CalledByTrade | None:
        """Return whom a question calls by trade that names nobody; ``None`` where it calls nobody so."""
        names_nobody = self._by_trade and not (named.people or named.refused)
        return called_by_trade(typed, self._by_trade) if names_nobody else None


def called_by_trade(typed: Sequence[str], people: Iterable[Speaker]) -> CalledByTrade | None:
    """Return whom the words of a question call by trade, nobody where nobody has it; else ``None``.

    ``None``, too, where somebody might be called so of whom too little is known, or who has the trade but
    not in the words in front of it: an eye surgeon is no heart surgeon.

    >>> from scarbot.models import Speaker
    >>> both = Speaker("Ana Ruiz", "DVM", "poultry veterinarian"), Speaker("Jo Lee", "JD", "attorney")
    >>> asked = "what does the vet say about bread", "lawyer opinion on bread", "what does the baker say"
    >>> [[one.name for one in called_by_trade(text.split(), both).people] for text in asked]
    [['Ana Ruiz'], ['Jo Lee'], []]
    >>> called_by_trade("how often should a vet see them".split(), both)
    """
    listed = tuple(people)
    all_known = all(person.credentials or _tells_trade(trade_of(person)) for person in listed)
    for start, end in _spans(typed):
        said = [*typed[start : end - 1], _singular(typed[end - 1])]
        ways = {person: _ways(person) for person in listed}
        have_trade = [person for person in listed if said[-1] in ways[person]]
        called = tuple(person for person in have_trade if _is_called(said, ways[person]))
        if called or (all_known and not have_trade):
            owned = not _data()["owned"].isdisjoint(typed[end : end + 1])
            rest = [*typed[:start], *typed[end + owned :]]
            return CalledByTrade(called, " ".join(typed[start:end]), rest)
    return None


def _tells_trade(role: str) -> bool:
    """Say whether a role tells a trade: the owner of a clinic, or a founder, may be any doctor.

    >>> [_tells_trade(role) for role in ("dentist", "founder", "clinic owner", "head of a ward", "")]
    [True, False, False, False, False]
    """
    people = load_data("people")
    office = role.lower().removeprefix("former ").partition(" of ")[0]
    owns = office.split()[-1:] and office.split()[-1] in people["work"]["alone"]
    return bool(role) and not owns and office not in people["offices"]


def _spans(typed: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield where a trade stands whose words a question asks for, with the words in front that tell which."""
    before = _data()["before"]
    for at, word in enumerate(typed):
        if _singular(word) in _trades() and _asks_for_words(typed, at):
            front = len(list(takewhile(lambda one: one not in before, reversed(typed[:at]))))
            yield at - (front if front <= _MOST_IN_FRONT else 0), at + 1


def _asks_for_words(typed: Sequence[str], at: int) -> bool:
    """Say whether a question asks for the words of the trade that stands at a place in it."""
    data, said = _data(), list(typed)
    before, behind = said[max(0, at - _FAR) : at], said[at + 1 : at + 1 + _NEAR]
    opens = said[:at] in ([], ["the"])
    if opens and not data["on"].isdisjoint(behind[:1]):
        return True
    if "the" in before and not data["asking"].isdisjoint(before) and not data["saying"].isdisjoint(behind):
        return True
    owns = (opens or "the" in before) and not data["owned"].isdisjoint(behind[:1])
    return owns or before[-3:] == ["according", "to", "the"]


def _is_called(said: Sequence[str], ways: frozenset[str]) -> bool:
    """Say whether somebody is called so: as a whole, "eye doctor", or by each of the words."""
    return " ".join(said) in ways or ways.issuperset(said)


def _ways(person: Speaker) -> frozenset[str]:
    """Return what somebody may be called: the words of the role, and what these and the letters stand for."""
    people, role = load_data("people"), words(trade_of(person))
    letters = people["implied"].get(person.credentials.replace(".", "").split(",")[0], ())
    own = {
        *role,
        *(["doctor"] if is_doctor(person) else ()),
        *(word for one in letters for word in words(one)),
    }
    said = f" {' '.join(role)} "
    for named in (people["short"], _data()["everyday"]):
        for trade, ways in named.items():
            if trade in own or f" {trade} " in said:
                own.update(ways)
    return frozenset(own)


@cache
def _trades() -> frozenset[str]:
    """Return what somebody may be called by trade: the last words of roles, and everyday names of them."""
    listed = (*_data()["everyday"].values(), *load_data("people")["short"].values())
    known: frozenset[str] = agents().union(way.split()[-1] for ways in listed for way in ways)
    return known.difference(_data()["anybody"])


def _singular(word: str) -> str:
    """Return the name of a trade of one, where it is of several: "vets"."""
    known = _trades()
    return word.removesuffix("s") if word not in known and word.removesuffix("s") in known else word


@cache
def _data() -> dict[str, Any]:
    data = load_data("turns")["person"]["described"]
    trade = data["trade"]
    sets = {key: frozenset(trade[key]) for key in ("asking", "owned", "on", "before", "anybody")}
    return {**sets, "saying": frozenset((*data["saying"], *trade["saying"])), "everyday": trade["everyday"]}
