"""Which blocks are no part of the article's body: credits, boxes, links, comments, bios.

The words are in ``data/furniture.toml``. A *line* goes alone; a *box* takes the short lines
behind it, a *part* everything up to the next heading, and the *end* everything.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from scarbot.language import fold
from scarbot.reading.blocks import Block
from scarbot.reading.metadata import is_date

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["is_signature", "line_reason", "mark_furniture", "opens_experts", "opens_references", "vocabulary"]

_LONGEST_LINE = 200
_SENTENCE_END = re.compile(r"[.!?]['\"”’)]*$")
_COUNT = re.compile(r"^\(?\d+\)?\s+|\s*\(\d+\)$")
_DIGIT = re.compile(r"\d")
_BYLINE = re.compile(
    r"^(?:by|interview by|written by|words by|story by|posted by|text by|author:)\s+(.+)", re.IGNORECASE
)
_NAME = re.compile(r"[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){1,3}")
_I_AM = re.compile(r"(?:(?:Hi|Hello|Hey)[,!] )?(?:I['’]m|I am|My name is) ")
_REPEAT_LENGTH = 40
_SHORT_REPEAT = 20
_MOST_HOLDERS = 50
_FIRST_WORDS = 3
_WORD = re.compile(r"\w+")
_OPENING_MARKS = '“"‘*_'
_QUOTED = re.compile(r"[“\"][^“”\"\n]{1,600}[”\"]|‘[^\n‘]{1,600}?’(?!\w)")
_SIGNED = re.compile(
    r"(?:—|–|―|--)\s?(?:Dr\.? |Prof\.? )?"
    rf"(?:{_NAME.pattern}(?=\s*(?:$|[,(|]|of |at |from |in ))|[A-Z][\w.’'-]*(?=,|$))"
)
_LONGEST_SIGNATURE = 150
_BREAK = re.compile(r"\r\n|\r|\n")
_BEHIND = " .:!›»→>"
_LONGEST_OPENING = 80
_EMAIL = re.compile(r"[\w.-]{1,64}@[\w-]{1,64}\.[a-z]")
_LONGEST_CONTACT = 120
_MARKS = "·|•"
_SEGMENTS = re.compile(rf"\s*[{_MARKS}]\s*")
_LONGEST_SEGMENT = 40
_LONGEST_STANDFIRST = 300
_HEAD_BLOCKS = 8
_MOST_STANDFIRSTS = 2
_BOXES = frozenset(
    {
        "newsletter box", "share box", "advertisement", "byline", "reviewer", "photo credit",
        "cookie banner", "related links",
    }
)  # fmt: skip
_STOPS = re.compile(r"[.!]\s+")
_CREDIT = re.compile(
    rf"(?:^|[.!?)]\s){_NAME.pattern} for (?:The )?[A-Z][\w ’'&]{{2,40}}$"
    rf"|\({_NAME.pattern}/[A-Z][\w ’'&]{{2,40}}\)$"
)
_BODY = 160


@dataclass(frozen=True, slots=True)
class _Line:
    reason: str
    begins: tuple[str, ...]
    equals: frozenset[str]
    contains: tuple[str, ...]
    ends: tuple[str, ...]
    beside: tuple[str, ...]
    longest: int

    def matches(self, words: str) -> bool:
        if len(words) > self.longest:
            return False
        if self.beside and not any(phrase in words for phrase in self.beside):
            return False
        if words.startswith(self.begins) or words.rstrip(_BEHIND) in self.equals or self._ends(words):
            return True
        return bool(self.contains) and any(phrase in words for phrase in self.contains)

    def _ends(self, words: str) -> bool:
        """Say whether the last sentence is one that ends such a line: "Simple advice. Subscribe"."""
        ending = next((end for end in self.ends if words.endswith(end)), "")
        return bool(ending) and words[: -len(ending)].endswith((". ", "! ", "? "))


def mark_furniture(
    text: str, blocks: Sequence[Block], begins: Iterable[str] = (), description: str = ""
) -> list[Block]:
    """Return the blocks with those that are furniture marked as such, each with its reason.

    Args:
        text: what the offsets of the blocks point into.
        blocks: the blocks in their order.
        begins: further words that a line of furniture begins with (a sidecar's).
        description: what the metadata says the article is about; printed, it is a standfirst.
    """
    own = tuple(fold(phrase).lower() for phrase in begins)
    marked: list[Block] = []
    opened = _Opened()
    byline = ""
    for block in blocks:
        words = fold(text[block.start : block.end])
        part = opened.reason(words, block)  # a line inside a box may have a reason of its own
        reason = block.reason or _line_reason(words.lower(), block, own, words) or part
        reason = reason or _box_goes_on(text, marked, block) or _attribution_line(text, marked, block)
        if not reason and byline and _is_bio(words, byline):
            reason = "author bio"
        opened.note(block, reason)
        if reason == "byline" and (named := _BYLINE.match(words)) and (name := _NAME.match(named.group(1))):
            byline = name.group()
        marked.append(replace(block, kind="furniture", reason=reason) if reason else block)
    return _without_repeats(text, _without_head(text, marked, _letters(description)))


def _without_head(text: str, blocks: list[Block], description: str) -> list[Block]:
    """Mark what stands around the title: the site's lines above it, the standfirst below it."""
    head = blocks[:_HEAD_BLOCKS]
    if not head:
        return blocks
    title = next((place for place, block in enumerate(head) if block.kind == "title"), 0)
    signed = next((place for place, block in enumerate(head) if block.reason == "byline"), 0)
    below = [p for p in range(title + 1, signed) if blocks[p].kind in ("paragraph", "quote", "heading")]
    below = below if len(below) <= _MOST_STANDFIRSTS and blocks[title].kind in ("title", "heading") else []
    for place, block in enumerate(head):
        words = text[block.start : block.end]
        if block.kind == "furniture" or len(words) > _LONGEST_STANDFIRST:
            continue
        if place < title and block.kind == "paragraph":
            blocks[place] = replace(block, kind="furniture", reason="site header")
        elif place in below or (description and _letters(words) == description):
            blocks[place] = replace(block, kind="furniture", reason="standfirst")
    return blocks


def line_reason(words: str) -> str:
    """Return why a line of its own is furniture, empty if it is not.

    >>> line_reason("Photo: Ana Ruiz"), line_reason("By June, it had healed.")
    ('photo credit', '')
    """
    return _line_reason(fold(words).lower(), Block("paragraph", 0, len(words)), ())


def is_signature(line: str) -> bool:
    """Say whether a line is a dash and a name, as below a quotation.

    >>> is_signature("— Ana Ruiz, RD"), is_signature("— Ana Ruiz was not convinced.")
    (True, False)
    """
    line = line.lstrip()
    return len(line) <= _LONGEST_SIGNATURE and bool(_SIGNED.match(line))


def opens_references(words: str) -> bool:
    """Say whether a heading opens the list of references."""
    return _bare(words) in vocabulary()["references"]["opens"]


def opens_experts(words: str) -> bool:
    """Say whether a heading opens a list of the people who speak."""
    return _bare(words) in vocabulary()["experts"]["opens"]


def _box_goes_on(text: str, marked: list[Block], block: Block) -> str:
    """Return the reason of the line before, where no blank line parts a box from its next line."""
    before = marked[-1] if marked else None
    if before is None or before.reason not in _BOXES or block.kind == "item":
        return ""
    return before.reason if len(_BREAK.findall(text, before.end, block.start)) == 1 else ""


def _attribution_line(text: str, marked: list[Block], block: Block) -> str:
    """Return a reason for a dash and a name directly behind a quotation."""
    before = marked[-1] if marked else None
    if before is None or before.kind in ("furniture", "heading") or block.kind == "heading":
        return ""
    if before.kind != "quote" and text[before.end - 1] not in '”"':
        return ""
    begin = max(before.end, block.start - 4) if block.kind == "item" else block.start
    return "attribution line" if is_signature(text[begin : block.end]) else ""


class _Opened:
    """What an opening line has begun and no later line has ended."""

    def __init__(self) -> None:
        self.scope = ""
        self.why = ""
        self.body = 0
        self.signed = False

    def note(self, block: Block, reason: str) -> None:
        """Keep count of the prose so far: what ends an article does not stand in its head."""
        self.signed = self.signed or reason == "byline"
        self.body += block.end - block.start if block.kind == "paragraph" and not reason else 0

    def _is_head(self) -> bool:
        """Say whether nothing but the byline and a standfirst has been read yet."""
        return self.signed and self.body < _BODY

    def reason(self, words: str, block: Block) -> str:
        """Return why a block goes because of an opening line, the opening line itself included."""
        opening = _opening(words) if block.kind in ("heading", "paragraph") else None
        if opening and opening[0] == "end" and self._is_head() and _COUNT.search(words):
            return opening[1]  # "14 comments" below the title
        if opening:
            self.scope, self.why = opening
            return self.why
        if self.scope == "part" and block.kind == "heading":
            self.scope = ""
        if self.scope == "box" and (_SENTENCE_END.search(words) and len(words) > _REPEAT_LENGTH):
            self.scope = ""
        if self.scope == "box" and block.kind == "heading" and words.endswith("?"):
            self.scope = ""
        return self.why if self.scope else ""


def _opening(words: str) -> tuple[str, str] | None:
    """Return the scope and the reason that a line opens, if it opens anything."""
    return _openings().get(_bare(words)) if len(words) <= _LONGEST_OPENING else None


@cache
def _openings() -> dict[str, tuple[str, str]]:
    scopes = ("box", "part", "end")  # the widest counts
    return {
        words: (scope, entry["reason"])
        for scope in scopes
        for entry in reversed(vocabulary()[scope])
        for words in entry["opens"]
    }


def _bare(words: str) -> str:
    """Return a heading without what counts or points; nothing for what is too long to be one."""
    if len(words) > _LONGEST_LINE:
        return ""
    bare = fold(words).lower().strip(" :.›»→>+")
    return _COUNT.sub("", bare).strip() if _DIGIT.search(bare) else bare


def _line_reason(words: str, block: Block, own: tuple[str, ...], printed: str = "") -> str:
    if own and words.startswith(own):
        return "named by the sidecar"
    if len(words) > _LONGEST_LINE:
        return ""
    if is_date(words):
        return "byline"
    if "@" in words and len(words) <= _LONGEST_CONTACT and _EMAIL.search(words):
        return "reader box"
    words = words.lstrip("[(")
    for line in _lines() if _may_match(words) else ():
        if line.matches(words) and not (line.reason == "byline" and not _is_byline(words, block)):
            return line.reason
    credited = " for " in printed or printed.endswith(")")
    if credited and block.kind != "item" and _CREDIT.search(printed):
        return "photo credit"
    return _reason_of_segments(words)


def _reason_of_segments(words: str) -> str:
    """Return the reason of a line of several parts that tell: "Share · Save"; "By Jo. Updated May 2."."""
    parts = _STOPS.split(words.rstrip(".")) if ". " in words else []
    if len(parts) > 1 and all(len(part) <= _LONGEST_SEGMENT and _may_match(part) for part in parts):
        reasons = [next((line.reason for line in _lines() if line.matches(part)), "") for part in parts]
        if all(reasons):
            return reasons[0]
    segments = _SEGMENTS.split(words) if any(map(words.__contains__, _MARKS)) else ()
    if len(segments) > 1 and all(len(segment) <= _LONGEST_SEGMENT for segment in segments):
        likely = [segment for segment in segments if _may_match(segment)]
        return next((line.reason for line in _lines() for one in likely if line.matches(one)), "")
    return ""


def _may_match(words: str) -> bool:
    """Say whether any line of furniture begins or ends like it, equals it or is contained in it."""
    begins, ends, equals, contains = _all_lines()
    around = words.startswith(begins.get(words[:1], ())) or words.endswith(ends)
    return around or words.rstrip(_BEHIND) in equals or any(map(words.__contains__, contains))


@cache
def _all_lines() -> tuple[dict[str, tuple[str, ...]], tuple[str, ...], frozenset[str], tuple[str, ...]]:
    """Return how lines begin, by the first letter, how they end, what they equal, and what they contain."""
    begins: dict[str, tuple[str, ...]] = {}
    for phrase in (phrase for line in _lines() for phrase in line.begins):
        begins[phrase[:1]] = (*begins.get(phrase[:1], ()), phrase)
    ends = tuple(phrase for line in _lines() for phrase in line.ends)
    equals = frozenset(phrase for line in _lines() for phrase in line.equals)
    contains = tuple(phrase for line in _lines() for phrase in line.contains)
    return begins, ends, equals, contains


def _is_byline(words: str, block: Block) -> bool:
    """Tell "By Jane Doe" from a sentence or a heading that begins with "By"."""
    return (
        block.kind != "item"
        and not _SENTENCE_END.search(words)
        and (not words.startswith("by ") or len(words.split()) <= 12)
    )


def _is_bio(words: str, name: str) -> bool:
    """Tell "Ana Ruiz writes about sleep." and "I’m Ana, a mom of three." from a sentence about her."""
    first = name.partition(" ")[0]
    if _I_AM.match(words) and re.match(rf"{re.escape(first)}\b", _I_AM.sub("", words, count=1)):
        return True
    told = words[len(name) :].lstrip(" ,").startswith(("is ", "has ", "covers ", "writes ", "was "))
    return told and words.lower().startswith(name.lower())


def _without_repeats(text: str, blocks: list[Block]) -> list[Block]:
    """Mark pull quotes: blocks whose words stand in a longer block, or in an equal one before."""
    words = {
        position: _WORD.findall(text[block.start : block.end].lower().replace("_", " "))
        for position, block in enumerate(blocks)
        if block.kind in ("paragraph", "quote", "item")
    }
    spoken = {
        position: _spoken(text[blocks[position].start : blocks[position].end])
        for position in words
        if text[blocks[position].start] in _OPENING_MARKS
    }
    bodies = {position: "".join(listed) for position, listed in words.items()}
    holders = _holders(words)
    first: dict[str, int] = {}
    for position, letters in bodies.items():
        short = blocks[position].kind == "quote" or spoken.get(position) == letters
        shortest = _SHORT_REPEAT if short else _REPEAT_LENGTH
        if len(letters) < shortest:
            continue
        if first.setdefault(letters, position) < position or any(
            (letters in bodies[holder] and len(letters) < len(bodies[holder]))
            or (
                spoken.get(position) == letters
                and holder != position
                and letters in _spoken(text[blocks[holder].start : blocks[holder].end])
            )
            for holder in holders.get(tuple(words[position][:_FIRST_WORDS]), ())
        ):
            blocks[position] = replace(blocks[position], kind="furniture", reason="pull quote")
    return blocks


def _spoken(words: str) -> str:
    """Return the letters inside quotation marks, of all quotations together."""
    return "".join(_letters(quoted.group()) for quoted in _QUOTED.finditer(words))


def _holders(words: dict[int, list[str]]) -> dict[tuple[str, ...], list[int]]:
    """Return by the first words of every block which blocks hold those words, the first ones only."""
    holders: dict[tuple[str, ...], list[int]] = {
        tuple(listed[:_FIRST_WORDS]): [] for listed in words.values()
    }
    for position, listed in words.items():
        triples = zip(listed, listed[1:], listed[2:], strict=False)
        for opening in set(filter(holders.__contains__, triples)):
            if len(holders[opening]) < _MOST_HOLDERS:
                holders[opening].append(position)
    return holders


def _letters(words: str) -> str:
    return "".join(filter(str.isalnum, words.lower()))


@cache
def _lines() -> tuple[_Line, ...]:
    return tuple(
        _Line(
            entry["reason"],
            tuple(entry.get("begins", ())),
            frozenset(entry.get("equals", ())),
            tuple(entry.get("contains", ())),
            tuple(entry.get("ends", ())),
            tuple(entry.get("beside", ())),
            entry.get("longest", _LONGEST_LINE),
        )
        for entry in vocabulary()["line"]
    )


@cache
def vocabulary() -> dict[str, Any]:
    """Return ``data/furniture.toml``."""
    return tomllib.loads((files("scarbot") / "data" / "furniture.toml").read_text(encoding="utf-8"))
