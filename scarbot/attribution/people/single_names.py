"""People with one name: behind a title, or by two signs of three, or where only a speaker stands."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scarbot.attribution.people.names import find_kin
from scarbot.attribution.people.persons import Person
from scarbot.attribution.people.printed_names import opens_sentence
from scarbot.attribution.words.word_places import opened_by
from scarbot.language import nouns_of_title
from scarbot.lexicon.given_names import PRONOUN_SIGNS, gender_of, is_common, is_given
from scarbot.particles import SHORT_FIRST_NAMES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scarbot.attribution.people.body import Body

__all__ = ["find_heard_next", "find_of_one_name", "find_tagged", "find_titled", "find_told"]

_ENOUGH = 2
_CALLED = re.compile(r"\b(?:named|called)\s+\Z")
_SPEECH_ENDS = tuple(f"{mark}{closing} " for mark in ",?!" for closing in '”"’')
_MERELY_NAMED = re.compile(r"\b(?:an?|another|some|one|calls?\s+(?:me|him|her|us|it))\s+$", re.IGNORECASE)
_THE = ("the", "The")
_WHERE = re.compile(r"\b(?:in|near|at|outside|around)\s\Z")
_CAPITAL = re.compile(r"\b[A-Z]")
_BEFORE = re.compile(r"[\w’'-]+\s\Z")
_ALONE_THEN_SPEAKS = re.compile(
    r"(?P<name>[A-Z](?:(?<=[.!?]\s.)|(?<=[.!?][”\"’]\s.)|(?<![\s\S].))[a-zà-ÿ]{2,})"
    r"(?=(?:,(?=\s(?:an?\s[^“”\"‘,.!?\n]{1,60}?\s)?(?:who(?:se)?|aged|(?<=[a-z]\s)of\s\d\d)\b))?\s[a-z](?P<told>[^“”\"‘.!?\n]{1,120})[.!?:]\s+"
    r"[“\"‘][^“”\"\n]{1,400}[”\"’]\s+(?P<who>she|he)\s+[a-z])"
)
_WITH_ONE_NAME = opened_by(
    r"\b[Ww]ho\s+(?:goes\s+by|uses|has|only\s+(?:goes\s+by|uses|has))\s+(?:only\s+|just\s+)?(?:one|a\s+single|the\s+one)\s+name\b",
    ["who"],
)
_ONE_NAME = re.compile(r"(?<![\w’'-])(?<![A-Z]\w\s)(?P<name>[A-Z][a-zà-ÿ]{2,})(?![\w-]|[’']|\s[A-Z])")
_REACH = 500
"""So far in front of what tells that somebody has one name it is looked for."""
_FARTHEST = 20
"""So far in front of a name stands what makes it longer, or "named"."""


def find_titled(body: Body, known: set[str]) -> Iterator[Person]:
    """Yield people that are only ever "Dr. Surname"; "a Dr. Surname" is merely named."""
    for number, match in body.titled:
        start, end = body.spans[number]
        name = match["name"]
        before = body.text[max(start, match.start() - 12) : match.start()]
        if name in known or name in body.words.people.not_names or _MERELY_NAMED.search(before):
            continue
        if len(name) == 1 and body.text.startswith(". ", match.end()):
            continue  # "Dr. J. R. Castellanos"
        if name in SHORT_FIRST_NAMES and _goes_on(body, match.end()):
            continue  # "Dr. Ma. Teresa Cruz"
        if _is_of_body(body, match.start(), name):
            continue
        role = body.roles.read(match.start("name"), match.end(), start, end)
        nouns = body.roles.nouns(role) | nouns_of_title(match.group()[: -len(name)])
        yield Person(name, match.start(), match.group(), role=role, expert=True, nouns=nouns)


def _goes_on(body: Body, at: int) -> bool:
    """Say whether a stop behind a name ends no sentence, and more of the name stands there."""
    return body.text.startswith(". ", at) and at + 2 not in body.starts


def _is_of_body(body: Body, at: int, name: str) -> bool:
    """Say whether a title and a name are part of an organisation's: "the National School Nurse Alliance"."""
    if name.split()[-1].lower() not in body.words.groups.organisations:
        return False
    before = _BEFORE.search(body.text, max(0, at - _FARTHEST), at)
    if before is None:
        return False
    capital = before[0][0].isupper() and not opens_sentence(body.text, before.start(), 0)
    return capital or before[0].rstrip() in _THE


