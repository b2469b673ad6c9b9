"""Numbered parts of articles: "step 4", "the last tip", "what are the mistakes?"."""

from __future__ import annotations

import re
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from scarbot.language import words
from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.word_lists import number_words
from scarbot.models import statements_under
from scarbot.settings import whole_number

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from scarbot.models import Article

__all__ = ["Numbered", "Numbering", "Part", "nth", "ordinals", "rest_line", "value_of"]

T = TypeVar("T")

_MOST_COUNTED = 999
"""The number above which no list goes: a year is none."""
_HEADING = (
    r"\W*(?:no\.\s*|#\s*|(?P<kind>[a-z]+)\s+#?)?(?P<number>\d{1,2}|[a-z]+)"
    r"(?P<mark>\s*[.:)]|\s+[-–—]|\s*$)"
)
_BEHIND = 4
"""The number of words behind a number in a title that may say what it counts."""
_ITEM = r"(?P<number>\d{1,2})[.)]\s*$"


class Part(NamedTuple):
    """What is read on, part by part: the line above its quotes, and the positions of its statements."""

    line: str
    positions: tuple[int, ...]


class Numbered(NamedTuple):
    """What a question for numbered parts asks for.

    Attributes:
        message: the line above the quotes, or what there is instead of any.
        positions: of the statements to quote.
        parts: what "more" goes on with, in its order: what is asked for, and the numbers behind it.
    """

    message: str
    positions: tuple[int, ...] = ()
    parts: tuple[Part, ...] = ()


class _Entry(NamedTuple):
    """A numbered section or item: its number, its heading, and the positions of its statements."""

    number: int
    label: str
    positions: tuple[int, ...]


class _Series(NamedTuple):
    """The numbered parts of an article, and the nouns that they may be called by."""

    article: Article
    entries: tuple[_Entry, ...]
    nouns: frozenset[str]

    @property
    def last(self) -> int:
        """The greatest number."""
        return max(entry.number for entry in self.entries)

    def part(self, entry: _Entry) -> Part:
        return Part(f"{self.article.marked_name}: {entry.label or f'number {entry.number}'}", entry.positions)


class _Asked(NamedTuple):
    """Which numbered parts a question asks for.

    Attributes:
        noun: what it calls them.
        number: which of them; -1 for the last, ``None`` for all.
        loosely: nouns by which it may call parts that the article calls otherwise.
    """

    noun: str
    number: int | None
    loosely: frozenset[str]


class Numbering:
    """Finds numbered sections and items by the number that a question names.

    Args:
        articles: those of the corpus.
    """

    def __init__(self, articles: Sequence[Article]) -> None:
        self._articles = articles

    def find(self, text: str) -> Numbered | None:
        """Return what a normalised question asks for; ``None`` where it asks for no numbered part."""
        asked = _asked(text.split())
        found = self._called(asked) if asked else []
        if asked is None or not found:
            return None
        return _listed(found) if asked.number is None else _numbered(found, asked.number)

    def _called(self, asked: _Asked) -> list[_Series]:
        """Return what is called so, else, for a word that any such list may have, all that is numbered."""
        own = [series for series in self._series if asked.noun in series.nouns]
        return own or (list(self._series) if asked.noun in asked.loosely else [])

    @cached_property
    def _series(self) -> tuple[_Series, ...]:
        starts = accumulate((len(article.quotable) for article in self._articles), initial=0)
        placed = zip(self._articles, starts, strict=False)
        found = ((a, _sections(a, start) or _items(a, start)) for a, start in placed)
        return tuple(_Series(a, tuple(entries), _nouns(a)) for a, entries in found if entries)


def _sections(article: Article, offset: int) -> list[_Entry]:
    """Return the sections whose headings are numbered, where they make a series."""
    entries = []
    for section in article.sections:
        number = _number_of(section.heading)[1]
        if number is not None and section.span:
            held = tuple(offset + one.index for one in statements_under(article, section))
            entries.append(_Entry(number, section.heading, held))
    return entries if _is_series(entries) else []


def _items(article: Article, offset: int) -> list[_Entry]:
    """Return the items of the first list whose numbers are printed."""
    entries: list[_Entry] = []
    for passage in article.passages:
        before = re.search(_ITEM, article.text[max(0, passage.start - 8) : passage.start])
        if passage.kind == "item" and before and int(before["number"]) == len(entries) + 1:
            held = tuple(offset + index for index in range(passage.first, passage.last))
            entries.append(_Entry(len(entries) + 1, "", held))
    return entries if _is_series(entries) else []


def _is_series(entries: Sequence[_Entry]) -> bool:
    """Say whether numbers are those of a series: "1990: the beginning" alone is none."""
    return {1, 2}.issubset(entry.number for entry in entries)


