"""Which line of a table or of a list has the most or the least of what is asked: the cheapest, the longest.

Lines are compared where each of them gives one amount of a kind: a column of prices, or "Tuning: $120".
Nothing is said where one of them gives none, or gives it in another unit.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cached_property, lru_cache
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from scarbot.answering.ranges import Range, ranges_in, tokens_of, unit_in
from scarbot.indexing.columns import named_cells
from scarbot.language import words
from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.word_lists import function_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from scarbot.indexing.retrieval import Retrieval
    from scarbot.matching.admission import Admission
    from scarbot.questions import Query

__all__ = ["Extremes"]

_LABELLED = re.compile(r"[^.:;!?]{2,60}?(?::| [–—-])\s+(?=\S)")
_LONGEST_LINE = 200
_FEWEST = 3
"""Of how many lines a list has to be; a table may have two."""
_NO_UNIT = ("", "")


class _End(NamedTuple):
    """What a question asks for the most or the least of.

    Attributes:
        most: whether it is the most.
        measures: kinds of measure that it may be of; empty where a column has to be named: "most iron".
        words: the words that ask so.
        behind: those behind them.
    """

    most: bool
    measures: frozenset[str]
    words: frozenset[str]
    behind: tuple[str, ...]


class _Column(NamedTuple):
    """Amounts of one kind, one for each of several lines.

    Attributes:
        measure: what kind it is; empty where numbers have no unit that is listed.
        named: the stems of what it is called; of a list, none.
        amounts: the amount of each line, by position.
    """

    measure: str
    named: frozenset[str]
    amounts: dict[int, Range]


class _Lines(NamedTuple):
    """Lines that tell the same of several things.

    Attributes:
        columns: what can be compared in them.
        around: the stems of all that they and what stands above them say.
    """

    columns: list[_Column]
    around: frozenset[str]


class Extremes:
    """Knows which lines of one corpus can be compared, and finds the one at an end.

    Args:
        retrieval: the corpus.
        admission: what a question does not want.
    """

    def __init__(self, retrieval: Retrieval, admission: Admission) -> None:
        self._retrieval = retrieval
        self._admits = admission.admits

    def asks(self, query: Query) -> bool:
        """Say whether a question asks for the most or the least of anything."""
        return _end_of(query.words) is not None

    def giving(self, query: Query) -> list[int]:
        """Return the lines that have the most or the least of what a question asks for, in order.

        All that it names besides has to stand in these lines or above them; those that it refuses are left
        out. Empty where it does not ask so, or asks what somebody says, where nothing can be compared, and
        where that can be done in several tables or by several columns.
        """
        end = _end_of(query.words)
        if end is None or query.people:
            return []
        found = [column for lines in self._lines for column in self._compared(query, end, lines)]
        if len(found) != 1:
            return []
        (column,) = found
        wanted = {p: amount for p, amount in column.amounts.items() if self._admits(query, p)}
        return _at_end(wanted, most=end.most) if wanted else []

    def without_end(self, query: Query) -> Query:
        """Return a question without what asks for the most or the least, if a line gives that.

        Nothing else that it asks for needs to be told: which is the cheapest, a list of prices tells.
        """
        end = _end_of(query.words) if self.giving(query) else None
        if end is None:
            return query
        apart = end.words | _alike()
        left = tuple(c for c in query.concepts if not c.asking and not apart.issuperset(words(c.label)))
        return replace(query, concepts=left, facets=())

    def _compared(self, query: Query, end: _End, lines: _Lines) -> list[_Column]:
        """Return the columns of some lines by which a question compares them, if it is about these at all.

        Of several of one measure, only what it names counts; of what has none, what stands behind "the most",
        or, behind a turn that has nothing there, what the one before named.
        """
        if not self._is_about(query, end, lines.around):
            return []
        measured = [column for column in lines.columns if column.measure in end.measures]
        asked = self._stems(set(query.words) - end.words if measured else end.behind[:1])
        if not (measured or end.behind):  # "and the least?"
            asked = self._stems(word for text in query.before[:1] for word in words(text))
        named = [column for column in measured or lines.columns if not column.named.isdisjoint(asked)]
        return named or (measured if len(measured) == 1 else [])

    def _is_about(self, query: Query, end: _End, around: frozenset[str]) -> bool:
        """Say whether all that a question names stands in some lines, or above them."""
        apart = end.words | _alike() | function_words()
        named = (c for c in query.concepts if not apart.issuperset(words(c.label)))
        return all(c.is_named_in(around) for c in named)

    def _stems(self, said: Iterable[str]) -> frozenset[str]:
        return frozenset(self._retrieval.stemmer.stem(word) for word in said)

    @cached_property
    def _lines(self) -> list[_Lines]:
        """All lines that can be compared: those of tables, then those of lists."""
        lists = (found for found in self._lists() if len(found) >= _FEWEST)
        read = [self._read(rows, self._cells(rows)) for rows in self._retrieval.tables().values()]
        read += [self._read(found, self._labelled(found)) for found in lists]
        return [lines for lines in read if lines.columns]

    def _lists(self) -> Iterator[list[int]]:
        """Yield the lines of each list: passages of one labelled statement, one behind the other."""
        places = self._retrieval.places

        def parted(position: int) -> object:
            place = places[position]
            text = place.statement.text
            alone = len(text) <= _LONGEST_LINE and not (place.is_row or self._retrieval.in_front(position))
            section = place.statement.section
            return (place.article.id, section and section.index) if alone and _LABELLED.match(text) else None

        for where, positions in groupby(range(len(places)), parted):
            if where is not None:
                yield [*positions]

    def _cells(self, rows: Sequence[int]) -> dict[str, dict[int, str]]:
        """Return the cells of each column of a table but the first, by its name."""
        columns: dict[str, dict[int, str]] = {}
        for p in rows:
            for name, cell in named_cells(self._retrieval.places[p])[1:]:
                columns.setdefault(name, {})[p] = cell
        return columns

    def _labelled(self, lines: Sequence[int]) -> dict[str, dict[int, str]]:
        """Return what stands behind the labels of the lines of a list, as one column without a name."""
        texts = ((p, self._retrieval.places[p].statement.text) for p in lines)
        return {"": {p: _LABELLED.sub("", text, count=1) for p, text in texts}}

    def _read(self, lines: Sequence[int], cells: dict[str, dict[int, str]]) -> _Lines:
        """Return what can be compared in some lines, by the cells of each of their columns."""
        columns = [column for name, told in cells.items() for column in self._columns(name, told)]
        columns = [column for column in columns if len(column.amounts) > 1]
        retrieval, title = self._retrieval, self._retrieval.places[lines[0]].article.title
        sets = [s[p] for p in lines for s in (retrieval.own_sets, retrieval.near_sets)]
        return _Lines(columns, self._stems(words(f"{title} {' '.join(cells)}")).union(*sets))

    def _columns(self, name: str, cells: dict[int, str]) -> Iterator[_Column]:
        """Yield what the cells of a column give amounts of, one each; without a unit, if it has a name."""
        stems, unit = self._stems(words(name)) - function_words(), unit_in(name)
        told = {p: [*ranges_in(cell)] for p, cell in cells.items()}
        told = {p: read for p, read in told.items() if not _is_on_top(cells[p], read)}
        if unit and name:
            told = {p: [r if r.unit else r.of(unit) for r in read] for p, read in told.items()}
        kinds = {_kind(r) for read in told.values() for r in read}
        for kind in sorted(kinds if name else kinds - {_NO_UNIT}):
            same = {p: [r for r in read if _kind(r) == kind] for p, read in told.items()}
            if all(len(read) == 1 for read in same.values()):
                yield _Column(kind[1], stems, {p: read[0] for p, read in same.items()})


@lru_cache(maxsize=4)  # a question is asked several times
def _end_of(asked: tuple[str, ...]) -> _End | None:
    """Return what some words ask for the most or the least of; ``None`` where they do not.

    Neither does "at most", nor "the second cheapest", nor what asks why or whether the cheapest is so.

    >>> end = _end_of(("which", "is", "the", "least", "expensive"))
    >>> end.most, sorted(end.measures), sorted(end.words)
    (False, ['money'], ['expensive', 'least'])
    >>> _end_of(("does", "the", "cheapest", "last")), _end_of(("how", "long", "at", "least"))
    (None, None)
    """
    ends = load_data("measures")["ends"]
    text = f" {' '.join(asked)} "
    found: dict[tuple[str, str], set[str]] = {}
    for kind in ("least", "most"):
        for measure, phrases in ends[kind].items():
            for phrase in (phrase for phrase in phrases if f" {phrase} " in text):
                found.setdefault((phrase, kind), set()).add(measure)
    if not found:
        return None
    phrase, kind = max(found, key=lambda told: len(told[0]))
    before, _, behind = (part.split() for part in text.partition(f" {phrase} "))
    whether = bool(before) and before[0] in ends["whether"] and not {*before[1:]} - {"the"}
    if {*before[-1:]} & {*ends["not_behind"]} or before[:1] == ["why"] or whether:
        return None
    left = tuple(word for word in behind if word not in function_words() and word not in ends["how_much"])
    return _End(kind == "most", frozenset(found[phrase, kind] - {"any"}), frozenset(phrase.split()), left)


def _alike() -> frozenset[str]:
    ends = load_data("measures")["ends"]
    return frozenset((*ends["alike"], *ends["how_much"]))


def _kind(amount: Range) -> tuple[str, str]:
    """Return the system of an amount's unit, and what that measures."""
    return (amount.unit.system, amount.unit.of) if amount.unit else _NO_UNIT


def _is_on_top(cell: str, amounts: Iterable[Range]) -> bool:
    """Say whether an amount comes on top of another one: "$80 extra", and not "12 weeks or more"."""
    others = {*tokens_of(cell)}.difference(*(one.words for one in amounts))
    return not others.isdisjoint(load_data("measures")["ends"]["added"])


def _at_end(amounts: dict[int, Range], *, most: bool) -> list[int]:
    """Return which of some lines have the greatest or the least amount."""
    sizes = {p: one.high if most else one.low for p, one in amounts.items()}
    end = (max if most else min)(sizes.values())
    return [p for p, size in sizes.items() if size == end]
