"""How well answers answer: scores over questions whose gold sentences are known.

A file of questions holds one JSON object a line::

    {"id": "q1", "style": "plain", "text": "what is …", "verdict": "answer",
     "gold": [{"text": "…", "start": 0, "end": 40, "speaker": null, "kind": "none"}], "related": []}

and a file of dialogues one conversation a line, ``{"id": "d1", "turns": [{"text": …}, …]}``, each
turn with ``text``, ``verdict``, ``gold`` and ``related``. A gold or related sentence is an object
with offsets into the article and, optionally, whose words it holds, or the bare sentence, which
is looked up in the article whatever its white space. ``"article": "file.md"`` names the article
of a record, beside the questions; without it the article is the bot's own.

A quote *covers* a sentence if it holds at least half of its characters. What is counted:

- hit@1, hit@3 (``answer``, ``followup``): the first quote, or one of the first three, covers a
  gold sentence;
- wrongly silent (``answer``): no quote at all;
- abstains on none (``none``): no quote;
- partial ok (``partial``): no quote, or at least one that covers a gold or related sentence;
- quote precision: of all quotes for ``answer``, ``partial`` and ``followup``, those that cover a
  gold or related sentence;
- attribution: of all quotes that overlap a sentence whose speaker any record names, those that
  name exactly that person, or nobody where it is no person's;
- attribution as read: of all quotes, those that name exactly the speakers of every statement in
  their span;
- not verbatim, furniture, cut: of all quotes and their context, those that are no slice of the
  article, that show a heading, a reference or a dropped line, and that are not whole statements.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

from scarbot.errors import DataError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from scarbot.models import Answer, Article, Quote

__all__ = [
    "Bot",
    "Example",
    "FileReport",
    "Record",
    "Report",
    "Score",
    "Sentence",
    "Shown",
    "Turn",
    "compare",
    "failures",
    "load",
    "run",
    "table",
]

_SCHEMA = 1
_VERDICTS = ("answer", "partial", "none", "followup", "meta", "chat")
_STATUSES = ("answered", "partial", "no_answer", "clarify", "emergency", "meta", "chat")
_SHORT = 160
_LEGEND = "quotes: + covers a gold sentence, ~ a related one, - neither; = the gold sentences"


# What bots look like


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


# What is read


@dataclass(frozen=True, slots=True)
class Sentence:
    """A gold or related sentence as the file gives it.

    ``start`` is ``None`` for a bare sentence. ``labelled`` says whether the file names whose
    words it holds; ``speaker`` is then that person's name, or empty if they are no person's.
    """

    text: str
    start: int | None = None
    labelled: bool = False
    speaker: str = ""


@dataclass(frozen=True, slots=True)
class Turn:
    """One question with its verdict and its sentences."""

    text: str
    verdict: str
    gold: tuple[Sentence, ...] = ()
    related: tuple[Sentence, ...] = ()


@dataclass(frozen=True, slots=True)
class Record:
    """One line of a file: a question on its own, or a conversation.

    ``place`` is file and line; ``article`` is the file that it is about, ``None`` for the bot's own.
    """

    id: str
    place: str
    turns: tuple[Turn, ...]
    dialogue: bool = False
    style: str = ""
    article: Path | None = None


def load(path: Path) -> list[Record]:
    """Read a file of questions or dialogues; blank lines are passed over.

    Unknown keys are allowed. A file without records gives an empty list.

    Raises:
        DataError: the file cannot be read, or a record is wrong; file, line and key are named.
    """
    try:
        lines = path.read_text(encoding="utf-8-sig").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise DataError(f"{path}: cannot be read: {error}") from error
    records: list[Record] = []
    seen: set[str] = set()
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        record = _record(line, path, f"{path}:{number}")
        if record.id in seen:
            raise _wrong(record.place, "id", f"“{record.id}” stands in an earlier line too")
        seen.add(record.id)
        records.append(record)
    return records


def _wrong(place: str, key: str, problem: str) -> DataError:
    return DataError(": ".join(part for part in (place, key, problem) if part))


def _record(line: str, path: Path, place: str) -> Record:
    try:
        raw = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise _wrong(place, "", f"is not JSON: {error}") from error
    if not isinstance(raw, dict):
        raise _wrong(place, "", "must be an object")
    dialogue = "turns" in raw
    turns = _list(raw, "turns", place) if dialogue else [raw]
    if not turns:
        raise _wrong(place, "turns", "must not be empty")
    article = _string(raw, "article", place, default="")
    return Record(
        id=_string(raw, "id", place),
        place=place,
        turns=tuple(_turn(turn, place, f"turns[{n}]." if dialogue else "") for n, turn in enumerate(turns)),
        dialogue=dialogue,
        style=_string(raw, "style", place, default=""),
        article=path.parent / article if article else None,
    )


def _turn(raw: Any, place: str, prefix: str) -> Turn:
    if not isinstance(raw, dict):
        raise _wrong(place, prefix.rstrip("."), "must be an object")
    verdict = _string(raw, "verdict", place, prefix)
    if verdict not in _VERDICTS:
        raise _wrong(place, f"{prefix}verdict", f"must be one of {', '.join(_VERDICTS)}, not “{verdict}”")
    gold, related = (
        tuple(
            _sentence(item, place, f"{prefix}{key}[{number}]")
            for number, item in enumerate(_list(raw, key, place, prefix))
        )
        for key in ("gold", "related")
    )
    if verdict == "answer" and not gold:
        raise _wrong(place, f"{prefix}gold", "an answer needs a gold sentence")
    return Turn(_string(raw, "text", place, prefix), verdict, gold, related)


def _sentence(raw: Any, place: str, key: str) -> Sentence:
    if isinstance(raw, str) and raw.strip():
        return Sentence(raw)
    if not isinstance(raw, dict):
        raise _wrong(place, key, "must be a sentence, or an object with its text, start and end")
    text = _string(raw, "text", place, f"{key}.")
    start, end = raw.get("start"), raw.get("end")
    if type(start) is not int or start < 0 or not text or end != start + len(text):
        raise _wrong(place, key, "start and end must be the offsets of text, in code points")
    speaker = raw.get("speaker")
    if speaker is not None and not isinstance(speaker, str):
        raise _wrong(place, f"{key}.speaker", "must be a name or null")
    person = raw.get("kind") not in ("study", "group", "none", "article")
    return Sentence(text, start, "speaker" in raw, speaker or "" if person else "")


def _string(
    raw: dict[str, Any], key: str, place: str, prefix: str = "", *, default: str | None = None
) -> str:
    value = raw.get(key, default)
    if not isinstance(value, str):
        raise _wrong(place, f"{prefix}{key}", "is missing" if key not in raw else "must be a string")
    return value


def _list(raw: dict[str, Any], key: str, place: str, prefix: str = "") -> list[Any]:
    value = raw.get(key, [])
    if not isinstance(value, list):
        raise _wrong(place, f"{prefix}{key}", "must be a list")
    return value


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
                raise _wrong(record.place, "article", f"there is no file {record.article}")
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
        raise _wrong(record.place, key, f"no article has “{_shortened(sentence.text)}”{where}")
    return spans


# What is reported


@dataclass(frozen=True, slots=True)
class Shown:
    """A quote that was shown, and how it was judged.

    ``covers`` is ``gold``, ``related`` or empty; ``attributed`` is ``None`` where no record says
    whose the words are.
    """

    article: str
    start: int
    end: int
    text: str
    kind: str
    speakers: tuple[str, ...]
    covers: str
    attributed: bool | None
    attributed_as_read: bool

    def to_dict(self) -> dict[str, Any]:
        return {
            "article": self.article,
            "start": self.start,
            "end": self.end,
            "text": self.text,
            "kind": self.kind,
            "speakers": list(self.speakers),
            "covers": self.covers,
            "attributed": self.attributed,
            "attributed_as_read": self.attributed_as_read,
        }


@dataclass(frozen=True, slots=True)
class Example:
    """One question that was asked, what came, and how it was judged.

    ``turn`` counts from 1 in a dialogue and is 0 for a question on its own. ``faults`` names what
    must never happen, ``contexts`` is the number of context statements shown beside the quotes.
    """

    id: str
    turn: int
    style: str
    text: str
    verdict: str
    status: str
    quotes: tuple[Shown, ...]
    gold: tuple[str, ...]
    contexts: int = 0
    faults: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The id, in a dialogue with the number of the turn: ``d01.2``."""
        return f"{self.id}.{self.turn}" if self.turn else self.id

    @property
    def silent(self) -> bool:
        """Whether no quote was shown."""
        return not self.quotes

    def hit(self, limit: int) -> bool:
        """Say whether one of the first quotes covers a gold sentence."""
        return any(quote.covers == "gold" for quote in self.quotes[:limit])

    @property
    def marks(self) -> dict[str, bool]:
        """What the verdict asks of the answer, each met or not, by name."""
        marks: dict[str, bool] = {}
        if self.verdict in ("answer", "followup"):
            marks |= {"hit@1": self.hit(1), "hit@3": self.hit(3)}
        if self.verdict == "answer":
            marks["not silent"] = not self.silent
        if self.verdict == "none":
            marks["abstains"] = self.silent
        if self.verdict == "partial":
            marks["partial ok"] = self.silent or any(quote.covers for quote in self.quotes)
        if self.verdict == "chat":
            marks["no quote"] = self.silent
        return marks | {"no fault": not self.faults}

    def to_dict(self) -> dict[str, Any]:
        return {
            "id": self.id,
            "turn": self.turn,
            "style": self.style,
            "text": self.text,
            "verdict": self.verdict,
            "status": self.status,
            "silent": self.silent,
            "hit@1": self.marks.get("hit@1"),
            "hit@3": self.marks.get("hit@3"),
            "marks": self.marks,
            "faults": list(self.faults),
            "quotes": [quote.to_dict() for quote in self.quotes],
            "contexts": self.contexts,
            "gold": list(self.gold),
        }


