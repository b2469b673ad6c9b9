"""An article, a section of it, or the paragraph around a quote, to be read."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from scarbot.models import branch
from scarbot.views.margin import beside, short_names, source_name
from scarbot.views.pieces import citation, line_number, section_line, span, title_lines
from scarbot.wrapping import wrap

if TYPE_CHECKING:
    from collections.abc import Mapping

    from scarbot.models import Article, Passage, Quote, Section, Speaker
    from scarbot.wrapping import Fragment, Line, Look

__all__ = ["read_lines", "source_lines"]


def read_lines(article: Article, section: Section | None, look: Look) -> list[Line]:
    """Return an article, or one section with those below it, with who speaks in the margin."""
    lines = title_lines(article, look)
    shown: set[int] = set()
    within = branch(article.sections, section) if section is not None else None
    names = short_names(article)
    for passage in article.passages:
        if within is not None and passage.section not in within:
            continue
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
