"""Which rows of tables answer: those whose first cell names what a question asks about, or holds its number.

The rows of a table share most of what is searched, the names of its columns and the headings above it. What
one of them says of its thing is no answer for the thing of another.
"""

from __future__ import annotations

from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

from scarbot.answering.by_number import ByNumber
from scarbot.language import words
from scarbot.models import CELL_BAR
from scarbot.questions import TOPIC_WEIGHT
from scarbot.questions.leaning import superlatives

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from scarbot.indexing.retrieval import Retrieval
    from scarbot.questions import Concept, Query

__all__ = ["Rows"]

_DEFINITION = "definition"
_MOST = "est"
"""How a word ends that tells which is the most of all: "longest"."""


class Rows:
    """Knows the rows of the tables of one corpus."""

    def __init__(self, retrieval: Retrieval) -> None:
        self._retrieval = retrieval

    def of_others(self, query: Query, ranked: Iterable[int]) -> set[int]:
        """Return the rows, among ranked statements, that say nothing of what a question asks about.

        These are of each table those whose first cell names none of its things, where another's does; those
        that name none anywhere, unless the table itself is of them all; and where it asks no more than what
        something is, those that do not say so. Which is the most of all ("which is cheapest") no row tells by
        itself. Where a question tells a number, those are of others whose first cells have another.
        """
        rows = [p for p in ranked if p in self._firsts]
        if not rows:
            return set()
        by_name = self._of_other_names(query, rows) - self.by_number.holding(query)
        return by_name | self.by_number.others(query)

    def _of_other_names(self, query: Query, rows: Sequence[int]) -> set[int]:
        """Return the rows that are of others by what they name and give."""
        things, apart = self._things(query), self.named_further_on(query, rows)
        headed = {self._table(p) for p in rows if p not in apart} if things else set()
        others = {
            p
            for p in apart
            if self._table(p) in headed or not (self._names_any(p, things) or self._is_headed_by(p, things))
        }
        if not headed and _asks_for_the_most(query.words):
            others.update(rows)
        if {facet.name for facet in query.facets if facet.missing} == {_DEFINITION}:
            others.update(p for p in rows if _DEFINITION not in self._retrieval.evidence[p])
        return others

    def named_further_on(self, query: Query, positions: Iterable[int]) -> set[int]:
        """Return the rows whose first cell names nothing that a question names, where it names anything."""
        things, firsts, holding = self._things(query), self._firsts, self.by_number.holding(query)
        rows = [p for p in positions if p in firsts and p not in holding] if things else []
        return {p for p in rows if not any(thing.is_named_in(firsts[p]) for thing in things)}

    def _names_any(self, position: int, things: Iterable[Concept]) -> bool:
        """Say whether a row names one of some things anywhere."""
        return any(thing.is_named_in(self._retrieval.own_sets[position]) for thing in things)

    def _is_headed_by(self, position: int, things: Iterable[Concept]) -> bool:
        """Say whether the headings and the names of columns above a row name all of some things.

        All rows of such a table are of them: what boiling takes, below "Size | Boiling time". What is the
        most of all no heading names: "how long each keeps", where "which keeps longest" is asked.
        """
        columns = position - self._retrieval.places[position].statement.index + self._table(position)[1]
        above = self._retrieval.near_sets[position] | self._retrieval.own_sets[columns]
        return all(thing.is_named_in(above) and not thing.label.endswith(_MOST) for thing in things)

    def giving(self, query: Query, ranked: Sequence[int]) -> list[int]:
        """Return the rows that give what a question asks of the thing in their first cell, in order.

        That thing, with the title above it, is most of what it names, and the best statement names no more. A
        row has to give each facet that is told of where it is missing, and one at least; what is only spoken
        of is none.
        """
        things, firsts, evidence = self._things(query), self._firsts, self._retrieval.evidence
        asked = {facet.name: facet for facet in query.facets if not facet.is_spoken_of}
        needed = {name for name, facet in asked.items() if facet.missing}
        if query.lay or not (asked and things):
            return []
        half = sum(thing.mass for thing in things) / 2
        most = self._mass(ranked[0], things, self._retrieval.own_sets[ranked[0]])
        apart = self.named_further_on(query, ranked)
        return [
            p
            for p in ranked
            if p in firsts
            and p not in apart
            and needed <= evidence[p]
            and not evidence[p].isdisjoint(asked)
            and self._mass(p, things, firsts[p]) > half
            and self._mass(p, things, self._retrieval.own_sets[p]) >= most
        ]

    def _mass(self, position: int, things: Iterable[Concept], stems: frozenset[str]) -> float:
        """Return the mass of the things that some stems of a statement, or its article's title, name."""
        title = self._retrieval.places[position].article.title
        told = stems.union(self._retrieval.stemmer.stems(words(title)))
        return sum(thing.mass for thing in things if thing.is_named_in(told))

    @cached_property
    def by_number(self) -> ByNumber:
        """What answers by the number in a question."""
        return ByNumber(self._retrieval, self._retrieval.tables(), self._firsts)

    @cached_property
    def _firsts(self) -> dict[int, frozenset[str]]:
        """The stems of the first cell of each row, by position; those of the names of columns are none."""
        stems, nothing = self._retrieval.stemmer.stems, self._retrieval.letters
        rows = (p for p, place in enumerate(self._retrieval.places) if place.is_row and p not in nothing)
        texts = ((p, self._retrieval.places[p].statement.text) for p in rows)
        return {p: frozenset(stems(words(text.partition(CELL_BAR)[0]))) for p, text in texts}

    @cached_property
    def _named(self) -> frozenset[str]:
        """The stems of all first cells."""
        return frozenset[str]().union(*self._firsts.values())

    def _table(self, position: int) -> tuple[str, int]:
        """Return of which table a row is: by its article, and where the names of the columns stand."""
        place = self._retrieval.places[position]
        table = place.article.table_of(place.statement)
        return place.article.id, table.columns.index if table else position

    def _things(self, query: Query) -> list[Concept]:
        """Return what a question names besides the topic, whether or not the articles know it.

        That may be what it asks for as well, if a first cell names it: onions, which are food.
        """
        named = (c for c in query.concepts if c.weight > TOPIC_WEIGHT)
        return [c for c in named if not c.asking or self._named.issuperset(c.stems)]


def _asks_for_the_most(asked: Sequence[str]) -> bool:
    """Say whether a question asks which is the most of all: "which is cheapest", and not "at most".

    >>> [_asks_for_the_most(words(asked)) for asked in ("the most expensive", "how long at most")]
    [True, False]
    """
    told = ["", *(word for word in asked if word != "the")]
    return any(word in superlatives() and before != "at" for before, word in pairwise(told))
