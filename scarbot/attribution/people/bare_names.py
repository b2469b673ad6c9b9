"""People who have no introduction: a bare full name that speaks, there, soon or later on."""

from __future__ import annotations

import re
from functools import cache, partial
from typing import TYPE_CHECKING

from scarbot.attribution.people.names import goes_on, is_always_full, is_lettered, is_post, is_thing, is_wordy
from scarbot.attribution.people.persons import Person
from scarbot.attribution.people.printed_names import opens_sentence
from scarbot.attribution.words.word_places import followed, opened_by
from scarbot.lexicon.given_names import PRONOUN_SIGNS, gender_of, is_common, is_given
from scarbot.particles import PARTICLES

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from scarbot.attribution.people.body import Body

__all__ = ["find_couples", "find_quoted_soon", "find_saying", "find_speaking_later"]

_WHO = re.compile(r",\s+(?:one\s+of|who|whose|\d{1,3},)\s")
_FROM_THE = re.compile(r"\s+(?:of|from|at|with)\s+the\s+[A-Z]")
_HEAD = re.compile(r"\b([\w-]+)\s+of\s+[\w\s’'-]{1,40},\s\Z")
_LONGEST_POST = 70
_ONE_MORE = re.compile(r"\s[A-Z]")
_SPEAKS_NEXT = re.compile(
    r"(?P<between>(?:,\s+who(?:se)?)?\s+[a-z][^“”\"‘\n]{1,200}[.!?:]\s+)[“\"‘][^“”\"\n]{1,400}[”\"’]\s+(?P<who>she|he)\s+[a-z]"
)
_BEHIND_WHEN = re.compile(r"(?<![^\s.])(?:On|In|At|One|By|Every|Last|This)\s[^.!?,\n“”\"‘]{3,50},\s\Z")
_LONGEST_WHEN = 60
_LONGEST_AND = 12
_LONGEST_FIRST, _LONGEST_BOTH = 20, 40


def find_saying(body: Body) -> Iterator[Person]:
    """Yield people with a full name beside a verb of saying."""
    is_full = cache(partial(is_always_full, body.wording))
    beside = sorted([*body.capitals.before_more, *body.pauses])
    for match in body.matches(body.patterns.saying, beside):
        group = "name" if match["name"] else "said"
        name, start = body.names.read(match, group)
        first = name.partition(" ")[0]
        if first == name or first.lower() in PARTICLES:
            continue  # a surname alone
        told = bool(_WHO.match(body.text, match.end(group)))
        wordy = is_wordy(name) and not told
        told = told or _is_told_of_house(body, match.start(group), match.end(group))
        if wordy or is_lettered(body.text, name, start, body.words):
            continue
        if _goes_on(body, match.start(group)):
            continue
        surname = name.split()[-1]
        if group == "said" or told or is_given(first) or not is_full(surname, name):
            yield Person(name, start, body.text[start : match.end(group)])


def _is_told_of_house(body: Body, at: int, end: int) -> bool:
    """Say whether a name is that of somebody from a body, or of its head: "the head of security, Lee"."""
    if _FROM_THE.match(body.text, end):
        return True
    post = (
        _HEAD.search(body.text, max(0, at - _LONGEST_POST), at) if body.text.endswith(", ", 0, at) else None
    )
    return post is not None and is_post(post[1], body.words)


def find_speaking_later(body: Body, known: set[str]) -> Iterator[Person]:
    """Yield people with a bare full name of which a part speaks later on, or its last one acts."""
    speaking: set[str] = set()
    for match in body.single:
        group = "said" if match["said"] else "name"
        if match[group] not in speaking and not _is_part(body, match.start(group)):
            speaking.add(match[group])
    bare = list(body.matches(body.patterns.bare, body.capitals.before_more))
    unknown = {match[0].split()[-1] for match in bare} - known - body.words.people.not_names
    acting = _acting(body, unknown) | _titled_later(body, bare, unknown)
    acting |= {name for name, role, _ in body.apposed if name in unknown and body.roles.is_listed(role)}
    speaking -= known
    for match in bare:
        printed = match[0].split()
        if speaking.isdisjoint(printed) and acting.isdisjoint(printed[-1:]):
            continue  # the usual case, and to read a name takes longer
        name, start = body.names.read(match, 0)
        parts = name.split()
        if _opens_thing(body.text, printed[0], match.end()) or _is_of_firm(body, match, speaking | acting):
            continue
        named = not speaking.isdisjoint(parts) or not acting.isdisjoint(parts[-1:])
        named = named and not is_wordy(name) and not is_lettered(body.text, name, start, body.words)
        if len(parts) > 1 and named and not _is_part(body, match.start()):
            begin, end = body.span_at(start)
            role = body.roles.read(start, match.end(), begin, end)
            yield Person(name, start, body.text[start : match.end()], role=role, nouns=body.roles.nouns(role))


