"""What carries over from turn to turn.

The words of earlier turns go on with a weight that decays, and what stands around the last quotes
is in focus. A turn is judged with what it carries, which says too what people ask next behind such
quotes, and answered by that where it finds anything; one that does not lean on earlier turns only
where that is likelier than as typed. How it was read is told where it leans, or would be answered
otherwise without them. What was shown is not shown again, unless it is asked for or asked about.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from scarbot.about import asks_for_further, asks_for_words, leans_on_topic
from scarbot.answering import not_quoted
from scarbot.errors import QuestionError
from scarbot.judging import Judgement
from scarbot.models import Answer
from scarbot.phrases import normal
from scarbot.questions import CARRIED
from scarbot.smalltalk import strip_courtesies
from scarbot.turns import brings_somebody, called, is_dependent, is_whole, read_turn

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from scarbot.answering import Answering
    from scarbot.facets import Facet
    from scarbot.models import Quote, Speaker
    from scarbot.questions import Concept, Query
    from scarbot.turns import Turn

__all__ = ["LONGEST_QUESTION", "Conversation"]

LONGEST_QUESTION = 12_000
"""The number of characters of a question that are read; an emergency is found behind them as well."""

_DECAY = 0.8
"""What the weight of a carried word keeps from one turn to the next."""
_NO_NAME = 0.3
"""How much of its weight is carried of a word that the articles have no name for."""
_FARTHEST = 3
"""The number of turns that words are carried from."""
_LEAST_CARRIED = 0.15
"""The weight below which a word is not carried: a circumstance."""
_NAMED = 0.5
"""The weight from which an unknown word is what the talk is of."""
_MOST_TOLD = 4
_NOBODY_ELSE = "Nobody else is found to speak to that."
_NO_REASON = "No reason is given beyond this."
_NOTHING_TO_EXPLAIN = "The article says nothing on that, and so gives no reason either."
_NOTHING_FURTHER = "The article says nothing on that, and so nothing further either."
_NOBODY_ON_IT = "The article says nothing on that, and so nobody is found to disagree."
_NO_JUDGE = "I only quote and cannot judge whether it is true. This is what was said, and who says it."
_NOT_ON_THAT = "Nothing on that is found."
_ELSE_SAID = "What else is quoted of the same person:"
_SAME_SECTION = "More from the same section."
_QUOTED_BEFORE = "quoted before"
_NOTHING_SHOWN = "Nothing has been quoted yet. What would you like to know?"


class Conversation:
    """One conversation: what was asked and shown, and what a next turn leans on.

    It is for one thread; any number of conversations can share a :class:`~scarbot.Scarbot`.
    """

    def __init__(self, answering: Answering) -> None:
        self._answering = answering
        self._asked: list[Query] = []
        self._last: Answer | None = None
        self._focus: tuple[Quote, ...] = ()
        self._judged: Judgement | None = None
        self._searched: Query | None = None
        self._found: str = ""
        self._shown: set[int] = set()
        self._declined = 0
        self._unknown_turns = 0
        self._person: Speaker | None = None
        self._somebody_else = False

    @property
    def topic(self) -> str:
        """The first things that a next turn would carry, as they were read; empty at the start."""
        return ", ".join(self._told(self._carried())[:3])

    def ask(self, question: str, *, limit: int = 3) -> Answer:
        """Answer the next turn.

        Args:
            question: anything.
            limit: the greatest number of quotes.

        Raises:
            QuestionError: the question is no string.
            ValueError: ``limit`` is below 1.
        """
        if not isinstance(question, str):
            raise QuestionError(question)
        if not isinstance(limit, int) or limit < 1:
            raise ValueError(f"limit must be at least 1, not {limit}")
        read = question[:LONGEST_QUESTION]
        emergency = self._answering.emergency(question) if read != question else None
        if emergency is not None:
            return replace(emergency, question=question)
        answer = self._ask_of_person(read, limit)
        return answer if read == question else replace(answer, question=question)

    def _ask_of_person(self, question: str, limit: int) -> Answer:
        """Answer a turn in which "she" is whom the talk is of, and remember whom it is of then."""
        if brings_somebody(question):
            self._person, self._somebody_else = None, True
        pronoun, named = called(question, self._person.name) if self._person else ("", "")
        turn = read_turn(strip_courtesies(question))
        if not pronoun or turn.move or self._answering.names(question):
            answer = self._ask(question, turn, limit)
            self._remember_person(question, turn, answer)
            return answer
        answer = self._ask(named, read_turn(strip_courtesies(named)), limit)
        said = f"“{pronoun}” read as {self._person.name}" if self._person else ""
        return replace(answer, question=question, reading="; ".join(filter(None, [said, answer.reading])))

    def _remember_person(self, question: str, turn: Turn, answer: Answer) -> None:
        """Remember whom a turn named, or else who alone is quoted; where several are, nobody.

        Once somebody else was brought in, or named whom nothing is known of, only a name says whom
        the talk is of, or an answer to "who said that?".
        """
        named = self._answering.names(question)
        people = named or {speaker for quote in answer.quotes for speaker in quote.speakers}
        if self._asked and self._asked[-1].text == question and not_quoted(self._asked[-1]):
            self._person, self._somebody_else = None, True
        elif named or (people and (turn.move == "who" or not self._somebody_else)):
            self._person = next(iter(people)) if len(people) == 1 else None
            self._somebody_else = False

    def _ask(self, question: str, turn: Turn, limit: int) -> Answer:
        if turn.breaks:
            self._asked.clear()
            self._unknown_turns = 0
            self._person, self._somebody_else = None, False
        aside = self._answering.aside(question, limit)
        if aside is not None and aside.status == "answered" and self._asked and leans_on_topic(question):
            return self._said_on_topic(question, turn, limit, aside)
        if aside is not None:
            again = bool(self._answering.positions(aside.quotes[:1]) & self._shown)
            further = again and asks_for_further(question)
            more = self._further_words(aside, frozenset(self._shown), limit) if further else None
            return self._keep_aside(aside) if more is None else more
        return (self._moved if turn.move else self._asked_about)(question, turn, limit)

    def _said_on_topic(self, question: str, turn: Turn, limit: int, aside: Answer) -> Answer:
        """Quote somebody on the topic, or at all, if nothing is found and their words are asked for."""
        before = frozenset(self._shown)
        answer = self._asked_about(question, turn, limit)
        if answer.quotes:
            again = before.issuperset(self._answering.positions(answer.quotes[:1]))
            further = again and asks_for_further(question)
            more = self._further_words(aside, before, limit) if further else None
            return answer if more is None else more
        if not asks_for_words(question):
            return answer
        return self._keep_aside(replace(aside, message=f"{_NOT_ON_THAT} {aside.message}"))

    def _further_words(self, aside: Answer, before: frozenset[int], limit: int) -> Answer | None:
        """Quote what somebody said that was not shown; ``None`` where all was."""
        further = [p for p in self._answering.sayings(aside.question) if p not in before]
        if not further:
            return None
        return self._keep_aside(
            replace(aside, quotes=self._answering.quotes(further, limit), message=_ELSE_SAID)
        )

    # --- turns that lean on the last answer ----------------------------------------------------

    def _moved(self, question: str, turn: Turn, limit: int) -> Answer:
        if turn.move == "why" and self._declined:
            return Answer(question, "clarify", message=_NOTHING_TO_EXPLAIN)
        if turn.move == "disagree" and self._declined and self._found == "no_answer":
            return self._nothing(question, _NOBODY_ON_IT)
        if turn.move == "more" and self._found == "no_answer":
            return self._nearest(question, limit) or self._nothing(question, _NOTHING_FURTHER)
        if self._last is None or not self._last.quotes:
            return Answer(question, "clarify", message=_NOTHING_SHOWN)
        last = self._last
        if turn.move == "ordinal":
            return self._pointed(question, last, turn.ordinal)
        if turn.move in ("who", "where", "again", "doubt"):
            again = _once_more(question, last, self._focus[:limit])
            return replace(again, message=_NO_JUDGE) if turn.move == "doubt" else again
        return {"why": self._why, "more": self._more, "disagree": self._others}[turn.move](question, limit)

    def _pointed(self, question: str, last: Answer, ordinal: int) -> Answer:
        """Show one of the last quotes, or an item of the list that they introduce.

        "The second one" is a quote, where there are so many; "about the second one" is a thing.
        What is asked next is about that one.
        """
        index = ordinal - 1 if ordinal > 0 else len(last.quotes) - 1
        items = self._items(last)
        thing = len(last.quotes) == 1 or index >= len(last.quotes) or "about" in normal(question).split()
        if index < len(items) and thing:
            query = self._moving(question)
            return self._show(query, items[index : index + 1], 1, self._likely())
        if index >= len(last.quotes):
            return Answer(question, "clarify", message=f"The last answer has {_counted(len(last.quotes))}.")
        self._focus = last.quotes[index : index + 1]
        return _once_more(question, last, self._focus)

    def _items(self, last: Answer) -> list[int]:
        """Return the first statements of the items of a list that the last quotes introduce."""
        places = self._answering.retrieval.places
        introduced = {(quote.article, index) for quote in last.quotes for index in quote.statements}
        return [
            p
            for p, place in enumerate(places)
            if (passage := place.article.passages[place.statement.passage]).first == place.statement.index
            and (place.article.id, passage.introduction) in introduced
        ]

    def _moving(self, question: str) -> Query:
        """Return what a move asks: its own words say nothing, what is carried everything."""
        read = self._answering.understanding.read(question)
        facets = self._asked[-1].facets if self._asked else ()
        return self._carried_query(replace(read, text=question, concepts=(), facets=facets))

    def _why(self, question: str, limit: int) -> Answer:
        """Show the reason: in what was shown, or beside it; without one, what was shown once more."""
        evidence, places = self._answering.retrieval.evidence, self._answering.retrieval.places
        shown = sorted(self._answering.positions(self._focus[:1]))
        passage = places[shown[0]].statement.passage
        beside = [p for p in self._around() if places[p].statement.passage == passage]
        giving = [p for p in [*shown, *beside] if "cause" in evidence[p]]
        if not giving and self._last:
            return replace(_once_more(question, self._last, self._focus[:1]), message=_NO_REASON)
        return self._show(self._moving(question), giving[:1], limit, self._likely())

    def _more(self, question: str, limit: int) -> Answer:
        """Bring what was not shown: the next best of the last search, then the same section."""
        query = self._moving(question)
        if self._found == "partial":
            nearest = self._nearest(question, limit)
            if nearest is not None:
                return nearest
        elif further := [p for p, _ in self._further(query)]:
            return self._show(query, further, limit, self._likely())
        return self._show(query, self._around(), limit, self._likely(), _SAME_SECTION)

    def _nearest(self, question: str, limit: int) -> Answer | None:
        """Bring what the last search found next, with what it lacks; ``None`` where that is nothing.

        Where the search was no answer, or one with a caveat, what comes behind it is none either.
        """
        searched = self._searched
        further = self._further(searched) if searched else []
        if searched is None or not further:
            return None
        answer = self._answering.nearest(searched, Judgement(tuple(further), {}), limit)
        return self._keep(self._moving(question), replace(answer, question=question))

    def _further(self, query: Query) -> list[tuple[int, float]]:
        """Return what the last search found and nothing showed, by the floor of a question's gate."""
        floor = self._answering.judge.gate_for(query).partial
        ranked = self._judged.ranked if self._judged else ()
        return [(p, likely) for p, likely in ranked if likely >= floor and p not in self._shown]

    def _nothing(self, question: str, message: str) -> Answer:
        """Decline a move behind a question that was declined."""
        query = self._moving(question)
        return self._keep(query, self._answering.empty(query, Judgement((), {}), message))

    def _others(self, question: str, limit: int) -> Answer:
        """Bring what others say on the same thing."""
        speakers = {speaker for quote in self._focus for speaker in quote.speakers}
        places = self._answering.retrieval.places
        query = self._moving(question)
        judgement = self._answering.judge.judge(query)
        floor = self._answering.judge.gate_for(query).partial * judgement.best
        others = [
            p
            for p, likely in judgement.ranked
            if likely >= floor
            and p not in self._shown
            and places[p].statement.speakers
            and speakers.isdisjoint(places[p].statement.speakers)
        ]
        if others:
            return self._show(query, others, limit, dict(judgement.ranked))
        return self._answering.empty(query, judgement, _NOBODY_ELSE)

    def _around(self) -> list[int]:
        """Return what was not shown of the passages just quoted, then of their sections."""
        places = self._answering.retrieval.places
        quoted = self._answering.positions(self._last.quotes if self._last else ())
        passages = {(places[p].article.id, places[p].statement.passage) for p in quoted}
        fresh = [p for p in range(len(places)) if p not in self._shown]
        near = [p for p in fresh if (places[p].article.id, places[p].statement.passage) in passages]
        return list(dict.fromkeys([*near, *sorted(self._near().intersection(fresh))]))

    def _likely(self) -> dict[int, float]:
        """Return the probabilities of what the last search found."""
        return dict(self._judged.ranked) if self._judged else {}

    def _show(
        self,
        query: Query,
        positions: Sequence[int],
        limit: int,
        likely: Mapping[int, float],
        message: str = "",
    ) -> Answer:
        """Quote the first of some positions; one that no search found is as likely as nothing."""
        if not positions:
            return self._keep(query, self._answering.exhausted(query))
        chosen = {position: likely.get(position, 0.0) for position in positions[:limit]}
        return self._keep(query, replace(self._answering.show(query, chosen, limit), message=message))

    # --- questions -----------------------------------------------------------------------------

    def _asked_about(self, question: str, turn: Turn, limit: int) -> Answer:
        read, judged = self._answering.read(strip_courtesies(turn.text))
        typed = replace(read, text=question)
        if turn.corrects and self._asked:
            typed = _corrected(self._asked.pop(), typed)
            judged = self._answering.judge.judge(typed)
        answer = self._answering.decide(typed, judged, limit)
        if not self._asked:
            return self._keep(typed, answer, judged)
        return self._with_carried(typed, answer, judged, limit)

    def _with_carried(self, typed: Query, alone: Answer, judged_alone: Judgement, limit: int) -> Answer:
        """Judge a turn with what it carries as well, and take that where it finds anything.

        A turn that does not lean is answered so only where that is likelier.
        """
        carried = self._carried_query(typed)
        judged = self._answering.judge.judge(carried)
        joint = self._answering.decide(carried, judged, limit)
        leans = is_dependent(typed) and not is_whole(typed)
        serves = joint.quotes and (leans or judged.best > judged_alone.best)
        if not serves and not (leans and self._about_unknown()):
            return self._keep(typed, alone, judged_alone)
        first, first_alone = (self._answering.positions(answer.quotes[:1]) for answer in (joint, alone))
        again, differs = bool(first & self._shown), leans or first != first_alone
        told = self._told(carried.concepts[len(typed.concepts) :]) if differs else ()
        return self._keep(carried, replace(joint, reading=_reading(told, again=again)), judged)

    def _told(self, carried: Sequence[Concept]) -> list[str]:
        """Return what is said to be carried: things that the articles have a name for, else what asks not."""
        things = [concept for concept in carried if self._answering.is_name(concept)]
        others = [concept for concept in carried if not concept.asking]
        return [concept.label for concept in things or others or carried[:1]][:_MOST_TOLD]

    def _carried(self, facets: Sequence[Facet] = ()) -> list[Concept]:
        """Return the concepts of earlier turns, the last turn's first, with decayed weights.

        Circumstances stay behind; so does what kind of thing was asked for, where a turn asks for
        facets of its own. What the articles have a name for is what the talk is of: it counts most.
        """
        found: dict[str, Concept] = {}
        for distance, query in enumerate(reversed(self._asked[-_FARTHEST:])):
            for concept in query.concepts:
                known = concept.known or distance < self._unknown_turns
                stays = concept.weight < _LEAST_CARRIED or (concept.asking and facets)
                if known and not stays and concept.origin != CARRIED:
                    talked_of = 1.0 if self._answering.is_name(concept) else _NO_NAME
                    weight = concept.weight * talked_of * _DECAY ** (distance + 1)
                    found.setdefault(concept.label, replace(concept, weight=weight, origin=CARRIED))
        return list(found.values())

    def _about_unknown(self) -> bool:
        """Say whether the talk is of something that the corpus does not know: "is it safe?" asks of that."""
        return self._unknown_turns > 0

    def _carried_query(self, typed: Query) -> Query:
        """Return a turn with the concepts, the people and, where it names none, the facets carried.

        What the last turn did not want stays unwanted, unless this one names it.
        """
        last = self._asked[-1] if self._asked else typed
        facets = typed.facets or (last.facets if typed.concepts and not typed.people else ())
        named = {stem for concept in typed.concepts for names, _ in concept.alternatives for stem in names}
        excluded = typed.excluded | (last.excluded if last.excluded.isdisjoint(named) else frozenset())
        carried = (c for c in self._carried(typed.facets) if not excluded.issuperset(c.alternatives[0][0]))
        return replace(
            typed,
            concepts=_with_those(typed, carried),
            facets=facets,
            excluded=excluded,
            focus=self._near(),
            shown=frozenset(self._shown),
        )

    def _near(self) -> frozenset[int]:
        """Return the statements of the sections that were just quoted from."""
        places = self._answering.retrieval.places
        quotes = self._last.quotes if self._last else ()
        sections = {(q.article, q.section.index if q.section else None) for q in quotes}
        return frozenset(
            p
            for p, place in enumerate(places)
            if (place.article.id, s.index if (s := place.statement.section) else None) in sections
        )

    # --- memory --------------------------------------------------------------------------------

    def _keep(self, query: Query, answer: Answer, judgement: Judgement | None = None) -> Answer:
        """Remember a turn, its answer and what it was judged by; return the answer, a decline worded.

        A move without words of its own is no question to remember, and one without a judgement
        leaves that of the last search.
        """
        if query.excluded or any(concept.origin != CARRIED for concept in query.concepts):
            self._asked.append(query)
            self._unknown_turns = self._unknown_turns_with(query, answer)
        if answer.quotes:
            self._shown.update(self._answering.positions(answer.quotes))
            self._declined = 0
        if answer.quotes or self._last is None:
            self._last, self._focus = answer, answer.quotes
        if judgement is not None:
            self._judged, self._searched, self._found = judgement, query, answer.status
        if answer.status == "no_answer":
            self._declined += 1
            return self._answering.declined(answer, self._declined)
        return answer

    def _unknown_turns_with(self, query: Query, answer: Answer) -> int:
        """Return for how many turns, this one included, the talk is of something unknown."""
        named = any(not c.known and c.weight >= _NAMED and c.origin != CARRIED for c in query.concepts)
        if named and not answer.quotes:
            return 1
        carries = any(concept.origin == CARRIED for concept in query.concepts)
        return self._unknown_turns + 1 if self._unknown_turns and carries else 0

    def _keep_aside(self, answer: Answer) -> Answer:
        if answer.quotes:
            self._last, self._focus = answer, answer.quotes
        if answer.status == "answered":  # somebody's words: "more" goes on with them
            theirs = self._answering.sayings(answer.question)
            self._shown.update(self._answering.positions(answer.quotes))
            self._declined = 0
            self._judged = Judgement(tuple((position, 1.0) for position in theirs), {})
            self._searched, self._found = None, "answered"
        return answer


