from __future__ import annotations

import json
import math
import subprocess
import sys
from collections import Counter
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from rank_bm25 import BM25Okapi

from scarbot.indexing.index import Hit, Index

SCARS = [
    ["ice", "pick", "scar", "deep", "narrow"],
    ["boxcar", "scar", "wide"],
    ["rolling", "scar", "wide", "shallow", "wide"],
    ["laser", "treatment"],
    ["laser", "pain", "laser"],
]

vocabulary = st.sampled_from("abcdefgh")
documents = st.lists(st.lists(vocabulary, max_size=12), max_size=12)
queries = st.dictionaries(st.sampled_from("abcdefghxyz"), st.floats(0.05, 4), max_size=6)


def naive_idf(corpus: list[list[str]], term: str) -> float:
    df = sum(term in document for document in corpus)
    return math.log(1 + (len(corpus) - df + 0.5) / (df + 0.5))


def naive_scores(
    corpus: list[list[str]], query: dict[str, float], k1: float = 1.5, b: float = 0.75
) -> dict[int, float]:
    """BM25 as the paper prints it, document by document."""
    average = sum(map(len, corpus)) / len(corpus) if corpus else 0
    scores = {}
    for number, document in enumerate(corpus):
        counts = Counter(document)
        score = 0.0
        for term, weight in query.items():
            f = counts[term]
            if f:
                saturated = f * (k1 + 1) / (f + k1 * (1 - b + b * len(document) / average))
                score += weight * naive_idf(corpus, term) * saturated
        if score:
            scores[number] = score
    return scores


class LuceneOkapi(BM25Okapi):  # type: ignore[misc]
    """rank_bm25 untouched but for its idf."""

    def _calc_idf(self, nd: dict[str, int]) -> None:
        for term, df in nd.items():
            self.idf[term] = math.log1p((self.corpus_size - df + 0.5) / (df + 0.5))


@given(documents, queries, st.floats(0, 3), st.floats(0, 1))
def test_scores_are_those_of_a_naive_bm25(
    corpus: list[list[str]], query: dict[str, float], k1: float, b: float
) -> None:
    found = Index.build(corpus, k1=k1, b=b).scores(query)
    assert found == pytest.approx(naive_scores(corpus, query, k1, b))


@given(documents, queries, st.integers(1, 20))
def test_search_is_the_head_of_all_scores_sorted_best_first_and_ties_by_position(
    corpus: list[list[str]], query: dict[str, float], limit: int
) -> None:
    index = Index.build(corpus)
    ranked = sorted(index.scores(query).items(), key=lambda item: (-item[1], item[0]))
    assert [(hit.document, hit.score) for hit in index.search(query, limit)] == ranked[:limit]


common_and_rare = st.lists(
    st.lists(st.sampled_from("aaaaaaaabbbbccdefgh"), max_size=4), min_size=20, max_size=60
)


@given(
    common_and_rare,
    st.dictionaries(st.sampled_from("abcdefgh"), st.sampled_from([0.05, 1, 30])),
    st.integers(1, 4),
)
def test_common_terms_of_little_weight_change_no_place_among_the_best(
    corpus: list[list[str]], query: dict[str, float], limit: int
) -> None:
    index = Index.build(corpus)
    ranked = sorted(index.scores(query).items(), key=lambda item: (-item[1], item[0]))
    assert [(hit.document, hit.score) for hit in index.search(query, limit)] == ranked[:limit]


def test_a_weight_near_the_greatest_number_loses_no_document() -> None:
    index = Index.build([["a", "b"], ["a", "c"], ["d"]])
    assert [hit.document for hit in index.search({"a": 1e308, "b": 1e308}, 1)] == [0]


@given(documents, st.lists(vocabulary, max_size=6))
def test_scores_are_rank_bm25s_own_to_the_last_bit_where_the_idf_is_the_same(
    corpus: list[list[str]], query: list[str]
) -> None:
    assume(any(corpus))
    theirs = LuceneOkapi(corpus).get_scores(list(dict.fromkeys(query))).tolist()
    ours = Index.build(corpus).scores(dict.fromkeys(query, 1.0))
    assert {number: score for number, score in enumerate(theirs) if score} == ours


