"""Title, publisher, author, date and address: from front matter, a page's head, or a byline.

Dates are given as ISO 8601, as exactly as they are known: ``2024-02-19``, ``2024-02``, ``2024``.
What is not said, or not clear, is left out.
"""

from __future__ import annotations

import html
import json
import re
from datetime import date
from typing import TYPE_CHECKING, Any

from scarbot.language import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

__all__ = ["PageMetadata", "iso_date", "read_bylines", "read_front_matter"]

_FENCE = re.compile(r"\ufeff?---[ \t]*\r?\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE)
_FIELD = re.compile(r"^([A-Za-z][\w -]*?)[ \t]*:(?:[ \t]+(.*?))?[ \t]*$")
_NESTED = re.compile(r"^[ \t]+(?:-[ \t]+)?name[ \t]*:[ \t]+(.+?)[ \t]*$")
_ENTRY = re.compile(r"^[ \t]*-[ \t]+(.+?)[ \t]*$")
_COMMENT = re.compile(r"[ \t]#.*$")
_PLAIN_ENTRY = re.compile(r"^[\w-]+[ \t]*:[ \t]")
_FRONT = {
    "title": ("title", "headline"),
    "publisher": ("publisher", "site", "site_name", "publication", "source", "website"),
    "author": ("author", "authors", "byline", "by", "writer"),
    "date": ("date", "published", "date_published", "datepublished", "publishdate", "pubdate", "published_at", "created"),
    "url": ("url", "canonical", "canonical_url", "canonicalurl", "source_url", "link", "permalink", "source"),
}

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_DATES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"\b(?P<year>(?:19|20)\d\d)[-/.](?P<number>0?[1-9]|1[0-2])(?:[-/.](?P<day>\d{1,2})(?=\D|$))?(?!\d)",
        rf"\b{_MONTH}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>(?:19|20)\d\d)\b",
        rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\.?\s+{_MONTH},?\s+(?P<year>(?:19|20)\d\d)\b",
        rf"\b{_MONTH},?\s+(?P<year>(?:19|20)\d\d)\b",
        r"\b(?P<year>(?:19|20)\d\d)(?P<number>0[1-9]|1[0-2])(?P<day>[0-3]\d)(?:T\d+Z?)?\b",
        r"^\s*(?P<year>(?:19|20)\d\d)\s*$",
    )
)
_LONGEST_DATE = 200

_WRITTEN = re.compile(
    r"(?:^|[|·•—–]\s*|\b(?:[Ww]ritten|[Pp]osted|[Ww]ords|[Ss]tory|[Rr]eported|[Pp]ublished)\s+)[Bb][Yy]:?\s+|^[Aa]uthor:\s+"
)
_FIRST_PUBLISHED = re.compile(r"\b(?:published|posted)\b", re.IGNORECASE)
_PUBLISHED_IN = re.compile(r"\b[Pp]ublished in (?:the )?([A-Z][^,|·•\d]*?)(?=,|\s+on\s|\s*[|·•]|\s*$)")
_PARTICLES = frozenset("de da di del der la le van von bin al".split())
_JOINERS = frozenset(("and", "&"))
_LONGEST_NAMES = 20

_SAVED_FROM = re.compile(r"\s*saved from url=\(\d+\)(\S+)")
_ADDRESS = re.compile(r"https?://\S+")
_SITE_PART = re.compile(r"\s+[|–—·•»:-]\s+|\s*\|\s*")
_WRAPPING = re.compile(r"^\s*(?:<!--|(?://)?<!\[CDATA\[)|(?:-->|(?://)?\]\]>)\s*$")
_ARTICLES = ("article", "posting", "report", "webpage")
_MOST_NODES = 10_000
_META = {
    "title": ("og:title", "twitter:title", "dc.title", "citation_title", "parsely-title"),
    "publisher": ("og:site_name", "publisher", "dc.publisher", "citation_publisher", "application-name"),
    "author": ("author", "article:author", "dc.creator", "citation_author", "parsely-author", "sailthru.author", "byl"),
    "date": (
        "article:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "dcterms.created",
        "citation_publication_date", "citation_date", "parsely-pub-date", "sailthru.date", "pubdate", "publishdate",
        "publish-date", "article.published", "og:published_time",
    ),
    "url": ("og:url", "parsely-link", "citation_public_url"),
}  # fmt: skip


