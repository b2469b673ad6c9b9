"""Numbers and paths as they are typed."""

from __future__ import annotations

import os

__all__ = ["expanded", "whole_number"]

_LONGEST_NUMBER = 9
"""The digits of the longest number that is read as one; of more Python refuses some."""


def whole_number(text: str) -> int | None:
    """Return the whole number that a typed text is; ``None`` for another text, and for too many digits.

    >>> whole_number("12"), whole_number("²"), whole_number("-1"), whole_number("9" * 5000)
    (12, None, None, None)
    """
    typed = text.isascii() and text.isdigit() and len(text) <= _LONGEST_NUMBER
    return int(text) if typed else None


def expanded(path: str) -> str:
    """Return a typed path with the home in place of "~"; one of nobody's stays as it was typed."""
    return os.path.expanduser(path)  # noqa: PTH111  (that of pathlib fails where nobody has the name)
