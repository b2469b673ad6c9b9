"""What is told of somebody's lists and work: "her recipe is a spoon of …", "Beer tops her blacklist"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scarbot.attribution.cues.studies import tells_of_tests
from scarbot.attribution.cues.surroundings import LONGEST_FRONT
from scarbot.attribution.sayings.sources import ACTING
from scarbot.attribution.words.patterns import OFTEN, any_case, any_of
from scarbot.attribution.words.possessions import ABOUT_WHAT, ADVISED, LISTED, MADE, OWNED, THINGS
from scarbot.lexicon.data_files import load_data

if TYPE_CHECKING:
    from scarbot.attribution.cues.sentences import Sentence
    from scarbot.attribution.sayings.sources import Mention

__all__ = ["STANDS_ON", "is_listed", "is_of_practice", "is_rest_of_list", "stands_on_list"]

_LISTED = load_data("cues")["owned_lists"]
_WHAT_IS_MADE = r"(?:an?|one|two|three|four|five|equal|half|to)\s|\d|(?:[a-z]+\s+){0,2}[a-z]+,\s"
_IS_MADE = any_case(
    rf"['’]?s?\s+(?:[\w-]+\s+)?{MADE}{ABOUT_WHAT}"
    rf"(?:(?:,\s+(?:which|that)\s[^.;:!?\ufffc]{{1,80}})?\s*:(?:\s|$)|\s+(?:is|was)\s+(?:{_WHAT_IS_MADE})|\s+(?:calls\s+for|begins\s+with|starts\s+with)\s"
    r"|\s+(?:goes|runs|works|looks)\s+(?:something\s+)?(?:like\s+this|as\s+follows)\b"
    r"|\s+(?:is|couldn['’]t\s+be|could\s+not\s+be)\s+(?:simple|simpler|short|shorter|easy|easier|plain|plainer):\s)"
    rf"|['’]?s?\s+(?:[\w-]+\s+)?{any_of(_LISTED['prescribed'])}{ABOUT_WHAT}\s+(?:is|are)\s+(?:{_WHAT_IS_MADE})"
)  # "’s recipe is a spoon of"
_INCLUDE = any_case(
    rf"['’]?s?\s+(?:[\w-]+\s+){{0,3}}?{any_of(load_data('cues')['given_lists']['holding_several'])}(?:\s+(?:for|on)\s[^.,;:!?\ufffc]{{1,60}}?)?"
    r"\s+(?:include[sd]?|(?:is|are)\s+(?:not\s+)?to)\b"
)  # "’s top tips include"
_BELONGS = any_case(rf"['’]?s?\s+(?:[\w-]+\s+)?{any_of(_LISTED['belongings'])}\b")
_LISTS = any_case(
    rf"['’]?s?\s+(?:own\s+)?(?:(?!{any_of(_LISTED['no_lists'])}\s)[\w-]+\s+)?{any_of(_LISTED['lists'])}\b"
    rf"(?!\s+of\s+(?:\w+\s+)?{any_of(_LISTED['not_listed'])}\b)"
)  # "’s shopping list"
_RUNS_TO = any_case(rf"{ABOUT_WHAT}\s+{OFTEN}{any_of(_LISTED['reaching'])}\s+[^\s\ufffc]")
STANDS_ON = any_case(rf"\b{any_of(_LISTED['listing'])}$")
"""What is said of an item, up to the owner of a list: "tops", "rounds out"."""

_STAPLES = any_case(
    rf"['’]?s?\s+(?:[\w-]+\s+)?{any_of(_LISTED['staples'])}\s*(?:[.,;:—–]|$|(?:for|when|if)\b)"
)
_HANDOUTS = any_case(
    rf"['’]?s?\s+(?:[\w-]+\s+){{0,2}}?{any_of(_LISTED['handouts'])}(?:\s+(?:for|on|to|about)\s[^.,;:!?\ufffc]{{1,60}})?:\s*$"
)
_WORKS_IN = any_case(rf"['’]?s?\s+{any_of(_LISTED['workplaces'])}\b(?!['’])")
_TREATS = any_case(rf"['’]?s?\s+(?:own\s+|[a-z-]+er\s+)?{any_of(_LISTED['treated'])}\b")
_SHARE_OF = any_case(
    r"(?:on\s+average,?\s+$|typically,\s+$)|(?:(?:that|this|which)\s+is\s+why\s+)?(?:(?:so\s+|too\s+)?many|few|some|(?:[a-z]+\s+){0,2}?"
    r"(?:half|most|(?:\d+|[a-z]+)\s+(?:in|out\s+of)\s+(?:\d+|[a-z]+)|\d+(?:\.\d+)?\s*(?:%|per\s?cent)"
    r"|a\s+(?:third|quarter|fifth|tenth)|(?:two|three|four)[\s-](?:thirds|quarters|fifths)))\s+of\s+$"
)  # "that is why so many of"
_SHARE_ENDS = (" of", "on average", "on average,", "typically,")
_REST_OF = re.compile(
    r"(?:and\s+|but\s+)?(?:among|(?:(?:some|a\s+few)\s+)?(?:more|the\s+rest|the\s+best|some|a\s+few|several)\s+of)"
)
_FROM = ("from", "on", "straight from", "here, from", "some points from")
_ARE = (" are", " is", " remain")
_FINDING = ("find", "found")  # "many of her patients find it hard"


def is_listed(sentence: Sentence, at: int, *, opens: bool = True) -> bool:
    """Say whether what is owned is told behind it: "her recipe is a spoon of", "Lee’s order of attack: ".

    Behind "and", or with more in front of the colon, it is only advice: "And his plan, step by step:".
    """
    if sentence.match(_IS_MADE, at) or sentence.match(_INCLUDE, at):
        return True
    listed = sentence.match(LISTED, at)
    if not listed:
        return False
    if not opens or listed["more"]:
        advised = sentence.match(ADVISED, at)
        return advised is not None and advised["noun"].lower() not in THINGS
    if sentence.match(OWNED, at):
        return True  # "her home version of the test takes a minute:"
    return (
        not sentence.match(_BELONGS, at)
        and sentence.words.strangers.end_of_owned(sentence.outside, at) is None
    )


def is_rest_of_list(sentence: Sentence, at: int, before: str) -> bool:
    """Say whether more of somebody's advice is listed: "The rest of her rules:", "Among her picks:"."""
    listed = _REST_OF.fullmatch(before) and sentence.match(LISTED, at)
    return bool(listed and (sentence.match(OWNED, at) or sentence.match(_STAPLES, at)))


