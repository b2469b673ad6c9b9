"""Whose a sentence without a cue is, by what stands in front of it: a list's, a study's, a question's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scarbot.attribution.cues.speech import is_spoken
from scarbot.attribution.deciding.by_list import origin_by_list
from scarbot.attribution.deciding.by_part import origin_of_part, origin_of_speech
from scarbot.attribution.deciding.by_study import origin_by_citation, origin_by_study_before
from scarbot.attribution.deciding.by_turn import origin_by_turn
from scarbot.attribution.sayings.quotations import QUOTED
from scarbot.attribution.sayings.sources import OWN, direct

if TYPE_CHECKING:
    from scarbot.attribution.cues.annotations import Annotations
    from scarbot.attribution.discourse.discourse import Discourse
    from scarbot.attribution.sayings.sources import Origin
    from scarbot.models import Statement

__all__ = ["origin_by_context"]


def origin_by_context(notes: Annotations, discourse: Discourse, statement: Statement) -> Origin:
    """Return whose a sentence without a cue is: the article's own, if nothing tells otherwise."""
    marked = notes.outside.find(QUOTED, statement.start, statement.end) >= 0
    return (
        origin_by_list(notes, discourse, statement)
        or (origin_of_speech(notes, discourse, statement) if marked else None)
        or origin_by_study_before(notes, discourse, statement)
        or (origin_of_part(notes, discourse, statement) if marked else None)
        or origin_by_turn(notes, discourse, statement)
        or origin_by_citation(notes, statement)
        or (direct(()) if marked and is_spoken(notes, statement) else OWN)
    )
