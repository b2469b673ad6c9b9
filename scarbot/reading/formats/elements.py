"""What the elements of HTML are for: which run on in a line, which no reader sees, which are furniture.

The words are in ``data/furniture.toml``, under ``[[element]]`` and ``[hidden]``.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from scarbot.reading.traits.marks import phrases, tables

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "HEADINGS",
    "LOWEST",
    "VOID",
    "element_reason",
    "heads",
    "is_body",
    "is_hidden",
    "is_inline",
    "nature_of",
]

LOWEST = 6
"""The level of the lowest headings."""

HEADINGS = {f"h{level}": level for level in range(1, LOWEST + 1)}
VOID = frozenset(
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param",
        "source", "track", "wbr",
    }
)  # fmt: skip
_BLOCKS = frozenset(
    {
        "address", "article", "aside", "blockquote", "body", "button", "caption", "center", "col",
        "colgroup", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption",
        "figure", "footer", "form", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head",
        "header", "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "option",
        "optgroup", "p", "pre", "search", "section", "select", "summary", "table", "tbody", "td",
        "textarea", "tfoot", "th", "thead", "tr", "ul",
    }
)  # fmt: skip
_BODIES = ("article", "main")
_NAMED_BY = ("class", "id", "data-component", "data-testid", "data-module", "data-gu-name")
_PROSE = frozenset({"p", "ul", "ol", "li", "blockquote", *HEADINGS})
_PAYWALLED = "paywall"  # a box of that name sells; a paragraph of that name is the article's, behind it
_LISTED = re.compile(r"toc[-_\d]", re.IGNORECASE)  # where a table of contents leads, and none itself
_SETTINGS = re.compile(
    r"(?:has|no|with|without|is)-|pull-(?:left|right|start|end)|.*-(?:open|closed|enabled|disabled)$"
)
_UNSEEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_PREFIXED = re.compile(r"(?!no-|not-|un)[a-z\d]+(?:-[a-z\d]+)*-(?:visually-?hidden|sr-only)")
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_GAPS = re.compile(r"[^a-z0-9]+")
_LONGEST_NAME = 1000


def is_inline(tag: str) -> bool:
    """Say whether an element runs on in the line; one that is not known does.

    >>> is_inline("em"), is_inline("my-word"), is_inline("td")
    (True, True, False)
    """
    return tag not in _BLOCKS


@lru_cache(maxsize=256)
def nature_of(tag: str) -> tuple[str, bool, bool]:
    """Return what an element without attributes is: why furniture, whether hidden, whether the article.

    >>> nature_of("aside"), nature_of("main")
    (('sidebar', False, False), ('', False, True))
    """
    return element_reason(tag, {}), is_hidden(tag, {}), is_body(tag, {})


def is_hidden(tag: str, attributes: Mapping[str, str]) -> bool:
    """Say whether no reader sees the element.

    >>> is_hidden("p", {"style": "display: none"}), is_hidden("b", {"class": "ux-visually-hidden"})
    (True, True)
    >>> is_hidden("i", {"class": "note-icon", "aria-hidden": "true"}), is_hidden("i", {"class": "note-icon"})
    (True, False)
    """
    if tag in phrases("tags", "hidden"):
        return True
    if not attributes:
        return False
    if "hidden" in attributes or _UNSEEN.search(attributes.get("style", "")):
        return True
    names = attributes.get("class", "").lower()
    if not phrases("names", "hidden").isdisjoint(names.split()):
        return True
    if attributes.get("aria-hidden") == "true" and "icon" in names:
        return True  # a sign beside the words, which no text needs
    return "hidden" in names and any(map(_PREFIXED.fullmatch, names.split()))


def is_body(tag: str, attributes: Mapping[str, str]) -> bool:
    """Say whether the element calls itself the article, or the main part of the page."""
    if tag in _BODIES or not attributes:
        return tag in _BODIES
    return attributes.get("role") in _BODIES or attributes.get("itemprop", "").lower() == "articlebody"


def element_reason(tag: str, attributes: Mapping[str, str]) -> str:
    """Return why an element is furniture by its tag, role, class or id; empty if it is not.

    >>> element_reason("div", {"class": "post newsletterSignup"})
    'newsletter box'
    >>> element_reason("h2", {"id": "toc-why"}), element_reason("div", {"id": "toc-why"})
    ('', 'table of contents')
    >>> element_reason("div", {"class": "header has-comments"})
    ''
    """
    told = _by("tags").get(tag, "")
    if not attributes:
        return told
    names = " ".join(attributes[key] for key in _NAMED_BY if key in attributes)
    if tag in HEADINGS and _LISTED.match(attributes.get("id", "")):
        names = names.replace(attributes["id"], "")
    if _PAYWALLED in names and tag in _PROSE:
        names = " ".join(name for name in names.split() if name != _PAYWALLED)
    named = _reason_of_names(names[:_LONGEST_NAME]) if names else ""
    return named or told or _by("roles").get(attributes.get("role", ""), "")


@lru_cache(maxsize=1024)
def heads(names: str) -> bool:
    """Say whether a class is that of a heading.

    >>> heads("SlideHed-hNuJm"), heads("card-heading big"), heads("ShedWrap-aB")
    (True, True, False)
    """
    words = _GAPS.split(_HUMP.sub("-", names[:_LONGEST_NAME]).lower())
    return not phrases("names", "headed").isdisjoint(words)


@lru_cache(maxsize=4096)
def _reason_of_names(names: str) -> str:
    for name in names.split():
        folded = _GAPS.sub("-", _HUMP.sub("-", name).lower()).strip("-")
        found = None if _SETTINGS.match(folded) else _pattern().search(folded)
        if found:
            return _by("names")[found.group()]
    return ""


@cache
def _pattern() -> re.Pattern[str]:
    longest_first = sorted(_by("names"), key=lambda name: (-len(name), name))
    return re.compile(rf"(?<![a-z0-9])(?:{'|'.join(map(re.escape, longest_first))})(?![a-z0-9])")


@cache
def _by(key: str) -> dict[str, str]:
    elements = tables()["element"]
    return {word: entry["reason"] for entry in elements for word in entry.get(key, ())}
