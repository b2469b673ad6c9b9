"""Lines of pasted text → paragraphs.

A line break is soft, that is inside a paragraph, only in a text that is wrapped at a column, and
only where the next word would not have fitted on the line. Where the columns of a page cut words
or sentences, these are put together again: a paragraph is a line then, as a reader would type it.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from itertools import pairwise, starmap
from typing import TYPE_CHECKING

from scarbot.language import ONE_NAME, academic_title, letters_of
from scarbot.reading.formats.cut_words import is_cut_word, part_before, printed_words
from scarbot.reading.furniture.openings import is_opening, opens_links
from scarbot.reading.traits.dates import PRINTED_AT
from scarbot.reading.traits.prose import ends_sentence, sentence_count

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

__all__ = ["PERSON", "Line", "paragraphs"]

# What else ends a line, as text of the same length in which nothing else does.
_RARE_BREAKS = (("\r\n", " \n"), ("\r", "\n"), ("\u2028", "\n"), ("\u2029", "\n"))
_BEFORE_A_NUMBER = re.compile(r"\s(?:in|of|to|at|by|than|or|for|from|about|over|under|nearly|every|age)$")
_BULLET = re.compile(r"[ \t\u00a0]*(?:[•·▪▫‣◦●○■□∙*–—-][ \t\u00a0]+|(\d{1,2})[.)][ \t\u00a0]+)")
_GAP = re.compile(r"\S[ \t]{6,}\S")
_NARROWEST_WRAP = 30
_WIDEST_WRAP = 120
_RAGGED = 6
_FULL = 0.75
_CUT = 0.3
_STRAY = 0.1
_FEWEST_CUT = 6
_NARROW = 0.6
_NEARLY = 3
_PAGE_NUMBER = re.compile(r"[–—|-]?\s?(?:[Pp](?:age|g?\.)\s)?\d{1,4}(?:\s(?:of|/)\s\d{1,4})?\s?[–—|-]?")
_PAGE_EDGE = re.compile(
    rf"{PRINTED_AT.pattern}\s.*\S|https?://\S+\s+\d{{1,3}}/\d{{1,3}}"
)  # what a browser prints above and below a page
_NUMBERED = re.compile(r"\A\d{1,4}\s|\s\d{1,4}\Z")
_LEFT_OPEN = (" the", " a", " an", " of", " and", " or", " but", " with", " The", " A")
_OPEN_BELOW = (
    " to", " for", " from", " as", " at", " by", " is", " are", " your", " their", " his", " her", " that",
    " into", " than",
)  # fmt: skip
_EDGES_BEGIN = frozenset("0123456789h")
_LONGEST_PAGE_LINE = 100
_FULL_NAME = rf"{ONE_NAME}(?: {ONE_NAME}){{1,4}}"
_DOCTOR = rf"(?:(?:{academic_title()}) )"
_LETTERS = r"(?:,? [A-Z][\w./-]*[A-Z][\w.]{0,6}){1,4}"
PERSON = re.compile(rf"{_DOCTOR}?{_FULL_NAME}{_LETTERS}(?:,| [–—-]) [a-z]|{_DOCTOR}{_FULL_NAME} [–—-] [a-z]")
"""Somebody with what they are: "Ana Ruiz, MD, dermatologist", "Dr Ana Ruiz – dermatologist"."""


@dataclass(slots=True)  # frozen ones take three times as long to make
class Line:
    """A line that holds more than white space.

    Attributes:
        start: offset of its first character.
        end: offset behind its last.
        text: what stands there.
        blank_before: whether a blank line stands above.
        gapped: whether it has columns.
    """

    start: int
    end: int
    text: str
    blank_before: bool
    gapped: bool

    @property
    def bullet(self) -> re.Match[str] | None:
        """What makes an item of the line."""
        return None if self.text[0].isalpha() else _BULLET.match(self.text)


def paragraphs(text: str) -> tuple[str, Iterable[tuple[Line, Line]]]:
    """Return a text, and the first and the last line of each of its paragraphs.

    The text is another one only where columns cut its words or sentences.
    """
    lines = list(_lines(text))
    cut = [line.text for line, below in pairwise(lines) if _runs_on(line, below)]
    width = _column(lines, cut)
    if not width:
        return text, zip(lines, lines, strict=True)  # the usual case
    may_be_cut = len(cut) >= _FEWEST_CUT
    ordered = _without_page_lines(list(lines), width) if may_be_cut else lines
    groups = list(_groups(ordered, width, across=may_be_cut))
    pairs = (pair for group in groups if may_be_cut for pair in pairwise(group))
    if ordered == lines and not any(starmap(_breaks_off, pairs)):
        return text, [(group[0], group[-1]) for group in groups]
    mended = _typed(groups, text)
    lines = list(_lines(mended))
    return mended, zip(lines, lines, strict=True)


def _lines(text: str) -> Iterator[Line]:
    """Yield the lines that hold more than white space."""
    for mark, usual in _RARE_BREAKS if any(mark in text for mark in "\r\u2028\u2029") else ():
        text = text.replace(mark, usual)
    start, blank = 0, False
    for line in text.split("\n"):
        words = line.rstrip()
        if words.strip("\ufeff \t"):
            yield Line(start, start + len(words), words, blank, _has_gap(words))
            blank = False
        else:
            blank = True
        start += len(line) + 1


def _has_gap(line: str) -> bool:
    """Say whether a line has columns; most have no two spaces in a row."""
    return ("  " in line or "\t" in line) and bool(_GAP.search(line))


def _column(lines: Sequence[Line], cut: Sequence[str]) -> int:
    """Return the width of the column at which a text is wrapped; 0 where it is not.

    Args:
        lines: all of them.
        cut: those that go on in small letters on the next one.
    """
    width, narrow = _longest(lines), _column_among_others(lines, cut)
    if narrow and narrow + _RAGGED < width:
        return narrow
    return width if _NARROWEST_WRAP <= width <= _WIDEST_WRAP and _is_wrapped(lines, width) else 0


def _longest(lines: Sequence[Line]) -> int:
    """Return the length of the longest line, without the few too long for any column, such as addresses."""
    lengths = [len(line.text) for line in lines if not (line.gapped or _is_edge(line))]
    narrow = [length for length in lengths if length <= _WIDEST_WRAP]
    most = narrow if len(lengths) - len(narrow) <= _STRAY * len(lengths) else lengths
    return max(most, default=0)


def _is_wrapped(lines: Sequence[Line], width: int) -> bool:
    """Tell lines cut at a column, some in the middle of a sentence, from sentences of similar length."""
    full = [line.text for line in lines if _FULL * width < len(line.text) <= width]
    cut = sum(not ends_sentence(line) for line in full)
    return cut >= _CUT * len(full)


def _column_among_others(lines: Sequence[Line], cut: Sequence[str]) -> int:
    """Return the width of narrow columns that stand among longer lines: menus, captions, comments.

    Most lines that go on in small letters on the next one are about as long as the column is wide, and
    sentences end inside of some, as in no list of ingredients.
    """
    if len(cut) < max(_FEWEST_CUT, _CUT * len(lines)):
        return 0  # the usual case
    if sum(sentence_count(line) > 1 for line in cut) < _STRAY * len(cut):
        return 0
    lengths = sorted(map(len, cut))
    usual = lengths[-1 - int(_STRAY * len(cut))]
    width = max(len(line.text) for line in lines if len(line.text) <= usual + _NEARLY)
    narrower = sum(length < _NARROW * width for length in lengths)
    return width if _NARROWEST_WRAP <= width <= _WIDEST_WRAP and narrower <= _STRAY * len(cut) else 0


def _runs_on(line: Line, following: Line) -> bool:
    """Say whether a line ends within a sentence and the next one, right below, goes on in small letters."""
    return following.text[0].islower() and not following.blank_before and not ends_sentence(line.text)


def _groups(lines: Sequence[Line], width: int, *, across: bool) -> Iterator[list[Line]]:
    """Yield the lines of each paragraph of a text that is wrapped at a column.

    Args:
        lines: all of them.
        width: of the column.
        across: whether sentences go on across blank lines.
    """
    group = [lines[0]]
    for line, following in pairwise(lines):
        soft = _is_soft(line, following, width) and not _is_next_person(group, following)
        if not soft or (following.blank_before and not across):
            yield group
            group = []
        group.append(following)
    yield group


def _is_next_person(group: Sequence[Line], following: Line) -> bool:
    """Say whether a line introduces somebody, as the paragraph in front of it does that ends there."""
    goes_on = group[-1].text.endswith((",", " and", " &", " by", " with"))
    return not goes_on and all(PERSON.match(line.text) for line in (group[0], following))


def _is_soft(line: Line, following: Line, width: int) -> bool:
    """Say whether a line break is inside a paragraph: the next word would not have fitted on the line."""
    if (following.blank_before and not _breaks_off(line, following)) or _is_edge(line) or _is_edge(following):
        return False
    if _is_surely_cut(line, following, width):
        return True
    if max(len(line.text), len(following.text)) > width:
        return False
    if following.bullet and not (following.bullet.group(1) and _BEFORE_A_NUMBER.search(line.text)):
        return False
    if len(line.text) + 1 + len(following.text.split(maxsplit=1)[0]) <= width - _RAGGED:
        return False
    if ends_sentence(line.text) and (is_opening(following.text) or opens_links(following.text)):
        return False
    return not (line.gapped or following.gapped)


def _is_surely_cut(line: Line, following: Line, width: int) -> bool:
    """Say whether a line is cut at whatever width: it is wider, opens a quotation or ends within a word.

    So is one that ends in a word that ends nothing: "as the", and of a title "Down but".
    """
    if line.text.endswith(_LEFT_OPEN) and not following.blank_before:
        return True
    if not _runs_on(line, following):
        return False
    if line.text.endswith(_OPEN_BELOW):
        return True
    quoted = line.text.count("“") > line.text.count("”")
    return len(line.text) > width or quoted or is_cut_word(line.text)


def _breaks_off(line: Line, following: Line) -> bool:
    """Say whether a line ends within a word, or its sentence goes on behind a blank line."""
    below = following.text.lstrip()
    return is_cut_word(line.text) or (following.blank_before and _goes_on_in(line.text, below))


def _goes_on_in(words: str, below: str) -> bool:
    """Say whether a line that is not right below others goes on with their sentence, or with their word."""
    return below[:1].islower() and words[-1].isalnum()


def _without_page_lines(lines: list[Line], width: int) -> list[Line]:
    """Return the lines, those at the edges of a page behind the paragraph that goes on across it."""
    heads = Counter(_head(line.text) for line in lines)
    ordered: list[Line] = []
    waiting: list[Line] = []
    place = 0
    while place < len(lines):
        line = lines[place]
        if waiting and not _is_soft(ordered[-1], line, width):
            ordered += (replace(edge, blank_before=True) for edge in waiting)
            line, waiting = replace(line, blank_before=True), []
        ordered.append(line)
        behind = _behind_page_lines(lines, place, heads, width)
        if behind > place + 1:
            waiting += lines[place + 1 : behind]
            lines[behind] = replace(lines[behind], blank_before=False)
        place = behind
    return ordered + waiting


def _behind_page_lines(lines: Sequence[Line], place: int, heads: Mapping[str, int], width: int) -> int:
    """Return the place of the next line; if the paragraph goes on there, behind the edges of a page."""
    behind = place + 1
    while behind < len(lines) and _is_page_line(lines, behind, heads):
        behind += 1
    if not place + 1 < behind < len(lines):
        return place + 1
    words = lines[place].text
    full = len(words) > _FULL * width and not ends_sentence(words)
    return behind if full or _goes_on_in(words, lines[behind].text.lstrip()) else place + 1


def _is_page_line(lines: Sequence[Line], place: int, heads: Mapping[str, int]) -> bool:
    """Say whether a line is a page number or a running head: it stands on other pages as well, or apart."""
    line = lines[place]
    words = line.text.strip()
    if _PAGE_NUMBER.fullmatch(words) or _is_edge(line):
        return True
    if len(words) > _LONGEST_PAGE_LINE or ends_sentence(words):
        return False
    apart = line.blank_before and lines[min(place + 1, len(lines) - 1)].blank_before
    return apart and (heads[_head(words)] > 1 or bool(_NUMBERED.search(words)))


def _is_edge(line: Line) -> bool:
    """Say whether a browser prints a line at the edge of each page: "3/8/25, 9:42 AM Scars | Skin Weekly"."""
    return line.text[0] in _EDGES_BEGIN and bool(_PAGE_EDGE.fullmatch(line.text))


def _head(words: str) -> str:
    """Return the letters of a running head, which are the same on every page."""
    return letters_of(words).strip("0123456789")


def _typed(groups: Sequence[Sequence[Line]], text: str) -> str:
    """Return paragraphs, each as one line."""
    printed = printed_words(text)
    typed: list[str] = []
    for group in groups:
        lines = [group[0].text, *(line.text.lstrip() for line in group[1:])]
        apart = group[0].blank_before or (len(group) > 1 and not group[0].bullet)
        typed.append("\n\n" if apart else "\n")
        typed += (part_before(*pair, printed) for pair in pairwise(lines))
        typed.append(lines[-1])
    return "".join(typed[1:])