def find_told(body: Body, known: set[str]) -> Iterator[Person]:
    """Yield those with one name for whom two of three speak: that they do, the name, age or trade."""
    speaking = body.speaking - known
    spoken = body.wording.places[opened_by(body.patterns.alone, speaking)]
    places = sorted({*body.capitals.before_comma, *set(spoken).intersection(body.capitals.behind_small)})
    for number, match in body.places_of(body.patterns.alone, places):
        start, end = body.spans[number]
        name = match["name"] or match["told"]
        if (match["told"] and name not in speaking) or name in known or is_common(name):
            continue
        if name in body.words.people.not_names:
            continue  # "the runners I see"
        if not (name in speaking or is_given(name)):
            continue  # what is told alone is not enough
        at, behind = match.span("name" if match["name"] else "told")
        called = _CALLED.search(body.text[max(start, at - _FARTHEST) : at])
        role = body.roles.read(at, behind, start, end)
        told = bool(called or body.patterns.aged.match(body.text, behind, end))
        told = told or bool(find_kin(body.text, start, at, body.words)[0])
        told = told or (body.roles.makes_known(role) if is_given(name) else body.roles.is_listed(role))
        signs = (name in speaking, is_given(name), told)
        apposed = bool(match["name"]) or told
        role = body.roles.without_kin(role)
        if apposed and sum(signs) >= _ENOUGH and not _is_longer(body, at, start):
            yield Person(name, at, name, "", role, nouns=body.roles.nouns(role))


def _is_longer(body: Body, at: int, start: int) -> bool:
    """Say whether a capital in front makes a name part of a longer one."""
    before = body.text[max(start, at - _FARTHEST) : at].split()[-1:]
    return bool(before) and before[0][0].isupper() and before[0] not in body.words.people.not_names


def find_tagged(body: Body, known: set[str]) -> Iterator[Person]:
    """Yield those with a first name alone who stand where only a speaker can: “…,” said Carol."""
    for match in body.single:
        name, at = match["said"] or match["name"], match.start("said" if match["said"] else "name")
        tags = body.text[match.start()] != "," if match["said"] else _stands_behind_speech(body.text, at)
        if tags and name not in known and is_given(name):
            yield Person(name, at, name)


def find_heard_next(body: Body, known: set[str]) -> Iterator[Person]:
    """Yield those with one name who speak in the next sentence: "Nell shrugs. “I like it,” she says.".

    Behind a comma it has to be somebody of whom it is told: "Nell, a gate welder of 40, shrugs.".
    """
    for start, end in body.spans if body.tags else ():
        if not body.has_tag(start, end):
            continue
        for match in _ALONE_THEN_SPEAKS.finditer(body.text[start:end]):
            name = match["name"]
            if name in known or is_common(name) or gender_of(name) != PRONOUN_SIGNS[match["who"]]:
                continue
            if not (_CAPITAL.search(match["told"]) or _is_place(body, name)):
                yield Person(name, start + match.start(), name)


def find_of_one_name(body: Body, known: set[str]) -> Iterator[Person]:
    """Yield those of whom it is told that they have one name: "says the baker, who goes by one name".

    It is the nearest first name in front.
    """
    for match in body.wording.find(_WITH_ONE_NAME, 0, len(body.text)):
        named = list(_ONE_NAME.finditer(body.text, max(0, match.start() - _REACH), match.start()))
        given = [one for one in named if is_given(one["name"]) and not is_common(one["name"])]
        if given and given[-1]["name"] not in known and not _is_longer(body, given[-1].start(), 0):
            yield Person(given[-1]["name"], given[-1].start(), given[-1]["name"])


def _is_place(body: Body, name: str) -> bool:
    """Say whether a first name is that of a town as well, and stands for the town: "in Florence"."""
    places = (
        at for at in body.wording.occurrences(name) if not body.text.startswith(("’", "'"), at + len(name))
    )
    return any(_WHERE.search(body.text, max(0, at - _FARTHEST), at) for at in places)


def _stands_behind_speech(text: str, at: int) -> bool:
    """Say whether a comma and a closing mark stand in front of a name: “…,” Carol says."""
    return text.endswith(_SPEECH_ENDS, 0, at)
