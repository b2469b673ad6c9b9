"""Names that sign: below or beside a quotation, and below a reader's letter."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from scarbot.language import ONE_NAME, UPPER, any_title
from scarbot.reading.traits.marks import phrases
from scarbot.reading.traits.prose import OPENING_QUOTES, is_prose
from scarbot.reasons import ATTRIBUTION, SIGNATURE, TELLER

if TYPE_CHECKING:
    from scarbot.reading.traits.layout import Layout

__all__ = [
    "LONGEST_SIGNATURE",
    "NAME",
    "attribution_line_reason",
    "find_signature",
    "is_name_line",
    "is_signature",
    "letter_signature_reason",
    "teller_reason",
]

LONGEST_SIGNATURE = 150
"""How long a line is at most that signs a quotation or a letter."""

NAME = re.compile(rf"{ONE_NAME}(?: {ONE_NAME}){{1,3}}")
"""A name of two words to four."""
_SIGNED = re.compile(
    rf"(?:—|–|―|--|-(?=[{UPPER}]))\s?(?:(?:{any_title()}) )?"
    rf"(?:{NAME.pattern}(?=\s*(?:$|[,(|]|of |at |from |in |for ))|{ONE_NAME}(?=,|$)|[A-Z]{{2,6}}(?=,|$)"
    r"|(?:the|an?)(?: [\w’'-]+){1,5}$)"
)
_SIGNED_BESIDE = re.compile(
    rf"[.!?…,][”\"’]\s+((?:—|–|―|--)\s?(?:[{UPPER}]|(?:the|an?) )[^“”\"!?;:]{{2,120}})\Z"
)
_SIGNED_BELOW = re.compile(
    rf"(?:(?:{any_title()}) )?{NAME.pattern}(?:, (?:[^.!?]|\.(?=[A-Z,]))*(?:[^.!?]|[A-Z]\.))?"
)
_SIGNS_LETTER = ("—", "–", "―", "--", "Signed")
_LETTER_SIGNED = re.compile(
    rf"(?:(?:—|–|―|--)\s?|Signed,? ){ONE_NAME}(?: {ONE_NAME}){{0,3}}"
    rf"(?:,? (?:in|from|of) {ONE_NAME}(?: {ONE_NAME}){{0,2}}(?:, {ONE_NAME}\.?)?)?"
)
_DASH = 4
"""How far in front of an item its dash may begin."""


def find_signature(words: str) -> int | None:
    """Return where the dash and the name begin that sign a quotation on its own line; mostly nowhere.

    >>> find_signature("“Rest.” — Ana Ruiz, RD"), find_signature("“Rest,” she says — Ana Ruiz does.")
    (8, None)
    """
    if not words.startswith(OPENING_QUOTES):
        return None
    signed = _SIGNED_BESIDE.search(words, max(0, len(words) - LONGEST_SIGNATURE))
    return signed.start(1) if signed and is_signature(signed[1]) else None


def is_signature(line: str) -> bool:
    """Say whether a line is a dash and a name, as below a quotation.

    >>> is_signature("— Ana Ruiz, RD"), is_signature("— Ana Ruiz was not convinced.")
    (True, False)
    """
    line = line.lstrip()
    return len(line) <= LONGEST_SIGNATURE and bool(_SIGNED.match(line))


def is_name_line(line: str) -> bool:
    """Say whether a line is a name and who that is, as below a quotation, without a dash.

    >>> is_name_line("Ana Ruiz, MD"), is_name_line("Ana Ruiz was not convinced")
    (True, False)
    """
    return len(line) <= LONGEST_SIGNATURE and bool(_SIGNED_BELOW.fullmatch(line.strip()))


def attribution_line_reason(layout: Layout, place: int) -> str:
    """Return a reason for a dash and a name directly behind a quotation."""
    if not place or layout.reasons[place - 1] or layout.blocks[place].kind == "heading":
        return ""
    text, before, block = layout.text, layout.blocks[place - 1], layout.blocks[place]
    if before.kind == "heading" or (before.kind != "quote" and text[before.end - 1] not in '”"'):
        return ""
    below = before.kind == block.kind == "quote" and text[before.end - 1] in '”"'
    named = below and is_name_line(text[block.start : block.end])
    return ATTRIBUTION if named or is_signature(_with_dash(layout, place)) else ""


def letter_signature_reason(layout: Layout, place: int) -> str:
    """Return a reason for the name alone that signs a reader's letter, below its last paragraph."""
    words = layout.words[place]
    if not place or layout.reasons[place - 1] or len(words) > LONGEST_SIGNATURE:
        return ""
    if not (words.startswith(_SIGNS_LETTER) or layout.blocks[place].kind == "item"):
        return ""  # the usual case
    before = layout.blocks[place - 1]
    behind = layout.blocks[place + 1] if place + 1 < len(layout.blocks) else before
    if "item" in (before.kind, behind.kind) or before.kind == "heading":
        return ""  # a dash may be a bullet
    signed = _LETTER_SIGNED.fullmatch(_with_dash(layout, place).strip())
    return SIGNATURE if signed and is_prose(layout.words[place - 1]) else ""


def teller_reason(layout: Layout, place: int) -> str:
    """Return a reason for who tells a part of an article, and to whom: "Ana Ruiz, 41, as told to Lee Moss".

    Above all prose it is the byline.
    """
    words = layout.words[place]
    told = len(words) <= LONGEST_SIGNATURE and _told().fullmatch(words)
    return TELLER if told and layout.before(place) else ""


@cache
def _told() -> re.Pattern[str]:
    told_to = "|".join(sorted(map(re.escape, phrases("told_to"))))
    name = NAME.pattern
    return re.compile(rf"(?:(?:—|–|―|--)\s?)?{name}(?:, [^!?“”\"]{{1,100}}?)?,? (?i:{told_to}) {name}\.?")


def _with_dash(layout: Layout, place: int) -> str:
    """Return the words of a block, not the first, and the dash in front that was taken for a bullet."""
    before, block = layout.blocks[place - 1], layout.blocks[place]
    begin = max(before.end, block.start - _DASH) if block.kind == "item" else block.start
    return layout.text[begin : block.end]
