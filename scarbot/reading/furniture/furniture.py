"""Which blocks are no part of the article's body: credits, boxes, links, comments, bios.

The words are in ``data/furniture.toml``. A *line* goes alone; a *box* takes the short lines
behind it, a *part* everything up to the next heading, and the *end* everything.
"""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING

from scarbot.language import fold
from scarbot.reading.blocks import Block
from scarbot.reading.furniture.cards import mark_cards, quote_card_reason
from scarbot.reading.furniture.disclosures import mark_disclosures
from scarbot.reading.furniture.freed_headings import free_headings
from scarbot.reading.furniture.issues import mark_other_pieces
from scarbot.reading.furniture.line_reasons import line_reason, mark_lines
from scarbot.reading.furniture.line_shapes import PRICE, PRICES
from scarbot.reading.furniture.page_edges import mark_page_edges
from scarbot.reading.furniture.page_end import mark_end
from scarbot.reading.furniture.page_top import mark_top
from scarbot.reading.furniture.pasted_captions import mark_pasted_captions
from scarbot.reading.furniture.reaches import mark_openings
from scarbot.reading.furniture.repeats import mark_repeats
from scarbot.reading.furniture.tips import mark_tips
from scarbot.reading.furniture.writers import mark_writers
from scarbot.reading.traits.layout import Layout
from scarbot.reading.traits.marks import has_any, phrases, words_of
from scarbot.reading.traits.metadata import read_bylines
from scarbot.reading.traits.prose import OPENING_QUOTES, is_prose, is_title_like
from scarbot.reading.traits.said import is_attributed, speaks_here
from scarbot.reading.traits.signatures import attribution_line_reason, letter_signature_reason, teller_reason
from scarbot.reasons import (
    ADVERTISEMENT,
    APPOINTMENT_BOX,
    ATTRIBUTION,
    BYLINE,
    COMMENTS,
    COOKIE_BANNER,
    NEWSLETTER,
    PHOTO_CREDIT,
    RELATED_LINKS,
    REVIEWER,
    SHARE_BOX,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

__all__ = ["mark_furniture", "names_offer"]

_NOTHING: Mapping[str, str] = MappingProxyType({})
_LONGEST_IN_BOX = 400
_TITLE_WORDS = 6
_LONGEST_BUTTON = 60
_LONGEST_LINK = 120
_COST = PRICE.pattern
_PRICED = re.compile(
    rf"(?:{_COST} )?{_COST}(?:\s(?i:at|from|on)|,|\s[|–—-])"
    r"\s[A-Z][\w’'.&-]*(?:\s(?:[A-Z][\w’'.&-]*|&|and|of)){0,4}"
    r"(?:\s\((?:[Ss]ave\s)?\d{1,2}%\s?(?i:off)?\))?"
    rf"|{_COST},? (?:{_COST},? )?\(?(?:\d{{1,2}}% off|(?:was|now|reg\.|save|reduced from):? {_COST})\)?"
)  # "$39 at DrugMart", "$30 $24 | Halden & Roe", "$10 $8 (20% off)"
_NICKNAME = re.compile(r"[a-z](?=\S*(?:_|\d\Z))[\w.]{3,29}")  # "covid-19" is a tag
_NEAR_PRICE = 4
_ABOVE_FORM = 2
_LONGEST_OFFER = 80
_LONGEST_AWARD = 40
_BUTTON = re.compile(r"(?<=[.!?])\s+([A-Z][^.!?]*)\Z")
_BUTTONS = frozenset({NEWSLETTER, APPOINTMENT_BOX})
_LINKS = frozenset({NEWSLETTER, SHARE_BOX, RELATED_LINKS})
_ABOVE_TEXT = frozenset({BYLINE, PHOTO_CREDIT, SHARE_BOX})
_BOXES = frozenset(
    {
        NEWSLETTER, SHARE_BOX, ADVERTISEMENT, BYLINE, REVIEWER, PHOTO_CREDIT, COOKIE_BANNER,
        RELATED_LINKS, APPOINTMENT_BOX,
    }
)  # fmt: skip


def mark_furniture(
    text: str,
    blocks: Sequence[Block],
    begins: Iterable[str] = (),
    about: Mapping[str, str] = _NOTHING,
    tables: Collection[int] = (),
) -> list[Block]:
    """Return the blocks with those that are furniture marked as such, each with its reason.

    Args:
        text: what the offsets of the blocks point into.
        blocks: the blocks in their order.
        begins: further words that a line of furniture begins with (a sidecar's).
        about: what the metadata says: who wrote the article, and what it is about.
        tables: where those begin that say something in their rows.
    """
    layout = Layout(text, blocks, about, tables)
    mark_lines(layout, tuple(fold(phrase).lower() for phrase in begins))
    mark_page_edges(layout)
    layout.measure()  # what is marked from here on leaves the shares as they are
    mark_openings(layout)  # overrules what a line is alone: what heads a box goes with it
    mark_other_pieces(layout)
    mark_pasted_captions(layout)
    mark_cards(layout)  # names and posts look like captions, bylines and signatures
    mark_tips(layout)
    _mark_by_neighbours(layout)  # all that is known by itself is known
    _mark_reviews(layout)
    _mark_products(layout)
    _mark_forms(layout)
    free_headings(layout)  # no later rule takes a line for what is beside it
    mark_top(layout)  # the title is among the lines that are left, and bylines are around it
    mark_writers(layout)
    mark_repeats(layout)
    mark_disclosures(layout)
    mark_end(layout)  # behind the last paragraph, of those that are left
    marked = (_marked(layout, place) for place in range(len(layout.blocks)))
    return [part for block in marked for part in _without_button(text, block)]


def _mark_by_neighbours(layout: Layout) -> None:
    """Mark what goes with the line before: the next of a box, and who signs what was said."""
    for place in filter(layout.is_free, range(len(layout.blocks))):
        reason = (_reason_above(layout, place) if place else "") or teller_reason(layout, place)
        if reason:
            layout.mark(place, reason)


def _reason_above(layout: Layout, place: int) -> str:
    """Return the reason of a line, not the first, that goes with the one above, be that furniture or not."""
    above = layout.reasons[place - 1]
    if above:
        signed = quote_card_reason(layout, place) if above == ATTRIBUTION else ""
        return _box_goes_on(layout, place) or signed
    return (
        attribution_line_reason(layout, place)
        or quote_card_reason(layout, place)
        or letter_signature_reason(layout, place)
    )


def _mark_reviews(layout: Layout) -> None:
    """Mark what a listener or a customer says, by a nickname below it: "“I laughed.”", "marshgirl77".

    What says whose it is needs none.
    """
    for place, words in enumerate(layout.words):
        above = layout.words[place - 1] if place and _NICKNAME.fullmatch(words) else ""
        if above.startswith(OPENING_QUOTES) and not is_attributed(above):
            layout.mark(place - 1, COMMENTS)
            layout.mark(place, COMMENTS)


def _mark_products(layout: Layout) -> None:
    """Mark what is sold, right above its price and the shop, and its praise: "$39 at DrugMart".

    So is what stands in front of these in one line: "Tin Kettle $39 at DrugMart".
    """
    for place, words in enumerate(layout.words):
        if words[:1] not in PRICES:
            if len(words) <= _LONGEST_OFFER and names_offer(words) and layout.blocks[place].kind != "item":
                layout.mark(place, ADVERTISEMENT)
                if layout.blocks[place - 1].kind == "paragraph":
                    _mark_goods_above(layout, place)
            continue  # the usual case
        offers = _is_offer(layout, place)
        if (offers or _PRICED.fullmatch(words)) and place:
            layout.mark(place, ADVERTISEMENT)
            _mark_goods_above(layout, place)
        if offers:
            layout.mark(place + 1, ADVERTISEMENT)
        if layout.reasons[place]:
            _mark_praise(layout, place)


def _mark_goods_above(layout: Layout, place: int) -> None:
    """Mark the line right above a price that names the goods, or heads them."""
    above = layout.words[place - 1] if place else ""
    if above and is_title_like(above):
        layout.mark(place - 1, ADVERTISEMENT)
        _mark_award_above(layout, place - 1)


def _mark_award_above(layout: Layout, goods: int) -> None:
    """Mark what goods are the best of, right above their name: "Best Body Wash"; a heading stays one."""
    award = layout.words[goods - 1] if goods else ""
    few = len(award) <= _LONGEST_AWARD and layout.blocks[goods - 1].kind == "paragraph"
    if few and is_title_like(award) and award.lower().startswith(words_of("awarded")):
        layout.mark(goods - 1, ADVERTISEMENT)


def names_offer(words: str) -> bool:
    """Say whether a line is the name of goods, their price and the shop.

    >>> names_offer("Tin Kettle $39 at DrugMart"), names_offer("It was $39 at DrugMart")
    (True, False)
    """
    sign = next(filter(words.__contains__, PRICES), "")
    if not sign:
        return False  # the usual case
    at = words.find(sign)
    named = words[:at].rstrip(" ,|–—-")
    if not named or not _PRICED.fullmatch(words, at):
        return False
    return all(word[:1].isupper() or not word.isalpha() for word in named.split())


def _is_offer(layout: Layout, place: int) -> bool:
    """Say whether a line is a price, and the one below it a button: "$18", "Shop", or "Shop at Lumo"."""
    below = layout.words[place + 1].lower() if place + 1 < len(layout.words) else ""
    sold = below in phrases("buys") or (
        len(below) <= _LONGEST_BUTTON and below.startswith(words_of("buys_from"))
    )
    return sold and bool(PRICE.fullmatch(layout.words[place]))


def _mark_praise(layout: Layout, place: int) -> None:
    """Mark what a tester says of goods beside their price, or what they are picked for."""
    for near in (*range(place - 1, place - _NEAR_PRICE, -1), *range(place + 1, place + _NEAR_PRICE)):
        if 0 <= near < len(layout.words) and _praises(layout.words[near]):
            layout.mark(near, ADVERTISEMENT)


def _praises(words: str) -> bool:
    """Say whether a line tells of goods as those do who test and sell them.

    That is what a tester says, and not what an article tells of its testers.

    >>> _praises("“It never stings,” says our tester."), _praises("None of our testers minds it.")
    (True, False)
    """
    lower = words.lower() if len(words) <= _LONGEST_IN_BOX else ""
    said = lower.startswith((*OPENING_QUOTES, *phrases("testers")))
    behind = lower[max(map(lower.rfind, '”"')) + 1 :]
    return (said and has_any(phrases("testers"), behind)) or lower.startswith(words_of("picked"))


def _mark_forms(layout: Layout) -> None:
    """Mark what offers a newsletter right above its field and button: "News for friends, every Friday."."""
    for place in range(_ABOVE_FORM, len(layout.words) - 1):
        if layout.reasons[place] != NEWSLETTER or layout.reasons[place + 1] != NEWSLETTER:
            continue  # the usual case
        if not (layout.adjoins(place) and layout.adjoins(place + 1)) or layout.reasons[place - 1]:
            continue
        if _heads_form(layout, place - 1):
            layout.mark(place - 1, NEWSLETTER)
            continue
        offer = layout.words[place - 1]
        few = max(map(len, (offer, *layout.words[place : place + 2]))) <= _LONGEST_OFFER
        alone = layout.adjoins(place - 1) and not layout.adjoins(place - _ABOVE_FORM)
        if few and alone and is_title_like(layout.words[place - _ABOVE_FORM]):
            layout.mark(place - _ABOVE_FORM, NEWSLETTER)
            layout.mark(place - 1, NEWSLETTER)


def _heads_form(layout: Layout, place: int) -> bool:
    """Say whether a line that nothing adjoins from above names the letter that is offered right below it."""
    words = layout.words[place]
    few = max(map(len, layout.words[place : place + 3])) <= _LONGEST_OFFER
    return few and not layout.adjoins(place) and is_title_like(words) and is_prose(layout.words[place + 1])


def _without_button(text: str, block: Block) -> tuple[Block, ...]:
    """Return a block, or a paragraph and what ends it and is none of it.

    That is a button, as in "It costs $90. See our price estimator", or a link: "Read more: How to bathe".
    """
    if block.kind != "paragraph" or not text[block.end - 1].isalnum():
        return (block,)  # the usual case: it ends a sentence
    button = _BUTTON.search(text, max(block.start, block.end - _LONGEST_LINK), block.end)
    reason = line_reason(button[1]) if button else ""
    if button is None or not (reason in _BUTTONS or (reason == RELATED_LINKS and ": " in button[1])):
        return (block,)
    return (
        Block("paragraph", block.start, button.start(), block.level, block.number, block.reason),
        Block("furniture", button.start(1), block.end, block.level, block.number, reason),
    )


def _marked(layout: Layout, place: int) -> Block:
    block, reason = layout.blocks[place], layout.reasons[place]
    if reason:
        return Block("furniture", block.start, block.end, block.level, block.number, reason)
    return Block("title", block.start, block.end, block.level) if place == layout.title else block


def _box_goes_on(layout: Layout, place: int) -> str:
    """Return the reason of the line before, where no blank line parts a box from its next line."""
    before = layout.reasons[place - 1]
    if before not in _BOXES or layout.blocks[place].kind == "item" or not layout.adjoins(place):
        return ""
    if before in _LINKS and not layout.before(place) and is_title_like(layout.words[place]):
        return ""  # among the links above an article its title stands
    labels = before == ADVERTISEMENT and is_title_like(layout.words[place - 1])
    if (before == BYLINE or labels) and not layout.before(place) and _may_be_title(layout, place):
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
    long = len(words.split()) >= _TITLE_WORDS and is_title_like(words, may_ask=True)
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