@dataclass(frozen=True, slots=True)
class Score:
    """A share: ``count`` of ``n``; without a value where ``n`` is 0."""

    count: int
    n: int

    @property
    def value(self) -> float | None:
        return self.count / self.n if self.n else None

    def to_dict(self) -> dict[str, Any]:
        return {"value": self.value, "count": self.count, "n": self.n}


@dataclass(frozen=True, slots=True)
class FileReport:
    """The examples of one file, in its order."""

    name: str
    examples: tuple[Example, ...]

    @property
    def scores(self) -> dict[str, Score]:
        """Every score, by name."""
        return _scores(self.examples)

    @property
    def styles(self) -> dict[str, dict[str, Score]]:
        """The scores of each style that occurs, in alphabetical order."""
        styles = sorted({example.style for example in self.examples})
        return {style: _scores([e for e in self.examples if e.style == style]) for style in styles}

    @property
    def statuses(self) -> dict[str, Counter[str]]:
        """How often each status was given, by verdict."""
        counts: dict[str, Counter[str]] = {}
        for verdict in _VERDICTS:
            statuses = Counter(example.status for example in self.examples if example.verdict == verdict)
            if statuses:
                counts[verdict] = statuses
        return counts

    def to_dict(self) -> dict[str, Any]:
        return {
            "name": self.name,
            "scores": _dicts(self.scores),
            "styles": {style: _dicts(scores) for style, scores in self.styles.items()},
            "statuses": {verdict: dict(counts) for verdict, counts in self.statuses.items()},
            "examples": [example.to_dict() for example in self.examples],
        }


