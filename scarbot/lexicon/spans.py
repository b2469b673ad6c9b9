"""How long: the spans of time that a text tells, and what a question asks of one.

"Six to eight weeks" is a span, and "in six weeks it heals" tells until when something comes about; "every six
weeks", "a six-week-old" and "six weeks ago" tell nothing of how long.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Literal

from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.phrases import any_way

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

__all__ = ["Way", "span_asked", "spans_told", "tells_outcome"]

Way = Literal["passing", "doing", "some"]
"""In which way a span is told: until something comes about or ends, for something to be done, or just so."""

_WAYS: tuple[Way, ...] = ("passing", "doing")
_REACH = 90
"""How many letters are looked at on either side of a span; by eye."""


def span_asked(asked: Sequence[str]) -> Way | None:
    """Return in which way the words of a question ask how long; ``None`` for any other, and for lengths.

    >>> [span_asked(text.split()) for text in ("how long does it take", "how long must i rest", "how often")]
    ['passing', 'doing', None]
    """
    text, ways = " ".join(asked), _asked()
    if not ways["any"].search(text) or ways["other"].search(text):
        return None
    return "doing" if ways["doing"].search(text) and not ways["never"].search(text) else "passing"


def spans_told(text: str) -> set[Way]:
    """Return in which ways a text tells spans of time; empty where it tells none.

    >>> [spans_told(text) for text in ("It heals in a week.", "Hold for a minute.", "It is a year old.")]
    [{'passing'}, {'doing'}, set()]
    """
    return set(_told(text))


def tells_outcome(text: str) -> bool:
    """Say whether a text tells that something comes about or ends.

    >>> tells_outcome("It heals in six weeks."), tells_outcome("Hold it for ten seconds.")
    (True, False)
    """
    return bool(_outcome().search(text))


def _told(text: str) -> Iterator[Way]:
    ways = _ways()
    for found in ways["span"].finditer(text):
        before = text[max(0, found.start() - _REACH) : found.start()]
        around = f"{before}⟨{found['unit'] or found[0]}⟩{text[found.end() : found.end() + _REACH]}"
        if ways["none"].search(around):
            continue
        way = next((way for way in _WAYS if ways[way].search(around)), None)
        if way:
            yield way
        elif found["number"] and (found["number"].lower() not in ("a", "an") or _opens(before)):
            yield "some"


def _opens(before: str) -> bool:
    """Say whether nothing of a clause stands in front of a span."""
    return before.rstrip()[-1:] in ("", "“", '"', "(", ".", ",", ";", ":")


@cache
def _asked() -> Mapping[str, re.Pattern[str]]:
    return {way: re.compile("|".join(listed)) for way, listed in load_data("spans")["asked"].items()}


@cache
def _outcome() -> re.Pattern[str]:
    return any_way([rf"\b{_any(load_data('spans')['outcomes'])}\b"])


@cache
def _ways() -> Mapping[str, re.Pattern[str]]:
    """Return the pattern of spans, and those of what stands around them, by what they tell."""
    data = load_data("spans")
    number, unit = _any(data["numbers"]), _any(data["units"])
    counted = rf"(?P<number>{number})(?:\s?(?:to|or|and|-|–|—)\s?{number})?(?: and a half)?[\s-]{{1,2}}"
    fillers = rf"(?:{_any(data['fillers'])}\s+)*(?:[\w.]+\s+(?:to|and|or)\s+)?"
    span = rf"\b{counted}(?:{_any(data['between'])}\s)?(?P<unit>{unit}s?)\b|\b(?:overnight|{unit}s)\b"
    around = {way: [each.replace("FILLERS", fillers) for each in data[way]] for way in ("none", *_WAYS)}
    return {"span": any_way([span]), **{way: any_way(each) for way, each in around.items()}}


def _any(words: Iterable[str]) -> str:
    return f"(?:{'|'.join(words)})"
