"""How an article was read: every sentence and what was left out, as lines and as a record."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from scarbot.crediting import short_source
from scarbot.language import counted
from scarbot.models import SCHEMA
from scarbot.views.pieces import by_section, section_line, span, title_lines
from scarbot.wrapping import wrap

if TYPE_CHECKING:
    from scarbot.models import Article, Statement
    from scarbot.wrapping import Fragment, Line, Look

__all__ = ["article_record", "check_lines", "sizes"]


def check_lines(article: Article, look: Look) -> list[Line]:
    """Return how an article was read: every sentence by section, the rows of its tables, what was left out.

    A sentence shows its number, its kind and, before a bar, whose it is.
    """
    lines = [*title_lines(article, look), [("label", sizes(article))]]
    for speaker in article.speakers:
        lines += wrap([("speaker", look.text(speaker.label))], look.width, [("", "  ")], [("", "    ")])
    for section, statements in by_section(article.statements):
        lines += [[], *section_line(article, section, look)]
        for statement in statements:
            lines += _checked(article, statement, look)
    return lines + _tables(article, look) + _references(article, look) + _left_out(article, look)


def sizes(article: Article) -> str:
    """Return how much was read of an article."""
    parts = (
        counted(len(article.sections), "section"),
        counted(len(article.statements), "sentence"),
        *([counted(len(article.rows), "row of a table", "rows of tables")] if article.tables else ()),
        counted(len(article.speakers), "person", "people"),
        counted(len(article.references), "reference"),
    )
    return ", ".join(parts)


def _checked(article: Article, statement: Statement, look: Look) -> list[Line]:
    label = f"{statement.index:>4} {statement.kind:<9}"
    fragments: list[Fragment] = []
    if source := short_source(statement):
        bar = look.text(" │ ")
        fragments += [("speaker", look.text(source)), ("bar", bar)]
    fragments += span(article, statement.start, statement.end, look)
    return wrap(fragments, look.width, [("label", label)], [("", " " * 6)])


def _tables(article: Article, look: Look) -> list[Line]:
    """Return the tables of which rows were read, each below its section."""
    lines: list[Line] = []
    for table in article.tables:
        lines += [[], *section_line(article, table.columns.section, look)]
        for line in table.lines:
            kind = "columns" if line is table.columns else "row"
            label = [("label", f"{line.index:>4} {kind:<9}")]
            lines += wrap(span(article, line.start, line.end, look), look.width, label, [("", " " * 6)])
    return lines


def _references(article: Article, look: Look) -> list[Line]:
    lines: list[Line] = [[], [("heading", "References")]] if article.references else []
    for reference in article.references:
        number = [("number", f"{reference.number:>4} ")]
        lines += wrap([("", look.text(reference.text))], look.width, number, [("", " " * 6)])
    return lines


def _left_out(article: Article, look: Look) -> list[Line]:
    lines: list[Line] = [[], [("heading", "Left out")]] if article.dropped else []
    for dropped in article.dropped:
        label = [("label", look.text(f"     {dropped.reason}: "))]
        lines += wrap([("", look.text(dropped.text))], look.width, label, [("", " " * 6)])
    return lines


def article_record(article: Article) -> dict[str, Any]:
    """Return all that was read of an article, JSON-ready."""
    return {
        "schema": SCHEMA,
        "id": article.id,
        "title": article.title,
        "publisher": article.publisher,
        "author": article.author,
        "url": article.url,
        "date": article.date,
        "notice": article.notice,
        "sections": [section.to_dict() for section in article.sections],
        "statements": [statement.to_dict() for statement in article.statements],
        "tables": [
            {"columns": table.columns.to_dict(), "rows": [row.to_dict() for row in table.rows]}
            for table in article.tables
        ],
        "speakers": [speaker.to_dict() for speaker in article.speakers],
        "references": [reference.to_dict() for reference in article.references],
        "dropped": [dropped.to_dict() for dropped in article.dropped],
    }
