"""Cues with a verb of saying: a source in front of it, across a clause, or behind it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from operator import attrgetter
from typing import TYPE_CHECKING

from scarbot.attribution.cues.further_subjects import (
    apposed_pair,
    coordinated_subject,
    member_of_body,
    relative_subject,
)
from scarbot.attribution.cues.gaps import bridges, ends_in_letters
from scarbot.attribution.cues.inverted_subjects import subject_behind
from scarbot.attribution.cues.sentences import LONGEST_CLAUSE
from scarbot.attribution.cues.subjects import may_speak
from scarbot.attribution.sayings.quotations import QUOTED
from scarbot.attribution.sayings.sources import COLLECTIVE, Cue
from scarbot.attribution.words.patterns import AUXILIARY, OFTEN, any_case, any_of
from scarbot.attribution.words.reporting_words import OF_WORDS
from scarbot.lexicon.data_files import load_data

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scarbot.attribution.cues.sentences import Sentence
    from scarbot.attribution.sayings.sources import Mention

__all__ = ["find_verbal_cues"]

_NO_DEED = re.compile(
    r"(?<!have it)\s+(?:\w+\s+)?(?:be|have|never|often|always|later|soon|become|need|like|love"
    r"|let\s+(?:go|me|us|him|her|them)|budge|sit)\b"
)
_BE_DONE_TO = re.compile(r"\s+be\s+\w+ed\s(?:[^.,;:!?]{1,60}\s)?than\s")
_WANTS_TO = re.compile(
    r"\s+to\s+(?!(?:see|hear|know|ban|abolish|scrap|outlaw|require|phase\s+out|do\s+away\s+with)\b"
    r"|(?:move|shift|raise|lower|change|extend|shorten|limit|replace|rewrite|end)\s+the\b)"
)  # "would like to move the first lesson to nine" is an opinion
_THEN = r"(?:in\s+those\s+days|back\s+then)\b"
_PRIVATELY = any_case(
    rf"\s+[a-z]+\s+(?:his|her|their)\s+{any_of(load_data('cues')['at_home']['family'])}\b|[^.,;:!?]{{1,120}}?\s{_THEN}"
)  # "would pick her son up", "would smoke in those days"
_WHEN_YOUNG = any_case(
    r"as\s+an?\s+(?:[a-z]+\s+)?(?:boy|girl|child|kid|teenager|student|teen)(?=,|\s+(?:in|at|of|on|s?he)\b)"
    rf"|{_THEN}"
)
_TOLD_IN_FRONT = re.compile(r"[a-z],\s+(?:the\s+(?:[a-z-]+\s+){1,3}|professor\s+)$")
_NAME_CLOSES = re.compile(r"\s+(?:[A-Z][\w.’'-]*\s?){1,4}(?:[.,]?\s*$|,\s+(?:an?|the|who|whose|[A-Z]{2,})\b)")
_FEW = 3
_ENDS_IN_AUXILIARY = re.compile(rf"\b(?:n['’]t|\w+n['’]t|not|{AUXILIARY}),\s$")
_INVERTED = re.compile(r"\s+(?:the\s+|[a-z-]+\s+){0,3}[A-Z]")
_WORDS_BEHIND = re.compile(
    r"(?:\s+(?:with|to|in|on|via|through|during)\s(?:[\w’'&.-]+\s*){1,7}|\s+further|\s+exclusively)?(?:[,:]?\s+\ufffc|,?\s+that\s)"
)  # "shared with Norr Daily, “…”", "shared that"
_TAGGED_BY = re.compile(
    r"(?:\ufffc|,)\s(?!(?:and|but|or|so|then|who|which|that|as|when|while|where|because|if|after|before)\s)[^\ufffc;:!?]{1,80}$"
)
_OWN_CLAUSE = re.compile(
    rf",\s+(?:an?|the)\s[^,;:!?\ufffc]{{1,80}},\s+{OFTEN}[a-z]+(?:s|ed)\s[^,;:!?\ufffc]{{1,80}},\s+(?:and|but|while)\s+"
)
_SHARES = ("share", "express", "elucidate")
_OF_A_THING = re.compile(r"\b(?:which|that|whom)\s+(?:[\w’'.-]+\s+){1,3}\Z")  # "the photo, which Lee shared"
_TAG_CLOSES = re.compile(
    r"(?:\s+(?:with|to|in|on|via|during)\s(?:[\w’'&.-]+\s*){1,5}?)?\s*(?:[.]|,\s+\ufffc|$)"
)
_CLOSERS = ",)—–-"  # of what is told of a body, in front of "will recommend"
_start, _end = attrgetter("start"), attrgetter("end")


def find_verbal_cues(sentence: Sentence) -> Iterator[Cue]:
    """Yield a cue for each verb of saying that has a source before or behind it."""
    verbs, of_words = sentence.find(sentence.words.reporting.verbs), sentence.find(OF_WORDS)
    if not (verbs or of_words):
        return  # the usual case
    found = [*verbs, *(verb for verb in of_words if _is_of_words(sentence, verb))]
    verbs = [verb for verb in found if not _is_of_name(sentence, verb)]
    speaking = [mention for mention in sentence.mentions if mention.kind != "study"]
    for verb in verbs:
        (start, end), said = verb.span(), verb[0].lower()
        first = bisect_left(speaking, start - LONGEST_CLAUSE, key=_end)
        subject = _subject_before(sentence, verb, speaking[first : bisect_right(speaking, start, key=_end)])
        if subject and not (said.startswith("would") and _would_be(sentence, verb)):
            yield Cue(subject, subject.start, end, verb=said)
            continue
        behind = bisect_left(speaking, end, key=_start)
        near = speaking[behind : behind + _FEW]
        inverted = subject_behind(sentence, verb, near) if near else None
        if inverted:
            yield Cue(inverted, start, inverted.end, verb=said)


def _is_of_name(sentence: Sentence, verb: re.Match[str]) -> bool:
    """Say whether a word in capitals is part of a name: "runs the charity Second Lead", "The Dubbed Cat"."""
    if verb[0].islower():
        return False  # the usual case
    if sentence.outside.startswith("The ", verb.start() - 4) and not verb[0].isupper():
        return True
    return any(m.kind == "organisation" and m.start <= verb.start() < m.end for m in sentence.mentions)


def _is_of_words(sentence: Sentence, verb: re.Match[str]) -> bool:
    """Say whether a verb that speaks only beside words stands so: "shared that", “…,” she shared."""
    before = sentence.before(verb.start())
    if _OF_A_THING.search(before):
        return False
    return _is_tag(sentence, verb, before) or sentence.match(_WORDS_BEHIND, verb.end()) is not None


def _is_tag(sentence: Sentence, verb: re.Match[str], before: str) -> bool:
    """Say whether a verb tags what stands in front: “…,” shared Lee, not "The “before” shares Lee sold"."""
    if before.rstrip().endswith(QUOTED):
        return not before.rstrip(f" {QUOTED}")[-1:].isalnum()
    tag = _TAGGED_BY.search(before)
    if tag is None or (tag[0][0] == "," and not verb[0].lower().startswith(_SHARES)):
        return False
    return sentence.match(_TAG_CLOSES, verb.end()) is not None


def _tags(sentence: Sentence, verb: re.Match[str]) -> bool:
    """Say whether a verb ends a sentence with the name behind it: "Skinly, a firm, pays none, says Lee."."""
    pauses = sentence.outside.startswith(", ", verb.start() - 2)
    return pauses and bool(sentence.match(_NAME_CLOSES, verb.end()))


def _would_be(sentence: Sentence, verb: re.Match[str]) -> bool:
    """Say whether "would" speaks of what was or might have been, and not of what somebody does."""
    said = verb.group().lower()
    if said.endswith("rather") and sentence.match(_BE_DONE_TO, verb.end()):
        return False
    warns = said.endswith(("not", "n't", "n’t", "never"))  # "would not leave her children alone with a dog"
    privately = None if warns else sentence.match(_PRIVATELY, verb.end())
    if privately or sentence.match(_WHEN_YOUNG, sentence.start):
        return True
    return bool(sentence.match(_WANTS_TO if said.endswith("like") else _NO_DEED, verb.end()))


def _subject_before(sentence: Sentence, verb: re.Match[str], near: Sequence[Mention]) -> Mention | None:
    """Return the subject of a verb: the nearest one beside it, or else across a clause."""
    pair = apposed_pair(sentence, verb, near)
    if pair:
        return pair
    for mention in reversed(near):
        gap = sentence.outside[mention.end : verb.start()]
        # the comma behind credentials, or behind a name that tells who: "the nurse, Ana Ruiz, says"
        if gap[:1] == "," and (ends_in_letters(sentence, mention) or _is_told_in_front(sentence, mention)):
            gap = gap[1:]
        beside = gap.isspace() or sentence.words.reporting.between.fullmatch(gap)
        closes = mention.kind in COLLECTIVE or gap.endswith(", ")
        if gap[:1] == "," and not closes and verb.group().endswith("ed"):
            continue  # "Lee, currently ranked eighth, waits"
        if beside and gap.endswith(", ") and _is_short_clause(sentence, gap, verb):
            return None
        if beside and may_speak(sentence, mention, verb, gap):
            return member_of_body(sentence, verb, mention, near) or mention
    for mention in near:
        gap = sentence.outside[mention.end : verb.start()]
        rest = gap[max(map(gap.rfind, _CLOSERS)) + 1 :] if mention.kind in COLLECTIVE else ""
        if bridges(sentence, gap, mention) and may_speak(sentence, mention, verb, rest):
            if _has_own_verb(sentence, mention, near[-1]):
                continue
            tagged = mention.kind in (*COLLECTIVE, "stranger") and _tags(sentence, verb)
            return None if tagged else mention
    return relative_subject(sentence, verb, near) or coordinated_subject(sentence, verb, near)


def _has_own_verb(sentence: Sentence, mention: Mention, last: Mention) -> bool:
    """Say whether the clause of a mention ends in front of another: "Lee, a nurse, left, and Kim said"."""
    between = (sentence.outside, mention.end, last.start)
    return mention.end < last.start and last.kind == "person" and bool(_OWN_CLAUSE.fullmatch(*between))


def _is_short_clause(sentence: Sentence, gap: str, verb: re.Match[str]) -> bool:
    """Say whether all of a clause stands in front of an inverted verb: "They can’t, says Dr. Lee."."""
    return bool(_ENDS_IN_AUXILIARY.search(gap) and sentence.match(_INVERTED, verb.end()))


def _is_told_in_front(sentence: Sentence, mention: Mention) -> bool:
    """Say whether a comma closes what is told in front: "Her husband, the baker Al Moss, says"."""
    if sentence.outside.startswith(", ", mention.start - 2):
        return True
    return mention.kind == "person" and bool(_TOLD_IN_FRONT.search(sentence.before(mention.start)))