# Dates and bylines


def iso_date(words: str) -> str:
    """Return the first date in some words; empty where there is none, or none that is clear.

    >>> iso_date("Posted on March 3, 2022"), iso_date("2024-02-19T09:00:00Z"), iso_date("Sept. 2021")
    ('2022-03-03', '2024-02-19', '2021-09')
    >>> iso_date("03/04/2022")
    ''
    """
    words = words[:_LONGEST_DATE]
    matches = [match for pattern in _DATES if (match := pattern.search(words))]
    for match in sorted(matches, key=lambda match: (match.start(), -match.end())):
        if found := _date(match.groupdict()):
            return found
    return ""


def _date(parts: dict[str, str | None]) -> str:
    year = parts["year"] or ""
    month = parts.get("month")
    number = _MONTHS.index(month[:3].lower()) + 1 if month else int(parts.get("number") or 0)
    day = int(parts.get("day") or 0)
    if not number:
        return year
    if not day:
        return f"{year}-{number:02}"
    try:
        return date(int(year), number, day).isoformat()
    except ValueError:
        return ""


def read_bylines(lines: Iterable[str]) -> dict[str, str]:
    """Return author, date and publisher as far as the lines of a byline print them.

    >>> read_bylines(["By Ana Ruiz and Bo Lee", "Published in Skin Deep, May 4, 2023 · 8 min read"])
    {'author': 'Ana Ruiz, Bo Lee', 'date': '2023-05-04', 'publisher': 'Skin Deep'}
    """
    found: dict[str, str] = {}
    published = False
    for line in map(fold, lines):
        written = _WRITTEN.search(line)
        _set(found, "author", _names(line[written.end() :]) if written else "")
        first = _FIRST_PUBLISHED.search(line)
        day = iso_date(line[first.end() :] if first else line) or iso_date(line)
        if day and (not found.get("date") or (first and not published)):
            found["date"], published = day, bool(first)
        place = _PUBLISHED_IN.search(line)
        if place and not _is_month(place.group(1)):
            _set(found, "publisher", place.group(1))
    return found


def _names(words: str) -> str:
    """Return the names that some words begin with; a name has two words or more."""
    names: list[list[str]] = [[]]
    ended = False
    for word in words.split()[:_LONGEST_NAMES]:
        bare = word.strip(",;|·•")
        if bare in _JOINERS:
            names.append([])
        elif not bare or not (bare[0].isupper() or (names[-1] and bare in _PARTICLES)):
            break
        elif ended and bare.isupper():  # a degree
            continue
        else:
            names += [[]] if ended and names[-1] else []
            names[-1].append(bare)
        ended = word.endswith((",", ";"))
        if word.endswith(("|", "·", "•")):
            break
    found = [" ".join(name) for name in names if len(name) > 1]
    listed = any(joiner in words.split() for joiner in _JOINERS)
    return ", ".join(found if listed else found[:1])


def _is_month(words: str) -> bool:
    return words[:3].lower() in _MONTHS and iso_date(f"{words} 2000") != ""


def _set(found: dict[str, str], key: str, value: str) -> None:
    if value and not found.get(key):
        found[key] = value


# Front matter


def read_front_matter(text: str) -> tuple[dict[str, str], int]:
    r"""Return what the front matter of a Markdown file says, and where the text behind it begins.

    Lines of ``key: value`` between two lines of ``---``; a list or a ``name`` below an author is
    read, other YAML is passed over. A text that opens with a rule has no front matter.

    >>> read_front_matter("---\ntitle: 'Skin, explained'\nauthors: [Ana, Bo]\n---\nText.")
    ({'title': 'Skin, explained', 'author': 'Ana, Bo'}, 55)
    """
    fence = _FENCE.match(text)
    fields = _fields(fence.group(1).splitlines()) if fence else {}
    if fence is None or not fields:
        return {}, 0
    found: dict[str, str] = {}
    for key, aliases in _FRONT.items():
        for alias in aliases:
            value = fields.get(alias, "")
            if bool(_ADDRESS.fullmatch(value)) == (key == "url"):
                _set(found, key, iso_date(value) if key == "date" else value)
    return found, fence.end()


