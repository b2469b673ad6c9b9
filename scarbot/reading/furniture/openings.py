"""Lines that open a box, a part or the end of a page: which line opens what.

How far what they open goes is told in :mod:`scarbot.reading.furniture.reaches`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from typing import TYPE_CHECKING

from scarbot.language import ONE_NAME, any_title, fold
from scarbot.reading.furniture.about_site import LONGEST_BIO, heads_site
from scarbot.reading.furniture.bylines import find_writers
from scarbot.reading.traits.marks import has_any, phrases, tables, words_of
from scarbot.reading.traits.metadata import read_bylines
from scarbot.reading.traits.prose import ends_sentence
from scarbot.reasons import (
    ABOUT_SITE,
    ADVERTISEMENT,
    AUTHOR_BIO,
    BYLINE,
    COMMENTS,
    READER_BOX,
    RELATED_LINKS,
)

if TYPE_CHECKING:
    from scarbot.reading.traits.layout import Layout

__all__ = [
    "Opening",
    "Openings",
    "bare",
    "is_counted",
    "is_opening",
    "names_references",
    "opens_advertisement",
    "opens_experts",
    "opens_links",
    "opens_references",
]

_DIGIT = re.compile(r"\d")
_COUNT = re.compile(r"^\(?\d+\)?\s+|\s*\(\d+\)$|(?<=[a-z])\s+\d+$")
_LONGEST_OPENING = 80
_LONGEST_HOUSE = 3
_LONGEST_NAME = 40
_LONGEST_LABEL = 12
_TOLD = re.compile(
    rf"(?:(?:{any_title()}) )?"
    r"(?!(?:The|This|That|These|Those|It|He|She|They|You|There|Here|A|An|My|Your|What|Who)\b)"
    rf"{ONE_NAME}(?: {ONE_NAME}){{0,3}}(?:, [^,]{{1,40}}){{0,3}},? "
    r"(?:is|has|writes|covers|was|works|lives|joined|reports|holds|teaches)\b"
)
_OWN = re.compile(r"(?:I|I’m|I'm|We|Our|Since|Founded)\b")
_BIO_FROM = 0.7


@dataclass(frozen=True, slots=True)
class Opening:
    """What a line opens.

    Attributes:
        scope: "box", "part" or "end".
        reason: why it and what it takes is furniture.
        beside: what has to stand in the lines that it takes.
        as_heading: whether it opens something only where it is a heading, or ends in a colon.
        said: whether it opens comments only where lines behind it look like some.
        invites: whether it is a link where prose stands directly behind it.
        topic: whether it may head a section of the article, where it takes nothing.
        titles: whether it takes titles only.
    """

    scope: str
    reason: str
    beside: tuple[str, ...] = ()
    as_heading: bool = False
    said: bool = False
    invites: bool = False
    topic: bool = False
    titles: bool = False


@lru_cache(maxsize=128)  # one line is asked about several times
def bare(words: str) -> str:
    """Return a line without a count and without what stands around it.

    >>> bare("12 Comments:"), bare("Related Stories »")
    ('comments', 'related stories')
    """
    folded = fold(words).lower().strip(" :.›»→>+")
    return _COUNT.sub("", folded).strip() if _DIGIT.search(folded) else folded


def is_counted(words: str) -> bool:
    """Say whether a line counts what it opens: "12 Comments"."""
    return bool(_COUNT.search(words))


def opens_advertisement(words: str) -> bool:
    """Say whether a line heads things to buy.

    >>> opens_advertisement("SHOP THE STORY"), opens_advertisement("What helps")
    (True, False)
    """
    opening = _openings().get(bare(words))
    return opening is not None and opening.reason == ADVERTISEMENT


def is_opening(line: str) -> bool:
    """Say whether a line may open a box, a part or the end, wherever it stands.

    >>> is_opening("Related stories"), is_opening("Why it fades")
    (True, False)
    """
    return len(line) <= _LONGEST_OPENING and bare(line) in _openings()


def opens_links(line: str) -> bool:
    """Say whether a line leads to other articles: "More from Life & Home: The Last Lamp".

    >>> opens_links("More from Guides: Hats / Shoes"), opens_links("More from habit: they scrub")
    (True, False)
    """
    if ": " not in line[:_LONGEST_NAME]:
        return False  # the usual case
    lower = line.lower()
    return any(line[len(more) :][:1].isupper() for more in words_of("more") if lower.startswith(more))


def opens_references(words: str) -> bool:
    """Say whether a heading opens the list of references."""
    return len(words) <= _LONGEST_OPENING and bare(words) in phrases("opens", "references")


def names_references(words: str) -> bool:
    """Say whether a heading that opens a list of references can open nothing else."""
    return bare(words) in phrases("named", "references")


@lru_cache(maxsize=128)  # a line is asked about several times
def opens_experts(words: str) -> bool:
    """Say whether a heading opens a list of the people who speak.

    >>> opens_experts("Voices in this story"), opens_experts("The story in this voice")
    (True, False)
    >>> opens_experts("Norr Hill experts in this story"), opens_experts("Norr Hill experts")
    (True, False)
    """
    if len(words) > _LONGEST_OPENING:
        return False
    known, line = phrases("opens", "experts"), bare(words)
    if not line.endswith(_within()):
        return line in known
    rest = {line.removesuffix(end) for end in _within()}
    return not rest.isdisjoint(known | _announced()) or any(map(_are_of_a_house, rest))


def _are_of_a_house(line: str) -> bool:
    """Say whether experts are called so behind the name of where they work: "norr hill experts"."""
    house, _, who = line.rpartition(" ")
    return who in (*words_of("who", "experts"), "experts") and 0 < len(house.split()) <= _LONGEST_HOUSE


@cache
def _within() -> tuple[str, ...]:
    return tuple(f" {end}" for end in words_of("within", "experts"))


@cache
def _announced() -> frozenset[str]:
    """Return who alone opens nothing, with an article and without one."""
    return frozenset(begin + who for begin in ("", "the ", "our ") for who in words_of("who", "experts"))


class Openings:
    """Which lines of one text open something."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self.blocks = layout.blocks
        self.words = layout.words
        self.size = len(layout.blocks)

    def at(self, place: int) -> Opening | None:
        """Return what a block opens, if it opens anything."""
        words, block = self.words[place], self.blocks[place]
        if block.kind not in ("heading", "paragraph"):
            return None
        if words[:1].isdigit() and bare(words[:_LONGEST_OPENING]).startswith(words_of("counted_to")):
            return Opening("end", COMMENTS)
        if len(words) > _LONGEST_OPENING:
            return None
        found = _openings().get(bare(words)) or self._by_form(place)
        alone = block.kind == "heading" or words.endswith(":")
        return None if found and found.as_heading and not alone else found

    def _by_form(self, place: int) -> Opening | None:
        """Return what a line opens that is in no list, such as "About Skin Weekly" or "More from Guides"."""
        words = self.words[place]
        if words.startswith("About ") and heads_site(self.layout, place, self.names):
            return Opening("part", ABOUT_SITE)
        if self._heads_bio(place):
            return Opening("part", AUTHOR_BIO)
        if ":" in words[:_LONGEST_LABEL] and _heads_poll(words):
            return Opening("box", READER_BOX, titles=True)
        if words.lower().startswith(words_of("more")) and self._opens_more(place):
            return Opening("box", RELATED_LINKS, topic=True, titles=True)
        return None

    def _heads_bio(self, place: int) -> bool:
        """Say whether a heading late in the text names the author, and the block below tells who that is."""
        if self.blocks[place].kind != "heading" or self.layout.reasons[place] != BYLINE:
            return False
        if self.layout.before(place) < _BIO_FROM:
            return False
        return self.words[place].lower().startswith(("by ", "written by ")) and self.is_told(place + 1)

    @cached_property
    def names(self) -> frozenset[str]:
        """Who wrote the article, and who published it."""
        printed = (read_bylines([line]).get("publisher", "") for line in self.layout.called(BYLINE))
        publishers = (self.layout.about.get("publisher", ""), *printed)
        return frozenset((*find_writers(self.layout), *filter(None, publishers)))

    def _opens_more(self, place: int) -> bool:
        """Tell "More from Guides" above other lines from a heading with prose below it."""
        words = self.words[place]
        linked = place + 1 < self.size and self.layout.reasons[place + 1] == RELATED_LINKS
        if ends_sentence(words) and not (linked and words.endswith(":")):
            return False
        followed = not linked and self.layout.has_body_behind(place)
        return self.layout.before(place) > 0 and not followed

    def is_told(self, place: int) -> bool:
        """Say whether a block tells who somebody is: "Ana Ruiz is a writer", or is the name alone."""
        words = self.words[place][:LONGEST_BIO] if place < self.size else ""
        if not ends_sentence(words) and len(words) <= _LONGEST_NAME:
            return True
        works = any(f" {work}" in words.lower() for work in words_of("works", "writers"))
        if _OWN.match(words):
            return works or has_any(phrases("organized"), words.lower())
        reviews = "reviewer" in self.words[place - 1].lower()  # "Medical reviewer" above a doctor's life
        return bool(_TOLD.match(words)) and (works or reviews or any(map(words.startswith, self.names)))


@cache
def _openings() -> dict[str, Opening]:
    scopes = ("box", "part", "end")  # the widest counts
    return {
        words: Opening(
            scope,
            entry["reason"],
            tuple(entry.get("beside", ())),
            entry.get("as_heading", False),
            entry.get("said", False),
            entry.get("invites", False),
            entry.get("topic", False),
        )
        for scope in scopes
        for entry in reversed(tables()[scope])
        for words in entry["opens"]
    }


def _heads_poll(words: str) -> bool:
    """Tell "Poll: How often do you itch?" from the heading of a section: its answers stand behind it."""
    return words.lower().startswith(words_of("polls"))
