"""Fit which kinds of things a question asks for; fit the gate afterwards.

    python tests/fitting/fit_asking.py

A log-linear model over questions that were written to ask for a kind each (``tests/data/answers.jsonl``)
and the phrases that ask for facets. Written to ``scarbot/data/asking.txt``.
"""

from __future__ import annotations

from pathlib import Path

from practice import read_lines

from scarbot.language import Stemmer, words
from scarbot.learning.grams import grams
from scarbot.learning.loglinear import LogLinear
from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.facets import FacetFinder

WEIGHTS = Path(__file__).resolve().parents[2] / "scarbot" / "data" / "asking.txt"
HEAD = (
    "# Which kinds a question asks for: their names; what each scores before any word; then grams of questions, each\n"
    "# with positions of kinds and their weights in hundredths. Written by tests/fitting/fit_asking.py.\n"
)
GAP, NAMES = "...", "<"


def asked() -> list[tuple[str, str]]:
    """Return questions and phrases, each with the kind that it asks for: the first that a question lists.

    The others that it lists are what the sentence written beside it gives as well.
    """
    questions = [(row["question"], row["kinds"][0]) for row in read_lines("answers.jsonl")]
    phrases = [
        (phrase.replace(GAP, " "), facet["name"])
        for facet in load_data("facets")["facet"]
        for phrase in (*facet.get("asks", ()), *facet.get("quiet", ()))
        if NAMES not in phrase
    ]
    return questions + phrases


def main() -> None:
    """Write the weights."""
    pairs, stemmer, finder = asked(), Stemmer(), FacetFinder.from_data(load_data("facets"))
    names = sorted({kind for _, kind in pairs})
    place = {kind: at for at, kind in enumerate(names)}
    examples = []
    for text, kind in pairs:
        typed = words(text)
        facets = (facet.name for facet in finder.find(typed).facets)
        examples.append((grams(stemmer.stems(typed), facets), place[kind]))
    model = LogLinear.train(examples)
    lines = [f"<kinds>: {' '.join(names)}", f"<base>: {' '.join(map(str, model.base))}"]
    lines += [f"{gram}: {listed}" for gram, listed in sorted(model.weights.items())]
    WEIGHTS.write_text(HEAD + "\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(names)} kinds, {len(model.weights)} grams")


if __name__ == "__main__":
    main()
