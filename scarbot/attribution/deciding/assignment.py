"""Whose each sentence is: one pass over an article, passage by passage."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from scarbot.attribution.cues.annotations import annotate
from scarbot.attribution.deciding.announcements import disown_announcements
from scarbot.attribution.deciding.by_context import origin_by_context
from scarbot.attribution.deciding.by_cue import origin_by_cue
from scarbot.attribution.deciding.by_quotation import origin_by_quotation, share_cues, signature_of
from scarbot.attribution.deciding.named_next import name_speakers
from scarbot.attribution.discourse.deaths import find_dead
from scarbot.attribution.discourse.discourse import Discourse
from scarbot.attribution.discourse.focus import remember
from scarbot.attribution.discourse.genders import learn_genders
from scarbot.attribution.discourse.interviews import find_answers
from scarbot.attribution.discourse.kinship import Kinship
from scarbot.attribution.discourse.own_words import find_own_words
from scarbot.attribution.discourse.speaking import find_past, find_speaking
from scarbot.attribution.people.generations import find_formal, find_small_children
from scarbot.attribution.sayings.kinds import is_wholly_quoted
from scarbot.attribution.sayings.sources import OWN, direct
from scarbot.attribution.words.vocabulary import vocabulary
from scarbot.attribution.words.word_places import Wording
from scarbot.language import any_title
from scarbot.models import Statement

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from scarbot.attribution.cues.annotations import Annotations
    from scarbot.attribution.people.persons import People, Person
    from scarbot.attribution.sayings.sources import Origin
    from scarbot.models import Article, Passage, Speaker

__all__ = ["attribute"]

_LETTER = re.compile(r"[.?!][”\"’]?\s+\([^()]{2,60}\)$")  # "… Is lime any use? (B. Carne, Looe)"
_THE_EXPERT = re.compile(r"^(?:The\s+)?[Ee]xpert:\s+")
_BACK_TO = re.compile(
    r"(?:(?:And|But|So|As\s+for|Back\s+to|What\s+about|What\s+became\s+of|What\s+happened\s+to|How\s+is|Where\s+is)\s+)?"
    r"(?P<name>[A-Z][\w’'-]*?)(?:,)?(?:['’]s\s+(?:story|case|turn|update))?(?:\s+(?:now|today|again|doing|doing\s+now))?\s*[.?!…]?"
)
_HEADED_BY = re.compile(rf"(?:(?:{any_title()})\s)?(?P<name>[^,:;|–—(“]{{3,60}}?)\s*(?:[,:|–—(]|$)")


def attribute(article: Article, cues: Mapping[str, Sequence[str]] | None = None) -> Article:
    """Return the article with every statement's kind, speakers and sources.

    Args:
        article: as it was read, every statement still the article's own.
        cues: further words by kind, from a sidecar.

    The text, the passages and the sections stay as they are; a statement of an interview loses the
    label of who speaks ("Dr. Ruiz:"). Where somebody speaks and the rules
    cannot tell who, ``speakers`` is empty and ``certainty`` is ``unknown``.
    """
    words = vocabulary(tuple(sorted((kind, tuple(added)) for kind, added in (cues or {}).items())))
    notes = annotate(article, words)
    interview = find_answers(notes)
    answers = dict(_with_words(article, interview.answers, interview.behind))
    origins = _find_origins(notes, {**find_own_words(notes), **answers})
    speaking = {person for origin in origins for person in origin.people}
    speakers = {person: person.speaker() for person in notes.people}
    return replace(
        article,
        statements=tuple(
            statement if origin is OWN else _attributed(statement, origin, speakers)
            for statement, origin in zip(_unlabelled(article, interview.behind), origins, strict=True)
        ),
        speakers=tuple(speakers[person] for person in notes.people if person in speaking or person.expert),
    )


def _attributed(statement: Statement, origin: Origin, speakers: Mapping[Person, Speaker]) -> Statement:
    return Statement(  # field by field, by their places: dataclasses.replace takes four times as long
        statement.index,
        statement.text,
        statement.start,
        statement.end,
        origin.kind,
        tuple([speakers[person] for person in origin.people]),
        statement.section,
        statement.passage,
        origin.references,
        origin.attribution,
        origin.certainty,
        origin.cue,
    )


def _with_words(
    article: Article, answers: Mapping[int, People | None], behind: Mapping[int, int]
) -> Iterator[tuple[int, People | None]]:
    """Yield the answers without the labels that stand alone, in front of a list: nobody says "PO:"."""
    for index, people in answers.items():
        if behind.get(index, -1) < article.statements[index].end:
            yield index, people


def _unlabelled(article: Article, behind: Mapping[int, int]) -> Sequence[Statement]:
    """Return the statements without the labels that some begin with; one that is no more keeps it."""
    statements = list(article.statements)
    for index, end in behind.items():
        statement = statements[index]
        words = article.text[end : statement.end].lstrip()
        if words and end > statement.start:
            statements[index] = replace(statement, text=words, start=statement.end - len(words))
    return statements


def _find_origins(notes: Annotations, answers: Mapping[int, People | None]) -> list[Origin]:
    """Return the origin of every statement, in their order."""
    discourse = Discourse(
        Wording(notes.article.text, notes.wording.places),
        genders=learn_genders(notes),
        speaking=find_speaking(notes, answers.values()),
        dead=set(find_dead(notes)),
        past=set(find_past(notes)),
        small=set(find_small_children(notes)),
        formal=set(find_formal(notes)),
        kinship=Kinship(notes.article.text, notes.people, notes.words),
    )
    people = {person.name: person for person in notes.people}
    before: Passage | None = None
    for passage in notes.article.passages:
        if passage.section != (before.section if before else None):
            _open_section(notes, discourse, before, passage, people)
        elif carded := notes.carded.get(passage.index, ()):
            discourse.open_section()
            discourse.before, discourse.apart = carded, 0
        above = _study_above(discourse, before, passage)
        discourse.open_paragraph()
        discourse.above, before = above, passage
        _read(notes, discourse, passage, answers)
    name_speakers(notes, discourse.origins)
    disown_announcements(notes, discourse.origins)
    return discourse.origins


def _open_section(
    notes: Annotations,
    discourse: Discourse,
    before: Passage | None,
    passage: Passage,
    people: Mapping[str, Person],
) -> None:
    """Open the section of a passage, with who is known to speak there by what heads it."""
    last = before.section if before else None
    answering = (
        _answering_letters(notes.article, discourse, last, passage.section)
        or _heading(notes.article, people, passage.section)
        or _asked(notes, discourse, last, passage)
    )
    discourse.open_section()
    discourse.before = answering
    discourse.apart = 0 if answering else discourse.apart


def _study_above(discourse: Discourse, before: Passage | None, passage: Passage) -> Origin | None:
    """Return the study or group that the paragraph before told of, where both are one sentence each."""
    study = discourse.last
    if before is None or study is None or study.kind not in ("study", "group"):
        return None
    return study if all(each.last - each.first == 1 for each in (before, passage)) else None


def _answering_letters(
    article: Article, discourse: Discourse, before: int | None, section: int | None
) -> People:
    """Return who alone answered the letter that was the heading before, where the next is one too."""
    headings = [article.sections[index].heading for index in (before, section) if index is not None]
    letters = [heading for heading in headings if _LETTER.search(heading)]
    spoken = tuple(discourse.spoken)
    return spoken if len(letters) == 2 and len(spoken) == 1 else ()


def _asked(notes: Annotations, discourse: Discourse, before: int | None, passage: Passage) -> People:
    """Return who spoke last, if a heading is a question, which they may answer: "Probably not, she says".

    Below a heading of a lower level that is who alone spoke below the one before: the text goes on.
    """
    sections, section = notes.article.sections, passage.section
    if section is None or notes.pronominal.isdisjoint(range(passage.first, passage.last)):
        return ()
    people = discourse.foremost()
    if sections[section].heading.endswith("?"):
        spoke = passage.first in notes.pronominal and people and people[0] in discourse.spoken
        return people if len(people) == 1 and spoke else ()
    level = sections[section].level
    goes_on = before is not None and sections[before].level == level
    named = {person for m in notes.mentions[passage.index] if m.kind == "person" for person in m.people}
    alone = len(people) == 1 and people == tuple(discourse.spoken) and named.issubset(people)
    return people if goes_on and alone else ()


def _heading(article: Article, people: Mapping[str, Person], section: int | None) -> People:
    """Return whom a heading names in full and says nothing else of but what they are: "Ana Ruiz, Baker"."""
    heading = article.sections[section].heading if section is not None else ""
    heading = _THE_EXPERT.sub("", heading)
    named = _HEADED_BY.match(heading)
    person = people.get(named["name"]) if named else None
    return (person,) if person else _named_alone(heading, people)


def _named_alone(heading: str, people: Mapping[str, Person]) -> People:
    """Return whom a heading calls by one name and says no more of: "And Rosalind?", "Back to Lee"."""
    named = _BACK_TO.fullmatch(heading)
    called = [p for p in people.values() if named and named["name"] in (p.first, p.surname)]
    return (called[0],) if len(called) == 1 else ()


def _read(
    notes: Annotations, discourse: Discourse, passage: Passage, answers: Mapping[int, People | None]
) -> None:
    """Decide on the statements of a passage, one behind the other."""
    signed = signature_of(notes, passage)
    apart = signed is not None and (
        passage.kind == "quote" or is_wholly_quoted(notes.outside, passage.start, passage.end)
    )  # between two answers of an interview
    for statement in notes.statements_of(passage):
        if statement.index in answers and not apart:
            origin = _answer(answers[statement.index])
        else:
            origin = _origin(notes, discourse, statement, signed)
        discourse.origins.append(origin)
        remember(notes, discourse, statement, origin)
    share_cues(notes, discourse.origins, passage)


def _answer(people: People | None) -> Origin:
    """Return the origin of a sentence of an interview: an answer, or a question, which is the article's."""
    return OWN if people is None else direct(people)


def _origin(notes: Annotations, discourse: Discourse, statement: Statement, signed: Origin | None) -> Origin:
    """Return whose a sentence is, from the surest sign to the weakest."""
    return (
        origin_by_quotation(notes, discourse, statement, signed)
        or origin_by_cue(notes, discourse, statement)
        or origin_by_context(notes, discourse, statement)
    )
