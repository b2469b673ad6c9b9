"""The bots that are evaluated, and where the sentences of a file stand in their articles."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from scarbot.evaluation.labels import Record, Sentence, Turn, load, shortened, wrong

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from scarbot.models import Answer, Article, Quote

__all__ = ["Bot", "LocatedTurn", "Plan", "System", "Systems"]


class _Corpus(Protocol):
    @property
    def articles(self) -> Sequence[Article]: ...


class _Conversation(Protocol):
    def ask(self, question: str, /) -> Answer: ...


class Bot(Protocol):
    """What is measured: :class:`scarbot.Scarbot`, or anything of its shape."""

    @property
    def corpus(self) -> _Corpus: ...

    def answer(self, question: str, /, *, limit: int = 3) -> Answer: ...

    def conversation(self) -> _Conversation: ...


@dataclass(frozen=True, slots=True)
class Span:
    """A place in an article where a sentence stands, and the name that the file gives it."""

    article: str
    start: int
    end: int
    label: str | None = None

    def shared_with(self, quote: Quote) -> int:
        """Return how many characters of the span a quote holds."""
        if quote.article != self.article:
            return 0
        return max(0, min(self.end, quote.end) - max(self.start, quote.start))

    def covered_by(self, quote: Quote) -> bool:
        """Say whether a quote holds at least half of the span."""
        return 2 * self.shared_with(quote) >= self.end - self.start


@dataclass(frozen=True, slots=True)
class System:
    """A bot that is evaluated, and its articles by id.

    ``labels`` are the places of all sentences whose speaker a record names.
    """

    bot: Bot
    articles: dict[str, Article]
    labels: set[Span] = field(default_factory=set)

    def places(self, sentence: Sentence) -> list[Span]:
        """Return where a sentence stands: at its offsets, or wherever its words are found."""
        label = sentence.speaker if sentence.labelled else None
        found: list[Span] = []
        for article in self.articles.values():
            if sentence.start is None:
                pattern = r"\s+".join(map(re.escape, sentence.text.split()))
                spans = [match.span() for match in re.finditer(pattern, article.text)]
            elif article.text.startswith(sentence.text, sentence.start):
                spans = [(sentence.start, sentence.start + len(sentence.text))]
            else:
                spans = []
            found += [Span(article.id, start, end, label) for start, end in spans]
        return found


@dataclass(frozen=True, slots=True)
class LocatedTurn:
    """A turn with the places of its sentences."""

    asked: Turn
    gold: tuple[Span, ...]
    related: tuple[Span, ...]


Plan = tuple[Record, System, list[LocatedTurn]]
"""A record, the bot that it is for, and its turns."""


class Systems:
    """The systems of a run: the bot itself, and one for each article that a record names."""

    def __init__(self, bot: Bot, open_bot: Callable[[Path], Bot]) -> None:
        self._own = _system(bot)
        self._open = open_bot
        self._others: dict[Path, System] = {}

    def system(self, record: Record) -> System:
        """Return the system that a record is for; its article is opened once."""
        if record.article is None:
            return self._own
        if record.article not in self._others:
            if not record.article.is_file():
                raise wrong(record.place, "article", f"there is no file {record.article}")
            self._others[record.article] = _system(self._open(record.article))
        return self._others[record.article]

    def plan(self, path: Path) -> list[Plan]:
        """Read a file and find its sentences."""
        records = [(record, self.system(record)) for record in load(path)]
        return [(record, system, _located(record, system)) for record, system in records]


def _system(bot: Bot) -> System:
    return System(bot, {article.id: article for article in bot.corpus.articles})


def _located(record: Record, system: System) -> list[LocatedTurn]:
    """Find the sentences of a record; those with a speaker join the labels of the system."""
    turns = []
    for number, turn in enumerate(record.turns):
        prefix = f"turns[{number}]." if record.dialogue else ""
        gold, related = (
            tuple(
                span
                for place, sentence in enumerate(sentences)
                for span in _found(system, sentence, record, f"{prefix}{key}[{place}]")
            )
            for key, sentences in (("gold", turn.gold), ("related", turn.related))
        )
        system.labels.update(span for span in gold + related if span.label is not None)
        turns.append(LocatedTurn(turn, gold, related))
    return turns


def _found(system: System, sentence: Sentence, record: Record, key: str) -> list[Span]:
    spans = system.places(sentence)
    if not spans:
        where = "" if sentence.start is None else f" at {sentence.start}"
        raise wrong(record.place, key, f"no article has “{shortened(sentence.text)}”{where}")
    return spans
