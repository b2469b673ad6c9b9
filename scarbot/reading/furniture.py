"""Which blocks are no part of the article's body: credits, boxes, links, comments, bios.

The words are in ``data/furniture.toml``. A *line* goes alone; a *box* takes the short lines
behind it, a *part* everything up to the next heading, and the *end* everything.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from scarbot.language import fold
from scarbot.lexicon import load_data
from scarbot.reading.blocks import Block
from scarbot.reading.disclosures import mark_disclosures
from scarbot.reading.freed_headings import free_headings
from scarbot.reading.furniture_lines import LONGEST_LINE, Lines, furniture_lines
from scarbot.reading.layout import Layout
from scarbot.reading.marks import has_any, phrases
from scarbot.reading.mastheads import is_menu, is_section
from scarbot.reading.metadata import is_date, is_dated_byline, is_time, iso_date, read_bylines
from scarbot.reading.openings import bare
from scarbot.reading.page_end import mark_end
from scarbot.reading.page_top import mark_top
from scarbot.reading.pasted_captions import mark_pasted_captions
from scarbot.reading.prose import OPENING_QUOTES, is_prose, is_title_like
from scarbot.reading.reaches import mark_openings
from scarbot.reading.repeats import mark_repeats
from scarbot.reading.said import is_attributed, speaks_here
from scarbot.reading.scripts import says_who_speaks
from scarbot.reading.writers import mark_writers
from scarbot.reasons import (
    ABOUT_SITE,
    ADDRESS_LINE,
    ADVERTISEMENT,
    ATTRIBUTION,
    BYLINE,
    COOKIE_BANNER,
    NEWSLETTER,
    PHOTO_CREDIT,
    READER_BOX,
    RELATED_LINKS,
    REVIEWER,
    SHARE_BOX,
    SPEAKERS,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from collections.abc import Set as AbstractSet

__all__ = [
    "find_signature",
    "is_name_line",
    "is_signature",
    "line_reason",
    "mark_furniture",
    "names_references",
    "opens_experts",
    "opens_references",
]

_NOTHING: Mapping[str, str] = MappingProxyType({})
_LONGEST_CAPTION = 420
_LONGEST_IN_BOX = 400
_TITLE_WORDS = 6
_LONGEST_BUTTON = 60
_SENTENCE_END = re.compile(r"[.!?]['\"”’)]*$")
_SENTENCE_BREAK = r"(?<=[.!?])['\"”’)]*\s+(?=[\"“‘'(]?[A-Z0-9])"
_SENTENCES = re.compile(_SENTENCE_BREAK)
_BEFORE_LAST = re.compile(rf".*{_SENTENCE_BREAK}", re.DOTALL)
_ONE_NAME = r"[A-Z][\w.’'-]*"
_NAME = re.compile(rf"{_ONE_NAME}(?: {_ONE_NAME}){{1,3}}")
_CREDIT = re.compile(
    rf"(?:By|Written by|Story by|Words by|Text by|(?:Photo(?:graph)?|Illustration)s? by) {_NAME.pattern}"
    rf"(?:(?:,| and| &) {_NAME.pattern}){{0,3}}"
)
_CHECKED = re.compile(r"(?:[A-Z][a-z]+ly )?(?i:checked|reviewed|approved|verified) by [A-Z]")
_BY_NOBODY = re.compile(r" by [a-z]")
_UPDATES = ("updated", "published", "posted")
_AGENCY = re.compile(
    rf"(?:{_NAME.pattern}|(?:{_ONE_NAME} ){{1,3}}(?:[a-z]+ )?(?:photo|photograph|image)s?)(?: ?/ ?| by )"
    r"[A-Z][\w.’' -]*"
)
_SIGNED = re.compile(
    r"(?:—|–|―|--|-(?=[A-Z]))\s?(?:Dr\.? |Prof\.? )?"
    rf"(?:{_NAME.pattern}(?=\s*(?:$|[,(|]|of |at |from |in ))|[A-Z][\w.’'-]*(?=,|$))"
)
_SIGNED_BESIDE = re.compile(r"[.!?…,][”\"’]\s+((?:—|–|―|--)\s?[A-Z][^“”\"!?;:]{3,120})\Z")
_SIGNED_BELOW = re.compile(
    rf"(?:Dr\.? |Prof\.? )?{_NAME.pattern}(?:, (?:[^.!?]|\.(?=[A-Z,]))*(?:[^.!?]|[A-Z]\.))?"
)
_LETTER_SIGNED = re.compile(
    rf"(?:(?:—|–|―|--)\s?|Signed,? ){_ONE_NAME}(?: {_ONE_NAME}){{0,3}}"
    rf"(?:,? (?:in|from|of) {_ONE_NAME}(?: {_ONE_NAME}){{0,2}}(?:, {_ONE_NAME}\.?)?)?"
)
_LONGEST_OPENING = 80
_BYLINE_WORDS = 12
_LONGEST_SIGNATURE = 150
_POINTERS = "[(›»→▸►▶> "
_RIGHTS = re.compile(
    r"(?:©|&copy;).*\b(?:19|20)\d\d\b|[^.!?]{0,60}(?:©|\(c\)\s?(?:19|20)\d\d)"
    r"|\(c\)\s(?:[\w’'&.-]+\s){1,4}(?:19|20)\d\d\W*\Z"
    r"|\(c\)\s[a-z][\w’'&-]*(?:\s[\w’'&-]+){1,6}\.\s(?:printed|all\srights|published|no\spart|reproduction)\b"
)
_LONGEST_RIGHTS = 90
_PRICES = "$£€"
_PRICE_ENDS = frozenset("0123456789)")
_PRICE_AT = r"[$£€]\d[\d.,]*\s(?:at|from|on)\s"
_OFFER = re.compile(
    rf"(?:.{{3,90}}\s)?{_PRICE_AT}[^.!?]{{2,40}}?\s?"
    r"(?:buy now|shop now|buy it|see it|see price|check price|view deal|get it|add to (?:cart|basket|bag))"
)
_PRICED = re.compile(rf"{_PRICE_AT}(?:[A-Z][\w’'.&-]*\s?){{1,4}}")
_LONGEST_PRODUCT = 80
_EMAIL = re.compile(r"[\w.-]{1,64}@[\w-]{1,64}\.[a-z]")
_LONGEST_CONTACT = 120
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+")
_ADDRESS_WORDS = 5
_DIGIT = re.compile(r"\d")
_COUNTED = re.compile(
    r"\W*(?:\d[\d.,]*/?\d* (?:from|of|out of|based on) )?(?:about |over )?"
    r"\d[\d.,]*[km]?\+?[ -]?(?=[a-z])(.*)"
)
_RATE = re.compile(r"\W*[\d.,]+ ?([a-z. ]{0,20}?) ?= ?([$£€¥]?)[\d.,]+ ?([a-z. ]{0,20}?)\W*")
_CLOCK = re.compile(
    r"\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)? ?(?:[ecmp][sd]?t|a[ec][sd]t|bst|gmt|utc|ce?st|cet|ist)\W*"
)
_SEGMENTS = re.compile(r"(?<!\s)\s*[·|•]\s*")
_SIGNING_UP = ("Sign up for The ", "Subscribe to The ", "Get The ", "Try The ")
_NAMED_LETTER = re.compile(
    r"(?:Sign up for|Subscribe to|Get|Try) The [A-Z][\w’'&-]*(?: [A-Z][\w’'&-]*){0,3}[.!:] "
)
_HOW_OFTEN = re.compile(
    r"[ ,](?:(?:every|each) (?:week|weekend|month|morning|afternoon|evening|\w*day)|in your inbox)(?=[.!]?$)",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(
    r"\[ ?[A-Z‘“'\"][^\[\].\s]{0,20}(?:\s[^\[\].\s]{1,20}){2,20}\s?\]"
)  # a link: "[ How scars fade ]"
_HANDLE = re.compile(r"[^\w@]{0,3}@[\w.]{2,30}")
_TAGS = re.compile(r"(?:#[^\W\d_][^#]{0,40}){2,20}")
_SHOWN_OF = re.compile(
    r"\W*(?:photos?|image|slide|picture|gallery|page|item)?\s?\d{1,3}\s?(?:/|of|out of)\s?\d{1,3}"
    r"(?: photos| images| slides)?\W*"
)  # "Photo 3/10"
_COSTS = re.compile(r"[A-Z0-9][^.!?$£€]{3,90}?(?:,| [-–—|]|:)? ?(?:[$£€]\d[\d,.]*|\([$£€]\d[\d,.]*\))")
_LONGEST_STOCK = 70
_LONGEST_WORD = 45
_RUN_TOGETHER = re.compile(rf"[^\s/@-]{{{_LONGEST_WORD},}}(?:\s|$)")  # of pictures: "aidarrowcaretcheck…"
_SPECIFIED = re.compile(r"[a-z][\w’' -]{1,24}: \S[^|]*")  # "Type: Mineral | Size: 2 oz."
_OF_GOODS = re.compile(r"(?:sizes?|scent|brand|shades?|price|volume|material|colou?rs?|cruelty-free): ")
_READ_AND_DATED = re.compile(r"\W*\d{1,3}[ -]?min(?:ute)?s?\.? read\W*(\S.*)")
_SECTION_DATED = re.compile(r"(\D{3,24}?),? (\d.*|[a-z]{3,9}\.? \d.*)")
_DAYS = re.compile(
    r"\W*[a-z]{3,9}\.? \d{1,2} ?[-–] ?(?:[a-z]{3,9}\.? )?\d{1,2},? (?:19|20)\d\d\W*"
)  # "January 2 - 12, 2024"
_BETWEEN_BUTTONS = re.compile(r"\]\s*\[")  # "[Share] [Save]"
_FEWEST_SEGMENTS = 2
_LONGEST_SEGMENT = 40
_LONGEST_LABEL = 20
_LINKS = frozenset({NEWSLETTER, SHARE_BOX, RELATED_LINKS})
_ABOVE_TEXT = frozenset({BYLINE, PHOTO_CREDIT, SHARE_BOX})
_BOXES = frozenset(
    {
        NEWSLETTER, SHARE_BOX, ADVERTISEMENT, BYLINE, REVIEWER, PHOTO_CREDIT, COOKIE_BANNER,
        RELATED_LINKS, "appointment box",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Entries:
    """What the lines of a text are compared with: what the sidecar says, and the entries of the package."""

    own: tuple[str, ...]
    short: Lines
    long: Lines
    captions: tuple[str, ...]  # a word that each credit has that may end a caption


@cache
def _all_entries() -> _Entries:
    whole, _ = _signs_of_photos()
    return _Entries((), furniture_lines(), furniture_lines("long"), _signs_of_credits(whole))


@cache
def _signs_of_photos() -> tuple[frozenset[str], frozenset[str]]:
    return furniture_lines("photo").signs()


def _signs_of_credits(known: AbstractSet[str]) -> tuple[str, ...]:
    """Return the words of which a line has one that ends in a photo credit, as far as a text has them."""
    whole, others = _signs_of_photos()
    return (*(whole & known), *others)


def mark_furniture(
    text: str, blocks: Sequence[Block], begins: Iterable[str] = (), about: Mapping[str, str] = _NOTHING
) -> list[Block]:
    """Return the blocks with those that are furniture marked as such, each with its reason.

    Args:
        text: what the offsets of the blocks point into.
        blocks: the blocks in their order.
        begins: further words that a line of furniture begins with (a sidecar's).
        about: what the metadata says: who wrote the article, and what it is about.
    """
    layout = Layout(text, blocks)
    _mark_lines(layout, tuple(fold(phrase).lower() for phrase in begins))
    mark_openings(layout, [about.get("publisher", ""), *about.get("author", "").split(", ")])
    mark_pasted_captions(layout)
    for place, reason in enumerate(layout.reasons):
        if not reason:
            layout.reasons[place] = (
                _box_goes_on(layout, place)
                or _attribution_line(layout, place)
                or _letter_signature(layout, place)
            )
    _mark_products(layout)
    free_headings(layout)
    mark_top(layout, about.get("description", ""))
    mark_writers(layout, about.get("author", ""))
    mark_repeats(layout)
    mark_disclosures(layout)
    mark_end(layout)
    return [_marked(layout, place) for place in range(len(layout.blocks))]


def _mark_lines(layout: Layout, own: tuple[str, ...]) -> None:
    """Mark the lines that are furniture by themselves."""
    words = [line if len(line) <= _LONGEST_CAPTION or own else "" for line in layout.words]
    lower = [line.lower() for line in words]
    known = layout.word_places.known
    short = [low for low, line in zip(lower, words, strict=True) if len(line) <= LONGEST_LINE]
    long = [low for low, line in zip(lower, words, strict=True) if len(line) > LONGEST_LINE]
    entries = _Entries(
        own,
        furniture_lines().within(known, "\n".join(short)),
        furniture_lines("long").within(known, "\n".join(long)),
        _signs_of_credits(known),
    )
    for place, block in enumerate(layout.blocks):
        if not block.reason and words[place]:
            layout.reasons[place] = _line_reason(words[place], lower[place], block, entries)


def _mark_products(layout: Layout) -> None:
    """Mark what is sold, right above a line that is its price and the shop: "$39 at DrugMart"."""
    for place, words in enumerate(layout.words):
        if words[:1] in _PRICES and _PRICED.fullmatch(words) and place:
            layout.reasons[place] = layout.reasons[place] or ADVERTISEMENT
            above = layout.words[place - 1]
            if not layout.reasons[place - 1] and is_title_like(above) and len(above) <= _LONGEST_PRODUCT:
                layout.reasons[place - 1] = ADVERTISEMENT


def _marked(layout: Layout, place: int) -> Block:
    block, reason = layout.blocks[place], layout.reasons[place]
    if reason:
        return Block("furniture", block.start, block.end, block.level, block.number, reason)
    return Block("title", block.start, block.end, block.level) if place == layout.title else block


def line_reason(words: str) -> str:
    """Return why a line of its own is furniture, empty if it is not.

    >>> line_reason("Photo: Ana Ruiz"), line_reason("By June, it had healed.")
    ('photo credit', '')
    """
    folded = fold(words)
    return _line_reason(folded, folded.lower(), Block("paragraph", 0, len(words)), _all_entries())


def is_signature(line: str) -> bool:
    """Say whether a line is a dash and a name, as below a quotation.

    >>> is_signature("— Ana Ruiz, RD"), is_signature("— Ana Ruiz was not convinced.")
    (True, False)
    """
    line = line.lstrip()
    return len(line) <= _LONGEST_SIGNATURE and bool(_SIGNED.match(line))


def find_signature(words: str) -> int | None:
    """Return where the dash and the name begin that sign a quotation on its own line; mostly nowhere.

    >>> find_signature("“Rest.” — Ana Ruiz, RD"), find_signature("“Rest,” she says — Ana Ruiz does.")
    (8, None)
    """
    if not words.startswith(OPENING_QUOTES):
        return None
    signed = _SIGNED_BESIDE.search(words, max(0, len(words) - _LONGEST_SIGNATURE))
    return signed.start(1) if signed and is_signature(signed[1]) else None


def is_name_line(line: str) -> bool:
    """Say whether a line is a name and who that is, as below a quotation, without a dash.

    >>> is_name_line("Ana Ruiz, MD"), is_name_line("Ana Ruiz was not convinced")
    (True, False)
    """
    return len(line) <= _LONGEST_SIGNATURE and bool(_SIGNED_BELOW.fullmatch(line.strip()))


def opens_references(words: str) -> bool:
    """Say whether a heading opens the list of references."""
    return len(words) <= _LONGEST_OPENING and bare(words) in _opening_words("references")


def names_references(words: str) -> bool:
    """Say whether a heading that opens a list of references can open nothing else."""
    return bare(words) in load_data("furniture")["references"]["named"]


def opens_experts(words: str) -> bool:
    """Say whether a heading opens a list of the people who speak."""
    return len(words) <= _LONGEST_OPENING and bare(words) in _opening_words("experts")


@cache
def _opening_words(listed: str) -> frozenset[str]:
    return frozenset(load_data("furniture")[listed]["opens"])


def _box_goes_on(layout: Layout, place: int) -> str:
    """Return the reason of the line before, where no blank line parts a box from its next line."""
    before = layout.reasons[place - 1] if place else ""
    if before not in _BOXES or layout.blocks[place].kind == "item" or not layout.adjoins(place):
        return ""
    if before in _LINKS and not layout.before(place) and is_title_like(layout.words[place]):
        return ""  # among the links above an article its title stands
    if before == BYLINE and not layout.before(place) and _may_be_title(layout, place):
        return ""
    if before == ADVERTISEMENT and is_prose(layout.words[place - 1]) and is_prose(layout.words[place]):
        return ""  # the line before is a disclosure, and no box
    if before in _ABOVE_TEXT and _goes_on_below(layout, place, before):
        return ""  # right below the date, a picture or a button
    words = layout.words[place]
    return before if len(words) <= _LONGEST_IN_BOX and not speaks_here(words, layout.text) else ""


def _may_be_title(layout: Layout, place: int) -> bool:
    """Say whether a line above all prose is as long as a headline, and no writer is named right above it."""
    words = layout.words[place]
    block = layout.blocks[place]
    menu = is_menu(layout.text[block.start : block.end])
    long = len(words.split()) >= _TITLE_WORDS and is_title_like(words, may_ask=True) and not menu
    return long and not read_bylines([layout.words[place - 1]]).get("author")


def _goes_on_below(layout: Layout, place: int, before: str) -> bool:
    """Say whether the article begins or goes on right below a line: a caption is short, and there is one."""
    if layout.is_long(place):
        return True
    if not is_prose(layout.words[place]):
        return False
    if before == SHARE_BOX:
        return len(layout.words[place]) > _LONGEST_BUTTON
    shown = before == PHOTO_CREDIT and place > 1 and layout.reasons[place - 2] == PHOTO_CREDIT
    return shown and layout.adjoins(place - 1)


def _attribution_line(layout: Layout, place: int) -> str:
    """Return a reason for a dash and a name directly behind a quotation."""
    if not place or layout.reasons[place - 1] or layout.blocks[place].kind == "heading":
        return ""
    text, before, block = layout.text, layout.blocks[place - 1], layout.blocks[place]
    if before.kind == "heading" or (before.kind != "quote" and text[before.end - 1] not in '”"'):
        return ""
    begin = max(before.end, block.start - 4) if block.kind == "item" else block.start
    below = before.kind == block.kind == "quote" and text[before.end - 1] in '”"'
    named = below and is_name_line(text[block.start : block.end])
    return ATTRIBUTION if named or is_signature(text[begin : block.end]) else ""


def _letter_signature(layout: Layout, place: int) -> str:
    """Return a reason for the name alone that signs a reader's letter, below its last paragraph."""
    if not place or layout.reasons[place - 1] or len(layout.words[place]) > _LONGEST_SIGNATURE:
        return ""
    text, before, block = layout.text, layout.blocks[place - 1], layout.blocks[place]
    behind = layout.blocks[place + 1] if place + 1 < len(layout.blocks) else before
    if "item" in (before.kind, behind.kind) or before.kind == "heading":
        return ""  # a dash may be a bullet
    begin = max(before.end, block.start - 4) if block.kind == "item" else block.start
    signed = _LETTER_SIGNED.fullmatch(text[begin : block.end].strip())
    return "signature" if signed and is_prose(layout.words[place - 1]) else ""


def _line_reason(words: str, lower: str, block: Block, entries: _Entries) -> str:
    """Return why a line is furniture by its own words; empty if it is none by them."""
    if entries.own and lower.startswith(entries.own):
        return "named by the sidecar"
    if len(words) > _LONGEST_CAPTION:
        return ""
    if len(words) > LONGEST_LINE:
        reason = _long_reason(words, lower, entries.long)
    else:
        reason = _short_reason(words, lower, block, entries)
    if reason and is_attributed(words):
        reason = _first_reason("said", lower)
    return reason or _caption_reason(words, lower, entries.captions)


def _short_reason(words: str, lower: str, block: Block, entries: _Entries) -> str:
    return (
        _shape_reason(lower)
        or (ADVERTISEMENT if words[-1:] in _PRICE_ENDS and _is_priced(words, block) else "")
        or (SPEAKERS if says_who_speaks(words) else "")
        or _matching_reason(words.lstrip(_POINTERS), lower.lstrip(_POINTERS), block, entries.short)
        or _contact_reason(words, lower)
        or _segments_reason(lower, entries.short)
        or _sentences_reason(words, lower)
        or _letter_reason(words)
        or _credits_reason(words)
        or (RELATED_LINKS if words[:1] == "[" and _IN_BRACKETS.fullmatch(words) else "")
    )


def _is_priced(words: str, block: Block) -> bool:
    """Say whether a line that is no heading is goods and what they cost: "BalmCo Night Cream, $34"."""
    if block.kind == "heading" or not any(sign in words for sign in _PRICES):
        return False  # mostly
    parted = any(f"{gap}{sign}" in words for gap in (", ", "(", "– ", "— ", "- ", "| ") for sign in _PRICES)
    return parted and bool(_COSTS.fullmatch(words))


def _first_reason(kind: str, lower: str) -> str:
    """Return the reason of the first entry of a kind that a line matches, empty if it matches none."""
    return next((line.reason for line in furniture_lines(kind).matching(lower)), "")


def _contact_reason(words: str, lower: str) -> str:
    """Return a reason for a line with an address to write to; "email your doctor if …" is advice."""
    if "@" not in words or len(words) > _LONGEST_CONTACT or not _EMAIL.search(lower):
        return ""
    advises = is_prose(words) and has_any(phrases("consults"), lower)
    return "" if advises else READER_BOX


def _shape_reason(words: str) -> str:
    """Return why a line is furniture by its form: a date, an address, a count, no letters at all."""
    counts = _DIGIT.search(words) is not None
    if counts and _is_time_or_count(words):
        return BYLINE
    if len(words) <= _LONGEST_RIGHTS and (_claims_rights(words) or _is_rate(words)):
        return ABOUT_SITE
    if any(map(words.__contains__, _PRICES)) and _OFFER.fullmatch(words):
        return ADVERTISEMENT
    if words.startswith("#") and _TAGS.fullmatch(words):
        return RELATED_LINKS
    if counts and len(words) <= _LONGEST_SEGMENT and _SHOWN_OF.fullmatch(words):
        return SHARE_BOX
    if "/" in words and len(words) <= _LONGEST_STOCK and _is_of_stock(words):
        return PHOTO_CREDIT
    if "@" in words and _HANDLE.fullmatch(words):
        return SHARE_BOX
    if " " not in words[:_LONGEST_WORD] and _RUN_TOGETHER.match(words):
        return SHARE_BOX
    linked = ("http" in words or "www." in words) and _ADDRESS.search(words)
    if linked and len(words.split()) <= _ADDRESS_WORDS and not _SENTENCE_END.search(words):
        return ADDRESS_LINE
    return "rule" if words and not any(map(str.isalpha, words)) else ""


def _is_of_stock(words: str) -> bool:
    """Say whether a line ends in where its picture is sold: "Nia Fern/Shutterstock"."""
    behind = words.rpartition("/")[2].replace(".", " ").split(maxsplit=1)
    return not words.endswith(".") and bool(behind) and behind[0] in phrases("stock")


def _is_time_or_count(words: str) -> bool:
    """Say whether a line with a digit is a day, an hour, or how long ago or how long to read."""
    if is_date(words) or is_dated_byline(words) or _is_count(words) or _CLOCK.fullmatch(words):
        return True
    return len(words) <= _LONGEST_SEGMENT and _is_day_beside(words)


def _is_day_beside(words: str) -> bool:
    """Say whether a line is some days, or a day with a section or how long to read: "Health 25 May 2016"."""
    read = _READ_AND_DATED.fullmatch(words)
    dated = None if read else _SECTION_DATED.fullmatch(words)
    if read or _DAYS.fullmatch(words):
        return read is None or is_date(read[1])
    return dated is not None and is_section(dated[1]) and is_date(dated[2])


def _claims_rights(words: str) -> bool:
    signed = "©" in words or "(c)" in words or "&copy;" in words
    return signed and _RIGHTS.match(words) is not None


def _is_rate(words: str) -> bool:
    """Tell "($1 = 0.8830 euros)" from "1 cup = 240 ml"."""
    rate = _RATE.fullmatch(words) if "=" in words else None
    if rate is None:
        return False  # mostly
    names = phrases("currencies")
    return bool(rate[2]) or rate[1] in names or rate[3] in names


def _is_count(words: str) -> bool:
    """Tell "3 years ago", "14-minute read" and "1.2K shares" from a sentence."""
    counted = _COUNTED.match(words) if len(words) <= _LONGEST_SEGMENT else None
    return counted is not None and counted[1].strip(" .|()") in phrases("counted")


def _matching_reason(words: str, lower: str, block: Block, lines: Lines) -> str:
    for line in lines.matching(lower):
        if line.is_sure(words) and (line.reason != BYLINE or _is_byline(lower, block)):
            return line.reason
    return ""


def _long_reason(words: str, lower: str, lines: Lines) -> str:
    return next((line.reason for line in lines.matching(lower) if line.is_sure(words)), "")


def _segments_reason(words: str, lines: Lines) -> str:
    """Return why a line of several short parts is furniture: one of them is."""
    words = _BETWEEN_BUTTONS.sub(" | ", words.strip("[]")) if words[:1] == "[" else words
    if not ("|" in words or "·" in words or "•" in words):
        return ""  # mostly
    segments = _SEGMENTS.split(words)
    if len(segments) >= _FEWEST_SEGMENTS and all(map(_SPECIFIED.fullmatch, segments)):
        if iso_date(words):
            return BYLINE
        if any(map(_OF_GOODS.match, segments)):  # a dose and a serving are specified as well
            return ADVERTISEMENT
    if len(segments) < _FEWEST_SEGMENTS or any(len(segment) > _LONGEST_SEGMENT for segment in segments):
        return ""
    if any(is_date(segment) or _is_count(segment) for segment in segments):
        return BYLINE
    matching = [line for segment in segments for line in lines.matching(segment)]
    return min(matching, key=lambda line: (line.reason != BYLINE, line.number)).reason if matching else ""


def _sentences_reason(words: str, lower: str) -> str:
    """Return why a line of short sentences is furniture: a call in one of them, or credits in all."""
    if not (_any_call().match(lower) or _any_call_behind().search(lower)):
        return ""
    parts = [part.rstrip(".!?") for part in _SENTENCES.split(words)]
    if len(parts) > 1 and all(_CREDIT.fullmatch(part) or _is_update(part) for part in parts):
        return BYLINE
    small, calls = [part.lower() for part in parts], load_data("furniture")["call"]
    return next((entry["reason"] for entry in calls for part in small if _calls(entry, part)), "")


def _letter_reason(words: str) -> str:
    """Return a reason for a named letter and how often it comes: "Sign up for The Fold. Every Friday."."""
    named = _NAMED_LETTER.match(words) if words.startswith(_SIGNING_UP) else None
    return NEWSLETTER if named and _HOW_OFTEN.search(words, named.end() - 1) else ""


@cache
def _any_call() -> re.Pattern[str]:
    """Return what one sentence of a line with a call begins with at least."""
    begins = {phrase for entry in load_data("furniture")["call"] for phrase in entry["begins"]}
    begins.update(_UPDATES)
    likely = "|".join(sorted(re.escape(phrase) for phrase in begins))
    credited = "by |(?:written|story|words|text) by |photo|illus"
    return re.compile(rf"(?:{likely}|{credited})")


@cache
def _any_call_behind() -> re.Pattern[str]:
    """Return the same where it is not the first sentence."""
    return re.compile(rf"[.!?]['\"”’)]*\s{_any_call().pattern}")


def _credits_reason(words: str) -> str:
    """Return a reason for names behind what they did, with a date at the end or none."""
    credited = _credits().match(words) if ": " in words[:_LONGEST_LABEL] else None
    rest = words[credited.end() :] if credited else ""
    return BYLINE if credited and (not rest or is_date(rest.lower()) or _CHECKED.match(rest)) else ""


@cache
def _credits() -> re.Pattern[str]:
    labels = "|".join(load_data("furniture")["marks"]["credited"])
    names = rf"{_NAME.pattern}(?:(?:,| and| &) {_NAME.pattern}){{0,2}}"
    return re.compile(rf"(?:(?i:{labels})(?: by)?: {names}(?: ?[.,;|·]? |\.?$))+")


def _is_update(words: str) -> bool:
    return words.lower().startswith(_UPDATES) and bool(iso_date(words))


def _calls(entry: Mapping[str, Any], words: str) -> bool:
    return words.startswith(tuple(entry["begins"])) and has_any(entry["beside"], words)


def _caption_reason(words: str, lower: str, signs: tuple[str, ...]) -> str:
    """Return a reason for a caption: its last sentence, or what it ends with in brackets, is a credit."""
    if not ("/" in words or " by " in words or any(map(lower.__contains__, signs))):
        return ""  # mostly
    if words.startswith(("“", '"')):
        return ""
    opened = words.rfind("(") if words.rstrip(".").endswith(")") else -1
    if opened > 0 and _is_photo_credit(words[opened + 1 :].rstrip(".)")):
        return PHOTO_CREDIT
    before = _BEFORE_LAST.match(words)
    return PHOTO_CREDIT if before and _is_photo_credit(words[before.end() :]) else ""


def _is_photo_credit(words: str) -> bool:
    if len(words) > _LONGEST_CONTACT:
        return False
    if _AGENCY.fullmatch(words):
        return True
    if _BY_NOBODY.search(words):
        return False
    return bool(_first_reason("photo", words.lower()))


def _is_byline(words: str, block: Block) -> bool:
    """Tell "By Jane Doe" from a sentence or a heading that begins with "By"."""
    return (
        block.kind != "item"
        and not _SENTENCE_END.search(words)
        and not is_time(words.removeprefix("by "))
        and (not words.startswith("by ") or len(words.split()) <= _BYLINE_WORDS or bool(iso_date(words)))
    )
