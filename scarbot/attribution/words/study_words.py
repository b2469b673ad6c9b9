"""What research speaks by, and what goes on about it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from scarbot.attribution.words.patterns import (
    OFTEN,
    alternatives,
    any_case,
    any_of,
    listed_phrases,
    whole_words,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from scarbot.attribution.words.word_places import Phrases

__all__ = ["FOR_A_POST", "StudyWords", "study_words"]

FOR_A_POST = r"for\s+(?:the|an?)\s+(?:job|post|role|position)"
"""Who is tested or asked for one of these is nobody who is studied."""

_TIMES = r"(?:hour|day|night|week|month|year)"
_BUT = r"(?:(?:but|and|yet|by\s+contrast|meanwhile|in\s+contrast|overall|still),?\s+)?"
_FRONT = (
    r"(?:(?:however|still|yet|but|and|so|instead|even\s+so|that\s+said|meanwhile|again),?\s+)?"
    r"(?:(?:in|on|for|at|as|when|if|among|after|before|where)\s[^.,;:!?“”\"\ufffc]{1,80},\s+)?"
    r"(?:(?:in|on)\s+its\s(?:[\w-]+\s+){1,3})?"
)
_ABOUT = (
    r"(?:(?:only|just|about|nearly|almost|roughly|some|fewer\s+than|more\s+than|fully|another"
    r"|at\s+least)\s+)?"
)
_AMONG = (
    r"(?:(?:among|for|in|with|after|by)\s[^.,;:!?“”\"\ufffc]{1,60}?,?\s+"
    r"(?=the\s+(?:figure|share|proportion)\b)"
    r"|among\s[^.,;:!?“”\"\ufffc]{1,60},\s+(?=(?:(?:about|nearly|almost|only|just|some)\s+)?"
    r"(?:\d[\d.]*(?:%|\s+per\s?cent\b)|half\b|one\s+in\s))"
    r")?"
)
_COUNTED = r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_ONE_IN_SOME = r"(?:one|two|three|four|five|six|seven|eight|nine)\s+[a-z]+\s+in\s+(?:\d+|[a-z]+)"
_THE_STUDIED = r"the\s+[\w-]+s\s+(?:who|with|without|given|taking|on)"
_WHENEVER = r"(?:when|after|once)\s+"
_NO_OWN = r"(?![^.,;:!?\ufffc]*\b(?:my|our|his|her|their|your|we|us|me|I)\b)"
_NO_ONE = r"(?![^.,;:!?\ufffc]*\b(?:my|our|your|we|us|me|I|you)\b)"
_GOES_ON = r"(?:goes|went)\s+on|continue[sd]"
_AFTER_A_TIME = (
    rf"(?:by|after|at|within|over|during)\s+(?:the\s+)?"
    rf"(?:{_TIMES}\s+\w+|[\w-]+\s+{_TIMES}s?|(?:next|following)\s+[\w-]+\s+{_TIMES}s)"
)


@dataclass(frozen=True, slots=True)
class StudyWords:
    """How research is spoken of, and what opens a sentence that goes on about it.

    Attributes:
        nouns: nouns of research.
        verbs: the verbs by which research speaks.
        determiners: what a study that speaks is introduced by; to be searched up to the noun.
        negations: what denies that there is research; likewise.
        finding: verbs by which people whose study is cited speak as a study.
        tests: what a body tests and finds, from the end of its name ("tested 94 shirts and found").
        goes_on: "it" behind a study and the verb by which it goes on.
        goes_on_saying: the same behind a group.
        says_in_passing: the same inside a sentence or at its end (", it notes,").
        goes_on_counting: what opens one more sentence on those studied ("one in eight", "by week 12").
        studied: those who were studied, as the opening of a sentence.
        past: a verb that tells what was found.
        continuing: words that go on about the study of the sentence before.
        unnamed: what opens a sentence on a study that no noun names.
        tried: what opens one on what was tried somewhere ("When a school moved them, "), or asked of many.
        followed: whom a team studied, from its end up to what it found ("in Leeds followed 90 men, ").
    """

    nouns: Phrases
    verbs: Phrases
    determiners: re.Pattern[str]
    negations: re.Pattern[str]
    finding: frozenset[str]
    tests: re.Pattern[str]
    goes_on: re.Pattern[str]
    goes_on_saying: re.Pattern[str]
    says_in_passing: re.Pattern[str]
    goes_on_counting: re.Pattern[str]
    studied: re.Pattern[str]
    past: re.Pattern[str]
    continuing: re.Pattern[str]
    unnamed: re.Pattern[str]
    tried: re.Pattern[str]
    followed: re.Pattern[str]


def study_words(
    studies: dict[str, Any], people: Iterable[str], added: Mapping[str, Iterable[str]]
) -> StudyWords:
    """Return what research speaks by; patterns that are searched up to a noun end with it.

    Args:
        studies: the words of studies.
        people: people in the plural, who may have been studied.
        added: further words by kind.
    """
    determiners, negations = alternatives(studies["determiners"]), any_of(studies["negations"])
    return StudyWords(
        nouns=listed_phrases({*studies["nouns"], *added.get("studies", ())}),
        verbs=listed_phrases({*studies["verbs"], *added.get("findings", ())}),
        determiners=any_case(rf"(?:^|[\s(“\"—])(?:{determiners}|\d+)\s+(?:[\w’'%.,&-]+\s+){{0,7}}$"),
        negations=any_case(rf"\b{negations}\s+(?:\w+\s+){{0,2}}$"),
        finding=frozenset(studies["finding"]),
        tests=any_case(
            r"(?:\s+(?:at|from|of)\s[^.,;:!?\ufffc]{1,60}?)?\s+(?:has\s+|have\s+|had\s+|also\s+|then\s+|\w+ly\s+)?"
            rf"{any_of(studies['testing'])}\s[^.;:!?\ufffc]{{1,90}}?(?:,?\s+and|,\s+(?:it|they))\s+{OFTEN}"
            rf"{any_of(studies['learning'])}\b"
        ),
        goes_on=any_case(
            rf"(?:{any_of(studies['publishing'])}\s[^,.;:!?\ufffc]{{2,80}},\s+(?=it\b))?"
            rf"(?:it|(?:(?:the|a)\s+)?(?:first|second|third|other|latter|former)(?:\s+one)?|one|another)"
            rf"(?:,\s[^,.;:]{{1,60}},)?\s+{OFTEN}(?:{any_of(studies['going_on'])}\b"
            rf"|{any_of({*studies['looking'], *studies['treating']})}\s+(?:[a-z-]+\s+){{0,2}}?\d\d[\d,]*\s)"
        ),
        goes_on_saying=any_case(
            rf"{_FRONT}(?:it\s+(?:also\s+|further\s+|then\s+)?|its\s+(?:[\w-]+\s+)?{any_of(studies['documents'])}(?:,\s[^,.;:]{{1,60}},)?\s+{OFTEN})"
            rf"(?:{any_of(studies['going_on_saying'])}\b|(?:{_GOES_ON})(?=,?:?\s*\ufffc))"
        ),
        says_in_passing=any_case(
            rf"(?:,|\ufffc)\s+(?:it|(?:the|its)\s+{any_of(studies['documents'])})\s+{OFTEN}"
            rf"(?:{any_of(studies['going_on_saying'])}|{_GOES_ON})(?=[,.]|\s+in\s+(?:an?|its)\s)"
        ),
        goes_on_counting=any_case(
            rf"{_BUT}{_AMONG}{_ABOUT}(?:\d[\d,.]*|{alternatives(studies['counting'])}|{_ONE_IN_SOME}|{_THE_STUDIED}|{_AFTER_A_TIME})(?![\w-])"
        ),
        studied=whole_words(studies["studied"]),
        past=any_case(rf"{whole_words(studies['past']).pattern}|\b[a-z]{{3,16}}ed\b"),
        continuing=_continuing(studies["continuing"], people),
        unnamed=_unnamed(studies, any_of(people)),
        tried=any_case(
            rf"{_WHENEVER}(?:an?|one|another|two|three|several)\s+(?:[\w-]+\s+){{0,2}}?{any_of(studies['trying_it'])}\b"
            rf"{_NO_ONE}[^.,;:!?\ufffc]{{1,140}},\s"
            rf"|{_WHENEVER}we\s+{any_of(studies['testing'])}\s+(?:about\s+|over\s+)?\d[\d,]*\s[^.,;:!?\ufffc]{{1,80}},\s"
        ),
        followed=_followed(studies, any_of(people)),
    )


def _followed(studies: dict[str, Any], people: str) -> re.Pattern[str]:
    """Return the pattern of whom a team studied: "followed 90 men for a year, ", not "followed 90 days".

    So is "took scans of 90 knees, ".
    Or what they had them do, "put the feet of 90 runners in ice, ", of people only.
    """
    part_of = r"(?:the\s+(?:[a-z-]+\s+){1,3}?(?:of|in|from)\s+)?"  # "measured the shoes of 90 runners"
    rest = rf"(?:(?!\s(?:in\s+(?:a|one)\s+(?:single\s+)?(?:day|night|shift)|{FOR_A_POST})\b)[^.;:!?\ufffc])"
    found = (
        rf"[^.;:!?\ufffc]{{1,120}},\s+{_ABOUT}(?:\d|half\b|most\b|none\b|all\b|one\b|nobody\b|{_COUNTED}\b)"
    )
    # "hid pins and sent in 90 adults, half"
    first = rf"\s+[a-z]+\s[^.,;:!?\ufffc]{{2,80}}?\s(?:and|then)(?:\s+then)?(?={found})"
    return re.compile(
        r"(?:\s+(?:at|from|in)\s+(?:the\s+)?[A-Z][\w’'-]*(?:\s+(?:of\s+)?[A-Z][\w’'-]*)*)?"
        rf"(?:{first})?"
        r"\s+(?:[a-z]+ly\s+)?"
        rf"(?:{any_of({*studies['looking'], 'treated'})}\s+{part_of}(?:[a-z-]+\s+){{0,2}}?\d[\d,]*\s+"
        r"(?!(?:minutes?|hours?|days?|weeks?|months?|years?|miles?|kilomet(?:er|re)s?|steps|rules|times|percent|per\s|degrees)\b)"
        rf"|took\s+(?:[\w-]+\s+){{0,3}}?{any_of(studies['taken'])}\s+(?:of|from)\s+(?:[a-z-]+\s+){{0,3}}?\d\d[\d,]*\s"
        rf"|{any_of(studies['treating'])}\s+(?:[a-z-]+\s+){{0,8}}?\d\d[\d,]*\s+(?:[a-z-]+\s+){{0,3}}?{people}\b)"
        rf"{rest}{{0,120}}?,\s"
    )


def _unnamed(studies: dict[str, Any], people: str) -> re.Pattern[str]:
    """Return the pattern that opens a sentence on a study that only says where or on whom it was made.

    "A clinic in Hull found it in half of 90 children", "When a group in Hull measured children, ",
    "When 90 adults were given a cream, ", "When swabs from 90 noses were tested, ", "Among 90 farmers
    examined in May, ", "In one clinic’s tests, ", "In tests at Lumo Labs, ", "In a pilot with
    19 sleepers it ", "Of the 90 adults who finished, 12 ".
    """
    house, looking, ours = any_of(studies["houses"]), any_of(studies["looking"]), _NO_OWN
    where = r"(?:in|at|of|from)\s+(?-i:[A-Z])[\w’'-]*(?:\s(?-i:[A-Z])[\w’'-]*)*"
    placed = rf"(?:an?|one|another)\s+(?:[\w-]+\s+){{0,2}}?{house}\s+{where}"
    tested = any_of({*studies["testing"], *studies["examined"]})
    somewhere = rf"(?:an?|one|two|three|another)\s+(?:[\w-]+\s+){{0,2}}?{house}s?\b"
    told = rf"(?=[^.;:!?\ufffc]{{0,160}}\b(?:{any_of(studies['past'])}|[a-z]{{3,16}}ed)\b)"
    many = rf"{_ABOUT}\d\d[\d,]*\s+(?:(?!(?:for|to|of|in)\b)[\w-]+\s+){{0,3}}?{people}\b"
    shapes = (
        rf"{placed}\s+(?:{looking}\s+|{any_of(studies['learning'])}\s[^.;:!?\ufffc]{{1,100}}?\b(?:in|of|among|that)\s+(?:the\s+)?){many}",
        rf"{_WHENEVER}{placed}\s+{looking}\s+{ours}(?:[\w-]+\s+){{0,3}}?{people}\b[^.,;:!?\ufffc]{{0,100}},\s",
        rf"{_WHENEVER}(?:an?|one|another)\s+(?:[\w-]+\s+){{0,2}}?{house}\s+{tested}\s+{_ABOUT}(?:\d\d[\d,]*|(?:a|two|three|four|several)\s+dozen)\s+"
        rf"(?!{_TIMES}s?\b){ours}[^.,;:!?\ufffc]{{2,80}},\s+{_ABOUT}(?:\d|half\b|most\b|none\b|all\b|one\b|{_COUNTED}\b)",
        rf"{_WHENEVER}{many}[^.,;:!?\ufffc]{{0,60}}?\s(?:were|had\s+been)\s+{OFTEN}{any_of(studies['allotted'])}\s[^.;:!?\ufffc]{{1,140}}?,\s",
        rf"{_WHENEVER}{any_of(studies['samples'])}\s+(?:taken\s+)?(?:from|of)\s+{_ABOUT}\d\d[\d,]*\s[^.,;:!?\ufffc]{{1,60}}?\s"
        rf"(?:were|had\s+been)\s+{OFTEN}{tested}\b[^.,;:!?\ufffc]{{0,80}},\s",
        rf"(?:among|of|in)\s+(?:the\s+)?{_ABOUT}\d\d[\d,]*\s+{ours}(?:[\w-]+\s+){{1,5}}?{any_of(studies['examined'])}\b[^.,;:!?\ufffc]{{0,80}},\s",
        rf"in\s+(?:one|an?|another)\s+(?:[\w-]+\s+){{0,2}}?{house}['’]s\s+(?:own\s+)?{any_of(studies['trying'])},\s",
        rf"in\s+(?:[a-z-]+\s+){{0,2}}?{any_of(studies['trying_there'])}\s+(?:at|by)\s+(?:(?:the\s+(?:[a-z-]+\s+){{0,3}}?)?(?-i:[A-Z])|{somewhere})"
        rf"[^.,;:!?\ufffc]{{1,60}},\s(?!(?:s?he|they|you)\b){ours}{told}",
        rf"in\s+(?:one|an?|another)\s+(?:[a-z-]+\s+){{0,2}}?{any_of(studies['tried_once'])}\s+by\s+(?:the\s+(?:[a-z-]+\s+){{0,3}}?)?(?-i:[A-Z])"
        rf"[^.,;:!?\ufffc]{{1,60}},\s(?!(?:s?he|they|you)\b){ours}{told}",
        rf"in\s+(?:one|an?|another)\s+(?:[\w-]+\s+)?pilot\s+(?:with|of|in|among)\s+{_ABOUT}\d[\d,]*\s+{ours}(?!{_TIMES}s?\b)[\w-]+s\s",
        r"of\s+the\s+\d\d[\d,]*\s+(?:adults|children|men|participants|patients|people|volunteers|women)\s+"
        rf"who\s+(?:completed|enrolled|finished|took\s+part)\b{ours}[^.,;:!?\ufffc]{{0,60}},\s+{_ABOUT}\d",
    )
    return any_case("|".join(shapes))


def _continuing(continuing: Iterable[str], people: Iterable[str]) -> re.Pattern[str]:
    """Return the pattern of words in a sentence that go on about a study; not "of those people"."""
    return any_case(
        rf"(?<!Whether )\b(?:{any_of(continuing)}\b(?!\s+(?:that|who)\b)"
        rf"|of\s+th[eo]se\b(?!\s+(?:that|who)\b)(?!\s+(?!{any_of(people)}\b)[a-z-]+s\b)"
        r"|(?:the|both|two|other|control|placebo)\s+(?:[\w-]+\s+)?groups?\b)"
    )
