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
import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from scarbot.corpus import FORMATS, Corpus, load_corpus, parse_article
from scarbot.language import fold
from scarbot.matching import SIGNALS, Matcher
from scarbot.models import Article
from scarbot.phrases import normal
from scarbot.questions import Understanding
from scarbot.retrieval import Retrieval, lay_texts, prepare

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "tests" / "data"
GATE = ROOT / "scarbot" / "data" / "gate.json"
FOLDS = 10
PENALTY = 2.0
_PREFIX = 40
RELATED = 0.4
FIXED = {"asked_person": 1.5, "other_person": -2.5, "excluded": -2.0}
"""Weights that no example can teach: the questions were written without the names."""
PLAIN_FIXED = {**FIXED, "unknown": -2.0}
"""Without lay questions: so few examples do not teach that unknown words speak against an answer."""


@dataclass(frozen=True, slots=True)
class Example:
    """A question with its candidates' signals and labels."""

    identity: str
    verdict: str
    positions: tuple[int, ...]
    signals: np.ndarray
    labels: np.ndarray


def load_examples(retrieval: Retrieval, turns: Iterable[tuple[str, dict[str, Any]]]) -> list[Example]:
    """Return questions with the signals of their candidates; lay questions alike in all words left out."""
    matcher, understanding = Matcher(retrieval), Understanding(retrieval)
    asked = [normal(text) for text in lay_texts(_articles(retrieval))]
    found = []
    for identity, turn in turns:
        if turn["verdict"] not in ("answer", "partial", "none"):
            continue
        gold, related = _covering(retrieval, turn["gold"]), _covering(retrieval, turn["related"])
        query = understanding.read(turn["text"])
        same = {position for position, text in enumerate(asked) if text == normal(turn["text"])}
        candidates = matcher.candidates(query, same)
        if not candidates:
            continue
        labels = [_label(c.position, gold, related, turn["verdict"]) for c in candidates]
        rows = [[c.signals[name] for name in SIGNALS] for c in candidates]
        found.append(
            Example(
                identity,
                turn["verdict"],
                tuple(c.position for c in candidates),
                np.array(rows),
                np.array(labels),
            )
        )
    return found


def _articles(retrieval: Retrieval) -> list[Article]:
    return list({place.article.id: place.article for place in retrieval.places}.values())


def _label(position: int, gold: set[int], related: set[int], verdict: str) -> float:
    if verdict == "none":
        return 0.0
    if position in gold:
        return 1.0 if verdict == "answer" else RELATED
    return RELATED if position in related else 0.0


def development() -> Iterable[tuple[str, dict[str, Any]]]:
    """Yield the development questions, and the first turns of the dialogues."""
    for line in (DATA / "questions.jsonl").read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        yield record["id"], record
    for line in (DATA / "dialogues.jsonl").read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        yield record["id"], record["turns"][0]


def practice() -> Iterable[tuple[str, dict[str, Any]]]:
    """Yield the practice questions, written by others and labelled apart."""
    for line in (DATA / "practice.jsonl").read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        yield record["id"], record


def elsewhere() -> Iterable[tuple[Corpus, list[tuple[str, dict[str, Any]]]]]:
    """Yield other articles, without sidecars, each with the practice questions on it."""
    by_article: dict[str, list[tuple[str, dict[str, Any]]]] = {}
    for line in (DATA / "practice_other.jsonl").read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        by_article.setdefault(record["article"], []).append((record["id"], {**record, "related": []}))
    for name, turns in by_article.items():
        marked = (DATA / "articles" / name).read_bytes().decode("utf-8")
        format = FORMATS[Path(name).suffix]  # noqa: A001  the name that parse_article gives it
        yield Corpus((parse_article(re.sub("⟦[^⟧]*⟧", "", marked), format=format, id=name),)), turns


def _covering(retrieval: Retrieval, spans: Iterable[dict[str, Any] | str]) -> set[int]:
    """Return the statements that labelled spans cover by half, or whose first words are given."""
    found: set[int] = set()
    for position, place in enumerate(retrieval.places):
        for span in spans:
            if isinstance(span, str):
                covers = bool(span) and fold(place.statement.text).startswith(fold(span)[:_PREFIX])
            else:
                shared = min(place.statement.end, span["end"]) - max(place.statement.start, span["start"])
                covers = shared >= 0.5 * (span["end"] - span["start"])
            if covers:
                found.add(position)
    return found


