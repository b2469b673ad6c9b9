"""Which of the articles a question means, by words of a title: "who wrote the tea article"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from scarbot.language import words
from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.word_lists import function_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from scarbot.models import Article

__all__ = ["articles_meant"]

_MOST_WORDS = 5
"""The most words that stand between "the" and "article"."""


def articles_meant(text: str, articles: Sequence[Article]) -> tuple[str, tuple[Article, ...]]:
    """Return a question without the words that say which article it means, and the articles that they fit.

    Without such words, or where they fit no title, there is none.

    >>> from scarbot.models import Article
    >>> both = [Article("a", "", title="Green tea and sleep"), Article("b", "", title="Bee stings")]
    >>> text, meant = articles_meant("who wrote the tea article", both)
    >>> text, [article.id for article in meant]
    ('who wrote the article', ['a'])
    """
    if set(text.split()).isdisjoint(load_data("about")["which"]["nouns"]):
        return text, ()
    for pattern in _patterns():
        found = pattern.search(text)
        meant = tuple(a for a in articles if _fits(found["which"].split(), a)) if found else ()
        if found and meant:
            return f"{text[: found.start()]}the article{text[found.end() :]}", meant
    return text, ()


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    """Return the patterns of which article is meant: in front of the noun, and behind it."""
    listed = load_data("about")["which"]
    nouns, ends, done = ("|".join(listed[name]) for name in ("nouns", "ends", "done"))
    front = rf"\b(?:the|this|that) (?P<which>(?:(?!(?:{ends}) )\S+ ){{1,{_MOST_WORDS}}}?)(?:{nouns})\b"
    behind = rf"\bthe (?:{nouns}) (?:on|about) (?P<which>.+?)(?= (?:{done})\b|$)"
    return re.compile(front), re.compile(behind)


def _fits(which: Iterable[str], article: Article) -> bool:
    """Say whether the title of an article has all words of content, and at least one."""
    content = {_singular(word) for word in which if word not in function_words()}
    return bool(content) and content.issubset(map(_singular, words(article.name)))


def _singular(word: str) -> str:
    return word.removesuffix("'s").removesuffix("s")
