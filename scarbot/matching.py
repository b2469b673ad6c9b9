"""Which statements may answer a question, and the normalised signals that speak for each.

No signal is a raw score: each is a share of the most that the question could reach, so that it
means the same for a short question and a long one, in a small corpus and a large one.
"""

from __future__ import annotations

import heapq
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from scarbot.admission import Admission
from scarbot.articles import Articles
from scarbot.coverage import Coverage
from scarbot.grams import grams, name_grams, section_key
from scarbot.models import UNANSWERED
from scarbot.printed import asks
from scarbot.printed_answers import PrintedAnswers
from scarbot.questions import TOPIC_WEIGHT, is_name, mass_of
from scarbot.relatedness import Relatedness
from scarbot.repeats import Repeats
from scarbot.siblings import siblings
from scarbot.unheard import Unheard

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from scarbot.index import Index
    from scarbot.lexicon import Alternative
    from scarbot.models import Place
    from scarbot.questions import Concept, Query
    from scarbot.retrieval import Retrieval

__all__ = ["SIGNALS", "Candidate", "Matcher"]

SIGNALS = (
    "covered",  # share of the question that the statement's own words cover, by idf
    "near",  # the same with its passage and headings
    "new_near",  # the same of what the last turn brought
    "lay",  # likeness to the nearest lay question that the statement answers
    "unanswered",  # likeness of the question to the nearest lay question that nothing answers
    "behind",  # how far the nearest lay question of the statement is behind that one
    "asked",  # logarithm of the probability that it is what is asked for, by how people ask
    "asked_share",  # this probability
    "asked_lead",  # how far the logarithm is behind the likeliest statement's
    "asked_nothing",  # the probability that what is asked for is what nothing answers
    "learnt",  # "asked" by a log-linear model of how people ask
    "learnt_share",  # "asked_share" likewise
    "learnt_lead",  # "asked_lead" likewise
    "learnt_nothing",  # "asked_nothing" likewise
    "next",  # "asked" by what people ask next behind the section just quoted; 0 where nothing is carried
    "next_share",  # "asked_share" likewise
    "next_lead",  # "asked_lead" likewise
    "next_nothing",  # "asked_nothing" likewise
    "learnt_next",  # "next" by a log-linear model
    "learnt_next_share",  # "next_share" likewise
    "learnt_next_lead",  # "next_lead" likewise
    "learnt_next_nothing",  # "next_nothing" likewise
    "expanded_score",  # BM25 of the statement with its lay questions, as a share of the most there can be
    "akin",  # share of the question that the statement's words are associated with, or name
    "akin_near",  # the same with its passage and headings
    "akin_lead",  # how far "akin" is behind the greatest
    "akin_concepts",  # share of the question's concepts that it names or is well associated with
    "apart",  # share of the things that articles have a name for which it and its surroundings do not name
    "names",  # share of them that its own words name
    "before",  # share of the question that the statement before covers, in the same section
    "asks",  # whether it is a question itself
    "instead",  # whether it stands beside the section of what is not wanted
    "own_score",  # BM25 of the statement alone, likewise
    "passage_score",  # BM25 of its passage, likewise
    "heading_score",  # BM25 of its headings, likewise
    "facets",  # share of the asked facets that it carries evidence for; 0 where none is asked
    "lacking",  # share of the asked strict facets that it carries no evidence for
    "gives",  # how apt its words are to give what is asked for, as a share of five deviations
    "gives_lead",  # how far that is behind the aptest's
    "things",  # what of the question is neither its topic nor asking, covered by the statement's own words
    "things_near",  # the same with its passage and headings
    "spoken",  # whether a person says it
    "unknown",  # share of the question that the corpus does not know under any name
    "foreign",  # share of the question that no statement or heading has under any name
    "lead",  # how far its likeness to a lay question is ahead of the next statement's
    "focused",  # whether it stands around what was just shown
    "shown",  # whether it was shown before in this conversation
    "concepts",  # how much the question says: concepts, up to four, as a share of four
)
_CANDIDATES = 24
"""The number of statements that the gate looks at. This and the weights below are chosen by eye."""
_LAY_CANDIDATES = 48
"""The number of lay questions that are compared with a question."""
_ABOUT_A_THING = 0.25
"""The weight from which a concept is a thing that a statement may name: no circumstance."""
_MANY_CONCEPTS = 4
"""The number of concepts from which more of them tell nothing further."""
_LEAST_LIKELY = -12.0
"""The logarithm that stands for everything less likely; the signals are shares of it."""
_FIELDS = {"own": 1.0, "passage": 0.35, "heading": 0.35, "expanded": 1.0}
"""The searched fields, and what a score counts in the choice of candidates; below, what others count."""
_DEVIATIONS = 5.0
"""The standard deviations of aptness that count as one; few statements have more."""
_LIKELY = 2.0
_LAY = 2.0
_APT = 1.0
_AKIN = 0.7
_FOCUS = 0.2
_INSTEAD = 0.7


