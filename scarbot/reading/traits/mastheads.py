"""Lines above an article that name the site: its name, its menu, a section, the number of an issue.

The words are in ``data/furniture.toml`` under ``[masthead]``.
"""

from __future__ import annotations

import re
from functools import cache, cached_property, lru_cache
from typing import TYPE_CHECKING

from scarbot.language import fold, letters_of
from scarbot.reading.traits.dates import PRINTED_AT
from scarbot.reading.traits.marks import phrases, words_of
from scarbot.reading.traits.metadata import site_name

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "Credits",
    "bar_parts",
    "is_buttons",
    "is_issue",
    "is_label",
    "is_menu",
    "is_section",
    "is_sharing",
    "is_station",
    "media_words",
    "names_medium",
    "parts_of",
]

# White space around what parts a line is left to the parts: begun with, each space of a run would be tried.
_GAP = re.compile(r"[|·•›»→]|(?<=\s)[>/—–-](?=\s)|(?<![ \t\u00a0])[ \t\u00a0]{2,}|\t")
_BAR = re.compile(r"[|·•›»→]|(?<=\s)[>/](?=\s)")
_JOINED = re.compile(r"[&+,/]|(?<=\s)and(?=\s)")
_SEASON = re.compile(r"(?:spring|summer|autumn|fall|winter),? (?:19|20)\d\d(?: issue)?", re.IGNORECASE)
_THE = re.compile(r"the ", re.IGNORECASE)
_HOST = re.compile(r"(?:@|://|www\.)((?:[\w-]{1,63}\.){1,5}[a-z]{2,10})", re.IGNORECASE)
_RIGHTS = r"(?:©|\(c\)|copyright)\D{0,3}(?:\d{4}\D{0,3})?"
_STATION = re.compile(
    r"[KW][A-Z]{2,3}(?:(?:[ -](?:FM|AM|TV|HD))?,? \d{1,4}(?:\.\d)?(?: ?(?:FM|AM|MHz))?|[ -](?:FM|AM|TV|HD))"
    r"|[A-Z][\w’'&-]*(?: [A-Z][\w’'&-]*){0,2} \d{2,3}\.\d ?(?:FM|AM|MHz)"
)
_ON_THE_HOUR = re.compile(r" at (?:noon|four|five|six|seven|eight|nine|ten|eleven|1?\d(?::\d\d)?)\Z")
_LONGEST_MENU = 90
_LONGEST_PART = 28
_LONGEST_LABEL = 48
_PART_WORDS = 3
_MENU_PARTS = 3
_MENU_WORDS = 3
_LONGEST_BEFORE = 80
_SHORTEST_HOST = 5


class Credits:
    """What the lines around an article say of whose page it is.

    >>> credits = Credits([("author bio", "Ana Ruiz is an editor at Skin Weekly.")])
    >>> credits.name("SKIN WEEKLY"), credits.name("Skin care")
    ('Skin Weekly', '')
    """

    def __init__(self, lines: Iterable[tuple[str, str]]) -> None:
        """Take the lines, each with the reason why it is none of the article's."""
        self._lines = list(lines)

    def name(self, words: str) -> str:
        """Return a name as they print it where somebody works for it, or it holds the rights; or nothing."""
        name = _THE.sub("", words, count=1) if _THE.match(words) else words
        if not name:
            return ""
        for text, key in ((self._signed, "credits"), (self._all, "links")):
            found = _printed_behind(key, name, text)
            if found:
                article, printed = words[: -len(name)], fold(found)
                return (article if printed.isupper() else article.capitalize()) + printed
        return words if self.is_host(name) else ""

    def has(self, name: str) -> bool:
        """Say whether a name stands in a line that signs: a byline, a credit, a biography."""
        return bool(name) and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", self._signed) is not None

    def is_host(self, name: str) -> bool:
        """Say whether a name is in an address that they print."""
        letters = _host_letters(name)
        return len(letters) >= _SHORTEST_HOST and any(letters in host for host in self._hosts)

    @cached_property
    def _signed(self) -> str:
        signed = words_of("signed", "masthead")
        return "\n".join(line for reason, line in self._lines if reason in signed)

    @cached_property
    def _all(self) -> str:
        return "\n".join(line for _, line in self._lines)

    @cached_property
    def _hosts(self) -> frozenset[str]:
        return frozenset(_host_letters(host) for host in _HOST.findall(self._all))


