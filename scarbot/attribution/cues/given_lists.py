"""Who gives what they have: "one rule from Dr. X: …", "the rule that Dr. X offers", a list below."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scarbot.attribution.cues.surroundings import LONGEST_FRONT, LONGEST_OPENING, ONE_THAT, opening, opens
from scarbot.attribution.sayings.sources import Cue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scarbot.attribution.cues.sentences import Sentence
    from scarbot.attribution.sayings.sources import Mention

__all__ = ["find_given", "find_list_below", "find_shown_how"]

_HERE_IS_HOW = re.compile(r"(?:(?:And|But|So)\s+here|Here)(?:['’]s|\s+is)\s+(?:how|why)\s+")
_UP_TO_COLON = re.compile(r"[^.:;!?\ufffc]{1,90}:\s+[^\s\ufffc]")


def find_list_below(sentence: Sentence, mention: Mention) -> Iterator[Cue]:
    """Yield whose list stands below the colon that ends a sentence.

    That is "Dr. X reads the numbers this way:" and "Advice from Dr. X for parents:".
    """
    this_way = None if mention.governed else sentence.match(sentence.words.opinions.lists, mention.end)
    if this_way and opens(sentence, mention):
        yield Cue(mention, mention.start, this_way.end(), shape="practice")
    possessions = sentence.words.possessions
    above = mention.kind != "pronoun" and sentence.match(possessions.above_list, mention.end)
    if above and possessions.listed_from.fullmatch(opening(sentence, mention)):
        yield Cue(mention, sentence.start, mention.end, shape="practice")


def find_given(sentence: Sentence, mention: Mention) -> Iterator[Cue]:
    """Yield who gives what they have: "one rule from Dr. X: …", "the rule that Dr. X offers"."""
    possessions = sentence.words.possessions
    ends = sentence.outside.endswith(":", sentence.start, sentence.end)
    read_out = ends and sentence.match(possessions.read_out, mention.end)
    if read_out and ONE_THAT.fullmatch(opening(sentence, mention)):
        yield Cue(mention, mention.start, read_out.end(), shape="practice")
    printed = sentence.match(possessions.deals_out, mention.end)
    if printed and possessions.printed_on.search(sentence.before(mention.start, LONGEST_OPENING)):
        yield Cue(mention, mention.start, printed.end())
    if mention.kind == "pronoun":
        return
    told, colon = (
        sentence.match(possessions.told_behind, mention.end),
        sentence.outside.startswith(": ", mention.end),
    )
    if (told or colon) and possessions.given_from.fullmatch(opening(sentence, mention)):
        if colon:
            yield Cue(mention, sentence.start, mention.end)
        if told:
            yield Cue(mention, sentence.start, told.end(), shape="practice")
    given = sentence.match(possessions.gives, mention.end)
    if given and possessions.given_by.search(sentence.before(mention.start, LONGEST_FRONT)):
        yield Cue(mention, mention.start, given.end())


def find_shown_how(sentence: Sentence) -> Iterator[Cue]:
    """Yield who tells what stands behind a colon: "Here’s how Dr. X sorts it out: If it itches, wait."."""
    first = sentence.mentions[0]
    if first.kind not in ("person", "role", "pronoun") or first.possessive:
        return
    shows = _HERE_IS_HOW.fullmatch(sentence.outside, sentence.start, first.start)
    if shows and sentence.match(_UP_TO_COLON, first.end):
        yield Cue(first, first.start, first.end, shape="practice")
