"""Fit the gates' models on practice questions, and say how good they are on others.

    python tests/fitting/fit_gate.py [--write]

Practice questions are fitted on in folds: the lay questions that a fold holds too are taken from
the corpus before its signals are computed, as if nobody had written them. Of articles without lay
questions each is scored by what the others taught. The development questions are never fitted on.
``--write`` stores the weights in the package; the thresholds there are kept, and are chosen by eye
from the tables that are printed.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Any

import numpy as np
from fit_aptness import labelled, learn, signs_of, written
from practice import Turn, by_article, covering, prepared, read_lines

from scarbot.answering import Answering
from scarbot.answering.gate import THRESHOLDS, gate_name
from scarbot.conversation import Conversation
from scarbot.corpus import Corpus, load_corpus
from scarbot.indexing.preparing import prepare
from scarbot.indexing.retrieval import Retrieval
from scarbot.learning.aptness import Aptness, Kind, build_aptness
from scarbot.lexicon.phrases import normal
from scarbot.matching import SIGNALS, Candidate, Matcher
from scarbot.questions import Query, Understanding

ROOT = Path(__file__).resolve().parents[2]
GATE = ROOT / "scarbot" / "data" / "gate.json"
FOLDS = 5
PENALTY = 1.0
VERDICTS = ("answer", "partial", "none")
LEVELS = (0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6)
ARTICLE_FOLDS = 10
LATER = ("later", "carried")
"""The gates that judge later turns."""


@dataclass(frozen=True, slots=True)
class Example:
    """A question with its candidates' signals, and which of them answer or belong to the answer."""

    verdict: str
    signals: np.ndarray
    gold: np.ndarray
    related: np.ndarray


@dataclass(frozen=True, slots=True)
class Models:
    """The weights of the three models, in the order of ``SIGNALS``, with the biases of two."""

    rank: np.ndarray
    answers: np.ndarray
    relates: np.ndarray


# --- examples ------------------------------------------------------------------------------------


def load_turns(name: str) -> list[Turn]:
    """Return labelled questions; of a dialogue its first turn."""
    turns = (record.get("turns", [record])[0] for record in read_lines(name))
    return [turn for turn in turns if turn["verdict"] in VERDICTS]


def examples(retrieval: Retrieval, turns: Iterable[Turn]) -> list[Example]:
    """Return the questions that have candidates in a corpus."""
    matcher, understanding = Matcher(retrieval), Understanding(retrieval)
    found = []
    for turn in turns:
        candidates = matcher.candidates(understanding.read(turn["text"]))
        if candidates:
            found.append(_example(retrieval, candidates, turn))
    return found


def _example(retrieval: Retrieval, candidates: Sequence[Candidate], turn: Turn) -> Example:
    gold, related = (covering(retrieval, turn.get(key, ())) for key in ("gold", "related"))
    return Example(
        turn["verdict"],
        np.array([[c.signals[name] for name in SIGNALS] for c in candidates]),
        np.array([c.position in gold for c in candidates]),
        np.array([c.position in gold | related for c in candidates]),
    )


def in_folds(corpus: Corpus, turns: Sequence[Turn]) -> list[list[Example]]:
    """Return the folds of questions, each as a corpus reads it that has none of their wordings.

    All wordings of one need are in one fold.
    """
    needs: dict[str, list[Turn]] = {}
    for turn in turns:
        needs.setdefault(turn.get("need", turn["text"]), []).append(turn)
    shuffled = random.Random(7).sample(list(needs.values()), len(needs))
    parts = [list(chain.from_iterable(shuffled[start::FOLDS])) for start in range(FOLDS)]
    return [examples(prepare(_without(corpus, {normal(t["text"]) for t in part})), part) for part in parts]


def _without(corpus: Corpus, wordings: set[str]) -> Corpus:
    (article,) = corpus.articles
    kept: dict[str, Any] = {
        name: tuple(one for one in getattr(article, name) if normal(one.text) not in wordings)
        for name in ("questions", "near", "follow_ups", "near_next")
    }
    kept["unanswered"] = tuple(text for text in article.unanswered if normal(text) not in wordings)
    return Corpus((replace(article, **kept),))


