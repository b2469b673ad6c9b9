"""What is said about an article: the names in a byline, the name of a site, addresses.

What is not said, or not clear, is left out.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from scarbot.language import any_title, fold
from scarbot.particles import PARTICLES
from scarbot.reading.traits.dates import is_month, iso_date, opens_with_time
from scarbot.reading.traits.marks import phrases

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = [
    "address",
    "credited_site",
    "informing_site",
    "keep_first",
    "read_bylines",
    "recurring_site",
    "rights_holder",
    "site_name",
    "without_degrees",
]

_LONGEST_SITE = 5
_SITE_GAP = re.compile(r"(?<!\s)\s+[—–|·•/>›»]\s+")
_SIGNED_FOR = re.compile(
    r"[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){1,3} for "
    r"(?P<site>(?:[Tt]he )?[A-Z][\w’'&-]*(?: (?:(?:of|and|the|for|&) )?[A-Z][\w’'&-]*){0,4})"
    r"(?=\.?$|,? ?[|·•—–,])"
)  # "Ana Ruiz for The Skin Post"
_BESIDE = re.compile(r"\s*[|·•]\s*")

_WRITTEN = re.compile(
    r"(?:^|[|·•—–]\s*|\s-\s|^[Bb]yline:\s+|\b(?:[Ww]ritten|[Pp]osted|[Ii]nterview|[Ii]nterviewed|[Tt]ext|[Ww]ords|[Ss]tory|[Rr]eported|[Pp]ublished|[Hh]osted)\s+)[Bb][Yy]:?\s+"
    r"|^[Aa]uthors?:\s+|^(?:WORDS|TEXT|STORY|Words|Text|Story)\s(?=[A-Z])|(?<=\d\d\d\d)\s[Bb]y\s+|(?:^|[|·•]\s*)(?:WORDS|TEXT|STORY|REPORTING|[Ww]ords|[Tt]ext|[Ss]tory|[Rr]eporting"
    r"|[Ii]nterview)(?: and [a-z]+)?:\s+"
    r"|\b[Aa]s told to:?\s+"
)
_FIRST_PUBLISHED = re.compile(r"\b(?:published|posted)\b", re.IGNORECASE)
_PUBLISHED_IN = re.compile(r"\b[Pp]ublished in (?:the )?([A-Z][^,|·•\d]*?)(?=,|\s+on\s|\s*[|·•]|\s*$)")
_COPYRIGHT = re.compile(
    r"(?:©|\([Cc]\)|[Cc]opyright)\s*(?:©\s*)?(?:(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)\d\d)?\s*,?\s+)?"
    r"((?!(?:19|20)\d\d\b)(?:[A-Z0-9][\w’'&-]*)(?: (?:[A-Z][\w’'&-]*|&|and|of|the)){0,4})"
    r"(?=\.|,\s(?:P?LLC|LLP|Inc|Ltd|Limited|Corp|GmbH|PLC|P\.?[AC])\b|\s+(?:19|20)\d\d|\s*$"
    r"|\s*[|·•]\s+(?:All|Notice|Terms|Privacy|Policy|Legal|Contact|Cookies?|Accessibility|Disclaimer)\b)"
)
_TAKEN_FOR = re.compile(
    r"(?:[Pp]hoto(?:graph)?s?|[Ii]llustrations?)(?::| by) [^.|]{3,60} for "
    r"((?:The )?[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,3})\Z"
)
_INFORMS_ONLY = re.compile(
    r"((?!(?:This|These|Our|All|The (?:Information|Content|Advice|Site))\b)"
    r"[A-Z][\w’'-]*(?: (?:(?:of|the|and|&|for|in) ){0,2}[A-Z][\w’'-]*){1,4}) "
    r"(?:(?:content|articles?) )?(?:is|are) (?:meant |intended |provided )?for (?:general )?information\b"
)
_FORM_OF_COMPANY = re.compile(r"(?<=\w)(?: Media| Publishing)?(?: LLC| Inc| Ltd| Limited| Group)?\Z")
_TEAM = re.compile(
    r"(?:[Tt]he )?([A-Z][\w.’'&-]*(?: [\w.’'&-]+){0,4} (?i:team|staff|editors|desk|board))\s*(?:$|[|·•,])"
)
_JOINERS = frozenset(("and", "&"))
_LONGEST_NAMES = 20
_ENDS_NAMES = re.compile(
    rf"^(?!(?:Jr|Sr|St|Wm)\.|(?:{any_title()})$)\w[\w’'-]+\.$"
)  # "By Ana Ruiz. Photos by Bo Lee"
_DEGREES = re.compile(r"(?:,\s(?:[A-Z][A-Za-z]{0,3}[A-Z]{1,4}|(?:[A-Z][a-z]?\.){2,4})(?:-[A-Z]{1,4})?)+$")
_NO_PUBLISHER = re.compile(r"\d|\b(?:by|reviewed|read|updated)\b|,", re.IGNORECASE)
_LONGEST_LINE = 300
_ADDRESS = re.compile(r"https?://\S+")


def read_bylines(lines: Iterable[str]) -> dict[str, str]:
    """Return author, date and publisher as far as the lines of a byline print them.

    >>> read_bylines(["By Ana Ruiz and Bo Lee", "Published in Skin Deep, May 4, 2023 · 8 min read"])
    {'author': 'Ana Ruiz, Bo Lee', 'date': '2023-05-04', 'publisher': 'Skin Deep'}
    >>> read_bylines(["By Ana Ruiz for The Skin Post"])
    {'author': 'Ana Ruiz', 'publisher': 'The Skin Post'}
    """
    return dict(_read_bylines(tuple(lines)))


@lru_cache(maxsize=64)  # a line is asked about several times
def _read_bylines(lines: tuple[str, ...]) -> dict[str, str]:
    found: dict[str, str] = {}
    published = False
    for line in (fold(line)[:_LONGEST_LINE] for line in lines):
        written = _WRITTEN.search(line)
        keep_first(found, "author", _names(line[written.end() :]) if written else "")
        keep_first(found, "author", _team(line[written.end() :]) if written else "")
        first = _FIRST_PUBLISHED.search(line)
        day = (iso_date(line[first.end() :]) if first else "") or iso_date(line)
        if day and (not found.get("date") or (first and not published)):
            found["date"], published = day, bool(first)
        place = _PUBLISHED_IN.search(line)
        if place and not is_month(place.group(1)):
            keep_first(found, "publisher", place.group(1))
        keep_first(found, "publisher", _between_bars(line) if written else "")
        signed_for = _SIGNED_FOR.match(line, written.end()) if written else None
        if signed_for and not is_month(signed_for["site"]):
            keep_first(found, "publisher", signed_for["site"])
    return found


def _team(words: str) -> str:
    """Return who wrote an article that no person signs: "the Skin Weekly editorial team"."""
    team = _TEAM.match(words)
    return team[1] if team else ""


def _between_bars(line: str) -> str:
    """Return the publisher of "By Ana Ruiz | Skin Deep | May 4, 2023"; "Health" is rather a section."""
    parts = [part.strip(" *_") for part in _BESIDE.split(line)]
    middle = parts[1] if len(parts) == len(("author", "publisher", "date")) and iso_date(parts[2]) else ""
    if not middle[:1].isupper() or _NO_PUBLISHER.search(middle):
        return ""
    return "" if middle.lower() in phrases("sections", "masthead") else middle


def without_degrees(name: str) -> str:
    """Return a name without the letters behind it.

    >>> without_degrees("Ana Ruiz, MD, PhD"), without_degrees("Ana Ruiz, Bo Lee")
    ('Ana Ruiz', 'Ana Ruiz, Bo Lee')
    """
    return _DEGREES.sub("", name)


def _names(words: str) -> str:
    """Return the names that some words begin with; a name has two words or more."""
    if opens_with_time(words):
        return ""
    names: list[list[str]] = [[]]
    ended = False
    for word in words.split()[:_LONGEST_NAMES]:
        bare = word.strip(",;|·•")
        if bare in _JOINERS:
            names.append([])
        elif not bare or not (bare[0].isupper() or (names[-1] and bare in PARTICLES)):
            break
        elif ended and bare.isupper():  # a degree
            continue
        else:
            names += [[]] if ended else []
            names[-1].append(bare)
            if _ENDS_NAMES.search(word):
                names[-1][-1] = bare.rstrip(".")
                break
        ended = word.endswith((",", ";"))
        if word.endswith(("|", "·", "•")):
            break
    found = [" ".join(name) for name in names if len(name) > 1]
    listed = any(joiner in words.split() for joiner in _JOINERS)
    return ", ".join(found if listed else found[:1])


def keep_first(found: dict[str, str], key: str, value: str) -> None:
    """Set a key that has no value yet."""
    if value and not found.get(key):
        found[key] = value


def address(words: str) -> str:
    """Return an address of the web, or nothing if the words are none.

    >>> address("https://glow.example/a"), address("glow")
    ('https://glow.example/a', '')
    """
    words = words.strip()
    return words if _ADDRESS.fullmatch(words) else ""


def rights_holder(line: str) -> str:
    """Return whose rights a line claims, without the form of the company; empty if it claims none.

    >>> rights_holder("© 2023 Glow Daily. All rights reserved."), rights_holder("© the authors")
    ('Glow Daily', '')
    >>> rights_holder("© 2023 Glow Daily Media, Inc. All rights."), rights_holder("© Glow & Co. Media")
    ('Glow Daily', 'Glow & Co.')
    >>> rights_holder("© 2024 Lake Dermatology, PLLC"), rights_holder("© 2024 Lake Dermatology, P.A.")
    ('Lake Dermatology', 'Lake Dermatology')
    """
    owner = _COPYRIGHT.search(fold(line)[:_LONGEST_LINE])
    if owner and owner[1].endswith("& Co"):
        return f"{owner[1]}."
    return _FORM_OF_COMPANY.sub("", owner[1]) if owner else ""


def credited_site(line: str) -> str:
    """Return for whom a picture was taken; empty if the line does not say.

    >>> credited_site("Photo: Dee Larkin for The Mended House"), credited_site("Photo: Getty Images")
    ('The Mended House', '')
    """
    found = _TAKEN_FOR.match(fold(line)[:_LONGEST_LINE])
    return found[1] if found else ""


def informing_site(line: str) -> str:
    """Return what says of itself that it only informs; empty where that is "this page" or of one word.

    >>> informing_site("The Mended House is for information only and isn’t advice.")
    'The Mended House'
    >>> informing_site("This article is for information only."), informing_site("Houses are for people.")
    ('', '')
    """
    found = _INFORMS_ONLY.match(fold(line)[:_LONGEST_LINE])
    return found[1] if found else ""


def recurring_site(bylines: Iterable[str], others: Sequence[str]) -> str:
    """Return the name that stands beside a byline and again in another line around the article.

    >>> recurring_site(["By Ana Ruiz | Skin Weekly | May 4, 2023"], ["Ana Ruiz is an editor at Skin Weekly."])
    'Skin Weekly'
    """
    for line in bylines:
        for part in _BESIDE.split(fold(line)[:_LONGEST_LINE])[1:]:
            if " " in part and site_name(part) == part and any(part in other for other in others):
                return part
    return ""


def site_name(line: str) -> str:
    """Return the name that a line above the title gives the site; empty if it is in no capitals.

    >>> site_name("The Harbor Review — Long Reads"), site_name("Lives, examined"), site_name("HOME | Skin")
    ('The Harbor Review', '', 'HOME')
    """
    name = _SITE_GAP.split(fold(line), maxsplit=1)[0]
    words = [
        word for word in name.split() if word not in ("of", "the", "and", "for", "&", "a", "an", "in", "on")
    ]
    return name if 0 < len(words) <= _LONGEST_SITE and all(word[0].isupper() for word in words) else ""
