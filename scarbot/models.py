"""The records that travel along the flow: what was read, who said it, what is answered.

All are frozen and slotted. They hold no logic beyond properties and ``to_dict``. Every ``start``
and ``end`` is an offset into :attr:`Article.text` in code points, ``start`` inclusive and ``end``
exclusive, so that ``article.text[record.start : record.end] == record.text`` wherever a record
has a ``text``.
"""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = [
    "CELL_BAR",
    "SCHEMA",
    "UNANSWERED",
    "Answer",
    "Article",
    "Certainty",
    "Correction",
    "Dropped",
    "FollowUp",
    "Gloss",
    "Kind",
    "LayQuestion",
    "NearSection",
    "Passage",
    "PassageKind",
    "Place",
    "Quote",
    "Reference",
    "Section",
    "Speaker",
    "Statement",
    "Status",
    "Table",
    "Term",
    "belong_together",
    "branch",
    "each_once",
    "line_to",
    "passage_of",
    "speakers_of",
    "statements_under",
]

SCHEMA = 1
"""The number that every ``to_dict`` of a top-level record carries as ``schema``."""

CELL_BAR = " | "
"""What stands between the cells of a table in the text of an article."""

Kind = Literal["direct", "mixed", "indirect", "study", "group", "article"]
Certainty = Literal["explicit", "resolved", "unknown"]
PassageKind = Literal["paragraph", "item", "quote"]
Status = Literal["answered", "partial", "no_answer", "clarify", "emergency", "meta", "chat"]


@dataclass(frozen=True, slots=True)
class Speaker:
    """A person whose words stand in an article, as the article introduces them.

    Attributes:
        name: the full name without title and credentials, ``"Y. Claire Chang"``.
        credentials: the letters after the name as printed, ``"MD, FAAD"``; may be empty.
        role: what the article says they are, ``"board-certified dermatologist"``; may be empty.
        as_printed: the exact words of the first mention. Two articles may print one person in two ways, so
            they tell nobody apart.

    >>> Speaker("Ana Ruiz", "MD", "dermatologist", "dermatologist Ana Ruiz, MD").label
    'Ana Ruiz, MD, dermatologist'
    >>> Speaker("Ana Ruiz", "MD", "", "Ana Ruiz, MD") == Speaker("Ana Ruiz", "MD", "", "Ana Ruiz (MD)")
    True
    """

    name: str
    credentials: str = ""
    role: str = ""
    as_printed: str = field(default="", compare=False)

    @property
    def label(self) -> str:
        """Name, credentials and role in one line."""
        return ", ".join(part for part in (self.name, self.credentials, self.role) if part)

    @property
    def nickname(self) -> str:
        """What stands in marks inside the printed name, and is no part of :attr:`name`; mostly nothing.

        >>> Speaker("Ana Ruiz", "MD", "", "Ana “Nan” Ruiz, MD").nickname
        'Nan'
        """
        inside = self.as_printed.split()[1:-1]
        return next((word[1:-1] for word in inside if word[0] in '“"‘(' and word[-1] in '”"’)'), "")

    def to_dict(self) -> dict[str, Any]:
        return asdict(self)


def each_once(people: Iterable[Speaker]) -> tuple[Speaker, ...]:
    """Return people, each once, in their order; with what they are called for short, where one prints that.

    >>> printed = "Ana Ruiz, MD", "Jo Lee, MD", "Ana “Nan” Ruiz, MD"
    >>> people = [Speaker(name, "MD", "", words) for name, words in zip(["Ana", "Jo", "Ana"], printed)]
    >>> [one.as_printed for one in each_once(people)]
    ['Ana “Nan” Ruiz, MD', 'Jo Lee, MD']
    """
    found: dict[Speaker, Speaker] = {}
    for one in people:
        if one not in found or (one.nickname and not found[one].nickname):
            found[one] = one
    return tuple(found.values())


_BODY = re.compile(
    r"(?:The )?(?P<name>[A-Z][\w’'&-]*(?: (?:of|for|and|the|on|at|in|&|[A-Z][\w’'&-]*)){1,9})"
    r"(?=[.,:;]| [(—–])"
)