def _fields(lines: Sequence[str]) -> dict[str, str]:
    """Return the values by key; empty if the first line is no field."""
    fields: dict[str, str] = {}
    lists: dict[str, list[str]] = {}
    key = ""
    for line in lines:
        field = _FIELD.match(line)
        if field:
            key = field.group(1).strip().lower().replace("-", "_")
            fields.setdefault(key, _value(field.group(2) or ""))
        elif not line.strip() or line.lstrip().startswith("#"):
            continue
        elif not key:
            return {}
        else:
            lists.setdefault(key, []).append(line)
    for key, below in lists.items():
        if fields[key] in ("", ">", "|", ">-", "|-"):
            fields[key] = _below(below, is_text=bool(fields[key]))
    return fields


def _below(lines: list[str], *, is_text: bool) -> str:
    """Return what the lines below a key say: its text, its entries, or its names."""
    if is_text:
        return fold(" ".join(lines))
    named = [_value(match.group(1)) for line in lines if (match := _NESTED.match(line))]
    entries = [match.group(1) for line in lines if (match := _ENTRY.match(line))]
    return ", ".join(named or [_value(entry) for entry in entries if not _PLAIN_ENTRY.match(entry)])


def _value(words: str) -> str:
    words = words.strip()
    if len(words) > 1 and words[0] == words[-1] == '"':
        return fold(words[1:-1].replace('\\"', '"'))
    if len(words) > 1 and words[0] == words[-1] == "'":
        return fold(words[1:-1].replace("''", "'"))
    words = _COMMENT.sub("", words)
    if words.startswith("[") and words.endswith("]"):
        return ", ".join(filter(None, (_value(entry) for entry in words[1:-1].split(","))))
    return fold(words)


# The head of a page