@dataclass(frozen=True, slots=True)
class Candidate:
    """A statement that may answer, by its position among all, and its signals by name."""

    position: int
    signals: dict[str, float]


class _Asked:
    """A query ready to be compared: everything that is the same for all candidates, computed once.

    Attributes:
        query: as it was understood.
        terms: the stems to search, with their weights.
        grams: its stems and pairs of neighbours, with those of carried concepts at their weight.
        next_grams: the grams of what its turn brought, together with the sections just quoted.
        names: the grams of what its turn names.
        carried_names: the same for carried concepts, at their weight.
        facets: the names of the facets that it asks for.
        strict: those of them that a statement must carry evidence for.
        all: the coverage of its concepts.
        new: the coverage of the concepts that its turn brought; of all if it brought none.
        things: the coverage of what is neither the topic nor asks.
        apt: how apt statements are to give what is asked for, by position; with lay questions, empty.
        most: the greatest of these.
        related: which statements its concepts are associated with.
        named: the things that the articles have a name for.
        instead: what stands beside the sections of what it does not want.
        unknown: the share that the corpus does not know under any name.
        foreign: the share that no statement or heading has under any name.
    """

    def __init__(self, query: Query, retrieval: Retrieval, articles: Articles) -> None:
        self.query = query
        self.terms = _searched(query)
        carried = {gram: c.weight for c in query.carried for gram in grams(c.stems)}
        self.grams = {**carried, **retrieval.grams.of(query.words)}
        sections = _sections(retrieval.places, query)
        self.next_grams = retrieval.grams.after(query.words, sections) if query.carried else {}
        self.names = retrieval.grams.names(query.words)
        self.carried_names = name_grams(pair for c in query.carried for pair in _faded(c))
        self.facets = frozenset(facet.name for facet in query.facets)
        self.strict = [facet.name for facet in query.facets if retrieval.guards(facet)]
        self.all = Coverage(query.concepts)
        own = query.own
        self.new = Coverage(own) if own and query.carried else self.all
        self.things = Coverage([c for c in query.concepts if not c.asking and c.weight > TOPIC_WEIGHT])
        self.apt = {} if query.lay else retrieval.aptness.of(self.facets)
        self.most = max(self.apt.values(), default=0.0)
        self.related = Relatedness(query.concepts, retrieval)
        things = (c for c in query.concepts if c.weight >= _ABOUT_A_THING and c.mentioned)
        self.named = [thing for thing in things if is_name(thing, retrieval)]
        self.instead = siblings(retrieval.places, query.excluded, retrieval.stemmer)
        told = Coverage([c for c in self.new.concepts if not query.asks_who(c)])
        if retrieval.mixed:
            self.unknown, self.foreign = articles.unknown(told, lay=query.lay)
        else:
            self.unknown = told.share(c.mass * (1 - c.best) for c in told.concepts)
            self.foreign = 1 - told.covered(retrieval.printed) if told.total else 0.0


