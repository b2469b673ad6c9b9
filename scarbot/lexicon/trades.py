"""What people are, by the listed roles: the words of them, and the last words, which say who it is."""

from __future__ import annotations

from functools import cache

from scarbot.language import words
from scarbot.lexicon.data_files import load_data

__all__ = ["LIKE_TRADES", "agents", "trades"]

LIKE_TRADES = r"[\w-]+(?:o(?:log|metr|dont)|iatr)ist"
"""A pattern: what ends like the name of a medical trade is one."""


@cache
def trades() -> frozenset[str]:
    """Return the words of which the roles of experts consist: "plastic", "surgeon".

    >>> {"surgeon", "gp", "co", "founder"} <= trades(), "midwifery" in trades()
    (True, False)
    """
    return frozenset(word for role in load_data("people")["roles"] for word in words(role))


@cache
def agents() -> frozenset[str]:
    """Return the last words of all roles in lower case, those of people who are no experts too.

    >>> {"surgeon", "senator"} <= agents(), "plastic" in agents()
    (True, False)
    """
    people = load_data("people")
    return frozenset(role.split()[-1].lower() for role in (*people["roles"], *people["lay_roles"]))
