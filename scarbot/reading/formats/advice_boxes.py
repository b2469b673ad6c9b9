"""Asides that are the article's own: advice under a heading that says so, or somebody who speaks.

An ``<aside>`` is as often a box of an expert's tips as it is a list of other articles. One that
links or asks for something is a sidebar whatever its heading says; of the others those stay that
hold sentences, and tell by a heading, a label or a speaker what they are for.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from scarbot.language import academic_title
from scarbot.reading.furniture.line_reasons import line_reason
from scarbot.reading.furniture.openings import bare, is_opening
from scarbot.reading.traits.marks import has_any, phrases, tables, words_of
from scarbot.reading.traits.prose import ends_sentence, is_title_like
from scarbot.reading.traits.said import names_speaker
from scarbot.reasons import ADVERTISEMENT, ATTRIBUTION, PHOTO_CREDIT, RELATED_LINKS, RULE, SHARE_BOX, SIDEBAR

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scarbot.reading.formats.flow import Element, Piece

__all__ = ["advice_boxes"]

_DOUBTFUL = frozenset({ADVERTISEMENT, RELATED_LINKS})  # by their class; a site calls much "promo"
_FORM = "form"
_HARMLESS = frozenset({RULE, SHARE_BOX, PHOTO_CREDIT, ATTRIBUTION})
_TOLD = 0.5
_LONGEST_LABEL = 40
_FEWEST_STEPS = 2
_DOCTOR = re.compile(rf"\b(?:{academic_title()}) [A-Z]")


@dataclass(slots=True)
class _Box:
    """What stands in an aside, apart from tables, pictures and advertisements of their own."""

    heading: str = ""
    asks: bool = False
    teases: bool = False
    lines: list[Piece] = field(default_factory=list)
    doubtful: bool = False

    def add(self, piece: Piece, *, in_form: bool) -> None:
        teaser = piece.link and bare(piece.text).startswith(words_of("teaser"))
        if in_form or (piece.link and not teaser):
            self.asks = True
        elif teaser:
            self.teases = True
        elif piece.reason:
            return
        elif reason := line_reason(piece.text):
            self.asks = reason not in _HARMLESS
        elif piece.kind == "heading" or (not self.lines and _is_heading(piece)):
            self.heading = self.heading or piece.text
        else:
            self.lines.append(piece)

    def is_advice(self) -> bool:
        """Say whether the box is the article's own; what it quotes from the page is found to be a repeat."""
        told = sum(ends_sentence(piece.text) for piece in self.lines)
        if self.asks or not told or told < _TOLD * len(self.lines):
            return False
        label = self.lines[0].text[:_LONGEST_LABEL].partition(":")
        headed = _heads_advice(self.heading) or (bool(label[1]) and _heads_advice(label[0]))
        speaks = bool(_DOCTOR.search(self.heading)) or any(names_speaker(one.text) for one in self.lines)
        if not speaks and self._is_sites():
            return False
        if headed or self.doubtful:
            return headed and (speaks or not self.doubtful)
        own = speaks or self._instructs()
        return own and not self.teases

    def _is_sites(self) -> bool:
        """Say whether the site speaks of itself: "How we test", "Ring us on …"."""
        if self.heading.lower().startswith(words_of("site_begins")):
            return True
        return any(has_any(phrases("site_says"), piece.text.lower()) for piece in self.lines)

    def _instructs(self) -> bool:
        """Say whether they tell what to do: numbered sentences, or such as mostly begin like advice."""
        steps = sum(piece.number is not None for piece in self.lines)
        begins = words_of("imperatives")
        told = sum(piece.text.lower().startswith(begins) for piece in self.lines)
        return steps >= _FEWEST_STEPS or told >= _TOLD * len(self.lines)


def _heads_advice(words: str) -> bool:
    """Say whether a heading is one of advice.

    >>> _heads_advice("Expert tips from Dr. Lee"), _heads_advice("Got a tip?"), _heads_advice("Most read")
    (True, False, False)
    """
    return not (line_reason(words) or is_opening(words)) and bool(_heads().search(bare(words)))


def advice_boxes(elements: Sequence[Element], pieces: Sequence[Piece]) -> frozenset[int]:
    """Return the positions of the asides that are the article's own."""
    if not any(element.reason == SIDEBAR or element.reason in _DOUBTFUL for element in elements):
        return frozenset()
    around = [0] * len(elements)  # the aside that an element stands in
    forms = [False] * len(elements)
    for position, element in enumerate(elements[1:], 1):
        if element.reason in ("", _FORM):
            around[position] = around[element.parent]
        elif element.reason == SIDEBAR or element.reason in _DOUBTFUL:
            around[position] = position
        forms[position] = element.reason == _FORM or forms[element.parent]
    boxed: dict[int, list[Piece]] = {}
    for piece in pieces:
        if box := around[piece.element]:
            boxed.setdefault(box, []).append(piece)
    told = {box: held for box, held in boxed.items() if any(piece.is_prose for piece in held)}
    return frozenset(
        position
        for position, held in told.items()
        if _read(held, forms, doubtful=elements[position].reason in _DOUBTFUL).is_advice()
    )


def _read(held: Sequence[Piece], forms: Sequence[bool], *, doubtful: bool) -> _Box:
    box = _Box(doubtful=doubtful)
    for piece in held:
        box.add(piece, in_form=forms[piece.element])
        if box.asks:
            break  # whatever stands behind, it is no advice
    return box


def _is_heading(piece: Piece) -> bool:
    """Say whether the first line of a box is its heading: it is bold, or no sentence."""
    return piece.kind == "paragraph" and is_title_like(piece.text)


@cache
def _heads() -> re.Pattern[str]:
    marks = tables()["marks"]
    begins = "|".join(map(re.escape, marks["advice_begins"]))
    words = "|".join(map(re.escape, marks["advice"]))
    return re.compile(rf"^(?:{begins})\b(?! your\b)|\b(?:{words})\b")
