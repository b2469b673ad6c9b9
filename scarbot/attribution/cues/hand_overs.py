"""Who is handed the words of a sentence: "according to Dr. X", "as advised by her", "based on Dr. X"."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from scarbot.attribution.cues.sentences import LONGEST_CLAUSE, ROLE_GAP, SHORT_WINDOW
from scarbot.attribution.sayings.sources import COLLECTIVE, Cue, Mention
from scarbot.attribution.words.patterns import alternatives, any_case, any_of
from scarbot.attribution.words.word_places import opened_by
from scarbot.lexicon.data_files import load_data

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scarbot.attribution.cues.sentences import Sentence

__all__ = ["BASING", "find_hand_overs", "handed_to_object"]

_LISTED = load_data("cues")["hand_overs"]
BASING = opened_by(rf"(?i:{alternatives(_LISTED['basing'])})\s+", _LISTED["basing"])
"""What hands a sentence over only where a person follows at once, behind a comma or at the opening."""

_HIM_OR_HER = re.compile(r"\s+(him|her)\s*(?=[,.;:!]|$)", re.IGNORECASE)
_ITS_RECORDS = any_case(rf"\s+(?:its|their)\s+(?:own\s+)?(?:[\w-]+\s+)?{any_of(_LISTED['records'])}\b")
_MANY = re.compile(r"\s+(?:[\w’'-]+\s+){0,3}[a-z-]+[a-rt-z]s,\s+")  # "according to critics, Dr. X says"
_UNIT = re.compile(rf"\s+(?:{alternatives(_LISTED['units'])})\b")
_FAR_AS = re.compile(r"(?:\s+(?:is|was)|['’]s)\s+concerned\b|\s+can\s+(?:tell|see)\b")
_WE = re.compile(r"\b(?:I|[Ww]e)\b")
_OPENS_PHRASE = re.compile(r"(?:^|,\s+)$")


def find_hand_overs(sentence: Sentence) -> Iterator[Cue]:
    """Yield "according to Dr. X" and "according to him", and "based on Dr. X" where it means nothing else."""
    according = sentence.find(sentence.words.reporting.according)
    for match in according:
        handed = _receiver(sentence, match) or _keeper(sentence, match)
        if handed:
            yield Cue(handed, match.start(), max(match.end(), handed.end))
    for match in sentence.find(BASING):
        person = next((m for m in sentence.mentions if m.start == match.end()), None)
        opens = _OPENS_PHRASE.search(sentence.before(match.start(), SHORT_WINDOW))
        if opens and person and person.kind == "person":
            yield Cue(person, person.start, person.end)
    if according:
        yield from handed_to_object(sentence)


def handed_to_object(sentence: Sentence) -> Iterator[Cue]:
    """Yield "according to him", where "her" owns nothing."""
    for match in sentence.find(sentence.words.reporting.according):
        whom = sentence.match(_HIM_OR_HER, match.end())
        if whom:
            yield Cue(Mention("pronoun", *whom.span(1)), match.start(), whom.end(1))


def _receiver(sentence: Sentence, match: re.Match[str]) -> Mention | None:
    """Return whom a phrase hands the words to: somebody behind it, with only their role in between."""
    phrase, mentions = match.group().lower(), sentence.mentions
    if phrase == "per" and sentence.match(_UNIT, match.end()):
        return None  # "38 per cent had a scan of the head"
    starts = [mention.start for mention in mentions]
    near = range(bisect_left(starts, match.end()), bisect_right(starts, match.end() + LONGEST_CLAUSE))
    for place in near:
        gap = (sentence.outside, match.end(), starts[place])
        beside = sentence.outside[match.end() : starts[place]].isspace()
        if mentions[place].kind in ("stranger", "pronoun") and not beside:
            return None  # "according to legend, a monk found it", "if you ask your doctor, she may"
        if phrase in _LISTED["advised"] and _is_followed(sentence, mentions[place]):
            return None
        if phrase.endswith("far as") and not sentence.match(_FAR_AS, mentions[place].end):
            return None  # "as far as she knew, she was well"
        if ROLE_GAP.fullmatch(*gap) and not _MANY.fullmatch(*gap):
            return _study_of(sentence, place)
    return None


def _keeper(sentence: Sentence, match: re.Match[str]) -> Mention | None:
    """Return the body that opens a sentence whose own records bear it out: "according to its own tally"."""
    if not sentence.match(_ITS_RECORDS, match.end()):
        return None  # the usual case
    first = sentence.mentions[0] if sentence.mentions else None
    opens = first and first.end < match.start() and first.kind in COLLECTIVE
    return first if opens else None


def _is_followed(sentence: Sentence, adviser: Mention) -> bool:
    """Say whether somebody does what they were told: "As advised by Dr. Lee, Kim wore a mask"."""
    others = (mention for mention in sentence.mentions if mention.people != adviser.people)
    acts = any(mention.kind in ("person", "pronoun") for mention in others)
    return (
        adviser.kind != "person" or acts or bool(_WE.search(sentence.outside, sentence.start, sentence.end))
    )


def _study_of(sentence: Sentence, place: int) -> Mention:
    """Return the mention at a place, or the study that it opens: "a Leeds University study"."""
    mention, *following = sentence.mentions[place : place + 2]
    study = next((m for m in following if m.kind == "study"), None)
    joined = (
        mention.kind == "organisation"
        and study
        and sentence.outside[mention.end : study.start] == " "
        and sentence.outside[study.start : study.end] in _LISTED["papers"]
    )
    return study if study and joined else mention
