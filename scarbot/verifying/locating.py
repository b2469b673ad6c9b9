"""Where words may stand: the windows of a corpus that share the rarest words of a claim.

Nothing is built beforehand. The words are looked for in the lower-case text by ``str.find``,
which takes milliseconds per megabyte; how many of them stand near each other is counted in one pass.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass, field
from itertools import accumulate
from typing import TYPE_CHECKING

from scarbot.verifying.tokens import is_content, key_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from scarbot.models import Article
    from scarbot.verifying.tokens import Token

__all__ = ["Finder", "Window"]

# Most bound the time that a claim takes; all are by eye.
_MOST_WORDS = 24
"""The most words of a claim that are looked for; of a longer one, as many of each of its stretches."""
_STRETCHES = 8
"""The number of stretches that a longer claim is divided into."""
_FEWEST = 5
"""The number of words of content below which words of grammar are looked for as well."""
_MOST_HITS = 40_000
"""The most places that are looked at, those of the rarest words first."""
_LEAST_WORDS = 3
"""The number of rarest words that are looked for however often they stand in the articles."""
_MOST_WINDOWS = 12
"""The most windows that are returned, unless more are tied."""
_MOST_TIED = 100
"""The most windows that are returned of those as good as the best."""
_SHORT = 3
"""The most letters of a word that only counts as a whole word."""
_SLACK = 200
"""The number of characters by which a window may be longer than one and a half claims."""
_CHARACTERS = 50
"""The number of characters that count as one place, where the rarity of a word is weighed."""


@dataclass(frozen=True, slots=True)
class Window:
    """Neighbouring statements of an article, or lines of its tables, that may hold the words.

    ``first`` and ``last``, which is inclusive, are positions in :attr:`Article.quotable`.
    """

    article: Article
    first: int
    last: int
    score: float


@dataclass(frozen=True, slots=True)
class _Searched:
    """An article with what is searched of it: its statements, or the lines of its tables.

    Attributes:
        first: the position of the first of these.
    """

    article: Article
    first: int
    text: str = field(repr=False)
    starts: list[int] = field(repr=False)
    ends: list[int] = field(repr=False)
    glosses: tuple[tuple[int, frozenset[str]], ...] = field(repr=False)


class Finder:
    """Finds windows in some articles. It keeps their text in lower case and nothing else."""

    def __init__(self, articles: Iterable[Article]) -> None:
        self._articles = [one for article in articles for one in _searched(article)]
        self._texts = [one.text for one in self._articles if not one.first]
        self._size = sum(map(len, self._texts))

    def windows(self, claimed: Sequence[Token]) -> list[Window]:
        """Return the windows that share most of the rare words, best first; ties by length, then in order.

        Windows as good as the best are all returned, up to a hundred. Without a shared word there is
        no window.
        """
        if not claimed:
            return []
        wanted = self._rarest(_chosen(claimed))
        span = int((claimed[-1].end - claimed[0].start) * 1.5) + _SLACK
        hits = [_hits(one, wanted) for one in self._articles]
        counts = Counter(word for of_article in hits for _, word in of_article)
        often = [counts[number] for number in range(len(wanted))]
        weights = [math.log1p(self._size / _CHARACTERS / (1 + count)) for count in often]
        found = [
            (-score, end - begin, number, begin)
            for number, of_article in enumerate(hits)
            for score, begin, end in _dense(of_article, weights, span)
        ]
        return list(self._apart(sorted(found)))

    def _rarest(self, wanted: Sequence[str]) -> list[str]:
        """Return the rarest words, as many as can be looked at quickly, but at least three."""
        counts = {word: sum(text.count(word) for text in self._texts) for word in wanted}
        ordered = sorted(wanted, key=counts.__getitem__)
        totals = accumulate(counts[word] for word in ordered)
        few = [word for word, total in zip(ordered, totals, strict=True) if total <= _MOST_HITS]
        return few if len(few) >= _LEAST_WORDS else ordered[:_LEAST_WORDS]

    def _apart(self, found: Sequence[tuple[float, int, int, int]]) -> Iterator[Window]:
        """Yield the best windows: tied ones if any statement is new, others only if all statements are."""
        taken: set[tuple[int, int]] = set()
        yielded = 0
        for negative, width, number, begin in found:
            tied = -negative >= -found[0][0] - 1e-9
            if yielded >= (_MOST_TIED if tied else _MOST_WINDOWS):
                return
            one = self._articles[number]
            first = max(bisect_right(one.starts, begin) - 1, 0)
            last = max(bisect_right(one.starts, begin + width) - 1, first)
            own = {(number, at) for at in range(first, last + 1)}
            known = own <= taken if tied else own & taken
            if not known and one.ends[last] > begin:
                taken |= own
                yielded += 1
                yield Window(one.article, one.first + first, one.first + last, -negative)


def _searched(article: Article) -> Iterator[_Searched]:
    lower = article.text.lower()
    if len(lower) != len(article.text):
        lower = "".join(c.lower() if len(c.lower()) == 1 else c for c in article.text)
    glosses = tuple(
        (gloss.start, frozenset(key_of(word) for word in re.findall(r"\w+", gloss.standard)))
        for gloss in article.glosses
    )
    sentences = len(article.statements)
    lines = article.quotable[sentences:] if article.tables else ()
    for first, listed in ((0, article.statements), *(((sentences, lines),) if lines else ())):
        starts, ends = [one.start for one in listed], [one.end for one in listed]
        yield _Searched(article, first, lower, starts, ends, glosses)


def _chosen(claimed: Sequence[Token]) -> list[str]:
    """Return the words to look for: those of content, the longest of each stretch of a long text."""
    keys = list(dict.fromkeys(token.key for token in claimed))
    content = [key for key in keys if is_content(key) and key[0].isalnum()]
    keys = content if len(content) >= _FEWEST else keys
    if len(keys) <= _MOST_WORDS:
        return keys
    length = math.ceil(len(keys) / _STRETCHES)
    stretches = [keys[at : at + length] for at in range(0, len(keys), length)]
    each = _MOST_WORDS // _STRETCHES
    return [word for stretch in stretches for word in sorted(stretch, key=len, reverse=True)[:each]]


def _hits(one: _Searched, wanted: Sequence[str]) -> list[tuple[int, int]]:
    """Return where the words stand inside statements, in the order of the text."""
    found: list[tuple[int, int]] = []
    if not one.starts:
        return found
    for number, word in enumerate(wanted):
        for form in {word, word.replace("'", "’")}:
            found += [(at, number) for at in _places(one.text, form)]
        found += [(at, number) for at, standard in one.glosses if word in standard]
    found.sort()
    return [hit for hit in found if one.starts[0] <= hit[0] < one.ends[-1]]


def _places(text: str, word: str) -> list[int]:
    """Return where a word stands in a text; a short one only where it is no part of another."""
    places: list[int] = []
    at = text.find(word)
    while at >= 0 and len(places) < _MOST_HITS:
        behind = at + len(word)
        if len(word) > _SHORT or not (text[at - 1 : at].isalnum() or text[behind : behind + 1].isalnum()):
            places.append(at)
        at = text.find(word, behind)
    return places


def _dense(
    hits: Sequence[tuple[int, int]], weights: Sequence[float], span: int
) -> Iterator[tuple[float, int, int]]:
    """Yield for each hit the score of the words within a span from it, its place, and that of the last."""
    inside = [0] * len(weights)
    score, end = 0.0, 0
    for place, number in hits:
        while end < len(hits) and hits[end][0] <= place + span:
            entered = hits[end][1]
            score += weights[entered] if not inside[entered] else 0.0
            inside[entered] += 1
            end += 1
        yield round(score, 6), place, hits[end - 1][0]
        inside[number] -= 1
        score -= weights[number] if not inside[number] else 0.0
