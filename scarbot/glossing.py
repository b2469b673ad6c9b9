"""A text with the standard words of a glossary: beside the printed ones, or in their place."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from scarbot.models import Answer, Article, Gloss, Quote, Section

__all__ = [
    "glossed",
    "glosses_in",
    "standard",
    "standard_heading",
    "unglossed",
    "unglossed_quote",
    "without_glosses",
]


def glosses_in(glosses: Iterable[Gloss], start: int, end: int) -> Iterator[Gloss]:
    """Yield the glosses that lie in a slice, of overlapping ones only the first; they come in their order.

    >>> from scarbot.models import Gloss
    >>> glosses = Gloss(0, 3, "ice"), Gloss(2, 5, "pick"), Gloss(6, 8, "scar")
    >>> [gloss.standard for gloss in glosses_in(glosses, 0, 7)]
    ['ice']
    """
    for gloss in glosses:
        if gloss.start >= end:
            return
        if start <= gloss.start < gloss.end <= end:
            yield gloss
            start = gloss.end


def without_glosses(article: Article) -> Article:
    """Return an article with printed words only: what names it and its parts then has no standard ones."""
    return replace(article, glosses=())


def glossed(text: str, start: int, end: int, glosses: Iterable[Gloss]) -> str:
    """Return a slice with each standard word in brackets behind the printed one, as editors do.

    >>> from scarbot.models import Gloss
    >>> glossed("ice choose scar", 0, 15, [Gloss(0, 10, "ice pick")])
    'ice choose [ice pick] scar'
    """
    return _rewritten(text, start, end, glosses, "{printed} [{standard}]")


def standard(article: Article, start: int, end: int) -> str:
    """Return a slice with the standard words in place of the printed ones. For search only."""
    return _rewritten(article.text, start, end, article.glosses, "{standard}")


def standard_heading(article: Article, section: Section) -> str:
    """Return the wording of a heading in its standard form; of a supplied one, as it is supplied."""
    return standard(article, *section.span) if section.span else section.heading


def unglossed(answer: Answer) -> Answer:
    """Return an answer whose quotes, and what it says of them, have printed words only."""
    reading = answer.reading
    for quote in answer.quotes if reading else ():
        if quote.printed_attribution:
            line = quote.attribution.removeprefix("— ")
            reading = reading.replace(line, quote.printed_attribution.removeprefix("— "))
    return replace(
        answer,
        quotes=tuple(map(unglossed_quote, answer.quotes)),
        reading=reading,
        message=answer.printed_message or answer.message,
        sections=tuple(replace(near, line=near.printed_line or near.line) for near in answer.sections),
    )


def unglossed_quote(quote: Quote) -> Quote:
    """Return a quote, and what it leans on, without standard words."""
    return replace(
        quote,
        glossed="",
        attribution=quote.printed_attribution or quote.attribution,
        context=unglossed_quote(quote.context) if quote.context else None,
    )


def _rewritten(text: str, start: int, end: int, glosses: Iterable[Gloss], form: str) -> str:
    parts, at = [], start
    for gloss in glosses_in(glosses, start, end):
        printed = text[gloss.start : gloss.end]
        parts += [text[at : gloss.start], form.format(printed=printed, standard=gloss.standard)]
        at = gloss.end
    return "".join([*parts, text[at:end]])
