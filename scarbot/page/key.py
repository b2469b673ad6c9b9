"""The key beside an article: who speaks, what the marks mean, where the sections are."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from scarbot.crediting import SPOKEN
from scarbot.page.body import heading
from scarbot.page.shown import KINDS, NOBODIES, UNKNOWN, Shown, line, nobody

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scarbot.models import Kind, Speaker

__all__ = ["legend", "people", "sections"]

_LINES: dict[Kind, str] = {"direct": "solid", "mixed": "dashed", "indirect": "dotted"}
"""How the words of each kind are underlined."""
_NAMED: tuple[Kind, ...] = ("study", "group")
"""The kinds whose mark is their name."""


def people(shown: Shown) -> str:
    """Return the table of who speaks how often, by kind; rows of nobody come last.

    Its elements name the roles that they have anyway: some browsers forget that it is a table when a
    narrow page sets each name above its numbers.
    """
    counted: Counter[tuple[Speaker | str, str]] = Counter()
    for one in shown.article.statements:
        counted.update((source, one.kind) for source in (one.speakers or (nobody(one),)))
    rows = [
        _row(_person(shown, speaker), f"c{place}", [counted[speaker, kind] for kind in SPOKEN])
        for place, speaker in enumerate(shown.marks)
    ]
    for name, kinds in NOBODIES.items():
        counts = [counted[name, kind] for kind in kinds]
        if sum(counts):
            rows.append(_row(name, UNKNOWN if kinds == SPOKEN else "nobody", counts))
    head = "".join(
        f'<th scope="col" role="columnheader">{name}</th>'
        for name in ("Who", "Quoted", "In part", "Reported", "All")
    )
    return (
        '<table role="table">\n<caption>Sentences of each, by kind</caption>\n'
        f'<thead role="rowgroup"><tr role="row">{head}</tr></thead>\n'
        f'<tbody role="rowgroup">\n{"".join(rows)}</tbody>\n</table>'
    )


def _row(name: str, classes: str, counts: Sequence[int]) -> str:
    parts = counts if len(counts) > 1 else [0] * len(SPOKEN)
    cells = "".join(f'<td role="cell">{count or "–"}</td>' for count in (*parts, sum(counts)))
    return f'<tr class="{classes}" role="row"><th scope="row" role="rowheader">{name}</th>{cells}</tr>\n'


def _person(shown: Shown, speaker: Speaker) -> str:
    parts = [
        f'<span class="mark">{shown.marks[speaker]}</span> <span class="name">{line(speaker.name)}</span>'
    ]
    if speaker.credentials.strip():
        parts.append(f'<span class="credentials">{line(speaker.credentials)}</span>')
    if speaker.role.strip():
        parts.append(f'<span class="role">{line(speaker.role)}</span>')
    return " ".join(parts)


def legend(shown: Shown) -> str:
    """Return what the marks mean; only what stands in the article is explained."""
    rows = [(sample, meaning) for stands, sample, meaning in _rows(shown) if stands]
    listed = "\n".join(f"<div><dt>{sample}</dt><dd>{meaning}</dd></div>" for sample, meaning in rows)
    return f"<dl>\n{listed}\n</dl>\n<p>A mark is a button: it shows all that is known of its sentence.</p>"


def _rows(shown: Shown) -> Iterator[tuple[bool, str, str]]:
    """Yield for each mark whether it stands in the article, how it looks, and what it means."""
    article = shown.article
    kinds = {one.kind for one in article.statements}
    certainties = {one.certainty for one in article.statements}
    for kind, how in _LINES.items():
        yield kind in kinds, f'<span class="s {kind}"><span class="t">{how} line</span></span>', KINDS[kind]
    for kind in _NAMED:
        yield kind in kinds, f'<span class="mark">{kind}</span>', KINDS[kind]
    yield "unknown" in certainties, f'<span class="mark {UNKNOWN}">{UNKNOWN}</span>', "nobody can be named"
    resolved = '<span class="mark resolved">dashed</span>'
    yield "resolved" in certainties, resolved, "named by words nearby, not by the sentence"
    cued = any(one.cue for one in article.statements)
    yield cued, '<span class="cue">slanted</span>', "the words that say whose the sentence is"
    yield "article" in kinds, "no mark", KINDS["article"]
    glossed = bool(article.glosses)
    yield glossed, '<span class="gloss">[word]</span>', "the standard word for the one before it"
    supplied = any(section.supplied for section in article.sections)
    yield supplied, "<b>[Heading]</b>", "supplied: the article does not print it"


def sections(shown: Shown) -> str:
    """Return links to the headings; empty if there are none."""
    if not shown.article.sections:
        return ""
    items = "\n".join(
        f'<li class="l{min(section.level, 4)}"><a href="#{shown.anchor}-h{section.index}">'
        f"{heading(shown, section)}</a></li>"
        for section in shown.article.sections
    )
    return (
        f'<nav aria-label="Sections of {shown.title}">\n'
        f"<details>\n<summary>Sections</summary>\n<ul>\n{items}\n</ul>\n</details>\n</nav>\n"
    )
