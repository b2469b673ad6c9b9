"""Whether a place is near enough to a claim for the claim to have been made of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scarbot.verifying.tokens import is_content
from scarbot.verifying.verdicts import Judged, is_whole

if TYPE_CHECKING:
    from scarbot.verifying.aligning import Alignment
    from scarbot.verifying.tokens import Claim

__all__ = ["is_near", "is_too_short", "is_whole_but_one"]

# All by eye, on the claims of tests/data/verify.jsonl.
_NEAR = 0.62
"""The similarity from which a place may be what a claim was made of."""
_ALMOST, _LONG_RUN = 0.8, 6
"""The similarity, and the words that stand together, from which even words of grammar tell a place."""
_LEAST_RUN = 3
"""The fewest words that stand together in both."""
_MANY_WORDS = 3
"""The fewest words of content in common that are enough without such a run."""
_SHORTEST, _SHORTEST_OF_GRAMMAR = 3, 5
"""The fewest words that a place can be told by: if one has content, and if none has."""
_CONTRARY = ("negation", "number")
"""The kinds of the one change by which a short claim is known to be made of a statement."""


def is_too_short(claim: Claim, low: int = 0, high: int | None = None) -> bool:
    """Say whether a part of a claim has too few words to tell a place by; by itself, all of it."""
    part = claim.tokens[low:high]
    content = any(is_content(token.key) for token in part)
    return len(part) < (_SHORTEST if content else _SHORTEST_OF_GRAMMAR)


def is_near(claim: Claim, alignment: Alignment) -> bool:
    """Say whether a place is near enough for the claim to be a changed form of it.

    It shares a run of words, or many of them with little between, and more words of content than
    the claim has at its ends in place of what goes on there. Where it is almost the same, any words will do.
    """
    if alignment.similarity >= _ALMOST and alignment.longest >= _LONG_RUN:
        return True
    shared = sum(_content_words(claim, *step.claimed) for step in alignment.steps if step.op == "same")
    together = alignment.longest >= min(_LEAST_RUN, len(claim.tokens) - 1)
    near = together or shared >= _MANY_WORDS
    return near and alignment.similarity >= _NEAR and shared > _content_words_of_other_ends(claim, alignment)


def is_whole_but_one(claim: Claim, judged: Judged) -> bool:
    """Say whether a claim is whole statements but for a number or a negation.

    A number may also stand in what is exchanged altogether, so some word of content has to be the same.
    """
    contrary = len(judged.changes) <= 1 and all(change.kind in _CONTRARY for change in judged.changes)
    whole = judged.alignment.claimed == (0, len(claim.tokens)) and is_whole(judged.alignment)
    same = (step.claimed for step in judged.alignment.steps if step.op == "same")
    return contrary and whole and any(_content_words(claim, *place) for place in same)


def _content_words_of_other_ends(claim: Claim, alignment: Alignment) -> int:
    """Return how many words of content a claim has at ends where the statement goes on otherwise."""
    words = alignment.words
    (first, last), (begin, end) = alignment.printed, alignment.claimed
    before = sum(word.statement == words[first].statement and not word.free for word in words[:first])
    behind = sum(word.statement == words[last - 1].statement and not word.free for word in words[last:])
    front = _content_words(claim, 0, begin) if before > begin else 0
    back = _content_words(claim, end, len(claim.tokens)) if behind > len(claim.tokens) - end else 0
    return front + back


def _content_words(claim: Claim, low: int, high: int) -> int:
    """Return how many words of content a range of a claim has."""
    return sum(is_content(token.key) for token in claim.tokens[low:high])
