"""What people are called: "my mum, Ana Ruiz," is "Mum" from then on, and "Hess, as we call her," Hess."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from scarbot.attribution.words.patterns import alternatives
from scarbot.attribution.words.word_places import opened_by
from scarbot.lexicon.given_names import OTHER_SIGN, gender_of, is_common, is_given

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from scarbot.attribution.people.body import Body
    from scarbot.attribution.people.persons import Person

__all__ = ["call_by_nicknames", "call_relatives"]

_LONGEST_BEFORE, _LONGEST_BEHIND = 60, 60
_SAME_LETTERS = 3
_MOST_CHARACTERS = 400
_CALLS = r"(?:calls?|called|knows?|knew|(?:has|have|had)\s+always\s+(?:called|known)|refers?\s+to)"
_AS_CALLED = re.compile(
    rf",\s+as\s+[^,.;:!?“”\"]{{1,70}}?\s{_CALLS}\s+(?P<whom>him|her|them)\b"
)  # behind "Hess"
_NAME_IN_FRONT = re.compile(r"(?<![\w.’'-])(?:(?<![A-Z]\s)|(?<=\.\s)|(?<=[a-z]\s))(?P<name>[A-Z][a-z]{2,})\Z")
_CALLED_BEHIND = re.compile(
    r"\s?(?:,|—|–|\()\s?(?:(?:who(?:[’']s|\s+is)?\s+)?(?:better\s+|also\s+|usually\s+|simply\s+)?known\s+(?:to\s+[^,.;:!?“”\"]{1,50}?\s)?"
    r"(?:simply\s+|only\s+|just\s+)?as|who\s+goes\s+by|whom?\s+[^,.;:!?“”\"]{1,40}?\s(?:calls?|knows?\s+as))"
    r"\s+(?P<name>[A-Z][a-z]+)(?=[,.;)—–\s])(?!\s[A-Z])"
    r"|\s?(?:,|—|–|\()\s?(?:or\s+)?(?P<short>[A-Z][a-z]{2,})\s+to\s+(?:his|her|their|the|every|everyone|everybody|most|all|some|friends|family"
    r"|colleagues|neighbou?rs|those|anyone|anybody)\b"
)
_ELSE_BEFORE = re.compile(
    r",\s\Z|\b(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur|(?:has|had|have|keeps|owns|called|named)\s+an?)\s+[a-z][^.!?]{0,40}?[.!?,]?\s(?:[^.,;:!?]{1,24}\s)?\Z"
)
_CALLS_THEM = re.compile(r"calls?\s(?P<whom>him|her|them)\s(?P<name>[A-Z][a-z]{2,})(?=[,.;])")
_WHO_CALLS = re.compile(
    r"\b(?:[Ee]very(?:one|body)|[Ff]riends|[Nn]eighbou?rs|[Cc]olleagues|[Pp]eople|[Tt]hey|[Ww]e)(?:\s(?:here|just|simply|all))?\s\Z"
)
_LONGEST_CALLERS = 24
_SIGNS = {"him": "m", "her": "f", "them": ""}
_OURS = opened_by(r"\b(?:[Mm]y|[Oo]ur)\s", ("my", "our"))


def call_relatives(body: Body, people: Iterable[Person]) -> None:
    """Give people what the writer calls them: "Mum" to "my mother, Ana Ruiz", "Dad" to "Al Ruiz, my dad"."""
    called = body.words.people.called
    if not body.wording.find(_OURS, 0, len(body.text)):
        return
    before, behind = _patterns(tuple(sorted(called)))
    for person in people:
        start, end = person.start, person.start + len(person.as_printed)
        told = before.search(body.text, max(0, start - _LONGEST_BEFORE), start)
        told = told or behind.match(body.text, end, end + _LONGEST_BEHIND)
        if told:
            person.called = tuple(_standing(body, called, told["kin"].lower()))


def call_by_nicknames(body: Body, people: Sequence[Person]) -> None:
    """Give people the nickname that is told: "Hess, as everyone calls her", "Ana Ruiz, known as Nan"."""
    for name, at, whom in _told_in_passing(body.text):
        _call(_meant_by(body.text, name, _SIGNS[whom], at, people), name)
    for person in people:
        behind = person.start + len(person.as_printed)
        told = _CALLED_BEHIND.match(body.text, behind) if " " in person.name else None
        if told:
            called = told["name"] or told["short"]
            _call([] if _is_office(body, called) else [person], called)


def _told_in_passing(text: str) -> Iterator[tuple[str, int, str]]:
    """Yield what "him" or "her" is called, where it stands, and the pronoun."""
    for match in _AS_CALLED.finditer(text):
        name = _NAME_IN_FRONT.search(text, max(0, match.start() - _LONGEST_BEFORE), match.start())
        if name:
            yield name["name"], name.start("name"), match["whom"]
    for match in _CALLS_THEM.finditer(text):
        if _WHO_CALLS.search(text, max(0, match.start() - _LONGEST_CALLERS), match.start()):
            yield match["name"], match.start(), match["whom"]


def _is_office(body: Body, name: str) -> bool:
    """Say whether it is what somebody is: "Coach to her swimmers", "Mom to three girls"."""
    is_kin = name in body.words.people.kin_names and not is_given(name)  # "Nan" may be either
    return body.words.roles.is_role(name.lower()) or name in body.words.people.not_names or is_kin


def _call(people: Sequence[Person], name: str) -> None:
    """Give a nickname to somebody, if only one may have it."""
    if len(people) == 1 and name not in people[0].name.split():
        people[0].called = (*people[0].called, name)


def _meant_by(text: str, name: str, sign: str, at: int, people: Sequence[Person]) -> list[Person]:
    """Return who may be called so: those whose names begin like it, or else who was named just before.

    Not where somebody else was told of since: "His trainer yells. Bud, as they call him,".
    """
    fitting = [p for p in people if p.start < at and not (sign and gender_of(p.name) == OTHER_SIGN[sign])]
    begins = name[:_SAME_LETTERS].lower()
    alike = [p for p in fitting if any(part.lower().startswith(begins) for part in p.name.split())]
    sure = [p for p in alike if gender_of(p.name) == sign]
    if alike or is_common(name) or _ELSE_BEFORE.search(text, max(0, at - _LONGEST_BEFORE), at):
        return sure if len(sure) == 1 else alike
    return [p for p in fitting if at - p.start < _MOST_CHARACTERS]


def _standing(body: Body, called: Mapping[str, Sequence[str]], kin: str) -> list[str]:
    """Return those of the names for a relative that the text has."""
    return [name for name in called[kin] if next(body.wording.occurrences(name), None) is not None]


@lru_cache(maxsize=4)
def _patterns(kin: tuple[str, ...]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return the patterns of a relative in front of a name, and behind it."""
    mine = rf"\b(?:[Mm]y|[Oo]ur)\s+(?:[\w-]+\s+){{0,2}}?(?P<kin>{alternatives(kin)})"
    return re.compile(rf"{mine},?\s+\Z"), re.compile(rf",\s+(?:\d{{1,3}},\s+)?(?:who\s+is\s+)?{mine}\b")
