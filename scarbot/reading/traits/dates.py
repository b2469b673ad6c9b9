"""Dates in some words, as ISO 8601 and as exactly as they are known: ``2024-02-19``, ``2024-02``, ``2024``.

What is not said, or not clear, is left out.
"""

from __future__ import annotations

import re
from datetime import date

__all__ = [
    "MONTH_BEGUN",
    "PRINTED_AT",
    "date_start",
    "is_date",
    "is_dated_byline",
    "is_month",
    "iso_date",
    "opens_with_time",
]

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MONTH_BEGUN = f"(?:{'|'.join(map(str.capitalize, _MONTHS))})"
"""The pattern of the first letters of a month, with a capital; how many more there may be, others say."""
PRINTED_AT = re.compile(r"\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}[:.]\d\d(?:\s?[AP]M)?")
"""The day and the hour that a browser prints above each page: "3/8/25, 9:42 AM"."""
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_DATES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"\b(?P<year>(?:19|20)\d\d)[-/.](?P<number>0?[1-9]|1[0-2])(?:[-/.](?P<day>\d{1,2})(?=\D|$))?(?!\d)",
        rf"\b{_MONTH}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>(?:19|20)\d\d)\b",
        rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\.?\s+{_MONTH}(?:,\s*|\s+)(?P<year>(?:19|20)\d\d)\b",
        rf"\b{_MONTH},?\s+(?P<year>(?:19|20)\d\d)\b",
        r"\b(?P<year>(?:19|20)\d\d)(?P<number>0[1-9]|1[0-2])(?P<day>[0-3]\d)(?:T\d+Z?)?\b",
        r"\b(?P<number>0?[1-9]|1[0-2])/(?P<day>1[3-9]|2\d|3[01])/(?P<year>(?:19|20)\d\d)\b",
        r"\b(?P<day>1[3-9]|2\d|3[01])/(?P<number>0?[1-9]|1[0-2])/(?P<year>(?:19|20)\d\d)\b",
        r"^\s*(?P<year>(?:19|20)\d\d)\s*$",
    )
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_LONGEST_DATE = 200
_LONGEST_DAY = 60
_AROUND_DATE = re.compile(
    r"(?:[\s,|·•():]|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b|\b(?:updated|published|posted|reviewed|date|at|on)\b"
    r"|\d{1,2}[:.]\d\d|(?:\b|(?<=\d))[ap]\.?m\b\.?|\b(?:et|est|edt|pt|pst|pdt|gmt|bst)\b)*",
    re.IGNORECASE,
)
_TIME = re.compile(
    rf"(?:(?:late|early|mid|next|last|this|the)[ -])*(?:{_MONTH}|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|spring|summer|autumn|fall|winter|christmas|easter|noon|midnight|morning|evening|night|week|month|year"
    r"|then|now|age|\d+)(?: \d+)?(?:,| (?:she|he|it|they|we|you|i)\b)",
    re.IGNORECASE,
)


def iso_date(words: str) -> str:
    """Return the first date in some words; empty where there is none, or none that is clear.

    >>> iso_date("Posted on March 3, 2022"), iso_date("2024-02-19T09:00:00Z"), iso_date("Sept. 2021")
    ('2022-03-03', '2024-02-19', '2021-09')
    >>> iso_date("03/04/2022")
    ''
    """
    words = words[:_LONGEST_DATE]
    if not _YEAR.search(words):
        return ""  # the usual case
    matches = [match for pattern in _DATES if (match := pattern.search(words))]
    for match in sorted(matches, key=lambda match: (match.start(), -match.end())):
        if found := _date(match.groupdict()):
            return found
    return ""


def is_date(line: str) -> bool:
    """Say whether a line is a day and nothing else, with a weekday or a time perhaps.

    >>> is_date("Monday, February 19, 2024"), is_date("19 Feb 2024 at 8:30 a.m."), is_date("In May 2024")
    (True, True, False)
    """
    if len(line) > _LONGEST_DAY or not _YEAR.search(line):
        return False
    for pattern in _DATES:
        match = pattern.search(line)
        if match and _AROUND_DATE.fullmatch(line[: match.start()]):
            behind = line[match.end() :]
            if _AROUND_DATE.fullmatch(behind) or is_date(behind):  # "May 4, 2023 Updated May 5, 2023"
                return True
    return False


def date_start(words: str) -> int | None:
    """Return where the first date in some words begins; nothing where there is none.

    >>> date_start("Ana Ruiz May 4, 2023 8 min read"), date_start("Ana Ruiz")
    (9, None)
    """
    if not _YEAR.search(words):
        return None  # the usual case
    return min((match.start() for pattern in _DATES if (match := pattern.search(words))), default=None)


def is_dated_byline(line: str) -> bool:
    """Say whether a line is a day, and behind it who wrote on it.

    >>> is_dated_byline("June 2, 2021 by Ana Ruiz"), is_dated_byline("2021 was marked by a drought.")
    (True, False)
    """
    if len(line) > _LONGEST_DAY or " by " not in line.lower():
        return False  # the usual case
    return is_date(line.lower().partition(" by ")[0].rstrip(" -–—"))


def opens_with_time(words: str) -> bool:
    """Say whether the words behind "By" name a time, and a clause behind it.

    >>> opens_with_time("Monday, she could walk"), opens_with_time("June Park, MD")
    (True, False)
    """
    return bool(_TIME.match(words))


def is_month(words: str) -> bool:
    """Say whether some words are the name of a month.

    >>> is_month("March"), is_month("Marching On")
    (True, False)
    """
    return words[:3].lower() in _MONTHS and iso_date(f"{words} 2000") != ""


def _date(parts: dict[str, str | None]) -> str:
    year = parts["year"] or ""
    month = parts.get("month")
    number = _MONTHS.index(month[:3].lower()) + 1 if month else int(parts.get("number") or 0)
    day = int(parts.get("day") or 0)
    if not number:
        return year
    if not day:
        return f"{year}-{number:02}"
    try:
        return date(int(year), number, day).isoformat()
    except ValueError:
        return ""
