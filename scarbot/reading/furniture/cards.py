"""Cards of those who speak, each piece in a line of its own: a name, letters, a post, a place.

None of them is a statement. A sentence on a card is one, and so is a line that holds the whole of it:
"Ana Ruiz, MD, a dermatologist in Reno".
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from scarbot.language import ONE_NAME, any_title
from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.trades import LIKE_TRADES, agents
from scarbot.particles import PARTICLES
from scarbot.reading.furniture.bylines import heads_card, is_post, names_writer
from scarbot.reading.furniture.openings import opens_experts
from scarbot.reading.traits.prose import OPENING_QUOTES, SENTENCE_END
from scarbot.reasons import ATTRIBUTION, PHOTO_CREDIT, SPEAKERS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from scarbot.reading.traits.layout import Layout

__all__ = [
    "are_letters",
    "begins_card",
    "card_spans",
    "is_card",
    "mark_cards",
    "quote_card_reason",
    "tells_post",
]

_LONGEST_PIECE = 110
_MOST_PIECES = 6
_FEWEST_CARDS = 2
_NAME_WORDS = range(2, 5)
_LETTERS = re.compile(r"\(?[A-Z][A-Za-z./-]*[A-Z][A-Za-z.-]*(?:,? [A-Z][A-Za-z./-]*[A-Z][A-Za-z.-]*){0,6}\)?")
_NAME_WORD = rf"(?:{ONE_NAME}|(?i:{'|'.join(PARTICLES)}))"
_NAME_WORDS_ALONE = re.compile(rf"{_NAME_WORD}(?:\s+{_NAME_WORD})*\s*")
_BEGINS_NAME = re.compile(rf"{_NAME_WORD}\s+{_NAME_WORD}|(?:{any_title()})\s")
_ABBREVIATED = re.compile(
    r"(?:\b[A-Z]\.){1,3}$|\b(?:Inc|Jr|Sr|Ltd|Co|St|Univ|[A-Z][a-z]{2,4}|, [A-Z][a-z])\.$"
)
_ON = re.compile(r"[Oo]n (?:[^.!?:;“”\"]|\.(?=\w)){3,60}")
_LINE = re.compile(r"[^\s][^\n]*(?<=\S)")
_TRADE = re.compile(rf"{LIKE_TRADES}s?")
_WORD = re.compile(r"[\w/-]+")
_TELLS = re.compile(r"\b(?:who|whose|says|said|is|was|has)\b")
_WHO = ("who", "whose")


def card_spans(words: str) -> list[tuple[int, int]]:
    """Return where the lines of a block stand in its words: each is a piece of a card, if it is one."""
    return [match.span() for match in _LINE.finditer(words)]


def are_letters(line: str) -> bool:
    """Say whether a line is nothing but credentials.

    >>> are_letters("MD, FAAD"), are_letters("PhD"), are_letters("Reno, NV")
    (True, True, False)
    """
    return len(line) <= _LONGEST_PIECE and bool(_LETTERS.fullmatch(line))


def tells_post(line: str) -> bool:
    """Say whether a line is nothing but what somebody is, and where.

    >>> tells_post("Board-certified dermatologist, Reno"), tells_post("Norr Hill Hospital")
    (True, False)
    >>> tells_post("Therapist who runs a clinic"), tells_post("Those who run a clinic")
    (True, False)
    >>> tells_post("A dermatologist has seen it."), tells_post("Ana Ruiz, dermatologist")
    (False, False)
    """
    return _is_piece(line) and any(map(_is_trade, _WORD.findall(line.lower())))


def begins_card(line: str, below: str) -> bool:
    """Say whether a line is the name on a card, by itself or by the line below.

    >>> begins_card("Sunniva Lark", "Esthetician, Reno"), begins_card("Norr Clinic", "Ana Ruiz, MD")
    (True, False)
    """
    return _heads(line) or is_card(line, below)


def is_card(line: str, below: str) -> bool:
    """Say whether a line is a name, and the line below letters or a post."""
    return _may_name(line) and (are_letters(below) or tells_post(below))


def mark_cards(layout: Layout) -> None:
    """Mark the pieces of cards below a heading that announces the experts, and of cards side by side."""
    announced, place, named = False, 0, _named(layout)
    while place < len(layout.blocks):
        end = _card_end(layout, place) if place in named else place
        if end > place and (announced or _stands_beside(layout, place, end)):
            announced = True
            for piece in range(place, end):
                layout.overrule(piece, SPEAKERS)
            place = end
            continue
        if layout.is_free(place):
            heads = layout.blocks[place].kind == "heading"
            announced = opens_experts(layout.words[place]) if heads else announced
        place += 1
    _mark_above_quotes(layout, named)


def _named(layout: Layout) -> frozenset[int]:
    """Return the places of the blocks whose first line may be the name on a card."""
    short = [place for place, words in enumerate(layout.words) if len(words) <= 2 * _LONGEST_PIECE]
    likely = [place for place in short if _BEGINS_NAME.match(layout.words[place])]
    return frozenset(place for place in likely if _may_name(layout.lines(place)[0]))


def _mark_above_quotes(layout: Layout, named: Collection[int]) -> None:
    """Mark the cards that stand each above what somebody says, where two tell a post and are quoted so.

    A name that is a heading stays one. Where the first card stands below a quotation, cards sign those above.
    """
    if sum(words.startswith(OPENING_QUOTES) for words in layout.words) < _FEWEST_CARDS:
        return
    cards = list(_cards_above(layout, named))
    quoted = [card for card in cards if layout.words[card.stop].startswith(OPENING_QUOTES)]
    if sum(_tells_post(layout, card) for card in quoted) < _FEWEST_CARDS:
        return  # the usual case
    first = quoted[0].start
    heads = layout.blocks[first].kind == "heading"
    if first and not heads and layout.words[first - 1].startswith(OPENING_QUOTES):
        return
    for card in cards:
        first = card.start + (layout.blocks[card.start].kind == "heading")
        for place in range(first, card.stop):
            layout.overrule(place, SPEAKERS)


def _cards_above(layout: Layout, named: Collection[int]) -> Iterator[range]:
    """Yield the cards of a name and more that have prose or a quotation right below."""
    behind = 0
    for place in sorted(named):
        if place < behind or not layout.words[place][:1].isupper():
            continue
        end = _card_end(layout, place)
        card, behind = range(place, end), end
        if not card or end == len(layout.blocks) or layout.reasons[end]:
            continue  # the usual case
        said = layout.is_body(end) or layout.words[end].startswith(OPENING_QUOTES)
        if said and len(_lines_of(layout, card)) > 1:
            yield card


def quote_card_reason(layout: Layout, place: int) -> str:
    """Return a reason for who is quoted right above, and on what: "Ana Ruiz, MD on socks", "on socks".

    Where a name stands above that quotation as well, this one may be the next one's.
    """
    if not place or not (layout.reasons[place - 1] == ATTRIBUTION or _is_quotation(layout, place - 1)):
        return ""  # the usual case
    heads = layout.blocks[place].kind == "heading" and not layout.adjoins(place)
    lines = _lines(layout, place) if not heads else []
    if not lines:
        return ""
    if layout.reasons[place - 1] == ATTRIBUTION:
        return ATTRIBUTION if _ON.fullmatch(lines[0]) or tells_post(lines[0]) else ""
    told = all(tells_post(line) or _ON.fullmatch(line) for line in lines[1:])
    above = place > 1 and any(map(_is_named_on, _lines(layout, place - 2)))
    return ATTRIBUTION if _is_named_on(lines[0]) and told and not above else ""


def _is_named_on(line: str) -> bool:
    """Say whether a line is a name, and perhaps what somebody is quoted on.

    >>> _is_named_on("Ana Ruiz, MD on wet socks"), _is_named_on("Ana Ruiz on wet socks is right.")
    (True, False)
    """
    name, on, _ = line.partition(" on ")
    return _heads(name) and (not on or bool(_ON.fullmatch(line[len(name) + 1 :])))


def _is_quotation(layout: Layout, place: int) -> bool:
    """Say whether a block is a quotation and nothing else."""
    words = layout.words[place]
    whole = words.startswith(OPENING_QUOTES) and words.endswith(("”", '"', "’"))
    return layout.is_free(place) and whole and not any(mark in words[1:-1] for mark in '“”"')


def _stands_beside(layout: Layout, place: int, end: int) -> bool:
    """Say whether a card tells a post and has another one right behind it, within the article."""
    if not layout.before(place) or any(is_post(layout.words[near]) for near in range(place, end)):
        return False  # who wrote the article
    behind = _card_end(layout, end)
    cards = (range(place, end), range(end, behind))
    return behind > end and all(_has_post(layout, card) for card in cards)


def _has_post(layout: Layout, card: range) -> bool:
    return _heads(_lines_of(layout, card)[0]) and _tells_post(layout, card)


def _tells_post(layout: Layout, card: range) -> bool:
    return any(map(tells_post, _lines_of(layout, card)[1:]))


def _lines_of(layout: Layout, card: range) -> list[str]:
    return [line for place in card for line in _lines(layout, place)]


def _card_end(layout: Layout, place: int) -> int:
    """Return where the card ends that begins at a block; the block itself where none does."""
    if place < len(layout.blocks) and len(layout.words[place]) > 2 * _LONGEST_PIECE:
        return place  # the usual case
    name, *pieces = _lines(layout, place, (PHOTO_CREDIT,)) or ("",)
    if not (name and _may_name(name) and all(map(_is_piece, pieces))):
        return place
    end = place + 1
    for near in islice(range(end, len(layout.blocks)), _MOST_PIECES):
        lines = _lines(layout, near)
        if not lines or not all(map(_is_piece, lines)) or _begins_next(layout, near, bool(pieces)):
            break
        pieces += lines
        end = near + 1
    named = begins_card(name, pieces[0] if pieces else "")
    shown = layout.reasons[place] == PHOTO_CREDIT and not any(map(tells_post, pieces))
    return end if named and (pieces or not layout.has_body_behind(place)) and not shown else place


def _begins_next(layout: Layout, place: int, told: bool) -> bool:
    """Say whether a line is the name of the next card, or a heading that is no part of this one."""
    line, *below = _lines(layout, place)
    told_below = tells_post(line) or are_letters(line) or layout.adjoins(place)
    if layout.blocks[place].kind == "heading" and not told_below:
        return True
    below = below or _lines(layout, place + 1)
    return begins_card(line, below[0] if below and told else "")


def _lines(layout: Layout, place: int, known: tuple[str, ...] = ()) -> list[str]:
    """Return the lines of a block that may be of a card; none behind the last block."""
    if place >= len(layout.blocks):
        return []
    block = layout.blocks[place]
    if layout.reasons[place] not in ("", *known) or block.kind in ("title", "quote"):
        return []
    if len(layout.words[place]) > 2 * _LONGEST_PIECE:
        return []  # the usual case
    return layout.lines(place)


def _heads(line: str) -> bool:
    """Say whether a line names somebody by itself, and no place: "Norr Hill, N.H.", "Silver Spring, MD"."""
    if not heads_card(line):
        return False
    name, _, letters = line.partition(", ")
    return letters.replace(".", "") not in _of_places() or names_writer(name)


@lru_cache(maxsize=1024)  # a line is asked about several times
def _may_name(line: str) -> bool:
    """Say whether a line may be the name on a card, if letters or a post stand below it."""
    if _heads(line):
        return True
    name, comma, letters = line.partition(", ")
    if not _NAME_WORDS_ALONE.fullmatch(name):
        return False  # the usual case
    words = [part for part in name.split() if part.lower() not in PARTICLES]
    if len(words) not in _NAME_WORDS:
        return False
    if comma and (
        not are_letters(letters) or letters.replace(".", "") in load_data("people")["no_credentials"]
    ):
        return False
    return not any(map(_is_trade, name.lower().split()))


def _is_piece(line: str) -> bool:
    """Say whether a line is short and no sentence, and does not begin a card that it holds whole."""
    if not line or len(line) > _LONGEST_PIECE or line.startswith(OPENING_QUOTES):
        return False
    if line.endswith((":", "…")) or (SENTENCE_END.search(line) and not _ABBREVIATED.search(line)):
        return False
    name, comma, behind = line.partition(", ")
    if comma and heads_card(name) and not are_letters(behind):
        return False
    tells = _TELLS.search(line)
    return tells is None or (tells[0] in _WHO and tells_post(line[: tells.start()].rstrip(" ,")))


def _is_trade(word: str) -> bool:
    return word in agents() or bool(_TRADE.fullmatch(word))


@cache
def _of_places() -> frozenset[str]:
    """Return the letters that are no credentials, or those of a state as well."""
    people = load_data("people")
    return frozenset((*people["no_credentials"], *people["states"]))
