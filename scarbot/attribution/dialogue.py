"""Interviews: which paragraphs are questions, and whose answers the others are, by their labels."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from scarbot.attribution.people import Person
    from scarbot.models import Article

__all__ = ["find_labels"]

_LABEL = re.compile(r"((?:[A-Z][\w.’'&-]*|Q|A)(?: (?:[A-Z][\w.’'&-]*|of|the|and|de|van|von)){0,4})\s?[:.](?=\s)")
_QUESTION = frozenset({"q", "question", "interviewer"})
_ANSWER = frozenset({"a", "answer"})
_TITLE = re.compile(r"^(?:Dr|Prof|Mr|Mrs|Ms|Mx)\.?\s+")
_ASIDE = re.compile(r"[\[(*]")
_FEWEST = 2


def find_labels(
    article: Article, people: Sequence[Person], naming: Mapping[int, Sequence[Person]]
) -> dict[int, tuple[Person, ...]]:
    """Return who speaks in the labelled paragraphs of an interview, by the position of the passage.

    A question has nobody; so has an answer that may be of several. A paragraph without a label
    goes on with the answer before it, unless it stands in brackets or names somebody (``naming``
    has whom each of the others names). "A:" is the one expert, or whom the text names last in front
    of the first question. An article with fewer than two
    labelled answers is no interview: an empty dictionary.
    """
    labels = list(_labels(article))
    known = {label: _meant(label, people) for label in {label for _, label in labels}}
    answers = [label for _, label in labels if known[label] is not None or label.lower() in _ANSWER]
    asked = any(label.lower() in _QUESTION for _, label in labels)
    counts = Counter(label for _, label in labels)
    if len(answers) < _FEWEST or not (asked or any(counts[label] >= _FEWEST for label in answers)):
        return {}
    sole = _sole(people) or _named_before(naming, labels[0][0])
    return dict(_spread(article, dict(labels), known, sole, naming))


def _labels(article: Article) -> Iterator[tuple[int, str]]:
    """Yield paragraphs and the labels that they begin with; "." ends one only behind Q and A."""
    for passage in article.passages:
        match = _LABEL.match(article.text, passage.start, passage.end)
        if match and (match.group().rstrip()[-1] == ":" or match[1] in ("Q", "A")):
            yield passage.index, match[1]


def _meant(label: str, people: Sequence[Person]) -> tuple[Person, ...] | None:
    """Return the one person that a label means by name, surname, first name or initials."""
    name = _TITLE.sub("", label)
    letters = name.replace(".", "")
    for names in (
        lambda person: (person.name,),
        lambda person: (person.surname, person.first, *person.further_names),
        lambda person: ("".join(part[0] for part in re.split(r"[\s-]+", person.name)),),
    ):
        found = [person for person in people if name in names(person) or letters in names(person)]
        if len(found) == 1:
            return (found[0],)
    return None


def _sole(people: Sequence[Person]) -> tuple[Person, ...]:
    """Return who answers where the label is only "A": the one expert, or the one person."""
    experts = [person for person in people if person.expert]
    for group in (experts, list(people)):
        if len(group) == 1:
            return (group[0],)
    return ()


def _named_before(naming: Mapping[int, Sequence[Person]], first: int) -> tuple[Person, ...]:
    """Return the one person whom the nearest paragraph in front of an interview names."""
    near = max((index for index in naming if index < first), default=None)
    people = tuple(dict.fromkeys(naming[near])) if near is not None else ()
    return people if len(people) == 1 else ()


def _spread(
    article: Article,
    labels: dict[int, str],
    known: dict[str, tuple[Person, ...] | None],
    sole: tuple[Person, ...],
    naming: Mapping[int, Sequence[Person]],
) -> Iterator[tuple[int, tuple[Person, ...]]]:
    """Yield who speaks in each paragraph from the first label on, until a section without any."""
    labelled = {article.passages[index].section for index in labels}
    speaking: tuple[Person, ...] | None = None
    section: int | None = None
    for passage in article.passages:
        if passage.section != section:
            speaking, section = None, passage.section
        label = labels.get(passage.index)
        if label is not None:
            meant = known[label]
            speaking = sole if label.lower() in _ANSWER else meant or ()
            yield passage.index, speaking
        elif speaking and section in labelled and passage.index not in naming and not _is_aside(article, passage.index):
            yield passage.index, speaking


def _is_aside(article: Article, index: int) -> bool:
    passage = article.passages[index]
    return bool(_ASIDE.match(article.text, passage.start))
