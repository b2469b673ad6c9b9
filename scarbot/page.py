"""A corpus as one page of HTML: each article as a reader sees it, and whose each sentence is.

A sentence stands in its speaker's colour. What the colour says is said without it too: the
underline shows the kind, the mark behind the sentence the speaker, and the mark is a button that
opens all that is known of the sentence. Below an article stands what was not read as a sentence.

The page holds no script and loads nothing. All that comes from an article passes through
:func:`~scarbot.render.clean` and is escaped.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from html import escape
from importlib.resources import files
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from scarbot.palette import GROUNDS, INKS, palette
from scarbot.render import clean

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from scarbot.models import Article, Dropped, Gloss, Passage, Reference, Section, Speaker, Statement
    from scarbot.session import Corpus

__all__ = ["initials", "page", "unread"]

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
_KINDS = {
    "direct": "quoted",
    "mixed": "quoted in part",
    "indirect": "reported",
    "study": "found by a study",
    "group": "said by a group",
    "article": "the article’s own words",
}
_CERTAINTIES = {
    "explicit": "The sentence itself says so",
    "resolved": "A pronoun, a role or the sentence before says so",
    "unknown": "Somebody speaks, and nobody can be named",
}
_SPOKEN = ("direct", "mixed", "indirect")
_UNKNOWN = "unknown"
_DEEPEST_HEADING = 6
_LONGEST_INITIALS = 3
_NUMBER_BEFORE = re.compile(r"(?:^|\n)[^\S\n]*\(?(\d{1,4})[.)][^\S\n]*\Z")
_LIST_MARK = re.compile(r"(?:[^\w\s]|\d{1,4}(?=[.)\]]))+\s*")


@dataclass(frozen=True, slots=True)
class _Shown:
    """An article on the page.

    Attributes:
        article: what is shown.
        anchor: what its anchors begin with.
        level: the level of its title's heading.
        gloss: whether the standard word is shown behind a printed one.
        marks: the initials of each speaker, in their order.
    """

    article: Article
    anchor: str
    level: int
    gloss: bool
    marks: dict[Speaker, str]

    def heading(self, text: str, depth: int, anchor: str = "", classes: str = "") -> str:
        """Return a heading so many levels below the title; the text is HTML."""
        level = min(self.level + depth, _DEEPEST_HEADING)
        name = f' id="{self.anchor}-{anchor}"' if anchor else ""
        looks = f' class="{classes}"' if classes else ""
        return f"<h{level}{name}{looks}>{text}</h{level}>"

    def section(self, heading: str, classes: str, content: str) -> str:
        """Return a part of the page with its heading; nothing where there is no content."""
        anchor = f"{self.anchor}-{classes}"
        title = self.heading(heading, 1, classes)
        return (
            f'<section class="{classes}" aria-labelledby="{anchor}">\n{title}\n{content}\n</section>\n'
            if content
            else ""
        )


def page(corpus: Corpus, *, gloss: bool = True) -> str:
    """Return a corpus as a page of HTML that needs nothing else.

    Several articles get a table of contents. Without an article, the page says so. The same corpus
    gives the same page.

    Args:
        corpus: what was read.
        gloss: whether the standard word is shown in brackets behind a printed one.

    >>> from scarbot.corpus import Corpus, parse_article
    >>> article = parse_article("“Scars <b>fade</b>,” says Ana Ruiz, MD.")
    >>> "Scars &lt;b&gt;fade" in page(Corpus((article,)))
    True
    """
    several = len(corpus.articles) != 1
    shown = [
        _Shown(article, f"a{number}", 1 + several, gloss, initials(article.speakers))
        for number, article in enumerate(corpus.articles, 1)
    ]
    title = (
        f"How {len(shown)} articles were read" if several else f"{_title(shown[0].article)}: how it was read"
    )
    count = max((len(article.speakers) for article in corpus.articles), default=0)
    return (
        f"{_head(title, count)}<body>\n"
        f'<a class="skip" href="#main">To the article</a>\n'
        f"{_contents(title, shown) if several else ''}"
        f'<main id="main">\n{_problems(corpus.problems)}{"".join(map(_article, shown))}</main>\n'
        "<footer><p>Made by <code>scarbot check --html</code>. Sentences stand as the article prints them; "
        "numbers are those of <code>scarbot check</code>.</p></footer>\n</body>\n</html>\n"
    )


def initials(speakers: Sequence[Speaker]) -> dict[Speaker, str]:
    """Return a mark of a few letters for each speaker, no two the same.

    A mark that an earlier speaker has gets a number; a name without letters becomes ``?``.

    >>> from scarbot.models import Speaker
    >>> list(initials([Speaker("Y. Claire Chang"), Speaker("Ann Lee"), Speaker("Al Lee")]).values())
    ['YCC', 'AL', 'AL2']
    """
    marks: dict[Speaker, str] = {}
    for speaker in speakers:
        letters = [
            word[0].upper() for word in re.findall(r"[^\W\d_]+(?:['’][^\W\d_]+)*", clean(speaker.name))
        ]
        short = letters if len(letters) <= _LONGEST_INITIALS else [*letters[:2], letters[-1]]
        first = mark = "".join(short) or "?"
        number = 1
        while mark in marks.values():
            number += 1
            mark = f"{first}{number}"
        marks[speaker] = mark
    return marks


def unread(article: Article) -> list[tuple[str, str]]:
    r"""Return the words that are no sentence, in the order of the text, each behind the reason.

    These are the dropped lines, and what neither a sentence nor a heading nor a reference holds:
    the title, for one. Bullets and numbers of lists are no words. An article of which every word
    was read gives an empty list.

    >>> from scarbot.corpus import parse_article
    >>> unread(parse_article("Scars fade.\n\nPhotograph: Jo Lee\n\nThey do."))
    [('photo credit', 'Photograph: Jo Lee')]
    """
    found: list[tuple[str, str]] = []
    at = 0
    for start, end, dropped in sorted(_spans(article), key=lambda span: span[:2]):
        found += _gap(article, at, start)
        if dropped is not None:
            found.append((dropped.reason, dropped.text))
        at = max(at, end)
    return [*found, *_gap(article, at, len(article.text))]


def _spans(article: Article) -> Iterator[tuple[int, int, Dropped | None]]:
    yield from ((one.start, one.end, None) for one in article.statements)
    yield from ((one.start, one.end, None) for one in article.references)
    for section in article.sections:
        if section.start is not None and section.end is not None:
            yield section.start, section.end, None
    for dropped in article.dropped:
        yield dropped.start, dropped.end, dropped


def _gap(article: Article, start: int, end: int) -> Iterator[tuple[str, str]]:
    """Yield the words between two spans, line by line, without the marks of lists."""
    for line in article.text[start:end].splitlines():
        words = line.strip()
        if any(map(str.isalnum, _LIST_MARK.sub("", words))):
            yield "title" if words == article.title else "read as no sentence", words


def _text(text: str) -> str:
    """Return a text from outside as it may stand in HTML, between tags and in attributes."""
    return escape(clean(text))


def _line(text: str) -> str:
    return " ".join(_text(text).split())


def _title(article: Article) -> str:
    return _line(article.title) or _line(article.id)


def _head(title: str, count: int) -> str:
    style = files("scarbot").joinpath("data/page.css").read_text(encoding="utf-8")
    colours = palette(count)
    rules = [_scheme(place, [colour[place] for colour in colours]) for place in (0, 1)]
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">\n'
        f"<title>{title}</title>\n<style>\n{rules[0]}\n"
        f"@media screen and (prefers-color-scheme: dark) {{\n{rules[1]}\n}}\n{style}</style>\n</head>\n"
    )


def _scheme(place: int, colours: Sequence[str]) -> str:
    """Return the rules that set ground, ink and the speakers' colours of one scheme."""
    rules = [f":root {{ --ground: {GROUNDS[place]}; --ink: {INKS[place]} }}"]
    rules += [f".c{number} {{ --who: {colour} }}" for number, colour in enumerate(colours)]
    return "\n".join(rules)


