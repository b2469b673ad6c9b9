"""Tables that say something in their rows: "Rice | a year" below "Food | Keeps for".

Their columns have names. A list of people, of goods with their prices, of hours or of pages is none, and what
lays out a page has no names above it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING

from scarbot.models import CELL_BAR
from scarbot.reading.furniture.bylines import heads_card
from scarbot.reading.furniture.furniture import names_offer
from scarbot.reading.traits.dates import is_date
from scarbot.reading.traits.marks import phrases, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from scarbot.reading.formats.flow import Element, Piece

__all__ = ["name_columns"]

_PARTS = ("tr", "thead", "tbody", "tfoot")
_FEWEST_CELLS = 2
_LONGEST_NAME = 60
_PRICE = re.compile(r"[$£€]\s?\d")
_SHOP_PRICE = re.compile(r"[$£€]\d[\d,]*\.\d[59]\b")
_HOUR = re.compile(r"\d{1,2}(?::\d\d|\s?[ap]\.?m\b)", re.IGNORECASE)
_LETTERS = re.compile(r"[^\W\d_]{2}")


def name_columns(elements: Sequence[Element], pieces: Iterable[Piece]) -> None:
    """Say of each row of a table of data which line names its columns; other tables stay as they are."""
    for lines in _tables(elements, pieces):
        for names, rows in _parts(lines):
            if rows and _is_data(names, rows):
                for row in rows:
                    row.columns = names


def _tables(elements: Sequence[Element], pieces: Iterable[Piece]) -> Iterable[list[Piece]]:
    """Return the lines of each table: its rows, and what stands alone in one: a heading, a sentence."""
    tables: defaultdict[int, list[Piece]] = defaultdict(list)
    apart: defaultdict[int, list[Piece]] = defaultdict(list)
    for piece in pieces:
        row = piece.element if piece.cells else elements[piece.element].row
        if not row:
            continue
        lines = tables[_table_of(elements, row)]
        if not piece.cells:
            apart[row].append(piece)
        if piece.cells or len(apart[row]) == 1:
            lines.append(piece)
    several = {row for row, found in apart.items() if len({elements[one.element].cell for one in found}) > 1}
    for lines in tables.values():
        lines[:] = [line for line in lines if line.cells or elements[line.element].row not in several]
    return tables.values()


def _table_of(elements: Sequence[Element], position: int) -> int:
    """Return the position of the table that a row stands in."""
    while elements[position].tag in _PARTS:
        position = elements[position].parent
    return position


def _parts(lines: Iterable[Piece]) -> Iterator[tuple[Piece, list[Piece]]]:
    """Yield each line of a table that names columns, with the rows below that have a cell for each.

    Below a line of one cell, which tells what the next rows are of, none is taken: without it they would say
    something else. So it is below two lines of names, neither of which is all of them, and below names of
    which one is that of several columns. A line that goes on with the one above, its first cell empty, takes
    that with it: what is left would be a part of what it says.
    """
    names: Piece | None = None
    rows: list[Piece] = []
    above: Piece | None = None
    for line in lines:
        texts = _texts(line)
        named = line.cells is not None and line.cells.named and len(texts) >= _FEWEST_CELLS
        goes_on = len(texts) >= _FEWEST_CELLS and not texts[0] and any(texts)
        if not named and (goes_on or sum(map(bool, texts)) >= _FEWEST_CELLS):
            if goes_on and rows and rows[-1] is above:
                rows.pop()
            rows += [line] if names and _is_row(line, names) else []
            above = line
            continue
        if names and rows:
            yield names, rows
        names = line if named and (rows or names is None) else None
        rows = []
    if names:
        yield names, rows


def _is_row(line: Piece, names: Piece) -> bool:
    """Say whether a line tells something of what its first cell names, and is no link.

    A cell that takes the place of several, beside or below it, leaves others below a wrong name. Behind an
    empty cell there is no other: in the line that is left, that would stand below a wrong name.
    """
    cells = _texts(line)
    filled = sum(map(bool, cells))
    told = all(cells[:filled]) and len(cells) == len(_texts(names)) and _is_plain(line)
    barred = line.cells is None or line.cells.linked or line.cells.spanned
    return told and not barred and _LETTERS.search(line.text) is not None


def _is_plain(line: Piece) -> bool:
    """Say whether the bars in a line stand between its cells and nowhere else."""
    filled = [*filter(None, _texts(line))]
    return line.text.split(CELL_BAR) == filled


def _is_data(names: Piece, rows: Sequence[Piece]) -> bool:
    """Say whether rows below the names of columns are no list of people, goods, hours or pages."""
    columns = [text.lower().strip(" :") for text in _texts(names)]
    cells = [text for row in rows for text in _texts(row)]
    if names.cells and names.cells.spanned:
        return False
    if max(map(len, columns)) > _LONGEST_NAME or not (all(columns[1:]) and _is_plain(names)):
        return False
    if not phrases("pages", "tables").isdisjoint(columns):
        return False
    return not (_are_people(columns, rows) or _are_goods(columns, cells) or _are_hours(columns, rows))


def _texts(line: Piece) -> tuple[str, ...]:
    return line.cells.texts if line.cells else ()


def _are_people(columns: Sequence[str], rows: Sequence[Piece]) -> bool:
    """Say whether rows are people, by the name of a column or by their first cells."""
    people, names, posts = (phrases(key, "tables") for key in ("people", "names", "posts"))
    listed = not names.isdisjoint(columns) and not posts.isdisjoint(columns)
    called = sum(heads_card(_texts(row)[0]) for row in rows)
    return listed or not people.isdisjoint(columns) or called * 2 > len(rows)


def _are_goods(columns: Sequence[str], cells: Sequence[str]) -> bool:
    """Say whether a table sells: it names shops or buttons, or the price of each product to the cent."""
    priced = [cell for cell in cells if _PRICE.search(cell)]
    products = bool(priced) and not phrases("products", "tables").isdisjoint(columns)
    if products or not phrases("goods", "tables").isdisjoint(columns):
        return True
    if sum(bool(_SHOP_PRICE.search(cell)) for cell in priced) * 2 > len(priced) > 0:
        return True
    small = [cell.lower() for cell in cells]
    sold = any(cell in phrases("buys") or cell.startswith(words_of("buys_from")) for cell in small)
    return sold or any(map(names_offer, cells))


def _are_hours(columns: Sequence[str], rows: Sequence[Piece]) -> bool:
    """Say whether most rows begin with a day or an hour, or have one below the name of hours: a timetable.

    Elsewhere it may be a ratio, minutes on a clock, or when a pill is due. So may hours that lead, where what
    stands beside them is no programme: "7 am | a walk, then breakfast".
    """
    if _are_of_one_day(columns, rows):
        return False
    listed = phrases("hours", "tables")
    hours = [0, *(at for at, name in enumerate(columns) if name in listed)]
    timed = sum(_is_timed(_texts(row), hours) for row in rows)
    return timed * 2 > len(rows)


def _are_of_one_day(columns: Sequence[str], rows: Sequence[Piece]) -> bool:
    """Say whether hours lead below the name of a time, with nothing of a programme, and no hours, beside."""
    if columns[0] not in phrases("clock", "tables"):
        return False
    beside = range(1, len(columns))
    listed, programmes = phrases("hours", "tables"), phrases("programmes", "tables")
    ends = (part for name in columns[1:] for part in (name, *name.split()[:1], *name.split()[-1:]))
    first = [_texts(row)[0].lower() for row in rows]
    dated = any(is_date(one) or _day().match(one) for one in first)
    timed = any(_HOUR.match(_texts(row)[at]) for row in rows for at in beside)
    return listed.isdisjoint(columns[1:]) and programmes.isdisjoint(ends) and not (dated or timed)


def _is_timed(cells: Sequence[str], hours: Iterable[int]) -> bool:
    first = cells[0].lower()
    dated = is_date(first) and not first.isdecimal()  # a year is no hour
    return dated or bool(_day().match(first)) or any(_HOUR.match(cells[at]) for at in hours)


@cache
def _day() -> re.Pattern[str]:
    """Return the pattern of a day of the week; one in short stands alone: no "sun hat"."""
    days, short = ("|".join(words_of(key, "tables")) for key in ("days", "days_in_short"))
    return re.compile(rf"(?:{days})s?\b|(?:{short})\b(?!\s+[a-z])")
