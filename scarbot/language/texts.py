"""Texts as they are compared: folded, in plain letters, and as words."""

from __future__ import annotations

import re

__all__ = ["counted", "fold", "letters_of", "plain_letters", "transcribed", "words"]

_WORD = re.compile(r"[^\W_]+(?:['’.\-‐‑][^\W_]+|/[a-z]\b(?<=\b[a-z]/[a-z]))*")
_HYPHEN = re.compile(r"[-‐‑]")
_JOINED_PREFIXES = ("non", "anti")
_POSSESSIVE = re.compile(r"['’]s?$")
_PLAIN_LETTERS = str.maketrans(
    {"ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"}
)
_WITH_TWO_LETTERS = str.maketrans({"ä": "ae", "ö": "oe", "ø": "oe", "ü": "ue", "å": "aa"})


def fold(text: str) -> str:
    r"""Return the text with every run of white space as one space, and none at the ends.

    >>> fold("  acne\u00a0scars\n fade ")
    'acne scars fade'
    """
    if text.isprintable() and "  " not in text and " " not in (text[:1], text[-1:]):
        return text  # most texts are folded already, and to see it takes a third of the time
    return " ".join(text.split())


def letters_of(text: str) -> str:
    """Return the letters and digits of a text in lower case: all that two prints of one title share.

    >>> letters_of("Why it’s red: 5 signs") == letters_of("why-its-red-5-signs")
    True
    """
    return "".join(filter(str.isalnum, text.lower()))


def inner_span(text: str, start: int, end: int) -> tuple[int, int]:
    """Return a span of a text without its outer space; where it has nothing else, an empty one.

    >>> inner_span(" It fades. ", 0, 11), inner_span("   ", 0, 3)
    ((1, 10), (3, 3))
    """
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def without_accents(text: str) -> str:
    """Return a text in lower case without the accents on its letters.

    >>> without_accents("NÚÑEZ"), without_accents("Øre")
    ('nunez', 'øre')
    """
    text = text.lower()
    if text.isascii():
        return text
    import unicodedata

    return "".join(one for one in unicodedata.normalize("NFKD", text) if not unicodedata.combining(one))


def plain_letters(text: str) -> str:
    """Return a text in lower case with the letters that an English keyboard has for those it lacks.

    >>> plain_letters("Sørensen, NÚÑEZ, Weiß, Æsop")
    'sorensen, nunez, weiss, aesop'
    """
    text = text.casefold()
    if text.isascii():
        return text
    import unicodedata  # few texts need it

    parts = unicodedata.normalize("NFKD", text).translate(_PLAIN_LETTERS)
    return "".join(one for one in parts if unicodedata.category(one) not in ("Mn", "Cf"))


def transcribed(text: str) -> str:
    """Return a text in plain letters, with two for those that German and the Nordic languages write so.

    >>> transcribed("Müller, Løvdal, Åberg, Núñez")
    'mueller, loevdal, aaberg, nunez'
    """
    return plain_letters(text.casefold().translate(_WITH_TWO_LETTERS))


def counted(count: int, one: str, several: str = "") -> str:
    """Return a number with what it counts; ``several`` is the plural that is more than an added s.

    >>> counted(1, "section"), counted(0, "section"), counted(2, "person", "people")
    ('1 section', '0 sections', '2 people')
    """
    return f"{count} {one if count == 1 else several or one + 's'}"


def words(text: str) -> list[str]:
    """Return the words of a text in lower case, in their order.

    A hyphen parts words, except behind a prefix that turns their meaning ("non-ablative"). A
    possessive ending is left off. A slash parts all but single letters.

    >>> words("Dr. Chang’s in-office, non-ablative CO2 laser")
    ['dr', 'chang', 'in', 'office', 'nonablative', 'co2', 'laser']
    >>> words("w/o laser/peel")
    ['w/o', 'laser', 'peel']
    """
    found: list[str] = []
    for word in _WORD.findall(text.lower()):
        if word.isalnum():  # the usual case
            found.append(word)
        else:
            found += _parts(_POSSESSIVE.sub("", word).replace("’", "'"))
    return found


def _parts(word: str) -> list[str]:
    parts = [part.strip(".") for part in _HYPHEN.split(word)]
    if len(parts) > 1 and parts[0] in _JOINED_PREFIXES:
        parts = ["".join(parts[:2]), *parts[2:]]
    return [part for part in parts if part]