class _Likely(NamedTuple):
    """Which statements are asked for, according to a model of how people ask.

    Attributes:
        logarithms: of the probabilities, by position.
        most: the greatest logarithm.
        nothing: the probability that what is asked for is what nothing answers.
    """

    logarithms: Mapping[int, float] = {}
    most: float = 0.0
    nothing: float = 0.0

    @classmethod
    def of(cls, found: dict[int, float], barred: frozenset[int]) -> _Likely:
        """Return what a model found, without the statements that may not answer.

        Args:
            found: the logarithm of each class’s probability; empty where nothing was asked. Altered.
            barred: the positions of those that may not answer.
        """
        nothing = math.exp(found.pop(UNANSWERED, -math.inf))
        for position in barred.intersection(found):
            del found[position]
        return cls(found, max(found.values(), default=0.0), nothing)

    def shares(self) -> dict[int, float]:
        """Return the probabilities by position, without those far below the greatest."""
        least = self.most + _LEAST_LIKELY
        return {p: math.exp(logarithm) for p, logarithm in self.logarithms.items() if logarithm > least}

    def signals(self, name: str, position: int) -> dict[str, float]:
        """Return the signals of a statement under a name; logarithms as shares of the least one that counts.

        All are 0 where nothing was asked, or where no class of the model may answer.
        """
        if not self.logarithms:
            return dict.fromkeys((name, f"{name}_share", f"{name}_lead", f"{name}_nothing"), 0.0)
        logarithm = max(self.logarithms.get(position, _LEAST_LIKELY), _LEAST_LIKELY)
        return {
            name: logarithm / -_LEAST_LIKELY,
            f"{name}_share": math.exp(logarithm),
            f"{name}_lead": max(min(logarithm - self.most, 0.0), _LEAST_LIKELY) / -_LEAST_LIKELY,
            f"{name}_nothing": self.nothing,
        }


class _Found(NamedTuple):
    """What was found for a question, by position.

    Attributes:
        fields: BM25 by field, as shares of the most that the question can reach.
        lay: likeness to the nearest lay question that a statement answers.
        unanswered: likeness to the nearest that nothing answers.
        asked: which is asked for, by how people ask.
        learnt: the same by a log-linear model.
        next: which is asked for by what they ask next.
        learnt_next: the same by a log-linear model.
        ranked: the likenesses, greatest first.
        barred: the positions that may not answer; nothing was found there.
    """

    fields: dict[str, dict[int, float]]
    lay: dict[int, float]
    unanswered: float
    asked: _Likely
    learnt: _Likely
    next: _Likely
    learnt_next: _Likely
    ranked: Sequence[float]
    barred: frozenset[int]

    def best(self, asked: _Asked, apart: frozenset[int]) -> list[int]:
        """Return the most promising positions, without those barred or ``apart``.

        Those in focus have a head start.
        """
        total = dict.fromkeys(asked.query.focus, _FOCUS)
        fields = ((self.fields[name], weight) for name, weight in _FIELDS.items())
        for scores, weight in [
            (self.asked.shares(), _LIKELY),
            (self.next.shares(), _LIKELY),
            (self.lay, _LAY),
            (asked.related.own, _AKIN),
            (asked.instead, _INSTEAD),
            (asked.apt, _APT / _DEVIATIONS),
            *fields,
        ]:
            for position, score in scores.items():
                total[position] = total.get(position, 0.0) + weight * score
        for position in (self.barred | apart).intersection(total):
            del total[position]
        return heapq.nlargest(_CANDIDATES, total, key=lambda p: (total[p], -p))

    def signals(self, position: int) -> dict[str, float]:
        """Return the signals of a statement."""
        likeness = self.lay.get(position, 0.0)
        return {
            **{f"{name}_score": scores.get(position, 0.0) for name, scores in self.fields.items()},
            "lay": likeness,
            "lead": _lead(likeness, self.ranked),
            "unanswered": self.unanswered,
            "behind": max(0.0, self.unanswered - likeness),
            **self.asked.signals("asked", position),
            **self.learnt.signals("learnt", position),
            **self.next.signals("next", position),
            **self.learnt_next.signals("learnt_next", position),
        }


