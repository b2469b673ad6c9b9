"""Emergencies, found by rule before anything is looked up in an article.

The vocabulary is data (``data/emergencies.toml``): concepts, rules over them, and one fixed text a
kind. No part of it depends on an article, and nothing here searches, ranks or learns.

A question is cut into words, and apostrophes are dropped. A misspelled word becomes the emergency
word that it stands for, unless it is a word of its own. Phrases give concepts, and concepts within
a few words of one another give an emergency. Time is linear in the length of the question.

What it does not do: judge how bad it is, tell truth from joke, or read a language but English.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass, field
from functools import cache, cached_property, lru_cache, reduce
from itertools import chain
from operator import or_
from typing import TYPE_CHECKING, Any, NamedTuple

from scarbot.errors import DataError
from scarbot.lexicon import load_data
from scarbot.spelling import STRETCHED, distance, without_apostrophes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

__all__ = ["Emergency", "Rules", "default_rules", "find_emergency", "rules_from"]

_TOKEN = re.compile(r"[0-9]+[.,][0-9]+|[^\W_]+(?:['’ʼ`´][^\W_]+)*|[.!?,;:()\n—–]+")
_MARKS = str.maketrans("(){}|.-", "       ")
_CLASS = re.compile(r"\{(\w+)\}")
_CHOICE = re.compile(r"\(([^()]*)\)|(\S+)")
_BREAK = "."
_TAKEN_OUT = "-"
_POINT = "point"
_FULL_STOPS = frozenset(".!?\n")
_TWO_ERRORS_FROM = 8
"""The letters from which a word may have two errors."""
_LONGEST_TYPED = 24
"""The letters above which a word is not taken for a misspelling: it would only cost time."""
_REMEMBERED = 20_000
"""The number of words whose meaning is remembered; anybody can type any number of them."""
_MOST_BETWEEN = 4
"""The number of places before a sign at which a negation can end: up to three words stand between."""
_REACH = 10
"""The number of words around a sign in which an excluding concept counts, unless its rule says another."""
_SHORTEST_STRETCHED = 3
"""The letters that a word has left at least where it was stretched: "heeelp"."""


@dataclass(frozen=True, slots=True)
class Emergency:
    """What a question tells of, and the fixed text for it.

    Attributes:
        name: the kind, such as ``"breathing"``.
        message: the text to show, with the numbers to call.
    """

    name: str
    message: str


class _Element(NamedTuple):
    """One place of a phrase: the words and the longer parts that may stand there."""

    words: frozenset[str]
    longer: tuple[list[str], ...]
    optional: bool


class _Pattern(NamedTuple):
    """A phrase; ``second`` holds its second words, and nothing where it may end before."""

    elements: tuple[_Element, ...]
    concepts: int
    second: frozenset[str]


class _Hit(NamedTuple):
    """Concepts, as bits, in the words of a question from ``start`` to before ``end``."""

    start: int
    end: int
    concepts: int


class _Lexicon:
    """Phrases by the words that they can begin with, each compiled when such a word is first met.

    A question has few of these words, so that nearly all phrases stay text.
    """

    def __init__(self, phrases: Iterable[tuple[str, int]], classes: Mapping[str, str] | None = None) -> None:
        self._phrases = tuple(phrases)
        self._classes = classes or {}
        self._compiled: dict[str, list[_Pattern]] = {}
        self._by_second: dict[str, dict[str, list[_Pattern]]] = {}

    @cached_property
    def by_first(self) -> dict[str, list[tuple[str, int]]]:
        """The phrases, each with its concepts, by their first words."""
        by_first: defaultdict[str, list[tuple[str, int]]] = defaultdict(list)
        for entry in self._phrases:
            head = entry[0].partition(" ")[0]
            if "(" not in head:  # nearly all begin with one word: the rest of their text need not be read
                by_first[head].append(entry)
                continue
            for word in _first_words(entry[0], self._classes):
                by_first[word].append(entry)
        return dict(by_first)

    def patterns(self, word: str) -> Sequence[_Pattern]:
        """Return the phrases that can begin with a word, in their order."""
        found = self._compiled.get(word)
        if found is not None:
            return found
        listed = self.by_first.get(word)
        if listed is None:  # nothing is kept of a word that begins none: anything can be typed
            return ()
        found = self._compiled[word] = [
            _pattern(_written_out(phrase, self._classes), concepts) for phrase, concepts in listed
        ]
        return found

    def following(self, word: str, second: str) -> Sequence[_Pattern]:
        """Return the phrases that can begin with two words: most fail at their second one."""
        by_second = self._by_second.get(word)
        if by_second is None:
            patterns = self.patterns(word)
            if not patterns:
                return ()
            by_second = self._by_second[word] = _by_second(patterns)
        found = by_second.get(second)
        return by_second[""] if found is None else found


class _Rule(NamedTuple):
    """Groups of concepts that have to stand together, and those that exclude it."""

    groups: tuple[int, ...]
    none: int
    within: int
    after: int
    ordered: bool
    anywhere: bool


class _Kind(NamedTuple):
    """A kind of emergency: its text, and the rules that tell it."""

    name: str
    message: str
    rules: tuple[_Rule, ...]


@dataclass(slots=True)
class _Typos:
    """Which emergency word a misspelled one stands for; those that stand for one are remembered."""

    spellings: Mapping[str, str]
    known: frozenset[str]
    by_end: dict[tuple[bool, str, int], list[str]]
    seen: dict[str, str] = field(default_factory=dict)

    def meant(self, word: str) -> str:
        """Return the emergency word that a misspelling stands for; any other word unchanged."""
        found = self.seen.get(word)
        if found is None:
            found = self._look(word)
            if found != word and len(self.seen) < _REMEMBERED:
                self.seen[word] = found
        return found

    def _look(self, word: str) -> str:
        if word in self.spellings:
            return self.spellings[word]
        if word in self.known or len(word) > _LONGEST_TYPED:
            return word
        if STRETCHED.search(word):
            for kept in (r"\1\1", r"\1"):
                plain = STRETCHED.sub(kept, word)
                if len(plain) >= _SHORTEST_STRETCHED and plain in self.known:
                    return plain
        return self._nearest(word)

    def _nearest(self, word: str) -> str:
        """Return the nearest target; of several the first in the alphabet."""
        best, least, letters = word, 3, set(word)
        for target in sorted(self._near(word)):
            long = min(len(target), len(word) + 1) >= _TWO_ERRORS_FROM
            allowed = 2 if long and target[0] == word[0] else 1
            # One error changes the set of letters by two at most, and the look is cheap.
            if len(letters.symmetric_difference(target)) > 2 * allowed:
                continue
            edits = distance(word, target, allowed)
            if edits <= allowed and edits < least:
                best, least = target, edits
        return best

    def _near(self, word: str) -> set[str]:
        """Return the targets of about the same length with the same first or the same last letter."""
        near: set[str] = set()
        for length in range(len(word) - 2, len(word) + 3):
            near.update(self.by_end.get((True, word[0], length), ()))
            near.update(self.by_end.get((False, word[-1], length), ()))
        return near


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules, compiled by :func:`rules_from`. One object may serve several threads.

    Attributes:
        numbers: what the messages say to call, by name.
        kinds: the kinds of emergency, in the order in which they are tried.
        groups: what each rule asks for, the rarest first; to see quickly that none holds.
        signs: the phrases of the concepts that rules ask for.
        excluders: the phrases of those that only exclude.
        harmless: phrases that are taken out before anything is looked for.
        openers: phrases that begin a new clause.
        negations: phrases that deny the sign behind them.
        negatable: the concepts that can be denied, as bits.
        between: words that may stand between a negation and what it denies.
        typos: which emergency word a misspelled one stands for.
    """

    numbers: Mapping[str, str]
    kinds: tuple[_Kind, ...]
    groups: tuple[tuple[int, ...], ...]
    signs: _Lexicon
    excluders: _Lexicon
    harmless: _Lexicon
    openers: _Lexicon
    negations: _Lexicon
    negatable: int
    between: frozenset[str]
    typos: _Typos


