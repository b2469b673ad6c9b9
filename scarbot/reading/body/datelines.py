"""Where and when a report was written: "BOSTON — ", "LONDON (Reuters) - ", in front of its first sentence."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from scarbot.language import UPPER
from scarbot.reading.furniture.bylines import introduces
from scarbot.reading.traits.dates import MONTH_BEGUN
from scarbot.reading.traits.marks import phrases
from scarbot.reading.traits.prose import sentence_count
from scarbot.reasons import STANDFIRST

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scarbot.reading.blocks import Block

__all__ = ["DATELINE", "part_dateline"]

DATELINE = "dateline"
"""The reason why it is no part of the body."""

_FURTHEST = 3
_LONGEST = 90
_TOWN = rf"[{UPPER}][{UPPER}.’'/-]+(?:\s[{UPPER}.’'/-]{{2,}}){{0,3}}"
_NAMED_TOWN = rf"[{UPPER}][\w.’'-]+(?:\s[{UPPER}][\w.’'-]+){{0,3}}"
_STATE = r"(?:,\s[A-Z][\w.]+(?:\s[A-Z][\w.]+)?)?"
_MONTH = rf"{MONTH_BEGUN}[a-z]*\.?"
_DAY = rf"(?:{_MONTH}\s\d{{1,2}}(?:,?\s(?:19|20)\d\d)?|\d{{1,2}}\s{_MONTH}(?:\s(?:19|20)\d\d)?)"
_DATE = rf"(?:(?:,?\s|\s?[—–-]{{1,2}}\s?)\(?(?:[A-Z][a-z]+day,\s)?{_DAY}\)?,?)"
_AGENCY = r"(?:\s?\([A-Z][\w .’'&-]{1,30}\)|\s?/[A-Z][\w .’'-]{1,30}/)"
_ONE_WORD_AGENCY = r"(?:\s?\([A-Z]\w{1,20}\)|\s?/[A-Z]\w{1,20}/)"
_DASH = r"\s?(?:—|–|--|(?<=\s)-(?=\s))\s?"
_NEXT = r"(?=[“\"‘'(]?[A-Z0-9])"
_DATELINE = re.compile(
    rf"(?:(?P<bare>{_TOWN}){_STATE}(?P<signs>{_DATE}?{_AGENCY}?)"
    rf"|{_NAMED_TOWN}{_STATE}(?:{_DATE}{_AGENCY}?|{_ONE_WORD_AGENCY})"
    rf"|\((?:{_TOWN}){_STATE}{_DATE}?\)){_DASH}{_NEXT}"
)
_ALONE = re.compile(rf"\(?(?P<bare>{_TOWN}){_STATE}{_DATE}?{_AGENCY}?\)?\s?(?:—|–|--)")  # "CNN —"


def part_dateline(text: str, blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks with the dateline of the first paragraphs as a block of its own.

    Args:
        text: what the offsets of the blocks point into.
        blocks: the blocks, furniture marked.
    """
    parted = list(blocks)
    paragraphs = _first_paragraphs(blocks)
    for count, place in enumerate(paragraphs):
        block = blocks[place]
        alone = _ALONE.fullmatch(text, block.start, block.end)
        if alone and not _is_label(alone["bare"]):
            parted[place] = replace(block, kind="furniture", reason=DATELINE)
            break
        behind = _end(text, block)
        if behind:
            end = block.start + len(text[block.start : behind].rstrip())
            line = replace(block, kind="furniture", end=end, reason=DATELINE)
            parted[place : place + 1] = [line, replace(block, start=behind)]
            if count == 1:
                _mark_above(text, parted, paragraphs[0])
            _mark_decks(parted, paragraphs[0])
            break
    return parted


def _mark_above(text: str, blocks: list[Block], place: int) -> None:
    """Mark the one sentence between the title and the dateline: a report begins with its dateline."""
    block = blocks[place]
    words = text[block.start : block.end]
    titled = place > 0 and blocks[place - 1].kind in ("title", "heading")
    if titled and sentence_count(words) == 1 and not introduces(words, text[block.end :]):
        blocks[place] = replace(block, kind="furniture", reason=STANDFIRST)


def _mark_decks(blocks: list[Block], first: int) -> None:
    """Mark the headings between the title and the first paragraph: none heads a section of a report."""
    heads = [place for place in range(first) if blocks[place].kind in ("title", "heading")]
    title = next((place for place in heads if blocks[place].kind == "title"), heads[0] if heads else first)
    for place in range(title + 1, first):
        if blocks[place].kind == "heading":
            blocks[place] = replace(blocks[place], kind="furniture", reason=STANDFIRST)


def _first_paragraphs(blocks: Sequence[Block]) -> list[int]:
    """Return the places of the first few paragraphs, up to a heading behind one."""
    found: list[int] = []
    for place, block in enumerate(blocks):
        if len(found) == _FURTHEST or (found and block.kind == "heading"):
            break
        if block.kind == "paragraph":
            found.append(place)
    return found


def _end(text: str, block: Block) -> int:
    """Return the offset behind the dateline of a block, 0 if it has none; capitals may be a label."""
    match = _DATELINE.match(text, block.start, min(block.end, block.start + _LONGEST))
    if match is None:
        return 0
    return 0 if match["bare"] and not match["signs"] and _is_label(match["bare"]) else match.end()


def _is_label(capitals: str) -> bool:
    """Say whether capitals in front of a dash are a label and no town: "WARNING —"."""
    words = capitals.lower().replace("-", " ").split()
    return any(word.strip(".’'") in phrases("labels", "datelines") for word in words)
