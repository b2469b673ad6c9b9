"""Whose a study is, where the article says so: "Ruiz’s 2018 study", "a trial led by Ruiz", "Her team"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from scarbot.language import ONE_NAME
from scarbot.lexicon.data_files import load_data
from scarbot.naming import people_surnamed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scarbot.models import Article, Speaker, Statement

__all__ = ["researcher_of"]


def researcher_of(statement: Statement, article: Article) -> Speaker | None:
    """Return the person of an article whose own study a statement tells of; ``None`` if it names none.

    A study is told of in neighbouring statements of a paragraph. "Her" is who spoke right before, if
    one person did.
    """
    if statement.kind != "study":
        return None
    return next(filter(None, (_named(one, article) for one in _told(statement, article))), None)


def _told(statement: Statement, article: Article) -> Iterator[Statement]:
    """Yield a statement on a study and those before it that tell of the same one, the last first."""
    at = statement.index
    while at >= 0 and (one := article.statements[at]).kind == "study" and one.passage == statement.passage:
        yield one
        if one.certainty == "explicit":
            return
        at -= 1


def _named(statement: Statement, article: Article) -> Speaker | None:
    theirs = article.researcher_of(statement)
    if theirs is not None:
        return theirs
    for pattern in _patterns():
        for match in pattern.finditer(statement.text):
            people = people_surnamed(match["name"], article.speakers)
            if len(people) == 1:
                return people[0]
    before = article.statements[statement.index - 1].speakers if statement.index else ()
    if not _theirs().match(statement.text) or len(before) != 1:
        return None
    return before[0]


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    name = rf"(?P<name>{ONE_NAME}(?:\s{ONE_NAME}){{0,2}})"
    owned = rf"\b{name}[’']s?\s(?:[\w’'-]+\s){{0,4}}?(?:{_nouns()})\b"
    led = rf"\b(?:{_nouns()})\s(?:[\w’'-]+\s){{0,3}}?by\s(?:Drs?\.?\s|[Pp]rofessor\s)?{name}"
    return re.compile(owned), re.compile(led)


@cache
def _theirs() -> re.Pattern[str]:
    return re.compile(rf"(?:In\s)?(?:[Hh]is|[Hh]er|[Tt]heir)\s(?:[\w’'-]+\s){{0,3}}?(?:{_nouns()})\b")


@cache
def _nouns() -> str:
    return "|".join(load_data("verify")["studies"])
