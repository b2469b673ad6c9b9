"""Where words stand inside quotation marks: marks pair within a paragraph, by direction.

An unclosed mark goes on only where the next paragraph opens with one; otherwise it costs the
sentence that it stands in and nothing more. Single marks count only in an article that does not
use double ones for speech.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Quotation", "find_quotations", "uses_single_marks"]

_SPACE_OR_OPENING = " \t\r\n\u00a0\u2009\u202f([{—–-/“‘\"'"
_SINGLE_OPENING = re.compile(r"(?:(?<=\s)|(?<=^)|(?<=[(\[—–-]))[‘'](?=\w)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words inside marks: from the opening mark to behind the closing one.

    ``closed`` is false where the closing mark is missing: ``end`` is then where the paragraph
    ends, or the sentence, if the next paragraph does not take the quotation up.
    """

    start: int
    end: int
    closed: bool = True


def uses_single_marks(text: str) -> bool:
    """Say whether speech stands in single marks, as British texts print it.

    >>> uses_single_marks("‘It fades,’ says Dr Patel. ‘Wait.’")
    True
    """
    double = text.count("“") + text.count('"') // 2
    return len(_SINGLE_OPENING.findall(text)) > 2 * double


def find_quotations(
    text: str, spans: Sequence[tuple[int, int]], sentences: Sequence[Sequence[tuple[int, int]]]
) -> list[list[Quotation]]:
    """Return the quotations of each paragraph, in the order of the text.

    Args:
        text: the article's text.
        spans: the offsets of the paragraphs.
        sentences: the offsets of the sentences of each.
    """
    single = uses_single_marks(text)
    found: list[list[Quotation]] = []
    for position, (start, end) in enumerate(spans):
        following = spans[position + 1][0] if position + 1 < len(spans) else None
        taken_up = following is not None and _opens(text, following, single)
        found.append(_paragraph(text, start, end, sentences[position], single, taken_up))
    return found


def _opens(text: str, at: int, single: bool) -> bool:
    return text[at] in ("‘'" if single else "“\"")


def _paragraph(
    text: str, start: int, end: int, sentences: Sequence[tuple[int, int]], single: bool, taken_up: bool
) -> list[Quotation]:
    found: list[Quotation] = []
    opening: int | None = None
    for at in range(start, end):
        direction = _direction(text, at, start, end, single, opening is not None)
        if direction > 0 and opening is None:
            opening = at
        elif direction < 0 and opening is not None:
            found.append(Quotation(opening, at + 1))
            opening = None
    if opening is not None:
        stop = end if taken_up else next((e for s, e in sentences if s <= opening < e), end)
        found.append(Quotation(opening, stop, closed=False))
    return found


def _direction(text: str, at: int, start: int, end: int, single: bool, inside: bool) -> int:
    """Return 1 for an opening mark, -1 for a closing one, 0 for anything else."""
    mark = text[at]
    if mark not in "“”\"‘’'" or (mark in "‘’'") != single:
        return 0
    if mark == "“":
        return 1
    if mark == "”":
        return -1
    before = text[at - 1] if at > start else " "
    behind = text[at + 1] if at + 1 < end else " "
    if mark == "‘" or (before in _SPACE_OR_OPENING and not behind.isspace() and not inside):
        return 1 if not (single and mark == "’") else 0
    if single and (behind.isalnum() or (before.isalnum() and not _ends_speech(behind))):
        return 0
    return -1 if not (mark == '"' and before in " \t\n" and not behind.isspace()) else 1


def _ends_speech(behind: str) -> bool:
    return behind in ".,;:!?)"
