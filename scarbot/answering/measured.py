"""Which rows of tables are of the numbers in a question: "4 to 8 years" is, asked of a child of six.

A table is read so where its first cells have numbers of one unit, which the name of their column may have.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from scarbot.answering.ranges import Range, Unit, ranges_in, tokens_of, unit_in, years
from scarbot.indexing.columns import named_cells
from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.word_lists import function_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from scarbot.indexing.retrieval import Retrieval

__all__ = ["Measured", "Told"]


class Told(NamedTuple):
    """What the numbers of a question tell of the rows of a table.

    Attributes:
        holding: the rows whose ranges hold one of them.
        others: those that are of other numbers.
        words: the words of the question that tell these numbers.
        unlike: the rows by what the question tells in another unit only: "22 pounds", where these have "kg".
    """

    holding: frozenset[int] = frozenset()
    others: frozenset[int] = frozenset()
    words: frozenset[str] = frozenset()
    unlike: frozenset[int] = frozenset()


class _Table(NamedTuple):
    """A table by whose first cells something is measured.

    Attributes:
        rows: all of its rows.
        ranges: the ranges of those that have one.
        names: the stems of what its first column is called.
        by_age: whether it is by how old somebody is.
        by_time: whether it is by when something is.
    """

    rows: frozenset[int]
    ranges: dict[int, Range]
    names: frozenset[str]
    by_age: bool
    by_time: bool

    @property
    def unit(self) -> Unit | None:
        """The unit of its ranges; ``None`` where they count something."""
        return next(iter(self.ranges.values())).unit


class Measured:
    """Knows the ranges in the first cells of the tables of one corpus.

    Args:
        retrieval: the corpus.
        tables: the rows of each of its tables.
    """

    def __init__(self, retrieval: Retrieval, tables: Iterable[Sequence[int]]) -> None:
        self._retrieval = retrieval
        self._rows = tables
        self._last: tuple[object, list[Told]] = (), []

    def told(
        self, question: str, before: tuple[str, ...] = (), quoted: frozenset[int] = frozenset()
    ) -> list[Told]:
        """Return what the numbers of a question tell of the rows of each table of which they tell anything.

        Behind a row that such a number told, a question without one is of that row; a bare number is another
        of those: "and for 15?". With a number of something else, "for 2 people?", it is of no row there.
        """
        put, last = (question, before, quoted), self._last
        if last[0] != put:
            asked = [[*ranges_in(text)] for text in (question, *before)]
            told = (self._of(table, quoted, *asked) for table in (self._tables if any(asked) else ()))
            self._last = last = put, [each for each in told if any(each)]  # another thread may put its own
        return last[1]

    def _of(
        self, table: _Table, quoted: frozenset[int], asked: Sequence[Range], *before: Sequence[Range]
    ) -> Told:
        """Return what some numbers tell of the rows of a table."""
        alike, measured = [*self._alike(table, asked)], frozenset(table.ranges)
        if not alike and _measures_the_same(table, asked):
            return Told(unlike=measured)
        earlier = next(filter(None, ([*self._alike(table, numbers)] for numbers in before)), [])
        shown, held = quoted & measured, _holding(table, alike)
        if not alike and earlier and shown:
            unit = earlier[0].unit
            if not all(one.is_bare for one in asked):
                return Told(others=table.rows)
            alike = [one.of(unit) if unit else one for one in asked] or (earlier if len(shown) == 1 else [])
            held = _holding(table, alike) if asked else shown
        if not alike or not (held or any(one.is_wide for one in table.ranges.values())):
            return Told()
        others = (table.rows if held else measured) - held
        return Told(held, others, frozenset(word for number in alike for word in number.words))

    def _alike(self, table: _Table, asked: Iterable[Range]) -> Iterator[Range]:
        """Yield the numbers that are of what a table is measured by, in its unit."""
        unit = table.unit
        if unit is None:
            yield from (one for one in asked if not one.unit and not table.names.isdisjoint(self._stems(one)))
            return
        same = [one for one in asked if one.unit and one.unit.system == unit.system]
        if unit.of == "time":
            same += [one.of(years()) for one in asked if one.unit is None and one.is_age and table.by_age]
            ages = [one for one in same if one.is_age]
            lasting = [one for one in same if not one.is_age and (table.by_time or not one.lasts)]
            same = lasting if table.by_time and not table.by_age else ages or lasting
        yield from same

    def _stems(self, number: Range) -> set[str]:
        """Return the stems of the words next to a number, which may say what is counted."""
        return {self._retrieval.stemmer.stem(word) for word in number.counted}

    @cached_property
    def _tables(self) -> list[_Table]:
        """The tables that are measured by their first cells."""
        return [table for rows in self._rows if (table := self._read(rows)) is not None]

    def _read(self, rows: Sequence[int]) -> _Table | None:
        """Return how a table is measured; ``None`` where that is by nothing, or by several units."""
        cells = {p: named_cells(self._retrieval.places[p])[0] for p in rows}
        column = next(iter(cells.values()))[0]
        called, age = {*tokens_of(column)}, load_data("measures")["age"]
        found = {
            p: read[0] for p, (_, cell) in cells.items() if len(read := [*ranges_in(cell, listed=True)]) == 1
        }
        by_age = not called.isdisjoint(age["columns"]) or any(one.is_age for one in found.values())
        own = {one.unit for one in found.values() if one.unit}
        unit = unit_in(column) or (years() if by_age else own.pop() if len(own) == 1 else None)
        if unit:
            found = {p: one if one.unit else one.of(unit) for p, one in found.items()}
        if not found or len({one.unit.system if one.unit else "" for one in found.values()}) > 1:
            return None
        counted = {word for one in found.values() for word in one.counted} if unit is None else set()
        names = {self._retrieval.stemmer.stem(word) for word in (called | counted) - function_words()}
        by_time = not called.isdisjoint(age["times"])
        return _Table(frozenset(rows), found, frozenset(names), by_age, by_time)


def _holding(table: _Table, asked: Sequence[Range]) -> frozenset[int]:
    """Return the rows whose ranges hold one of some numbers; ages are counted whole where none does."""
    held = frozenset(p for p, one in table.ranges.items() if any(map(one.meets, asked)))
    whole = {p: one.in_whole() for p, one in table.ranges.items() if one.unit and one.unit.of == "time"}
    return held or frozenset(p for p, one in whole.items() if any(map(one.meets, asked)))


def _measures_the_same(table: _Table, asked: Iterable[Range]) -> bool:
    """Say whether some number measures what a table is measured by, in a unit of another system."""
    units = [one.unit for one in asked if one.unit]
    return table.unit is not None and any(
        unit.of == table.unit.of and unit.system != table.unit.system for unit in units
    )
