"""Whose a sentence is that is partly in quoted words and has no cue."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scarbot.attribution.cues.speech import writes_first
from scarbot.attribution.deciding.meant import is_expert, opening
from scarbot.attribution.discourse.antecedents import resolve
from scarbot.attribution.sayings.kinds import is_shown, is_speech
from scarbot.attribution.sayings.quotations import QUOTED
from scarbot.attribution.sayings.sources import ACTING, Origin, direct

if TYPE_CHECKING:
    from scarbot.attribution.cues.annotations import Annotations
    from scarbot.attribution.discourse.discourse import Discourse
    from scarbot.attribution.sayings.sources import Mention
    from scarbot.models import Statement

__all__ = ["origin_of_part", "origin_of_speech"]

_LONGEST_OPENING = 40
_IS_BEHIND = re.compile(r"\s+(?:is|was|remains)\s+")  # "but she is “wary of it”"
_IS_SOMETHING = re.compile(r"\b(?:is|are|was|were)\s+(?:(?!called\b|named\b|titled\b|known\b)\w+\s+)?\Z")
_AND_HE = re.compile(rf"{QUOTED}+\s+(?:and|but)\s+")
# A name, a title, somebody else's words: the “long cold”, a book on “how it heals”, one that “works at once”.
_NAMES_OR_CITES = re.compile(
    r"\b(?:the|an?|this|that|these|his|her|their|its|my|our|about|on|of|for|as|to|like|which|hears?|heard|reads?|named|titled"
    r"|marked|reading|words?|phrase|term|title|questions?|answers?)\s+$"
    r"|\b(?:brochure|leaflet|ads?|advertisements?|website|package|box|bottle|book|course|podcast|posts?)\b",
    re.IGNORECASE,
)
_I = re.compile(r"\b(?:I(?:['’](?:ve|m|d|ll))?|my|me)\b")
_OF_ANOTHER = re.compile(
    r"\b(?:questions?|quer(?:y|ies)|calls?|letters?|notes?|e-?mails?|messages?|remarks?|comments?)\s+(?:\w+\s+)?(?:from|by)\s+"
    r"(?:an?|one|another)\s|\baccording\s+to\s+(?:the|an?|its|this|that)\s"
)  # "a question came from a member of the audience: “…”"
_AND_SO_ON = re.compile(rf"{QUOTED}{{12,}}(?:,?\s(?:and|but|so)|:)\s[^\ufffc]+\Z")
_CALLS = re.compile(r"\b(?:call|name|term|dub|label|know|sa[iy]|ask|read|titl)[a-z]*\b")
_PART = re.compile(r"[“\"‘'](?=[a-z])(?:[\w’'-]+,?\s+){2}\w")
_PAIR = re.compile(r"[“\"‘'](?=[a-z])[\w’'-]+,?\s+[\w’'-]+[,.]?[”\"’']")
_IS_HOW = re.compile(
    r"\b(?:is|are|was|were)(?:n['’]t|\s+not)?\s+(?:[a-z]+(?:,|\s+but|\s+and|\s+if|\s+though)\s+)?\Z"
)  # "is real but “pretty modest”"


def origin_of_speech(notes: Annotations, discourse: Discourse, statement: Statement) -> Origin | None:
    """Return who goes on to speak in quoted words: the one in focus, or who was just quoted as "I"."""
    return _in_focus(notes, discourse, statement) or _in_first_person(notes, discourse, statement)


def _in_focus(notes: Annotations, discourse: Discourse, statement: Statement) -> Origin | None:
    """Return the one in focus, where a sentence ends in quoted speech and names nobody else."""
    focus = discourse.focus()
    named = (m for m in notes.sources[statement.index] if m.kind == "person") if focus else ()
    if not focus or any(focus[0] not in mention.people for mention in named):
        return None
    if _OF_ANOTHER.search(notes.outside, statement.start, statement.end):
        return direct(())
    if not is_speech(notes.article.text, notes.outside, statement.start, statement.end):
        return None
    first = opening(notes, statement)
    if (first and first.possessive) or writes_first(notes, statement):
        return direct(())
    return Origin("mixed", focus, certainty="resolved")


def _in_first_person(notes: Annotations, discourse: Discourse, statement: Statement) -> Origin | None:
    """Return who has just been quoted, where quoted words go on by "I": "It is “as low as I’ve seen.”"."""
    last = discourse.last
    if last is None or last.kind != "direct" or not last.people or notes.sources[statement.index]:
        return None
    inside = (
        word
        for word in _I.finditer(notes.article.text, statement.start, statement.end)
        if notes.outside[word.start()] == QUOTED
    )
    at = next(inside, None)
    if at is None or is_shown(notes.outside, statement.start, notes.outside.find(QUOTED, statement.start)):
        return None
    return Origin("mixed", last.people, certainty="resolved")


def origin_of_part(notes: Annotations, discourse: Discourse, statement: Statement) -> Origin | None:
    """Return the expert whom a sentence tells of, partly in their own words: "Lee sees it “once a week.”"."""
    at = notes.outside.find(QUOTED, statement.start, statement.end)
    sources = notes.sources[statement.index] if at >= 0 and _is_part(notes, at) else ()
    being = (m for m in sources if _IS_BEHIND.fullmatch(notes.outside, m.end, at))
    subject = next(being, None) or next(iter(sources), None)
    if subject is None:
        return _of_last(notes, discourse, statement, at) if at >= 0 else None
    if not (_is_told_of(notes, statement, subject, at) or _goes_on_himself(notes, statement, subject, at)):
        return None
    if any(m.kind != "pronoun" for m in sources if m is not subject):
        return None
    people = resolve(discourse, subject, sources)
    return Origin("mixed", people, certainty="resolved") if is_expert(discourse, people) else None


def _of_last(notes: Annotations, discourse: Discourse, statement: Statement, at: int) -> Origin | None:
    """Return who has just been cited, where the next sentence names nobody and ends in words of theirs.

    "The less room, Lee says, the better. Keep it off the ground, where that is “somebody else’s anvil.”"
    """
    last = discourse.last
    if last is None or last.kind not in ("indirect", "mixed") or len(last.people) != 1:
        return None
    front = notes.outside[statement.start : at]
    how = _IS_HOW.search(front) is not None
    if notes.sources[statement.index] or not _is_part(notes, at, how=how):
        return None
    last_words = not notes.outside[at : statement.end].strip(QUOTED)
    ends = last_words or _AND_SO_ON.match(notes.outside, at, statement.end)
    if not ends or _NAMES_OR_CITES.search(front) or _CALLS.search(front) or is_shown(front, 0, len(front)):
        return None
    return Origin("mixed", last.people, certainty="resolved") if is_expert(discourse, last.people) else None


def _is_told_of(notes: Annotations, statement: Statement, subject: Mention, at: int) -> bool:
    """Say whether a sentence is about one, and the words in front of an offset name or cite nothing."""
    if subject.possessive or subject.plural or subject.kind not in ACTING:
        return False
    far = subject.start - statement.start > _LONGEST_OPENING
    if subject.end >= at or (far and not _IS_BEHIND.fullmatch(notes.outside, subject.end, at)):
        return False
    behind = notes.outside[subject.end : at]
    cites = _NAMES_OR_CITES.search(behind) or notes.words.reporting.verbs.pattern.search(behind)
    return not (cites or is_shown(notes.outside, statement.start, at))


def _goes_on_himself(notes: Annotations, statement: Statement, subject: Mention, at: int) -> bool:
    """Say whether a "he" behind quoted words tells why he says so: "It is “a bad joke,” and he saw it."."""
    if subject.kind != "pronoun" or subject.plural or subject.start < at:
        return False
    is_something = _IS_SOMETHING.search(notes.outside, statement.start, at)
    return bool(is_something and _AND_HE.fullmatch(notes.outside, at, subject.start))


def _is_part(notes: Annotations, at: int, *, how: bool = False) -> bool:
    """Say whether several quoted words go on with the sentence that they stand in: no title, no cry.

    Two are enough that tell how something is: "It is real but “pretty modest,” and".
    """
    quoted = _PART.match(notes.article.text, at) or (_PAIR.match(notes.article.text, at) if how else None)
    return quoted is not None and not notes.outside[at : quoted.end()].strip(QUOTED)
