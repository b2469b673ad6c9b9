"""The cells of a row of a table, each with the name of its column, and what such a name says of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scarbot.glossing import standard
from scarbot.language import words
from scarbot.lexicon.data_files import load_data
from scarbot.models import CELL_BAR

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scarbot.lexicon.lexicon import Lexicon
    from scarbot.models import Place

__all__ = ["given_by_columns", "named_cells"]


def named_cells(place: Place) -> list[tuple[str, str]]:
    r"""Return the cells of a row in standard words, each behind the name of its column; of a sentence, none.

    The first column may have no name.

    >>> from scarbot import Corpus, parse_article
    >>> source = "# Rice\n\nIt keeps.\n\n| | Keeps |\n|--|--|\n| White | years |"
    >>> places = Corpus((parse_article(source, format="markdown"),)).places
    >>> [named_cells(place) for place in places]
    [[], [], [('', 'White'), ('Keeps', 'years')]]
    """
    table = place.article.table_of(place.statement)
    if table is None or place.statement.index == table.columns.index:
        return []
    names = standard(place.article, table.columns.start, table.columns.end).split(CELL_BAR)
    unnamed = [""] * (table.width - len(names))
    cells = standard(place.article, place.statement.start, place.statement.end).split(CELL_BAR)
    return list(zip([*unnamed, *names], cells, strict=False))


def given_by_columns(place: Place, lexicon: Lexicon) -> Iterator[str]:
    """Yield the names of the facets that a row gives by the names of its columns: "Cost", "Keeps for".

    Such a name asks for it, or is listed, some of them only above a figure.
    """
    data = load_data("facets")
    for name, cell in named_cells(place):
        said = words(name)
        yield from (facet.name for facet in lexicon.facets.find(lexicon.spelt_out(said)).facets)
        figures = data["columns_of_figures"] if any(map(str.isdigit, cell)) else {}
        for listed in (data["columns"], figures):
            yield from (facet for facet, names in listed.items() if " ".join(said) in names)