class PageMetadata:
    """What a page says about itself, collected while its tags are read.

    The order of trust is the data for search engines (JSON-LD), the tags for sharing, then what
    is left: ``<title>``, ``rel=author``, ``<time>``, and the comment that a browser adds on saving.
    """

    def __init__(self) -> None:
        self._tags: dict[str, str] = {}
        self._plain: dict[str, str] = {}
        self._scripts: list[str] = []
        self._reading = ""
        self._read: list[str] = []

    def open(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Take note of a tag."""
        if tag == "meta":
            name = attributes.get("property") or attributes.get("name") or attributes.get("itemprop") or ""
            _set(self._tags, name.lower(), fold(attributes.get("content", "")))
        elif tag == "link" and "canonical" in attributes.get("rel", "").lower().split():
            _set(self._plain, "url", _address(attributes.get("href", "")))
        elif tag == "time":
            _set(self._plain, "date", iso_date(attributes.get("datetime", "")))
        elif tag == "title" and not self._plain.get("title"):
            self._begin("title")
        elif tag == "script" and attributes.get("type", "").lower() == "application/ld+json":
            self._begin("script")
        elif tag == "a" and "author" in attributes.get("rel", "").lower().split():
            self._begin("a")

    def text(self, data: str) -> None:
        """Take note of text."""
        if self._reading:
            self._read.append(data)

    def close(self, tag: str) -> None:
        """Take note of a closing tag."""
        if not self._reading or tag != self._reading:
            return
        words = "".join(self._read)
        if tag == "script":
            self._scripts.append(words)
        else:
            _set(self._plain, "title" if tag == "title" else "author", fold(words))
        self._begin("")

    def comment(self, words: str) -> None:
        """Take note of a comment: a browser writes there where it saved the page from."""
        saved = _SAVED_FROM.match(words)
        if saved:
            _set(self._plain, "url", _address(saved.group(1)))

    def found(self) -> dict[str, str]:
        """Return what is known; the title without the name of the site."""
        linked = _linked_data(self._scripts)
        found: dict[str, str] = {}
        for key, names in _META.items():
            _set(found, key, linked.get(key, ""))
            for name in names:
                value = self._tags.get(name, "")
                _set(found, key, _as(key, value))
        for key, value in self._plain.items():
            _set(found, key, value)
        printed = self._plain.get("title", "")
        title, site = _parted(printed, found.get("title", ""), found.get("publisher", ""))
        if found.get("title") in (printed, None):
            _set_again(found, "title", title)
        _set(found, "publisher", site)
        return found

    def _begin(self, tag: str) -> None:
        self._reading, self._read = tag, []


def _set_again(found: dict[str, str], key: str, value: str) -> None:
    if value:
        found[key] = value


def _as(key: str, value: str) -> str:
    if key == "date":
        return iso_date(value)
    if key == "url":
        return _address(value)
    return "" if _ADDRESS.match(value) else value


def _address(words: str) -> str:
    words = words.strip()
    return words if _ADDRESS.fullmatch(words) else ""


def _parted(printed: str, title: str, publisher: str) -> tuple[str, str]:
    """Part ``<title>`` into the title and the site, where one of the two is known from elsewhere.

    >>> _parted("Skin, Decoded | Glow", "Skin, Decoded", ""), _parted("Skin - Glow", "", "Glow")
    (('Skin, Decoded', 'Glow'), ('Skin', 'Glow'))
    """
    gaps = list(_SITE_PART.finditer(printed))
    for gap in reversed(gaps):
        front, back = printed[: gap.start()], printed[gap.end() :]
        if back == publisher or front == title:
            return front, back
        if front == publisher:
            return back, front
    return printed, ""


def _linked_data(scripts: Iterable[str]) -> dict[str, str]:
    """Return what JSON-LD says of the article, or else of the page; what is broken says nothing."""
    nodes = [node for script in scripts for node in _nodes(script)]
    named = {node["@id"]: node for node in nodes if isinstance(node.get("@id"), str) and len(node) > 1}
    articles = sorted(
        (rank, place) for place, node in enumerate(nodes) if (rank := _rank(node)) < len(_ARTICLES)
    )
    found: dict[str, str] = {}
    for _, place in articles:
        node = nodes[place]
        _set(found, "title", _words(node.get("headline")) or _words(node.get("name")))
        _set(found, "author", _named(node.get("author"), named))
        _set(found, "publisher", _named(node.get("publisher"), named))
        _set(found, "date", iso_date(_words(node.get("datePublished"))))
        page = node.get("mainEntityOfPage")
        page = page.get("@id") if isinstance(page, dict) else page
        _set(found, "url", _address(_words(node.get("url"))) or _address(_words(page)))
    return found


def _nodes(script: str) -> Iterator[dict[str, Any]]:
    """Yield every object of a script, the outer ones first."""
    try:
        waiting: list[Any] = [json.loads(_WRAPPING.sub("", script), strict=False)]
    except (ValueError, RecursionError):
        return
    for value in waiting:
        if len(waiting) > _MOST_NODES:
            return
        if isinstance(value, dict):
            yield value
            waiting.extend(value.values())
        elif isinstance(value, list):
            waiting.extend(value)


def _rank(node: Mapping[str, Any]) -> int:
    kinds = node.get("@type")
    names = [kinds] if isinstance(kinds, str) else kinds if isinstance(kinds, list) else []
    ranks = [
        rank
        for rank, ending in enumerate(_ARTICLES)
        for name in names
        if isinstance(name, str) and name.lower().endswith(ending)
    ]
    return min(ranks, default=len(_ARTICLES))


def _words(value: Any) -> str:
    return fold(html.unescape(value)) if isinstance(value, str) else ""


def _named(value: Any, nodes: Mapping[str, Mapping[str, Any]]) -> str:
    """Return the name or names of one who is given by name, as an object, or by reference."""
    names: list[str] = []
    for entry in value if isinstance(value, list) else [value]:
        if isinstance(entry, dict):
            node = nodes.get(entry.get("@id", ""), entry) if "name" not in entry else entry
            names.append(_words(node.get("name")))
        else:
            names.append(_as("author", _words(entry)))
    return ", ".join(name for name in names if name)
