"""The front matter of a Markdown file: what it says about the article."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scarbot.language import fold
from scarbot.reading.traits.dates import iso_date
from scarbot.reading.traits.metadata import address, keep_first

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["read_front_matter"]

_OPENING = re.compile(r"\ufeff?---[ \t]*\r?\n")
_READER = re.compile(
    r"\ufeff?(Title: [^\n]*\n(?:\n?[A-Z][\w ]{1,30}: [^\n]*\n){0,6})\n?Markdown Content:[ \t]*\n"
)
_CLOSING = re.compile(r"^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.MULTILINE)
_FIELD = re.compile(r"^([A-Za-z][\w -]*?)[ \t]*:(?:[ \t]+(.*))?$")
_NESTED = re.compile(r"^[ \t]+(?:-[ \t]+)?name[ \t]*:[ \t]+(.+)")
_ENTRY = re.compile(r"^[ \t]*-[ \t]+(.+)")
_COMMENT = re.compile(r"[ \t]#.*$")
_FRONT = {
    "title": ("title", "headline"),
    "publisher": ("publisher", "site", "site_name", "publication", "source", "website"),
    "author": ("author", "authors", "byline", "by", "writer"),
    "date": (
        "date", "published", "published time", "date_published", "datepublished", "publishdate", "pubdate",
    ),
    "url": (
        "url", "canonical", "canonical_url", "canonicalurl", "source_url", "url source", "link", "permalink",
        "source",
    ),
    "description": ("description", "summary", "excerpt", "subtitle", "dek", "deck"),
}  # fmt: skip


def read_front_matter(text: str) -> tuple[dict[str, str], int]:
    r"""Return what the front matter of a Markdown file says, and where the text behind it begins.

    Lines of ``key: value`` between two lines of ``---``; a list or a ``name`` below an author is
    read, other YAML is passed over. A text that opens with a rule has no front matter.

    >>> read_front_matter("---\ntitle: 'Skin, explained'\nauthors: [Ana, Bo]\n---\nText.")
    ({'title': 'Skin, explained', 'author': 'Ana, Bo'}, 52)
    """
    reader = _READER.match(text)
    if reader:
        return _known(_fields(reader.group(1).splitlines())), reader.end()
    opening = _OPENING.match(text)
    closing = _CLOSING.search(text, opening.end()) if opening else None
    if opening is None or closing is None:
        return {}, 0
    fields = _fields(text[opening.end() : closing.start()].splitlines())
    if not fields:
        return {}, 0
    return _known(fields), closing.end()


def _known(fields: Mapping[str, str]) -> dict[str, str]:
    """Return of the fields what an article has, by the names that are used here."""
    found: dict[str, str] = {}
    for key, aliases in _FRONT.items():
        for alias in aliases:
            value = fields.get(alias, "")
            if bool(address(value)) == (key == "url"):
                keep_first(found, key, iso_date(value) if key == "date" else value)
    return found


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
    return ", ".join(named or map(_value, entries))


def _value(words: str) -> str:
    words = words.strip()
    if len(words) > 1 and words[0] == words[-1] == '"':
        return fold(words[1:-1].replace('\\"', '"')).removeprefix("[[").removesuffix("]]")  # a link of a wiki
    if len(words) > 1 and words[0] == words[-1] == "'":
        return fold(words[1:-1].replace("''", "'"))
    words = _COMMENT.sub("", words)
    if words.startswith("[") and words.endswith("]"):
        return ", ".join(filter(None, (_value(entry) for entry in words[1:-1].split(","))))
    return fold(words)
