"""What the lines around an article print of it: who wrote it, when, where it stands, and who published it."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING

from scarbot.language import fold
from scarbot.reading.body.datelines import DATELINE
from scarbot.reading.furniture.bylines import bare_author, is_post, only_people
from scarbot.reading.traits.dates import iso_date
from scarbot.reading.traits.marks import has_any, phrases, words_of
from scarbot.reading.traits.mastheads import (
    Credits,
    bar_parts,
    is_issue,
    is_label,
    is_menu,
    is_section,
    names_medium,
    parts_of,
)
from scarbot.reading.traits.metadata import (
    credited_site,
    informing_site,
    keep_first,
    read_bylines,
    recurring_site,
    rights_holder,
    site_name,
)
from scarbot.reasons import (
    ABOUT_SITE,
    ADDRESS_LINE,
    ADVERTISEMENT,
    AUTHOR_BIO,
    BREADCRUMBS,
    BYLINE,
    EDITORS_NOTE,
    PHOTO_CREDIT,
    RELATED_LINKS,
    REVIEWER,
    RUNNING_HEAD,
    SITE_FOOTER,
    SITE_HEADER,
    STANDFIRST,
)

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Mapping, Sequence

__all__ = ["read_printed"]

_NAME = r"(?:[Tt]he )?(?:St\.|[A-Z][\w’'-]*)(?: (?:[A-Z][\w’'-]*|&|of|and|for|the)(?=\W|$)){0,4}"
_EARNS = re.compile(
    rf"(?:^|[.!:] )(?!(?:We|You|I|They|Our|This)\b|The [a-z])({_NAME}) (?:may|can|might|will) (?:also )?"
    r"(?:earn|get|receive|collect|be paid)\b[^.]*\b(?:commissions?|affiliate|cut|fees?|purchases?|links?)\b"
)
_URL = re.compile(r"https?://[^\s/]+/[^\s)\]>]*[^\s)\]>.,;/]/?")
_ADDRESSED = frozenset({ADDRESS_LINE, RELATED_LINKS, BYLINE, ABOUT_SITE, SITE_FOOTER, EDITORS_NOTE})
_SKIPS = "skip to "  # what opens a page for those who listen to it
_SHARED_WORDS = 2
_LONGEST_ADDRESSED = 60
_LONGEST_NAME = 6
_SHORTEST_NAME = 4


def read_printed(
    lines: Sequence[tuple[str, str]], title: str, body: int, missing: Container[str]
) -> dict[str, str]:
    """Return what is printed, by the names that an article has for it.

    Args:
        lines: why each line around the body is furniture, and its words.
        title: of the article.
        body: how many of the lines stand above the body.
        missing: the names of what nothing else has told.
    """
    by: defaultdict[str, list[str]] = defaultdict(list)
    for reason, line in lines:
        by[reason].append(line)
    found = read_bylines(by[BYLINE])
    found["author"] = only_people(found.get("author", ""))
    if "author" in missing and not found["author"]:
        found["author"] = bare_author([line for reason, line in lines[:body] if reason == BYLINE])
    if "publisher" in missing and not found.get("publisher"):
        names = chain(_named_above(lines, by, title), _named_around(lines, by, found.get("author", "")))
        found["publisher"] = next(filter(None, names), "")
    if "date" in missing:
        issues = (line for line in by[SITE_HEADER] if any(map(is_issue, parts_of(line)[1:])))
        for line in (*by[DATELINE], *by[REVIEWER], *issues, *by[RUNNING_HEAD]):
            keep_first(found, "date", iso_date(line))
    if "url" in missing:
        found["url"] = _address(lines, title, body)
    return found


def _named_above(
    lines: Sequence[tuple[str, str]], by: Mapping[str, Sequence[str]], title: str
) -> Iterator[str]:
    """Yield the names of the site that stand above the title, the surest first; some are empty."""
    signed = Credits(lines)
    beside = (line for line in by[STANDFIRST] if parts_of(line)[1:])
    first = next((pair for pair in lines if not pair[1].lower().startswith(_SKIPS)), ("", ""))
    linked = [first[1]] if first[0] == RELATED_LINKS else []  # a logo is a link
    named = {line: _named_site(line) for line in (*linked, *by[SITE_HEADER], *by[BREADCRUMBS], *beside)}
    for name in named.values():
        yield signed.name(name) or (name if names_medium(name) else "")
    yield from (named[line] for line in linked if signed.has(named[line]))
    for line, name in named.items():
        yield from map(signed.name, () if name else _fronts(line))
    for line in by[SITE_HEADER]:
        yield from (part for part in bar_parts(line)[1:] if line.lower().startswith(title.lower()))
    if lines and lines[0][0] == SITE_HEADER:
        yield named[lines[0][1]]


def _named_around(
    lines: Sequence[tuple[str, str]], by: Mapping[str, Sequence[str]], author: str
) -> Iterator[str]:
    """Yield whom the other lines name as the publisher: by rights, in credits, in biographies."""
    for line in (*by[ABOUT_SITE], *by[SITE_FOOTER], *by[EDITORS_NOTE]):
        owner = rights_holder(line)
        yield owner if owner != author else ""
    yield from map(_named_site, by[SITE_HEADER])
    yield from map(credited_site, by[PHOTO_CREDIT])
    yield from map(informing_site, by[ABOUT_SITE])
    yield recurring_site(by[BYLINE], [line for reason, line in lines if reason != BYLINE])
    for line in (*by[BYLINE], *by[AUTHOR_BIO]):
        yield from _employers(line, author)
    for line in by[ADVERTISEMENT]:
        earns = _EARNS.search(line)
        yield earns[1] if earns else ""


def _fronts(line: str) -> Iterator[str]:
    """Yield what a line of the site may begin with, from the longest: its first words in capitals."""
    first = next(iter(parts_of(line)), "")
    words = first.split()[:_LONGEST_NAME]
    for size in range(len(words), 0, -1):
        name = " ".join(words[:size])
        if words[size - 1][:1].isupper() and len(name) >= _SHORTEST_NAME and not is_label(name):
            yield name


def _named_site(line: str) -> str:
    """Return the name of the site that a line above the article is, or begins with."""
    name = site_name(line)
    front = next(iter(parts_of(name)), "")
    if front.lower().startswith(words_of("made_for", "masthead")):
        return ""
    unnamed = is_label(front) or is_issue(line) or (front == fold(line) and is_menu(line))
    return "" if unnamed else front


def _employers(line: str, author: str) -> Iterator[str]:
    """Yield for whom a line says that somebody writes: a team, a name beside the byline, a biography's."""
    parts = [] if is_post(line) else [name for part in parts_of(line) for name in part.split(", ")]
    others = (part for part in parts if part != author and not is_section(part))  # "Health" is one
    yield from filter(names_medium, others)
    team = _team().search(line)
    yield team[1] if team else ""
    told = None if has_any(words_of("elsewhere", "writers"), line) else _works_for().search(line)
    yield told[1] if told and " " in told[1] else ""


