"""The expert whom the words around a sentence without a cue mean, and who was just heard."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from scarbot.attribution.discourse.antecedents import resolve
from scarbot.attribution.sayings.sources import PEOPLE, Mention, Origin
from scarbot.attribution.words.possessions import LISTED, OWNED
from scarbot.lexicon.announcing import HERE_IS, OPENER

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scarbot.attribution.cues.annotations import Annotations
    from scarbot.attribution.discourse.discourse import Discourse
    from scarbot.attribution.people.persons import People
    from scarbot.models import Statement

__all__ = ["expert_meant", "giver_in", "is_expert", "opening", "resolved"]


_HIS_LIST = re.compile(rf"(?i:{HERE_IS})\s*(?P<whose>his|her)(?=\s)")
_HERE_ARE = re.compile(
    rf"(?:(?i:{OPENER})|(?:If|When|Whichever|For)\b[^.;:!?]{{1,80}},\s+)(?:[Hh]ere|[Tt]his|[Tt]hese|[Tt]hat|Below|What\s+follows)(?:['’]s|\s+is|\s+are)\s+"
    r"(?!(?:where|why|when|who)\b)(?:[\w’'-]+\s+){0,6}|What\s+"
)
_DOES = re.compile(
    r"(?:\s+(?:also\s+|often\s+|usually\s+|never\s+|\w+ly\s+)?(?!(?:is|was|has|says|lives|works)\b)[a-z]+s"
    r"|['’]d(?:\s+never)?\s+[a-z]+|\s+would(?:\s+never)?\s+[a-z]+)\b"
)


def opening(notes: Annotations, statement: Statement) -> Mention | None:
    """Return the mention with which a statement begins."""
    first = next(iter(notes.sources[statement.index]), None)
    return first if first and first.start == statement.start else None


def expert_meant(discourse: Discourse, mention: Mention, mentions: Sequence[Mention]) -> Origin | None:
    """Return the only expert who speaks somewhere whom a mention means."""
    people = resolve(discourse, mention, mentions)
    return Origin("indirect", people, certainty="resolved") if is_expert(discourse, people) else None


def is_expert(discourse: Discourse, people: People) -> bool:
    """Say whether some people are one expert who speaks somewhere."""
    return len(people) == 1 and people[0] in discourse.speaking and people[0].is_professional


def resolved(origin: Origin) -> Origin:
    """Return an origin as that of a sentence that goes on with it and has no cue."""
    return replace(origin, certainty="resolved", cue=None)


def giver_in(notes: Annotations, statement: Statement, sources: Sequence[Mention]) -> Mention | None:
    """Return the only one whom a line mentions that points to a list, if they do it or it is theirs."""
    people = [m for m in sources if m.kind in PEOPLE]
    his = _HIS_LIST.match(notes.outside, statement.start, statement.end) if not people else None
    if his and OWNED.match(notes.outside, his.end(), statement.end):
        return Mention("pronoun", *his.span("whose"))
    first = people[0] if len(people) == 1 else None
    if first is None or not _HERE_ARE.fullmatch(notes.outside, statement.start, first.start):
        return None
    behind = (notes.outside, first.end, statement.end)
    if first.possessive:
        return first if OWNED.match(*behind) or LISTED.match(*behind) else None
    return first if _DOES.match(*behind) else None
