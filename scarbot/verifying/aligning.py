"""A claim beside the statements of a window, word by word.

The alignment is difflib's (Ratcliff and Obershelp's longest matching blocks), cut down to the
chain of blocks that is worth most when every skipped word costs something, as in local sequence
alignment (T. F. Smith and M. S. Waterman, 1981). Where the printed words of a gloss are not
claimed, its standard words are tried.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher
from itertools import pairwise
from typing import TYPE_CHECKING, Literal

from scarbot.verifying.printed_words import stream
from scarbot.verifying.tokens import weight

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence

    from scarbot.models import Article, Gloss
    from scarbot.verifying.printed_words import PrintedWord
    from scarbot.verifying.tokens import Claim

__all__ = [
    "Alignment",
    "Step",
    "align",
    "align_run",
    "divided",
    "occurrences",
]

# All by eye, on the claims of tests/data/verify.jsonl.
_SKIPPED = 0.2
"""What each word costs that is skipped between two blocks."""
_DEAREST_SKIP = 2.0
"""What all words together cost at most that are skipped between two blocks."""
_REPEATED = 12
"""How often a word of a short claim may stand in it and still begin a block."""
_OWN_RUN = 3
"""From how many shared words in a run a statement is one that a claim is from."""
_FAR = 8
"""The most words that may be skipped between two statements without parting an alignment there."""
_WORTH_GLOSSING = 0.2
"""The similarity from which a place is tried in standard words."""


@dataclass(frozen=True, slots=True)
class Step:
    """Words that stand in both, in the article alone, or in the claim alone.

    ``printed`` and ``claimed`` are ranges of positions in :attr:`Alignment.words` and in the
    claim's tokens.
    """

    op: Literal["same", "removed", "added"]
    printed: tuple[int, int]
    claimed: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Alignment:
    """How a part of a claim stands beside a stretch of an article.

    Attributes:
        article: where.
        words: the words of the whole window.
        steps: from the first shared word to the last; none where nothing is shared.
        low: position of the first token of the claim that was aligned.
        high: the position behind the last.
        similarity: the weight of what is shared against that of both, from 0 to 1.
    """

    article: Article
    words: tuple[PrintedWord, ...] = field(repr=False)
    steps: tuple[Step, ...]
    low: int
    high: int
    similarity: float

    @property
    def printed(self) -> tuple[int, int]:
        """The range of words between the first and the last shared one."""
        return (self.steps[0].printed[0], self.steps[-1].printed[1]) if self.steps else (0, 0)

    @property
    def claimed(self) -> tuple[int, int]:
        """The range of the claim's tokens between the first and the last shared one."""
        return (self.steps[0].claimed[0], self.steps[-1].claimed[1]) if self.steps else (self.low, self.low)

    @property
    def span(self) -> tuple[int, int]:
        """The offsets of the words in the article."""
        first, last = self.printed
        return self.words[first].start, self.words[last - 1].end

    @property
    def statements(self) -> tuple[int, ...]:
        """The statements with a run of shared words, in order; if none has one, that with the longest.

        A run has three words, or all words of a shorter statement.
        """
        runs: Counter[int] = Counter()
        for step in self.steps:
            if step.op == "same":
                own = Counter(word.statement for word in self.words[slice(*step.printed)])
                runs |= own
        sizes = Counter(word.statement for word in self.words)
        found = [at for at, run in sorted(runs.items()) if run >= min(_OWN_RUN, sizes[at])]
        return tuple(found or [at for at, _ in runs.most_common(1)])

    @property
    def longest(self) -> int:
        """The number of words in the longest run that both have."""
        return max((s.claimed[1] - s.claimed[0] for s in self.steps if s.op == "same"), default=0)


def occurrences(
    claim: Claim, words: Sequence[PrintedWord], low: int = 0, high: int | None = None
) -> list[tuple[int, int]]:
    """Return every range of words that has a part of a claim in one run, in order; by itself, all of it."""
    keys = [token.key for token in claim.tokens[low:high]]
    size = len(keys)
    own = [word.key for word in words]
    begins = [at for at, key in enumerate(own) if key == keys[0]]
    return [(at, at + size) for at in begins if own[at : at + size] == keys]


