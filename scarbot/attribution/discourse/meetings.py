"""Who meets whom by a sentence: "She spoke to Martin Hale", "Ana Ruiz talked to our money editor"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scarbot.attribution.discourse.lead_lines import Unit, last_named
from scarbot.attribution.sayings.sources import PEOPLE
from scarbot.lexicon.given_names import is_given

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from scarbot.attribution.cues.annotations import Annotations
    from scarbot.attribution.people.persons import People, Person
    from scarbot.attribution.sayings.sources import Mention

__all__ = ["is_met_by", "is_the_papers", "who_met"]

_WE = re.compile(r"\b(?:we|I)(?:\s+(?:\w+ly|have|also|then|just|first))*\s+$", re.IGNORECASE)
_PAPER = re.compile(r"(?:us|me|our|[A-Z][\w.’'-]*|the\s+(?:magazine|newspaper|paper|website))\b|the\s+[A-Z]")
_NAMED_PAPER = re.compile(r"(?P<name>us|me|[A-Z][\w’'-]*)\b")
_SHE_ALONE = re.compile(r"(?:She|He|They)\s+(?:recently\s+|also\s+)?")
_BY_NAME = re.compile(r"(?:^|[,;:]\s+)(?:[A-Z][\w.’'&-]*\s+)+(?:(?:\w+ly|has|have|also)\s+)*$")
_SHE = re.compile(r",\s+(?:s?he|they)\b")
_THEIRS = re.compile(r"\b(?:her|his|their)\b", re.IGNORECASE)
_OURS = re.compile(
    r"\bour\s+(?:[\w-]+\s+){0,3}?(?:writer|reporter|editor|journalist|correspondent|columnist|producer|staff|team)\b",
    re.IGNORECASE,
)
_SOMEBODY = re.compile(r"(?:s?he|they|both|(?:the|an?|his|her|their|my)\s+[a-z])", re.IGNORECASE)
_NOUN = re.compile(r"(?:conversation|interview|q\s?&\s?a|questions|chat|talk|call|exchange)\b", re.IGNORECASE)


def is_the_papers(outside: str, unit: Unit, told: re.Match[str]) -> bool:
    """Say whether the paper answers itself: "Our staff answered", "We asked our team to answer"."""
    verb = max(told.start("by"), told.start("then"))
    asked = told["asks"] and _OURS.match(outside, told.end("asks") + 1)
    return bool(asked or (verb >= 0 and _OURS.search(outside, unit.start, verb)))


def is_met_by(notes: Annotations, unit: Unit, told: re.Match[str]) -> bool:
    """Say whether a person, and not who writes, meets somebody: "She spoke to Martin Hale"."""
    outside, verb = notes.outside, told.start("meets")
    if told["meets"].lower() == "interviewed":
        return outside.startswith("by ", told.end("meets") + 1)
    noun = bool(_NOUN.match(outside, verb))
    if _WE.search(outside, unit.start, verb):
        return False
    before = [m for m in unit.mentions if m.end <= verb and m.kind in PEOPLE]
    if _OURS.search(outside, unit.start, verb):
        return False
    opening = outside[unit.start : unit.start + 3].lower() == "in "
    if opening and not before and noun:
        several = len({person for m in unit.mentions if m.kind == "person" for person in m.people}) > 1
        return several or bool(_SHE.search(outside, verb, unit.end))
    theirs = _THEIRS.search(outside, unit.start, verb) if noun else None
    return bool(before or theirs) or not (noun or _is_paper(outside[unit.start : verb]))


def _is_paper(words: str) -> bool:
    """Say whether what is in front of "spoke to" has a name that is no person's."""
    return not _SOMEBODY.match(words) and bool(_BY_NAME.search(words))


def who_met(
    notes: Annotations, unit: Unit, told: re.Match[str], naming: Mapping[int, Sequence[Person]]
) -> People | None:
    """Return the subject of "X spoke to Y", where Y is no more than who writes."""
    outside, verb = notes.outside, told.start("meets")
    named = [m for m in unit.mentions if m.kind == "person" and not m.possessive]
    before, behind = [m for m in named if m.end <= verb], [m for m in named if m.start >= verb]
    if not before and outside[unit.start : unit.start + 3].lower() == "in ":
        before, behind = behind[1:], behind[:1]
    subjects = {person for m in before for person in m.people}
    if not before and not behind:
        if not any(m.kind == "pronoun" for m in unit.mentions):
            return None
        paper = _NAMED_PAPER.match(outside, told.end("meets") + 1)
        alone = paper and not is_given(paper["name"]) and _SHE_ALONE.fullmatch(outside, unit.start, verb)
        return last_named(naming, unit.first) if alone else ()
    passive = outside.startswith("interviewed by ", verb)
    ours = all(_is_ours(outside, mention) for mention in behind)
    ours = ours and bool(behind or _PAPER.match(outside, told.end("meets") + 1))
    return tuple(subjects) if len(subjects) == 1 and (ours or passive) else ()


def _is_ours(outside: str, mention: Mention) -> bool:
    """Say whether somebody is of those who write: "Martin Hale, our money editor"."""
    behind = re.match(r",\s+", outside[mention.end : mention.end + 3])
    if behind and _OURS.match(outside, mention.end + behind.end()):
        return True
    ours = list(_OURS.finditer(outside, max(0, mention.start - 60), mention.start))
    return bool(ours) and not outside[ours[-1].end() : mention.start].strip()
