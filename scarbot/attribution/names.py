"""What a name looks like, and what stands beside it: titles, credentials, roles, ages.

A run of capitalised words is only a candidate. This module says what speaks for a person and what
against; :mod:`~scarbot.attribution.people` decides.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from scarbot.language import fold

if TYPE_CHECKING:
    from scarbot.attribution.vocabulary import Vocabulary

__all__ = [
    "CAPITALISED",
    "NamePatterns",
    "cleaned",
    "goes_on",
    "is_organisation",
    "is_thing",
    "name_patterns",
]

_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĪŁŃŇŐŘŚŠŞŤŪŮŰŹŻŽ"
CAPITALISED = rf"[{_UPPER}][^\W\d_]*(?:['’](?!s\b)[^\W\d_]+|-[^\W\d_]+){{0,4}}(?![^\W_])"
"""A capitalised word of a name, with its hyphens and apostrophes, without a possessive ending."""

_INITIAL = rf"[{_UPPER}]\."
_PARTICLES = r"(?:(?:de|del|da|di|van|von|der|den|la|le|al|el|bin|ibn)\s+){0,2}"
_FIRST_NAME = rf"(?:{_INITIAL}[ \u00a0]?){{0,4}}{CAPITALISED}"
_FURTHER_NAME = rf"(?:{_INITIAL}(?:[ \u00a0]?{_INITIAL}){{0,3}}\s+)?{_PARTICLES}{CAPITALISED}"
_TWO_PARTS = rf"{CAPITALISED}(?:\s+[A-Z]\.)?\s+{CAPITALISED}"
_AGE = r"(?:a\s+)?\d{1,3}(?:[ -]year[ -]old)?\b"
_ARTICLE = r"(?:an?|the|our)\s+"
_LONGEST_ROLE = 7
_ROLE_WINDOW = 120
_ROLE_WORDS = re.compile(r"((?:[\w’'-]+\s+){1,8})$")
_NO_ROLE_WORD = re.compile(r"['’]s?$|ly$")
_LONGER_NAME = re.compile(
    r"[A-Z][\w’'-]*(?:[ \u00a0](?:of|for|and|on|the|in|at|&)){0,2}(?:[ \u00a0]|(?<!\n)\r?\n)\Z"
)
_NO_PERSON = re.compile(r"\b(?:in|the)\s+\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class NamePatterns:
    """The shapes in which an article names people.

    Attributes:
        introduced: a name with its title, its credentials, or nothing as yet.
        saying: a name of two parts in front of a verb of saying or behind it.
        single: one part of a name beside such a verb.
        opening: one part of a name that alone opens a sentence, as the names of people do.
        bare: a name of two parts or three.
        titled: a title and a surname.
        apposed: a capitalised word, an age perhaps, and a role with its article.
        aged: an age behind a name.
        role_behind: a role behind a name.
        title_ending: a title at the end of the words in front of a name.
    """

    introduced: re.Pattern[str]
    saying: re.Pattern[str]
    single: re.Pattern[str]
    opening: re.Pattern[str]
    bare: re.Pattern[str]
    titled: re.Pattern[str]
    apposed: re.Pattern[str]
    aged: re.Pattern[str]
    role_behind: re.Pattern[str]
    title_ending: re.Pattern[str]

    def find_role_behind(self, text: str, at: int, end: int, words: Vocabulary) -> str:
        """Return the role that stands behind a name, empty if none does."""
        match = self.role_behind.match(text, at, end)
        return _with_number(text, match, end, words) if match else ""

    def find_role_before(self, text: str, start: int, at: int, words: Vocabulary) -> str:
        """Return the role in front of a name, cut at the first function word; a plural as singular."""
        before = self.title_ending.sub("", text[max(start, at - _ROLE_WINDOW) : at], count=1)
        found = _ROLE_WORDS.search(before)
        listed = found.group().split() if found else []
        last = listed[-1].lower() if listed else ""
        if not (words.is_role(last) or words.is_role(_singular(last))):
            return ""
        kept: list[str] = []
        for word in reversed(listed):
            if word.lower() in words.role_stops or _NO_ROLE_WORD.search(word):
                break
            if word.endswith(("s", "ed")) and words.verbs.fullmatch(word):
                break
            kept.insert(0, word)
        return _singular(" ".join(kept))

    def find_apposed(self, text: str, start: int, end: int, words: Vocabulary) -> list[tuple[str, str]]:
        """Return capitalised words with the roles behind them: "Fuller, 58, a retired driver"."""
        return [
            (match["name"], _with_number(text, match, end, words))
            for match in self.apposed.finditer(text, start, end)
        ]


def name_patterns(words: Vocabulary) -> NamePatterns:
    """Return the shapes for a vocabulary, compiled once for each."""
    return _patterns(words.titles, words.credentials, words.role, words.verbs.pattern)


@lru_cache(maxsize=32)
def _patterns(titles: str, credentials: str, role: str, verbs: str) -> NamePatterns:
    name = rf"{_FIRST_NAME}(?:\s+(?!{credentials}){_FURTHER_NAME}){{0,3}}"
    letters = rf"(?:,\s*|\s+)(?P<credentials>{credentials}(?:,?\s+(?:and\s+)?{credentials}){{0,8}})"
    verb = rf"(?:\s+(?:also|then|once|later))?\s+{verbs}"
    noun = rf"(?P<role>(?:[^\W\d_][\w’'-]*\s+){{0,{_LONGEST_ROLE}}}?(?:{role})(?:\s+(?:{role})){{0,2}})\b"
    behind = rf"(?=,\s+(?:{_AGE}|(?:an?|the|our|who|whose|chief|director|founder|professor|lead)\b))"
    return NamePatterns(
        introduced=re.compile(
            rf"(?<![\w’'])(?:(?P<title>{titles})\s+)?(?P<name>{name})(?:{letters}|{behind}|)"
        ),
        saying=re.compile(
            rf"(?<![\w’'])(?P<name>{_TWO_PARTS})(?={verb})|[”\"’,]\s+{verbs}\s+(?P<said>{_TWO_PARTS})"
        ),
        single=re.compile(
            rf"[”\"’',]\s+{verbs}\s+(?P<said>{CAPITALISED})(?!\s+{CAPITALISED})"
            rf"|(?<![\w.’'])(?P<name>{CAPITALISED})(?:,\s+(?:{_AGE}|an?|the|our|who)\b[^.;:“”\"]{{1,90}},)?{verb}"
        ),
        opening=re.compile(rf"(?:^|[.!?][”\"’)]?\s+)(?P<name>{CAPITALISED})(?:['’]s)?\s+[a-z]", re.MULTILINE),
        bare=re.compile(rf"(?<![\w’'])(?:{CAPITALISED})(?:\s+(?:[A-Z]\.\s+)?{CAPITALISED}){{1,2}}"),
        titled=re.compile(rf"(?<![\w’'])(?:{titles})\s+(?P<name>{CAPITALISED})(?!\s+{CAPITALISED})"),
        apposed=re.compile(rf"(?<![\w’'])(?P<name>{CAPITALISED}),\s+(?:{_AGE},\s+)?{_ARTICLE}(?i:{noun})"),
        aged=re.compile(rf",\s+{_AGE}"),
        role_behind=re.compile(
            rf"(?:,\s+{_AGE})?(?:\s*\(|,?\s+(?:is|was)\s+|,?\s+(?:—|–|--)\s*|:\s+|,\s+)(?:{_ARTICLE})?"
            rf"(?:(?:co-?)?founder\s+and\s+)?{noun}",
            re.IGNORECASE,
        ),
        title_ending=re.compile(rf"(?<![\w’'])(?:{titles})\s+\Z"),
    )


def cleaned(name: str, words: Vocabulary) -> str:
    """Return a name without the capitals in front that are no part of it; empty if none are left.

    >>> from scarbot.attribution.vocabulary import vocabulary
    >>> cleaned("According Dermatologist Ana Ruiz", vocabulary())
    'Ana Ruiz'
    """
    at = 0
    for match in re.finditer(r"\S+", name):
        if match.group() not in words.not_names and not words.is_role(match.group().lower()):
            return name[match.start() :]
        at = match.end()
    return name[at:].strip()


def is_organisation(name: str, words: Vocabulary) -> bool:
    """Say whether a word of a name belongs to organisations: "Sleep Academy"."""
    parts = name.replace("’", "'").split()
    return any(part.lower() in words.organisations or part in words.acronyms for part in parts)


def goes_on(text: str, start: int) -> bool:
    """Say whether capitals in front make a name part of a longer one.

    >>> text = "The Academy of Sleep Medicine"
    >>> goes_on(text, text.index("Sleep")), goes_on(text, text.index("Academy"))
    (True, True)
    """
    return bool(_LONGER_NAME.search(text[max(0, start - 40) : start]))


def is_thing(text: str, start: int) -> bool:
    """Say whether a journal or a body is named there and nobody: "in Skin Care", "the Tear Panel".

    >>> is_thing("a study in Skin Care found", 11)
    True
    """
    return bool(_NO_PERSON.search(text[max(0, start - 6) : start]))


def _with_number(text: str, match: re.Match[str], end: int, words: Vocabulary) -> str:
    """Return the role of a match; of a parent with the number behind it ("father of twins")."""
    role = fold(match["role"])
    if role.split()[-1].lower() not in words.kin:
        return role
    number = re.compile(r"\s+of\s+\w+").match(text, match.end(), end)
    return role + (f" {fold(number.group())}" if number else "")


def _singular(role: str) -> str:
    return role[:-1] if role.endswith("s") and not role.endswith("ss") else role
