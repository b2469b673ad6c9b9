"""Threads of a forum: above each post a line tells who posts it, and how long ago.

Who opened the thread, or is verified, answers there: "heelprof OP • 6 mo. ago". Of what others post, only
the questions that these answer are read.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from scarbot.reading.traits.marks import phrases
from scarbot.reasons import COMMENTS, LABEL

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scarbot.reading.blocks import Block

__all__ = ["Post", "find_posts", "post_of"]

_LONGEST_HEADER = 90
_FEWEST_POSTS = 3
_AGO = "ago"
_POST = re.compile(
    r"(?:u/)?(?P<user>\[?[\w.-]{2,30}\]?)(?: (?P<flair>[^•·|]{1,40}?))? ?[•·|] ?(?:edited )?"
    r"\d{1,2} ?(?:s|m|min|h|hr|d|w|mo|y|yr|(?:second|minute|hour|day|week|month|year)s?)\b\.? ago"
)
_WORD = re.compile(r"\w+")


class Post(NamedTuple):
    """Who posts by a line, and whether they answer: they opened the thread or are verified."""

    user: str
    opens: bool
    answers: bool


def post_of(words: str) -> Post | None:
    """Return who posts what stands below a line.

    >>> post_of("heelprof OP • 6 mo. ago"), post_of("It was 6 mo. ago")
    (Post(user='heelprof', opens=True, answers=True), None)
    """
    if not words.endswith(_AGO) or len(words) > _LONGEST_HEADER:
        return None  # the usual case
    line = _POST.fullmatch(words)
    if line is None:
        return None
    flair = {word.lower() for word in _WORD.findall(line["flair"] or "")}
    opens = not flair.isdisjoint(phrases("opens_thread"))
    return Post(line["user"], opens, opens or not flair.isdisjoint(phrases("verified")))


def find_posts(text: str, blocks: Sequence[Block]) -> dict[int, str]:
    """Return why lines above posts, and posts that nobody answers, are no part of the body, by their places.

    There are none in a text in which nobody answers.
    """
    posts = {
        place: post
        for place, block in enumerate(blocks)
        if not block.reason and text.endswith(_AGO, block.start, block.end)
        if (post := post_of(text[block.start : block.end]))
    }
    if len(posts) < _FEWEST_POSTS or not any(post.answers for post in posts.values()):
        return {}  # the usual case
    found = dict.fromkeys(posts, LABEL)
    for place, behind in pairwise([*posts, len(blocks)]):
        until = _end(blocks, place, behind)
        if not posts[place].answers and not _is_answered(text, blocks[place + 1 : until], posts.get(until)):
            found.update(dict.fromkeys(range(place + 1, until), COMMENTS))
    return found


def _end(blocks: Sequence[Block], place: int, behind: int) -> int:
    """Return where a post ends: at the next one, and the last one where anything else begins."""
    last = behind == len(blocks)
    ends = (
        at for at in range(place + 1, behind) if blocks[at].kind == "heading" or (last and blocks[at].reason)
    )
    return next(ends, behind)


def _is_answered(text: str, blocks: Sequence[Block], following: Post | None) -> bool:
    """Say whether a post asks something, and who answers in the thread posts next."""
    return bool(following and following.answers) and any("?" in text[b.start : b.end] for b in blocks)
