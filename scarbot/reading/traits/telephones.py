"""Telephone numbers in a line, which tell that it is no sentence of an article but asks to be called."""

from __future__ import annotations

import re

__all__ = ["has_telephone"]

_NUMBER = re.compile(
    r"(?<![\w.,$£€–-])"
    r"(?:\+\d{1,3}[ .-]\(?\d|"  # +44 20 7946 0958
    r"(?:1[ .-])?(?:\(\d{3}\)[ -]?|\d{3}[ .-])\d{3}[ .–-]\d{4}(?![\w–-])|"  # 1-800-222-1222, (757) 555-0142
    r"\d{3}-\d{4}(?![\w–-])|"  # 555-0142
    r"1-8\d\d-[\dA-Za-z]|"  # 1-800-SLEEP-OK
    r"\(?0\d{2,4}\)? \d{3,4} ?\d{3,4}(?![\w–-]))"  # 020 7946 0958
)


def has_telephone(words: str) -> bool:
    """Say whether a line gives a telephone number; years, ranges and numbers of emergencies are none.

    >>> has_telephone("Call (757) 555-0142."), has_telephone("Call 911."), has_telephone("from 2019-2021")
    (True, False, False)
    """
    return bool(_NUMBER.search(words))
