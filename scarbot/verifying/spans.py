"""Spans of a text: what stands between quotation marks, and what stands between other spans."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["gaps", "quoted_spans"]

_QUOTED = re.compile('“[^“”]*(?:”|$)|"[^"]*(?:"|$)')


def quoted_spans(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return where words stand between double quotation marks; an open mark reaches to the end.

    >>> quoted_spans("“Wait,” she says.", 0, 17)
    [(0, 7)]
    """
    return [match.span() for match in _QUOTED.finditer(text, start, end)]


def gaps(spans: Sequence[tuple[int, int]], start: int, end: int) -> list[tuple[int, int]]:
    """Return what lies before, between and behind some spans in order; some of it may be empty.

    >>> gaps([(0, 7), (9, 11)], 0, 17)
    [(0, 0), (7, 9), (11, 17)]
    """
    begins = [start, *(behind for _, behind in spans)]
    ends = [*(first for first, _ in spans), end]
    return list(zip(begins, ends, strict=True))
