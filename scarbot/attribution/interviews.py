"""Interviews: which sentences are questions, and whose the answers are, by labels or by a lead."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from scarbot.attribution.leads import (
    Told,
    find_answered,
    find_closing,
    find_leads,
    find_resumed,
    is_question,
    last_named,
)
from scarbot.attribution.quotations import QUOTED
from scarbot.attribution.sentences import WINDOW
from scarbot.particles import PARTICLES

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from scarbot.attribution.annotations import Annotations
    from scarbot.attribution.persons import People, Person
    from scarbot.models import Article, Passage

__all__ = ["find_answers"]

_NAME_WORD = r"[A-Z][\w.’'&-]*"
_FURTHER_WORD = rf"(?:{_NAME_WORD}|of|the|and|{'|'.join(PARTICLES)})"
_LABEL = re.compile(rf"[*_]{{0,3}}({_NAME_WORD}(?: {_FURTHER_WORD}){{0,4}})\s?[:.][*_]{{0,3}}(?=\s)")
_LETTERS = "QA*_"
_QUESTION = frozenset({"q", "question", "interviewer"})
_ANSWER = frozenset({"a", "answer"})
_TITLE = re.compile(r"^(?:Dr|Prof|Mr|Mrs|Ms|Mx)\.?\s+")
_MINE = re.compile(r"(?:(?:One\s+of\s+)?[Mm]y|Our|I|We)\b")
_ASIDE = re.compile(r"[\[(*]")
_ANSWERED_BY = re.compile(r"\banswered\s+by:?\s+$")
_FEWEST = 2
_MOST_LEADS = 40
_MOST_IN_PROMPT = 2


def find_answers(notes: Annotations) -> dict[int, People | None]:
    """Return who speaks in interviews, by the position of the statement; a question has ``None``.

    Who answers and cannot be told is nobody: an empty tuple.
    """
    article = notes.article
    naming = dict(_named(notes))
    labels, leads = dict(_labels(article)), list(find_leads(notes, naming))
    leads = leads if len(leads) <= _MOST_LEADS else []  # what stands there again and again leads to nothing
    if not (labels or leads):
        return {}  # mostly
    named, told = _by_name(notes.people), dict(_told(notes))
    known = {label: _meant(label, named) for label in set(labels.values())}
    labelled = {index: known[label] for index, label in labels.items() if known[label]}
    answered = find_answered(notes, leads, labelled, told)
    spoken = _labelled(notes, labels, known, naming, told)
    asking = (index for index, people in spoken.items() if people is None and index in labels)
    first = min(asking, default=None)
    if first is not None:  # labels of who asks say it all: what they leave out is no answer
        answered = {index: people for index, people in answered.items() if index < first}
    return {**answered, **spoken}


def _named(notes: Annotations) -> Iterator[tuple[int, list[Person]]]:
    """Yield the passages that name somebody, and whom: who opens one, if that is one, and else everybody."""
    for passage, mentions in zip(notes.article.passages, notes.mentions, strict=True):
        named = [mention for mention in mentions if mention.kind == "person"]
        if not named:
            continue
        first = named[0]
        alone = first.start == passage.start and len(first.people) == 1 and not first.possessive
        yield passage.index, [person for m in (named[:1] if alone else named) for person in m.people]


def _told(notes: Annotations) -> Iterator[tuple[int, Told]]:
    """Yield passages in the third person, and who says something there; nobody where one opens with "she"."""
    for passage in notes.article.passages:
        cues = [cue for cue in notes.cues[passage.first : passage.last] if cue]
        people = tuple(p for cue in cues if cue.mention.kind == "person" for p in cue.mention.people)
        if _opens_with_role(notes, passage) or _opens_with_pronoun(notes, passage):
            yield passage.index, Told(())
        elif notes.words.interviews.leaving.match(notes.outside, passage.start):
            yield passage.index, Told(())  # the interview is over
        elif people:
            yield passage.index, Told(people, _tells_in_passing(notes, passage))


def _tells_in_passing(notes: Annotations, passage: Passage) -> bool:
    """Say whether a passage opens with words of its own, and quotes nobody."""
    outside = notes.outside
    own = notes.cues[passage.first] is None or _MINE.match(outside, passage.start)
    return bool(own) and outside.find(QUOTED, passage.start, passage.end) < 0


def _opens_with_role(notes: Annotations, passage: Passage) -> bool:
    first = next(iter(notes.sources[passage.first]), None)
    return bool(first and first.kind == "role" and first.people and first.start == passage.start)


def _opens_with_pronoun(notes: Annotations, passage: Passage) -> bool:
    """Say whether the cue of the first sentence is "she" or "he"."""
    cue = notes.cues[passage.first]
    return bool(cue and cue.mention.kind == "pronoun" and not cue.mention.plural)


def _labelled(
    notes: Annotations,
    labels: dict[int, str],
    known: dict[str, People],
    naming: Mapping[int, Sequence[Person]],
    told: Collection[int],
) -> dict[int, People | None]:
    """Return who speaks under labels, and goes on behind them.

    A paragraph without a label goes on with the answer before it, unless it stands in brackets, names
    somebody or tells of somebody. "A:" is the one expert, or whom the text names last in front of the
    first question. An article with fewer than two labelled answers is no interview: an empty dictionary.
    """
    article = notes.article
    answers = [label for label in labels.values() if known[label] or label.lower() in _ANSWER]
    asked = any(label.lower() in _QUESTION for label in labels.values())
    counts = Counter(answers)
    if len(answers) < _FEWEST or not (asked or max(counts.values()) >= _FEWEST):
        return {}
    labels = _of_interviews(article, labels, answers)
    first = article.statements[min(labels)]
    introduced = [person for person in _sole(notes.people) if person.start < first.start]
    sole = _answered_by(notes) or tuple(introduced) or last_named(naming, first.passage)
    speakers: dict[str, People | None] = {
        label: people or None for label, people in known.items() if label.lower() not in _ANSWER
    }
    speakers.update(
        dict.fromkeys(("A", "Answer"), sole if notes.people else None)
    )  # a page answers by itself
    section = article.passages[article.statements[max(labels)].passage].section
    last = [passage for passage in article.passages if passage.section == section]
    closing = find_closing(notes, last)
    marked = {article.statements[index].passage for index in labels}
    asides = {*naming, *told, *closing, *find_resumed(notes, last, marked, {*naming, *told})}
    prompts = frozenset[int]()
    if not asked:  # a question without a label is nobody's of those who have one
        asides.update(passage.index for passage in article.passages if is_question(article, passage))
        prompts = frozenset(_prompts(article, labels))
    return dict(_spread(article, labels, speakers, asides, closing, prompts))


def _prompts(article: Article, labels: Mapping[int, str]) -> Iterator[int]:
    """Yield short paragraphs that somebody with a label answers again, as they do questions in front.

    That is "My mother swears by honey." between two of their answers.
    """
    before, asked = "", False
    for passage, following in pairwise(article.passages):
        if passage.first in labels:
            before = labels[passage.first]
            continue
        answered = labels.get(following.first) if following.section == passage.section else None
        if answered and is_question(article, passage):
            asked = True
        elif asked and answered == before and passage.last - passage.first <= _MOST_IN_PROMPT:
            yield passage.index


def _labels(article: Article) -> Iterator[tuple[int, str]]:
    """Yield statements and the labels that they begin with; "." ends one only behind Q and A."""
    firsts = {passage.first for passage in article.passages}
    for statement in article.statements:
        opens = statement.index in firsts
        if not ((opens and ":" in statement.text) or article.text[statement.start] in _LETTERS):
            continue
        match = _LABEL.match(article.text, statement.start, statement.end)
        if match and (match[1] in ("Q", "A") or (opens and ":" in match.group())):
            yield statement.index, match[1]


def _of_interviews(article: Article, labels: Mapping[int, str], answers: Sequence[str]) -> dict[int, str]:
    """Return the labels of sections that have an answer: "Fact:" below a myth asks nobody."""

    def section(index: int) -> int | None:
        return article.passages[article.statements[index].passage].section

    answered = {section(index) for index, label in labels.items() if label in answers}
    return {index: label for index, label in labels.items() if section(index) in answered}


def _by_name(people: Sequence[Person]) -> list[dict[str, set[Person]]]:
    """Return people by name, by part of a name, and by initials."""
    listed: list[dict[str, set[Person]]] = []
    for names in (_full_names, _short_names, _initials):
        bearers: dict[str, set[Person]] = {}
        for person in people:
            for name in names(person):
                bearers.setdefault(name, set()).add(person)
        listed.append(bearers)
    return listed


def _meant(label: str, named: Iterable[Mapping[str, set[Person]]]) -> People:
    """Return the one person that a label means by name, part of a name or initials; or nobody."""
    name = _TITLE.sub("", label)
    for bearers in named:
        found = bearers.get(name, set()) | bearers.get(name.replace(".", ""), set())
        if not found and name.isupper():
            found = {person for one, known in bearers.items() if one.upper() == name for person in known}
        if len(found) == 1:
            return tuple(found)
    return ()


def _full_names(person: Person) -> list[str]:
    return [person.name]


def _short_names(person: Person) -> list[str]:
    return [person.surname, person.first, *person.further_names]


def _initials(person: Person) -> list[str]:
    return ["".join(part[0] for part in re.split(r"[\s-]+", person.name) if part)]


def _answered_by(notes: Annotations) -> People:
    """Return the one of whom a line says "Answered by"; or nobody."""
    found = {
        person
        for mentions in notes.mentions
        for mention in mentions
        if mention.kind == "person"
        and "answered" in (before := notes.outside[max(0, mention.start - WINDOW) : mention.start].lower())
        and _ANSWERED_BY.search(before)
        for person in mention.people
    }
    return tuple(found) if len(found) == 1 else ()


def _sole(people: Sequence[Person]) -> People:
    """Return who answers where the label is only "A": the one expert, or the one person."""
    experts = [person for person in people if person.expert]
    for group in (experts, list(people)):
        if len(group) == 1:
            return (group[0],)
    return ()


def _spread(
    article: Article,
    labels: Mapping[int, str],
    speakers: Mapping[str, People | None],
    asides: Collection[int],
    closing: Collection[int],
    prompts: Collection[int],
) -> Iterator[tuple[int, People | None]]:
    """Yield who speaks in each statement from a label on, until the section ends or an aside begins."""
    speaking: People | None = None
    section: int | None = None
    for passage in article.passages:
        if passage.section != section:
            speaking, section = None, passage.section
        if passage.first not in labels:
            aside = _ASIDE.match(article.text, passage.start)
            if passage.index in prompts:
                speaking = None
                yield passage.first, None
                continue
            if passage.index in closing or (passage.index in asides and is_question(article, passage)):
                speaking = None
            if aside or passage.index in asides or speaking is None:
                continue
        for index in range(passage.first, passage.last):
            speaking = speakers[labels[index]] if index in labels else speaking
            yield index, speaking