@dataclass(frozen=True, slots=True)
class Report:
    """What a run found; ``questions`` or ``dialogues`` is ``None`` where no such file was given."""

    questions: FileReport | None = None
    dialogues: FileReport | None = None

    @property
    def files(self) -> dict[str, FileReport]:
        """The files that were given, under ``questions`` and ``dialogues``."""
        both = {"questions": self.questions, "dialogues": self.dialogues}
        return {role: file for role, file in both.items() if file}

    def to_dict(self) -> dict[str, Any]:
        """Return everything, every example too, so that a later run can be compared with it."""
        return {"schema": _SCHEMA, "files": {role: file.to_dict() for role, file in self.files.items()}}


def _dicts(scores: dict[str, Score]) -> dict[str, Any]:
    return {name: score.to_dict() for name, score in scores.items()}


def _scores(examples: Sequence[Example]) -> dict[str, Score]:
    """Count every score over some examples."""

    def marked(name: str) -> Score:
        return _share(e.marks[name] for e in examples if name in e.marks and name != "no fault")

    quotes = [quote for example in examples for quote in example.quotes]
    judged = [q for e in examples if e.verdict in ("answer", "partial", "followup") for q in e.quotes]
    answers = [example for example in examples if example.verdict == "answer"]
    shown = len(quotes) + sum(example.contexts for example in examples)
    faults = [fault.split(": ", 1)[1] for example in examples for fault in example.faults]
    return {
        "hit@1": marked("hit@1"),
        "hit@3": marked("hit@3"),
        "wrongly silent": _share(example.silent for example in answers),
        "abstains on none": marked("abstains"),
        "partial ok": marked("partial ok"),
        "quote precision": _share(bool(quote.covers) for quote in judged),
        "attribution": _share(quote.attributed for quote in quotes if quote.attributed is not None),
        "attribution as read": _share(quote.attributed_as_read for quote in quotes),
        **{name: Score(faults.count(name), shown) for name in ("not verbatim", "furniture", "cut")},
    }


