"""Pieces in their order → the text that a reader sees, with its blocks.

What is the title, which level a heading has, and which lists are nothing but links is told from
all the pieces together.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import groupby, pairwise, zip_longest
from typing import TYPE_CHECKING

from scarbot.language import fold, letters_of
from scarbot.reading.blocks import Block, Source
from scarbot.reading.formats.captions import mark_captions
from scarbot.reading.formats.data_tables import name_columns
from scarbot.reading.formats.elements import HEADINGS, LOWEST
from scarbot.reading.formats.page_metadata import title_parts
from scarbot.reading.formats.region import Boxes, keep_article
from scarbot.reading.formats.unheaded import lift_headed
from scarbot.reading.furniture.bylines import is_post
from scarbot.reading.furniture.cards import is_card
from scarbot.reading.furniture.furniture import names_offer
from scarbot.reading.furniture.line_reasons import line_reason
from scarbot.reading.furniture.line_shapes import PRICE
from scarbot.reading.furniture.openings import opens_advertisement, opens_experts, opens_references
from scarbot.reading.furniture.references import is_reference
from scarbot.reading.traits.prose import OPENING_QUOTES, is_prose, is_title_like, sentence_count
from scarbot.reading.traits.said import is_teaser
from scarbot.reading.traits.signatures import is_signature
from scarbot.reasons import ATTRIBUTION, FOOTNOTE, NEWSLETTER, PULL_QUOTE, RELATED_LINKS, STANDFIRST, TABLE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scarbot.reading.formats.flow import Element, Flow, Piece

__all__ = ["assemble"]

_GAP = "\n\n"
_WORDY = 4
_PRICED = re.compile(rf"(?:From\s|Now\s)?{PRICE.pattern}")


def assemble(flow: Flow, metadata: dict[str, str], *, page: bool = False) -> Source:
    """Return what was read as a source.

    Args:
        flow: the elements and the text.
        metadata: what the format says about the article; its title helps to find the heading.
        page: whether more than the article may stand there.
    """
    pieces, elements = flow.finish(), flow.elements
    hint = metadata.get("title", "")
    if page:
        lift_headed(elements, pieces)
    boxes = Boxes(elements, pieces)
    title = _page_title(pieces, boxes, hint) if page else _title(pieces, hint)
    named = title.element if title else None
    reasons = boxes.reasons(named)
    for piece in pieces:
        piece.reason = piece.reason or reasons[piece.element]
        piece.cells = None if reasons[piece.element] else piece.cells
        if piece.reason == STANDFIRST and sentence_count(piece.text) > 1 and not is_teaser(piece.text):
            piece.reason = ""  # several sentences are the first of the body
    if title:
        title.kind, title.reason = "title", ""
        metadata = {**metadata, "title": fold(title.text)} if page else metadata
    _lift_headings(pieces)
    _lift_folded(pieces, elements, reasons)
    if page:
        keep_article(elements, pieces, named)
    _free_signed_quotes(pieces)
    _mark_subtitle(pieces, title)
    _mark_teaser(pieces, title)
    mark_captions(pieces)
    _number_references(pieces)
    _mark_links(pieces, elements)
    _lift_bold(pieces)
    _mark_notes(pieces)
    _set_levels([piece for piece in pieces if piece.kind == "heading" and not piece.reason])
    name_columns(elements, pieces)
    return _source(pieces, metadata)


def _title(pieces: Sequence[Piece], hint: str) -> Piece | None:
    """Return the heading of the first level that opens the text, or that the metadata names.

    What the site says of its links may stand above it: "We may earn a commission."
    """
    tops = [piece for piece in pieces if piece.level == 1]
    named = [piece for piece in tops if hint and letters_of(piece.text) == letters_of(hint)]
    first = (piece for piece in pieces if piece.kind == "heading" or piece.is_prose)
    opening = next((piece for piece in first if piece.kind == "heading" or not line_reason(piece.text)), None)
    if named:
        return named[0]
    return opening if opening in tops and (not hint or len(tops) == 1) else None


def _page_title(pieces: Sequence[Piece], boxes: Boxes, hint: str) -> Piece | None:
    """Return the heading or bold line that a page's metadata names, or else its first of the first level."""
    wanted = {letters_of(part) for part in title_parts(hint)} - {""}
    prose = next((place for place, piece in enumerate(pieces) if piece.is_prose), len(pieces))
    tops = [piece for piece in pieces if piece.level == 1]
    opening = [piece for piece in pieces[: prose + 1] if piece.level > 1 or piece.bold]  # it may ask
    named = [piece for piece in (*tops, *opening) if letters_of(piece.text) in wanted]
    if not (named or tops) and len(hint.split()) >= _WORDY:  # the page may print more of it than its head
        named = [piece for piece in opening if letters_of(piece.text).startswith(letters_of(hint))]
    if named:
        return max(named, key=lambda piece: len(piece.text))
    reasons = boxes.reasons(None)
    return next((piece for piece in tops if not reasons[piece.element]), tops[0] if tops else None)