@dataclass(frozen=True, slots=True)
class Reference:
    """One numbered entry of an article's reference list.

    ``author`` is the first author's surname, ``year`` four digits, ``journal`` the name after
    the title; each is empty where the entry does not show it.
    """

    number: int
    text: str
    start: int
    end: int
    author: str = ""
    year: str = ""
    journal: str = ""

    @property
    def body(self) -> str:
        """The body that opens an entry without an author: ``"Sleep Board"``; empty if none does."""
        body = None if self.author else _BODY.match(" ".join(self.text.split()))
        return body["name"] if body else ""

    @property
    def label(self) -> str:
        """A short form for an attribution line: ``"Zhou 2023"``, or the entry's number."""
        return " ".join(part for part in (self.author or self.body, self.year) if part) or f"[{self.number}]"

    def to_dict(self) -> dict[str, Any]:
        return {
            "number": self.number,
            "text": self.text,
            "start": self.start,
            "end": self.end,
            "label": self.label,
        }


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and its place in the tree.

    Attributes:
        index: the position in :attr:`Article.sections`.
        heading: the words of the heading.
        level: 1 for a top heading, 2 for one below it, and so on.
        start: offset of the heading; ``None`` where the sidecar supplies it.
        end: offset behind the heading; ``None`` where the sidecar supplies it.
        path: the headings from the top down to this one.
        supplied: whether the sidecar, not the article, gives the heading.
    """

    index: int
    heading: str
    level: int
    start: int | None
    end: int | None
    path: tuple[str, ...]
    supplied: bool = False

    @property
    def span(self) -> tuple[int, int] | None:
        """Where the heading is printed; ``None`` where the sidecar supplies it."""
        return None if self.start is None or self.end is None else (self.start, self.end)

    @property
    def label(self) -> str:
        """The heading as a reader sees it: in brackets where it is supplied."""
        return f"[{self.heading}]" if self.supplied else self.heading

    def to_dict(self) -> dict[str, Any]:
        return {
            "heading": self.heading,
            "level": self.level,
            "start": self.start,
            "end": self.end,
            "path": list(self.path),
            "supplied": self.supplied,
        }


def branch(sections: Sequence[Section], top: Section) -> range:
    """Return the indices of a section and of those under it, among all of its article.

    A heading can stand twice in an article, and a path with it: only the index tells a section.

    >>> paths = [("Care",), ("Care", "Feet"), ("Care", "Feet"), ("Cost",)]
    >>> listed = [Section(n, path[-1], len(path), None, None, path) for n, path in enumerate(paths)]
    >>> branch(listed, listed[0]), branch(listed, listed[1])
    (range(0, 3), range(1, 2))
    """
    behind = (one.index for one in sections[top.index + 1 :] if len(one.path) <= len(top.path))
    return range(top.index, next(behind, len(sections)))


def line_to(sections: Sequence[Section], section: Section) -> tuple[Section, ...]:
    """Return the sections from the top down to one, itself the last, among all of its article.

    >>> paths = [("Care",), ("Care", "Feet"), ("Care",), ("Care", "Feet")]
    >>> listed = [Section(n, path[-1], len(path), None, None, path) for n, path in enumerate(paths)]
    >>> [one.index for one in line_to(listed, listed[3])]
    [2, 3]
    """
    line = [section]
    for one in reversed(sections[: section.index]):
        if len(one.path) < len(line[-1].path):
            line.append(one)
    return tuple(reversed(line))


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph, a list item or a block quotation.

    Attributes:
        index: the position in :attr:`Article.passages`.
        kind: what it is in the source.
        start: offset of its first character, behind a bullet or number.
        end: offset behind its last.
        section: position of its section, ``None`` before the first heading.
        first: position of its first statement in :attr:`Article.statements`.
        last: position behind its last statement.
        introduction: position of the statement that introduces the list the item belongs to.
    """

    index: int
    kind: PassageKind
    start: int
    end: int
    section: int | None
    first: int = 0
    last: int = 0
    introduction: int | None = None


@dataclass(frozen=True, slots=True)
class Gloss:
    """A standard word for a printed one: ``text[start:end]`` means ``standard``."""

    start: int
    end: int
    standard: str


@dataclass(frozen=True, slots=True)
class LayQuestion:
    """A question as a reader might ask it, and the statement that answers or bears on it. Never quoted.

    ``statement`` is a position in :attr:`Article.statements`.
    """

    text: str
    statement: int


