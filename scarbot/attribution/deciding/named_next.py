"""Who speaks first and is named next: “…,” says the surgeon who saw her. Ana Ruiz has a clinic in Leeds."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING

from scarbot.attribution.sayings.kinds import is_wholly_quoted
from scarbot.attribution.sayings.quotations import QUOTED
from scarbot.attribution.sayings.sources import OWN, UNNAMED, Origin, direct
from scarbot.attribution.words.patterns import any_of
from scarbot.attribution.words.word_places import opened_by
from scarbot.lexicon.data_files import load_data

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from scarbot.attribution.cues.annotations import Annotations
    from scarbot.attribution.people.persons import People, Person
    from scarbot.attribution.sayings.sources import Mention
    from scarbot.attribution.words.word_places import Phrases
    from scarbot.models import Passage, Statement

__all__ = ["name_speakers"]

_WHO = re.compile(r"\s+whom?\s")
_IS_THEIRS = re.compile(
    r"(?:Her|His|Their)\s+name\s+(?:is|was)\s+"
    r"|(?:The|That|This)\s+(?P<noun>[a-z-]+)\s+(?:belong(?:s|ed)\s+to|is|was|turned\s+out\s+to\s+be)\s+"
)
_THAT_IS = re.compile(r"That(?:['’]s|\s+(?:is|was))\s+(?:(?:the\s+)?(?:[a-z-]+\s+){1,3})?")
_CLAUSE_BEHIND = re.compile(r"\b(?:is|was|are|were|will|would|can|could|may|might|has|had|does|did)\b")
_WORDS_IN_FRONT = re.compile(r"(?:(?!(?:that|which|whom?)\b)[\w’'.,-]+\s+){0,12}")
_SPOKEN = ("direct", "mixed", "indirect")
_MOST_SAID = 2
_MOST_PARAGRAPHS = 3


@cache
def _says_this() -> Phrases:
    """Return the pattern of what somebody does who said what stands in front: "said this in"."""
    told = load_data("cues")["telling_whose"]
    return opened_by(
        rf"(?:{any_of(told['said'])}\s+th(?:is|ese|at)\s+{any_of(told['said_where'])}"
        rf"|made\s+(?:this|the)\s+{any_of(told['made'])}|gave\s+(?:this|the)\s+{any_of(told['gave'])})\b",
        [*told["said"], "made", "gave"],
    )


@cache
def _this_was() -> Phrases:
    """Return the pattern of what opens a sentence that names whose the words in front are: "So says"."""
    told = load_data("cues")["telling_whose"]
    return opened_by(
        rf"(?:Th(?:is|at)(?:['’]s|\s+(?:is|was))\s+(?:(?:{any_of(told['said'])}|made\s+known|advised)\s+by"
        rf"|the\s+{any_of(told['held'])}\s+(?:of|from)|according\s+to)|So\s+{any_of(told['so'])})\s+",
        ["this", "that", "so"],
    )


def name_speakers(notes: Annotations, origins: list[Origin]) -> None:
    """Give what somebody said before the text names them to the one whom it names then."""
    statements, passages = notes.article.statements, notes.article.passages
    unknown = (index for index, origin in enumerate(origins) if origin.certainty == "unknown")
    spoken = dict.fromkeys(statements[index].passage for index in unknown)
    for number in spoken:
        _name_by_role(notes, origins, number)
        _name_within(notes, origins, passages[number])
    behind = (passages[number + 1 : number + 1 + _MOST_PARAGRAPHS] for number in spoken)
    for passage in dict.fromkeys(chain.from_iterable(behind)):
        for named, theirs in _tellings(notes, passage):
            _name_by_telling(notes, origins, passage, named, theirs)
    for passage in passages[1:]:
        if notes.article.text.startswith("That", passage.start):
            _name_by_that(notes, origins, passage)
    for index in sorted({*notes.found[_says_this()], *notes.found[_this_was()]}):
        _name_by_this(notes, origins, statements[index])


def _name_by_this(notes: Annotations, origins: list[Origin], statement: Statement) -> None:
    """Name whose the words in front are by "Dr. Lee said this in Lagos", which says nothing itself."""
    first, only = statement.index, _only_says_this(notes, statement)
    people = origins[first].people if only else _made_known(notes, statement)
    if len(people) != 1:
        return
    before = _said_before(notes, origins, notes.article.passages[statement.passage], first)
    for index in before:
        origins[index] = Origin("indirect", people, certainty="resolved")
    origins[first] = OWN if before and only else origins[first]


def _only_says_this(notes: Annotations, statement: Statement) -> bool:
    """Say whether a verb only says that somebody said what stands in front, and where.

    Not where a clause follows: "Lee said this in Leeds was rare".
    """
    cue = notes.cues[statement.index]
    return cue is not None and any(
        cue.mention.end <= said.start() < cue.end
        and not _CLAUSE_BEHIND.search(notes.outside, said.end(), statement.end)
        for said in notes.found[_says_this()].get(statement.index, ())
    )


def _made_known(notes: Annotations, statement: Statement) -> People:
    """Return whom "This was disclosed by Dr. Lee" names; mostly nobody."""
    first = _first_person(notes, statement.index)
    opens = _this_was().pattern.match(notes.outside, statement.start, first.start) if first else None
    if first is None or opens is None or notes.outside.find(":", first.end, statement.end) >= 0:
        return ()  # "That is the advice of Lee: wait."
    return first.people if _WORDS_IN_FRONT.fullmatch(notes.outside, opens.end(), first.start) else ()


def _first_person(notes: Annotations, index: int) -> Mention | None:
    """Return the first mention of a person by name in a sentence."""
    return next((mention for mention in notes.sources[index] if mention.kind == "person"), None)


def _said_before(notes: Annotations, origins: list[Origin], passage: Passage, first: int) -> Sequence[int]:
    """Return the sentences that "this" is: the one before, or the few of the paragraph before."""
    passages = notes.article.passages
    before = passages[passage.index - 1] if passage.index and first == passage.first else None
    if before is None:
        said = range(first - 1, first) if first > passage.first else range(0)
    elif before.last - before.first <= _MOST_SAID:
        said = range(before.first, before.last)
    else:
        return ()
    return said if all(origins[i] is OWN for i in said) else ()


def _is_nobodys(origin: Origin) -> bool:
    return origin.kind in _SPOKEN and not origin.people


def _name_by_role(notes: Annotations, origins: list[Origin], number: int) -> None:
    """Name "the surgeon who saw her" by the next paragraph, if it opens with a surgeon who is new."""
    passages = notes.article.passages
    if number + 1 >= len(passages):
        return
    passage, following = passages[number], passages[number + 1]
    first = next(iter(notes.sources[following.first]), None)
    if first is None or first.kind != "person" or first.start != following.start:
        return
    for index in range(passage.first, passage.last):
        cue = notes.cues[index]
        role = cue.mention if cue and cue.mention.kind in UNNAMED else None
        if role is None or not _WHO.match(notes.outside, role.end):
            continue
        people = [p for p in first.people if p.start >= following.start and _fits(notes, role, p)]
        if len(people) == 1:
            people[0].describe(notes.article.text[role.start : role.end])
            _give(origins, range(index, passage.last), people[0])


def _name_within(notes: Annotations, origins: list[Origin], passage: Passage) -> None:
    """Name who has spoken in a paragraph in front of its "Her name is Ana Ruiz", if nobody else has."""
    for named, theirs in _tellings(notes, passage):
        if theirs["noun"]:
            continue
        before = [s.index for s in notes.statements_of(passage) if s.end <= named.start]
        if all(_is_nobodys(origins[index]) for index in before if origins[index].kind in _SPOKEN):
            _give(origins, before, named.people[0])


def _name_by_that(notes: Annotations, origins: list[Origin], passage: Passage) -> None:
    """Name whose words the paragraph before is, all of it quoted, by "That’s Dr. Lee, on the phone"."""
    before, opens = notes.article.passages[passage.index - 1], notes.article.statements[passage.first]
    named = _first_person(notes, passage.first)
    if named is None or named.possessive or len(named.people) != 1 or before.section != passage.section:
        return
    inside = range(before.first, before.last)
    quoted = all(is_wholly_quoted(notes.outside, s.start, s.end) for s in notes.statements_of(before))
    if quoted and _THAT_IS.fullmatch(notes.outside, opens.start, named.start):
        origins[before.first : before.last] = [direct(named.people) for _ in inside]


def _fits(notes: Annotations, role: Mention, person: Person) -> bool:
    """Say whether somebody may be called so: that is what they are, or a doctor's trade for a doctor."""
    noun = notes.article.text[role.start : role.end].split()[-1].lower()
    trade = noun in notes.words.roles.listed - notes.words.roles.lay
    return noun in person.nouns or (trade and person.is_doctor and not person.role)


