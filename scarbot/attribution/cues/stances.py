"""Where somebody stands, and what they have or go by: "is wary of", "has one rule: …"."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING

from scarbot.attribution.cues.sentences import may_open
from scarbot.attribution.cues.surroundings import behind, opening, opens
from scarbot.attribution.cues.treatments import OPENINGS as TREATING
from scarbot.attribution.cues.treatments import TREATS
from scarbot.attribution.sayings.sources import Cue
from scarbot.attribution.words.patients import OF_A_PRACTICE, THEIR_OWN, TREATED
from scarbot.attribution.words.patterns import ADVERBS, OFTEN, any_case, any_of, first_words
from scarbot.attribution.words.possessions import MADE, NOUN
from scarbot.attribution.words.verb_forms import plural_form
from scarbot.lexicon.data_files import load_data

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scarbot.attribution.cues.sentences import Sentence
    from scarbot.attribution.sayings.sources import Mention

__all__ = ["FOLLOWS", "OPENINGS", "STANCE_OF_SEVERAL", "find_stances", "find_stances_apart"]

_LISTED = load_data("cues")["stances"]
_VERBS = _LISTED["verbs"]
_IS = ("is", "was", "remains", "isn['’]t", "wasn['’]t")
_HOW = (
    r"(?:(?:not|also|still|less|more|most|much|even|quite|far|a\s+bit|a\s+little|very|rather|somewhat|pretty|now|too|so|nonetheless"
    r"|nevertheless)\s+|\w+ly\s+)*"
)

_STUDYING = load_data("cues")["studies"]
_STUDYING_OPENINGS = first_words("and", *_STUDYING["studying"])
OPENINGS = (
    TREATING
    | _STUDYING_OPENINGS
    | first_words(
        *_IS,
        *ADVERBS,
        "sees",
        "treats",
        "reads",
        "gives",
        "takes",
        "finds",
        "has",
        "will",
        "would",
        "does",
        *chain(*_VERBS.values()),
    )
)
"""The words that what somebody holds begins with."""

_INCLINED = [leaning.removesuffix(" to") for leaning in _LISTED["leanings"] if leaning.endswith(" to")]
_WHOM = rf"(?:{THEIR_OWN}(?:[a-z-]+\s+)?{OF_A_PRACTICE}|{TREATED}|them)"
_WHERE_THEY_STAND = (
    rf"\s+{_HOW}(?:{any_of(_LISTED['stances'])}"
    r"(?:\s+(?:about|on|of|that|toward|towards|with|when|if|for)\b|\s*:)"
    rf"|{any_of(_LISTED['leanings'])}\s(?!{THEIR_OWN}|the\s+public\b)"
    rf"|(?<!not\s)(?<!n.t\s)(?:dead\s+|dead\s+set\s+|set\s+)?against\s(?!{THEIR_OWN}|(?-i:[A-Z])|(?:the|an?)\s+(?:wall|fence|door|ropes|clock)\b)"
    rf"|(?:among|one\s+of)\s+(?:the|its|their|those)\s+(?:[\w-]+\s+)?{any_of(_LISTED['followers'])}\b(?!\s+of\b)"
    rf"|{any_of(_INCLINED)}\s+than\s+(?:[\w’'-]+\s+){{1,4}}?to\s+[a-z]"
    rf"|{any_of(_LISTED['consenting'])}\s+(?:for\s+{_WHOM}\s+to|to\s+let\s+{_WHOM})\s+[a-z])"
)
_STANCE = any_case(
    rf"(?:\s+(?:{'|'.join(_IS)})|['’]s){_WHERE_THEY_STAND}"
)  # "is wary of", "is open to", "is happy for her patients to try it"
STANCE_OF_SEVERAL = any_case(
    rf"\s+(?:{'|'.join(map(plural_form, _IS))})(?:\s+(?:all|both))?{_WHERE_THEY_STAND}"
)
"""From the end of two names: where both stand ("are both wary of")."""

_NOT_AMONG_THEM = any_case(
    r"(?:\s+(?:is\s+not|isn['’]t)|['’]s\s+not)\s+(?:among|one\s+of)\s+(?:them|those)\b"
)
_SOME_HOLD = any_case(
    rf"\b(?:ha(?:s|ve|d)\s+(?:its|their)\s+(?:[a-z]+\s+)?{any_of(_LISTED['followers'])}|(?:some|many|most|others|plenty|several|[a-z]+s)\s+(?:[a-z]+\s+){{0,2}}?"
    rf"{any_of(_LISTED['believing'])})\b[^.;:!?]*(?:,\s+(?:but|though|and)|;)\s+\Z"
)  # "It has its fans, but Lee is not among them"
_SIDE = any_case(
    rf"(?:\s+(?:is|remains|isn['’]t|would\s+be)|['’]s)\s+{_HOW}{any_of(_LISTED['sides'])}(?:\s*[.!]?$|:\s)"
    rf"|(?:\s+(?:is|remains|(?P<would>would\s+be))|['’]s)\s+{_HOW}{any_of(_LISTED['differing'])}(?(would)(?:\s*[.!]?$|:\s)|:\s)"
    rf"|\s+does,?\s+too,\s+with\s+(?:an?|one|two|three|some)\s+(?:[\w-]+\s+)?{any_of(_LISTED['provisos'])}\s*[.!]?$"
)  # "is in favor:", "is stricter:", "would be stricter.", "does too, with two conditions"
_CERTAIN = any_case(
    rf"(?:\s+(?:is|remains)|['’]s)\s+{_HOW}{any_of(_LISTED['certain'])}\s+(?:that\s+)?"
    rf"{any_of(_LISTED['whats'])}\s"
)  # "is fairly sure it was"
_VIEW = any_case(
    r"\s+takes\s+(?:an?|the|no)\s+(?:(?!(?:with|from|of|in|on|at|for|to)\b)[\w-]+\s+){0,3}?"
    r"(?:view|line|approach|position|stance|tack)\b(?!\s+(?:in|at|as|with|from|road)\b)"
    rf"|\s+gives\s+(?!{THEIR_OWN})[^.,;:!?]{{1,40}}?\s(?:short\s+shrift|the\s+benefit\s+of\s+the\s+doubt"
    r"|(?:an?|the)\s+(?:[\w-]+\s+){0,2}?(?:yes|no|nod|thumbs-up|thumbs-down|green\s+light|go-ahead))\b"
    rf"|\s+finds\s+(?!{THEIR_OWN})(?:the\s+|most\s+|such\s+)?(?:[\w-]+\s+){{1,3}}?{any_of(_LISTED['findings'])}\b"
    rf"|(?:\s+(?:is|remains|isn['’]t|would\s+be)|['’]s)\s+{_HOW}{any_of(_LISTED['positions'])}\s*[.!]?$"
)  # "takes a different view", "gives it a yes", "finds it thin", "is torn."
_AS_FOR = any_case(
    rf"(?:(?:and|but)\s+)?(?:as\s+(?:for|to)|when\s+it\s+comes\s+to)\s+(?!{THEIR_OWN})[^.,;:!?\ufffc]{{2,60}},\s+"
)
_AT_EASE = any_case(
    rf"(?:\s+(?:is|remains|isn['’]t)|['’]s)\s+{_HOW}{any_of(_LISTED['at_ease'])}(?:\s*[.!]?$|:\s)"
)  # "As for the locks, she is relaxed."
_REGARDS = any_case(
    rf"\s+{OFTEN}(?:sees|treats)\s+[^.,;:!?]{{1,60}}?\s+as\s"
    r"|\s+reads\s+(?:that|this|these|those|it|them|(?:the|such)\s+(?:[\w-]+\s+)?[a-z]+)\s+as\s+(?:an?|proof|evidence|grounds)\s"
    rf"|\s+{OFTEN}{any_of(_VERBS['ranking'])}(?=\s+(?!{THEIR_OWN})[^.,;:!?\ufffc]{{1,80}}?\sas\s+(?:the|their)\s+"
    rf"(?:[\w.-]+\s+){{0,4}}?{any_of(_LISTED['ranked'])}\b)"
)  # "treats an itch as", "reads that as a sign", "named zinc as the most common cause"
_SORTS = any_case(
    rf"\s+{OFTEN}{any_of(_VERBS['sorting'])}\s+[^,.;:!?\ufffc]{{1,60}}?\s"
    r"into\s+(?:two|three|four|five|six|several)\s"
)  # "splits scars into three kinds"
_ENTRUSTS = any_case(
    rf"(?:\s+{OFTEN}{any_of(_VERBS['entrusting'])}\s+(?:me|us)\s+(?:to|promise\s+to)"
    rf"|(?:\s+would|['’]d)\s+{OFTEN}like\s+to)\s+"
    rf"{any_of(_LISTED['entrusted'])}\b(?!\s*[.!]?$)"
)  # "wants me to stress that", "would like to add that"
_CONTRACTED = any_case(
    rf"['’]d\s+{OFTEN}{any_of(_LISTED['contracted'])}\b"
    rf"|(?:['’]ll\s+(?:also\s+|often\s+|usually\s+|sometimes\s+)?|\s+will\s+(?:often|usually|sometimes|occasionally|only)\s+)"
    rf"{any_of(load_data('cues')['practices']['treating_later'])}\b"
)  # "’d skip", "will often prescribe"
_AMOUNT = any_of(_LISTED["amounts"])
_ABOUT = r"(?:(?:about|around|roughly|some|only|just|at\s+least|at\s+most)\s+)?"
_ALLOTS = any_case(
    r"\s+gives\s+(?!(?:his|her|their)\s+(?:kids|children|sons?|daughters?|dogs?|cats?|husband|wife|family|team|staff)\b)"
    r"(?:(?!(?:every|each|for|in|within|after|per|on|at|with)\b)[\w’'-]+\s+){1,7}?"
    rf"(?:{_AMOUNT}|\d+(?:\s+(?:to|or)\s+\d+)?)\s+"
    r"(?:minute|hour|day|week|month|year|season)s?\b"
    rf"|\s+gives\s+{_ABOUT}(?:{_AMOUNT}|\d+)\s+minutes\s+an?\s+(?:day|night|week|session|lesson|visit)(?=,|\s*[.!]?$)"
    rf"|\s+{OFTEN}{any_of(_VERBS['calculating'])}\s+{_ABOUT}\d[\d.,]*\s+"
    rf"(?!{any_of(_LISTED['at_work'])}\b)(?:percent|per\s+cent|[a-z]+s?)\b"
    rf"|(?:\s+\w+ly)?\s+asks\s+for\s+(?:at\s+least\s+|about\s+)?(?:{_AMOUNT}|\d+)\s+(?:full\s+)?"
    r"(?:day|night|week|month|session|visit)s(?:\s+(?:of\s+(?!leave)|before\b|on\b|with\b|without\b)|,\s+(?:because|since)\s+the\b)"
    rf"|(?:\s+\w+ly)?\s+{any_of(_VERBS['planning'])}\s+(?:at\s+least\s+|about\s+)?"
    rf"(?:{_AMOUNT}|\d+)(?:\s+(?:to|or)\s+[\w-]+)?\s+(?:[\w-]+\s+)?{any_of(_LISTED['planned'])}\b(?!\s+(?:of|to)\b)"
)  # "gives a towel five years", "calculates 28 kilograms a head", "plans on six sessions"
_TAKEN = (
    (_STANCE, first_words(*_IS)),
    (TREATS, TREATING | first_words(*ADVERBS)),
    (_ENTRUSTS, first_words("would", *ADVERBS, *_VERBS["entrusting"])),
    (_CONTRACTED, first_words("will")),
    (_ALLOTS, first_words("gives", "asks", *ADVERBS, *_VERBS["planning"], *_VERBS["calculating"])),
    (_REGARDS, first_words("sees", "treats", "reads", *ADVERBS, *_VERBS["ranking"])),
    (_SORTS, first_words(*ADVERBS, *_VERBS["sorting"])),
)
"""What somebody does, with the words that it begins with."""

_HOLDING = first_words(*_IS, "would", "wouldn’t", "does", "doesn’t", "takes", "gives", "finds")
"""The words that begin with where somebody stands, in :func:`_held`."""

_STUDIES = any_case(
    rf"(?:\s+and\s+(?:his|her|their)\s+(?:[\w-]+\s+)?(?:team|group|lab|students|colleagues|co-?workers))?\s+{OFTEN}{any_of(_STUDYING['studying'])}"
    rf"(?=\s+(?!{THEIR_OWN})(?:(?:[\w-]+\s+){{0,3}}?(?:in|on|from|at|of|for)\s+)?(?:(?:about|nearly|almost|some|more\s+than|over)\s+)?"
    rf"(?:\d\d[\d,]*|hundreds\s+of|dozens\s+of)\s+(?!{any_of(_STUDYING['not_studied'])}(?!\w))(?:(?!(?:of|his|her|their)\s)[\w-]+\s+){{0,3}}?[a-z-]+(?:s|men|women|people|children|mice|sheep|fish)\b)"
)
"""From the end of a name: what was studied, and how many of it ("counted frogs in 60 ponds")."""

_IN_A_YEAR = re.compile(
    r"(?:(?:in|between|during|from|for|over|with)\s[^,;:]{4,40},?\s+)?(?:(?:dr\.?|prof\.?|professor)\s+)?",
    re.IGNORECASE,
)
_WAY_TO_KNOW = (
    r"ways?\s+to\s+(?:check|tell|test|know|spot|measure|remember|explain|judge"
    r"|find\s+out|think\s+of|think\s+about)\b"
)
_HAS = any_case(
    rf"\s+(?:(?:also|still|even)\s+)?{any_of(_VERBS['having'])}\s+(?:(?!(?:with|who|whose|and)\s)[\w-]+\s+){{0,5}}?"
    rf"(?:{NOUN}\b(?!\s+(?:at\s+home|for\s+(?:(?:him|her)self|(?:his|her)\s+own))\b)|{_WAY_TO_KNOW})[^.;:!?\ufffc]{{0,60}}:"
    rf"|\s+(?:has|had)\s+an?\s+(?:[\w-]+\s+)?{any_of(_LISTED['calling'])}\s+for(?=\s[^.;:!?\ufffc]{{1,60}}?,\s+"
    r"(?:which\s+(?:is|was)\s+)?\ufffc)"
)  # "has one rule for that:", "also has a rule:", "has a name for"
_DISTILS = any_case(
    rf"\s+(?:(?:has|have|had)\s+)?(?:(?:since|now|also|\w+ly)\s+)?{any_of(_VERBS['distilling'])}\s"
    rf"[^.;:!?\ufffc]{{1,80}}?(?:to|into)\s+(?:[\w-]+\s+){{0,4}}?(?:{NOUN}|{any_of(_LISTED['distilled'])})\b"
    r"[^.;:!?\ufffc]{0,60}:"
)  # "has boiled it down to five rules:"
_TESTS = any_case(
    rf"\s+(?:has|uses|applies)\s+{OFTEN}(?:one|two|three|four|five|six)\s+(?:[\w-]+\s+){{0,2}}?"
    rf"{any_of(_LISTED['tested'])}(?:\s+(?:for|of)\s[^.,;:!?\ufffc]{{1,40}})?:\s+(?=\S)"
)  # "has three tests: no pain"
FOLLOWS = any_case(
    rf"\s+{OFTEN}{any_of([*_VERBS['having'], *_VERBS['following']])}"
    r"\s+(?:[\w’'-]+\s+){0,5}?"
    rf"(?:{MADE}|{NOUN}|{any_of(_LISTED['distilled'])})\b[^.;:!?\ufffc]{{0,90}}[.:]\s*$"
)
"""From the end of a name: what somebody does step by step, up to the end ("has a routine for it:")."""

_UP_TO_A_POINT = re.compile(
    r"\s+(?:does|doesn['’]t|does\s+not|would|wouldn['’]t|would\s+not|is|isn['’]t|is\s+not),\s+"
    r"(?:at\s+least|(?:but|though|if|and)\s+only|except|especially|particularly|provided|as\s+long\s+as|so\s+long\s+as|because|since|unless)\s"
)
_TO_US = re.compile(r"\b(?:gave|gives|offered|offers|handed|sent|read|taught|showed)\s+(?:me|us)\s")


def find_stances_apart(sentence: Sentence, mention: Mention) -> Iterator[Cue]:
    """Yield where somebody stands of whom more is told between commas."""
    for at in behind(sentence, mention):
        if sentence.goes_on_with(OPENINGS, at):
            yield from find_stances(sentence, mention, at)


def find_stances(sentence: Sentence, mention: Mention, at: int) -> Iterator[Cue]:
    """Yield where a subject stands ("is wary of"), what she does with patients, would do, or has."""
    word = sentence.word_behind(at)
    if mention.kind in ("person", "pronoun") and may_open(word, _STUDYING_OPENINGS):
        yield from _studied(sentence, mention, at)
    if not mention.governed and may_open(word, _HOLDING):
        yield from _held(sentence, mention, at)
    if not mention.governed:
        yield from _taken(sentence, mention, at, word)
    has = sentence.match(_HAS, at)
    if has is None and sentence.outside.find(":", at, sentence.end) > 0:
        has = sentence.match(_DISTILS, at)
    if has:
        yield Cue(mention, mention.start, has.end())
        return
    tests = sentence.match(_TESTS, at)
    if tests:
        yield Cue(mention, mention.start, tests.end(), shape="practice")
        return
    ends = sentence.outside[sentence.end - 1] == ":"
    follows = sentence.match(FOLLOWS, at) if ends else None
    if follows:
        yield Cue(mention, mention.start, follows.end(), shape="practice")


def _studied(sentence: Sentence, mention: Mention, at: int) -> Iterator[Cue]:
    """Yield what an expert studied who opens a sentence: "In 2018 Dr. Marsh counted frogs in 60 ponds"."""
    studied = sentence.match(_STUDIES, at)
    opens = studied and _IN_A_YEAR.fullmatch(sentence.outside, sentence.start, mention.start)
    if studied and opens and (mention.kind == "person" or not mention.plural):
        yield Cue(mention, mention.start, studied.end(), shape="study")


def _held(sentence: Sentence, mention: Mention, at: int) -> Iterator[Cue]:
    """Yield what a subject holds with which a sentence opens: "is in favor.", "takes a different view"."""
    held = sentence.match(_CERTAIN, at) or sentence.match(_SIDE, at)
    if held and opens(sentence, mention):
        yield Cue(mention, mention.start, held.end(), shape="side")
    unlike = sentence.match(_UP_TO_A_POINT, at) if mention.kind == "person" else None
    if unlike and opens(sentence, mention):
        yield Cue(mention, mention.start, unlike.end(), shape="joining")  # "Kim does, at least in winter."
    if sentence.match(_NOT_AMONG_THEM, at) and _SOME_HOLD.search(sentence.before(mention.start)):
        yield Cue(mention, mention.start, at, shape="side")
    view = sentence.match(_VIEW, at)
    if view and opens(sentence, mention):
        anybody = " takes " in view.group()  # who speaks may take a dim view of it
        yield Cue(mention, mention.start, view.end(), shape="side" if anybody else "view")
    eased = sentence.match(_AT_EASE, at) if "," in sentence.before(mention.start) else None
    if eased and _AS_FOR.fullmatch(sentence.outside, sentence.start, mention.start):
        yield Cue(mention, mention.start, eased.end(), shape="view")


def _taken(sentence: Sentence, mention: Mention, at: int, word: str | None) -> Iterator[Cue]:
    """Yield where a subject stands, or what she does with patients; it begins with a word."""
    for pattern, openings in _TAKEN:
        stands = sentence.match(pattern, at) if may_open(word, openings) else None
        if stands and not _is_nothing_told(sentence, mention, stands.end()):
            yield Cue(mention, mention.start, stands.end(), shape="practice")


def _is_nothing_told(sentence: Sentence, mention: Mention, at: int) -> bool:
    """Say whether a clause only tells what the writer was given, or asked: "We asked two what they’d do."."""
    if sentence.find_before(sentence.words.reporting.asked, mention.start):
        return True
    return bool(sentence.ends_at(at) and _TO_US.search(opening(sentence, mention)))