@lru_cache(maxsize=64)  # a line is asked about several times
def parts_of(line: str) -> tuple[str, ...]:
    """Return the parts of a line, by bars, arrows, dashes and wide gaps.

    >>> parts_of("SKIN | Health & Living"), parts_of("News   Opinion"), parts_of("Well-being")
    (('SKIN', 'Health & Living'), ('News', 'Opinion'), ('Well-being',))
    """
    return tuple(filter(None, map(fold, _GAP.split(line.strip()))))


def bar_parts(line: str) -> list[str]:
    """Return the parts of a line by bars and arrows alone.

    >>> bar_parts("SKIN | Health – Living"), bar_parts("Home / Skin")
    (['SKIN', 'Health – Living'], ['Home', 'Skin'])
    """
    return [part for part in map(fold, _BAR.split(line.strip())) if part]


def is_section(words: str) -> bool:
    """Say whether words name sections of a site, or what its menu offers.

    >>> is_section("Health & Living"), is_section("MONEY"), is_section("Money talks")
    (True, True, False)
    """
    lower = words.lower().strip(" :[]")
    sections = phrases("sections", "masthead")
    return lower in sections or sections.issuperset(map(str.strip, _JOINED.split(lower)))


def is_label(line: str) -> bool:
    """Say whether a line is nothing but the names of sections, in parts or in one.

    >>> is_label("Weekend | Health & Living"), is_label("Life / Health"), is_label("The Courier | Life")
    (True, True, False)
    """
    return len(line) <= _LONGEST_LABEL and all(map(is_section, parts_of(line)))


def is_menu(line: str) -> bool:
    """Say whether a line, white space as printed, is a row of short links.

    >>> is_menu("Body   Mind   Table"), is_menu("News Opinion Sports"), is_menu("Rest, ice and time")
    (True, True, False)
    """
    parts = parts_of(line)
    if len(parts) >= _MENU_PARTS:
        return all(len(part) <= _LONGEST_PART and len(part.split()) <= _PART_WORDS for part in parts)
    words = line.split()
    if len(parts) > 1:
        return all(map(is_section, parts))
    if len(words) >= _MENU_WORDS and all(word in ("&", "and") or is_section(word) for word in words):
        return True
    return len(line) <= _LONGEST_MENU and _sections_in(line.lower().split()) >= _MENU_PARTS


def _sections_in(words: list[str]) -> int:
    """Return how many names of sections words are, one behind the other; 0 if they are anything else."""
    count, at, sections = 0, 0, phrases("sections", "masthead")
    while at < len(words):
        sizes = range(min(_MENU_WORDS, len(words) - at), 0, -1)
        size = next((size for size in sizes if " ".join(words[at : at + size]) in sections), 0)
        if not size:
            return 0
        count, at = count + 1, at + size
    return count


def is_station(line: str) -> bool:
    """Say whether a line is the name of a station, with its frequency or as such.

    >>> is_station("WQRB 88.5"), is_station("Radio Fen 96.7 FM"), is_station("KTLE-FM"), is_station("WHO")
    (True, True, True, False)
    """
    return len(line) <= _LONGEST_PART and bool(_STATION.fullmatch(line))


def is_buttons(line: str) -> bool:
    """Say whether a line is nothing but buttons that share a page or keep it.

    >>> is_buttons("Save Rate Print Share"), is_buttons("Share"), is_buttons("Share the load")
    (True, False, False)
    """
    words = line.lower().split()
    return len(words) > 1 and len(line) <= _LONGEST_LABEL and phrases("buttons", "masthead").issuperset(words)


