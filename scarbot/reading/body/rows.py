"""Rows of tables that can be quoted: each a line of the text, below the names of its columns."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING

from scarbot.models import Statement, Table
from scarbot.reasons import ADVERTISEMENT, ATTRIBUTION, PHOTO_CREDIT, PULL_QUOTE, RULE, TABLE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from scarbot.models import Section
    from scarbot.reading.blocks import Block

__all__ = ["Rows", "rows_in_body"]

_BESIDE = frozenset({ADVERTISEMENT, ATTRIBUTION, PHOTO_CREDIT, PULL_QUOTE, RULE, TABLE})
"""Why lines are left out that stand in the body of an article."""


def rows_in_body(
    blocks: Sequence[Block], columns: Mapping[int, tuple[int, int]]
) -> dict[int, tuple[int, int]]:
    """Return where the names of columns stand, by where a row begins, for those rows that stand in the body.

    A line of the body stands next to them, above or below; what stands there for another reason than that
    it is a table is no body: the boxes that a page ends with.
    """
    if not columns:
        return {}  # the usual case
    found: dict[int, tuple[int, int]] = {}
    for listed in (blocks, [*reversed(blocks)]):
        inside = False
        for block in listed:
            if inside and block.reason == TABLE and block.start in columns:
                found[block.start] = columns[block.start]
            if block.reason not in _BESIDE:
                inside = block.kind != "furniture"
    return found


@dataclass(slots=True)
class Rows:
    """The rows of an article, as far as it has been read.

    Attributes:
        text: the text that they stand in.
        columns: where the names of the columns stand, by where each row begins.
        found: where each row stands, and its section.
    """

    text: str
    columns: Mapping[int, tuple[int, int]]
    found: list[tuple[tuple[int, int], Section | None]] = field(default_factory=list)

    def takes(self, block: Block, section: Section | None) -> bool:
        """Say whether a block is a row, or the names of columns above one; a row is noted."""
        if block.reason != TABLE or not self.columns:
            return False  # the usual case
        span = block.start, block.end
        if block.start in self.columns:
            self.found.append((span, section))
            return True
        return span in self.columns.values()

    def tables(self, statements: int, passages: int) -> tuple[Table, ...]:
        """Return the tables, their lines counted on from so many statements and passages."""
        found: list[Table] = []
        for named, rows in groupby(self.found, lambda row: self.columns[row[0][0]]):
            listed = list(rows)
            section = listed[0][1]
            lines = self._lines([named, *(span for span, _ in listed)], section, statements, passages)
            statements, passages = statements + len(lines), passages + len(lines)
            found.append(Table(lines[0], tuple(lines[1:])))
        return tuple(found)

    def _lines(
        self, spans: Iterable[tuple[int, int]], section: Section | None, statements: int, passages: int
    ) -> list[Statement]:
        return [
            Statement(
                statements + at, self.text[start:end], start, end, section=section, passage=passages + at
            )
            for at, (start, end) in enumerate(spans)
        ]
