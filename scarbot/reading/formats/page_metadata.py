"""What a page says about itself: JSON-LD, tags for sharing, ``<title>``, ``rel``, ``<time>``."""

from __future__ import annotations

import html
import json
import re
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any

from scarbot.language import fold
from scarbot.models import Speaker
from scarbot.reading.traits.dates import iso_date
from scarbot.reading.traits.metadata import address, keep_first, without_degrees

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

__all__ = ["NOTED_TAGS", "PageMetadata", "title_parts"]

NOTED_TAGS = frozenset({"meta", "link", "h1", "time", "title", "script", "a"})
"""What a page may say something of itself by."""

_SAVED_FROM = re.compile(r"\s*saved from url=\(\d+\)(\S+)")
_SITE_PART = re.compile(r"(?<!\s)(?:\s+(?:[|–—·•»:-]|--)\s+|\s*\|\s*)")
_WRAPPING = re.compile(r"^\s*(?:<!--|(?://)?<!\[CDATA\[)|(?:-->|(?://)?\]\]>)\s*$")
_ARTICLES = ("article", "posting", "report", "webpage")
_TOLD_OF = ("mentions", "about")
_MOST_NODES = 10_000
_MOST_PARTS = 20
_CLOCK_DIFFERS = re.compile(r"T\d\d:\d\d[\d:.]*[+-](?!00:?00)\d\d:?\d\d\Z")
_DAY = len("2024-02-19")
_META = {
    "title": ("og:title", "twitter:title", "dc.title", "citation_title", "parsely-title"),
    "publisher": ("og:site_name", "publisher", "dc.publisher", "citation_publisher", "application-name"),
    "author": ("author", "article:author", "dc.creator", "citation_author", "parsely-author"),
    "date": (
        "article:published_time",
        "datepublished",
        "date",
        "dc.date",
        "dc.date.issued",
        "dcterms.created",
        "citation_publication_date",
        "citation_date",
        "parsely-pub-date",
        "sailthru.date",
        "pubdate",
        "publish-date",
    ),
    "url": ("og:url", "parsely-link", "citation_public_url"),
    "description": ("description", "og:description", "twitter:description"),
}


