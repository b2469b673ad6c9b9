"""Who is meant by a full name, a surname, a first name, or the plural of a shared surname."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from scarbot.attribution.people.name_shapes import CAPITALISED
from scarbot.attribution.people.names import is_always_full
from scarbot.attribution.people.persons import MANY, opens_surname
from scarbot.attribution.words.word_places import opened_by
from scarbot.lexicon.given_names import is_common, is_given
from scarbot.particles import SHORT_GENERATIONS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from scarbot.attribution.people.persons import People, Person
    from scarbot.attribution.words.word_places import Spans, Wording

__all__ = ["KnownNames"]

_INITIALS = r"(?:[^\W\d_]\.){2,6}"
_INITIAL = re.compile(r"(?:[^\W\d_]\.){1,3}")
_ONE_INITIAL = 2
_WITH_TWO_SURNAMES = 3
_OF_A_GENERATION = tuple(before + short for before in (" ", ", ") for short in SHORT_GENERATIONS)
_FIRST_WORD = re.compile(rf"(?<![\w’'-])(?:{_INITIALS}|(?:[dl]['’])?{CAPITALISED}\.?)")
_NICKNAME = r"(?:[“\"‘(][A-Z][\w’'-]*[”\"’)]\s+)?"
_NEXT_WORD = re.compile(
    rf"\s+{_NICKNAME}({_INITIALS}|[a-z]/[a-z]\b|[^\W\d_]+(?:['’](?!s\b)[^\W\d_]+|-[^\W\d_]+)*\.?)"
)
_AND_OTHERS = re.compile(r"\s+et\s+al\b")
_ALONE = re.compile(r"(?<![\w’'-])\w+(?![\w-]|\s+[A-Z])")
_SAYS_BEFORE = re.compile(r"[,?!”\"’']\s+([a-z]+)\s\Z")
_SAYS_BEHIND = re.compile(r"(?:(?<=[”\"’]\s)|(?<=,\s(?=\S+\s\S+[,.])))[\w’'-]+\s([a-z]+)\b")
_TOLD = re.compile(r",\s+(?:\d|(?:an?|who|whose|from|of|now|then)\s)|\s\(|\sfrom\s")
_CALLED = re.compile(r"\b(?:named|called|(?i:his|her|their|my|our)(?:\s[a-z-]+){1,2}),?\s\Z")
_LONGEST_BEFORE = 40
_LONGEST_GAP = 10


class KnownNames:
    """Who may be meant by a full name, a surname, or the plural of a shared surname.

    Names are looked up word by word and not by one pattern of all of them, so that an article with
    a thousand people takes no longer for each word than one with three.
    """

    def __init__(self, people: Sequence[Person], wording: Wording, says: re.Pattern[str]) -> None:
        bearers: dict[tuple[str, ...], list[Person]] = {}
        for person in people:
            for name in dict.fromkeys(_names_of(person)):
                bearers.setdefault(name, []).append(person)
        _add_called(bearers, people)
        firsts = Counter(person.first for person in people)
        for person in people:
            shared_first = firsts[person.first] > 1
            if _goes_by_first_name(person, bearers, wording, None if shared_first else says):
                bearers.setdefault((_plain(person.first),), []).append(person)
            if person.nickname:
                bearers.setdefault((_plain(person.nickname),), []).append(person)
            hyphened = _plain(person.first_surname)
            if hyphened and (hyphened,) not in bearers and not (is_common(hyphened) or is_given(hyphened)):
                bearers[(hyphened,)] = [person]
            middle = _middle_name(person, wording)
            if middle and (middle,) not in bearers:
                bearers[(middle,)] = [person]
        shared = {key[0]: found for key, found in bearers.items() if len(key) == 1 and len(found) > 1}
        plurals: dict[tuple[str, ...], list[Person]] = {(name + "s",): shared[name] for name in shared}
        self._plurals = plurals.keys() - bearers.keys()
        bearers = {**plurals, **bearers}
        self._bearers = {key: tuple(found[:MANY]) for key, found in bearers.items()}
        self._longest: dict[str, int] = {}
        for key in self._bearers:
            first = key[0].rstrip(".")
            self._longest[first] = max(len(key), self._longest.get(first, 0))
        self._wording, self._first = wording, opened_by(_FIRST_WORD, self._longest)

    def find(self, spans: Spans) -> Iterator[tuple[int, int, int, People, bool]]:
        """Yield the longest name at each place in several stretches.

        That is the number of its stretch, its offsets, its bearers, and whether several are meant.
        """
        text, behind = self._wording.text, 0
        for number, match in self._wording.find_in(spans, self._first):
            word, at = _plain(match[0]), match.start()
            longest = self._longest.get(word.rstrip("."), 0)
            if longest and at >= behind:
                found = self._longest_at(text, word, match.end(), longest, spans[number][1])
                if found and not text.startswith(_OF_A_GENERATION, found[0]):  # his father is somebody else
                    behind, key = found
                    yield number, at, behind, self._bearers[key], key in self._plurals

    def knows(self, word: str) -> bool:
        """Say whether somebody goes by a word alone."""
        return (_plain(word),) in self._bearers

    def _longest_at(
        self, text: str, first: str, at: int, longest: int, end: int
    ) -> tuple[int, tuple[str, ...]] | None:
        """Return where the longest name ends that begins with a word, and its words.

        Args:
            text: the article's text.
            first: the word.
            at: offset behind it.
            longest: how many words such a name has at most.
            end: where the stretch ends.
        """
        parts = [first]
        found = self._known(text, parts, at)
        while len(parts) < longest and (following := _NEXT_WORD.match(text, at, end)):
            parts.append(_plain(following[1]))
            at = following.end()
            found = self._known(text, parts, at) or found
        return found

    def _known(self, text: str, parts: list[str], at: int) -> tuple[int, tuple[str, ...]] | None:
        """Return a known name and its end; a full stop behind it ends the sentence."""
        last = parts[-1].rstrip(".")
        key, behind = (*parts[:-1], last), at
        if last != parts[-1] and len(last) > 1 and last not in SHORT_GENERATIONS:  # "J. R."
            behind -= len(parts[-1]) - len(last)
        if key not in self._bearers or _AND_OTHERS.match(text, behind):
            return None
        return behind, key


def _add_called(bearers: dict[tuple[str, ...], list[Person]], people: Sequence[Person]) -> None:
    """Add what else people are called: "Mum", and a surname of several words that is nobody’s full name."""
    doubled: dict[tuple[str, ...], list[Person]] = {}
    for person in people:
        for called in person.called:
            bearers.setdefault((called,), []).append(person)
        double = person.double_surname
        if double and _key(double) not in bearers:
            doubled.setdefault(_key(double), []).append(person)
    bearers.update(doubled)


def _names_of(person: Person) -> list[tuple[str, ...]]:
    """Return the names that a person goes by."""
    names = [person.name, person.surname, *person.further_names]
    parts = person.name.split()
    initials = next((place for place, part in enumerate(parts) if not _INITIAL.fullmatch(part)), 0)
    if initials > 1 or (initials and len(parts[0]) > _ONE_INITIAL):  # "T. J." or "T.J."
        names.append(" ".join(parts[:initials]))
    return [_key(name) for name in names]


def _key(name: str) -> tuple[str, ...]:
    """Return a name word by word; a full stop behind the last one may end the sentence."""
    *parts, last = _plain(name).split()
    return (*parts, last.rstrip("."))


def _goes_by_first_name(
    person: Person,
    bearers: Mapping[tuple[str, ...], Sequence[Person]],
    wording: Wording,
    says: re.Pattern[str] | None,
) -> bool:
    """Say whether the first name alone may mean a person: an expert only if the surname never does.

    Or where it tags what somebody says, by a verb of ``says``; ``None`` where it is somebody else's too.
    """
    first, surname = person.first, person.surname
    if " " not in person.name or not first[1:2].isalpha() or (_plain(first),) in bearers:
        return False
    if not person.expert or len(bearers.get(_key(surname), ())) > 1:
        return True
    if is_common(first):
        return False
    tagged = says is not None and _speaks_by_first_name(person, wording, says)
    return tagged or is_always_full(wording, surname, person.name)


def _speaks_by_first_name(person: Person, wording: Wording, says: re.Pattern[str]) -> bool:
    """Say whether the first name of an expert tags what somebody says (“…,” says Ana), and is nobody else's.

    "Ana, 34, …", "Ana, a baker, …" and "her sister Ana" are somebody else; and so is an Ana of whom more is
    told where what the expert says is tagged by the surname.
    """
    text, first = wording.text, person.first
    places = [at for at in wording.occurrences(first) if _ALONE.match(text, at)]
    if any(_is_of_another(text, at, at + len(first)) for at in places):
        return False
    tags = [_tags(text, at, says) for at in places]
    surnames = () if all(tags) else wording.occurrences(person.surname)
    return any(tags) and not any(_tags(text, at, says) and not _follows(text, at, first) for at in surnames)


def _follows(text: str, at: int, first: str) -> bool:
    """Say whether a first name stands in front of an offset; looked for near by, however long the text."""
    return text[max(0, at - len(first) - _LONGEST_GAP) : at].rstrip().endswith(first)


def _is_of_another(text: str, at: int, end: int) -> bool:
    called = _CALLED.search(text, max(0, at - _LONGEST_BEFORE), at)
    return bool(called or _TOLD.match(text, end))


def _tags(text: str, at: int, says: re.Pattern[str]) -> bool:
    tag = _SAYS_BEFORE.search(text, max(0, at - _LONGEST_BEFORE), at) or _SAYS_BEHIND.match(text, at)
    return bool(tag and says.fullmatch(tag[1]))


def _middle_name(person: Person, wording: Wording) -> str:
    """Return the first of two surnames by which somebody goes: Ibarra, of "Jorge Ibarra Villalobos"."""
    parts = person.name.split()
    if len(parts) != _WITH_TWO_SURNAMES or opens_surname(parts[1]) or not parts[1].isalpha():
        return ""
    first, middle, last = parts
    if len(middle) <= _ONE_INITIAL or is_common(middle) or not _stands_alone(middle, first, wording):
        return ""
    return _plain(middle) if is_always_full(wording, last, person.name) else ""


def _stands_alone(middle: str, first: str, wording: Wording) -> bool:
    """Say whether the text has the second word of a name without the first and without the last."""
    text = wording.text
    begins = (at for at in wording.occurrences(middle) if _ALONE.match(text, at))
    return any(not text.endswith(first, 0, at - 1) for at in begins)


def _plain(name: str) -> str:
    return name.replace("’", "'")
