"""What askers told of themselves, on which a quote may not be for them: it still holds in later turns."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

from scarbot.conversation.calling import brings_somebody
from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.phrases import normal
from scarbot.questions.leaning import asks_the_same
from scarbot.questions.stories import tells

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scarbot.lexicon.facets import Facet
    from scarbot.questions import Query

__all__ = ["Circumstances", "asks_for_oneself"]


class Circumstances:
    """What the asker of one conversation told: that somebody is pregnant, say, or takes a medicine."""

    def __init__(self) -> None:
        self._told: tuple[Facet, ...] = ()
        self._of_other = self._just_held = False

    def forget(self) -> None:
        """Let nothing be told."""
        self._told, self._just_held = (), False

    def read(self, query: Query) -> tuple[Facet, ...]:
        """Return what was told before and holds for a turn; remember what the turn itself tells.

        It holds for what the asker may do: "which creams are ok now", and "and peels?" right behind that. It
        does not where a turn says that it is over, or asks for somebody else.
        """
        told = self._told_in(query)
        holds = not told and bool(self._told) and self._asks(query)
        if told:
            self._told, self._of_other = told, _is_of_other(query.text)
        elif _has_any(query.text, _data("over")) and tells(query.text):
            self._told = ()
        self._just_held = holds or bool(told)
        return self._told if holds else ()

    def _told_in(self, query: Query) -> tuple[Facet, ...]:
        """Return what a turn tells of whom it asks for."""
        said = normal(query.text).split()
        if {*_data("persons")}.isdisjoint(said):
            return ()
        taken = _has_any(query.text, _data("taking"))
        names = (*_data("states"), *(_data("medicines") if taken else ()))
        return tuple(facet for facet in query.facets if facet.name in names)

    def _asks(self, query: Query) -> bool:
        """Say whether a turn asks what somebody may do of whom something was told."""
        asked = {facet.name for facet in query.facets}
        apart = _is_of_other(query.text) and not self._of_other
        if apart or _has_any(query.text, _data("over")) or not asked.isdisjoint(_data("regardless")):
            return False
        if asks_the_same(query.words) and self._just_held and not asked:
            return True
        return asks_for_oneself(query.text)


def asks_for_oneself(text: str) -> bool:
    """Say whether a turn asks what its asker may do, or what is safe.

    >>> [asks_for_oneself(turn) for turn in ("what can i use", "which are ok now", "who can i ask")]
    [True, True, False]
    """
    said = normal(text).split()
    if not said or said[0] in _data("of_others"):
        return False
    verbs, who = {*_data("verbs")}, {*_data("subjects")}
    pairs = pairwise(said)
    may = any((one in verbs and two in who) or (one in who and two in verbs) for one, two in pairs)
    return may or not {*_data("safe")}.isdisjoint(said)


def _is_of_other(text: str) -> bool:
    """Say whether a turn is of somebody whom the asker brings in, and not of the asker."""
    return brings_somebody(text) and {*_data("selves")}.isdisjoint(normal(text).split())


def _has_any(text: str, phrases: Iterable[str]) -> bool:
    said = f" {normal(text)} "
    return any(f" {phrase} " in said for phrase in phrases)


def _data(key: str) -> Any:
    return load_data("turns")["circumstances"][key]
