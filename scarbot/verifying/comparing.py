"""A claim and the place where it stands: what is changed, what is cut off, and both texts in one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING, Literal

from scarbot.claims import Change
from scarbot.verifying.change_kinds import MEANING, ORDER, is_written_otherwise, kind_of
from scarbot.verifying.cutting import clause_end, lacks_only_its_no, losses_in, lost_behind, lost_in_front
from scarbot.verifying.showing import Piece, shown
from scarbot.verifying.tokens import is_content, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scarbot.claims import ChangeKind, Part
    from scarbot.verifying.aligning import Alignment
    from scarbot.verifying.cutting import Loss
    from scarbot.verifying.printed_words import PrintedWord
    from scarbot.verifying.tokens import Claim

__all__ = ["Comparison", "compare"]

_PAIRED = (("(", ")"), ("“", "”"), ("‘", "’"))


@dataclass(frozen=True, slots=True)
class Comparison:
    """What differs between a claim and its place.

    Attributes:
        changes: between the first and the last shared word, and what the claim adds around them.
        omissions: what is left out at an ellipsis, each of the kind of its weightiest words.
        front: words of consequence that are cut off in front.
        back: words of consequence that are cut off behind.
        parts: both texts in one, in order.
    """

    changes: tuple[Change, ...]
    omissions: tuple[Change, ...]
    front: tuple[Change, ...]
    back: tuple[Change, ...]
    parts: tuple[Part, ...]

    @property
    def every(self) -> tuple[Change, ...]:
        """All changes, group by group, each once."""
        return tuple(dict.fromkeys((*self.changes, *self.omissions, *self.front, *self.back)))


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Words that are the same, that a gloss makes the same, or that are replaced."""

    op: Literal["same", "standard", "replaced"]
    printed: tuple[int, int]
    claimed: tuple[int, int]


def compare(claim: Claim, alignment: Alignment) -> Comparison:
    """Compare a claim with its place, word by word.

    What may be left out (who speaks, reference marks) is no change, and neither is a gloss in
    square brackets behind the words that it explains.
    """
    changes, omissions, pieces = _changed(claim, alignment)
    front, back = (_not_moved(lost, changes) for lost in _cut(alignment))
    text, (begin, end) = alignment.article.text, alignment.span
    if front and _is_joined(text, front[-1], begin):
        changes.insert(0, front[-1])
    elif _lacks_only_its_no(alignment):
        changes[:0] = [one for one in (*front, *back) if one.kind == "negation"]
    around = (front[0].start if front else begin, back[-1].end if back else end)
    return Comparison(tuple(changes), tuple(omissions), front, back, shown(text, claim.text, pieces, *around))


def _changed(claim: Claim, alignment: Alignment) -> tuple[list[Change], list[Change], list[Piece]]:
    """Return what is changed, what an ellipsis leaves out, and both texts in pieces, without cuts."""
    changes: list[Change] = []
    omissions: list[Change] = []
    pieces: list[Piece] = []
    for stretch in _stretches(alignment):
        claimed = _claimed_span(claim, stretch)
        if stretch.op == "same" or _is_written_otherwise(claim, alignment, stretch):
            words = alignment.words[slice(*stretch.printed)]
            pieces.append(Piece("same", (words[0].start, words[-1].end), claimed))
            continue
        change = _change(claim, alignment, stretch)
        if change is None:
            continue
        left_out = not change.added and stretch.claimed[0] in claim.breaks
        (omissions if left_out else changes).append(change)
        pieces += [Piece("removed", (change.start, change.end), claimed)] if change.removed else []
        pieces += [Piece("added", (change.end, change.end), claimed)] if change.added else []
    return _swapped(changes), omissions, pieces


def _claimed_span(claim: Claim, stretch: _Stretch) -> tuple[int, int]:
    """Return the offsets of the words of a claim in a stretch; without any, an empty range."""
    claimed = claim.tokens[slice(*stretch.claimed)]
    return (claimed[0].start, claimed[-1].end) if claimed else (0, 0)