class Matcher:
    """Finds candidates for one corpus.

    Attributes:
        admission: which statements may answer.
        printed: what answers the printed questions that a question repeats.
    """

    def __init__(self, retrieval: Retrieval) -> None:
        self._retrieval = retrieval
        self._lay_questions: dict[int, tuple[frozenset[str], float]] = {}
        self._articles = Articles(retrieval)
        repeats = Repeats(retrieval)
        self.admission = Admission(retrieval, repeats, self._articles)
        self.printed = PrintedAnswers(retrieval, repeats, self.admission)
        self._unheard = Unheard(retrieval)

    def candidates(self, query: Query) -> list[Candidate]:
        """Return the statements that share something with a question, in the order of the corpus.

        Where it names people, only their statements count; what and whom it does not want is left out. So is
        what the article itself asks: that answers nothing. Without a concept that the corpus knows there are
        no candidates.
        """
        asked = _Asked(query, self._retrieval, self._articles)
        if not self._bears(asked):
            return []
        found, apart = self._found(asked), self._apart(query)
        return [
            Candidate(
                position,
                {
                    **found.signals(position),
                    **asked.related.signals(position),
                    **self._statement_signals(asked, position),
                    **self._asked_signals(asked, position),
                },
            )
            for position in sorted(found.best(asked, apart))
            if self.admission.may_answer(query, position)
        ]

    def _apart(self, query: Query) -> frozenset[int]:
        """Return the statements that do not speak of what an answer has to speak of."""
        if query.anchor is None:
            return frozenset()
        names = query.anchor.names
        places = range(len(self._retrieval.places))
        return frozenset(p for p in places if not self._retrieval.speak_of([p], names))

    def _bears(self, asked: _Asked) -> bool:
        """Say whether a question has anything to do with the corpus: otherwise it has no candidates.

        It names a thing that the corpus has, or refuses one. Without lay questions, an associated word is
        enough, and so is a question that names nothing and asks for what the articles give ("What does it
        look like?"); lay questions would find something for any words around it.
        """
        query, retrieval = asked.query, self._retrieval
        if query.lay and self._unheard.of(query):
            return False
        if any(concept.known for concept in query.concepts):
            return True
        if not retrieval.printed.isdisjoint(query.excluded):
            return True
        asks_only = bool(asked.apt) and all(concept.asking for concept in query.concepts)
        return (bool(asked.related.own) or asks_only) and not query.lay

    def _found(self, asked: _Asked) -> _Found:
        """Search every field and model, leaving out what may not answer."""
        retrieval, barred = self._retrieval, self.admission.barred(asked.query)
        fields = {name: _shares(getattr(retrieval, name), asked.terms) for name in _FIELDS}
        lay = self._lay(asked)
        unanswered = lay.pop(UNANSWERED, 0.0)
        for found in (*fields.values(), lay):
            for position in barred.intersection(found):
                del found[position]
        first, learnt, following, learnt_next = self._likely(asked, barred)
        ranked = sorted(lay.values(), reverse=True)
        return _Found(fields, lay, unanswered, first, learnt, following, learnt_next, ranked, barred)

    def _likely(self, asked: _Asked, barred: frozenset[int]) -> Iterator[_Likely]:
        """Yield which statements are asked for, by both models of what is asked first, then of what next."""
        retrieval, named = self._retrieval, {**asked.carried_names, **asked.names}
        for model, counted in (
            (retrieval.likelihood, asked.grams),
            (retrieval.learnt, {**named, **asked.grams}),
            (retrieval.following, asked.next_grams),
            (retrieval.learnt_next, asked.next_grams and {**asked.names, **asked.next_grams}),
        ):
            found = model.posterior(counted) if counted else {}
            yield _Likely.of(self._put(asked.query, found), barred)

    def _put(self, query: Query, found: dict[int, float]) -> dict[int, float]:
        """Return logarithms normalised as if there were only the articles that a question is put to."""
        elsewhere = self.admission.elsewhere(query)
        if not elsewhere:
            return found
        left = elsewhere if query.lay else elsewhere | {UNANSWERED}
        kept = {position: logarithm for position, logarithm in found.items() if position not in left}
        whole = math.log(sum(map(math.exp, kept.values())) or 1.0)
        return {position: logarithm - whole for position, logarithm in kept.items()}

    def _statement_signals(self, asked: _Asked, position: int) -> dict[str, float]:
        """Return the signals of what a statement and its surroundings say."""
        own, around = self._retrieval.own_sets[position], self._retrieval.near_sets[position]
        near = asked.all.covered(around)
        return {
            "covered": asked.all.covered(own),
            "near": near,
            "new_near": near if asked.new is asked.all else asked.new.covered(around),
            **_things(asked, own, around),
            **_naming(asked, own, around),
            "before": self._before(asked, position),
            "asks": float(asks(self._retrieval.places[position].statement.text)),
            "instead": asked.instead.get(position, 0.0),
        }

    def _before(self, asked: _Asked, position: int) -> float:
        """Return how much the statement before covers, in the same section; otherwise 0.

        Sentences lean back, and answers follow questions.
        """
        places = self._retrieval.places
        here, before = places[position], places[position - 1] if position else None
        if (
            before is None
            or before.article is not here.article
            or before.statement.section != here.statement.section
        ):
            return 0.0
        return asked.all.covered(self._retrieval.own_sets[position - 1])

    def _asked_signals(self, asked: _Asked, position: int) -> dict[str, float]:
        """Return the signals of what is asked for, and of what was shown before."""
        query, evidence = asked.query, self._retrieval.evidence[position]
        speakers = self._retrieval.places[position].statement.speakers
        strict, apt = asked.strict, asked.apt.get(position, 0.0)
        return {
            "gives": apt / _DEVIATIONS,
            "gives_lead": (apt - asked.most) / _DEVIATIONS,
            "facets": len(asked.facets & evidence) / len(asked.facets) if asked.facets else 0.0,
            "lacking": sum(name not in evidence for name in strict) / len(strict) if strict else 0.0,
            "spoken": float(bool(speakers)),
            "unknown": asked.unknown,
            "foreign": asked.foreign,
            "focused": float(position in query.focus),
            "shown": float(position in query.shown),
            "concepts": min(len(query.concepts), _MANY_CONCEPTS) / _MANY_CONCEPTS,
        }

    def _lay(self, asked: _Asked) -> dict[int, float]:
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


