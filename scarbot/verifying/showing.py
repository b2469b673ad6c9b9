"""Both texts in one: what is the same as it is printed, with its marks and gaps, and what differs.

What lies between two words belongs to what is the same: "£[-25,000-]{+15,000+} a year". Beside words
that differ, a mark is shown where both texts have it, and otherwise only the gap.
"""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scarbot.claims import Part

__all__ = ["Piece", "shown"]

_MARKS = re.compile(r"[.!?…)\]]*")
_WORD = re.compile(r"[^\W_]")
_STRAIGHT = str.maketrans("“”‘’–—", "\"\"''--")


class Piece(NamedTuple):
    """Words that are the same, left out or put in: their offsets in the article and in the claim.

    Words that are put in have an empty range of the article, and those that are left out one of the claim.
    """

    op: Literal["same", "removed", "added"]
    printed: tuple[int, int]
    claimed: tuple[int, int]


def shown(text: str, claim: str, pieces: Sequence[Piece], begin: int, end: int) -> tuple[Part, ...]:
    """Return pieces as parts that make both texts when they are put one behind the other.

    Args:
        text: of the article.
        claim: its text.
        pieces: in order.
        begin: where what is cut off in front begins; the beginning of the first piece if nothing is.
        end: where what is cut off behind ends; likewise.

    >>> other = Piece("removed", (5, 6), (0, 0)), Piece("added", (6, 6), (5, 6))
    >>> same = Piece("same", (0, 4), (0, 4)), Piece("same", (6, 7), (6, 7))
    >>> shown("Over 5%", "Over 6%", [same[0], *other, same[1]], 0, 7)
    (('same', 'Over '), ('removed', '5'), ('added', '6'), ('same', '%'))
    """
    parts: list[Part] = []
    first, last = pieces[0].printed[0], pieces[-1].printed[1]
    if begin < first:
        front = text[begin:first]
        parts += [("removed", front.rstrip()), ("same", front[len(front.rstrip()) :])]
    for at, piece in enumerate(pieces):
        own = claim[slice(*piece.claimed)] if piece.op == "added" else text[slice(*piece.printed)]
        parts += (
            [(piece.op, own), ("same", _behind(text, claim, pieces, at))]
            if at + 1 < len(pieces)
            else [(piece.op, own)]
        )
    if end > last:
        rest = text[last:end]
        gap = rest[: len(rest) - len(rest.lstrip())] or " " * (pieces[-1].op == "added")
        parts += [("same", gap), ("removed", rest.lstrip())]
    elif pieces[-1].op == "same":
        parts.append(("same", _marks(text, last)))
    return _joined(parts)


def _behind(text: str, claim: str, pieces: Sequence[Piece], at: int) -> str:
    """Return what lies between a piece and the next one."""
    one, other = pieces[at : at + 2]
    if other.op == "added" and one.op == "removed":
        return ""
    if other.op == "added":
        return _in_front_of_added(text, claim, pieces, at)
    if one.op == "added":
        return _behind_added(text, claim, pieces, at)
    gap = text[one.printed[1] : other.printed[0]]
    if other.op == one.op == "same":
        theirs = claim[one.claimed[1] : other.claimed[0]]
        is_printed = len(_plain(theirs)) == 1 and _plain(theirs) in _plain(gap)
        return gap if not _WORD.search(gap) else theirs if is_printed else _bare(gap, with_marks=True)
    added = pieces[at + 2] if at + 2 < len(pieces) and pieces[at + 2].op == "added" else None
    if added and _plain(gap) == _plain(claim[one.claimed[1] : added.claimed[0]]):
        return gap
    return _bare(gap, with_marks=one.op == "same")


def _in_front_of_added(text: str, claim: str, pieces: Sequence[Piece], at: int) -> str:
    """Return what lies in front of words that are put in between two that stand together, or at the end."""
    one, added = pieces[at : at + 2]
    if at + 2 == len(pieces):
        return _marks(text, one.printed[1]) + " "
    gap = text[one.printed[1] : pieces[at + 2].printed[0]]
    if _plain(gap) and _plain(gap) == _plain(claim[one.claimed[1] : added.claimed[0]]):
        return f"{gap.rstrip()} "
    shared = _plain(gap) == _plain(claim[added.claimed[1] : pieces[at + 2].claimed[0]])
    return " " if shared else _marks(gap, 0) + " "


def _behind_added(text: str, claim: str, pieces: Sequence[Piece], at: int) -> str:
    """Return what lies behind words that are put in."""
    one, other = pieces[at : at + 2]
    theirs = _plain(claim[one.claimed[1] : other.claimed[0]]) if other.op == "same" else ""
    if other.op != "same" or at == 0:
        return " "
    gap = text[pieces[at - 1].printed[1] : other.printed[0]]
    if pieces[at - 1].op == "removed":
        return gap if _plain(gap) == theirs else _bare(gap, with_marks=False)
    return gap if _plain(gap) == theirs != "" else " "


def _bare(gap: str, *, with_marks: bool) -> str:
    """Return what lies between two words without its marks, but for those that end a sentence."""
    if not re.search(r"\s", gap):
        return gap
    return f"{_marks(gap, 0) if with_marks else ''} "


def _plain(gap: str) -> str:
    return "".join(gap.translate(_STRAIGHT).split())


def _marks(text: str, at: int) -> str:
    found = _MARKS.match(text, at)
    return found.group() if found else ""


def _joined(parts: Sequence[Part]) -> tuple[Part, ...]:
    """Return parts with neighbours of one kind as one, in their order, and without empty ones."""
    groups = groupby((part for part in parts if part[1]), lambda part: part[0])
    return tuple((op, "".join(text for _, text in group)) for op, group in groups)
