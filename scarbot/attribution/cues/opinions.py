"""Cues without a verb of saying: "according to Dr. X", "in her view", "her advice is", "for Dr. X, …"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scarbot.attribution.cues.given_lists import OPENINGS as GIVING
from scarbot.attribution.cues.given_lists import (
    SHOWING,
    find_given,
    find_given_from,
    find_list_below,
    find_shown_how,
)
from scarbot.attribution.cues.group_advice import find_group_advice
from scarbot.attribution.cues.hand_overs import BASING, find_hand_overs
from scarbot.attribution.cues.joining import JOINING, find_declining, find_joining, find_shared
from scarbot.attribution.cues.moved import MOVED_OBJECT, find_moved, moved_by
from scarbot.attribution.cues.owned_opinions import HIS, owned_by_name, owned_by_pronoun
from scarbot.attribution.cues.practices import find_practices
from scarbot.attribution.cues.rulings import OBJECT_OPENINGS, RULING, find_led, find_ruled, ruled_by_object
from scarbot.attribution.cues.sentences import may_open
from scarbot.attribution.cues.stances import OPENINGS as HOLDING
from scarbot.attribution.cues.stances import find_stances, find_stances_apart
from scarbot.attribution.sayings.sources import ACTING, COLLECTIVE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scarbot.attribution.cues.sentences import Sentence
    from scarbot.attribution.sayings.sources import Cue, Mention
    from scarbot.attribution.words.word_places import Found, Phrases

__all__ = ["find_opinions", "mean_somebody"]

_LEADING = SHOWING | RULING | JOINING
"""The words that a sentence opens with in which what stands in front of somebody says that they tell it."""

_ASKED = (" I ", " we ", " who ", " whom ", " that ")  # behind a role: whom the writer asked


def find_opinions(sentence: Sentence, *, means: bool) -> Iterator[Cue]:
    """Yield the cues of a sentence that need no verb of saying, kind by kind.

    Args:
        sentence: the sentence with what it mentions.
        means: whether it is one of :func:`mean_somebody`; most are not.
    """
    if means:
        yield from find_hand_overs(sentence)
        yield from moved_by(sentence)
    for mention in sentence.mentions:
        if mention.kind in COLLECTIVE:
            yield from find_group_advice(sentence, mention)
        elif mention.possessive:
            yield from owned_by_name(sentence, mention)
        elif mention.kind in ACTING:
            yield from _held_by(sentence, mention)
    if means:
        yield from owned_by_pronoun(sentence)
        yield from ruled_by_object(sentence)
    if sentence.mentions[-1].start > sentence.start and sentence.opens_with(_LEADING):
        yield from find_shown_how(sentence)
        yield from find_ruled(sentence)
        yield from find_joining(sentence)


def mean_somebody(found: Found, according: Phrases) -> set[int]:
    """Return the sentences that may have an opinion of "her", or hand theirs over: few have one.

    Args:
        found: what is found in the sentences.
        according: the phrases that hand a sentence over.
    """
    text = found.wording.text
    opening = [n for n, (start, _) in enumerate(found.spans) if text.startswith(OBJECT_OPENINGS, start)]
    return {*opening, *found[HIS], *found[according], *found[BASING], *found[MOVED_OBJECT]}


def _held_by(sentence: Sentence, mention: Mention) -> Iterator[Cue]:
    """Yield what somebody holds who owns nothing: "Sleep tops the list for Dr. X", "she has one rule: …"."""
    outside = sentence.outside
    if outside[sentence.end - 1] == ":":
        yield from find_list_below(sentence, mention)
    if mention.governed:
        yield from find_led(sentence, mention)
    if mention.kind == "person":
        yield from find_moved(sentence, mention)
    if mention.plural:
        yield from find_declining(sentence, mention)
        yield from find_shared(sentence, mention)
    word = sentence.word_behind(mention.end)
    yield from find_practices(sentence, mention, word)
    if outside.startswith(",", mention.end) or (
        mention.kind == "role" and outside.startswith(_ASKED, mention.end)
    ):
        yield from find_stances_apart(sentence, mention)
    elif outside.startswith(":", mention.end):
        yield from find_given_from(sentence, mention)
    elif may_open(word, HOLDING):
        yield from find_stances(sentence, mention, mention.end)
    if may_open(word, GIVING):
        yield from find_given(sentence, mention)
