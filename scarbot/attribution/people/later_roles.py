"""What is told of people later than where they are introduced: titles, roles, what letters imply."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from operator import attrgetter
from typing import TYPE_CHECKING

from scarbot.attribution.people.name_shapes import CAPITALISED
from scarbot.attribution.people.told_roles import is_compared, without_owner
from scarbot.attribution.people.work_roles import (
    is_learned,
    office_with_body,
    role_by_work,
    role_with_work,
    trade_by_work,
)
from scarbot.attribution.words.patterns import alternatives
from scarbot.attribution.words.word_places import opened_by
from scarbot.language import fold, nouns_of_title
from scarbot.lexicon.given_names import PRONOUN_SIGNS, gender_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from scarbot.attribution.people.body import Body
    from scarbot.attribution.people.persons import Person

__all__ = ["add_roles"]

_start = attrgetter("start")
_DOES = re.compile(
    r",?\s+who\s+(?:also\s+|now\s+)?(?P<does>[a-z]+s)\s+(?:both\s+|the\s+|our\s+)?(?!(?:his|her|their|an?|for|in|at|with|on|by|to|every|each)\b)\w"
)
_LONG_DONE = re.compile(r"\shas\s+(?:long\s+)?([a-z]{2,12})ed\s")
_HAS = re.compile(r"\shas\s+(?P<does>been|[a-z]+ed(?=\s+(?:the|our|[a-z]+s|[A-Z][\w’'-]*)\s))\s")
_NAME_BEFORE = re.compile(
    rf"(?<![\w’'-])(?P<name>{CAPITALISED})(?:,\s+(?:now\s+)?\d{{1,3}},|,\s+(?P<who>who)(?:\s[a-z]+s\s[^.,;:!?“”\"]{{1,60}}\sand)?|)\Z"
)
_NAME_WHO = re.compile(rf"(?<![\w’'-])(?P<name>{CAPITALISED}),\s\Z")
_TITLES = re.compile(r"(?:[A-Z][A-Za-z]*\.?\s+){0,2}")  # "Dr ", "Prof. Dr. "
_LONGEST_CLAUSE = 120
_LONGEST_NAME = 40
_LONGEST_VISIT = 240


def add_roles(body: Body, people: Collection[Person]) -> None:
    """Give those without a role the one that stands behind a later mention of one of their names."""
    bearers: dict[str, list[Person]] = {}
    for person in people:
        for part in {person.surname, person.first}:
            bearers.setdefault(part, []).append(person)
    _add_told(body, bearers, [*body.apposed, *_find_titles(body)])
    everybody = sorted(people, key=_start)
    for person in everybody:
        _add_role(body, person, "" if person.role else _told_next(body, person, everybody))
        _add_role(body, person, "" if person.role else _told_below(body, person))
        _add_role(body, person, "" if person.role else _told_doing(body, person))
        _add_role(body, person, "" if person.role else _told_before(body, person))
        _add_role(body, person, "" if person.role else _told_by_deeds(body, person))
    _add_told(body, bearers, _find_done(body))
    _add_implied(body, [person for person in people if person.credentials])
    works = _told_works(body, bearers)
    for person in people:
        person.role = body.roles.without_office(person.role)  # who may still be called "the author"
        behind = person.start + len(person.as_printed)
        if person.role:
            now = role_with_work(body.text, behind, person.role)
            person.work = now or office_with_body(body.text, behind, person.role)
            person.lay = person.lay and not now
        else:
            person.work = role_by_work(body.text, behind) or works.get(person.start, "")
            person.learned = is_learned(person.work)


def _add_told(
    body: Body, bearers: Mapping[str, Sequence[Person]], told: Iterable[tuple[str, str, int]]
) -> None:
    """Give those who alone bear a name the role that stands behind it."""
    for name, role, at in told:
        if is_compared(body.text, at + len(name)):
            continue
        called = [person for person in bearers.get(name, ()) if person.start <= at]
        called = [p for p in called if not p.is_doctor] if role[0].isupper() else called
        if len(called) == 1:
            _add_role(body, called[0], role)


def _told_works(body: Body, bearers: Mapping[str, Sequence[Person]]) -> dict[int, str]:
    """Return what those do who alone bear a name, where it is told behind it, by where each is introduced."""
    works: dict[int, str] = {}
    for at in body.wording.places.of_word("who"):
        named = _NAME_WHO.search(body.text, max(0, at - _LONGEST_NAME), at)
        called = [p for p in bearers.get(named["name"], ()) if p.start <= at] if named else []
        work = role_by_work(body.text, at - 2) if len(called) == 1 else ""
        if work:
            works.setdefault(called[0].start, work)
    return works


def _add_role(body: Body, person: Person, role: str) -> None:
    """Give a person a role where none is known."""
    role = without_owner(role)
    if role and not person.role:
        person.role = role
        person.nouns |= body.roles.nouns(role)


def _find_titles(body: Body) -> Iterator[tuple[str, str, int]]:
    """Yield surnames behind a title that is a role, and where: "Coach Ruiz"."""
    for _, match in body.titled:
        title = match.group().split()[0]
        if body.words.roles.is_role(title.lower()) and not nouns_of_title(title):
            yield match["name"], title, match.start()


def _told_next(body: Body, person: Person, everybody: Sequence[Person]) -> str:
    """Return what the next sentence says a person is: "Ruiz agrees. A nurse in Reno, she …"."""
    behind = person.start + len(person.as_printed.rstrip("."))
    told = body.patterns.told_next.match(body.text, behind)
    if told is None:
        return ""
    if told["called"]:  # "Ruiz is a nurse in Reno.", "Ruiz, RN, is a nurse"
        if told["called"] != person.surname:
            return ""
        person.credentials = person.credentials or fold(told["credentials"] or "")
        person.expert = person.expert or bool(told["credentials"])
        return fold(told["role"])
    sign = PRONOUN_SIGNS[(told["who"] or told["she"]).lower()]
    first, last = (bisect_left(everybody, at, key=_start) for at in (person.start, told.end("rest")))
    rivals = everybody[first:last]
    fitting = [p for p in rivals if gender_of(p.name) in ("", sign)]
    return fold(told["role"]) if fitting == [person] else ""


def _told_below(body: Body, person: Person) -> str:
    """Return the role that the line below a card's name opens with: "Ana Ruiz" and "A nurse, she …"."""
    behind = person.start + len(person.as_printed)
    opens, ends = body.span_at(person.start)
    if body.text[behind : behind + 1] != "\n" or ends != behind:
        return ""  # the usual case
    if not _TITLES.fullmatch(body.text, opens, person.start):
        return ""  # "…, says Ana Ruiz": no line of its own
    told = body.patterns.below.match(body.text, behind)
    role = fold(told["role"]) if told else ""
    if not role or role.split()[0].lower() in body.words.roles.stops:
        return ""
    return role[0].lower() + role[1:] if role[1:].islower() else role


