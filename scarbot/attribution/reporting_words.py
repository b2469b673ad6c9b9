"""What somebody speaks by: verbs of saying, by what they can do, and what leads to an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from scarbot.attribution.patterns import alternatives, any_case, any_of, listed_phrases
from scarbot.attribution.verb_forms import is_plural_only, verb_forms
from scarbot.attribution.word_places import opened_by

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["interview_words", "reporting_words"]

_NEGATED = ("doesn’t", "doesn't", "does not", "didn’t", "didn't", "did not")
_REFUSED = ("refuses to", "won’t", "won't", "will not")
_QUESTIONS = "how|if|what|when|where|whether|why"


def reporting_words(cues: dict[str, Any], added: Mapping[str, Iterable[str]]) -> dict[str, Any]:
    """Return the verbs of saying, by what they can do, and what may stand beside them.

    Args:
        cues: the words of ``data/cues.toml``.
        added: further words by kind.
    """
    reporting = cues["reporting"]
    opining = _opining(reporting)
    verbs = {*verb_forms(reporting["regular"]), *reporting["irregular"], *opining}
    verbs.update(added.get("reporting", ()))
    plural = frozenset(verb for verb in verbs if is_plural_only(verb)) - opining
    return {
        **_beside(cues),
        "verbs": listed_phrases(verbs),
        "plural_verbs": plural,
        "they_say": listed_phrases(verb for verb in plural if " " not in verb),
        "addressing": frozenset(reporting["addressing"]),
        "weak_verbs": frozenset(reporting["weak"]),
        "describing": frozenset(verb_forms(reporting["describing"])),
        "undertaken": frozenset(reporting["undertaken"]),
        "naming": frozenset(verb_forms(reporting["naming"])),
        "terms": frozenset(reporting["terms"]),
        "opining": opining,
        "complete": tuple(reporting["complete"]),
        "gesturing": tuple(reporting["gesturing"]),
        "introducing": tuple(reporting["introducing"]),
        "pointing": any_case(rf"{any_of(reporting['pointing'])},?\s+[^.,;:!?\ufffc]{{0,60}}$"),
        "posted": any_case(
            rf"\s+(?:to\s+)?(?:(?!(?:that|with)\b)[\w’',-]+(?<!,)\s+){{0,5}}{any_of(reporting['posted'])}\b(?![^.]*:)"
        ),
        "announcing_verbs": tuple(reporting["announcing"]),
        "participles": listed_phrases(reporting["participles"]),
    }


def _opining(reporting: dict[str, Any]) -> frozenset[str]:
    """Return the verbs by which experts speak and others tell of themselves, denied ones as well."""
    declining = [f"{no} {base}" for no in _NEGATED for base in reporting["declining"]]
    refusing = [f"{no} {base}" for no in _REFUSED for base in reporting["refusing"]]
    return frozenset([*reporting["opining"], *declining, *refusing])


def _beside(cues: dict[str, Any]) -> dict[str, Any]:
    """Return what may stand in front of a name, or between it and its verb."""
    reporting, adverbs, prepositions = cues["reporting"], cues["adverbs"], cues["subjects"]["prepositions"]
    listed = [*adverbs["words"], *adverbs["auxiliaries"]]
    between = alternatives(word for word in listed if " " in word or not word.endswith("ly"))
    return {
        "asked": opened_by(
            any_case(rf"\b{any_of(reporting['asking'])}\b[^;:]{{0,60}}\b(?:{_QUESTIONS})\s+$"),
            reporting["asking"],
        ),
        "closing_tag": any_case(rf"\s+{any_of(reporting['tagging'])}\s*[.!?]*$"),
        "inverted_tag": any_case(rf",\s+({any_of(reporting['tagging'])}\s+(?:the\s+)?)$"),
        # One way to match: a comma ends no round that the next one could begin with.
        "between": any_case(
            rf"(?:['’](?:d|ll|ve|s(?=\s+(?:quick|careful)\s)))?(?:(?:,?\s+(?>(?:{between}|\w+ly)\b))+(?:,(?=\s))?)?\s*"
        ),
        "prepositions": opened_by(any_case(rf"\b{any_of(prepositions)}\s+$"), prepositions),
    }


def interview_words(interviews: dict[str, Any]) -> dict[str, Any]:
    """Return what says that somebody answers the questions that follow; "we" do not."""
    word, nobody = r"(?:[\w.’'-]+\s+)", r"(?<!\bwe\s)(?<!\bI\s)"
    putting, asking = alternatives(interviews["putting"]), alternatives(interviews["asking"])
    meeting, things = alternatives(interviews["meeting"]), any_of(interviews["things"])
    handing, over = any_of(interviews["handing"]), any_of(interviews["over"])
    listed = [*interviews["questions"], *interviews["meeting"], *interviews["over"]]
    listed += [f"{verb} {what} to" for verb in interviews["putting"] for what in interviews["handing"]]
    return {
        "questions": opened_by(rf"(?i:{alternatives(listed)})\b", listed),
        "answering": any_case(
            rf"\b(?:{nobody}(?P<by>{alternatives(interviews['answering'])})\s+{word}{{0,5}}{things}\b"
            rf"|{any_of(interviews['asked'])}\b[,.;:]?\s+(?:and\s+)?{word}{{1,5}}{nobody}(?P<then>answer(?:s|ed)?)\b"
            rf"|(?:{putting})\s+{word}{{0,6}}{things}\s+{word}{{0,5}}to\b|(?P<asks>{asking})\s+{word}{{1,6}}{things}\b"
            rf"|(?P<put>(?:we|I)\s+(?:\w+\s+)?(?:{putting})\s+{handing}\s+to|{over})\s"
            rf"|(?P<meets>{meeting})\s"
            rf"|(?P<ends>{any_of(interviews['replying'])})[.:]*$"
            rf"|{any_of(interviews['spoken'])}\b[^.;:!?]{{0,60}}?\b{any_of(interviews['edited'])}\b)"
        ),
        "asked_whom": any_case(rf"\b(?:to|{putting}|{asking}|{meeting})\s+$"),
        "leaving": any_case(rf"{any_of(interviews['leaving'])}\b[^.;:!?\ufffc]{{0,60}}?,\s+s?he\b"),
    }
