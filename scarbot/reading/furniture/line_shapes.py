"""Lines that are furniture by their form alone: dates, counts, rights, offers, handles, addresses."""

from __future__ import annotations

import re
from functools import cache

from scarbot.reading.traits.dates import is_date, is_dated_byline
from scarbot.reading.traits.marks import phrases
from scarbot.reading.traits.mastheads import is_section, is_sharing
from scarbot.reasons import (
    ABOUT_SITE,
    ADDRESS_LINE,
    ADVERTISEMENT,
    BYLINE,
    PHOTO_CREDIT,
    RELATED_LINKS,
    RULE,
    SHARE_BOX,
)

__all__ = ["LONGEST_SEGMENT", "PRICE", "PRICES", "is_count", "shape_reason"]

LONGEST_SEGMENT = 40
"""How long a part of a line of several short parts is at most."""

PRICES = "$£€"
"""The signs of money in front of a price."""

PRICE = re.compile(r"[$£€]\d(?:[\d.,]*\d)?")
"""A price."""

_RIGHTS = re.compile(
    r"©.*\b(?:19|20)\d\d\b|[^.!?]{0,60}(?:©|\(c\)\s?(?:19|20)\d\d)"
    r"|\(c\)\s(?:[\w’'&.-]+\s){1,4}(?:19|20)\d\d\W*\Z"
    r"|\(c\)\s[a-z][\w’'&-]*(?:\s[\w’'&-]+){1,6}\.\s(?:printed|all\srights|published|no\spart|reproduction)\b"
)
_LONGEST_RIGHTS = 90
_ADDRESS_WORDS = 5
_DIGIT = re.compile(r"\d")
_DIGIT_OR_MARK = re.compile(rf"[\d©(={PRICES}#/@]")
_COUNTED = re.compile(
    r"\W*(?:(?:view|show|load|see) (?:all )?|)"
    r"(?:\d[\d.,]*/?\d* (?:from|of|out of|based on) )?(?:about |over )?"
    r"\d[\d.,]*[km]?\+?[ -]?(?=[a-z])(.*)"
)
_RATE = re.compile(r"\W*[\d.,]+ ?([a-z. ]{0,20}?) ?= ?([$£€¥]?)[\d.,]+ ?([a-z. ]{0,20}?)\W*")
_CLOCK = re.compile(
    r"\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)? ?(?:[ecmp][sd]?t|a[ec][sd]t|bst|gmt|utc|ce?st|cet|ist)\W*"
)
_HANDLE = re.compile(r"[^\w@]{0,3}@[\w.]{2,30}")
_TAGS = re.compile(r"(?:#[^\W\d_][^#]{0,40}){2,20}")
_SHOWN_OF = re.compile(
    r"\W*(?:photos?|image|slide|picture|gallery|page|item)?\s?\d{1,3}\s?(?:/|of|out of)\s?\d{1,3}"
    r"(?: photos| images| slides)?\W*"
)  # "Photo 3/10"
_LONGEST_STOCK = 70
_LONGEST_WORD = 45
_RUN_TOGETHER = re.compile(rf"[^\s/@-]{{{_LONGEST_WORD},}}(?:\s|$)")  # of pictures: "aidarrowcaretcheck…"
_READ_AND_DATED = re.compile(r"\W*\d{1,3}[ -]?min(?:ute)?s?\.? read\W*(\S.*)")
_SECTION_DATED = re.compile(r"(\D{3,24}?),? (\d.*|[a-z]{3,9}\.? \d.*)")
_TIME_TAKEN = r"\d[\d.,/½¼¾–-]*\s?(?:min(?:ute)?s?|hrs?|hours?|h|m|days?)\b\.?"
_RATED = r"[★☆⭐✩✭].*"
_SCORED = re.compile(
    r"\W*\d(?:\.\d+)? ?(?:/|out of) ?(?:5|10)(?: stars?)?\W{1,3}(?:based on |from )?"
    r"[\d.,]+[km]? ([a-z ]{4,24})\W*"
)  # "4.9 out of 5 (312 ratings)"
_PLAYED = re.compile(
    r"([a-z ]{4,20}):? ?(?:-?\d{1,2}(?::\d\d){1,2}|\d{1,3}(?:\.\d+)?%|\d(?:\.\d+)?x|live"
    r"|(?:\d{1,3} ?(?:hours?|hrs?|h),? )?\d{1,3} ?(?:minutes?|mins?|m),? (?:and )?"
    r"\d{1,2} ?(?:seconds?|secs?|s))"
)  # "duration: 27 minutes 14 seconds"; so exactly nobody tells how long something is done
_LONGEST_TAKEN = 120
_DAYS = re.compile(
    r"\W*[a-z]{3,9}\.? \d{1,2} ?[-–] ?(?:[a-z]{3,9}\.? )?\d{1,2},? (?:19|20)\d\d\W*"
)  # "January 2 - 12, 2024"


def shape_reason(words: str) -> str:
    """Return why a line is furniture by its form: a date, an address, a count, no letters at all."""
    if _DIGIT_OR_MARK.search(words) and (reason := _marked_reason(words)):
        return reason
    if _RUN_TOGETHER.match(words) or is_sharing(words):
        return SHARE_BOX
    if ("http" in words or "www." in words) and len(words.split()) <= _ADDRESS_WORDS:
        return ADDRESS_LINE
    return RULE if words and not any(map(str.isalpha, words)) else ""


