"""Numbered parts of articles: "step 4", "the last tip", "what are the mistakes?"."""

from __future__ import annotations

import re
from functools import cache, cached_property
from typing import TYPE_CHECKING, NamedTuple

from scarbot.language import words
from scarbot.lexicon import load_data
from scarbot.models import branch
from scarbot.settings import whole_number

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from scarbot.models import Article, Place

__all__ = ["Numbering"]

_MOST_COUNTED = 999
_HEADING = (
    r"\W*(?:no\.\s*|#\s*|(?P<kind>[a-z]+)\s+#?)?(?P<number>\d{1,2}|[a-z]+)"
    r"(?P<mark>\s*[.:)]|\s+[-–—]|\s*$)"
)
_BEHIND = 4
"""The number of words behind a number in a title that may say what it counts."""
_ITEM = r"(?P<number>\d{1,2})[.)]\s*$"


class _Part(NamedTuple):
    """A numbered section or item: its number, its heading, and the positions of its statements."""

    number: int
    label: str
    positions: tuple[int, ...]


class _Series(NamedTuple):
    """The numbered parts of an article, and the nouns that they may be called by."""

    article: Article
    parts: tuple[_Part, ...]
    nouns: frozenset[str]

    @property
    def title(self) -> str:
        return f"“{self.article.title or self.article.id}”"


class _Asked(NamedTuple):
    """Which numbered parts a question asks for.

    Attributes:
        noun: what it calls them.
        number: which of them; -1 for the last, 0 for all.
        loosely: nouns by which it may call parts that the article calls otherwise.
    """

    noun: str
    number: int
    loosely: frozenset[str]


class Numbering:
    """Finds numbered sections and items by the number that a question names.

    Args:
        places: the statements of the corpus.
    """

    def __init__(self, places: Sequence[Place]) -> None:
        self._places = places

    def answer(self, text: str) -> tuple[str, list[int]] | None:
        """Return a line and the statements to quote; ``None`` where no numbered part is asked for."""
        asked = _asked(text.split())
        found = self._called(asked) if asked else []
        if asked is None or not found:
            return None
        return _numbered(found, asked.number) if asked.number else _listed(found)

    def _called(self, asked: _Asked) -> list[_Series]:
        """Return what is called so, else, for a word that any such list may have, all that is numbered."""
        own = [series for series in self._series if asked.noun in series.nouns]
        return own or (list(self._series) if asked.noun in asked.loosely else [])

    @cached_property
    def _series(self) -> tuple[_Series, ...]:
        starts: dict[str, int] = {}
        for position, place in enumerate(self._places):
            starts.setdefault(place.article.id, position)
        articles = {place.article.id: place.article for place in self._places}.values()
        found = ((a, _sections(a, starts[a.id]) or _items(a, starts[a.id])) for a in articles)
        return tuple(_Series(a, tuple(parts), _nouns(a)) for a, parts in found if parts)


def _sections(article: Article, offset: int) -> list[_Part]:
    """Return the sections whose headings are numbered, where they make a series."""
    parts = []
    for section in article.sections:
        if (number := _number_of(section.heading)[1]) and section.start is not None:
            within = branch(article.sections, section)
            held = (s.index for s in article.statements if s.section and s.section.index in within)
            parts.append(_Part(number, section.heading, tuple(offset + index for index in held)))
    return parts if _is_series(parts) else []


def _items(article: Article, offset: int) -> list[_Part]:
    """Return the items of the first list whose numbers are printed."""
    parts: list[_Part] = []
    for passage in article.passages:
        before = re.search(_ITEM, article.text[max(0, passage.start - 8) : passage.start])
        if passage.kind == "item" and before and int(before["number"]) == len(parts) + 1:
            held = tuple(offset + index for index in range(passage.first, passage.last))
            parts.append(_Part(len(parts) + 1, "", held))
    return parts if _is_series(parts) else []


def _is_series(parts: Sequence[_Part]) -> bool:
    """Say whether numbers are those of a series: "1990: the beginning" alone is none."""
    return {1, 2}.issubset(part.number for part in parts)


