"""Who is in the article: names, credentials and roles from their first mentions."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from scarbot.attribution.vocabulary import CAPITALISED, NAME
from scarbot.language import fold
from scarbot.models import Speaker

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scarbot.attribution.vocabulary import Vocabulary

__all__ = ["Person", "find_people"]

_LIST_SEPARATOR = re.compile(r"[;,]?\s*(?:and\s+|&\s+)?")
_ROLE_STOP = frozenset(
    "a an the to with by from and or says said our my your his her their of for as is was told asked per "
    "spoke talked turned explains adds notes like unlike dr in at on that who when but so if".split()
)
_AGE = r"(?:a\s+)?\d{1,3}(?:[ -]year[ -]old)?\b"
_MERELY_NAMED = re.compile(r"\b(?:an?|another|some|one)\s+$", re.IGNORECASE)
_LONGER_NAME = re.compile(r"[A-Z][\w’'-]*(?:[ \u00a0](?:of|for|and|on|the|in|at|&)){0,2}(?:[ \u00a0]|(?<!\n)\r?\n)\Z")
_LONGEST_ROLE = 7
_NO_PERSON = re.compile(r"\b(?:in|the)\s+$", re.IGNORECASE)


@dataclass(slots=True, eq=False)
class Person:
    """Somebody with a name, and what the article says they are.

    ``start`` is the offset of the first mention, ``nouns`` what the person may be called later
    ("podiatrist"), ``expert`` whether credentials, a title or an expert's role are given.
    """

    name: str
    start: int
    as_printed: str
    credentials: str = ""
    role: str = ""
    expert: bool = False
    nouns: set[str] = field(default_factory=set)

    @property
    def surname(self) -> str:
        return self.name.split()[-1]

    @property
    def first(self) -> str:
        return self.name.split()[0]

    def speaker(self) -> Speaker:
        """Return the record that readers get."""
        return Speaker(self.name, self.credentials, self.role, self.as_printed)


def find_people(text: str, spans: list[tuple[int, int]], words: Vocabulary) -> list[Person]:
    """Return the people that the body introduces, in the order of their first mention.

    Args:
        text: the article's text.
        spans: the offsets of the passages.
        words: the vocabulary of attribution.

    A name counts where credentials, a title or a role stand beside it, or an age; a bare name of
    two words counts where a verb of saying follows or goes before. Nobody found: an empty list.
    """
    found: dict[str, Person] = {}
    patterns = _patterns(words)
    for start, end in spans:
        before: Person | None = None
        for match in patterns.introduced.finditer(text, start, end):
            person = _introduced(text, match, before, words, (start, end))
            if person:
                before = person
                _merge(found, person)
    for start, end in spans:
        for person in _plain(text, start, end, patterns, words):
            _merge(found, person)
    _add_later_named(text, spans, found, patterns, words)
    _add_titled(text, spans, found, patterns, words)
    return sorted(found.values(), key=lambda person: person.start)


@dataclass(frozen=True, slots=True)
class _Patterns:
    introduced: re.Pattern[str]
    saying: re.Pattern[str]
    titled: re.Pattern[str]
    single: re.Pattern[str]
    bare: re.Pattern[str]
    role_behind: re.Pattern[str]
    role_before: re.Pattern[str]


@lru_cache(maxsize=32)
def _patterns_for(titles: str, credentials: str, role: str, verbs: str) -> _Patterns:
    letters = rf"(?:,\s*|\s+)(?P<credentials>{credentials}(?:,?\s+(?:and\s+)?{credentials})*)"
    verb = rf"(?:\s+(?:also|then|once|later))?\s+{verbs}"
    return _Patterns(
        introduced=re.compile(
            rf"(?<![\w’'])(?:(?P<title>{titles})\s+)?(?P<name>{NAME})"
            rf"(?:{letters}|(?=,\s+(?:{_AGE}|(?:an?|the|our|who|whose|chief|director|founder|professor|lead)\b))|(?P<beside>))"
        ),
        saying=re.compile(
            rf"(?P<name>{CAPITALISED}(?:\s+[A-Z]\.)?\s+{CAPITALISED})(?={verb})"
            rf"|[”\"’,]\s+{verbs}\s+(?P<said>{CAPITALISED}(?:\s+[A-Z]\.)?\s+{CAPITALISED})"
        ),
        titled=re.compile(rf"(?<![\w’'])(?:{titles})\s+(?P<name>{CAPITALISED})(?!\s+{CAPITALISED})"),
        single=re.compile(
            rf"[”\"’',]\s+{verbs}\s+(?P<one>{CAPITALISED})(?!\s+{CAPITALISED})"
            rf"|(?<![\w.’'])(?P<other>{CAPITALISED}){verb}"
        ),
        bare=re.compile(rf"(?<![\w’'])(?:{CAPITALISED})(?:\s+(?:[A-Z]\.\s+)?{CAPITALISED}){{1,2}}"),
        role_behind=re.compile(
            rf"(?:\s*\(|,?\s+(?:is|was)\s+|,?\s+(?:—|–|--)\s*|:\s+|,\s+)(?:an?\s+|the\s+|our\s+)?"
            rf"(?:(?:co-?)?founder\s+and\s+)?(?P<role>(?:[^\W\d_][\w’'-]*\s+){{0,{_LONGEST_ROLE}}}?(?:{role})(?:\s+(?:{role}))*)\b",
            re.IGNORECASE,
        ),
        role_before=re.compile(rf"(?P<role>(?:[\w’'-]+\s+){{0,{_LONGEST_ROLE}}}(?:{role}))\s+(?:{titles})?\s*$", re.IGNORECASE),
    )


def _patterns(words: Vocabulary) -> _Patterns:
    return _patterns_for(words.titles, words.credentials, words.role, words.verbs.pattern)


def _introduced(
    text: str, match: re.Match[str], before: Person | None, words: Vocabulary, span: tuple[int, int]
) -> Person | None:
    """Return the person of a match that is an introduction, not just two capitals."""
    name = _cleaned(match["name"], words)
    if not name or _is_organisation(name, words):
        return None
    start = match.start("name") + match["name"].rindex(name)
    if _names_a_thing(text, start):
        return None
    patterns = _patterns(words)
    role = _role_behind(text, match.end(), span[1], patterns) or _role_before(text, span[0], match, patterns)
    credentials = fold(match["credentials"] or "")
    if not role and before and credentials and _LIST_SEPARATOR.fullmatch(text[before.start + len(before.as_printed) : start]):
        role = before.role
    aged = re.match(rf",\s+{_AGE}", text[match.end("name") : span[1]])
    if not (credentials or role or aged) and not (match["title"] and " " in name):
        return None
    if " " not in name and not match["title"]:
        return None
    nouns = {noun for noun in re.findall(r"[\w-]+", role.lower()) if noun in words.roles}
    for letters in re.split(r"[,\s]+", credentials.replace(".", "")):
        nouns.update(words.implied.get(letters, ()))
    end = match.end("credentials") if credentials else start + len(name)
    expert = bool(credentials or match["title"]) or not nouns <= words.lay_roles
    return Person(name, start, text[start:end], credentials, role, expert, nouns)


def _cleaned(name: str, words: Vocabulary) -> str:
    """Leave off what stands in front of a name with a capital: "According", "In"."""
    parts = name.split()
    while parts and (parts[0] in words.not_names or parts[0].lower() in words.roles):
        parts = parts[1:]
    return name[name.rindex(parts[0]) if len(parts) == 1 else name.index(parts[0]) :] if parts else ""


def _is_organisation(name: str, words: Vocabulary) -> bool:
    parts = name.replace("’", "'").split()
    return any(part.lower() in words.organisations for part in parts) or any(part in words.acronyms for part in parts)


def _role_behind(text: str, at: int, end: int, patterns: _Patterns) -> str:
    match = patterns.role_behind.match(text, at, end)
    return fold(match["role"]) if match else ""


def _role_before(text: str, start: int, match: re.Match[str], patterns: _Patterns) -> str:
    """Return the role in front of a name, cut at the first function word; a plural as singular."""
    found = patterns.role_before.search(text, max(start, match.start() - 120), match.start("name"))
    if not found:
        return ""
    kept: list[str] = []
    for word in reversed(found["role"].split()):
        if word.lower() in _ROLE_STOP or re.search(r"['’]s?$|ly$", word):
            break
        kept.insert(0, word)
    role = " ".join(kept)
    return role[:-1] if role.endswith("s") and not role.endswith("ss") else role


def _plain(text: str, start: int, end: int, patterns: _Patterns, words: Vocabulary) -> Iterator[Person]:
    for match in patterns.saying.finditer(text, start, end):
        group = "name" if match["name"] else "said"
        name = _cleaned(match[group], words)
        start = match.start(group) + match[group].rindex(name) if name else 0
        if " " not in name or _is_organisation(name, words) or _names_a_thing(text, start):
            continue
        if not _inside_a_name(text, match.start(group)):
            yield Person(name, start, name)


def _add_later_named(
    text: str, spans: list[tuple[int, int]], found: dict[str, Person], patterns: _Patterns, words: Vocabulary
) -> None:
    """Add people who are introduced by a bare name and speak later on under a part of it."""
    known = {part for person in found.values() for part in person.name.split()}
    saying = {
        match["one"] or match["other"]
        for start, end in spans
        for match in patterns.single.finditer(text, start, end)
        if not _names_a_thing(text, match.start("one" if match["one"] else "other"))
    } - known
    for start, end in spans:
        for match in patterns.bare.finditer(text, start, end):
            name = _cleaned(match.group(), words)
            begin = match.start() + match.group().rindex(name) if name else start
            if " " not in name or not saying & set(name.split()) or _inside_a_name(text, begin):
                continue
            if _names_a_thing(text, begin):
                continue
            if not _is_organisation(name, words):
                _merge(found, Person(name, begin, name, "", _role_behind(text, match.end(), end, patterns)))


def _inside_a_name(text: str, start: int) -> bool:
    """Say whether capitals go on from a longer name: "Academy of Sleep Medicine"."""
    return bool(_LONGER_NAME.search(text[max(0, start - 40) : start]))


def _names_a_thing(text: str, start: int) -> bool:
    """Say whether a journal or a body stands there: "in Skin Care", "the Tear Panel"."""
    return bool(_NO_PERSON.search(text[max(0, start - 6) : start]))


def _add_titled(
    text: str, spans: list[tuple[int, int]], found: dict[str, Person], patterns: _Patterns, words: Vocabulary
) -> None:
    """Add people that are only ever "Dr. Surname"."""
    surnames = {person.surname for person in found.values()} | {person.first for person in found.values()}
    for start, end in spans:
        for match in patterns.titled.finditer(text, start, end):
            name = match["name"]
            known = name in surnames or name in words.not_names
            if not known and not _MERELY_NAMED.search(text[max(start, match.start() - 12) : match.start()]):
                role = _role_behind(text, match.end(), end, patterns) or _role_before(text, start, match, patterns)
                nouns = {noun for noun in re.findall(r"[\w-]+", role.lower()) if noun in words.roles}
                _merge(found, Person(name, match.start(), text[match.start() : match.end()], "", role, True, nouns))


def _merge(found: dict[str, Person], person: Person) -> None:
    """Add a person, or what a further mention says of one who is known."""
    key = _same(found, person)
    known = found.get(key) if key else None
    if known is None:
        found[person.name] = person
        return
    known.credentials = known.credentials or person.credentials
    known.role = known.role or person.role
    known.expert = known.expert or person.expert
    known.nouns |= person.nouns
    if person.start < known.start:
        known.start, known.as_printed = person.start, person.as_printed


def _same(found: dict[str, Person], person: Person) -> str | None:
    """Return the name under which a person is known: the same, or first and last name agree."""
    plain = person.name.replace("’", "'")
    for name, known in found.items():
        if known.name.replace("’", "'") == plain:
            return name
        if " " in plain and known.surname == person.surname and known.first == person.first:
            return name
    return None