def _swapped(changes: Sequence[Change]) -> list[Change]:
    """Return changes, as swaps if two exchange words, or if one puts in the other's words in another order.

    Words that are only moved are left out at one place and put in at another: they are no swap.
    """
    removed = [_content(change.removed) for change in changes]
    added = [_content(change.added) for change in changes]
    places = range(len(changes))
    swapped = {
        at
        for at in places
        for other in places
        if other != at
        and (
            _exchanged(removed[at], added[at], removed[other], added[other])
            or _is_reordered(removed[at], added[other])
            or _is_reordered(removed[other], added[at])
        )
    }
    return [
        replace(change, kind="swap") if at in swapped and change.kind not in MEANING else change
        for at, change in enumerate(changes)
    ]


def _exchanged(
    removed: Sequence[str], added: Sequence[str], others: Sequence[str], other_added: Sequence[str]
) -> bool:
    return bool(set(removed) & set(other_added) and set(added) & set(others))


def _is_reordered(removed: Sequence[str], added: Sequence[str]) -> bool:
    """Say whether words that two stretches share stand in another order."""
    before = [word for word in dict.fromkeys(removed) if word in added]
    return before != [word for word in dict.fromkeys(added) if word in removed]


def _content(text: str) -> list[str]:
    """Return the words of content of a text, without the "s" of plurals."""
    return [token.key.removesuffix("s") for token in tokens(text) if is_content(token.key)]


def _stretches(alignment: Alignment) -> Iterator[_Stretch]:
    """Yield the stretches of a claim in order; what it adds around the shared words is replaced."""
    begin, end = alignment.claimed
    first, last = alignment.printed
    if begin > alignment.low:
        yield _Stretch("replaced", (first, first), (alignment.low, begin))
    for same, group in groupby(alignment.steps, lambda step: step.op == "same"):
        steps = list(group)
        if same:
            for step in steps:
                yield from _shared(alignment.words, step.printed[0], step.printed[1], step.claimed[0])
        else:
            printed = (steps[0].printed[0], steps[-1].printed[1])
            yield _Stretch("replaced", printed, (steps[0].claimed[0], steps[-1].claimed[1]))
    if end < alignment.high:
        yield _Stretch("replaced", (last, last), (end, alignment.high))


def _shared(words: Sequence[PrintedWord], first: int, last: int, claimed: int) -> Iterator[_Stretch]:
    """Yield shared words, those of each gloss on their own."""
    offset = claimed - first
    for _, group in groupby(range(first, last), lambda at: words[at].gloss if words[at].standard else None):
        places = list(group)
        begin, end = places[0], places[-1] + 1
        op: Literal["same", "standard"] = "standard" if words[begin].standard else "same"
        yield _Stretch(op, (begin, end), (begin + offset, end + offset))


def _change(claim: Claim, alignment: Alignment, stretch: _Stretch) -> Change | None:
    """Return what a stretch changes; ``None`` if it only leaves out what may be, or explains."""
    words = _missed(alignment.words, *stretch.printed)
    claimed = claim.tokens[slice(*stretch.claimed)]
    if not words and (not claimed or _explains(claim, alignment, stretch)):
        return None
    start, end = (words[0].start, words[-1].end) if words else (_place(alignment, stretch.printed[0]),) * 2
    added = claim.text[claimed[0].start : claimed[-1].end] if claimed else ""
    kind = _kind(claim, alignment, stretch, words)
    return Change(kind, alignment.article.text[start:end], added, alignment.article.id, start, end)


def _kind(claim: Claim, alignment: Alignment, stretch: _Stretch, missed: Sequence[PrintedWord]) -> ChangeKind:
    """Return the kind of what a stretch changes; of what an ellipsis leaves out, the weightiest loss's."""
    claimed = claim.tokens[slice(*stretch.claimed)]
    if stretch.op == "standard":
        return "standard"
    if not claimed and stretch.claimed[0] in claim.breaks:
        losses = losses_in(alignment.words, *stretch.printed)
        return min((loss.kind for loss in losses), key=ORDER.index, default="omission")
    return kind_of([word.key for word in missed], [token.key for token in claimed], _meant(missed))


def _is_written_otherwise(claim: Claim, alignment: Alignment, stretch: _Stretch) -> bool:
    """Say whether words are replaced by the same numbers and units, written in another way."""
    words = alignment.words[slice(*stretch.printed)]
    claimed = claim.tokens[slice(*stretch.claimed)]
    keys = [word.key for word in words], [token.key for token in claimed]
    return stretch.op == "replaced" and is_written_otherwise(*keys)


