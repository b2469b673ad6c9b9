"""Lines that open a box, a part or the end of a page, and how far what they open goes.

Such a line takes others with it, so the worst that can happen is that it takes the article. It
never does where the article goes on behind it: a count of comments above the first paragraph is
a link, a box ends where prose comes again, and comments end where headings with prose do.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import islice
from typing import TYPE_CHECKING

from scarbot.language import fold
from scarbot.reading.furniture_words import vocabulary
from scarbot.reading.metadata import is_date, read_bylines
from scarbot.reading.prose import ends_sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scarbot.reading.layout import Layout

__all__ = ["bare", "is_opening", "mark_openings", "opens_advertisement"]

_COUNT = re.compile(r"^\(?\d+\)?\s+|\s*\(\d+\)$|(?<=[a-z])\s+\d+$")
_DIGIT = re.compile(r"\d")
_ABOUT = re.compile(r"About (?:the |The )?[A-Z][\w.,’'&-]*(?: (?:[A-Z][\w.,’'&-]*|of|and|for|the|at|&))*:?")
_PARTED = re.compile(r"\s[|›»]\s")
_LONGEST_OPENING = 80
_LONGEST_IN_BOX = 200
_LONGEST_ADJOINING = 400
_LONGEST_SENTENCE = 40
_MOST_BESIDE = 3
_MOST_OF_PART = 0.15
_LATE = 0.8
_TOLD = re.compile(
    r"(?:Dr\.? )?(?!(?:The|This|That|These|Those|It|He|She|They|You|There|Here|A|An|My|Your|What|Who)\b)"
    r"[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,3}(?:, [^,]{1,40},)?,? "
    r"(?:is|has|writes|covers|was|works|lives|joined|reports|holds|teaches)\b"
)
_OWN = re.compile(r"(?:I|I’m|I'm|We|Our|Since|Founded)\b")
_COMPANY = re.compile(r",? (?:Inc|Ltd|LLC|Corp|GmbH|PLC)\b|[®™]")
_SPEECH = ("“", '"', "‘", "Q:", "A:", "Q.", "A.")
_ALMOST = 0.9
_NAME_WORDS = 2
_LONGEST_BIO = 500
_MOST_BYLINES = 8
_TAIL = 0.7
_RESUMED = 0.25
_HEADING_WORDS = 3
_NEAR = 8
_HALF = 0.5
_ITEM_REACH = 4
_BYLINE_WORDS = 5
_BYLINE_REACH = 3
_HEADING_REACH = 2


@dataclass(frozen=True, slots=True)
class _Opening:
    scope: str
    reason: str
    beside: tuple[str, ...] = ()
    as_heading: bool = False
    said: bool = False
    invites: bool = False
    topic: bool = False
    titles: bool = False


def mark_openings(layout: Layout, names: Sequence[str] = ()) -> None:
    """Give a reason to every block that an opening line takes with it, the line itself included.

    Args:
        layout: the blocks; lines that stand alone are known.
        names: who wrote the article and who published it, as far as the format says.
    """
    scopes = _Scopes(layout, names)
    until, why = 0, ""
    for place in range(len(layout.blocks)):
        opening = scopes.opening(place)
        behind = scopes.until(place, opening) if opening else 0
        if opening and not scopes.is_topic(place, behind, opening):
            until, why = max(until, behind), opening.reason
            layout.reasons[place] = why
        elif place < until:
            layout.reasons[place] = layout.reasons[place] or why


def bare(words: str) -> str:
    """Return a line without a count and without what stands around it.

    >>> bare("12 Comments:"), bare("Related Stories »")
    ('comments', 'related stories')
    """
    folded = fold(words).lower().strip(" :.›»→>+")
    return _COUNT.sub("", folded).strip() if _DIGIT.search(folded) else folded


def opens_advertisement(words: str) -> bool:
    """Say whether a line heads things to buy.

    >>> opens_advertisement("SHOP THE STORY"), opens_advertisement("What helps")
    (True, False)
    """
    opening = _openings().get(bare(words))
    return opening is not None and opening.reason == "advertisement"


def is_opening(line: str) -> bool:
    """Say whether a line may open a box, a part or the end, wherever it stands.

    >>> is_opening("Related stories"), is_opening("Why it fades")
    (True, False)
    """
    return len(line) <= _LONGEST_OPENING and bare(line) in _openings()


class _Scopes:
    """How far the opening lines of one text reach."""

    def __init__(self, layout: Layout, names: Sequence[str] = ()) -> None:
        self.layout = layout
        self.known = tuple(filter(None, names))
        self.blocks = layout.blocks
        self.words = layout.words
        self.size = len(layout.blocks)

    def opening(self, place: int) -> _Opening | None:
        """Return what a block opens, if it opens anything."""
        words, block = self.words[place], self.blocks[place]
        if block.kind not in ("heading", "paragraph"):
            return None
        if words[:1].isdigit() and bare(words[:_LONGEST_OPENING]).startswith(tuple(_words("counted_to"))):
            return _Opening("end", "reader comments")
        if len(words) > _LONGEST_OPENING:
            return None
        if block.reason and block.kind != "heading":
            return None
        found = _openings().get(bare(words))
        if found is None and self._is_about_site(place):
            found = _Opening("part", "about the site")
        if found is None and block.kind == "heading" and self.layout.reasons[place] == "byline":
            named = words.lower().startswith(("by ", "written by "))  # and who she is
            late = self.layout.before(place) >= _TAIL
            found = _Opening("part", "author bio") if named and late and self._is_told(place + 1) else None
        if found is None and self._opens_more(place):
            found = _Opening("box", "related links", topic=True, titles=True)
        return None if found and found.as_heading and block.kind != "heading" else found

    def _is_about_site(self, place: int) -> bool:
        """Tell "About Skin Weekly" from the heading of a section: "About Stairs"."""
        words = self.words[place]
        if not _ABOUT.fullmatch(words) or self.layout.before(place) < _TAIL:
            return False
        name = _COMPANY.sub("", words).strip(" .:").split(" ", 1)[1].removeprefix("the ").removeprefix("The ")
        if name in self.names or _COMPANY.search(words):
            return True
        behind = self.words[place + 1] if place + 1 < self.size else ""
        told = " " in name and name in behind[: len(name) + _LONGEST_SENTENCE]
        lower = f"{name} {behind[:_LONGEST_BIO]}".lower()
        return "©" in behind[:_LONGEST_BIO] or (told and any(word in lower for word in _words("organized")))

    @cached_property
    def names(self) -> frozenset[str]:
        """Who wrote the article, by the format and by its bylines, and who published it."""
        signed = (place for place, reason in enumerate(self.layout.reasons) if reason == "byline")
        printed = [read_bylines([self.words[place]]) for place in islice(signed, _MOST_BYLINES)]
        listed = [*self.known, *(value for line in printed for key, value in line.items() if key != "date")]
        return frozenset(name for names in listed for name in names.split(", "))

    def _opens_more(self, place: int) -> bool:
        """Tell "More from Guides" above other lines from a heading with prose below it."""
        words = self.words[place]
        if ends_sentence(words) or not words.lower().startswith(tuple(_words("more"))):
            return False
        followed = place + 1 < self.size and self.layout.is_body(place + 1)
        return self.layout.before(place) > 0 and not followed

    def is_topic(self, place: int, until: int, opening: _Opening) -> bool:
        """Tell "See a doctor" above the article's own advice from the head of a box: it takes nothing."""
        if not opening.topic or self.layout.reasons[place] or until > place + 1 or until >= self.size:
            return False
        return self.blocks[until].kind == "item" or self.layout.is_body(until)

    def _prose_at(self, place: int) -> bool:
        return place < self.size and self.layout.is_body(place) and self.layout.is_long(place)

    def until(self, place: int, opening: _Opening) -> int:
        """Return the place of the first block behind what is opened."""
        if opening.scope == "end":
            return self._end(place, opening)
        if opening.scope == "part":
            return self._part(place, opening)
        return self._box(place, opening)

    def _end(self, place: int, opening: _Opening) -> int:
        """Return where the article goes on behind a line that opens the end; mostly nowhere."""
        if not self.layout.has_body:
            return self.size
        said = self._comment_near(place)
        if not self._are_comments(place, opening, said):
            return place + 1
        behind = bisect_left(self._sections, place + 1)
        last = self._last_comment if said else place
        for resumed in self._sections[behind:]:
            if resumed > last:
                goes_on = len(self._sections) - behind > 1 and 1 - self.layout.before(resumed) >= _RESUMED
                return resumed if goes_on else self.size
        return self.size

    def _are_comments(self, place: int, opening: _Opening, said: bool) -> bool:
        """Tell the readers' comments from a link to them, which the article goes on behind."""
        share = self.layout.before(place)
        prose = place + 1 < self.size and self.layout.is_body(place + 1)
        counted = bool(_COUNT.search(self.words[place])) and share >= _TAIL
        if not share or (prose and (opening.invites or not (said or counted))):
            return False  # a reader's name would stand there
        if said or opening.said:
            return said
        return share >= _ALMOST or (share >= _HALF and self._is_reader(place + 1))

    def _is_reader(self, place: int) -> bool:
        """Say whether a line may be a reader's name: one word or two, or a form to fill in."""
        if place >= self.size:
            return True
        if self.blocks[place].kind == "item":
            return False
        return bool(self.layout.reasons[place]) or len(self.words[place].split()) <= _NAME_WORDS

    def _part(self, place: int, opening: _Opening) -> int:
        """Return the place of the next heading, or of the next block where that would be too much."""
        share = self.layout.before(place)
        if opening.beside and not self._is_beside(place + 1, opening):
            return place + 1
        site = opening.reason == "about the site"
        through = site and share >= _LATE  # short lines look like headings
        sections = self._section_set if through else None
        until = place + 1
        while until < self.size and not self._ends_part(until, sections):
            until += 1
        if self.layout.before(until) - share <= _MOST_OF_PART and share >= _TAIL:
            return until if site or self._is_told(place + 1) else place + 1
        return place + 1 if site else self._short_part(place, until)

    def _is_beside(self, place: int, opening: _Opening) -> bool:
        """Say whether a block is one that may stand behind such a line."""
        if place >= self.size or self.layout.reasons[place] or self.opening(place):
            return True
        return any(phrase in self.words[place][:_LONGEST_BIO].lower() for phrase in opening.beside)

    def _short_part(self, place: int, until: int) -> int:
        """Return how far a part goes that stands amid the article: over one short block, if any."""
        follows = place + 1 < until and len(self.words[place + 1]) <= _LONGEST_BIO
        return place + 2 if follows and self._is_told(place + 1) else place + 1

    def _is_told(self, place: int) -> bool:
        """Say whether a block tells who somebody is: "Ana Ruiz is a writer", or is the name alone."""
        words = self.words[place][:_LONGEST_BIO] if place < self.size else ""
        if not ends_sentence(words) and len(words) <= _LONGEST_SENTENCE:
            return True
        works = any(f" {work}" in words.lower() for work in _works())
        if _OWN.match(words):
            return works or any(word in words.lower() for word in _words("organized"))
        return bool(_TOLD.match(words)) and (works or any(map(words.startswith, self.names)))

    def _ends_part(self, place: int, sections: frozenset[int] | None) -> bool:
        heading = self.blocks[place].kind == "heading" if sections is None else place in sections
        speech = self.words[place].startswith(_SPEECH)  # is nobody's boilerplate
        return heading or speech or self.opening(place) is not None

    def _box(self, place: int, opening: _Opening) -> int:
        until = place + 1
        if opening.reason == "related links" and self._is_other_article(place):
            return self.size
        titled = self._is_titled(place)
        while until < self.size and not self.opening(until) and self._in_box(place, until, opening, titled):
            until += 1
        return until

    def _is_other_article(self, place: int) -> bool:
        """Say whether the page goes on with another article: a byline and its date stand there."""
        if bare(self.words[place]) not in _words("next_article") or self.layout.before(place) < _HALF:
            return False
        near = range(place + 2, min(self.size, place + 2 + _BYLINE_REACH))
        signed = [
            p for p in near if self.words[p].lower().startswith("by ") and self.layout.reasons[p] == "byline"
        ]
        dated = [p for p in near if is_date(self.words[p])]
        return bool(signed and dated)

    def _is_titled(self, place: int) -> bool:
        """Say whether the title stands before, so that a short line behind is not the title itself."""
        return self.layout.before(place) > 0 or place > self._first_sign

    def _in_box(self, first: int, place: int, opening: _Opening, titled: bool) -> bool:
        words, block = self.words[place], self.blocks[place]
        if self.layout.reasons[place]:
            return True
        if not titled or len(words) > _LONGEST_ADJOINING:
            return False
        if opening.reason == "related links" and self._is_teaser(first, place):
            return True
        offers = place - first <= _MOST_BESIDE and _offers(words.lower(), opening)
        if offers or (opening.topic and opening.beside):  # what opens it may head advice as well
            return offers
        if _is_statement(words) and (opening.titles or block.kind == "item"):
            return False
        links = opening.reason == "related links" or self.layout.before(first) >= _ALMOST
        if self.layout.adjoins(place) and (links or not _is_statement(words)):
            return True
        if len(words) > _LONGEST_IN_BOX or self.layout.adjoins(first + 1):  # a blank line ends a tight box
            return False
        if block.kind == "heading":
            return self._is_boxed_heading(first, place)
        if opening.reason == "related links" and _PARTED.search(words):
            return True
        return not _is_statement(words)

    def _is_boxed_heading(self, first: int, place: int) -> bool:
        """Tell the title of another article from a heading of this one, which has prose behind it."""
        prose = place + 1 < self.size and self.layout.is_body(place + 1)
        if not prose or self._is_teaser(first, place + 1):
            return True
        if self.words[place].endswith("?") or _PARTED.search(self.words[place - 1]):
            return bool(_PARTED.search(self.words[place]))
        return self.blocks[place - 1].kind != "item"

    def _is_teaser(self, first: int, place: int) -> bool:
        """Say whether a byline or a link to read on stands beside prose: another article begins there."""
        reach = _ITEM_REACH if self.blocks[place].kind == "item" else 2
        near = range(max(first + 1, place - 2), min(self.size, place + reach))
        return any(self._marks_teaser(other) for other in near if other != place)

    def _marks_teaser(self, place: int) -> bool:
        words = self.words[place]
        signed = words.startswith(("By ", "by ")) and len(words.split()) <= _BYLINE_WORDS
        return self.layout.reasons[place] == "byline" or bare(words) in _words("teaser") or signed

    def _comment_near(self, place: int) -> bool:
        """Say whether the next blocks are such as stand among comments."""
        found = bisect_left(self._comments, place + 1)
        return found < len(self._comments) and self._comments[found] <= place + _NEAR

    @cached_property
    def _first_sign(self) -> int:
        """Where the title or the byline stands."""
        signs = (
            place
            for place, block in enumerate(self.blocks)
            if block.kind == "title" or self.layout.reasons[place] == "byline"
        )
        return next(signs, self.size)

    @property
    def _last_comment(self) -> int:
        return self._comments[-1]

    @cached_property
    def _comments(self) -> list[int]:
        """Where lines stand that stand among comments only: "Reply", "Sandy says:"."""
        equals, ends = _words("comment"), tuple(_words("comment_ends"))
        return [
            place
            for place, words in enumerate(self.words)
            if len(words) <= _LONGEST_OPENING and (bare(words) in equals or words.lower().endswith(ends))
        ]

    @cached_property
    def _section_set(self) -> frozenset[int]:
        return frozenset(self._sections)

    @cached_property
    def _sections(self) -> list[int]:
        """Where headings stand that have prose behind them and are no names of readers."""
        return [
            place
            for place, block in enumerate(self.blocks)
            if block.kind == "heading"
            and (len(self.words[place].split()) >= _HEADING_WORDS or self.words[place].endswith("?"))
            and self.opening(place) is None
            and any(
                self.layout.is_long(near)
                for near in range(place + 1, min(self.size, place + 1 + _HEADING_REACH))
            )
        ]


def _is_statement(words: str) -> bool:
    """Say whether a line is a sentence that tells; a question may be the title of another article."""
    return ends_sentence(words) and not words.rstrip("”\"'’)").endswith("?")


def _offers(words: str, opening: _Opening) -> bool:
    """Say whether a line in small letters says what stands in such boxes, and asks for no symptom."""
    if any(phrase in words for phrase in _words("advises")):
        return False
    return any(phrase in words for phrase in opening.beside)


@cache
def _openings() -> dict[str, _Opening]:
    scopes = ("box", "part", "end")  # the widest counts
    return {
        words: _Opening(
            scope,
            entry["reason"],
            tuple(entry.get("beside", ())),
            entry.get("as_heading", False),
            entry.get("said", False),
            entry.get("invites", False),
            entry.get("topic", False),
        )
        for scope in scopes
        for entry in reversed(vocabulary()[scope])
        for words in entry["opens"]
    }


@cache
def _works() -> tuple[str, ...]:
    return tuple(vocabulary()["writers"]["works"])


@cache
def _words(key: str) -> frozenset[str]:
    return frozenset(vocabulary()["marks"][key])