@cache
def _offer() -> re.Pattern[str]:
    """Return the pattern of goods with a price, and a button behind it or behind the shop: "$9 Buy now"."""
    buttons = "|".join(sorted(re.escape(button) for button in phrases("buys") if " " in button))
    price = PRICE.pattern
    at_a_shop = rf"(?:.{{3,90}}\s)?{price}\s(?:at|from|on)\s[^.!?]{{2,40}}?\s?"
    return re.compile(rf"(?:{at_a_shop}|[^.!?$£€]{{3,90}}?\s?{price}\s)(?:{buttons})")


@cache
def _taken() -> re.Pattern[str]:
    """Return the pattern of how long instructions take: several times, or one with the readers' stars."""
    label = "|".join(sorted(map(re.escape, phrases("timed")), key=len, reverse=True))
    taken = rf"(?:{label}):\s?{_TIME_TAKEN}(?:\s{_TIME_TAKEN})?[\s|·•,;]*"
    return re.compile(rf"(?:{taken}){{2,}}(?:{_RATED})?|{taken}{_RATED}")


def _counted_reason(words: str) -> str:
    """Return a reason for a line with a digit: a day, a count, how long something takes, one of several."""
    if _is_time_or_count(words):
        return BYLINE
    if len(words) <= LONGEST_SEGMENT and _is_scored_or_played(words):
        return SHARE_BOX
    if ":" in words and len(words) <= _LONGEST_TAKEN and _taken().fullmatch(words):
        return "time it takes"
    return SHARE_BOX if len(words) <= LONGEST_SEGMENT and _SHOWN_OF.fullmatch(words) else ""


def _marked_reason(words: str) -> str:
    """Return a reason for a line with a digit, or a mark of rights, money, a tag, a handle or a stock."""
    if _DIGIT.search(words) and (reason := _counted_reason(words)):
        return reason
    if len(words) <= _LONGEST_RIGHTS and (_claims_rights(words) or _is_rate(words)):
        return ABOUT_SITE
    if any(map(words.__contains__, PRICES)) and _offer().fullmatch(words):
        return ADVERTISEMENT
    if _TAGS.fullmatch(words):
        return RELATED_LINKS
    if "/" in words and len(words) <= _LONGEST_STOCK and _is_of_stock(words):
        return PHOTO_CREDIT
    return SHARE_BOX if _HANDLE.fullmatch(words) else ""


def _is_of_stock(words: str) -> bool:
    """Say whether a line ends in where its picture is sold: "Nia Fern/Shutterstock"."""
    behind = words.rpartition("/")[2].replace(".", " ").split(maxsplit=1)
    return not words.endswith(".") and bool(behind) and behind[0] in phrases("stock")


def _is_time_or_count(words: str) -> bool:
    """Say whether a line with a digit is a day, an hour, or how long ago or how long to read."""
    if is_date(words) or is_dated_byline(words) or is_count(words) or _CLOCK.fullmatch(words):
        return True
    return len(words) <= LONGEST_SEGMENT and _is_day_beside(words)


def _is_scored_or_played(words: str) -> bool:
    """Say whether a line is what readers give, or how far a player is.

    >>> _is_scored_or_played("4.9 out of 5 (312 ratings)"), _is_scored_or_played("3 out of 5 adults")
    (True, False)
    >>> _is_scored_or_played("duration time 0:51"), _is_scored_or_played("duration: 7 days")
    (True, False)
    >>> _is_scored_or_played("duration: 4 minutes 9 seconds"), _is_scored_or_played("duration: 4 minutes")
    (True, False)
    """
    scored, played = _SCORED.fullmatch(words), _PLAYED.fullmatch(words)
    return bool(
        (scored and scored[1].strip() in phrases("counted"))
        or (played and played[1].strip() in phrases("played"))
    )


def _is_day_beside(words: str) -> bool:
    """Say whether a line is some days, or a day with a section or how long to read: "Health 25 May 2016"."""
    read = _READ_AND_DATED.fullmatch(words)
    dated = None if read else _SECTION_DATED.fullmatch(words)
    if read or _DAYS.fullmatch(words):
        return read is None or is_date(read[1])
    return dated is not None and is_section(dated[1]) and is_date(dated[2])


def _claims_rights(words: str) -> bool:
    signed = "©" in words or "(c)" in words
    return signed and _RIGHTS.match(words) is not None


def _is_rate(words: str) -> bool:
    """Tell "($1 = 0.8830 euros)" from "1 cup = 240 ml"."""
    rate = _RATE.fullmatch(words)
    return rate is not None and (bool(rate[2]) or not phrases("currencies").isdisjoint((rate[1], rate[3])))


def is_count(words: str) -> bool:
    """Tell "3 years ago", "14-minute read" and "1.2K shares" from a sentence."""
    counted = _COUNTED.match(words) if len(words) <= LONGEST_SEGMENT else None
    return counted is not None and counted[1].strip(" .|()") in phrases("counted")
