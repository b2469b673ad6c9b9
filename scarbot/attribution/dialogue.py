"""Interviews: which sentences are questions, and whose the answers are, by labels or by a lead."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from scarbot.attribution.interviews import find_answered, is_question

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

    from scarbot.attribution.interviews import Lead
    from scarbot.attribution.people import Person
    from scarbot.models import Article

__all__ = ["find_answers"]

_NAME_WORD = r"[A-Z][\w.’'&-]*"
_LABEL = re.compile(
    rf"[*_]{{0,3}}({_NAME_WORD}(?: (?:{_NAME_WORD}|of|the|and|de|van|von)){{0,4}})\s?[:.][*_]{{0,3}}(?=\s)"
)
_LETTERS = ("Q", "A", "*", "_")
_QUESTION = frozenset({"q", "question", "interviewer"})
_ANSWER = frozenset({"a", "answer"})
_TITLE = re.compile(r"^(?:Dr|Prof|Mr|Mrs|Ms|Mx)\.?\s+")
_ASIDE = re.compile(r"[\[(*]")
_FEWEST = 2

_People = tuple["Person", ...]


def find_answers(
    article: Article,
    people: Sequence[Person],
    naming: Mapping[int, Sequence[Person]],
    leads: Sequence[Lead],
    find_told: Callable[[], Mapping[int, _People]],
) -> dict[int, _People | None]:
    """Return who speaks in interviews, by the position of the statement; a question has ``None``.

    Args:
        article: as it was read.
        people: who is in it.
        naming: whom each paragraph names, by its position, if it names anybody.
        leads: what says who answers questions without labels.
        find_told: it returns who says something in a paragraph in the third person, by its position.

    Who answers and cannot be told is nobody: an empty tuple.
    """
    labels = dict(_labels(article))
    if not (labels or leads):
        return {}  # mostly
    named, told = _by_name(people), find_told()
    known = {label: _meant(label, named) for label in set(labels.values())}
    labelled = {index: known[label] for index, label in labels.items() if known[label]}
    answered = find_answered(article, leads, labelled, told)
    return {**answered, **_labelled(article, people, labels, known, naming, told)}


def _labelled(
    article: Article,
    people: Sequence[Person],
    labels: dict[int, str],
    known: dict[str, _People],
    naming: Mapping[int, Sequence[Person]],
    told: Collection[int],
) -> dict[int, _People | None]:
    """Return who speaks under labels, and goes on behind them.

    A paragraph without a label goes on with the answer before it, unless it stands in brackets, names
    somebody or tells of somebody. "A:" is the one expert, or whom the text names last in front of the
    first question. An article with fewer than two labelled answers is no interview: an empty dictionary.
    """
    answers = [label for label in labels.values() if known[label] or label.lower() in _ANSWER]
    asked = any(label.lower() in _QUESTION for label in labels.values())
    counts = Counter(answers)
    if len(answers) < _FEWEST or not (asked or max(counts.values()) >= _FEWEST):
        return {}
    labels = _of_interviews(article, labels, answers)
    sole = _sole(people) or _named_before(naming, article.statements[min(labels)].passage)
    speakers: dict[str, _People | None] = {
        label: people or None for label, people in known.items() if label.lower() not in _ANSWER
    }
    speakers.update(dict.fromkeys(("A", "Answer"), sole if people else None))  # a page answers by itself
    asides = {*naming, *told}
    if not asked:  # a question without a label is nobody's of those who have one
        asides.update(passage.index for passage in article.passages if is_question(article, passage))
    return dict(_spread(article, labels, speakers, asides))


def _labels(article: Article) -> Iterator[tuple[int, str]]:
    """Yield statements and the labels that they begin with; "." ends one only behind Q and A."""
    for statement in article.statements:
        opens = statement.index == article.passages[statement.passage].first
        if not (opens or article.text.startswith(_LETTERS, statement.start)):
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


def _meant(label: str, named: Iterable[Mapping[str, set[Person]]]) -> _People:
    """Return the one person that a label means by name, part of a name or initials; or nobody."""
    name = _TITLE.sub("", label)
    for bearers in named:
        found = bearers.get(name, set()) | bearers.get(name.replace(".", ""), set())
        if len(found) == 1:
            return tuple(found)
    return ()


def _full_names(person: Person) -> list[str]:
    return [person.name]


def _short_names(person: Person) -> list[str]:
    return [person.surname, person.first, *person.further_names]


def _initials(person: Person) -> list[str]:
    return ["".join(part[0] for part in re.split(r"[\s-]+", person.name) if part)]


def _sole(people: Sequence[Person]) -> _People:
    """Return who answers where the label is only "A": the one expert, or the one person."""
    experts = [person for person in people if person.expert]
    for group in (experts, list(people)):
        if len(group) == 1:
            return (group[0],)
    return ()


def _named_before(naming: Mapping[int, Sequence[Person]], first: int) -> _People:
    """Return the one person whom the nearest paragraph in front of an interview names."""
    near = max((index for index in naming if index < first), default=None)
    people = tuple(dict.fromkeys(naming[near])) if near is not None else ()
    return people if len(people) == 1 else ()


def _spread(
    article: Article,
    labels: Mapping[int, str],
    speakers: Mapping[str, _People | None],
    asides: Collection[int],
) -> Iterator[tuple[int, _People | None]]:
    """Yield who speaks in each statement from a label on, until the section ends or an aside begins."""
    speaking: _People | None = None
    section: int | None = None
    for passage in article.passages:
        if passage.section != section:
            speaking, section = None, passage.section
        if passage.first not in labels:
            aside = _ASIDE.match(article.text, passage.start)
            if passage.index in asides and is_question(article, passage):
                speaking = None
            if aside or passage.index in asides or speaking is None:
                continue
        for index in range(passage.first, passage.last):
            speaking = speakers[labels[index]] if index in labels else speaking
            yield index, speaking
