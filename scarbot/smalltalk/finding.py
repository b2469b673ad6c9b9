"""What kind of small talk a question is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from scarbot.lexicon.spelling import STRETCHED, without_apostrophes
from scarbot.lexicon.word_lists import function_words
from scarbot.smalltalk.gibberish import is_gibberish
from scarbot.smalltalk.phrasebook import default_phrasebook

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from scarbot.smalltalk.phrasebook import Phrasebook

__all__ = ["Smalltalk", "find_smalltalk", "puts_off_help"]

_MOST_WORDS = 16
"""The most words of a question that is taken for phrases of small talk."""
_AROUND = " \t\n?!."
"""What may stand around a question that is read as it was typed."""
_LONGEST_READ = 1000
"""The number of characters of a question that are read for small talk."""
_WORD = re.compile(r"[^\W_]+")
_LAST_LATIN = "\u024f"
_ORDER = "instruction"

_Way = tuple[int, frozenset[str]]
"""How many parts the beginning of a question is made of, and of which kinds; few parts are better."""


@dataclass(frozen=True, slots=True)
class Smalltalk:
    """Small talk of one kind, and the line that answers it.

    Attributes:
        kind: the kind of the data file; ``"bot"`` is a question about Scarbot itself.
        message: the line to show.
    """

    kind: str
    message: str


def find_smalltalk(
    question: str,
    *,
    known: Callable[[str], bool] | None = None,
    printed: Callable[[str], bool] | None = None,
    book: Phrasebook | None = None,
) -> Smalltalk | None:
    """Return what kind of small talk a question is; ``None`` if it may be about an article.

    Args:
        question: any text; the beginning of a long one decides.
        known: says whether the corpus or the common vocabulary has a word in lower case. Such a
            word is neither gibberish nor of another language.
        printed: says whether the articles themselves print a word in lower case: what somebody asks of
            that is not asked of the program.
        book: the phrases to use; the package's own by default.

    >>> find_smalltalk("Heyyy there!").kind
    'greeting'
    >>> find_smalltalk("hey, does it hurt?") is None
    True
    """
    book = book or default_phrasebook()
    kind = _kind(question[:_LONGEST_READ], known or _knows_nothing, book)
    kind = kind or _personal(_words(question[:_LONGEST_READ]), printed or _knows_nothing, book)
    return Smalltalk(book.of.get(kind, kind), book.messages[kind]) if kind else None


def puts_off_help(turn: str) -> bool:
    """Say whether a turn tells what somebody does next, asks nothing, and is no call for help.

    >>> [puts_off_help(turn) for turn in ("ok, I'll let her sleep it off", "ok, I'll ring them", "ok")]
    [True, False, False]
    """
    parting, words = default_phrasebook().parting, _words(turn[:_LONGEST_READ])
    plans = any(parting.opens(words, at) for at in range(len(words)))
    return plans and "?" not in turn and parting.helping.isdisjoint(words)


def _knows_nothing(_: str) -> bool:
    return False


def _kind(question: str, known: Callable[[str], bool], book: Phrasebook) -> str:
    """Return the kind of small talk, or an empty string."""
    if not question.strip():
        return "empty"
    words = _words(question)
    if not words:
        return "symbols"
    return (
        _listed([_plain(word, book.words) for word in words], book)
        or _matched((" ".join(words), question.lower().strip(_AROUND)), book)
        or _bagged(frozenset(words), book)
        or _parting(words, book)
        or (_ORDER if book.orders.given(words) else "")
        or ("language" if _foreign(question, words, known, book) else "")
        or ("gibberish" if is_gibberish(words, known) else "")
    )


def _words(question: str) -> list[str]:
    return _WORD.findall(without_apostrophes(question.lower()))


def _plain(word: str, vocabulary: frozenset[str]) -> str:
    """Return a stretched ("heyyy") or accented word as it is listed; any other word unchanged."""
    if word in vocabulary:
        return word
    if word.isascii() and not STRETCHED.search(word):
        return word
    import unicodedata  # few words get as far

    bare = "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))
    for plain in (bare, STRETCHED.sub(r"\1\1", bare), STRETCHED.sub(r"\1", bare)):
        if plain in vocabulary:
            return plain
    return word


def _listed(words: Sequence[str], book: Phrasebook) -> str:
    """Return the first of the kinds whose phrases together make up a question; empty if they do not."""
    if len(words) > _MOST_WORDS:
        return ""
    ways: list[_Way | None] = [(0, frozenset()), *[None] * len(words)]
    for start, way in enumerate(ways):
        if way is None:
            continue
        for end in range(start + 1, min(start + book.longest, len(words)) + 1):
            following = _with(way, tuple(words[start:end]), book)
            if following and following[0] < (ways[end] or (len(words) + 1,))[0]:
                ways[end] = following
    found = ways[-1][1] if ways[-1] else ()
    return next((kind for kind in book.messages if kind in found), "")


def _with(way: _Way, part: tuple[str, ...], book: Phrasebook) -> _Way | None:
    """Return a way with one more part: an attachment behind a phrase, or a phrase; ``None`` if neither."""
    parts, kinds = way
    if kinds and part in book.attachments:
        return parts + 1, kinds
    kind = book.phrases.get(part)
    return (parts + 1, kinds | {kind}) if kind else None


def _matched(texts: Sequence[str], book: Phrasebook) -> str:
    """Return the kind of the first pattern that one of some wordings of a question is; empty for none."""
    return next((kind for kind, pattern in book.patterns if any(map(pattern.fullmatch, texts))), "")


def _bagged(words: frozenset[str], book: Phrasebook) -> str:
    return next((kind for kind, bag in book.bags if bag.holds(words)), "")


def _parting(words: Sequence[str], book: Phrasebook) -> str:
    """Return the kind of a courtesy beside what somebody does next, "thanks, I'll ring them"; or nothing."""
    if len(words) > _MOST_WORDS:
        return ""
    for at in range(len(words)):
        end = book.parting.end(words, at)
        if not end:
            continue
        around = [part for part in (book.parting.unlinked(words[:at]), words[end:]) if part]
        kinds = [_listed(part, book) for part in around]
        if kinds and all(kinds):
            return kinds[0]
    return ""


def _personal(words: Sequence[str], printed: Callable[[str], bool], book: Phrasebook) -> str:
    """Return the kind of what is asked of the program itself, "do you like pizza"; empty for all else."""
    opens, kind = book.personal
    for length in range(min(len(words) - 1, book.longest), 0, -1):
        behind = set(words[length:]) - function_words()
        if tuple(words[:length]) in opens and behind:
            return "" if any(map(printed, behind)) else kind
    return ""


def _foreign(question: str, words: Sequence[str], known: Callable[[str], bool], book: Phrasebook) -> bool:
    """Say whether a question is in another language, by its script or its function words."""
    if not question.isascii():
        letters = [c for c in question if c.isalpha()]
        others = sum(_is_other_script(c) for c in letters)
        # A Greek letter in the name of an acid is no Greek.
        if others > 1 and others * 2 > len(letters):
            return True
    english = sum(word in book.english for word in words)
    new = {word for word in words if not known(word)}
    best = max(language.share(words, new) for language in book.languages)
    return best >= max(1.5, len(words) * 0.3) and best > english


def _is_other_script(letter: str) -> bool:
    import unicodedata

    return letter > _LAST_LATIN and not unicodedata.name(letter, "").startswith(("LATIN", "MODIFIER"))
