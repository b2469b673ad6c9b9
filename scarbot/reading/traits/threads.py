"""Threads of a forum, and live chats: above each post a line tells who posts it, and how long ago or when.

Who opened the thread, or is verified, answers there: "heelprof OP • 6 mo. ago". In a chat guests do: "Ana
Ruiz, MD GUEST" above "1:05 PM". Of what others post, only the questions that these answer are read, and
what the hosts of a chat say.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from scarbot.reading.traits.marks import phrases
from scarbot.reasons import COMMENTS, LABEL, TIME_STAMP

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scarbot.models import Dropped
    from scarbot.reading.blocks import Block

__all__ = ["Post", "find_posts", "post_of", "posts_in"]

_LONGEST_HEADER = 90
_FEWEST_POSTS = 3
_AGO = "ago"
_POST = re.compile(
    r"(?:u/)?(?P<user>\[?[\w.-]{2,30}\]?)(?: (?P<flair>[^•·|]{1,40}?))? ?[•·|] ?(?:edited )?"
    r"\d{1,2} ?(?:s|m|min|h|hr|d|w|mo|y|yr|(?:second|minute|hour|day|week|month|year)s?)\b\.? ago"
)
_WORD = re.compile(r"\w+")
_CLOCK = re.compile(r"\d{1,2}[:.]\d\d ?[AaPp]\.?[Mm]\.?(?: [A-Z]{2,4})?")
_BADGES = " ✔✓☑✅★•·|"
_ENDS = (".", "?", "!", ":", "…", "”", '"')


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
    if not words.endswith(_AGO):
        return None  # the usual case
    line = _POST.fullmatch(words)
    if line is None:
        return None
    flair = {word.lower() for word in _WORD.findall(line["flair"] or "")}
    opens = not flair.isdisjoint(phrases("opens_thread"))
    return Post(line["user"], opens, opens or not flair.isdisjoint(phrases("verified")))


def chat_post_of(words: str) -> Post:
    """Return who posts in a chat, where a clock stands below the line: a guest answers there.

    >>> chat_post_of("Ana Ruiz, MD ✔ GUEST"), chat_post_of("loom_fan7")
    (Post(user='Ana Ruiz', opens=False, answers=True), Post(user='loom_fan7', opens=False, answers=False))
    """
    user, flair = _without_flair(words)
    return Post(user.partition(",")[0], False, not flair.isdisjoint(phrases("chat_guests")))


def _without_flair(words: str) -> tuple[str, set[str]]:
    """Return the words in front of the badges that end a line, and these: "GUEST", "STAFF"."""
    flair: set[str] = set()
    parts = words.strip(_BADGES).split()
    while len(parts) > 1 and (badge := parts[-1].strip(f"{_BADGES}()[]").lower()) in _flairs():
        flair.add(badge)
        parts = " ".join(parts[:-1]).strip(_BADGES).split()
    return " ".join(parts), flair


def _flairs() -> frozenset[str]:
    return phrases("chat_guests") | phrases("chat_hosts")


def posts_in(dropped: Sequence[Dropped]) -> Iterator[tuple[Dropped, Post]]:
    """Yield the lines that were left out and tell who posts, and who that is."""
    for place, line in enumerate(dropped):
        if line.reason != LABEL:
            continue
        below = dropped[place + 1] if place + 1 < len(dropped) else line
        clocked = below.reason == TIME_STAMP and _CLOCK.fullmatch(below.text)
        post = post_of(line.text) or (chat_post_of(line.text) if clocked else None)
        if post:
            yield line, post


def find_posts(text: str, blocks: Sequence[Block]) -> dict[int, str]:
    """Return why lines above posts, and posts that nobody answers, are no part of the body, by their places.

    There are none in a text in which nobody answers.
    """
    posts = {
        place: post
        for place, block in enumerate(blocks)
        if not block.reason and (post := post_of(text[block.start : block.end]))
    }
    if len(posts) < _FEWEST_POSTS or not any(post.answers for post in posts.values()):
        return _find_chat(text, blocks)  # the usual case
    found = dict.fromkeys(posts, LABEL)
    for place, behind in pairwise([*posts, len(blocks)]):
        until = _end(blocks, place, behind)
        if not posts[place].answers and not _is_answered(text, blocks[place + 1 : until], posts.get(until)):
            found.update(dict.fromkeys(range(place + 1, until), COMMENTS))
    return found


def _find_chat(text: str, blocks: Sequence[Block]) -> dict[int, str]:
    """Return the same of a chat, where a name and a clock stand above each post."""
    headers = {
        place - 1: text[blocks[place - 1].start : blocks[place - 1].end]
        for place, block in enumerate(blocks)
        if place and _CLOCK.fullmatch(text, block.start, block.end) and _may_post(text, blocks[place - 1])
    }
    posts = {place: chat_post_of(words) for place, words in headers.items()}
    if len(posts) < _FEWEST_POSTS or not any(post.answers for post in posts.values()):
        return {}  # the usual case
    found = {**dict.fromkeys(posts, LABEL), **dict.fromkeys((place + 1 for place in posts), TIME_STAMP)}
    for place, behind in pairwise([*posts, len(blocks)]):
        following = posts.get(behind)
        hosted = not _without_flair(headers[place])[1].isdisjoint(phrases("chat_hosts"))
        if not (posts[place].answers or hosted or (following and following.answers)):
            until = _end(blocks, place + 1, behind)
            found.update(dict.fromkeys(range(place + 2, until), COMMENTS))
    return found


def _may_post(text: str, block: Block) -> bool:
    """Say whether a block may be the name of who posts: short, and no sentence."""
    short = block.end - block.start <= _LONGEST_HEADER and block.kind != "title"
    return short and not text.endswith(_ENDS, block.start, block.end)


def _end(blocks: Sequence[Block], place: int, behind: int) -> int:
    """Return where a post ends: at the next one, and the last one where furniture begins."""
    last = behind == len(blocks)
    return next((at for at in range(place + 1, behind) if last and blocks[at].reason), behind)


def _is_answered(text: str, blocks: Sequence[Block], following: Post | None) -> bool:
    """Say whether a post asks something, and who answers in the thread posts next."""
    return bool(following and following.answers) and any("?" in text[b.start : b.end] for b in blocks)
