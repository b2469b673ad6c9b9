"""What people are: trades, offices, and what their letters tell of them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from scarbot.attribution.words.patterns import alternatives, listed_phrases
from scarbot.language import letter_tree
from scarbot.lexicon.trades import LIKE_TRADES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from scarbot.attribution.words.word_places import Phrases

__all__ = ["RoleWords", "role_words"]

_LIKE_TRADE = re.compile(LIKE_TRADES, re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class RoleWords:
    """What somebody may be said to be.

    Attributes:
        listed: what people are, in lower case and the singular.
        nouns: the same, wherever they stand.
        alternatives: the same and their plurals, for use in patterns.
        grades: what a role may only begin with ("consultant hand surgeon"), as alternatives.
        offices: what somebody is besides their trade ("dermatologist Ana Ruiz, owner of"), in lower case.
        headed: those of ``offices`` that are nothing without what they head ("head").
        lay: those of ``listed`` that make nobody an expert.
        performing: those of ``lay`` that no word in front makes a profession.
        no_longer: words in front of a role that is not held.
        kin: roles that name their number behind "of" ("father of twins").
        implied: what credentials make of a person, for mentions by role.
        initials: what somebody may be called by their letters alone ("the NP"), and which these are.
        short: what somebody may be called for short, by what they are ("vet").
        anybody: what ends like one and is rather somebody besides, in lower case.
        no_agents: what ends like an occupation and is none, in lower case.
        stops: words that a role does not reach across.
    """

    listed: frozenset[str]
    nouns: Phrases
    alternatives: str
    grades: str
    offices: frozenset[str]
    headed: frozenset[str]
    lay: frozenset[str]
    performing: frozenset[str]
    no_longer: frozenset[str]
    kin: frozenset[str]
    implied: Mapping[str, list[str]]
    initials: Mapping[str, frozenset[str]]
    short: Mapping[str, list[str]]
    anybody: frozenset[str]
    no_agents: frozenset[str]
    stops: frozenset[str]

    def is_role(self, word: str) -> bool:
        """Say whether a word in lower case is what a person can be.

        >>> from scarbot.lexicon.data_files import load_data
        >>> roles = role_words(load_data("people"))
        >>> roles.is_role("chronobiologist"), roles.is_role("dermatologists")
        (True, False)
        """
        return word in self.listed or (word.endswith("ist") and bool(_LIKE_TRADE.fullmatch(word)))


def role_words(people: dict[str, Any]) -> RoleWords:
    """Return what people are, from ``data/people.toml``."""
    roles = [*people["roles"], *people["lay_roles"]]
    singular_and_plural = letter_tree([*roles, *(role + "s" for role in roles)])
    return RoleWords(
        listed=frozenset(role.lower() for role in roles),
        nouns=listed_phrases(roles),
        alternatives=rf"{singular_and_plural}|{LIKE_TRADES}s?",
        grades=alternatives(people["grades"]),
        offices=frozenset(people["offices"]),
        headed=frozenset(people["headed"]),
        lay=frozenset(people["lay_roles"]),
        performing=frozenset(people["performing"]),
        no_longer=frozenset(people["no_longer"]),
        kin=frozenset(people["kin"]),
        implied=people["implied"],
        initials={called.lower(): frozenset(letters) for called, letters in people["initials"].items()},
        short=people["short"],
        anybody=frozenset(people["anybody"]),
        no_agents=frozenset(people["no_agents"]),
        stops=frozenset(people["role_stops"]),
    )
