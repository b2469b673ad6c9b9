"""What somebody does or meets with at work, as advice: "Before she clears a player, she wants ten hops."."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING

from scarbot.attribution.cues.surroundings import LONGEST_FRONT, LONGEST_OPENING
from scarbot.attribution.sayings.sources import Cue
from scarbot.attribution.words.patients import OWN_THINGS, THEIR_OWN, TREATED
from scarbot.attribution.words.patterns import ADVERBS, OFTEN, any_case, any_of, first_words
from scarbot.attribution.words.word_places import opened_by
from scarbot.lexicon.data_files import load_data

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from scarbot.attribution.cues.sentences import Sentence
    from scarbot.attribution.sayings.sources import Mention

    _Practice = Callable[[Sentence, Mention], Cue | None]

__all__ = ["DOES_AFTER_ALL", "find_practices"]

_LISTED = load_data("cues")["practices"]
_VERBS = _LISTED["verbs"]
_PATIENTS = load_data("cues")["patients"]
_FINDING = any_of(load_data("cues")["stances"]["findings"])
_LONGEST_OCCASION = 140
_SHORTEST_OCCASION = 12
_WHEN = r"\s+(?:first|last|most|next|now|instead)"
_GOES_FIRST = any_case(
    rf"\s+{OFTEN}{any_of(_VERBS['going_first'])}(?:{_WHEN}(?=\s*[,;])|(?=\s+before\s+s?he\b)|(?:{_WHEN})?\s*[.!]?$)"
)
_IS_WHAT_SHE = re.compile(
    rf"\b(?:is|are)\s+{OFTEN}(?:what|where"
    rf"|the\s+(?:first|last|only|next|one|ones)(?:\s+{any_of(_LISTED['first_things'])})?(?:\s+that)?)\s+$"
    rf"|,\s+(?:the|three|two)\s+{any_of(_LISTED['signs'])}\s+(?:that\s+)?$"
)
_MEETING_WITH, _MET = any_of(_VERBS["meeting_with"]), any_of(_LISTED["met"])
_MEETS_OFTEN = any_case(rf"\s+{OFTEN}{_MEETING_WITH}(?:\s+{any_of(_LISTED['frequent'])})+\s*[.!]?$")
_IS_MET = any_case(
    rf"(?<!here\s)\b(?:is|are|isn['’]t|aren['’]t|was|were|remains?)\s+{OFTEN}(?:something|things"
    rf"|(?:an?|one|another|among|the)\s+(?:[\w’'-]+\s+){{0,4}}?{_MET})\s+(?:that\s+)?$"
)  # "is another mistake that"
_MEETS = any_case(rf"\s+{_MEETING_WITH}(?=\s*(?:[.!]?$|,))")
_IS_WORST = any_case(
    rf"\b(?:is|are|was|were)\s+(?:still\s+|among\s+|one\s+of\s+)?(?:the|her|his)\s+(?:(?:second|single)[\s-])?"
    rf"{any_of(_LISTED['extreme'])}\s+(?:[\w-]+\s+)?{_MET}\s+(?:that\s+)?$"
)  # "is the worst mistake that"
_CHECKING = any_of(_VERBS["checking"])
_CHECKS = any_case(
    rf"\s+{OFTEN}uses\s+(?:an?\s+|the\s+)(?:[\w-]+\s+){{0,2}}?{any_of(_LISTED['scales'])}(?:\s[^.,;:!?\ufffc]{{1,60}})?:\s|"
    rf"\s+{_CHECKING}(?:\s[^.,;:!?\ufffc]{{1,40}}?)?\s(?:with|by|in)\s[^.,;:!?\ufffc]{{2,40}}:\s"
    r"(?=[^;:!?\ufffc]{0,200}?\b(?:if|normal|means|anything|should|counts|covers|equals|enough)\b)"
)  # "checks with a ruler: Under 35"
_CHECKS_TOO = any_case(rf"\s+also\s+(?:{_CHECKING}|inspects|looks\s+(?:at|over|under|behind))\s+the\s")
_CLEARED = any_of({each.removesuffix("s") for each in _PATIENTS["treated"]} | {*_PATIENTS["treated"]})
_CLEARING = any_case(
    rf"^(?:before|until|unless)\s+(?P<who>s?he|(?:dr\.?\s+)?[\w’'-]+)\s+{any_of(_LISTED['clearing'])}"
    rf"(?:\s+(?:(?:an?|the|most|any)\s+)?(?:[\w-]+\s+)?{_CLEARED}\b[^.;:!?\ufffc]{{0,80}}?|\s+(?:it|them|anything|anyone|anybody))?,?\s+$"
)  # "Before she clears a player,"
_DEMANDS = any_case(
    rf"\s+{any_of(_VERBS['demanding'])}\s(?!{OWN_THINGS}|{any_of(_LISTED['refreshing'])}\b)"
)  # "wants ten hops", but not "needs coffee"
_AILING = any_of(_LISTED["ailing"])
_AILING_NOW = any_of(_LISTED["ailing_now"])
_OCCASION = any_case(
    rf"^(?:(?:and|but|so)\s+)?(?:(?:for|in|with|on)\s+(?:those|anyone|anybody|somebody|someone|{TREATED})\s+"
    r"(?:who|whose|with)\s[^.,;:!?\ufffc]{3,80}"
    rf"|(?:for|in|on|with)\s+(?!{THEIR_OWN})(?:an?\s+|the\s+|most\s+)?(?:[\w-]+\s+){{0,2}}?{any_of(_LISTED['graver'])}(?:\s+of\s+[^.,;:!?\ufffc]{{1,40}})?"
    rf"|for\s+(?:(?:an?|the|any|most|more|{any_of(_LISTED['degrees'])})\s+)?{_AILING}(?:,\s+(?:which|where)\s[^.,;:!?\ufffc]{{3,60}}"
    r"|\s+(?:that|which)\s[^.,;:!?\ufffc]{3,60})?(?=,\s+$)"
    rf"|for\s+{_AILING_NOW}\s+[a-z]+(?=,?\s+$)"
    rf"|(?:for|with)\s+(?:most\s+of\s+)?{THEIR_OWN}(?:[a-z-]+\s+){{0,2}}?{any_of(_PATIENTS['advised'])}(?=,?\s+$)"
    rf"|to\s+(?:keep|stop|prevent|avoid)\s(?!{THEIR_OWN})[^.,;:!?\ufffc]{{0,60}}?\b(?:{_AILING}|{any_of(_LISTED['recurring'])})"
    rf"|(?:if|once|when|where)\s+(?:it|one|they)\s+(?:has|have|is|are)\s+{OFTEN}{_AILING_NOW}(?:\s[^.,;:!?\ufffc]{{1,40}})?"
    rf"|(?:as|once|when|until)\s+the\s+{_AILING}\s+{any_of(_LISTED['easing'])}(?:\s[^.,;:!?\ufffc]{{1,40}})?)(?:,|(?<=s)(?=\s+$))\s+$"
)  # "For those who sit all day, ", "As the pain fades, "
_PRACTISES = re.compile(
    rf"\s+{OFTEN}{any_of(_VERBS['practising'])}\s+(?!{OWN_THINGS})"
    r"(?:the|an?|in|on|off|up|out|down|to|it|them|half|one|two|three|more|less|light|low|[a-z]+s)\b"
)  # "lengthens the stretches"
_FINDS = any_case(rf"\s+{OFTEN}finds\s+{OFTEN}{_FINDING}\b")
_FACT = re.compile(rf",\s+(?:an?\s+{any_of(_LISTED['facts'])}|something|which)\s+(?:that\s+)?$")
_DISPENSES = any_case(
    rf"\s+{any_of(_LISTED['at_times'])}\s+{any_of(_LISTED['dispensing'])}\s(?!{OWN_THINGS})"
)  # "never gives"
_CAN_DO = any_case(rf"\s+can\s+{any_of(_LISTED['commonly'])}\s+{any_of(_LISTED['operating'])}\b")
_DOES_THEN = any_case(
    rf"\s+will\s+{OFTEN}{any_of({*_LISTED['treating_later'], *_LISTED['operating']})}\b"
)  # "will drain it"
DOES_AFTER_ALL = re.compile(
    rf"(?:But\s+)?[Ss]?[Hh]e\s+(?:does|will|would)(?:\s+(?:so|it|this|that))?\s+{OFTEN}"
    rf"(?:{any_of(_LISTED['conditions'])}\s|for\s+(?:[\w-]+\s+){{0,3}}?"
    rf"{any_of({*_LISTED['needing'], *_PATIENTS['treated'], *_LISTED['ailing'], *_LISTED['met']})}\b)"
)
"""How a sentence opens by which somebody does at times what they otherwise do not: "She does it when"."""

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
_HERS = opened_by(
    r"(?:his|hers|theirs)\s(?:for|before|after)\s",
    [f"{whose} {when}" for whose in ("his", "hers", "theirs") for when in ("for", "before", "after")],
)
_FOR_A_REASON = re.compile(
    rf"\s{OFTEN}(?!(?:is|was|has|does)\b)[a-z]{{2,}}s\s(?!{OWN_THINGS})[^.;:!?\ufffc]{{3,160}}?,?\s(?:because|since|so\sthat|so)\s"
    r"(?![^.;:]*\b(?:s?he|his|her|I|my|we|our|they|their)\b)"
    r"[^.;:!?\ufffc]{1,60}?\s(?:will|can|may|might|could|tends?|often|usually|rarely|seldom|never|always)\b"
)  # "pours it on a sheet and waits, because beetles will walk"
_SO_MUCH_THAT = re.compile(r"\b(?:so|such)\s[^.,;:!?\ufffc]{3,60}?\sthat\s+\Z")
_AND = re.compile(r",\sand\s+\Z")


def find_practices(sentence: Sentence, mention: Mention, word: str | None) -> Iterator[Cue]:
    """Yield what somebody does or meets with at work, or finds of what was told, by the word behind them."""
    if not word:
        return  # a mark or an apostrophe
    practices = _IN_FRONT if mention.start == sentence.start else _BEHIND_WORDS
    for practice in practices.get(ADVERBS[0] if word.endswith("ly") else word, practices[""]):
        cue = practice(sentence, mention)
        if cue:
            yield cue


def _practice(mention: Mention, told: re.Match[str]) -> Cue:
    """Return the cue of what somebody does or meets with at work, up to the end of what tells it."""
    return Cue(mention, mention.start, told.end(), shape="practice")


def _goes_first(sentence: Sentence, mention: Mention) -> Cue | None:
    """Return what somebody goes for: "Salt is what she goes after.", "the signs that she checks first"."""
    goes_first = sentence.match(_GOES_FIRST, mention.end)
    if goes_first is None or not _IS_WHAT_SHE.search(sentence.before(mention.start, LONGEST_FRONT)):
        return None
    return _practice(mention, goes_first)


def _met_often(sentence: Sentence, mention: Mention) -> Cue | None:
    """Return who meets with something all the time, or nothing worse: "It is the worst culprit she sees."."""
    often, is_met = sentence.match(_MEETS_OFTEN, mention.end), _IS_MET
    if often is None:
        often, is_met = sentence.match(_MEETS, mention.end), _IS_WORST
    if often is None or not is_met.search(sentence.before(mention.start, LONGEST_OPENING)):
        return None
    return _practice(mention, often)


def _checks(sentence: Sentence, mention: Mention) -> Cue | None:
    """Return who tells by what she checks, and what is normal: "She checks with a ruler: 40 is normal."."""
    checks = sentence.match(_CHECKS, mention.end) or sentence.match(_CHECKS_TOO, mention.end)
    return _practice(mention, checks) if checks else None


def _demands(sentence: Sentence, mention: Mention) -> Cue | None:
    """Return who wants something first: "Before she clears a player, she wants ten hops."."""
    demands = sentence.match(_DEMANDS, mention.end)
    clears = _CLEARING.search(sentence.before(mention.start, _LONGEST_OCCASION))
    if not demands or not clears or clears["who"].isupper():
        return None  # "Until FDA approves it, she needs"
    return _practice(mention, demands)


def _on_occasion(sentence: Sentence, mention: Mention) -> Cue | None:
    """Return what somebody does for whom or when: "As the pain fades, she lengthens the stretches."."""
    if mention.start - sentence.start < _SHORTEST_OCCASION or mention.plural:
        return None  # the usual case
    does = sentence.match(_PRACTISES, mention.end)
    if does is None:
        return None
    occasion = _OCCASION.search(sentence.before(mention.start, _LONGEST_OCCASION))
    return _practice(mention, does) if occasion else None


def _finds_it(sentence: Sentence, mention: Mention) -> Cue | None:
    """Return who finds what is told remarkable: "Half of them heal, a fact that she still finds odd."."""
    finds = sentence.match(_FINDS, mention.end)
    if finds is None or not _FACT.search(sentence.before(mention.start, LONGEST_FRONT)):
        return None
    return _practice(mention, finds)


def _gives_at_times(sentence: Sentence, mention: Mention) -> Cue | None:
    """Return who gives something seldom: "It stings so badly that she never gives it"."""
    gives = sentence.match(_DISPENSES, mention.end)
    if gives is None or not _SO_MUCH_THAT.search(sentence.before(mention.start, _LONGEST_OCCASION)):
        return None
    return _practice(mention, gives)


def _does_then(sentence: Sentence, mention: Mention) -> Cue | None:
    """Return what somebody will do in a case: "If the toe throbs, she will drain it.", "She will if …"."""
    does = sentence.match(_DOES_THEN, mention.end)
    if does is None and mention.kind != "role":  # what "the doctor" can do is what any can
        does = sentence.match(_CAN_DO, mention.end)
    if does is None or mention.plural:
        return None  # the usual case
    if mention.start == sentence.start:
        case = sentence.match(_IF, does.end())
    else:
        case = _IN_CASE.match(sentence.outside, sentence.start, mention.start)
    return _practice(mention, does) if case else None


def _treats_own(sentence: Sentence, mention: Mention) -> Cue | None:
    """Return how somebody treats their own of what is told of: "Ruiz soaks hers for ten minutes."."""
    if mention.kind != "person" or mention.plural or not sentence.find(_HERS):
        return None  # the usual case
    own = sentence.match(_OWN, mention.end)
    opens = mention.start == sentence.start or _AND.search(sentence.before(mention.start, LONGEST_FRONT))
    return _practice(mention, own) if own and opens else None


def _gives_reason(sentence: Sentence, mention: Mention) -> Cue | None:
    """Return what somebody does, with a reason that holds for all: "Ruiz waits, because mites walk."."""
    if mention.kind != "person" or mention.plural or mention.possessive or mention.start != sentence.start:
        return None  # the usual case
    does = sentence.match(_FOR_A_REASON, mention.end)
    return _practice(mention, does) if does else None


_OPENINGS: Mapping[_Practice, Iterable[str]] = {
    _goes_first: first_words(*_VERBS["going_first"]),
    _met_often: first_words(*_VERBS["meeting_with"]),
    _demands: first_words(*_VERBS["demanding"]),
    _on_occasion: first_words(*_VERBS["practising"]),
    _finds_it: first_words("finds"),
    _gives_at_times: first_words(*_LISTED["at_times"]),
    _does_then: first_words("can", "will"),
    _checks: first_words("uses", *_VERBS["checking"]),
}
"""The words that what somebody does or meets with begins with, but for an adverb; of others any may."""


def _by_word(*practices: _Practice) -> dict[str, list[_Practice]]:
    """Return which of several are tried by the word behind somebody, in their order.

    Behind an adverb all may be meant; no word stands for those that any word may begin.
    """
    words = ("", *chain.from_iterable(_OPENINGS.values()))
    listed = {word: [each for each in practices if word in _OPENINGS.get(each, (word,))] for word in words}
    return {**listed, **{adverb: [*practices] for adverb in ADVERBS}}


_IN_FRONT = _by_word(_checks, _does_then, _treats_own, _gives_reason)
_BEHIND_WORDS = _by_word(
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
