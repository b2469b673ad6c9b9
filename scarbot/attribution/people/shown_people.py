"""Who is named in full outside the prose: on a card, and in a table, a caption or a box.

A card, and a cell on a list of experts, makes somebody known. Any other line makes nobody of whom the prose
does not tell; it says who "Dr. Ruiz" is.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache, partial
from typing import TYPE_CHECKING

from scarbot.attribution.people.introductions import credentials_of, judge, trade_of
from scarbot.attribution.people.outside_lines import EDGES, NOTHING, TITLE, trimmed
from scarbot.attribution.people.persons import Person
from scarbot.language import UPPER, fold, nouns_of_title
from scarbot.lexicon.given_names import is_common, is_given
from scarbot.lexicon.surnames import with_surname_last

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from scarbot.attribution.people.body import Body
    from scarbot.attribution.people.outside_lines import Row, Span
    from scarbot.models import Speaker

__all__ = ["find_listed_people", "find_shown_people"]

_IN_BRACKETS = re.compile(r"\s\([^()]*\)\Z")
_POST_ENDS = re.compile(r"[,;:(·/]|\s(?:at|in|of|for|with|and|who|from|since)\s|\s[—–-]\s")
_OWNED = re.compile(r"['’]s\Z")
_NAME_IN_FRONT = re.compile(rf"(?<![\w’'-])([{UPPER}][\w’'-]*\.?)\s\Z")
_GOES_ON = re.compile(r"[\w-]|\s+[A-Z][a-z]")
_LONGEST_IN_FRONT = 30
_LONGEST_POST = 7
_MOST_CELLS = 4


def find_shown_people(body: Body, rows: Sequence[Row]) -> Iterator[Person]:
    """Yield those whom cards name, and other lines with letters, a title or a role, if the prose has them."""
    is_told_of = cache(partial(_is_told_of, body, {match["name"] for _, match in body.titled}))
    for row in rows:
        is_told = partial(is_told_of, titled=row.needs == TITLE)
        for place in range(1 if row.card else len(row.cells)):
            for match in body.introduced_in(*row.cells[place]):
                parts = match["name"].split()
                if len(parts) < 2 or not (row.card or row.needs == NOTHING or any(map(is_told, parts))):
                    continue  # the usual case: the prose has none of these words as a surname
                person = _named(body, row, place, match)
                if person and (_is_sure(person, row) or is_told(person.surname)):
                    yield person


def find_listed_people(body: Body, listed: Sequence[Speaker]) -> Iterator[Person]:
    """Yield those of whom a page's own data says that the article tells, if the prose has their surname."""
    titles = {match["name"]: match for _, match in reversed(body.titled)} if listed else {}
    for one in listed:
        surname = with_surname_last(one.name)[-1]
        titled = titles.get(surname)
        at = _first_told(body, surname, titled.start("name") if titled else None)
        if at is not None and _is_told_of(body, titles, surname, titled=False):
            person = Person(one.name, at, surname, one.credentials, _post(body, one.role))
            judge(person, titled[0] if titled else "", body)
            yield person


def _first_told(body: Body, surname: str, titled: int | None) -> int | None:
    """Return where the prose first has a surname alone or behind a title, or else where it has it at all."""
    places = [at for at in body.wording.occurrences(surname) if _span_around(body, at)]
    told = (at for at in places if at == titled or _stands_alone(body, at, surname))
    return next(told, places[0] if places else None)


def _beside(row: Row, place: int) -> Sequence[Span]:
    """Return the cells behind one of a row, and then those in front of it, the nearest first."""
    if len(row.cells) == 1:
        return row.below[:1]
    before, behind = row.cells[:place], row.cells[place + 1 :]
    return [*behind[:_MOST_CELLS], *reversed(before[-_MOST_CELLS:])]


def _is_sure(person: Person, row: Row) -> bool:
    """Say whether a line alone makes somebody known, whatever the prose tells."""
    return row.card or (row.needs == NOTHING and (bool(person.credentials) or is_given(person.first)))


def _named(body: Body, row: Row, place: int, match: re.Match[str]) -> Person | None:
    """Return whom a cell names, with what it or one of the others beside it says that they are."""
    start, end = row.cells[place]
    name, at = body.names.read(match, "name")
    if " " not in name or name.isupper():
        return None  # "AT A GLANCE"
    opens = match.start() == start
    rest = _IN_BRACKETS.sub("", body.text[match.end() : end])
    alone = opens and not rest.strip(f"{EDGES}.)")
    beside = [part for cell in _beside(row, place) for part in _parted(body, cell)] if alone else []
    role = body.roles.decapitalised(body.roles.read(at, match.end(), start, end), heads=True)
    if opens and not role:
        first, last = trimmed(body.text, match.end(), end)
        role = _post(body, body.text[first:last]) or _post_among(body, beside)
    letters, title = credentials_of(match["credentials"] or ""), match["title"] or ""
    role = role or trade_of(title, body)
    letters = letters or _letters_among(body, beside)
    known = row.card or letters or nouns_of_title(title) or body.roles.makes_known(role)
    if not (known or (alone and _is_heard(body, name))):
        return None
    printed = body.text[at : match.end("credentials") if match["credentials"] else match.end("name")]
    person = Person(name, at, printed, letters, role)
    judge(person, title, body)
    return person


