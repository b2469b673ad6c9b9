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

    from scarbot.models import Article, Passage, Quote, Section, Speaker
    from scarbot.wrapping import Fragment, Line, Look

__all__ = ["names_paragraph", "paragraph_lines", "read_lines", "source_lines"]

_PARAGRAPH = re.compile(r"(?:paragraph|¶)\s*(\d+)", re.IGNORECASE)
"""A paragraph by its number, as citations name it."""


def read_lines(article: Article, section: Section | None, look: Look) -> list[Line]:
    """Return an article, or one section with those below it, with who speaks in the margin."""
    if section is None:
        return _passages(article, article.passages, look)
    within = branch(article.sections, section)
    return _passages(article, (one for one in article.passages if one.section in within), look)


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


def _passages(article: Article, passages: Iterable[Passage], look: Look) -> list[Line]:
    """Return some passages of an article below its title, each of the headings above them once."""
    lines = title_lines(article, look)
    shown: set[int] = set()
    names = short_names(article)
    for passage in passages:
        if passage.section is not None and passage.section not in shown:
            shown.add(passage.section)
            lines += [[], *section_line(article, article.sections[passage.section], look)]
        lines += [[], *_passage(article, passage, names, look)]
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
    """Return the paragraph around a quote, the quote in it set off, and where it stands."""
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
    line = line_number(article, quote.start)
    place = f"{citation(article)} · line {line}, characters {quote.start}–{quote.end}"
    return lines + wrap([("attribution", look.text(place))], look.width, [("", "  ")], [("", "    ")])
