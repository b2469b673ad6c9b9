"""Articles that say at their top or at their end that they are interviews: "Interview by Ana Ruiz".

Their questions have no labels, and nothing right in front of them says who answers: it is the one whom
the introduction names.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scarbot.attribution.discourse.leads import Lead
from scarbot.attribution.discourse.question_lines import is_question
from scarbot.attribution.sayings.quotations import QUOTED
from scarbot.reasons import ABOUT_INTERVIEW

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scarbot.attribution.cues.annotations import Annotations
    from scarbot.attribution.people.persons import People
    from scarbot.models import Article

__all__ = ["find_professing", "find_whole"]

_BY = re.compile(r"interview(?:ed)? by\b", re.IGNORECASE)
_PROFESSING = re.compile(
    r"\b[Mm]y (?:own )?(?:patients?|clients?|clinic|practice|surgery|students|waiting room)\b"
)
_MY = ("My ", "my ")
_FEWEST = 2


def find_whole(notes: Annotations) -> list[Lead]:
    """Return the lead that such a line is to the questions of the article; mostly none.

    Who answers is nobody where the introduction names two, or only who asks.
    """
    article = notes.article
    lines = [line.text for line in article.dropped if line.reason == ABOUT_INTERVIEW or _BY.match(line.text)]
    first = _first_question(article) if lines else None
    if first is None:
        return []
    start = article.passages[first].start
    asking = " ".join([article.author, *lines])
    introduced = [person for person in notes.people if person.start < start and person.name not in asking]
    passage = article.passages[first]
    section = passage.section if is_question(article, passage) else None
    return [Lead(first, section, tuple(introduced) if len(introduced) == 1 else (), met=True)]


def _first_question(article: Article) -> int | None:
    """Return the position of the first paragraph that is a question or stands below one, where two are."""
    asked: list[int] = []
    section: int | None = None
    for passage in article.passages:
        headed = passage.section if passage.section != section else None
        section = passage.section
        if is_question(article, passage) or (headed is not None and _asks(article, headed)):
            asked.append(passage.index)
    return asked[0] if len(asked) >= _FEWEST else None


def _asks(article: Article, section: int) -> bool:
    return article.sections[section].heading.endswith("?")


def find_professing(notes: Annotations) -> Iterator[tuple[int, People]]:
    """Yield sentences below questions in which somebody tells of "my patients", and nobody says who.

    They are the position of the statement and nobody. An article by those whom it introduces has none.
    """
    article, outside = notes.article, notes.outside
    experts = [person for person in notes.people if person.expert and person.name not in article.author]
    if not experts or not any(map(outside.__contains__, _MY)):
        return
    first = _first_question(article)
    if first is None:
        return
    for passage in article.passages[first:]:
        if outside.find(QUOTED, passage.start, passage.end) >= 0 or is_question(article, passage):
            continue
        for statement in notes.statements_of(passage):
            if _PROFESSING.search(outside, statement.start, statement.end):
                yield statement.index, ()
