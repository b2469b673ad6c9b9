"""The pieces of a claim that stand in several places of the articles."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from scarbot.verifying.spans import gaps
from scarbot.verifying.tokens import weight

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scarbot.verifying.aligning import Alignment
    from scarbot.verifying.tokens import Claim

__all__ = ["COVERED", "LONG", "is_piece", "is_stitched", "rests_of", "share_of", "trimmed"]

# By eye, on the claims of tests/data/verify.jsonl.
LONG = 200
"""The number of words above which a claim is long: fewer windows are compared, fewer words suffice."""
_PIECE = 0.75
"""The similarity from which a place has a part of a claim."""
_PIECE_WORDS = 4
"""The fewest words of such a part that stand together."""
_PIECE_WEIGHT = 2.0
"""The least weight of its words."""
COVERED = 0.7
"""The least share of a claim that pieces have to cover for it to be stitched from them."""
_COVERED_OF_LONG = 0.3
"""The same for a long claim whose pieces come from three places or more."""
_NEARLY_ALL = 0.9
"""The share above which one piece counts as the whole claim, and nothing was stitched."""
_FEWEST_PLACES = 2
"""The fewest places that a claim can be stitched from."""


def is_piece(claim: Claim, piece: Alignment) -> bool:
    """Say whether a place has enough of a part of a claim, nearly word for word."""
    begin, end = piece.claimed
    heavy = sum(weight(token.key) for token in claim.tokens[begin:end])
    return piece.longest >= _PIECE_WORDS and heavy >= _PIECE_WEIGHT and piece.similarity >= _PIECE


def rests_of(pieces: Sequence[Alignment], low: int, high: int) -> list[tuple[int, int]]:
    """Return the parts of a range that no piece covers and that are long enough to be pieces themselves."""
    if not pieces:
        return []
    inside = [step.claimed for piece in pieces for step in piece.steps if step.op == "added"]
    rests = [*gaps([piece.claimed for piece in pieces], low, high), *inside]
    return [(begin, end) for begin, end in rests if end - begin >= _PIECE_WORDS]


def trimmed(pieces: Sequence[Alignment]) -> list[Alignment]:
    """Return pieces that leave no gap: what the claim has between two of them becomes part of the first."""
    ends = [piece.claimed[0] for piece in pieces[1:]]
    lows = [pieces[0].low, *ends]
    highs = [*ends, pieces[-1].high]
    return [
        replace(piece, low=min(low, piece.claimed[0]), high=max(high, piece.claimed[1]))
        for piece, low, high in zip(pieces, lows, highs, strict=True)
    ]


def is_stitched(claim: Claim, pieces: Sequence[Alignment]) -> bool:
    """Say whether pieces from several statements make up most of a claim, none of them nearly all.

    Of a long claim it is enough that a good part of it comes from three places.
    """
    places = {(piece.article.id, piece.statements) for piece in pieces}
    if len(places) < _FEWEST_PLACES or max(share_of(claim, [one]) for one in pieces) > _NEARLY_ALL:
        return False
    many = len(claim.tokens) > LONG and len(places) > _FEWEST_PLACES
    return share_of(claim, pieces) >= (_COVERED_OF_LONG if many else COVERED)


def share_of(claim: Claim, pieces: Sequence[Alignment]) -> float:
    """Return the share of a claim's weight, from 0 to 1, that its pieces have in common with their places."""
    had = {at for piece in pieces for step in piece.steps if step.op == "same" for at in range(*step.claimed)}
    total = sum(weight(token.key) for token in claim.tokens)
    return sum(weight(claim.tokens[at].key) for at in had) / total
