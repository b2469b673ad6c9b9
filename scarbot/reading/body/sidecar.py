"""The TOML file beside an article: what the article cannot say of itself.

Everything in it is optional::

    title = "…"                      publisher, author, url, date, notice likewise
    [[headings]]                     # a level for a printed heading …
    heading = "Atrophic scars"
    level = 2
    [[headings]]                     # … or a heading that the copy lost
    heading = "Microneedling"
    before = "Microneedling is one"  # the words that the paragraph behind it begins with
    level = 2
    [[glossary]]                     # printed words and the standard ones
    printed = "choosing"
    standard = "picking"
    within = "squeezing, and choosing"
    [[questions]]                    # lay questions, searched and never quoted
    at = "Filler is essentially"     # the words that the answering statement begins with
    ask = ["How long does filler last?"]
    near = ["Does filler hurt?"]     # and those that it bears on, and does not answer
    [unanswered]                     # lay questions near the subject that the article does not answer
    ask = ["How much does filler cost?"]
    [[follow_ups]]                   # what people ask next, searched and never quoted
    after = "Fillers and injections" # the heading of the section that was quoted; "" in front of the first
    at = "Filler is essentially"     # the words that the answering statement begins with; "" for none
    ask = ["and how long does that last?"]
    near = ["and does that hurt?"]   # only where there is an answering statement
    [cues]                           # further words of this copy, by their kind in data/cues.toml
    reporting = ["provides"]
    [furniture]
    begins = ["Our articles reference"]

Lay questions fewer than five a statement, on average, answer only who repeats them, and nothing is learnt
from them or from what stands with them; see :attr:`~scarbot.models.Article.teaches_asking`.
A mistake is a :class:`~scarbot.errors.SidecarError` that names file, line and key.
"""

from __future__ import annotations

import re
import tomllib
from bisect import bisect_left
from dataclasses import dataclass, field
from typing import Any

from scarbot.errors import SidecarError
from scarbot.language import fold
from scarbot.reading.traits.dates import iso_date

__all__ = ["Asked", "AskedNext", "GlossaryEntry", "Heading", "Sidecar", "parse_sidecar"]

_METADATA = ("title", "publisher", "author", "url", "notice")
_HEADER = r"^[ \t]*\[+[ \t]*(?P<name>[\w-]+)[ \t]*\]+"
_CUE_KINDS = ("reporting", "according", "studies", "findings", "groups")
_KEYS = {
    "": {
        *_METADATA,
        "date",
        "headings",
        "glossary",
        "questions",
        "cues",
        "furniture",
        "unanswered",
        "follow_ups",
    },
    "headings": {"heading", "level", "before"},
    "glossary": {"printed", "standard", "within"},
    "questions": {"at", "ask", "near"},
    "cues": set(_CUE_KINDS),
    "furniture": {"begins"},
    "unanswered": {"ask"},
    "follow_ups": {"after", "at", "ask", "near"},
}


@dataclass(frozen=True, slots=True)
class Heading:
    """A level for a printed heading, or with ``before`` a heading that the copy lost."""

    heading: str
    level: int
    before: str
    line: int


@dataclass(frozen=True, slots=True)
class GlossaryEntry:
    """Printed words, the standard words for them, and the phrase they have to stand within."""

    printed: str
    standard: str
    within: str
    line: int


@dataclass(frozen=True, slots=True)
class Asked:
    """Lay questions that the statement beginning with ``at`` answers, and those that it is near to."""

    at: str
    ask: tuple[str, ...]
    near: tuple[str, ...]
    line: int


@dataclass(frozen=True, slots=True)
class AskedNext:
    """What people ask once the section under the heading ``after`` was quoted; the rest as in ``Asked``."""

    after: str
    at: str
    ask: tuple[str, ...]
    near: tuple[str, ...]
    line: int


@dataclass(frozen=True, slots=True)
class Sidecar:
    """What a sidecar says, checked for its form; places are checked against the article later."""

    file: str = "sidecar"
    title: str = ""
    publisher: str = ""
    author: str = ""
    url: str = ""
    date: str = ""
    notice: str = ""
    headings: tuple[Heading, ...] = ()
    glossary: tuple[GlossaryEntry, ...] = ()
    questions: tuple[Asked, ...] = ()
    cues: dict[str, tuple[str, ...]] = field(default_factory=dict)
    furniture: tuple[str, ...] = ()
    unanswered: tuple[str, ...] = ()
    follow_ups: tuple[AskedNext, ...] = ()

    def error(self, line: int, key: str, problem: str) -> SidecarError:
        """Return the error for a place in this file."""
        return SidecarError(self.file, line, key, problem)


