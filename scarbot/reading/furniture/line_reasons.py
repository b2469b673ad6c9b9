"""Why one line is furniture by its own words, wherever it stands."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from scarbot.language import fold, words_alone
from scarbot.reading.blocks import Block
from scarbot.reading.furniture.furniture_lines import LONGEST_LINE, Entries, first_reason, furniture_entries
from scarbot.reading.furniture.imprints import is_imprint
from scarbot.reading.furniture.line_shapes import LONGEST_SEGMENT, PRICE, PRICES, is_count, shape_reason
from scarbot.reading.furniture.photo_credits import caption_reason, signs_of_credits
from scarbot.reading.traits.dates import is_date, iso_date, opens_with_time
from scarbot.reading.traits.marks import has_any, phrases, tables, words_of
from scarbot.reading.traits.prose import SENTENCE_BREAK, SENTENCE_END, is_prose
from scarbot.reading.traits.said import is_attributed
from scarbot.reading.traits.scripts import says_who_speaks
from scarbot.reading.traits.signatures import NAME
from scarbot.reasons import (
    ABOUT_INTERVIEW,
    ABOUT_SITE,
    ADVERTISEMENT,
    BYLINE,
    CONTENTS,
    NEWSLETTER,
    READER_BOX,
    RELATED_LINKS,
    SPEAKERS,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from collections.abc import Set as AbstractSet

    from scarbot.reading.traits.layout import Layout

__all__ = ["line_reason", "mark_lines"]

_LONGEST_CAPTION = 420
_SENTENCES = re.compile(SENTENCE_BREAK)
_CREDIT = re.compile(
    rf"(?:By|Written by|Story by|Words by|Text by|(?:Photo(?:graph)?|Illustration)s? by) {NAME.pattern}"
    rf"(?:(?:,| and| &) {NAME.pattern}){{0,3}}"
)
_BEHIND_NOTE = ".)]"
_POINTERS = "[(›»→▸►▶> "
_EMAIL = re.compile(r"[\w.-]{1,64}@[\w-]{1,64}\.[a-z]")
_LONGEST_CONTACT = 120
_SEGMENTS = re.compile(r"(?<!\s)\s*[·|•]\s*")
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
_PRICE = PRICE.pattern
_COSTS = re.compile(
    rf"[A-Z0-9](?:[^.!?$£€]|\.(?=\d)){{3,90}}?(?:[,–—|-] {_PRICE}(?: for \d{{1,4}})?|\({_PRICE}\))"
    r"(?:,? [^.,!?$£€]{0,30}\b(?:score|scored|rating|rated):? \d[\d.]*(?:%|/\d+)?)?"
)  # "BalmCo Night Cream, 30ml, $34, our score 84%"
_SPECIFIED = re.compile(r"[a-z][\w’' -]{1,24}: \S[^|]*")  # "Type: Mineral | Size: 2 oz."
_OF_GOODS = re.compile(r"(?:sizes?|scent|brand|shades?|price|volume|material|colou?rs?|cruelty-free): ")
_BETWEEN_BUTTONS = re.compile(r"\]\s*\[")  # "[Share] [Save]"
_LONGEST_LABEL = 20
_PARTED = re.compile(r"\s[/|·•›»>]\s")
_LONGEST_PART = 60


@dataclass(frozen=True, slots=True)
class _Compared:
    """What the lines of a text are compared with: what the sidecar says, and the entries of the package."""

    own: tuple[str, ...]
    short: Entries
    long: Entries
    captions: tuple[str, ...]  # a word that each credit has that may end a caption


def _compared(
    known: AbstractSet[str], short: Iterable[str], long: Iterable[str], own: tuple[str, ...] = ()
) -> _Compared:
    """Return what short and long lines in lower case are compared with, by the words known in them."""
    few, many = "\n".join(short), "\n".join(long)
    return _Compared(
        own,
        furniture_entries().within(known, few),
        furniture_entries("long").within(known, many),
        signs_of_credits(known, f"{few}\n{many}"),
    )


def line_reason(words: str) -> str:
    """Return why a line of its own is furniture, empty if it is not.

    >>> line_reason("Photo: Ana Ruiz"), line_reason("By June, it had healed.")
    ('photo credit', '')
    """
    folded = fold(words)
    lower, known = folded.lower(), frozenset(words_alone(folded.replace("_", " ")).split())
    short = len(folded) <= LONGEST_LINE
    compared = _compared(known, [lower] if short else [], [] if short else [lower])
    return _line_reason(folded, lower, Block("paragraph", 0, len(words)), compared)


def mark_lines(layout: Layout, own: tuple[str, ...]) -> None:
    """Mark the lines that are furniture by themselves."""
    words = [line if len(line) <= _LONGEST_CAPTION or own else "" for line in layout.words]
    lower = [line.lower() for line in words]
    known = layout.word_places.known
    short = (low for low, line in zip(lower, words, strict=True) if len(line) <= LONGEST_LINE)
    long = (low for low, line in zip(lower, words, strict=True) if len(line) > LONGEST_LINE)
    entries = _compared(known, short, long, own)
    for place, block in enumerate(layout.blocks):
        if not block.reason and words[place]:
            reason = _line_reason(words[place], lower[place], block, entries)
            if reason:
                layout.mark(place, reason)


def _line_reason(words: str, lower: str, block: Block, entries: _Compared) -> str:
    """Return why a line is furniture by its own words; empty if it is none by them."""
    if entries.own and lower.startswith(entries.own):
        return "named by the sidecar"
    if len(words) > _LONGEST_CAPTION:
        return ""
    if len(words) > LONGEST_LINE:
        reason = _matching_reason(words, lower, block, entries.long)
    else:
        reason = _short_reason(words, lower, block, entries)
    reason = reason or _contents_reason(words, lower)
    if reason and is_attributed(words):
        reason = first_reason("said", lower)
    return reason or caption_reason(words, lower, entries.captions)


def _short_reason(words: str, lower: str, block: Block, entries: _Compared) -> str:
    return (
        shape_reason(lower)
        or (ADVERTISEMENT if block.kind != "heading" and _is_priced(words) else "")
        or (SPEAKERS if says_who_speaks(words) else "")
        or _matching_reason(words.lstrip(_POINTERS), lower.lstrip(_POINTERS), block, entries.short)
        or _contact_reason(words, lower)
        or _segments_reason(lower, entries.short)
        or _sentences_reason(words, lower)
        or (ABOUT_INTERVIEW if _ends_in_note(words, lower) else "")
        or (ABOUT_SITE if is_imprint(lower) else "")
        or _letter_reason(words)
        or _credits_reason(words)
        or (RELATED_LINKS if words[:1] == "[" and _IN_BRACKETS.fullmatch(words) else "")
    )


def _matching_reason(words: str, lower: str, block: Block, entries: Entries) -> str:
    for entry in entries.matching(lower):
        if entry.is_sure(words) and (entry.reason != BYLINE or _is_byline(lower, block)):
            return entry.reason
    return ""


def _is_byline(words: str, block: Block) -> bool:
    """Tell "By Jane Doe" from a sentence or a heading that begins with "By"."""
    return (
        block.kind != "item"
        and (not SENTENCE_END.search(words) or _is_only_update(words))
        and not opens_with_time(words.removeprefix("by "))
    )


def _is_priced(words: str) -> bool:
    """Say whether a line is goods and what they cost: "BalmCo Night Cream, $34"."""
    return any(map(words.__contains__, PRICES)) and bool(_COSTS.fullmatch(words))


def _contact_reason(words: str, lower: str) -> str:
    """Return a reason for a line with an address to write to; "email your doctor if …" is advice."""
    if "@" not in words or len(words) > _LONGEST_CONTACT or not _EMAIL.search(lower):
        return ""
    advises = is_prose(words) and has_any(phrases("consults"), lower)
    return "" if advises else READER_BOX


def _segments_reason(words: str, entries: Entries) -> str:
    """Return why a line of several short parts is furniture: one of them is."""
    words = _BETWEEN_BUTTONS.sub(" | ", words.strip("[]")) if words[:1] == "[" else words
    if not ("|" in words or "·" in words or "•" in words):
        return ""  # the usual case
    segments = _SEGMENTS.split(words)
    if all(map(_SPECIFIED.fullmatch, segments)):
        if iso_date(words):
            return BYLINE
        if any(map(_OF_GOODS.match, segments)):  # a dose and a serving are specified as well
            return ADVERTISEMENT
    if max(map(len, segments)) > LONGEST_SEGMENT:
        return ""
    if any(is_date(segment) or is_count(segment) for segment in segments):
        return BYLINE
    matching = [entry for segment in segments for entry in entries.matching(segment)]
    return min(matching, key=lambda entry: (entry.reason != BYLINE, entry.number)).reason if matching else ""


def _sentences_reason(words: str, lower: str) -> str:
    """Return why a line of short sentences is furniture: a call in one of them, or credits in all."""
    if not (_any_call().match(lower) or _any_call_behind().search(lower)):
        return ""
    parts = [part.rstrip(".!?") for part in _SENTENCES.split(words)]
    if len(parts) > 1 and all(_CREDIT.fullmatch(part) or _is_update(part) for part in parts):
        return BYLINE
    small, calls = [part.lower() for part in parts], tables()["call"]
    return next((entry["reason"] for entry in calls for part in small if _calls(entry, part)), "")


def _ends_in_note(words: str, lower: str) -> bool:
    """Say whether a line ends in how the answers below it were made ready: "We asked him. Answers cut."."""
    if not lower.rstrip(_BEHIND_NOTE).endswith(_note_ends()):
        return False  # the usual case
    last = _SENTENCES.split(words)[-1].lower().rstrip(_BEHIND_NOTE).lstrip("([")
    return last.endswith(words_of("unless")) or bool(_note().fullmatch(last))


@cache
def _note_ends() -> tuple[str, ...]:
    return tuple(phrases("edited") | phrases("edited_for") | phrases("unless"))


@cache
def _note() -> re.Pattern[str]:
    """Return the pattern of how answers were made ready: "lightly edited for length and clarity"."""
    noted, edited, aims = ("|".join(phrases(key)) for key in ("noted", "edited", "edited_for"))
    many = rf"(?:{edited})(?:(?:, | and | & )(?:{edited}))*"
    aim = rf" for (?:{aims})(?:(?:, | and |, and | & )(?:{aims}))*"
    were = r"(?:(?:have been|has been|were|was) )?"
    return re.compile(rf"(?:(?:{noted}) {were}(?:\w+ly )?{many}(?:{aim})?|(?:\w+ly )?{many}{aim})")


@cache
def _any_call() -> re.Pattern[str]:
    """Return the pattern that one sentence of a line with a call begins with at least."""
    begins = {phrase for entry in tables()["call"] for phrase in entry["begins"]}
    begins |= phrases("updates")
    likely = "|".join(sorted(re.escape(phrase) for phrase in begins))
    credited = "by |(?:written|story|words|text) by |photo|illus"
    return re.compile(rf"(?:{likely}|{credited})")


@cache
def _any_call_behind() -> re.Pattern[str]:
    """Return the same pattern where it is not the first sentence."""
    return re.compile(rf"[.!?]['\"”’)]*\s{_any_call().pattern}")


def _is_update(words: str) -> bool:
    return words.lower().startswith(words_of("updates")) and bool(iso_date(words))


def _is_only_update(lower: str) -> bool:
    """Say whether a line says no more than when it was published, as a sentence does."""
    updated = _updated().match(lower)
    return updated is not None and is_date(lower[updated.end() :].rstrip("."))


@cache
def _updated() -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(sorted(phrases('updates')))}):? (?:on |in )?")


def _calls(entry: Mapping[str, Any], words: str) -> bool:
    return words.startswith(tuple(entry["begins"])) and has_any(entry["beside"], words)


def _contents_reason(words: str, lower: str) -> str:
    """Return a reason for the parts of a page in one line: "In this story: Creams / Peels / Lasers"."""
    label, colon, rest = lower.partition(": ")
    if not colon or label not in phrases("contents") or words.endswith((".", "!")):
        return ""  # the usual case
    parts = _PARTED.split(rest)
    listed = len(parts) > 1 and all(len(part) <= _LONGEST_PART for part in parts)
    return CONTENTS if listed else ""


def _letter_reason(words: str) -> str:
    """Return a reason for a named letter and how often it comes: "Sign up for The Fold. Every Friday."."""
    named = _NAMED_LETTER.match(words)
    return NEWSLETTER if named and _HOW_OFTEN.search(words, named.end() - 1) else ""


def _credits_reason(words: str) -> str:
    """Return a reason for names behind what they did, with a date at the end or none.

    What the first of them is may stand behind a comma where another follows.
    """
    credited = _credits().match(words) if ": " in words[:_LONGEST_LABEL] else None
    if credited is None:
        return ""  # the usual case
    rest = words[credited.end() :].lower()
    return BYLINE if not rest or is_date(rest) or _is_only_update(rest) else ""


@cache
def _credits() -> re.Pattern[str]:
    labels = "|".join(words_of("credited"))
    names = rf"{NAME.pattern}(?:(?:,| and| &) {NAME.pattern}){{0,2}}"
    credited = rf"(?i:{labels})(?: by)?: {names}"
    posted = rf"{credited}, [a-z][^.:;!?]{{2,80}}[.;] (?={credited}\.?$)"
    return re.compile(rf"(?:{posted})?(?:{credited}(?: ?[.,;|·]? |\.?$))+")