def elsewhere() -> list[list[Example]]:
    """Return the practice questions on other articles, in folds of articles; none has a sidecar.

    How apt their statements are is told by what the labelled sentences of the other folds teach.
    """
    asked, known, beside = by_article("practice_other.jsonl"), labelled(), written()
    names = random.Random(3).sample(sorted(asked), len(asked))
    return [
        _of_fold(
            {name: asked[name] for name in names[start::ARTICLE_FOLDS]},
            learn([*(known[n] for n in sorted(known.keys() - set(names[start::ARTICLE_FOLDS]))), *beside]),
        )
        for start in range(ARTICLE_FOLDS)
    ]


def _of_fold(asked: Mapping[str, Iterable[Turn]], kinds: Mapping[str, Kind]) -> list[Example]:
    found = []
    for name, turns in asked.items():
        retrieval = prepared(name)
        apt = Aptness(build_aptness(signs_of(retrieval), range(len(retrieval.places)), kinds))
        found += examples(replace(retrieval, aptness=apt), turns)
    return found


class _Recorder(Matcher):
    """A matcher that keeps what it found last for a later turn, by the gate that judges it."""

    def __init__(self, retrieval: Retrieval) -> None:
        super().__init__(retrieval)
        self.last: dict[str, list[Candidate]] = {}

    def candidates(self, query: Query, also: Collection[int] = ()) -> list[Candidate]:
        found = super().candidates(query, also)
        name = gate_name(lay=query.lay, carried=bool(query.carried), follows=query.behind is not None)
        if found and name in LATER:
            self.last[name] = found
        return found


def chats() -> dict[str, list[list[Turn]]]:
    """Return the practice chats by their writers, whose letters the ids begin with.

    A branching chat is several: its opening with each of the turns that may come next.
    """
    found: dict[str, list[list[Turn]]] = {}
    for name in ("practice_dialogues.jsonl", "practice_branches.jsonl"):
        for record in read_lines(name):
            branches = [[record["opening"], turn] for turn in record.get("next", ())]
            found.setdefault(record["id"][0], []).extend(branches or [record["turns"]])
    return found


def openings() -> list[Turn]:
    """Return the first turns of the practice chats, each once."""
    firsts = {turns[0]["text"]: turns[0] for played in chats().values() for turns in played}
    return [turn for turn in firsts.values() if turn["verdict"] in VERDICTS]


def later(corpus: Corpus) -> dict[str, list[list[Example]]]:
    """Return each writer's later practice turns as a conversation reads them, by the gate that judges them.

    The corpus has none of that writer's wordings. What was answered before is by the gates as they are
    stored.
    """
    folds = [_later(unseen(corpus, played), played) for played in chats().values()]
    return {name: [fold[name] for fold in folds] for name in LATER}


def unseen(corpus: Corpus, played: Iterable[Sequence[Turn]]) -> Corpus:
    """Return a corpus as if nobody had written any wording of some chats."""
    return _without(corpus, {normal(turn["text"]) for turns in played for turn in turns})


def _later(corpus: Corpus, played: Iterable[Sequence[Turn]]) -> dict[str, list[Example]]:
    """Return the later turns of one writer; small talk that is searched for is what nothing answers."""
    answering = Answering(prepare(corpus))
    recorder = answering.judge.matcher = _Recorder(answering.retrieval)
    found: dict[str, list[Example]] = {name: [] for name in LATER}
    for turns in played:
        chat = Conversation(answering)
        for number, turn in enumerate(turns):
            recorder.last = {}
            chat.ask(turn["text"])
            asked = {**turn, "verdict": "none"} if turn["verdict"] == "chat" else turn
            if number and asked["verdict"] in VERDICTS:
                for name, candidates in recorder.last.items():
                    found[name].append(_example(answering.retrieval, candidates, asked))
    return found


# --- fitting -------------------------------------------------------------------------------------


def fit(found: Sequence[Example]) -> Models:
    """Fit all three models; the best of a question is by the first, for the second."""
    rank = fit_softmax([(e.signals, e.gold) for e in found if e.verdict == "answer" and e.gold.any()])
    bearing = [e for e in found if e.verdict != "none"]
    return Models(
        rank,
        fit_answers(found, rank),
        fit_logistic(np.vstack([e.signals for e in bearing]), np.concatenate([e.related for e in bearing])),
    )


