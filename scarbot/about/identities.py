"""Who somebody is that a question names: a speaker, an author, a reviewer, a publisher.

Each function takes the question as :func:`~scarbot.lexicon.phrases.normal` gives it, without the words that
only lead up to it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scarbot.about.facts import reviewed, titled
from scarbot.about.voices import is_by, quoted
from scarbot.language import fold, words
from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.phrases import matches, normal, words_beside
from scarbot.lexicon.trades import trades
from scarbot.naming import typed_titles
from scarbot.reasons import AUTHOR_BIO

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scarbot.models import Article, Speaker
    from scarbot.naming import Names

__all__ = ["contributor_asked_about", "people_asked_about", "publisher_asked_about"]


def people_asked_about(question: str, text: str, names: Names, speakers: Sequence[Speaker]) -> list[Speaker]:
    """Return the people a question is about, if it only asks who they are.

    A given name that is an ordinary word as well counts only after "who", or with a capital.
    """
    people, _, left = names.find(text.split())
    known = _words_around_person(text)
    if known is None:
        being = _words_around_person(text, being=True)
        is_one = being is not None and (being | trades()).issuperset(left)
        return list(people) if people and is_one else []
    if people and known.issuperset(left):
        return list(people)
    rest = set(text.split()).difference(known)
    capital = {normal(word) for word in question.split()[1:] if word[:1].isupper()}
    found = [s for s in speakers if rest and rest <= {*words(s.name), *words(s.nickname)}]
    return found if text.startswith("who") or rest <= capital else []


def contributor_asked_about(text: str, articles: Sequence[Article]) -> str:
    """Say what is known about an author or a reviewer; return an empty string for anybody else.

    Of a reviewer who is quoted more is known than that line.
    """
    known = _words_around_person(text)
    rest = set(text.split()).difference(known or text.split())
    if not rest:
        return ""
    for article in articles:
        author = next((name for name in _authors(article) if _is_named(rest, name)), "")
        if author and not any(is_by(s, article) for s in quoted(article)):
            wrote = [titled(a) for a in articles if author in _authors(a)]
            return f"{author} wrote {' and '.join(wrote)}.{_biography(article, author)}"
        line = reviewed(article)
        speaks = any(rest <= set(words(speaker.name)) for speaker in quoted(article))
        if not speaks and rest <= set(words(line)) and any(word.title() in line for word in rest):
            return f"{titled(article)} has the line “{line}”. No more is known."
    return ""


def publisher_asked_about(text: str, articles: Sequence[Article]) -> str:
    """Say what is known about a publisher that a question asks about; otherwise return an empty string.

    A name that the articles also print in small letters, such as "prevention", counts as an ordinary
    word.
    """
    asked = load_data("about")["publisher"]
    if not matches(text, tuple(asked["phrases"])):
        return ""
    known = words_beside(asked["phrases"]) | {"and"}  # for a "+" or a "&" in the name
    for article in articles:
        name = words(article.publisher)
        rest = [word for word in text.split() if word in name or word not in known]
        if name and rest == name and not _prints(articles, article.publisher.lower()):
            return f"{article.publisher} is the publisher of {titled(article)}. No more is known of it."
    return ""


def _prints(articles: Sequence[Article], lowered: str) -> bool:
    return any(lowered in statement.text for article in articles for statement in article.quotable)


def _words_around_person(text: str, *, being: bool = False) -> frozenset[str] | None:
    """Return the words of a question about a person that listed phrases and titles account for.

    ``None`` if the question is none of the phrases.
    """
    asked = load_data("about")["person"]
    ends = (f" {tag}" for tag in asked["tags"])
    said = next((text.removesuffix(end) for end in ends if text.endswith(end)), text)
    phrases = asked["being"]["phrases"] if being else asked["phrases"]
    if not matches(said, tuple(phrases)):
        return None
    return words_beside(phrases).union(typed_titles(), asked["tags"], ["and"])


def _authors(article: Article) -> list[str]:
    return [name for part in re.split(r"[,;&]|\band\b", article.author) if (name := part.strip())]


def _is_named(typed: set[str], name: str) -> bool:
    """Say whether typed words are a name: the surname, and otherwise nothing but parts of the name."""
    said = words(name)
    return not typed.isdisjoint(said[-1:]) and typed.issubset(said)


def _biography(article: Article, author: str) -> str:
    """Return a sentence quoting what an article says about its author; empty if it says nothing."""
    lines = (fold(line.text) for line in article.dropped if line.reason == AUTHOR_BIO)
    line = next((line for line in lines if words(author)[-1] in words(line)), "")
    return f" The article says: “{line}”" if line else ""
