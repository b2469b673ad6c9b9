"""What a conversation is about: a thing that the articles speak of, or something of which they do not.

A turn that leans on others is mostly about that: "does it hurt?", "how often?".
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from scarbot.answering.missing import says_which
from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.word_lists import is_vague
from scarbot.questions import CARRIED, FULL_WEIGHT, THING_WEIGHT, is_name, is_topical, named_in_asking
from scarbot.questions.leaning import (
    asks_beside,
    asks_of_one,
    asks_of_thing,
    asks_the_same,
    goes_on,
    leans_on_earlier,
    opens_with_it,
    points_at_several,
    points_at_thing,
    says_little,
    stands_as_thing,
)
from scarbot.questions.unheard import unheard_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scarbot.answering import Answering
    from scarbot.models import Answer
    from scarbot.questions import Concept, Query

__all__ = ["COMPARISON", "FARTHEST", "Subject"]

COMPARISON = "comparison"
"""The facet of what asks how things differ."""

FARTHEST = 3
"""The number of turns that a talk reaches back: from them words are carried, and the thing that it is of."""
_NEAR = 1
"""The number of turns since which nothing was told of the thing that a turn means without pointing at it."""


class Subject:
    """What a conversation is about.

    Attributes:
        thing: what the talk is of, where the articles speak of it; ``None`` where no turn named such a thing.
        absent: what the talk is of, where the articles do not speak of it; empty else.
        named: what turns named so far, each once, in their order: "the first one".
        unknown_turns: for how many turns it has been about something that the corpus does not know.
    """

    def __init__(self, answering: Answering) -> None:
        self._answering = answering
        self._retrieval = answering.retrieval
        self.thing: Concept | None = None
        self.absent: tuple[Concept, ...] = ()
        self.named: list[Concept] = []
        self.unknown_turns = 0
        self._beside_topic = self._is_one = False
        self._since_thing = 0

    @property
    def is_unknown(self) -> bool:
        """Whether the talk is of something that the corpus does not know: "is it safe?" asks of that."""
        return self.unknown_turns > 0

    def is_of(self, concept: Concept) -> bool:
        """Say whether the talk is about a concept, or the articles have a name for it."""
        return bool(self.thing and concept.stems == self.thing.stems) or is_name(concept, self._retrieval)

    def is_named_in(self, query: Query) -> bool:
        """Say whether a turn itself names the thing that the talk is of."""
        return self.thing is not None and any(c.stems == self.thing.stems for c in query.own)

    def named_in(self, query: Query) -> Concept | None:
        """Return the rarest thing named by a turn itself for which the articles have a name.

        Without lay questions, which know what is asked after what, it is enough that the articles mention it.
        """
        own = [c for c in query.own if c.mentioned and says_which(c)]
        things = [c for c in own if c.weight >= FULL_WEIGHT and is_name(c, self._retrieval)]
        things = things or [c for c in named_in_asking(query, self._retrieval) if says_which(c)]
        if not things and (not query.lay or asks_of_one(query) or asks_the_same(query.words)):
            least = FULL_WEIGHT if query.lay else THING_WEIGHT
            things = [c for c in own if c.weight >= least and stands_as_thing(c, query)]
        return max(things, key=lambda c: c.idf, default=None)

    def meant(self, typed: Query) -> Concept | None:
        """Return the thing that a leaning turn is about, if the articles speak of it.

        That is what the talk is about, where the turn points at it or says little and brings nothing of its
        own; otherwise the thing it names. ``None`` for a turn that compares, which is about two things, for
        one that asks for another thing, and for one that names something unknown, which is about that.
        """
        strange = (c for c in typed.concepts if not c.known and c.weight >= THING_WEIGHT)
        unknown = any(stands_as_thing(c, typed) for c in strange)
        if unknown or asks_beside(typed.words) or any(f.name == COMPARISON for f in typed.facets):
            return None
        own = (c for c in typed.concepts if c.weight >= THING_WEIGHT)
        brings = any(stands_as_thing(c, typed) or not c.asking for c in own)
        named = self.named_in(typed)
        points = points_at_thing(_in_front_of(named, typed.words))
        if (brings or not says_little(typed.words)) and not points:
            return named
        near = self._since_thing <= _NEAR or points
        wanted = self.thing and near and typed.excluded.isdisjoint(self.thing.stems)
        return self.thing if wanted else None

    def is_of_absent(self, typed: Query) -> bool:
        """Say whether a leaning turn is about what the talk is about, and the articles do not speak of that.

        A turn that names a thing itself is about that one, "can lasers fade these", "what about castor oil",
        or tells of a new one, "how much is a survey", unless it only goes on: "on rolling ones too?". Where
        the topic was named beside what is absent, "treating them" means that; so it does behind one thing.
        """
        if not self.absent or _absent_in(typed) or (self._is_one and points_at_several(typed.words)):
            return False
        if goes_on(typed.words):
            return True
        of_topic = self._beside_topic and points_at_thing(typed.words) and not opens_with_it(typed.words)
        if of_topic or not asks_of_thing(typed) or _introduces(typed):
            return False
        named = self.named_in(typed)
        return named is None or points_at_thing(_in_front_of(named, typed.words))

    # --- what is remembered --------------------------------------------------------------------

    def go_on(self, query: Query, answer: Answer) -> None:
        """Remember what a turn was about, and its answer."""
        self._remember_thing(query, answer)
        self._remember_named(query)
        self._remember_absent(query, answer)
        self.unknown_turns = self._unknown_turns_with(query, answer)

    def turn_to(self, thing: Concept) -> None:
        """Let the talk be about a thing, and about no other."""
        self.thing, self._since_thing, self.absent = thing, 0, ()

    def leave_thing(self) -> None:
        """Let the talk no longer be about what was named by mistake."""
        self.thing = None

    def leave_absent(self) -> None:
        """Let the talk no longer be about what the articles do not speak of."""
        self.absent, self.unknown_turns = (), 0

    def forget(self) -> None:
        """Let the talk be about nothing."""
        self.thing = None
        self.named = []
        self.leave_absent()

    def _remember_thing(self, query: Query, answer: Answer) -> None:
        """Remember what the talk is about: the turn’s own thing, or that of the turns it leans on."""
        leans = query.carried or points_at_thing(query.words) or leans_on_earlier(query)
        thing = self._turned_to(query) or query.anchor
        if thing is None and leans and self.thing and self._since_thing == 0:
            quoted = self._retrieval.positions(answer.quotes)
            thing = self.thing if self._retrieval.speak_of(quoted, self.thing.names) else None
        kept = leans and self._since_thing < FARTHEST
        self._since_thing = 0 if thing else self._since_thing + 1
        self.thing = thing or (self.thing if kept else None)

    def _turned_to(self, query: Query) -> Concept | None:
        """Return the thing that a turn names; ``None`` for the topic behind what points at the talk’s thing.

        "Does it work on all scars" is of what "it" means.
        """
        named = self.named_in(query)
        still = named and self.thing and is_topical(named, self._retrieval)
        return None if still and points_at_thing(_in_front_of(named, query.words)) else named

    def _remember_named(self, query: Query) -> None:
        """Remember what a turn itself names and the articles have a name for."""
        things = [c for c in query.own if c.mentioned and c.weight >= FULL_WEIGHT and says_which(c)]
        for thing in things:
            before = any(thing.stems == one.stems for one in self.named)
            if is_name(thing, self._retrieval) and not (before or is_topical(thing, self._retrieval)):
                self.named.append(thing)

    def _remember_absent(self, query: Query, answer: Answer) -> None:
        """Remember what a turn is about and no article speaks of, until the talk is about something else."""
        own = (c for c in query.own if c.weight >= THING_WEIGHT)
        names = (c for c in own if c.mentioned and is_name(c, self._retrieval))
        if answer.quotes or not all(is_topical(c, self._retrieval) for c in names):
            self.absent = ()
            return
        unheard = unheard_in(query, self._retrieval)
        named = (unheard,) if unheard and stands_as_thing(unheard, query) else ()
        things = _absent_in(query) or named or self._answering.used_absent(query.text)
        if things:
            beside = not {*query.words[:1]}.isdisjoint(load_data("turns")["leaning"]["beside_last"])
            self.absent = (*self.absent, *things) if beside else things
            topical = [is_topical(c, self._retrieval) for c in query.own]
            self._beside_topic = any(topical)
            others = (c for c, is_topic in zip(query.own, topical, strict=True) if not (c.asking or is_topic))
            self._is_one = len(self.absent) == 1 and not any(_is_plural(c.label) for c in others)

    def _unknown_turns_with(self, query: Query, answer: Answer) -> int:
        """Return for how many turns, this one included, the talk has been about something unknown."""
        named = any(not c.known and c.weight >= THING_WEIGHT for c in query.own)
        if named and not answer.quotes:
            return 1
        carries = any(concept.origin == CARRIED for concept in query.concepts)
        return self.unknown_turns + 1 if self.unknown_turns and carries else 0


def _absent_in(query: Query) -> tuple[Concept, ...]:
    """Return the things that a turn names itself and no article speaks of.

    They stand as things do, or are all that a turn names that points at none: "is there anything on peels".
    """
    own = [c for c in query.own if c.weight >= THING_WEIGHT]
    sole = len(own) == 1 and not own[0].asking and not points_at_thing(query.words)
    sole = sole and not _is_done(own[0], query)
    return tuple(c for c in own if c.absent and (sole or stands_as_thing(c, query) or _opens(c, query)))


def _is_done(concept: Concept, query: Query) -> bool:
    """Say whether a concept is what somebody may do, and no thing: "what if i forget"."""
    leaning, verb = load_data("turns")["leaning"], concept.label.split()[0]
    clauses = zip(query.words, query.words[1:], query.words[2:], strict=False)
    return any(
        opens in leaning["supposing"] and who in leaning["doers"] and word == verb
        for opens, who, word in clauses
    )


def _introduces(query: Query) -> bool:
    """Say whether a turn names a thing as one that was not told of yet: "how much does a survey cost".

    "Does it leave a mark" is of what "it" points at.
    """
    if points_at_thing(query.words):
        return False
    own = {c.label.split()[0] for c in query.own if c.mentioned and not is_vague(c.label)}
    own.difference_update(load_data("turns")["whole"]["returning"])
    return any(article in ("a", "an") and word in own for article, word in pairwise(query.words))


def _is_plural(label: str) -> bool:
    """Say whether words look like several things: "silicone sheets", and not "stress"."""
    return label.endswith("s") and not label.endswith("ss")


def _opens(concept: Concept, query: Query) -> bool:
    """Say whether a turn opens with what it names, and asks behind it: "punch excision what is that"."""
    return not concept.asking and query.words[:1] == tuple(concept.label.split()[:1])


def _in_front_of(thing: Concept | None, said: Sequence[str]) -> Sequence[str]:
    """Return the words in front of a thing.

    Behind it, "they" means that thing: "and lasers, do they hurt?".
    """
    first = thing.label.split()[0] if thing else ""
    return said[: said.index(first)] if first in said else said
