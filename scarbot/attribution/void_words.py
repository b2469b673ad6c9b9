"""What makes a verb of saying tell of nobody's words: deeds, denials, hearsay."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from scarbot.attribution.patterns import alternatives, any_case, any_of
from scarbot.attribution.word_places import opened_by

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["void_words"]


def void_words(cues: dict[str, Any]) -> dict[str, Any]:
    """Return what stands around a verb of saying that has no words, from ``data/cues.toml``."""
    voids = cues["voids"]
    return {
        "deeds": _deeds(cues["deeds"]),
        "supposing": opened_by(
            any_case(rf"\b{any_of(voids['in_front'])}\s+(?:(?:the\s+|an?\s+)?(?:[\w-]+\s+)?([\w-]+)\s+)?$"),
            voids["in_front"],
        ),
        "hearsay": opened_by(
            any_case(
                rf"(?<!to\s)\b{any_of(voids['hearsay'])}\s+(?:that\s+)?$"
                rf"|\baccording\s+to\s+[^,.;:]{{1,40}},\s+$"
            ),
            [*voids["hearsay"], "according to"],
        ),
        "disowning": any_case(
            rf"(?:{any_of(voids['disowning'])}"
            rf"|(?:the|that|this)\s+{any_of(voids['lines'])})(?![\w-])"
        ),
        "famous": re.compile(
            rf"([A-Z][a-z]{{2,}})\s+(?:also\s+|once\s+|first\s+|\w+ly\s+)?{any_of(voids['famous'])}\b"
        ),
        "nobody": any_case(rf"{any_of(voids['nobody'])}\b"),
        "denying": _denying(voids["verbs"]),
    }


def _denying(listed: Iterable[Mapping[str, Iterable[str]]]) -> re.Pattern[str]:
    """Return what denies a verb of saying ("has never said"), by the words in front and the verbs."""
    denied = "|".join(
        rf"{any_of(entry['between'])}\s+(?:(?:\w+ly|ever|once|even)\s+)*{any_of(entry['verbs'])}(?![\w-])"
        for entry in listed
    )
    auxiliaries = r"has|have|had|does|do|did|would|will|is\s+said\s+to\s+have|\w+ly"
    return any_case(rf",?\s+(?:(?:{auxiliaries})\s+)*(?:{denied})")


def _deeds(listed: Iterable[Mapping[str, Iterable[str]]]) -> dict[str, re.Pattern[str]]:
    """Return by verb what stands behind it where it tells of no words."""
    found: dict[str, re.Pattern[str]] = {}
    for entry in listed:
        whom = r"(?:(?:me|us|him|her|them|you)\s+)?"
        but = rf"(?!\s+(?:{alternatives(entry['unless'])}|\d+)\b)" if "unless" in entry else ""
        later = rf"(?![^.;:]*\b{any_of(entry['later'])}\b)" if "later" in entry else ""
        pattern = any_case(rf"\s+{whom}{any_of(entry['behind'])}(?![\w-]){but}{later}")
        found.update(dict.fromkeys(entry["verbs"], pattern))
    return found
