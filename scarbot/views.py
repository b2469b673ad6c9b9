"""Articles, people and places as lines: what the commands show beside answers.

Each function takes records and a :class:`~scarbot.wrapping.Look` and returns lines; nothing found
gives no line, and the caller says so.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING, Any

from scarbot.crediting import MANNERS, short_source
from scarbot.language import counted
from scarbot.models import SCHEMA, branch, line_to
from scarbot.naming import name_words
from scarbot.printable import columns, encodable
from scarbot.settings import whole_number
from scarbot.wrapping import Fragment, Line, Look, wrap

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from scarbot.models import Article, Passage, Quote, Section, Speaker, Statement

__all__ = [
    "article_record",
    "articles_titled",
    "check_lines",
    "citation",
    "expert_lines",
    "experts_lines",
    "find_lines",
    "read_lines",
    "sections_lines",
    "sections_named",
    "sizes",
    "source_lines",
]

_MARGIN = 14
_NARROW = 56
"""The columns of the margin for names, and those of a window below which there is none."""


def citation(article: Article) -> str:
    """Return title, publisher, date and address of an article in one line; its id at least."""
    parts = (article.name, article.author, article.publisher, article.date, article.url)
    return " · ".join(part for part in parts if part)


def _heading(article: Article, look: Look) -> list[Line]:
    return wrap([("heading", look.text(citation(article)))], look.width)


def _span(article: Article, start: int, end: int, look: Look, style: str = "quote") -> list[Fragment]:
    """Return a slice of an article with its glosses."""
    fragments: list[Fragment] = []
    for gloss in article.glosses if look.gloss else ():
        if start < gloss.end <= end and gloss.start >= start:
            fragments.append((style, look.text(article.text[start : gloss.end])))
            fragments.append(("gloss", look.text(f" [{gloss.standard}]")))
            start = gloss.end
    fragments.append((style, look.text(article.text[start:end])))
    return fragments


def _by_section(statements: Iterable[Statement]) -> list[tuple[Section | None, list[Statement]]]:
    return [
        (members[0].section, members)
        for _, group in groupby(statements, lambda one: one.section.index if one.section else -1)
        for members in [list(group)]
    ]


def _heading_of(article: Article, section: Section, look: Look) -> list[Fragment]:
    """Return a heading with its glosses, in brackets where it is supplied."""
    if section.start is None or section.end is None:
        return [("heading", look.text(section.label))]
    return _span(article, section.start, section.end, look, "heading")


def _section_line(article: Article, section: Section | None, look: Look) -> list[Line]:
    """Return the headings from the top down to a section."""
    if section is None:
        return wrap([("heading", "Before the first heading")], look.width)
    fragments: list[Fragment] = []
    for one in line_to(article.sections, section):
        fragments += [("heading", encodable(" › ", look.encoding))] if fragments else []
        fragments += _heading_of(article, one, look)
    return wrap(fragments, look.width)


def _below(lines: list[Line], part: list[Line]) -> list[Line]:
    """Return a part of a list as it stands below some lines: behind an empty one."""
    return [[], *part] if lines else part


def check_lines(article: Article, look: Look) -> list[Line]:
    """Return how an article was read: every sentence by section, then what was left out.

    A sentence shows its number, its kind and, before a bar, whose it is.
    """
    lines = [*_heading(article, look), [("label", sizes(article))]]
    for speaker in article.speakers:
        lines += wrap([("speaker", look.text(speaker.label))], look.width, [("", "  ")], [("", "    ")])
    for section, statements in _by_section(article.statements):
        lines += [[], *_section_line(article, section, look)]
        for statement in statements:
            lines += _checked(article, statement, look)
    return lines + _references(article, look) + _left_out(article, look)


def sizes(article: Article) -> str:
    """Return how much was read of an article."""
    parts = (
        counted(len(article.sections), "section"),
        counted(len(article.statements), "sentence"),
        counted(len(article.speakers), "person", "people"),
        counted(len(article.references), "reference"),
    )
    return ", ".join(parts)


def _checked(article: Article, statement: Statement, look: Look) -> list[Line]:
    label = f"{statement.index:>4} {statement.kind:<9}"
    fragments: list[Fragment] = []
    if source := short_source(statement):
        bar = encodable(" │ ", look.encoding)
        fragments += [("speaker", look.text(source)), ("bar", bar)]
    fragments += _span(article, statement.start, statement.end, look)
    return wrap(fragments, look.width, [("label", label)], [("", " " * 6)])


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
        "speakers": [speaker.to_dict() for speaker in article.speakers],
        "references": [reference.to_dict() for reference in article.references],
        "dropped": [dropped.to_dict() for dropped in article.dropped],
    }


def experts_lines(articles: Sequence[Article], look: Look) -> list[Line]:
    """Return the people of some articles, each with how many sentences are theirs."""
    lines: list[Line] = []
    for article in articles:
        if article.speakers and len(articles) > 1:
            lines += _below(lines, _heading(article, look))
        for speaker in article.speakers:
            said = sum(speaker in statement.speakers for statement in article.statements)
            count = counted(said, "sentence") if said else "named only"
            parts = [("speaker", look.text(speaker.label)), ("label", f" ({count})")]
            lines += wrap(parts, look.width, [("", "  ")], [("", "    ")])
    return lines


def expert_lines(articles: Sequence[Article], speaker: Speaker, look: Look) -> list[Line]:
    """Return all that one person says, by section; of several articles, under each one's name."""
    lines: list[Line] = wrap([("speaker", look.text(speaker.label))], look.width)
    if not any(speaker in one.speakers for article in articles for one in article.statements):
        lines.append([("label", "  named only")])
    for article in articles:
        theirs = [one for one in article.statements if speaker in one.speakers]
        if theirs and len(articles) > 1:
            lines += [[], *_heading(article, look)]
        for section, statements in _by_section(theirs):
            lines += [[], *_section_line(article, section, look)]
            for statement in statements:
                bar = [("bar", encodable("  │ ", look.encoding))]
                lines += wrap(_span(article, statement.start, statement.end, look), look.width, bar, bar)
                lines.append([("label", f"    {MANNERS.get(statement.kind, '')}")])
    return lines