_ENOUGH_TO_LEARN = 5
"""The number of lay questions a statement from which they teach more than they cost: with two of the shipped
article's the right statement came first less often than without any, with four as often, with eight more."""
UNANSWERED = -1
"""Stands for the position of the statement that answers a lay question, where none does."""


@dataclass(frozen=True, slots=True)
class FollowUp:
    """What a reader might ask next, the section quoted before, and the statement for it. Never quoted.

    ``section`` is a position in :attr:`Article.sections`, ``None`` in front of the first heading;
    ``statement`` one in :attr:`Article.statements`, or :data:`UNANSWERED`.
    """

    text: str
    section: int | None
    statement: int


@dataclass(frozen=True, slots=True)
class Dropped:
    """A line of the source that is no part of the article's body, and why it was left out."""

    text: str
    start: int
    end: int
    reason: str

    def to_dict(self) -> dict[str, Any]:
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence of the body, and whose it is.

    Attributes:
        index: the position in :attr:`Article.statements`; of a line of a table, in :attr:`Article.quotable`.
        text: the exact sentence, without its bullet or number.
        start: offset of its first character.
        end: offset behind its last.
        kind: ``direct``: all but the cue is inside quotation marks; ``mixed``: a part is;
            ``indirect``: reported; ``study``: a study found it; ``group``: an organisation or
            unnamed experts say it; ``article``: the article's own words.
        speakers: the people who said it; empty for study, group and article, and where the
            rules cannot tell.
        section: the section it stands in; ``None`` before the first heading.
        passage: position of its passage in :attr:`Article.passages`.
        references: the entries of the reference list that it names.
        attribution: the source as the sentence prints it, where that is no person; of a study that
            is told with an expert as its subject, the expert's name.
        certainty: ``explicit``: the sentence names the source; ``resolved``: a pronoun, a role
            or the sentence before does; ``unknown``: somebody speaks, and nobody can be named.
        cue: the span of the words that say so; ``None`` without.
    """

    index: int
    text: str
    start: int
    end: int
    kind: Kind = "article"
    speakers: tuple[Speaker, ...] = ()
    section: Section | None = None
    passage: int = 0
    references: tuple[Reference, ...] = ()
    attribution: str = ""
    certainty: Certainty = "explicit"
    cue: tuple[int, int] | None = None

    def to_dict(self) -> dict[str, Any]:
        return {
            "schema": SCHEMA,
            "index": self.index,
            "text": self.text,
            "start": self.start,
            "end": self.end,
            "kind": self.kind,
            "speakers": [speaker.to_dict() for speaker in self.speakers],
            "section": self.section.to_dict() if self.section else None,
            "passage": self.passage,
            "references": [reference.to_dict() for reference in self.references],
            "attribution": self.attribution,
            "certainty": self.certainty,
            "cue": list(self.cue) if self.cue else None,
        }


def belong_together(one: Statement, other: Statement) -> bool:
    """Say whether two statements of an article can be one quote: neighbours in a passage, of one source.

    >>> whole, part = Statement(0, "“Rest.”", 0, 7, "direct"), Statement(1, "It “heals”.", 8, 19, "mixed")
    >>> belong_together(whole, part), belong_together(part, whole)
    (True, False)
    """
    near = other.index == one.index + 1 and other.passage == one.passage
    alike = one.kind == other.kind or {one.kind, other.kind} == {"direct", "mixed"}
    ours, others = ((s.speakers, s.references, s.attribution) for s in (one, other))
    return near and alike and ours == others


@dataclass(frozen=True)
class Table:
    """A table that says something in its rows. Its lines are each a statement of the article's own.

    They are none of its sentences: each is a passage by itself; indices and passages of lines go on behind
    those of the sentences, table by table.

    Attributes:
        columns: the line with the names of the columns.
        rows: the lines below it, at least one; their cells stand between bars, as those names do.
    """

    columns: Statement
    rows: tuple[Statement, ...]

    @property
    def lines(self) -> tuple[Statement, ...]:
        """The names of the columns and the rows, in their order."""
        return (self.columns, *self.rows)

    @cached_property
    def width(self) -> int:
        """How many cells its widest row has; looked up for each of its rows."""
        return 1 + max(row.text.count(CELL_BAR) for row in self.rows)


@dataclass(frozen=True, slots=True)
class Article:
    """An article as it was read.

    What stands in the text stands here in its order, speakers in the order of their first mention. What
    readers ask is searched and never quoted.

    Attributes:
        id: what quotes name it by; of a file, its name without the ending.
        text: what a reader sees (of a plain-text file: the decoded file; where its columns break
            paragraphs, with these put together again); never altered afterwards.
        title: as it is printed or the sidecar gives it; empty where neither does, as are the next four.
        publisher: the paper or the site.
        author: who wrote it.
        url: where it was published.
        date: when it was published.
        notice: what a reader has to know about the wording; may be empty.
        sections: the headings, printed or supplied.
        passages: the paragraphs, list items and block quotations of the body.
        statements: the sentences of the body, and whose each is.
        speakers: the people who are introduced.
        references: the entries of its reference list.
        glosses: the standard words for printed ones, each at its place.
        questions: what readers ask, and the statement that answers it; from the sidecar, as are all below but
            the last two.
        unanswered: what they ask and nothing in the article answers.
        follow_ups: what they ask next behind a section that was quoted, and what answers it, if anything.
        near: what they ask, and a statement that comes near it without answering it.
        near_next: the same of what they ask next.
        dropped: the lines of the source that are no part of the body, and why.
        tables: those of which rows can be quoted; other tables are among what was dropped.
    """

    id: str
    text: str = field(repr=False)
    title: str = ""
    publisher: str = ""
    author: str = ""
    url: str = ""
    date: str = ""
    notice: str = ""
    sections: tuple[Section, ...] = field(default=(), repr=False)
    passages: tuple[Passage, ...] = field(default=(), repr=False)
    statements: tuple[Statement, ...] = field(default=(), repr=False)
    speakers: tuple[Speaker, ...] = field(default=(), repr=False)
    references: tuple[Reference, ...] = field(default=(), repr=False)
    glosses: tuple[Gloss, ...] = field(default=(), repr=False)
    questions: Sequence[LayQuestion] = field(default=(), repr=False)
    unanswered: tuple[str, ...] = field(default=(), repr=False)
    follow_ups: Sequence[FollowUp] = field(default=(), repr=False)
    near: Sequence[LayQuestion] = field(default=(), repr=False)
    near_next: Sequence[FollowUp] = field(default=(), repr=False)
    dropped: tuple[Dropped, ...] = field(default=(), repr=False)
    tables: tuple[Table, ...] = field(default=(), repr=False)

    @property
    def rows(self) -> tuple[Statement, ...]:
        """The rows of its tables, without the names of their columns."""
        return tuple(row for table in self.tables for row in table.rows)

    @property
    def quotable(self) -> tuple[Statement, ...]:
        """All that can be quoted: its statements and, behind them, the lines of its tables."""
        if not self.tables:
            return self.statements  # the usual case
        return (*self.statements, *(line for table in self.tables for line in table.lines))

    def researcher_of(self, statement: Statement) -> Speaker | None:
        """Return the expert whose study a statement tells, by its attribution; else ``None``."""
        if statement.kind != "study":
            return None
        return next((one for one in self.speakers if one.name == statement.attribution), None)

    def table_of(self, statement: Statement) -> Table | None:
        """Return the table that a statement is a line of; ``None`` for a sentence."""
        if statement.index < len(self.statements):
            return None  # the usual case
        return next((one for one in self.tables if statement.index <= one.rows[-1].index), None)

    @property
    def name(self) -> str:
        """The title; where it has none, the id."""
        return self.title or self.id

    @property
    def marked_name(self) -> str:
        """The name in quotation marks, as it stands in a sentence; a title that has them gets no others."""
        marks, inside = self.name[:1] + self.name[-1:], self.name[1:-1]
        marked = marks in ("“”", '""') and not set(marks).intersection(inside)
        return self.name if marked else f"“{self.name}”"

    @property
    def teaches_asking(self) -> bool:
        """Whether its sidecar has enough lay questions to learn from how people ask.

        That counts them over all of it. With fewer its statements are found by their own words, as without
        any, and lay questions count only where they are repeated.
        """
        return len(self.questions) >= _ENOUGH_TO_LEARN * len(self.statements) > 0


def statements_under(article: Article, section: Section) -> list[Statement]:
    """Return the statements of a section and of those under it, in their order.

    >>> care, feet = Section(0, "Care", 1, 0, 4, ("Care",)), Section(1, "Feet", 2, 5, 9, ("Care", "Feet"))
    >>> rest = Statement(0, "Rest.", 10, 15, section=feet)
    >>> article = Article("a", "Care Feet Rest.", sections=(care, feet), statements=(rest,))
    >>> statements_under(article, care) == statements_under(article, feet) == [rest]
    True
    """
    within = branch(article.sections, section)
    return [one for one in article.statements if one.section and one.section.index in within]


def passage_of(article: Article, statement: Statement) -> Passage:
    """Return the passage that a statement stands in.

    A line of a table is one by itself, and a row is introduced by the names of its columns.

    >>> told, columns = Statement(0, "It keeps.", 0, 9), Statement(1, "Food | Keeps", 11, 23, passage=1)
    >>> table = Table(columns, (Statement(2, "Rice | A year", 25, 38, passage=2),))
    >>> first = Passage(0, "paragraph", 0, 9, None)
    >>> article = Article("a", "", passages=(first,), statements=(told,), tables=(table,))
    >>> [(one.index, one.introduction) for one in (passage_of(article, each) for each in article.quotable)]
    [(0, None), (1, None), (2, 1)]
    """
    table = article.table_of(statement)
    if table is None:
        return article.passages[statement.passage]
    at, section = statement.index, statement.section.index if statement.section else None
    named = None if at == table.columns.index else table.columns.index
    return Passage(statement.passage, "paragraph", statement.start, statement.end, section, at, at + 1, named)


_DEEP = 3
"""The level of headings from which those under one are of one thing."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a statement stands among several articles: its article and itself.

    A passage, a section, or a branch (a section with those under it) is told by its article's id as well.
    """

    article: Article
    statement: Statement

    @property
    def is_row(self) -> bool:
        """Whether it is a line of a table."""
        return self.statement.index >= len(self.article.statements)

    @property
    def passage_id(self) -> tuple[str, int]:
        """The passage that it stands in."""
        return self.article.id, self.statement.passage

    @property
    def section_id(self) -> tuple[str, int | None]:
        """The section that it stands in; ``None`` in front of the first heading."""
        section = self.statement.section
        return self.article.id, section.index if section else None

    def branch_id(self, *, deep: bool = False) -> tuple[str, range]:
        """Return the branch of its section; an empty one in front of the first heading.

        With ``deep``, a section that stands deep enough is replaced by the one above it.
        """
        section, sections = self.statement.section, self.article.sections
        if section is None:
            return self.article.id, range(0)
        line = line_to(sections, section)
        return self.article.id, branch(sections, line[-2] if deep and len(line) >= _DEEP else section)

    @property
    def above_id(self) -> tuple[str, int | None]:
        """The section right above its own; ``None`` where none stands above."""
        section = self.statement.section
        line = line_to(self.article.sections, section) if section else ()
        return self.article.id, line[-2].index if len(line) > 1 else None

    def is_in(self, branch_id: tuple[str, range]) -> bool:
        """Say whether it stands in a branch."""
        article, index = self.section_id
        return article == branch_id[0] and index in branch_id[1]


@dataclass(frozen=True, slots=True)
class Term:
    """One thing that was searched.

    Attributes:
        term: the stem, or the words of a multi-word term.
        weight: how much it counts; 1.0 for a typed word.
        origin: ``typed``, ``synonym of …``, ``corrected from …``, ``carried``.
    """

    term: str
    weight: float
    origin: str

    def to_dict(self) -> dict[str, Any]:
        return {"term": self.term, "weight": round(self.weight, 4), "origin": self.origin}


@dataclass(frozen=True, slots=True)
class Correction:
    """A spelling that was read as another word."""

    typed: str
    read: str

    def to_dict(self) -> dict[str, Any]:
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Quote:
    """One statement, or neighbours in one passage with the same source, word for word.

    Attributes:
        text: the exact slice of the article.
        start: offset of its first character.
        end: offset behind its last.
        article: the article's id.
        section: the section it stands in; ``None`` before the first heading.
        kind: as of a statement; direct and mixed together are ``mixed``.
        speakers: who said it; empty for study, group and article.
        attribution: the line a reader sees.
        references: the entries of the reference list that it names.
        context: the statement that the quote leans on, where that cannot be part of it.
        glossed: the text with the standard word in brackets behind a printed one.
        confidence: the gate's probability, from 0 to 1, that the quote answers, 0 where nothing
            was searched; in a verification, how much of the claim and of its place is the same.
        statements: positions in :attr:`Article.quotable` of what is quoted.
        printed_attribution: the line without standard words; empty where it has none.
    """

    text: str
    start: int
    end: int
    article: str
    section: Section | None
    kind: Kind
    speakers: tuple[Speaker, ...]
    attribution: str
    references: tuple[Reference, ...] = ()
    context: Quote | None = None
    glossed: str = ""
    confidence: float = 0.0
    statements: tuple[int, ...] = ()
    printed_attribution: str = ""

    def to_dict(self) -> dict[str, Any]:
        return {
            "schema": SCHEMA,
            "text": self.text,
            "start": self.start,
            "end": self.end,
            "article": self.article,
            "section": self.section.to_dict() if self.section else None,
            "kind": self.kind,
            "speakers": [speaker.to_dict() for speaker in self.speakers],
            "attribution": self.attribution,
            "references": [reference.to_dict() for reference in self.references],
            "context": self.context.to_dict() if self.context else None,
            "glossed": self.glossed,
            "confidence": round(self.confidence, 4),
        }


@dataclass(frozen=True, slots=True)
class NearSection:
    """A section that comes near a question which nothing answers.

    Attributes:
        article: the id of its article.
        section: the section itself.
        line: its headings from the top down, as a reader sees them; behind the article's name where there
            are several.
        printed_line: the line without standard words; empty where it has none.
    """

    article: str
    section: Section
    line: str
    printed_line: str = ""

    def to_dict(self) -> dict[str, Any]:
        return {"article": self.article, **self.section.to_dict()}


def speakers_of(said: Iterable[Quote | Statement]) -> set[Speaker]:
    """Return everybody whose words some quotes or statements are; the article’s own words are nobody’s."""
    return {speaker for one in said for speaker in one.speakers}


@dataclass(frozen=True, slots=True)
class Answer:
    """What is said to one question.

    It is true where it has quotes: a greeting, a fact about the article, and an emergency are as false as
    no answer, and :attr:`status` tells them apart.

    Attributes:
        question: as it was asked.
        status: what kind of answer this is.
        quotes: best first; empty unless ``answered``, ``partial`` or a quoting ``meta``.
        message: the template text that stands beside or instead of quotes; may be empty.
        terms: what was searched, heaviest first.
        unmatched: what the question names and no article mentions, as it was read; what only tells
            of the asker, and what was carried from earlier turns, is left out.
        notice: about the source's wording; may be empty.
        disclaimer: the medical one; empty where nothing was quoted.
        corrections: spellings that were read as other words.
        reading: how it was read where not simply as it was typed: with what words of earlier turns, by
            which part of a story, whom "she" is, which quote is meant, and that one was quoted before.
        sections: those that come nearest, where nothing answers.
        signals: the normalised signals of the gate, by name.
        printed_message: the message without standard words; empty where it has none.
    """

    question: str
    status: Status
    quotes: tuple[Quote, ...] = ()
    message: str = ""
    terms: tuple[Term, ...] = ()
    unmatched: tuple[str, ...] = ()
    notice: str = ""
    disclaimer: str = ""
    corrections: tuple[Correction, ...] = ()
    reading: str = ""
    sections: tuple[NearSection, ...] = ()
    signals: tuple[tuple[str, float], ...] = ()
    printed_message: str = ""

    def __bool__(self) -> bool:
        return bool(self.quotes)

    def __str__(self) -> str:
        from scarbot.render import plain  # the one look to the right: str() is the plain text

        return plain(self)

    def to_dict(self) -> dict[str, Any]:
        return {
            "schema": SCHEMA,
            "question": self.question,
            "status": self.status,
            "quotes": [quote.to_dict() for quote in self.quotes],
            "message": self.message,
            "terms": [term.to_dict() for term in self.terms],
            "unmatched": list(self.unmatched),
            "notice": self.notice,
            "disclaimer": self.disclaimer,
            "corrections": [correction.to_dict() for correction in self.corrections],
            "reading": self.reading,
            "sections": [near.to_dict() for near in self.sections],
            "signals": {name: round(value, 4) for name, value in self.signals},
        }
