"""The few words at the ends of a claim that an alignment leaves over."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from scarbot.verifying.aligning import Step
from scarbot.verifying.tokens import is_content

if TYPE_CHECKING:
    from scarbot.verifying.aligning import Alignment
    from scarbot.verifying.tokens import Claim

__all__ = ["with_ends"]

_MOST = 3
"""The most words at an end of a claim that are looked for, or replace printed ones; by eye."""


def with_ends(claim: Claim, alignment: Alignment) -> Alignment:
    """Return an alignment with a few words at the ends of a claim that it leaves over.

    Up to three words that stand further off in the same statement, one of them of content, are shared
    with it. Others replace as many words of the statement; more than three replace none.
    """
    return replace(alignment, steps=(*_front(claim, alignment), *alignment.steps, *_back(claim, alignment)))


def _front(claim: Claim, alignment: Alignment) -> list[Step]:
    """Return the steps in front of the first shared word."""
    low, begin, first = alignment.low, alignment.claimed[0], alignment.printed[0]
    places = range(first - 1, -1, -1)
    at = _further_off(claim, alignment, places[begin - low :], first, (low, begin))
    if at is not None:
        end = at + begin - low
        return [Step("same", (at, end), (low, begin)), Step("removed", (end, first), (begin, begin))]
    size = _beside(alignment, places, first, begin - low)
    removed = Step("removed", (first - size, first), (low, low))
    return [removed, Step("added", (first, first), (low, begin))] if size else []


def _back(claim: Claim, alignment: Alignment) -> list[Step]:
    """Return the steps behind the last shared word."""
    end, high, last = alignment.claimed[1], alignment.high, alignment.printed[1]
    places = range(last, len(alignment.words))
    at = _further_off(claim, alignment, places, last - 1, (end, high))
    if at is not None:
        return [Step("removed", (last, at), (end, end)), Step("same", (at, at + high - end), (end, high))]
    size = _beside(alignment, places, last - 1, high - end)
    removed = Step("removed", (last, last + size), (end, end))
    return [removed, Step("added", (last + size, last + size), (end, high))] if size else []


def _further_off(
    claim: Claim, alignment: Alignment, places: range, shared: int, part: tuple[int, int]
) -> int | None:
    """Return the nearest place where a part of a claim stands in the statement of a shared word."""
    keys = [token.key for token in claim.tokens[slice(*part)]]
    if len(keys) > _MOST or not any(map(is_content, keys)):
        return None
    words, own = alignment.words, alignment.words[shared].statement
    counted = [word.key if word.statement == own and not word.free else "" for word in words]
    return next((at for at in places if counted[at : at + len(keys)] == keys), None)


def _beside(alignment: Alignment, places: range, shared: int, wanted: int) -> int:
    """Return how many of the words beside a shared one are replaced by as many claimed ones."""
    if not 0 < wanted <= _MOST:
        return 0
    words = alignment.words
    own = [words[at].statement == words[shared].statement and not words[at].free for at in places[:wanted]]
    return own.index(False) if False in own else len(own)
