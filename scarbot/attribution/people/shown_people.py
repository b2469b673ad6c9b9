"""Who is named in full only outside the prose, which has the surname alone: in a table, a caption, a box.

Such a line makes nobody of whom the prose does not tell; it says who "Dr. Ruiz" is.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache, partial
from typing import TYPE_CHECKING

from scarbot.attribution.people.given_names import is_common, is_given
from scarbot.attribution.people.introductions import credentials_of, judge
from scarbot.attribution.people.persons import Person
from scarbot.language import fold

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from scarbot.attribution.people.body import Body

__all__ = ["Line", "find_shown_people"]

Line = tuple[int, int, bool]
"""The offsets of a line outside the prose, and whether it counts only where the prose has a title as well."""

_CELL = re.compile(r"[^|\n\t•]+")
_IN_BRACKETS = re.compile(r"\s\([^()]*\)\Z")
_EDGES = " \t—–-,;:·"
_MARKS = f"{_EDGES}.)"
_FORMAL = re.compile(r"(?:Dr|Doctor|Prof|Professor|Assoc|Associate|A/Prof)\b")
_POST_ENDS = re.compile(r"[,;:(·/]|\s(?:at|in|of|for|with|and|who|from|since)\s|\s[—–-]\s")
_NAME_IN_FRONT = re.compile(r"(?<![\w’'-])([A-Z][\w’'-]*\.?)\s\Z")
_GOES_ON = re.compile(r"[\w-]|\s+[A-Z][a-z]")
_LONGEST_IN_FRONT = 30
_LONGEST_POST = 7
_NEAR = 4


def find_shown_people(body: Body, lines: Sequence[Line]) -> Iterator[Person]:
    """Yield those whom lines name with letters, a title or a role, and the prose by their surname."""
    rows = [_cells(body.text, start, end) for start, end, _ in lines]
    is_told_of = cache(partial(_is_told_of, body, {match["name"] for _, match in body.titled}))
    for number, (row, line) in enumerate(zip(rows, lines, strict=True)):
        below = rows[number + 1] if number + 1 < len(rows) and _adjoin(body, line, lines[number + 1]) else []
        for place, cell in enumerate(row):
            others = _beside(row, place) if len(row) > 1 else below[:1]
            for person in _named_in(body, *cell, others):
                if is_told_of(person.surname, titled=line[2]):
                    yield person


def _cells(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the offsets of what stands between the bars and breaks of a line."""
    cells = (_trimmed(text, *cell.span()) for cell in _CELL.finditer(text, start, end))
    return [(first, last) for first, last in cells if first < last]


def _beside(row: Sequence[tuple[int, int]], place: int) -> list[tuple[int, int]]:
    """Return the cells behind one of a row, and then those in front of it, the nearest first."""
    return [*row[place + 1 : place + 1 + _NEAR], *reversed(row[max(0, place - _NEAR) : place])]


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Return offsets without the blanks and dashes at both ends."""
    words = text[start:end]
    start += len(words) - len(words.lstrip(_EDGES))
    return start, max(start, start + len(text[start:end].rstrip(_EDGES)))


def _adjoin(body: Body, line: Line, below: Line) -> bool:
    return not body.text[line[1] : below[0]].strip("• \n")


def _named_in(body: Body, start: int, end: int, others: Sequence[tuple[int, int]]) -> Iterator[Person]:
    """Yield those whom a cell names, with what it or one of the others beside it says that they are."""
    for match in body.patterns.introduced.finditer(body.text, start, end):
        name, at = body.names.read(match, "name")
        if " " not in name or name.isupper():
            continue  # "AT A GLANCE"
        opens = match.start() == start
        rest = _IN_BRACKETS.sub("", body.text[match.end() : end])
        beside = others if opens and not rest.strip(_MARKS) else None
        role = _decapitalised(body.roles.read(at, match.end(), start, end))
        if opens and not role:
            role = _post(body, *_trimmed(body.text, match.end(), end)) or _post_among(body, beside or ())
        letters, title = credentials_of(match["credentials"] or ""), match["title"] or ""
        letters = letters or _letters_among(body, beside or ())
        known = letters or _FORMAL.match(title) or body.roles.makes_known(role)
        if known or (beside is not None and _is_heard(body, name)):
            printed = body.text[at : match.end("credentials") if match["credentials"] else match.end("name")]
            person = Person(name, at, printed, letters, role)
            judge(person, title, body)
            yield person


def _is_heard(body: Body, name: str) -> bool:
    """Say whether a line that is nothing but a name has that of somebody who speaks."""
    first, *further = name.split()
    return further[-1] in body.speaking and (is_given(first) or not any(map(is_common, (first, *further))))


def _post_among(body: Body, cells: Sequence[tuple[int, int]]) -> str:
    """Return the first post that cells tell of."""
    return next(filter(None, (_post(body, *cell) for cell in cells)), "")


def _letters_among(body: Body, cells: Sequence[tuple[int, int]]) -> str:
    """Return the letters that stand in a cell of their own."""
    found = (credentials_of(body.text[start:end]) for start, end in cells)
    return next((letters for letters in found if body.patterns.letters.fullmatch(letters)), "")


def _post(body: Body, start: int, end: int) -> str:
    """Return the post that words open with: "Knife grinder, Norr, since 1968"; empty for any others."""
    words = body.text[start:end]
    ends = _POST_ENDS.search(words)
    role = fold(words[: ends.start()] if ends else words)
    parts = role.split()
    if not 0 < len(parts) <= _LONGEST_POST or "&" in parts or is_given(parts[0]):
        return ""
    agent = body.roles.makes_known(role) and (role[1:] == role[1:].lower() or is_common(parts[-1]))
    return _decapitalised(role) if agent or body.roles.is_listed(role) else ""


def _decapitalised(role: str) -> str:
    """Return a role as it stands within a sentence: "knife grinder" for "Knife grinder"."""
    return role[0].lower() + role[1:] if role and role[1:] == role[1:].lower() else role


def _is_told_of(body: Body, formally: Collection[str], surname: str, *, titled: bool) -> bool:
    """Say whether the prose has a surname alone or behind a title; that of a common word has to speak."""
    if surname in formally or titled:
        return surname in formally
    if is_common(surname) or is_given(surname):
        return surname in body.speaking
    return any(_stands_alone(body, at, surname) for at in body.wording.occurrences(surname))


def _stands_alone(body: Body, at: int, surname: str) -> bool:
    """Say whether a surname in the prose is in no longer name of somebody or something else."""
    number = bisect_right(body.spans, (at, len(body.text))) - 1
    if number < 0 or at >= body.spans[number][1]:
        return False
    in_front = _NAME_IN_FRONT.search(body.text, max(body.spans[number][0], at - _LONGEST_IN_FRONT), at)
    return not (_GOES_ON.match(body.text, at + len(surname)) or in_front)