def _tellings(notes: Annotations, passage: Passage) -> Iterator[tuple[Mention, re.Match[str]]]:
    """Yield who is named in a paragraph and the words of the sentence in front: "Her name is"."""
    for statement in notes.statements_of(passage):
        named = _first_person(notes, statement.index)
        theirs = _IS_THEIRS.fullmatch(notes.outside, statement.start, named.start) if named else None
        if named and theirs and len(named.people) == 1:
            yield named, theirs


def _name_by_telling(
    notes: Annotations, origins: list[Origin], passage: Passage, named: Mention, theirs: re.Match[str]
) -> None:
    """Name who spoke in the paragraphs before, where a sentence tells whose the name or the voice is."""
    before = notes.article.passages[max(0, passage.index - _MOST_PARAGRAPHS) : passage.index]
    for earlier in reversed(before):
        inside = range(earlier.first, earlier.last)
        spoken = [index for index in inside if origins[index].kind in _SPOKEN]
        nobodys = all(_is_nobodys(origins[i]) and QUOTED in _outside(notes, i) for i in spoken)
        if not nobodys or not (spoken or theirs["noun"]):
            return
        if theirs["noun"] and not _tells_of(notes, inside, theirs["noun"]):
            continue
        _give(origins, inside, named.people[0])


def _tells_of(notes: Annotations, indices: Iterable[int], noun: str) -> bool:
    """Say whether somebody is told of by a noun: "the voice"."""
    return any(f" {noun} " in _outside(notes, index).replace(",", " ") for index in indices)


def _outside(notes: Annotations, index: int) -> str:
    return notes.outside_of(notes.article.statements[index])


def _give(origins: list[Origin], indices: Iterable[int], person: Person) -> None:
    """Give what nobody is known to have said to a person."""
    for index in indices:
        if _is_nobodys(origins[index]):
            origins[index] = replace(origins[index], people=(person,), certainty="resolved")
