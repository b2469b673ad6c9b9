"""Ranges of numbers with their units: "1 to 3 years", "Under 1 year", "Over 20 kg", "65+", and which meet.

A number alone is a range that begins where it ends.
"""

from __future__ import annotations

import math
import re
import unicodedata
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.word_lists import function_words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

__all__ = ["Range", "Unit", "ranges_in", "tokens_of", "unit_in", "years"]

_HYPHEN = re.compile(r"(?<=\w)[-‐‑](?=[a-z]| to\b)")
_TOKEN = re.compile(r"\d[\d,]*(?:\.\d+)?|[a-z][a-z0-9]*[²]?(?:/[a-z]\b)?|[^\sa-z0-9]")
_MINUS = re.compile(r"(?<![^\s(])[-−–](?=[$€]?\d)")
_FRACTION = re.compile(r"(?:\b(\d+)(?: and)?[ -])?(?<![\d/.])([1-9])[/⁄]([2-9])(?![\d/])( ?-?y)?")
"""A fraction, with what is whole in front; and whether years stand behind it."""
_LONGEST = 3
"""The words of the longest phrase that is looked for around a number."""
_TEN = 10
_HUNDRED = 100


class Unit(NamedTuple):
    """A unit: its system, what that measures, and how many of the least of its system it has."""

    system: str
    of: str
    size: float


@dataclass(frozen=True, slots=True)
class Range:
    """What lies between two numbers.

    Attributes:
        low: the least, in the least unit of its system; without a unit, as it is written.
        high: the greatest.
        beyond_low: whether the least itself lies outside.
        beyond_high: whether the greatest does.
        unit: that of its last number; ``None`` for none that is listed.
        counted: the words next to it, of which one may say what is counted: "4 people", "grade 3".
        is_bare: whether nothing tells what is counted: "and for 15?".
        is_age: whether it is said to be somebody's age.
        lasts: whether it is said to be how long something lasts, or how often it is: "for 2 weeks".
        words: its own words.
    """

    low: float
    high: float
    beyond_low: bool = False
    beyond_high: bool = False
    unit: Unit | None = None
    counted: tuple[str, ...] = ()
    is_bare: bool = False
    is_age: bool = False
    lasts: bool = False
    words: tuple[str, ...] = ()

    @property
    def is_wide(self) -> bool:
        """Whether it has more than one number."""
        return self.low != self.high

    def meets(self, other: Range) -> bool:
        """Say whether two ranges of one unit have a number in common.

        >>> weight, child = next(ranges_in("Over 20 kg")), next(ranges_in("a 20 kg child"))
        >>> weight.meets(child)
        False
        """
        low, high = max(self.low, other.low), min(self.high, other.high)
        ends = (
            ((r.low, r.beyond_low) for r in (self, other)),
            ((r.high, r.beyond_high) for r in (self, other)),
        )
        outside = (low, True) in ends[0] or (high, True) in ends[1]
        return low < high or (low == high and not outside)

    def of(self, unit: Unit) -> Range:
        """Return the range as one of a unit, which it is written without."""
        return replace(self, low=self.low * unit.size, high=self.high * unit.size, unit=unit)

    def in_whole(self) -> Range:
        """Return the range as far as numbers are counted whole: to "3 years" belongs all but the fourth."""
        if self.beyond_high or self.unit is None or math.isinf(self.high):
            return self
        return replace(self, high=self.high + self.unit.size, beyond_high=True)


def ranges_in(text: str, *, listed: bool = False) -> Iterator[Range]:
    """Yield the ranges of a text in their order; in a list of such, "after 3 weeks" is any time after.

    >>> [(found.low, found.high) for found in ranges_in("Under 5 kg, or 65+")]
    [(-inf, 5000.0), (65.0, inf)]
    """
    tokens, at, free = tokens_of(text), 0, 0
    while at < len(tokens):
        found = _range_at(tokens, at, free, listed=listed)
        if found:
            yield found[0]
        at, free = (found[1], found[1]) if found else (at + 1, free)


def unit_in(text: str) -> Unit | None:
    """Return the first unit that a text names: "Weight (kg)"; ``None`` for none."""
    tokens = tokens_of(text)
    return next((found[0] for at in range(len(tokens)) if (found := _unit_at(tokens, at))), None)


class _Number(NamedTuple):
    """A number with its unit, and where it ends."""

    value: float
    unit: Unit | None
    end: int


