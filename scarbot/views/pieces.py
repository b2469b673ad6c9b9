"""What the lines of every view are made of."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from scarbot.glossing import glosses_in
from scarbot.models import line_to
from scarbot.wrapping import wrap

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scarbot.models import Article, Section, Statement
    from scarbot.wrapping import Fragment, Line, Look

__all__ = [
    "below",
    "by_section",
    "citation",
    "heading_of",
    "line_number",
    "section_line",
    "span",
    "standard_words",
    "title_lines",
]


def citation(article: Article) -> str:
    """Return title, publisher, date and address of an article in one line; its id at least."""
    parts = (article.name, article.author, article.publisher, article.date, article.url)
    return " · ".join(part for part in parts if part)


def title_lines(article: Article, look: Look) -> list[Line]:
    """Return what is known of where an article comes from, as a heading."""
    return wrap([("heading", look.text(citation(article)))], look.width)


def span(article: Article, start: int, end: int, look: Look, style: str = "quote") -> list[Fragment]:
    """Return a slice of an article with its glosses."""
    fragments: list[Fragment] = []
    for gloss in glosses_in(article.glosses, start, end) if look.gloss else ():
        fragments.append((style, look.text(article.text[start : gloss.end])))
        fragments.append(("gloss", look.text(f" [{gloss.standard}]")))
        start = gloss.end
    fragments.append((style, look.text(article.text[start:end])))
    return fragments


def by_section(statements: Iterable[Statement]) -> list[tuple[Section | None, list[Statement]]]:
    """Return statements, neighbours of one section together."""
    return [
        (members[0].section, members)
        for _, group in groupby(statements, lambda one: one.section.index if one.section else -1)
        for members in [list(group)]
    ]


def heading_of(article: Article, section: Section, look: Look) -> list[Fragment]:
    """Return a heading with its glosses, in brackets where it is supplied."""
    if section.span is None:
        return [("heading", look.text(section.label))]
    return span(article, *section.span, look, "heading")


def section_line(article: Article, section: Section | None, look: Look) -> list[Line]:
    """Return the headings from the top down to a section."""
    if section is None:
        return wrap([("heading", "Before the first heading")], look.width)
    fragments: list[Fragment] = []
    for one in line_to(article.sections, section):
        fragments += [("heading", look.text(" › "))] if fragments else []
        fragments += heading_of(article, one, look)
    return wrap(fragments, look.width)


def below(lines: list[Line], part: list[Line]) -> list[Line]:
    """Return lines as they go on below others: behind an empty one, if there are others."""
    return [[], *part] if lines else part


def line_number(article: Article, offset: int) -> int:
    """Return the line of an article's text in which an offset lies, counted from 1."""
    return article.text.count("\n", 0, offset) + 1


def standard_words(article: Article, start: int, end: int) -> str:
    """Return the standard words of the glosses in a slice of an article."""
    return " ".join(gloss.standard for gloss in glosses_in(article.glosses, start, end))