def fit_only_answers(like: Models, found: Sequence[Example]) -> Models:
    """Fit the second model alone; the others are those of other questions.

    What answers a later turn may depend on those before, so that they do not teach how to rank what is asked.
    """
    return replace(like, answers=fit_answers(found, like.rank))


def fit_answers(found: Iterable[Example], rank: np.ndarray) -> np.ndarray:
    """Fit the model of how likely the best of a question answers it, where ``rank`` tells the best."""
    best = [(e.signals[np.argmax(e.signals @ rank)], e.verdict) for e in found]
    decided = [(row, verdict == "answer") for row, verdict in best if verdict != "partial"]
    return fit_logistic(np.array([row for row, _ in decided]), np.array([label for _, label in decided]))


def fit_softmax(lists: Sequence[tuple[np.ndarray, np.ndarray]]) -> np.ndarray:
    """Return the weights that make right candidates likeliest among their list's.

    Maximises the logarithm of the right ones' share, less an L2 penalty, by Newton's method with
    the covariance of the candidates as the curvature; a step that overshoots is halved.
    """
    weights = np.zeros(len(SIGNALS))
    for _ in range(60):
        gradient, curvature = -PENALTY * weights, PENALTY * np.eye(len(weights))
        for rows, right in lists:
            share = _softmax(rows @ weights)
            among = _softmax(np.where(right, rows @ weights, -np.inf))
            mean = share @ rows
            gradient += among @ rows - mean
            curvature += (rows * share[:, None]).T @ rows - np.outer(mean, mean)
        step, before = np.linalg.solve(curvature, gradient), _agreement(lists, weights)
        while np.abs(step).max() > 1e-6 and _agreement(lists, weights + step) < before:
            step /= 2
        weights = weights + step
        if np.abs(step).max() < 1e-4:
            break
    return weights


def _agreement(lists: Sequence[tuple[np.ndarray, np.ndarray]], weights: np.ndarray) -> float:
    likely = sum(np.log((_softmax(rows @ weights) * right).sum() + 1e-300) for rows, right in lists)
    return float(likely - PENALTY / 2 * weights @ weights)


def _softmax(scores: np.ndarray) -> np.ndarray:
    raised = np.exp(scores - scores.max())
    share: np.ndarray = raised / raised.sum()
    return share


def fit_logistic(rows: np.ndarray, labels: np.ndarray) -> np.ndarray:
    """Return bias and weights of a logistic model with an L2 penalty, by Newton's method."""
    x = np.hstack([np.ones((len(rows), 1)), rows])
    ridge = np.array([1e-6, *[PENALTY] * len(SIGNALS)])
    weights = np.zeros(x.shape[1])
    for _ in range(60):
        p = 1 / (1 + np.exp(-x @ weights))
        gradient = x.T @ (labels - p) - ridge * weights
        step = np.linalg.solve((x * (p * (1 - p))[:, None]).T @ x + np.diag(ridge), gradient)
        weights = weights + step
        if np.abs(step).max() < 1e-8:
            break
    return weights


# --- scores --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Judged:
    """A question as the models judge it: the labels of the ranked, and what they are held for."""

    verdict: str
    gold: np.ndarray
    related: np.ndarray
    best: float
    relating: np.ndarray


def judged(models: Models, found: Iterable[Example]) -> list[Judged]:
    """Return questions as three models judge them."""
    result = []
    for e in found:
        order = np.argsort(-(e.signals @ models.rank), kind="stable")
        rows = e.signals[order]
        answers, relates = (_likely(weights, rows) for weights in (models.answers, models.relates))
        result.append(Judged(e.verdict, e.gold[order], e.related[order], answers[0], relates))
    return result


def _likely(weights: np.ndarray, rows: np.ndarray) -> np.ndarray:
    likely: np.ndarray = 1 / (1 + np.exp(-(rows @ weights[1:] + weights[0])))
    return likely