def _contents(title: str, shown: Sequence[_Shown]) -> str:
    items = "\n".join(f'<li><a href="#{one.anchor}">{_title(one.article)}</a></li>' for one in shown)
    listed = f'<nav aria-label="Articles">\n<ol>\n{items}\n</ol>\n</nav>' if shown else "<p>No article.</p>"
    return f'<header class="page">\n<h1>{title}</h1>\n{listed}\n</header>\n'


def _problems(problems: Sequence[str]) -> str:
    if not problems:
        return ""
    items = "\n".join(f"<li>{_line(problem)}</li>" for problem in problems)
    head = '<section class="warnings" aria-label="Not read">\n<p>Not read:</p>'
    return f"{head}\n<ul>\n{items}\n</ul>\n</section>\n"


# One article


def _article(shown: _Shown) -> str:
    people = shown.section("Who speaks", "people", _people(shown))
    legend = shown.section("How to read the marks", "legend", _legend(shown))
    return (
        f'<article id="{shown.anchor}" aria-labelledby="{shown.anchor}-title">\n{_header(shown)}'
        f'<aside aria-label="Speakers and marks" tabindex="0">\n{people}{legend}{_sections(shown)}</aside>\n'
        f'<div class="body" id="{shown.anchor}-body">\n{_body(shown)}\n</div>\n<div class="back">\n'
        f"{shown.section('Studies and groups', 'sources', _sources(shown))}"
        f"{shown.section('References', 'references', _references(shown))}"
        f"{shown.section('Not read as sentences', 'unread', _unread(shown))}</div>\n</article>\n"
    )


