"""The article as a reader sees it, each sentence that is not plainly its own with a mark."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from scarbot.crediting import SPOKEN
from scarbot.glossing import glosses_in
from scarbot.models import CELL_BAR
from scarbot.page.shown import KINDS, UNKNOWN, Shown, line, nobody, reference_links, safe

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scarbot.models import Article, Passage, Section, Statement, Table

__all__ = ["body", "heading"]

_CERTAINTIES = {
    "explicit": "The sentence itself says so",
    "resolved": "A pronoun, a role or the sentence before says so",
    "unknown": "Somebody speaks, and nobody can be named",
}
_NUMBER_BEFORE = re.compile(r"(?:^|\n)[^\S\n]*\(?(\d{1,4})[.)][^\S\n]*\Z")


def body(shown: Shown) -> str:
    """Return headings, passages and tables in their order; a passage without a sentence is left out."""
    article = shown.article
    parts: list[str] = []
    heads = 0
    for section, words in _blocks(shown):
        reached = heads if section is None else max(heads, section + 1)
        parts += [_headed(shown, one) for one in article.sections[heads:reached]]
        heads = reached
        parts += words
    parts += [_headed(shown, one) for one in article.sections[heads:]]
    return "\n".join(parts)


def _blocks(shown: Shown) -> Iterator[tuple[int | None, list[str]]]:
    """Yield the section and the HTML of each run of passages and of each table, in their order.

    A table that sentences stand in is parted by them.
    """
    article, told = shown.article, 0
    lines = [(table, line) for table in article.tables for line in table.lines]
    starts = [line.start for _, line in lines]
    passages = [passage for passage in article.passages if passage.first < passage.last]
    lists = groupby(passages, lambda one: (_list_of(article, one), bisect_left(starts, one.start)))
    for ((_, section, _, _), above), group in lists:
        yield from _tables(shown, lines[told:above])
        yield section, _block(shown, list(group))
        told = above
    yield from _tables(shown, lines[told:])


def _list_of(article: Article, passage: Passage) -> tuple[str, int | None, int, bool]:
    """Return what is the same for all items of one list, and differs from those of the next."""
    introduction = -1 if passage.introduction is None else passage.introduction
    return passage.kind, passage.section, introduction, bool(_number(article, passage))


def _number(article: Article, passage: Passage) -> str:
    """Return the number that is printed before an item; empty if there is none."""
    if passage.kind != "item":
        return ""
    found = _NUMBER_BEFORE.search(article.text, max(0, passage.start - 40), passage.start)
    return found.group(1) if found else ""


def _headed(shown: Shown, section: Section) -> str:
    classes = "supplied" if section.supplied else ""
    return shown.heading(heading(shown, section), section.level, f"h{section.index}", classes)


def heading(shown: Shown, section: Section) -> str:
    """Return the words of a heading with its glosses, in brackets where it is supplied."""
    return _glossed(shown, *section.span) if section.span else line(section.label)


def _block(shown: Shown, passages: Sequence[Passage]) -> list[str]:
    """Return neighbouring passages of one kind: items as one list, others each by itself."""
    article = shown.article
    inner = [
        "\n".join(_sentence(shown, one) for one in article.statements[passage.first : passage.last])
        for passage in passages
    ]
    if passages[0].kind == "quote":
        return [f"<blockquote>\n<p>{words}</p>\n</blockquote>" for words in inner]
    if passages[0].kind == "paragraph":
        return [f"<p>{words}</p>" for words in inner]
    numbers = [_number(article, passage) for passage in passages]
    kind = "ol" if numbers[0] else "ul"
    items = "\n".join(
        f'<li value="{number}">{words}</li>' if number else f"<li>{words}</li>"
        for number, words in zip(numbers, inner, strict=True)
    )
    return [f"<{kind}>\n{items}\n</{kind}>"]


def _tables(shown: Shown, lines: Sequence[tuple[Table, Statement]]) -> Iterator[tuple[int | None, list[str]]]:
    """Yield the section and the HTML of each of some tables, or parts of them, whose lines these are."""
    for _, group in groupby(lines, lambda pair: pair[0].columns.index):
        listed = list(group)
        table, section = listed[0][0], listed[0][0].columns.section
        words = _table(shown, table, [line for _, line in listed])
        yield section.index if section else None, [words]


def _table(shown: Shown, table: Table, lines: Sequence[Statement]) -> str:
    """Return some lines of a table as HTML; a first column without a name has an empty head."""
    width = max(len(line.text.split(CELL_BAR)) for line in table.lines)
    heads = [
        [""] * (width - len(cells)) + cells
        for cells in (_cells(shown, line) for line in lines if line is table.columns)
    ]
    head = "".join(f"<thead>{_row(shown, table.columns, names, 'th')}</thead>\n" for names in heads)
    rows = [_row(shown, line, _cells(shown, line), "td") for line in lines if line is not table.columns]
    return f'<table class="rows">\n{head}<tbody>\n' + "\n".join(rows) + "\n</tbody>\n</table>"


def _row(shown: Shown, line: Statement, cells: Sequence[str], tag: str) -> str:
    """Return a row of a table with the number of its line."""
    begin = '<th scope="col">' if tag == "th" else f"<{tag}>"
    listed = " ".join(f"{begin}{cell}</{tag}>" for cell in cells)
    return f'<tr class="s" id="{shown.anchor}-s{line.index}">{listed}</tr>'


def _cells(shown: Shown, line: Statement) -> list[str]:
    """Return what stands between the bars of a line of a table, as HTML."""
    cells, at = [], line.start
    for cell in line.text.split(CELL_BAR):
        cells.append(_glossed(shown, at, at + len(cell)))
        at += len(cell) + len(CELL_BAR)
    return cells


def _sentence(shown: Shown, statement: Statement) -> str:
    """Return a sentence with its mark; words that are plainly the article's own have none."""
    anchor = f"{shown.anchor}-s{statement.index}"
    words = _glossed(shown, statement.start, statement.end, statement.cue)
    if statement.kind == "article" and statement.certainty == "explicit" and not statement.references:
        return f'<span class="s article" id="{anchor}" title="{KINDS["article"]}">{words}</span>'
    known = _known(shown, statement)
    hover = "; ".join(re.sub("<[^>]*>", "", part) for part in known)
    lines = " ".join(f"<span>{part}</span>" for part in known)
    return (
        f'<span class="s {_classes(shown, statement)}" id="{anchor}" title="{hover}">{words}'
        f"{_button(shown, statement, anchor)}"
        f'<span class="tip" popover id="{anchor}-tip">{lines}</span></span>'
    )