def _address(lines: Sequence[tuple[str, str]], title: str, body: int) -> str:
    """Return where the page stands on the web: printed above the article, called so, or like its title."""
    for number, (reason, line) in enumerate(lines):
        found = _URL.search(line) if "http" in line and reason in _ADDRESSED else None
        if found is None or len(line) - len(found[0]) > _LONGEST_ADDRESSED:
            continue  # the usual case
        called = line[: found.start()].lower().strip(" :")
        if number < body or called in phrases("address", "masthead") or _is_like(found[0], title):
            return found[0]
    return ""


def _is_like(url: str, title: str) -> bool:
    """Say whether the last part of an address has mostly the words of a title."""
    words = re.split(r"[\W_]+", url.rstrip("/").rpartition("/")[2].lower())
    shared = sum(word in title.lower() for word in words)
    return shared >= _SHARED_WORDS and 2 * shared > len(words)


@cache
def _team() -> re.Pattern[str]:
    teams = "|".join(words_of("teams", "writers"))
    return re.compile(rf"\b[Bb]y (?:the )?({_NAME}) (?i:{teams})\b")


@cache
def _works_for() -> re.Pattern[str]:
    works = "|".join(words_of("works", "writers"))
    return re.compile(
        rf"(?:\b(?:{works}) (?:at|for|of)|(?:^|\s)(?:writes|covers|reports|edits)\b[^.]*? for)"
        rf" ({_NAME}?)(?=[.,;]|\s[a-z]|$)"
    )
