"""Turns that ask why what was just quoted is so: "why not longer?", "why, if they never go out?".

Without lay questions, which tell what is asked behind what, the reason of what was just quoted stands in it,
or beside it in its passage: a statement elsewhere that gives a reason gives that of another thing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from scarbot.answering.quoting import leans
from scarbot.conversation.signs import shows
from scarbot.conversation.turns import gives_reason
from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.word_lists import is_vague, without_ahead
from scarbot.naming import name_words
from scarbot.questions.leaning import asks_whether, points_at_thing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scarbot.answering import Answering
    from scarbot.conversation.memory import Memory
    from scarbot.models import Answer
    from scarbot.questions import Query

__all__ = ["FOLLOWS", "Reasons", "asks_why_of_that"]

FOLLOWS = "No reason is spelled out; this is what follows."
"""What is said beside what stands behind something without a reason."""
_SHORT = 4
"""The number of words behind "why" that may name what was quoted without a verb: "why two weeks"."""
_LONGEST = 8
"""The number of words up to which a clause behind "why" only turns against what was quoted."""
_REASON = "<reason>"
"""The sign of words that open a reason."""
_CONDITION = "<condition>"
"""The sign of what is so only under a condition, and so tells why that is to be kept."""


class Reasons:
    """Finds the reasons of what one conversation just quoted."""

    def __init__(self, answering: Answering, memory: Memory) -> None:
        self._retrieval = answering.retrieval
        self._memory = memory

    def of(self, shown: Sequence[int]) -> list[int]:
        """Return the statements that give a cause, nearest first.

        They are looked for in what was shown, then in its passage (first behind it), then at the start of the
        next passage, if that leans on it.
        """
        evidence, places = self._retrieval.evidence, self._retrieval.places
        candidates = [*shown, *self._in_passage(shown), *self._goes_on(shown[-1])]
        return [p for p in candidates if "cause" in evidence[p] or gives_reason(places[p].statement.text)]

    def answer(self, typed: Query, limit: int) -> Answer | None:
        """Quote the reason of what was just quoted, for a turn that asks why that is; ``None`` for any other.

        ``None`` as well where none stands there; but behind what somebody makes of a thing follows what they
        have against it.
        """
        memory = self._memory
        opens = without_ahead(typed.words)[:1] == ["why"]
        if not (opens and memory.goes_on_with_quotes(typed)):
            return None
        shown = self._asked_of(typed)
        found = self._told_of if asks_why_of_that(typed.words) else self.of
        giving = (found(shown) or self._conditions(shown))[:1] if shown else []
        stance = bool(typed.people) or not _pronouns().isdisjoint(typed.words)
        follows = self._retrieval.behind(shown[-1])[:1] if shown and stance and not giving else []
        if not (giving or follows):
            return None
        sure = memory.search.status != "partial"
        message = FOLLOWS if follows and sure else ""
        return memory.quote_beside(typed, giving or follows, limit, sure=sure, message=message)

    def _asked_of(self, typed: Query) -> list[int]:
        """Return the statements quoted of which a turn asks why they are so; empty for any other turn."""
        quoted = [sorted(self._retrieval.positions([quote])) for quote in self._memory.quoted]
        first = sorted(self._retrieval.positions(self._memory.focus[:1]))
        if asks_why_of_that(typed.words):
            return [] if typed.people else first
        behind = without_ahead(typed.words)[1:]
        called = {part for person in typed.people for part in name_words(person.name)}
        named = [w for w in behind if not is_vague(w) and w not in called]
        stems = frozenset(self._retrieval.stemmer.stems(named))
        short = 0 < len(behind) <= _SHORT and not asks_whether(behind)
        if not stems or not (short or typed.people or points_at_thing(typed.words)):
            return []
        own = self._retrieval.own_sets
        alone = ([p] for one in [first, *quoted] for p in one)
        return next(
            (one for one in [*alone, first, *quoted] if stems <= {s for p in one for s in own[p]}), []
        )

    def _in_passage(self, shown: Sequence[int]) -> list[int]:
        """Return the statements beside some in the passage of the last, first those behind it."""
        in_front = reversed(self._retrieval.in_front(shown[-1]))
        return [*self._retrieval.behind(shown[-1]), *(p for p in in_front if p not in shown)]

    def _told_of(self, shown: Sequence[int]) -> list[int]:
        """Return those of them that open a reason in words: any cause may be that of another thing."""
        texts = ((p, self._retrieval.places[p].statement.text) for p in self.of(shown))
        return [p for p, text in texts if gives_reason(text) or shows(_REASON, text)]

    def _conditions(self, shown: Sequence[int]) -> list[int]:
        """Return what stands behind something, quoted or in its passage, and is so only on a condition."""
        texts = (
            (p, self._retrieval.places[p].statement.text)
            for p in [*shown[1:], *self._retrieval.behind(shown[-1])]
        )
        return [p for p, text in texts if shows(_CONDITION, text)]

    def _goes_on(self, position: int) -> list[int]:
        """Return the first statement of the next passage, if it leans on this one; else nothing."""
        places = self._retrieval.places
        here, (article, passage) = places[position], places[position].passage_id
        behind = [p for p, place in enumerate(places) if place.passage_id == (article, passage + 1)][:1]
        continued = (p for p in behind if places[p].section_id == here.section_id)
        return [p for p in continued if leans(places[p].statement.text)]


def asks_why_of_that(said: Sequence[str]) -> bool:
    """Say whether words ask why something is so, and name nothing: all of it was said before.

    >>> [asks_why_of_that(turn.split()) for turn in ("why not longer", "why the rush", "why do cats purr")]
    [True, True, False]
    >>> asks_why_of_that("why if they never go out".split())
    True
    """
    asking = without_ahead(said)
    behind = asking[1:]
    if asking[:1] != ["why"] or not behind:
        return False
    if behind[0] in _data("against"):
        return len(behind) <= _LONGEST
    idle = {*_data("idle"), *load_data("turns")["nearby"]["comparing"]}
    return all(word in idle or is_vague(word) for word in behind)


def _pronouns() -> frozenset[str]:
    return frozenset(load_data("turns")["person"]["genders"])


def _data(key: str) -> Any:
    return load_data("turns")["asking_why"][key]
