"""Steps that a turn names by number, behind a table or a list: "what's the last step?", "what is step 5"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from scarbot.language import words
from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.word_lists import is_vague, without_ahead
from scarbot.numbering import nth, ordinals, value_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scarbot.answering import Answering
    from scarbot.conversation.memory import Memory
    from scarbot.models import Answer
    from scarbot.questions import Query

__all__ = ["StepsAsked", "step_asked"]


class StepsAsked:
    """Finds the rows of a table, or the items of a list, that the turns of one conversation name by number.

    Only without lay questions, and beside what was just quoted.
    """

    def __init__(self, answering: Answering, memory: Memory) -> None:
        self._answering = answering
        self._retrieval = answering.retrieval
        self._memory = memory

    def answer(self, typed: Query, limit: int) -> Answer | None:
        """Quote the row or the item that a turn names by its number; ``None`` where nothing near has it."""
        memory = self._memory
        number, noun = step_asked(typed.words)
        if not (number and memory.goes_on_with_quotes(typed)):
            return None
        found = self._row(number, noun) or self._item(number, noun)
        if not found:
            return None
        query = memory.moving(typed.text)
        return memory.keep(query, self._answering.show_unsearched(query, found, limit))

    def _row(self, number: int, noun: str) -> list[int]:
        """Return the row so numbered of the table in a section quoted from that has a column so named."""
        retrieval = self._retrieval
        near = self._memory.near(retrieval.positions(self._memory.quoted))
        heads = [p for p in near if retrieval.names_columns(p) and self._has(p, noun)]
        rows = [p for p in near if heads and p > heads[0] and retrieval.places[p].is_row]
        if number < 0:
            return rows[number:][:1]
        texts = ((p, retrieval.places[p].statement.text) for p in rows)
        return [p for p, text in texts if _first_number(text) == number][:1]

    def _item(self, number: int, noun: str) -> list[int]:
        """Return the item so numbered of the list that was quoted, or introduced by what was."""
        retrieval = self._retrieval
        quoted = sorted(retrieval.positions(self._memory.quoted))
        lists = (listed for p in quoted for listed in (retrieval.items(p), retrieval.list_of(p)))
        items = next(filter(None, lists), [])
        called = bool(items) and (noun in _data("any") or self._is_called(items, noun))
        return [nth(items, number)] if called and number <= len(items) else []

    def _is_called(self, items: Sequence[int], noun: str) -> bool:
        """Say whether the items of a list are introduced by a name, or tell what to do and are called so."""
        from scarbot.indexing.evidence import pseudo_words  # few turns get as far as this

        opening = self._retrieval.introduction(items[0])
        texts = [self._retrieval.places[p].statement.text for p in items]
        told = sum("<order>" in pseudo_words(text) for text in texts)
        deeds = noun in _data("deeds") and told > len(texts) / 2
        return deeds or (opening is not None and self._has(opening, noun))

    def _has(self, position: int, noun: str) -> bool:
        stem = self._retrieval.stemmer.stem
        return stem(noun) in map(stem, words(self._retrieval.places[position].statement.text))


def step_asked(said: Sequence[str]) -> tuple[int, str]:
    """Return which step words ask for and what they call it, counted from the end below 0; 0 for none.

    >>> step_asked("what is the last step".split()), step_asked("and what is step 5".split())
    ((-1, 'step'), (5, 'step'))
    >>> step_asked("what is the first sign of mites".split()), step_asked("is that the last step".split())
    ((0, ''), (0, ''))
    """
    asking = without_ahead(said)
    at = next((n for n, word in enumerate(asking) if word in ordinals() or word.isdigit()), -1)
    if at < 0 or not asking or asking[0] not in _data("opens"):
        return 0, ""
    place = asking[at]
    number = ordinals().get(place) or value_of(place) or 0
    noun = asking[at + 1 : at + 2] if place in ordinals() else asking[max(at - 1, 0) : at]
    rest = [word for word in asking if word != place and word not in noun]
    whole = asking[-1] in (place, *noun) and all(map(is_vague, rest))
    return (number, noun[0]) if noun and whole and not is_vague(noun[0]) else (0, "")


def _first_number(text: str) -> int | None:
    said = words(text)[:1]
    return value_of(said[0]) if said else None


def _data(key: str) -> Any:
    return load_data("turns")["steps_asked"][key]
