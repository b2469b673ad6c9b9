"""Which of "she", "he" and "they" goes with whom, by passages that name one person and use one of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scarbot.attribution.discourse.strangers import names_another
from scarbot.attribution.people.names import find_kin
from scarbot.attribution.sayings.quotations import QUOTED
from scarbot.attribution.words.word_places import opened_by
from scarbot.lexicon.given_names import gender_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scarbot.attribution.cues.annotations import Annotations
    from scarbot.models import Passage

__all__ = ["learn_genders"]

_PRONOUNS = {
    "f": opened_by(r"(?i)she|her|hers|herself", ("she", "her", "hers", "herself")),
    "m": opened_by(r"(?i)he|him|his|himself", ("he", "him", "his", "himself")),
}
_THEY = opened_by(r"(?i)they", ("they",))
_THEY_SAY = re.compile(
    rf"{QUOTED}\s+they\s+(?:also\s+)?(?!were\b|are\b|have\b|had\b|can\b)[a-z]+|\bthey/them\b"
)
_SURE_VOTES = 2
_BEARERS = 2


def learn_genders(notes: Annotations) -> dict[str, str]:
    """Return "f", "m" or "t" (they) by name.

    A person for whom passages differ is left out; one whose first name tells needs two passages. What kin
    somebody is tells more than both: "His wife, Peg Lee, said he had slept" has a "he" who is another.
    """
    learnt = dict(_told_by_kin(notes))
    votes: dict[str, list[str]] = {}
    for name, sign in _votes(notes):
        votes.setdefault(name, []).append(sign)
    for name, signs in votes.items():
        alike = len({*signs}) == 1 and name not in learnt
        if alike and (len(signs) >= _SURE_VOTES or not gender_of(name)):
            learnt[name] = signs[0]
    return learnt


def _told_by_kin(notes: Annotations) -> Iterator[tuple[str, str]]:
    """Yield the name and the sign of those who are introduced as "her husband" or "my sister"."""
    for person in notes.people:
        kin, _ = find_kin(notes.article.text, 0, person.start, notes.words)
        if kin and not gender_of(person.name):
            yield person.name, "f" if kin in notes.words.strangers.female else "m"


def _votes(notes: Annotations) -> Iterator[tuple[str, str]]:
    """Yield the name and the sign of each passage that has one of either, from its first name on."""
    for passage, mentions in zip(notes.article.passages, notes.mentions, strict=True):
        named = [mention for mention in mentions if mention.kind == "person"]
        if not named:
            continue
        names = {person.name for mention in named for person in mention.people[:_BEARERS]}
        signs = _signs(notes, named[0].start, passage.end) if len(names) == 1 else set()
        if len(signs) != 1 or _may_be_another(notes, passage):
            continue
        yield names.pop(), signs.pop()


def _may_be_another(notes: Annotations, passage: Passage) -> bool:
    """Say whether a pronoun follows a sentence about somebody whom the text does not introduce."""
    followed = (one for one in notes.statements_of(passage) if one.index + 1 in notes.pronominal)
    return any(names_another(notes, one) for one in followed)


def _signs(notes: Annotations, start: int, end: int) -> set[str]:
    """Return "f" and "m" for the pronouns of a stretch; "t" for a "they" who is one person.

    That is a "they" that tags quoted words where no people are spoken of.
    """
    wording = notes.wording
    found = {sign for sign, pronouns in _PRONOUNS.items() if wording.find(pronouns, start, end)}
    if found or not wording.find(_THEY, start, end):
        return found
    says = _THEY_SAY.search(wording.text, start, end)
    return {"t"} if says and not notes.words.strangers.crowd.search(wording.text, start, end) else found
