"""What somebody does or meets with at work, as advice: "Before she clears a player, she wants ten hops."."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scarbot.attribution.cues.surroundings import LONGEST_FRONT, LONGEST_OPENING
from scarbot.attribution.sayings.sources import Cue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scarbot.attribution.cues.sentences import Sentence
    from scarbot.attribution.sayings.sources import Mention

__all__ = ["find_practices"]

_LONGEST_OCCASION = 140
_SHORTEST_OCCASION = 12
_IS_WHAT_SHE = re.compile(
    r"\b(?:is|are)\s+(?:\w+ly\s+|often\s+)?(?:what|where"
    r"|the\s+(?:first|last|only|next|one|ones)(?:\s+(?:one|thing|place|sign|question|test)s?)?(?:\s+that)?)\s+$"
    r"|,\s+(?:the|three|two)\s+(?:clue|sign|symptom)s\s+(?:that\s+)?$"
)
_IN_CASE = re.compile(
    r"(?:If|When|Where)\s(?!(?:[^,]*\s)?(?:s?he|his|her|I|my|we|our)\b)[^.,;:!?\ufffc]{3,100},\s+\Z"
)
_IF = re.compile(
    r"\s[^.,;:!?\ufffc]{2,80}?\s(?:if|unless|when|where)\s(?!(?:[^,.;]*\s)?(?:s?he|his|her|I|my|we|our)\b)"
)
_OWN = re.compile(
    r"\s(?:always\s|often\s|mostly\s)?(?!(?:is|was|has|does|goes)\b)[a-z]+s\s(?:his|hers|theirs)"
    r"\s(?:for|before|after)\s"
)
_SO_MUCH_THAT = re.compile(r"\b(?:so|such)\s[^.,;:!?\ufffc]{3,60}?\sthat\s+\Z")
_AND = re.compile(r",\sand\s+\Z")
_BEFORE = ("Before ", "Until ", "Unless ")


def find_practices(sentence: Sentence, mention: Mention) -> Iterator[Cue]:
    """Yield what somebody does or meets with at work, or finds of what was told."""
    practices = _IN_FRONT if mention.start == sentence.start else _BEHIND_WORDS
    works = sentence.goes_on_with(sentence.words.opinions.working, mention.end)
    for practice in practices if works else (_treats_own,):
        cue = practice(sentence, mention)
        if cue:
            yield cue


def _goes_first(sentence: Sentence, mention: Mention) -> Cue | None:
    """Return what somebody goes for: "Salt is what she goes after.", "the signs that she checks first"."""
    goes_first = sentence.words.opinions.first.match(sentence.outside, mention.end, sentence.end)
    if goes_first is None or not _IS_WHAT_SHE.search(sentence.before(mention.start, LONGEST_FRONT)):
        return None
    return Cue(mention, mention.start, goes_first.end(), shape="practice")


def _met_often(sentence: Sentence, mention: Mention) -> Cue | None:
    """Return who meets with something all the time, or nothing worse: "It is the worst culprit she sees."."""
    opinions, place = sentence.words.opinions, (sentence.outside, mention.end, sentence.end)
    often, is_met = opinions.meets_often.match(*place), opinions.is_met
    if often is None:
        often, is_met = opinions.meets.match(*place), opinions.is_worst
    if often is None or not is_met.search(sentence.before(mention.start, LONGEST_OPENING)):
        return None
    return Cue(mention, mention.start, often.end(), shape="practice")


def _checks(sentence: Sentence, mention: Mention) -> Cue | None:
    """Return who tells by what she checks, and what is normal: "She checks with a ruler: 40 is normal."."""
    if sentence.outside.find(": ", mention.end, sentence.end) < 0:
        return None  # the usual case
    checks = sentence.match(sentence.words.opinions.checks, mention.end)
    return Cue(mention, mention.start, checks.end(), shape="practice") if checks else None


def _demands(sentence: Sentence, mention: Mention) -> Cue | None:
    """Return who wants something first: "Before she clears a player, she wants ten hops."."""
    if not sentence.outside.startswith(_BEFORE, sentence.start):
        return None  # the usual case
    opinions = sentence.words.opinions
    demands = sentence.match(opinions.demands, mention.end)
    clears = opinions.clearing.search(sentence.before(mention.start, _LONGEST_OCCASION))
    if not demands or not clears or clears["who"].isupper():
        return None  # "Until FDA approves it, she needs"
    if mention.kind != "pronoun" and clears["who"].lower() not in ("he", "she"):
        return None
    return Cue(mention, mention.start, demands.end(), shape="practice")


def _on_occasion(sentence: Sentence, mention: Mention) -> Cue | None:
    """Return what somebody does for whom or when: "As the pain fades, she lengthens the stretches."."""
    if mention.start - sentence.start < _SHORTEST_OCCASION or mention.plural or mention.possessive:
        return None  # the usual case
    does = sentence.match(sentence.words.opinions.practises, mention.end)
    if does is None:
        return None
    occasion = sentence.words.opinions.occasion.search(sentence.before(mention.start, _LONGEST_OCCASION))
    return Cue(mention, mention.start, does.end(), shape="practice") if occasion else None


def _finds_it(sentence: Sentence, mention: Mention) -> Cue | None:
    """Return who finds what is told remarkable: "Half of them heal, a fact that she still finds odd."."""
    opinions = sentence.words.opinions
    finds = sentence.match(opinions.finds, mention.end)
    if finds is None or not opinions.fact.search(sentence.before(mention.start, LONGEST_FRONT)):
        return None
    return Cue(mention, mention.start, finds.end(), shape="practice")


def _gives_at_times(sentence: Sentence, mention: Mention) -> Cue | None:
    """Return who gives something seldom: "It stings so badly that she never gives it"."""
    gives = sentence.match(sentence.words.opinions.dispenses, mention.end)
    if gives is None or not _SO_MUCH_THAT.search(sentence.before(mention.start, _LONGEST_OCCASION)):
        return None
    return Cue(mention, mention.start, gives.end(), shape="practice")


def _does_then(sentence: Sentence, mention: Mention) -> Cue | None:
    """Return what somebody will do in a case: "If the toe throbs, she will drain it.", "She will if …"."""
    does = sentence.match(sentence.words.opinions.does_then, mention.end)
    if does is None or mention.plural or mention.possessive:
        return None  # the usual case
    if mention.start == sentence.start:
        case = sentence.match(_IF, does.end())
    else:
        case = _IN_CASE.match(sentence.outside, sentence.start, mention.start)
    return Cue(mention, mention.start, does.end(), shape="practice") if case else None


def _treats_own(sentence: Sentence, mention: Mention) -> Cue | None:
    """Return how somebody treats their own of what is told of: "Ruiz soaks hers for ten minutes."."""
    if mention.kind != "person" or mention.plural or mention.possessive:
        return None  # the usual case
    own = sentence.match(_OWN, mention.end)
    opens = mention.start == sentence.start or _AND.search(sentence.before(mention.start, LONGEST_FRONT))
    return Cue(mention, mention.start, own.end(), shape="practice") if own and opens else None


_IN_FRONT = (_checks, _does_then, _treats_own)
_BEHIND_WORDS = (
    _goes_first,
    _met_often,
    _demands,
    _on_occasion,
    _finds_it,
    _gives_at_times,
    _does_then,
    _treats_own,
)
"""What is tried where somebody opens the sentence, and where what they do needs the words in front."""
