"""Which rows of tables answer: those whose first cell names what a question asks about, or holds its number.

The rows of a table share most of what is searched, the names of its columns and the headings above it. What
one of them says of its thing is no answer for the thing of another.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

from scarbot.answering.measured import Measured, Told
from scarbot.answering.ranges import tokens_of
from scarbot.language import words
from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.word_lists import function_words, is_vague
from scarbot.models import CELL_BAR
from scarbot.questions import TOPIC_WEIGHT
from scarbot.questions.leaning import superlatives

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from scarbot.indexing.retrieval import Retrieval
    from scarbot.lexicon.facets import Facet
    from scarbot.questions import Concept, Query

__all__ = ["Rows"]

_DEFINITION = "definition"
_MOST = "est"
"""How a word ends that tells which is the most of all: "longest"."""


class Rows:
    """Knows the rows of the tables of one corpus."""

    def __init__(self, retrieval: Retrieval) -> None:
        self._retrieval = retrieval

    def holding(self, query: Query) -> frozenset[int]:
        """Return the rows whose first cells hold a number of a question: "4 to 8 years", asked of a child of 6."""
        return frozenset[int]().union(*(told.holding for told in self._told(query)))

    def in_another_unit(self, query: Query, positions: Iterable[int]) -> bool:
        """Say whether some of what stands at positions are rows by what a question tells in another unit."""
        return not all(told.unlike.isdisjoint(positions) for told in self._told(query))

    def without_numbers(self, query: Query) -> Query:
        """Return a question without what tells a number that a row holds: that row is about it.

        Whom of such an age or weight it asks for is told by the row, too, or by what stands above. Below the
        name of a column such as "Dose" it asks for that, however it does.
        """
        told = [one for one in self._told(query) if one.holding]
        if not told:
            return query
        said = frozenset[str]().union(*(one.words for one in told))
        bearers = said.union(load_data("measures")["age"]["bearers"])
        named = [(c, {*tokens_of(c.label)}) for c in query.concepts]
        left = tuple(c for c, spoken in named if not (bearers if not c.mentioned else said).issuperset(spoken))
        facets = tuple(f for f in query.facets if not self._is_told_by_number(f, said, self.holding(query)))
        read = replace(query, concepts=left, facets=facets)
        dosed = dict.fromkeys(f for p in self.giving_by_number(read) for f in self._dosed(p))
        return replace(read, facets=(*facets, *(f for f in dosed if f.name not in {g.name for g in facets})))

    def _is_told_by_number(self, facet: Facet, said: frozenset[str], holding: Iterable[int]) -> bool:
        """Say whether a row that holds a number need not give a facet.

        That is of whom it asks: by the number itself, "a 4 month old", or by what stands above the row; and
        what is asked for by words of grammar alone, "how much for", and is given nowhere.
        """
        if not facet.asked:
            return not self._retrieval.is_evident(facet)
        numbers = {self._retrieval.stemmer.stem(word) for word in (*said, *load_data("measures")["age"]["behind"])}
        above = (asked.name for p in holding for asked in self._asked_above(p))
        return _is_of_asker(facet) and (numbers.issuperset(facet.asked) or facet.name in above)

    def _told(self, query: Query) -> list[Told]:
        """Return what the numbers of a question tell of the rows of tables; with lay questions, nothing.

        Nor do they tell of a table in which another row alone names what is asked: "can I swim after a week".
        What is given by dose is told by the number all the same.
        """
        if query.lay:
            return []
        told = self._measured.told(query.text, query.before)
        return [one for one in told if not self._differs(one, query)]

    def _differs(self, told: Told, query: Query) -> bool:
        """Say whether only rows of other numbers name something that a question names."""
        own, held = self._retrieval.own_sets, told.holding
        if not held or any(map(self._dosed, held)):
            return False
        things = [c for c in query.own if c.weight > TOPIC_WEIGHT and not is_vague(c.label)]
        things = [c for c in things if function_words().isdisjoint(c.label.split())]
        things = [c for c in things if not any(map(str.isdigit, c.label))]
        things = [c for c in things if not told.words.issuperset(tokens_of(c.label))]
        apart = [c for c in things if not any(c.is_named_in(own[p] | self._around(p)) for p in held)]
        return any(c.is_named_in(own[p] - self._firsts[p]) for c in apart for p in told.others)

    def _asked_above(self, position: int) -> tuple[Facet, ...]:
        """Return what the title, the heading and the names of the columns above a row tell that it is for."""
        place = self._retrieval.places[position]
        section = place.statement.section
        said = [place.article.title, section.heading if section else "", self._columns(position)]
        return self._retrieval.lexicon.facets.find(words(" ".join(said))).facets

    def _dosed(self, position: int) -> list[Facet]:
        """Return what the names of the columns above a row ask for that is for nobody but a doctor to say."""
        found = self._retrieval.lexicon.facets.find(words(self._columns(position))).facets
        return [facet for facet in found if facet.personal]

    def _columns(self, position: int) -> str:
        """Return the names of the columns above a row."""
        place = self._retrieval.places[position]
        table = place.article.table_of(place.statement)
        return table.columns.text if table else ""

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
        things, apart = self._things(query), self.named_further_on(query, rows)
        by_number = set[int]().union(*(told.others for told in self._told(query)))
        return by_number | (self._named_others(query, rows, things, apart) - self.holding(query))

    def _named_others(
        self, query: Query, rows: Sequence[int], things: Sequence[Concept], apart: set[int]
    ) -> set[int]:
        """Return the rows of others by what their first cells name."""
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
        things, firsts, holding = self._things(query), self._firsts, self.holding(query)
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

    def giving_by_number(self, query: Query) -> list[int]:
        """Return the rows that hold a number of a question and give what else it asks for, in order.

        All that it names is told by the row, or by what stands above: the names of the columns, the sentences
        in front of the table, the headings and the title. Their table has to give each facet that is told of
        where it is missing.
        """
        holding, evidence = sorted(self.holding(query)), self._retrieval.evidence
        needed = {facet.name for facet in query.facets if facet.missing and not _is_of_asker(facet)}
        named = [c for c in query.own if c.weight > TOPIC_WEIGHT and self._names_a_thing(c, query.words)]
        given = {p: frozenset[str]().union(*(evidence[row] for row in self._by_table[self._table(p)])) for p in holding}
        around = {p: self._around(p) for p in holding}
        return [p for p in holding if needed <= given[p] and all(c.is_named_in(around[p]) for c in named)]

    def _names_a_thing(self, concept: Concept, asked: Sequence[str]) -> bool:
        """Say whether a concept names what has to be told: neither everyday talk, nor a word for an amount.

        What is asked how many of it there are is no such talk: "how many treats".
        """
        said, measures = concept.label.split(), load_data("measures")
        amounts, bearers = measures["amounts"], measures["age"]["bearers"]
        if not function_words().isdisjoint(said) or is_vague(concept.label):
            return False
        if concept.label in (*amounts["words"], *bearers):
            return False
        counted = any(before in amounts["before"] and word == said[0] for before, word in pairwise(asked))
        return concept.asking or counted or not self._retrieval.common.issuperset(concept.stems)

    def _around(self, position: int) -> frozenset[str]:
        """Return the stems of a row and of all that stands above it."""
        retrieval, place = self._retrieval, self._retrieval.places[position]
        first = position - place.statement.index
        columns = self._table(position)[1]
        in_front = [s.index for s in place.article.statements if s.end <= place.statement.start]
        passage = [p + first for p in in_front if in_front and self._is_right_above(first + p, first + in_front[-1])]
        sets = [retrieval.own_sets[p] for p in (position, first + columns, *passage)]
        title = retrieval.stemmer.stems(words(place.article.title))
        return frozenset(title).union(retrieval.near_sets[position], *sets)

    def _is_right_above(self, position: int, last: int) -> bool:
        """Say whether a statement is in the passage of the last one in front of a table."""
        return self._retrieval.places[position].passage_id == self._retrieval.places[last].passage_id

    def _mass(self, position: int, things: Iterable[Concept], stems: frozenset[str]) -> float:
        """Return the mass of the things that some stems of a statement, or its article's title, name."""
        title = self._retrieval.places[position].article.title
        told = stems.union(self._retrieval.stemmer.stems(words(title)))
        return sum(thing.mass for thing in things if thing.is_named_in(told))

    @cached_property
    def _measured(self) -> Measured:
        """The tables by what their first cells measure."""
        return Measured(self._retrieval, self._by_table.values())

    @cached_property
    def _by_table(self) -> dict[tuple[str, int], list[int]]:
        """The rows of each table."""
        tables: dict[tuple[str, int], list[int]] = {}
        for position in self._firsts:
            tables.setdefault(self._table(position), []).append(position)
        return tables

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


def _is_of_asker(facet: Facet) -> bool:
    """Say whether a facet is only whom a question is asked for: a child."""
    return facet.asker and not facet.personal


def _asks_for_the_most(asked: Sequence[str]) -> bool:
    """Say whether a question asks which is the most of all: "which is cheapest", and not "at most".

    >>> [_asks_for_the_most(words(asked)) for asked in ("the most expensive", "how long at most")]
    [True, False]
    """
    told = ["", *(word for word in asked if word != "the")]
    return any(word in superlatives() and before != "at" for before, word in pairwise(told))