def find_emergency(
    question: str, *, numbers: Mapping[str, str] | None = None, rules: Rules | None = None
) -> Emergency | None:
    """Return the emergency that a question tells of, or ``None``.

    Of several, the kind that stands first in the data is returned. An empty question tells of none.

    Args:
        question: any text.
        numbers: what to call, by the names in the data's ``[numbers]``; those left out keep their
            defaults.
        rules: others than the package's own.

    >>> found = find_emergency("my thoat is swelling up", numbers={"emergency": "000"})
    >>> found.name, "000" in found.message
    ('swelling', True)
    >>> find_emergency("is swelling normal after laser?") is None
    True
    """
    rules = rules or default_rules()
    tokens, clauses = _tokens(question, rules)
    if not _may_be_one(tokens, rules):
        return None
    told = _Told.of(tokens, clauses, rules)
    for kind in rules.kinds:
        if any(told.fits(rule) for rule in kind.rules):
            return Emergency(kind.name, kind.message.format_map({**rules.numbers, **(numbers or {})}))
    return None


class _Told(NamedTuple):
    """A question as the rules see it.

    Attributes:
        hits: what it says, by their start; what it says to be absent is left out.
        clauses: for each word, the number of the clause that it stands in.
        present: the concepts of all hits.
        starts: where the hits start.
    """

    hits: list[_Hit]
    clauses: list[int]
    present: int
    starts: list[int]

    @classmethod
    def of(cls, tokens: list[str], clauses: list[int], rules: Rules) -> _Told:
        _take_out(tokens, rules.harmless)
        found = [*_hits(tokens, rules.signs), *_hits(tokens, rules.excluders)]
        hits = _asserted(tokens, sorted(found), rules)
        starts = [hit.start for hit in hits]
        return cls(hits, _part(tokens, clauses, rules.openers), _union(hits), starts)

    def fits(self, rule: _Rule) -> bool:
        """Say whether a rule holds somewhere in the question."""
        if not _all_present(rule.groups, self.present):
            return False
        windows = _in_order(self.hits, rule) if rule.ordered else _together(self.hits, rule)
        return any(not self._excluded(start, end, rule) for start, end in windows)

    def _excluded(self, start: int, end: int, rule: _Rule) -> bool:
        """Say whether an excluding concept stands in the same clause, not far from the words, or anywhere."""
        if rule.anywhere or not rule.none & self.present:
            return bool(rule.none & self.present)
        first, last = self.clauses[start], self.clauses[end - 1]
        near = slice(bisect_left(self.starts, start - _REACH), bisect_left(self.starts, end + rule.after))
        return any(
            hit.concepts & rule.none and first <= self.clauses[hit.start] <= last for hit in self.hits[near]
        )