def _number_of(heading: str) -> tuple[str, int]:
    """Return the noun and the number that a heading begins with; nothing without."""
    match = re.match(_HEADING, heading, re.IGNORECASE)
    if not match or not (match["mark"].strip() or match["kind"]):
        return "", 0
    return (match["kind"] or "").lower(), _value(match["number"].lower())


def _nouns(article: Article) -> frozenset[str]:
    """Return the nouns of an article for its parts: in its headings, or behind a number in the title."""
    headed = {
        kind for section in article.sections for kind, number in [_number_of(section.heading)] if number
    }
    title = [_singular(word) for word in words(article.title)]
    counted = {word for n, one in enumerate(title) if _value(one) for word in title[n + 1 : n + 1 + _BEHIND]}
    return frozenset(headed | counted.intersection(load_data("about")["numbered"]["kinds"]))


def _asked(typed: Sequence[str]) -> _Asked | None:
    """Return which numbered parts a question asks for; ``None`` for none."""
    data = load_data("about")["numbered"]
    kinds = {*data["kinds"], *data["any"]}
    at = next((n for n, word in enumerate(typed) if _singular(word) in kinds), -1)
    if at < 0:
        return None
    noun, kind = typed[at], _singular(typed[at])
    others = [*typed[:at], *typed[at + 1 :]]
    left = {word for word in others if not (_value(word) or word in _ordinals())}
    if noun != kind and left.issubset(data["listing"]):
        return _Asked(kind, 0, frozenset(data["any"]))
    # "Number 5" alone is a quote of the last answer.
    placed = kind not in data["quotes"] or not left.isdisjoint(data["placing"])
    if noun != kind or not placed or not left.issubset(data["beside"]):
        return None
    if number := _behind(typed, at):
        return _Asked(kind, number, frozenset([*data["any"], *data["counted"]]))
    # "The first sign" is one of a series only where that is one of signs.
    ordinal = _ordinals().get(typed[at - 1] if at else "", 0)
    return _Asked(kind, ordinal, frozenset()) if ordinal else None


def _behind(typed: Sequence[str], at: int) -> int:
    """Return the number behind a noun: "tip number 3"; 0 without: "one tip" is any tip."""
    behind = [word for word in typed[at + 1 : at + 3] if word not in ("number", "no")]
    return _value(behind[0]) if behind else 0


def _singular(word: str) -> str:
    return word[:-1] if len(word) > 3 and word.endswith("s") else word


def _value(word: str) -> int:
    """Return the number that a word is; 0 for none, and for one that nothing counts up to."""
    number = whole_number(word)
    if number is None:
        return _number_words().get(word, 0)
    return number if number <= _MOST_COUNTED else 0


@cache
def _number_words() -> dict[str, int]:
    listed = load_data("about")["numbered"]["numbers"]
    return {word: value for value, word in enumerate(listed, 1)}


def _ordinals() -> Mapping[str, int]:
    ordinals: Mapping[str, int] = load_data("turns")["ordinals"]
    return ordinals


def _listed(found: Iterable[_Series]) -> tuple[str, list[int]]:
    """List the headings of numbered sections, or quote numbered items."""
    found = list(found)
    headed = [series for series in found if series.parts[0].label]
    rows = ["\n  ".join([f"{s.title}:", *(part.label for part in s.parts)]) for s in headed]
    items = [position for s in found if s not in headed for part in s.parts for position in part.positions]
    return "\n".join(rows) or "In the order of the list:", [] if headed else items


def _numbered(found: Sequence[_Series], number: int) -> tuple[str, list[int]]:
    """Quote the part of a number, the first statement of each article's where several have one."""
    pairs = [(s, part) for s in found for part in s.parts if part.number == _at(s, number)]
    if not pairs:
        ends = "; ".join(f"{s.title} has {max(part.number for part in s.parts)}" for s in found)
        return f"There is no number {number}: {ends}.", []
    positions = [p for _, part in pairs for p in (part.positions if len(pairs) == 1 else part.positions[:1])]
    labels = [f"{series.title}: {part.label}" for series, part in pairs if part.label]
    return "\n".join(labels), positions


def _at(series: _Series, number: int) -> int:
    return max(part.number for part in series.parts) if number < 0 else number
