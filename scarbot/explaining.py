"""Why an answer is as it is: what was searched, how sure it is, and what counted; in words or all of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scarbot.gate import gate_for
from scarbot.glossing import unglossed
from scarbot.language import Stemmer, words
from scarbot.lexicon import load_data
from scarbot.printable import encodable
from scarbot.questions import CARRIED
from scarbot.wrapping import paragraph, wrap

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from scarbot.gate import Model
    from scarbot.models import Answer, Article
    from scarbot.wrapping import Line, Look

__all__ = ["debug_lines", "why_lines"]

_MOST_WORDS = 8
_MOST_SIGNALS = 5
"""The number of words and of signals that "/why" tells."""
_SUREST = 0.99
"""The greatest share that is told; a rounded 100 in 100 would promise too much."""


def why_lines(answer: Answer, articles: Sequence[Article], look: Look, number: int = 0) -> list[Line]:
    """Return in plain words what was searched, how sure the answer is, and what counted most for that.

    Args:
        answer: the answer to explain.
        articles: what was searched.
        look: how.
        number: the quote whose share is shown; 0 for the best.
    """
    told = _searched_for(answer, articles) or [("Searched", "nothing, as this was not looked up")]
    told += [("Not in the articles", ", ".join(answer.unmatched))] if answer.unmatched else []
    lay = {article.id for article in articles if article.teaches_asking}
    gate = gate_for(
        lay=answer.quotes[0].article in lay if answer.quotes else bool(lay),
        carried=any(term.origin == CARRIED for term in answer.terms),
    )
    signals = dict(answer.signals)
    counted_most = _weightiest(gate.answers, signals)
    confidence = answer.quotes[max(number, 1) - 1].confidence if answer.quotes else 0.0
    if confidence:
        told.append(("How sure", _share(min(_SUREST, confidence))))
    elif not answer.quotes and signals.keys() >= gate.answers.weights.keys():
        told.append(("How sure of the nearest", _share(gate.answers.probability(signals))))
    told += [("What counted most", "")] if counted_most else []
    lines: list[Line] = []
    for label, text in told:
        lines += wrap([("label", f"{label}: "), ("", look.text(text))], look.width, (), [("", "    ")])
    named: dict[str, str] = load_data("signals")
    for name in counted_most:
        parts = [("", look.text(named.get(name, name))), ("number", f" ({_share(signals[name])})")]
        lines += wrap(parts, look.width, [("", "  ")], [("", "    ")])
    return lines + paragraph("label", "All that was counted: /debug", look)


def _searched_for(answer: Answer, articles: Sequence[Article]) -> list[tuple[str, str]]:
    """Return what was searched in words: as typed, from earlier turns, and the synonyms in the articles."""
    stemmer, typed = Stemmer(), [*words(answer.question), *(one.read for one in answer.corrections)]
    printed = (
        dict.fromkeys(word for article in articles for word in words(article.text)) if answer.terms else {}
    )
    told: dict[str, dict[str, None]] = {"Searched": {}, "From earlier turns": {}, "Also, as synonyms": {}}
    for term in answer.terms:
        stems = term.term.split()
        if term.origin.startswith("synonym"):
            if len(stems) == 1 and (word := _word_of(stems[0], printed, stemmer)):
                told["Also, as synonyms"][word] = None
            continue
        carried = term.origin == CARRIED
        found = [
            _word_of(s, () if carried else typed, stemmer) or _word_of(s, printed, stemmer) or s
            for s in stems
        ]
        told["From earlier turns" if carried else "Searched"][" ".join(found)] = None
    return [(label, ", ".join([*found][:_MOST_WORDS])) for label, found in told.items() if found]


def _word_of(stem: str, known: Iterable[str], stemmer: Stemmer) -> str:
    """Return the shortest of some words of a stem; empty without."""
    begins = stem[: max(2, len(stem) - 2)]
    found = (word for word in known if word.startswith(begins) and stemmer.stem(word) == stem)
    return min(found, key=len, default="")


def _weightiest(model: Model, signals: Mapping[str, float]) -> list[str]:
    """Return the names of the signals that counted most; a logarithm is no share, and left out.

    Where a printed question was asked again, nothing but that counted.
    """
    if "printed" in signals:
        return ["printed"]
    shares = {name: value for name, value in signals.items() if 0 < value <= 1 and name in model.weights}
    return sorted(shares, key=lambda name: -abs(model.weights[name] * shares[name]))[:_MOST_SIGNALS]


def _share(value: float) -> str:
    return f"{round(100 * value)} in 100"


def debug_lines(answer: Answer, look: Look, number: int = 0) -> list[Line]:
    """Return what was searched, what the corpus does not know, and the gate's signals.

    Args:
        answer: the answer to explain.
        look: how.
        number: the quote whose confidence is shown; 0 for that of each.
    """
    lines: list[Line] = [[("heading", look.text("Searched"))]]
    for term in answer.terms:
        parts = [
            ("match", look.text(term.term)),
            ("number", f" {term.weight:.2f} "),
            ("", look.text(term.origin)),
        ]
        lines += wrap(parts, look.width, [("", "  ")], [("", "    ")])
    if not answer.terms:
        lines += paragraph("", "nothing, as this was not looked up", look, indent="  ")
    if answer.unmatched:
        unknown = ", ".join(answer.unmatched)
        lines += paragraph("caveat", f"not in the corpus: {unknown}", look, indent="  ")
    if answer.signals:
        lines += [[], [("heading", "Signals")]]
    named: dict[str, str] = load_data("signals") if answer.signals else {}
    for name, value in answer.signals:
        parts = [("", look.text(named.get(name, name))), ("number", f" {value:.2f}")]
        lines += wrap(parts, look.width, [("", "  ")], [("", "    ")])
    return lines + _confidences(answer, look, number)


def _confidences(answer: Answer, look: Look, number: int) -> list[Line]:
    lines: list[Line] = [[], [("heading", "Quotes")]] if answer.quotes else []
    answer = answer if look.gloss else unglossed(answer)
    for place, quote in enumerate(answer.quotes, 1):
        if number in (0, place):
            sure = f"{quote.confidence:.2f}" if quote.confidence else encodable("–", look.encoding).ljust(4)
            label = [("number", f"  {place}  {sure} ")]
            text = quote.attribution.removeprefix("— ")
            lines += wrap([("attribution", look.text(text))], look.width, label, [("", "    ")])
    return lines
