"""What makes a verb of saying tell of nobody's words: deeds, denials, hearsay, mere announcements."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from scarbot.attribution.words.patterns import alternatives, any_case, any_of
from scarbot.attribution.words.word_places import opened_by

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from scarbot.attribution.words.word_places import Phrases

__all__ = ["VoidWords", "void_words"]


@dataclass(frozen=True, slots=True)
class VoidWords:
    """What stands around a verb of saying that has no words.

    Attributes:
        deeds: what makes a deed of a verb of saying ("said goodbye"), from the end of the verb, by verb.
        supposing: what is in front of who is only supposed to speak, or does not; to be searched up to them.
        hearsay: what others tell in front of the one of whom they tell it; likewise.
        disowning: the opening of a sentence by which the quotation in front of it is nobody's here.
        famous: the same by a name, as a group.
        nobody: the opening of a sentence that says it of nobody.
        denying: what denies a verb of saying, from the end of the name up to the end of the verb or farther.
        gesturing: beginnings of verbs that tell how somebody looks ("laughs").
        introducing: beginnings of verbs that only announce what follows, behind what points to it.
        pointing: what points to what follows, and the words between it and who speaks ("Here Dr.").
        announcing: beginnings of verbs by which an opinion is only announced.
        posted: behind a verb of answering, the letters that are answered.
        replying: verbs by which somebody only answers where nothing follows but how.
        pondering: verbs by which somebody is told of where "had" stands in front.
        shown: what somebody points to and says nothing, from the end of the verb.
        touched: what of themselves somebody points to, likewise.
        rung: whom somebody calls and gives no name, likewise ("calls parents at noon").
        agreeing: beginnings of verbs by which several are of one mind, or are not.
        agreed: on what they are, which is still to be told, from the end of the verb ("on one thing.").
        agreed_first: the same as the opening of a sentence ("On the following, though, ").
    """

    deeds: Mapping[str, re.Pattern[str]]
    supposing: Phrases
    hearsay: Phrases
    disowning: re.Pattern[str]
    famous: re.Pattern[str]
    nobody: re.Pattern[str]
    denying: re.Pattern[str]
    gesturing: tuple[str, ...]
    introducing: tuple[str, ...]
    pointing: re.Pattern[str]
    announcing: tuple[str, ...]
    posted: re.Pattern[str]
    replying: frozenset[str]
    pondering: frozenset[str]
    shown: re.Pattern[str]
    touched: re.Pattern[str]
    rung: re.Pattern[str]
    agreeing: tuple[str, ...]
    agreed: re.Pattern[str]
    agreed_first: re.Pattern[str]


def void_words(cues: dict[str, Any]) -> VoidWords:
    """Return what stands around a verb of saying that has no words, from ``data/cues.toml``."""
    voids, reporting = cues["voids"], cues["reporting"]
    agreed = _agreed_on(voids)
    return VoidWords(
        deeds=_deeds(cues["deeds"]),
        supposing=opened_by(
            any_case(rf"\b{any_of(voids['in_front'])}\s+(?:(?:the\s+|an?\s+)?(?:[\w-]+\s+)?([\w-]+)\s+)?$"),
            voids["in_front"],
        ),
        hearsay=opened_by(
            any_case(
                rf"(?<!to\s)\b{any_of(voids['hearsay'])}\s+(?:that\s+)?$"
                rf"|\baccording\s+to\s+[^,.;:]{{1,40}},\s+$"
            ),
            [*voids["hearsay"], "according to"],
        ),
        disowning=any_case(
            rf"(?:{any_of(voids['disowning'])}"
            rf"|(?:the|that|this)\s+{any_of(voids['lines'])})(?![\w-])"
        ),
        famous=re.compile(
            rf"([A-Z][a-z]{{2,}})\s+(?:also\s+|once\s+|first\s+|\w+ly\s+)?{any_of(voids['famous'])}\b"
        ),
        nobody=any_case(rf"{any_of(voids['nobody'])}\b"),
        denying=_denying(voids["verbs"]),
        gesturing=tuple(reporting["gesturing"]),
        introducing=tuple(reporting["introducing"]),
        pointing=any_case(rf"{any_of(reporting['pointing'])},?\s+[^.,;:!?\ufffc]{{0,60}}$"),
        announcing=tuple(reporting["announcing"]),
        posted=any_case(
            rf"\s+(?:to\s+)?(?:(?!(?:that|with)\b)[\w’',-]+(?<!,)\s+){{0,5}}{any_of(reporting['posted'])}\b(?![^.]*:)"
        ),
        replying=frozenset(reporting["replying"]),
        pondering=frozenset(reporting["pondering"]),
        shown=any_case(rf"\s+(?:an?|the|his|her|their)\s+(?:[\w-]+\s+)?{any_of(reporting['shown'])}\b"),
        touched=any_case(rf"\s+(?:his|her|their)\s+(?:[\w-]+\s+)?{any_of(reporting['touched'])}\b"),
        rung=any_case(
            rf"\s+(?:back\b|(?:{any_of(reporting['their'])}\s+){{0,2}}{any_of(reporting['treated'])}"
            r"(?:\s*(?:[.,;]|$)|\s+(?:at|on|in|before|after|when|while|within|every|each|back|first|once|twice|again|from|to|the\s+next)\b))"
        ),
        agreeing=tuple(voids["agreeing"]),
        agreed=any_case(rf"\s+(?:{agreed}\s*[.!:]?|on\s+these\s+(?:[a-z]+\s+)?{any_of(voids['agreed'])}:)$"),
        agreed_first=any_case(rf"(?:(?:and|but|still|yet),?\s+)?{agreed},?\s+"),
    )


def _agreed_on(voids: dict[str, Any]) -> str:
    """Return on what somebody agrees that is still to be told: "on one thing", "on the following, though"."""
    return (
        r"(?:on|about)\s+(?:the\s+following|(?:at\s+least\s+|just\s+|only\s+)?(?:one|a\s+single|two|three|four|a\s+few|some|several)"
        rf"\s+(?:[a-z]+\s+)?{any_of(voids['agreed'])})(?:,\s+(?:though|however|at\s+least|anyway|nonetheless|nevertheless))?"
    )


def _denying(listed: Iterable[Mapping[str, Iterable[str]]]) -> re.Pattern[str]:
    """Return what denies a verb of saying ("has never said"), by the words in front and the verbs."""
    denied = "|".join(
        rf"{any_of(entry['between'])}\s+(?:(?:\w+ly|ever|once|even)\s+)*{any_of(entry['verbs'])}(?![\w-])"
        for entry in listed
    )
    auxiliaries = r"has|have|had|does|do|did|would|will|is\s+said\s+to\s+have|\w+ly"
    return any_case(rf"[,\s]\s*(?<=\s)(?:(?:{auxiliaries})\s+)*(?:{denied})")  # a comma may open it


def _deeds(listed: Iterable[Mapping[str, Iterable[str]]]) -> dict[str, re.Pattern[str]]:
    """Return by verb what stands behind it where it tells of no words; a verb may be in several entries."""
    found: dict[str, list[str]] = {}
    for entry in listed:
        whom = r"(?:(?:me|us|him|her|them|you)\s+)?"
        but = rf"(?!\s+(?:{alternatives(entry['unless'])}|\d+)\b)" if "unless" in entry else ""
        later = rf"(?![^.;:]*\b{any_of(entry['later'])}\b)" if "later" in entry else ""
        pattern = rf"\s+{whom}{any_of(entry['behind'])}(?![\w-]){but}{later}"
        for verb in entry["verbs"]:
            found.setdefault(verb, []).append(pattern)
    return {verb: any_case("|".join(patterns)) for verb, patterns in found.items()}
