"""The body of an article with what is looked for once in it, for all who may be named there."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cached_property
from typing import TYPE_CHECKING

from scarbot.attribution.people.name_shapes import find_capitals, name_patterns
from scarbot.attribution.people.printed_names import NameReader
from scarbot.attribution.people.told_roles import RoleReader
from scarbot.attribution.words.word_places import opened_by

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from scarbot.attribution.words.vocabulary import Vocabulary
    from scarbot.attribution.words.word_places import Wording

__all__ = ["Body"]

_SPEAKS = re.compile(r"[”\"’]\s+(?:she|he)\s+[a-z]")
_KIN_SPEAKS = re.compile(r"[”\"’]\s+(?:says|said|adds|added|recalls|recalled)\s+(?=(?:his|her|their)\s)")
_SHE_OR_HE = opened_by(r"\b(?:she|he)\b", ("she", "he"))


class Body:
    """The body of an article, where names may stand in it, and those who read them.

    Args:
        wording: the article's text.
        spans: the offsets of the passages.
        words: the vocabulary of attribution.
        starts: where sentences begin.

    Attributes:
        starts: the same.
        patterns: the shapes of names.
        capitals: where capitalised words stand.
        pauses: where a verb of saying stands behind a comma or a closing mark.
        single: the matches of one name beside a verb of saying.
        titled: the matches of a title and one name, by passage.
        apposed: one name and the role behind its comma, and where.
        tags: where "she" or "he" speaks behind a closing mark.
        names: reads the names in matches.
        roles: reads the roles beside names.
    """

    def __init__(
        self,
        wording: Wording,
        spans: Sequence[tuple[int, int]],
        words: Vocabulary,
        starts: Collection[int],
    ) -> None:
        self.wording, self.text, self.spans, self.words = wording, wording.text, spans, words
        self.starts = starts
        self.names, self.roles = NameReader(wording, words, starts), RoleReader(wording.text, words)
        self.patterns = name_patterns(words)
        self.capitals = find_capitals(wording, words.reporting.verbs)
        self.pauses = wording.pauses(words.reporting.verbs)
        beside = sorted([*self.capitals.speaking, *self.pauses])
        self.single = list(self.matches(self.patterns.single, beside))
        self.tags = [at for at in wording.pauses(_SHE_OR_HE) if _SPEAKS.match(self.text, at)]
        self.titled = list(self.places_of(self.patterns.titled, self.capitals.before_more))
        self.apposed = self.patterns.find_apposed(wording, self.capitals.before_comma, spans, words)

    @cached_property
    def kin_tags(self) -> list[int]:
        """Where "his wife" stands behind a verb of saying: “…,” says his wife."""
        return [match.end() for match in _KIN_SPEAKS.finditer(self.text)]

    @cached_property
    def speaking(self) -> set[str]:
        """Every single name that stands beside a verb of saying."""
        return {match["said"] or match["name"] for match in self.single}

    def places_of(
        self, pattern: re.Pattern[str], places: Sequence[int]
    ) -> Iterator[tuple[int, re.Match[str]]]:
        """Yield the matches of a pattern in all passages that begin at some places, and their passages."""
        return self.wording.match_in(self.spans, places, pattern)

    def matches(self, pattern: re.Pattern[str], places: Sequence[int]) -> Iterator[re.Match[str]]:
        """Yield the matches alone."""
        return (match for _, match in self.wording.match_in(self.spans, places, pattern))

    def introduced_in(self, start: int, end: int) -> list[re.Match[str]]:
        """Return the names of several parts, or with a title or letters, between two offsets."""
        places = self.capitals.before_more
        return self.wording.match_at(places, self.patterns.introduced, start, end)

    def span_at(self, at: int) -> tuple[int, int]:
        """Return the passage that an offset is in: what the title says is told of nobody."""
        return self.spans[max(0, bisect_left(self.spans, (at + 1, 0)) - 1)]

    def has_tag(self, start: int, end: int) -> bool:
        """Say whether "she" or "he" speaks behind a closing mark: that takes little time to tell."""
        first = bisect_left(self.tags, start)
        return first < len(self.tags) and self.tags[first] < end
