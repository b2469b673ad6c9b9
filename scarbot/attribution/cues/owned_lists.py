"""What is told of somebody's lists and work: "her recipe is a spoon of …", "Beer tops her blacklist"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scarbot.attribution.cues.studies import tells_of_tests
from scarbot.attribution.cues.surroundings import LONGEST_FRONT

if TYPE_CHECKING:
    from scarbot.attribution.cues.sentences import Sentence
    from scarbot.attribution.sayings.sources import Mention

__all__ = ["is_listed", "is_of_practice", "is_rest_of_list", "stands_on_list"]

_REST_OF = re.compile(
    r"(?:and\s+|but\s+)?(?:among|(?:(?:some|a\s+few)\s+)?(?:more|the\s+rest|the\s+best|some|a\s+few|several)\s+of)"
)
_FROM = ("from", "on", "straight from", "here, from", "some points from")
_ARE = (" are", " is", " remain")
_FINDING = ("find", "found")  # "many of her patients find it hard"
_ACTING = ("person", "role", "pronoun")


def is_listed(sentence: Sentence, at: int, *, opens: bool = True) -> bool:
    """Say whether what is owned is told behind it: "her recipe is a spoon of", "Lee’s order of attack: ".

    Behind "and", or with more in front of the colon, it is only advice: "And his plan, step by step:".
    """
    words, place = sentence.words, (sentence.outside, at, sentence.end)
    if words.possessions.made.match(*place) or words.possessions.include.match(*place):
        return True
    listed = words.possessions.listed.match(*place)
    if not listed:
        return False
    if not opens or listed["more"]:
        advised = words.possessions.advised.match(*place)
        return advised is not None and advised["noun"].lower() not in words.possessions.things
    if words.possessions.owned.match(*place):
        return True  # "her home version of the test takes a minute:"
    belongs = words.possessions.belongs.match(*place)
    return not belongs and words.strangers.end_of_owned(sentence.outside, at) is None


def is_rest_of_list(sentence: Sentence, at: int, before: str) -> bool:
    """Say whether more of somebody's advice is listed: "The rest of her rules:", "Among her picks:"."""
    possessions = sentence.words.possessions
    listed = _REST_OF.fullmatch(before) and sentence.match(possessions.listed, at)
    return bool(listed and (sentence.match(possessions.owned, at) or sentence.match(possessions.staples, at)))


def stands_on_list(sentence: Sentence, at: int, before: str) -> bool:
    """Say whether it is told what is on a list: "Beer tops her blacklist", "Her list runs to kale"."""
    possessions = sentence.words.possessions
    if before.endswith(_ARE) and sentence.match(possessions.staples, at):
        return True  # "Beans and lentils are her staples."
    if before in _FROM and sentence.match(possessions.handouts, at):
        return True  # "From Lee’s handout:"
    listed = sentence.match(possessions.lists, at)
    if listed is None:
        return False
    runs = not before and sentence.match(possessions.runs_to, listed.end())
    return bool(runs or possessions.stands_on.search(before))


def is_of_practice(sentence: Sentence, owner: Mention) -> bool:
    """Say whether it is told what somebody sees at work: "In her lab it took a week", "Many of her patients".

    What the patients tell is theirs, and where a person is the subject the sentence tells of them.
    """
    possessions, words = sentence.words.possessions, sentence.words
    before = sentence.before(owner.start, LONGEST_FRONT)
    if before == "In ":
        tests = any(tells_of_tests(sentence, mention) for mention in sentence.mentions)
        seen = sentence.match(possessions.works_in, owner.end) if not tests else None
    else:
        seen = (
            sentence.match(possessions.treats, owner.end) if possessions.share_of.fullmatch(before) else None
        )
    if seen is None:
        return False
    tell = words.reporting.verbs.pattern.match(sentence.outside, seen.end() + 1, sentence.end)
    if tell and not tell.group().startswith(_FINDING):
        return False
    behind = (m for m in sentence.mentions if m.start > seen.end() and m.kind in _ACTING)
    return all(m.kind == "pronoun" and m.plural for m in behind)  # "they" are the patients
