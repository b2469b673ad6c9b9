"""Captions that end in a credit: who took the picture, or where it is sold."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from scarbot.language import ONE_NAME
from scarbot.reading.furniture.furniture_lines import first_reason, furniture_entries
from scarbot.reading.traits.prose import SENTENCE_BREAK
from scarbot.reading.traits.signatures import NAME
from scarbot.reasons import PHOTO_CREDIT

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

__all__ = ["caption_reason", "signs_of_credits"]

_LONGEST_CREDIT = 120
_BEFORE_LAST = re.compile(rf".*{SENTENCE_BREAK}", re.DOTALL)
_OF_STATION = re.compile(r"[.!?]”? \([KW][A-Z]{3}(?:-TV)?\)\Z")  # "Crews mend a main. (KTLE)"
_BY_NOBODY = re.compile(r" by [a-z]")
_AGENCY = re.compile(
    rf"(?:{NAME.pattern}|(?:{ONE_NAME} ){{1,3}}(?:[a-z]+ )?(?:photo|photograph|image)s?)(?: ?/ ?| by )"
    r"[A-Z][\w.’' -]*"
)


@cache
def _signs_of_photos() -> tuple[frozenset[str], frozenset[str]]:
    return furniture_entries("photo").begin_words()


def signs_of_credits(known: AbstractSet[str], lines: str) -> tuple[str, ...]:
    """Return the words of which one of some lines has one that ends in a photo credit.

    Args:
        known: the words of the lines, or of their text, in small letters.
        lines: the lines in lower case, one below the other.
    """
    whole, others = _signs_of_photos()
    return (*(whole & known), *filter(lines.__contains__, others))


def caption_reason(words: str, lower: str, signs: tuple[str, ...]) -> str:
    """Return a reason for a caption that ends in a credit: its last sentence, in brackets, behind a bar."""
    if words[-1:] == ")" and _OF_STATION.search(words):
        return PHOTO_CREDIT
    if not ("/" in words or " by " in words or any(map(lower.__contains__, signs))):
        return ""  # the usual case
    if words.startswith(("“", '"')):
        return ""
    opened = words.rfind("(") if words.rstrip(".").endswith(")") else -1
    if opened > 0 and _is_photo_credit(words[opened + 1 :].rstrip(".)")):
        return PHOTO_CREDIT
    barred = words.rfind(" | ")
    if barred > 0 and _is_photo_credit(words[barred + len(" | ") :]):
        return PHOTO_CREDIT
    before = _BEFORE_LAST.match(words)
    return PHOTO_CREDIT if before and _is_photo_credit(words[before.end() :]) else ""


def _is_photo_credit(words: str) -> bool:
    if len(words) > _LONGEST_CREDIT:
        return False
    if _AGENCY.fullmatch(words):
        return True
    if _BY_NOBODY.search(words):
        return False
    return bool(first_reason("photo", words.lower()))