def _union(hits: Iterable[_Hit]) -> int:
    concepts = 0
    for hit in hits:
        concepts |= hit.concepts
    return concepts


def _may_be_one(tokens: Sequence[str], rules: Rules) -> bool:
    """Say whether the words hold all that some rule asks for, wherever they stand.

    Most questions end here: what is taken out, denied or excluded can only make it fewer.
    """
    present = _union(_hits(tokens, rules.signs))
    return any(_all_present(groups, present) for groups in rules.groups if groups[0] & present)


def _all_present(groups: Iterable[int], present: int) -> bool:
    return all(group & present for group in groups)


def _together(hits: Sequence[_Hit], rule: _Rule) -> Iterator[tuple[int, int]]:
    """Yield the smallest stretches with a hit of each group, in any order."""
    latest = [-1] * len(rule.groups)
    for hit in hits:
        touched = [number for number, group in enumerate(rule.groups) if group & hit.concepts]
        for number in touched:
            latest[number] = hit.start
        first = min(latest)
        if touched and first >= 0 and hit.end - first <= rule.within:
            yield first, hit.end


def _in_order(hits: Sequence[_Hit], rule: _Rule) -> Iterator[tuple[int, int]]:
    """Yield stretches with a hit of each group, in the order of the groups."""
    begun = [-1] * len(rule.groups)
    for hit in hits:
        for number in reversed(range(len(rule.groups))):
            if rule.groups[number] & hit.concepts:
                begun[number] = begun[number - 1] if number else hit.start
        # Only a hit of the last group closes a stretch.
        if rule.groups[-1] & hit.concepts and begun[-1] >= 0 and hit.end - begun[-1] <= rule.within:
            yield begun[-1], hit.end


def _tokens(question: str, rules: Rules) -> tuple[list[str], list[int]]:
    """Return the words of a question between breaks, and the number of each one's sentence."""
    tokens, clauses, clause = [_BREAK], [0], 0
    for match in _TOKEN.finditer(question.lower()):
        text = match.group()
        letters = without_apostrophes(text)
        if not letters:  # an apostrophe alone: Unicode counts one of them as a letter
            continue
        word = text[0].isalnum()
        whole, point, _ = letters.replace(",", ".").partition(".") if word else (_BREAK, "", "")
        tokens.append(rules.typos.meant(whole) if word else _BREAK)
        clauses.append(clause)
        if point:  # "39.8" is "39 point": what stands behind it tells nothing more
            tokens.append(_POINT)
            clauses.append(clause)
        if not word and not _FULL_STOPS.isdisjoint(text):
            clause += 1
    tokens.append(_BREAK)
    clauses.append(clause)
    return tokens, clauses


