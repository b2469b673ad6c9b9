"""The pieces of a claim that stand in several places of the articles."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from scarbot.verifying.spans import gaps
from scarbot.verifying.tokens import weight

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from scarbot.verifying.aligning import Alignment
    from scarbot.verifying.tokens import Claim

__all__ = [
    "COVERED",
    "clauses_of",
    "follows",
    "is_piece",
    "is_stitched",
    "rests_of",
    "sentences_of",
    "share_of",
    "trimmed",
]

# By eye, on the claims of tests/data/verify.jsonl.
_PIECE = 0.75
"""The similarity from which a place has a part of a claim."""
_PIECE_WORDS = 4
"""The fewest words of such a part that stand together."""
_PIECE_WEIGHT = 2.0
"""The least weight of its words."""
COVERED = 0.7
"""The least share of a claim that pieces have to cover for it to be stitched from them."""
_NEARLY_ALL = 0.9
"""The share above which one piece counts as the whole claim, and nothing was stitched."""
_FEWEST_PLACES = 2
"""The fewest places that a claim can be stitched from."""
_SENTENCE_WORDS = 2
"""The fewest words of a part between sentence ends or ellipses that stands somewhere word for word."""
_SENTENCE_END = re.compile(r"[.!?…]+[\"”’')\]]*\s")
_CLAUSE_END = re.compile(r"[,;:—–]\s?")


def is_piece(claim: Claim, piece: Alignment) -> bool:
    """Say whether a place has enough of a part of a claim, nearly word for word."""
    begin, end = piece.claimed
    heavy = sum(weight(token.key) for token in claim.tokens[begin:end])
    return piece.longest >= _PIECE_WORDS and heavy >= _PIECE_WEIGHT and piece.similarity >= _PIECE


def sentences_of(claim: Claim) -> list[tuple[int, int]]:
    """Return the parts of a claim between sentence ends and ellipses; none if one is a single word.

    >>> from scarbot.verifying.tokens import read_claim
    >>> sentences_of(read_claim("Hats help a lot. Honey heals … at night"))
    [(0, 4), (4, 6), (6, 8)]
    """
    found = _parted(claim, 0, len(claim.tokens), _SENTENCE_END, claim.breaks)
    return found if all(end - begin >= _SENTENCE_WORDS for begin, end in found) else []


def clauses_of(claim: Claim, low: int, high: int) -> list[tuple[int, int]]:
    """Return the parts of a sentence of a claim between commas; none if one is too short for a piece."""
    found = _parted(claim, low, high, _CLAUSE_END, ())
    told = all(end - begin >= _PIECE_WORDS for begin, end in found)
    return found if told and len(found) > 1 else []


def _parted(
    claim: Claim, low: int, high: int, mark: re.Pattern[str], breaks: Collection[int]
) -> list[tuple[int, int]]:
    """Return the parts of a range of tokens between marks."""
    ends = (token.end for token in claim.tokens[low : high - 1])
    starts = (token.start for token in claim.tokens[low + 1 : high])
    between = (claim.text[end:start] for end, start in zip(ends, starts, strict=True))
    cuts = [at for at, gap in enumerate(between, low + 1) if at in breaks or mark.search(gap)]
    return list(pairwise([low, *cuts, high]))


def follows(one: Alignment, other: Alignment) -> bool:
    """Say whether words stand behind others, in the same statement or in the next."""
    near = other.statements[0] - one.statements[-1] in (0, 1)
    return one.article.id == other.article.id and near and one.span[1] <= other.span[0]


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
    """Say whether pieces from several statements make up most of a claim, none of them nearly all."""
    places = {(piece.article.id, piece.statements) for piece in pieces}
    if len(places) < _FEWEST_PLACES or max(share_of(claim, [one]) for one in pieces) > _NEARLY_ALL:
        return False
    return share_of(claim, pieces) >= COVERED


def share_of(claim: Claim, pieces: Sequence[Alignment]) -> float:
    """Return the share of a claim's weight, from 0 to 1, that its pieces have in common with their places."""
    had = {at for piece in pieces for step in piece.steps if step.op == "same" for at in range(*step.claimed)}
    total = sum(weight(token.key) for token in claim.tokens)
    return sum(weight(claim.tokens[at].key) for at in had) / total
