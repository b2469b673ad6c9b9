"""Fit how apt sentences are as answers of each kind; fit the gate afterwards.

    python tests/fitting/fit_aptness.py

Naive Bayes with a weak prior over the sentences of practice articles, moved on by logistic regression,
each labelled with the kinds of questions that it answers (``tests/data/kinds.jsonl``); what answers a
practice question is labelled with what that asks for as well. Beside them sentences of no article, each
written to answer a question of a kind (``tests/data/answers.jsonl``). Written to
``scarbot/data/aptness.txt``.
"""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import log
from pathlib import Path
from statistics import fmean, pstdev
from typing import Any

from logistic import moved_on
from practice import by_article, covering, prepared, read_lines

from scarbot.corpus import Corpus
from scarbot.indexing.documents import read_documents
from scarbot.indexing.evidence import find_evidence
from scarbot.indexing.preparing import prepare
from scarbot.indexing.retrieval import Retrieval
from scarbot.indexing.signs import read_signs
from scarbot.language import Stemmer
from scarbot.learning.aptness import Kind, total
from scarbot.parsing import parse_article
from scarbot.questions import Understanding

WEIGHTS = Path(__file__).resolve().parents[2] / "scarbot" / "data" / "aptness.txt"
PRIOR = 2.0
"""What is added to how often a sign was seen, and to how often it was to be expected."""
FEWEST_SEEN = 3
"""The number of articles that have to have a sign; below, of statements that have to give a kind."""
FEWEST_GIVEN = 5
TOGETHER = 40
"""The number of written sentences that stand in one text."""
LEAST = 0.4
"""The logarithm from which a weight is written down."""
HEAD = (
    "# How apt a statement is as an answer of a kind: the kind; the mean score of all sentences and its deviation;\n"
    "# then signs, each with its weight in tenths. Written by tests/fitting/fit_aptness.py.\n"
)


@dataclass(frozen=True, slots=True)
class Labelled:
    """The signs of an article's statements, and the kinds of questions that each answers."""

    signs: list[frozenset[str]]
    kinds: list[set[str]]


def labelled() -> dict[str, Labelled]:
    """Return all articles with labelled sentences, by their names."""
    asked = by_article("practice_other.jsonl")
    return {
        name: _labelled(name, rows, asked.get(name, ())) for name, rows in by_article("kinds.jsonl").items()
    }


def written() -> list[Labelled]:
    """Return the sentences that were written to answer questions, as texts of a few of every kind."""
    rows = list(read_lines("answers.jsonl"))
    mixed = random.Random(5).sample(rows, len(rows))
    return [_written(mixed[start : start + TOGETHER]) for start in range(0, len(mixed), TOGETHER)]


def _written(rows: Sequence[Mapping[str, Any]]) -> Labelled:
    # those without a heading first: none of the others' stands above them
    ordered = sorted(rows, key=lambda row: bool(row["heading"]))
    parts = (
        f"## {row['heading']}\n\n{row['statement']}" if row["heading"] else row["statement"]
        for row in ordered
    )
    article = parse_article("# Answers\n\n" + "\n\n".join(parts), format="markdown", id="answers")
    retrieval = prepare(Corpus((article,)))
    return Labelled(signs_of(retrieval), _kinds_of(retrieval, ordered))


def _kinds_of(retrieval: Retrieval, rows: Iterable[Mapping[str, Any]]) -> list[set[str]]:
    """Return the kinds that each statement of a corpus is labelled with."""
    kinds: list[set[str]] = [set() for _ in retrieval.places]
    for row in rows:
        for position in covering(retrieval, [row["statement"]]):
            kinds[position].update(row["kinds"])
    return kinds


def _labelled(
    name: str, sentences: Iterable[Mapping[str, Any]], questions: Iterable[Mapping[str, Any]]
) -> Labelled:
    retrieval = prepared(name)
    kinds = _kinds_of(retrieval, sentences)
    understanding = Understanding(retrieval)
    for question in questions:
        facets = {facet.name for facet in understanding.read(question["text"]).facets}
        for position in covering(retrieval, question.get("gold", ())):
            kinds[position] |= facets
    return Labelled(signs_of(retrieval), kinds)


def signs_of(retrieval: Retrieval) -> list[frozenset[str]]:
    """Return the signs of a corpus's statements, as they are read when it is made ready."""
    stemmer = Stemmer()
    texts = read_documents(retrieval.corpus, stemmer).texts
    spoken = (bool(place.statement.speakers) for place in retrieval.places)
    evident = find_evidence(zip(texts, spoken, strict=True), stemmer)
    return read_signs(texts, evident, retrieval.places, retrieval.lexicon, stemmer)


def learn(articles: Sequence[Labelled]) -> dict[str, Kind]:
    """Return what tells how apt a statement is, by kind: what is counted, moved on."""
    known = Counter(sign for article in articles for sign in set().union(*article.signs))
    common = {sign for sign, number in known.items() if number >= FEWEST_SEEN}
    signs = [signs for article in articles for signs in article.signs]
    kinds = [kinds for article in articles for kinds in article.kinds]
    moved = moved_on(_counted(signs, kinds, common), common, signs, kinds)
    return {kind: _of_kind(weights, signs) for kind, weights in moved.items()}


def _counted(
    signs: Sequence[frozenset[str]], kinds: Sequence[set[str]], common: Collection[str]
) -> dict[str, dict[str, float]]:
    """Return how much oftener each sign stands in what answers a kind than it would by chance, as logarithms."""
    seen = Counter(sign for own in signs for sign in own)
    given = Counter(kind for own in kinds for kind in own)
    together: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for own, answered in zip(signs, kinds, strict=True):
        for kind in answered:
            together[kind].update(own)
    return {
        kind: {
            sign: log((together[kind][sign] + PRIOR) / (seen[sign] * number / len(signs) + PRIOR))
            for sign in common
        }
        for kind, number in sorted(given.items())
        if number >= FEWEST_GIVEN
    }


def _of_kind(weights: Mapping[str, float], every: Sequence[frozenset[str]]) -> Kind:
    kept = {sign: round(weight, 1) for sign, weight in weights.items() if abs(weight) >= LEAST}
    scores = [total(signs, kept) for signs in every]
    return Kind(kept, round(fmean(scores), 3), round(pstdev(scores), 3))


def main() -> None:
    """Write the weights of everything that is labelled."""
    kinds = learn([*labelled().values(), *written()])
    lines = [f"{name}: {kind.mean} {kind.deviation} {_listed(kind.weights)}" for name, kind in kinds.items()]
    WEIGHTS.write_text(HEAD + "\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(kinds)} kinds, {sum(len(kind.weights) for kind in kinds.values())} weights")


def _listed(weights: Mapping[str, float]) -> str:
    ordered = sorted(weights, key=lambda sign: (-weights[sign], sign))
    return " ".join(f"{sign} {round(10 * weights[sign])}" for sign in ordered)


if __name__ == "__main__":
    main()