@given(documents, vocabulary)
def test_one_term_ranks_as_in_rank_bm25s_okapi_where_its_idf_is_positive(
    corpus: list[list[str]], term: str
) -> None:
    df = sum(term in document for document in corpus)
    assume(0 < df < len(corpus) / 2)
    okapi = BM25Okapi(corpus)
    ours = Index.build(corpus)
    ratio = naive_idf(corpus, term) / okapi.idf[term]
    theirs = okapi.get_scores([term]).tolist()
    assert ours.scores({term: ratio**-1}) == pytest.approx(
        {number: score for number, score in enumerate(theirs) if score}
    )


def test_several_terms_weighted_by_the_ratio_of_the_idfs_rank_as_in_rank_bm25s_okapi() -> None:
    okapi, ours = BM25Okapi(SCARS), Index.build(SCARS)
    query = ["laser", "ice", "wide"]
    weights = {term: okapi.idf[term] / naive_idf(SCARS, term) for term in query}
    theirs = okapi.get_scores(query).tolist()
    ranked = sorted((-score, number) for number, score in enumerate(theirs) if score)
    assert [hit.document for hit in ours.search(weights, 9)] == [number for _, number in ranked]


def test_a_term_that_stands_in_every_document_still_counts() -> None:
    index = Index.build([["scar", "ice"], ["scar"]])
    assert set(index.scores({"scar": 1.0})) == {0, 1}
    assert min(index.scores({"scar": 1.0}).values()) > 0


def test_an_unknown_term_scores_nothing() -> None:
    index = Index.build(SCARS)
    assert index.ceiling("volcano") == 0
    assert index.scores({"volcano": 1.0}) == {}
    assert index.search({"volcano": 1.0}, 3) == []


@given(documents, st.dictionaries(vocabulary, st.sampled_from([0.0, 0.5, 1.0])))
def test_shares_are_scores_by_the_most_that_the_terms_can_reach(
    corpus: list[list[str]], terms: dict[str, float]
) -> None:
    index = Index.build(corpus)
    most = sum(weight * index.ceiling(term) for term, weight in terms.items())
    assert index.shares(terms) == {document: score / most for document, score in index.scores(terms).items()}


@given(documents, vocabulary)
def test_the_ceiling_is_the_best_score_of_the_term_alone(corpus: list[list[str]], term: str) -> None:
    index = Index.build(corpus)
    best = index.search({term: 1.0}, 1)
    assert index.ceiling(term) == (best[0].score if best else 0)
    assert index.ceiling(term) <= naive_idf(corpus, term) * (index.k1 + 1) * (1 + 1e-9)


def test_an_empty_corpus_finds_nothing() -> None:
    index = Index.build([])
    assert index.size == 0
    assert index.search({"scar": 1.0}, 3) == []
    assert index.ceiling("scar") == 0


def test_empty_documents_keep_their_positions_and_are_never_found() -> None:
    assert Index.build([[], [], []]).search({"scar": 1.0}, 3) == []
    index = Index.build([[], ["scar"], []])
    assert index.size == 3
    assert [hit.document for hit in index.search({"scar": 1.0}, 9)] == [1]


def test_an_empty_question_finds_nothing() -> None:
    assert Index.build(SCARS).search({}, 3) == []


def test_a_limit_above_the_corpus_gives_every_document_that_holds_a_term() -> None:
    assert {hit.document for hit in Index.build(SCARS).search({"scar": 1.0}, 10**9)} == {0, 1, 2}


@pytest.mark.parametrize("limit", [0, -1])
def test_a_limit_below_one_is_an_error_even_without_terms(limit: int) -> None:
    with pytest.raises(ValueError, match="limit must be at least 1"):
        Index.build([]).search({}, limit)


