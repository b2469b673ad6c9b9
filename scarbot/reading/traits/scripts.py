"""Transcripts and interviews in letters: what stands in front of the words says who speaks, and when.

``[00:01:02] ANA RUIZ: It fades.``, ``Ana Ruiz (01:02): It fades.``, ``Ana Ruiz  1:02`` above the words, and
``Q.`` and ``A.``, ``ANA RUIZ, HOST:`` and later ``RUIZ:``: the label and the time are no part of what is
said.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from scarbot.language import UPPER, inner_span, listed_titles
from scarbot.lexicon.word_lists import common_words
from scarbot.particles import PARTICLES
from scarbot.reading.blocks import Block
from scarbot.reading.traits.letters import find_letter_lines
from scarbot.reading.traits.threads import find_posts
from scarbot.reasons import LABEL, TIME_STAMP

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

__all__ = ["CREDENTIALS", "LABEL_WORD", "Turns", "merged", "part_labels", "says_who_speaks"]

_STAGE = "stage direction"
_CLOCK = re.compile(r":(?<=\d:)[0-5]\d")  # the rare colon is looked for first; "1:02:03" has two
_BARE_STAMP = r"(?:\d{1,2}:)?\d{1,2}:[0-5]\d(?:[.,]\d{1,3})?"
_STAMP = rf"[\[(]?{_BARE_STAMP}[\])]?"
_BRACKETED = rf"[\[(]{_BARE_STAMP}[\])]"
_MARKS = r"[*_]{0,3}"
LABEL_WORD = rf"[{UPPER}][\w.’'&-]*"
"""The pattern of one word of a label."""
_NAME = (
    rf"(?P<name>{LABEL_WORD}(?: (?:{LABEL_WORD}|\d{{1,2}}|{'|'.join(PARTICLES)})){{0,5}})"
    r"(?:,? [A-Z][A-Z.]{1,6})?(?: \([A-Za-z][^()\n]{1,30}\))?"
)
_BETWEEN = r"[ \t\u00a0]{0,6}[,|–—-]?[ \t\u00a0]{0,6}"
_TIMED = (
    re.compile(
        rf"{_MARKS}(?P<time>{_STAMP}){_MARKS}{_BETWEEN}{_MARKS}{_NAME}{_MARKS}\s?(?::{_MARKS}(?=\s|\Z)|(?=\n|\Z))"
    ),
    re.compile(
        rf"{_MARKS}{_NAME}{_MARKS}{_BETWEEN}{_MARKS}"
        rf"(?:(?P<time>{_BRACKETED}){_MARKS}(?::{_MARKS})?(?=\s|\Z)"
        rf"|(?P<bare>{_STAMP}){_MARKS}(?::{_MARKS}(?=\s|\Z)|(?=\s*\n|\Z)))"
    ),
    re.compile(rf"(?P<time>{_STAMP})(?P<name>)(?=\s|\Z){_BETWEEN}"),
)
_ALONE = re.compile(rf"{_MARKS}{_NAME}{_MARKS}")
_LONGEST_STAMP = 14
_HALVES = ("AM", "PM", "A.M.", "P.M.")  # of a day: a chat has clocks
_ENDS = (".", "?", "!")
_FRACTION = re.compile(r"[.,]")
_LONGEST_LABEL = 90
_FEWEST_TURNS = 3
_FEWEST_LETTERS = 2
_LETTER = re.compile(
    rf"(?:\A|(?<=\n)|(?<=[.?!”\"’)*_] )){_MARKS}"
    rf"(?P<name>Question|Interviewer|Answer|Q|A)(?: ?\d{{1,2}})?(?:(?<=[QA\d])\.|:){_MARKS}(?=\s|\Z)"
)
_BEFORE_LETTERS = "*_QIA"  # what such a label begins with
_PAIR_OF_LETTERS = ("Q", "A")
_NEAR = 4
"""How many blocks a letter and the name that signs it may take."""
_ASKING = ("Q", "Question", "Interviewer")
_LONGEST_INITIAL = 2
_CAPITAL_PART = rf"[{UPPER}][{UPPER}.’'-]*"
_CAPITALS = re.compile(
    rf"{_MARKS}(?P<name>{_CAPITAL_PART}(?: {_CAPITAL_PART}){{0,4}})(?P<post>, [^:\na-z]{{2,80}}|)"
    rf"(?: \([A-Za-z][^()\n]{{1,30}}\))?\s?:{_MARKS}(?=\s|\Z)"
)
_ASIDE = re.compile(r"[\[(][^\[\]()]{2,60}[\])]")
_LONGEST_ASIDE = 62
_NOISE = re.compile(r"(?<=[.!?…”\"’)\]:\n]\s)\[[A-Za-z][^\[\].!?\d\s]*(?: [^\[\].!?\d\s]+){0,3}\](?=\s|\Z)")
_OPENING_BRACKETS = "[("
_ASIDE_WORDS = 5
CREDENTIALS = r"(?:, ?[A-Z][\w.]{0,4}[A-Z]\b\.?){0,3}"
"""The letters behind a name in a label, up to three: ", MD"."""

_LABELLED = re.compile(
    rf"{_MARKS}(?P<name>{LABEL_WORD}(?: (?:{LABEL_WORD}|{'|'.join(PARTICLES)})){{0,4}})"
    rf"{CREDENTIALS}\s?:{_MARKS}(?:\s|(?<=[A-Z]:)(?=[A-Z][a-z]|I\s))"
)
_PAIR = re.compile(rf"(?<![\w’'-])(?=([{UPPER}][\w’'-]* [{UPPER}][\w’'-]*)(?![\w’'-]|\s?:))")
_TITLES = frozenset(listed_titles())
_WHO = re.compile(
    r"(?:(?:[Cc]o-?)?[Hh]ost(?:s|ed by)?|HOSTS?|(?:[Ss]pecial |[Oo]ur )?[Gg]uests?|GUESTS?"
    r"|[Ii]nterviewees?|[Mm]oderators?|[Pp]resenters?|[Ff]eaturing):\s(?=[A-Z])"
)


@dataclass(frozen=True, slots=True)
class _Label:
    """Where a label is, whom it names, and the second at which they speak; no name: only a time."""

    start: int
    end: int
    name: str
    second: int = 0


def part_labels(text: str, blocks: Sequence[Block]) -> tuple[list[Block], list[Block]]:
    """Return the blocks without the labels and times in front of what is said, and these.

    Without any, the blocks are as they were. What stands directly behind a label is no heading.
    """
    timed = _find_timed(text, blocks)
    labels = timed or _find_lettered(text, blocks) or _find_capital(text, blocks)
    lines = {} if labels else find_posts(text, blocks) or find_letter_lines(text, blocks)
    if not (labels or lines or any(text[block.start] in _OPENING_BRACKETS for block in blocks)):
        return list(blocks), []  # the usual case
    parted: list[Block] = []
    apart: list[Block] = []
    spoken = False
    for place, block in enumerate(blocks):
        if reason := lines.get(place, "") or _aside_reason(text, block, timed=bool(timed)):
            apart.append(replace(block, kind="furniture", reason=reason))
            spoken = spoken or place in lines
        elif place in labels:
            for label, said in _cut(text, block, labels[place]):
                for piece in _without_noises(text, said, timed=bool(timed)) if said else ():
                    (apart if piece.reason else parted).append(piece)
                apart.append(label)
                spoken = said is None and label.reason == LABEL
        else:
            plain = replace(block, kind="paragraph") if spoken and block.kind == "heading" else block
            for piece in _without_noises(text, plain, timed=bool(timed)):
                (apart if piece.reason == _STAGE else parted).append(piece)
            spoken = False
    return parted, apart


def says_who_speaks(words: str) -> bool:
    """Say whether a line tells who is heard in what follows.

    >>> says_who_speaks("Host: Ana Ruiz"), says_who_speaks("Host: I am Ana. Who are you?")
    (True, False)
    """
    return bool(_WHO.match(words)) and words[-1] not in "?!."


class Turns:
    r"""The names at the beginning of lines of those who speak in several.

    >>> lines = ["Ana Ruiz speaks to Tom.", "Tom: Why?", "Ruiz: Rest.", "Tom: And then?", "Ruiz: Ice."]
    >>> turns = Turns("\n".join(lines), lines)
    >>> turns.opens("Ruiz: And?"), turns.opens("Tom: And?"), turns.opens("Ana Ruiz")
    (True, False, False)
    """

    def __init__(self, text: str, lines: Iterable[str]) -> None:
        """Take a text and its lines."""
        self._text, self._lines = text, lines

    def opens(self, words: str) -> bool:
        """Say whether a line begins with such a name and goes on behind a colon."""
        label = _labelled(words)
        if label is None or self._counts[label["name"]] < _FEWEST_LETTERS:
            return False  # the usual case
        parts = [part for part in label["name"].split() if part not in _TITLES]
        if not parts or len(parts) < len(label["name"].split()):
            return bool(parts)
        plain = [part.capitalize() if part.isupper() else part for part in parts[-2:]]
        return " ".join(plain) in self._names or (len(parts) == 1 and plain[0] in self._single)

    @cached_property
    def _counts(self) -> Counter[str]:
        """How many lines begin with each label."""
        return Counter(label["name"] for label in map(_labelled, self._lines) if label)

    @cached_property
    def _names(self) -> frozenset[str]:
        """Two capitalised words in a row, wherever they are no label."""
        return frozenset(_PAIR.findall(self._text))

    @cached_property
    def _single(self) -> frozenset[str]:
        return frozenset(word for pair in self._names for word in pair.split(" "))


def _labelled(words: str) -> re.Match[str] | None:
    near = words[:_LONGEST_LABEL]
    return _LABELLED.match(near) if ":" in near else None


def _find_timed(text: str, blocks: Sequence[Block]) -> dict[int, list[_Label]]:
    """Return the labels with a time by the places of their blocks; none of a timetable."""
    if text.count(":") < _FEWEST_TURNS or len(_CLOCK.findall(text)) < _FEWEST_TURNS:
        return {}  # the usual case
    found = {place: [label] for place, block in enumerate(blocks) if (label := _timed(text, block))}
    for place in list(found):
        near = _below(text, blocks, place, found[place][0]) or _above(text, blocks, place, found)
        if near:
            found[near[0]] = [near[1]]
        elif blocks[place].reason:
            del found[place]  # of a player, or of its chapters
    named = Counter(label.name for (label,) in found.values() if label.name)
    if sum(named.values()) < _FEWEST_TURNS or max(named.values()) < _FEWEST_LETTERS:
        return {}
    return found if any(label.second % 5 for (label,) in found.values()) else {}


def _timed(text: str, block: Block) -> _Label | None:
    """Return the label with a time, or the time alone; a button of a player may be nothing else."""
    near = min(block.end, block.start + _LONGEST_LABEL)
    boxed = block.reason and block.end - block.start > _LONGEST_STAMP
    if boxed or block.kind == "title" or not _CLOCK.search(text, block.start, near):
        return None
    matches = (pattern.match(text, block.start, block.end) for pattern in _TIMED)
    label = next(filter(None, matches), None)
    if label is None or label["name"] in _HALVES or (block.reason and label["name"]):
        return None
    return _Label(label.start(), label.end(), label["name"], _seconds(label["time"] or label["bare"]))


def _below(text: str, blocks: Sequence[Block], place: int, stamp: _Label) -> tuple[int, _Label] | None:
    """Return the label of the block below a time that stands alone, and its place: "Ana Ruiz:", "Ana"."""
    block = blocks[place + 1] if place + 1 < len(blocks) else None
    if stamp.name or stamp.end < blocks[place].end or block is None or block.reason:
        return None
    label = _LABELLED.match(text, block.start, block.end) or _alone(text, blocks, place + 1, place + 2)
    return (place + 1, _Label(label.start(), label.end(), label["name"], stamp.second)) if label else None


def _above(
    text: str, blocks: Sequence[Block], place: int, found: Mapping[int, Sequence[_Label]]
) -> tuple[int, _Label] | None:
    """Return the name alone in the block above a time that stands alone, and its place."""
    (stamp,) = found[place]
    if not place or place - 1 in found or stamp.name or stamp.end < blocks[place].end:
        return None
    label = _alone(text, blocks, place - 1, place + 1)
    return (place - 1, _Label(label.start(), label.end(), label["name"], stamp.second)) if label else None


def _alone(text: str, blocks: Sequence[Block], place: int, behind: int) -> re.Match[str] | None:
    """Return the name that is all of a block, where words stand behind it and no further name or time."""
    name = _name_alone(text, blocks[place]) if behind < len(blocks) else None
    if name is None or blocks[place].kind == "title":
        return None
    said = blocks[behind]
    ended = text.endswith(_ENDS, said.start, said.end)
    return name if ended or not (_name_alone(text, said) or _timed(text, said)) else None


def _name_alone(text: str, block: Block) -> re.Match[str] | None:
    long = block.end - block.start > _LONGEST_LABEL
    return None if long else _ALONE.fullmatch(text, block.start, block.end)


def _seconds(stamp: str) -> int:
    parts = _FRACTION.split(stamp.strip("[]()"))[0].split(":")
    return sum(int(part) * 60**place for place, part in enumerate(reversed(parts)))


def _find_lettered(text: str, blocks: Sequence[Block]) -> dict[int, list[_Label]]:
    """Return the labels "Q:" and "A." by the places of their blocks, where two ask at least.

    One who asks is enough where the answer is near: in a column the letter and its signature stand above.
    """
    found: dict[int, list[_Label]] = {}
    for place, block in enumerate(blocks):
        if text[block.start] not in _BEFORE_LETTERS or block.reason or block.kind == "title":
            continue  # the usual case
        words, first = text[block.start : block.end], block.start
        if _LETTER.match(words):
            matches = _LETTER.finditer(words)
            found[place] = [_Label(first + m.start(), first + m.end(), m["name"]) for m in matches]
    asked = sum(label.name in _ASKING for labels in found.values() for label in labels)
    return found if asked >= _FEWEST_LETTERS or _is_column(text, found) else {}


def _is_column(text: str, found: Mapping[int, Sequence[_Label]]) -> bool:
    """Say whether there are one question and right behind it one answer, in blocks of their own.

    A full stop behind the letters makes a sentence of each; with a colon they may stay.
    """
    labels = [(place, label.name) for place, found_there in found.items() for label in found_there]
    if len(labels) != len(_PAIR_OF_LETTERS):
        return False
    (asks, question), (answers, answer) = labels
    stopped = all("." in text[label.start : label.end] for labelled in found.values() for label in labelled)
    return stopped and (question, answer) == _PAIR_OF_LETTERS and 0 < answers - asks <= _NEAR


def _find_capital(text: str, blocks: Sequence[Block]) -> dict[int, list[_Label]]:
    """Return the labels in capitals by the places of their blocks, where several speak by their names.

    "PRO TIP:" is no name: one of the labels tells a post, or stands later on as a surname alone or in
    small letters, and is not made of everyday words.
    """
    found = {place: label for place, block in enumerate(blocks) if (label := _capitals(text, block))}
    if len(found) < _FEWEST_TURNS:
        return {}  # the usual case
    names = {label["name"] for label in found.values()}
    full = {name for name in names if " " in name}
    single = {name.split()[-1] for name in full}
    posts = {label["name"] for label in found.values() if label["post"]}
    told = (name for name in full if name in posts or name.split()[-1] in names or name.title() in text)
    known = any(_is_no_phrase(name) for name in told)
    labels = {place: label for place, label in found.items() if label["name"] in full | single}
    if not known or len(full) < _FEWEST_LETTERS:
        return {}
    return {place: [_Label(label.start(), label.end(), label["name"])] for place, label in labels.items()}


def _is_no_phrase(name: str) -> bool:
    """Say whether a name in capitals has a word that is no everyday one: "TOM LEE", not "PRO TIP"."""
    return not common_words().issuperset(
        part.lower() for part in name.split() if len(part) > _LONGEST_INITIAL
    )


def _capitals(text: str, block: Block) -> re.Match[str] | None:
    """Return the label in capitals that opens a block."""
    if block.reason or block.kind == "title":
        return None
    return _CAPITALS.match(text, block.start, block.end)


def _cut(text: str, block: Block, labels: Sequence[_Label]) -> Iterator[tuple[Block, Block | None]]:
    """Yield each label of a block, and what is said behind it; nothing where the words are below."""
    starts = [label.start for label in labels]
    for label, until in zip(labels, [*starts[1:], block.end], strict=True):
        begin, end = inner_span(text, label.end, until)
        kind = "paragraph" if block.kind == "heading" else block.kind
        said = replace(block, kind=kind, start=begin, end=end) if begin < end else None
        yield Block("furniture", label.start, label.end, reason=LABEL if label.name else TIME_STAMP), said


def _without_noises(text: str, block: Block, *, timed: bool) -> Iterator[Block]:
    """Yield what is said in a block, and the noises between its sentences: "[laughter]"."""
    why = _aside_reason(text, block, timed=timed)
    if why:
        yield replace(block, kind="furniture", reason=why)
        return
    noises = list(_NOISE.finditer(text, block.start, block.end)) if timed and not block.reason else []
    if not noises:
        yield block  # the usual case
        return
    ends = [noise.start() for noise in noises]
    for start, end in zip([block.start, *(noise.end() for noise in noises)], [*ends, block.end], strict=True):
        begin, until = inner_span(text, start, end)
        if begin < until:
            yield replace(block, start=begin, end=until)
    for noise in noises:
        yield replace(block, kind="furniture", start=noise.start(), end=noise.end(), reason=_STAGE)


def _aside_reason(text: str, block: Block, *, timed: bool) -> str:
    """Return a reason for brackets alone on a line: "[LAUGHTER]"; in small letters only beside times."""
    if text[block.start] not in _OPENING_BRACKETS or block.reason or block.end - block.start > _LONGEST_ASIDE:
        return ""
    words = text[block.start : block.end]
    if not _ASIDE.fullmatch(words):
        return ""
    few = timed and len(words.split()) <= _ASIDE_WORDS
    return _STAGE if words.isupper() or few else ""


def merged(blocks: Iterable[Block], apart: Sequence[Block]) -> list[Block]:
    """Return blocks and what was taken apart from them in the order of the text."""
    return sorted([*blocks, *apart], key=_start) if apart else list(blocks)


def _start(block: Block) -> int:
    return block.start
