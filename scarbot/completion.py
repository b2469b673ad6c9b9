"""What can be meant by what is typed: completions for Tab, and one grey suggestion."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from scarbot.commands import COMMANDS
from scarbot.glossing import standard_heading
from scarbot.language import fold
from scarbot.printable import clean
from scarbot.settings import expanded

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from scarbot.models import Article

__all__ = ["Completion", "Vocabulary", "completions", "suggestion", "vocabulary_of"]

_MOST = 40
"""The most completions that are offered at once."""
_SHORTEST_LINE, _SHORTEST_WORD = 3, 2
"""The number of letters from which a line is completed to a question, and a word to one of the articles."""
_WORD = re.compile(r"[^\W\d_][\w’'\-]*$")
_CHOICES = {"gloss": ("on", "off"), "history": ("clear",)}


@dataclass(frozen=True, slots=True)
class Completion:
    """One thing that can stand at the cursor: it replaces the last ``length`` characters."""

    text: str
    length: int
    meaning: str = ""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What a corpus offers for completion.

    Attributes:
        names: of the people who are quoted.
        headings: of the sections.
        words: of the articles, in lower case.
        questions: that the articles answer.
    """

    names: tuple[str, ...] = ()
    headings: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()


def vocabulary_of(articles: Sequence[Article]) -> Vocabulary:
    """Return the vocabulary of some articles, words by how often they stand there."""
    from collections import Counter

    names: dict[str, None] = {}
    headings: dict[str, None] = {}
    words: Counter[str] = Counter()
    for article in articles:
        names.update(dict.fromkeys(clean(speaker.name) for speaker in article.speakers))
        typed = (fold(clean(standard_heading(article, section))) for section in article.sections)
        headings.update(dict.fromkeys(typed))
        texts = [one.text for one in article.quotable] + [one.standard for one in article.glosses]
        words.update(word for text in texts for word in re.findall(r"[^\W\d_]{4,}", text.lower()))
    for name in names:  # they are offered whole
        for part in name.lower().split():
            words.pop(part, None)
    questions = tuple(heading for heading in headings if heading.endswith("?"))
    return Vocabulary(
        tuple(names), tuple(headings), tuple(word for word, _ in words.most_common()), questions
    )


def completions(typed: str, vocabulary: Vocabulary) -> Iterator[Completion]:
    """Yield what can complete the text before the cursor, the likeliest first.

    Behind a slash at the start, a command or its argument is completed; otherwise the line is, to a
    question that begins with it, or its last word, to a name or to a word of the articles.
    """
    if typed.startswith("/"):
        name, space, argument = typed[1:].partition(" ")
        yield from _of_argument(name, argument, vocabulary) if space else _of_command(name)
        return
    yield from islice(_of_text(typed, vocabulary), _MOST)


def _of_command(name: str) -> Iterator[Completion]:
    for command in COMMANDS.values():
        if command.name.startswith(name.lower()):
            yield Completion(f"/{command.name}", len(name) + 1, command.summary)


def _of_argument(name: str, argument: str, vocabulary: Vocabulary) -> Iterator[Completion]:
    if name in ("load", "save"):
        yield from _of_path(argument)
        return
    listed: Sequence[str] = {
        "experts": vocabulary.names,
        "read": vocabulary.headings,
        "help": tuple(COMMANDS),
        "find": vocabulary.words,
    }.get(name, _CHOICES.get(name, ()))
    wanted = argument.lower()
    found = [one for one in listed if any(part.startswith(wanted) for part in _beginnings(one))]
    for one in found[:_MOST]:
        yield Completion(one, len(argument))


def _beginnings(text: str) -> list[str]:
    """Return what of a text, in lower case, stands from each of its words on."""
    lowered = text.lower()
    return [lowered[match.start() :] for match in re.finditer(r"\b\w", lowered)]


def _of_path(typed: str) -> Iterator[Completion]:
    """Yield files and folders; hidden ones only if a dot is typed."""
    marked = typed.removeprefix("!")
    folder, _, begin = marked.rpartition("/")
    place = expanded(folder + "/") if "/" in marked else "."
    try:
        with os.scandir(place) as entries:
            names = sorted(entry.name + "/" * entry.is_dir() for entry in entries)
    except OSError:
        return
    for name in names:
        hidden = name.startswith(".") and not begin.startswith(".")
        if name.startswith(begin) and name.isprintable() and not hidden:
            yield Completion(name, len(begin))


def _of_text(typed: str, vocabulary: Vocabulary) -> Iterator[Completion]:
    line = typed.lstrip()
    if len(line) >= _SHORTEST_LINE:
        for question in vocabulary.questions:
            if question.lower().startswith(line.lower()):
                yield Completion(question, len(line), "question")
    match = _WORD.search(typed)
    if match is None:
        return
    word = match.group().lower()
    for name in vocabulary.names:
        if any(part.startswith(word) for part in _beginnings(name)):
            yield Completion(name, len(word), "quoted")
    if len(word) >= _SHORTEST_WORD:
        for one in vocabulary.words:
            if one.startswith(word) and one != word:
                yield Completion(one, len(word))


def suggestion(typed: str, history: Sequence[str], questions: Iterable[str]) -> str:
    """Return what may follow the typed text: the rest of the last entry that begins so, or of a question.

    Nothing follows an empty text, or one of several lines.

    >>> suggestion("What c", ["Hello", "What causes scars?"], [])
    'auses scars?'
    """
    if not typed.strip() or "\n" in typed:
        return ""
    for entry in reversed(history):
        if entry.startswith(typed) and "\n" not in entry and entry != typed:
            return entry[len(typed) :]
    lowered = typed.lower()
    found = (one for one in questions if len(one) > len(typed) and one.lower().startswith(lowered))
    return next(found, typed)[len(typed) :]
