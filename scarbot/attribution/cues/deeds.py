"""Which verbs of saying tell of deeds, and of no words: "went on to found", "asked my name"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from scarbot.attribution.cues.sentences import SHORT_WINDOW
from scarbot.attribution.words.patients import THEIR, TREATED
from scarbot.attribution.words.patterns import AUXILIARY, alternatives, any_case, any_of
from scarbot.attribution.words.verb_forms import verb_forms
from scarbot.lexicon.data_files import load_data

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from scarbot.attribution.cues.sentences import Sentence
    from scarbot.attribution.sayings.sources import Cue

__all__ = ["ASKING", "REPLYING", "is_deed", "judges_by", "tags_clause"]


def _deeds(listed: Iterable[Mapping[str, Any]]) -> dict[str, re.Pattern[str]]:
    """Return by verb the pattern behind it where it tells of no words; a verb may be in several entries."""
    found: dict[str, list[str]] = {}
    for entry in listed:
        whom = r"(?:(?:me|us|him|her|them|you)\s+)?"
        but = rf"(?!\s+(?:{alternatives(entry['unless'])}|\d+)\b)" if "unless" in entry else ""
        later = rf"(?![^.;:]*\b{any_of(entry['later'])}\b)" if "later" in entry else ""
        pattern = rf"\s+{whom}{any_of(entry['behind'])}(?![\w-]){but}{later}"
        for verb in entry["verbs"]:
            found.setdefault(verb, []).append(pattern)
    return {verb: any_case("|".join(patterns)) for verb, patterns in found.items()}


_LISTED = load_data("cues")["empty_cues"]
_DEEDS = _deeds(load_data("cues")["deeds"])
REPLYING = frozenset(_LISTED["replying"])
"""Verbs by which somebody only answers where nothing follows but how."""

_POINTED_AT = any_case(
    rf"\s+(?:(?:an?|the|his|her|their)\s+(?:[\w-]+\s+)?{any_of(_LISTED['shown'])}"
    rf"|(?:his|her|their)\s+(?:[\w-]+\s+)?{any_of(_LISTED['touched'])})\b"
)
_RUNG = any_case(
    rf"\s+(?:back\b|(?:{THEIR}\s+){{0,2}}{TREATED}"
    r"(?:\s*(?:[.,;]|$)|\s+(?:at|on|in|before|after|when|while|within|every|each|back|first|once|twice|again|from|to|the\s+next)\b))"
)  # "calls parents at noon"
ASKING = frozenset({"ask", "asks", "asked"})
"""Verbs by which somebody may ask for something."""

_REMEMBERING = frozenset(verb_forms(["remember", "recall", "recollect"]))
_OF_WHAT_IS_TOLD = re.compile(
    r"\s+(?:of|about)\s*(?:[.,;]|$)|\s+of\s+as\b"
)  # "it is the plank she thinks of", "one she thinks of as hers"
_WHAT_IS_TAUGHT = re.compile(
    r"\s+(?!that\b)(?:[a-z-]+\s+){1,4}(?:in|at)\s+(?:the\s+)?[A-Z]"
    r"|\s+(?:this|that|it|these)(?:\s+(?:one|move|exercise|stretch|skill|lesson))?\s+(?:in|at|on)\b"
)  # "teaches biology at Hull", "teaches this one in the first week"
_ADVISES_ON = re.compile(
    r"\s+(?:the\s+|an?\s+|(?=[A-Z]))(?:(?!(?:to|that|against)\b)[\w’'.-]+\s+){1,8}on\s(?![^.;]*(?:\b(?:to|that|whether|how)\s|:))"
)  # "who advises the minister on sleep"
_MENTIONS_TO = re.compile(
    r"\s+(?:it|them|this|that|(?:his|her|their|the|an?)(?:\s+[\w-]+){1,3}?)\s+(?:to|at|during)\s+"
    r"(?:an?|the|his|her|their|me|us|him|them)\b"
)  # "mentioned her feet at a checkup"
_THAT_THING = re.compile(
    r"\s+[a-z]+(?:\s+(?:only\s+|all\s+)?(?:too\s+)?well)?\s*[.!]?$"
)  # "knows that hallway"
_REMEMBERED = re.compile(
    r"\s+(?:the|this|his|her|their|every|each|an?)\s+"
    r"(?:(?!(?:that|when|who|which|how|what|\w+ing)\b)[\w’'-]+\s*){1,4}[.!]?$"
)  # "remembers the exact shelf."
_WHEN_RUNG = (
    r"(?:(?:that|this|last|one|the\s+(?:next|same|following|other)|every|each|late|early)\s+){1,2}(?:same\s+)?"
    r"(?:morning|afternoon|evening|night|day|week|weekend|month|spring|summer|autumn|fall|winter|[A-Z][a-z]+day)\b"
)
_CALLED = re.compile(
    r"\s+(?:(?:the|an?|his|her|their|my|me|him|us|back|for|in|on)\s*)(?:[\w-]+['’]s\s+)?(?:[\w-]+\s*){0,2}(?:,[^:\ufffc]*)?[.!]?$"
    rf"|\s+{_WHEN_RUNG}"
    r"|\s+(?:on|upon|in|up)\s+by\b"
    r"|\s+(?:again|twice|today|yesterday|tonight|at\s+(?:noon|midnight|once|\d|home)|from\s)"
    r"|\s+(?:the|an?|his|her|their|my|our)\s+(?:[\w-]+['’]s?\s+)?(?:[\w-]+\s+){1,3}?"
    rf"(?:{_WHEN_RUNG}|again|twice|at\s+(?:noon|midnight|dawn|once|\d[\d:.]*(?:\s*[ap]\.?m\b\.?)?)|on\s+(?:a\s+)?[A-Z][a-z]+day\b)"
    r"(?:\s*(?:[.,;—–]|$)|\s+(?:and|but|to|about|from|in|when|after|before|because|with|for|on)\b)"
)  # "called the front desk at 2:10 a.m."
_NAMES_IT = re.compile(
    r"\s+(?:it\s+|them\s+)?(?:the\s+|“)?[A-Z][\w’'-]*(?:\s(?:of\s(?:the\s)?|and\s)?[A-Z][\w’'-]*)*(?=[.,;]|$)"
)  # "a bend that Lee calls Bucket Corner"
_REPLIES_WHAT = re.compile(r"\bthat\b|:|^\s+(?:with|no|yes|in\s+the)\b|,\s")
_ASKS_WHAT = re.compile(r"\s(?:to|that|not)\s|:|,\s")
_SOMEWHERE = re.compile(
    r"\s+(?:(?:his|her|their)\s+(?:[\w-]+\s+){1,3}?)?(?:in|on|into|under|over|away|back|aside|down(?!\s+to))\b"
    r"(?!\s+(?:an?|the|his|her|their)\s+(?:[\w-]+\s+)?(?:e-?mail|interview|statement|paper|letter|message|book|talk)\b)"
)
_JUDGING = ("judge", "judges", "judged")
_BY_WHAT = re.compile(r"\s+[^.,;:!?]{1,60}?\sby\b")  # "doctors judge scars by their color"
_BLAMING = ("blamed", "suspected", "dismissed", "feared")
_FOR_LONG = re.compile(
    r"\s+(?!that\b)[^.,;:!?\ufffc]{1,60}?\s+for\s+(?:(?:a|many|several|two|three|four|five|six|ten|\d+|the\s+first|most\s+of\s+the)\s+(?:long\s+|whole\s+|full\s+)?)?"
    r"(?:time|while|days?|weeks?|months?|years?|decades?)\b(?!\s+of\b)"
)  # "blamed bread for years"
_CONTESTING = ("disputed", "contested", "challenged")
_A_BILL = re.compile(
    r"\s+(?:every|each|the|an?|all|some|his|her|their)\b(?:\s+[a-z’'-]+){0,3}?"
    r"\s(?:line|bill|charge|fine|invoice|deduction|ticket|fee|item|ruling|will)s?\b"
)  # "disputed every line of it"
_MORE_DEEDS: dict[str, tuple[re.Pattern[str], ...]] = {
    "teaches": (_WHAT_IS_TAUGHT,),
    "mentioned": (_MENTIONS_TO,),
    **dict.fromkeys(_JUDGING, (_BY_WHAT,)),
    **dict.fromkeys(_BLAMING, (_FOR_LONG,)),
    **dict.fromkeys(_CONTESTING, (_A_BILL,)),
    **dict.fromkeys(("advise", "advises", "advised"), (_ADVISES_ON,)),
    **dict.fromkeys(("knows that", "accepts that", "accepted that"), (_THAT_THING,)),
    **dict.fromkeys(("puts", "put", "puts it", "put it"), (_SOMEWHERE,)),
    **dict.fromkeys(("think", "thinks", "thought"), (_OF_WHAT_IS_TOLD,)),
    **dict.fromkeys(_REMEMBERING, (_REMEMBERED,)),
    **dict.fromkeys(("call", "calls"), (_RUNG, _NAMES_IT)),
    "called": (_RUNG, _NAMES_IT, _CALLED),
}
"""The patterns of deeds that no list can tell, by verb."""

_WHAT_IS_ASKED = re.compile(
    r"\s+(?:you|me|us|[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*)?)\s+(?:to|for)\b|\s+for\s"
    r"|(?:\s+(?:me|us|for|about)\b)?\s+(?:whether|if|what|how|why|when|where|who|which)\b"
    r"|\s+(?:those|people)\s+(?:who|in\s+the)\s+know\b|\s+(?:the\s+|some\s+)?experts\s+(?:how|what|why|when|where|whether|about|for)\b"
)
_ABOUT_WHAT = re.compile(r"\s+about\s[^:\ufffc]*$")
_OF_WHOM_IT_IS_ASKED = re.compile(
    r"\s+(?:him|her|them|nobody|no\s+one|(?:his|her|their|the|an?|one|another)\s+(?:[a-z-]+\s+)?[a-z-]+(?<!s)"
    r"|(?:only|just)\s+(?:one|two|three|four|five|a\s+few|a\s+handful\s+of|\d+)\s+(?:[a-z-]+\s+)?[a-z-]+)\s+(?:to|for)\b"
)  # "asks them to" is advice
_LETTER = re.compile(r"\w")
_IS_WHAT = re.compile(r"\b(?:is|was|are|were)\s+what\s+\Z")
_MOST = re.compile(r"(?:\s+(?:most|best|first|now|still|the\s+most))?\s*[.!]?$")
_LONGEST_TAGGED = 300
_BY_LETTER = re.compile(
    r"(?:\s+(?:me|us|to\s+(?:me|us)|back|later|again|afterward|afterwards|recently|then))*"
    r"(?:\s+(?:in|by|via|over|on)\s+(?:(?:an?|his|her|one|another|the\s+same)\s+)?(?:[\w-]+\s+)?"
    r"(?:e-?mails?|letters?|texts?|text\s+messages?|messages?|notes?|postcards?|posts?|repl(?:y|ies)|statements?|comments?|blog|forms?))?\s*[.!]?$"
)
_A_CLAUSE = re.compile(
    r"(?!(?:In|On|At|By|After|Before|When|While|As|Once|Until|Since|Although|Though|Asked|Told|With|Without|For|From|During|Within|If|That|Last|This"
    rf"|Later|Then|Every|One)\b(?!\s+of\b))[^.;:!?\ufffc]*\s(?:{AUXILIARY}|turned"
    r"|[a-z]+(?:n['’]t|['’]s))\s[^.;:!?\ufffc]*,\s"
)
_IN_BETWEEN = re.compile(
    r"(?:,|\b(?:and|but|so|then))\s+(?:and|but|so|then|when|after|in|on|at|by|last)\s[^,]*,\s\Z"
)


def judges_by(sentence: Sentence, cue: Cue) -> bool:
    """Say whether it is only told by what something is judged: "doctors judge scars by their color"."""
    return cue.verb in _JUDGING and sentence.match(_BY_WHAT, cue.end) is not None


def is_deed(sentence: Sentence, cue: Cue) -> bool:
    """Say whether a verb tells of no words: "went on to found", "asked my name", "replied at once"."""
    if cue.verb.startswith(("pointed", "points")):
        return sentence.match(_POINTED_AT, cue.end) is not None
    if cue.verb in REPLYING or cue.verb in ASKING:
        if tags_clause(sentence, cue):
            return False
        if _asks_for(sentence, cue) or _says_no_more(sentence, cue):
            return True
    behind = (_DEEDS.get(cue.verb), *_MORE_DEEDS.get(cue.verb, ()))
    if any(pattern and sentence.match(pattern, cue.end) for pattern in behind):
        return True
    return cue.verb in _REMEMBERING and _is_what_stays(sentence, cue)


def _asks_for(sentence: Sentence, cue: Cue) -> bool:
    """Say whether somebody only asks for something, or about it: "asked me to wait", "asks about pain"."""
    if cue.verb not in ASKING:
        return False
    if sentence.match(_WHAT_IS_ASKED, cue.end) or sentence.match(_ABOUT_WHAT, cue.end):
        return True
    return cue.verb == "asked" and sentence.match(_OF_WHOM_IT_IS_ASKED, cue.end) is not None


def _says_no_more(sentence: Sentence, cue: Cue) -> bool:
    """Say whether words behind a verb of asking or answering tell none that were said: "replied at once"."""
    rest = sentence.outside[cue.end : sentence.end]
    says = _REPLIES_WHAT if cue.verb in REPLYING else _ASKS_WHAT
    return _LETTER.search(rest) is not None and not says.search(rest)


def _is_what_stays(sentence: Sentence, cue: Cue) -> bool:
    """Say whether it is only told what somebody remembers: "The sound is what Lee remembers most."."""
    stays = sentence.match(_MOST, cue.end)
    return bool(stays and _IS_WHAT.search(sentence.before(cue.start, SHORT_WINDOW)))


def tags_clause(sentence: Sentence, cue: Cue) -> bool:
    """Say whether somebody writes or replies what stands in front: "It went away, she wrote in an email."."""
    if not sentence.match(_BY_LETTER, cue.end):
        return False
    before = sentence.before(cue.start, _LONGEST_TAGGED)
    return bool(_A_CLAUSE.fullmatch(before) and not _IN_BETWEEN.search(before))
