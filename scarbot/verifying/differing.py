"""What a difference means: the kinds of changes between words, and what a cut loses.

The vocabulary is ``data/verify.toml``. A cut is judged by the clause: a hedge or a negation counts
where it stands in the clause that was cut, in front of it in the sentence, or opens the rest; a
condition counts anywhere in front, and behind where it opens a clause; a phrase that says for whom,
where or when it holds counts where the clause is kept from its beginning.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING, get_args

from scarbot.claims import ChangeKind
from scarbot.lexicon import load_data
from scarbot.verifying.aligning import denies, weight

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from scarbot.verifying.aligning import Printed

__all__ = [
    "MEANING",
    "ORDER",
    "Loss",
    "is_written_otherwise",
    "kind_of",
    "losses_in",
    "lost_behind",
    "lost_in_front",
    "opens",
]

ORDER: tuple[ChangeKind, ...] = get_args(ChangeKind)
"""The kinds of changes, the weightiest first."""

MEANING = frozenset({"number", "unit", "negation", "opposite", "swap", "reversal"})
"""The kinds that change what is said."""

_LISTS: tuple[tuple[ChangeKind, str], ...] = (
    ("negation", "negations"),
    ("reversal", "reversals"),
    ("condition", "conditions"),
    ("hedge", "hedges"),
    ("limit", "limits"),
)
_WORDS_OF_CONSEQUENCE = ("negations", "reversals", "hedges", "limits")
_LONGEST_PHRASE = 6
_QUOTES = '“"'
_STRONG = frozenset(";:—–()[]")
_OPENING = 3
"""The words of a clause among which a condition opens it."""
_SHORT_CLAUSE = 6
"""The words up to which a clause that is cut off only hedges or limits what stands before it; by eye."""
_SHORTEST_STEM = 2
_DIGITS_OF_YEAR = 4
_TEN, _HUNDRED = 10, 100
_MOST_DIGITS = 15
"""The digits up to which a number is reckoned with: of thousands Python writes none out."""
_LONGEST_SCOPE = 14
"""The words above which a phrase in front of a clause tells more than for whom, where or when it holds."""
_LONGEST_UNMARKED = 6
"""The same of one that no comma ends."""
_LONGEST_DATE = 6
"""The words up to which a phrase with a date in it is only that date."""
_NEAR_PATIENTS = 4
"""The words of a phrase behind a clause among which those stand whom it limits the clause to."""


@dataclass(frozen=True, slots=True)
class Loss:
    """Words of consequence that a cut leaves out: a range of positions among the words."""

    kind: ChangeKind
    first: int
    last: int


@cache
def _phrases(name: str) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(phrase.split()) for phrase in load_data("verify")[name])


def _found(keys: Sequence[str], name: str) -> list[tuple[int, int]]:
    """Return where phrases of a list stand, the longest first at each place."""
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
    """Return the weightiest thing that changes where words are replaced by others.

    Args:
        removed: the printed words.
        added: the claimed ones.
        meant: standard words of the printed ones: an opposite of these is one, too.

    >>> kind_of(["6"], ["5"]), kind_of(["do"], ["don't"]), kind_of(["may"], []), kind_of(["scar"], ["mark"])
    ('number', 'negation', 'hedge', 'wording')
    """
    if _numbers(removed) != _numbers(added):
        return "number"
    if _units(removed) != _units(added):
        return "unit"
    if _negated(removed) != _negated(added) or _turned(removed, added):
        return "negation"
    if _opposite([*removed, *meant], added):
        return "opposite"
    for kind, name in _LISTS[1:]:
        if _listed(removed, name) != _listed(added, name):
            return kind
    return "wording"


def _listed(keys: Sequence[str], name: str) -> Counter[tuple[str, ...]]:
    return Counter(tuple(keys[begin:end]) for begin, end in _found(keys, name))


def _negated(keys: Sequence[str]) -> int:
    return len(_found(keys, "negations"))


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
    """Say whether two words are one number or one unit; a singular is no plural."""
    if one == other:
        return True
    names = _unit_names()
    known = one in names and names[one] == names.get(other)
    return known and not (one.startswith(other) or other.startswith(one))


def _in_figures(keys: Sequence[str]) -> list[str]:
    """Return words with numbers in figures: "twenty", "one" as 21, "two", "hundred" as 200.

    Those that stand for more than a number ("twice", "dozens") stay.
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
    """Return words, those that make one unit as one: "per cent" is not "cent"."""
    found: list[str] = []
    for key in keys:
        if found and f"{found[-1]} {key}" in _unit_names():
            found[-1] += f" {key}"
        else:
            found.append(key)
    return found


def _turned(removed: Sequence[str], added: Sequence[str]) -> bool:
    """Say whether a word is turned by its beginning or ending: unnecessary, painless."""
    pairs = {pair for one in removed for other in added for pair in ((one, other), (other, one))}
    prefixes = load_data("verify")["prefixes"]
    begins = any(long == prefix + short for short, long in pairs for prefix in prefixes)
    return begins or any(one.endswith("ful") and other == f"{one[:-3]}less" for one, other in pairs)