def _share(outcomes: Iterable[bool]) -> Score:
    counted = list(outcomes)
    return Score(sum(counted), len(counted))


# The run


def run(
    questions: Path | None,
    dialogues: Path | None,
    bot: Bot,
    *,
    open_bot: Callable[[Path], Bot] | None = None,
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

    Raises:
        DataError: a file is wrong, or names a sentence that no article has.
    """
    desks = _Desks(bot, open_bot or _scarbot)
    planned = [path and (path.name, desks.plan(path)) for path in (questions, dialogues)]
    return Report(*(FileReport(plan[0], _asked(plan[1])) if plan else None for plan in planned))


def _scarbot(path: Path) -> Bot:
    from scarbot.bot import Scarbot
    from scarbot.corpus import load_corpus

    return Scarbot(load_corpus(path))


def _asked(plans: list[_Plan]) -> tuple[Example, ...]:
    return tuple(example for plan in plans for example in _examples(*plan))


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


# What is printed


def table(report: Report) -> str:
    """Return the scores of each file, with counts, by style, and verdicts against statuses."""
    return "\n\n".join(_file_table(role, file) for role, file in report.files.items())


def _file_table(role: str, file: FileReport) -> str:
    scores = [[name, _value(score), f"{score.count} of {score.n}"] for name, score in file.scores.items()]
    brief = ("hit@1", "hit@3", "wrongly silent", "abstains on none", "partial ok", "quote precision")
    styles = [
        [style or "–", *(_value_of(scores[name]) for name in brief)] for style, scores in file.styles.items()
    ]
    found = {status for counts in file.statuses.values() for status in counts}
    order = [*_STATUSES, *sorted(found.difference(_STATUSES))]
    verdicts = [
        [verdict, *(str(counts[status] or "·") for status in order)]
        for verdict, counts in file.statuses.items()
    ]
    return "\n".join(
        [
            f"{role}: {file.name}, {len(file.examples)} examples",
            "",
            *_columns([["score", "", "count"], *scores]),
            "",
            *_columns([["verdict", *order], *verdicts]),
            "",
            *_columns([["style", *brief], *styles]),
        ]
    )


def _value(score: Score) -> str:
    """Return a share as ``.62`` or ``1.00``, or a dash where nothing was counted."""
    return "–" if score.value is None else f"{score.value:.2f}".removeprefix("0")


def _value_of(score: Score) -> str:
    return f"{_value(score)} ({score.n})" if score.n else "–"


def _columns(rows: list[list[str]]) -> list[str]:
    """Set rows in columns, the first to the left and the others to the right."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return [
        "  "
        + "  ".join(
            cell.rjust(width) if place else cell.ljust(width)
            for place, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    ]


def failures(report: Report) -> str:
    """Return each example that misses a mark: question, verdict, status, quotes and gold.

    The result is empty where none does.
    """
    missed = [
        _failure(example)
        for file in report.files.values()
        for example in file.examples
        if not all(example.marks.values())
    ]
    return "\n\n".join([_LEGEND, *missed]) if missed else ""


def _failure(example: Example) -> str:
    missed = [name for name, met in example.marks.items() if not met and name != "no fault"]
    lines = [
        f"{example.name} [{example.style}] {_shortened(example.text)}",
        f"  {example.verdict} → {example.status}; missed: {', '.join([*missed, *example.faults])}",
    ]
    signs = {"gold": "+", "related": "~", "": "-"}
    lines += [
        f"  {signs[quote.covers]} {_shortened(quote.text)} ({', '.join(quote.speakers) or quote.kind})"
        for quote in example.quotes
    ]
    return "\n".join(lines + [f"  = {_shortened(text)}" for text in example.gold])


def _shortened(text: str) -> str:
    folded = " ".join(text.split())
    return folded if len(folded) <= _SHORT else folded[: _SHORT - 1].rstrip() + "…"


def compare(old: dict[str, Any], report: Report) -> str:
    """Return what was gained and lost since an earlier run, example by example, and by score.

    An example is the same if its file's role, its id, its turn and its text are.

    Args:
        old: what :meth:`Report.to_dict` gave then.
        report: the new run.

    Raises:
        DataError: ``old`` is no such thing.
    """
    blocks = []
    for role, file in report.files.items():
        try:
            before = old["files"].get(role)
            if before is not None:
                blocks.append("\n".join([f"{role}: {file.name}", *_changes(before, file)]))
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            raise DataError("what to compare with is not the JSON report of an evaluation") from error
    return "\n\n".join(blocks) or "the earlier run has none of these files"


def _changes(old: dict[str, Any], file: FileReport) -> list[str]:
    was = {(e["id"], e["turn"], e["text"]): dict(e["marks"]) for e in old["examples"]}
    now = {(e.id, e.turn, e.text): e for e in file.examples}
    gained: list[str] = []
    lost: list[str] = []
    for key, example in now.items():
        before = was.get(key, {})
        changed = [name for name, met in example.marks.items() if before.get(name, met) != met]
        for names, lines, met, sign in ((changed, gained, True, "+"), (changed, lost, False, "-")):
            these = [name for name in names if example.marks[name] == met]
            if these:
                lines.append(f"  {sign} {example.name} {', '.join(these)}: {_shortened(example.text)}")
    return [
        *_score_changes(old["scores"], file.scores),
        f"  gained {len(gained)}, lost {len(lost)}, new {len(now.keys() - was.keys())}, "
        f"gone {len(was.keys() - now.keys())}",
        *gained,
        *lost,
    ]


def _score_changes(old: dict[str, Any], scores: dict[str, Score]) -> list[str]:
    rows = [["score", "was", "is", "change"]]
    for name, score in scores.items():
        earlier = old.get(name, {"count": 0, "n": 0})
        before = Score(earlier["count"] + 0, earlier["n"] + 0)
        change = "" if before.value is None or score.value is None else f"{score.value - before.value:+.3f}"
        rows.append([name, _value_of(before), _value_of(score), "" if change == "+0.000" else change])
    return _columns(rows)