def _titled_later(body: Body, bare: Sequence[re.Match[str]], surnames: set[str]) -> set[str]:
    """Return the surnames behind a title that one full name in front has: "Ms Fendik" is Zorla Fendik.

    The first name may be in no list, but is no common word: "Silver Fendik" may be a place. Of "Zorla
    Fendik" and "Orla Fendik" nobody can tell who is meant.
    """
    found: set[str] = set()
    first = {match["name"]: match.start() for _, match in reversed(body.titled)}
    for surname in surnames.intersection(first):
        before = (one for one in bare if one.start() < first[surname] and one[0].endswith(f" {surname}"))
        names = {body.names.read(one, 0)[0] for one in before}
        if len(names) == 1 and not is_common(names.pop().partition(" ")[0]):
            found.add(surname)
    return found


def _opens_thing(text: str, first: str, end: int) -> bool:
    """Say whether a common word and more capitals stand around a name: "Early Norr HR staff"."""
    return bool(_ONE_MORE.match(text, end)) and is_common(first) and not is_given(first)


def _is_of_firm(body: Body, match: re.Match[str], speaking: Collection[str]) -> bool:
    """Say whether a firm that was named before speaks, and a name is what it makes: "Norr Toolbar"."""
    first, *_, last = match[0].split()
    if last in speaking or is_given(first):
        return False  # the usual case
    return next(body.wording.occurrences(first), match.start()) < match.start()


def _acting(body: Body, names: set[str]) -> set[str]:
    """Return those of several names that alone open a sentence, as the names of people do."""
    places = body.wording.places[opened_by(body.patterns.opening, names)]
    return {
        match["name"]
        for number, match in body.places_of(body.patterns.opening, places)
        if opens_sentence(body.text, match.start(), body.spans[number][0])
    }


def _is_part(body: Body, at: int) -> bool:
    """Say whether capitals stand in front of a name, or what makes a thing of it."""
    return is_thing(body.text, at) or _goes_on(body, at)


def _goes_on(body: Body, at: int) -> bool:
    """Say whether capitals in front make a name part of a longer one: those of a post do not."""
    if not goes_on(body.text, at):
        return False  # the usual case
    return not is_post(body.text[max(0, at - _LONGEST_FIRST) : at].split()[-1], body.words)


def find_quoted_soon(body: Body, known: set[str]) -> Iterator[Person]:
    """Yield who opens a sentence and speaks in the next: "Trudy Beck keeps bees. “I do,” she says."."""
    for start, end in body.spans if body.tags else ():
        if not body.has_tag(start, end):
            continue
        for match in body.wording.match_at(body.capitals.before_more, body.patterns.bare, start, end):
            name, at = body.names.read(match, 0)
            opens = opens_sentence(body.text, at, start) or _is_behind_when(body.text, at, start)
            first, _, last = name.partition(" ")
            named = is_given(first) or not (is_common(first) or is_common(last))
            if not (opens and last and named) or first in known:
                continue
            speaks = _SPEAKS_NEXT.match(body.text, match.end(), end)
            alone = speaks and not _has_name(body, speaks["between"])
            if speaks and alone and gender_of(first) in ("", PRONOUN_SIGNS[speaks["who"]]):
                yield Person(name, at, body.text[at : match.end()])


def _has_name(body: Body, between: str) -> bool:
    """Say whether words have a full name that is of nothing like a hospital."""
    names = body.patterns.bare.finditer(between)
    return any(name[0].split()[-1].lower() not in body.words.groups.organisations for name in names)


def _is_behind_when(text: str, at: int, start: int) -> bool:
    """Say whether nothing but when or where stands in front of a name: "On a cold day, Trudy Beck"."""
    return bool(_BEHIND_WHEN.search(text, max(start, at - _LONGEST_WHEN), at))


def find_couples(body: Body, known: set[str]) -> Iterator[Person]:
    """Yield the first of two who share the name of the second: "Hugo and Mary Grant"."""
    speaking = body.speaking
    places = followed(body.wording.places[body.patterns.couple], body.wording.capitals, _LONGEST_AND)
    for match in body.matches(body.patterns.couple.pattern, places):
        before = body.text[max(0, match.start() - _LONGEST_BOTH) : match.start()].split()
        first = before[-1:]
        second, surname = match["second"], match["surname"]
        if not first or not first[0][0].isupper():
            continue
        if first[0] == surname or " ".join(before[-2:]) in known:
            continue  # "Hugo Grant and Mary Grant", "Tom Hill and Mary Grant"
        at, both = match.start() - len(first[0]), {first[0], second} <= speaking
        if both or (f"{second} {surname}" in known and is_given(first[0])):
            yield Person(f"{first[0]} {surname}", at, first[0])
        if both:
            full = f"{second} {surname}"
            yield Person(full, match.start("second"), full)