def parse_sidecar(text: str, file: str = "sidecar") -> Sidecar:
    """Read a sidecar.

    Args:
        text: the TOML.
        file: the name that errors give.

    Raises:
        SidecarError: the TOML is broken, a key is unknown, or a value has the wrong type.

    >>> parse_sidecar('title = "Acne scars"').title
    'Acne scars'
    """
    root = _Table(_parsed(text, file), "", None, _Source(text, file))
    return Sidecar(
        file=file,
        **{key: fold(root.string(key)) for key in _METADATA},
        date=root.date("date"),
        headings=tuple(map(_heading, root.tables("headings"))),
        glossary=tuple(map(_glossary_entry, root.tables("glossary"))),
        questions=tuple(map(_asked, root.tables("questions"))),
        cues={kind: root.table("cues").strings(kind) for kind in _CUE_KINDS},
        furniture=root.table("furniture").strings("begins"),
        unanswered=root.table("unanswered").strings("ask"),
        follow_ups=tuple(map(_asked_next, root.tables("follow_ups"))),
    )


def _parsed(text: str, file: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"line (\d+)", str(error))
        last = text.rstrip().count("\n") + 1  # where the error is at the end of the document
        place = int(line.group(1)) if line else last
        raise SidecarError(file, place, "", f"no valid TOML: {error}") from None


def _heading(table: _Table) -> Heading:
    heading, level = table.string("heading", needed=True), table.level("level")
    return Heading(heading, level, table.string("before"), table.line_of("heading"))


def _glossary_entry(table: _Table) -> GlossaryEntry:
    printed, standard = table.string("printed", needed=True), table.string("standard", needed=True)
    return GlossaryEntry(printed, standard, table.string("within"), table.line_of("printed"))


def _asked(table: _Table) -> Asked:
    at = table.string("at", needed=True)
    return Asked(at, table.strings("ask"), table.strings("near"), table.line_of("at"))


def _asked_next(table: _Table) -> AskedNext:
    after, near = table.string("after"), table.strings("near")
    at = table.string("at", needed=bool(near))
    return AskedNext(after, at, table.strings("ask"), near, table.line_of("after"))


class _Source:
    """The text of a sidecar, and where its tables stand in it."""

    def __init__(self, text: str, file: str) -> None:
        self.text, self.file = text, file
        self._newlines = [match.start() for match in re.finditer("\n", text)]
        self._headers: dict[str, list[int]] = {}
        for match in re.finditer(_HEADER, text, re.MULTILINE):
            self._headers.setdefault(match["name"], []).append(match.end())

    def line_of(self, name: str, position: int, key: str) -> int:
        """Return the line of a key below the header at a position, 0 where it cannot be found."""
        headers = [*self._headers.get(name, ()), len(self.text)]
        inside = bool(name) and position + 1 < len(headers)
        start, end = headers[position : position + 2] if inside else (0, len(self.text))
        match = re.compile(rf"^\s*{re.escape(key)}\s*=|^\s*\[+\s*{re.escape(key)}\s*\]+", re.MULTILINE)
        found = match.search(self.text, start, end)
        at = found.end() if found else start
        return bisect_left(self._newlines, at) + 1 if found or name else 0


class _Table:
    """A table of the TOML with its place, read key by key; a position is that of one of several."""

    def __init__(self, data: Any, name: str, position: int | None, source: _Source) -> None:
        self.data, self.name, self.position, self.source = data, name, position, source
        if not isinstance(data, dict):
            raise self.error("", "must be a table")
        unknown = sorted(set(data) - _KEYS[name])
        if unknown:
            known = ", ".join(sorted(_KEYS[name]))
            raise self.error(unknown[0], f"unknown key; known here: {known}")

    def error(self, key: str, problem: str) -> SidecarError:
        prefix = self.name if self.position is None else f"{self.name}[{self.position + 1}]"
        dotted = ".".join(part for part in (prefix, key) if part)
        return SidecarError(self.source.file, self.line_of(key), dotted, problem)

    def line_of(self, key: str) -> int:
        return self.source.line_of(self.name, self.position or 0, key)

    def string(self, key: str, *, needed: bool = False) -> str:
        value = self.data.get(key, "")
        if not isinstance(value, str):
            raise self.error(key, "must be a string in quotation marks")
        if needed and not value.strip():
            raise self.error(key, "is missing or empty")
        return value

    def date(self, key: str) -> str:
        value = self.string(key).strip()
        if value and iso_date(value) != value:
            raise self.error(key, "must be a date such as 2024-02-19, 2024-02 or 2024")
        return value

    def strings(self, key: str) -> tuple[str, ...]:
        value = self.data.get(key, [])
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise self.error(key, "must be a list of strings")
        return tuple(value)

    def level(self, key: str) -> int:
        value = self.data.get(key, 1)
        if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= 6:
            raise self.error(key, "must be a whole number from 1 to 6")
        return value

    def table(self, key: str) -> _Table:
        return _Table(self.data.get(key, {}), key, None, self.source)

    def tables(self, key: str) -> list[_Table]:
        value = self.data.get(key, [])
        if not isinstance(value, list):
            raise self.error(key, f"must be written as [[{key}]]")
        return [_Table(item, key, position, self.source) for position, item in enumerate(value)]
