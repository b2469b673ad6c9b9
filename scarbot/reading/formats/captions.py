"""Captions that are no element of their own: the line below a picture, and those above and below a table."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from scarbot.reading.furniture.openings import opens_experts
from scarbot.reading.traits.marks import has_any, phrases, words_of
from scarbot.reading.traits.prose import is_prose, sentence_count
from scarbot.reading.traits.said import is_attributed, tells_who_was_asked
from scarbot.reasons import PHOTO_CREDIT, TABLE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scarbot.reading.formats.flow import Piece

__all__ = ["mark_captions"]

_LONGEST = 300
_LONGEST_LABEL = 160
_LONGEST_QUESTION = 100


def mark_captions(pieces: Sequence[Piece]) -> None:
    """Mark the line below a picture that is all in italics, ends like no sentence or says what it is.

    One that tells whom the writer asked is a standfirst, and below a portrait on a list of the experts
    stands who that is.
    A short question directly above a table is what the table is called: its cells answer it. A line in
    italics below one may tell where it is from.
    """
    of_experts = False
    for place, piece in enumerate(pieces):
        if piece.kind == "heading":
            of_experts = opens_experts(piece.text)
        elif of_experts and pieces[place - 1].reason == TABLE != piece.reason:
            of_experts = False  # the table of them has ended
        if piece.pictured and piece.kind == "paragraph" and not (piece.reason or of_experts):
            piece.reason = PHOTO_CREDIT if _is_caption(piece) else ""
        elif place and _is_below_credit(piece, pieces[place - 1]):
            piece.reason = PHOTO_CREDIT
    for piece, below in pairwise(pieces):
        if below.reason == TABLE and piece.kind == "paragraph" and _asks(piece.text):
            piece.reason = piece.reason or TABLE
        if piece.reason == TABLE and _tells_source(below):
            below.reason = below.reason or TABLE


def _tells_source(piece: Piece) -> bool:
    """Say whether a short line in italics begins as those do that tell where a table is from."""
    short = piece.kind == "paragraph" and piece.slanted and len(piece.text) <= _LONGEST_LABEL
    return short and piece.text.lower().startswith(words_of("sources", "tables"))


def _is_below_credit(piece: Piece, credit: Piece) -> bool:
    """Say whether a sentence in italics stands right below the credit of a picture."""
    if not (credit.pictured and credit.reason == PHOTO_CREDIT) or piece.reason or is_prose(credit.text):
        return False  # the usual case
    short = len(piece.text) <= _LONGEST_LABEL and sentence_count(piece.text) == 1
    return piece.kind == "paragraph" and piece.slanted and short and _is_caption(piece)


def _is_caption(piece: Piece) -> bool:
    if piece.slanted:
        return len(piece.text) <= _LONGEST and not tells_who_was_asked(piece.text)
    if len(piece.text) > _LONGEST_LABEL or piece.bold:
        return False
    lower = piece.text.lower()
    says = lower.startswith(words_of("caption_begins")) or has_any(phrases("caption_says"), lower)
    return not is_prose(piece.text) or (says and not is_attributed(piece.text))


def _asks(words: str) -> bool:
    return words.endswith("?") and len(words) <= _LONGEST_QUESTION and sentence_count(words) == 1
