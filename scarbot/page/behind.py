"""What stands behind an article: its studies and groups, its references, what was not read."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

from scarbot.page.shown import Shown, line, reference_links, safe

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from scarbot.models import Article, Dropped, Reference, Statement

__all__ = ["left_out", "references", "sources", "unread"]

_LIST_MARK = re.compile(r"(?:[^\w\s]|\d{1,4}(?=[.)\]]))+\s*")


def sources(shown: Shown) -> str:
    """Return the studies and groups, each with its references and its sentences."""
    named: dict[tuple[str, str, tuple[Reference, ...]], list[Statement]] = {}
    for one in shown.article.statements:
        if one.kind in ("study", "group"):
            name = "" if one.references else line(one.attribution)
            named.setdefault((one.kind, name.casefold(), one.references), []).append(one)
    items = [_named(shown, statements) for statements in named.values()]
    return "<ul>\n" + "\n".join(items) + "\n</ul>" if items else ""


def _named(shown: Shown, statements: Sequence[Statement]) -> str:
    """Return a study or a group, as its first sentence prints it, with links to all of them."""
    first = statements[0]
    name = reference_links(shown, first.references) or line(first.attribution) or "not named"
    return f'<li><span class="mark">{first.kind}</span> {name}: {_links(shown, statements)}</li>'


def _links(shown: Shown, statements: Iterable[Statement]) -> str:
    links = [f'<a href="#{shown.anchor}-s{one.index}">{one.index}</a>' for one in statements]
    return f"sentence{'s' * (len(links) > 1)} {', '.join(links)}"


def references(shown: Shown) -> str:
    """Return the reference list with the sentences that name each entry; empty if there are none."""
    items = []
    for place, reference in enumerate(shown.article.references):
        citing = [one for one in shown.article.statements if reference in one.references]
        cited = f"named by {_links(shown, citing)}" if citing else "named by no sentence"
        items.append(
            f'<li id="{shown.anchor}-r{place}" value="{reference.number}">{safe(reference.text)} '
            f'<span class="why">{cited}</span></li>'
        )
    return "<ol>\n" + "\n".join(items) + "\n</ol>" if items else ""


def left_out(shown: Shown) -> str:
    """Return the words that are no sentence; neighbours with the same reason stand together."""
    parts = []
    for reason, lines in groupby(unread(shown.article), lambda pair: pair[0]):
        words = "\n".join(f"<dd>{safe(line)}</dd>" for _, line in lines)
        parts.append(f"<div>\n<dt>{line(reason)}</dt>\n{words}\n</div>")
    return "<dl>\n" + "\n".join(parts) + "\n</dl>" if parts else ""


def unread(article: Article) -> list[tuple[str, str]]:
    r"""Return the words that are no sentence, in the order of the text, each behind the reason.

    These are the dropped lines, and what neither a sentence nor a table nor a heading nor a reference
    holds: the title, for one. Bullets and numbers of lists are no words. An article of which every word
    was read gives an empty list.

    >>> from scarbot.parsing import parse_article
    >>> unread(parse_article("Scars fade.\n\nPhotograph: Jo Lee\n\nThey do."))
    [('photo credit', 'Photograph: Jo Lee')]
    """
    found: list[tuple[str, str]] = []
    at = 0
    for start, end, dropped in sorted(_spans(article), key=lambda span: span[:2]):
        found += _gap(article, at, start)
        if dropped is not None:
            found.append((dropped.reason, dropped.text))
        at = max(at, end)
    return [*found, *_gap(article, at, len(article.text))]


def _spans(article: Article) -> Iterator[tuple[int, int, Dropped | None]]:
    yield from ((one.start, one.end, None) for one in article.quotable)
    yield from ((one.start, one.end, None) for one in article.references)
    yield from ((*section.span, None) for section in article.sections if section.span)
    yield from ((one.start, one.end, one) for one in article.dropped)


def _gap(article: Article, start: int, end: int) -> Iterator[tuple[str, str]]:
    """Yield the words between two spans, line by line, without the marks of lists."""
    for words in map(str.strip, article.text[start:end].splitlines()):
        if any(map(str.isalnum, _LIST_MARK.sub("", words))):
            yield "title" if words == article.title else "read as no sentence", words
