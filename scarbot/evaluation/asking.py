"""A bot is asked all that some files hold, and what comes is judged by their labels."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import chain, count
from typing import TYPE_CHECKING, Protocol

from scarbot.evaluation.labels import Record, Sentence, Turn, load, shortened, wrong
from scarbot.evaluation.scores import Example, FileReport, Report, Shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from scarbot.models import Answer, Article, Quote

__all__ = ["Bot", "run"]


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


# Where the sentences stand


@dataclass(frozen=True, slots=True)
class _Span:
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
class _Desk:
    """A bot, its articles by id, and every labelled sentence that any record gives for them."""

    bot: Bot
    articles: dict[str, Article]
    labels: set[_Span] = field(default_factory=set)

    def places(self, sentence: Sentence) -> list[_Span]:
        """Return where a sentence stands: at its offsets, or wherever its words are found."""
        label = sentence.speaker if sentence.labelled else None
        found: list[_Span] = []
        for article in self.articles.values():
            if sentence.start is None:
                pattern = r"\s+".join(map(re.escape, sentence.text.split()))
                spans = [match.span() for match in re.finditer(pattern, article.text)]
            elif article.text.startswith(sentence.text, sentence.start):
                spans = [(sentence.start, sentence.start + len(sentence.text))]
            else:
                spans = []
            found += [_Span(article.id, start, end, label) for start, end in spans]
        return found


@dataclass(frozen=True, slots=True)
class _Task:
    """A turn with its sentences found, ready to be judged."""

    turn: Turn
    gold: tuple[_Span, ...]
    related: tuple[_Span, ...]


_Plan = tuple[Record, _Desk, list[_Task]]


class _Desks:
    """The bots of a run, one for each article that a record names."""

    def __init__(self, bot: Bot, open_bot: Callable[[Path], Bot]) -> None:
        self._own = _desk(bot)
        self._open = open_bot
        self._others: dict[Path, _Desk] = {}

    def desk(self, record: Record) -> _Desk:
        """Return the desk of a record; its article is opened once."""
        if record.article is None:
            return self._own
        if record.article not in self._others:
            if not record.article.is_file():
                raise wrong(record.place, "article", f"there is no file {record.article}")
            self._others[record.article] = _desk(self._open(record.article))
        return self._others[record.article]

    def plan(self, path: Path) -> list[_Plan]:
        """Read a file and find its sentences."""
        records = [(record, self.desk(record)) for record in load(path)]
        return [(record, desk, _tasks(record, desk)) for record, desk in records]


def _desk(bot: Bot) -> _Desk:
    return _Desk(bot, {article.id: article for article in bot.corpus.articles})


def _tasks(record: Record, desk: _Desk) -> list[_Task]:
    """Find the sentences of a record, and keep their labels for every quote of the run."""
    tasks = []
    for number, turn in enumerate(record.turns):
        prefix = f"turns[{number}]." if record.dialogue else ""
        gold, related = (
            tuple(
                span
                for place, sentence in enumerate(sentences)
                for span in _found(desk, sentence, record, f"{prefix}{key}[{place}]")
            )
            for key, sentences in (("gold", turn.gold), ("related", turn.related))
        )
        desk.labels.update(span for span in gold + related if span.label is not None)
        tasks.append(_Task(turn, gold, related))
    return tasks


def _found(desk: _Desk, sentence: Sentence, record: Record, key: str) -> list[_Span]:
    spans = desk.places(sentence)
    if not spans:
        where = "" if sentence.start is None else f" at {sentence.start}"
        raise wrong(record.place, key, f"no article has “{shortened(sentence.text)}”{where}")
    return spans


# The run


def run(
    questions: Path | None,
    dialogues: Path | None,
    bot: Bot,
    *,
    open_bot: Callable[[Path], Bot] | None = None,
    progress: Callable[[int, int], object] | None = None,
) -> Report:
    """Ask everything that the files hold, and judge what comes.

    A question is asked with ``bot.answer``, a dialogue turn by turn in a conversation of its own.
    Dialogues have no style of their own: their first turns count as ``opening``, the others as
    ``later``. Nothing is asked before all sentences of all files are found.

    Args:
        questions: a file of questions; ``None`` to leave it out.
        dialogues: a file of dialogues; ``None`` to leave it out.
        bot: what is measured.
        open_bot: makes the bot of an article that a record names; a :class:`scarbot.Scarbot` if
            not given.
        progress: called with how many turns are answered, and how many there are.

    Raises:
        DataError: a file is wrong, or names a sentence that no article has.
    """
    desks = _Desks(bot, open_bot or _scarbot)
    planned = [(path.name, desks.plan(path)) if path else None for path in (questions, dialogues)]
    total = sum(len(tasks) for file in planned if file for _, _, tasks in file[1])
    done = count(1)

    def asked(plans: Iterable[_Plan]) -> Iterator[Example]:
        for example in chain.from_iterable(_examples(*plan) for plan in plans):
            if progress:
                progress(next(done), total)
            yield example

    return Report(*(FileReport(file[0], tuple(asked(file[1]))) if file else None for file in planned))


def _scarbot(path: Path) -> Bot:
    from scarbot.bot import Scarbot
    from scarbot.corpus import load_corpus

    return Scarbot(load_corpus(path))


def _examples(record: Record, desk: _Desk, tasks: list[_Task]) -> Iterator[Example]:
    if not record.dialogue:
        yield _judged(record, 0, desk, tasks[0], desk.bot.answer(record.turns[0].text, limit=3))
        return
    conversation = desk.bot.conversation()
    for number, task in enumerate(tasks, 1):
        yield _judged(record, number, desk, task, conversation.ask(task.turn.text))


def _judged(record: Record, number: int, desk: _Desk, task: _Task, answer: Answer) -> Example:
    style = record.style or (("opening" if number == 1 else "later") if number else "")
    return Example(
        id=record.id,
        turn=number,
        style=style,
        text=task.turn.text,
        verdict=task.turn.verdict,
        status=answer.status,
        quotes=tuple(_shown(quote, desk, task) for quote in answer.quotes),
        gold=tuple(sentence.text for sentence in task.turn.gold),
        contexts=sum(quote.context is not None for quote in answer.quotes),
        faults=tuple(_faults(answer, desk)),
    )


def _shown(quote: Quote, desk: _Desk, task: _Task) -> Shown:
    covers = next(
        (
            name
            for name, spans in (("gold", task.gold), ("related", task.related))
            if any(span.covered_by(quote) for span in spans)
        ),
        "",
    )
    return Shown(
        article=quote.article,
        start=quote.start,
        end=quote.end,
        text=quote.text,
        kind=quote.kind,
        speakers=_named(quote),
        covers=covers,
        attributed=_is_as_labelled(quote, desk),
        attributed_as_read=_is_as_read(quote, desk),
    )


def _named(quote: Quote) -> tuple[str, ...]:
    return tuple(speaker.name for speaker in quote.speakers)


def _is_as_labelled(quote: Quote, desk: _Desk) -> bool | None:
    """Say whether a quote names whom the files name; ``None`` where they do not say."""
    labels = {span.label for span in desk.labels if span.shared_with(quote)}
    return all(set(_named(quote)) == {label} - {""} for label in labels) if labels else None


def _is_as_read(quote: Quote, desk: _Desk) -> bool:
    """Say whether a quote names the speakers of each statement in its span, and has statements."""
    article = desk.articles.get(quote.article)
    spoken = [
        {speaker.name for speaker in statement.speakers}
        for statement in (article.statements if article else ())
        if statement.start < quote.end and quote.start < statement.end
    ]
    return bool(spoken) and all(names == set(_named(quote)) for names in spoken)


def _faults(answer: Answer, desk: _Desk) -> Iterator[str]:
    """Yield what is wrong with the quotes and their context, whatever was asked."""
    for number, quote in enumerate(answer.quotes, 1):
        for place, shown in ((f"quote {number}", quote), (f"context of quote {number}", quote.context)):
            if shown is not None:
                yield from (f"{place}: {fault}" for fault in _faults_of(shown, desk))


def _faults_of(quote: Quote, desk: _Desk) -> Iterator[str]:
    article = desk.articles.get(quote.article)
    if article is None or not quote.text or article.text[quote.start : quote.end] != quote.text:
        yield "not verbatim"
        return
    if any(start < quote.end and quote.start < end for start, end in _furniture(article)):
        yield "furniture"
    starts = {statement.start for statement in article.statements}
    ends = {statement.end for statement in article.statements}
    if quote.start not in starts or quote.end not in ends:
        yield "cut"
    if not _is_as_read(quote, desk) or _is_as_labelled(quote, desk) is False:
        yield "wrong name"


def _furniture(article: Article) -> Iterator[tuple[int, int]]:
    """Yield the spans of what is no statement: headings, references and dropped lines."""
    for section in article.sections:
        if section.start is not None and section.end is not None:
            yield section.start, section.end
    yield from ((reference.start, reference.end) for reference in article.references)
    yield from ((line.start, line.end) for line in article.dropped)