def align(
    claim: Claim, article: Article, first: int, last: int, low: int = 0, high: int | None = None
) -> Alignment:
    """Align a part of a claim with neighbouring statements, in the wording that fits it best.

    Args:
        claim: what is claimed.
        article: where.
        first: position of the first statement.
        last: position of the last.
        low: where the part begins.
        high: the position behind its end; ``None`` for the end of the claim.

    If they share no word, the alignment has no steps.
    """
    end = len(claim.tokens) if high is None else high
    printed = _aligned(claim, article, stream(article, first, last), low, end)
    unclaimed = _unclaimed(printed)
    if not unclaimed or not _WORTH_GLOSSING <= printed.similarity < 1.0:
        return printed
    tried = _aligned(claim, article, stream(article, first, last, unclaimed), low, end)
    kept = [one for one in unclaimed if one not in _unclaimed(tried)]
    best = _aligned(claim, article, stream(article, first, last, kept), low, end) if kept else printed
    return best if best.similarity > printed.similarity else printed


def align_run(
    claim: Claim, article: Article, words: tuple[PrintedWord, ...], run: tuple[int, int]
) -> Alignment:
    """Align all of a claim with a range of words that is known to be what it was made of."""
    first, last = run
    keys = [token.key for token in claim.tokens]
    matcher = SequenceMatcher(None, [word.key for word in words[first:last]], keys, autojunk=False)
    chain = [(a + first, b, n) for a, b, n in matcher.get_matching_blocks() if n]
    similarity = _similarity(claim, words, chain, 0, len(keys))
    return Alignment(article, words, tuple(_steps(chain)), 0, len(keys), similarity)


def divided(claim: Claim, alignment: Alignment) -> list[Alignment]:
    """Return an alignment in pieces: it is parted where it skips far into another statement."""
    groups: list[list[Step]] = [[]]
    for step in alignment.steps:
        if step.op == "removed" and _is_far(alignment.words, *step.printed):
            groups.append([])
        elif groups[-1] or step.op == "same":
            groups[-1].append(step)
    return [_part(claim, alignment, steps) for steps in groups if steps]


def _is_far(words: Sequence[PrintedWord], first: int, last: int) -> bool:
    skipped = sum(not word.free for word in words[first:last])
    return skipped > _FAR and words[first - 1].statement != words[last].statement


def _part(claim: Claim, alignment: Alignment, steps: Sequence[Step]) -> Alignment:
    """Return an alignment reduced to some of its steps, with their similarity."""
    kept = list(steps)
    while kept[-1].op != "same":
        kept.pop()
    low, high = kept[0].claimed[0], kept[-1].claimed[1]
    chain = [(s.printed[0], s.claimed[0], s.claimed[1] - s.claimed[0]) for s in kept if s.op == "same"]
    similarity = _similarity(claim, alignment.words, chain, low, high)
    return replace(alignment, steps=tuple(kept), low=low, high=high, similarity=similarity)


def _unclaimed(alignment: Alignment) -> list[Gloss]:
    """Return the glosses of which not every word is shared."""
    shared = {
        at for step in alignment.steps if step.op == "same" for at in range(step.printed[0], step.printed[1])
    }
    words = enumerate(alignment.words)
    return list(dict.fromkeys(word.gloss for at, word in words if word.gloss and at not in shared))


def _aligned(
    claim: Claim, article: Article, words: tuple[PrintedWord, ...], low: int, high: int
) -> Alignment:
    keys = [token.key for token in claim.tokens[low:high]]
    matcher = SequenceMatcher(_junk(keys), [word.key for word in words], keys, autojunk=False)
    blocks = [(a, b + low, n) for a, b, n in matcher.get_matching_blocks() if n]
    chain = _chain(_drawn_together(blocks, [word.key for word in words]), words, claim.breaks)
    steps = tuple(_steps(chain))
    return Alignment(article, words, steps, low, high, _similarity(claim, words, chain, low, high))


