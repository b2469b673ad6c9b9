"""Words as they are compared: without case, shapes of marks and accents, and with their offsets.

Two texts have the same tokens where they differ only in white space, in the shapes of quotation
marks, apostrophes and dashes, in commas and full stops, in letter case or in accents. Numbers,
signs such as ``%`` and question marks are tokens of their own. A letter in brackets in front of the rest of
its word, as in "[T]hey", is a letter of it.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from scarbot.language import plain_letters
from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.word_lists import function_words

if TYPE_CHECKING:
    from scarbot.verifying.claimants import Claimant

__all__ = ["Claim", "Token", "denies", "is_content", "is_not", "key_of", "read_claim", "tokens", "weight"]

_LIGHT, _HEAVY = 0.35, 1.0
"""The weight of a word of grammar and of a word of content; by eye, on tests/data/verify.jsonl."""
_INSIDE = "\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff"
_APOSTROPHES = "'’‘ʼ＇`´"
_WORD = rf"[^\W\d_](?:[^\W_]|[{_INSIDE}])*(?:[{_APOSTROPHES}][^\W_](?:[^\W_]|[{_INSIDE}])*)*"
_NUMBER = r"\d+(?:[.,]\d+)*"
_TIMES = r"×|(?<=\d)[xX](?![^\W\d_])|(?<=\d\s)[xX](?=\s\d)"
_SIGN = r"[%‰°$€£¥<>≤≥±=&?−]|(?<![\w.,)])[-–](?=\d)|[¼-¾⅐-⅞]"
_CHANGED_CAPITAL = r"\[[^\W\d_]\](?=[^\W\d_])"
_TOKEN = re.compile(f"(?P<times>{_TIMES})|(?:{_CHANGED_CAPITAL})?{_WORD}|{_NUMBER}|{_SIGN}")
_NO_BRACKETS = str.maketrans("", "", "[]")
_ELLIPSIS = re.compile(r"\[\s*(?:…|\.\s?\.\s?\.)\.*\s*\]|\(\s*(?:…|\.\s?\.\s?\.)\.*\s*\)|…|\.\s?\.\s?\.+")
_BRACKETS = re.compile(r"\[[^\][]*\]")
_STRAIGHT = str.maketrans(dict.fromkeys(_APOSTROPHES, "'") | dict.fromkeys("–−", "-"))


@dataclass(frozen=True, slots=True)
class Token:
    """One word, number or sign: ``text[start:end]``, compared by ``key``."""

    key: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Claim:
    """What is claimed to be a quotation, and whose it is claimed to be.

    Attributes:
        text: as it was given.
        tokens: its words.
        breaks: positions of the tokens that stand behind an ellipsis.
        bracketed: positions of the tokens that stand in square brackets.
        whose: who is claimed to have said it; ``None`` for nobody.
    """

    text: str
    tokens: tuple[Token, ...]
    breaks: frozenset[int] = frozenset()
    bracketed: frozenset[int] = frozenset()
    whose: Claimant | None = None


@lru_cache(maxsize=20_000)
def key_of(word: str) -> str:
    r"""Return what a word, number or sign is compared by.

    >>> key_of("Don’t"), key_of("NU\u0301ÑEZ"), key_of("1,200")
    ("don't", 'nunez', '1200')
    """
    if word[0].isdecimal():
        return _number(word)
    return plain_letters(word.translate(_STRAIGHT)).translate(_STRAIGHT).translate(_NO_BRACKETS)


def _number(word: str) -> str:
    """Return a number without the commas that part thousands."""
    plain = unicodedata.normalize("NFKC", word)
    return plain.replace(",", "") if re.fullmatch(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?", plain) else plain


def tokens(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """Return the tokens of a slice of a text, in order; without words there are none.

    An "x" between figures, or behind one, is the sign for "times".

    >>> [token.key for token in tokens("“It’s 6 %,” she says—twice.")]
    ["it's", '6', '%', 'she', 'says', 'twice']
    """
    found = _TOKEN.finditer(text, start, len(text) if end is None else end)
    return [Token("×" if match["times"] else key_of(match.group()), *match.span()) for match in found]


def read_claim(text: str, whose: Claimant | None = None) -> Claim:
    """Return the tokens of a claimed quotation, and where it has ellipses and brackets.

    An ellipsis at the beginning or the end says only that the quotation is cut.

    >>> claim = read_claim("Scars … fade [in time]")
    >>> sorted(claim.breaks), sorted(claim.bracketed)
    ([1], [2, 3])
    """
    found = tuple(tokens(text))
    starts = [token.start for token in found]
    breaks = {bisect_left(starts, match.end()) for match in _ELLIPSIS.finditer(text)}
    inside: set[int] = set()
    for match in _BRACKETS.finditer(text):
        inside.update(range(bisect_left(starts, match.start()), bisect_left(starts, match.end())))
    return Claim(text, found, frozenset(breaks - {0, len(found)}), frozenset(inside), whose)


def is_content(key: str) -> bool:
    """Say whether a word carries content; words of grammar do not."""
    return key not in function_words()


@lru_cache(maxsize=20_000)
def weight(key: str) -> float:
    """Return how much a word tells: much if it carries content, and little otherwise."""
    return _HEAVY if is_content(key) else _LIGHT


@lru_cache(maxsize=20_000)
def denies(key: str) -> bool:
    """Say whether a word says no.

    >>> denies("don't"), denies("never"), denies("says")
    (True, True, False)
    """
    return key.endswith("n't") or key in load_data("verify")["negations"]


def is_not(key: str) -> bool:
    """Say whether a word says no of a verb, and nothing else.

    >>> is_not("don't"), is_not("never"), is_not("without")
    (True, True, False)
    """
    return key in ("not", "never") or key.endswith("n't")
