"""What a warm answer costs beside ``BM25Okapi.get_scores`` over the same passages.

    python tests/benchmarks/latency.py [rounds]

Each development question is answered and scored in turn, some rounds long; its figure is the
median of its rounds. rank_bm25 gets the question's stems ready-made: reading the question,
the gate, the choice of quotes and their attribution are all on Scarbot's side. The budget: a
median of 40 × ``get_scores``. A cold answer is the first that a new bot gives.
"""

from __future__ import annotations

import gc
import json
import statistics
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from timing import interleaved, milliseconds, percentile, seconds, show

if TYPE_CHECKING:
    from collections.abc import Callable

QUESTIONS = Path(__file__).parents[1] / "data" / "questions.jsonl"
BUDGET = 40


def questions() -> list[str]:
    lines = QUESTIONS.read_text(encoding="utf-8").splitlines()
    return [str(json.loads(line)["text"]) for line in lines]


def okapi(bot: Any, stems: Any) -> Any:
    """Return rank_bm25's model over the passages of the bot's corpus."""
    from rank_bm25 import BM25Okapi

    return BM25Okapi(
        [
            stems(article.text[passage.start : passage.end])
            for article in bot.corpus.articles
            for passage in article.passages
        ]
    )


def main(rounds: int = 15) -> None:
    from scarbot.bot import Scarbot
    from scarbot.language import Stemmer, words

    stemmer = Stemmer()

    def stems(text: str) -> list[str]:
        return stemmer.stems(words(text))

    texts = questions()
    bot = Scarbot()
    cold = seconds(partial(bot.answer, texts[0]))
    model = okapi(bot, stems)
    taken: list[dict[str, float]] = []
    for text in texts:
        bot.answer(text)
        gc.collect()
        actions = {"answer": partial(bot.answer, text), "scores": partial(model.get_scores, stems(text))}
        taken.append(interleaved(actions, rounds))
    report(taken, cold, rounds, model.corpus_size)


def report(taken: list[dict[str, float]], cold: float, rounds: int, passages: int) -> None:
    answers = [times["answer"] for times in taken]
    scores = [times["scores"] for times in taken]
    ratios = [answer / score for answer, score in zip(answers, scores, strict=True)]
    measures: dict[str, Callable[[list[float]], float]] = {
        "median": statistics.median,
        "95th percentile": partial(percentile, percent=95),
        "worst": max,
    }
    rows = [["over the questions", "answer ms", "get_scores ms", "ratio"]]
    rows += [
        [name, milliseconds(measure(answers)), milliseconds(measure(scores)), f"{measure(ratios):.1f}"]
        for name, measure in measures.items()
    ]
    rows += [["budget", "", "", f"{BUDGET:.1f}"], ["first answer", milliseconds(cold), "", ""]]
    title = f"A warm answer, {len(taken)} questions, {passages} passages, median of {rounds} interleaved runs"
    show(title, rows)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:2]))
