"""A conversation: how a turn is read with what came before, and whom it is of.

A turn is judged with what it carries, which says too what people ask next behind such quotes, and
answered by that where it finds anything; one that does not lean on earlier turns only where that is
likelier than as typed. How it was read is told where it leans, or would be answered otherwise
without them. What was shown is not shown again, unless it is asked for or asked about.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from scarbot.about import asks_for_further, asks_for_words, leans_on_topic
from scarbot.answering import ASKED_BACK
from scarbot.errors import QuestionError
from scarbot.memory import Memory
from scarbot.missing import not_quoted
from scarbot.models import Answer
from scarbot.moves import Moves
from scarbot.smalltalk import strip_courtesies
from scarbot.stories import tells_age
from scarbot.turns import brings_somebody, called, is_dependent, is_whole, own_concepts, read_turn

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scarbot.answering import Answering
    from scarbot.judging import Judgement
    from scarbot.models import Speaker
    from scarbot.questions import Query
    from scarbot.turns import Turn

__all__ = ["LONGEST_QUESTION", "Conversation"]

LONGEST_QUESTION = 12_000
"""The number of characters of a question that are read; an emergency is found behind them as well."""

_FEW = 3
"""The number of carried words that name a topic."""
_NOT_ON_THAT = "Nothing on that is found."
_ELSE_SAID = "What else is quoted of the same person:"
_QUOTED_BEFORE = "quoted before"


class Conversation:
    """One conversation: what was asked and shown, and what a next turn leans on.

    It is for one thread; any number of conversations can share a :class:`~scarbot.Scarbot`.
    """

    def __init__(self, answering: Answering) -> None:
        self._answering = answering
        self._memory = Memory(answering)
        self._moves = Moves(answering, self._memory)
        self._person: Speaker | None = None
        self._somebody_else = False

    @property
    def topic(self) -> str:
        """The first things that a next turn would carry, as they were read; empty at the start."""
        return ", ".join(self._memory.told()[:_FEW])

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

    # --- whom the talk is of -------------------------------------------------------------------

    def _ask_of_person(self, question: str, limit: int) -> Answer:
        """Answer a turn in which "she" is whom the talk is of, and remember whom it is of then."""
        if brings_somebody(question):
            self._person, self._somebody_else = None, True
        person = self._person
        said, named = called(question, person.name, person.role) if person else ("", "")
        if said and tells_age(question):
            person, self._person, self._somebody_else = None, None, True
        turn = read_turn(strip_courtesies(question))
        if not (person and said) or turn.move or self._answering.names(question):
            answer = self._ask(question, turn, limit)
            self._remember_person(question, turn, answer)
            return answer
        answer = self._ask(named, read_turn(strip_courtesies(named)), limit)
        reading = "; ".join(filter(None, [f"“{said}” read as {person.name}", answer.reading]))
        return replace(answer, question=question, reading=reading)

    def _remember_person(self, question: str, turn: Turn, answer: Answer) -> None:
        """Remember whom a turn named, or else who alone is quoted; where several are, nobody.

        Once somebody else was brought in, or named whom nothing is known of, only a name says whom
        the talk is of, or an answer to "who said that?".
        """
        named = self._answering.names(question)
        people = named or {speaker for quote in answer.quotes for speaker in quote.speakers}
        asked = self._memory.asked
        if asked and asked.text == question and not_quoted(asked):
            self._person, self._somebody_else = None, True
        elif named or (people and (turn.move == "who" or not self._somebody_else)):
            self._person = next(iter(people)) if len(people) == 1 else None
            self._somebody_else = False

    # --- what kind of turn it is ---------------------------------------------------------------

    def _ask(self, question: str, turn: Turn, limit: int) -> Answer:
        if turn.breaks:
            self._memory.forget_questions()
            self._person, self._somebody_else = None, False
        if not turn.text and (turn.breaks or turn.corrects):
            return Answer(question, "clarify", message=ASKED_BACK)
        aside = self._answering.aside(question, limit)
        if aside is not None and aside.status == "answered":
            return self._said(question, turn, limit, aside)
        if aside is not None:
            return self._memory.keep_aside(aside)
        if self._moves.apply(turn):
            return self._moves.answer(question, turn, limit)
        return self._asked_about(question, turn, limit)

    def _said(self, question: str, turn: Turn, limit: int, aside: Answer) -> Answer:
        """Quote somebody whose words are asked for: on the topic of the talk, else what else they said."""
        before = frozenset(self._memory.shown)
        on_topic = self._memory.asked is not None and leans_on_topic(question)
        answer = self._asked_about(question, turn, limit) if on_topic else aside
        if on_topic and not answer.quotes:
            if not asks_for_words(question):
                return answer
            return self._memory.keep_aside(replace(aside, message=f"{_NOT_ON_THAT} {aside.message}"))
        again = self._answering.retrieval.positions(answer.quotes[:1]) & before
        else_said = asks_for_further(question) and self._answering.names(question)
        further = self._unsaid(question, before) if again and else_said else []
        if further:
            quotes = self._answering.quotes(further, limit)
            return self._memory.keep_aside(replace(aside, quotes=quotes, message=_ELSE_SAID))
        return answer if on_topic else self._memory.keep_aside(aside)

    def _unsaid(self, question: str, before: frozenset[int]) -> list[int]:
        """Return the positions of what somebody said that was not shown."""
        return [p for p in self._answering.sayings(question) if p not in before]

    # --- questions -----------------------------------------------------------------------------

    def _asked_about(self, question: str, turn: Turn, limit: int) -> Answer:
        read, judged = self._answering.read(strip_courtesies(turn.text))
        typed = replace(read, text=question)
        if turn.corrects and self._memory.asked:
            typed = self._memory.correct(typed)
            judged = self._answering.judge.judge(typed)
        if tells_age(turn.text) and not own_concepts(typed):
            return self._answering.noted(typed)
        answer = self._answering.decide(typed, judged, limit)
        if not self._memory.asked:
            return self._memory.keep(typed, answer, judged)
        return self._with_carried(typed, answer, judged, limit)

    def _with_carried(self, typed: Query, alone: Answer, judged_alone: Judgement, limit: int) -> Answer:
        """Judge a turn with what it carries as well, and take that where it finds anything.

        A turn that does not lean is answered so only where that is likelier.
        """
        carried = self._memory.with_carried(typed)
        judged = self._answering.judge.judge(carried)
        joint = self._answering.decide(carried, judged, limit)
        leans = is_dependent(typed) and not is_whole(typed)
        serves = joint.quotes and (leans or judged.best > judged_alone.best)
        if not serves and not (leans and self._memory.is_about_unknown):
            return self._memory.keep(typed, alone, judged_alone)
        positions = self._answering.retrieval.positions
        first, first_alone = positions(joint.quotes[:1]), positions(alone.quotes[:1])
        again, differs = bool(first & self._memory.shown), leans or first != first_alone
        told = self._memory.told(carried.concepts[len(typed.concepts) :]) if differs else ()
        return self._memory.keep(carried, replace(joint, reading=_reading(told, again=again)), judged)


def _reading(told: Sequence[str], *, again: bool) -> str:
    """Say which words a turn was read together with, and whether what is quoted was quoted before."""
    together = f"read together with: {', '.join(told)}" if told else ""
    return "; ".join(filter(None, [together, _QUOTED_BEFORE if again else ""]))
