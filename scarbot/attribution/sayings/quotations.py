"""Where words stand inside quotation marks: marks pair within a paragraph, by direction.

An unclosed mark goes on only where the next paragraph opens with one, or where one of the next ends
in a closing mark and has no other; otherwise it costs the sentence that it stands in and nothing
more. Single marks count only in an article that does not use double ones for speech. Whether quoted
words are speech, a title or a scare quote is not told here.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from operator import itemgetter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = [
    "OUTSIDE_MARKS",
    "QUOTED",
    "QUOTED_RUN",
    "Quotation",
    "find_quotations",
    "masked",
    "uses_single_marks",
]

QUOTED = "\ufffc"
"""What stands for each character inside quotation marks in the text that cues are looked for in."""

QUOTED_RUN = re.compile(rf"{QUOTED}+")
OUTSIDE_MARKS = re.compile(rf"[^{QUOTED}]+")
"""One quotation of such a text, and what stands between two."""

_DOUBLE, _SINGLE = '“”"', "‘’'"
_SPACE_OR_OPENING = " \t\r\n\u00a0\u2009\u202f([{—–-/“‘\"'"
_SINGLE_OPENING = re.compile(r"[‘'](?<![^\s(\[—–-].)(?=\w)")
_BEHIND_SPEECH = ".,;:!?)"
_SENTENCE_ENDS = ".!?…"
_OPENS_OTHERWISE = "‘'*<>•–—-"
_MOST_PARAGRAPHS = 5
_PAIRS = ("‘’", "’’", "‘‘", "''", "``")
_PAIR_OPENS = re.compile(r"(?:(?<=[\s(\[—–])|^)(?:‘’|’’|‘‘|''|``)(?=[^\W_])", re.MULTILINE)
_PAIR_CLOSES = re.compile(r"(?<=[\w.,;:!?…)])(?:’’|'')(?!\w)")


@dataclass(slots=True)  # frozen ones take three times as long to make
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
    double = max(text.count("“"), text.count("”")) + text.count('"') // 2
    single = text.count("‘") + text.count("'")  # apostrophes as well, and counted faster
    return single > 2 * double and len(_SINGLE_OPENING.findall(text)) > 2 * double


def find_quotations(
    text: str, spans: Sequence[tuple[int, int]], sentences: Sequence[tuple[int, int]]
) -> list[list[Quotation]]:
    """Return the quotations of each paragraph, in the order of the text.

    Args:
        text: the article's text.
        spans: the offsets of the paragraphs.
        sentences: those of the sentences of all.

    A paragraph without marks has an empty list. Quotations never overlap; a mark inside another
    quotation is part of it.
    """
    text = _evened(text)
    single = uses_single_marks("\n".join([text[start:end] for start, end in spans]))
    places = _places_of(text, _SINGLE if single else _DOUBLE)
    found: list[list[Quotation]] = []
    goes_on: dict[int, bool] = {}
    for position, (start, end) in enumerate(spans):
        marks = places[bisect_left(places, start) : bisect_left(places, end)]
        if not marks:
            found.append([])
            continue  # the usual case
        following = spans[position + 1][0] if position + 1 < len(spans) else None
        taken_up = following is not None and text[following] in ("‘'" if single else _DOUBLE)
        quotations, opening = _paired(text, marks, start, end, single)
        if opening is not None:
            last = position if taken_up or single else _last_of(text, spans, position, places)
            goes_on.update((place, place == last) for place in range(position + 1, last + 1))
            stop = end if taken_up or last > position else _sentence_end(sentences, opening)
            quotations.append(Quotation(opening, stop, closed=False))
        found.append(quotations)
    for place, closed in goes_on.items():
        found[place] = [Quotation(*spans[place], closed=closed)]
    return found


def _last_of(text: str, spans: Sequence[tuple[int, int]], position: int, places: Sequence[int]) -> int:
    """Return the position of the paragraph that closes what another one opens, if nothing opens it anew.

    Some print the marks of several paragraphs only at the very beginning and at the very end.
    """
    for place in range(position + 1, min(len(spans), position + _MOST_PARAGRAPHS)):
        start, end = spans[place]
        marks = places[bisect_left(places, start) : bisect_left(places, end)]
        if text[start] in _OPENS_OTHERWISE:
            return position
        if marks:
            closes = marks == [end - 1] and text[end - 1] != "“" and text[end - 2] in _SENTENCE_ENDS
            return place if closes else position
    return position


def masked(text: str, quotations: Iterable[Sequence[Quotation]]) -> str:
    """Return a text of the same length with :data:`QUOTED` for all that stands inside marks.

    >>> masked("“No,” she says.", [[Quotation(0, 5)]])
    '\ufffc\ufffc\ufffc\ufffc\ufffc she says.'
    """
    parts, at = [], 0
    for paragraph in quotations:
        for quotation in paragraph:
            parts += [text[at : quotation.start], QUOTED * (quotation.end - quotation.start)]
            at = quotation.end
    return "".join([*parts, text[at:]])


def _evened(text: str) -> str:
    """Return a text of the same length with double marks for two single ones, as some papers print them.

    >>> _evened("‘’It is,’’ he said.")
    '“xIt is,x” he said.'
    """
    if not any(pair in text for pair in _PAIRS):
        return text  # the usual case
    return _PAIR_CLOSES.sub("x”", _PAIR_OPENS.sub("“x", text))


def _places_of(text: str, marks: str) -> list[int]:
    """Return where some marks stand; one after the other they take a tenth of the time of a pattern."""
    found: list[int] = []
    for mark in marks:
        at = text.find(mark)
        while at >= 0:
            found.append(at)
            at = text.find(mark, at + 1)
    return sorted(found)


def _paired(
    text: str, marks: Iterable[int], start: int, end: int, single: bool
) -> tuple[list[Quotation], int | None]:
    """Return the pairs of a paragraph, and where its last mark opens that nothing closes.

    A single mark behind a letter and in front of a space may be an apostrophe ("patients’ hands");
    it has closed the quotation if another one opens before any other mark closes it.
    """
    found: list[Quotation] = []
    opening: int | None = None
    doubtful: int | None = None
    for at in marks:
        direction = _direction(text, at, start, end, single=single, inside=opening is not None)
        if direction > 0 and opening is not None and doubtful is not None:
            found.append(Quotation(opening, doubtful + 1))
            opening, doubtful = at, None
        elif direction > 0 and opening is None:
            opening, doubtful = at, None
        elif direction < 0 and opening is not None:
            found.append(Quotation(opening, at + 1))
            opening, doubtful = None, None
        elif direction == 0 and _may_close(text, at, end):
            doubtful = at
    if opening is not None and doubtful is not None and text[doubtful - 1] != "s":
        found.append(Quotation(opening, doubtful + 1))
        opening = None
    return found, opening


def _may_close(text: str, at: int, end: int) -> bool:
    """Say whether an apostrophe may as well be a closing mark: it ends a word."""
    return text[at - 1 : at].isalnum() and text[at + 1 : min(end, at + 2)].isspace()


def _direction(text: str, at: int, start: int, end: int, *, single: bool, inside: bool) -> int:
    """Return 1 for an opening mark, -1 for a closing one, 0 for an apostrophe."""
    before = text[at - 1] if at > start else " "
    behind = text[at + 1] if at + 1 < end else " "
    if text[at] == "”" and not inside and behind.isalnum():  # some papers print it on both sides
        return 1 if at == start else -1
    return (_single_direction if single else _double_direction)(text[at], before, behind, inside)


def _sentence_end(sentences: Sequence[tuple[int, int]], at: int) -> int:
    """Return the end of the sentence that an offset is in."""
    return sentences[bisect_right(sentences, at, key=itemgetter(0)) - 1][1]


def _double_direction(mark: str, before: str, behind: str, inside: bool) -> int:
    """Return 1 for an opening mark, -1 for a closing one; a straight one by what stands beside it."""
    if mark == "“":
        return 1
    if mark == "”":
        return -1
    opens = before in _SPACE_OR_OPENING and not behind.isspace() and not inside
    return 1 if opens or (before in " \t\n" and not behind.isspace()) else -1


def _single_direction(mark: str, before: str, behind: str, inside: bool) -> int:
    """Return 1 for an opening mark, -1 for a closing one, 0 for an apostrophe."""
    opens = before in _SPACE_OR_OPENING and not behind.isspace() and not inside
    if mark == "‘" or (opens and mark == "'"):
        return 1
    if behind.isalnum() or (before.isalnum() and behind not in _BEHIND_SPEECH):
        return 0
    return -1
