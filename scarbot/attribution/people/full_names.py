"""The full names of those whom the body calls by one name: a caption or the text has them, or their family's.

"Gerald" below a photograph of "Moira and Gerald Lund" is Gerald Lund, and so is the husband of Moira
Lund where the text tells of "the Lunds".
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from scarbot.language import UPPER, any_title
from scarbot.reasons import PHOTO_CREDIT

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scarbot.attribution.people.persons import Person
    from scarbot.attribution.words.vocabulary import Vocabulary
    from scarbot.models import Article

__all__ = ["completed"]

_SURNAME = rf"((?:[A-Z]['’])?[{UPPER}][\w-]+)(?!\w)"
_CREDITED = re.compile(r"(?:[:/|©]|\b(?:by|for))\s*\Z", re.IGNORECASE)
_LONGEST_CREDIT = 12
_FAMILY = re.compile(rf"(?:[Tt]he|[Bb]oth)\s+([{UPPER}][\w’'-]*s)(?![\w’'-])")
_RELATED = re.compile(r"\b([a-z-]+),?\s+\Z")
_LONGEST_RELATION = 24
_TITLED = re.compile(rf"\b(?:{any_title()})\s+((?:[A-Z]['’])?[{UPPER}][\w-]+)\Z")
_LONGEST_TITLED = 40
_SOME = re.compile(r"(?:his|her|their|the|every|most|all|some|many|me\b|us\b)")


def completed(article: Article, people: Sequence[Person], words: Vocabulary) -> list[Person]:
    """Return people with their full names, where one name alone introduces them and the other is sure."""
    if all(" " in person.name for person in people):
        return list(people)  # the usual case
    captions = [
        article.text[line.start : line.end] for line in article.dropped if line.reason == PHOTO_CREDIT
    ]
    known = {person.name for person in people}
    families = frozenset(_FAMILY.findall(article.text))  # once, and not for each of the people
    whole = [(p, _full_name(article.text, captions, families, p, people, words)) for p in people]
    return [replace(person, name=name) if name not in known else person for person, name in whole]


def _full_name(
    text: str,
    captions: Sequence[str],
    families: frozenset[str],
    person: Person,
    people: Sequence[Person],
    words: Vocabulary,
) -> str:
    """Return the full name of somebody; the one name that they have where no other is sure."""
    if " " in person.name:
        return person.name
    surnames = set(_surnames_below_pictures(captions, person.name, words))
    surnames = surnames or set(_surnames_in_front(text, person.name))
    surnames = surnames or set(_family_names(text, families, person, people, words))
    return f"{person.name} {surnames.pop()}" if len(surnames) == 1 else person.name


def _surnames_below_pictures(captions: Sequence[str], name: str, words: Vocabulary) -> Iterator[str]:
    """Yield what captions call somebody besides; who took the picture is somebody else."""
    called = rf"(?<![\w’'-]){re.escape(name)}\s+(?:(?:and|&)\s+[A-Z][\w’'-]*\s+)?{_SURNAME}"
    for caption in captions:
        for match in re.finditer(called, caption) if name in caption else ():
            before = caption[max(0, match.start() - _LONGEST_CREDIT) : match.start()]
            if not (_CREDITED.search(before) or match[1] in words.people.not_names):
                yield match[1]


def _surnames_in_front(text: str, name: str) -> Iterator[str]:
    """Yield the surname of who is called by a first name by some: "Mrs. Lund, Moira to her friends"."""
    called = f", {name} to "
    at = text.find(called)
    while at >= 0:
        titled = _TITLED.search(text, max(0, at - _LONGEST_TITLED), at)
        if titled and _SOME.match(text, at + len(called)):
            yield titled[1]
        at = text.find(called, at + 1)


def _family_names(
    text: str, families: frozenset[str], person: Person, people: Sequence[Person], words: Vocabulary
) -> Iterator[str]:
    """Yield the surname of a family of which somebody is told to be husband, wife or child."""
    related = _RELATED.search(text, max(0, person.start - _LONGEST_RELATION), person.start)
    if not families or related is None or related[1] not in words.people.namesakes:
        return
    surnames = {other.surname for other in people if " " in other.name and other.start < person.start}
    for surname in surnames:
        if f"{surname}s" in families or f"{surname}es" in families:
            yield surname
