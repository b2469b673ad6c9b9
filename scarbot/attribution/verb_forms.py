"""The forms of regular verbs."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["is_plural_only", "verb_forms"]

_IRREGULAR_PAST = frozenset(
    {
        "drew", "felt", "found", "laid", "meant", "put", "said", "saw", "spelled", "swore", "thought",
        "told", "went", "wrote",
    }
)  # fmt: skip
_DOUBLED = {"quip": "quipped", "prefer": "preferred", "admit": "admitted"}
_AUXILIARIES = ("will", "would", "’ll", "'ll", "isn’t", "isn't", "wasn’t", "wasn't", "doesn’t", "doesn't")


def verb_forms(bases: Iterable[str]) -> set[str]:
    """Return base, third person and past of regular verbs; only the first word is bent.

    >>> sorted(verb_forms(["point out"]))
    ['point out', 'pointed out', 'points out']
    """
    found: set[str] = set()
    for base in bases:
        verb, _, rest = base.partition(" ")
        found.update(f"{form} {rest}".strip() for form in (verb, _third(verb), _past(verb)))
    return found


def _third(verb: str) -> str:
    if verb.endswith(("s", "sh", "ch", "x")):
        return verb + "es"
    return verb[:-1] + "ies" if verb[-1] == "y" and verb[-2] not in "aeiou" else verb + "s"


def _past(verb: str) -> str:
    if verb.endswith("e"):
        return verb + "d"
    if verb[-1] == "y" and verb[-2] not in "aeiou":
        return verb[:-1] + "ied"
    return _DOUBLED.get(verb, verb + "ed")


def is_plural_only(verb: str) -> bool:
    """Say whether a form goes with "they" only: no past, no third person.

    >>> is_plural_only("say"), is_plural_only("says"), is_plural_only("said")
    (True, False, False)
    """
    parts = verb.split()
    return parts[0] not in _AUXILIARIES and not any(
        word.endswith(("s", "ed")) or word in _IRREGULAR_PAST for word in parts
    )
