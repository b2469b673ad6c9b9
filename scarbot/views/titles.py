"""Which sections and articles are meant by a number, or by words of their headings and titles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scarbot.settings import whole_number
from scarbot.views.pieces import standard_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from scarbot.models import Article, Section

__all__ = ["articles_titled", "sections_named"]


def sections_named(articles: Sequence[Article], name: str) -> dict[int, tuple[Article, Section]]:
    """Return the sections that a number, or words of a heading, stand for, by their numbers.

    Words stand for the sections with that very heading, or else for those whose headings have each of
    them. A number that is none, and no words, stand for no section.
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
    """Return the words of a heading, with the standard words for strange ones."""
    standard = standard_words(article, *section.span) if section.span else ""
    return f"{section.heading} {standard}".casefold()
