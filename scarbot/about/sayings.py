"""Questions for what somebody says, by the lists under ``[said]`` of ``about.toml``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scarbot.language import words
from scarbot.lexicon.data_files import load_data

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scarbot.models import Speaker
    from scarbot.naming import Names

__all__ = ["asks_for_further", "asks_for_words", "leans_on_topic", "people_whose_words_are_asked"]


def people_whose_words_are_asked(
    question: str, names: Names, speakers: Sequence[Speaker]
) -> tuple[Speaker, ...]:
    """Return the people whose words a question asks for, if it asks for nothing else.

    A question that only says whose words it does not want asks for those of everybody else.
    """
    said = load_data("about")["said"]
    people, refused, left = names.find(words(question))
    rest = set(left).difference(said["anybody"] if refused else ())
    if refused and not people:
        people = tuple(speaker for speaker in speakers if speaker not in refused)
    other = rest.difference(said["beside"], said["further"])
    if not people or not other.issubset([*said["asking"], *said["whole"]]):
        return ()
    if len(people) > 1 and rest & set(said["of_somebody"]):
        return ()
    if not other and rest & set(said["no_saying"]):
        return ()
    return people


def leans_on_topic(question: str) -> bool:
    """Say whether a question for somebody’s words would take on a topic; "everything" takes on none.

    >>> leans_on_topic("what does Dr. Chang say"), leans_on_topic("everything from Dr. Chang")
    (True, False)
    """
    return not _says(question, "whole")


def asks_for_words(question: str) -> bool:
    """Say whether a question that names somebody asks for their words; "and Dr. Chang?" does not.

    >>> asks_for_words("what does Dr. Chang say"), asks_for_words("and Dr. Chang?")
    (True, False)
    """
    return _says(question, "asking")


def asks_for_further(question: str) -> bool:
    """Say whether a question for somebody’s words asks for those that have not been shown.

    >>> asks_for_further("what else does Dr. Chang say"), asks_for_further("what does Dr. Chang say")
    (True, False)
    """
    return _says(question, "further")


def _says(question: str, key: str) -> bool:
    """Say whether a question has one of the words listed under a key of ``[said]``."""
    return not set(words(question)).isdisjoint(load_data("about")["said"][key])
