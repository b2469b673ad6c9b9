"""What stands above the first paragraph: the site's lines, the title, the standfirst.

Pasted text does not say which of its first lines is the title:
:mod:`~scarbot.reading.furniture.headline` does.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scarbot.language import letters_of
from scarbot.reading.furniture.bylines import introduces, names_writer
from scarbot.reading.furniture.headline import BYLINES, LONGEST_STANDFIRST, MOST_STANDFIRSTS, find_headline
from scarbot.reading.furniture.openings import opens_experts, opens_references
from scarbot.reading.furniture.writers import mark_names_above
from scarbot.reading.traits.dates import iso_date
from scarbot.reading.traits.mastheads import is_buttons
from scarbot.reading.traits.prose import ends_sentence, is_questions, is_title_like, sentence_count
from scarbot.reading.traits.said import is_teaser, names_asker, tells_of_our_writer
from scarbot.reasons import ABOUT_SITE, BYLINE, PHOTO_CREDIT, PULL_QUOTE, SHARE_BOX, SITE_HEADER, STANDFIRST

if TYPE_CHECKING:
    from scarbot.reading.traits.layout import Layout

__all__ = ["mark_top"]

_MOST_LINES = 60
_MOST_POINTS = 6
_FEWEST_WORDS = 3
_LONGEST_IN_GAP = 80
_LONGEST_DESCRIPTION = 60
_SEE = r"For [^.!?]{2,80}, see (?:the )?[“\"]?[A-Z][^.!?]{1,80}[.]"
_HATNOTE = re.compile(
    rf"(?:This (?:article|page) is about [^.!?]{{2,120}}[.] )?{_SEE}(?: {_SEE})*"
    rf"|Not to be confused with [^.!?]{{2,90}}[.](?: {_SEE})*"
)
_TAKES_UP = ("Plus", "And ", "But ", "Also", "Yet ", "So ", "Or ")


def mark_top(layout: Layout) -> None:
    """Find the title and mark what stands around it."""
    if not layout.blocks:
        return
    _mark_hatnotes(layout)
    end = _first_body(layout)
    below = min(end + MOST_STANDFIRSTS, _last(layout))
    title = _find_title(layout, end, below)
    top = title or 0
    for place in range(top):
        if len(layout.words[place]) <= LONGEST_STANDFIRST:
            layout.mark(place, SITE_HEADER)
    mark_names_above(layout, top + 1, below)
    for place in range(top + 1, end):
        if is_buttons(layout.words[place]):
            layout.mark(place, SHARE_BOX)
    _mark_standfirsts(layout, top, end)
    if title is not None:
        _mark_gap(layout, title)
    _mark_head(layout, title, _end_of_head(layout))


def _find_title(layout: Layout, end: int, below: int) -> int | None:
    """Return the place of the title, by the format or by what is around it; nothing where there is none."""
    known = next((place for place in range(end) if layout.blocks[place].kind == "title"), None)
    if known is not None:
        return known
    mark_names_above(layout, 1, below, sure=True)
    title = find_headline(layout, end)
    if title is None and _opens_untitled(layout):
        title = 0
    if title is not None and (title > 0 or layout.blocks[0].kind == "paragraph"):
        layout.title = title
    return title


def _mark_hatnotes(layout: Layout) -> None:
    """Mark what tells above a text where others of its name are: "For the animal, see Slug."."""
    for place in range(_last(layout)):
        words = layout.words[place]
        if _HATNOTE.fullmatch(words) and not layout.before(place):
            layout.mark(place, ABOUT_SITE)


def _mark_gap(layout: Layout, title: int) -> None:
    """Mark the lines below the title that are no sentences: who wrote it, and when."""
    for place in range(title + 1, _last(layout)):
        words = layout.words[place]
        if layout.blocks[place].kind not in ("paragraph", "furniture") or (
            layout.is_free(place) and (ends_sentence(words) or len(words) > _LONGEST_IN_GAP)
        ):
            return
        layout.mark(place, BYLINE)


def _mark_head(layout: Layout, title: int | None, end: int) -> None:
    """Mark what stands above the first paragraph beside the title: the title once more, and pictures."""
    named = next((place for place in range(end) if _heads(layout, place)), None) if title is None else title
    first = named or 0
    called = letters_of(layout.words[first]) if named is not None else None
    for place in range(first + 1, end):
        words, kind = layout.words[place], layout.blocks[place].kind
        if layout.reasons[place]:
            continue
        if letters_of(words) == called:
            layout.mark(place, PULL_QUOTE)
        elif kind == "paragraph" and _describes(layout, place):
            layout.mark(place, PHOTO_CREDIT)
    for place in reversed(range(first + 1, min(end, _last(layout) - 1))):
        paragraph = layout.is_free(place) and layout.blocks[place].kind == "paragraph"
        if paragraph and is_title_like(layout.words[place]) and names_writer(layout.words[place]):
            layout.mark(place, BYLINE)
    _mark_stacked(layout, first, end)


def _mark_stacked(layout: Layout, first: int, end: int) -> None:
    """Mark headings above the first paragraph that head nothing but another one, or are a name."""
    stacked: int | None = None
    for place in range(first + 1, end):
        if layout.reasons[place]:
            if stacked is not None and {layout.reasons[stacked - 1], layout.reasons[place]} <= BYLINES:
                layout.mark(stacked, BYLINE)  # a desk between the date and the byline
                stacked = None
        elif not _heads(layout, place):
            stacked = None
        else:
            if stacked is not None and layout.blocks[stacked].level >= layout.blocks[place].level:
                layout.mark(stacked, BYLINE if names_writer(layout.words[stacked]) else STANDFIRST)
            stacked = place
    if stacked is not None and names_writer(layout.words[stacked]):
        layout.mark(stacked, BYLINE)


def _end_of_head(layout: Layout) -> int:
    """Return the place of the first paragraph of prose that has no byline between it and the next one."""
    first = _first_body(layout)
    if first == _last(layout) or len(layout.words[first]) > LONGEST_STANDFIRST:
        return first
    last = _last(layout)
    following = next((place for place in range(first + 1, last) if layout.is_body(place)), first)
    signed = any(reason in BYLINES for reason in layout.reasons[first + 1 : following])
    return following if signed else first


def _heads(layout: Layout, place: int) -> bool:
    free = layout.blocks[place].kind == "heading" and layout.is_free(place)
    words = layout.words[place]
    return free and not (opens_experts(words) or opens_references(words))


def _describes(layout: Layout, place: int) -> bool:
    """Say whether a line tells in small letters what a picture shows: "bowl of soup"."""
    words = layout.words[place]
    if not words[:1].islower() or ends_sentence(words):
        return False  # the usual case
    bare = words.replace(",", "").replace("-", "").replace(" ", "").isalpha()
    above = layout.words[place - 1]
    ended = (
        bool(layout.reasons[place - 1])
        or ends_sentence(above)
        or layout.blocks[place - 1].kind != "paragraph"
    )
    return bare and ended and len(words) <= _LONGEST_DESCRIPTION and above[:1].isupper()


def _mark_standfirsts(layout: Layout, title: int, end: int) -> None:
    """Mark the standfirsts below the title: above the byline, or what the format says of the article.

    Some papers print a few points there, as a list. Others have no byline but there: it names who asked whom.
    """
    description = letters_of(layout.about.get("description", ""))
    signed = next((place for place in range(title + 1, _last(layout)) if layout.reasons[place] in BYLINES), 0)
    below = [place for place in range(title + 1, signed) if layout.is_free(place)]
    points = len(below) <= _MOST_POINTS and all(layout.blocks[place].kind == "item" for place in below)
    if (len(below) > MOST_STANDFIRSTS and not points) or not _is_title(layout, title):
        below = []
    for place in range(title + 1, min(max(end, signed) + 1, _last(layout))):
        words = layout.words[place]
        if layout.reasons[place] or len(words) > LONGEST_STANDFIRST:
            continue
        if len(words) <= _LONGEST_IN_GAP and iso_date(words) and not ends_sentence(words):
            layout.mark(place, BYLINE)
            continue
        deck = place in below and _is_deck(layout, place)
        deck = deck or (place == title + 1 and names_asker(words) and _is_title(layout, title))
        if deck or (description and letters_of(words) == description):
            layout.mark(place, STANDFIRST)


def _is_deck(layout: Layout, place: int) -> bool:
    """Say whether a line above the byline is a standfirst: one sentence, or some that only ask.

    Several others are the first of the body, unless they tell who was asked. So is one that takes up the
    headline: "Plus, the signs that it is more than a cold."
    """
    words = layout.words[place]
    if words.startswith(_TAKES_UP) and ends_sentence(words):
        return False
    if tells_of_our_writer(words):
        return True
    if sentence_count(words) > 1 and not (is_questions(words) or is_teaser(words)):
        return False
    return not introduces(words, layout.text[layout.blocks[place].end :])


def _is_title(layout: Layout, title: int) -> bool:
    """Say whether a line is a title, as "It’s here!" is, and not the first of the body, as a plain one is."""
    words = layout.words[title]
    if layout.blocks[title].kind in ("title", "heading"):
        return True
    return layout.title == title and (not words.endswith(".") or sentence_count(words) > 1)


def _last(layout: Layout) -> int:
    return min(len(layout.blocks), _MOST_LINES)


def _first_body(layout: Layout) -> int:
    """Return the place of the first paragraph of prose, among the first lines."""
    last = _last(layout)
    return next((place for place in range(last) if layout.is_body(place) and layout.is_long(place)), last)


def _opens_untitled(layout: Layout) -> bool:
    """Say whether the first line is a title that is no heading: short, and prose or a byline behind it."""
    if layout.reasons[0] or layout.blocks[0].kind != "paragraph" or len(layout.blocks) == 1:
        return False
    words = layout.words[0]
    return is_title_like(words) and len(words.split()) >= _FEWEST_WORDS and not words.endswith("?")