def sections_lines(articles: Sequence[Article], look: Look) -> list[Line]:
    """Return the headings of some articles as trees, each with its number for ``/read``."""
    lines: list[Line] = []
    number = 0
    for article in articles:
        if len(articles) > 1:
            lines += _below(lines, _heading(article, look))
        for section in article.sections:
            number += 1
            indent = [("number", f"{number:>3} "), ("", "  " * (section.level - 1))]
            hanging = [("", " " * (4 + 2 * section.level))]
            heading = [
                ("" if style == "heading" else style, text)
                for style, text in _heading_of(article, section, look)
            ]
            lines += wrap(heading, look.width, indent, hanging)
    return lines


def sections_named(articles: Sequence[Article], name: str) -> dict[int, tuple[Article, Section]]:
    """Return the sections with a number, a heading, or each word of a name in the heading, by number.

    A heading that is the name itself goes before others.
    """
    listed = ((article, section) for article in articles for section in article.sections)
    every = dict(enumerate(listed, 1))
    number = whole_number(name)
    if number is not None:
        return {number: every[number]} if number in every else {}
    wanted = name.casefold().strip()
    exact = {n: pair for n, pair in every.items() if pair[1].heading.casefold().strip() == wanted}
    holds = {n: pair for n, pair in every.items() if all(w in _searched(*pair) for w in wanted.split())}
    return exact or (holds if wanted else {})


def articles_titled(articles: Iterable[Article], name: str) -> list[Article]:
    """Return the articles whose title is a name, or else those whose titles have each of its words."""
    wanted = name.casefold().strip()
    titles = [(article, article.name.casefold()) for article in articles]
    exact = [article for article, title in titles if title == wanted]
    return exact or [article for article, title in titles if all(word in title for word in wanted.split())]


def _searched(article: Article, section: Section) -> str:
    """Return the words of a heading, with the standard words for odd ones."""
    if section.start is None or section.end is None:
        return section.heading.casefold()
    return f"{section.heading} {_standard_words(article, section.start, section.end)}".casefold()


def _standard_words(article: Article, start: int, end: int) -> str:
    return " ".join(one.standard for one in article.glosses if start <= one.start < end)


def read_lines(article: Article, section: Section | None, look: Look) -> list[Line]:
    """Return an article, or one section with those below it, with who speaks in the margin."""
    lines = _heading(article, look)
    shown: set[int] = set()
    within = branch(article.sections, section) if section is not None else None
    names = _short_names(article)
    for passage in article.passages:
        if within is not None and passage.section not in within:
            continue
        if passage.section is not None and passage.section not in shown:
            shown.add(passage.section)
            lines += [[], *_section_line(article, article.sections[passage.section], look)]
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
            fragments += [*_span(article, statement.start, statement.end, look), ("quote", " ")]
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
    lines: list[Line] = _section_line(article, quote.section, look) if quote.section else []
    for passage in passages:
        fragments: list[Fragment] = []
        if passage.introduction is not None:
            leading = article.statements[passage.introduction]
            lines += wrap(
                _span(article, leading.start, leading.end, look, "context"), look.width, [("", "  ")]
            )
        fragments += _span(article, passage.start, quote.start, look, "context")
        fragments += _span(article, quote.start, quote.end, look, "match")
        fragments += _span(article, quote.end, passage.end, look, "context")
        lines += wrap(fragments, look.width, [("", "  ")], [("", "  ")])
    line = article.text.count("\n", 0, quote.start) + 1
    place = f"{citation(article)} · line {line}, characters {quote.start}–{quote.end}"
    return lines + wrap([("attribution", look.text(place))], look.width, [("", "  ")], [("", "    ")])


def find_lines(articles: Sequence[Article], words: str, look: Look) -> list[Line]:
    """Return every sentence that holds each word, or a word that begins so, by section.

    The standard words for odd ones are searched too. Upper and lower case are the same.
    """
    wanted = [word for word in re.findall(r"\w+", words.casefold()) if word]
    if not wanted:
        return []
    begins = re.compile(r"\b(" + "|".join(map(re.escape, wanted)) + r")\w*", re.IGNORECASE)
    lines: list[Line] = []
    for article in articles:
        found = [one for one in article.statements if _holds(article, one, wanted)]
        if found and len(articles) > 1:
            lines += _below(lines, _heading(article, look))
        for section, statements in _by_section(found):
            lines += _below(lines, _section_line(article, section, look))
            for statement in statements:
                bar = [("bar", encodable("  │ ", look.encoding))]
                fragments = _span(article, statement.start, statement.end, look)
                lines += wrap(_found(fragments, begins), look.width, bar, bar)
    return lines


def _holds(article: Article, statement: Statement, wanted: list[str]) -> bool:
    standard = _standard_words(article, statement.start, statement.end)
    words = re.findall(r"\w+", f"{statement.text} {standard}".casefold())
    return all(any(word.startswith(one) for word in words) for one in wanted)


def _found(fragments: list[Fragment], begins: re.Pattern[str]) -> list[Fragment]:
    """Emphasise each place where a pattern matches."""
    marked: list[Fragment] = []
    for style, text in fragments:
        start = 0
        for match in begins.finditer(text):
            marked += [(style, text[start : match.start()]), ("match", match.group())]
            start = match.end()
        marked.append((style, text[start:]))
    return [fragment for fragment in marked if fragment[1]]
