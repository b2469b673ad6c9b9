"""The words of attribution, from ``data/cues.toml``, ``data/people.toml`` and a sidecar."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from scarbot.attribution.words.group_words import group_words
from scarbot.attribution.words.interview_words import interview_words
from scarbot.attribution.words.people_words import people_words
from scarbot.attribution.words.reporting_words import reporting_words
from scarbot.attribution.words.role_words import role_words
from scarbot.attribution.words.stranger_words import stranger_words
from scarbot.attribution.words.study_words import study_words
from scarbot.lexicon.data_files import load_data

if TYPE_CHECKING:
    from scarbot.attribution.words.group_words import GroupWords
    from scarbot.attribution.words.interview_words import InterviewWords
    from scarbot.attribution.words.people_words import PeopleWords
    from scarbot.attribution.words.reporting_words import ReportingWords
    from scarbot.attribution.words.role_words import RoleWords
    from scarbot.attribution.words.stranger_words import StrangerWords
    from scarbot.attribution.words.study_words import StudyWords

__all__ = ["Vocabulary", "vocabulary"]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Everything that the rules know of words, compiled once.

    Attributes:
        reporting: verbs of saying, and what may stand beside them.
        interviews: what says who answers the questions that follow.
        studies: what research speaks by.
        groups: what people of a trade and organisations are called.
        people: how people are named.
        roles: what people are.
        strangers: how people are told of that have no name.
    """

    reporting: ReportingWords
    interviews: InterviewWords
    studies: StudyWords
    groups: GroupWords
    people: PeopleWords
    roles: RoleWords
    strangers: StrangerWords


@lru_cache(maxsize=32)
def vocabulary(own: tuple[tuple[str, tuple[str, ...]], ...] = ()) -> Vocabulary:
    """Return the package's vocabulary, with the words that a sidecar adds by kind."""
    cues, people, added = load_data("cues"), load_data("people"), dict(own)
    return Vocabulary(
        reporting=reporting_words(cues, added),
        interviews=interview_words(cues["interviews"]),
        studies=study_words(cues["studies"], people["strangers"]["several"], added),
        groups=group_words(cues["groups"], people["roles"], added),
        people=people_words(people),
        roles=role_words(people),
        strangers=stranger_words(people),
    )
