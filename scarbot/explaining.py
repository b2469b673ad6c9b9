"""Why an answer is as it is: what was searched, how sure it is, and what counted; briefly, or in full."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scarbot.answering.gate import gate_name, load_gate
from scarbot.glossing import unglossed
from scarbot.language import Stemmer, words
from scarbot.lexicon.data_files import load_data
from scarbot.questions import CARRIED
from scarbot.wrapping import paragraph, wrap

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from scarbot.answering.gate import Model
    from scarbot.models import Answer, Article
    from scarbot.wrapping import Line, Look

__all__ = ["debug_lines", "why_lines"]

_MOST_WORDS, _MOST_SIGNALS = 8, 5
"""The most words of each origin, and the most signals, that "/why" tells."""
_SUREST = 0.99
"""The greatest confidence that is told: a rounded 100 in 100 would promise too much."""


def why_lines(answer: Answer, articles: Sequence[Article], look: Look, number: int = 0) -> list[Line]:
    """Return in plain words what was searched, how sure the answer is, and what counted most for it.

    Args:
        answer: the answer to explain.
        articles: what was searched.
        look: how.
        number: the quote whose share is shown; 0 for the best.
    """
    told = _searched_for(answer, articles) or [("Searched", "nothing, as this was not looked up")]
    told += [("Not in the articles", ", ".join(answer.unmatched))] if answer.unmatched else []
    model, signals = _model(answer, articles), dict(answer.signals)
    told += _sureness(answer, model, signals, number)
    counted_most = _weightiest(model, signals)
    told += [("What counted most", "")] if counted_most else []
    lines: list[Line] = []
    for label, text in told:
        lines += wrap([("label", f"{label}: "), ("", look.text(text))], look.width, (), [("", "    ")])
    named: dict[str, str] = load_data("signals")
    for name in counted_most:
        parts = [("", look.text(named.get(name, name))), ("number", f" ({_share(signals[name])})")]
        lines += wrap(parts, look.width, [("", "  ")], [("", "    ")])
    return lines + paragraph("label", "All that was counted: /debug", look)


def _model(answer: Answer, articles: Sequence[Article]) -> Model:
    """Return the model that said how likely the answer answers."""
    lay = {article.id for article in articles if article.teaches_asking}
    name = gate_name(
        lay=answer.quotes[0].article in lay if answer.quotes else bool(lay),
        carried=any(term.origin == CARRIED for term in answer.terms),
        follows=bool(dict(answer.signals).get("follows")),
    )
    return load_gate(name).answers


def _sureness(
    answer: Answer, model: Model, signals: Mapping[str, float], number: int
) -> list[tuple[str, str]]:
    """Return how sure a quote is, or without quotes the nearest statement; nothing if that is not known."""
    confidence = answer.quotes[max(number, 1) - 1].confidence if answer.quotes else 0.0
    if confidence:
        return [("How sure", _share(min(_SUREST, confidence)))]
    if not answer.quotes and signals.keys() >= model.weights.keys():
        return [("How sure of the nearest", _share(model.probability(signals)))]
    return []


def _searched_for(answer: Answer, articles: Sequence[Article]) -> list[tuple[str, str]]:
    """Return the words that were searched: those of the question, of earlier turns, and printed synonyms."""
    if not answer.terms:
        return []
    stemmer, typed = Stemmer(), [*words(answer.question), *(one.read for one in answer.corrections)]
    printed = dict.fromkeys(word for article in articles for word in words(article.text))
    asked: dict[str, None] = {}
    carried: dict[str, None] = {}
    synonyms: dict[str, None] = {}
    for term in answer.terms:
        stems = term.term.split()
        if term.origin.startswith("synonym"):
            word = _word_of(stems[0], printed, stemmer) if len(stems) == 1 else ""
            synonyms |= {word: None} if word else {}
            continue
        listed, known = (carried, []) if term.origin == CARRIED else (asked, typed)
        found = [_word_of(s, known, stemmer) or _word_of(s, printed, stemmer) or s for s in stems]
        listed[" ".join(found)] = None
    told = {"Searched": asked, "From earlier turns": carried, "Also, as synonyms": synonyms}
    return [(label, ", ".join([*found][:_MOST_WORDS])) for label, found in told.items() if found]


def _word_of(stem: str, known: Iterable[str], stemmer: Stemmer) -> str:
    """Return the shortest of some words that have a stem; empty if none has."""
    begins = stem[: max(2, len(stem) - 2)]
    found = (word for word in known if word.startswith(begins) and stemmer.stem(word) == stem)
    return min(found, key=len, default="")


def _weightiest(model: Model, signals: Mapping[str, float]) -> list[str]:
    """Return the names of the signals that counted most, of those that are shares: others cannot be told.

    If a question that the article prints was asked, nothing else counted.
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
            sure = f"{quote.confidence:.2f}" if quote.confidence else look.text("–").ljust(4)
            label = [("number", f"  {place}  {sure} ")]
            text = quote.attribution.removeprefix("— ")
            lines += wrap([("attribution", look.text(text))], look.width, label, [("", "    ")])
    return lines
