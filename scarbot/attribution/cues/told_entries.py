"""Which entry of a reference list a study's sentence tells of where no number stands: who led it, where."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from scarbot.attribution.words.patterns import any_of
from scarbot.language import any_title, fold
from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.word_lists import commonest_words
from scarbot.particles import PARTICLES

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from scarbot.models import Reference

__all__ = ["ToldEntries"]

_LISTED = load_data("cues")["studies"]
_MOST_AUTHORS = 12
_YEAR = r"(?:19|20)\d\d"
_OPEN_YEAR = re.compile(rf"\b(?P<year>{_YEAR})(?![\d%])")
_LATER = re.compile(r"\b(?:[Aa]ccessed|[Rr]etrieved)\b.*")  # when somebody looked at it
_PARTICLE = rf"(?i:{any_of(PARTICLES)})\s"
_WORD = r"[^\W\d_](?:[\w-]|['’](?!s\b))*"
_SURNAME = rf"(?P<surname>(?:{_PARTICLE}){{0,3}}[^\W\d_][\w’'-]+(?:\s[^\W\d_a-z][\w’'-]+)?)"
_NEXT = r"(?=[,.;:&]|\s(?:and|&|et\sal|\()|$)"
_BEHIND = re.compile(rf"{_SURNAME},?\s(?P<given>[A-Z])(?:[.\s-]{{0,2}}[A-Z]){{0,3}}\b\.?{_NEXT}")
_IN_FULL = re.compile(rf"{_SURNAME},\s(?P<given>[A-Z])[\w’'-]+(?:\s[A-Z]\.?)?{_NEXT}")
_IN_FRONT = re.compile(
    rf"(?:(?P<given>[A-Z])(?:\.(?:[\s-]?[A-Z]\.)*|[\w’'-]+(?:\s[A-Z]\.)?)\s)?{_SURNAME}(?=[.,;]|\s(?:et\sal|\()|$)"
)
_ALONE = re.compile(rf"{_SURNAME}(?=\s(?:et\sal|and\s[A-Z]|&))(?P<given>)")
_ANOTHER = re.compile(r"\s*[,;]\s*(?:(?:and|&)\s)?|\s(?:and|&)\s")
_JOINED = ("and ", "& ")

_NAME = re.compile(_WORD)
_GIVEN = re.compile(r"(?P<given>[^\W\d_a-z][\w’'-]*\.?)\s(?:[A-Z]\.?\s)*\Z")
_NO_NAME = re.compile(
    rf"(?:{any_title()}|['’]s|\A(?:The|An?|One|That|This|And|But|Yet|Even|So|Also"
    r"|In|By|At|From|As|Per|Like|When|While|Since|After|Before))\Z"
)
_IN_BETWEEN = r"(?:(?!(?:that|which|who|whom|at|in|on|of|for|from|with|by)\s)[\w’'.&-]+\s){0,6}"
_WORKS = any_of(_LISTED["works"])
_OF_WHAT = r"(?:(?:of|in|on|with|among)\s(?:[\w’'%-]+\s){1,8})?"
_LED_BY = re.compile(
    rf"\b(?:{any_of(_LISTED['leading'])}\sby|{_WORKS}\s{_OF_WHAT}(?:(?<!ed\s)by|under)"
    rf"|{any_of(_LISTED['leaders'])},?)\s{_IN_BETWEEN}\Z",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"\s[^\W\d_a-z]|-|['’]s?\s(?!(?:[\w-]+\s){0,2}(?:team|group|lab|laboratory)\b)")
_THEIRS = re.compile(
    rf"\set\sal\b|['’]s?\s(?:[a-z\d-]+\s){{0,2}}{_WORKS}\b"
    rf"|\sand\s(?:(?:his|her|their)\s)?(?:[a-z-]+\s){{0,2}}{any_of(_LISTED['companions'])}\b"
)
_WHICH = re.compile(rf"\b{_WORKS}\s(?:(?:that|which)\s)?\Z")
_LEAD = rf"\s(?:(?:has|had|also|and\s{_WORD})\s)?{any_of(_LISTED['leading_them'])}\b"
_LED = re.compile(_LEAD)
_LED_ONE = re.compile(rf"{_LEAD}\s(?:an?|the|one|another)\s(?:[\w-]+\s){{0,3}}{_WORKS}\b")
_THE = re.compile(r"\b(?:[Tt]he|[Tt]h(?:is|at)|[Oo]ne|[Aa]nother|[Aa])\s(?:[a-z\d-]+\s){0,2}\Z")
_ITS_WORK = re.compile(rf"\s(?:[a-z-]+\s)?{_WORKS}\b")
_IN_BRACKETS = re.compile(r"\([^()]*\Z")
_CITED = re.compile(rf"(?:,?\set\sal\.?|,?\s(?:and|&)\s{_WORD})*,?\s\(?(?P<year>{_YEAR})[a-z]?(?=[),;:])")
_OTHERS = re.compile(rf"\b(?i:{any_of(_LISTED['unlike'])})\s(?:the\s|in\s)?(?:[A-Z][\w’'.-]+\s){{0,4}}\Z")
_EARLIER = re.compile(rf"\A(?:[\w’'-]+\s){{0,3}}?(?i:{any_of(_LISTED['earlier'])})\s[^,]*\Z")
_OF_THEIR_DAYS = re.compile(
    rf"\b(?i:{any_of(_LISTED['other_years'])})\s(?:in\s|back\sin\s)?(?:(?:[A-Z][a-z]+|early|late)\s)?\Z|[–-]\Z"
)
_UP_TO = re.compile(rf"\s?(?:[–-]|to\s|and\s)\s?{_YEAR}")
_LONGEST_FRONT = 24
_LONGEST_IN_FRONT = 200
_MORE_IN_FRONT = re.compile(rf"\b{_PARTICLE}\Z")

_SEAT_LAST = re.compile(r"(?P<place>.+)\s(?P<kind>University|College)")
_SEAT_FIRST = re.compile(r"(?P<kind>University|College)\sof\s(?P<place>.+)")
_THERE = re.compile(r"(?:\b(?:at|by|from)\s(?:the\s)?|\A(?:In\s\d{4},\s)?(?:[Tt]he\s)?)\Z")
_LONGEST_THERE = 16
_MORE_OF_IT = re.compile(r"\s[A-Z]|[\w-]")


class _Author(NamedTuple):
    """An author of an entry: its place in the list, a surname in lower case, a given name's first letter."""

    place: int
    surname: str
    given: str


