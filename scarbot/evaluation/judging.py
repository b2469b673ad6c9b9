"""How an answer is judged: what its quotes cover, whom they name, and what is wrong with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scarbot.evaluation.scores import Example, Shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scarbot.evaluation.labels import Record
    from scarbot.evaluation.places import LocatedTurn, System
    from scarbot.models import Answer, Article, Quote

__all__ = ["judged"]


def judged(record: Record, number: int, system: System, turn: LocatedTurn, answer: Answer) -> Example:
    """Judge an answer to a turn.

    Args:
        record: the question or the dialogue that was asked.
        number: that of the turn in a dialogue, from 1; 0 for a question on its own.
        system: the bot that was asked, and its articles.
        turn: what was asked, with the places of its sentences.
        answer: what came.
    """
    return Example(
        id=record.id,
        turn=number,
        style=record.style or _style_of_turn(number),
        text=turn.asked.text,
        verdict=turn.asked.verdict,
        status=answer.status,
        quotes=tuple(_shown(quote, system, turn) for quote in answer.quotes),
        gold=tuple(sentence.text for sentence in turn.asked.gold),
        contexts=sum(quote.context is not None for quote in answer.quotes),
        faults=tuple(_faults(answer, system)),
    )


def _style_of_turn(number: int) -> str:
    """Return the style of a turn of a dialogue; empty for a question on its own."""
    return {0: "", 1: "opening"}.get(number, "later")


def _shown(quote: Quote, system: System, turn: LocatedTurn) -> Shown:
    return Shown(
        article=quote.article,
        start=quote.start,
        end=quote.end,
        text=quote.text,
        kind=quote.kind,
        speakers=_named(quote),
        covers=_covered(quote, turn),
        attributed=_is_as_labelled(quote, system),
        attributed_as_read=_is_as_read(quote, system),
    )


def _covered(quote: Quote, turn: LocatedTurn) -> str:
    """Return ``gold`` or ``related``, whichever a quote covers first in this order; empty if neither."""
    for name, spans in (("gold", turn.gold), ("related", turn.related)):
        if any(span.covered_by(quote) for span in spans):
            return name
    return ""


def _named(quote: Quote) -> tuple[str, ...]:
    return tuple(speaker.name for speaker in quote.speakers)


def _is_as_labelled(quote: Quote, system: System) -> bool | None:
    """Say whether a quote names whom the files name; ``None`` if they do not say whose its words are."""
    labels = {span.label for span in system.labels if span.shared_with(quote)}
    return all(set(_named(quote)) == {label} - {""} for label in labels) if labels else None


def _is_as_read(quote: Quote, system: System) -> bool:
    """Say whether a quote names the speakers of each statement in its span, and has statements."""
    article = system.articles.get(quote.article)
    spoken = [
        {speaker.name for speaker in statement.speakers}
        for statement in (article.quotable if article else ())
        if statement.start < quote.end and quote.start < statement.end
    ]
    return bool(spoken) and all(names == set(_named(quote)) for names in spoken)


def _faults(answer: Answer, system: System) -> Iterator[str]:
    """Yield what is wrong with the quotes and their context, whatever was asked."""
    for number, quote in enumerate(answer.quotes, 1):
        for place, shown in ((f"quote {number}", quote), (f"context of quote {number}", quote.context)):
            if shown is not None:
                yield from (f"{place}: {fault}" for fault in _faults_of(shown, system))


def _faults_of(quote: Quote, system: System) -> Iterator[str]:
    article = system.articles.get(quote.article)
    if article is None or not quote.text or article.text[quote.start : quote.end] != quote.text:
        yield "not verbatim"
        return
    if any(start < quote.end and quote.start < end for start, end in _furniture(article)):
        yield "furniture"
    starts = {statement.start for statement in article.quotable}
    ends = {statement.end for statement in article.quotable}
    if quote.start not in starts or quote.end not in ends:
        yield "cut"
    if not _is_as_read(quote, system) or _is_as_labelled(quote, system) is False:
        yield "wrong name"


def _furniture(article: Article) -> Iterator[tuple[int, int]]:
    """Yield the spans of what is no statement: headings, references and dropped lines."""
    yield from (section.span for section in article.sections if section.span)
    yield from ((reference.start, reference.end) for reference in article.references)
    yield from ((line.start, line.end) for line in article.dropped)
