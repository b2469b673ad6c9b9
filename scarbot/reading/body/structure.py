"""Blocks → an article: title, sections, passages, sentences, references, and what was dropped.

One structure for all formats. Whose each sentence is, is not known here: every statement is the
article's own until :mod:`scarbot.attribution` has read it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from scarbot.errors import ReadingError
from scarbot.language import fold, sentence_spans
from scarbot.models import Article, Dropped, Passage, Reference, Section, Statement
from scarbot.reading.body.datelines import part_dateline
from scarbot.reading.body.glossary import find_glosses
from scarbot.reading.body.imprint import read_printed
from scarbot.reading.body.places import follow_ups, headings_by_place, lay_questions
from scarbot.reading.body.rows import Rows, rows_in_body
from scarbot.reading.furniture.bylines import heads_card
from scarbot.reading.furniture.furniture import mark_furniture
from scarbot.reading.furniture.headline import MOST_STANDFIRSTS
from scarbot.reading.furniture.references import is_reference, listed_references, parse_reference
from scarbot.reading.traits.scripts import merged, part_labels

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scarbot.reading.blocks import Block, Source
    from scarbot.reading.body.sidecar import Heading, Sidecar

__all__ = ["build_article"]

_LONGEST_PARAGRAPH = 200_000
"""The number of characters above which a paragraph is no paragraph."""

_LONGEST_POST = 120
_METADATA = ("title", "publisher", "author", "url", "date")


def build_article(source: Source, identity: str, sidecar: Sidecar) -> Article:
    """Build an article from its blocks and its sidecar, every statement still the article's own.

    Raises:
        ReadingError: the text has no sentence.
        SidecarError: the sidecar names a place that the text does not have.
    """
    said, labels = part_labels(source.text, source.blocks)
    tables = {start for start, _ in source.columns.values()}
    marked = mark_furniture(source.text, said, sidecar.furniture, source.metadata, tables)
    blocks = merged(part_dateline(source.text, marked), labels)
    builder = _Builder(
        identity,
        source.text,
        levels=_levels(sidecar),
        supplied=headings_by_place(source.text, sidecar),
        title=source.metadata.get("title", ""),
        listed=listed_references(source.text, blocks),
        rows=Rows(source.text, rows_in_body(blocks, source.columns)),
    )
    for block in blocks:
        builder.add(block)
    if not builder.statements:
        raise ReadingError(f"{identity}: no sentence was found; is this an article?")
    questions, near = lay_questions(builder.statements, sidecar)
    next_, near_next = follow_ups(builder.statements, builder.sections, sidecar)
    return Article(
        id=identity,
        text=source.text,
        notice=sidecar.notice,
        sections=tuple(builder.sections),
        passages=tuple(builder.passages),
        statements=tuple(builder.statements),
        speakers=source.people,
        references=tuple(builder.references),
        glosses=find_glosses(source.text, sidecar),
        questions=questions,
        unanswered=sidecar.unanswered,
        follow_ups=next_,
        near=near,
        near_next=near_next,
        dropped=tuple(builder.dropped),
        tables=builder.rows.tables(len(builder.statements), len(builder.passages)),
        **_metadata(source, blocks, sidecar, builder.title),
    )


def _metadata(source: Source, blocks: Sequence[Block], sidecar: Sidecar, title: str) -> dict[str, Any]:
    """Return what is known about the article, by sidecar, format, title line or printed line."""
    told = {key: getattr(sidecar, key) or source.metadata.get(key, "") for key in _METADATA}
    told["title"] = told["title"] or title
    missing = [key for key, value in told.items() if not value]
    printed = _printed(source, blocks, told["title"], missing) if missing else {}
    return {key: value or printed.get(key, "") for key, value in told.items()}


def _printed(source: Source, blocks: Sequence[Block], title: str, missing: Sequence[str]) -> dict[str, str]:
    """Return what the lines around the body tell; a standfirst or two may be among those above it."""
    around = [(block.reason, source.text[block.start : block.end]) for block in blocks if block.reason]
    body = [place for place, block in enumerate(blocks) if block.kind in ("paragraph", "item", "quote")]
    above = blocks[: body[MOST_STANDFIRSTS]] if len(body) > MOST_STANDFIRSTS else blocks
    return read_printed(around, title, sum(bool(block.reason) for block in above), missing)


def _levels(sidecar: Sidecar) -> dict[str, int]:
    return {fold(entry.heading): entry.level for entry in sidecar.headings if not entry.before}


@dataclass(slots=True)
class _Builder:
    """The article as far as it has been read."""

    identity: str
    text: str
    levels: dict[str, int]
    supplied: dict[int, Heading]
    rows: Rows
    title: str = ""
    sections: list[Section] = field(default_factory=list)
    open: list[Section] = field(default_factory=list)  # the last one, and those above it
    passages: list[Passage] = field(default_factory=list)
    statements: list[Statement] = field(default_factory=list)
    references: list[Reference] = field(default_factory=list)
    dropped: list[Dropped] = field(default_factory=list)
    listed: frozenset[int] = frozenset()
    in_references: bool = False
    behind_references: bool = (
        False  # below a line that is none of them: what a site lists there is none either
    )
    introduction: int | None = None

    def add(self, block: Block) -> None:
        """Add the next block of the text."""
        words = self.text[block.start : block.end]
        if len(words) > _LONGEST_PARAGRAPH:
            raise ReadingError(
                f"{self.identity}: a paragraph of {len(words):,} characters "
                f"(at most {_LONGEST_PARAGRAPH:,}); is this an article? Break it up with blank lines"
            )
        if block.kind == "furniture":
            self.drop(block, block.reason)
        elif block.kind == "title" or self._is_title(block):
            self.title = self.title or fold(words)
        elif block.kind == "heading":
            self._heading(block, words)
        elif self._is_reference(block, words):
            self._reference(block, words)
        elif self.in_references:
            self.behind_references |= bool(self.references) and words.endswith(":")
            self.drop(block, "reference list")
        else:
            self._passage(block)

    def drop(self, block: Block, reason: str) -> None:
        """Note a block that is not part of the body, and why; the line of a table that is read is no such."""
        if self.rows.takes(block, self.sections[-1] if self.sections else None):
            return
        words = self.text[block.start : block.end]
        self.dropped.append(Dropped(words, block.start, block.end, reason))

    def _is_title(self, block: Block) -> bool:
        """Say whether a block is the title: the first line, if a heading that the sidecar does not name."""
        if block.kind != "heading" or self.sections or self.passages or self.title or self.levels:
            return False
        return block.level == 1

    def _heading(self, block: Block, words: str) -> None:
        heading = fold(words)
        self.in_references, self.behind_references = block.start in self.listed, False
        if self.in_references:
            self.drop(block, "reference list")
            return
        self._section(heading, self.levels.get(heading, block.level), block.start, block.end)

    def _section(self, heading: str, level: int, start: int | None, end: int | None) -> None:
        while self.open and self.open[-1].level >= level:
            self.open.pop()
        above = self.open[-1].path if self.open else ()
        index = len(self.sections)
        section = Section(index, heading, level, start, end, (*above, heading), start is None)
        self.sections.append(section)
        self.open.append(section)
        self.introduction = None

    def _is_reference(self, block: Block, words: str) -> bool:
        if self.in_references:
            return (block.kind == "item" and not self.behind_references) or is_reference(words)
        return block.number is not None and is_reference(words)

    def _reference(self, block: Block, words: str) -> None:
        number = block.number if block.number is not None else len(self.references) + 1
        self.references.append(parse_reference(number, words, block.start, block.end))

    def _passage(self, block: Block) -> None:
        """Add a block of the body with its sentences, after any heading that the sidecar supplies for it."""
        supplied = self.supplied.get(block.start)
        if supplied:
            self._section(supplied.heading, supplied.level, None, None)
        section = self.sections[-1] if self.sections else None
        first = len(self.statements)
        self._statements(block, section)
        passage = Passage(
            len(self.passages),
            block.kind if block.kind in ("item", "quote") else "paragraph",
            block.start,
            block.end,
            section.index if section else None,
            first,
            len(self.statements),
            self.introduction if block.kind == "item" else None,
        )
        self.passages.append(passage)
        if block.kind != "item":
            self.introduction = len(self.statements) - 1

    def _statements(self, block: Block, section: Section | None) -> None:
        """Add the sentences of a block; the caller adds the passage they make up afterwards."""
        passage, spans = len(self.passages), _sentences(self.text[block.start : block.end])
        for index, (first, last) in enumerate(spans, len(self.statements)):
            start, end = block.start + first, block.start + last
            words = self.text[start:end]
            self.statements.append(Statement(index, words, start, end, "article", (), section, passage))


def _sentences(words: str) -> list[tuple[int, int]]:
    """Return the offsets of the sentences of a block: the name that heads a card of somebody is one."""
    line, _, below = words.partition("\n")
    ended = below.endswith((".", "!", "?"))
    told = (ended and below[:1].isupper()) or (not ended and len(below) <= _LONGEST_POST)
    if not (told and heads_card(line.strip())):
        return sentence_spans(words)  # the usual case
    at = len(line) + 1
    return [(0, len(line.rstrip())), *((at + start, at + end) for start, end in sentence_spans(below))]
