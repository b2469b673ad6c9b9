"""Which questions are about something that the articles have nothing to do with.

Lay questions teach how people ask: "does it ever go away?" is asked of scars, and of tinnitus in the very
same words. What tells the two apart is the thing that is named, however well the rest fits.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from scarbot.lexicon.word_lists import function_words, is_vague
from scarbot.questions.query import CIRCUMSTANCE_WEIGHT, FULL_WEIGHT, is_topical

if TYPE_CHECKING:
    from collections.abc import Collection

    from scarbot.indexing.retrieval import Retrieval
    from scarbot.questions.query import Concept, Query

__all__ = ["unheard_in"]

_LONG_ENOUGH = 6
"""The letters by which a word is known again in another form, and those of an ending; by eye."""
_ENDING = 3


def unheard_in(query: Query, retrieval: Retrieval) -> Concept | None:
    """Return the first thing that the articles have nothing to do with, if nothing tells of them.

    ``None`` for most questions. Words that ask ("is a bad sign"), are vague or tell of circumstances are no
    things; the commonest words of English tell of no article ("doctor", "pain"), but for what its topic is.
    """
    named = (c for c in query.own if not (c.asking or is_vague(c.label) or _asks(c, query)))
    things = [concept for concept in named if concept.weight > CIRCUMSTANCE_WEIGHT]
    among = retrieval.lay_positions if query.lay else retrieval.plain_positions
    heard = [thing for thing in things if _is_heard(thing, among, retrieval)]
    strange = (c for c in things if c not in heard and c.weight >= FULL_WEIGHT and not c.on_page)
    strange = (c for c in strange if query.lay or not _is_printed_otherwise(c, retrieval))
    return None if any(_tells(thing, retrieval) for thing in heard) else next(strange, None)


def _asks(concept: Concept, query: Query) -> bool:
    """Say whether a phrase with words of grammar in front asks for what is asked for: "how much is the"."""
    asked = {stem for facet in query.facets for stem in facet.asked}
    return concept.label.split()[0] in function_words() and asked.issuperset(concept.stems)


def _tells(thing: Concept, retrieval: Retrieval) -> bool:
    """Say whether what the articles have tells of them: it is their topic, or no common word of English."""
    return is_topical(thing, retrieval) or not retrieval.common.issuperset(thing.stems)


def _is_printed_otherwise(thing: Concept, retrieval: Retrieval) -> bool:
    """Say whether articles print another form of its word, which stems differently: "introduction"."""
    typed = thing.label.split()
    beginning = typed[0][: max(_LONG_ENOUGH, len(typed[0]) - _ENDING)]
    alone = len(typed) == 1 and len(beginning) >= _LONG_ENOUGH
    return alone and any(stem.startswith(beginning) for stem in retrieval.printed)


def _is_heard(thing: Concept, among: Collection[int], retrieval: Retrieval) -> bool:
    """Say whether a statement, its headings, or a question that it answers has a name of a thing."""
    for stems in thing.names:
        if any(p in among for field in (retrieval.own, retrieval.heading) for p in field.holding(stems)):
            return True
        if any(retrieval.answered[question] in among for question in retrieval.lay.holding(stems)):
            return True
    return False