def _header(shown: _Shown) -> str:
    article = shown.article
    counts = (
        f"{len(article.sections)} sections, {len(article.statements)} sentences, "
        f"{len(article.speakers)} people, {len(article.references)} references"
    )
    facts = {
        "Publisher": article.publisher,
        "Author": article.author,
        "Date": article.date,
        "Address": article.url,
        "Name": article.id,
        "Read": counts,
    }
    rows = "".join(
        f"<div><dt>{name}</dt><dd>{_line(fact)}</dd></div>\n" for name, fact in facts.items() if fact.strip()
    )
    notice = f'<p class="notice" role="note">{_text(article.notice)}</p>\n' if article.notice.strip() else ""
    warnings = "".join(f"<li>{_line(warning)}</li>\n" for warning in article.warnings)
    warned = shown.section("Warnings", "warnings", f"<ul>\n{warnings}</ul>" if warnings else "")
    title = shown.heading(_title(article), 0, "title")
    past = f'<p class="past"><a href="#{shown.anchor}-body">Read the article</a></p>'
    return f"<header>\n{title}\n<dl>\n{rows}</dl>\n{notice}{warned}{past}</header>\n"


def _people(shown: _Shown) -> str:
    """Return the table of who speaks how often, by kind; rows of nobody come last.

    The roles are those that its elements have anyhow: where a narrow page sets each name above its
    numbers, some browsers forget that it is a table.
    """
    counted: Counter[tuple[Speaker | str, str]] = Counter()
    for one in shown.article.statements:
        counted.update((source, one.kind) for source in (one.speakers or (_nobody(one),)))
    rows = [
        _row(_person(shown, speaker), f"c{place}", [counted[speaker, kind] for kind in _SPOKEN])
        for place, speaker in enumerate(shown.marks)
    ]
    for name, kinds in _NOBODIES.items():
        counts = [counted[name, kind] for kind in kinds]
        if sum(counts):
            rows.append(_row(name, _UNKNOWN if kinds == _SPOKEN else "nobody", counts))
    head = "".join(
        f'<th scope="col" role="columnheader">{name}</th>'
        for name in ("Who", "Quoted", "In part", "Reported", "All")
    )
    return (
        '<table role="table">\n<caption>Sentences of each, by kind</caption>\n'
        f'<thead role="rowgroup"><tr role="row">{head}</tr></thead>\n'
        f'<tbody role="rowgroup">\n{"".join(rows)}</tbody>\n</table>'
    )