@cache
def _opposites() -> dict[str, frozenset[str]]:
    """Return each word of the opposites, and each of its forms → all forms of what is its opposite."""
    found: dict[str, set[str]] = {}
    for a, b in load_data("verify")["opposites"]:
        for word, other in ((a, b), (b, a)):
            for form in _forms(word):
                found.setdefault(form, set()).update(_forms(other))
    return {form: frozenset(others) for form, others in found.items()}


def _forms(word: str) -> set[str]:
    """Return a word with the endings of verbs and comparisons; some of them are no words.

    >>> {"reduces", "reduced", "reducing"} < _forms("reduce"), {"drier", "driest"} < _forms("dry")
    (True, True)
    >>> "dropped" in _forms("drop"), "delays" in _forms("delay")
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
    """Return what is listed as the opposite of a word, and what begins with the opposite: underuse."""
    listed = load_data("verify")["opposed_prefixes"]
    pairs = [pair for a, b in listed for pair in ((a, b), (b, a))]
    begun = {
        b + word[len(a) :] for a, b in pairs if word.startswith(a) and len(word) > len(a) + _SHORTEST_STEM
    }
    return _opposites().get(word, frozenset()) | begun


def losses_in(words: Sequence[Printed], first: int, last: int) -> list[Loss]:
    """Return all words of consequence in a range, in order, whatever clause they stand in."""
    return _losses(words, first, last, [*_WORDS_OF_CONSEQUENCE, "binding_conditions"])


def _losses(words: Sequence[Printed], first: int, last: int, names: Iterable[str]) -> list[Loss]:
    kinds = {name: kind for kind, name in _LISTS} | {"binding_conditions": "condition"}
    keys = ["" if word.free else word.key for word in words[first:last]]
    found = {
        (first + begin, first + end): kinds[name]
        for name in names
        for begin, end in _found(keys, name)
        if not _is_month(keys, begin)
    }
    return [Loss(kind, *span) for span, kind in sorted(found.items())]


def _is_month(keys: Sequence[str], at: int) -> bool:
    """Say whether a word is the month of May behind what stands in front of dates."""
    return keys[at] == "may" and at > 0 and keys[at - 1] in load_data("verify")["before_months"]


def lost_in_front(text: str, words: Sequence[Printed], first: int, kept: int) -> list[Loss]:
    """Return what matters of the words of a statement that a cut leaves out in front.

    Args:
        text: of the article.
        words: of the statement and its neighbours.
        first: position of the statement's first word.
        kept: position of the first word that is kept.

    Where a quotation mark stands there, the article itself has cut: only the clause counts.
    """
    parts = opens if set(_gap(text, words, kept)) & set(_QUOTES) else _parts_clauses
    begin = next((at for at in range(kept, first, -1) if parts(text, words, at)), first)
    found = _losses(words, begin, kept, ["binding_conditions"]) + _scope_in_front(text, words, begin, kept)
    begin = next((at for at in range(kept, begin, -1) if _strong(text, words, at)), begin)
    ending = words[kept - 1].key if kept > begin else ""
    if ending in load_data("verify")["coordinators"] and _comma(text, words, kept - 1):
        return found
    own = _losses(words, begin, kept, _WORDS_OF_CONSEQUENCE)
    return sorted(found + own, key=lambda loss: loss.first)


def _scope_in_front(text: str, words: Sequence[Printed], first: int, kept: int) -> list[Loss]:
    """Return the phrase in front of a clause that says for whom, where or when it holds.

    It opens the sentence or a clause of it and reaches to the beginning of what is kept. What the
    article itself quotes without it is not bounded by it.
    """
    if kept >= len(words) or _is_listed(words[kept], "coordinators") or _is_listed(words[kept], "scopes"):
        return []
    end = kept - (kept > first and _is_listed(words[kept - 1], "determiners"))
    marked = _comma(text, words, end)
    while end > first and words[end - 1].free:
        end -= 1
        marked = marked or _comma(text, words, end)
    at = next((at for at in range(end - 1, first - 1, -1) if _opens_scope(text, words, first, at)), None)
    if at is None or any(_parts_phrase(text, words, inner) for inner in range(at + 1, end)):
        return []
    quoted = set(text[words[at].start : words[kept].start]) & set(_QUOTES)
    ended = marked or (end == kept <= at + _LONGEST_UNMARKED and _begins_clause(words, kept))
    keys = [word.key for word in words[at:end]]
    return [Loss("limit", at, end)] if ended and not quoted and _bounds(keys) else []


def _begins_clause(words: Sequence[Printed], at: int) -> bool:
    """Say whether a clause begins at a word behind a phrase that no comma ends."""
    ended = weight(words[at - 1].key) == 1.0 or _is_listed(words[at - 1], "objects")
    subject = _is_listed(words[at], "subjects") or _is_listed(words[at], "determiners")
    return ended and (subject or (at + 1 < len(words) and _is_listed(words[at + 1], "auxiliaries")))


def _bounds(keys: Sequence[str]) -> bool:
    """Say whether a phrase bounds a clause: it is no figure of speech, no source and no date of a story."""
    listed = load_data("verify")
    if not 1 < len(keys) <= _LONGEST_SCOPE or not set(keys).isdisjoint(listed["scope_sources"]):
        return False
    if any(begin == 0 for begin, _ in _found(keys, "no_scopes")):
        return False
    dated = any(key in listed["dates"] or (key.isdecimal() and len(key) == _DIGITS_OF_YEAR) for key in keys)
    return not dated or len(keys) > _LONGEST_DATE


def _is_listed(word: Printed, name: str) -> bool:
    return word.key in load_data("verify")[name]


def _parts_phrase(text: str, words: Sequence[Printed], at: int) -> bool:
    """Say whether a mark stands in front of a word that is no bracket: what stands in these explains."""
    return any(mark in ",;:—–" for mark in _gap(text, words, at))


def _opens_scope(text: str, words: Sequence[Printed], first: int, at: int) -> bool:
    """Say whether a phrase that may bound a clause begins at a word."""
    if words[at].free or not _is_listed(words[at], "scopes") or _gap(text, words, at + 1) == "-":
        return False
    return at == first or opens(text, words, at) or _is_listed(words[at - 1], "joining")


def lost_behind(text: str, words: Sequence[Printed], kept: int, last: int) -> list[Loss]:
    """Return what matters of the words of a statement that a cut leaves out behind.

    Args:
        text: of the article.
        words: of the statement and its neighbours.
        kept: the position behind the last word that is kept.
        last: the position behind the statement's last word.
    """
    found: list[Loss] = []
    if kept < last and _is_listed(words[kept], "relatives") and not opens(text, words, kept):
        found.append(Loss("limit", kept, kept + 1))
    if kept < last and _is_listed(words[kept], "scopes") and not opens(text, words, kept):
        near = range(kept + 1, min(kept + 1 + _NEAR_PATIENTS, last))
        whom = next((at for at in near if _is_listed(words[at], "patients")), None)
        found += [Loss("limit", kept, whom + 1)] if whom else []
    found += _joined_condition(text, words, kept, last)
    for begin, end, apart in _clauses(text, words, kept, last):
        if not apart:
            own = _losses(words, begin, end, ["binding_conditions", *_WORDS_OF_CONSEQUENCE])
            found += [loss for loss in own if words[loss.first].key != "without"]
            continue
        conditions = _losses(words, begin, end, ["binding_conditions"])
        found += [loss for loss in conditions if loss.first < begin + _OPENING]
        opening = begin + (_is_listed(words[begin], "coordinators"))
        if end - opening <= _SHORT_CLAUSE:
            others = _losses(words, begin, end, ["hedges", "limits"])
            found += [loss for loss in others if loss.first == (opening if loss.kind == "limit" else begin)]
    return sorted(dict.fromkeys(found), key=lambda loss: loss.first)


def _joined_condition(text: str, words: Sequence[Printed], kept: int, last: int) -> list[Loss]:
    """Return the second of two conditions where a cut keeps the first: "when it itches and it swells"."""
    if kept >= last or words[kept].key not in ("and", "or") or opens(text, words, kept):
        return []
    begin = next((at for at in range(kept - 1, 0, -1) if opens(text, words, at)), 0)
    own = words[begin:kept]
    if not any(
        _is_listed(word, "openings_of_conditions") and word.statement == words[kept].statement for word in own
    ):
        return []
    end = next((at for at in range(kept + 1, last) if opens(text, words, at)), last)
    return [Loss("condition", kept, end)]


def _clauses(text: str, words: Sequence[Printed], first: int, last: int) -> list[tuple[int, int, bool]]:
    """Return the clauses from a cut on, each with whether it opens there and does not go on."""
    begins = [first, *(at for at in range(first + 1, last) if opens(text, words, at))]
    ends = [*begins[1:], last]
    coordinated = first < last and _is_listed(words[first], "coordinators")
    return [
        (begin, end, opens(text, words, begin) or (coordinated and begin == first))
        for begin, end in zip(begins, ends, strict=True)
        if begin < end
    ]


def opens(text: str, words: Sequence[Printed], at: int) -> bool:
    """Say whether a comma or a stronger mark stands in front of a word."""
    return _comma(text, words, at) or _strong(text, words, at)


def _gap(text: str, words: Sequence[Printed], at: int) -> str:
    """Return what stands between a word and the one before it."""
    return text[words[at - 1].end : words[at].start] if at else ""


def _comma(text: str, words: Sequence[Printed], at: int) -> bool:
    return "," in _gap(text, words, at)


def _parts_clauses(text: str, words: Sequence[Printed], at: int) -> bool:
    """Say whether a mark stands in front of a word across which no condition reaches."""
    return any(mark in ";:" for mark in _gap(text, words, at))


def _strong(text: str, words: Sequence[Printed], at: int) -> bool:
    return any(mark in _STRONG for mark in _gap(text, words, at))