class ToldEntries:
    """A reference list, to be looked up by what a sentence tells of a study.

    An entry is meant where it is the only one that fits; a year that contradicts excludes it.

    >>> from scarbot.models import Reference
    >>> told = ToldEntries([Reference(1, "Lind H. Tea and sleep. Cells. 2017.", 0, 1)])
    >>> told.places("A trial led by Hanna Lind found it."), told.places("A 2015 trial led by Lind found it.")
    ({0}, set())
    """

    def __init__(self, references: Sequence[Reference]) -> None:
        self._references = references

    def places(self, sentence: str) -> set[int]:
        """Return the places in the list of what a study's sentence names by an author, or by a body.

        Several are meant only where each is cited: "(Lind, 2017; Moss, 2015)".
        """
        years = set(_years_told(sentence))
        cited, told = set[int](), set[int]()
        for of_years, fitting in (*self._by_author(sentence, years), *self._by_body(sentence, years)):
            (told if of_years is years else cited).update(fitting if len(fitting) == 1 else ())
        return cited or (told if len(told) == 1 else set())

    def _by_author(self, sentence: str, years: Collection[str]) -> Iterator[tuple[Collection[str], set[int]]]:
        """Yield the entries that may be meant by each name of an author, with the years they may be of."""
        for word in _NAME.finditer(sentence):
            bearers = self._authors.get(word[0].casefold(), ()) if word[0][0].isupper() else ()
            for surname in {author.surname for author in bearers}:
                start = word.end() - len(surname)
                if sentence[max(0, start) : word.end()].casefold() != surname:
                    continue
                of_years = _years_meant(sentence, start, word.end(), years)
                if of_years is not None:
                    given = _given_name(_in_front_of(sentence, start))
                    fitting = (one for one in bearers if one.surname == surname and _agrees(given, one.given))
                    yield of_years, {one.place for one in fitting if self._is_of(one.place, of_years)}

    def _by_body(self, sentence: str, years: Collection[str]) -> Iterator[tuple[Collection[str], set[int]]]:
        """Yield the entries of each body at which something was done that came out in one of the years."""
        for name, places in self._bodies.items() if years else ():
            at = sentence.find(name)
            if at >= 0 and _is_there(sentence, at, at + len(name)):
                yield years, {place for place in places if not self._years[place].isdisjoint(years)}

    def of_years(self, places: Sequence[int], sentence: str) -> Iterator[int]:
        """Yield those of some places in the list that no year of a study's sentence contradicts."""
        years = set(_years_told(sentence)) if places else set()
        return (place for place in places if self._is_of(place, years))

    def _is_of(self, place: int, years: Collection[str]) -> bool:
        return not (years and self._years[place]) or not self._years[place].isdisjoint(years)

    @cached_property
    def _years(self) -> list[frozenset[str]]:
        """The years that each entry prints, without those when it was looked at."""
        return [frozenset(_years_of(reference)) for reference in self._references]

    @cached_property
    def _authors(self) -> dict[str, list[_Author]]:
        """The authors of all entries by the last word of their surnames."""
        found: dict[str, list[_Author]] = {}
        for place, reference in enumerate(self._references):
            for surname, given in dict(_authors_of(reference)).items():
                found.setdefault(surname.rpartition(" ")[2], []).append(_Author(place, surname, given))
        return found

    @cached_property
    def _bodies(self) -> dict[str, list[int]]:
        """The entries that a body opens, by its names: "Hull University", "University of Hull"."""
        found: dict[str, list[int]] = {}
        for place, reference in enumerate(self._references):
            body = reference.body
            for name in _names_of(body) if body else ():
                found.setdefault(name, []).append(place)
        return found


