"""Whether quoted words are speech, and no term or title: beside a cue, or with nobody named."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scarbot.attribution.people.names import is_agent
from scarbot.attribution.sayings.kinds import is_shown
from scarbot.attribution.sayings.quotations import OUTSIDE_MARKS, QUOTED, QUOTED_RUN
from scarbot.attribution.words.patterns import any_of
from scarbot.lexicon.data_files import load_data

if TYPE_CHECKING:
    from scarbot.attribution.cues.annotations import Annotations
    from scarbot.attribution.sayings.sources import Cue
    from scarbot.models import Statement

__all__ = ["has_quoted", "has_speech", "is_spoken", "makes_speaker", "writes_first"]

_SPOKEN_WORDS = re.compile(r"\w[^”\"]*[.,!?][”\"’']{1,3}$")
_OPENS_SPEECH = re.compile(rf"[,:]\s*{QUOTED}")
_BESIDE = re.compile(
    rf"{QUOTED},?\s+(?:(?:[Mm]y|[Hh]is|[Hh]er|[Oo]ur|the)\s+(?:[\w-]+\s+){{0,2}}[\w-]+,?\s+)?$"
)
_TAGGED = re.compile(
    rf"{QUOTED}(?!{QUOTED})[,.]?\s(?:they\s+|s?he\s+|the\s+(?:[a-z-]+\s+){{1,2}}|(?:[A-Z&][\w’'-]*\s+){{1,4}}(?:(?<=['’]s\s)[a-z-]+\s+|))?(?P<says>[a-z]+)\b"
)
_BY_SOMEBODY = re.compile(
    rf"{QUOTED}(?!{QUOTED})[,.]?\s(?:(?:came|comes)\s+(?:the|an?)\s+(?:answer|reply|response|shout|voice|cry|whisper|yell|call)\b"
    r"|(?:some(?:body|one)|a\s+voice|one\s+of\s+(?:them|us)|(?:an?|one|another)\s+(?P<noun>[\w-]+))\s+(?P<says>[a-z]+\b)"
    r"|(?:[a-z]+(?:s|ed)|said|came)\s+(?:a\s+voice|some(?:body|one))\b)"
    rf"|(?:^|[\s,])(?:a\s+voice|some(?:body|one))\s+(?:[a-z]+(?:ed|s)|said)(?:\s+(?:up|out|down|back|over|in))?[,:]\s{QUOTED}"
)
_BY_ONE = re.compile(
    rf"{QUOTED}(?!{QUOTED})[,.]?\s(?:(?P<behind>[a-z]+)\s)?(?:the|an?|one|another)\s(?:[\w.’'-]+,?\s){{1,7}}"
)
_WRITES = re.compile(
    rf"(?:An?|One|Another|My|Our)\s(?:[\w’'-]+\s){{0,2}}?(?P<noun>[a-z-]+)(?:\s(?:with|in|from|at|of|on)(?:\s[\w’'-]+){{1,4}}?)?"
    rf"\s(?P<says>[a-z]+)(?:\s(?:back|later|to\s\w+|(?:in|on)(?:\s[\w’'-]+){{1,4}}))?[,:]\s{QUOTED}"
)
_LISTED = load_data("cues")["speech"]
_READS = re.compile(
    rf"{QUOTED},?\s{any_of(_LISTED['reading'])}\s(?:the\s|an?\s|one\s|another\s)(?:of\s(?:the|his|her|their|its)\s)?(?:[\w-]+\s){{0,3}}?"
    rf"{any_of(_LISTED['written'])}\b"
)  # “…,” reads one of the top comments
_IT_BEGINS = re.compile(
    rf"{QUOTED},?\sit\s(?:begins|began|goes|went|continues|continued|ends|ended),\s{QUOTED}"
)
_FEW_WORDS = 2
_MANY_WORDS = 6
_WORD = re.compile(r"(?<=\s)[a-z]+")
_MOSTLY = 0.2
_WIDTH = 40


def has_speech(notes: Annotations, statement: Statement, fewest: int = _FEW_WORDS) -> bool:
    """Say whether a sentence has quoted words that are more than a term."""
    if notes.outside.find(QUOTED, statement.start, statement.end) < 0:
        return False
    for run in QUOTED_RUN.finditer(notes.outside, statement.start, statement.end):
        quoted = notes.article.text[slice(*run.span())]
        if _SPOKEN_WORDS.search(quoted) and len(quoted.split()) >= fewest:
            return True
    return False


def has_quoted(notes: Annotations, statement: Statement, cue: Cue) -> bool:
    """Say whether a cue stands beside quoted speech; farther off only many words are no term."""
    before = notes.outside[max(statement.start, cue.start - _WIDTH) : cue.start]
    beside = _BESIDE.search(before) or _OPENS_SPEECH.match(notes.outside, cue.end, statement.end)
    return has_speech(notes, statement, 1 if beside else _MANY_WORDS)


def makes_speaker(notes: Annotations, statement: Statement, cue: Cue) -> bool:
    """Say whether a cue makes a speaker: more than a verb that tells of anybody, or of what they studied."""
    if cue.shape == "study":
        return False
    reporting = notes.words.reporting
    telling = cue.verb in reporting.describing or cue.verb in reporting.opining
    return not telling or has_quoted(notes, statement, cue)


def is_spoken(notes: Annotations, statement: Statement) -> bool:
    """Say whether a sentence is mostly quoted, with a verb of saying beside it, whoever may say it."""
    place = (notes.outside, statement.start, statement.end)
    if not has_speech(notes, statement, 1) or is_shown(*place):
        return False
    if _is_somebodys(notes, statement):
        return True
    if not has_speech(notes, statement):
        return False
    quoted = notes.outside.count(QUOTED, statement.start, statement.end)
    if quoted <= _MOSTLY * (statement.end - statement.start):
        return False
    tag = _TAGGED.search(*place)
    return bool(tag and _tells(notes, tag.start("says"), statement.end)) or _is_described(notes, statement)


def writes_first(notes: Annotations, statement: Statement) -> bool:
    """Say whether a sentence opens with somebody without a name and a colon: "One buyer wrote: “…”"."""
    writes = _WRITES.match(notes.outside, statement.start, statement.end)
    if writes is None or not notes.words.reporting.verbs.pattern.fullmatch(writes["says"]):
        return False
    noun, words = writes["noun"], notes.words
    return noun in words.strangers.listed or (is_agent(noun) and noun not in words.roles.no_agents)


def _tells(notes: Annotations, at: int, end: int) -> bool:
    """Say whether a verb stands at an offset that tells of words, and of nothing else."""
    verb = notes.words.reporting.verbs.pattern.match(notes.outside, at, end)
    reporting = notes.words.reporting
    return verb is not None and verb.group().lower() not in reporting.describing | reporting.opining


def _is_described(notes: Annotations, statement: Statement) -> bool:
    """Say whether a tag tells of somebody in words that no list has: “…,” the St. Louis vet tech said."""
    tag = _BY_ONE.search(notes.outside, statement.start, statement.end)
    tag = tag or _behind_comma(notes, statement)
    if tag is None:
        return False
    if tag.re is _BY_ONE and tag["behind"]:
        return _tells(notes, tag.start("behind"), statement.end)
    words = _WORD.finditer(notes.outside, tag.start(), tag.end() + _WIDTH)
    return any(_tells(notes, word.start(), statement.end) for word in words)


def _behind_comma(notes: Annotations, statement: Statement) -> re.Match[str] | None:
    """Return what stands behind several quoted words that a comma closes: “…,” Lee, an aide, said."""
    for run in QUOTED_RUN.finditer(notes.outside, statement.start, statement.end):
        quoted = notes.article.text[slice(*run.span())]
        if quoted[-2:-1] == "," and len(quoted.split()) >= _MANY_WORDS:
            return OUTSIDE_MARKS.match(notes.outside, run.end(), statement.end)
    return None


def _is_somebodys(notes: Annotations, statement: Statement) -> bool:
    """Say whether a tag names nobody: “…,” somebody asked; “…,” came the answer."""
    place = (notes.outside, statement.start, statement.end)
    if _IT_BEGINS.search(*place) or _READS.search(*place):
        return True
    if writes_first(notes, statement):
        return True
    tag = _BY_SOMEBODY.search(notes.outside, statement.start, statement.end)
    if tag is None or (tag["noun"] and tag["noun"].lower() not in notes.words.strangers.listed):
        return False
    if tag["says"] is None:
        return True
    return bool(notes.words.reporting.verbs.pattern.match(notes.outside, tag.start("says"), statement.end))