def _parted(body: Body, cell: Span) -> list[Span]:
    """Return a cell as the letters that it opens with and what follows: "RN, MSc, school nurse"."""
    start, end = cell
    letters = body.patterns.letters.match(body.text, start, end)
    behind = letters.end() if letters else start
    apart = body.text.startswith(", ", behind, end)
    return [(start, behind), (behind + 2, end)] if apart else [cell]


def _is_heard(body: Body, name: str) -> bool:
    """Say whether a line that is nothing but a name has that of somebody who speaks."""
    first, *further = name.split()
    return further[-1] in body.speaking and (is_given(first) or not any(map(is_common, (first, *further))))


def _post_among(body: Body, cells: Sequence[Span]) -> str:
    """Return the first post that cells tell of."""
    return next(filter(None, (_post(body, body.text[start:end]) for start, end in cells)), "")


def _letters_among(body: Body, cells: Sequence[Span]) -> str:
    """Return the letters that stand in a cell of their own."""
    found = (credentials_of(body.text[start:end]) for start, end in cells)
    return next((letters for letters in found if body.patterns.letters.fullmatch(letters)), "")


def _post(body: Body, words: str) -> str:
    """Return the post that words open with: "Knife grinder, Norr, since 1968"; empty for any others.

    Of two the first is taken, "surgeon" of "Surgeon and author", but both where the other is a trade
    of experts ("Surgeon and dermatologist"), any trade behind an office ("Author and nurse"), or where the
    first alone is not known ("Cook and owner").
    """
    found = ""
    for parted in (*_POST_ENDS.finditer(words), None):
        found = _post_before(body, words, parted.start() if parted else len(words)) or found
        joined = parted is not None and parted[0] == " and "
        if parted is None or not (joined and (not found or _opens_trade(body, words[parted.end() :], found))):
            break
    return found


def _opens_trade(body: Body, words: str, found: str) -> bool:
    """Say whether words open with a trade, of experts unless behind an office: no "author of two books"."""
    end, roles = _POST_ENDS.search(words), body.words.roles
    trade = words[: end.start() if end else len(words)].lower()
    any_trade = body.roles.is_office(found) and trade in roles.listed and trade not in roles.kin
    return (any_trade or body.roles.is_expert(trade)) and trade not in roles.offices


def _post_before(body: Body, words: str, end: int) -> str:
    """Return what stands before an offset if it is a post, with the subject of a professor behind it."""
    role = fold(words[:end])
    parts = role.split()
    if not 0 < len(parts) <= _LONGEST_POST or _opens_with_name(body, parts):
        return ""
    if words.startswith(" of ", len(role)):
        told = f", {fold(words)}."
        role = body.patterns.find_role_behind(told, 0, len(told), body.words).partition(" and ")[0] or role
    agent = body.roles.makes_known(role) and (role[1:] == role[1:].lower() or is_common(parts[-1]))
    return body.roles.decapitalised(role, heads=True) if agent or body.roles.is_listed(role) else ""


def _opens_with_name(body: Body, parts: Sequence[str]) -> bool:
    """Say whether words open with a first name; in front of small letters one may be a role: "Author"."""
    role = body.words.roles.is_role(parts[0].lower()) and all(map(str.islower, parts[1:]))
    return not role and is_given(_OWNED.sub("", parts[0]))


def _is_told_of(body: Body, formally: Collection[str], surname: str, *, titled: bool) -> bool:
    """Say whether the prose has a surname alone or behind a title; that of a common word has to speak."""
    if surname in formally or titled:
        return surname in formally
    if is_common(surname) or is_given(surname):
        return surname in body.speaking
    return any(_stands_alone(body, at, surname) for at in body.wording.occurrences(surname))


def _stands_alone(body: Body, at: int, surname: str) -> bool:
    """Say whether a surname in the prose is in no longer name of somebody or something else."""
    span = _span_around(body, at)
    if span is None:
        return False
    in_front = _NAME_IN_FRONT.search(body.text, max(span[0], at - _LONGEST_IN_FRONT), at)
    return not (_GOES_ON.match(body.text, at + len(surname)) or in_front)


def _span_around(body: Body, at: int) -> Span | None:
    """Return the passage that an offset is in, if it is in any."""
    number = bisect_right(body.spans, (at, len(body.text))) - 1
    return body.spans[number] if number >= 0 and at < body.spans[number][1] else None
