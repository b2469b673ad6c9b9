"""Whose a statement is and where it stands, in words: under a quote, in a message, in a margin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scarbot.glossing import glossed, without_glosses
from scarbot.language import fold
from scarbot.models import NearSection, line_to

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from scarbot.models import Article, Kind, Reference, Section, Statement, Table

__all__ = [
    "MANNERS",
    "SPOKEN",
    "attribution_line",
    "headings_line",
    "near_section",
    "notice_of",
    "place_line",
    "section_label",
    "short_source",
    "source_of",
    "without_place",
]

MANNERS: dict[Kind, str] = {"direct": "quoted", "mixed": "quoted in part", "indirect": "reported"}
"""How words of somebody stand in an article."""

SPOKEN: tuple[Kind, ...] = tuple(MANNERS)
"""The kinds of statements that somebody says."""

_NOBODY_CLEAR = "somebody whom the article does not make clear"
_NO_GROUP = "a group that the article does not name"


def attribution_line(
    article: Article,
    statement: Statement,
    kind: Kind,
    references: Sequence[Reference],
    *,
    several: bool = False,
) -> str:
    """Return the line under a quote: whose it is, quoted or reported, and where it stands.

    Args:
        article: where the statement stands.
        statement: the first one quoted.
        kind: of the quote.
        references: that the quote names.
        several: whether the article is named.

    Standard words stand in brackets behind the printed ones; see
    :func:`~scarbot.glossing.without_glosses` for a line that has none.
    """
    parts = [_source(article, statement, kind, references)]
    if several:
        parts.append(article.marked_name)
    return "— " + " · ".join([*parts, place_line(article, statement)])


def notice_of(articles: Iterable[Article], *, several: bool) -> str:
    """Return what a reader has to know about the wording of articles: a line each; nothing without any.

    Args:
        articles: those whose wording is shown.
        several: whether each is named, since there are others.
    """
    noted = (article for article in articles if article.notice)
    lines = (f"{article.marked_name}: {article.notice}" if several else article.notice for article in noted)
    return "\n".join(dict.fromkeys(lines))


def without_place(line: str) -> str:
    """Return whose words an attribution line says that they are, without where they stand.

    >>> without_place("— Ana Ruiz, MD (reported) · Wool, paragraph 2")
    'Ana Ruiz, MD (reported)'
    """
    return line.removeprefix("— ").partition(" · ")[0]


def place_line(article: Article, statement: Statement) -> str:
    """Return where a statement stands: the headings above it, and the paragraph counted from 1.

    Of a row of a table that is the row, and which table where there are several.
    """
    headings = headings_line(article, statement.section) if statement.section else ""
    table = article.table_of(statement)
    place = _line_of(article, table, statement) if table else f"paragraph {statement.passage + 1}"
    return f"{headings}, {place}" if headings else place


def _line_of(article: Article, table: Table, statement: Statement) -> str:
    number = statement.index - table.columns.index
    line = f"row {number}" if number else "columns"
    several = len(article.tables) > 1
    return f"table {article.tables.index(table) + 1}, {line}" if several else f"{line} of the table"


def headings_line(article: Article, section: Section) -> str:
    """Return the headings from the top down to a section, as a reader sees them."""
    return " › ".join(section_label(article, one) for one in line_to(article.sections, section))


def near_section(article: Article, section: Section, *, several: bool) -> NearSection:
    """Return a section as one that comes near a question; its line names the article if there are several."""
    line, printed = (
        " · ".join([*([one.marked_name] if several else []), headings_line(one, section)])
        for one in (article, without_glosses(article))
    )
    return NearSection(article.id, section, line, "" if printed == line else printed)


def section_label(article: Article, section: Section) -> str:
    """Return a heading as a reader sees it: glossed, or in brackets where the sidecar supplies it."""
    return fold(glossed(article.text, *section.span, article.glosses)) if section.span else section.label


def _source(article: Article, statement: Statement, kind: Kind, references: Sequence[Reference]) -> str:
    """Return whose a quote is, in full: people with what they are, a study with where it was printed."""
    if kind == "study":
        named = "; ".join(f"{r.label}, {r.journal}" if r.journal else r.label for r in references)
        numbers = ", ".join(str(r.number) for r in references)
        if named:
            return f"a study: {named} (reference {numbers})"
        researcher = article.researcher_of(statement)
        unnamed = f"research without a {'marked ' if article.references else ''}reference"
        return f"a study by {researcher.label}" if researcher else unnamed
    if kind == "group":
        group = _printed_source(article, statement)
        return f"“{group}”, as the article reports" if group else _NO_GROUP
    if kind == "article":
        return f"the article ({article.publisher})" if article.publisher else "the article"
    people = " and ".join(speaker.label for speaker in statement.speakers)
    manner = {"direct": "", "mixed": " (partly quoted)", "indirect": " (reported)"}[kind]
    return (people or _NOBODY_CLEAR) + manner


def _printed_source(article: Article, statement: Statement) -> str:
    """Return the words that name a group, glossed or as printed."""
    at = article.text.find(statement.attribution, statement.start, statement.end)
    if at < 0:
        return fold(statement.attribution)
    end = at + len(statement.attribution)
    return fold(glossed(article.text, at, end, article.glosses))


def source_of(statement: Statement) -> str:
    """Return whose a statement is, as a message names it."""
    if statement.speakers:
        return " and ".join(speaker.name for speaker in statement.speakers)
    if statement.kind == "article":
        return "the article itself"
    printed = fold(statement.attribution)
    if statement.kind == "study":
        told = printed if " " in printed or printed[:1].isupper() else ""  # "study" tells no more
        named = "; ".join(reference.label for reference in statement.references) or told
        return f"a study ({named})" if named else "a study"
    if statement.kind == "group":
        return f"“{printed}”" if printed else _NO_GROUP
    return _NOBODY_CLEAR


def short_source(statement: Statement) -> str:
    """Return whose a statement is, as short as can be; nothing for the article's own words."""
    if statement.speakers:
        return ", ".join(speaker.name for speaker in statement.speakers)
    if statement.kind in ("study", "group"):
        names = ", ".join(reference.label for reference in statement.references)
        return names or statement.attribution or statement.kind
    return "unknown" if statement.kind != "article" else ""
