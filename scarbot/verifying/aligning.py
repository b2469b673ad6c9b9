"""A claim beside the statements of a window, word by word.

The alignment is difflib's (Ratcliff and Obershelp's longest matching blocks), cut down to the
chain of blocks that is worth most when every skipped word costs something, as in local sequence
alignment (T. F. Smith and M. S. Waterman, 1981). Words of a statement that only say who speaks,
and reference marks, may be left out at no cost. Where the printed words of a gloss are not
claimed, its standard words are tried.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from scarbot.lexicon import function_words, load_data
from scarbot.verifying.tokens import tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence

    from scarbot.models import Article, Gloss, Statement
    from scarbot.verifying.tokens import Claim

__all__ = [
    "Alignment",
    "Printed",
    "Step",
    "align",
    "denies",
    "divided",
    "occurrences",
    "quoted_spans",
    "stream",
    "weight",
    "with_ends",
]

# All by eye, on the claims of tests/data/verify.jsonl.
_LIGHT, _HEAVY = 0.35, 1.0
_SKIPPED = 0.2
_DEAREST_SKIP = 2.0
"""What a skipped word costs between two blocks, and all of them together at most."""
_REPEATED = 12
"""How often a word of a short claim may stand in it and still begin a block."""
_OWN_RUN = 3
"""The shared words that make a statement one of those that a claim is from."""
_FAR = 8
"""The skipped words above which an alignment is parted between two statements."""
_MOST_REPLACED = 3
_WORTH_GLOSSING = 0.2
"""The similarity from which a place is tried in standard words."""
_REFERENCE = re.compile(r"\[\d+(?:[,–-]\s?\d+)*\]|(?<=[.!?”\"’)])\d{1,2}(?=\s|$)|[⁰¹²³⁴-⁹]+")
_QUOTED = re.compile('“[^“”]*(?:”|$)|"[^"]*(?:"|$)')


@dataclass(frozen=True, slots=True)
class Printed:
    """A word of an article.

    Attributes:
        key: what it is compared by; of a standard word, that word.
        start: offset of the printed word; of a standard word, of all that it stands for.
        end: the offset behind.
        statement: position of its statement.
        free: whether it may be left out: it says who speaks, or is a reference mark.
        gloss: the gloss that it belongs to.
        standard: whether ``key`` is the gloss's and not the article's.
    """

    key: str
    start: int
    end: int
    statement: int
    free: bool = False
    gloss: Gloss | None = None
    standard: bool = False


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
    words: tuple[Printed, ...] = field(repr=False)
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
        """The statements with a run of shared words, in order; the one with the longest at least.

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


@lru_cache(maxsize=20_000)
def weight(key: str) -> float:
    """Return how much a word tells: little where it carries no content."""
    return _LIGHT if key in function_words() else _HEAVY


@lru_cache(maxsize=20_000)
def denies(key: str) -> bool:
    """Say whether a word says no.

    >>> denies("don't"), denies("never"), denies("says")
    (True, True, False)
    """
    return key.endswith("n't") or key in load_data("verify")["negations"]


def stream(article: Article, first: int, last: int, standard: Collection[Gloss] = ()) -> tuple[Printed, ...]:
    """Return the words of neighbouring statements, in order.

    Args:
        article: where.
        first: position of the first statement.
        last: position of the last; one that is past the end is the last there is.
        standard: glosses whose standard words stand in place of the printed ones.
    """
    found: list[Printed] = []
    for statement in article.statements[max(first, 0) : last + 1]:
        found += _words(article, statement, standard)
    return tuple(found)


def _words(article: Article, statement: Statement, standard: Collection[Gloss]) -> Iterator[Printed]:
    free = _free(article.text, statement)
    glosses = [one for one in article.glosses if one.start >= statement.start and one.end <= statement.end]
    done: Gloss | None = None
    for token in tokens(article.text, statement.start, statement.end):
        gloss = next((one for one in glosses if one.start <= token.start < one.end), None)
        if gloss is not None and gloss in standard:
            if gloss is not done:
                for word in tokens(gloss.standard):
                    yield Printed(
                        word.key, gloss.start, gloss.end, statement.index, gloss=gloss, standard=True
                    )
            done = gloss
            continue
        is_free = not denies(token.key) and any(start <= token.start < end for start, end in free)
        yield Printed(token.key, token.start, token.end, statement.index, is_free, gloss)


