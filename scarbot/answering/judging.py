"""Which statements to quote, and how sure that they answer."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from scarbot.answering.gate import GATES, gate_name, load_gate
from scarbot.answering.giving import Giving
from scarbot.answering.shunning import Shunning
from scarbot.answering.steps import Steps
from scarbot.matching import Matcher
from scarbot.models import belong_together

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from scarbot.answering.closeness import Closeness
    from scarbot.answering.extremes import Extremes
    from scarbot.answering.gate import Gate
    from scarbot.answering.how_long import HowLong
    from scarbot.answering.rows import Rows
    from scarbot.indexing.retrieval import Retrieval
    from scarbot.matching import Candidate
    from scarbot.models import Speaker
    from scarbot.questions import Query

__all__ = ["NOTHING_FOUND", "Judge", "Judgement"]

_EQUAL = 0.2
"""The score by which the article's own words have to rank higher to come before a person's; by eye."""

_LESS = 0.99
"""What a likelihood is multiplied by that is just enough to be quoted, so that it is not."""

_MOST_QUOTED = 3
"""The number of statements of which some have to be steps of one list; by eye."""
_FEWEST_STEPS = 2
"""How many of them have to be; by eye."""

_AT_AN_END = 0.99
"""How likely the line with the most or the least of what is asked answers, which no signal tells; by eye."""

_NEARLY = 0.6
"""The share of the most that is covered of a question from which something is spoken of; by eye."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """The statements that may answer a question, best first, each with a probability.

    The probability of the best one is that it answers; that of any other is that the best one answers and
    this one belongs to the answer. ``signals`` are those of the best. The positions in ``printed`` stand
    under a printed question that the question repeats: they come first for that reason alone, each as likely
    as the two questions are alike.
    """

    ranked: tuple[tuple[int, float], ...]
    signals: Mapping[str, float]
    printed: frozenset[int] = frozenset()

    @property
    def best(self) -> float:
        """The probability that the best statement answers; 0 where there is none."""
        return self.ranked[0][1] if self.ranked else 0.0


NOTHING_FOUND = Judgement((), {})
"""The judgement of a search that found nothing, and of what was not searched for."""


class Judge:
    """Ranks statements for one corpus, and chooses which to quote."""

    def __init__(self, retrieval: Retrieval) -> None:
        self._retrieval = retrieval
        self.matcher = Matcher(retrieval)
        self._giving = Giving(retrieval)
        self._shunning = Shunning(retrieval)
        self._steps = Steps(retrieval)
        self._rows = _rows_of(retrieval)
        self.gates = {name: load_gate(name) for name in GATES}

    def settle(self, query: Query) -> tuple[Query, Judgement]:
        """Decide whether a question is put to the articles with lay questions or to the others.

        Returns the query, with ``lay`` set accordingly, and its judgement. Each side is judged by its own
        gate and the side likelier to answer is taken: in one common ranking, nothing would ever come before
        what lay questions make likely.
        """
        put = [query] if not self._retrieval.mixed else [replace(query, lay=lay) for lay in (True, False)]
        asked = map(self._rows.by_number.without_numbers, put) if self._rows else put
        asked = map(self._without_end, asked)
        judged = [(each, self.judge(each)) for each in asked]
        return max(judged, key=lambda pair: pair[1].best)

    def judge(self, query: Query) -> Judgement:
        """Rank the statements for a question.

        What stands under a printed question that this one repeats comes before everything else.
        """
        candidates = self._candidates(query)
        judged = self._shunned_first(query, self._by_signals(query, candidates))
        judged = self._in_steps(query, self._with_what_nobody_says(query, judged))
        likeness, under = self.matcher.printed.answers(query, [p for p, _ in judged.ranked])
        if not under:
            return self._as_compared(query, judged)
        signals = next((c.signals for c in candidates if c.position == under[0]), {})
        printed = dict.fromkeys(under, likeness)
        others = ((p, min(likely, likeness)) for p, likely in judged.ranked if p not in printed)
        return Judgement((*printed.items(), *others), {"printed": likeness, **signals}, frozenset(under))

    def _without_end(self, query: Query) -> Query:
        """Return a question without what a line tells that has the most or the least of what it asks for."""
        return query if query.lay else self._extremes.without_end(query)

    def _as_compared(self, query: Query, judged: Judgement) -> Judgement:
        """Return the judgement of the lines with the most or the least of what is asked, if any are known.

        Nothing is quoted beside them.
        """
        found = self.at_an_end(query)
        return Judgement(tuple((position, _AT_AN_END) for position in found), {}) if found else judged

    def asks_for_an_end(self, query: Query) -> bool:
        """Say whether a question asks for the most or the least of anything; never with lay questions."""
        return not query.lay and self._extremes.asks(query)

    def at_an_end(self, query: Query) -> list[int]:
        """Return the lines with the most or the least of what a question asks for, in order; mostly none."""
        return [] if query.lay else self._extremes.giving(query)

    def _by_signals(self, query: Query, candidates: Sequence[Candidate]) -> Judgement:
        """Rank the statements by their signals.

        A person’s statement comes before the article’s own words where both serve equally well. What was
        already shown is skipped, except for the very best: nothing else answers as well. A question for
        something else skips that too, and one for the price of a thing the price of another.
        What has each word of a thing that is to be defined comes first, and answers no less than the others.
        So does a row of a table that gives what is asked for of the thing which it is about.
        """
        gate = self.gate_for(query)
        candidates = self._without_bare(query, candidates, gate)
        scores = self._scores(query, candidates, gate)
        barred = self._giving.barred(query, [c.position for c in candidates])
        barred |= _left_behind(query) | self._rows_of_others(query, candidates)
        admitted = (c for c in candidates if c.position not in barred)
        ranked = sorted(admitted, key=lambda c: (-scores[c.position], c.position))
        if not ranked:
            return NOTHING_FOUND
        ranked = self._by_spans(query, ranked, scores)
        best = gate.answers.probability(ranked[0].signals)
        rows, least = self._rows_giving(query, [c.position for c in ranked])
        if rows:
            ranked.sort(key=lambda c: c.position not in rows)
            best = max(best, least)
        ranked = self._in_order(query, ranked)
        shown = self._not_again(query, ranked[0].position)
        first, *others = ranked[:1] + [c for c in ranked[1:] if c.position not in shown]
        best = max(best, gate.answers.probability(first.signals))
        if self._giving.names_tested(query, first.position):  # as likely as the effect of another thing
            others_too = (c for c in candidates if c.position in barred)
            best = max(best, *(gate.answers.probability(c.signals) for c in others_too), 0.0)
        relating = ((c.position, best * gate.relates.probability(c.signals)) for c in others)
        return Judgement(self._with_announced(query, [(first.position, best), *relating]), first.signals)

    def _by_spans(
        self, query: Query, ranked: list[Candidate], scores: Mapping[int, float]
    ) -> list[Candidate]:
        """Return ranked statements by what those gain that tell how long, where a question asks so.

        Rows of tables have rules of their own.
        """
        positions = [c.position for c in ranked]
        if query.lay or (self._rows and any(self._retrieval.places[p].is_row for p in positions)):
            return ranked
        gains = self._how_long.gains(query, positions)
        if not gains:
            return ranked
        return sorted(ranked, key=lambda c: -(scores[c.position] + gains.get(c.position, 0.0)))

    def _in_order(self, query: Query, ranked: list[Candidate]) -> list[Candidate]:
        """Return ranked statements with those in front that define, then say it as asked, then deny.

        Each rule goes before the ones above it. Harmless things come last where what is asked for is harm; so
        does what is none of the kind that is asked for.
        """
        rules = (self._giving.defining, self._not_harmless, *(() if query.lay else self._without_lay))
        for first in rules:
            front = set(first(query, [c.position for c in ranked]))
            ranked.sort(key=lambda c: c.position not in front)
        return ranked

    @cached_property
    def _extremes(self) -> Extremes:
        from scarbot.answering.extremes import Extremes

        return Extremes(self._retrieval, self.matcher.admission)

    @cached_property
    def _closeness(self) -> Closeness:
        from scarbot.answering.closeness import Closeness

        return Closeness(self._retrieval)

    @cached_property
    def _how_long(self) -> HowLong:
        from scarbot.answering.how_long import HowLong

        return HowLong(self._retrieval)

    @cached_property
    def _without_lay(self) -> tuple[Callable[[Query, Sequence[int]], set[int]], ...]:
        """The rules for articles without lay questions, which know what is asked; the others load none."""
        from scarbot.answering.defining import Defining
        from scarbot.answering.denying import Denying
        from scarbot.answering.wording import Wording

        denying = Denying(self._retrieval)
        defining = Defining(self._retrieval)
        return defining.first, Wording(self._retrieval).first, denying.first, denying.of_the_kind

    def _not_harmless(self, query: Query, ranked: Sequence[int]) -> set[int]:
        """Return which of some statements do not tell that what a question asks the harm of does none."""
        return set(ranked).difference(self._shunning.harmless(query, ranked))

    def _not_again(self, query: Query, best: int) -> frozenset[int]:
        """Return what was shown and is not shown again: with the very best, what goes on behind it is.

        With lay questions it is not: they know which sentence answers.
        """
        places, behind = self._retrieval.places, best + 1
        if query.lay or not query.shown.issuperset((best, behind)):
            return query.shown
        goes_on = belong_together(places[best].statement, places[behind].statement)
        return query.shown - {behind} if goes_on else query.shown

    def _without_bare(self, query: Query, candidates: Sequence[Candidate], gate: Gate) -> Sequence[Candidate]:
        """Return the candidates without answers of yes or no to something else.

        What stands behind one has its signals where these speak for it more than its own. With lay questions,
        which know what answers them, all are returned.
        """
        if query.lay:
            return candidates
        closed = self.matcher.bare.closed(query)
        found = {c.position: c for c in candidates if c.position not in closed}
        for bare in (c for c in candidates if c.position in closed):
            heir = replace(bare, position=closed[bare.position])
            own = found.get(heir.position, heir)
            if self.matcher.admission.admits(query, heir.position):
                found[heir.position] = max(own, heir, key=lambda c: gate.rank.score(c.signals))
        return [found[position] for position in sorted(found)]

    def _rows_giving(self, query: Query, ranked: Sequence[int]) -> tuple[list[int], float]:
        """Return the rows of tables that give what a question asks for, and how likely these answer at least.

        One that holds the number in it is sure to, where it asks for anything besides.
        """
        gate = self.gate_for(query)
        if self._rows is None:
            return [], 0.0
        measured = [p for p in self._rows.by_number.giving(query) if p in ranked]
        if measured:
            asks = bool(query.facets or query.things)
            return measured, gate.sure if asks else gate.answer
        return self._rows.giving(query, ranked), gate.answer

    def is_in_another_unit(self, query: Query, quoted: Iterable[int]) -> bool:
        """Say whether rows of a table are among statements that go by another unit than a question tells."""
        return self._rows is not None and self._rows.by_number.in_another_unit(query, quoted)

    def _rows_of_others(self, query: Query, candidates: Sequence[Candidate]) -> set[int]:
        """Return the rows of tables that are about other things than a question names."""
        return self._rows.of_others(query, [c.position for c in candidates]) if self._rows else set()

    def _shunned_first(self, query: Query, judged: Judgement) -> Judgement:
        """Return a judgement with what is to be shunned in front, where a question asks for that.

        The items of a list stay together, and nothing else is likely enough to be quoted beside them.
        """
        ranked = dict(judged.ranked)
        left = _left_behind(query) | self._giving.of_another(query, ranked)
        found = (p for p in self._shunning.first(query, list(ranked)) if p not in left)
        shunned = [p for p in found if self.matcher.admission.admits(query, p)]
        if not shunned:
            return judged
        gate, first = self.gate_for(query), shunned[0]
        best = max(judged.best, gate.sure if self._shunning.is_sure(query, first) else 0.0)
        listed = self._shunning.listed_with(first)
        together = [p for p in shunned if p in listed]
        most = best if first == next(iter(ranked)) else best * gate.further
        if len(together) > 1:
            most = best * gate.further * _LESS
        others = {p: min(ranked.get(p, 0.0), most) for p in (*shunned, *ranked) if p not in together}
        return replace(judged, ranked=(*dict.fromkeys(together, best).items(), *others.items()))

    def _with_what_nobody_says(self, query: Query, judged: Judgement) -> Judgement:
        """Return a judgement in which what the article itself says is likely enough for a caveat.

        That is where a question asks who says what most of its words say.
        """
        if query.lay or not judged.ranked or not any(facet.guarding for facet in query.facets):
            return judged
        (first, likely), *others = judged.ranked
        if self._retrieval.places[first].statement.kind != "article" or judged.signals["covered"] < _NEARLY:
            return judged
        return replace(judged, ranked=((first, max(likely, self.gate_for(query).lacking)), *others))

    def _in_steps(self, query: Query, judged: Judgement) -> Judgement:
        """Return a judgement in which the items of a list stand together in their order, the first in front.

        That is where several of them would be quoted, and a question asks how to do what they are the steps
        of: the third alone, without the first, may do harm; or for what the heading above them names, and
        none of them does. What the question does not want stays out.
        """
        if query.lay or not judged.ranked:
            return judged
        least = self.gate_for(query).further * judged.best
        quoted = [p for p, likely in judged.ranked[:_MOST_QUOTED] if likely >= least]
        steps = self._steps.asked_for(query, quoted)
        steps = [p for p in steps if p not in query.shown and self.matcher.admission.admits(query, p)]
        if len(set(steps).intersection(quoted)) < _FEWEST_STEPS:
            return judged
        others = {p: likely for p, likely in judged.ranked if p not in steps}
        return replace(judged, ranked=(*dict.fromkeys(steps, judged.best).items(), *others.items()))

    def _candidates(self, query: Query) -> list[Candidate]:
        """Return the candidates; for a question of who says something, only what somebody says.

        Such a statement has to come close to the best in how much of the question it and its surroundings
        cover. Where none does, nobody is known to say it, and all candidates are returned; where the article
        itself says it, what does. With lay questions nothing is filtered: they already tell what answers such
        a question.
        """
        held = self._rows.by_number.holding(query) if self._rows else ()
        found = self.matcher.candidates(query, held)
        if query.lay or not any(facet.guarding for facet in query.facets):
            return found
        places, least = self._retrieval.places, _NEARLY * max((c.signals["near"] for c in found), default=0.0)
        said = [c for c in found if places[c.position].statement.kind != "article"]
        near = [c for c in said if c.signals["near"] >= least]
        return (self._said_by_article(found, near) or near) if near else found

    def _said_by_article(self, found: Sequence[Candidate], said: Sequence[Candidate]) -> list[Candidate]:
        """Return the article's own statements that say what a question asks of, where nobody else says it.

        Such a one covers far more of the question by its own words than what anybody says; what somebody says
        right behind it may take it up: "Ruiz swears by it".
        """
        places, own = self._retrieval.places, {c.position: c.signals["covered"] for c in found}
        most = max(own.values())
        if max(own[c.position] for c in said) >= _NEARLY * most:
            return []
        telling = [c for c in found if own[c.position] == most]
        behind = {c.position: places[c.position].passage_id for c in said}
        taken_up = any(behind.get(c.position + 1) == places[c.position].passage_id for c in telling)
        return [] if taken_up else telling

    def gate_for(self, query: Query) -> Gate:
        """Return the gate for a query: later turns, and carried concepts, have one of their own."""
        follows = query.behind is not None
        return self.gates[gate_name(lay=query.lay, carried=bool(query.carried), follows=follows)]

    def _scores(self, query: Query, candidates: Sequence[Candidate], gate: Gate) -> dict[int, float]:
        """Return the scores by position; what people say gains a little where it is close to the best.

        A row of a table loses as much where what is asked about stands behind its first cell only. What
        stands close to the last quotes gains where a turn goes on from these.
        """
        scores = {c.position: gate.rank.score(c.signals) for c in candidates}
        goes_on = query.quoted and not query.lay
        for position, gain in self._closeness.gains(query, scores).items() if goes_on else ():
            scores[position] += gain
        for position in self._rows.named_further_on(query, scores) if self._rows else ():
            scores[position] -= _EQUAL
        close = max(scores.values(), default=0.0) - _EQUAL
        for position, score in scores.items():
            if score >= close and self._retrieval.places[position].statement.speakers:
                scores[position] += _EQUAL
        return scores

    def choose(self, query: Query, judgement: Judgement, limit: int) -> dict[int, float]:
        """Return the positions to quote, each with its probability: the best, then what is likely enough.

        Each person comes once before anybody comes twice. The items of a list take the place of the sentence
        that introduces them, each as likely as the likeliest of these, unless lay questions are answered by
        that sentence itself. Under a printed question the statements come in the order of the text, and
        nothing else is added but the items behind a colon that would be the end. Without any ranked statement
        the result is empty.
        """
        if not judgement.ranked:
            return {}
        if judgement.printed:
            printed = [pair for pair in judgement.ranked if pair[0] in judgement.printed][:limit]
            kept = frozenset(position for position, _ in printed)
            return {p: likely for at, likely in printed for p in self._cut_off(query, at, kept)}
        first, *others = judgement.ranked
        least = self.gate_for(query).further * judgement.best
        chosen = dict(self._new_people_first([first, *(pair for pair in others if pair[1] >= least)]))
        found: dict[int, float] = {}
        for position, probability in chosen.items():
            opened = self._opened(query, position)
            together = max(probability, *(chosen.get(p, 0.0) for p in opened))
            found.update((p, max(together, found.get(p, 0.0))) for p in opened)
        return dict(list(found.items())[:limit])

    def _new_people_first(self, ranked: Iterable[tuple[int, float]]) -> list[tuple[int, float]]:
        """Return the same statements, reordered so that each person comes once before anybody comes twice."""
        heard: set[Speaker] = set()
        new: list[tuple[int, float]] = []
        again: list[tuple[int, float]] = []
        for pair in ranked:
            speakers = set(self._retrieval.places[pair[0]].statement.speakers)
            (again if speakers & heard else new).append(pair)
            heard |= speakers
        return [*new, *again]

    def _with_announced(
        self, query: Query, ranked: Sequence[tuple[int, float]]
    ) -> tuple[tuple[int, float], ...]:
        """Return a ranking with what its likely statements announce inserted behind each, for "more"."""
        least = self.gate_for(query).further * ranked[0][1]
        found: dict[int, float] = {}
        for position, likely in ranked:
            found.setdefault(position, likely)
            for announced in self._opened(query, position) if likely >= least else ():
                found.setdefault(announced, likely)
        return tuple(found.items())

    def _cut_off(self, query: Query, position: int, kept: frozenset[int]) -> list[int]:
        """Return the items of a list where what introduces it would be quoted without; else the statement."""
        cut_off = self._retrieval.places[position].statement.text.endswith(":")
        cut_off = cut_off and kept.isdisjoint(self._retrieval.items(position))
        return self._opened(query, position) if cut_off else [position]

    def _opened(self, query: Query, position: int) -> list[int]:
        """Return what a statement only announces, such as the items of a list; else the statement."""
        if position in self._retrieval.asked_for:
            return [position]
        follow = self._retrieval.items(position) or self._retrieval.announced(position)
        wanted = [p for p in follow if p not in query.shown and self.matcher.admission.admits(query, p)]
        return wanted or [position]


def _rows_of(retrieval: Retrieval) -> Rows | None:
    """Return what knows the rows of the tables; few articles have any, and the others load nothing for it."""
    if not any(article.tables for article in retrieval.corpus.articles):
        return None
    from scarbot.answering.rows import Rows

    return Rows(retrieval)


def _left_behind(query: Query) -> frozenset[int]:
    """Return what is not quoted again: what was shown, where a question asks for something else."""
    return query.shown if query.fresh else frozenset()
