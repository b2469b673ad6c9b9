"""Fit the gate's weights on the development questions, and say how good they are.

    python tests/fitting/fit_gate.py [--write]

A statement is an example: its signals, and whether it answers (1 for gold, 0.5 for related, 0
for others). Questions that only their dialogue explains are left out. The model is logistic with
an L2 penalty, fitted by Newton's method; folds are of whole questions, so that a question is
never judged by weights that have seen it. Printed are the scores with the weights of all and
cross-validated, and a reliability table. ``--write`` stores the weights in the package.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from scarbot.corpus import Corpus, load_corpus
from scarbot.matching import SIGNALS, Matcher
from scarbot.questions import Understanding
from scarbot.retrieval import Retrieval, prepare

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "tests" / "data"
GATE = ROOT / "scarbot" / "data" / "gate.json"
FOLDS = 10
PENALTY = 2.0
RELATED = 0.4


@dataclass(frozen=True, slots=True)
class Example:
    """A question with its candidates' signals and labels."""

    identity: str
    verdict: str
    positions: tuple[int, ...]
    signals: np.ndarray
    labels: np.ndarray


def load_examples(retrieval: Retrieval, names: Sequence[str] = SIGNALS) -> list[Example]:
    """Return the development questions that stand on their own, and first turns."""
    matcher, understanding = Matcher(retrieval), Understanding(retrieval)
    found = []
    for identity, turn in _turns():
        if turn["verdict"] not in ("answer", "partial", "none"):
            continue
        gold, related = _covering(retrieval, turn["gold"]), _covering(retrieval, turn["related"])
        query = understanding.read(turn["text"])
        candidates = matcher.candidates(query)
        if not candidates:
            continue
        labels = [
            0.0 if turn["verdict"] == "none" else _label(c.position, gold, related, turn["verdict"]) for c in candidates
        ]
        rows = [[c.signals[name] for name in names] for c in candidates]
        found.append(
            Example(identity, turn["verdict"], tuple(c.position for c in candidates), np.array(rows), np.array(labels))
        )
    return found


def _label(position: int, gold: set[int], related: set[int], verdict: str) -> float:
    if position in gold:
        return 1.0 if verdict == "answer" else RELATED
    return RELATED if position in related else 0.0


def _turns() -> Iterable[tuple[str, dict[str, Any]]]:
    for line in (DATA / "questions.jsonl").read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        yield record["id"], record
    for line in (DATA / "dialogues.jsonl").read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        yield record["id"], record["turns"][0]


def _covering(retrieval: Retrieval, spans: Iterable[dict[str, Any]]) -> set[int]:
    return {
        position
        for span in spans
        for position, place in enumerate(retrieval.places)
        if min(place.statement.end, span["end"]) - max(place.statement.start, span["start"])
        >= 0.5 * (span["end"] - span["start"])
    }


def fit(examples: Sequence[Example], penalty: float = PENALTY) -> np.ndarray:
    """Return bias and weights."""
    rows = np.vstack([e.signals for e in examples])
    x = np.hstack([np.ones((len(rows), 1)), rows])
    y = np.concatenate([e.labels for e in examples])
    weights = np.zeros(x.shape[1])
    ridge = np.full(x.shape[1], penalty)
    ridge[0] = 1e-6
    for _ in range(60):
        p = 1 / (1 + np.exp(-x @ weights))
        gradient = x.T @ (y - p) - ridge * weights
        hessian = (x * (p * (1 - p))[:, None]).T @ x + np.diag(ridge)
        step = np.linalg.solve(hessian, gradient)
        weights = weights + step
        if np.abs(step).max() < 1e-8:
            break
    return weights


def probabilities(weights: np.ndarray, example: Example) -> np.ndarray:
    """Return the probability of each candidate."""
    return 1 / (1 + np.exp(-(example.signals @ weights[1:] + weights[0])))


def cross_validated(examples: Sequence[Example], penalty: float = PENALTY) -> list[np.ndarray]:
    """Return each example's probabilities by weights that have not seen it."""
    order = list(range(len(examples)))
    random.Random(7).shuffle(order)
    found: list[np.ndarray] = [np.array([])] * len(examples)
    for fold in range(FOLDS):
        held = set(order[fold::FOLDS])
        weights = fit([e for i, e in enumerate(examples) if i not in held], penalty)
        for i in held:
            found[i] = probabilities(weights, examples[i])
    return found


def scores(examples: Sequence[Example], likely: Sequence[np.ndarray], answer: float) -> dict[str, float]:
    """Return hit@1, hit@3, silence and abstention at a threshold; statements alone, as ranked."""
    wanted = [(e, p) for e, p in zip(examples, likely, strict=True) if e.verdict == "answer"]
    none = [p for e, p in zip(examples, likely, strict=True) if e.verdict == "none"]
    ranks = [e.labels[np.argsort(-p, kind="stable")] for e, p in wanted]
    shown = [p.max() >= answer for _, p in wanted]
    return {
        "hit@1": float(np.mean([s and r[0] == 1 for s, r in zip(shown, ranks, strict=True)])),
        "hit@3": float(np.mean([s and r[:3].max() == 1 for s, r in zip(shown, ranks, strict=True)])),
        "silent": 1 - float(np.mean(shown)),
        "abstains": float(np.mean([p.max() < answer for p in none])),
    }


def reliability(examples: Sequence[Example], likely: Sequence[np.ndarray]) -> str:
    """Return how often the best statement answers, by how likely the gate held it."""
    tops = [(p.max(), e.labels[p.argmax()]) for e, p in zip(examples, likely, strict=True)]
    lines = ["  probability   n   mean  answers"]
    for low in np.arange(0, 1, 0.2):
        inside = [(p, label) for p, label in tops if low <= p < low + 0.2 or (p == 1 and low > 0.7)]
        if inside:
            mean, share = np.mean([p for p, _ in inside]), np.mean([label == 1 for _, label in inside])
            lines.append(f"  {low:.1f} – {low + 0.2:.1f}   {len(inside):3d}   {mean:.2f}   {share:.2f}")
    return "\n".join(lines)


def without_questions(corpus: Corpus) -> Corpus:
    """Return a corpus without the lay questions of its sidecars."""
    articles = tuple(replace(article, questions=()) for article in corpus.articles)
    return Corpus(articles)


def main() -> int:
    """Fit both sets of weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="store the weights in the package")
    write = parser.parse_args().write
    corpus = load_corpus()
    record = json.loads(GATE.read_text(encoding="utf-8"))
    for name, chosen in (("lay", corpus), ("plain", without_questions(corpus))):
        examples = load_examples(prepare(chosen))
        weights = fit(examples)
        full, crossed = [probabilities(weights, e) for e in examples], cross_validated(examples)
        print(f"{name}: {len(examples)} questions, {sum(len(e.labels) for e in examples)} statements")
        for signal, weight in zip(("bias", *SIGNALS), weights, strict=True):
            print(f"  {signal:15} {weight:+.2f}")
        for threshold in (0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5):
            for label, likely in (("all", full), ("crossed", crossed)):
                values = "  ".join(f"{k} {v:.3f}" for k, v in scores(examples, likely, threshold).items())
                print(f"  {threshold:.2f} {label:8} {values}")
        print(reliability(examples, crossed))
        record[name]["bias"] = round(float(weights[0]), 3)
        record[name]["weights"] = {s: round(float(w), 3) for s, w in zip(SIGNALS, weights[1:], strict=True)}
    if write:
        GATE.write_text(json.dumps(record, indent=2) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
