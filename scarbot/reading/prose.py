"""What a sentence looks like from outside: long enough, and ended like one."""

from __future__ import annotations

import re

__all__ = ["ends_sentence", "is_prose", "is_title_like", "sentence_count"]

_PROSE_END = re.compile(r"""[.!?…:]["'”’)\]]*(?:\s?\[\d[\d, –-]*\]|\s?[⁰¹²³⁴-⁹][⁰¹²³⁴-⁹,–-]*)*$""")
_NEXT_SENTENCE = re.compile(r"[.!?]['\"”’)]*\s+(?=[“\"‘'(]?[A-Z0-9])")
_ENDS = frozenset(".!?…:")
_FEWEST_WORDS = 5
_TITLE_WORDS = 16
_TITLE_LENGTH = 110
_NO_TITLE_ENDS = tuple(".!?:;,…—")
_HOURS = (" a.m.", " p.m.")


def is_prose(text: str) -> bool:
    """Say whether a text is long enough for a sentence and ends like one.

    >>> is_prose("It fades within a year.[2]"), is_prose("Find a clinic"), is_prose("Read more.")
    (True, False, False)
    """
    return ends_sentence(text) and len(text.split(maxsplit=_FEWEST_WORDS)) >= _FEWEST_WORDS


def ends_sentence(text: str) -> bool:
    """Say whether a text ends like a sentence; a number of a reference may stand behind it."""
    last = text[-1:]
    if last.isalpha() or last in _ENDS:
        return not last.isalpha()
    return bool(_PROSE_END.search(text[-40:]))


def sentence_count(text: str) -> int:
    """Return about how many sentences a short text has.

    >>> sentence_count("It fades."), sentence_count("Does it fade? It does, in a year.")
    (1, 2)
    """
    return len(_NEXT_SENTENCE.findall(text)) + 1


def is_title_like(words: str) -> bool:
    """Say whether a line may be a heading: short, and ended like no sentence.

    >>> is_title_like("Why it fades"), is_title_like("It fades."), is_title_like("why it")
    (True, False, False)
    """
    first = words.lstrip("“\"'‘¿(")[:1]
    if not (first.isupper() or first.isdigit()) or len(words) > _TITLE_LENGTH:
        return False
    bare = words.rstrip("”\"'’)")
    return len(words.split()) <= _TITLE_WORDS and (not bare.endswith(_NO_TITLE_ENDS) or bare.endswith(_HOURS))
