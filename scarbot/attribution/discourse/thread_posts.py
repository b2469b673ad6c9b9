"""Who posts in a thread under which name: who opens it says who they are, and who else answers there."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from scarbot.attribution.cues.sentences import WINDOW
from scarbot.reading.traits.threads import posts_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scarbot.attribution.cues.annotations import Annotations
    from scarbot.attribution.people.persons import People, Person

__all__ = ["find_posters"]


def find_posters(notes: Annotations) -> tuple[dict[str, People], dict[int, People]]:
    """Return who posts by which name, and whose the statements of the opening post are.

    "I’m Ana Ruiz" is who opened the thread; "my colleague Tom Lee will answer as u/tom_rx" is the other one.
    """
    lines = [(line.start, post) for line, post in posts_in(notes.article.dropped)]
    if not lines:
        return {}, {}  # the usual case
    last = bisect_left(notes.article.statements, lines[0][0], key=lambda statement: statement.start)
    presented = list(_presented(notes, last))
    named = {person for _, person in presented}
    opener = tuple(named) if len(named) == 1 else ()
    found: dict[str, People] = {}
    opening = {post.user for _, post in lines if post.opens}
    for user in dict.fromkeys(post.user for _, post in lines if post.answers):
        found[user] = opener if user in opening else _told(notes, user, last)
    first = notes.article.passages[presented[0][0]].first if opener else last
    return found, dict.fromkeys(range(first, last), opener)


def _presented(notes: Annotations, last: int) -> Iterator[tuple[int, Person]]:
    """Yield the passages in front of a statement in which somebody says who they are, and who that is."""
    outside = notes.outside
    for statement in notes.article.statements[:last]:
        for mention in notes.sources[statement.index]:
            at = max(statement.start, mention.start - WINDOW)
            named = mention.kind == "person" and len(mention.people) == 1
            if named and notes.words.interviews.myself.search(outside, at, mention.start):
                yield statement.passage, mention.people[0]


def _told(notes: Annotations, user: str, last: int) -> People:
    """Return the only one whom the sentences in front of a statement name that tell of a name to post by."""
    posting = re.compile(rf"(?<![\w-])(?:u/|@){re.escape(user)}(?![\w-])")
    people = {
        person
        for statement in notes.article.statements[:last]
        if posting.search(statement.text)
        for mention in notes.sources[statement.index]
        for person in mention.people
    }
    return tuple(people) if len(people) == 1 else ()