def _mark_subtitle(pieces: Sequence[Piece], title: Piece | None) -> None:
    """Mark a heading directly below the title that is lower than the next one: it heads nothing."""
    headings = [piece for piece in pieces if piece.kind in ("title", "heading") and not piece.reason]
    for before, piece, following in zip(headings, headings[1:], headings[2:], strict=False):
        adjoins = pieces.index(piece) == pieces.index(before) + 1
        if before is title and adjoins and piece.level > following.level:
            piece.reason = STANDFIRST
        break


def _mark_teaser(pieces: Sequence[Piece], title: Piece | None) -> None:
    """Mark italics directly below the title that tell whom the writer asked; no byline need follow."""
    below = pieces.index(title) + 1 if title else len(pieces)
    for piece in pieces[below : below + 1]:
        if piece.kind == "paragraph" and piece.slanted and not piece.reason and is_teaser(piece.text):
            piece.reason = STANDFIRST


def _lowest(pieces: Sequence[Piece]) -> int:
    """Return the lowest level of a heading, which is the greatest number."""
    return max((piece.level for piece in pieces if piece.kind == "heading"), default=1)


def _lift_headings(pieces: Sequence[Piece]) -> None:
    """Make a heading of a line that is none and opens the references or the experts: "**Notes**"."""
    lowest = _lowest(pieces)
    for piece in pieces:
        experts = piece.kind in ("paragraph", "quote") and opens_experts(piece.text)
        if experts or (piece.kind == "paragraph" and opens_references(piece.text)):
            piece.kind, piece.level = "heading", min(lowest, 2) or 1
            piece.reason = "" if piece.reason == TABLE else piece.reason


def _lift_folded(pieces: Sequence[Piece], elements: Sequence[Element], reasons: Sequence[str]) -> None:
    """Make a heading of a button that is all of one: what stands below folds."""
    for piece in pieces:
        button = elements[piece.element]
        level = HEADINGS.get(elements[button.parent].tag, 0) if button.tag == "button" else 0
        if level and not reasons[button.parent]:
            piece.kind, piece.level, piece.reason = "heading", level, ""


def _lift_bold(pieces: Sequence[Piece]) -> None:
    """Make a heading of a bold line that stands there once: the names of an interview stand there often."""
    lowest = _lowest(pieces)
    level = min(lowest + 1, LOWEST)
    bold = Counter(piece.text for piece in pieces if piece.bold)
    for piece, following in zip_longest(pieces, pieces[1:]):
        if piece.kind == "heading" and not piece.level:
            piece.level = level
        elif bold[piece.text] == 1 and piece.bold and _may_be_heading(piece, following):
            piece.kind, piece.level = "heading", level


def _may_be_heading(piece: Piece, following: Piece | None) -> bool:
    """Say whether a bold line may head what follows: no newsletter, and no goods with their price below."""
    free = piece.kind == "paragraph" and not (piece.reason or piece.link) and is_title_like(piece.text)
    if not free or opens_advertisement(piece.text) or line_reason(piece.text) == NEWSLETTER:
        return False
    if following is None:
        return True
    priced = _PRICED.match(following.text) if following.link else _PRICED.fullmatch(following.text)
    return not (priced or names_offer(following.text))


