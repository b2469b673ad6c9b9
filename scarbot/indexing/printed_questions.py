"""Questions that are printed in an article, and which statements stand under each as its answer.

A heading may be one, and so may a line of an interview, with a label or without, and a sentence in
front of what answers it. What ends the first paragraph opens an article, and nothing answers it at once.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from scarbot.models import statements_under

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from scarbot.models import Article, Passage, Place, Statement

__all__ = [
    "PrintedQuestion",
    "asks",
    "find_letters",
    "find_listed",
    "find_printed",
    "is_aside",
    "questions_above",
]

_CLOSING = "\"'”’)*_ "
_OPENING = "\"'“‘"
# Attribution cuts labels from what is said; headings keep theirs, and so does an interview of one question.
_LABEL = re.compile(
    r"\W*(?:(?i:q|question|interviewer)\s?:|(?i:myth)(?:\s?(?:no\.\s?|#)?\d{1,2})?\s?[:.–—]|Q\s?\.|\d{1,2}[.):])[*_]{0,3}\s+"
)
# What is said to be a myth is asked with the same words: "Myth 2: Wool itches".
_MYTH = re.compile(r"\W*(?i:myth)\b")
_ASIDE = re.compile(r"[*_]*[\[(][^\[\]()]*[\])][.*_]*")
_SENTENCE = re.compile(r"(?<=[.!?…])[\"'”’)]*\s+")


class PrintedQuestion(NamedTuple):
    """A printed question and what stands under it.

    Attributes:
        text: its wording, without a label or a number.
        label: the label of who asks or the number in front of it; mostly empty.
        first: the position of the first statement under it in :attr:`Article.statements`.
        behind: the position behind the last.
    """

    text: str
    label: str
    first: int
    behind: int

    @property
    def is_claim(self) -> bool:
        """Whether it claims something, as a myth does, and is asked as "is that so?"."""
        return bool(_MYTH.match(self.label))


def find_printed(article: Article) -> list[PrintedQuestion]:
    r"""Return the printed questions: headings and lines of their own first, then those inside paragraphs.

    Each group stands in the order of the text. A question that follows on words of its own ("My son
    snores. Is that bad?") is there with and without them. One that nothing stands under is left out.

    >>> from scarbot import parse_article
    >>> text = "Wool\n\nIt is warm.\n\nDoes wool itch?\n\nOnly where it is coarse. Fine wool is soft."
    >>> [(one.text, one.first, one.behind) for one in find_printed(parse_article(text, format="text"))]
    [('Does wool itch?', 1, 3)]
    """
    lines = _asked_lines(article)
    alone = [*_headed(article), *_lines(article, lines)]
    return [*sorted(alone, key=lambda one: one.first), *_inside(article, {line.index for line in lines})]


def questions_above(places: Iterable[Place]) -> Iterator[str]:
    r"""Yield the question, on a line of its own, that each statement stands under; empty for none.

    It is to what answers it what a heading is to its section.

    >>> from scarbot import Corpus, parse_article
    >>> text = "Wool\n\nWool is old.\n\nQ: Does it itch?\n\nOnly where it is coarse. Fine wool is soft."
    >>> list(questions_above(Corpus((parse_article(text, format="text"),)).places))
    ['', '', 'Does it itch?', 'Does it itch?']
    """
    known: dict[str, dict[int, str]] = {}
    for place in places:
        article = place.article
        if article.id not in known:
            known[article.id] = _above(article)
        yield known[article.id].get(place.statement.index, "")


def _above(article: Article) -> dict[int, str]:
    """Return the question that each statement stands under, by its position, and none for others."""
    found: dict[int, str] = {}
    for asked in _lines(article, _asked_lines(article)):
        found.update({at: found.get(at, asked.text) for at in range(asked.first, asked.behind)})
    return found


def find_letters(article: Article) -> list[int]:
    r"""Return the positions of what an interviewer or a reader writes that asks: it answers nothing.

    >>> from scarbot import parse_article
    >>> text = "Wool\n\nWool is old.\n\nQ: My socks itch. Is it the wool?\n\nIt may be."
    >>> article = parse_article(text, format="text")
    >>> [article.statements[position].text for position in find_letters(article)]
    ['Q: My socks itch.', 'Is it the wool?']
    """
    asked = (article.statements[line.first : line.last] for line in _asked_lines(article))
    return [statement.index for line in asked for statement in line if statement.kind == "article"]


def find_listed(article: Article) -> list[PrintedQuestion]:
    """Return the lay questions of an article as if it printed them, where they are too few to learn from.

    Under one that nothing answers nothing stands.
    """
    if article.teaches_asking or not article.statements:
        return []
    answered = [PrintedQuestion(lay.text, "", lay.statement, lay.statement + 1) for lay in article.questions]
    return answered + [PrintedQuestion(text, "", 0, 0) for text in article.unanswered]


def asks(text: str) -> bool:
    """Say whether a sentence or a heading ends as a question.

    >>> asks("“Is it warm?”"), asks("It is warm.")
    (True, False)
    """
    return text.rstrip(_CLOSING).endswith("?")


def is_aside(text: str) -> bool:
    """Say whether a sentence is all in brackets, as what a speaker does is told.

    >>> is_aside("[Laughs.]"), is_aside("It is warm (mostly).")
    (True, False)
    """
    return bool(_ASIDE.fullmatch(text.strip()))


def _headed(article: Article) -> Iterator[PrintedQuestion]:
    """Yield the headings that ask, or name a myth; what stands in the sections below is under them as well.

    What a reader writes in front of the answer, which ends with a question, is no part of it.
    """
    for section in article.sections:
        if section.supplied or not (asks(section.heading) or _MYTH.match(section.heading)):
            continue
        held = statements_under(article, section)
        if held:
            behind = held[-1].index + 1
            first = _behind_letter(article, held[0].index, behind)
            yield from _worded(section.heading, first, behind)


def _behind_letter(article: Article, first: int, behind: int) -> int:
    """Return where an answer begins behind a first paragraph that ends as a question."""
    after = article.passages[article.statements[first].passage].last
    return after if after < behind and asks(article.statements[after - 1].text) else first


def _lines(article: Article, lines: list[Passage]) -> Iterator[PrintedQuestion]:
    """Yield the questions that are lines of their own: what follows in the section is under them."""
    starts = {line.index for line in lines}
    for line in lines:
        behind = line.last
        for passage in article.passages[line.index + 1 :]:
            if passage.index in starts or passage.section != line.section:
                break
            behind = passage.last
        if behind > line.last:
            asked = article.text[article.statements[line.first].start : line.end]
            yield from _worded(asked, line.last, behind)


def _inside(article: Article, lines: set[int]) -> Iterator[PrintedQuestion]:
    """Yield the questions inside paragraphs, but for the first one: what follows there is under them."""
    for passage in article.passages[1:]:
        statements = article.statements[passage.first : passage.last]
        asking = [s for s in statements if _is_asked(s)] if passage.index not in lines else []
        for statement, after in zip(asking, [*asking[1:], None], strict=False):
            behind = after.index if after else passage.last
            if behind > statement.index + 1:
                yield PrintedQuestion(statement.text, "", statement.index + 1, behind)


def _asked_lines(article: Article) -> list[Passage]:
    return [passage for passage in article.passages if _is_line(article, passage)]


def _is_line(article: Article, passage: Passage) -> bool:
    """Say whether a paragraph is what an interviewer or a reader asks: a question, or with a label."""
    statements = article.statements[passage.first : passage.last]
    if not any(map(_is_asked, statements)):
        return False
    if _LABEL.match(statements[0].text) or (all(map(_is_asked, statements)) and passage.index > 0):
        return True
    return _is_asked(statements[-1]) and _is_answer(article, passage.index + 1)


def _is_answer(article: Article, index: int) -> bool:
    """Say whether a paragraph is somebody's words without quotation marks, as in an interview."""
    if index >= len(article.passages):
        return False
    passage = article.passages[index]
    spoken = [s for s in article.statements[passage.first : passage.last] if s.kind == "direct"]
    return bool(spoken) and spoken[0].index == passage.first and spoken[0].text[0] not in _OPENING


def _worded(text: str, first: int, behind: int) -> Iterator[PrintedQuestion]:
    """Yield a question as it is worded, and without what is said before it is asked."""
    match = _LABEL.match(text)
    label = match.group() if match else ""
    text = text.removeprefix(label)
    yield PrintedQuestion(text, label, first, behind)
    sentences = _SENTENCE.split(text)
    asked = [sentence for sentence in sentences if asks(sentence)]
    if asked and len(asked) < len(sentences):
        yield PrintedQuestion(" ".join(asked), label, first, behind)


def _is_asked(statement: Statement) -> bool:
    return statement.kind == "article" and asks(statement.text)