def _range_at(tokens: Sequence[str], at: int, free: int, *, listed: bool) -> tuple[Range, int] | None:
    """Return the range whose first number stands at a token, and where it ends; ``None`` for no number.

    Its unit may stand in front, "weeks 2 to 4", from where the last one ended on.
    """
    first = _number_at(tokens, at)
    if first is None:
        return None
    bounds = _bounds()
    second = _second(tokens, at, first)
    last = second or first
    in_front = _units().get(tokens[at - 1]) if at > free else None
    unit = last.unit or first.unit or (in_front if in_front and in_front.of == "time" else None)
    size = unit.size if unit else 1.0
    low, high = first.value * (first.unit.size if first.unit else size), last.value * size
    aged = tokens[last.end : last.end + 1] in (["old"], ["olds"])
    behind, end = _phrase_at(tokens, last.end + aged, (*bounds["and_more"], *bounds["and_less"]))
    keys = ("below", "up_to", "above", "from", *(("listed_above",) if listed else ()))
    before = ((key, n) for key in keys if (n := _phrase_before(tokens, at, bounds[key])))
    key, opens = next(before, ("", 0))
    read = Range(
        low, high, unit=unit, words=tuple(tokens[at - opens : end]), **_around(tokens, at, last.end, unit)
    )
    if second is None and (key in ("below", "up_to") or behind in bounds["and_less"]):
        read = replace(read, low=-math.inf, beyond_high=key == "below")
    elif second is None and (key or behind):
        read = replace(read, high=math.inf, beyond_low=key in ("above", "listed_above"))
    return read, end


def _around(tokens: Sequence[str], at: int, end: int, unit: Unit | None) -> dict[str, Any]:
    """Return what the words around a range tell: what is counted, and whether that is an age."""
    age, text = load_data("measures")["age"], " ".join(tokens[:at]) + " "
    in_front = next((t for t in reversed(tokens[:at]) if t not in _bounds()["counting"] and t.isalnum()), "")
    behind = next((t for t in tokens[end : end + 2] if t.isalpha() and len(t) > 1), "")
    told = tokens[end : end + 1] == ["s"] or any(re.search(pattern, text) for pattern in age["told"])
    marked = not {*tokens[end - 1 : end + 1]}.isdisjoint(age["behind"]) or in_front in age["whose"]
    marked = marked or tokens[end : end + 2] == ["of", "age"]
    in_lasting = at > 0 and tokens[at - 1] in age["lasting"]
    return {
        "counted": tuple(filter(None, (behind, in_front))),
        "is_bare": unit is None and (not behind or behind in function_words().difference(age["bearers"])),
        "is_age": (told and unit is None) or (marked and (unit is None or unit.of == "time")),
        "lasts": not marked and (in_lasting or tokens[end : end + 1] == ["after"]),
    }


def _second(tokens: Sequence[str], at: int, first: _Number) -> _Number | None:
    """Return the number that a range goes on to: the 3 of "1 to 3 years"; ``None`` for a number alone."""
    bounds = _bounds()
    start = first.end + (tokens[first.end : first.end + 1] in (["old"], ["olds"]))
    joined, behind = _phrase_at(tokens, start, bounds["to"])
    if not joined and (_phrase_before(tokens, at, bounds["between"]) or first.unit is None):
        joined, behind = _phrase_at(tokens, start, bounds["and"])
    found = _number_at(tokens, behind) if joined else None
    if found is None or (first.unit and found.unit and first.unit.system != found.unit.system):
        return None
    times = first.unit.size / found.unit.size if first.unit and found.unit else 1.0
    return found if found.value > first.value * times else None


def _number_at(tokens: Sequence[str], at: int) -> _Number | None:
    """Return the number that begins at a token, with its unit in front or behind; below zero, too."""
    minus = "".join(tokens[at : at + 1]) in _bounds()["minus"]
    at += minus
    sign = _unit_at(tokens, at) if tokens[at : at + 1] and not tokens[at].isalnum() else None
    read = _value_at(tokens, sign[1] if sign else at)
    if read is None or "/" in (*tokens[at - 1 : at], *tokens[read[1] : read[1] + 1]):
        return None
    value, end = read
    unit, end = _unit_at(tokens, end) or (sign[0] if sign else None, end)
    below, end = _phrase_at(tokens, end, _bounds()["below_zero"])
    return _Number(-value if minus or below else value, unit, end)


