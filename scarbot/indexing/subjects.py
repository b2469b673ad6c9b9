"""What an article calls its subject, which its title may not name: a condition by its other name, say."""

from __future__ import annotations

import re
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING

from scarbot.attribution.words.patterns import any_of
from scarbot.language import fold
from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.word_lists import content_stems

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from scarbot.language import Stemmer
    from scarbot.models import Article

__all__ = ["find_subjects", "named_in"]

_FIRST_STATEMENTS = 12
"""The statements in which a subject is named, and the share of them all where that is more; by eye."""
_FIRST_SHARE = 0.25
_FEWEST = 2
"""The number of statements that have to have a name, unless a heading asks what it is."""


def find_subjects(
    article: Article, own: Sequence[Collection[str]], stemmer: Stemmer, stop: Collection[str]
) -> set[str]:
    """Return the stems of what an article calls its subject; mostly nothing that its title does not have.

    That is what its beginning says a condition is called, if it goes on to speak of it, and what a heading
    asks what it is. People are no subject.

    Args:
        article: the article.
        own: the content stems of each of its statements.
        stemmer: what stems the names.
        stop: words of no content.
    """
    first = max(_FIRST_STATEMENTS, int(_FIRST_SHARE * len(article.statements)))
    told = chain.from_iterable(named_in(statement.text) for statement in article.statements[:first])
    asked = chain.from_iterable(_asked_in(section.heading) for section in article.sections)
    people = {part for speaker in article.speakers for part in speaker.name.split()}
    found: set[str] = set()
    for names, fewest in ((told, _FEWEST), (asked, 1)):
        for name in names:
            stems = content_stems(name, stemmer, stop)
            if people.isdisjoint(name.split()) and sum(map(set(stems).issubset, own)) >= fewest:
                found.update(stems)
    return found


def named_in(text: str) -> Iterator[str]:
    """Yield what a text says that something is called, in the order of its words.

    >>> list(named_in("It is called stenosing tenosynovitis, better known as trigger finger."))
    ['stenosing tenosynovitis', 'trigger finger']
    >>> list(named_in("She has nocturia, the medical term for it.")), list(named_in("He called the clinic."))
    (['nocturia'], [])
    """
    for match in _naming().finditer(fold(text)):
        yield next(filter(None, match.groups()))


def _asked_in(heading: str) -> Iterator[str]:
    """Yield the name that a heading asks about: "What is hyperhidrosis, exactly?"."""
    match = _what_is().match(fold(heading))
    if match:
        yield match[1]


@cache
def _naming() -> re.Pattern[str]:
    data = load_data("subjects")
    often, kinds, things, callers = map(
        any_of, (data[key] for key in ("often", "kinds", "things", "callers"))
    )
    called, name = r"(?:called|known as|referred to as)", _name()
    kind = rf"{kinds} (?:name|term|label|word)s?"
    shapes = (
        rf"\b{often} (?:called|known(?: to \w+)?|referred to)(?: as)? {name}",
        rf"\b(?:known|referred to) (?:{often} )?as {name}",
        rf"\b(?:is|are|was|it|this|have|had) called {name}",
        rf"\b{things}s? (?:{called}|named|with a name|(?:that |which )?{callers} call)\W{{1,3}}{name}",
        rf"\b{callers} call(?: it| this| them)? {name}",
        rf"\b{kind}(?: for (?:it|this|that|them|the \w+))?(?: is| was|:|,) {name}",
        rf"\b{name},? (?:which is |is )?the {kind}\b",
        rf"\bdiagnos(?:ed (?:her |him |me )?with|is(?: was| is|:|,)) {name}",
    )
    return re.compile("|".join(shapes), re.IGNORECASE)


@cache
def _what_is() -> re.Pattern[str]:
    return re.compile(
        rf"what(?:['’]s| is| are|, exactly, (?:is|are)| exactly (?:is|are)) {_name()}(?:, \w+)?\?",
        re.IGNORECASE,
    )


def _name() -> str:
    """Return the pattern of a name of up to four words, as a group."""
    word = rf"(?!{any_of(load_data('subjects')['outside'])}\b)[^\W\d_][\w’'-]*"
    return rf"[“‘\"']?(?:a |an |the )?({word}(?: {word}){{0,3}})"