def _things(asked: _Asked, own: frozenset[str], around: frozenset[str]) -> dict[str, float]:
    """Return the signals of what a question asks about besides the topic, as shares of the whole."""
    whole = asked.all.total or 1.0
    return {"things": asked.things.shared(own) / whole, "things_near": asked.things.shared(around) / whole}


def _naming(asked: _Asked, own: frozenset[str], around: frozenset[str]) -> dict[str, float]:
    """Return the signals of the things that articles have a name for."""
    count = len(asked.named) or 1
    apart = sum(not thing.is_named_in(around) for thing in asked.named)
    names = sum(thing.is_named_in(own) for thing in asked.named)
    return {"apart": apart / count, "names": names / count}


def _faded(carried: Concept) -> Iterator[Alternative]:
    """Yield the names of a carried concept, each with what is left of its weight."""
    return ((stems, share * carried.weight) for stems, share in carried.alternatives)


def _shares(index: Index, terms: Mapping[str, float]) -> dict[int, float]:
    """Return scores as shares of the most that the terms can reach together."""
    most = sum(weight * index.ceiling(term) for term, weight in terms.items())
    if not most:
        return {}
    return {position: score / most for position, score in index.scores(terms).items()}


def _sections(places: Sequence[Place], query: Query) -> list[str]:
    """Return the keys of the sections just quoted from, in a fixed order: sums depend on it."""
    focus = ((position, places[position].statement) for position in sorted(query.focus))
    keys = (
        section_key(position - statement.index, statement.section.index if statement.section else None)
        for position, statement in focus
    )
    return list(dict.fromkeys(keys))


def _lead(value: float, ranked: Sequence[float]) -> float:
    """Return how far a value is ahead of the next one; if it is not the best, how far behind (below 0)."""
    if not ranked:
        return 0.0
    if value < ranked[0]:
        return value - ranked[0]
    return value - (ranked[1] if len(ranked) > 1 else 0.0)


def _searched(query: Query) -> dict[str, float]:
    """Return the stems to search, each with its weight; those of a phrase share its weight."""
    terms: dict[str, float] = {}
    for concept in query.concepts:
        for stems, weight in concept.alternatives:
            share = concept.weight * weight / len(stems)
            for stem in stems:
                terms[stem] = max(terms.get(stem, 0.0), share)
    return terms
