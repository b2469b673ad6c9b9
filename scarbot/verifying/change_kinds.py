"""What a difference means: the kinds of changes between words. The vocabulary is ``data/verify.toml``."""

from __future__ import annotations

from collections import Counter
from functools import cache, lru_cache
from typing import TYPE_CHECKING, get_args

from scarbot.claims import ChangeKind
from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.spelling import spellings
from scarbot.verifying.tokens import denies

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["LISTS", "MEANING", "ORDER", "forms_of", "found_in", "is_written_otherwise", "kind_of"]

ORDER: tuple[ChangeKind, ...] = get_args(ChangeKind)
"""The kinds of changes, the weightiest first."""

MEANING = frozenset({"number", "unit", "negation", "opposite", "swap", "reversal"})
"""The kinds that change what is said."""

LISTS: tuple[tuple[ChangeKind, str], ...] = (
    ("negation", "negations"),
    ("reversal", "reversals"),
    ("condition", "conditions"),
    ("hedge", "hedges"),
    ("limit", "limits"),
)
"""The lists of the vocabulary whose words change what is said, each with the kind of that change."""
_LONGEST_PHRASE = 6
_SHORTEST_STEM = 2
_TEN, _HUNDRED = 10, 100
_MOST_DIGITS = 15
"""The most digits of a number that is calculated with: Python writes no integer of thousands of digits."""


@cache
def _phrases(name: str) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(phrase.split()) for phrase in load_data("verify")[name])


def found_in(keys: Sequence[str], name: str) -> list[tuple[int, int]]:
    """Return where phrases of a list of the vocabulary stand: at each place only the longest."""
    phrases = _phrases(name)
    found: list[tuple[int, int]] = []
    at = 0
    while at < len(keys):
        longest = min(_LONGEST_PHRASE, len(keys) - at)
        size = next((n for n in range(longest, 0, -1) if tuple(keys[at : at + n]) in phrases), 0)
        size = size or int(name == "negations" and denies(keys[at]))
        if size:
            found.append((at, at + size))
        at += size or 1
    return found


def kind_of(removed: Sequence[str], added: Sequence[str], meant: Sequence[str] = ()) -> ChangeKind:
    """Return the weightiest kind of change that replacing words by others makes.

    Args:
        removed: the printed words.
        added: the claimed ones.
        meant: the standard words of the printed ones; an opposite of one of these counts too.

    A unit that is only left out is one if nothing stands before it, so that the number of it is kept.

    >>> kind_of(["6"], ["5"]), kind_of(["do"], ["don't"]), kind_of(["may"], []), kind_of(["scar"], ["mark"])
    ('number', 'negation', 'hedge', 'wording')
    """
    if _numbers(removed) != _numbers(added):
        return "number"
    if _units(removed if added else _with_units(removed)[:1]) != _units(added):
        return "unit"
    if _negated(removed) != _negated(added) or _is_turned(removed, added):
        return "negation"
    if _opposite([*removed, *meant], added):
        return "opposite"
    for kind, name in LISTS[1:]:
        if _listed(removed, name) != _listed(added, name):
            return kind
    return "spelling" if _is_spelt_otherwise(removed, added) else "wording"


def _is_spelt_otherwise(removed: Sequence[str], added: Sequence[str]) -> bool:
    """Say whether words are the same, as they are spelt across the Atlantic, or with other gaps.

    >>> _is_spelt_otherwise(["neighbour"], ["neighbor"]), _is_spelt_otherwise(["to", "day"], ["today"])
    (True, True)
    """
    if not removed or not added or is_written_otherwise(removed, added):
        return False
    if len(removed) == len(added):
        return all(
            one == other or other in _spellings(one) for one, other in zip(removed, added, strict=True)
        )
    return "".join(removed) == "".join(added)


def _spellings(word: str) -> list[str]:
    pairs = [pair for a, b in load_data("verify")["spellings"] for pair in ((a, b), (b, a))]
    return [*spellings(word), *(word.replace(here, there) for here, there in pairs if here in word)]


def _listed(keys: Sequence[str], name: str) -> Counter[tuple[str, ...]]:
    return Counter(tuple(keys[begin:end]) for begin, end in found_in(keys, name))


def _negated(keys: Sequence[str]) -> int:
    return len(found_in(keys, "negations"))


