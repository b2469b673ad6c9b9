"""What a leaflet tells of itself in a line: its number, when it was issued and when it is reviewed."""

from __future__ import annotations

import re
from functools import cache

from scarbot.reading.traits.marks import phrases

__all__ = ["is_imprint"]

_PARTS = re.compile(r"(?<!\bno)(?<!\bref)[.;]\s+|\s[|·•–—-]\s")
_DAY = re.compile(
    r"(?:[a-z]{3,9}\.?,? |\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9}\.?,? |\d{1,2}[/.-](?:\d{1,2}[/.-])?)?"
    r"(?:(?:19|20)\d\d|\d\d)"
)
_CODE = re.compile(r"(?=\D{0,30}\d)[a-z]{0,12}[ :]?[\w/.()_-]{1,20}")


def is_imprint(line: str) -> bool:
    """Say whether each part of a line in small letters tells what a leaflet is called, or of which day it is.

    >>> is_imprint("leaflet number: ent-014. date of issue: june 2023."), is_imprint("version: short.")
    (True, False)
    """
    if not line.startswith(_labels()):
        return False  # the usual case
    return all(map(_tells_of_leaflet, _PARTS.split(line.rstrip(". "))))


def _tells_of_leaflet(part: str) -> bool:
    label, colon, value = part.partition(":")
    if colon:
        label, value = label.rstrip(". "), value.strip()
        dated = label in phrases("issued") and _DAY.fullmatch(value)
        return bool(dated or (label in phrases("coded") and _CODE.fullmatch(value)))
    label, _, value = part.rpartition(" ")  # "Version 3", "Leaflet no. ENT-014"
    return label.rstrip(". ") in phrases("coded") and bool(_CODE.fullmatch(value))


@cache
def _labels() -> tuple[str, ...]:
    return tuple(phrases("issued") | phrases("coded"))