class PageMetadata:
    """What a page says about itself, collected while its tags are read.

    The order of trust is the data for search engines (JSON-LD), the tags for sharing, then what
    is left: ``<title>``, ``rel=author``, the first ``<time>`` behind the heading, and the comment
    that a browser adds on saving.

    Attributes:
        reading: the tag whose text is taken note of; empty for none.
    """

    def __init__(self) -> None:
        self._tags: dict[str, str] = {}
        self._plain: dict[str, str] = {}
        self._scripts: list[str] = []
        self.reading = ""
        self._read: list[str] = []
        self._titled = False
        self._saved = ""

    def open(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Take note of one of :data:`NOTED_TAGS`."""
        if tag == "meta":
            name = attributes.get("property") or attributes.get("name") or attributes.get("itemprop") or ""
            keep_first(self._tags, name.lower(), fold(attributes.get("content", "")))
        elif tag == "link" and "canonical" in attributes.get("rel", "").lower().split():
            keep_first(self._plain, "url", address(attributes.get("href", "")))
        elif tag == "h1":
            self._titled = True
        elif tag == "time" and (self._titled or attributes.get("itemprop") == "datePublished"):
            keep_first(self._plain, "date", iso_date(attributes.get("datetime", "")))
        elif tag == "title":
            self._begin("title")
        elif tag == "script" and attributes.get("type", "").lower() == "application/ld+json":
            self._begin("script")
        elif tag == "a" and "author" in attributes.get("rel", "").lower().split():
            self._begin("a")

    def text(self, data: str) -> None:
        """Take note of text in the tag that is read."""
        self._read.append(data)

    def close(self) -> None:
        """Take note of the end of the tag that is read."""
        words = "".join(self._read)
        if self.reading == "script":
            self._scripts.append(words)
        else:
            keep_first(self._plain, "title" if self.reading == "title" else "author", fold(words))
        self._begin("")

    def comment(self, words: str) -> None:
        """Take note of a comment: a browser writes there where it saved the page from."""
        saved = _SAVED_FROM.match(words)
        if saved:
            self._saved = address(saved.group(1))

    def found(self, heading: str = "") -> dict[str, str]:
        """Return what is known.

        Args:
            heading: the title as the page prints it; it wins over what the head says.
        """
        found: dict[str, str] = {}
        keep_first(found, "title", heading)
        keep_first(found, "date", self._local_day())
        for key, names in _META.items():
            keep_first(found, key, self._linked.get(key, ""))
            for name in names:
                keep_first(found, key, _as(key, self._tags.get(name, "")))
        printed = self._plain.get("title", "")
        title, site = _parted(printed, found.get("title", ""), found.get("publisher", ""))
        keep_first(found, "title", title)
        keep_first(found, "publisher", site)
        for key, value in self._plain.items():
            keep_first(found, key, value)
        keep_first(found, "url", self._saved)
        return found

    def _local_day(self) -> str:
        """Return the day on which it came out where it did, if a tag tells by how much the clock differs.

        Data for search engines often has the time at Greenwich, which may be of the day before or behind.
        """
        published, linked = self._tags.get("article:published_time", ""), self._linked.get("date", "")
        local = iso_date(published) if _CLOCK_DIFFERS.search(published) else ""
        if len(local) != _DAY or len(linked) != _DAY:
            return ""
        apart = abs(date.fromisoformat(local) - date.fromisoformat(linked))
        return local if apart.days == 1 else ""

    def people(self) -> Iterator[Speaker]:
        """Yield the people whom the article tells of, by the data for search engines."""
        nodes = _articles(self._nodes)
        for entry in (entry for node in nodes for key in _TOLD_OF for entry in _listed(node.get(key))):
            someone = _linked_to(entry, self._named)
            name = without_degrees(_words(someone.get("name")))
            if " " in name and "person" in _kinds(someone):
                letters, role = _words(someone.get("honorificSuffix")), _words(someone.get("jobTitle"))
                yield Speaker(name, letters, role)

    @cached_property
    def _nodes(self) -> list[dict[str, Any]]:
        return [node for script in self._scripts for node in _nodes(script)]

    @cached_property
    def _named(self) -> dict[str, dict[str, Any]]:
        """The nodes that others refer to."""
        return {
            node["@id"]: node for node in self._nodes if isinstance(node.get("@id"), str) and len(node) > 1
        }

    @cached_property
    def _linked(self) -> dict[str, str]:
        return _linked_data(self._nodes, self._named)

    def _begin(self, tag: str) -> None:
        self.reading, self._read = tag, []


def title_parts(title: str) -> list[str]:
    """Return a ``<title>`` and the parts that it may have: the article's title, the site's name.

    >>> title_parts("Skin | Glow")
    ['Skin | Glow', 'Skin', 'Glow']
    """
    gaps = list(_SITE_PART.finditer(title))[:_MOST_PARTS]
    fronts = [title[: gap.start()] for gap in gaps]
    return [title, *fronts, *(title[gap.end() :] for gap in gaps)]


def _as(key: str, value: str) -> str:
    if key == "date":
        return iso_date(value)
    if key == "url":
        return address(value)
    return "" if address(value) else value


def _parted(printed: str, title: str, publisher: str) -> tuple[str, str]:
    """Part ``<title>`` into the title and the site, where one of the two is known from elsewhere.

    >>> _parted("Skin, Decoded | Glow", "Skin, Decoded", ""), _parted("Skin - Glow", "", "Glow")
    (('Skin, Decoded', 'Glow'), ('Skin', 'Glow'))
    """
    if printed == title:
        return title, ""
    for gap in list(_SITE_PART.finditer(printed))[:_MOST_PARTS]:
        front, back = printed[: gap.start()], printed[gap.end() :]
        if back == publisher or front == title:
            return front, back
        if front == publisher or back == title:
            return back, front
    return printed, ""


def _linked_data(
    nodes: Sequence[Mapping[str, Any]], named: Mapping[str, Mapping[str, Any]]
) -> dict[str, str]:
    """Return what JSON-LD says of the article, or else of the page."""
    found: dict[str, str] = {}
    for node in _articles(nodes):
        keep_first(found, "title", _words(node.get("headline")) or _words(node.get("name")))
        keep_first(found, "author", _named(node.get("author"), named))
        keep_first(found, "publisher", _named(node.get("publisher"), named))
        keep_first(found, "date", iso_date(_words(node.get("datePublished"))))
        page = node.get("mainEntityOfPage")
        page = page.get("@id") if isinstance(page, dict) else page
        keep_first(found, "url", address(_words(node.get("url"))) or address(_words(page)))
    return found


def _articles(nodes: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """Return the nodes that are an article, the surest first."""
    ranked = ((_rank(node), place) for place, node in enumerate(nodes))
    return [nodes[place] for rank, place in sorted(ranked) if rank < len(_ARTICLES)]


def _nodes(script: str) -> Iterator[dict[str, Any]]:
    """Yield every object of a script, the outer ones first; what is broken has none."""
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
    kinds = _kinds(node)
    ranks = (rank for rank, ending in enumerate(_ARTICLES) if any(kind.endswith(ending) for kind in kinds))
    return min(ranks, default=len(_ARTICLES))


def _kinds(node: Mapping[str, Any]) -> list[str]:
    """Return what a node says it is, in lower case."""
    return [name.lower() for name in _listed(node.get("@type")) if isinstance(name, str)]


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _linked_to(value: Any, nodes: Mapping[str, Mapping[str, Any]]) -> Mapping[str, Any]:
    """Return an object, or the one that it refers to; an empty one for anything else."""
    if not isinstance(value, dict) or "name" in value:
        return value if isinstance(value, dict) else {}
    return nodes.get(_words(value.get("@id")), value)


def _words(value: Any) -> str:
    return fold(html.unescape(value)) if isinstance(value, str) else ""


def _named(value: Any, nodes: Mapping[str, Mapping[str, Any]]) -> str:
    """Return the name or names of one who is given by name, as an object, or by reference."""
    names: list[str] = []
    for entry in _listed(value):
        if isinstance(entry, dict):
            names.append(without_degrees(_words(_linked_to(entry, nodes).get("name"))))
        else:
            names.append(_as("author", _words(entry)))
    return ", ".join(name for name in names if name)
