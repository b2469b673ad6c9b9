"""How people, groups and organisations are named, and what they are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from scarbot.attribution.patterns import (
    alternatives,
    any_case,
    any_of,
    letter_tree,
    listed_phrases,
    whole_words,
)
from scarbot.attribution.word_places import POSSESSIVE, Phrases, opened_by

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["ROLE_ENDINGS", "group_words", "people_words", "stranger_words"]

ROLE_ENDINGS = r"[\w-]+(?:o(?:log|metr|dont)|iatr)ist"
"""What ends like the name of a medical trade is one."""

_MAY_STOP = "\0"  # where a full stop may stand in letters
_NO_PART = r"(?:of|at|in|for|with|from|who|whose)"
_NEXT_WORDS = r"\s+([\w/-]+)(?:\s+([\w/-]+)(?:\s+([\w/-]+))?)?"  # a stranger takes three at most


def people_words(people: dict[str, Any]) -> dict[str, Any]:
    """Return how people are named and what they are."""
    roles = [*people["roles"], *people["lay_roles"]]
    singular_and_plural = letter_tree([*roles, *(role + "s" for role in roles)])
    return {
        "titles": alternatives(people["titles"]),
        "title_ends": tuple({title.split()[-1] for title in people["titles"]}),
        "ranks": frozenset(people["ranks"]),
        "credentials": _credentials(people["credentials"], people["no_credentials"]),
        "roles": frozenset(role.lower() for role in roles),
        "role_nouns": listed_phrases(roles),
        "role": rf"{singular_and_plural}|{ROLE_ENDINGS}s?",
        "grades": alternatives(people["grades"]),
        "offices": frozenset(people["offices"]),
        "lay_roles": frozenset(people["lay_roles"]),
        "no_longer": frozenset(people["no_longer"]),
        "kin": frozenset(people["kin"]),
        "married": whole_words(people["married"]),
        "namesakes": frozenset(people["namesakes"]),
        "relations": whole_words(people["relations"]),
        "kinship": {
            noun: dict(zip(("sign", "f", "m", "same"), row, strict=True))
            for noun, row in people["kinship"].items()
        },
        "implied": people["implied"],
        "short": people["short"],
        "no_agents": frozenset(people["no_agents"]),
        "states": frozenset(people["states"]),
        "countries": frozenset(people["countries"]),
        "places": frozenset(people["places"]["endings"]),
        "not_names": frozenset([*people["not_names"], *people["titles"]]),
        "role_stops": frozenset(people["role_stops"]),
    }


def _credentials(letters: Iterable[str], others: Iterable[str]) -> str:
    """Return a pattern for any of the letters, or for letters that nothing speaks against.

    Full stops inside are passed over (Ph.D.); unlisted ones begin and end with a capital (CFP, FACOEM).
    """
    dotted = letter_tree(re.sub(r"([A-Z][a-z]*)", r"\1" + _MAY_STOP, one) for one in letters)
    dotted = dotted.replace(re.escape(_MAY_STOP), r"\.?")
    unlisted = rf"(?!{any_of(others)}(?![\w-]))[A-Z][A-Za-z]{{0,3}}[A-Z]{{1,6}}(?:-[A-Z]{{1,4}})?"
    return rf"(?:{dotted}|{unlisted})(?![\w-])"


def stranger_words(people: dict[str, Any]) -> dict[str, Any]:
    """Return how people are told of that have no name."""
    words, female, male = people["strangers"], people["female"], people["male"]
    nouns = {*words["nouns"], *people["roles"], *people["lay_roles"], *female, *male} - {*words["verbs"]}
    determiners = letter_tree([*words["determiners"], *map(str.capitalize, words["determiners"])])
    return {
        "owners": Phrases(
            re.compile(rf"(?:\b{determiners}|(?<=[^\W\d_])['’]s)(?={_NEXT_WORDS})"),
            frozenset([*words["determiners"], POSSESSIVE]),
        ),
        "strangers": frozenset(noun.lower() for noun in nouns),
        "nouns": listed_phrases(nouns),
        "several": any_case(
            r"(?:^|[,;:]\s|\b(?:that|says|said|when|if|and|but|many|most|some|his|her|their|because|what)\s)"
            rf"{any_of(words['several'])}\b"
        ),
        "crowd": whole_words(words["several"]),
        "female": frozenset(female),
        "male": frozenset(male),
    }


def group_words(
    groups: dict[str, Any], roles: Iterable[str], added: Mapping[str, Iterable[str]]
) -> dict[str, Any]:
    """Return what people of a trade, organisations and institutions are called.

    Args:
        groups: the words of groups.
        roles: what people are, of which trades are made.
        added: further words by kind.
    """
    trades = {role + "s" for role in roles if role.endswith(("ist", "ian"))}
    phrases, last = any_of(groups["institutions"]), {noun.split()[-1] for noun in groups["institutions"]}
    return {
        "groups": listed_phrases({*groups["nouns"], *groups["officials"], *trades, *added.get("groups", ())}),
        "officials": frozenset(official.split()[-1] for official in groups["officials"]),
        "hiding": opened_by(
            rf"(?i)\bwho\s+{any_of(groups['hiding'])}\s+(?:[\w’'-]+\s+){{0,7}}?{any_of(groups['hidden'])}\b",
            [f"who {phrase.split()[0]}" for phrase in groups["hiding"]],
        ),
        "spoken_for": opened_by(
            rf"(?i)\b{any_of(groups['officials'])}\s+(?:for|of|at|from|with)\s+"
            rf"(?:(?:its|the|their|his|her)\s+(?:[\w-]+\s+){{0,2}}?{any_of(groups['proprietors'])},?\s+)?",
            groups["officials"],
        ),
        "organisations": frozenset(groups["organisations"]),
        "acronyms": frozenset(groups["acronyms"]),
        "alone": frozenset(groups["alone"]),
        "institutions": frozenset(last),
        "institution_nouns": opened_by(rf"(?<![\w-]){any_of(last)}\s+", last),
        "institution": any_case(rf"\b(?:the|an?|our)\s+(?:[\w-]+\s+)?{phrases}\s+$"),
        "company": any_case(rf",\s+(?:an?|the|our)\s+(?:[\w-]+\s+){{0,3}}?{phrases}\b"),
        "body": any_case(
            rf",\s+(?:an?|the|our)\s+(?:(?!{_NO_PART}\b)[\w-]+\s+){{0,3}}?{phrases}"
            rf"(?=[,.;)]|\s+(?:{_NO_PART}|that|which|based|representing)\b)"
        ),
        "business": any_case(rf",\s+which\s+(?:\w+ly\s+)?{any_of(groups['businesses'])}\b"),
    }
