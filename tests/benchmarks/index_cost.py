"""What building, loading and searching an index costs beside rank_bm25.

    python tests/benchmarks/index_cost.py [documents ...]

Synthetic documents of 10 to 60 terms from a vocabulary of 20,000 whose frequencies fall as in a
language (Zipf) that has lost its stop words: the commonest stands in a tenth of the documents.
A search is six terms, drawn from a document, and the ten best; rank_bm25's is ``get_scores`` and
numpy's partition of them. Both index the same strings.
"""

from __future__ import annotations

import json
import random
import statistics
import sys
from functools import partial
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from timing import interleaved, milliseconds, ratio, show

if TYPE_CHECKING:
    from collections.abc import Callable

SIZES = (60, 10_000, 100_000)
WORDS = 20_000
QUERIES = 20


def corpus(size: int) -> list[list[str]]:
    chance = random.Random(size)  # noqa: S311 - figures to repeat, nothing to keep secret
    vocabulary = [f"w{rank}" for rank in range(WORDS)]
    weights = list(accumulate(1 / (rank + 50) for rank in range(WORDS)))
    return [chance.choices(vocabulary, cum_weights=weights, k=chance.randint(10, 60)) for _ in range(size)]


def queries(documents: list[list[str]]) -> list[list[str]]:
    chance = random.Random(0)  # noqa: S311 - as above
    return [chance.choices(chance.choice(documents), k=6) for _ in range(QUERIES)]


def best(model: Any, query: list[str]) -> list[int]:
    import numpy

    scores = model.get_scores(query)
    count = min(10, len(scores))
    return [int(place) for place in numpy.argpartition(scores, -count)[-count:]]


def measure(size: int) -> list[list[str]]:
    from rank_bm25 import BM25Okapi

    from scarbot.indexing.index import Index

    documents = corpus(size)
    built = Index.build(documents)
    stored = json.dumps(built.to_dict())
    model = BM25Okapi(documents)
    builds: dict[str, Callable[[], object]] = {
        "ours": partial(Index.build, documents),
        "theirs": partial(BM25Okapi, documents),
        "load": lambda: Index.from_dict(json.loads(stored)),
    }
    build = interleaved(builds, 15 if size < 50_000 else 3)
    searches = [
        interleaved(
            {
                "ours": partial(built.search, dict.fromkeys(query, 1.0), 10),
                "theirs": partial(best, model, query),
            },
            15 if size < 50_000 else 3,
        )
        for query in queries(documents)
    ]
    search = {name: statistics.median(times[name] for times in searches) for name in ("ours", "theirs")}
    return [
        [f"build {size:,}", *compared(build["ours"], build["theirs"])],
        [f"load {size:,} ({len(stored) / 1e6:.1f} MB)", *compared(build["load"], build["theirs"])],
        [f"search {size:,}", *compared(search["ours"], search["theirs"])],
    ]


def compared(ours: float, theirs: float) -> list[str]:
    return [milliseconds(ours), milliseconds(theirs), ratio(ours, theirs)]


def main(*sizes: int) -> None:
    rows = [["documents", "scarbot ms", "rank_bm25 ms", "ratio"]]
    for size in sizes or SIZES:
        rows += measure(size)
    show("An index, medians of interleaved runs (load beside rank_bm25's build)", rows)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
