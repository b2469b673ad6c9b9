"""Who and what is in some articles: people, headings, and sentences with certain words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scarbot.crediting import MANNERS
from scarbot.language import counted
from scarbot.render import emphasised
from scarbot.views.margin import beside, short_names, source_name
from scarbot.views.pieces import (
    below,
    by_section,
    heading_of,
    section_line,
    span,
    standard_words,
    title_lines,
)
from scarbot.wrapping import wrap

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scarbot.models import Article, Speaker, Statement
    from scarbot.wrapping import Line, Look

__all__ = ["find_lines", "people_lines", "sayings_lines", "sections_lines"]


def people_lines(articles: Sequence[Article], look: Look) -> list[Line]:
    """Return the people of some articles, each with how many sentences are theirs."""
    lines: list[Line] = []
    for article in articles:
        if article.speakers and len(articles) > 1:
            lines += below(lines, title_lines(article, look))
        for speaker in article.speakers:
            said = sum(speaker in statement.speakers for statement in article.statements)
            count = counted(said, "sentence") if said else "named only"
            parts = [("speaker", look.text(speaker.label)), ("label", f" ({count})")]
            lines += wrap(parts, look.width, [("", "  ")], [("", "    ")])
    return lines


def sayings_lines(articles: Sequence[Article], speaker: Speaker, look: Look) -> list[Line]:
    """Return all that one person says, by section; of several articles, under each one's name."""
    lines: list[Line] = wrap([("speaker", look.text(speaker.label))], look.width)
    if not any(speaker in one.speakers for article in articles for one in article.statements):
        lines.append([("label", "  named only")])
    for article in articles:
        theirs = [one for one in article.statements if speaker in one.speakers]
        if theirs and len(articles) > 1:
            lines += [[], *title_lines(article, look)]
        for section, statements in by_section(theirs):
            lines += [[], *section_line(article, section, look)]
            for statement in statements:
                bar = [("bar", look.text("  │ "))]
                lines += wrap(span(article, statement.start, statement.end, look), look.width, bar, bar)
                lines.append([("label", f"    {MANNERS.get(statement.kind, '')}")])
    return lines


def sections_lines(articles: Sequence[Article], look: Look) -> list[Line]:
    """Return the headings of some articles as trees, each with its number for ``/read``."""
    lines: list[Line] = []
    number = 0
    for article in articles:
        if len(articles) > 1:
            lines += below(lines, title_lines(article, look))
        for section in article.sections:
            number += 1
            indent = [("number", f"{number:>3} "), ("", "  " * (section.level - 1))]
            hanging = [("", " " * (4 + 2 * section.level))]
            heading = [
                ("" if style == "heading" else style, text)
                for style, text in heading_of(article, section, look)
            ]
            lines += wrap(heading, look.width, indent, hanging)
    return lines


def find_lines(articles: Sequence[Article], words: str, look: Look) -> list[Line]:
    """Return every sentence that holds each word, or a word that begins so, by section, with who says it.

    Lines of tables are searched too, and so are the standard words for strange ones. Upper and lower case
    are the same.
    """
    wanted = re.findall(r"\w+", words.casefold())
    if not wanted:
        return []
    begins = re.compile(r"\b(" + "|".join(map(re.escape, wanted)) + r")\w*", re.IGNORECASE)
    lines: list[Line] = []
    for article in articles:
        found = [one for one in article.quotable if _holds(article, one, wanted)]
        if found and len(articles) > 1:
            lines += below(lines, title_lines(article, look))
        names = short_names(article)
        for section, statements in by_section(found):
            lines += below(lines, section_line(article, section, look))
            for statement in statements:
                fragments = [
                    fragment
                    for style, text in span(article, statement.start, statement.end, look)
                    for fragment in emphasised(style, text, begins.finditer(text))
                ]
                lines += beside(source_name(statement, names, look), fragments, look)
    return lines


def _holds(article: Article, statement: Statement, wanted: list[str]) -> bool:
    standard = standard_words(article, statement.start, statement.end)
    words = re.findall(r"\w+", f"{statement.text} {standard}".casefold())
    return all(any(word.startswith(one) for word in words) for one in wanted)
