"""Whom a question asks for by trade: "what does the vet say about bread", "the lawyer's opinion"."""

from __future__ import annotations

from functools import cache
from itertools import takewhile
from typing import TYPE_CHECKING, Any, NamedTuple

from scarbot.language import words
from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.trades import agents
from scarbot.naming import NamedPeople, Names, is_doctor

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from scarbot.models import Speaker

__all__ = ["CalledByTrade", "NamesOrTrades", "called_by_trade"]

_MOST_IN_FRONT = 2
"""How many words may stand between "the" and a trade: "the ear, nose surgeon"."""
_NEAR = 2
"""Within how many words behind a trade something tells that its words are asked for."""


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
        alone = self._by_trade and not (named.people or named.refused)
        called = called_by_trade(typed, self._by_trade) if alone else None
        return NamedPeople(called.people, (), called.rest) if called and called.people else named

    def of_nobody(self, typed: Sequence[str]) -> str:
        """Return the trade by which a question calls somebody, where nobody quoted has it; else nothing."""
        called = (
            called_by_trade(typed, self._by_trade) if self._by_trade and not self.find(typed).people else None
        )
        return called.said if called and not called.people else ""


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
    for start, end in _spans(typed):
        owned = not _data()["owned"].isdisjoint(typed[end : end + 1])
        said, rest = list(typed[start:end]), [*typed[:start], *typed[end + owned :]]
        ways = {person: _ways(person) for person in listed}
        holding = [person for person in listed if _singular(said[-1]) in ways[person]]
        whole = tuple(p for p in holding if _is_called(said, ways[p]))
        if whole or not (holding or not all(person.role or person.credentials for person in listed)):
            return CalledByTrade(whole, " ".join(said), rest)
    return None


def _spans(typed: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield where a trade stands whose words a question asks for, with the words in front that tell which."""
    data = _data()
    for at, word in enumerate(typed):
        if _singular(word) not in _trades() or not _asks_for_words(typed, at):
            continue
        front = list(takewhile(lambda one: one not in data["before"], reversed(typed[:at])))
        inner = len(front) if len(front) <= _MOST_IN_FRONT else 0
        yield at - inner, at + 1


def _asks_for_words(typed: Sequence[str], at: int) -> bool:
    """Say whether a question asks for the words of the trade that stands at a place in it."""
    data = _data()
    before, behind = typed[max(0, at - _MOST_IN_FRONT - 2) : at], typed[at + 1 : at + 1 + _NEAR]
    helped = "the" in before and not data["asking"].isdisjoint(before)
    if helped and not data["saying"].isdisjoint(behind):
        return True
    if before[-1:] == ["the"] and before[-3:-1] == ["according", "to"]:
        return True
    opens = at == 0 or (at == 1 and typed[0] == "the")
    owning = not data["owned"].isdisjoint(behind[:1]) and (opens or "the" in before)
    return owning or (opens and not data["on"].isdisjoint(behind[:1]))


def _is_called(said: Sequence[str], ways: frozenset[str]) -> bool:
    """Say whether somebody is called so: as a whole, "eye doctor", or by each of the words."""
    singular = (*said[:-1], _singular(said[-1]))
    return " ".join(singular) in ways or ways.issuperset(singular)


def _ways(person: Speaker) -> frozenset[str]:
    """Return what somebody may be called: the words of the role, and what these and the letters stand for."""
    role = " ".join(words(person.role))
    own = {*role.split(), *(["doctor"] if is_doctor(person) else ())}
    short = load_data("people")["short"]
    everyday = _data()["everyday"]
    letters = load_data("people")["implied"].get(person.credentials.replace(".", "").split(",")[0], ())
    own.update(word for trade in letters for word in words(trade))
    for named in (short, everyday):
        own.update(way for trade, ways in named.items() if f" {trade} " in f" {role} " for way in ways)
        own.update(way for trade, ways in named.items() if trade in own for way in ways)
    return frozenset(own)


@cache
def _trades() -> frozenset[str]:
    """Return what somebody may be called by trade: the last words of roles, and everyday names of them."""
    data = _data()
    listed = (
        way for ways in (*data["everyday"].values(), *load_data("people")["short"].values()) for way in ways
    )
    known: frozenset[str] = agents().union(way.split()[-1] for way in listed)
    return known.difference(data["anybody"])


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
