"""What a statement lacks for an answer, and the line that says so: a caveat, or a decline."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scarbot.language import words
from scarbot.lexicon import common_words, function_words, nameless_words
from scarbot.questions import is_name

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from scarbot.facets import Facet
    from scarbot.judging import Judgement
    from scarbot.questions import Query
    from scarbot.retrieval import Retrieval

__all__ = ["Missing", "caveat", "decline", "listed", "not_quoted"]

_TITLED = re.compile(r"\b(?P<title>dr|doctor|prof|professor)\b\.? (?P<name>[^\W\d_][\w’'-]*)", re.IGNORECASE)
_MOST_WORDS = 4


class Missing:
    """Finds what the statements of one corpus lack of what a question asks for.

    Each method returns a clause about the article, "it gives no price"; empty where nothing is missing.
    """

    def __init__(self, retrieval: Retrieval) -> None:
        self._retrieval = retrieval

    def nowhere(self, query: Query) -> str:
        """Return what no statement has and no answer can do without."""
        unserved = (facet.missing for facet in query.facets if self._retrieval.has_nowhere(facet))
        return not_quoted(query) or next(unserved, "")

    def of_asker(self, query: Query) -> str:
        """Return what no statement has of what the asker is."""
        told = (facet for facet in query.facets if facet.asker)
        evident = frozenset[str]().union(*self._retrieval.evidence)
        return next((facet.missing for facet in told if facet.name not in evident), "")

    def strictly(self, query: Query, judgement: Judgement, *, answers: bool) -> str:
        """Return what the best statement lacks of what the question strictly asks for.

        Where the question names people, that is their words, unless it is likely that it answers.
        """
        if query.people and not answers:
            return f"it does not quote {' or '.join(person.name for person in query.people)} on it"
        best = [position for position, _ in judgement.ranked[:1]]
        return self._without((f for f in query.facets if self._retrieval.guards(f)), best)

    def beside(self, query: Query, judgement: Judgement) -> str:
        """Return how the best statement misses the question: it is on another thing, or only describes."""
        if not judgement.ranked:
            return ""
        best = judgement.ranked[0][0]
        return self._elsewhere(query, best) or self._described(query, best)

    def among(self, query: Query, positions: Collection[int]) -> str:
        """Return what none of some statements gives of what is asked for."""
        return self._without(query.facets, positions)

    def _elsewhere(self, query: Query, best: int) -> str:
        """Say that a statement stands apart from a thing that the article has a name for.

        That is a term of several words, or a word of a heading that is not the topic of them all.
        """
        named = [c for c in query.concepts if c.mentioned and c.weight >= 1.0 and is_name(c, self._retrieval)]
        around = self._retrieval.own_sets[best] | self._retrieval.near_sets[best]
        apart = [c for c in named if not c.is_named_in(around)]
        return f"it does not speak of “{apart[0].label}”" if named and len(apart) == len(named) else ""

    def _described(self, query: Query, best: int) -> str:
        """Return what a statement lacks that gives nothing of what is asked for, but describes."""
        if not self._retrieval.evidence[best].isdisjoint(f.name for f in query.facets):
            return ""
        return next((facet.missing for facet in query.facets if facet.caveat), "")

    def _without(self, facets: Iterable[Facet], positions: Collection[int]) -> str:
        """Return what some statements lack of facets; empty where they lack nothing, or there are none."""
        evident = frozenset[str]().union(*(self._retrieval.evidence[position] for position in positions))
        return next((f.missing for f in facets if positions and f.name not in evident), "")


def not_quoted(query: Query) -> str:
    """Say whom a question names by title whom nothing is known of; empty where it names nobody such."""
    unknown = {label.lower() for label in query.unmatched}
    titled = _TITLED.finditer(query.text) if unknown and not query.people else ()
    named = (m for m in titled if m["name"].lower() in unknown and _may_be_name(m["title"], m["name"]))
    return next((f"it does not quote {m.group()}" for m in named), "")


def _may_be_name(title: str, word: str) -> bool:
    """Say whether an unknown word behind a title may be a name: "my doctor wants" names nobody."""
    return title.lower() == "dr" or word[0].isupper() or word not in common_words()


def caveat(query: Query, lacking: str, quotes: int = 1) -> str:
    """Return the line beside a quote that bears on the question and may not answer it.

    Args:
        query: the question; the unknown things in it are named.
        lacking: what the first quote lacks: a clause about "it".
        quotes: their number.
    """
    if lacking and quotes > 1:
        return f"The closest statements; the first{lacking.removeprefix('it')}."
    if lacking:
        return f"The closest statement; {lacking}."
    if things := _things(query):
        return f"The closest statement; the article does not mention {listed(things)}."
    return "The closest statement; it may not answer the question."


def decline(query: Query, lacking: str = "", *, several: bool) -> str:
    """Return the line that says that there is no answer, and what the article lacks for one.

    Args:
        query: the question; the unknown things in it are named.
        lacking: what the nearest statement lacks that is strictly asked for; named of one article.
        several: whether there are several articles.
    """
    things = _things(query)
    if several:
        mention = f" They do not mention {listed(things)}." if things else ""
        return f"These articles have no answer to that.{mention}"
    reason = f"; {lacking}" if lacking else ""
    told = set(lacking.lower().split()) - function_words()
    unnamed = [label for label in things if told.isdisjoint(label.split())]
    mention = f" It does not mention {listed(unnamed)}." if unnamed else ""
    return f"The article has no answer to that{reason}.{mention}"


def _things(query: Query) -> list[str]:
    """Return what a question names that the articles do not mention: no words of grammar, as "before"."""
    return [label for label in query.unmatched if not nameless_words().issuperset(words(label))]


def listed(labels: Collection[str]) -> str:
    """Return words in quotation marks, joined; a few of them where there are many.

    >>> listed(["cost", "price"])
    '“cost” or “price”'
    """
    marked = [f"“{label}”" for label in labels][:_MOST_WORDS]
    return " or ".join(filter(None, [", ".join(marked[:-1]), marked[-1]]))
