"""Direct, mixed or indirect: how much of a sentence with a speaker stands inside marks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scarbot.attribution.cues import QUOTED

if TYPE_CHECKING:
    from scarbot.attribution.cues import Cue
    from scarbot.models import Kind

__all__ = ["is_speech", "is_wholly_quoted", "kind_of"]

_SEGMENT = re.compile(rf"[^{QUOTED}]+")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_JOINING = frozenset("and but so as yet then still also plus or because that now for while though".split())
_TRAILING = re.compile(
    r"\s*(?:,\s*(?:who|which|whose|an?|the|our|\d|[A-Z]|chief|director|founder|professor|co-)"
    r"|of|about|when|while|in|at|with|after|by|to|from|on|as|for|via|during|over|me|us|[A-Z]|,?\s*\w+ing\b|—|–|--|\(|\w+ly\b|[,.]?\s*$)"
)


def kind_of(outside: str, start: int, end: int, cue: Cue) -> Kind:
    """Return the kind of a sentence that a person's cue governs."""
    if QUOTED not in outside[start:end]:
        return "indirect"
    if cue.colon or not _left_over(outside, start, end, cue):
        return "direct"
    return "mixed" if _quoted_words(outside, start, end) > 1 else "indirect"


def _quoted_words(outside: str, start: int, end: int) -> int:
    """Estimate how many words are quoted, from their length; a scare quote is a word."""
    return max((len(run) for run in re.findall(rf"{QUOTED}+", outside[start:end])), default=0) // 7


def _left_over(outside: str, start: int, end: int, cue: Cue) -> list[str]:
    """Return the words outside the marks that are neither cue nor mere joining."""
    left: list[str] = []
    for segment in _SEGMENT.finditer(outside, start, end):
        if segment.start() <= cue.start < segment.end():
            left += _content(outside[segment.start() : cue.start])
            behind = outside[cue.end : segment.end()]
            introduces = segment.end() < end and behind.rstrip().endswith((":", ","))
            if not introduces and not _TRAILING.match(behind):
                left += _content(behind)
        else:
            left += _content(segment.group())
    return left


def _content(words: str) -> list[str]:
    return [word for word in _WORD.findall(words) if word.lower() not in _JOINING]


def is_wholly_quoted(outside: str, start: int, end: int) -> bool:
    """Say whether no word of a sentence stands outside quotation marks."""
    return QUOTED in outside[start:end] and not _WORD.search(outside[start:end].replace(QUOTED, " "))


def is_speech(text: str, outside: str, start: int, end: int) -> bool:
    """Say whether a sentence without a cue ends in quoted speech: “…” behind a colon or a dash."""
    match = re.search(rf"(?:[:?—–]|--)\s*({QUOTED}+)[.\s]*$", outside[start:end])
    if not match:
        return False
    quoted = text[start + match.start(1) : start + match.end(1)]
    return len(quoted.split()) >= 3 and bool(re.search(r"[.,!?][”\"’']$", quoted))