def _take_out(tokens: list[str], harmless: _Lexicon) -> None:
    """Blank the words of harmless phrases; a break at the end of one stays."""
    for hit in _hits(tokens, harmless):
        for position in range(hit.start, hit.end):
            if tokens[position] != _BREAK:
                tokens[position] = _TAKEN_OUT


def _part(tokens: Sequence[str], clauses: Sequence[int], openers: _Lexicon) -> list[int]:
    """Return the clauses of words, with a new one where somebody turns from a story to the present."""
    begins = {hit.start for hit in _hits(tokens, openers)}
    parted, more = [], 0
    for position, clause in enumerate(clauses):
        more += position in begins
        parted.append(clause + more)
    return parted


def _hits(tokens: Sequence[str], lexicon: _Lexicon) -> list[_Hit]:
    """Return where phrases of a lexicon stand among some words, by their start."""
    hits = []
    following = [*tokens[1:], ""]
    for start, token in enumerate(tokens):
        for elements, concepts, _ in lexicon.following(token, following[start]):
            end = _end(elements, 0, tokens, start)
            if end:
                hits.append(_Hit(start, end, concepts))
    return hits


def _end(elements: tuple[_Element, ...], number: int, tokens: Sequence[str], at: int) -> int:
    """Return where a phrase that begins here ends; 0 if it does not stand here."""
    while number < len(elements):
        words, longer, optional = elements[number]
        number += 1
        for part in longer:
            if tokens[at : at + len(part)] == part:
                end = _end(elements, number, tokens, at + len(part))
                if end:
                    return end
        if at < len(tokens) and tokens[at] in words:
            if not optional:
                at += 1
                continue
            end = _end(elements, number, tokens, at + 1)
            if end:
                return end
        if not optional:
            return 0
    return at


def _asserted(tokens: Sequence[str], hits: list[_Hit], rules: Rules) -> list[_Hit]:
    """Return the hits without the signs that are said to be absent."""
    ends = {hit.end for hit in _hits(tokens, rules.negations)}
    if not ends:
        return hits
    kept = []
    for hit in hits:
        concepts = hit.concepts
        if concepts & rules.negatable and _negated(tokens, hit.start, ends, rules.between):
            concepts &= ~rules.negatable
        if concepts:
            kept.append(hit._replace(concepts=concepts))
    return kept


def _negated(tokens: Sequence[str], start: int, ends: set[int], between: frozenset[str]) -> bool:
    """Say whether a negation ends shortly before a sign, with only listed words between them."""
    for position in range(start, max(start - _MOST_BETWEEN, 0), -1):
        if position in ends:
            return True
        if tokens[position - 1] not in between:
            return False
    return False


@cache
def default_rules() -> Rules:
    """Return the rules of ``data/emergencies.toml``, read once."""
    return rules_from(load_data("emergencies"))


def rules_from(data: Mapping[str, Any]) -> Rules:
    """Compile rules from the content of the data file.

    Args:
        data: the tables of ``emergencies.toml``, from whatever they were read.

    Raises:
        DataError: a rule names an unknown concept, or a message an unknown number.
    """
    try:
        return _compiled(data)
    except (KeyError, TypeError, AttributeError, ValueError, IndexError) as error:
        raise DataError(f"emergencies.toml: {error!r}: correct the entry or reinstall Scarbot") from error


def _compiled(data: Mapping[str, Any]) -> Rules:
    bits = {name: 1 << number for number, name in enumerate(data["concepts"])}
    kinds = tuple(
        _Kind(kind["name"], kind["message"], tuple(_rule(rule, bits) for rule in kind["rules"]))
        for kind in data["kinds"]
    )
    for kind in kinds:
        kind.message.format_map(data["numbers"])
    # The last group of an unordered rule is the sign itself: the rarest comes first.
    groups = {tuple(reversed(rule.groups)) for kind in kinds for rule in kind.rules}
    asked = reduce(or_, (group for rule in groups for group in rule))
    classes = {name: "|".join(words) for name, words in data.get("classes", {}).items()}
    listed = [(phrase, bits[name]) for name, phrases in data["concepts"].items() for phrase in phrases]
    text = "\n".join(chain(classes.values(), (phrase for phrase, _ in listed)))
    _written_out(text, classes)  # a class that is not there is told now, and not when a word is met
    negation = data["negation"]
    return Rules(
        numbers=data["numbers"],
        kinds=kinds,
        groups=tuple(sorted(groups)),
        signs=_Lexicon((entry for entry in listed if entry[1] & asked), classes),
        excluders=_Lexicon((entry for entry in listed if not entry[1] & asked), classes),
        harmless=_plain_lexicon(data["harmless"]["phrases"], classes),
        openers=_plain_lexicon(data["clauses"]["openers"], classes),
        negations=_plain_lexicon(negation["words"], classes),
        negatable=sum(bits[name] for name in negation["concepts"]),
        between=frozenset(negation["between"]),
        typos=_typos(data["typos"], text),
    )


