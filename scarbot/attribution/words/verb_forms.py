"""The forms of verbs: regular ones by rule, a few irregular ones by name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["is_plural_only", "plural_form", "verb_forms"]

_IRREGULAR_THIRD = {"be": "is", "have": "has"}
_IRREGULAR_PAST = {
    "be": "was", "bring": "brought", "draw": "drew", "drive": "drove", "feel": "felt", "find": "found",
    "forbid": "forbade", "forecast": "forecast", "foresee": "foresaw", "go": "went", "have": "had",
    "hold": "held", "keep": "kept", "lay": "laid", "let": "let", "make": "made", "mean": "meant",
    "put": "put", "read": "read", "retell": "retold", "say": "said", "see": "saw", "spell": "spelled",
    "spread": "spread", "stand": "stood", "swear": "swore", "tell": "told", "think": "thought",
    "write": "wrote",
}  # fmt: skip
_IRREGULAR_PLURAL = {
    "is": "are", "isn’t": "aren’t", "isn't": "aren't", "was": "were", "wasn’t": "weren’t",
    "wasn't": "weren't", "has": "have", "hasn’t": "haven’t", "hasn't": "haven't", "does": "do",
    "doesn’t": "don’t", "doesn't": "don't",
}  # fmt: skip
_ADDS_ES = ("ches", "shes", "sses", "xes", "zzes", "oes")
_PASTS = frozenset(_IRREGULAR_PAST.values())
_STRESSED_AT_THE_END = frozenset(
    {
        "admit", "aver", "commit", "compel", "concur", "confer", "defer", "demur", "dispel", "emit", "expel",
        "incur", "infer", "occur", "omit", "permit", "prefer", "propel", "rebel", "rebut", "recap", "recur",
        "refer", "regret", "repel", "submit", "transfer", "transmit",
    }
)  # fmt: skip
"""The longer verbs that double their last consonant; of one syllable, all with one vowel do."""
_SHORT = re.compile(r"(?:[^aeiou]|(?<=q)u)*[aeiou][bdgklmnprtvz]")
_ENDS_IN_L = re.compile(r"[a-z]*[aeiou][^aeiou]+[aeiou]l")
"""A longer verb that doubles it on one side of the Atlantic: "counselled", "counseled"."""
_AUXILIARIES = ("will", "would", "’ll", "'ll", "isn’t", "isn't", "wasn’t", "wasn't", "doesn’t", "doesn't")


def verb_forms(bases: Iterable[str]) -> set[str]:
    """Return base, third person and past of verbs; only the first word is bent.

    >>> sorted(verb_forms(["point out", "dub"]))
    ['dub', 'dubbed', 'dubs', 'point out', 'pointed out', 'points out']
    """
    found: set[str] = set()
    for base in bases:
        verb, _, rest = base.partition(" ")
        found.update(f"{form} {rest}".strip() for form in (verb, _third(verb), *_pasts(verb)))
    return found


def _third(verb: str) -> str:
    if verb in _IRREGULAR_THIRD:
        return _IRREGULAR_THIRD[verb]
    if verb.endswith(("s", "sh", "ch", "x", "o")):
        return verb + "es"
    return verb[:-1] + "ies" if verb[-1] == "y" and verb[-2] not in "aeiou" else verb + "s"


def _pasts(verb: str) -> tuple[str, ...]:
    if verb in _IRREGULAR_PAST:
        return (_IRREGULAR_PAST[verb],)
    if verb.endswith("e"):
        return (verb + "d",)
    if verb[-1] == "y" and verb[-2] not in "aeiou":
        return (verb[:-1] + "ied",)
    doubled = verb + verb[-1] + "ed"
    if verb in _STRESSED_AT_THE_END or _SHORT.fullmatch(verb):
        return (doubled,)
    return (verb + "ed", doubled) if _ENDS_IN_L.fullmatch(verb) else (verb + "ed",)


def is_plural_only(verb: str) -> bool:
    """Say whether a form goes with "they" only: no past, no third person.

    >>> is_plural_only("say"), is_plural_only("says"), is_plural_only("said")
    (True, False, False)
    """
    parts = verb.split()
    return parts[0] not in _AUXILIARIES and not any(
        word.endswith(("s", "ed")) or word in _PASTS for word in parts
    )


def plural_form(phrase: str) -> str:
    """Return words that open with a verb in the third person as several take them; others as they are.

    >>> plural_form("is wary of"), plural_form("reaches for"), plural_form("relies on"), plural_form("would")
    ('are wary of', 'reach for', 'rely on', 'would')
    """
    verb, _, rest = phrase.partition(" ")
    return f"{_plural(verb)} {rest}".strip()


def _plural(verb: str) -> str:
    if verb in _IRREGULAR_PLURAL:
        return _IRREGULAR_PLURAL[verb]
    if verb.endswith("ies"):
        return verb[:-3] + "y"
    if verb.endswith(_ADDS_ES):
        return verb[:-2]
    return verb[:-1] if verb.endswith("s") and not verb.endswith("ss") else verb