def _mark_notes(pieces: Sequence[Piece]) -> None:
    """Mark the footnotes that end a text and are no references."""
    if not any(piece.label for piece in pieces):
        return  # the usual case
    last = max(
        (place for place, piece in enumerate(pieces) if piece.is_prose and not piece.label), default=-1
    )
    listed = any(piece.kind == "heading" and opens_references(piece.text) for piece in pieces)
    for piece in pieces[last + 1 :] if last >= 0 and not listed else ():
        if piece.label and not is_reference(piece.text):
            piece.reason = FOOTNOTE


def _free_signed_quotes(pieces: Sequence[Piece]) -> None:
    """Keep what a box for quotations shows with a name below it: it may stand nowhere else.

    If it does, it is found to be a repeat later on.
    """
    for piece, below in pairwise(pieces):
        boxed = piece.reason == below.reason == PULL_QUOTE
        if boxed and piece.text.startswith(OPENING_QUOTES) and is_signature(below.text):
            piece.kind, piece.reason, below.reason = "quote", "", ATTRIBUTION


def _number_references(pieces: Sequence[Piece]) -> None:
    """Make an entry of each reference whose number is a link of its own right above it, back to the text."""
    for number, piece in pairwise(pieces):
        if number.link and number.text.isdecimal() and is_reference(piece.text):
            piece.kind, piece.number = "item", int(number.text)
            number.reason = FOOTNOTE


def _mark_links(pieces: Sequence[Piece], elements: Sequence[Element]) -> None:
    """Mark lists and lines that are nothing but links, and the short line in front of such a list."""
    before: Piece | None = None
    in_references = False
    carded = {*map(id, _names_on_cards(pieces))}
    for listing, group in groupby(pieces, lambda piece: elements[piece.element].listing):
        listed = list(group)
        if listing and not in_references and all(piece.link for piece in listed):
            for piece in listed:
                piece.reason = piece.reason or RELATED_LINKS
            if before and before.kind == "paragraph" and not is_prose(before.text):
                before.reason = before.reason or RELATED_LINKS
        in_references = False  # the first list is theirs, the next is not
        for piece in listed if not listing else ():
            if piece.kind == "heading":
                in_references = opens_references(piece.text)
            if piece.kind == "paragraph" and piece.link and id(piece) not in carded:
                piece.reason = piece.reason or RELATED_LINKS
        before = listed[-1]


def _names_on_cards(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Yield the names of experts that are links, with their letters or posts below; no writer's."""
    of_experts = False
    for piece, below in pairwise(pieces):
        if piece.kind == "heading":
            of_experts = opens_experts(piece.text)
        elif of_experts and piece.link and is_card(piece.text, below.text) and not is_post(below.text):
            yield piece


def _set_levels(headings: Sequence[Piece]) -> None:
    """Count the levels of the headings from the highest one below the title."""
    if [heading.level for heading in headings].count(1) > 1:
        return
    top = min((heading.level for heading in headings if heading.level > 1), default=1)
    for heading in headings:
        heading.level = max(1, heading.level - top + 1)


def _source(pieces: Sequence[Piece], metadata: dict[str, str]) -> Source:
    blocks = tuple(_blocks(pieces))
    text = _GAP.join(piece.text for piece in pieces)
    return Source(text, blocks, metadata, columns=dict(_columns(pieces, blocks)))


def _columns(pieces: Sequence[Piece], blocks: Sequence[Block]) -> Iterator[tuple[int, tuple[int, int]]]:
    """Yield where each row of a data table begins, and where the names of its columns stand."""
    if not any(piece.columns for piece in pieces):
        return  # the usual case
    spans = {id(piece): (block.start, block.end) for block, piece in zip(blocks, pieces, strict=True)}
    for piece in pieces:
        if piece.columns:
            yield spans[id(piece)][0], spans[id(piece.columns)]


def _blocks(pieces: Sequence[Piece]) -> Iterator[Block]:
    start = 0
    for piece in pieces:
        end = start + len(piece.text)
        kind = "furniture" if piece.reason else piece.kind
        yield Block(kind, start + piece.label, end, piece.level or 1, piece.number, piece.reason)
        start = end + len(_GAP)