def _free(text: str, statement: Statement) -> list[tuple[int, int]]:
    """Return the spans of what may be left out of a statement."""
    marks = _REFERENCE.finditer(text, statement.start, statement.end)
    spans = [match.span() for match in marks]
    if not statement.speakers or statement.cue is None:
        return spans
    if statement.kind == "direct":
        quoted = quoted_spans(text, statement.start, statement.end)
        begins = [statement.start, *(end for _, end in quoted)]
        ends = [*(start for start, _ in quoted), statement.end]
        outside = list(zip(begins, ends, strict=True))
        if any(start <= statement.cue[0] < end for start, end in outside):
            return spans + outside
    return [*spans, statement.cue] if _is_parenthesis(text, statement, *statement.cue) else spans


def _is_parenthesis(text: str, statement: Statement, start: int, end: int) -> bool:
    """Say whether a sentence stays whole without some of its words: at an end, or between marks.

    What says no stays: of "Lee does not recommend it" nothing may be left out.
    """
    if any(denies(token.key) for token in tokens(text, start, end)):
        return False
    before, behind = text[statement.start : start].rstrip(), text[end : statement.end].lstrip()
    return not before or not behind or not (before[-1].isalnum() or behind[0].isalnum())


def quoted_spans(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return where words stand between double quotation marks; an open mark reaches to the end.

    >>> quoted_spans("“Wait,” she says.", 0, 17)
    [(0, 7)]
    """
    return [match.span() for match in _QUOTED.finditer(text, start, end)]


def occurrences(claim: Claim, words: Sequence[Printed]) -> list[tuple[int, int]]:
    """Return every range of words that has the whole claim in one run, in order."""
    keys = [token.key for token in claim.tokens]
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
        high: behind where it ends; ``None`` for the end of the claim.

    Nothing in common gives an alignment without steps.
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


def divided(claim: Claim, alignment: Alignment) -> list[Alignment]:
    """Return an alignment in pieces: it is parted where it skips far into another statement."""
    groups: list[list[Step]] = [[]]
    for step in alignment.steps:
        if step.op == "removed" and _is_far(alignment.words, *step.printed):
            groups.append([])
        elif groups[-1] or step.op == "same":
            groups[-1].append(step)
    return [_part(claim, alignment, steps) for steps in groups if steps]


def with_ends(alignment: Alignment) -> Alignment:
    """Return an alignment in which a few words that a claim has at its ends replace printed ones.

    As many as it has, up to three, of the same statement; where more are claimed, none.
    """
    begin, end = alignment.claimed
    first, last = alignment.printed
    steps = list(alignment.steps)
    front = _beside(alignment, range(first - 1, -1, -1), first, begin - alignment.low)
    if front:
        steps[:0] = [
            Step("removed", (first - front, first), (alignment.low, alignment.low)),
            Step("added", (first, first), (alignment.low, begin)),
        ]
    behind = _beside(alignment, range(last, len(alignment.words)), last - 1, alignment.high - end)
    if behind:
        steps += [
            Step("removed", (last, last + behind), (end, end)),
            Step("added", (last + behind, last + behind), (end, alignment.high)),
        ]
    return replace(alignment, steps=tuple(steps))


def _beside(alignment: Alignment, places: range, shared: int, wanted: int) -> int:
    """Return how many of the words beside a shared one are replaced by as many claimed ones."""
    if not 0 < wanted <= _MOST_REPLACED:
        return 0
    words = alignment.words
    own = [words[at].statement == words[shared].statement and not words[at].free for at in places[:wanted]]
    return own.index(False) if False in own else len(own)


def _is_far(words: Sequence[Printed], first: int, last: int) -> bool:
    skipped = sum(not word.free for word in words[first:last])
    return skipped > _FAR and words[first - 1].statement != words[last].statement


def _part(claim: Claim, alignment: Alignment, steps: Sequence[Step]) -> Alignment:
    """Return an alignment with some of its steps alone, and the likeness of these."""
    kept = list(steps)
    while kept[-1].op != "same":
        kept.pop()
    low, high = kept[0].claimed[0], kept[-1].claimed[1]
    chain = [(s.printed[0], s.claimed[0], s.claimed[1] - s.claimed[0]) for s in kept if s.op == "same"]
    likeness = _similarity(claim, alignment.words, chain, low, high)
    return replace(alignment, steps=tuple(kept), low=low, high=high, similarity=likeness)


def _unclaimed(alignment: Alignment) -> list[Gloss]:
    """Return the glosses of which not every word is shared."""
    shared = {
        at for step in alignment.steps if step.op == "same" for at in range(step.printed[0], step.printed[1])
    }
    missing = [word.gloss for at, word in enumerate(alignment.words) if word.gloss and at not in shared]
    return list(dict.fromkeys(gloss for gloss in missing if gloss))


def _aligned(claim: Claim, article: Article, words: tuple[Printed, ...], low: int, high: int) -> Alignment:
    keys = [token.key for token in claim.tokens[low:high]]
    matcher = SequenceMatcher(_junk(keys), [word.key for word in words], keys, autojunk=False)
    blocks = [(a, b + low, n) for a, b, n in matcher.get_matching_blocks() if n]
    chain = _chain(_drawn_together(blocks, [word.key for word in words]), words, claim.breaks)
    steps = tuple(_steps(chain))
    return Alignment(article, words, steps, low, high, _similarity(claim, words, chain, low, high))


def _junk(keys: Sequence[str]) -> Callable[[str], bool] | None:
    """Return what says of a word that it is repeated too often to begin a block."""
    most = _REPEATED + len(keys) // 100
    often = {key for key, count in Counter(keys).items() if count > most}
    return often.__contains__ if often else None


def _drawn_together(
    blocks: Sequence[tuple[int, int, int]], keys: Sequence[str]
) -> list[tuple[int, int, int]]:
    """Return blocks with those in front of the longest moved as near to it as the same words stand.

    difflib takes the first of several places, which is the nearest only behind the longest block.
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
    blocks: Sequence[tuple[int, int, int]], words: Sequence[Printed], breaks: Collection[int]
) -> list[tuple[int, int, int]]:
    """Return the neighbouring blocks that are worth most, what they skip subtracted.

    What an ellipsis owns to have skipped of a statement costs nothing.
    """
    best: tuple[float, int, int] = (0.0, 0, 0)
    worth, begin = 0.0, 0
    for at, (a, b, size) in enumerate(blocks):
        if at:
            before = blocks[at - 1]
            last = before[0] + before[2] - 1
            skipped = sum(not word.free for word in words[last + 1 : a])
            owned = b in breaks and words[last].statement == words[a].statement
            cost = _SKIPPED * max(skipped, b - before[1] - before[2])
            worth -= 0.0 if owned else min(cost, _DEAREST_SKIP)
        if worth <= 0:
            worth, begin = 0.0, at
        worth += sum(weight(word.key) for word in words[a : a + size])
        best = max(best, (worth, -begin, -at))
    return list(blocks[-best[1] : 1 - best[2]]) if best[0] else []


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
    claim: Claim, words: Sequence[Printed], chain: Sequence[tuple[int, int, int]], low: int, high: int
) -> float:
    """Return Dice's coefficient of the weights: what is shared, against the claim and the stretch."""
    if not chain:
        return 0.0
    shared = sum(weight(word.key) for a, _, size in chain for word in words[a : a + size])
    stretch = words[chain[0][0] : chain[-1][0] + chain[-1][2]]
    matched = {at for a, _, size in chain for at in range(a, a + size)}
    begin = chain[0][0]
    printed = sum(weight(w.key) for at, w in enumerate(stretch, begin) if not w.free or at in matched)
    claimed = sum(weight(token.key) for token in claim.tokens[low:high])
    return 2 * shared / (printed + claimed)
