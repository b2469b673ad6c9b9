"""An article, a section or a paragraph of it, or the paragraph around a quote, to be read."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

from scarbot.models import branch
from scarbot.settings import whole_number
from scarbot.views.margin import beside, short_names, source_name
from scarbot.views.pieces import below, citation, line_number, section_line, span, title_lines
from scarbot.wrapping import wrap

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from scarbot.models import Article, Passage, Quote, Section, Speaker, Statement, Table
    from scarbot.wrapping import Fragment, Line, Look

__all__ = ["names_paragraph", "paragraph_lines", "read_lines", "source_lines"]

_PARAGRAPH = re.compile(r"(?:paragraph|¶)\s*(\d+)", re.IGNORECASE)
"""A paragraph by its number, as citations name it."""


def read_lines(article: Article, section: Section | None, look: Look) -> list[Line]:
    """Return an article, or one section with those below it, with who speaks in the margin."""
    if section is None:
        return _passages(article, article.passages, look, article.tables)
    within = branch(article.sections, section)
    passages = (one for one in article.passages if one.section in within)
    tables = (t for t in article.tables if t.columns.section and t.columns.section.index in within)
    return _passages(article, passages, look, tables)


def names_paragraph(name: str) -> bool:
    """Return whether a name is that of a paragraph as citations have it, of a number that may be too high.

    >>> names_paragraph("paragraph 999"), names_paragraph("paragraphs")
    (True, False)
    """
    return _PARAGRAPH.fullmatch(name.strip()) is not None


def paragraph_lines(articles: Iterable[Article], name: str, look: Look) -> list[Line]:
    """Return what a name like "paragraph 25" stands for in each article that has so many paragraphs."""
    named = _PARAGRAPH.fullmatch(name.strip())
    number = whole_number(named[1]) if named else None
    lines: list[Line] = []
    for article in articles if number else ():
        if found := [one for one in article.passages if one.index + 1 == number]:
            lines += below(lines, _passages(article, found, look))
    return lines


def _passages(
    article: Article, passages: Iterable[Passage], look: Look, tables: Iterable[Table] = ()
) -> list[Line]:
    """Return some passages and tables of an article below its title, each of the headings above them once."""
    lines = title_lines(article, look)
    shown: set[int] = set()
    names = short_names(article)
    blocks = [(p.start, p.section, _passage(article, p, names, look)) for p in passages]
    for table in tables:
        section = table.columns.section
        told = _table(article, table, look)
        blocks.append((table.columns.start, section.index if section else None, told))
    for _, at, told in sorted(blocks, key=lambda block: block[0]):
        if at is not None and at not in shown:
            shown.add(at)
            lines += [[], *section_line(article, article.sections[at], look)]
        lines += [[], *told]
    return lines


def _table(article: Article, table: Table, look: Look) -> list[Line]:
    """Return the lines of a table, the names of its columns set off."""
    lines: list[Line] = []
    for one in table.lines:
        name, style = ("table", "context") if one is table.columns else ("row", "quote")
        lines += beside(("label", name), span(article, one.start, one.end, look, style), look)
    return lines


def _passage(article: Article, passage: Passage, names: Mapping[Speaker, str], look: Look) -> list[Line]:
    """Return the sentences of a passage, those of one source together."""
    lines: list[Line] = []
    bullet = "• " if passage.kind == "item" else ""
    statements = article.statements[passage.first : passage.last]
    for name, group in groupby(statements, lambda one: source_name(one, names, look)):
        members = list(group)
        fragments: list[Fragment] = [("label", look.text(bullet))] if bullet else []
        for statement in members:
            fragments += [*span(article, statement.start, statement.end, look), ("quote", " ")]
        lines += beside(name, fragments, look)
        bullet = ""
    return lines


def source_lines(article: Article, quote: Quote, look: Look) -> list[Line]:
    """Return the paragraph or the table around a quote, the quote in it set off, and where it stands."""
    passages = [one for one in article.passages if one.start <= quote.start < one.end]
    lines: list[Line] = section_line(article, quote.section, look) if quote.section else []
    for passage in passages:
        fragments: list[Fragment] = []
        if passage.introduction is not None:
            leading = article.statements[passage.introduction]
            lines += wrap(
                span(article, leading.start, leading.end, look, "context"), look.width, [("", "  ")]
            )
        fragments += span(article, passage.start, quote.start, look, "context")
        fragments += span(article, quote.start, quote.end, look, "match")
        fragments += span(article, quote.end, passage.end, look, "context")
        lines += wrap(fragments, look.width, [("", "  ")], [("", "  ")])
    for one in _lines_around(article, quote):
        style = "match" if one.start == quote.start else "context"
        lines += wrap(
            span(article, one.start, one.end, look, style), look.width, [("", "  ")], [("", "    ")]
        )
    line = line_number(article, quote.start)
    place = f"{citation(article)} · line {line}, characters {quote.start}–{quote.end}"
    return lines + wrap([("attribution", look.text(place))], look.width, [("", "  ")], [("", "    ")])


def _lines_around(article: Article, quote: Quote) -> tuple[Statement, ...]:
    """Return the lines of the table that a quote is a row of; of none, none."""
    tables = (table for table in article.tables if any(one.start == quote.start for one in table.lines))
    return next((table.lines for table in tables), ())
