"""The words of attribution, from ``data/cues.toml``, ``data/people.toml`` and a sidecar."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["CAPITALISED", "NAME", "Vocabulary", "alternatives", "vocabulary"]

_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĪŁŃŇŐŘŚŠŞŤŪŮŰŹŻŽ"
CAPITALISED = rf"[{_UPPER}][^\W\d_]*(?:['’](?!s\b)[^\W\d_]+|-[^\W\d_]+)*(?![^\W_])"
_INITIAL = rf"[{_UPPER}]\."
NAME = (
    rf"(?:{_INITIAL}[ \u00a0]?)*{CAPITALISED}"
    rf"(?:\s+(?:{_INITIAL}(?:[ \u00a0]?{_INITIAL})*\s+)?(?:(?:de|del|da|di|van|von|der|den|la|le|al|el|bin|ibn)\s+){{0,2}}{CAPITALISED}){{0,3}}"
)


_PASTS = frozenset("said told thought wrote felt found put swore went drew meant saw spelled laid".split())


def alternatives(phrases: Iterable[str]) -> str:
    """Return a pattern for any of the phrases, longest first; white space may be of any kind.

    >>> alternatives(["say", "says so"])
    'says\\\\s+so|say'
    """
    ordered = sorted(set(phrases), key=lambda phrase: (-len(phrase), phrase))
    return "|".join(r"\s+".join(map(re.escape, phrase.split())) for phrase in ordered) or r"(?!)"


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Everything that the rules know of words, compiled once."""

    verbs: re.Pattern[str]
    plural_verbs: frozenset[str]
    addressing: frozenset[str]
    participles: re.Pattern[str]
    according: re.Pattern[str]
    between: re.Pattern[str]
    prepositions: re.Pattern[str]
    study: re.Pattern[str]
    study_verbs: re.Pattern[str]
    study_openings: re.Pattern[str]
    groups: re.Pattern[str]
    organisations: frozenset[str]
    acronyms: frozenset[str]
    titles: str
    credentials: str
    roles: frozenset[str]
    role: str
    lay_roles: frozenset[str]
    implied: Mapping[str, list[str]]
    not_names: frozenset[str]


@lru_cache(maxsize=32)
def vocabulary(own: tuple[tuple[str, tuple[str, ...]], ...] = ()) -> Vocabulary:
    """Return the package's vocabulary, with the words that a sidecar adds by kind."""
    cues, people, added = _data("cues"), _data("people"), dict(own)
    verbs = _forms(cues["reporting"]["regular"]) | set(cues["reporting"]["irregular"])
    verbs |= set(added.get("reporting", ()))
    studies = cues["studies"]
    findings = {*studies["verbs"], *added.get("findings", ())}
    adverbs = alternatives(cues["adverbs"]["words"])
    auxiliaries = alternatives(cues["adverbs"]["auxiliaries"])
    roles = people["roles"] + people["lay_roles"]
    return Vocabulary(
        verbs=_words(verbs),
        plural_verbs=frozenset(verb for verb in verbs if _is_plural(verb)),
        addressing=frozenset(cues["reporting"]["addressing"]),
        participles=_words(cues["reporting"]["participles"]),
        according=_words({*cues["reporting"]["according"], *added.get("according", ())}),
        between=re.compile(rf"(?:\s+(?:{adverbs}|\w+ly|{auxiliaries}))*\s*", re.I),
        prepositions=re.compile(rf"\b(?:{alternatives(cues['subjects']['prepositions'])})\s+$", re.I),
        study=_words({*studies["nouns"], *added.get("studies", ())}),
        study_verbs=_words(findings),
        study_openings=_words(studies["openings"]),
        groups=_words({*cues["groups"]["nouns"], *added.get("groups", ())}),
        organisations=frozenset(cues["groups"]["organisations"]),
        acronyms=frozenset(cues["groups"]["acronyms"]),
        titles=alternatives(people["titles"]),
        credentials=_credentials(people["credentials"]),
        roles=frozenset(role.lower() for role in roles),
        role=alternatives([*roles, *(role + "s" for role in roles)]),
        lay_roles=frozenset(people["lay_roles"]),
        implied=people["implied"],
        not_names=frozenset(people["not_names"]),
    )


def _words(phrases: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w’'-])(?:{alternatives(phrases)})(?![\w-])", re.IGNORECASE)


def _forms(bases: Iterable[str]) -> set[str]:
    """Return base, third person and past of regular verbs; only the first word is bent."""
    found: set[str] = set()
    for base in bases:
        verb, _, rest = base.partition(" ")
        for form in (verb, _third(verb), _past(verb)):
            found.add(f"{form} {rest}".strip())
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
    return {"quip": "quipped", "prefer": "preferred", "admit": "admitted"}.get(verb, verb + "ed")


def _is_plural(verb: str) -> bool:
    """Say whether a form goes with "they" only: no past, no third person."""
    return not any(word.endswith(("s", "ed")) or word in _PASTS for word in verb.split())


def _credentials(letters: Iterable[str]) -> str:
    def dotted(one: str) -> str:
        return re.sub(r"([A-Z][a-z]*)", r"\1\\.?", re.escape(one))

    ordered = sorted(set(letters), key=lambda one: (-len(one), one))
    return r"(?:" + "|".join(dotted(one) for one in ordered) + r")(?![\w-])"


@cache
def _data(name: str) -> dict[str, Any]:
    return tomllib.loads((files("scarbot") / "data" / f"{name}.toml").read_text(encoding="utf-8"))