def _number_of(heading: str) -> tuple[str, int | None]:
    """Return the noun and the number that a heading begins with; nothing without."""
    match = re.match(_HEADING, heading, re.IGNORECASE)
    if not match or not (match["mark"].strip() or match["kind"]):
        return "", None
    return (match["kind"] or "").lower(), value_of(match["number"].lower())


def _nouns(article: Article) -> frozenset[str]:
    """Return the nouns of an article for its parts: in its headings, or behind a number in the title."""
    headed = {
        kind
        for section in article.sections
        for kind, number in [_number_of(section.heading)]
        if number is not None
    }
    title = [_singular(word) for word in words(article.title)]
    counted = {
        word for n, one in enumerate(title) if value_of(one) for word in title[n + 1 : n + 1 + _BEHIND]
    }
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
    left = {word for word in others if value_of(word) is None and word not in ordinals()}
    if noun != kind and left.issubset(data["listing"]):
        return _Asked(kind, None, frozenset(data["any"]))
    # "Number 5" alone is a quote of the last answer.
    placed = kind not in data["quotes"] or not left.isdisjoint(data["placing"])
    if noun != kind or not placed or not left.issubset(data["beside"]):
        return None
    if (number := _behind(typed, at)) is not None:
        return _Asked(kind, number, frozenset([*data["any"], *data["counted"]]))
    # "The first sign" is one of a series only where that is one of signs.
    ordinal = ordinals().get(typed[at - 1] if at else "", 0)
    return _Asked(kind, ordinal, frozenset()) if ordinal else None


def _behind(typed: Sequence[str], at: int) -> int | None:
    """Return the number behind a noun: "tip number 3"; ``None`` without: "one tip" is any tip."""
    behind = [word for word in typed[at + 1 : at + 3] if word not in ("number", "no")]
    return value_of(behind[0]) if behind else None


def _singular(word: str) -> str:
    return word[:-1] if len(word) > 3 and word.endswith("s") else word


def value_of(word: str) -> int | None:
    """Return the number that a word is; ``None`` for no number, and for one that nothing counts up to."""
    number = whole_number(word)
    if number is None:
        return number_words().get(word)
    return number if number <= _MOST_COUNTED else None


def ordinals() -> Mapping[str, int]:
    """Return which number an ordinal is; that of the last is -1."""
    found: Mapping[str, int] = load_data("turns")["ordinals"]
    return found


def nth(things: Sequence[T], ordinal: int) -> T:
    """Return which of some things an ordinal names, from 1; below 0 they are counted from the end.

    >>> nth("abc", 2), nth("abc", -1)
    ('b', 'c')
    """
    return things[ordinal - 1 if ordinal > 0 else ordinal]


def _listed(found: Sequence[_Series]) -> Numbered:
    """List the headings of numbered sections, or quote numbered items."""
    headed = [series for series in found if series.entries[0].label]
    if headed:
        rows = [
            "\n  ".join([f"{s.article.marked_name}:", *(entry.label for entry in s.entries)]) for s in headed
        ]
        return Numbered("\n".join(rows), parts=tuple(s.part(entry) for s in headed for entry in s.entries))
    positions = tuple(p for series in found for entry in series.entries for p in entry.positions)
    line = "In the order of the list:"
    return Numbered(line, positions, (Part(line, positions),))


def _numbered(found: Sequence[_Series], number: int) -> Numbered:
    """Quote the part of a number, the first statement of each article's where several have one."""
    asked = [(s, entry) for s in found for entry in s.entries if entry.number == _at(s, number)]
    if not asked:
        ends = "; ".join(f"{series.article.marked_name} has {series.last}" for series in found)
        return Numbered(f"There is no number {number}: {ends}.")
    most = None if len(asked) == 1 else 1
    behind = [(s, entry) for s in found for entry in s.entries if entry.number > _at(s, number)]
    behind.sort(key=lambda pair: pair[1].number)
    return Numbered(
        "\n".join(series.part(entry).line for series, entry in asked),
        tuple(p for _, entry in asked for p in entry.positions[:most]),
        tuple(series.part(entry) for series, entry in [*asked, *behind]),
    )


def _at(series: _Series, number: int) -> int:
    return series.last if number < 0 else number


def rest_line(shown: int, every: int, what: str = "sentences") -> str:
    """Return the line that not all of some things are shown; empty where they are.

    >>> rest_line(3, 7), rest_line(7, 7)
    ('3 of 7 sentences; “more” goes on.', '')
    """
    return f"{shown} of {every} {what}; “more” goes on." if shown < every else ""