def _classes(shown: Shown, statement: Statement) -> str:
    places = [f"c{place}" for place, one in enumerate(shown.marks) if one in statement.speakers[:1]]
    return " ".join([statement.kind, statement.certainty, *places])


def _button(shown: Shown, statement: Statement, anchor: str) -> str:
    """Return the mark behind a sentence, never apart from its end: a button that opens what is known."""
    mark = _mark(shown, statement)
    name = f"{mark}: {_source(statement)}, {KINDS[statement.kind]}"
    opens = f'type="button" popovertarget="{anchor}-tip"'
    button = f'<button class="mark" {opens} aria-label="{name}">{mark}</button>'
    return f'<span class="end">&nbsp;{button}</span>'


def _mark(shown: Shown, statement: Statement) -> str:
    if statement.speakers:
        return ", ".join(shown.marks.get(one) or line(one.name) for one in statement.speakers)
    if statement.kind in SPOKEN:
        return UNKNOWN
    labels = ", ".join(line(reference.label) for reference in statement.references)
    return f"{statement.kind}: {labels}" if labels else statement.kind


def _source(statement: Statement) -> str:
    """Return who says a statement, in full."""
    if statement.speakers:
        return "; ".join(line(speaker.label) for speaker in statement.speakers)
    named = "" if statement.kind in SPOKEN else line(statement.attribution)
    return named or nobody(statement)


def _known(shown: Shown, statement: Statement) -> list[str]:
    """Return all that is known of a statement, as HTML, a line each."""
    lines = [f"<b>{_source(statement)}</b>", KINDS[statement.kind].capitalize(), _reason(shown, statement)]
    if statement.references:
        lines.append(f"Reference: {reference_links(shown, statement.references)}")
    return [*lines, f"Sentence {statement.index}"]


def _reason(shown: Shown, statement: Statement) -> str:
    says = _CERTAINTIES[statement.certainty]
    if statement.cue is None:
        return says
    cue = line(shown.article.text[slice(*statement.cue)])
    return f"{says}: <i>{cue}</i>"


def _glossed(shown: Shown, start: int, end: int, cue: tuple[int, int] | None = None) -> str:
    """Return a slice as HTML, with its glosses, and with the words of the cue set off."""
    text = shown.article.text
    glosses = {one.end: one.standard for one in glosses_in(shown.article.glosses, start, end)}
    cue_start, cue_end = cue or (start, start)
    cuts = sorted({start, end, *(cut for cut in (cue_start, cue_end, *glosses) if start <= cut <= end)})
    parts: list[str] = []
    for here, there in pairwise(cuts):
        parts.append(_run(text[here:there], "t cue" if cue_start <= here < cue_end else "t"))
        if there in glosses:
            parts.append(f'<span class="gloss"> [{line(glosses[there])}]</span>')
    return "".join(parts)


def _run(text: str, classes: str) -> str:
    """Return a piece of a sentence, underlined but for white space at its ends; marks alone are not."""
    words = text.strip()
    if not any(map(str.isalnum, words)):
        return safe(text)
    before, _, after = text.partition(words)
    return f'{safe(before)}<span class="{classes}">{safe(words)}</span>{safe(after)}'
