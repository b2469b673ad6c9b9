"""How people are told of that have no name: "her doctor", "one patient", "some women"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from scarbot.attribution.words.patterns import alternatives, any_case, any_of, listed_phrases, whole_words
from scarbot.attribution.words.word_places import POSSESSIVE, Phrases, followed, opened_by
from scarbot.language import letter_tree

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scarbot.attribution.words.word_places import Spans, Wording

__all__ = ["StrangerWords", "stranger_words"]

_ENDING = ("", "s")
_LINKS = frozenset({"of", "in", "for", "with", "at", "on", "by", "from", "to"})  # "a survey of adults"
_WORD = re.compile(r"(?<![’'\w])\w[\w-]*")
_NEXT_WORDS = r"\s+([\w/-]+)(?:\s+([\w/-]+)(?:\s+([\w/-]+))?)?"  # a stranger takes three at most
_NO_OWNER = (
    r"(?<![Hh]ere)(?<!\b[Tt]hat)(?<!\b[Ww]hat)(?<!\b[Ii]t)(?<!\b[Ww]ho)(?<!\b[Hh]ow)(?<!\b[Ll]et)"  # is, us
)
_LONGEST_OWNED = 60
_FARTHEST = 80
_MOST_OWNED = 2
"""The words behind an owner among which the noun stands that tells what is owned."""


@dataclass(frozen=True, slots=True)
class StrangerWords:
    """Nouns of people without a name, and what stands in front of one.

    Attributes:
        listed: nouns of people without a name, in lower case.
        nouns: the same, wherever they stand.
        owners: what stands in front of one ("her doctor", "one patient"), and as groups the next words.
        several: people in the plural that "they" may go on with.
        crowd: any of them, wherever it stands.
        female: nouns of those who are women.
        male: nouns of those who are men.
        looks: what is told of people and of nothing else: "retired".
        gestures: what people do who are about to speak: "shrugged".
        services: what those with a trade give or cost, behind it: "a physio session".
        family: what writers call their own relatives, without a name: "Mum".
    """

    listed: frozenset[str]
    nouns: Phrases
    owners: Phrases
    several: re.Pattern[str]
    crowd: re.Pattern[str]
    female: frozenset[str]
    male: frozenset[str]
    looks: frozenset[str]
    gestures: frozenset[str]
    services: re.Pattern[str]
    family: Phrases

    def end_of_owned(self, text: str, at: int) -> int | None:
        """Return where the noun ends that tells what an owner's relative or colleague is: "Lee's wife".

        Args:
            text: what is outside quotation marks.
            at: offset behind the owner.
        """
        for number, word in enumerate(_WORD.finditer(text, at, at + _LONGEST_OWNED)):
            if number < _MOST_OWNED and word.group().lower() in self.listed:
                return word.end()
        return None

    def near(self, wording: Wording, names: Sequence[int] | None = None) -> list[int]:
        """Return where people without a name may begin; where names are given, only in front of one."""
        owners = wording.places[self.owners]
        if names is not None:
            owners = followed(owners, names, _FARTHEST)  # first: few are
        return followed(owners, wording.places[self.nouns], _FARTHEST)

    def find(self, wording: Wording, spans: Spans, near: Sequence[int]) -> Iterator[tuple[int, int, int]]:
        """Yield people without a name, "her doctor" or "one young patient", in several stretches.

        That is the number of the stretch and their offsets. ``near`` are places of :meth:`near`.
        """
        text = wording.text
        for number, match in wording.match_in(spans, near, self.owners.pattern):
            for place, printed in enumerate(match.groups(""), start=1):
                word = printed.lower()
                if word in self.listed:
                    start = spans[number][0]
                    yield number, max(start, text.rfind(" ", start, match.start()) + 1), match.end(place)
                    break
                if word[-1:] in _ENDING or word in _LINKS:
                    break


def stranger_words(people: dict[str, Any]) -> StrangerWords:
    """Return how people are told of that have no name, from ``data/people.toml``."""
    words, female, male = people["strangers"], people["female"], people["male"]
    nouns = {*words["nouns"], *people["roles"], *people["lay_roles"], *female, *male} - {*words["verbs"]}
    determiners = letter_tree([*words["determiners"], *map(str.capitalize, words["determiners"])])
    return StrangerWords(
        owners=Phrases(
            re.compile(rf"(?:\b{determiners}|(?<=[^\W\d_]){_NO_OWNER}['’]s)(?={_NEXT_WORDS})"),
            frozenset([*words["determiners"], POSSESSIVE]),
        ),
        listed=frozenset(noun.lower() for noun in nouns),
        nouns=listed_phrases(nouns),
        several=any_case(
            r"(?:^|[,;:]\s|\b(?:that|says|said|when|if|and|but|many|most|some|his|her|their|because|what)\s)"
            rf"{any_of(words['several'])}\b"
        ),
        crowd=whole_words(words["several"]),
        female=frozenset(female),
        male=frozenset(male),
        looks=frozenset(words["looks"]),
        gestures=frozenset(words["gestures"]),
        services=re.compile(rf"\s+{any_of(words['services'])}\b"),
        family=_family_names(tuple(name for names in people["called"].values() for name in names)),
    )


@lru_cache(maxsize=4)
def _family_names(called: tuple[str, ...]) -> Phrases:
    """Return the capitalised words by which writers call their family, where nothing makes them another's."""
    names = alternatives(called)
    return opened_by(
        rf"(?<!\b(?:[Hh]er|[Tt]he)\s)(?<!\b[Hh]is\s)(?<!\b[Yy]our\s)(?<!\b[Tt]heir\s)(?<!\ba\s)(?<![’']s\s)"
        rf"(?<![\w’'-])(?:{names})(?![\w-]|\s+[A-Z])",
        called,
    )