def stands_on_list(sentence: Sentence, at: int, before: str) -> bool:
    """Say whether it is told what is on a list: "Beer tops her blacklist", "Her list runs to kale"."""
    if before.endswith(_ARE) and sentence.match(_STAPLES, at):
        return True  # "Beans and lentils are her staples."
    if before in _FROM and sentence.match(_HANDOUTS, at):
        return True  # "From Lee’s handout:"
    listed = sentence.match(_LISTS, at)
    if listed is None:
        return False
    runs = not before and sentence.match(_RUNS_TO, listed.end())
    return bool(runs or STANDS_ON.search(before))


def is_of_practice(sentence: Sentence, owner: Mention) -> bool:
    """Say whether it is told what somebody sees at work: "In her lab it took a week", "Many of her patients".

    What the patients tell is theirs, and where a person is the subject the sentence tells of them.
    """
    before = sentence.before(owner.start, LONGEST_FRONT)
    if before == "In ":
        tests = any(tells_of_tests(sentence, mention) for mention in sentence.mentions)
        seen = sentence.match(_WORKS_IN, owner.end) if not tests else None
    else:
        share = before.rstrip().lower().endswith(_SHARE_ENDS) and _SHARE_OF.fullmatch(before)
        seen = sentence.match(_TREATS, owner.end) if share else None
    if seen is None:
        return False
    tell = sentence.match(sentence.words.reporting.verbs.pattern, seen.end() + 1)
    if tell and not tell.group().startswith(_FINDING):
        return False
    behind = (m for m in sentence.mentions if m.start > seen.end() and m.kind in ACTING)
    return all(m.kind == "pronoun" and m.plural for m in behind)  # "they" are the patients
