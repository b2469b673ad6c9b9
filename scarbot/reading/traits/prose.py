"""What a sentence looks like from outside: long enough, and ended like one."""

from __future__ import annotations

import re

__all__ = [
    "OPENING_QUOTES",
    "SENTENCE_BREAK",
    "SENTENCE_END",
    "ends_sentence",
    "is_prose",
    "is_questions",
    "is_title_like",
    "sentence_count",
]

OPENING_QUOTES = ("“", '"', "‘")
"""The marks that open a quotation."""
SENTENCE_END = re.compile(r"[.!?]['\"”’)]*$")
"""The end of a sentence that closes a text."""
SENTENCE_BREAK = r"(?<=[.!?])['\"”’)]*\s+(?=[\"“‘'(]?[A-Z0-9])"
"""The pattern of what stands between two sentences."""

_PROSE_END = re.compile(
    r"""[.!?…:]["'”’)\]]*(?:\s?\[\d[\d, –-]*\]|\s?[⁰¹²³⁴-⁹][⁰¹²³⁴-⁹,–-]*)*$"""
    r"""|(?:[a-z]{3}|[A-Z]{3}|[%)])[.!?]["'”’)\]]*\d{1,2}(?:[,–-]\d{1,2})*$"""
)
_NEXT_SENTENCE = re.compile(rf"[.!?]{SENTENCE_BREAK}")
_ENDS = frozenset(".!?…:")
_FEWEST_WORDS = 5
_TITLE_WORDS = 16
_TITLE_LENGTH = 110
_OPENING_MARKS = "“\"'‘¿("
_CLOSING_MARKS = "”\"'’)"
_LONGEST_END = 40
_NO_TITLE_ENDS = tuple(".!:;,…—")
_HOURS = (" a.m.", " p.m.")
_OPENS_TITLE = re.compile(r"\W*(?:\d|(?:[Ww]hat|[Ww]hy|[Hh]ow|[Ww]hen|[Ww]here|[Ww]ho|[Ww]hich|At|By)\b)")
_SMALL = re.compile(r"\s[a-z][\w’'-]{3,}")
_FEW_WORDS = 4


def is_prose(text: str) -> bool:
    """Say whether a text is long enough for a sentence and ends like one.

    >>> is_prose("It fades within a year.[2]"), is_prose("Find a clinic"), is_prose("Read more.")
    (True, False, False)
    >>> is_prose("It fades within a year.2"), is_prose("The story of perfume No.5")
    (True, False)
    """
    return ends_sentence(text) and len(text.split(maxsplit=_FEWEST_WORDS)) >= _FEWEST_WORDS


def ends_sentence(text: str) -> bool:
    """Say whether a text ends like a sentence; a number of a reference may stand behind it."""
    last = text[-1:]
    if last in _ENDS:
        return True
    if last.isalpha():
        return False
    end = text[-_LONGEST_END:]
    if last in _CLOSING_MARKS:
        return end.rstrip(f"{_CLOSING_MARKS}]")[-1:] in _ENDS
    return bool(_PROSE_END.search(end))


def sentence_count(text: str) -> int:
    """Return about how many sentences a short text has.

    >>> sentence_count("It fades."), sentence_count("Does it fade? It does, in a year.")
    (1, 2)
    """
    return len(_NEXT_SENTENCE.findall(text)) + 1


def is_questions(text: str) -> bool:
    """Say whether every sentence of a text asks.

    >>> is_questions("How much? How soon?"), is_questions("Does it fade? It does.")
    (True, False)
    """
    return text.rstrip(_CLOSING_MARKS).endswith("?") and all(
        end[0] == "?" for end in _NEXT_SENTENCE.findall(text)
    )


def is_title_like(words: str, *, may_ask: bool = False) -> bool:
    """Say whether a line may be a heading: short, and ended like no sentence; or like a question, if it may.

    >>> is_title_like("Why it fades"), is_title_like("It fades."), is_title_like("why it")
    (True, False, False)
    >>> is_title_like("It fades.³"), is_title_like("The power of 10³")
    (False, True)
    >>> is_title_like("Does it fade?"), is_title_like("Does it fade?", may_ask=True)
    (False, True)
    >>> is_title_like("What to eat at 3 a.m."), is_title_like("The board meets on Monday at 7 p.m.")
    (True, False)
    """
    if len(words) > _TITLE_LENGTH:
        return False  # the usual case
    first = words.lstrip(_OPENING_MARKS)[:1]
    if not (first.isupper() or first.isdigit()):
        return False
    bare = words.rstrip(_CLOSING_MARKS)
    if not bare[-1:].isalpha() and bare[-1:] not in _ENDS and ends_sentence(words):
        return False  # the number of a reference stands behind it
    if bare.endswith(_NO_TITLE_ENDS) and not (bare.endswith(_HOURS) and _is_of_an_hour(words)):
        return False
    return len(words.split()) <= _TITLE_WORDS and (may_ask or not bare.endswith("?"))


def _is_of_an_hour(words: str) -> bool:
    """Say whether words that end in an hour are no sentence: "Why We Wake at 3 a.m.", "Waking at 3 a.m."."""
    few = len(words.split()) <= _FEW_WORDS
    return few or _OPENS_TITLE.match(words) is not None or _SMALL.search(words) is None
