"""Turns that only ask for a figure, or for what to do: "for how long?", "how many people?", "what do I add?".

Where no lay questions are known, which tell what is asked behind what, such a turn is of what was just
quoted: its answer stands in that, or beside it.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import islice, takewhile
from typing import TYPE_CHECKING, Any, NamedTuple

from scarbot.language import words
from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.phrases import normal, opening
from scarbot.lexicon.word_lists import function_words, without_ahead
from scarbot.numbering import value_of
from scarbot.questions.leaning import asks_for_other

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scarbot.answering import Answering
    from scarbot.conversation.memory import Memory
    from scarbot.models import Answer
    from scarbot.questions import Query

__all__ = ["Asked", "Nearby", "asked_nearby", "hangs"]

_CLOSE = 1
"""How many passages off what was quoted an answer may stand."""
_BETWEEN = 2
"""How many words may stand between a number and what it counts: "1,100 recorded pay talks"."""

_COMMON = ("<duration>", "<figure>")
"""The signs that many statements have."""
_MARKS = str.maketrans("", "", "$£€%.,-–")
"""The marks that may stand in a number."""
_DEED = "<order>"
"""The sign of what tells somebody to do something."""
_AMOUNTS = frozenset({"<duration>", "<figure>", "<difference>"})
"""The signs of an amount of what was asked of: what is counted, or costs, is a thing of its own."""


class Asked(NamedTuple):
    """What a turn asks for and nothing else: words of one of some signs, and what is counted, if anything."""

    signs: tuple[str, ...]
    counted: str = ""


def asked_nearby(said: Sequence[str]) -> Asked | None:
    """Return what the words of a turn ask for beside what was quoted; ``None`` where they ask for more.

    >>> asked_nearby("for how long".split()), asked_nearby("how many children were in it".split())
    (Asked(signs=('<duration>',), counted=''), Asked(signs=('<counted>',), counted='children'))
    >>> asked_nearby("how many of them".split())  # what is counted is not said
    Asked(signs=('<figure>',), counted='')
    >>> asked_nearby("how long do guinea pigs live".split())
    """
    data = load_data("turns")["nearby"]
    asking = without_ahead(said)
    asking = asking[1:] if asking[:1] and asking[0] in data["leading"] else asking
    joined = " ".join(asking)
    light = function_words().union(data["light"])
    for ask in data["asks"]:
        opens = opening(joined, tuple(ask["opens"]))
        behind = asking[len(opens.split()) :] if opens else []
        counts = bool(opens) and "<counted>" in ask["signs"]
        behind = _without_partitive(behind) if counts else behind
        if counts and light.difference(data["people"]).issuperset(behind[:1]):
            continue
        if opens and light.difference(ask.get("without", ())).issuperset(behind[counts:]):
            return Asked(tuple(ask["signs"]), behind[0] if counts else "")
    return None


def hangs(text: str) -> bool:
    """Say whether a turn only asks for an amount, a means or a use of what was asked of before.

    >>> hangs("ok and for how long?"), hangs("by how much"), hangs("for how long do scars last")
    (True, True, False)
    """
    said = normal(text).split()
    asked = asked_nearby(said)
    amount = asked is not None and _AMOUNTS.issuperset(asked.signs)
    return amount or " ".join(without_ahead(said)) in load_data("turns")["hanging"]["phrases"]


def _without_partitive(behind: list[str]) -> list[str]:
    """Return the words behind "how many" without the "of the" in front of what is counted."""
    if behind[:1] != ["of"]:
        return behind
    return behind[2:] if behind[1:2] and behind[1] in _data("articles") else behind[1:]


class Nearby:
    """Finds in what one conversation just quoted, or beside it, what a turn asks for."""

    def __init__(self, answering: Answering, memory: Memory) -> None:
        self._answering = answering
        self._retrieval = answering.retrieval
        self._memory = memory

    def answer(self, typed: Query, limit: int) -> Answer | None:
        """Quote what gives what a turn only asks for; ``None`` behind what was quoted with a caveat.

        ``None`` as well where nothing near gives it, where the turn asks for more, and for an amount to take.
        """
        return None if self._memory.search.status == "partial" else self._near(typed, limit, unsure=False)

    def answer_unsure(self, typed: Query, limit: int) -> Answer | None:
        """Quote the same with a caveat, behind what was quoted with one; ``None`` behind anything else."""
        return self._near(typed, limit, unsure=True) if self._memory.search.status == "partial" else None

    def _near(self, typed: Query, limit: int, *, unsure: bool) -> Answer | None:
        """Quote what gives what a turn only asks for, with a caveat where it is unsure."""
        memory = self._memory
        if memory.lay or typed.lay or memory.declined or not memory.focus or memory.on_article:
            return None
        asked = asked_nearby(typed.words)
        if asked is None or typed.people or asks_for_other(typed.words) or self._asks_again(asked):
            return None
        dose = _DEED not in asked.signs and any(facet.personal for facet in typed.facets)
        giving = [] if dose else self._giving(asked)[:limit]
        if not giving:
            return None
        query = memory.with_carried(typed)
        answer = self._answering.show_unsearched(query, giving, limit, sure=not unsure)
        return memory.keep(query, replace(answer, reading=memory.reading(query.carried, answer)))

    def _asks_again(self, asked: Asked) -> bool:
        """Say whether the last question asked for the same: what was quoted is all that answers it."""
        last = self._memory.asked
        before = asked_nearby(last.words) if last else None
        return before is not None and before == asked

    def _giving(self, asked: Asked) -> list[int]:
        """Return the statements quoted that give what is asked for; where none does, the nearest beside them.

        All are of one section. Beside them it is one only, with the next where it announces a deed; a deed
        is looked for beside the first quote only.
        """
        quoted = [sorted(self._retrieval.positions([quote])) for quote in self._memory.focus]
        shown = list(dict.fromkeys(position for own in quoted for position in own))
        given = [position for position in shown if self._gives(asked, position)]
        if not given:
            looked = quoted[:1] if _DEED in asked.signs else quoted
            beside = (p for own in looked for p in self._beside(asked, own) if p not in shown)
            given = [*islice((p for p in beside if self._gives(asked, p)), 1)]
        places = self._retrieval.places
        given = [p for p in given if places[p].section_id == places[given[0]].section_id]
        if _DEED not in asked.signs:
            return given
        return list(dict.fromkeys(p for position in given for p in self._with_announced(position)))

    def _beside(self, asked: Asked, own: Sequence[int]) -> list[int]:
        """Return the statements beside a quote, nearest first.

        Most have some time or number, so that only those of its passage or its list give it.
        """
        places, last = self._retrieval.places, own[-1]
        beside = sorted(self._memory.near(own, _CLOSE), key=lambda p: (abs(p - last), p < last))
        if {*_COMMON}.isdisjoint(asked.signs):
            return beside
        listed = self._retrieval.list_of(last)
        return [p for p in beside if p in listed or places[p].passage_id == places[last].passage_id]

    def _with_announced(self, position: int) -> list[int]:
        """Return a statement of what to do, with the next one where it may only announce a cure."""
        places, behind = self._retrieval.places, position + 1
        follows = places[behind : behind + 1]
        text = places[position].statement.text
        alone = _names_cure(text) and len(words(text)) <= _data("announcing")
        same = any(place.passage_id == places[position].passage_id for place in follows)
        return [position, behind] if alone and same else [position]

    def _gives(self, asked: Asked, position: int) -> bool:
        """Say whether a statement has a sign of what is asked for."""
        from scarbot.indexing.evidence import pseudo_words  # few turns get as far as this

        text = self._retrieval.places[position].statement.text
        if "<counted>" in asked.signs:
            return self._counts(words(text), asked.counted)
        found, said = set(pseudo_words(text)), words(text)
        if "<figure>" in asked.signs or "<difference>" in asked.signs:
            plain = "<figure>" in asked.signs or not {*_data("comparing")}.isdisjoint(said)
            return "<percent>" in found or (plain and any(map(_is_number, said)))
        if _DEED in asked.signs and (_orders(text) or _names_cure(text)):
            return True
        timed = "<duration>" not in asked.signs or self._tells_time(text)
        return timed and not found.isdisjoint(asked.signs)

    def _tells_time(self, text: str) -> bool:
        """Say whether a text has a unit of time: "a visit" is none."""
        stem = self._retrieval.stemmer.stem
        units = set(map(stem, _data("units")))
        return not units.isdisjoint(map(stem, words(text)))

    def _counts(self, said: Sequence[str], counted: str) -> bool:
        """Say whether words tell a number of what is counted; people may be called otherwise."""
        stem, people = self._retrieval.stemmer.stem, _data("people")
        names = {counted, *(people if counted in _data("anybody") else ())}
        stems = set(map(stem, names))
        counted_by = (_counted(said, n) for n in range(len(said)))
        return any(not stems.isdisjoint(map(stem, behind)) for behind in counted_by)


def _data(key: str) -> Any:
    return load_data("turns")["nearby"][key]


def _is_number(word: str) -> bool:
    """Say whether a word is a number and no year; "one" is none: "one of the nurses".

    >>> [_is_number(word) for word in ("12", "three", "71,250", "one", "2019", "15-year-old")]
    [True, True, True, False, False, False]
    """
    return (
        (word.translate(_MARKS).isdigit() and not _may_be_year(word))
        or (value_of(word) or 0) > 1
        or word in _data("numbers")
    )


def _may_be_year(word: str) -> bool:
    return len(word) == len("2019") and word.isdigit() and word[:2] in ("19", "20")


def _counted(said: Sequence[str], at: int) -> Sequence[str]:
    """Return the words of which a number in front of them may count one; none where a word is no number.

    What may be a year counts nothing behind words as in "in 2000", and nothing past a word of grammar, as in
    "a 2019 study of nurses".

    >>> said = "a 2019 study of 2000 night nurses".split()
    >>> _counted(said, 1), _counted(said, 4)
    ([], ['night', 'nurses'])
    """
    behind = said[at + 1 : at + 2 + _BETWEEN]
    if not _may_be_year(said[at]):
        return behind if _is_number(said[at]) else []
    if not {*_data("dating")}.isdisjoint(said[max(at - 1, 0) : at]):
        return []
    grammar = function_words().difference(_data("people"))
    return list(takewhile(lambda word: word not in grammar, behind))


def _orders(text: str) -> bool:
    """Say whether a sentence opens with a verb that tells somebody to do something, of those listed here."""
    return not set(words(text)[:1]).isdisjoint(_data("orders"))


def _names_cure(text: str) -> bool:
    """Say whether a sentence speaks of what helps, and may leave it to the next to say what that is."""
    said = f" {' '.join(words(text))} "
    return any(f" {cure} " in said for cure in _data("cures"))
