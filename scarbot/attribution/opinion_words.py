"""What is somebody's without a verb of saying: hand-overs, stances, and what people have and give."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from scarbot.attribution.patterns import alternatives, any_case, any_of, listed_phrases, whole_words
from scarbot.attribution.word_places import opened_by

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["opinion_words"]

_STANDING = ("is", "was", "remains", "isn['’]t", "wasn['’]t")
_OFTEN = ("also", "often", "usually", "always", "typically", "now")
_REGARDING = ("sees", "treats")
_WHAT_IS_MADE = r"(?:an?|one|two|three|four|five|equal|half|to)\s|\d|[a-z]+,\s"
_NO_VERB = (
    r"(?:in|at|on|by|of|to|for|from|with|who|whose|that|and|or|as|than|when|if|until|over|all|back|too)\b"
)
_ABOUT_WHAT = r"(?:\s+(?:on|for|to|about|against)\s[^,.;:!?\ufffc]{1,40}?)?"
_BEHIND_DEED = r"(?:in|on|by|at|for|with|from|after|when|once)\b"


def opinion_words(cues: dict[str, Any], added: Mapping[str, Iterable[str]]) -> dict[str, Any]:
    """Return what is somebody's without a verb of saying.

    Args:
        cues: the words of ``data/cues.toml``.
        added: further words by kind.
    """
    reporting, owned = cues["reporting"], cues["owned"]
    return {
        **_handed_over(reporting, added),
        **_held(reporting),
        "holding": _first_words(
            *_STANDING, *_OFTEN, *_REGARDING, *reporting["treating"], *owned["having"], *owned["handing"]
        ),
        **_shown(reporting),
        **_owned(owned),
        **_given(owned),
    }


def _handed_over(reporting: dict[str, Any], added: Mapping[str, Iterable[str]]) -> dict[str, Any]:
    """Return what hands the words to the name behind it: "according to", "based on"."""
    according = {*reporting["according"], *added.get("according", ())}
    return {
        "according": listed_phrases(according),
        "basing": opened_by(rf"(?i:{alternatives(reporting['basing'])})\s+", reporting["basing"]),
    }


def _held(reporting: dict[str, Any]) -> dict[str, Any]:
    """Return where somebody stands, and what they do, would do and do not."""
    return {
        "stance": any_case(
            rf"(?:\s+(?:{'|'.join(_STANDING)})|['’]s)\s+"
            r"(?:(?:not|also|still|less|more|quite|far|a\s+bit|very|rather|now|too|so|nonetheless|nevertheless)\s+|\w+ly\s+)*"
            rf"{any_of(reporting['stances'])}"
            r"(?:\s+(?:about|on|of|that|toward|towards|with|when|for)\b|\s*:)"
        ),
        "perceives": any_case(
            rf"\s+(?:most\s+often\s+|often\s+)?{any_of(reporting['perceiving'])}\b(?!\s+not\b)"
            r"[^,.;:!?]{0,60}?\s(?:is|are|was)\b"
        ),
        "treats": any_case(
            rf"(?:\s+(?:{'|'.join(_OFTEN)}|\w+ly))?\s+{any_of(reporting['treating'])}\s+"
            rf"(?:{any_of(reporting['their'])}\s+){{0,2}}(?:[\w-]+\s+)?{any_of(reporting['treated'])}\b(?!\s+who\s+\w+[.!]?$)"
            rf"|\s+would\s+(?:also\s+)?have\s+(?:{any_of(reporting['their'])}\s+){{0,2}}{any_of(reporting['treated'])}"
            rf"\s+(?!{_NO_VERB}|\w+(?:ing|ed)\b)[a-z]+\b"
        ),
        "declining": any_case(rf"\s+{any_of(reporting['declining'])}\b"),
        "regards": any_case(rf"\s+(?:\w+ly\s+)?(?:{'|'.join(_REGARDING)})\s+[^,.;:!?]{{1,60}}?\s+as\s"),
        "contracted": any_case(rf"['’]d\s+(?:also\s+|still\s+)?{any_of(reporting['contracted'])}\b"),
        "pondering": frozenset(reporting["pondering"]),
    }


def _shown(reporting: dict[str, Any]) -> dict[str, Any]:
    """Return what strikes somebody, and what they point to and say nothing."""
    return {
        "striking": any_case(rf"what\s+{any_of(reporting['striking'])}\s+"),
        "object_opening": any_case(
            rf"(?:(?:for|to)|what\s+{any_of(reporting['striking'])})\s+(?P<whom>him|her)"
            r"(?=,\s|\s+(?:the|an?|that|this|it|is|more|most|all)\b)"
        ),
        "shown": any_case(rf"\s+(?:an?|the|his|her|their)\s+(?:[\w-]+\s+)?{any_of(reporting['shown'])}\b"),
        "touched": any_case(rf"\s+(?:his|her|their)\s+(?:[\w-]+\s+)?{any_of(reporting['touched'])}\b"),
        "replying": frozenset(reporting["replying"]),
    }


def _owned(owned: dict[str, Any]) -> dict[str, Any]:
    """Return what people have who have an opinion, and what others have as well."""
    nouns, made = alternatives(owned["nouns"]), alternatives(owned["made"])
    return {
        "owned": any_case(rf"['’]?s?\s+(?:[\w-]+\s+)?(?:(?:piece|word|bit)s?\s+of\s+)?(?:{nouns})\b"),
        "owned_noun": whole_words(owned["nouns"]),
        "asked_for": any_case(
            rf"['’]?s?\s+(?:[\w-]+\s+){{0,3}}?(?:{nouns}|{made}){_ABOUT_WHAT}(?:,\s+(?:who|which)\s[^.;:!?]+)?\s*\?\s*$"
        ),
        "made": any_case(
            rf"['’]?s?\s+(?:[\w-]+\s+)?(?:{made}){_ABOUT_WHAT}"
            rf"(?:\s*:\s|\s+(?:is|was)\s+(?:{_WHAT_IS_MADE})|\s+(?:calls\s+for|begins\s+with|starts\s+with)\s)"
        ),
        "belongs": any_case(rf"['’]?s?\s+(?:[\w-]+\s+)?{any_of(owned['belongings'])}\b"),
        "standing": any_case(
            rf"{_ABOUT_WHAT}\s+(?:is|was|are|were)\s+(?:(?:not|also|\w+ly)\s+)?"
            rf"(?:{any_of(owned['standing'])}(?![\w-])(?!\s+to\b)|[a-z]{{3,}}ed(?=\s*(?:[.,;]|$)|\s+{_BEHIND_DEED}))"
        ),
        "things": frozenset(owned["things"]),
        "owned_announced": any_case(r"['’]?s?(?:\s+[\w’'-]+){1,9}\s*:\s*$"),
        "owned_list": any_case(r"['’]s?(?:\s+[\w’'-]+){1,4}\s*:\s|['’]?s?(?:\s+[\w’'-]+){1,9}\s*:\s*$"),
    }


def _given(owned: dict[str, Any]) -> dict[str, Any]:
    """Return how people and organisations give what they have: "has one rule", "offers advice"."""
    nouns = any_of(owned["nouns"])
    return {
        "has": any_case(
            rf"\s+{any_of(owned['having'])}\s+(?:[\w-]+\s+){{0,5}}?{nouns}\b[^.;:!?\ufffc]{{0,60}}:"
        ),
        "has_some": any_case(
            rf"\s+(?:has|have|offers?|offered)\s+{any_of(owned['some'])}\s+(?:[\w-]+\s+)?{any_of(owned['suggestions'])}\s*:\s*"
        ),
        "gives": any_case(rf"\s+{any_of(owned['handing'])}\b"),
        "leads": any_case(rf"\b{any_of(owned['leading'])}\s+for\s+$"),
        "given_by": any_case(rf"\b{nouns}(?:\s+(?:that|which))?\s+$"),
        "given_from": any_case(rf"(?:[\w’'-]+\s+){{0,3}}?{nouns}\s+(?:from|of|by)\s+(?:[a-z-]+\s+){{0,3}}"),
        "announcing": any_case(
            r"\s+(?:an?|one|this|these|that|another|the\s+same|a\s+few|some)\s+(?:[\w-]+\s+){0,2}?"
            rf"(?:{nouns}|{any_of(owned['announced'])})s?\s*[.!]?\s*$"
        ),
        "ranks_first": any_case(
            rf"(?:,\s+however,)?(?:\s+(?:{'|'.join(_OFTEN)}|still))?\s+{any_of(owned['placing'])}\s[^.;:!?\ufffc]{{1,90}}?"
            rf"\b{any_of(owned['placed'])}\b"
        ),
        "ranks_before": any_case(
            rf"(?:\s+now)?\s+{any_of(owned['placing'])}\s[^.,;:!?\ufffc]{{1,60}}?\s(?:before|above|ahead\s+of)\s"
        ),
        "recommended_by": any_case(rf"\b{any_of(owned['recommended'])}\s+by\s+(?:the\s+)?$"),
        "advice": any_case(rf"\s+{any_of(owned['giving'])}\s+(?:[\w-]+\s+){{0,4}}{any_of(owned['given'])}\b"),
    }


def _first_words(*phrases: str) -> frozenset[str]:
    """Return the words that phrases begin with, up to the first character that is in no word."""
    return frozenset(re.split(r"\W", phrase, maxsplit=1)[0].lower() for phrase in phrases)
