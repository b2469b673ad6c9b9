"""What a cut loses: words of consequence of a statement that a claim leaves out in front or behind.

A cut is judged by the clause: a hedge or a negation counts where it stands in the clause that was
cut, in front of it in the sentence, or opens the rest; a condition counts anywhere in front, and
behind where it opens a clause; a phrase that says for whom, where, when or how done it holds counts where
the clause is kept from its beginning. The vocabulary is ``data/verify.toml``.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from scarbot.lexicon.data_files import load_data
from scarbot.verifying.change_kinds import LISTS, found_in
from scarbot.verifying.tokens import is_content, is_not

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from scarbot.claims import ChangeKind
    from scarbot.verifying.printed_words import PrintedWord

__all__ = ["Loss", "clause_end", "lacks_only_its_no", "losses_in", "lost_behind", "lost_in_front"]

_WORDS_OF_CONSEQUENCE = ("negations", "reversals", "hedges", "limits")
_BINDING = "binding_conditions"
_KINDS = {name: kind for kind, name in LISTS} | {_BINDING: "condition"}
_QUOTES = '“"‘'
_STRONG = ";:—–()[]"
_COMMA_OR_STRONGER = f",{_STRONG}"
_PARTING_CLAUSES = ";:"
"""The marks across which no condition reaches."""
_PARTING_PHRASES = ",;:—–"
"""The marks at which a phrase ends; what stands in brackets only explains."""
_OPENING = 3
"""A condition opens a clause if it stands among its first words, so many of them."""
_SHORT_CLAUSE = 6
"""The most words of a clause that only hedges or limits what stands before it; by eye."""
_DIGITS_OF_YEAR = 4
_LONGEST_SCOPE = 14
"""The most words of a phrase in front of a clause that says for whom, where or when the clause holds."""
_LONGEST_UNMARKED = 6
"""The most words of such a phrase if no comma ends it."""
_LONGEST_DATE = 6
"""The most words of a phrase with a date in it that is nothing but that date."""
_NEAR_PATIENTS = 4
"""A phrase behind a clause limits it to people if these stand among so many words of it."""


@dataclass(frozen=True, slots=True)
class Loss:
    """Words of consequence that a cut leaves out, at the positions from ``first`` up to ``last``."""

    kind: ChangeKind
    first: int
    last: int


def losses_in(words: Sequence[PrintedWord], first: int, last: int) -> list[Loss]:
    """Return all words of consequence in a range of positions, in order, in whatever clause they stand."""
    return _losses(words, first, last, [*_WORDS_OF_CONSEQUENCE, _BINDING])


def _losses(words: Sequence[PrintedWord], first: int, last: int, names: Iterable[str]) -> list[Loss]:
    keys = ["" if word.free else word.key for word in words[first:last]]
    found = {
        (first + begin, first + end): _KINDS[name]
        for name in names
        for begin, end in found_in(keys, name)
        if not (_is_month(keys, begin) or _is_compound(words, first + begin, last))
    }
    return [Loss(kind, *span) for span, kind in sorted(found.items())]


def _is_month(keys: Sequence[str], at: int) -> bool:
    """Say whether a word is the month of May behind what stands in front of dates."""
    return keys[at] == "may" and at > 0 and keys[at - 1] in load_data("verify")["before_months"]


def _is_compound(words: Sequence[PrintedWord], at: int, last: int) -> bool:
    """Say whether a word is only the beginning of another that is cut off too: "non-specific"."""
    return words[at].key == "non" and at + 1 < last and words[at + 1].start == words[at].end + 1


def lost_in_front(text: str, words: Sequence[PrintedWord], first: int, kept: int) -> list[Loss]:
    """Return what matters of the words of a statement that a cut leaves out in front.

    Args:
        text: of the article.
        words: of the statement and its neighbours.
        first: position of the statement's first word.
        kept: position of the first word that is kept.

    If a quotation mark stands in front of what is kept, the article itself has cut there, and only
    the clause counts, without the "but" that opens it.
    """
    quoted = _has_mark(text, words, kept, _QUOTES) or _gap(text, words, kept).endswith(" '")
    parting = _COMMA_OR_STRONGER if quoted else _PARTING_CLAUSES
    reach = next((at for at in range(kept, first, -1) if _has_mark(text, words, at, parting)), first)
    begin = reach + (quoted and words[reach].key in ("but", "yet"))
    found = _losses(words, begin, kept, [_BINDING]) + _scope_in_front(text, words, reach, kept)
    clause = next((at for at in range(kept, reach, -1) if _has_mark(text, words, at, _STRONG)), reach)
    joined = kept > clause and _is_listed(words[kept - 1], "coordinators")
    if joined and _has_mark(text, words, kept - 1, ","):
        return found
    own = _losses(words, clause, kept, _WORDS_OF_CONSEQUENCE)
    return sorted(found + own, key=lambda loss: loss.first)


def _scope_in_front(text: str, words: Sequence[PrintedWord], first: int, kept: int) -> list[Loss]:
    """Return the phrase in front of a clause that says for whom, where, when or how done it holds.

    It opens the sentence or a clause of it and reaches to the beginning of what is kept. What the
    article itself quotes without it is not bounded by it.
    """
    if kept >= len(words) or _is_listed(words[kept], "coordinators") or _is_listed(words[kept], "scopes"):
        return []
    end = kept - (kept > first and _is_listed(words[kept - 1], "determiners"))
    marked = _has_mark(text, words, end, ",")
    while end > first and words[end - 1].free:
        end -= 1
        marked = marked or _has_mark(text, words, end, ",")
    at = next((at for at in range(end - 1, first - 1, -1) if _opens_scope(text, words, first, at)), None)
    if at is None or any(_has_mark(text, words, inner, _PARTING_PHRASES) for inner in range(at + 1, end)):
        return []
    ended = marked or (end == kept <= at + _LONGEST_UNMARKED and _begins_clause(words, kept))
    told = _is_listed(words[at], "participles") and (not marked or _is_listed(words[kept], "told_of"))
    keys = [word.key for word in words[at:end]]
    return [Loss("limit", at, end)] if ended and not told and _bounds(keys) else []


def _begins_clause(words: Sequence[PrintedWord], at: int) -> bool:
    """Say whether a clause begins at a word, if no comma ends the phrase in front of it."""
    ended = is_content(words[at - 1].key) or _is_listed(words[at - 1], "objects")
    subject = _is_listed(words[at], "subjects") or _is_listed(words[at], "determiners")
    return ended and (subject or (at + 1 < len(words) and _is_listed(words[at + 1], "auxiliaries")))


def _bounds(keys: Sequence[str]) -> bool:
    """Say whether a phrase bounds a clause, and is no figure of speech, no source and no date of a story."""
    listed = load_data("verify")
    if not 1 < len(keys) <= _LONGEST_SCOPE or not set(keys).isdisjoint(listed["scope_sources"]):
        return False
    if any(begin == 0 for begin, _ in found_in(keys, "no_scopes")) or _is_aside(keys):
        return False
    dated = any(key in listed["dates"] or (key.isdecimal() and len(key) == _DIGITS_OF_YEAR) for key in keys)
    return not dated or len(keys) > _LONGEST_DATE


def _is_aside(keys: Sequence[str]) -> bool:
    """Say whether a phrase only says for whom something is told: "For those unfamiliar"."""
    told = load_data("verify")["told_for"]
    others = [key for key in keys if key not in told]
    return keys[0] == "for" and len(others) < len(keys) and not any(map(is_content, others))


def _is_listed(word: PrintedWord, name: str) -> bool:
    return word.key in load_data("verify")[name]


def _opens_scope(text: str, words: Sequence[PrintedWord], first: int, at: int) -> bool:
    """Say whether a phrase that may bound a clause begins at a word."""
    listed = _is_listed(words[at], "scopes") or (at == first and _is_listed(words[at], "participles"))
    if words[at].free or not listed or _gap(text, words, at + 1) == "-":
        return False
    return at == first or opens(text, words, at) or _is_listed(words[at - 1], "joining")


def lost_behind(text: str, words: Sequence[PrintedWord], kept: int, last: int) -> list[Loss]:
    """Return what matters of the words of a statement that a cut leaves out behind.

    Args:
        text: of the article.
        words: of the statement and its neighbours.
        kept: the position behind the last word that is kept.
        last: the position behind the statement's last word.
    """
    found = _limits_behind(text, words, kept, last) + _joined_condition(text, words, kept, last)
    for begin, end, apart in _clauses(text, words, kept, last):
        found += _lost_apart(words, begin, end) if apart else _lost_going_on(words, begin, end)
        if apart and begin == kept:
            found += _taken_back(words, begin, end)
    return sorted(dict.fromkeys(found), key=lambda loss: loss.first)


def _limits_behind(text: str, words: Sequence[PrintedWord], kept: int, last: int) -> list[Loss]:
    """Return what right behind a cut limits the words before it: a relative clause, or whom they are for."""
    if kept >= last or opens(text, words, kept):
        return []
    found = _relative_behind(text, words, kept, last)
    if _is_listed(words[kept], "scopes"):
        near = range(kept + 1, min(kept + 1 + _NEAR_PATIENTS, last))
        found += [Loss("limit", kept, at + 1) for at in near if _is_listed(words[at], "patients")][:1]
        found += _duration_behind(text, words, kept, last) or _purpose_behind(text, words, kept, last)
    return found


def _relative_behind(text: str, words: Sequence[PrintedWord], kept: int, last: int) -> list[Loss]:
    """Return the relative clause right behind a cut that says which people or things are meant."""
    if not _is_listed(words[kept], "relatives") or _is_told_to_be(text, words, kept):
        return []
    return [Loss("limit", kept, clause_end(text, words, kept + 1, last))]


def _is_told_to_be(text: str, words: Sequence[PrintedWord], kept: int) -> bool:
    """Say whether the clause before a cut says of what kind something is: "It is a mild drug that …".

    It is of that kind without the relative clause too, unless the clause says no, or is a condition.
    """
    own = _clause_up_to(text, words, kept)[:-1]
    keys = [word.key for word in own]
    kind = next((at + 1 for at in range(len(own) - 2, 0, -1) if keys[at] in ("a", "an")), len(own))
    told = kind < len(own) and all(map(is_content, keys[kind:])) and _is_listed(own[kind - 2], "copulas")
    bound = found_in(keys, "negations") or any(_is_listed(word, "openings_of_conditions") for word in own)
    return told and not bound


def _purpose_behind(text: str, words: Sequence[PrintedWord], kept: int, last: int) -> list[Loss]:
    """Return what right behind a cut says for what something is good, or enough: "safe in small doses"."""
    keys = [word.key for word in words[kept:last]]
    bounded = _is_listed(words[kept - 1], "approvals") and _is_listed(words[kept], "purposes")
    figure = any(begin == 0 for begin, _ in found_in(keys, "no_scopes"))
    if not bounded or figure or len(keys) == 1 or _is_listed(words[kept + 1], "objects"):
        return []
    end = clause_end(text, words, kept + 1, last)
    return [Loss("limit", kept, end)] if end > kept + 1 else []


def _duration_behind(text: str, words: Sequence[PrintedWord], kept: int, last: int) -> list[Loss]:
    """Return what right behind a cut says for how long something holds: "for an hour", "for 10 to 14 days".

    How long something has been so bounds nothing, and neither do bare "hours".
    """
    at = kept + 1
    while at < last and (_is_number(words[at]) or _is_listed(words[at], "durations")):
        at += 1
    measured = words[kept].key == "for" and kept + 1 < at < last and _is_listed(words[at], "time_units")
    if not measured or _is_perfect(text, words, kept):
        return []
    vague = [word.key for word in words[at + 1 : at + 3]] == ["or", "so"]
    return [Loss("limit", kept, at + (3 if vague else 1))]


def _is_number(word: PrintedWord) -> bool:
    return word.key[0].isdecimal() or word.key in load_data("verify")["cardinals"]


def _is_perfect(text: str, words: Sequence[PrintedWord], kept: int) -> bool:
    """Say whether the clause before a cut tells of what has been."""
    own = _clause_up_to(text, words, kept)
    return any(_is_listed(one, "perfects") and other.key != "to" for one, other in pairwise(own))


def _clause_up_to(text: str, words: Sequence[PrintedWord], last: int) -> list[PrintedWord]:
    """Return the words of a clause up to a word, which is the last of them."""
    begin = next((at for at in range(last, 0, -1) if opens(text, words, at)), 0)
    return [word for word in words[begin : last + 1] if word.statement == words[last].statement]


def _lost_going_on(words: Sequence[PrintedWord], begin: int, end: int) -> list[Loss]:
    """Return what matters of the rest of the clause that was cut."""
    own = _losses(words, begin, end, [_BINDING, *_WORDS_OF_CONSEQUENCE])
    return [loss for loss in own if words[loss.first].key != "without"]


def _lost_apart(words: Sequence[PrintedWord], begin: int, end: int) -> list[Loss]:
    """Return what a clause of its own says of the one before: a condition, or all of a short clause."""
    conditions = _losses(words, begin, end, [_BINDING])
    found = [loss for loss in conditions if loss.first < begin + _OPENING]
    opening = begin + _is_listed(words[begin], "coordinators")
    if end - opening <= _SHORT_CLAUSE:
        others = _losses(words, begin, end, ["hedges", "limits"])
        found += [loss for loss in others if loss.first == (opening if loss.kind == "limit" else begin)]
    return found


def _taken_back(words: Sequence[PrintedWord], begin: int, end: int) -> list[Loss]:
    """Return a clause right behind a cut that denies what is kept, or what it might be taken for.

    It sets something against it (", not the child"), says no with no word of content of its own (", and it
    is not", ", which is wrong"), or leaves it to others (", or so they say").
    """
    while end > begin and words[end - 1].free:
        end -= 1
    keys = [word.key for word in words[begin:end]]
    if keys[:2] == ["or", "so"] and len(keys) > _OPENING:
        return [Loss("hedge", begin, end)]
    opening = keys[begin < end and _is_listed(words[begin], "coordinators") :]
    if not opening or any(at == 0 for at, _ in found_in(opening, "no_contrasts")):
        return []
    if opening[0] in ("not", "never") and len(opening) > 1:
        return [Loss("negation", begin, end)]
    denied = found_in(opening, "negations") + found_in(opening, "reversals")
    inside = {at for first, last in denied for at in range(first, last)}
    rest = {key for at, key in enumerate(opening) if at not in inside and is_content(key)}
    told = rest <= set(load_data("verify")["truths"]) and any(key in _subjects() for key in opening)
    return [Loss("negation", begin, end)] if denied and told and end - begin <= _SHORT_CLAUSE else []


def _subjects() -> set[str]:
    listed = load_data("verify")
    return {*listed["subjects"], *listed["relatives"], *listed["pointing"]}


def lacks_only_its_no(words: Sequence[PrintedWord], first: int, kept: tuple[int, int], last: int) -> bool:
    """Say whether a cut takes nothing of a sentence but the "not", "never" or "don't" at one of its ends.

    Args:
        words: of the statement and its neighbours.
        first: position of the sentence's first word.
        kept: from the first word that is kept to behind the last one.
        last: the position behind the sentence's last word.
    """
    front, back = (
        [word for word in words[slice(*part)] if not word.free]
        for part in ((first, kept[0]), (kept[1], last))
    )
    no, rest = (front[-1:], front[:-1]) if front else (back, [])
    opening = all(_is_listed(word, "joining") or _is_listed(word, "urging") for word in rest)
    denied = len(no) == 1 and is_not(no[0].key)
    return denied and opening and not (front and back)


def _joined_condition(text: str, words: Sequence[PrintedWord], kept: int, last: int) -> list[Loss]:
    """Return the second of two conditions where a cut keeps the first: "when it itches and it swells"."""
    if kept >= last or words[kept].key not in ("and", "or") or opens(text, words, kept):
        return []
    own = _clause_up_to(text, words, kept - 1)
    if not any(_is_listed(word, "openings_of_conditions") for word in own):
        return []
    end = next((at for at in range(kept + 1, last) if opens(text, words, at)), last)
    return [Loss("condition", kept, end)]


def _clauses(text: str, words: Sequence[PrintedWord], first: int, last: int) -> list[tuple[int, int, bool]]:
    """Return the clauses from a cut on, each with whether it is one of its own and does not merely go on."""
    begins = [first, *(at for at in range(first + 1, last) if opens(text, words, at))]
    ends = [*begins[1:], last]
    coordinated = first < last and _is_listed(words[first], "coordinators")
    return [
        (begin, end, opens(text, words, begin) or coordinated)
        for begin, end in zip(begins, ends, strict=True)
        if begin < end
    ]


def clause_end(text: str, words: Sequence[PrintedWord], first: int, last: int) -> int:
    """Return where a clause ends that goes on from a word: at a mark, or at what may be left out."""
    return next((at for at in range(first, last) if words[at].free or opens(text, words, at)), last)


def opens(text: str, words: Sequence[PrintedWord], at: int) -> bool:
    """Say whether a comma or a stronger mark stands in front of a word."""
    return _has_mark(text, words, at, _COMMA_OR_STRONGER)


def _has_mark(text: str, words: Sequence[PrintedWord], at: int, marks: str) -> bool:
    """Say whether one of some marks stands between a word and the one before it."""
    return not set(marks).isdisjoint(_gap(text, words, at))


def _gap(text: str, words: Sequence[PrintedWord], at: int) -> str:
    """Return what stands between a word and the one before it; nothing in front of the first word."""
    return text[words[at - 1].end : words[at].start] if at else ""
