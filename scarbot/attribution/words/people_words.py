"""How people are named, and what two of them may be to each other."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from scarbot.attribution.words.patterns import alternatives, any_of, whole_words
from scarbot.language import any_title, doctorates, letter_tree, listed_titles

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["PeopleWords", "people_words"]

_MAY_STOP = "\0"  # where a full stop may stand in letters


@dataclass(frozen=True, slots=True)
class PeopleWords:
    """What stands in names and beside them.

    Attributes:
        titles: a pattern for any of them.
        title_ends: the last words of them, and what closes those in brackets.
        ranks: what stands in front of a name as well, and is no first name.
        posts: what people are called with a capital in front of their names and nowhere else, in lower case.
        credentials: alternatives, likewise.
        states: credentials that are states as well.
        countries: what ends the name of a body ("Allergy UK").
        streets: words amid the name of what is called after a street, in lower case.
        places: words that end the names of places and of things, in lower case.
        nationalities: those that are common words as well ("polish").
        not_names: capitalised words that are in no person's name.
        married: words that make a couple of two people.
        doing: what people are of whom it is told that they do it: "who coaches runners".
        visited: whom the writer went to see, up to the end of the sentence ("I went to see the nurse.").
        receives: what one who is visited has or does, from the end of the name.
        small: what children are called who are too small to be asked; alternatives, for use in patterns.
        namesakes: relatives who mostly share a surname.
        relations: words for what else two people of one name may be.
        called: what writers call their own relatives, by what these are.
        kin_names: all that they call them: "Mum".
        kinship: by a relative: its sign, its usual word, and what a woman ("f") and a man ("m") is to it.
    """

    titles: str
    title_ends: tuple[str, ...]
    ranks: frozenset[str]
    posts: frozenset[str]
    credentials: str
    states: frozenset[str]
    countries: frozenset[str]
    streets: frozenset[str]
    places: frozenset[str]
    nationalities: frozenset[str]
    not_names: frozenset[str]
    married: re.Pattern[str]
    doing: Mapping[str, str]
    visited: re.Pattern[str]
    receives: re.Pattern[str]
    small: str
    namesakes: frozenset[str]
    relations: re.Pattern[str]
    called: Mapping[str, tuple[str, ...]]
    kin_names: frozenset[str]
    kinship: Mapping[str, Mapping[str, str]]

    def ends_in_title(self, words: str) -> bool:
        """Say whether words may end in a title: most end in a word in small letters, as no title does.

        >>> from scarbot.lexicon.data_files import load_data
        >>> people = people_words(load_data("people"))
        >>> people.ends_in_title("said Dr. med. "), people.ends_in_title("said the doctor ")
        (True, False)
        """
        ended = words.rstrip()
        last = ended[ended.rfind(" ") + 1 :]
        return not (last.islower() and last.isalpha()) and ended.endswith(self.title_ends)


def people_words(people: dict[str, Any]) -> PeopleWords:
    """Return how people are named, from ``data/people.toml``."""
    called = _called(people["called"], people["called_so"])
    return PeopleWords(
        titles=any_title(),
        title_ends=_title_ends(),
        ranks=frozenset(people["ranks"]),
        posts=frozenset(people["posts"]),
        credentials=_credentials(people["credentials"], people["no_credentials"], people["degrees"]),
        states=frozenset(people["states"]),
        countries=frozenset(people["countries"]),
        streets=frozenset(people["places"]["streets"]),
        places=frozenset(people["places"]["endings"]),
        nationalities=frozenset(people["nationalities"]),
        not_names=frozenset([*people["not_names"], *listed_titles()]),
        married=whole_words(people["married"]),
        doing=dict(people["doing"]),
        visited=re.compile(
            rf"\b(?:I|[Ww]e)\s+{any_of(people['visiting'])}\s+(?:the|an?)\s+(?P<role>(?:[a-z-]+\s+){{0,2}}?[a-z-]+)"
            r"(?=\.|\s+(?:at|in|on|for|who|whose|one|last|early|late|to)\b)(?:(?![A-Z][\w-]*\s[A-Z])[^.!?“”\"]){0,200}\.\s+\Z"
        ),
        receives=re.compile(rf"\s+{any_of(people['receiving'])}\b"),
        small=alternatives(people["small"]),
        namesakes=frozenset(people["namesakes"]),
        relations=whole_words(people["relations"]),
        called=called,
        kin_names=frozenset(name for names in called.values() for name in names),
        kinship={
            noun: dict(zip(("sign", "f", "m", "same"), row, strict=True))
            for noun, row in people["kinship"].items()
        },
    )


def _title_ends() -> tuple[str, ...]:
    ends = {title.split()[-1] for title in listed_titles()}
    return (*sorted(ends), *(f"{one}." for one in sorted(doctorates())), ")")


def _called(called: Mapping[str, Iterable[str]], others: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """Return what relatives are called by their usual words and by all others."""
    usual = {kin: tuple(names) for kin, names in called.items()}
    return {**usual, **{kin: usual[same] for kin, same in others.items()}}


def _credentials(letters: Iterable[str], others: Iterable[str], openings: Iterable[str]) -> str:
    """Return a pattern for any of the letters, or for letters that nothing speaks against.

    Full stops inside are passed over (Ph.D.); unlisted ones begin and end with a capital (CFP, FACOEM), or
    have two in front and small letters behind (FRCPod, BAppSc), or open as degrees do (GradDip).
    """
    dotted = letter_tree(re.sub(r"([A-Z][a-z]*)", r"\1" + _MAY_STOP, one) for one in letters)
    dotted = dotted.replace(re.escape(_MAY_STOP), r"\.?")
    capitals = r"[A-Z][A-Za-z]{0,3}[A-Z]{1,6}(?:-[A-Z]{1,4})?(?![\w-])"
    small = r"[A-Z]{2,7}(?!s(?![a-z]))[a-z]{1,7}(?:[A-Z][a-z]{0,7}){0,3}(?:\((?:Hons|[A-Z][A-Za-z]{2,9})\))?"
    degrees = rf"{any_of(openings)}[A-Z][a-z]{{1,7}}(?:[A-Z][a-z]{{0,7}}){{0,3}}"
    unlisted = rf"(?=[A-Z][a-z]{{0,4}}[A-Z])(?!{any_of(others)}(?![\w-]))(?:{capitals}|{small}|{degrees})"
    return rf"(?:{dotted}|{unlisted})(?![\w-])(?:\s\(?Hons\b\)?)?"