def fit(examples: Sequence[Example], fixed: Mapping[str, float] = FIXED) -> np.ndarray:
    """Return bias and weights."""
    rows = np.vstack([e.signals for e in examples])
    x = np.hstack([np.ones((len(rows), 1)), rows])
    y = np.concatenate([e.labels for e in examples])
    given = np.array([0.0, *(fixed.get(name, 0.0) for name in SIGNALS)])
    free = np.array([True, *(name not in fixed for name in SIGNALS)])
    weights = given.copy()
    ridge = np.full(x.shape[1], PENALTY)
    ridge[0] = 1e-6
    for _ in range(60):
        p = 1 / (1 + np.exp(-x @ weights))
        gradient = (x.T @ (y - p) - ridge * weights) * free
        hessian = (x * (p * (1 - p))[:, None]).T @ x + np.diag(ridge)
        hessian = np.where(np.outer(free, free), hessian, np.eye(len(free)))
        step = np.linalg.solve(hessian, gradient)
        weights = weights + step
        if np.abs(step).max() < 1e-8:
            break
    return weights


def probabilities(weights: np.ndarray, example: Example) -> np.ndarray:
    """Return the probability of each candidate."""
    likely: np.ndarray = 1 / (1 + np.exp(-(example.signals @ weights[1:] + weights[0])))
    return likely


def cross_validated(
    examples: Sequence[Example], besides: Sequence[Example], fixed: Mapping[str, float]
) -> list[np.ndarray]:
    """Return each example's probabilities by weights that have not seen it, but those besides."""
    order = list(range(len(examples)))
    random.Random(7).shuffle(order)
    found: list[np.ndarray] = [np.array([])] * len(examples)
    for start in range(FOLDS):
        held = set(order[start::FOLDS])
        weights = fit([*besides, *(e for i, e in enumerate(examples) if i not in held)], fixed)
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


def report(
    known: Sequence[Example], drilled: Sequence[Example], weights: np.ndarray, fixed: Mapping[str, float]
) -> None:
    """Print the scores on the development questions by who has seen them."""
    apart = fit(drilled, fixed)
    ways = {
        "all": [probabilities(weights, e) for e in known],
        "crossed": cross_validated(known, drilled, fixed),
        "practice": [probabilities(apart, e) for e in known],
    }
    for threshold in (0.04, 0.06, 0.08, 0.1, 0.12, 0.15, 0.2, 0.25, 0.3, 0.4):
        for label, likely in ways.items():
            values = "  ".join(f"{k} {v:.3f}" for k, v in scores(known, likely, threshold).items())
            print(f"  {threshold:.2f} {label:8} {values}")
    print(reliability(known, ways["crossed"]))


def _plain_examples() -> tuple[list[Example], list[Example]]:
    """Return the questions on the last two of the other articles, and those on the rest."""
    found = [load_examples(prepare(corpus), turns) for corpus, turns in elsewhere()]
    return [e for examples in found[-2:] for e in examples], [e for examples in found[:-2] for e in examples]


def main() -> int:
    """Fit both sets of weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="store the weights in the package")
    write = parser.parse_args().write
    corpus = load_corpus()
    record = json.loads(GATE.read_text(encoding="utf-8"))
    retrieval = prepare(corpus)
    sets = {
        "lay": (load_examples(retrieval, development()), load_examples(retrieval, practice())),
        "plain": _plain_examples(),
    }
    for name, (known, drilled) in sets.items():
        fixed = FIXED if name == "lay" else PLAIN_FIXED
        weights = fit([*known, *drilled], fixed)
        print(f"{name}: {len(known)} questions to be scored on, {len(drilled)} besides")
        for signal, weight in zip(("bias", *SIGNALS), weights, strict=True):
            print(f"  {signal:15} {weight:+.2f}")
        report(known, drilled, weights, fixed)
        record[name]["bias"] = round(float(weights[0]), 3)
        record[name]["weights"] = {s: round(float(w), 3) for s, w in zip(SIGNALS, weights[1:], strict=True)}
    if write:
        GATE.write_text(json.dumps(record, indent=2) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
