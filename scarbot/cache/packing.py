"""Articles as what JSON can hold, and back, without any loss."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property, partial
from itertools import count
from typing import TYPE_CHECKING, Any, TypeVar, overload

from scarbot.cache.records import Apart
from scarbot.models import (
    Article,
    Dropped,
    FollowUp,
    Gloss,
    LayQuestion,
    Passage,
    Reference,
    Section,
    Speaker,
    Statement,
    Table,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

__all__ = ["pack", "unpack"]

_Asked = TypeVar("_Asked", LayQuestion, FollowUp)

_NO_SECTION = "-"
_WORDS = ("id", "text", "title", "publisher", "author", "url", "date", "notice")


def pack(article: Article) -> dict[str, Any]:
    """Return an article as JSON can hold it: each record a list of its fields, in their order."""
    speakers = list(dict.fromkeys([*article.speakers, *(p for s in article.statements for p in s.speakers)]))
    return {
        **{name: getattr(article, name) for name in _WORDS},
        "people": [[s.name, s.credentials, s.role, s.as_printed] for s in speakers],
        "speakers": [speakers.index(s) for s in article.speakers],
        "references": [[r.number, r.start, r.end, r.author, r.year, r.journal] for r in article.references],
        "sections": [
            [s.heading, s.level, s.start, s.end, list(s.path), s.supplied] for s in article.sections
        ],
        "passages": [
            [p.kind, p.start, p.end, p.section, p.first, p.last, p.introduction] for p in article.passages
        ],
        "statements": [_pack_statement(s, article, speakers) for s in article.statements],
        "glosses": [[g.start, g.end, g.standard] for g in article.glosses],
        "unanswered": list(article.unanswered),
        **{key: _pack_lines(map(_question_line, getattr(article, key))) for key in ("questions", "near")},
        **{key: _pack_lines(map(_next_line, getattr(article, key))) for key in ("follow_ups", "near_next")},
        "dropped": [[d.start, d.end, d.reason] for d in article.dropped],
        "tables": [[_pack_statement(s, article, speakers) for s in t.lines] for t in article.tables],
    }


def _pack_statement(statement: Statement, article: Article, speakers: Sequence[Speaker]) -> list[Any]:
    return [
        statement.start,
        statement.end,
        statement.kind,
        [speakers.index(speaker) for speaker in statement.speakers],
        statement.section.index if statement.section else None,
        statement.passage,
        [article.references.index(reference) for reference in statement.references],
        statement.attribution,
        statement.certainty,
        list(statement.cue) if statement.cue else None,
    ]


def _pack_lines(lines: Iterable[str]) -> Apart:
    """Return lines as one text that is read when somebody looks at it."""
    return Apart({"lines": "\n".join(lines)})


class _Lines(Sequence[_Asked]):
    """What an article's sidecar says, made when somebody looks at it: an answer never does."""

    def __init__(self, packed: Mapping[str, str], make: Callable[[str], _Asked]) -> None:
        self._packed = packed["lines"]
        self._make: Callable[[str], _Asked] = make

    @cached_property
    def _all(self) -> tuple[_Asked, ...]:
        return tuple(map(self._make, filter(None, self._packed.split("\n"))))

    @overload
    def __getitem__(self, index: int) -> _Asked: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[_Asked, ...]: ...
    def __getitem__(self, index: int | slice) -> _Asked | tuple[_Asked, ...]:
        return self._all[index]

    def __len__(self) -> int:
        return len(self._all)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and self._all == tuple(other)

    def __hash__(self) -> int:
        return hash(self._all)


def _question_line(question: LayQuestion) -> str:
    return f"{question.statement} {question.text}"


def _lay_question(line: str) -> LayQuestion:
    statement, _, text = line.partition(" ")
    return LayQuestion(text, int(statement))


def _next_line(asked: FollowUp) -> str:
    section = _NO_SECTION if asked.section is None else asked.section
    return f"{section} {asked.statement} {asked.text}"


def _follow_up(line: str) -> FollowUp:
    section, statement, text = line.split(" ", 2)
    return FollowUp(text, None if section == _NO_SECTION else int(section), int(statement))


def unpack(record: Any) -> Article:
    """Return the article that :func:`pack` described.

    Raises:
        ValueError: the record is damaged.
    """
    try:
        return _unpack(record)
    except (KeyError, TypeError, IndexError, AttributeError) as error:
        raise ValueError("damaged article") from error


def _unpack(record: dict[str, Any]) -> Article:
    text = record["text"]
    people = [Speaker(*fields) for fields in record["people"]]
    references = tuple(
        Reference(number, text[start:end], start, end, *rest)
        for number, start, end, *rest in record["references"]
    )
    sections = tuple(
        Section(index, heading, level, start, end, tuple(path), supplied)
        for index, (heading, level, start, end, path, supplied) in enumerate(record["sections"])
    )
    statement = partial(_unpack_statement, text, people, sections, references)
    index = count(len(record["statements"]))
    return Article(
        **{name: record[name] for name in _WORDS},
        sections=sections,
        passages=tuple(Passage(index, *fields) for index, fields in enumerate(record["passages"])),
        statements=tuple(map(statement, record["statements"], count())),
        speakers=tuple(people[position] for position in record["speakers"]),
        references=references,
        glosses=tuple(Gloss(*fields) for fields in record["glosses"]),
        questions=_Lines(record["questions"], _lay_question),
        unanswered=tuple(record["unanswered"]),
        follow_ups=_Lines(record["follow_ups"], _follow_up),
        near=_Lines(record["near"], _lay_question),
        near_next=_Lines(record["near_next"], _follow_up),
        dropped=tuple(
            Dropped(text[start:end], start, end, reason) for start, end, reason in record["dropped"]
        ),
        tables=tuple(_table(map(statement, lines, index)) for lines in record["tables"]),
    )


def _table(lines: Iterable[Statement]) -> Table:
    columns, *rows = lines
    return Table(columns, tuple(rows))


def _unpack_statement(
    text: str,
    people: Sequence[Speaker],
    sections: Sequence[Section],
    references: Sequence[Reference],
    fields: list[Any],
    index: int,
) -> Statement:
    start, end, kind, speakers, section, passage, named, attribution, certainty, cue = fields
    return Statement(
        index,
        text[start:end],
        start,
        end,
        kind,
        tuple(people[position] for position in speakers),
        None if section is None else sections[section],
        passage,
        tuple(references[position] for position in named),
        attribution,
        certainty,
        tuple(cue) if cue else None,
    )