def _years_of(reference: Reference) -> list[str]:
    printed: list[str] = _OPEN_YEAR.findall(_LATER.sub("", reference.text))
    return printed or ([reference.year] if reference.year and reference.year not in reference.text else [])


def _years_told(sentence: str) -> Iterator[str]:
    """Yield the years that may be a study's: not those since when something is, or when somebody was born."""
    for year in _OPEN_YEAR.finditer(sentence):
        before = sentence[max(0, year.start() - _LONGEST_FRONT) : year.start()]
        if not (_OF_THEIR_DAYS.search(before) or _UP_TO.match(sentence, year.end())):
            yield year[0]


def _authors_of(reference: Reference) -> Iterator[tuple[str, str]]:
    """Yield the surnames of an entry's authors in lower case, each with the first letter of a given name."""
    if reference.author:
        yield reference.author.casefold(), ""
    words = fold(reference.text)
    author = _BEHIND.match(words) or _IN_FULL.match(words) or _ALONE.match(words)
    for _ in range(_MOST_AUTHORS):
        if author is None:
            return
        yield author["surname"].casefold(), author["given"] or ""
        another = _ANOTHER.match(words, author.end())
        if another is None:
            return
        author = _BEHIND.match(words, another.end())
        if author is None and another[0].endswith(_JOINED):
            author = _IN_FRONT.match(words, another.end())


def _names_of(body: str) -> Iterator[str]:
    yield body
    if last := _SEAT_LAST.fullmatch(body):
        yield f"{last['kind']} of {last['place']}"
    elif first := _SEAT_FIRST.fullmatch(body):
        yield f"{first['place']} {first['kind']}"


def _is_there(sentence: str, start: int, end: int) -> bool:
    """Say whether a body is where something was done, by its full name: "a study at Hull University"."""
    front = sentence[max(0, start - _LONGEST_THERE) : start]
    return bool(_THERE.search(front)) and not _MORE_OF_IT.match(sentence, end)


def _in_front_of(sentence: str, start: int) -> str:
    return sentence[max(0, start - _LONGEST_IN_FRONT) : start]


def _given_name(before: str) -> str:
    """Return the given name that stands in front of a surname; nothing for none."""
    given = _GIVEN.search(before)
    if given is None or _NO_NAME.search(before[: given.end("given")]):
        return ""
    return given["given"]


def _agrees(told: str, printed: str) -> bool:
    return not (told and printed) or told[0] == printed


def _years_meant(sentence: str, start: int, end: int, years: Collection[str]) -> Collection[str] | None:
    """Return the years that the study may be of whose author a name is; ``None`` if it is no author's.

    They are those that the sentence tells (without any, it may be of any year), or the one of a citation.
    What came "after Lind's trial" is another study; "Black women" bear no name, nor does "the long study".
    """
    before = _in_front_of(sentence, start)
    given = _given_name(before)
    in_front = before[: before.rindex(given)] if given else before
    if _OTHERS.search(before) or _MORE_IN_FRONT.search(before):
        return None
    cited = _CITED.match(sentence, end)
    if cited and (_IN_BRACKETS.search(before) or "(" in cited[0]):
        return (cited["year"],)
    if _EARLIER.match(before) or (not given and sentence[start:end].casefold() in commonest_words()):
        return None
    if _THEIRS.match(sentence, end):
        return years
    named = _THE.search(before) and _ITS_WORK.match(sentence, end)
    led = _LED_BY.search(in_front) and not _GOES_ON.match(sentence, end)
    leads = _LED_ONE.match(sentence, end) or (_WHICH.search(in_front) and _LED.match(sentence, end))
    return years if named or led or leads else None
