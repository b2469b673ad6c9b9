"""Where somebody stands, and what they do with patients, have or go by: "is wary of", "has one rule: …"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scarbot.attribution.cues.surroundings import END, behind, opening, opens
from scarbot.attribution.sayings.sources import Cue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scarbot.attribution.cues.sentences import Sentence
    from scarbot.attribution.sayings.sources import Mention

__all__ = ["find_stances", "find_stances_apart", "may_hold"]

_UP_TO_A_POINT = re.compile(
    r"\s+(?:does|doesn['’]t|does\s+not|would|wouldn['’]t|would\s+not|is|isn['’]t|is\s+not),\s+"
    r"(?:at\s+least|(?:but|though|if|and)\s+only|except|especially|particularly|provided|as\s+long\s+as|so\s+long\s+as|because|since|unless)\s"
)
_TO_US = re.compile(r"\b(?:gave|gives|offered|offers|handed|sent|read|taught|showed)\s+(?:me|us)\s")


def may_hold(sentence: Sentence, at: int) -> bool:
    """Say whether the next word may begin what a subject holds; few do."""
    return sentence.goes_on_with(sentence.words.opinions.holding, at)


def find_stances_apart(sentence: Sentence, mention: Mention) -> Iterator[Cue]:
    """Yield where somebody stands of whom more is told between commas."""
    for at in behind(sentence, mention):
        if may_hold(sentence, at):
            yield from find_stances(sentence, mention, at)


def find_stances(sentence: Sentence, mention: Mention, at: int) -> Iterator[Cue]:
    """Yield where a subject stands ("is wary of"), what she does with patients, would do, or has."""
    if not mention.governed:
        yield from _held(sentence, mention, at)
        yield from _taken(sentence, mention, at)
    possessions, place = sentence.words.possessions, (sentence.outside, at, sentence.end)
    has = possessions.has.match(*place)
    if has is None and sentence.outside.find(":", at, sentence.end) > 0:
        has = possessions.distils.match(*place)
    if has:
        yield Cue(mention, mention.start, has.end())
        return
    tests = possessions.tests.match(*place)
    if tests:
        yield Cue(mention, mention.start, tests.end(), verb="stands")
        return
    ends = sentence.outside[sentence.end - 1] == ":" and not mention.governed
    follows = possessions.follows.match(*place) if ends else None
    if follows:
        yield Cue(mention, mention.start, follows.end(), verb="list")


def _held(sentence: Sentence, mention: Mention, at: int) -> Iterator[Cue]:
    """Yield what a subject holds with which a sentence opens: "is in favor.", "takes a different view"."""
    opinions, place = sentence.words.opinions, (sentence.outside, at, sentence.end)
    held = opinions.certain.match(*place) or opinions.side.match(*place)
    if held and opens(sentence, mention):
        yield Cue(mention, mention.start, held.end(), verb="holds")
    unlike = _UP_TO_A_POINT.match(*place) if mention.kind == "person" else None
    if unlike and opens(sentence, mention):
        yield Cue(mention, mention.start, unlike.end(), verb="joins")  # "Kim does, at least in winter."
    view = opinions.view.match(*place)
    if view and opens(sentence, mention):
        takes = "takes a" if " takes " in view.group() else "view"
        yield Cue(mention, mention.start, view.end(), verb=takes)


def _taken(sentence: Sentence, mention: Mention, at: int) -> Iterator[Cue]:
    """Yield where a subject stands, or what she does with patients."""
    opinions, place = sentence.words.opinions, (sentence.outside, at, sentence.end)
    for pattern in (
        opinions.stance,
        opinions.treats,
        opinions.entrusts,
        opinions.contracted,
        opinions.allots,
        opinions.regards,
        opinions.sorts,
    ):
        stands = pattern.match(*place)
        if stands and not _is_nothing_told(sentence, mention, stands.end()):
            yield Cue(mention, mention.start, stands.end(), verb="stands")


def _is_nothing_told(sentence: Sentence, mention: Mention, at: int) -> bool:
    """Say whether a clause only tells what the writer was given, or asked: "We asked two what they’d do."."""
    if sentence.find_before(sentence.words.reporting.asked, mention.start):
        return True
    return bool(sentence.match(END, at) and _TO_US.search(opening(sentence, mention)))
