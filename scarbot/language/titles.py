"""What stands in front of a name, and what it tells: "Associate Professor", "Dr. med.", "Mrs"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

from scarbot.language.letter_trees import letter_tree
from scarbot.language.tables import load_table

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "academic_title",
    "any_title",
    "doctorates",
    "is_academic",
    "listed_titles",
    "nouns_of_title",
    "rank_in_full",
    "short_title",
    "sign_of_title",
    "title_abbreviations",
]

_ACADEMIC = ("doctor", "professor")
_KINDS = (*_ACADEMIC, "female", "male", "other")
_MAY_STOP = "(.)"


@cache
def any_title() -> str:
    """Return a pattern of all titles, with the academic ones, those in short, and "(Mrs)" behind the first.

    >>> [bool(re.fullmatch(any_title(), one)) for one in ("Rev. Dr", "Adj Assoc Prof", "Dr (Mrs)", "Dr Sir")]
    [True, True, True, False]
    """
    return rf"(?:{_academic()}|{_tree('female', 'male', 'other')}){_further()}"


@cache
def academic_title() -> str:
    """Return a pattern of the titles of doctors and professors, whatever stands in front of them.

    >>> [bool(re.fullmatch(academic_title(), one)) for one in ("Prof. Dr. med.", "Datuk Dr", "Mrs")]
    [True, True, False]
    """
    return rf"(?:(?:{_tree('female', 'male', 'other')})\s+)?{_academic()}{_further()}"


@cache
def short_title() -> str:
    """Return a pattern of titles in short, which stand in front of nothing but names.

    >>> [bool(re.fullmatch(short_title(), one)) for one in ("Dr", "Mrs.", "Judge")]
    [True, True, False]
    """
    return letter_tree(_as_printed(entry for entry in _listed(*_KINDS) if entry.endswith(_MAY_STOP)))


@cache
def listed_titles() -> tuple[str, ...]:
    """Return the titles as they are printed, each by itself, and what may stand beside one."""
    return (*_printed(*_KINDS), *_as_printed(_table()["grades"]))


@cache
def doctorates() -> frozenset[str]:
    """Return what stands behind "Dr." with a full stop: "med", "phil"."""
    return frozenset(_table()["doctorates"])


@cache
def title_abbreviations() -> frozenset[str]:
    """Return the titles behind which a full stop ends no sentence, in lower case and without it."""
    listed = _as_printed([*_listed(*_KINDS), *_table()["grades"]])
    return frozenset(one[:-1].lower() for one in listed if one.endswith("."))


def nouns_of_title(title: str) -> set[str]:
    """Return what a title says that somebody may be called later.

    >>> sorted(nouns_of_title("Assoc Prof Dr")), sorted(nouns_of_title("Puan"))
    (['doctor', 'professor'], [])
    """
    return {noun for noun in _ACADEMIC if _tells(title, noun)}


def is_academic(title: str) -> bool:
    """Say whether a title is one of a doctor or a professor."""
    return bool(nouns_of_title(title))


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


def _academic() -> str:
    """Return a pattern of the title of a professor with its grades in front, or of a doctor."""
    grades = letter_tree(_as_printed(_table()["grades"]))
    return rf"(?:(?:{grades}\s+){{0,3}}(?:{_tree('professor')})|{_tree('doctor')})"


def _further() -> str:
    """Return a pattern of what may stand between a title and the name."""
    more = rf"{_academic()}|{short_title()}"
    behind = "|".join([*_table()["emeritus"], *(rf"{re.escape(one)}\." for one in sorted(doctorates()))])
    return rf"(?:\s+(?:{more}|\((?:{more})\)|{behind})){{0,4}}"


def _tree(*kinds: str) -> str:
    return letter_tree(_printed(*kinds))


def _printed(*kinds: str) -> list[str]:
    return _as_printed(_listed(*kinds))


def _listed(*kinds: str) -> list[str]:
    return [entry for kind in kinds for entry in _table()[kind]]


def _as_printed(entries: Iterable[str]) -> list[str]:
    """Return entries of the table as they are printed: "Dr(.)" is "Dr" and "Dr."."""
    return [
        printed
        for entry in entries
        for plain in [entry.removesuffix(_MAY_STOP)]
        for printed in ([plain] if plain == entry else [plain, f"{plain}."])
    ]


@cache
def _table() -> dict[str, Any]:
    return load_table("titles")
