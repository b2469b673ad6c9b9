"""Who gives what they have: "one rule from Dr. X: …", "the rule that Dr. X offers", a list below."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scarbot.attribution.cues.surroundings import LONGEST_FRONT, LONGEST_OPENING, ONE_THAT, opening, opens
from scarbot.attribution.sayings.sources import ACTING, Cue
from scarbot.attribution.words.patterns import ADVERBS, OFTEN, any_case, any_of, first_words
from scarbot.attribution.words.possessions import NOUN
from scarbot.lexicon.data_files import load_data

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scarbot.attribution.cues.sentences import Sentence
    from scarbot.attribution.sayings.sources import Mention

__all__ = ["OPENINGS", "SHOWING", "find_given", "find_given_from", "find_list_below", "find_shown_how"]

_LISTED = load_data("cues")["given_lists"]
_SUGGESTIONS, _SEVERAL = any_of(_LISTED["suggestions"]), any_of(_LISTED["holding_several"])
_LISTS = any_case(
    rf"\s+{OFTEN}{any_of(_LISTED['listing'])}\s"
    r"(?:[^.,:;!?\ufffc]{1,60}?\s(?:this\s+way|like\s+this)"
    r"|(?:[a-z]+\s)?(?:these|the\s+following)(?:\s[^.,:;!?\ufffc]{1,60})?):$"
)  # "sorts them this way:", "swears by these rules:"
_ABOVE_LIST = any_case(
    r"(?:\s+and\s+(?:his|her|their|the)\s+(?:team|colleagues|staff|crew))?(?:,?\s+(?:for|on|about|to|when|if|in|at)\s[^.;:!?\ufffc]{1,60})?\s*:\s*$"
)
_LISTED_FROM = any_case(
    rf"(?:and\s+|but\s+)?(?:[\w’'-]+\s+){{0,3}}?(?:{NOUN}|{_SUGGESTIONS}|{_SEVERAL})"
    rf"(?:\s+(?:for|on|about)\s[^.,;:!?\ufffc]{{1,40}}?)?,?\s+(?:from|by|courtesy\s+of)\s+(?:[a-z-]+\s+){{0,3}}"
)  # "Some other tips from"
_READ_OUT = any_case(
    rf"\s+{any_of(_LISTED['handing'])}\s[^.;:!?\ufffc]{{0,80}}?(?:reads|says|goes|runs)(?:,\s[^.;:!?\ufffc]{{1,30}})?:\s*$"
)  # "hands to buyers reads, in part:"
_DEALS_OUT = any_case(rf"\s+{OFTEN}{any_of(_LISTED['dealing'])}\b")
_PRINTED_ON = any_case(
    rf",\s+{any_of(_LISTED['speaking'])}\s+(?:the|an?|one)\s+(?:[\w-]+\s+){{0,2}}?{any_of(_LISTED['sheets'])}\s+(?:that\s+|which\s+)?$"
)  # ", reads the card that"
_TOLD_BEHIND = any_case(
    r"\s+(?:include[sd]?|(?:is|was)\s+(?:not\s+to|to|that|this|simple|clear|blunt|straightforward|unequivocal))\b"
)
_GIVEN_FROM = any_case(rf"(?:[\w’'-]+\s+){{0,3}}?{NOUN},?\s+(?:from|of|by)\s+(?:[a-z-]+\s+){{0,3}}")
_GIVES = any_case(rf"\s+{any_of(_LISTED['handing'])}\b")
_GIVEN_BY = any_case(rf"\b{NOUN}(?:\s+(?:that|which))?\s+$")
OPENINGS = first_words(
    *ADVERBS, "include", "includes", "included", "is", "was", *_LISTED["handing"], *_LISTED["dealing"]
)
"""The words that what somebody gives begins with."""

_HERE_IS_HOW = re.compile(r"(?:(?:And|But|So)\s+here|Here)(?:['’]s|\s+is)\s+(?:how|why)\s+")
SHOWING = frozenset({"and", "but", "so", "here"})
"""The words that a sentence opens with in which somebody shows how."""

_UP_TO_COLON = re.compile(r"[^.:;!?\ufffc]{1,90}:\s+[^\s\ufffc]")


def find_list_below(sentence: Sentence, mention: Mention) -> Iterator[Cue]:
    """Yield whose list stands below the colon that ends a sentence.

    That is "Dr. X reads the numbers this way:" and "Advice from Dr. X for parents:".
    """
    this_way = None if mention.governed else sentence.match(_LISTS, mention.end)
    if this_way and opens(sentence, mention):
        yield Cue(mention, mention.start, this_way.end(), shape="practice")
    above = mention.kind != "pronoun" and sentence.match(_ABOVE_LIST, mention.end)
    if above and _LISTED_FROM.fullmatch(opening(sentence, mention)):
        yield Cue(mention, sentence.start, mention.end, shape="practice")


def find_given(sentence: Sentence, mention: Mention) -> Iterator[Cue]:
    """Yield who gives what they have: "the rule that Dr. X offers", "one rule from Dr. X is to"."""
    ends = sentence.outside.endswith(":", sentence.start, sentence.end)
    read_out = ends and sentence.match(_READ_OUT, mention.end)
    if read_out and ONE_THAT.fullmatch(opening(sentence, mention)):
        yield Cue(mention, mention.start, read_out.end(), shape="practice")
    printed = sentence.match(_DEALS_OUT, mention.end)
    if printed and _PRINTED_ON.search(sentence.before(mention.start, LONGEST_OPENING)):
        yield Cue(mention, mention.start, printed.end())
    if mention.kind == "pronoun":
        return
    told = sentence.match(_TOLD_BEHIND, mention.end)
    if told and _GIVEN_FROM.fullmatch(opening(sentence, mention)):
        yield Cue(mention, sentence.start, told.end(), shape="practice")
    given = sentence.match(_GIVES, mention.end)
    if given and _GIVEN_BY.search(sentence.before(mention.start, LONGEST_FRONT)):
        yield Cue(mention, mention.start, given.end())


def find_given_from(sentence: Sentence, mention: Mention) -> Iterator[Cue]:
    """Yield from whom that is which stands behind a colon: "one rule from Dr. X: …"."""
    colon = mention.kind != "pronoun" and sentence.outside.startswith(": ", mention.end)
    if colon and _GIVEN_FROM.fullmatch(opening(sentence, mention)):
        yield Cue(mention, sentence.start, mention.end)


def find_shown_how(sentence: Sentence) -> Iterator[Cue]:
    """Yield who tells what stands behind a colon: "Here’s how Dr. X sorts it out: If it itches, wait."."""
    first = sentence.mentions[0]
    if first.kind not in ACTING or first.possessive:
        return
    shows = _HERE_IS_HOW.fullmatch(sentence.outside, sentence.start, first.start)
    if shows and sentence.match(_UP_TO_COLON, first.end):
        yield Cue(first, first.start, first.end, shape="practice")
