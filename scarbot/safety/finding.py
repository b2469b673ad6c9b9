"""Which emergency a question tells of."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, NamedTuple

from scarbot.lexicon.spelling import without_apostrophes
from scarbot.safety.bearers import of_persons
from scarbot.safety.rules import REACH, default_rules

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from scarbot.safety.patterns import Hit, Lexicon
    from scarbot.safety.rules import Rule, Rules
    from scarbot.safety.typos import Typos

__all__ = ["Emergency", "find_emergency"]

_TOKEN = re.compile(r"[0-9]+[.,][0-9]+|[^\W_]+(?:['’ʼ`´][^\W_]+)*|[.!?,;:()\n—–]+")
_BREAK = "."
_BLANK = "-"
_POINT = "point"
_FULL_STOPS = frozenset(".!?\n")
_MOST_BETWEEN = 4
"""How many places before a sign a negation can end: up to three words may stand between them."""


@dataclass(frozen=True, slots=True)
class Emergency:
    """An emergency that a question tells of, and the fixed text for it.

    Attributes:
        name: its kind, such as ``"breathing"``.
        message: the text to show, with the numbers to call.
    """

    name: str
    message: str


def find_emergency(
    question: str, *, numbers: Mapping[str, str] | None = None, rules: Rules | None = None
) -> Emergency | None:
    """Return the emergency that a question tells of, or ``None``.

    Of several, the kind that stands first in the data is returned. An empty question tells of none.

    Args:
        question: any text.
        numbers: what to call, by the names in the data's ``[numbers]``; those left out keep their
            defaults.
        rules: the rules to use; the package's own by default.

    >>> found = find_emergency("my thoat is swelling up", numbers={"emergency": "000"})
    >>> found.name, "000" in found.message
    ('swelling', True)
    >>> find_emergency("is swelling normal after laser?") is None
    True
    """
    rules = rules or default_rules()
    tokens, clauses = _tokens(question, rules.typos)
    if not _may_be_one(tokens, rules):
        return None
    read = _Question.of(tokens, clauses, rules)
    for kind in rules.kinds:
        if any(read.fits(rule) for rule in kind.rules):
            return Emergency(kind.name, kind.message.format_map({**rules.numbers, **(numbers or {})}))
    return None


class _Question(NamedTuple):
    """A question as the rules see it.

    Attributes:
        hits: where it tells of concepts, in the order in which they begin, without what it denies.
        clauses: for each word, the number of the clause that it stands in.
        present: the concepts of all hits.
        starts: where the hits start.
    """

    hits: list[Hit]
    clauses: list[int]
    present: int
    starts: list[int]

    @classmethod
    def of(cls, tokens: list[str], clauses: list[int], rules: Rules) -> _Question:
        tokens = _without_harmless(tokens, rules.harmless)
        signs, excluders = rules.signs.hits(tokens), rules.excluders.hits(tokens)
        persons = of_persons(tokens, sorted([*signs, *excluders]), rules)
        # "Last year" is said of what an animal had, too.
        hits = _asserted(tokens, sorted({*persons, *excluders}), rules)
        starts = [hit.start for hit in hits]
        return cls(hits, _divided(tokens, clauses, rules.openers), _union(hits), starts)

    def fits(self, rule: Rule) -> bool:
        """Say whether a rule holds somewhere in the question."""
        if not _all_present(rule.groups, self.present):
            return False
        windows = _in_order(self.hits, rule) if rule.ordered else _together(self.hits, rule)
        return any(not self._excluded(start, end, rule) for start, end in windows)

    def _excluded(self, start: int, end: int, rule: Rule) -> bool:
        """Say whether an excluding concept stands near a stretch in the same clauses, or anywhere."""
        if not rule.none & self.present:
            return False
        if rule.anywhere:
            return True
        first, last = self.clauses[start], self.clauses[end - 1]
        near = slice(bisect_left(self.starts, start - REACH), bisect_left(self.starts, end + rule.after))
        return any(
            hit.concepts & rule.none and first <= self.clauses[hit.start] <= last for hit in self.hits[near]
        )


def _union(hits: Iterable[Hit]) -> int:
    """Return the concepts of all hits, as bits."""
    return reduce(or_, (hit.concepts for hit in hits), 0)


def _may_be_one(tokens: Sequence[str], rules: Rules) -> bool:
    """Say whether the words hold all that some rule asks for, wherever they stand.

    For most questions this settles it: harmless phrases, denials and exclusions only leave less.
    """
    present = _union(rules.signs.hits(tokens))
    return any(_all_present(groups, present) for groups in rules.groups if groups[0] & present)


def _all_present(groups: Iterable[int], present: int) -> bool:
    return all(group & present for group in groups)


def _together(hits: Sequence[Hit], rule: Rule) -> Iterator[tuple[int, int]]:
    """Yield the smallest stretches with a hit of each group, in any order."""
    latest = [-1] * len(rule.groups)
    for hit in hits:
        touched = [number for number, group in enumerate(rule.groups) if group & hit.concepts]
        for number in touched:
            latest[number] = hit.start
        first = min(latest)
        if touched and first >= 0 and hit.end - first <= rule.within:
            yield first, hit.end


def _in_order(hits: Sequence[Hit], rule: Rule) -> Iterator[tuple[int, int]]:
    """Yield stretches with a hit of each group, in the order of the groups."""
    begun = [-1] * len(rule.groups)
    for hit in hits:
        for number in reversed(range(len(rule.groups))):
            if rule.groups[number] & hit.concepts:
                begun[number] = begun[number - 1] if number else hit.start
        # Only a hit of the last group ends a stretch.
        if rule.groups[-1] & hit.concepts and begun[-1] >= 0 and hit.end - begun[-1] <= rule.within:
            yield begun[-1], hit.end


def _tokens(question: str, typos: Typos) -> tuple[list[str], list[int]]:
    """Return the words of a question, with breaks between and around them, and the sentence of each."""
    tokens, clauses, clause = [_BREAK], [0], 0
    for match in _TOKEN.finditer(question.lower()):
        text = match.group()
        letters = without_apostrophes(text)
        if not letters:  # an apostrophe alone: Unicode counts one of them as a letter
            continue
        word = text[0].isalnum()
        whole, point, _ = letters.replace(",", ".").partition(".") if word else (_BREAK, "", "")
        tokens.append(typos.meant(whole) if word else _BREAK)
        clauses.append(clause)
        if point:  # "39.8" becomes "39 point": the digits behind the point do not matter
            tokens.append(_POINT)
            clauses.append(clause)
        if not word and not _FULL_STOPS.isdisjoint(text):
            clause += 1
    tokens.append(_BREAK)
    clauses.append(clause)
    return tokens, clauses


def _without_harmless(tokens: Sequence[str], harmless: Lexicon) -> list[str]:
    """Return words with those of harmless phrases blanked; breaks stay, and so do all positions."""
    kept = list(tokens)
    for hit in harmless.hits(tokens):
        for position in range(hit.start, hit.end):
            if kept[position] != _BREAK:
                kept[position] = _BLANK
    return kept


def _divided(tokens: Sequence[str], clauses: Sequence[int], openers: Lexicon) -> list[int]:
    """Return the clauses of words, divided where somebody turns from a story to the present."""
    begins = {hit.start for hit in openers.hits(tokens)}
    divided, more = [], 0
    for position, clause in enumerate(clauses):
        more += position in begins
        divided.append(clause + more)
    return divided


def _asserted(tokens: Sequence[str], hits: list[Hit], rules: Rules) -> list[Hit]:
    """Return the hits without the concepts that are said to be absent."""
    ends = {hit.end for hit in rules.negations.hits(tokens)}
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
