"""Lines outside the prose that may say who somebody is: cards, cells of tables, captions, headings, notes."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING

from scarbot.language import fold
from scarbot.reading.furniture.cards import begins_card, card_spans
from scarbot.reading.furniture.line_reasons import line_reason
from scarbot.reading.furniture.openings import opens_experts
from scarbot.reading.traits.prose import ends_sentence
from scarbot.reading.traits.scripts import says_who_speaks
from scarbot.reasons import (
    AUTHOR_BIO,
    BYLINE,
    COMMENTS,
    COOKIE_BANNER,
    NEWSLETTER,
    PHOTO_CREDIT,
    READER_BOX,
    RELATED_LINKS,
    REVIEWER,
    SHARE_BOX,
    SPEAKERS,
    TABLE,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from scarbot.models import Article, Dropped, Section

__all__ = ["NOTHING", "SURNAME", "TITLE", "Row", "Span", "find_panels", "find_rows", "is_on_card", "trimmed"]

Span = tuple[int, int]
"""Offsets of the first and behind the last letter."""

NOTHING, SURNAME, TITLE = "nothing", "a surname", "a title"
"""What the prose has to have of somebody whom a line outside it names, that they are one of the people."""

_CELL = re.compile(r"[^|\n\t•]+")
EDGES = " \t—–-,;:·"
_LONGEST_SHORT = 160
_SHOWING = (PHOTO_CREDIT, TABLE)
_MAKERS = (BYLINE, REVIEWER)
_OF_OTHERS = frozenset(  # who is named there is nobody of whom the article tells
    {AUTHOR_BIO, COMMENTS, COOKIE_BANNER, NEWSLETTER, READER_BOX, RELATED_LINKS, SHARE_BOX}
)


@dataclass(frozen=True, slots=True)
class Row:
    """A line outside the prose by its cells, or a card by its lines.

    Attributes:
        cells: where they stand, without the blanks and dashes around them.
        needs: what the prose has to have of whom it names.
        card: whether the first cell is a name and the others tell of it.
        below: the cells of the line right below it.
    """

    cells: Sequence[Span]
    needs: str
    card: bool = False
    below: Sequence[Span] = ()


def find_rows(article: Article, panels: Sequence[Span], read: Collection[Span]) -> list[Row]:
    """Return the cards of an article and the lines outside its prose.

    Args:
        article: as it was read.
        panels: where the lists of experts stand.
        read: lines that are read with the prose.
    """
    lines = sorted(_lines(article, panels, read))
    rows = [Row(card, NOTHING, card=True) for card in _cards(article)]
    cells = [_cells(article.text, start, end) for start, end, _ in lines]
    for number, (_, end, needs) in enumerate(lines):
        follows = lines[number + 1 : number + 2]
        adjoins = any(not article.text[end:start].strip("• \n") for start, _, _ in follows)
        rows.append(Row(cells[number], needs, below=cells[number + 1] if adjoins else ()))
    return rows


def is_on_card(line: Dropped) -> bool:
    """Say whether a line that was left out of the body is a piece of a card, or several."""
    return line.reason == SPEAKERS and not says_who_speaks(fold(line.text))


def find_panels(article: Article) -> list[Span]:
    """Return the offsets of what stands below each heading that announces the experts.

    Where that begins with a list, the story behind the list is no part of it.
    """
    starts = [section.start for section in article.sections if section.start is not None]
    found = []
    for section in article.sections:
        if section.end is None or not opens_experts(section.heading):
            continue
        end = next((start for start in starts if start >= section.end), len(article.text))
        below = [passage for passage in article.passages if section.end <= passage.start < end]
        listed = list(takewhile(lambda passage: passage.kind == "item", below))
        found.append((section.end, listed[-1].end if listed else end))
    return found


def _cards(article: Article) -> list[list[Span]]:
    """Return the lines of each card, that of the name first; it may be the heading right above."""
    pieces: list[Span] = []
    for piece in filter(is_on_card, article.dropped):
        spans = [(piece.start + start, piece.start + end) for start, end in card_spans(piece.text)]
        pieces += [*_heading_above(article, *spans[0]), *spans]
    cards: list[list[Span]] = []
    words = [fold(article.text[start:end]) for start, end in pieces]
    for span, line, below in zip(pieces, words, [*words[1:], ""], strict=False):
        if not cards or begins_card(line, "" if len(cards[-1]) == 1 else below):
            cards.append([])
        cards[-1].append(span)
    return cards


def _heading_above(article: Article, start: int, end: int) -> Iterator[Span]:
    """Yield the heading right above a piece of a card, where it is the name on it."""
    place = bisect_right(article.sections, start, key=_start_of) - 1
    section = article.sections[place] if place >= 0 else None
    if section is None or section.start is None or section.end is None:
        return
    near = not article.text[section.end : start].strip()
    if near and begins_card(section.heading, fold(article.text[start:end])):
        yield section.start, section.end


def _start_of(section: Section) -> int:
    return section.start or 0


def _lines(
    article: Article, panels: Sequence[Span], read: Collection[Span]
) -> Iterator[tuple[int, int, str]]:
    """Yield the lines that may name somebody, without the author's name, and what the prose needs to have.

    Who made or reviewed an article speaks in it only where it has a title in front of the surname; who
    stands in a caption or a table on a list of experts is one of them.
    """
    names = [name for name in article.author.split(", ") if name]
    writers = re.compile("|".join(map(re.escape, names))) if names else None
    for line in article.dropped:
        if line.reason in _OF_OTHERS or is_on_card(line) or (line.start, line.end) in read:
            continue
        listed = line.reason in _SHOWING and any(start < line.start < end for start, end in panels)
        needs = TITLE if line.reason in _MAKERS else SURNAME
        needs = NOTHING if listed and not line_reason(line.text) else needs
        at = line.start
        for writer in writers.finditer(article.text, line.start, line.end) if writers else ():
            yield at, writer.start(), needs
            at = writer.end()
        yield at, line.end, needs
    for start, end in _short_lines(article):
        yield start, end, SURNAME
    for entry in article.references:
        yield entry.start, entry.end, SURNAME


def _short_lines(article: Article) -> Iterator[Span]:
    """Yield the headings, the lines of tables, and the short passages that are no sentences."""
    for section in article.sections:
        if section.start is not None and section.end is not None:
            yield section.start, section.end
    for table in article.tables:
        yield from ((line.start, line.end) for line in table.lines)
    for passage in article.passages:
        if passage.end - passage.start <= _LONGEST_SHORT and not ends_sentence(
            article.text[passage.start : passage.end]
        ):
            yield passage.start, passage.end


def _cells(text: str, start: int, end: int) -> list[Span]:
    """Return the offsets of what stands between the bars and breaks of a line."""
    cells = (trimmed(text, *cell.span()) for cell in _CELL.finditer(text, start, end))
    return [(first, last) for first, last in cells if first < last]


def trimmed(text: str, start: int, end: int) -> Span:
    """Return offsets without the blanks and dashes at both ends."""
    words = text[start:end]
    start += len(words) - len(words.lstrip(EDGES))
    return start, max(start, start + len(text[start:end].rstrip(EDGES)))