_NOBODIES = {
    "Unknown speaker": _SPOKEN,
    "A study": ("study",),
    "A group": ("group",),
    "The article": ("article",),
}


def _nobody(statement: Statement) -> str:
    return next(name for name, kinds in _NOBODIES.items() if statement.kind in kinds)


def _row(name: str, classes: str, counts: Sequence[int]) -> str:
    parts = counts if len(counts) > 1 else [0] * len(_SPOKEN)
    cells = "".join(f'<td role="cell">{count or "–"}</td>' for count in (*parts, sum(counts)))
    return f'<tr class="{classes}" role="row"><th scope="row" role="rowheader">{name}</th>{cells}</tr>\n'


def _person(shown: _Shown, speaker: Speaker) -> str:
    parts = [
        f'<span class="mark">{shown.marks[speaker]}</span> <span class="name">{_line(speaker.name)}</span>'
    ]
    if speaker.credentials.strip():
        parts.append(f'<span class="credentials">{_line(speaker.credentials)}</span>')
    if speaker.role.strip():
        parts.append(f'<span class="role">{_line(speaker.role)}</span>')
    return " ".join(parts)


def _legend(shown: _Shown) -> str:
    """Return what the marks mean; only what stands in the article is explained."""
    article = shown.article
    kinds = {one.kind for one in article.statements}
    certainties = {one.certainty for one in article.statements}
    lines = [
        (f'<span class="s {kind}"><span class="t">{how} line</span></span>', _KINDS[kind])
        for kind, how in {"direct": "solid", "mixed": "dashed", "indirect": "dotted"}.items()
        if kind in kinds
    ]
    lines += [
        (f'<span class="mark">{kind}</span>', _KINDS[kind]) for kind in ("study", "group") if kind in kinds
    ]
    if "unknown" in certainties:
        lines.append((f'<span class="mark {_UNKNOWN}">{_UNKNOWN}</span>', "nobody can be named"))
    if "resolved" in certainties:
        lines.append(
            ('<span class="mark resolved">dashed</span>', "named by words nearby, not by the sentence")
        )
    if any(one.cue for one in article.statements):
        lines.append(('<span class="cue">slanted</span>', "the words that say whose the sentence is"))
    if "article" in kinds:
        lines.append(("no mark", _KINDS["article"]))
    if shown.gloss and article.glosses:
        lines.append(('<span class="gloss">[word]</span>', "the standard word for the one before it"))
    if any(section.supplied for section in article.sections):
        lines.append(("<b>[Heading]</b>", "supplied: the article does not print it"))
    listed = "\n".join(f"<div><dt>{sample}</dt><dd>{meaning}</dd></div>" for sample, meaning in lines)
    return f"<dl>\n{listed}\n</dl>\n<p>A mark is a button: it shows all that is known of its sentence.</p>"


def _sections(shown: _Shown) -> str:
    if not shown.article.sections:
        return ""
    items = "\n".join(
        f'<li class="l{min(section.level, 4)}"><a href="#{shown.anchor}-h{section.index}">'
        f"{_heading(shown, section)}</a></li>"
        for section in shown.article.sections
    )
    return (
        f'<nav aria-label="Sections of {_title(shown.article)}">\n'
        f"<details>\n<summary>Sections</summary>\n<ul>\n{items}\n</ul>\n</details>\n</nav>\n"
    )


# What a reader sees


def _body(shown: _Shown) -> str:
    """Return headings and passages in their order; a passage without a sentence is left out."""
    article = shown.article
    parts: list[str] = []
    heads = 0
    passages = [passage for passage in article.passages if passage.first < passage.last]
    for (_, section, _, _), group in groupby(passages, lambda passage: _list_of(article, passage)):
        reached = heads if section is None else max(heads, section + 1)
        parts += [_headed(shown, one) for one in article.sections[heads:reached]]
        heads = reached
        parts += _block(shown, list(group))
    parts += [_headed(shown, one) for one in article.sections[heads:]]
    return "\n".join(parts)


