"""What rows of tables answer by the number in a question: "4 to 8 years" is of a child of six."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from itertools import pairwise
from operator import attrgetter
from typing import TYPE_CHECKING

from scarbot.answering.measured import Measured, Told
from scarbot.answering.ranges import ranges_in, tokens_of
from scarbot.language import words
from scarbot.lexicon.data_files import load_data
from scarbot.questions import TOPIC_WEIGHT, is_word_of_content

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from scarbot.indexing.retrieval import Retrieval
    from scarbot.lexicon.facets import Facet
    from scarbot.questions import Concept, Query

__all__ = ["ByNumber"]


class ByNumber:
    """Knows which rows hold the number that a question tells; with lay questions, none.

    Args:
        retrieval: the corpus.
        tables: the rows of each table, by the names of its columns.
        firsts: the stems of the first cell of each row.
    """

    def __init__(
        self, retrieval: Retrieval, tables: Mapping[int, Sequence[int]], firsts: Mapping[int, frozenset[str]]
    ) -> None:
        self._retrieval = retrieval
        self._firsts = firsts
        self._tables = tables
        self._columns = {row: columns for columns, rows in tables.items() for row in rows}
        self._measured = Measured(retrieval, tables.values())

    def holding(self, query: Query) -> frozenset[int]:
        """Return the rows whose first cells hold the number of a question."""
        return frozenset[int]().union(*(told.holding for told in self._told(query)))

    def others(self, query: Query) -> frozenset[int]:
        """Return the rows that are of other numbers."""
        return frozenset[int]().union(*(told.others for told in self._told(query)))

    def in_another_unit(self, query: Query, positions: Iterable[int]) -> bool:
        """Say whether statements have a row among them that goes by another unit than a question tells."""
        unlike = frozenset[int]().union(*(told.unlike for told in self._told(query)))
        return not unlike.isdisjoint(positions)

    def without_numbers(self, query: Query) -> Query:
        """Return a question without what tells a number that a row holds: that row is about it.

        Whom of such an age or weight it asks for is told by the row, too, or by what stands above. Below the
        name of a column such as "Dose" it asks for that, however it does; so it does with an amount that it
        names: "can I give 6 ml to a 7 kg baby".
        """
        told = [one for one in self._told(query) if one.holding]
        if not told:
            return query
        said = frozenset[str]().union(*(one.words for one in told))
        bearers = said.union(load_data("measures")["age"]["bearers"])
        known = [(c, said if c.mentioned else bearers) for c in query.concepts]
        left = tuple(c for c, telling in known if not telling.issuperset(tokens_of(c.label)))
        holding = self.holding(query)
        facets = [f for f in query.facets if not self._is_told(f, said, holding)]
        read = replace(query, concepts=left, facets=tuple(facets))
        amounts = {word for one in ranges_in(query.text) if one.unit for word in one.words}
        rows = self.giving(read) if said.issuperset(amounts) else holding
        dosed = (facet for p in rows for facet in self._dosed(p))
        named = {facet.name: facet for facet in (*dosed, *facets)}
        return replace(read, facets=tuple(named.values()))

    def giving(self, query: Query) -> list[int]:
        """Return the rows that hold the number of a question and give what else it asks for, in order.

        All that it names is told by the row, or by what stands above: the names of the columns, the sentences
        in front of the table, the headings and the title. Their table has to give each facet that is told of
        where it is missing.
        """
        holding, evidence = sorted(self.holding(query)), self._retrieval.evidence
        needed = {facet.name for facet in query.facets if facet.missing and not _is_of_asker(facet)}
        named = [c for c in query.own if c.weight > TOPIC_WEIGHT and self._names_a_thing(c, query.words)]
        given = {p: {name for row in self._beside(p) for name in evidence[row]} for p in holding}
        around = {p: self._around(p) for p in holding}
        return [p for p in holding if needed <= given[p] and all(c.is_named_in(around[p]) for c in named)]

    def _told(self, query: Query) -> list[Told]:
        """Return what the number of a question tells of the rows of each table.

        Nothing is told of a table in which another row alone names what is asked: "can I swim after a week".
        What is given by dose is told by the number all the same.
        """
        told = [] if query.lay else self._measured.told(query.text, query.before, query.quoted)
        return [one for one in told if not self._differs(one, query)]

    def _differs(self, told: Told, query: Query) -> bool:
        """Say whether only rows of other numbers name something that a question names."""
        own, held = self._retrieval.own_sets, told.holding
        if not held or any(map(self._dosed, held)):
            return False
        things = [c for c in query.own if c.weight > TOPIC_WEIGHT and is_word_of_content(c)]
        things = [c for c in things if not any(map(str.isdigit, c.label))]
        things = [c for c in things if not told.words.issuperset(tokens_of(c.label))]
        apart = [c for c in things if not any(c.is_named_in(own[p] | self._around(p)) for p in held)]
        return any(c.is_named_in(own[p] - self._firsts[p]) for c in apart for p in told.others)

    def _is_told(self, facet: Facet, said: frozenset[str], holding: Iterable[int]) -> bool:
        """Say whether a row that holds a number need not give a facet.

        That is of whom it asks: by the number itself, "a 4 month old", or by what stands above the row; and
        what is asked for by words of grammar alone, "how much for", and is given nowhere.
        """
        if not facet.asked:
            return not self._retrieval.is_evident(facet)
        stem, behind = self._retrieval.stemmer.stem, load_data("measures")["age"]["behind"]
        by_number = {stem(word) for word in (*said, *behind)}.issuperset(facet.asked)
        above = (asked.name for p in holding for asked in self._asked_above(p))
        return _is_of_asker(facet) and (by_number or facet.name in above)

    def _names_a_thing(self, concept: Concept, asked: Sequence[str]) -> bool:
        """Say whether a concept names what has to be told: neither everyday talk, nor a word for an amount.

        What is asked how many of it there are is no such talk: "how many treats".
        """
        measures = load_data("measures")
        amounts, bearers = measures["amounts"], measures["age"]["bearers"]
        if not is_word_of_content(concept) or concept.label in (*amounts["words"], *bearers):
            return False
        said = concept.label.split()[0]
        counted = any(before in amounts["before"] and word == said for before, word in pairwise(asked))
        return concept.asking or counted or not self._retrieval.common.issuperset(concept.stems)

    def _asked_above(self, position: int) -> tuple[Facet, ...]:
        """Return whom the title, the heading and the names of the columns above a row are for."""
        place, columns = self._retrieval.places[position], self._retrieval.places[self._columns[position]]
        heading = place.statement.section.heading if place.statement.section else ""
        return self._facets(f"{place.article.title} {heading} {columns.statement.text}")

    def _dosed(self, position: int) -> list[Facet]:
        """Return what the names of the columns above a row ask for that is no advice for one person."""
        columns = self._retrieval.places[self._columns[position]]
        return [facet for facet in self._facets(columns.statement.text) if facet.personal]

    def _facets(self, text: str) -> tuple[Facet, ...]:
        return self._retrieval.lexicon.facets.find(words(text)).facets

    def _beside(self, position: int) -> Sequence[int]:
        """Return the rows of the same table."""
        return self._tables[self._columns[position]]

    def _around(self, position: int) -> frozenset[str]:
        """Return the stems of a row and of all that stands above it."""
        retrieval, place = self._retrieval, self._retrieval.places[position]
        first = position - place.statement.index
        in_front = bisect_right(place.article.statements, place.statement.start, key=attrgetter("end"))
        last = first + in_front - 1 if in_front else position
        told = (position, self._columns[position], last, *retrieval.in_front(last))
        title = retrieval.stemmer.stems(words(place.article.title))
        return frozenset(title).union(retrieval.near_sets[position], *(retrieval.own_sets[p] for p in told))


def _is_of_asker(facet: Facet) -> bool:
    """Say whether a facet is only whom a question is asked for: a child."""
    return facet.asker and not facet.personal
