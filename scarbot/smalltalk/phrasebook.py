"""The phrases of small talk: the content of ``data/smalltalk.toml``, compiled."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import takewhile
from typing import TYPE_CHECKING, Any, NamedTuple

from scarbot.errors import DataError
from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.phrases import Bag

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["Courtesies", "Phrasebook", "Phrases", "default_phrasebook", "phrasebook_from"]

_LONGEST_ORDER = 5
"""The number of words of the longest listed opening of an order."""

_LONGEST_PARTING = 4
"""The number of words of the longest listed opening of what somebody does next."""
_SOON = 3
"""Among how many words behind that the verb stands: "I'll just go and ring them"."""

Phrases = frozenset[tuple[str, ...]]
"""Phrases as tuples of words."""


@dataclass(frozen=True, slots=True)
class Phrasebook:
    """The content of the data file, compiled by :func:`phrasebook_from`.

    Attributes:
        messages: the line of each kind, in the order in which kinds win.
        phrases: the kind of each phrase, by its words.
        words: all words of the phrases and attachments.
        longest: how many words the longest of these has.
        patterns: pairs of a kind and a pattern for a whole question.
        bags: pairs of a kind and a bag of words.
        of: the kind that a kind is told as, if it is another one.
        personal: what is asked of the program itself: openings, and the kind that they are of.
        parting: what somebody says that they do next.
        orders: what is written for a language model.
        attachments: what may follow a phrase.
        languages: the words of each language.
        english: words that speak for English.
        courtesies: what a polite question begins and ends with.
    """

    messages: Mapping[str, str]
    phrases: Mapping[tuple[str, ...], str]
    words: frozenset[str]
    longest: int
    patterns: tuple[tuple[str, re.Pattern[str]], ...]
    bags: tuple[tuple[str, Bag], ...]
    of: Mapping[str, str]
    personal: tuple[Phrases, str]
    parting: _Parting
    orders: _Orders
    attachments: Phrases
    languages: tuple[_Language, ...]
    english: frozenset[str]
    courtesies: Courtesies


class _Order(NamedTuple):
    """An order to a language model: a verb, words between with a mark among them, an object, a tail.

    An order without marks needs none, and one without a tail may have any.
    """

    verbs: frozenset[str]
    between: frozenset[str]
    marks: frozenset[str]
    objects: frozenset[str]
    tail: frozenset[str]

    def given(self, words: Sequence[str]) -> bool:
        """Say whether words are this order."""
        if not words or words[0] not in self.verbs:
            return False
        end = next((at for at, word in enumerate(words[1:], 1) if word not in self.between), None)
        if end is None or words[end] not in self.objects:
            return False
        marked = not self.marks or not self.marks.isdisjoint(words[1:end])
        return marked and (not self.tail or self.tail.issuperset(words[end + 1 :]))


class _Orders(NamedTuple):
    """What is written for a language model, and the words that may stand before it."""

    before: frozenset[str]
    opens: Phrases
    orders: tuple[_Order, ...]

    def given(self, words: Sequence[str]) -> bool:
        """Say whether words are an order."""
        first = next((at for at, word in enumerate(words) if word not in self.before), len(words))
        rest = list(words[first:])
        opens = any(tuple(rest[:length]) in self.opens for length in range(1, _LONGEST_ORDER + 1))
        return opens or any(order.given(rest) for order in self.orders)


class _Parting(NamedTuple):
    """What somebody does next: a lead and a verb, or a way; then nothing but certain words.

    Behind a verb of ``doing`` fewer words may stand: only those that point at something, or tell when.
    """

    leads: Phrases
    verbs: frozenset[str]
    ways: Phrases
    words: frozenset[str]
    doing: frozenset[str]
    pointing: frozenset[str]
    links: frozenset[str]
    helping: frozenset[str]

    def end(self, words: Sequence[str], at: int) -> int:
        """Return the position behind what opens at a place and says what somebody does; 0 for none."""
        for length in range(_LONGEST_PARTING, 0, -1):
            opening, end = tuple(words[at : at + length]), at + length
            if len(opening) < length or not (opening in self.leads or opening in self.ways):
                continue
            if opening in self.leads and not self.doing.isdisjoint(words[end : end + 1]):
                return end + 1 + len(list(takewhile(self.pointing.__contains__, words[end + 1 :])))
            behind = list(takewhile(self.words.__contains__, words[end:]))
            does = opening in self.ways or any(word in self.verbs for word in behind[:_SOON])
            return end + len(behind) if behind and does else 0
        return 0

    def opens(self, words: Sequence[str], at: int) -> bool:
        """Say whether a lead opens at a place: "I'll"."""
        return any(tuple(words[at : at + length]) in self.leads for length in range(_LONGEST_PARTING, 0, -1))

    def unlinked(self, words: Sequence[str]) -> Sequence[str]:
        """Return words without one that only links them with what follows."""
        return words[:-1] if words and words[-1] in self.links else words


class _Language(NamedTuple):
    """The words of a language, and how much each counts; ``own`` are neither English nor words of content."""

    weights: Mapping[str, float]
    own: frozenset[str]

    def share(self, words: Sequence[str], new: set[str]) -> float:
        """Return how many of some words are of this language; words that it shares with others count half.

        Words that the corpus knows count only if they are the language's own: an article may print a
        name such as "van". If none of the new words is of the language, nothing counts.
        """
        if self.weights.keys().isdisjoint(new):
            return 0.0
        return sum(self.weights.get(word, 0.0) for word in words if word in new or word in self.own)


class Courtesies(NamedTuple):
    """What a polite question begins and ends with: phrases, and single words.

    ``first`` are the words that anything in front of a question begins with, ``last`` those that end endings.
    """

    greetings: Phrases
    no_greetings: Phrases
    openers: Phrases
    asking: Phrases
    not_before: Phrases
    endings: Phrases
    questions: frozenset[str]
    links: frozenset[str]
    first: frozenset[str]
    last: frozenset[str]


@cache
def default_phrasebook() -> Phrasebook:
    """Return the phrases of ``data/smalltalk.toml``, compiled once."""
    return phrasebook_from(load_data("smalltalk"))


def phrasebook_from(data: Mapping[str, Any]) -> Phrasebook:
    """Compile the content of the data file.

    Args:
        data: tables as in ``smalltalk.toml``, wherever they were read from.

    Raises:
        DataError: a table or key is missing or of another form.
    """
    try:
        return _compiled(data)
    except (KeyError, TypeError, AttributeError, re.error) as error:
        raise DataError(f"smalltalk.toml: {error!r}: correct the entry or reinstall Scarbot") from error


def _compiled(data: Mapping[str, Any]) -> Phrasebook:
    phrases: dict[tuple[str, ...], str] = {}
    patterns = []
    for kind in data["kind"]:
        for phrase in kind["phrases"]:
            phrases.setdefault(tuple(phrase.split()), kind["name"])
        patterns += [(kind["name"], re.compile(pattern)) for pattern in kind.get("patterns", ())]
    attachments = _as_words(data["attachments"]["words"])
    return Phrasebook(
        messages={kind["name"]: kind["message"] for kind in data["kind"]},
        phrases=phrases,
        words=frozenset(word for phrase in (*phrases, *attachments) for word in phrase),
        longest=max(map(len, (*phrases, *attachments))),
        patterns=tuple(patterns),
        attachments=attachments,
        bags=tuple((kind["name"], Bag.of(bag)) for kind in data["kind"] for bag in kind.get("bag", ())),
        of={kind["name"]: kind["of"] for kind in data["kind"] if "of" in kind},
        personal=(_as_words(data["personal"]["opens"]), str(data["personal"]["kind"])),
        parting=_parting(data["parting"]),
        orders=_orders(data["orders"]),
        languages=tuple(_language(language) for language in data["languages"].values()),
        english=frozenset(data["english"]["words"]),
        courtesies=_courtesies(data["courtesies"]),
    )


def _parting(data: Mapping[str, list[str]]) -> _Parting:
    verbs = frozenset(data["verbs"])
    return _Parting(
        leads=_as_words(data["leads"]),
        verbs=verbs,
        ways=_as_words(data["ways"]),
        words=verbs.union(data["words"]),
        doing=frozenset(data["doing"]),
        pointing=frozenset(data["pointing"]),
        links=frozenset(data["links"]),
        helping=frozenset(data["helping"]),
    )


def _orders(data: Mapping[str, Any]) -> _Orders:
    fields = _Order._fields
    return _Orders(
        before=frozenset(data["before"]),
        opens=_as_words(data["opens"]),
        orders=tuple(
            _Order(**{name: frozenset(order.get(name, ())) for name in fields}) for order in data["order"]
        ),
    )


def _language(language: Mapping[str, list[str]]) -> _Language:
    whole = dict.fromkeys((*language["words"], *language["content"]), 1.0)
    return _Language({**dict.fromkeys(language["shared"], 0.5), **whole}, frozenset(language["words"]))


def _courtesies(data: Mapping[str, list[str]]) -> Courtesies:
    lists = ("greetings", "no_greetings", "openers", "asking", "not_before", "endings")
    phrases = {name: _as_words(data[name]) for name in lists}
    return Courtesies(
        **phrases,
        questions=frozenset(data["questions"]),
        links=frozenset(data["links"]),
        first=frozenset(phrase[0] for name in ("greetings", "openers", "asking") for phrase in phrases[name]),
        last=frozenset(phrase[-1] for phrase in phrases["endings"]),
    )


def _as_words(phrases: Sequence[str]) -> Phrases:
    return frozenset(tuple(phrase.split()) for phrase in phrases)