def _list_of(article: Article, passage: Passage) -> tuple[str, int | None, int, bool]:
    """Return what neighbours have in common if they are items of one list."""
    introduction = -1 if passage.introduction is None else passage.introduction
    return passage.kind, passage.section, introduction, bool(_number(article, passage))


def _number(article: Article, passage: Passage) -> str:
    """Return the number that is printed before an item; nothing where there is none."""
    if passage.kind != "item":
        return ""
    found = _NUMBER_BEFORE.search(article.text, max(0, passage.start - 40), passage.start)
    return found.group(1) if found else ""


def _headed(shown: _Shown, section: Section) -> str:
    classes = "supplied" if section.supplied else ""
    return shown.heading(_heading(shown, section), section.level, f"h{section.index}", classes)


def _heading(shown: _Shown, section: Section) -> str:
    if section.start is None or section.end is None:
        return _line(section.label)
    return _glossed(shown, section.start, section.end)


def _block(shown: _Shown, passages: Sequence[Passage]) -> list[str]:
    """Return neighbours of one kind: one list for items, and each by itself of the others."""
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


def _sentence(shown: _Shown, statement: Statement) -> str:
    """Return a sentence with its mark; the article's own words have none."""
    anchor = f"{shown.anchor}-s{statement.index}"
    words = _glossed(shown, statement.start, statement.end, statement.cue)
    if statement.kind == "article" and statement.certainty == "explicit" and not statement.references:
        return f'<span class="s article" id="{anchor}" title="{_KINDS["article"]}">{words}</span>'
    known = _known(shown, statement)
    hover = "; ".join(re.sub("<[^>]*>", "", line) for line in known)
    lines = " ".join(f"<span>{line}</span>" for line in known)
    return (
        f'<span class="s {_classes(shown, statement)}" id="{anchor}" title="{hover}">{words}'
        f"{_button(shown, statement, anchor)}"
        f'<span class="tip" popover id="{anchor}-tip">{lines}</span></span>'
    )


def _classes(shown: _Shown, statement: Statement) -> str:
    places = [f"c{place}" for place, one in enumerate(shown.marks) if one in statement.speakers[:1]]
    return " ".join([statement.kind, statement.certainty, *places])


def _button(shown: _Shown, statement: Statement, anchor: str) -> str:
    """Return the mark behind a sentence, never apart from its end: a button that opens what is known."""
    mark = _mark(shown, statement)
    name = f"{mark}: {_source(statement)}, {_KINDS[statement.kind]}"
    opens = f'type="button" popovertarget="{anchor}-tip"'
    button = f'<button class="mark" {opens} aria-label="{name}">{mark}</button>'
    return f'<span class="end">&nbsp;{button}</span>'


def _mark(shown: _Shown, statement: Statement) -> str:
    if statement.speakers:
        return ", ".join(shown.marks.get(one) or _line(one.name) for one in statement.speakers)
    if statement.kind in _SPOKEN:
        return _UNKNOWN
    labels = ", ".join(_line(reference.label) for reference in statement.references)
    return f"{statement.kind}: {labels}" if labels else statement.kind


def _source(statement: Statement) -> str:
    """Return who says a statement, in full."""
    if statement.speakers:
        return "; ".join(_line(speaker.label) for speaker in statement.speakers)
    if statement.kind in _SPOKEN:
        return "Unknown speaker"
    return _line(statement.attribution) or _nobody(statement)


def _known(shown: _Shown, statement: Statement) -> list[str]:
    """Return all that is known of a statement, as HTML, a line each."""
    lines = [f"<b>{_source(statement)}</b>", _KINDS[statement.kind].capitalize(), _reason(shown, statement)]
    if statement.references:
        links = ", ".join(_reference_link(shown, reference) for reference in statement.references)
        lines.append(f"Reference: {links}")
    return [*lines, f"Sentence {statement.index}"]


def _reason(shown: _Shown, statement: Statement) -> str:
    says = _CERTAINTIES[statement.certainty]
    if statement.cue is None:
        return says
    cue = _line(shown.article.text[slice(*statement.cue)])
    return f"{says}: <i>{cue}</i>"