def scores(found: Sequence[Judged], answer: float, further: float) -> dict[str, float]:
    """Return the scores that count, at given thresholds; statements alone, as ranked."""
    shown = [
        [i for i, p in enumerate(q.relating[:8]) if i == 0 or p >= further][:3] if q.best >= answer else []
        for q in found
    ]
    by = {v: [(q, s) for q, s in zip(found, shown, strict=True) if q.verdict == v] for v in VERDICTS}
    quoted = [q.related[i] for v in ("answer", "partial") for q, s in by[v] for i in s]
    return {
        "hit@1": float(np.mean([bool(s) and bool(q.gold[0]) for q, s in by["answer"]])),
        "hit@3": float(np.mean([any(q.gold[i] for i in s) for q, s in by["answer"]])),
        "silent": float(np.mean([not s for _, s in by["answer"]])),
        "abstains": float(np.mean([not s for _, s in by["none"]])),
        "partial ok": float(
            np.mean([not s or any(q.related[i] for i in s) for q, s in by["partial"]] or [False])
        ),
        "precision": float(np.mean(quoted)),
    }


def reliability(found: Sequence[Judged]) -> str:
    """Return how often the best statement answers, by how likely the gate held it."""
    decided = [(q.best, q.verdict == "answer") for q in found if q.verdict != "partial"]
    lines = ["    probability     n  mean  answers"]
    for low in np.arange(0, 1, 0.2):
        inside = [(p, y) for p, y in decided if low <= p < low + 0.2 or (p == 1 and low > 0.7)]
        if inside:
            mean, share = np.mean([p for p, _ in inside]), np.mean([y for _, y in inside])
            lines.append(f"    {low:.1f} - {low + 0.2:.1f}    {len(inside):4d}  {mean:.2f}  {share:.2f}")
    return "\n".join(lines)


def report(title: str, found: Sequence[Judged], further: float) -> None:
    """Print the scores by threshold, and the reliability table."""
    print(f"  {title}: {len(found)} questions")
    for threshold in LEVELS:
        values = "  ".join(f"{k} {v:.3f}" for k, v in scores(found, threshold, further).items())
        print(f"    {threshold:.2f}  {values}")
    print(reliability(found))


def apart(folds: Sequence[Sequence[Example]], fitting: Callable[[Sequence[Example]], Models]) -> list[Judged]:
    """Return the questions of each fold as judged by what the other folds taught."""
    found: list[Judged] = []
    for i, part in enumerate(folds):
        found += judged(fitting([e for j, other in enumerate(folds) if j != i for e in other]), part)
    return found


# --- the script ----------------------------------------------------------------------------------


def _record(models: Models) -> dict[str, Any]:
    def model(bias: float, weights: np.ndarray) -> dict[str, Any]:
        named = {name: round(float(w), 3) for name, w in zip(SIGNALS, weights, strict=True)}
        return {"bias": round(bias, 3), "weights": {name: w for name, w in named.items() if w}}

    return {
        "rank": model(0.0, models.rank),
        "answers": model(float(models.answers[0]), models.answers[1:]),
        "relates": model(float(models.relates[0]), models.relates[1:]),
    }


def main() -> int:
    """Fit the four sets of weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="store the weights in the package")
    write = parser.parse_args().write
    corpus = load_corpus()
    record = json.loads(GATE.read_text(encoding="utf-8"))
    sets = {
        "lay": in_folds(corpus, load_turns("practice.jsonl") + openings()),
        **later(corpus),
        "plain": elsewhere(),
    }
    fitted: dict[str, Models] = {}
    for name, folds in sets.items():
        fitting = partial(fit_only_answers, fitted["lay"]) if name == "later" else fit
        models = fitted[name] = fitting([e for part in folds for e in part])
        print(name)
        report("practice, each fold by the others", apart(folds, fitting), record[name]["further"])
        if name == "lay":
            unseen = load_turns("questions.jsonl") + load_turns("dialogues.jsonl")
            report(
                "development, never seen",
                judged(models, examples(prepare(corpus), unseen)),
                record[name]["further"],
            )
        kept = {k: record[name][k] for k in ("models", *THRESHOLDS) if k in record[name]}
        stored = _record(models)
        record[name] = {**({"answers": stored["answers"]} if "models" in kept else stored), **kept}
    if write:
        GATE.write_text(json.dumps(record, indent=2) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