def is_sharing(line: str) -> bool:
    """Say whether a line is buttons wherever it stands: two of them do nothing but share a page or keep it.

    >>> is_sharing("Share Pin Email"), is_sharing("Read aloud"), is_sharing("Save")
    (True, False, False)
    """
    if len(line) > _LONGEST_LABEL or not is_buttons(line):
        return False  # the usual case
    return len(phrases("sharing", "masthead").intersection(line.lower().split())) > 1


def is_issue(line: str) -> bool:
    """Say whether a line counts an issue, or says since when and for whom a paper is made.

    A browser prints the day and the hour above a page.

    >>> is_issue("Issue 214, Summer 2022"), is_issue("Serving the valley since 1911"), is_issue("Issues")
    (True, True, False)
    >>> is_issue("Spring 2023"), is_issue("Spring 2023 was dry.")
    (True, False)
    >>> is_issue("4/11/24, 9:02 PM Why scars fade | Skin Weekly")
    True
    """
    return bool(_issue().match(line) or PRINTED_AT.match(line) or _SEASON.fullmatch(line))


def names_medium(line: str) -> bool:
    """Say whether a line is a name in capitals that ends in a word that papers and sites are called by.

    >>> names_medium("The Skin Courier"), names_medium("HALCYON WOMEN"), names_medium("LATE TO THE MIRROR")
    (True, False, False)
    >>> names_medium("KNRR NEWS AT SIX"), names_medium("Good News at Last")
    (True, False)
    """
    name = site_name(line)
    if not name:
        return False
    words = _ON_THE_HOUR.sub("", name.lower()).split()
    place = next((number for number, word in enumerate(words) if word in media_words()), len(words))
    behind = words[place + 1 :]
    ends = place < len(words) and (behind[:1] == ["of"] or all(map(_may_follow, behind)))
    return ends and phrases("no_names", "masthead").isdisjoint(words)


def _may_follow(word: str) -> bool:
    return word in media_words() or is_section(word)


def _any_case(name: str) -> str:
    """Return a pattern for a name: one of several words may be printed in capitals elsewhere, or here."""
    printed = r"\s+".join(map(re.escape, name.split()))
    if " " in name:
        return f"(?i:{printed})"
    return f"(?:{printed}|{re.escape(name.capitalize())}|{re.escape(name.upper())})"


def _printed_behind(key: str, name: str, text: str) -> str:
    """Return the name of a site as a text prints it behind what stands in front of one; or nothing."""
    for match in re.finditer(rf"{_any_case(name)}(?!\w)", text):  # first: there are few
        if _before(key).search(text, max(0, match.start() - _LONGEST_BEFORE), match.start()):
            return match[0]
    return ""


@cache
def _before(key: str) -> re.Pattern[str]:
    """Return the pattern of what stands in front of the name of a site, in credits or wherever it is."""
    begins = "|".join(map(re.escape, words_of(key, "masthead")))
    marks = rf"{_RIGHTS}|/" if key == "credits" else _RIGHTS
    return re.compile(rf"(?:(?:{marks})\s*|\b(?:{begins})\s+)(?:the )?\Z", re.IGNORECASE)


@cache
def media_words() -> frozenset[str]:
    """Return what papers, magazines, sites and houses are called."""
    return phrases("papers", "masthead") | phrases("media", "masthead")


@cache
def _issue() -> re.Pattern[str]:
    begins = "|".join(words_of("issue", "masthead"))
    return re.compile(
        rf"(?:{begins})(?=[\s#.]).*\d|(?:.{{0,60}}\b(?:since|est\.?|established|founded)(?: in)? \d{{4}})",
        re.IGNORECASE,
    )


def _host_letters(name: str) -> str:
    return letters_of(name.replace("&", "and"))
