"""What of a name goes with a title: its last word, but for names of other orders.

A father's name is nobody's surname ("Rosli bin Hamzah" is Dr Rosli), and a family's may stand in front
("Tan Wei Ling" is Dr Tan).
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from scarbot.lexicon.data_files import load_data
from scarbot.particles import GENERATIONS, PATRONYMICS

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["fathers_place", "opens_with_family", "with_surname_last", "without_generation"]

_FULL = 2
_WITH_FAMILY_FIRST = 3


def with_surname_last(name: str) -> list[str]:
    """Return the words of a full name with what goes with a title as the last, as in "Dr Ruiz".

    >>> with_surname_last("Ana Ruiz"), with_surname_last("Tan Wei Ling")
    (['Ana', 'Ruiz'], ['Wei', 'Ling', 'Tan'])
    >>> with_surname_last("Nurul Ain binti Yusof"), with_surname_last("Kofi Addo Jr.")
    (['Nurul', 'Ain'], ['Kofi', 'Addo'])
    """
    parts = without_generation(name)
    father = fathers_place(parts)
    if father:
        return parts[:father]
    turned = len(parts) == _WITH_FAMILY_FIRST and opens_with_family(parts[0])
    return [*parts[1:], parts[0]] if turned else parts


def without_generation(name: str) -> list[str]:
    """Return the words of a name but for "Jr." behind a full one."""
    parts = name.split()
    generation = len(parts) > _FULL and parts[-1].rstrip(".") in GENERATIONS
    return parts[:-1] if generation else parts


def fathers_place(parts: Sequence[str]) -> int:
    """Return where a father's name begins in a full one, zero where none does.

    >>> fathers_place(["Omar", "Bin", "Khalid"]), fathers_place(["Zhang", "Bin", "Wei"])
    (1, 0)
    """
    between = range(1, len(parts) - 1)
    place = next((place for place in between if parts[place].lower() in PATRONYMICS), 0)
    if not place or parts[place] in PATRONYMICS:
        return place  # the usual case
    return 0 if opens_with_family(parts[0]) or opens_with_family(parts[-1]) else place  # "Bin" is given there


def opens_with_family(first: str) -> bool:
    """Say whether the first word of a full name of three is a family's: "Tan Wei Ling".

    >>> opens_with_family("Tan"), opens_with_family("Ana")
    (True, False)
    """
    return first in _families_first()


@cache
def _families_first() -> frozenset[str]:
    return frozenset(load_data("surnames")["families_first"])
