"""How far a line reaches that opens a box, a part or the end of a page.

Such a line takes others with it, so the worst that can happen is that it takes the article. It
never does where the article goes on behind it: a count of comments above the first paragraph is
a link, a box ends where prose comes again, and comments end where headings with prose do.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cached_property
from itertools import groupby, takewhile
from typing import TYPE_CHECKING

from scarbot.language import UPPER
from scarbot.reading.furniture.about_site import LONGEST_BIO
from scarbot.reading.furniture.openings import Opening, Openings, bare, is_counted
from scarbot.reading.furniture.references import is_reference, listed_references
from scarbot.reading.traits.dates import MONTH_BEGUN, is_date
from scarbot.reading.traits.marks import has_any, phrases, words_of
from scarbot.reading.traits.prose import ends_sentence
from scarbot.reading.traits.said import is_attributed, speaks_here
from scarbot.reading.traits.telephones import has_telephone
from scarbot.reasons import ABOUT_SITE, BYLINE, CONTENTS, RELATED_LINKS

if TYPE_CHECKING:
    from scarbot.reading.traits.layout import Layout

__all__ = ["mark_openings"]

_PARTED = re.compile(r"\s[|›»]\s")
_AGO = r"\d{1,2} ?(?:m|h|d|w|mo|min|hours?|days?|weeks?|months?|years?)\b(?: ago)?"
_READER = rf"[{UPPER}][\w.’'-]{{0,20}}(?: [{UPPER}][\w.’'-]{{0,20}}){{0,2}}"
_DAY = rf"(?:{MONTH_BEGUN}[a-z]{{0,6}}\.? \d{{1,2}}|\d{{1,2}} {MONTH_BEGUN}[a-z]{{0,6}})\b"
_DATED_READER = re.compile(
    rf"{_READER},? (?:[·•|-] |on )?(?:{_DAY}|{_AGO})"
    rf"|(?:{_READER}|[\w.-]{{3,30}}) [—–] {_DAY}(?:,? \d{{4}})?: "
)
_NICKNAMED_READER = re.compile(
    r"(?=[a-z]|\S*[\d_]|[A-Z]\w*[a-z][A-Z])[\w.-]{3,30}(?: (?:says|said|writes|wrote))?: "
)
_NUMBERED_ENTRY = re.compile(r"\d{1,2}(?:\.\d{1,2})*\s[A-Z][^.!?]{1,60}\Z")
_SPEECH = ("“", '"', "‘", "Q:", "A:", "Q.", "A.")

# The share of the prose before a line from which a rule may take what stands behind it.
_COMMENTS_FROM = 0.9
"""From here a line such as "Comments" opens them, though nothing near says so."""
_COUNTED_COMMENTS_FROM = 0.7
"""From here a line such as "12 comments" opens them, though prose follows."""
_READERS_FROM = 0.5
"""From here it does where what follows may be a reader's name."""
_PART_FROM = 0.7
"""From here a part is taken up to the next heading."""
_PART_OVER_HEADINGS_FROM = 0.8
"""From here a part about the site is taken over lines that only look like headings."""
_OTHER_ARTICLE_FROM = 0.5
"""From here a byline and its date begin another article."""
_SENTENCES_OF_LINKS_FROM = 0.9
"""From here whole sentences that adjoin a box belong to it, whatever it holds."""

_TOLD_LIST = 0.5
"""The share of sentences from which the items of a list tell something and are no titles."""
_LEAST_BEHIND_COMMENTS = 0.25
"""The share of the prose that has to stand behind comments for the article to go on there."""
_MOST_OF_PART = 0.15
"""The share of the prose that a part may hold at most to be taken whole."""
_LONGEST_COMMENT_MARK = 80
"""The characters of the longest line that stands among comments only; below, what others have."""
_LONGEST_IN_BOX = 200
_LONGEST_ADJOINING = 400
_OFFERS_REACH = 3
"""How many blocks behind its first line a box may say what it offers."""
_COMMENT_REACH = 8
"""How many blocks behind a line a mark of comments makes it theirs."""
_READER_WORDS = 2
"""The most words of a reader's name."""
_SECTION_WORDS = 3
"""The fewest words of a heading that is no reader's name."""
_SECTION_REACH = 2
"""How many blocks behind a heading its prose may begin."""
_TEASER_REACH = 2
"""How many blocks from a line a byline makes it a title of another article; below, in a list."""
_TEASER_REACH_IN_LIST = 4
_BYLINE_WORDS = 5
"""The most words of a line "By …" that is a byline."""
_BYLINE_REACH = 3
"""How many blocks behind its title another article's byline stands."""