def _meant(words: Sequence[PrintedWord]) -> list[str]:
    """Return the standard words of the glosses that printed words belong to."""
    glosses = dict.fromkeys(word.gloss for word in words if word.gloss)
    return [token.key for gloss in glosses for token in tokens(gloss.standard)]


def _missed(words: Sequence[PrintedWord], first: int, last: int) -> list[PrintedWord]:
    """Return the words of a range without those that may be left out, if all of these are."""
    found: list[PrintedWord] = []
    for free, group in groupby(range(first, last), lambda at: words[at].free):
        places = list(group)
        around = (at for at in (places[0] - 1, places[-1] + 1) if 0 <= at < len(words))
        part = any(words[at].free and words[at].statement == words[places[0]].statement for at in around)
        found += [words[at] for at in places if not free or part]
    return found


def _place(alignment: Alignment, at: int) -> int:
    """Return the offset of a word; behind the last word, where that ends."""
    return alignment.words[at].start if at < len(alignment.words) else alignment.words[-1].end


def _explains(claim: Claim, alignment: Alignment, stretch: _Stretch) -> bool:
    """Say whether words in brackets are the standard ones of the printed words in front of them."""
    at = range(*stretch.claimed)
    before = alignment.words[stretch.printed[0] - 1] if stretch.printed[0] else None
    if before is None or before.gloss is None or not set(at) <= claim.bracketed:
        return False
    return [claim.tokens[place].key for place in at] == [token.key for token in tokens(before.gloss.standard)]


def _cut(alignment: Alignment) -> tuple[tuple[Change, ...], tuple[Change, ...]]:
    """Return what of consequence is cut off in front and behind, in the order of the text."""
    text, words = alignment.article.text, alignment.words
    begin, end = alignment.printed
    first, last = _sentences(alignment)
    front = [_lost(alignment, loss, begin) for loss in lost_in_front(text, words, first, begin)]
    back = [_lost(alignment, loss, last) for loss in lost_behind(text, words, end, last)]
    return tuple(_outer(front)), tuple(_outer(back))


def _sentences(alignment: Alignment) -> tuple[int, int]:
    """Return where the statement of the first shared word begins and that of the last one ends."""
    words, (begin, end) = alignment.words, alignment.printed
    first = next(at for at, word in enumerate(words) if word.statement == words[begin].statement)
    last = max(at for at, word in enumerate(words) if word.statement == words[end - 1].statement) + 1
    return first, last


def _lacks_only_its_no(alignment: Alignment) -> bool:
    first, last = _sentences(alignment)
    return lacks_only_its_no(alignment.words, first, alignment.printed, last)


def _not_moved(lost: Sequence[Change], changes: Sequence[Change]) -> tuple[Change, ...]:
    """Return what is cut off, without what the claim puts in at another place."""
    added = [f" {_keys(change.added)} " for change in changes]
    return tuple(one for one in lost if not any(f" {_keys(one.removed)} " in text for text in added))


def _keys(text: str) -> str:
    return " ".join(token.key for token in tokens(text))


def _outer(changes: Sequence[Change]) -> Iterator[Change]:
    """Yield changes in their order, without those inside another: a clause goes with all its words."""
    ordered = sorted(changes, key=lambda one: (one.start, -one.end, ORDER.index(one.kind)))
    end = -1
    for change in ordered:
        if change.end > end:
            yield change
            end = change.end


def _is_joined(text: str, change: Change, begin: int) -> bool:
    """Say whether what is cut off in front is the beginning of the first word: non-ablative."""
    return change.kind == "negation" and text[change.end : begin] in ("-", "‐", "‑")


def _lost(alignment: Alignment, loss: Loss, last: int) -> Change:
    """Return a loss as a change; of a condition, the clause that it opens."""
    text, words = alignment.article.text, alignment.words
    end = loss.last
    if loss.kind == "condition":
        end = clause_end(text, words, loss.last, max(last, end))
    start, stop = words[loss.first].start, words[end - 1].end
    stop += any(text[stop : stop + 1] == close and mark in text[start:stop] for mark, close in _PAIRED)
    return Change(loss.kind, text[start:stop], "", alignment.article.id, start, stop)
