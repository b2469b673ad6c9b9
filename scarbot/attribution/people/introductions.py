"""People who are introduced: by credentials, a title and full name, a role or an age."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scarbot.attribution.people.names import find_kin, is_wordy
from scarbot.attribution.people.persons import Person
from scarbot.language import fold, nouns_of_title, rank_in_full
from scarbot.lexicon.given_names import is_common, is_given

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scarbot.attribution.people.body import Body

__all__ = ["credentials_of", "find_introduced", "judge", "trade_of"]

_LIST_SEPARATOR = re.compile(r"[;,]?\s*(?:and\s+|&\s+)?")
_LONGEST_SEPARATOR = 20
_LONGEST_TITLE = 40
_FROM = (", from ", ", of ", ", in ", ", at ")
_LONGEST_FROM = max(map(len, _FROM))
_IS = (", is ", ", was ", ", has ")


def find_introduced(body: Body) -> Iterator[Person]:
    """Yield people with credentials, a title and full name, a role or an age."""
    before: Person | None = None
    last = -1
    for number, match in body.places_of(body.patterns.introduced, body.capitals.before_more):
        before = before if number == last else None
        person = _introduced(body, match, before, *body.spans[number])
        before, last = person or before, number
        if person:
            yield person


def _introduced(
    body: Body, match: re.Match[str], before: Person | None, start: int, end: int
) -> Person | None:
    """Return the person of a match that is an introduction, not just capitals."""
    if not match["title"] and (len(match["name"].split()) == 1 or _is_where(match)):
        return None
    name, at = body.names.read(match, "name")
    if not name or not (" " in name or match["title"]):
        return None
    credentials, bracketed = credentials_of(match["credentials"] or ""), _are_bracketed(match)
    role = body.roles.read(at, match.end() + bracketed, start, end)
    if not role and before and credentials and _is_listed(body.text, before, at):
        role = before.role
    aged = body.patterns.aged.match(body.text, match.end("name"), end)
    title = match["title"] or _title_before(body, at, start)
    titled, given = bool(title) and " " in name, is_given(name.split()[0]) and " " in name
    credentials = "" if credentials and _are_no_letters(match, name, credentials, body) else credentials
    role = role or trade_of(title, body)
    kin, trade = find_kin(body.text, start, at, body.words)
    role = role or trade
    if not (credentials or aged or given or titled or body.roles.makes_known(role) or kin):
        return None
    printed = body.text[at : match.end("credentials") + bracketed if credentials else match.end("name")]
    person = Person(name, at, printed, credentials, body.roles.without_kin(role))
    judge(person, title, body)
    return person


def _is_where(match: re.Match[str]) -> bool:
    """Say whether a name is where the one in front of it is from: "Mags, from Norr Cross, is a baker"."""
    parted = match.string.endswith(_FROM, max(0, match.start("name") - _LONGEST_FROM), match.start("name"))
    return parted and match.string.startswith(_IS, match.end("name"))


def _title_before(body: Body, at: int, start: int) -> str:
    """Return the title of a name behind a word that only opens the sentence: "But Dr. Femi Ojo"."""
    window = body.text[max(start, at - _LONGEST_TITLE) : at]
    if not body.words.people.ends_in_title(window):
        return ""  # the usual case
    title = body.patterns.title_ending.search(window)
    return title.group().rstrip() if title and nouns_of_title(title.group()) else ""


def judge(person: Person, title: str, body: Body) -> None:
    """Set what somebody may be called later, and whether they are an expert or lay, by role and letters."""
    roles, nouns = body.roles, body.roles.nouns(person.role)
    titled = bool(title) and " " in person.name
    practised = roles.is_practised(person.role)
    # Of the nouns, only those of the role count here: letters and titles make an expert by themselves.
    trained = any(map(roles.is_expert, roles.trades(person.role)))
    person.expert = bool(person.credentials) or titled or practised or trained
    nouns |= nouns_of_title(title) | roles.implied(person.credentials)
    person.lay = not practised and not nouns.isdisjoint(body.words.roles.lay)
    person.nouns = nouns


def _are_bracketed(match: re.Match[str]) -> bool:
    return match.string.endswith("(", 0, max(0, match.start("credentials")))


def _are_no_letters(match: re.Match[str], name: str, credentials: str, body: Body) -> bool:
    """Say whether capitals behind a name are none: "Silver Spring, MD", "Rest Well Club (RWC)"."""
    if credentials in body.words.people.states and is_wordy(name):
        return True
    if _are_bracketed(match):
        initials = "".join(part[0] for part in name.split())
        return credentials.endswith(initials) or not (match["title"] or is_given(name.split()[0]))
    return _opens_thing(match, name)


def _opens_thing(match: re.Match[str], name: str) -> bool:
    """Say whether capitals behind a common word and a name are no letters: "Early Norr HR staff"."""
    first = name.partition(" ")[0]
    joined = not match.string.startswith(",", match.end("name"))
    letters = match["credentials"].replace(" ", "")
    return joined and is_common(first) and not is_given(first) and letters.isupper()


def trade_of(title: str, body: Body) -> str:
    """Return what a title in front of a full name says that somebody is: "Nurse Ana Ruiz", "Lt. Bo Lee"."""
    trade = rank_in_full(title)
    return trade if body.words.roles.is_role(trade) and not nouns_of_title(title.split()[0]) else ""


def credentials_of(printed: str) -> str:
    """Return credentials as printed, without the full stop of a sentence that ends with them.

    >>> credentials_of("MD."), credentials_of("M.D.")
    ('MD', 'M.D.')
    """
    letters = fold(printed)
    return letters[:-1] if letters.endswith(".") and letters.count(".") == 1 else letters


def _is_listed(text: str, before: Person, at: int) -> bool:
    """Say whether nothing but a separator of lists stands between two people."""
    gap = text[before.start + len(before.as_printed) : at][:_LONGEST_SEPARATOR]
    return bool(_LIST_SEPARATOR.fullmatch(gap))
