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
from typing import TYPE_CHECKING, Any

from scarbot import shards
from scarbot.shards import Shards

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

__all__ = ["Hit", "Index", "lucene_idf"]

_DIGITS = 4
_LARGEST_K1 = 1000

_Posting = tuple[list[int], list[float]]
_NOWHERE: _Posting = ([], [])


@dataclass(frozen=True, slots=True)
class Hit:
    """A document that holds a term of the query: its position in what was built, and its score."""

    document: int
    score: float


@dataclass(frozen=True, slots=True)
class Index:
    """An inverted index: for each term, the documents that hold it and its impact in each.

    A search visits the documents that hold a term of the query, and no others. Make one with
    :meth:`build` or :meth:`from_dict`; do not alter one.

    Attributes:
        size: the number of documents, empty ones among them.
        k1: how slowly a repeated term saturates.
        b: how much a document's length counts, from 0 to 1.
        postings: term → positions of documents, ascending, and the impacts in them.

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
        scores = self.scores(terms)
        if not scores:
            return []
        least = heapq.nlargest(limit, scores.values())[-1]
        kept = [(-score, document) for document, score in scores.items() if score >= least]
        return [Hit(document, -negative) for negative, document in sorted(kept)[:limit]]

    def scores(self, terms: Mapping[str, float]) -> dict[int, float]:
        """Return the score of each document that holds a term of positive weight.

        A weight of 0 leaves the term out. Unknown terms add nothing; no terms give no scores.

        Raises:
            ValueError: a weight is negative, not a number or not finite.
        """
        scores: dict[int, float] = {}
        known = scores.get
        for term, weight in _positive(terms):
            for document, impact in zip(*self.postings.get(term, _NOWHERE), strict=True):
                scores[document] = known(document, 0.0) + weight * impact
        return scores

    def documents(self, term: str) -> Sequence[int]:
        """Return the documents that hold a term, ascending; of an unknown one, none."""
        return self.postings.get(term, _NOWHERE)[0]

    def holding(self, terms: Iterable[str]) -> set[int]:
        """Return the documents that hold all of some terms, at least one."""
        first, *others = sorted((self.documents(term) for term in terms), key=len)
        return set(first).intersection(*others)

    def ceiling(self, term: str) -> float:
        """Return the greatest impact of a term in any document; 0 for an unknown one.

        Never more than ``idf(term) × (k1 + 1)``, up to rounding.
        """
        posting = self.postings.get(term)
        return max(posting[1]) if posting else 0.0

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
        return cls(size, k1, b, _Packed(Shards(packed)))


def _written(posting: _Posting) -> str:
    """Return a posting list as text: a document, its impact, a document, its impact."""
    return " ".join(f"{document} {round(impact, _DIGITS)}" for document, impact in zip(*posting, strict=True))


class _Packed(Mapping[str, _Posting]):
    """Posting lists as :func:`_written` gives them, each read when it is first asked for."""

    def __init__(self, packed: Mapping[str, str]) -> None:
        self._packed = packed
        self._read: dict[str, _Posting] = {}

    def __getitem__(self, term: str) -> _Posting:
        known = self._read.get(term)
        if known is None:
            parts = self._packed[term].split()
            known = self._read[term] = (list(map(int, parts[::2])), list(map(float, parts[1::2])))
        return known

    def get(self, term: str, default: Any = None) -> Any:
        return self[term] if term in self._read or self._packed.get(term) else default

    def __iter__(self) -> Iterator[str]:
        return iter(self._packed)

    def __len__(self) -> int:
        return len(self._packed)


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


def _postings(model: Any, k1: float, b: float) -> dict[str, _Posting]:
    """Turn a model's frequencies by document into impacts by term.

    The operations stand in rank_bm25's order: the scores are its scores to the last bit.
    """
    postings: dict[str, _Posting] = {term: ([], []) for term in model.idf}
    for document, frequencies in enumerate(model.doc_freqs):
        if not frequencies:  # where all are empty, the average length is 0
            continue
        norm = k1 * (1 - b + b * model.doc_len[document] / model.avgdl)
        for term, frequency in frequencies.items():
            documents, impacts = postings[term]
            documents.append(document)
            impacts.append(model.idf[term] * (frequency * (k1 + 1) / (frequency + norm)))
    return postings


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
