"""The verbs of saying, by what they can do, and what may stand beside them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from scarbot.attribution.words.patterns import alternatives, any_case, any_of, listed_phrases
from scarbot.attribution.words.verb_forms import is_plural_only, verb_forms
from scarbot.attribution.words.word_places import opened_by
from scarbot.lexicon.data_files import load_data

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Mapping

    from scarbot.attribution.words.word_places import Phrases

__all__ = ["OF_WORDS", "ReportingWords", "reporting_words"]

OF_WORDS = listed_phrases(
    verb for verb in verb_forms(load_data("cues")["verbal_cues"]["quoting"]) if not is_plural_only(verb)
)
"""The verbs that speak only beside words: “…,” she posted, but not "she posted a letter"."""

_NEGATED = ("doesn’t", "doesn't", "does not", "didn’t", "didn't", "did not")
_REFUSED = ("refuses to", "won’t", "won't", "will not")
_QUESTIONS = "how|if|what|when|where|whether|why"


@dataclass(frozen=True, slots=True)
class ReportingWords:
    """What somebody speaks by.

    Attributes:
        verbs: verbs of saying, any form.
        according: phrases that hand the words to what follows.
        plural: those of their forms that only go with "they".
        they_say: those of one word, wherever they stand.
        opining: those by which experts speak and others tell of themselves ("likes", "would").
        doubting: those by which anybody who speaks does: "isn’t convinced", "doesn’t think".
        weak: those that speak only with a clause or a quotation behind them.
        describing: those by which anybody is told of who was never asked ("she calls it Bob").
        undertaken: those by which somebody who is no expert is only told of.
        naming: those by which something is given a name ("calls it “clever”").
        explaining: those by which what is told below is only announced ("explain what to do").
        setting_off: those behind which a block quotation is what somebody said or wrote.
        terms: with one of these a few quoted words end that only name a thing (the “chair test”).
        thought: what is in front of quoted words that others think (a fear like “It will scar”).
        labels: what stands in front of quoted words and is no part of what is said ("Fact: ").
        asked: words after which somebody is asked and has not spoken; to be searched up to the name.
        between: adverbs and auxiliaries between a subject and its verb.
    """

    verbs: Phrases
    according: Phrases
    plural: frozenset[str]
    they_say: Phrases
    opining: frozenset[str]
    doubting: frozenset[str]
    weak: frozenset[str]
    describing: frozenset[str]
    undertaken: frozenset[str]
    naming: frozenset[str]
    explaining: frozenset[str]
    setting_off: frozenset[str]
    terms: frozenset[str]
    thought: re.Pattern[str]
    labels: re.Pattern[str]
    asked: Phrases
    between: re.Pattern[str]


def reporting_words(cues: dict[str, Any], added: Mapping[str, Iterable[str]]) -> ReportingWords:
    """Return the words that somebody speaks by.

    Args:
        cues: the words of ``data/cues.toml``.
        added: further words by kind.
    """
    reporting = cues["reporting"]
    opining = _opining(reporting)
    verbs = {*verb_forms(reporting["regular"]), *reporting["irregular"], *opining}
    verbs.update(added.get("reporting", ()))
    plural = frozenset(verb for verb in verbs if is_plural_only(verb)) - opining
    return ReportingWords(
        verbs=listed_phrases(verbs),
        according=listed_phrases({*cues["hand_overs"]["according"], *added.get("according", ())}),
        plural=plural,
        they_say=listed_phrases(verb for verb in plural if " " not in verb),
        opining=opining,
        doubting=_doubting(reporting),
        weak=frozenset(reporting["weak"]),
        describing=frozenset(verb_forms(reporting["describing"])),
        undertaken=frozenset(reporting["undertaken"]),
        naming=_naming(reporting, verbs),
        explaining=frozenset(verb_forms(reporting["explaining"])),
        setting_off=frozenset(reporting["setting_off"]),
        terms=frozenset(reporting["terms"]),
        thought=any_case(rf"{any_of(reporting['thoughts'])}\s+(?:such\s+as|like)\s+$"),
        labels=any_case(rf"\W*{any_of(reporting['labels'])}\s*[:.—–]\W*"),
        asked=opened_by(
            any_case(rf"\b{any_of(reporting['asking'])}\b[^;:]{{0,140}}\b(?:{_QUESTIONS})\s+$"),
            reporting["asking"],
        ),
        between=_between(cues["adverbs"]),
    )


def _opining(reporting: dict[str, Any]) -> frozenset[str]:
    """Return the verbs by which experts speak and others tell of themselves, denied ones as well."""
    declining = [f"{no} {base}" for no in _NEGATED for base in reporting["declining"]]
    refusing = [f"{no} {base}" for no in _REFUSED for base in reporting["refusing"]]
    return frozenset([*reporting["opining"], *declining, *refusing])


def _naming(reporting: dict[str, Any], verbs: Iterable[str]) -> frozenset[str]:
    """Return by what something is given a name, "is careful to call" as well."""
    longer = (verb for verb in verbs if verb.partition(" to ")[2] in reporting["naming"])
    return frozenset([*verb_forms(reporting["naming"]), *longer])


def _doubting(reporting: dict[str, Any]) -> frozenset[str]:
    """Return by what anybody tells that they are not of an opinion."""
    thinking = [f"{no} {base}" for no in _NEGATED for base in reporting["doubting"]]
    unsure = [f"{no} {state}" for no in ("isn’t", "isn't", "is not") for state in reporting["unsure"]]
    return frozenset([*thinking, *unsure])


def _between(adverbs: dict[str, Any]) -> re.Pattern[str]:
    """Return the pattern of what may stand between a name and its verb."""
    listed = [*adverbs["words"], *adverbs["auxiliaries"]]
    between = alternatives(word for word in listed if " " in word or not word.endswith("ly"))
    # One way to match: a comma ends no round that the next one could begin with.
    return any_case(
        rf"(?:['’](?:d|ll|ve|s(?=\s+(?:quick|careful)\s)))?(?:(?:,?\s+(?>(?:{between}|(?!family\b)\w+ly)\b))+(?:,(?=\s))?)?\s*"
    )
