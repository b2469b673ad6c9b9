"""Interviews: which sentences are questions, and whose answers the others are, by their labels."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

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
    article: Article, people: Sequence[Person], naming: Mapping[int, Sequence[Person]]
) -> dict[int, _People]:
    """Return who speaks in an interview, by the position of the statement; a question has nobody.

    Args:
        article: as it was read.
        people: who is in it.
        naming: whom each paragraph names, by its position, if it names anybody.

    A paragraph without a label goes on with the answer before it, unless it stands in brackets or
    names somebody. "A:" is the one expert, or whom the text names last in front of the first
    question. An article with fewer than two labelled answers is no interview: an empty dictionary.
    """
    labels = dict(_labels(article))
    named = _by_name(people) if labels else ()
    known = {label: _meant(label, named) for label in set(labels.values())}
    answers = [label for label in labels.values() if known[label] or label.lower() in _ANSWER]
    asked = any(label.lower() in _QUESTION for label in labels.values())
    counts = Counter(answers)
    if len(answers) < _FEWEST or not (asked or max(counts.values()) >= _FEWEST):
        return {}
    labels = _of_interviews(article, labels, answers)
    sole = _sole(people) or _named_before(naming, article.statements[min(labels)].passage)
    return dict(_spread(article, labels, {**known, **dict.fromkeys(("A", "Answer"), sole)}, naming))


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
    known: Mapping[str, _People],
    naming: Mapping[int, Sequence[Person]],
) -> Iterator[tuple[int, _People]]:
    """Yield who speaks in each statement from a label on, until the section ends or an aside begins."""
    speaking: _People | None = None
    section: int | None = None
    for passage in article.passages:
        if passage.section != section:
            speaking, section = None, passage.section
        aside = passage.index in naming or _ASIDE.match(article.text, passage.start)
        if aside and passage.first not in labels:
            continue
        if passage.first not in labels and not speaking:
            speaking = None
        for index in range(passage.first, passage.last):
            speaking = known[labels[index]] if index in labels else speaking
            if speaking is not None:
                yield index, speaking