def _reference_link(shown: _Shown, reference: Reference) -> str:
    """Return the label of a reference as a link to it; without a link if the list has no such entry."""
    label = _line(reference.label)
    if reference not in shown.article.references:
        return label
    return f'<a href="#{shown.anchor}-r{shown.article.references.index(reference)}">{label}</a>'


def _glossed(shown: _Shown, start: int, end: int, cue: tuple[int, int] | None = None) -> str:
    """Return a slice as HTML, with its glosses, and with the words of the cue set off."""
    text = shown.article.text
    glosses = {one.end: one.standard for one in _glosses(shown, start, end)}
    cue_start, cue_end = cue or (start, start)
    cuts = sorted({start, end, *(cut for cut in (cue_start, cue_end, *glosses) if start <= cut <= end)})
    parts: list[str] = []
    for here, there in pairwise(cuts):
        parts.append(_run(text[here:there], "t cue" if cue_start <= here < cue_end else "t"))
        if there in glosses:
            parts.append(f'<span class="gloss"> [{_line(glosses[there])}]</span>')
    return "".join(parts)


def _run(text: str, classes: str) -> str:
    """Return a piece of a sentence; white space at its ends, and a lone full stop, get no underline."""
    words = text.strip()
    if not any(map(str.isalnum, words)):
        return _text(text)
    before, _, after = text.partition(words)
    return f'{_text(before)}<span class="{classes}">{_text(words)}</span>{_text(after)}'


def _glosses(shown: _Shown, start: int, end: int) -> Iterator[Gloss]:
    """Yield the glosses of a slice that do not overlap, as the terminal shows them."""
    for gloss in shown.article.glosses if shown.gloss else ():
        if start <= gloss.start < gloss.end <= end:
            yield gloss
            start = gloss.end


# Behind the article


def _sources(shown: _Shown) -> str:
    """Return the studies and groups, each with its references and its sentences."""
    named: dict[tuple[str, str, tuple[Reference, ...]], list[Statement]] = {}
    for one in shown.article.statements:
        if one.kind in ("study", "group") and not one.speakers:
            name = "" if one.references else _line(one.attribution)
            named.setdefault((one.kind, name.casefold(), one.references), []).append(one)
    items = [_named(shown, statements) for statements in named.values()]
    return "<ul>\n" + "\n".join(items) + "\n</ul>" if items else ""


def _named(shown: _Shown, statements: Sequence[Statement]) -> str:
    """Return a study or a group, as its first sentence prints it, with links to all of them."""
    first = statements[0]
    linked = ", ".join(_reference_link(shown, reference) for reference in first.references)
    name = linked or _line(first.attribution) or "not named"
    return f'<li><span class="mark">{first.kind}</span> {name}: {_links(shown, statements)}</li>'


def _links(shown: _Shown, statements: Iterable[Statement]) -> str:
    links = [f'<a href="#{shown.anchor}-s{one.index}">{one.index}</a>' for one in statements]
    return f"sentence{'s' * (len(links) > 1)} {', '.join(links)}"


def _references(shown: _Shown) -> str:
    items = []
    for place, reference in enumerate(shown.article.references):
        citing = [one for one in shown.article.statements if reference in one.references]
        cited = f"named by {_links(shown, citing)}" if citing else "named by no sentence"
        items.append(
            f'<li id="{shown.anchor}-r{place}" value="{reference.number}">{_text(reference.text)} '
            f'<span class="why">{cited}</span></li>'
        )
    return "<ol>\n" + "\n".join(items) + "\n</ol>" if items else ""


def _unread(shown: _Shown) -> str:
    """Return the words that are no sentence, neighbours of one reason together."""
    parts = []
    for reason, lines in groupby(unread(shown.article), lambda pair: pair[0]):
        words = "\n".join(f"<dd>{_text(line)}</dd>" for _, line in lines)
        parts.append(f"<div>\n<dt>{_line(reason)}</dt>\n{words}\n</div>")
    return "<dl>\n" + "\n".join(parts) + "\n</dl>" if parts else ""
