"""What stands in front of a name, and what it tells: "Associate Professor", "Dr. med.", "Mrs"."""

from __future__ import annotations

from functools import cache
from typing import Any

from scarbot.language.letter_trees import letter_tree
from scarbot.language.tables import load_table

__all__ = [
    "ONE_NAME",
    "UPPER",
    "academic_title",
    "any_title",
    "doctorates",
    "listed_titles",
    "nouns_of_title",
    "rank_in_full",
    "short_title",
    "sign_of_title",
]

UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĪŁŃŇŐŘŚŠŞŤŪŮŰŹŻŽ"
"""Capitals, inside the brackets of a pattern."""
ONE_NAME = rf"[{UPPER}][\w.’'-]*"
"""The pattern of one word of a name."""
_ACADEMIC = ("doctor", "professor")
_OTHERS = ("female", "male", "other")
_KINDS = (*_ACADEMIC, *_OTHERS)
_MAY_STOP = "(.)"


@cache
def any_title() -> str:
    """Return a pattern of all titles, with the academic ones, those in short, and "(Mrs)" behind the first.

    >>> import re
    >>> [bool(re.fullmatch(any_title(), one)) for one in ("Rev. Dr", "Adj Assoc Prof", "Dr (Mrs)", "Dr Sir")]
    [True, True, True, False]
    """
    return _with_further(letter_tree(_printed("doctor", *_OTHERS)))


@cache
def academic_title() -> str:
    """Return a pattern of the titles of doctors and professors, whatever stands in front of them.

    >>> import re
    >>> [bool(re.fullmatch(academic_title(), one)) for one in ("Prof. Dr. med.", "Datuk Dr", "Mrs")]
    [True, True, False]
    """
    return rf"(?:(?:{letter_tree(_printed(*_OTHERS))})\s+)?{_with_further(letter_tree(_printed('doctor')))}"


@cache
def short_title() -> str:
    """Return a pattern of titles in short, which stand in front of nothing but names.

    >>> import re
    >>> [bool(re.fullmatch(short_title(), one)) for one in ("Dr", "Mrs.", "Judge")]
    [True, True, False]
    """
    return letter_tree(_in_short())


@cache
def listed_titles() -> tuple[str, ...]:
    """Return the titles as they are printed, each by itself, and what may stand beside one."""
    return tuple(_printed(*_KINDS, "grades"))


@cache
def doctorates() -> frozenset[str]:
    """Return what stands behind "Dr." with a full stop: "med", "phil"."""
    return frozenset(_table()["doctorates"])


def nouns_of_title(title: str) -> set[str]:
    """Return what a title says that somebody may be called later.

    >>> sorted(nouns_of_title("Assoc Prof Dr")), sorted(nouns_of_title("Puan"))
    (['doctor', 'professor'], [])
    """
    return {noun for noun in _ACADEMIC if _tells(title, noun)}


def sign_of_title(title: str) -> str:
    """Return "f" or "m" for a title that only women or men have, empty for any other.

    >>> sign_of_title("Mrs. "), sign_of_title("Señor"), sign_of_title("Dr.")
    ('f', 'm', '')
    """
    return next((kind[0] for kind in ("female", "male") if _tells(title, kind)), "")


def rank_in_full(title: str) -> str:
    """Return what a title says that somebody is, in lower case: "lieutenant" for "Lt."."""
    lower = title.lower()
    full: str = _table()["ranks_in_full"].get(lower.rstrip("."), lower)
    return full


def _tells(title: str, kind: str) -> bool:
    """Say whether a word of a title is of a kind."""
    listed = _plain(kind)
    return any(word.strip("().") in listed for word in title.split())


@cache
def _plain(kind: str) -> frozenset[str]:
    """Return the titles of a kind without a full stop at their end."""
    return frozenset(one.rstrip(".") for one in _printed(kind))


def _with_further(titles: str) -> str:
    """Return a pattern of titles, with those of professors, and of what may stand behind one."""
    grades, professor = (letter_tree(_printed(kind)) for kind in ("grades", "professor"))
    behind = [*_printed(*_ACADEMIC, "grades"), *_in_short(), *(f"{one}." for one in doctorates())]
    further = rf"(?:\s+\(?(?:{letter_tree(behind)})\)?){{0,4}}"
    return rf"(?:(?:{grades}\s+){{0,3}}(?:{professor})|{titles}){further}"


def _printed(*kinds: str) -> list[str]:
    """Return the entries of the table as they are printed: "Dr(.)" is "Dr" and "Dr."."""
    listed = [entry for kind in kinds for entry in _table()[kind]]
    return [entry for entry in listed if not entry.endswith(_MAY_STOP)] + _in_short(*kinds)


def _in_short(*kinds: str) -> list[str]:
    """Return the titles, by default of all kinds, that are printed with a full stop or without."""
    listed = [entry for kind in kinds or _KINDS for entry in _table()[kind] if entry.endswith(_MAY_STOP)]
    plain = [entry.removesuffix(_MAY_STOP) for entry in listed]
    return [*plain, *(f"{one}." for one in plain)]


@cache
def _table() -> dict[str, Any]:
    return load_table("titles")
