"""Captions in pasted text: what stands above, or before, the names of a photographer and a paper."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

from scarbot.language import ONE_NAME
from scarbot.reading.traits.marks import phrases, words_of
from scarbot.reading.traits.mastheads import media_words
from scarbot.reading.traits.prose import ends_sentence, is_prose, sentence_count
from scarbot.reading.traits.said import is_attributed
from scarbot.reading.traits.signatures import NAME
from scarbot.reasons import PHOTO_CREDIT

if TYPE_CHECKING:
    from scarbot.reading.traits.layout import Layout

__all__ = ["mark_pasted_captions"]

_NAME = NAME.pattern
_NAMED = re.compile(rf"{_NAME} ?//? ?{ONE_NAME}(?: {ONE_NAME}){{0,4}}")
_AT_THE_END = re.compile(rf"\({_NAME}(?: for |/| / )(?:[Tt]he )?{_NAME}\)$")
_PICTURES = tuple(
    f"{word}{end}"
    for word in ("hoto", "hotos", "HOTO", "HOTOS", "ic", "ics", "icture", "ictures", "mage", "mages")
    for end in ("", ".")
)
_BRACKETS = (")", ").")
_ENDS = (*_BRACKETS, *_PICTURES)
_PAPER = re.compile(r"((?:[A-Z][\w’'-]*)(?: (?:of|and|the|&|[A-Z][\w’'-]*)){1,5}):(?: |$)")
_LONGEST = 420
_LONGEST_DESCRIPTION = 160
_LONGEST_PAPER = 60
_MOST_SENTENCES = 3
_ANNOUNCED = ("image caption", "image caption,", "media caption", "media caption,")
_LONGEST_ANNOUNCED = max(map(len, _ANNOUNCED))
_CREDIT_BELOW = ("Credit...", "Credit…")
_POSED = re.compile(
    rf"{_NAME}(?: and {_NAME})?(?:, (?:left|right|center|centre|above|below|\d{{1,3}}))?,?"
    r" (?:at|on|in|with|outside|inside|beside|near|before|after|during)"
    r" (?!.*\b(?:is|was|are|were|has|have|had|[a-z]+s that|told)\b[^“\"‘]*$)[^.!?:;“”\"]{3,90}\."
    r"(?: [“\"‘][^“”\"]{3,140}[”\"’])?"
)  # "Ana Ruiz on the lake. “I like it cold.”"
_QUOTES = re.compile('[“”"]')


def mark_pasted_captions(layout: Layout) -> None:
    """Mark a credit, and the caption that no blank line parts from it or that ends with it.

    At the head of a page, what a picture shows may stand above a credit and a blank line between them.
    """
    for place, words in enumerate(layout.words):
        if words.endswith(_ENDS) and len(words) <= _LONGEST:
            _mark_ended(layout, place)
        if "/" in words and not layout.adjoins(place) and _is_of_agency(words):
            layout.mark(place, PHOTO_CREDIT)
            _mark_shown(layout, place - 1)
        if len(words) <= _LONGEST_ANNOUNCED and words.lower() in _ANNOUNCED and place + 1 < len(layout.words):
            layout.mark(place + 1, PHOTO_CREDIT)
        if layout.reasons[place] == PHOTO_CREDIT and layout.adjoins(place):
            _mark_described(layout, place - 1)
            _mark_posed(layout, place - 1)
            _mark_topmost(layout, place - 1)
            if not is_prose(words) and not layout.adjoins(place - 1):
                _mark_shown(layout, place - 1)
        if words.startswith(_CREDIT_BELOW) and place:
            _mark_shown(layout, place - 1)
        if "/" in words and layout.adjoins(place):
            _mark_named(layout, place)
    _mark_told_by_paper(layout)
    _mark_scenes(layout)


def _mark_scenes(layout: Layout) -> None:
    """Mark what pictures show above their captions and a blank line, where a page does so more than once."""
    marked = (place for place, reason in enumerate(layout.reasons) if place and reason == PHOTO_CREDIT)
    credited = [place for place in marked if _is_supplied(layout, place)]
    shown = [place - 1 for place in credited if _scene().fullmatch(layout.words[place - 1])]
    for place in shown if len(shown) > 1 else ():
        _mark_shown(layout, place)


def _is_supplied(layout: Layout, place: int) -> bool:
    """Say whether a caption tells who took the picture, with a blank line above it."""
    words = layout.words[place]
    return words.endswith(_BRACKETS) and not layout.adjoins(place) and bool(_supplied().search(words))


def _mark_ended(layout: Layout, place: int) -> None:
    """Mark a caption that ends with whose the picture is."""
    words = layout.words[place]
    if _QUOTES.search(words):
        return
    ends, shown = words.endswith(_BRACKETS), words.endswith(_PICTURES)
    supplied = ends and _supplied().search(words)
    taken = ends and (_AT_THE_END.search(words) or _taken_from().search(words))
    if supplied or taken or (shown and _of_the_file().search(words)):
        layout.mark(place, PHOTO_CREDIT)
    if supplied and layout.adjoins(place):
        _mark_shown(layout, place - 1)


@cache
def _supplied() -> re.Pattern[str]:
    """Return the pattern of who took a picture, behind who sent it: "(Supplied: Ana Ruiz)"."""
    stock = "|".join(sorted(phrases("stock")))
    sent = rf"Supplied|Provided|Pictured|{_NAME}|[A-Z]{{2,6}}|(?i:{stock})"
    given = r"[Cc]ourtesy(?: of)?|[Pp]hotos? (?:by|courtesy(?: of)?)"
    return re.compile(rf"\((?:Supplied|(?:(?:{sent}):|{given}) ?{_NAME}|(?i:{stock})(?: Images)?: ?\w+)\)$")


@cache
def _taken_from() -> re.Pattern[str]:
    """Return the pattern of where a picture was found: "(blueBlur via Pixabay)", not "(Kim from Leeds)"."""
    stock = "|".join(sorted(phrases("stock")))
    return re.compile(
        rf"\([A-Z][\w.’'-]*(?: [\w.’'-]+){{0,3}},? (?:via (?!Zoom|Skype)[A-Z]|(?:on|from) (?i:{stock})\b)"
        r"[\w.’'-]*(?: [A-Z][\w.’'-]*){0,2}\)\.?$"
    )


@cache
def _of_the_file() -> re.Pattern[str]:
    """Return the pattern of the kind of picture, behind the caption: "… in the country. - File Photo"."""
    whose = "|".join(sorted(phrases("agencies") | phrases("stock")))
    kinds = "|".join(words_of("kinds_of_picture"))
    return re.compile(rf"(?:\s[-–—|/]|[.!?])\s?(?i:(?:{kinds}|{whose}) (?:photo|pic|picture|image)s?\.?)$")


def _in_front() -> str:
    """Return the pattern of what opens a caption in front of who is seen: "Two", "A"."""
    return "|".join(words_of("seen_in_front"))


@cache
def _shown() -> re.Pattern[str]:
    """Return the pattern of what a picture shows, above a credit: "Smiling man with a dog"."""
    opens = "|".join(words_of("seen"))
    return re.compile(
        rf"(?:{_in_front()}|{opens}) (?:[^.!?:;]|\.,){{8,160}}"
        r"\b(?:[a-z]+s|[a-z]+ing|on|in|with|of)\b(?:[^.!?:;]|\.,)*\.?"
    )


@cache
def _scene() -> re.Pattern[str]:
    """Return the pattern of what a picture shows, in a sentence of today: "A man in a boat lifts an oar."."""
    who = "|".join(sorted(phrases("pictured")))
    told = r"was|were|had|has|have|can|could|may|might|must|should|will|would|says|said|who|that|because"
    return re.compile(
        rf"(?:{_in_front()}) (?:[a-z’'-]+ ){{0,3}}?(?:{who})\b(?!.*\b(?:{told})\b)"
        rf"[^.!?:;“”\"]{{8,{_LONGEST_DESCRIPTION}}}\.?"
    )


def _mark_named(layout: Layout, place: int) -> None:
    """Mark a line that is a name and an agency, and the caption above it."""
    if _NAMED.fullmatch(layout.words[place]):
        for line in (place - 1, place) if _is_caption(layout, place - 1) else (place,):
            layout.mark(line, PHOTO_CREDIT)


def _mark_told_by_paper(layout: Layout) -> None:
    """Mark what a picture shows behind the name of the paper: "Fern County Press: A late scar."."""
    likely = [(place, words) for place, words in enumerate(layout.words) if ":" in words[:_LONGEST_PAPER]]
    told = [(place, found[1]) for place, words in likely if (found := _PAPER.match(words))]
    papers = phrases("papers", "masthead")
    told = [(place, name) for place, name in told if name.rsplit(maxsplit=1)[-1].lower() in papers]
    counts = Counter(name for _, name in told)
    for place, name in told:
        if counts[name] > 1 and not is_attributed(layout.words[place]):
            layout.mark(place, PHOTO_CREDIT)


def _is_of_agency(words: str) -> bool:
    """Say whether a line is a name and an agency or a paper: "Ana Ruiz / Lake News"."""
    named = _NAMED.fullmatch(words)
    return named is not None and words.rsplit(maxsplit=1)[-1].lower() in _agencies()


@cache
def _agencies() -> frozenset[str]:
    return media_words() | phrases("agencies") | phrases("stock")


def _mark_described(layout: Layout, place: int) -> None:
    """Mark what a page says a picture shows, right above its credit, in small letters."""
    words = layout.words[place]
    if layout.is_free(place) and words[:1].islower() and not ends_sentence(words):
        layout.mark(place, PHOTO_CREDIT)


def _mark_posed(layout: Layout, place: int) -> None:
    """Mark who is to be seen, and where, right above the credit; what they say of it may stand behind."""
    words = layout.words[place]
    if layout.reasons[place] or layout.blocks[place].kind != "paragraph" or layout.adjoins(place):
        return
    told = words.partition(". ")[0]
    if _POSED.fullmatch(words) and not is_attributed(told):
        layout.mark(place, PHOTO_CREDIT)


def _mark_topmost(layout: Layout, place: int) -> None:
    """Mark a sentence on nobody's words right above a credit, where the article has not begun yet."""
    words = layout.words[place]
    if layout.reasons[place] or layout.before(place) or layout.blocks[place].kind != "paragraph":
        return
    few = len(words) <= _LONGEST_DESCRIPTION and sentence_count(words) == 1
    apart = not layout.adjoins(place) or bool(layout.reasons[place - 1])
    if few and apart and not (_QUOTES.search(words) or is_attributed(words)):
        layout.mark(place, PHOTO_CREDIT)


def _is_caption(layout: Layout, place: int) -> bool:
    """Say whether a paragraph of its own is a few sentences that quote nobody."""
    words = layout.words[place]
    if layout.blocks[place].kind != "paragraph" or layout.adjoins(place) or _QUOTES.search(words):
        return False
    return sentence_count(words) <= _MOST_SENTENCES


def _mark_shown(layout: Layout, place: int) -> None:
    """Mark a paragraph above a credit that only tells what a picture shows: "A man in a boat, rowing."."""
    words, kind = layout.words[place], layout.blocks[place].kind
    taken = kind == "heading" and layout.adjoins(place + 1)  # a short line is taken for a heading
    if not (kind == "paragraph" or taken) or layout.reasons[place]:
        return
    if _shown().fullmatch(words) and not is_attributed(words):
        layout.mark(place, PHOTO_CREDIT)
