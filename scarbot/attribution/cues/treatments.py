"""What experts do with those who come to them, which tells what they advise: "has her patients wait"."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from scarbot.attribution.words.patients import OF_A_PRACTICE, PATIENTS, THEIR, THEIR_OWN, TREATED
from scarbot.attribution.words.patterns import OFTEN, any_case, any_of, first_words
from scarbot.lexicon.data_files import load_data

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["OPENINGS", "TREATS"]

_LISTED = load_data("cues")["treatments"]
_VERBS = _LISTED["verbs"]
_CHECKING = load_data("cues")["practices"]["verbs"]["checking"]
_PLANNED = load_data("cues")["stances"]["planned"]
_NO_VERB = (
    r"(?:in|at|on|by|of|to|for|from|with|who|whose|that|and|or|as|than|when|if|until|over|all|back|too"
    r"|across|around|near|under|aged|here|there|nationwide|worldwide|abroad|every|each|not|only|so|but|down|out|up|done)\b"
)
_NO_TIME = r"(?!\s+(?:this|these|that|next|last|first|most|today|tonight|now|twice|once|well|happy|safe)\b)"
_NO_ADVERB = r"(?:apply|comply|feed|need|rely|reply|supply)\b"
_COUNT_OF = r"(?:(?:fewer|less|more)\s+than\s+|(?:only|about|nearly)\s+)?(?:one|two|three|\d+)\s+"
_DO = rf"(?=\s+(?!{_NO_VERB}|(?!{_NO_ADVERB})\w+(?:ing|ed|ly)\b)[a-z]+\b)"

OPENINGS = first_words(
    "is",
    "has",
    "sees",
    "see",
    "does",
    "doesn’t",
    "will",
    "won’t",
    "would",
    "wants",
    "likes",
    "prefers",
    *_CHECKING,
    *chain(*_VERBS.values()),
)
"""The words that what somebody does with patients begins with, but for an adverb."""


def _often_done() -> Iterator[str]:
    """Yield what somebody does with patients in which "often" or another adverb may stand in front."""
    treating, ordering = any_of(_VERBS["treating"]), any_of(_VERBS["ordering"])
    ordered, handling = any_of(_LISTED["ordered"]), any_of(_VERBS["handling"])
    yield rf"{treating}\s+{PATIENTS}(?!\s+who\s+\w+[.!]?$)"
    yield (
        rf"{ordering}(?=\s+(?:[\w-]+\s+){{1,5}}?"
        rf"{ordered}(?:\s(?:of|to|before|after|with|at|every|each|once|twice)\s[^.,;:!?\ufffc]{{1,40}}?)?"
        rf"\s(?:for|on|in|from)\s+{PATIENTS})"
    )
    yield (
        rf"{ordering}(?=\s+(?:an?\s+|the\s+)?(?:[\w-]+\s+){{0,3}}?"
        rf"{ordered}\s+(?:to\s+(?:rule\s+out|check|look|exclude|confirm|make\s+sure|be\s+sure|see\s+(?:if|whether))\b"
        rf"|(?:if|when|whenever|unless|once)\s+(?:they\b|{PATIENTS})))"
    )
    yield (
        rf"{treating}\s+{_COUNT_OF}(?:{TREATED}\s+(?:in|out\s+of)\s+[\w-]+"
        rf"|(?:in|out\s+of)\s+[\w-]+\s+(?:of\s+)?{PATIENTS})\s+(?:to|for|on|home|off|away)\b"
    )
    yield (
        rf"{any_of(_VERBS['supplying'])}\s+(?!{THEIR_OWN})(?:[\w-]+\s+){{1,5}}?(?:for|on|to)\s+"
        rf"{PATIENTS}(?=\s+(?:who|whose|with)\b)"
    )
    yield (
        rf"{any_of(_VERBS['checking_first'])}(?=\s+(?!{THEIR_OWN})[^.,;:!?\ufffc]{{1,100}}?"
        r"\s(?:before\s+(?:anything|everything)\s+else|first\s+of\s+all)\s*[.!]?$)"
    )
    yield rf"{any_of(_VERBS['charging'])}\s+(?:\w+\s+){{0,2}}?[$£€]\d"
    yield (
        rf"{handling}\s+(?:it|them|this|these|that)\b(?=(?:\s[^.,;:!?\ufffc]{{1,60}}?)?\s(?:in|on|for)\s+{PATIENTS})"
    )
    yield (
        rf"treats\s+(?:(?:many|most|some|all)\s+of\s+)?{PATIENTS}(?=\s+with\s[^.,;:!?\ufffc]{{2,80}}?\s{any_of(_LISTED['at_first'])}"
        r"(?:\s*[.,;]|\s*$|\s+and\s))"
    )
    yield from _medicated(handling)
    yield rf"{any_of(_VERBS['mending'])}\s+(?:it|them|these|those)\s+with\s"
    yield rf"has\s+(?:(?:most|new|many|all|some|older|younger)\s+){{0,2}}(?:{TREATED}|them){_DO}"
    yield rf"has\s+{THEIR_OWN}(?:[a-z-]+\s+)?{OF_A_PRACTICE}{_NO_TIME}{_DO}"


def _medicated(handling: str) -> Iterator[str]:
    """Yield what somebody gives for what, and sees happen in whom: "uses a gel for stubborn cases"."""
    whom = rf"(?:{PATIENTS}|(?:[\w-]+\s+){{1,2}}cases?\b)"
    share = r"(?:(?:about|around|roughly|nearly|almost)\s+)?(?:(?:an?\s+[a-z]+|half|many)\s+of\s+)?"
    yield rf"{handling}\s+(?!{THEIR_OWN})(?:[\w-]+\s+){{1,7}}?(?:for|in|on)\s+{whom}"
    yield (
        rf"sees?\s+(?:it|them|this|that)\s+{any_of(_LISTED['happening'])}\s+"
        rf"(?=(?:[\w-]+\s+){{0,3}}?(?:in|among)\s+{share}{PATIENTS})"
    )
    some = rf"{share}{PATIENTS}\s+(?:who|whose|with|taking|on|over|under)\b"
    yield rf"sees?\s+(?:it|them|this|these)\s+(?=(?:in|among)\s+{some})"


def _done() -> Iterator[str]:
    """Yield what somebody does or does not do with patients, has seen or would have."""
    yield (
        rf"is\s+{OFTEN}(?:always|forever|constantly)\s+{any_of(_LISTED['nagging'])}\s+"
        rf"{PATIENTS}(?=\s+(?:to|not|about)\s)"
    )
    yield (
        rf"(?:doesn['’]t|does\s+not|won['’]t|will\s+not)\s+{any_of(_LISTED['not_treating'])}\s+"
        rf"(?:[\w-]+\s+){{0,2}}{TREATED}\b(?!\s*[.!]?$|\s+(?:his|her|their|away|home|back)\b)"
    )
    yield (
        rf"has\s+{OFTEN}seen\s+(?:far\s+|many\s+)?more\s+(?!of\b)[^.,;:!?\ufffc]{{3,80}}?\s"
        r"(?P<how>by|from|after|with)\s[^.,;:!?\ufffc]{2,80}?\sthan\s(?P=how)\s"
    )
    yield (
        rf"has\s+{OFTEN}{any_of(_LISTED['witnessing'])}(?=\s+(?!{THEIR_OWN}|my\s|our\s)[^.;:!?\ufffc]{{1,100}}?"
        rf"(?<!\bto)\s{any_of(_LISTED['happening'])}\b(?!\s+of\b))"
    )
    yield rf"has\s+(?:learned|learnt)\s+to\s+{any_of(_LISTED['watching'])}\b"
    yield rf"has\s+{any_of(_LISTED['tallying'])}(?=\s[^.,;:!?\ufffc]{{1,80}}?\s(?:in|among)\s+{PATIENTS})"
    yield rf"would\s+{OFTEN}have\s+(?:{THEIR}\s+){{0,2}}{TREATED}{_DO}"
    yield (
        rf"{OFTEN}(?:wants|likes|prefers)\s+(?!to\b)(?:(?!\b(?:his|her|their|my|our)\s)[^.;:!?\ufffc]){{1,140}}?"
        rf"\s(?:to\s+be\s+)?{any_of(_LISTED['seen_to'])}\b(?!\s+(?:as|in)\b)"
    )


def _inquires() -> str:
    """Return what somebody goes through with everybody; what they “now” do tells of a change."""
    each = rf"(?:any|every|all|each)(?:one|body|\s+(?:of\s+)?(?:{THEIR_OWN})?(?:[\w-]+\s+)?{TREATED})"
    verbs = any_of([*_CHECKING, *_VERBS["inquiring"]])
    return (
        rf"(?!\s+now\b)\s+{OFTEN}{verbs}(?=\s+(?!{THEIR_OWN})[^.;:!?\ufffc]{{1,100}}?\s"
        rf"(?:at\s+(?:every|each)\s+(?:[\w-]+\s+)?{any_of(_PLANNED)}"
        rf"|in\s+{each}\s+(?:who|whose|with|over|under))\b)"
        rf"|\s+{OFTEN}{any_of(_CHECKING)}(?=\s+the\s+(?:[\w’'-]+\s+){{1,4}}?of\s+{each}\s+(?:who|whose|with|over|under)\b)"
    )


TREATS = any_case(rf"\s+(?:{OFTEN}(?:{'|'.join(_often_done())})|{'|'.join(_done())})|{_inquires()}")
"""From the end of a name: what somebody does or does not do with patients."""
