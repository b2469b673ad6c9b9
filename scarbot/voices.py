"""Who is quoted: how many people, of which kind, and in which article."""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING

from scarbot.language import counted, words
from scarbot.lexicon import function_words, load_data
from scarbot.naming import name_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from scarbot.models import Article, Speaker

__all__ = ["MOST_LISTED", "is_by", "people_line", "quoted"]

MOST_LISTED = 20
"""The number of articles that are listed."""
_FIRST = 3
"""The number of people who are named of each of several articles."""
_ALL = "All who are quoted, with what they are: /experts"


def is_by(speaker: Speaker, article: Article) -> bool:
    """Say whether somebody is an author of an article."""
    return bool(article.author) and set(name_words(speaker.name)) <= set(name_words(article.author))


def quoted(article: Article) -> list[Speaker]:
    """Return who is quoted in an article; who is only named, and who wrote it, is not."""
    said = {speaker for statement in article.statements for speaker in statement.speakers}
    return [s for s in article.speakers if s in said and not (is_by(s, article) and not s.credentials)]


def people_line(articles: Sequence[Article], text: str) -> str:
    """Return how many people are quoted, or who, or which of them are what a question asks for."""
    people = list(dict.fromkeys(speaker for article in articles for speaker in quoted(article)))
    if not people:
        named = "; ".join(dict.fromkeys(s.label for article in articles for s in article.speakers))
        return "No person is quoted by name." + (f" Only named: {named}." if named else "")
    told, holds = _kind(articles, text)
    if told:
        return _of_kind(articles, people, told, holds)
    number = f"{counted(len(people), 'person', 'people')} {'is' if len(people) == 1 else 'are'} quoted"
    if len(articles) > 1:
        number += f" in {counted(sum(bool(quoted(a)) for a in articles), 'article')}"
        counting = text.startswith(tuple(load_data("about")["kinds"]["counting"]))
        return f"{number}. {_ALL}" if counting else _rows(f"{number}:", articles, people, _FIRST)
    only = "; ".join(s.label for s in articles[0].speakers if s not in people and not is_by(s, articles[0]))
    labels = "; ".join(speaker.label for speaker in people)
    opens = number if text.startswith(tuple(load_data("about")["kinds"]["counting"])) else "The people quoted"
    return f"{opens}: {labels}." + (f" Only named: {only}." if only else "")


def _kind(articles: Sequence[Article], text: str) -> tuple[str, Callable[[Speaker], bool]]:
    """Return what a question asks people to be, in words behind their number, and who is.

    It is empty where no kind is asked for.
    """
    data = load_data("about")["kinds"]
    nobody = function_words().union(data["anybody"])
    for word in words(text):
        one = word.removesuffix("s")
        if one in data["doctors"]:
            told = "a doctor’s letters behind the name, or “Dr.” before it"
            return told, lambda speaker: _is_doctor(speaker, articles)
        if word in data["certified"]:
            return "“certified” beside the name", partial(_has_role, frozenset(data["certified"]))
        if nobody.isdisjoint((word, one)) and one in _trades():
            return f"“{one}” beside the name", partial(_has_role, frozenset({one}))
    return "", lambda _: True


@cache
def _trades() -> frozenset[str]:
    return frozenset(word for role in load_data("people")["roles"] for word in words(role))


def _has_role(wanted: frozenset[str], speaker: Speaker) -> bool:
    return not wanted.isdisjoint(words(speaker.role))


def _is_doctor(speaker: Speaker, articles: Iterable[Article]) -> bool:
    """Say whether somebody has a doctor's letters, or, without any, is called "Dr." where they are quoted."""
    letters = {part.replace(".", "") for part in speaker.credentials.replace(",", " ").split()}
    if letters:
        return not letters.isdisjoint(load_data("about")["kinds"]["letters"])
    names = (speaker.name, speaker.name.split()[-1])
    called = [f"{title} {name}" for title in ("Dr.", "Dr") for name in names]
    texts = (article.text for article in articles if speaker in article.speakers)
    return any(name in text for text in texts for name in called)


def _of_kind(
    articles: Sequence[Article], people: Sequence[Speaker], told: str, holds: Callable[[Speaker], bool]
) -> str:
    """Say which of the people are printed as something, and, of one article, who the others are."""
    found = [speaker for speaker in people if holds(speaker)]
    all_told = counted(len(people), "person", "people")
    whole = (
        f"All {all_told}" if len(found) == len(people) > 1 else f"{len(found) or 'None'} of the {all_told}"
    )
    opens = f"{whole} quoted {'has' if len(found) < 2 else 'have'} {told}"
    if len(articles) > 1:
        return _rows(f"{opens}:", articles, found, len(found)) if found else f"{opens}. {_ALL}"
    others = "; ".join(speaker.label for speaker in people if speaker not in found)
    if not found:
        return f"{opens}. The people quoted: {others}."
    return f"{opens}: {'; '.join(s.label for s in found)}." + (f" The others: {others}." if others else "")


def _rows(opens: str, articles: Iterable[Article], people: Iterable[Speaker], most: int) -> str:
    """Return a line for each article with the first of some people in it, and which command shows all."""
    wanted, rows = set(people), []
    for article in articles:
        theirs = [s for s in quoted(article) if s in wanted]
        more = f"; and {len(theirs) - most} more" if len(theirs) > most else ""
        names = "; ".join(", ".join(filter(None, [s.name, s.credentials])) for s in theirs[:most])
        rows += [f"“{article.title or article.id}”: {names}{more}"] if theirs else []
    left = len(rows) - MOST_LISTED
    further = [f"and {counted(left, 'more article')}"] if left > 0 else []
    return "\n".join([opens, *rows[:MOST_LISTED], *further, _ALL])