def is_written_otherwise(removed: Sequence[str], added: Sequence[str]) -> bool:
    """Say whether words are the same numbers and units, in figures or in words.

    >>> is_written_otherwise(["80", "%"], ["eighty", "percent"]), is_written_otherwise(["6"], ["five"])
    (True, False)
    >>> is_written_otherwise(["2"], ["twice"])
    False
    """
    one, other = _in_figures(removed), _in_figures(added)
    return bool(one) and len(one) == len(other) and all(map(_is_same_measure, one, other))


def _is_same_measure(one: str, other: str) -> bool:
    """Say whether two words are the same number or the same unit; a singular and its plural are not."""
    if one == other:
        return True
    names = _unit_names()
    known = one in names and names[one] == names.get(other)
    return known and not (one.startswith(other) or other.startswith(one))


def _in_figures(keys: Sequence[str]) -> list[str]:
    """Return words with numbers in figures: "twenty", "one" as 21, "two", "hundred" as 200.

    Words that stand for more than a number ("twice", "dozens") stay.
    """
    named = load_data("verify")["cardinals"]
    found: list[str] = []
    for key in _with_units(keys):
        value = named.get(key, 0)
        last = int(found[-1]) if found and found[-1].isdecimal() and len(found[-1]) <= _MOST_DIGITS else 0
        if last and value >= _HUNDRED:
            found[-1] = str(last * value)
        elif _TEN < last < _HUNDRED and last % _TEN == 0 and 0 < value < _TEN:
            found[-1] = str(last + value)
        else:
            found.append(str(value) if key in named else key)
    return found


def _numbers(keys: Sequence[str]) -> Counter[str]:
    words = load_data("verify")["numbers"]
    values = (str(words.get(key, key)) for key in _in_figures(keys))
    return Counter(value for value in values if value[0].isdecimal() or value in "-½¼¾")


@cache
def _unit_names() -> dict[str, str]:
    return {name: row[0] for row in load_data("verify")["units"] for name in row}


def _units(keys: Iterable[str]) -> Counter[str]:
    names = _unit_names()
    return Counter(names[key] for key in _with_units(keys) if key in names)


def _with_units(keys: Iterable[str]) -> list[str]:
    """Return words with those of a unit as one: "per cent" is not "cent"."""
    found: list[str] = []
    for key in keys:
        if found and f"{found[-1]} {key}" in _unit_names():
            found[-1] += f" {key}"
        else:
            found.append(key)
    return found


def _is_turned(removed: Sequence[str], added: Sequence[str]) -> bool:
    """Say whether a prefix or an ending turns a word into its contrary: unnecessary, painless."""
    pairs = {pair for one in removed for other in added for pair in ((one, other), (other, one))}
    prefixes = load_data("verify")["prefixes"]
    begins = any(long == prefix + short for short, long in pairs for prefix in prefixes)
    return begins or any(one.endswith("ful") and other == f"{one[:-3]}less" for one, other in pairs)


@cache
def _opposites() -> dict[str, frozenset[str]]:
    """Return all forms of the opposites of each word that has some, by each form of that word."""
    found: dict[str, set[str]] = {}
    for a, b in load_data("verify")["opposites"]:
        for word, other in ((a, b), (b, a)):
            for form in forms_of(word):
                found.setdefault(form, set()).update(forms_of(other))
    return {form: frozenset(others) for form, others in found.items()}


def forms_of(word: str) -> set[str]:
    """Return a word with the endings of verbs and comparisons; not all of these forms exist.

    >>> {"reduces", "reduced", "reducing"} < forms_of("reduce"), {"drier", "driest"} < forms_of("dry")
    (True, True)
    >>> "dropped" in forms_of("drop"), "delays" in forms_of("delay")
    (True, True)
    """
    endings = ("ed", "ing", "er", "est")
    stems = [word.removesuffix("e"), word + word[-1]]
    if word.endswith("y"):
        stems.append(word[:-1] + "i")
    return {word, word + "s", word + "es", f"{stems[-1]}es", *(s + end for s in stems for end in endings)}


def _opposite(removed: Sequence[str], added: Sequence[str]) -> bool:
    return any(not _opposites_of(one).isdisjoint(added) for one in removed)


@lru_cache(maxsize=20_000)
def _opposites_of(word: str) -> frozenset[str]:
    """Return the listed opposites of a word, and the word with the opposite prefix: overuse, underuse."""
    listed = load_data("verify")["opposed_prefixes"]
    pairs = [pair for a, b in listed for pair in ((a, b), (b, a))]
    begun = {
        b + word[len(a) :] for a, b in pairs if word.startswith(a) and len(word) > len(a) + _SHORTEST_STEM
    }
    return _opposites().get(word, frozenset()) | begun
