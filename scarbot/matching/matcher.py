"""Searches every field and every model of how people ask for what may answer a question."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from scarbot.matching.admission import Admission
from scarbot.matching.articles import Articles
from scarbot.matching.asked import Asked
from scarbot.matching.bare_answers import BareAnswers
from scarbot.matching.found import FIELDS, Found
from scarbot.matching.headed import Headed
from scarbot.matching.likely import Likely, counted
from scarbot.matching.printed_answers import PrintedAnswers
from scarbot.matching.repeats import Repeats
from scarbot.matching.signals import Candidate
from scarbot.models import UNANSWERED
from scarbot.questions import mass_of
from scarbot.questions.unheard import unheard_in

if TYPE_CHECKING:
    from collections.abc import Collection

    from scarbot.indexing.retrieval import Retrieval
    from scarbot.questions import Query

__all__ = ["Matcher"]

_LAY_CANDIDATES = 48
"""The number of lay questions that are compared with a question; by eye."""


class Matcher:
    """Finds candidates for one corpus.

    Attributes:
        admission: which statements may answer.
        bare: which answers of yes or no are none to a question.
        printed: what answers the printed questions that a question repeats.
    """

    def __init__(self, retrieval: Retrieval) -> None:
        self._retrieval = retrieval
        self._lay_questions: dict[int, tuple[frozenset[str], float]] = {}
        self._articles = Articles(retrieval)
        repeats = Repeats(retrieval)
        self.admission = Admission(retrieval, repeats, self._articles)
        self.bare = BareAnswers(retrieval)
        self.printed = PrintedAnswers(retrieval, repeats, Headed(retrieval), self.admission, self.bare)

    def candidates(self, query: Query, also: Collection[int] = ()) -> list[Candidate]:
        """Return the statements that share something with a question, in the order of the corpus.

        ``also`` are some that it is known to ask for, whatever they share. Where it names people, only their
        statements count; what and whom it does not want is left out. So is what the article itself asks: that
        answers nothing. Without a concept that the corpus knows there are no candidates.
        """
        asked = Asked(query, self._retrieval, self._articles)
        if not (also or self._bears(asked)):
            return []
        barred = self.admission.barred(query)
        found = self._found(asked, barred)
        best = found.best(asked, barred | self._apart(query))
        return [
            Candidate(position, {**found.signals(position), **asked.signals(position)})
            for position in sorted({*best, *(p for p in also if p not in barred)})
            if self.admission.may_answer(query, position)
        ]

    def _apart(self, query: Query) -> frozenset[int]:
        """Return the statements that do not speak of what an answer has to speak of."""
        if query.anchor is None:
            return frozenset()
        names = query.anchor.names
        places = range(len(self._retrieval.places))
        return frozenset(p for p in places if not self._retrieval.speak_of([p], names))

    def _bears(self, asked: Asked) -> bool:
        """Say whether a question has anything to do with the corpus: otherwise it has no candidates.

        It names a thing that the corpus has, or refuses one. Without lay questions, an associated word is
        enough, and so is a question that names nothing and asks for what the articles give ("What does it
        look like?"); lay questions would find something for any words around it.
        """
        query, retrieval = asked.query, self._retrieval
        if query.lay and unheard_in(query, retrieval):
            return False
        if any(concept.known for concept in query.concepts):
            return True
        if not retrieval.printed.isdisjoint(query.excluded):
            return True
        asks_only = bool(asked.apt) and all(concept.asking for concept in query.concepts)
        return (bool(asked.related.own) or asks_only) and not query.lay

    def _found(self, asked: Asked, barred: frozenset[int]) -> Found:
        """Search every field and model, leaving out what may not answer."""
        retrieval = self._retrieval
        fields = {name: getattr(retrieval, name).shares(asked.terms) for name in FIELDS}
        likenesses = self._lay(asked)
        unanswered = likenesses.pop(UNANSWERED, 0.0)
        lay = {position: likeness for position, likeness in likenesses.items() if position not in barred}
        ranked = sorted(lay.values(), reverse=True)
        return Found(fields, lay, unanswered, self._likely(asked.query, barred), ranked)

    def _likely(self, query: Query, barred: frozenset[int]) -> dict[str, Likely]:
        """Return which statements are asked for according to each model, by the name of its signals."""
        found = {}
        for name, (model, weights) in counted(query, self._retrieval).items():
            logarithms = model.posterior(weights) if weights else {}
            found[name] = Likely.of(self._put(query, logarithms), barred)
        return found

    def _put(self, query: Query, found: dict[int, float]) -> dict[int, float]:
        """Return logarithms normalised as if there were only the articles that a question is put to."""
        elsewhere = self.admission.elsewhere(query)
        if not elsewhere:
            return found
        left = elsewhere if query.lay else elsewhere | {UNANSWERED}
        kept = {position: logarithm for position, logarithm in found.items() if position not in left}
        whole = math.log(sum(map(math.exp, kept.values())) or 1.0)
        return {position: logarithm - whole for position, logarithm in kept.items()}

    def _lay(self, asked: Asked) -> dict[int, float]:
        """Return, by position, how like the question is to the nearest lay question answered there.

        The likeness is Dice’s, by idf: twice what is shared over what both have.
        """
        retrieval = self._retrieval
        found: dict[int, float] = {}
        for hit in retrieval.lay.search(asked.terms, _LAY_CANDIDATES):
            stems, mass = self._lay_question(hit.document)
            both = asked.all.total + mass
            likeness = min(1.0, 2 * asked.all.shared(stems) / both) if both else 0.0
            position = retrieval.answered[hit.document]
            found[position] = max(likeness, found.get(position, 0.0))
        return found

    def _lay_question(self, document: int) -> tuple[frozenset[str], float]:
        """Return the stems of a lay question, and the most that its coverage can reach."""
        known = self._lay_questions.get(document)
        if known is None:
            retrieval = self._retrieval
            stems = dict.fromkeys(retrieval.lay_content[document].split())
            known = self._lay_questions[document] = frozenset(stems), mass_of(stems, retrieval)
        return known