def test_equal_documents_score_equally_and_stand_in_their_order() -> None:
    hits = Index.build([["x"], ["a", "b"], ["a", "b"], ["a", "b"]]).search({"a": 1.0}, 2)
    assert [hit.document for hit in hits] == [1, 2]
    assert hits[0].score == hits[1].score


def test_a_hit_names_document_and_score() -> None:
    assert Index.build([["a"]]).search({"a": 1.0}, 1) == [Hit(0, Index.build([["a"]]).ceiling("a"))]


def test_a_weight_of_zero_leaves_the_term_out() -> None:
    assert set(Index.build(SCARS).scores({"laser": 0.0, "ice": 1.0})) == {0}


@pytest.mark.parametrize("weight", [-1.0, -1e-300, math.nan, math.inf, -math.inf])
def test_a_weight_that_is_negative_or_not_finite_is_an_error(weight: float) -> None:
    with pytest.raises(ValueError, match="weight of “ice”"):
        Index.build(SCARS).scores({"scar": 1.0, "ice": weight})


@pytest.mark.parametrize(("k1", "b"), [(-1, 0.5), (math.nan, 0.5), (math.inf, 0.5), (1.5, -0.1), (1.5, 1.1)])
def test_parameters_out_of_range_are_an_error(k1: float, b: float) -> None:
    with pytest.raises(ValueError, match=r"must be from 0 to"):
        Index.build(SCARS, k1=k1, b=b)


def test_a_document_that_is_a_string_is_an_error() -> None:
    with pytest.raises(TypeError, match="not a string"):
        Index.build([["ice"], "pick"])


@given(documents, queries)
def test_what_is_stored_finds_the_same_up_to_rounding(
    corpus: list[list[str]], query: dict[str, float]
) -> None:
    index = Index.build(corpus)
    again = Index.from_dict(json.loads(json.dumps(index.to_dict())))
    assert again.scores(query) == pytest.approx(index.scores(query), abs=0.002)
    assert again.to_dict() == index.to_dict()
    assert again.size == len(corpus)


def damaged(**changes: Any) -> dict[str, Any]:
    return {**Index.build(SCARS).to_dict(), **changes}


@pytest.mark.parametrize(
    "record",
    [
        None,
        [],
        {},
        damaged(size=-1),
        damaged(size="5"),
        damaged(size=True),
        damaged(k1=None),
        damaged(k1=10**400),
        damaged(b=math.nan),
        damaged(packed=None),
        damaged(packed=[]),
    ],
)
def test_a_damaged_record_is_a_value_error(record: Any) -> None:
    with pytest.raises(ValueError, match=r"index|must be from 0 to"):
        Index.from_dict(record)


def test_loading_and_searching_import_neither_rank_bm25_nor_numpy() -> None:
    code = (
        "import json, sys; from scarbot.indexing.index import Index;"
        "index = Index.from_dict(json.load(sys.stdin)); assert index.search({'ice': 1.0}, 3);"
        "index.ceiling('ice'); Index.build([]);"
        "assert not {'rank_bm25', 'numpy', 'nltk'} & set(sys.modules)"
    )
    record = json.dumps(Index.build(SCARS).to_dict())
    subprocess.run([sys.executable, "-c", code], input=record, text=True, check=True)


class CountingDict(dict[str, Any]):
    """Postings that count what is looked up."""

    looked_up = 0

    def get(self, key: str, default: Any = None) -> Any:
        self.looked_up += 1
        return super().get(key, default)

    def __iter__(self) -> Any:
        raise AssertionError("a search must not go through all terms")


def test_a_search_looks_up_its_own_terms_and_nothing_else() -> None:
    postings = CountingDict(Index.build([["a", "b"], ["a", "c"], ["d"]]).postings)
    Index(3, 1.5, 0.75, postings).search({"b": 1.0, "z": 1.0}, 3)
    assert postings.looked_up == 2