def _junk(keys: Sequence[str]) -> Callable[[str], bool] | None:
    """Return what tells difflib that a word is repeated too often to begin a block; ``None`` if none is."""
    most = _REPEATED + len(keys) // 100
    often = {key for key, count in Counter(keys).items() if count > most}
    return often.__contains__ if often else None


def _drawn_together(
    blocks: Sequence[tuple[int, int, int]], keys: Sequence[str]
) -> list[tuple[int, int, int]]:
    """Return blocks in which those in front of the longest one stand as near to it as they can.

    Where the words of a block stand in several places, difflib takes the first of these. Behind the
    longest block that is the nearest one; in front of it, it is the farthest.
    """
    if not blocks:
        return []
    found = list(blocks)
    anchor = max(range(len(found)), key=lambda at: found[at][2])
    for number in range(anchor - 1, -1, -1):
        a, b, size = found[number]
        own = keys[a : a + size]
        places = range(found[number + 1][0] - size, a, -1)
        found[number] = (next((at for at in places if keys[at : at + size] == own), a), b, size)
    return found


def _chain(
    blocks: Sequence[tuple[int, int, int]], words: Sequence[PrintedWord], breaks: Collection[int]
) -> list[tuple[int, int, int]]:
    """Return the run of neighbouring blocks that is worth most, less the cost of what it skips.

    Words that an ellipsis of the claim skips within one statement cost nothing.
    """
    best: tuple[float, int, int] = (0.0, 0, 0)
    worth, begin = 0.0, 0
    for at, block in enumerate(blocks):
        a, b, size = block
        if at:
            before = blocks[at - 1]
            last = before[0] + before[2] - 1
            skipped = sum(not word.free for word in words[last + 1 : a])
            cost = _SKIPPED * max(skipped, b - before[1] - before[2])
            worth -= 0.0 if _is_owned(words, before, block, breaks) else min(cost, _DEAREST_SKIP)
        if worth <= 0:
            worth, begin = 0.0, at
        worth += sum(weight(word.key) for word in words[a : a + size])
        best = max(best, (worth, -begin, -at))
    return list(blocks[-best[1] : 1 - best[2]]) if best[0] else []


def _is_owned(
    words: Sequence[PrintedWord],
    before: tuple[int, int, int],
    behind: tuple[int, int, int],
    breaks: Collection[int],
) -> bool:
    """Say whether an ellipsis of the claim owns to what is skipped between two blocks of one statement."""
    return behind[1] in breaks and words[before[0] + before[2] - 1].statement == words[behind[0]].statement


def _steps(chain: Sequence[tuple[int, int, int]]) -> Iterator[Step]:
    at = (0, 0)
    for number, (a, b, size) in enumerate(chain):
        if number and a > at[0]:
            yield Step("removed", (at[0], a), (at[1], at[1]))
        if number and b > at[1]:
            yield Step("added", (a, a), (at[1], b))
        yield Step("same", (a, a + size), (b, b + size))
        at = (a + size, b + size)


def _similarity(
    claim: Claim, words: Sequence[PrintedWord], chain: Sequence[tuple[int, int, int]], low: int, high: int
) -> float:
    """Return Dice's coefficient of the weights of what is shared, against the claim and the stretch.

    What an ellipsis of the claim leaves out of a statement does not count.
    """
    if not chain:
        return 0.0
    shared = sum(weight(word.key) for a, _, size in chain for word in words[a : a + size])
    matched = {at for a, _, size in chain for at in range(a, a + size)}
    owned = {
        at
        for before, behind in pairwise(chain)
        if _is_owned(words, before, behind, claim.breaks)
        for at in range(before[0] + before[2], behind[0])
    }
    stretch = [at for at in range(min(matched), max(matched) + 1) if at not in owned]
    printed = sum(weight(words[at].key) for at in stretch if not words[at].free or at in matched)
    claimed = sum(weight(token.key) for token in claim.tokens[low:high])
    return 2 * shared / (printed + claimed)