def _corrected(last: Query, typed: Query) -> Query:
    """Return what a correction asks: what kind of thing the last turn asked for, of what is named now."""
    if typed.facets:
        return typed
    asking = [replace(c, weight=c.weight * _DECAY, origin=CARRIED) for c in last.concepts if c.asking]
    return replace(typed, facets=last.facets, concepts=_with_those(typed, asking))


def _with_those(typed: Query, carried: Iterable[Concept]) -> tuple[Concept, ...]:
    """Return the concepts of a turn, and behind them carried ones that it does not have itself."""
    own = {concept.alternatives[0][0] for concept in typed.concepts}
    return (*typed.concepts, *(c for c in carried if c.alternatives[0][0] not in own))


def _reading(told: Sequence[str], *, again: bool) -> str:
    """Say which words a turn was read together with, and whether what is quoted was quoted before."""
    together = f"read together with: {', '.join(told)}" if told else ""
    return "; ".join(filter(None, [together, _QUOTED_BEFORE if again else ""]))


def _once_more(question: str, last: Answer, quotes: tuple[Quote, ...]) -> Answer:
    """Return quotes that were shown: their lines say who and where. Of what was said a caveat stays."""
    caveat = last.message if last.status == "partial" else ""
    return replace(last, question=question, quotes=quotes, message=caveat, reading=_about(quotes[0]))


def _counted(quotes: int) -> str:
    return "one quote" if quotes == 1 else f"{quotes} quotes"


def _about(quote: Quote) -> str:
    return f"about the quote from {quote.attribution.removeprefix('— ')}"