def _told_doing(body: Body, person: Person) -> str:
    """Return what somebody is by what they do: "Ana Ruiz, who coaches runners", is a coach.

    Where the text tells of another, as in "her coach", "Coach Moss" or "two coaches", "the coach" may be
    that one.
    """
    behind = person.start + len(person.as_printed)
    trade = trade_by_work(body.text, behind, body.words.roles)
    if trade:
        return trade  # "Ana Ruiz, who works as a nurse"
    does = _DOES.match(body.text, behind)
    role = body.words.people.doing.get(does["does"], "") if does else ""
    return "" if does and role and _tells_of_another(body.text, role, does["does"]) else role


def _told_by_deeds(body: Body, person: Person) -> str:
    """Return the trade that the text has for what somebody has long done: "has fitted shoes", "the fitter".

    Where it tells of "a fitter" as well, "the fitter" may be that one.
    """
    done = _LONG_DONE.match(body.text, person.start + len(person.as_printed))
    trade = f"{done[1]}er" if done else ""
    if not done or trade in body.words.roles.no_agents or not body.wording.places.of_word(trade):
        return ""
    return trade if _is_only_called(body.text, trade) else ""


def _is_only_called(text: str, trade: str) -> bool:
    """Say whether a text has "the fitter", and no other word in front of one but the same."""
    before = {word.lower() for word in re.findall(rf"\b(\w+)\s+{re.escape(trade)}s?\b", text)}
    return before == {"the"}


def _find_done(body: Body) -> Iterator[tuple[str, str, int]]:
    """Yield surnames and what their bearers are by what they have done or been so far, and where.

    "Ruiz, who has coached the club’s beginners, …"; "Ruiz, now 58, has been treasurer of".
    """
    doing, places = body.words.people.doing, body.wording.places.of_word("has")
    found = [has for at in places if (has := _HAS.match(body.text, at - 1))]
    done = {has["does"] for has in found} & doing.keys()
    alone = {does: doing[does] for does in done if not _tells_of_another(body.text, doing[does], does)}
    for has in found:
        behind = _NAME_BEFORE.search(body.text, max(0, has.start() - _LONGEST_CLAUSE), has.start())
        if behind is None:
            continue
        been = body.patterns.has_been.match(body.text, has.end()) if has["does"] == "been" else None
        role = alone.get(has["does"], "") if behind["who"] else fold(been["role"]) if been else ""
        if role:
            yield behind["name"], role, behind.start()


def _told_before(body: Body, person: Person) -> str:
    """Return whom the writer went to see, where the next sentence opens with a name: "Ana Ruiz has"."""
    visited, receives = body.words.people.visited, body.words.people.receives
    if not receives.match(body.text, person.start + len(person.as_printed)):
        return ""  # the usual case
    before = visited.search(body.text, max(0, person.start - _LONGEST_VISIT), person.start)
    listed = before and body.words.roles.is_role(before["role"].split()[-1].lower())
    return fold(before["role"]) if before and listed else ""


def _tells_of_another(text: str, role: str, does: str) -> bool:
    """Say whether somebody else may be "the coach": whatever is neither "the coach" nor "who coaches"."""
    another = rf"(?<!\b[Tt]he )\b(?i:{role})\b|\b{role}\s+(?:of|for|at|from|[A-Z])"
    return bool(re.search(another, text)) or len(re.findall(rf"\b(?:{does}|{role}s)\b", text)) > 1


def _add_implied(body: Body, people: Sequence[Person]) -> None:
    """Give those whose letters alone tell what they are the word that the text has: "a midwife".

    An office tells less: the head of something may be "the midwife" as well.
    """
    counts = Counter(noun for person in people for noun in person.nouns)
    for person in people:
        untold = not person.role or body.roles.is_office(person.role)
        nouns = body.roles.implied_trades(person.credentials) if untold else set()
        if nouns and all(counts[noun] == (noun in person.nouns) for noun in nouns):
            called = alternatives(nouns)
            openings = (f"{article} {noun}" for article in ("a", "an", "the") for noun in nouns)
            told = opened_by(rf"(?i)\b(?:an?|the)\s+({called})\b", openings)
            found = body.wording.find(told, 0, len(body.text))
            person.role = found[0][1].lower() if found else person.role
