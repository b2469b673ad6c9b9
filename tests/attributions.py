"""Expected attributions marked in the text, and how an article's reading compares with them.

A mark such as ``⟦direct: Ana Ruiz⟧“Wait,” she says.⟦/⟧`` encloses one sentence; taking the marks
away gives the source. ``?`` as a name says that a careful reader cannot tell who speaks.
"""

from __future__ import annotations

import html
import re
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from marked import letters

from scarbot.parsing import parse_article

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from scarbot.models import Article, Statement
    from scarbot.parsing import Format

__all__ = ["SPOKEN", "Expected", "Score", "mismatches", "read_marks", "score", "score_text"]

SPOKEN = ("direct", "mixed", "indirect")
FORMATS: dict[str, Format] = {".txt": "text", ".md": "markdown", ".html": "html"}
_MARK = re.compile(r"⟦([^⟧/][^⟧]*)⟧(.*?)⟦/⟧", re.DOTALL)
_ANY_MARK = re.compile("⟦[^⟧]*⟧")
_LINK_TARGET = re.compile(r"\]\([^)]*\)")
_TAG = re.compile(r"<[^>]+>")
_BODY = (*SPOKEN, "study", "group", "article")
_KINDS = (*_BODY, "title", "heading", "furniture", "reference")
_SIGNATURE = ("—", "–", "--")


@dataclass(frozen=True, slots=True)
class Expected:
    """One marked sentence or line, and where it begins in the source."""

    kind: str
    source: str
    words: str
    start: int = 0

    @property
    def is_sentence(self) -> bool:
        """Whether it is part of the body; the name below a quotation may be read as either."""
        return self.kind in _BODY and not self.words.startswith(_SIGNATURE)

    @property
    def speakers(self) -> set[str]:
        names = self.source.split(";") if self.kind in SPOKEN else ()
        return {_plain(name) for name in names} - {"?"}

    @property
    def references(self) -> list[int]:
        return [int(number) for number in self.source.split(";")] if self.source else []


@dataclass(slots=True)
class Score:
    """Counts over one article or several, and what went wrong in words."""

    sentences: int = 0
    found: int = 0
    right: int = 0
    wrong: int = 0
    kinds: int = 0
    furniture: int = 0
    failures: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return (
            f"{self.sentences} sentences: found {self.found}, speakers right {self.right}, "
            f"wrong names {self.wrong}, kinds right {self.kinds}, furniture {self.furniture}"
        )

    def add(self, other: Score) -> None:
        """Add the counts of another article."""
        for count in ("sentences", "found", "right", "wrong", "kinds", "furniture"):
            setattr(self, count, getattr(self, count) + getattr(other, count))
        self.failures += other.failures


def read_marks(marked: str) -> tuple[str, list[Expected]]:
    """Return the source without its marks, and the marked pieces in their order."""
    pieces, start, behind = [], 0, 0
    for match in _MARK.finditer(marked):
        start += len(_ANY_MARK.sub("", marked[behind : match.start()]))
        kind, _, source = match.group(1).partition(":")
        pieces.append(Expected(kind.strip(), source.strip(), match.group(2), start))
        behind = match.start()
    return _ANY_MARK.sub("", marked), pieces


def mismatches(marked: str) -> list[str]:
    """Read marked plain text and say which of its marked sentences are read otherwise.

    Raises:
        ValueError: no sentence is marked, or a mark is no mark.
    """
    source, expected = _read_strictly(marked)
    article = parse_article(source)
    statements = {(statement.start, statement.text): statement for statement in article.statements}
    found = []
    for piece in expected:
        statement = statements.get((piece.start, piece.words))
        if statement is None:
            found.append(f"no sentence: {piece.words}")
        elif (wanted := _wanted(piece)) != (read := _read(statement)):
            found.append(f"wanted {wanted}, read {read}: {piece.words}")
        elif piece.kind == "group" and piece.source not in ("", statement.attribution):
            found.append(f"wanted {piece.source}, read {statement.attribution}: {piece.words}")
    return found


def _read_strictly(marked: str) -> tuple[str, list[Expected]]:
    """Read the marks and check them: no marks, and misspelt ones, would be right whatever is read.

    Raises:
        ValueError: no sentence is marked, or a mark is not closed, has an unknown kind, or names somebody
            where its kind names nobody.
    """
    source, expected = read_marks(marked)
    if re.search("[⟦⟧]", _MARK.sub(r"\2", marked)):
        raise ValueError(f"a mark without its end, or an end without its mark: {marked}")
    if not any(piece.kind in _BODY for piece in expected):
        raise ValueError(f"no sentence is marked: {marked}")
    for piece in expected:
        if piece.kind not in _KINDS or (piece.source and piece.kind == "article"):
            raise ValueError(f"no such mark: {piece.kind}: {piece.source}")
    return source, expected


def score(path: Path) -> Score:
    """Score the reading of a marked fixture."""
    result = score_text(path.read_bytes().decode("utf-8"), path.suffix)
    result.failures = [f"{path.name}: {failure}" for failure in result.failures]
    return result


def score_text(marked: str, suffix: str = ".txt") -> Score:
    """Score the reading of a marked text."""
    source, expected = _read_strictly(marked)
    expected = [Expected(piece.kind, piece.source, _shown(piece.words, suffix)) for piece in expected]
    article = parse_article(source, format=FORMATS[suffix])
    result = Score()
    _score_sentences(article, [piece for piece in expected if piece.is_sentence], result)
    _score_furniture(article, expected, result)
    return result


def _score_sentences(article: Article, expected: Iterable[Expected], result: Score) -> None:
    waiting: dict[str, list[Statement]] = defaultdict(list)
    for statement in article.statements:
        waiting[letters(statement.text)].append(statement)
    for piece in expected:
        result.sentences += 1
        candidates = waiting[letters(piece.words)]
        if not candidates:
            result.failures.append(f"not found: {piece.kind}: {piece.words}")
            continue
        statement = candidates.pop(0)
        names = {_plain(speaker.name) for speaker in statement.speakers}
        result.found += 1
        result.right += names == piece.speakers
        result.wrong += bool(names - piece.speakers)
        result.kinds += statement.kind == piece.kind
        if _wanted(piece) != _read(statement):
            result.failures.append(f"wanted {_wanted(piece)}, read {_read(statement)}: {piece.words}")


def _score_furniture(article: Article, expected: list[Expected], result: Score) -> None:
    """Count the statements that stand in the marked furniture and nowhere in the marked body."""
    body = {letters(piece.words) for piece in expected if piece.kind in _BODY}
    furniture = "".join(letters(piece.words) for piece in expected if piece.kind == "furniture")
    for statement in article.statements:
        words = letters(statement.text)
        if words and words not in body and words in furniture and not statement.text.startswith(_SIGNATURE):
            result.furniture += 1
            result.failures.append(f"furniture as a statement: {statement.text}")


def _wanted(piece: Expected) -> tuple[str, list[str], list[int]]:
    numbers = piece.references if piece.kind == "study" else []
    return piece.kind, sorted(piece.speakers), numbers


def _read(statement: Statement) -> tuple[str, list[str], list[int]]:
    numbers = [reference.number for reference in statement.references] if statement.kind == "study" else []
    return statement.kind, sorted(_plain(speaker.name) for speaker in statement.speakers), numbers


def _plain(name: str) -> str:
    return name.strip().replace("’", "'")


def _shown(words: str, suffix: str) -> str:
    """Return what a reader sees of marked source."""
    if suffix == ".txt":
        return words
    if suffix == ".md":
        words = _LINK_TARGET.sub("", words)
    return html.unescape(_TAG.sub("", words)).strip()
