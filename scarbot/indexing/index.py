"""BM25 over posting lists. The only importer of rank_bm25.

rank_bm25 (and numpy with it) is imported when an index is built, never when one is loaded or
searched: what it computed is kept as plain lists.

The score of a document for a query is the sum, over the query's terms, of weight × impact. The
impact of a term in a document is::

    idf(term) × f × (k1 + 1) ÷ (f + k1 × (1 − b + b × length ÷ average length))

with ``f`` the number of times that the term stands in the document (S. Robertson and
H. Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009, section 3; the
factor ``k1 + 1`` as in rank_bm25). Their idf is zero for a term in half of the documents and
negative above; Lucene's takes its place and is positive for every term::

    idf(term) = ln(1 + (N − df + 0.5) ÷ (df + 0.5))
"""

from __future__ import annotations

import heapq
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from scarbot.cache import shards
from scarbot.cache.shards import Shards, Unpacked, read_pairs, written_pairs

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

__all__ = ["Hit", "Index", "lucene_idf"]

_DIGITS = 4
_LARGEST_K1 = 1000
_ROUNDING = 1e-9
"""The share by which sums of the same impacts in another order differ at most, and more."""

_Posting = Mapping[int, float]
_NOWHERE: _Posting = {}


@dataclass(frozen=True, slots=True)
class Hit:
    """A document that holds a term of the query: its position in what was built, and its score."""

    document: int
    score: float


class _Term(NamedTuple):
    """A term of a query: its weight, its posting list, and the most that it can add to a score."""

    weight: float
    impacts: _Posting
    most: float


