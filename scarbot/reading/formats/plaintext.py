"""Plain text as pasted: lines → blocks.

A heading is a short line of its own that ends like no sentence. Which lines are of one paragraph
is told by :mod:`~scarbot.reading.formats.columns`.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache, partial
from string import ascii_lowercase
from typing import TYPE_CHECKING

from scarbot.language import UPPER, any_title, sentence_spans
from scarbot.lexicon.announcing import announces_list
from scarbot.lexicon.data_files import load_data
from scarbot.reading.blocks import Block, Source
from scarbot.reading.formats.columns import PERSON, paragraphs
from scarbot.reading.formats.wiki_lines import without_wiki_marks
from scarbot.reading.furniture.line_reasons import line_reason
from scarbot.reading.furniture.openings import is_opening, opens_experts
from scarbot.reading.traits.prose import ends_sentence, is_prose, is_title_like, sentence_count
from scarbot.reading.traits.said import tells_who_was_asked
from scarbot.reading.traits.scripts import Turns
from scarbot.reading.traits.signatures import find_signature
from scarbot.reasons import TABLE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from scarbot.reading.formats.columns import Line

__all__ = ["read_text"]

_TAKING_UP = ("So ", "But ", "And ")
_QUESTIONS = ("Q:", "Q.", "A:", "A.")
_LABEL = re.compile(r"[A-Z][A-Z0-9&.’' -]{1,30}:\s")
_ENTRY = re.compile(r"[A-Z][\w’'/-]*(?:\s[\w’'/-]+){0,2}:\s+\S")
_FEWEST_ENTRIES = 3
_OPENERS = ("“", '"')
_FEWEST_ITEMS = 2
_FEWEST_ORDERS = 3
_FEWEST_ROWS = 3
_LONGEST_ITEM = 160
_LONGEST_POINT = 120
_LOOKED_AT = 20
_HERE = re.compile(r"[Hh](?<!\w.)ere\b")
_FIRST_WORD = re.compile(r"[A-Z][\w’'-]*")
_WORD_EDGE = re.compile(r"\b")
_GOING_ON = frozenset(f"{ascii_lowercase},")
_ASKING = ("?", "’", "'")
_ASKS_IN_SPEECH = re.compile(r"[^“”\"]*(?:[“\"][^“”\"]*,[”\"]\s|,\s[“\"]).*\?[”\"’']+")
"""“It fades,” she says, “but when?” is no heading."""
_NAME = rf"(?:(?:{any_title()}) )?[{UPPER}][\w’'-]+(?: [{UPPER}][\w’'-]+){{0,2}}"
_SAYS = r"(?:says|said|adds|added|explains|explained|recalls|recalled)"
_SAID_BY = re.compile(rf"[”\"’',] (?:{_SAYS} {_NAME}|{_NAME} {_SAYS})\Z")  # “It fades,” said Ana Ruiz


def read_text(text: str) -> Source:
    r"""Read plain text; an empty one gives no blocks.

    The text is kept as it is, unless the columns of a page cut its words or sentences.

    >>> source = read_text("What is it?\n\nIt is a scar. It fades.\n\n• A bump.")
    >>> [(block.kind, source.text[block.start : block.end]) for block in source.blocks]
    [('heading', 'What is it?'), ('paragraph', 'It is a scar. It fades.'), ('item', 'A bump.')]
    """
    blocks: list[Block] = []
    text, lines = paragraphs(text)
    for first, last in lines:
        block = _block(text, first, last.end)
        if text.startswith(_OPENERS, block.start):
            blocks += _parted(text, block)
        elif block.start < block.end:  # a byte order mark alone is nothing
            blocks.append(block)
    headed = list(_with_headings(text, _with_items(text, blocks)))
    return Source(text, tuple(without_wiki_marks(text, headed)))


def _block(text: str, first: Line, end: int) -> Block:
    """Return the block of some lines, without a bullet and white space at its start."""
    bullet = first.bullet
    start = first.start + (bullet.end() if bullet else 0)
    while start < end and (text[start].isspace() or text[start] == "\ufeff"):
        start += 1
    number = int(bullet.group(1)) if bullet and bullet.group(1) else None
    return Block("item" if bullet else "paragraph", start, end, 1, number)


def _parted(text: str, block: Block) -> Iterator[Block]:
    """Yield a block and, separately, the name that signs the quotation on its line."""
    at = find_signature(text[block.start : block.end])
    if at is None:
        yield block
        return
    begin = end = block.start + at
    while text[end - 1].isspace():
        end -= 1
    yield replace(block, end=end)
    yield replace(block, kind="paragraph", start=begin, number=None)


def _with_items(text: str, blocks: list[Block]) -> list[Block]:
    """Return blocks, with the lines below "Her checklist:" as items although they have no bullets."""
    stands_inside = cache(partial(_stands_inside, text))  # lines begin with few words, again and again
    for place, block in enumerate(blocks):
        if block.kind == "paragraph" and place + 1 < len(blocks):
            last = _end_of_items(text, blocks, place, stands_inside)
            if last > place + 1:
                _mark_items(text, blocks, range(place + 1, last))
    return blocks


def _mark_items(text: str, blocks: list[Block], listed: range) -> None:
    """Put items in place of some blocks, but for the head of their columns."""
    for place in listed:
        blocks[place] = replace(blocks[place], kind="item")
    if _heads_columns(text, blocks[listed.start : listed.stop]):
        blocks[listed.start] = replace(blocks[listed.start], kind="furniture", reason=TABLE)


def _heads_columns(text: str, lines: list[Block]) -> bool:
    """Say whether the first of some lines is the head of their columns: "Color", "Cause"."""
    columns = [text.count("\t", line.start, line.end) for line in lines]
    return len(columns) >= _FEWEST_ROWS and columns[0] > 0 and len({*columns}) == 1


def _end_of_items(text: str, blocks: list[Block], place: int, stands_inside: Callable[[str], bool]) -> int:
    """Return where the items end that a paragraph announces; without any, right behind the paragraph."""
    block, following = blocks[place : place + 2]
    if text[block.end - 1] == ":" and _may_be_point(text, following):
        return _end_of_points(text, blocks, place)
    # The cheaper question first: with no item behind it, whatever a paragraph announces is no list.
    if not (_may_be_item(text, following) and _announces_list(text, block)):
        return place + 1
    last = _end_of_lines(text, blocks, place)
    lines = blocks[place + 1 : last]
    if len(lines) >= _FEWEST_ITEMS and all(_may_be_item(text, line) for line in lines):
        return last
    return _end_of_orders(text, blocks, place, stands_inside)


def _announces_list(text: str, block: Block) -> bool:
    """Say whether a paragraph ends in a sentence that only introduces a list."""
    if text[block.end - 1] == ":":
        return True
    if text[block.end - 1] != ".":
        return False
    words = text[max(block.start, block.end - _LONGEST_ITEM) : block.end]
    if not _HERE.search(words) and not announces_list(words):
        return False  # the usual case
    start, end = sentence_spans(words)[-1]
    return announces_list(words[start:end])


def _end_of_lines(text: str, blocks: list[Block], place: int) -> int:
    """Return where the run of lines behind a block ends, without a blank line between them."""
    last = place + 2
    while last < len(blocks) and _breaks(text, blocks[last - 1], blocks[last]) == 1:
        last += 1
    return last


def _end_of_points(text: str, blocks: list[Block], place: int) -> int:
    """Return where the list of short lines behind a block ends, none of them ending like a sentence.

    The last of them is taken for the heading of what follows, if no blank line ends the list and what follows
    does not look back on it. Without a list, the place right behind the block.
    """
    words = text[blocks[place].start : blocks[place].end]
    if line_reason(words):
        return place + 1
    apart = _breaks(text, blocks[place], blocks[place + 1]) > 1
    last = place + 2
    if apart and last < len(blocks) and _breaks(text, blocks[last - 1], blocks[last]) == 1:
        apart = False  # one blank line stands in front of the whole list
    while last < len(blocks) and _may_be_point(text, blocks[last]):
        if (_breaks(text, blocks[last - 1], blocks[last]) > 1) != apart:
            break
        last += 1
    goes_on = last < len(blocks) and (_breaks(text, blocks[last - 1], blocks[last]) > 1) == apart
    goes_on = goes_on and not is_title_like(text[blocks[last].start : blocks[last].end], may_ask=True)
    last -= goes_on and not _looks_back(text, blocks[last])
    return last if last > place + _FEWEST_ITEMS else place + 1


def _looks_back(text: str, block: Block) -> bool:
    """Say whether a paragraph begins with a word for what stands above it, as none below a heading does."""
    begin = text[block.start : block.start + _LOOKED_AT].lower()
    return begin.startswith(tuple(f"{words} " for words in load_data("announcing")["back"]))


def _breaks(text: str, block: Block, following: Block) -> int:
    """Return how many lines end between two blocks; more than one means a blank line."""
    return text.count("\n", block.end, following.start)


def _may_be_point(text: str, block: Block) -> bool:
    """Say whether a line may be an item without a bullet that ends like no sentence: "Dry air"."""
    words = text[block.start : block.end]
    said = words.startswith((*_OPENERS, *_QUESTIONS)) or _LABEL.match(words)
    short = block.kind == "paragraph" and len(words) <= _LONGEST_POINT
    return short and not (said or ends_sentence(words) or is_opening(words) or line_reason(words))


def _end_of_orders(text: str, blocks: list[Block], place: int, stands_inside: Callable[[str], bool]) -> int:
    """Return where the run of instructions behind a block ends; right behind it for fewer than three."""
    last = place + 1
    while last < len(blocks) and _may_be_item(text, blocks[last]):
        if not _is_order(text[blocks[last].start : blocks[last].end], stands_inside):
            break
        last += 1
    return last if last > place + _FEWEST_ORDERS else place + 1


def _is_order(words: str, stands_inside: Callable[[str], bool]) -> bool:
    """Say whether a line is an instruction: its first word stands inside no sentence of the text.

    It goes on with a sentence of another kind only where that word is known to tell what to do.
    """
    first = _FIRST_WORD.match(words)
    if (
        first is None
        or first[0].lower() in load_data("announcing")["telling"]
        or (sentence_count(words) > 1 and first[0].lower() not in load_data("facets")["order"]["verbs"])
    ):
        return False
    return words[-1] not in ":?" and not stands_inside(first[0])


def _stands_inside(text: str, word: str) -> bool:
    """Say whether a word ever stands inside a sentence: after a small letter or a comma."""
    spaced = f" {word}"
    at = text.find(spaced, 1)
    while at >= 0:
        if text[at - 1] in _GOING_ON and _WORD_EDGE.match(text, at + len(spaced)):
            return True
        at = text.find(spaced, at + 1)
    return False


def _may_be_item(text: str, block: Block) -> bool:
    """Say whether a line may be an item without a bullet: short, a sentence or more, and no quotation."""
    if block.kind != "paragraph" or block.end - block.start > _LONGEST_ITEM:
        return False  # the usual case
    words = text[block.start : block.end]
    return ends_sentence(words) and not (words.startswith(_OPENERS) or _LABEL.match(words))


def _with_headings(text: str, blocks: list[Block]) -> Iterator[Block]:
    turns = Turns(text, [text[block.start : block.end] for block in blocks])
    of_experts = False
    for position, block in enumerate(blocks):
        words = text[block.start : block.end]
        titled = block.kind != "furniture" and _is_heading(text, blocks, position)
        heading = titled and not _continues(text, blocks, position) and not turns.opens(words)
        heading = heading and not (of_experts and _is_expert(text, *blocks[position : position + 2]))
        if heading:
            of_experts = opens_experts(words)
        elif of_experts:
            of_experts = block.kind != "item" and not is_prose(words)
        yield Block("heading", block.start, block.end) if heading else block


def _is_expert(text: str, block: Block, following: Block) -> bool:
    """Say whether a title below the heading of the experts is one of them: it heads nothing."""
    return text[block.end - 1] != "?" and not ends_sentence(text[following.start : following.end])


def _is_heading(text: str, blocks: list[Block], position: int) -> bool:
    """Say whether a line looks like a title of what follows; a list item only if it is the only one."""
    words = text[blocks[position].start : blocks[position].end]
    if not is_title_like(words, may_ask=True) or words.startswith(_QUESTIONS) or position + 1 == len(blocks):
        return False
    if words[0] in _OPENERS and _SAID_BY.search(words):
        return False
    if words[-2:-1] in _ASKING and (_ASKS_IN_SPEECH.fullmatch(words) or _is_spoken(text, blocks, position)):
        return False
    block, following = blocks[position : position + 2]
    if position and _takes_up(text, words, following):
        return False
    return block.kind != "item" or (block.number is not None and following.kind != "item")


def _takes_up(text: str, words: str, following: Block) -> bool:
    """Say whether a question ends what is above it, "So what helps?", because a heading follows it.

    Or because the next line tells who was asked: "We asked the experts."
    """
    if not (words.endswith("?") and words.startswith(_TAKING_UP)):
        return False
    below = text[following.start : following.end]
    return is_title_like(below, may_ask=True) or tells_who_was_asked(below)


def _is_spoken(text: str, blocks: list[Block], position: int) -> bool:
    """Say whether a question in quotation marks is speech: a quotation stands right before or after it."""
    words = text[blocks[position].start : blocks[position].end]
    if not words.startswith(_OPENERS):
        return False
    near = [blocks[position + 1], *blocks[position - 1 : position]]
    said = [text[b.start : b.end] for b in near if text.startswith(_OPENERS, b.start)]
    return not all(one.endswith(("?”", '?"')) for one in said)


def _continues(text: str, blocks: list[Block], position: int) -> bool:
    """Say whether a line is one of several items, turns or people."""
    block, following = blocks[position : position + 2]
    before = blocks[position - 1] if position else block
    listed = block.kind == before.kind == "item" and block.number == (before.number or -1) + 1
    labelled = _LABEL.match(text, block.start, block.end) and _LABEL.match(text, following.start)
    one = _is_one_of_several(text, before, block, following) or _is_entry(text, blocks, position)
    return listed or bool(labelled) or one


def _is_entry(text: str, blocks: list[Block], position: int) -> bool:
    """Say whether a line is one of three or more with labels in a row: "When: …", "Where: …", "Parking: …".

    Above all prose, such lines are the metadata of an export: "Status: Published".
    """
    if not _ENTRY.match(text, blocks[position].start, blocks[position].end):
        return False  # the usual case
    first = last = position
    while first and _adjoins(text, blocks[first - 1], blocks[first]):
        first -= 1
    while last + 1 < len(blocks) and _adjoins(text, blocks[last], blocks[last + 1]):
        last += 1
    if last - first + 1 < _FEWEST_ENTRIES:
        return False
    return any(is_prose(text[block.start : block.end]) for block in blocks[:first])


def _adjoins(text: str, block: Block, following: Block) -> bool:
    """Say whether two lines both have a label, with no blank line between them."""
    labelled = (_ENTRY.match(text, one.start, one.end) for one in (block, following))
    return all(labelled) and _breaks(text, block, following) == 1


def _is_one_of_several(text: str, before: Block, block: Block, following: Block) -> bool:
    """Say whether a line introduces somebody with credentials, as the line before or after does."""
    if not PERSON.match(text, block.start, block.end):
        return False  # the usual case
    return any(PERSON.match(text, b.start, b.end) for b in (before, following) if b is not block)
