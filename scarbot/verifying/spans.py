"""Spans of a text: what stands between quotation marks, and what stands between other spans."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scarbot.attribution.sayings.quotations import find_quotations

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scarbot.models import Article, Statement

__all__ = ["gaps", "quoted_in", "quoted_spans"]

_QUOTED = re.compile('“[^“”]*(?:”|$)|"[^"]*(?:"|$)')
_PARAGRAPHS = 5
"""The most paragraphs before its own in which the quotation that a sentence goes on with may open."""


def quoted_in(article: Article, statement: Statement) -> list[tuple[int, int]]:
    """Return where the words of a statement stand between the marks that the article uses for speech.

    A quotation may have begun in a sentence or a paragraph before.
    """
    at = statement.passage
    near = article.passages[max(at - _PARAGRAPHS, 0) : at + 2]
    first, last = near[0].start, near[-1].end
    paragraphs = [(one.start - first, one.end - first) for one in near]
    sentences = [
        (one.start - first, one.end - first)
        for passage in near
        for one in article.statements[passage.first : passage.last]
    ]
    found = find_quotations(article.text[first:last], paragraphs, sentences)
    spans = [(one.start + first, one.end + first) for one in found[near.index(article.passages[at])]]
    clipped = [(max(begin, statement.start), min(end, statement.end)) for begin, end in spans]
    return [(begin, end) for begin, end in clipped if begin < end]


def quoted_spans(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return where words stand between double quotation marks; an open mark reaches to the end.

    >>> quoted_spans("“Wait,” she says.", 0, 17)
    [(0, 7)]
    """
    return [match.span() for match in _QUOTED.finditer(text, start, end)]


def gaps(spans: Sequence[tuple[int, int]], start: int, end: int) -> list[tuple[int, int]]:
    """Return what lies before, between and behind some spans in order; some of it may be empty.

    >>> gaps([(0, 7), (9, 11)], 0, 17)
    [(0, 0), (7, 9), (11, 17)]
    """
    begins = [start, *(behind for _, behind in spans)]
    ends = [*(first for first, _ in spans), end]
    return list(zip(begins, ends, strict=True))
