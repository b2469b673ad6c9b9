"""What is known of articles as a whole: what they cover, where they come from, who wrote them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scarbot.about.references import Cited, listed
from scarbot.about.voices import MOST_LISTED, shortened
from scarbot.crediting import section_label
from scarbot.language import counted, fold, words
from scarbot.lexicon.data_files import load_data
from scarbot.models import statements_under
from scarbot.reasons import BYLINE

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from scarbot.models import Article

__all__ = ["FACTS", "coverage", "reviewed", "titled"]

_MOST = 10
"""The number of headings or titles that are listed."""


def coverage(articles: Sequence[Article]) -> str:
    """Say what can be asked about: the first headings of a single article, or the first titles of several.

    Of none it is said that there is none.
    """
    titles = [article.name for article in articles]
    if not titles:
        return "There is no article that can be asked."
    if len(titles) != 1:
        return f"What can be asked about: {_first(titles)}."
    labels = _headings(articles[0])
    return f"What can be asked about: {titles[0]}{f': {_first(labels)}' if labels else ''}."


def _date(articles: Sequence[Article]) -> str:
    """Give the dates of the articles, each with the line that tells of an update.

    Of several articles, those without a date are named as well.
    """
    dates = {article: _dated(article) for article in articles}
    known = [article for article in articles if dates[article]]
    if len(articles) == 1 or not known:
        (date,) = {dates[article] for article in known} or {""}
        return f"The date that is known: {date}." if date else "The date is not known."
    rows = [f"{a.marked_name}: {dates[a]}" for a in known]
    unknown = [a.marked_name for a in articles if a not in known]
    rows += [f"Not known: {'; '.join(unknown[:MOST_LISTED])}"] if unknown else []
    return _rows(f"The {'date that is' if len(known) == 1 else 'dates that are'} known:", rows)


def _source(articles: Sequence[Article]) -> str:
    if len(articles) == 1:
        return f"The source: {_all_known(articles[0])}."
    return _rows("The sources:", list(map(_all_known, articles)))


def _author(articles: Sequence[Article]) -> str:
    """Name the authors, or say that none is known; people who are quoted are not authors."""
    authors = list(dict.fromkeys(article.author for article in articles if article.author))
    if len(articles) == 1 or not authors:
        named = f"The author: {authors[0]}." if authors else "The author is not known."
        return f"{named} {_source(articles)}"
    rows = [f"{a.marked_name}: {a.author or 'not known'}" for a in articles]
    return _rows("The authors:", rows)


def _reviewer(articles: Sequence[Article]) -> str:
    """Give the lines that say who reviewed the articles."""
    lines = [(article, line) for article in articles if (line := reviewed(article))]
    if not lines:
        return "Nobody is known to have reviewed it."
    if len(articles) == 1:
        return f"The article has the line “{lines[0][1]}”."
    rest = ["Of the others it is not known."] if len(lines) < len(articles) else []
    told = [f"{titled(a)}: {text}" for a, text in lines]
    return _rows("Who reviewed them, as they print it:", told + rest)


def _listed(articles: Sequence[Article]) -> str:
    """Say which articles there are."""
    if len(articles) == 1:
        return f"One article: {_all_known(articles[0])}."
    rows = [", ".join(filter(None, [a.marked_name, a.publisher, a.date])) for a in articles]
    return _rows(f"{len(rows)} articles:", rows)


def _references(articles: Sequence[Article]) -> str:
    """Give the entries of the reference lists, or say that there are none."""
    cited = [Cited(article, reference) for article in articles for reference in article.references]
    return listed(cited, several=len(articles) > 1)


def _length(articles: Sequence[Article]) -> str:
    """Say how long each article is, in words, paragraphs and headed sections."""
    if len(articles) == 1:
        return f"The article has {_measured(articles[0])}."
    return _rows("How long they are:", [f"{a.marked_name}: {_measured(a)}" for a in articles])


def _measured(article: Article) -> str:
    """Return how many words, paragraphs and headed sections the body of an article has."""
    held = article.statements
    own = {statement.section.index for statement in held if statement.section}
    length = sum(len(words(statement.text)) for statement in held)
    told = [
        counted(length, "word"),
        counted(len({statement.passage for statement in held}), "paragraph"),
        counted(len(own), "section"),
    ]
    return f"{', '.join(told[:-1])} and {told[-1]}"


def reviewed(article: Article) -> str:
    """Return what a line of an article says about who reviewed it; empty if no line does."""
    data = load_data("about")["reviewer"]
    marks = re.compile(rf"(?:\w+ly )?(?:{'|'.join(map(re.escape, data['marks']))}).*", re.IGNORECASE)
    lines = (fold(line.text) for line in article.dropped if line.reason in data["reasons"])
    return next((match.group() for line in lines if (match := marks.search(line))), "")


def _dated(article: Article) -> str:
    """Return the date of an article, with the line that tells of an update; empty if neither is known."""
    marks = "|".join(load_data("about")["updated"]["marks"])
    changed = re.compile(rf"\b(?:{marks})\b[^|]*?\b(?:19|20)\d\d\b", re.IGNORECASE)
    lines = (fold(line.text) for line in article.dropped if line.reason == BYLINE)
    line = next((f"“{match.group()}”" for line in lines if (match := changed.search(line))), "")
    return f"{article.date} ({line})" if article.date and line else article.date or line


def _rows(opens: str, rows: Sequence[str]) -> str:
    """Return an opening line and the first rows of a list, one per line."""
    return "\n".join([opens, *shortened(rows)])


def titled(article: Article) -> str:
    """Return the title of an article, and its date where that is known."""
    return f"{article.marked_name}{f' ({article.date})' if article.date else ''}"


def _all_known(article: Article) -> str:
    """Return all that is known of where an article comes from."""
    known = [article.marked_name, article.author, article.publisher, article.date, article.url]
    return ", ".join(filter(None, known))


def _headings(article: Article) -> list[str]:
    """Return the labels of the sections of the upper two levels that hold statements."""
    upper = (section for section in article.sections if section.level <= 2)
    return [section_label(article, section) for section in upper if statements_under(article, section)]


def _first(labels: Sequence[str]) -> str:
    return "; ".join(shortened(labels, most=_MOST))


FACTS: Mapping[str, Callable[[Sequence[Article]], str]] = {
    "covers": coverage,
    "date": _date,
    "source": _source,
    "references": _references,
    "author": _author,
    "reviewer": _reviewer,
    "articles": _listed,
    "length": _length,
}
"""What tells each fact of some articles, by the names of the questions for it in ``about.toml``."""
