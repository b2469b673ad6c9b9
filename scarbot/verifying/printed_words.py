"""The words of an article as a claim is compared with them: which may be left out, which a gloss explains.

Words of a statement that only say who speaks, and reference marks, may be left out at no cost.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from scarbot.glossing import glosses_in
from scarbot.verifying.spans import gaps, quoted_in
from scarbot.verifying.tokens import denies, tokens

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from scarbot.models import Article, Gloss, Statement

__all__ = ["PrintedWord", "stream"]

_REFERENCE = re.compile(r"\[\d+(?:[,–-]\s?\d+)*\]|(?<=[.!?”\"’)])\d{1,2}(?=\s|$)|[⁰¹²³⁴-⁹]+")


@dataclass(frozen=True, slots=True)
class PrintedWord:
    """A word of an article.

    Attributes:
        key: what it is compared by; of a standard word, that word.
        start: offset of the printed word; of a standard word, of all that it stands for.
        end: the offset behind.
        statement: position of its statement.
        free: whether it may be left out: it says who speaks, or is a reference mark.
        gloss: the gloss that it belongs to.
        standard: whether ``key`` is the gloss's and not the article's.
    """

    key: str
    start: int
    end: int
    statement: int
    free: bool = False
    gloss: Gloss | None = None
    standard: bool = False


def stream(
    article: Article, first: int, last: int, standard: Collection[Gloss] = ()
) -> tuple[PrintedWord, ...]:
    """Return the words of neighbouring statements, in order.

    A line of a table has no other neighbours than such lines: the middle one tells which are meant.

    Args:
        article: where.
        first: position of the first statement.
        last: position of the last; one that is past the end is the last there is.
        standard: glosses whose standard words stand in place of the printed ones.
    """
    found: list[PrintedWord] = []
    sentences = len(article.statements)
    if (first + last) // 2 < sentences:
        statements = article.statements[max(first, 0) : last + 1]
    else:
        statements = article.quotable[max(first, sentences) : last + 1]
    for statement in statements:
        found += _words(article, statement, standard)
    return tuple(found)


def _words(article: Article, statement: Statement, standard: Collection[Gloss]) -> Iterator[PrintedWord]:
    free = _free(article, statement)
    glosses = list(glosses_in(article.glosses, statement.start, statement.end))
    done: Gloss | None = None
    found = tokens(article.text, statement.start, statement.end)
    for token in found:
        gloss = next((one for one in glosses if one.start <= token.start < one.end), None)
        if gloss is not None and gloss in standard:
            if gloss is not done:
                end = max(one.end for one in found if one.start < gloss.end)
                yield from _standard(article.text, statement.index, gloss, end)
            done = gloss
            continue
        is_free = not denies(token.key) and any(start <= token.start < end for start, end in free)
        yield PrintedWord(token.key, token.start, token.end, statement.index, is_free, gloss)


def _standard(text: str, statement: int, gloss: Gloss, end: int) -> Iterator[PrintedWord]:
    """Yield the standard words of a gloss; the last has what the printed word has behind the gloss ("’s")."""
    for word in tokens(gloss.standard + text[gloss.end : end]):
        yield PrintedWord(word.key, gloss.start, max(gloss.end, end), statement, gloss=gloss, standard=True)


def _free(article: Article, statement: Statement) -> list[tuple[int, int]]:
    """Return the spans of what may be left out of a statement."""
    text = article.text
    marks = _REFERENCE.finditer(text, statement.start, statement.end)
    spans = [match.span() for match in marks]
    if not statement.speakers or statement.cue is None:
        return spans
    if statement.kind == "direct":
        quoted = quoted_in(article, statement)
        outside = gaps(quoted, statement.start, statement.end) if quoted else []
        if any(start <= statement.cue[0] < end for start, end in outside):
            return spans + outside
    return [*spans, statement.cue] if _is_parenthesis(text, statement, *statement.cue) else spans


def _is_parenthesis(text: str, statement: Statement, start: int, end: int) -> bool:
    """Say whether a sentence stays whole without some of its words: at an end, or between marks.

    What says no stays: of "Lee does not recommend it" nothing may be left out.
    """
    if any(denies(token.key) for token in tokens(text, start, end)):
        return False
    before, behind = text[statement.start : start].rstrip(), text[end : statement.end].lstrip()
    return not before or not behind or not (before[-1].isalnum() or behind[0].isalnum())