@dataclass(frozen=True, slots=True)
class Index:
    """An inverted index: for each term, the documents that hold it and its impact in each.

    A search visits the documents that hold a term of the query, and no others; once common terms cannot
    bring a new one among the best, only those that still can be. Make one with :meth:`build` or
    :meth:`from_dict`; do not alter one.

    Attributes:
        size: the number of documents, empty ones among them.
        k1: how slowly a repeated term saturates.
        b: how much a document's length counts, from 0 to 1.
        postings: term → positions of documents, ascending → its impact there.

    >>> index = Index.build([["ice", "pick", "scar"], ["rolling", "scar"], []])
    >>> [hit.document for hit in index.search({"scar": 1.0, "ice": 1.0}, 5)]
    [0, 1]
    >>> index.search({"laser": 1.0}, 5)
    []
    """

    size: int
    k1: float
    b: float
    postings: Mapping[str, _Posting] = field(repr=False)
    _ceilings: dict[str, float] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def build(cls, documents: Sequence[Sequence[str]], *, k1: float = 1.5, b: float = 0.75) -> Index:
        """Index documents, each the sequence of its terms.

        A document without terms keeps its position and is never found; equal documents score
        equally. No documents make an index that finds nothing. Terms are taken as they are: no
        folding, no stop words.

        Raises:
            TypeError: a document is a string.
            ValueError: ``k1`` is not from 0 to 1000, or ``b`` not from 0 to 1.
        """
        _check_parameters(k1, b)
        if any(isinstance(document, str) for document in documents):
            raise TypeError("a document must be a sequence of terms, not a string")
        if not documents:
            return cls(0, k1, b, {})
        model = _model_class()(documents, k1=k1, b=b)
        return cls(len(documents), k1, b, _postings(model, k1, b))

    def search(self, terms: Mapping[str, float], limit: int) -> list[Hit]:
        """Return the best documents for weighted terms, best first, ties by position.

        Documents without any of the terms are left out, so that there can be fewer than
        ``limit``, or none.

        Args:
            terms: terms and their weights, as for :meth:`scores`.
            limit: the greatest number of hits.

        Raises:
            ValueError: ``limit`` is below 1, or a weight is wrong.
        """
        if limit < 1:
            raise ValueError(f"limit must be at least 1, not {limit}")
        known = list(self._known(terms))
        scores = dict.fromkeys(_promising(known, limit), 0.0)
        for term in known:  # in the order of the query: these are the sums of scores(), to the last bit
            weight, impacts, _ = term
            for document in scores.keys() & impacts.keys():
                scores[document] += weight * impacts[document]
        ranked = sorted((-score, document) for document, score in scores.items())
        return [Hit(document, -negative) for negative, document in ranked[:limit]]

    def _known(self, terms: Mapping[str, float]) -> Iterator[_Term]:
        """Yield the terms of positive weight that any document holds, in their order."""
        for term, weight in _positive(terms):
            impacts = self.postings.get(term)
            if impacts:
                yield _Term(weight, impacts, weight * self._most(term, impacts))

    def scores(self, terms: Mapping[str, float]) -> dict[int, float]:
        """Return the score of each document that holds a term of positive weight.

        A weight of 0 leaves the term out. Unknown terms add nothing; no terms give no scores.

        Raises:
            ValueError: a weight is negative, not a number or not finite.
        """
        return _scored(self._known(terms))

    def shares(self, terms: Mapping[str, float]) -> dict[int, float]:
        """Return the scores of :meth:`scores` as shares of the most that the terms can reach together.

        >>> index = Index.build([["ice", "pick", "scar"], ["rolling", "scar"], []])
        >>> {document: round(share, 2) for document, share in index.shares({"scar": 1.0, "ice": 1.0}).items()}
        {0: 0.93, 1: 0.37}
        """
        known = list(self._known(terms))
        most = sum(term.most for term in known)
        return {document: score / most for document, score in _scored(known).items()} if most else {}

    def documents(self, term: str) -> Collection[int]:
        """Return the documents that hold a term, ascending; of an unknown one, none."""
        return self.postings.get(term, _NOWHERE).keys()

    def holding(self, terms: Iterable[str]) -> set[int]:
        """Return the documents that hold all of some terms, at least one."""
        found = [self.documents(term) for term in terms]
        if len(found) > 1:
            found.sort(key=len)
        first, *others = found
        return set(first).intersection(*others) if others else set(first)

    def ceiling(self, term: str) -> float:
        """Return the greatest impact of a term in any document; 0 for an unknown one.

        Never more than ``idf(term) × (k1 + 1)``, up to rounding.
        """
        impacts = self.postings.get(term)
        return self._most(term, impacts) if impacts else 0.0

    def _most(self, term: str, impacts: _Posting) -> float:
        most = self._ceilings.get(term)
        if most is None:
            most = self._ceilings[term] = max(impacts.values())
        return most

    def to_dict(self) -> dict[str, Any]:
        """Return the index as JSON that is quick to load: a string a posting list, impacts rounded."""
        packed = shards.pack({term: _written(posting) for term, posting in self.postings.items()})
        return {"size": self.size, "k1": self.k1, "b": self.b, "packed": packed}

    @classmethod
    def from_dict(cls, record: Any) -> Index:
        """Return the index that :meth:`to_dict` described; a posting list is read when it is searched.

        Raises:
            ValueError: the record is damaged.
        """
        if not isinstance(record, dict):
            raise ValueError("not an index")
        stored: Any = [record.get(key) for key in ("size", "k1", "b", "packed")]
        size, k1, b, packed = stored
        if type(size) is not int or size < 0 or not isinstance(packed, Mapping):
            raise ValueError("damaged index")
        _check_parameters(k1, b)
        return cls(size, k1, b, Unpacked(Shards(packed), _posting))


def _written(posting: _Posting) -> str:
    """Return a posting list as text, impacts rounded."""
    return written_pairs((document, round(impact, _DIGITS)) for document, impact in posting.items())


def _posting(written: str) -> _Posting:
    return read_pairs(written, int, float)


def lucene_idf(size: int, frequency: int) -> float:
    """Return how rare it is that so many of some documents hold a term: Lucene's idf."""
    return math.log1p((size - frequency + 0.5) / (frequency + 0.5))