def mark_openings(layout: Layout) -> None:
    """Give a reason to every block that an opening line takes with it, the line itself included."""
    openings = Openings(layout)
    reaches = _Reaches(layout, openings)
    until, why = 0, ""
    for place in range(len(layout.blocks)):
        opening = openings.at(place)
        behind = reaches.until(place, opening) if opening else 0
        if opening and not reaches.is_topic(place, behind, opening):
            until, why = max(until, behind), opening.reason
            layout.overrule(place, why)
        elif place < until and not reaches.is_cited(place):
            layout.mark(place, why)


class _Reaches:
    """How far the opening lines of one text reach."""

    def __init__(self, layout: Layout, openings: Openings) -> None:
        self.layout = layout
        self.openings = openings
        self.blocks = layout.blocks
        self.words = layout.words
        self.size = len(layout.blocks)

    def is_topic(self, place: int, until: int, opening: Opening) -> bool:
        """Tell "See a doctor" above the article's own advice from the head of a box: it takes nothing."""
        if not opening.topic or self.layout.reasons[place] or until > place + 1 or until >= self.size:
            return False
        return self.blocks[until].kind == "item" or self.layout.is_body(until)

    def is_cited(self, place: int) -> bool:
        """Say whether a block is of a list of references, which may stand behind the comments as well."""
        return place in self._cited

    def until(self, place: int, opening: Opening) -> int:
        """Return the place of the first block behind what is opened."""
        if opening.scope == "end":
            return self._end(place, opening)
        if opening.scope == "part":
            return self._part(place, opening)
        return self._box(place, opening)

    def _end(self, place: int, opening: Opening) -> int:
        """Return where the article goes on behind a line that opens the end; mostly nowhere."""
        if not self.layout.has_body:
            return self.size
        said = self._comment_near(place) or self._is_begun_by_reader(place + 1)
        if not self._are_comments(place, opening, said):
            return place + 1
        behind = bisect_left(self._sections, place + 1)
        last = self._last_comment if said and self._comments else place
        for resumed in self._sections[behind:]:
            if resumed > last:
                goes_on = (
                    len(self._sections) - behind > 1
                    and 1 - self.layout.before(resumed) >= _LEAST_BEHIND_COMMENTS
                )
                return resumed if goes_on else self.size
        return self.size

    def _are_comments(self, place: int, opening: Opening, said: bool) -> bool:
        """Tell the readers' comments from a link to them, which the article goes on behind."""
        share = self.layout.before(place)
        prose = self.layout.has_body_behind(place)
        counted = is_counted(self.words[place]) and share >= _COUNTED_COMMENTS_FROM
        if not share or (prose and (opening.invites or not (said or counted))):
            return False  # a reader's name would stand there
        if said or opening.said:
            return said
        return share >= _COMMENTS_FROM or (share >= _READERS_FROM and self._is_reader(place + 1))

    def _is_begun_by_reader(self, place: int) -> bool:
        """Say whether a line is begun by a reader: "Gwen P. Feb 10 I laughed", "bread42: It rose"."""
        if place >= self.size:
            return False
        return any(reader.match(self.words[place]) for reader in (_DATED_READER, _NICKNAMED_READER))

    def _is_reader(self, place: int) -> bool:
        """Say whether a line may be a reader's name: one word or two."""
        return place >= self.size or len(self.words[place].split()) <= _READER_WORDS

    def _part(self, place: int, opening: Opening) -> int:
        """Return the place of the next heading, or of the next block where that would be too much."""
        share = self.layout.before(place)
        if opening.beside and not self._is_beside(place + 1, opening):
            return place + 1
        if not share:
            return self._contact(place)
        site = opening.reason == ABOUT_SITE
        through = site and share >= _PART_OVER_HEADINGS_FROM  # short lines look like headings
        sections = self._section_set if through else None
        until = place + 1
        while until < self.size and not self._ends_part(until, sections):
            until += 1
        if self.layout.before(until) - share <= _MOST_OF_PART and share >= _PART_FROM:
            return until if site or self.openings.is_told(place + 1) else place + 1
        return place + 1 if site else self._short_part(place, until)

    def _contact(self, place: int) -> int:
        """Return where those end whom a release names above its title: by the last number or address."""
        adjoining = takewhile(self.layout.adjoins, range(place + 1, self.size))
        reached = [near for near in adjoining if "@" in self.words[near] or has_telephone(self.words[near])]
        return max(reached, default=place) + 1

    def _is_beside(self, place: int, opening: Opening) -> bool:
        """Say whether a block is one that may stand behind such a line."""
        if place >= self.size or self.layout.reasons[place]:
            return True
        return has_any(opening.beside, self.words[place][:LONGEST_BIO].lower())

    def _short_part(self, place: int, until: int) -> int:
        """Return how far a part goes that stands amid the article: over one short block, if any."""
        follows = place + 1 < until and len(self.words[place + 1]) <= LONGEST_BIO
        return place + 2 if follows and self.openings.is_told(place + 1) else place + 1

    def _ends_part(self, place: int, sections: frozenset[int] | None) -> bool:
        heading = self.blocks[place].kind == "heading" if sections is None else place in sections
        speech = self.words[place].startswith(_SPEECH)  # is nobody's boilerplate
        return heading or speech or self.openings.at(place) is not None

    def _box(self, place: int, opening: Opening) -> int:
        until = place + 1
        if opening.reason == RELATED_LINKS and self._is_other_article(place):
            return self.size
        titled = self._is_below_title(place)
        while until < self.size and self._in_box(place, until, opening, titled):
            until += 1
        return until

    def _is_other_article(self, place: int) -> bool:
        """Say whether the page goes on with another article: a byline and its date stand there."""
        if (
            bare(self.words[place]) not in phrases("next_article")
            or self.layout.before(place) < _OTHER_ARTICLE_FROM
        ):
            return False
        near = range(place + 2, min(self.size, place + 2 + _BYLINE_REACH))
        signed = [p for p in near if self.words[p].lower().startswith("by ")]
        dated = [p for p in near if is_date(self.words[p])]
        return bool(signed and dated)

    def _is_below_title(self, place: int) -> bool:
        """Say whether the title stands before, so that a short line behind is not the title itself."""
        return self.layout.before(place) > 0 or place > self._first_sign

    def _in_box(self, first: int, place: int, opening: Opening, titled: bool) -> bool:
        words = self.words[place]
        if opening.reason == CONTENTS and _NUMBERED_ENTRY.match(self.words[place - (place > first + 1)]):
            return bool(_NUMBERED_ENTRY.match(words))  # what is not numbered stands below the list
        if self.openings.at(place):  # another one begins
            return False
        if self.layout.reasons[place]:
            return True
        if not titled or len(words) > _LONGEST_ADJOINING:
            return False
        if opening.reason == RELATED_LINKS and (self._marks_teaser(place) or self._is_teaser(first, place)):
            return not (self.layout.is_long(place) and is_attributed(words))
        if opening.reason == RELATED_LINKS and self._is_between_links(first, place):
            return True
        offers = place - first <= _OFFERS_REACH and _offers(words.lower(), opening)
        if offers or (opening.topic and opening.beside):  # what opens it may head advice as well
            return offers
        if place in self._told_items or (opening.titles and _is_statement(words)):
            return False
        if speaks_here(words, self.layout.text):
            return False
        return self._is_boxed_line(first, place, opening)

    def _is_boxed_line(self, first: int, place: int, opening: Opening) -> bool:
        """Say whether a line belongs to a box by its form: it adjoins, or it is no sentence."""
        words = self.words[place]
        is_links = opening.reason == RELATED_LINKS
        sentences = is_links or self.layout.before(first) >= _SENTENCES_OF_LINKS_FROM
        if self.layout.adjoins(place) and (sentences or not _is_statement(words)):
            return True
        if len(words) > _LONGEST_IN_BOX or self.layout.adjoins(first + 1):  # a blank line ends a tight box
            return False
        if self.blocks[place].kind == "heading":
            return self._is_boxed_heading(first, place)
        return (is_links and bool(_PARTED.search(words))) or not _is_statement(words)

    def _is_boxed_heading(self, first: int, place: int) -> bool:
        """Tell the title of another article from a heading of this one, which has prose behind it."""
        prose = self.layout.has_body_behind(place)
        if not prose or self._is_teaser(first, place + 1):
            return True
        if self.words[place].endswith("?") or _PARTED.search(self.words[place - 1]):
            return False
        return self.blocks[place - 1].kind != "item"

    def _is_teaser(self, first: int, place: int) -> bool:
        """Say whether a byline or a link to read on stands beside prose: another article begins there."""
        reach = _TEASER_REACH_IN_LIST if self.blocks[place].kind == "item" else _TEASER_REACH
        begin = max(first + 1, place - _TEASER_REACH, self._heading_before(first, place))
        near = range(begin, min(self.size, place + reach))
        return any(self._marks_teaser(other) for other in near if other != place)

    def _is_between_links(self, first: int, place: int) -> bool:
        """Say whether a short sentence is a teaser: a link that is its title above it, the next below."""
        if place - 1 == first or place + 1 >= self.size or self.layout.is_long(place):
            return False
        return self.layout.reasons[place - 1] == self.layout.reasons[place + 1] == RELATED_LINKS

    def _heading_before(self, first: int, place: int) -> int:
        """Return where a heading or that of prose stands, 0 for none: a byline above it is of another title.

        Where the box begins with a byline, each stands above its own title.
        """
        if self._marks_teaser(first + 1):
            return 0
        near = range(place, max(first, place - _TEASER_REACH), -1)
        return next((other for other in near if self.blocks[other].kind == "heading"), 0)

    def _marks_teaser(self, place: int) -> bool:
        words = self.words[place]
        signed = words.startswith(("By ", "by ")) and len(words.split()) <= _BYLINE_WORDS
        return self.layout.reasons[place] == BYLINE or bare(words) in phrases("teaser") or signed

    def _comment_near(self, place: int) -> bool:
        """Say whether the next blocks are such as stand among comments."""
        found = bisect_left(self._comments, place + 1)
        return found < len(self._comments) and self._comments[found] <= place + _COMMENT_REACH

    @cached_property
    def _first_sign(self) -> int:
        """Where the title or the byline stands."""
        signs = (
            place
            for place, block in enumerate(self.blocks)
            if block.kind == "title" or self.layout.reasons[place] == BYLINE
        )
        return next(signs, self.size)

    @property
    def _last_comment(self) -> int:
        return self._comments[-1]

    @cached_property
    def _comments(self) -> list[int]:
        """Where lines stand that stand among comments only: "Reply", "Sandy says:"."""
        equals, ends = phrases("comment"), words_of("comment_ends")
        return [
            place
            for place, words in enumerate(self.words)
            if len(words) <= _LONGEST_COMMENT_MARK and (bare(words) in equals or words.lower().endswith(ends))
        ]

    @cached_property
    def _told_items(self) -> frozenset[int]:
        """The items of lists of which half are sentences: they are no titles, not one of them."""
        found: set[int] = set()
        for kind, listed in groupby(range(self.size), lambda place: self.blocks[place].kind):
            places = list(listed) if kind == "item" else []
            told = sum(_is_statement(self.words[place]) for place in places)
            found.update(places if told >= _TOLD_LIST * len(places) else ())
        return frozenset(found)

    @cached_property
    def _cited(self) -> frozenset[int]:
        """The headings of lists of references, and the entries below them."""
        heads, found, listed = listed_references(self.layout.text, self.blocks), set[int](), False
        for place, block in enumerate(self.blocks) if heads else ():
            headed = block.start in heads and not _NUMBERED_ENTRY.match(self.words[place])
            listed = headed or (listed and is_reference(self.words[place]))
            if listed:
                found.add(place)
        return frozenset(found)

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
            and (len(self.words[place].split()) >= _SECTION_WORDS or self.words[place].endswith("?"))
            and self.openings.at(place) is None
            and any(
                self.layout.is_long(near)
                for near in range(place + 1, min(self.size, place + 1 + _SECTION_REACH))
            )
        ]


def _is_statement(words: str) -> bool:
    """Say whether a line is a sentence that tells; a question may be the title of another article."""
    return ends_sentence(words) and not words.rstrip("”\"'’)").endswith("?")


def _offers(words: str, opening: Opening) -> bool:
    """Say whether a line in small letters says what stands in such boxes, and asks for no symptom."""
    return has_any(opening.beside, words) and not has_any(phrases("advises"), words)
