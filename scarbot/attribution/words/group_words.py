"""What people of a trade, organisations and institutions are called."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING, Any

from scarbot.attribution.words.patterns import OF_OR_AT, OFTEN, any_case, any_of, listed_phrases
from scarbot.attribution.words.word_places import opened_by

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from scarbot.attribution.words.word_places import Phrases

__all__ = ["GroupWords", "group_words"]

_NO_PART = r"(?:of|at|in|for|with|from|who|whose)"


@dataclass(frozen=True, slots=True)
class GroupWords:
    """Who speaks as several, or for a body.

    Attributes:
        nouns: people of a trade, in the plural, and those who speak for a body.
        officials: nouns of those who speak for a body, in lower case.
        hiding: what makes a nobody of who stands in front ("who asked not to be named").
        spoken_for: what makes the name behind it that of a body that is spoken for, up to the name.
        organisations: words in the name of an organisation, in lower case.
        generals: what makes a post of "General" behind it, in lower case.
        acronyms: organisations known by their letters.
        alone: organisations whose name is one word.
        institution_nouns: the same, with the white space behind them.
        institution: what makes capitals an organisation ("the charity"); to be searched up to them.
        company: the same behind a comma (", a company in"), from the end of the capitals.
        body: the same where that is all that they are, and no part of what somebody is ("a company lawyer").
        called: a word of capitals, and that it is one ("Norr is a charity in").
        placed: what makes a place or a day of a word behind it ("in"); to be searched up to the word.
        attributes: bodies that behind "a" only tell of a kind ("a police report").
        dates: days and months.
        counts: how those end whose counts tell it ("official figures").
        showing: that they do ("show"), from the end of them.
        business: a clause that tells what a company does (", which sells"), from the end of the capitals.
    """

    nouns: Phrases
    officials: frozenset[str]
    hiding: Phrases
    spoken_for: Phrases
    organisations: frozenset[str]
    generals: frozenset[str]
    acronyms: frozenset[str]
    alone: frozenset[str]
    institution_nouns: Phrases
    institution: re.Pattern[str]
    company: re.Pattern[str]
    body: re.Pattern[str]
    called: re.Pattern[str]
    placed: re.Pattern[str]
    attributes: frozenset[str]
    dates: frozenset[str]
    counts: tuple[str, ...]
    showing: re.Pattern[str]
    business: re.Pattern[str]


def group_words(
    groups: dict[str, Any], roles: Iterable[str], added: Mapping[str, Iterable[str]]
) -> GroupWords:
    """Return what people of a trade, organisations and institutions are called.

    Args:
        groups: the words of groups.
        roles: what people are, of which trades are made.
        added: further words by kind.
    """
    trades = {role + "s" for role in roles if role.endswith(("ist", "ian"))}
    phrases, last = any_of(groups["institutions"]), {noun.split()[-1] for noun in groups["institutions"]}
    return GroupWords(
        nouns=listed_phrases(
            {
                *groups["nouns"],
                *groups["officials"],
                *trades,
                *_asked(groups),
                *_societies(groups),
                *added.get("groups", ()),
            }
        ),
        officials=frozenset(official.split()[-1] for official in groups["officials"]),
        hiding=opened_by(
            rf"(?i)\bwho\s+{any_of(groups['hiding'])}\s+(?:[\w’'-]+\s+){{0,7}}?{any_of(groups['hidden'])}\b",
            [f"who {phrase.split()[0]}" for phrase in groups["hiding"]],
        ),
        spoken_for=opened_by(
            rf"(?i)\b{any_of(groups['officials'])}\s+{OF_OR_AT}\s+"
            rf"(?:(?:its|the|their|his|her)\s+(?:[\w-]+\s+){{0,2}}?{any_of(groups['proprietors'])},?\s+)?",
            groups["officials"],
        ),
        organisations=frozenset(groups["organisations"]),
        generals=frozenset(groups["generals"]),
        acronyms=frozenset(groups["acronyms"]),
        alone=frozenset(groups["alone"]),
        institution_nouns=opened_by(rf"(?<![\w-]){any_of(last)}\s+", last),
        institution=any_case(rf"\b(?:the|an?|our)\s+(?:[\w-]+\s+){{0,2}}{phrases}\s+$"),
        company=any_case(rf",\s+(?:an?|the|our)\s+(?:[\w-]+\s+){{0,3}}?{phrases}\b"),
        body=any_case(
            rf",\s+(?:an?|the|our)\s+(?:(?!{_NO_PART}\b)[\w-]+\s+){{0,3}}?{phrases}"
            rf"(?=[,.;)]|\s+(?:{_NO_PART}|that|which|based|representing)\b)"
        ),
        called=re.compile(
            rf"(?<![\w’'.&-])(?<![A-Z][\w-] )(?P<name>[A-Z][a-z]{{3,}})\s+(?:is|was)\s+(?:an?|the|our)\s+"
            rf"(?:(?!{_NO_PART}\b)[\w-]+\s+){{0,3}}?{phrases}(?=[.;)]|\s+(?:(?!of\b){_NO_PART}|that|which|based|representing)\b)"
        ),  # "France is a union of regions"
        placed=any_case(rf"\b{any_of(groups['placing'])}\s+\Z"),
        attributes=frozenset(groups["attributes"]),
        dates=frozenset(groups["dates"]),
        counts=tuple(groups["counts"]),
        showing=any_case(rf"\s+{OFTEN}{any_of(groups['showing'])}\b"),
        business=any_case(rf",\s+which\s+{OFTEN}{any_of(groups['businesses'])}\b"),
    )


def _societies(groups: dict[str, Any]) -> set[str]:
    """Return what bodies of doctors and patients are called: "hand surgery society"."""
    return {f"{specialty} {body}" for specialty in groups["specialties"] for body in ("society", "academy")}


def _asked(groups: dict[str, Any]) -> set[str]:
    """Return what all are called who were asked: "every expert we spoke to"."""
    parts = product(groups["every"], groups["asked_one"], ("we", "I"), groups["asking"])
    return {" ".join(phrase) for phrase in parts}
