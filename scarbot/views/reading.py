"""An article, a section of it, or the paragraph around a quote, to be read."""

from __future__ import annotations

from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING

from scarbot.crediting import short_source
from scarbot.models import branch
from scarbot.naming import name_words
from scarbot.printable import columns, encodable
from scarbot.views.pieces import citation, line_number, section_line, span, title_lines
from scarbot.wrapping import wrap

if TYPE_CHECKING:
    from collections.abc import Mapping

    from scarbot.models import Article, Passage, Quote, Section, Speaker, Statement
    from scarbot.wrapping import Fragment, Line, Look

__all__ = ["read_lines", "source_lines"]


_MARGIN = 14
"""The number of columns of the margin for names."""
_NARROW = 56
"""The number of columns below which a window has no margin."""


def read_lines(article: Article, section: Section | None, look: Look) -> list[Line]:
    """Return an article, or one section with those below it, with who speaks in the margin."""
    lines = title_lines(article, look)
    shown: set[int] = set()
    within = branch(article.sections, section) if section is not None else None
    names = _short_names(article)
    for passage in article.passages:
        if within is not None and passage.section not in within:
            continue
        if passage.section is not None and passage.section not in shown:
            shown.add(passage.section)
            lines += [[], *section_line(article, article.sections[passage.section], look)]
        lines += [[], *_passage(article, passage, names, look)]
    return lines


def _short_names(article: Article) -> dict[Speaker, str]:
    """Return the last names of people, without "Jr."; the whole names of those who share one."""
    last = {speaker: (name_words(speaker.name) or ("",))[-1] for speaker in article.speakers}
    often = Counter(last.values())
    short = {s: [part for part in s.name.split() if name_words(part)[-1:] == (last[s],)] for s in last}
    return {s: short[s][-1] if short[s] and often[last[s]] == 1 else s.name for s in last}


def _passage(article: Article, passage: Passage, names: Mapping[Speaker, str], look: Look) -> list[Line]:
    """Return the sentences of a passage, those of one source together."""
    lines: list[Line] = []
    bullet = "• " if passage.kind == "item" else ""
    statements = article.statements[passage.first : passage.last]
    for name, group in groupby(statements, lambda one: _name(one, names, look)):
        members = list(group)
        fragments: list[Fragment] = [("label", encodable(bullet, look.encoding))] if bullet else []
        for statement in members:
            fragments += [*span(article, statement.start, statement.end, look), ("quote", " ")]
        lines += _beside(name, fragments, look)
        bullet = ""
    return lines


def _name(statement: Statement, names: Mapping[Speaker, str], look: Look) -> Fragment:
    """Return who says a statement as it fits a margin: people by their short names.

    The article's own words have a name too: without one they seem to go on under the speaker above.
    """
    if statement.speakers:
        return "speaker", look.text(", ".join(names.get(one, one.name) for one in statement.speakers))
    source = short_source(statement)
    return ("speaker", look.text(source)) if source else ("label", "article")


def _beside(name: Fragment, fragments: list[Fragment], look: Look) -> list[Line]:
    """Return text with a name in the margin, or above it where the window is narrow."""
    bar = ("bar", encodable("│ ", look.encoding))
    if 0 < look.width < _NARROW:
        return [[name], *wrap(fragments, look.width, [bar], [bar])]
    style, text = name
    while columns(text) > _MARGIN - 1:
        text = text[:-1]
    margin = [(style, text + " " * (_MARGIN - columns(text))), bar]
    return wrap(fragments, look.width, margin, [("", " " * _MARGIN), bar])


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
