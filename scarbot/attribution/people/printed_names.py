"""What of a run of capitals is the name of a person."""

from __future__ import annotations

import re
from functools import cache, partial
from typing import TYPE_CHECKING

from scarbot.attribution.people.names import (
    cleaned,
    is_opening,
    is_organisation,
    is_post,
    is_thing,
    without_opening,
)
from scarbot.attribution.people.persons import without_nickname
from scarbot.attribution.words.word_places import end_of_words
from scarbot.language import fold
from scarbot.lexicon.given_names import is_given

if TYPE_CHECKING:
    from collections.abc import Collection

    from scarbot.attribution.words.vocabulary import Vocabulary
    from scarbot.attribution.words.word_places import Wording

__all__ = ["NameReader", "opens_sentence"]

_SENTENCE_END = re.compile(r"(?<!\b[SFM]t)[.!?][”\"’)]?\Z")  # "St. Louis" opens none
_NAME_BEFORE = re.compile(r"\b([A-Z][\w’'-]*)\s+\Z")
_POST_OF = re.compile(r"\b([A-Z][\w’'-]*)\s+(?:of|(?:of\s+State\s+)?for)\s+\Z")
_OF = (" of ", " for ")
_WROTE = re.compile(r"\b(?:author|writer|editor|creator|host)\s+of\s+(?:[^.;!?“”\"\n]*[^,.;!?“”\"\n]\s)?\Z")
_LONGEST_TITLE = 100
_AGED = ("-year-old", "-month-old", "-week-old")
_HONOURS = ("Don", "Doña", "Señor", "Señora")
_LONGEST_NAME = 40
_FEWEST_LETTERS = 3  # "AJ Lee" goes by initials
_SHORTEST_TRADE = 7  # "Head", "Barber" and "Coach" are surnames as well
_FARTHEST = 20
"""So far in front of a name it is looked whether a sentence ends."""

_GOES_ON_BELOW = re.compile(r"[\w,;]\r?\n\Z")


def opens_sentence(text: str, at: int, start: int) -> bool:
    r"""Say whether a passage or a line begins at an offset, or a sentence ends in front of it.

    A line that goes on with the words of the one above begins nothing.

    >>> opens_sentence("It is. Ruiz says", 7, 0), opens_sentence("So Ruiz says", 3, 0)
    (True, False)
    >>> opens_sentence("Tips\n\nRuiz says", 6, 0), opens_sentence("to\nRuiz says", 3, 0)
    (True, False)
    """
    end = end_of_words(text, at)
    line = at == start or (
        text[at - 1 : at] in ("", "\n") and not _GOES_ON_BELOW.search(text, max(0, at - 3), at)
    )
    return line or (end < at and bool(_SENTENCE_END.search(text, max(start, end - 2), end)))


def _in_usual_letters(name: str) -> str:
    """Return a name whose first word alone is in capitals, as papers open with, in usual letters.

    >>> _in_usual_letters("MARTHA Lewin"), _in_usual_letters("JP Nadar")
    ('Martha Lewin', 'JP Nadar')
    """
    first, _, rest = name.partition(" ")
    if len(first) < _FEWEST_LETTERS or not (first.isupper() and first.isalpha() and rest[1:2].islower()):
        return name  # the usual case
    usual = first.capitalize()
    return f"{usual} {rest}" if is_given(usual) else name


def _without_age(name: str) -> str:
    """Return a name without an age in words that opens its sentence.

    >>> _without_age("Sixteen-year-old Ana Ruiz"), _without_age("Ana Ruiz")
    ('Ana Ruiz', 'Ana Ruiz')
    """
    first, _, rest = name.partition(" ")
    return rest if rest and first.endswith(_AGED) else name


def _without_honour(name: str) -> str:
    """Return a name without the Spanish honour in front of it; Don may be a first name as well.

    >>> _without_honour("Don Pedro Ruiz"), _without_honour("Doña Ana"), _without_honour("Don Lee Roth")
    ('Pedro Ruiz', 'Ana', 'Don Lee Roth')
    """
    first, _, rest = name.partition(" ")
    given = rest.partition(" ")[0]
    if not given or first not in _HONOURS:
        return name  # the usual case
    honours = first != "Don" or (given.endswith(("o", "os")) and is_given(given))
    return rest if honours else name


