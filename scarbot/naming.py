"""Whom a question names: surnames and given names of the speakers, with titles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scarbot.language import words
from scarbot.lexicon import function_words, load_data
from scarbot.spelling import common_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from scarbot.models import Speaker

__all__ = ["Names"]


class Names:
    """The names that a question may use for the speakers of a corpus.

    Args:
        speakers: in the order in which they are to be found.

    >>> from scarbot.models import Speaker
    >>> people, rest = Names([Speaker("Amy Long")]).find(["how", "long", "does", "dr", "long", "wait"])
    >>> [person.name for person in people], rest
    (['Amy Long'], ['how', 'long', 'does', 'wait'])
    """

    def __init__(self, speakers: Iterable[Speaker]) -> None:
        self._by_surname: dict[str, list[Speaker]] = {}
        self._by_given_name: dict[str, list[Speaker]] = {}
        for speaker in dict.fromkeys(speakers):
            *given, surname = words(speaker.name) or [""]
            self._by_surname.setdefault(surname, []).append(speaker)
            for name in given:
                self._by_given_name.setdefault(name, []).append(speaker)

    def __contains__(self, word: str) -> bool:
        return word in self._by_surname or word in self._by_given_name

    def find(self, typed: Sequence[str]) -> tuple[tuple[Speaker, ...], list[str]]:
        """Return whom the words of a question name, and the words that are left.

        A surname stands for all who bear it, a given name before it or alone for those who bear it
        too. A name that is an English word as well counts only behind a title or a given name.
        """
        people: list[Speaker] = []
        rest: list[str] = []
        for position, word in enumerate(typed):
            before = typed[position - 1] if position else ""
            bearers = self._bearers(word, before)
            if not bearers:
                rest.append(word)
                continue
            while rest and (rest[-1] in self._by_given_name or rest[-1] in _titles()):
                rest.pop()
            people = [p for p in people if p.name.split()[0].lower() != before] + bearers
        return tuple(dict.fromkeys(people)), rest

    def _bearers(self, word: str, before: str) -> list[Speaker]:
        """Return whom a word names behind another; nobody where it is more likely a word than a name."""
        bearers = self._by_surname.get(word, [])
        given = self._by_given_name.get(word, []) if len(word) > 1 else []
        if not (bearers or given):
            return []
        called = [speaker for speaker in bearers if speaker in self._by_given_name.get(before, ())]
        if called or before in _titles():
            return called or bearers or given
        if word in common_words() or word in function_words():
            return []
        return bearers or (given if len(given) == 1 else [])


def _titles() -> frozenset[str]:
    return frozenset(load_data("about")["person"]["titles"])
