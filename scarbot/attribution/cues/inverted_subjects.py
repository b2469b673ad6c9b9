"""Subjects that stand behind their verb: “…,” says Dr. X, “…,” says the head of the clinic, Dr. X."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from scarbot.attribution.cues.sentences import CLOSED, ROLE_GAP
from scarbot.attribution.people.names import is_post
from scarbot.attribution.sayings.quotations import QUOTED
from scarbot.attribution.sayings.roles import is_owner
from scarbot.attribution.sayings.sources import COLLECTIVE, UNNAMED
from scarbot.attribution.words.patterns import OF_OR_AT
from scarbot.lexicon.data_files import load_data

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scarbot.attribution.cues.sentences import Sentence
    from scarbot.attribution.sayings.sources import Mention

__all__ = ["subject_behind"]

_ADDRESSING = frozenset(load_data("cues")["inverted_subjects"]["addressing"])
_HEAD_OF = re.compile(r"\s+(?:the\s+|[\w-]+\s+){0,3}?([\w-]+)\s+of\s+(?:[\w&-]+\s+){0,3}[\w-]+,?\s+")
_POST_AND_NAME = re.compile(rf"\s+{OF_OR_AT}\s[^,;:!?\ufffc]{{1,80}},\s+")
_AGED = "-year-old"  # "says 27-year-old Ana Ruiz"
_OF_ANOTHER = re.compile(r"['’]s?\s+")
_RELATIVE_OF = re.compile(
    r"['’]s?\s+(?:[a-z-]+\s+)?(?P<kin>[a-z-]+)(?:\s+and\s+(?:[a-z-]+\s+)?[a-z-]+,)?,?\s+"
)
_BOTH = re.compile(r"\s+both\s+$")  # "say both Dr. X and Dr. Y"
_BEFORE_INVERSION = re.compile(r"(?:[\ufffc,—–-]|[.!?]\s?|^)\s*$")
_TRADE_AT = re.compile(
    r"\s+(?:the\s+)?(?:[a-z-]+\s+){0,3}?([\w-]+)\s+(?:at|with|from)\s+(?:the\s+)?(?:[A-Z][\w’'.&-]*,?\s+|(?:of|and|for)\s+){1,6}"
)
_TRADE_AND_NAME = re.compile(r",?\s+(?P<trade>(?:the\s+)?(?:[\w’'/-]+\s+){1,5})?")
_NAME_ENDS = re.compile(r"\s*(?:[.,;]|$)|\s+(?:who|of|at|from|in|with)\s")


def subject_behind(sentence: Sentence, verb: re.Match[str], near: Sequence[Mention]) -> Mention | None:
    """Return the subject of an inverted verb: the next one, or who is of it: "says the firm’s Ana Ruiz"."""
    first = near[0]
    owner = first.kind in COLLECTIVE and is_owner(sentence.outside, first.end)
    person = next((m for m in near if m.kind == "person"), None) if owner else None
    if person:
        gap = sentence.outside[first.end : person.start]
        if _OF_ANOTHER.fullmatch(gap) or _is_subject_behind(sentence, verb, person):
            return person
    people = [mention for mention in near if mention.kind not in COLLECTIVE]
    named = first.kind in UNNAMED and (_holds_post(sentence, people) or _is_called(sentence, people))
    if named and _is_subject_behind(sentence, verb, first):
        return people[1]
    relative = near[1] if len(near) > 1 and first.kind == near[1].kind == "person" else None
    if (
        relative
        and _is_relative_of(sentence, first, relative)
        and _is_subject_behind(sentence, verb, replace(first, possessive=False))
    ):
        return relative
    return first if _is_subject_behind(sentence, verb, first) else None


def _holds_post(sentence: Sentence, near: Sequence[Mention]) -> bool:
    """Say whether the second of some is named as the first: "says the head of the clinic, Ana Ruiz."."""
    post, person = near[0], near[1] if len(near) > 1 else None
    if person is None or person.kind != "person" or person.possessive:
        return False
    if post.kind == "stranger" and not sentence.outside.startswith(" at ", post.end):
        return False  # "says a lawyer for the landlord, Ana Ruiz": who of the two is she?
    named = _POST_AND_NAME.fullmatch(sentence.outside, post.end, person.start)
    return bool(named and sentence.match(CLOSED, person.end))


def _is_called(sentence: Sentence, near: Sequence[Mention]) -> bool:
    """Say whether the second of some is the name of the first: "agrees her colleague, surgeon Ana Ruiz."."""
    other, person = near[0], near[1] if len(near) > 1 else None
    if person is None or person.kind != "person" or person.possessive or other.possessive:
        return False
    told = _TRADE_AND_NAME.fullmatch(sentence.outside, other.end, person.start)
    trade = told["trade"] if told else None
    known = told and (not trade or sentence.is_role_of(trade.split()[-1].lower(), person))
    return bool(known and sentence.match(_NAME_ENDS, person.end))


def _is_relative_of(sentence: Sentence, owner: Mention, mention: Mention) -> bool:
    """Say whether a name is that of the relative of who stands in front: "says Lee’s wife, Ana Ruiz"."""
    told = _RELATIVE_OF.fullmatch(sentence.outside, owner.end, mention.start) if owner.possessive else None
    nouns = sentence.words.strangers
    return bool(told and (told["kin"] in nouns.female or told["kin"] in nouns.male))


def _is_subject_behind(sentence: Sentence, verb: re.Match[str], mention: Mention) -> bool:
    """Say whether a mention is the subject of an inverted verb: “…,” says dermatologist Dr. X."""
    before = sentence.before(verb.start(), 20)
    if not before and sentence.words.roles.is_role(verb.group().lower()):
        return False  # "Judge Boyle takes the bus"
    gap = sentence.outside[verb.end() : mention.start]
    if mention.plural:
        gap = _BOTH.sub(" ", gap)
    if mention.possessive or not ROLE_GAP.fullmatch(gap):
        return False
    if not _BEFORE_INVERSION.search(before):
        return False
    if verb.group().lower() in _ADDRESSING:
        # "she told Dr. X that …" goes on; "…, advises Dr. X." has said what there is to say.
        said = before.rstrip().endswith(QUOTED)
        closed = (said or before.rstrip().endswith(",")) and sentence.match(CLOSED, mention.end)
        told = gap.split()[-1].lower().rstrip(",") if closed and gap.strip() else ""
        return bool(said or closed) and (not gap.strip() or bool(told and sentence.is_role_of(told, mention)))
    last = gap.split()[-1].lower().rstrip(",") if gap.strip() else ""
    if not last or mention.kind != "person":
        return not last or (mention.kind in COLLECTIVE and gap.strip() == "the")
    aged = last.endswith(_AGED) and last[: -len(_AGED)].isdigit()
    posted = sentence.is_role_of(last, mention) or _is_head_of(sentence, gap)
    return aged or posted or _works_at(sentence, gap)


def _works_at(sentence: Sentence, gap: str) -> bool:
    """Say whether a trade and where it is practised stand in front of a name: "surgeon at Lumo Hospital"."""
    trade = _TRADE_AT.fullmatch(gap)
    return trade is not None and sentence.words.roles.is_role(trade[1].lower())


def _is_head_of(sentence: Sentence, gap: str) -> bool:
    """Say whether a post and what it is the head of stand in front of a name: "chief of surgery"."""
    post = _HEAD_OF.fullmatch(gap)
    return post is not None and is_post(post[1], sentence.words)