@cache
def _model_class() -> Any:
    """Return rank_bm25's Okapi model with an idf that is never zero or negative."""
    from rank_bm25 import BM25Okapi

    class Model(BM25Okapi):  # type: ignore[misc]
        def _calc_idf(self, nd: dict[str, int]) -> None:
            self.idf = {term: lucene_idf(self.corpus_size, frequency) for term, frequency in nd.items()}

    return Model


def _postings(model: Any, k1: float, b: float) -> Mapping[str, _Posting]:
    """Turn a model's frequencies by document into impacts by term.

    The operations stand in rank_bm25's order: the scores are its scores to the last bit.
    """
    postings: dict[str, dict[int, float]] = {term: {} for term in model.idf}
    for document, frequencies in enumerate(model.doc_freqs):
        if not frequencies:  # where all are empty, the average length is 0
            continue
        norm = k1 * (1 - b + b * model.doc_len[document] / model.avgdl)
        for term, frequency in frequencies.items():
            postings[term][document] = model.idf[term] * (frequency * (k1 + 1) / (frequency + norm))
    return postings


def _scored(terms: Iterable[_Term]) -> dict[int, float]:
    """Return the score of each document that holds one of some terms."""
    scores: dict[int, float] = {}
    known = scores.get
    for weight, impacts, _ in terms:
        for document, impact in impacts.items():
            scores[document] = known(document, 0.0) + weight * impact
    return scores


def _promising(terms: Sequence[_Term], limit: int) -> list[int]:
    """Return the documents that can be among the best for some terms, in no order.

    Term after term, the one that can add most first. When so many documents are better than all that is
    left could make another, nothing new is taken up, and what cannot catch up is dropped (H. Turtle and
    J. Flood, "Query evaluation: strategies and optimizations", 1995: "max score").
    """
    left = sum(term.most for term in terms)
    slack = left * _ROUNDING
    found: dict[int, float] = {}
    closed = False
    for term in sorted(terms, key=lambda term: -term.most):
        if limit < len(found) < len(term.impacts):
            least = _least(found, limit, left + slack) - slack - left
            if least > 0:
                closed, found = True, {one: score for one, score in found.items() if score >= least}
        _add(found, term, closed=closed)
        left -= term.most
    least = _least(found, limit) - slack
    return [document for document, score in found.items() if not score < least]


def _least(scores: Mapping[int, float], limit: int, above: float = 0.0) -> float:
    """Return the score of the last of the best; 0 where no more than those have one above some score."""
    if len(scores) <= limit:
        return 0.0
    high = [score for score in scores.values() if score > above]
    return heapq.nlargest(limit, high)[-1] if len(high) >= limit else 0.0


def _add(found: dict[int, float], term: _Term, *, closed: bool) -> None:
    """Add a term's impacts to what documents have; where that is closed, to no new one."""
    weight, impacts, _ = term
    if closed:
        known = impacts.get
        for document in found:
            found[document] += weight * known(document, 0.0)
    elif found:
        known = found.get
        for document, impact in impacts.items():
            found[document] = known(document, 0.0) + weight * impact
    else:
        found.update({document: weight * impact for document, impact in impacts.items()})


def _positive(terms: Mapping[str, float]) -> Iterator[tuple[str, float]]:
    """Yield the terms of positive weight, each with its weight."""
    for term, weight in terms.items():
        if not 0 <= weight < math.inf:
            raise ValueError(f"the weight of “{term}” must be finite and not negative, not {weight}")
        if weight:
            yield term, weight


def _check_parameters(k1: Any, b: Any) -> None:
    if type(k1) not in (int, float) or not 0 <= k1 <= _LARGEST_K1:
        raise ValueError(f"k1 must be from 0 to {_LARGEST_K1}, not {k1!r}")
    if type(b) not in (int, float) or not 0 <= b <= 1:
        raise ValueError(f"b must be from 0 to 1, not {b!r}")