def _rule(rule: Mapping[str, Any], bits: Mapping[str, int]) -> _Rule:
    return _Rule(
        groups=tuple(sum(bits[name] for name in group.split("+")) for group in rule["all"]),
        none=sum(bits[name] for name in rule.get("none", ())),
        within=int(rule["within"]),
        after=int(rule.get("after", _REACH)),
        ordered=bool(rule.get("ordered", False)),
        anywhere=bool(rule.get("anywhere", False)),
    )


def _plain_lexicon(phrases: Iterable[str], classes: Mapping[str, str]) -> _Lexicon:
    return _Lexicon(((phrase, 1) for phrase in phrases), classes)


def _written_out(phrase: str, classes: Mapping[str, str]) -> str:
    """Return a phrase with the words of each class that it names."""
    if "{" not in phrase:
        return phrase
    return _CLASS.sub(lambda named: classes[named[1]], phrase)


def _elements(phrase: str) -> tuple[_Element, ...]:
    """Return a phrase, classes written out, as its places: single words and choices in brackets."""
    if "(" not in phrase:
        return tuple(map(_word, phrase.split()))
    return tuple(_choice(choice) if choice else _word(word) for choice, word in _CHOICE.findall(phrase))


@lru_cache(maxsize=4096)
def _word(word: str) -> _Element:
    return _Element(frozenset((word,)), (), optional=False)


@lru_cache(maxsize=1024)
def _choice(choice: str) -> _Element:
    parts = [part.split() for part in choice.split("|")]
    words = frozenset(part[0] for part in parts if len(part) == 1)
    longer = sorted((part for part in parts if len(part) > 1), key=len, reverse=True)
    return _Element(words, tuple(longer), optional=[] in parts)


def _first_words(phrase: str, classes: Mapping[str, str]) -> set[str]:
    """Return the words that a phrase can begin with whose first place is a choice, read off its text."""
    first: set[str] = set()
    for found in _CHOICE.finditer(phrase):
        choice, word = found.groups()
        if not choice:
            return first | {word}
        parts = _written_out(choice, classes).split("|")
        first.update(part.partition(" ")[0] for part in parts if part)
        if "" not in parts:
            return first
    raise DataError("emergencies.toml: a phrase with nothing in it: remove it or reinstall Scarbot")


def _pattern(phrase: str, concepts: int) -> _Pattern:
    """Return a phrase with the concepts it tells of, compiled."""
    elements = _elements(phrase)
    return _Pattern(elements, concepts, _second_words(elements))


def _second_words(elements: tuple[_Element, ...]) -> frozenset[str]:
    """Return the second words that a phrase can have; empty where it may end after the first."""
    second: set[str] = set()
    for number, (words, longer, optional) in enumerate(elements):
        second.update(part[1] for part in longer)
        if words:
            after = _beginnings(elements[number + 1 :])
            if not after:
                return frozenset()
            second |= after
        if not optional:
            break
    return frozenset(second)


def _beginnings(elements: tuple[_Element, ...]) -> set[str]:
    """Return the words that come first in a part of a phrase; none if all of it may be left out."""
    first: set[str] = set()
    for words, longer, optional in elements:
        first |= words
        first.update(part[0] for part in longer)
        if not optional:
            return first
    return set()


def _by_second(patterns: Sequence[_Pattern]) -> dict[str, list[_Pattern]]:
    """Return phrases by their second words; those that may end before stand under all, and under "" too."""
    by_second: dict[str, list[_Pattern]] = {"": []}
    for word in frozenset().union(*(pattern.second for pattern in patterns)):
        by_second[word] = []
    for pattern in patterns:
        for word in pattern.second or by_second:
            by_second[word].append(pattern)
    return by_second


def _typos(typos: Mapping[str, Any], phrases: str) -> _Typos:
    """Collect what is never taken for a misspelling, and the targets by their ends and length."""
    known = {*typos["words"], *typos["targets"], *phrases.translate(_MARKS).split()}
    by_end: dict[tuple[bool, str, int], list[str]] = {}
    for target in typos["targets"]:
        by_end.setdefault((True, target[0], len(target)), []).append(target)
        by_end.setdefault((False, target[-1], len(target)), []).append(target)
    return _Typos(typos["spellings"], frozenset(known), by_end)