def _value_at(tokens: Sequence[str], at: int) -> tuple[float, int] | None:
    """Return the number that begins at a token, in figures or in words, and where it ends."""
    cardinals: dict[str, int] = load_data("verify")["cardinals"]
    word = "".join(tokens[at : at + 1])
    if word[:1].isdecimal():
        value, end = float(word.replace(",", "")), at + 1
    elif word in cardinals and cardinals[word] <= _HUNDRED:
        value, end = float(cardinals[word]), at + 1
        ones = cardinals.get("".join(tokens[end : end + 1]), 0)
        if value > _TEN and value % _TEN == 0 and 0 < ones < _TEN:
            value, end = value + ones, end + 1
    else:
        unit = _unit_at(tokens, at + 1) if word in ("a", "an") else None
        behind = tokens[unit[1]] if unit and unit[1] < len(tokens) else ""
        keys = ("to", "below", "above", "and", "listed_above")
        is_one = behind == "old" or any(_phrase_before(tokens, at, _bounds()[key]) for key in keys)
        is_one = is_one or (behind == "after" and not _phrase_before(tokens, at, _bounds()["often"]))
        return (1.0, at + 1) if unit and is_one else None
    if tokens[end : end + 3] == ["and", "a", "half"]:
        value, end = value + 0.5, end + 3
    return _multiplied(tokens, value, end)


def _multiplied(tokens: Sequence[str], value: float, end: int) -> tuple[float, int]:
    """Return a number with the words behind it that multiply it: "2 million", "two hundred and fifty"."""
    multiples: dict[str, int] = load_data("measures")["multiples"]
    while times := multiples.get("".join(tokens[end : end + 1])):
        value, end = value * times, end + 1
        rest = _value_at(tokens, end + (tokens[end : end + 1] == ["and"]))
        if rest and rest[0] < times:
            value, end = value + rest[0], rest[1]
    return value, end


def _unit_at(tokens: Sequence[str], at: int) -> tuple[Unit, int] | None:
    """Return the unit that begins at a token, the longest name first, and where it ends."""
    name, end = _phrase_at(tokens, at, _units())
    return (_units()[name], end) if name else None


def _phrase_at(tokens: Sequence[str], at: int, phrases: Collection[str]) -> tuple[str, int]:
    """Return which of some phrases begins at a token, and where it ends; of none, nothing and the token."""
    for length in range(_LONGEST, 0, -1):
        phrase = " ".join(tokens[at : at + length])
        if at + length <= len(tokens) and phrase in phrases:
            return phrase, at + length
    return "", at


def _phrase_before(tokens: Sequence[str], at: int, phrases: Sequence[str]) -> int:
    """Return of how many tokens the longest of some phrases is that ends in front of a token; 0 for none."""
    lengths = range(min(at, _LONGEST), 0, -1)
    return next((n for n in lengths if " ".join(tokens[at - n : at]) in phrases), 0)


def tokens_of(text: str) -> list[str]:
    """Return the words, numbers and signs of a text.

    >>> tokens_of("a 10kg child, or a two-year-old")
    ['a', '10', 'kg', 'child', ',', 'or', 'a', 'two', 'year', 'old']
    """
    text = re.sub("[¼½¾⅓⅔]", lambda sign: f" {unicodedata.normalize('NFKC', sign[0])}", text.lower())
    text = _FRACTION.sub(_decimal, text)
    return _TOKEN.findall(_HYPHEN.sub(" ", _MINUS.sub(" minus ", text)))


def _decimal(found: re.Match[str]) -> str:
    """Return a fraction as a decimal; "a 3/4 year old" is three or four."""
    whole, over, under, years_behind = found[1], found[2], found[3], found[4] or ""
    if years_behind and not whole and under != "2" and "/" in found[0]:
        return f" {over} or {under}{years_behind}"
    return f" {int(whole or 0) + int(over) / int(under)}{years_behind}"


@cache
def _units() -> dict[str, Unit]:
    """Return the units that are listed, by each of their names."""
    return {
        name: Unit(system["name"], system["of"], float(unit["size"]))
        for system in load_data("measures")["system"]
        for unit in system["units"]
        for name in unit["called"]
    }


def years() -> Unit:
    """Return the unit of an age that is told by a number alone."""
    return _units()["years"]


def _bounds() -> dict[str, list[str]]:
    bounds: dict[str, list[str]] = load_data("measures")["bounds"]
    return bounds
