"""What an organisation tells of itself behind an article: below "About Skin Weekly", or in one paragraph."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scarbot.reading.traits.marks import has_any, phrases

if TYPE_CHECKING:
    from collections.abc import Collection

    from scarbot.reading.traits.layout import Layout

__all__ = ["LONGEST_BIO", "TOLD_OF_SITE_FROM", "heads_site", "tells_of_site"]

LONGEST_BIO = 500
"""How much of a paragraph is looked at, and how long one is at most, that tells who somebody is."""

TOLD_OF_SITE_FROM = 0.7
"""The share of the prose before what an organisation tells of itself."""

_WORD = r"[A-Z][\w.,’'&-]*"
_ABOUT = rf"About (?:[Tt]he )?(?P<name>{_WORD}(?: (?:{_WORD}|of|and|for|the|at|&))"
_HEADING = re.compile(rf"{_ABOUT}*):?")
_RUN_IN = re.compile(rf"{_ABOUT}{{1,7}}): ")
_COMPANY = re.compile(r",? (?:Inc|Ltd|LLC|Corp|GmbH|PLC)\b|[®™]")
_FOUNDED = re.compile(r"(?:Founded|Established|Since|With)\b")
_LONGEST_NAME = 40


def heads_site(layout: Layout, place: int, names: Collection[str]) -> bool:
    """Tell "About Skin Weekly" from the heading of a section: "About Stairs".

    Args:
        layout: the blocks.
        place: that of the heading.
        names: who wrote the article, and who published it.
    """
    heading = _HEADING.fullmatch(layout.words[place])
    name = _COMPANY.sub("", heading["name"]).strip(" .:") if heading else ""
    if not name or layout.before(place) < TOLD_OF_SITE_FROM:
        return False
    if name in names or _COMPANY.search(layout.words[place]):
        return True
    behind = layout.words[place + 1][:LONGEST_BIO] if place + 1 < len(layout.words) else ""
    told = " " in name and name in behind[: len(name) + _LONGEST_NAME]
    return "©" in behind or (told and has_any(phrases("organized"), f"{name} {behind}".lower()))


def tells_of_site(layout: Layout, place: int) -> bool:
    """Say whether a late paragraph is "About Wexley University: Founded in 1871, Wexley …"."""
    words = layout.words[place]
    about = _RUN_IN.match(words)
    if about is None or layout.before(place) < TOLD_OF_SITE_FROM:
        return False
    rest = words[about.end() :]
    named = bool(_FOUNDED.match(rest)) or about["name"].split()[0] in rest
    return named and has_any(phrases("organized"), words[:LONGEST_BIO].lower())