class NameReader:
    """Reads the names in the matches of shapes; the same ones stand there again and again.

    Args:
        wording: the article's text.
        words: the vocabulary of attribution.
        starts: where sentences begin; no name goes on across one.
    """

    def __init__(self, wording: Wording, words: Vocabulary, starts: Collection[int]) -> None:
        self._wording, self._text, self._words, self._starts = wording, wording.text, words, starts
        spoken_for = wording.find(words.groups.spoken_for, 0, len(wording.text))
        self._spoken_for = {match.end() for match in spoken_for}
        self._cleaned = cache(partial(cleaned, words=words))
        self._is_organisation = cache(partial(is_organisation, words=words))
        self._read: dict[tuple[int, int], tuple[str, int]] = {}
        self._known_as: dict[tuple[str, str], bool] = {}

    def read(self, match: re.Match[str], group: str | int) -> tuple[str, int]:
        """Return the name of a match and its offset; no name for what is no person."""
        span = match.span(group)
        if span not in self._read:
            self._read[span] = self._name(match[group], *span)
        return self._read[span]

    def _name(self, printed: str, begin: int, end: int) -> tuple[str, int]:
        """Return the name in some capitals, by their offsets, and its own offset."""
        if ". " in printed:
            printed = self._in_sentence(printed, begin)
        name = self._cleaned(_without_honour(_without_age(printed)))
        name = without_opening(self._text, name, end - len(name))
        name = self._without_verb(name, end - len(name))
        name = self._behind_subject(name, end - len(name))
        name = self._behind_title(name, end - len(name))
        start = end - len(name)
        if not name or name.endswith(" I") or self._is_organisation(name) or is_thing(self._text, start):
            return "", start
        if self._is_trade(name):
            return "", start  # "Accredited Exercise Physiologist"
        if "." in name and is_opening(name, self._words):
            return "", start
        if self._is_cut(name):
            return "", start  # "said Norr President" of "said Norr President Ana Ruiz"
        if start in self._spoken_for:
            return "", start  # "a spokesperson for its owner, Norr Kraft"
        if " " not in name and self._text.startswith(" & ", end):
            return "", start  # "says Procter & Gamble"
        if self._text.startswith(", ", end) and self._words.groups.body.match(self._text, end):
            return "", start  # "Lungs Together, a patient group in"
        return without_nickname(fold(_in_usual_letters(name))), start

    def _in_sentence(self, name: str, start: int) -> str:
        """Return what of a name stands behind the last sentence that ends in it: "than I. Ruiz says"."""
        at = name.rfind(". ")
        while at >= 0:
            behind = at + 2
            if start + behind in self._starts:
                return name[behind:]
            at = name.rfind(". ", 0, at)
        return name

    def _without_verb(self, name: str, start: int) -> str:
        """Return a name without the verb that opens its sentence: "Said Ruiz", where Ana Ruiz is known."""
        first, _, rest = name.partition(" ")
        if not (rest and first in self._words.people.not_names):
            return name  # the usual case
        if not self._words.reporting.verbs.pattern.fullmatch(first):
            return name
        if not opens_sentence(self._text, start, max(0, start - _FARTHEST)):
            return name
        if (rest, first) not in self._known_as:
            self._known_as[rest, first] = self._stands_behind_another(rest, first)
        return rest if self._known_as[rest, first] else name

    def _behind_subject(self, name: str, start: int) -> str:
        """Return a full name without what somebody is head of: "Chief of Pediatrics Ana Ruiz"."""
        first, _, rest = name.partition(" ")
        if not (" " in rest and self._text.endswith(_OF, 0, start)):
            return name  # the usual case
        named = is_given(rest.partition(" ")[0]) and not is_given(first)
        post = _POST_OF.search(self._text, max(0, start - _LONGEST_NAME), start) if named else None
        return rest if post and is_post(post[1], self._words) else name

    def _behind_title(self, name: str, start: int) -> str:
        """Return a full name without the end of the book in front: "author of A Guide to Birth Ana Ruiz"."""
        if name.count(" ") < 2:
            return name  # the usual case
        parts = name.split(" ")
        if is_given(parts[0]):
            return name
        last = next((place for place in range(len(parts) - 2, 0, -1) if is_given(parts[place])), 0)
        wrote = last and _WROTE.search(self._text, max(0, start - _LONGEST_TITLE), start)
        return " ".join(parts[last:]) if wrote else name

    def _is_cut(self, name: str) -> bool:
        """Say whether a name ends in a post, and so before who holds it; "Jim Justice" has a surname."""
        first, _, last = name.rpartition(" ")
        return bool(first) and last.lower() in self._words.people.posts and not is_given(first)

    def _is_trade(self, name: str) -> bool:
        """Say whether capitals are what experts are, and nobody's name."""
        first, _, last = name.rpartition(" ")
        roles, trade = self._words.roles, last.lower()
        if len(trade) < _SHORTEST_TRADE or not first or trade not in roles.listed or trade in roles.lay:
            return False  # the usual case
        return not is_given(first.split()[0])

    def _stands_behind_another(self, rest: str, first: str) -> bool:
        """Say whether the rest of a name stands behind some other name than its first word."""
        for at in self._wording.occurrences(rest):
            before = _NAME_BEFORE.search(self._text, max(0, at - _LONGEST_NAME), at)
            if before and before[1] != first and before[1] not in self._words.people.not_names:
                return True
        return False
