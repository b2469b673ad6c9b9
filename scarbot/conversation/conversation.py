"""A conversation: how a turn is read with what came before.

A turn is judged with what it carries, which says too what people ask next behind such quotes, and
answered by that where it finds anything; one that does not lean on earlier turns only where that is
likelier than as typed. How it was read is told where it leans, or would be answered otherwise
without them. What was shown is not shown again, unless it is the best answer, asked for or asked about.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from scarbot.about import asks_for_further, asks_for_words, leans_on_topic
from scarbot.answering import ASKED_BACK, Decided
from scarbot.answering.caveats import unmentioned
from scarbot.conversation.agreement import Agreement
from scarbot.conversation.beside import BesideQuotes
from scarbot.conversation.calling import Companion, brings_somebody, he_or_she
from scarbot.conversation.challenges import Challenges, given_words
from scarbot.conversation.circumstances import Circumstances
from scarbot.conversation.conjoined import conjoined
from scarbot.conversation.counted_speakers import with_who_for_how_many
from scarbot.conversation.memory import KINDRED, Memory, names_something, without_comparison
from scarbot.conversation.moves import Moves
from scarbot.conversation.nearby import asks_for_deed
from scarbot.conversation.numbered_things import NumberedThings
from scarbot.conversation.studies import OF_STUDIES
from scarbot.conversation.turns import ABOUT_THE_TALK, Turn, read_turn
from scarbot.conversation.venting import without_venting
from scarbot.conversation.what_then import WhatThen
from scarbot.errors import LimitError, QuestionError
from scarbot.language import words
from scarbot.models import Answer, speakers_of
from scarbot.questions import CIRCUMSTANCE_WEIGHT, TOPIC_WEIGHT, is_name, is_topical
from scarbot.questions.leaning import (
    asks_how,
    asks_the_same,
    asks_what_else,
    is_complete,
    is_dependent,
    is_of_topic,
    known_concepts,
    known_things,
    leans_on_earlier,
    names_thing,
    opener,
    opens_as_question,
    points_at_thing,
    says_of_it,
)
from scarbot.questions.stories import happened, tells, tells_age
from scarbot.smalltalk import puts_off_help, strip_courtesies

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scarbot.answering import Answering
    from scarbot.answering.judging import Judgement
    from scarbot.lexicon.facets import Facet
    from scarbot.models import Status
    from scarbot.questions import Concept, Query

__all__ = ["LONGEST_QUESTION", "Conversation"]

LONGEST_QUESTION = 12_000
"""The number of characters of a question that are read; an emergency is found behind them as well."""

_TAKES_ON = 5
"""The number of words up to which a turn takes on what the last one asked for: "and for raised ones?"."""
_LIKELIER, _FAR_LIKELIER = 0.002, 0.02
"""How much likelier a turn that does not lean has to be answered with what it carries: more than a tie.

The second is for one that is complete and names a thing that the articles speak of. Both are chosen by eye.
"""
_FEW = 3
"""The number of carried words that name a topic."""
_NOT_ON_THAT = "Nothing on that is found."
_ELSE_SAID = "What else is quoted of the same person:"
_ALL_SAID = "That is all that is quoted of the same person."
_ALL_ON_THAT = "That is all that is quoted of the same person on that."


class _Heard(NamedTuple):
    """A question as it was typed, without its courtesies, and how the turn is meant."""

    question: str
    plain: str
    turn: Turn

    @classmethod
    def of(cls, question: str) -> _Heard:
        plain = strip_courtesies(question)
        return cls(question, plain, read_turn(plain))


class Conversation:
    """One conversation: what was asked and shown, and what a next turn leans on.

    It is for one thread; any number of conversations can share a :class:`~scarbot.Scarbot`. A deep copy
    goes on by itself, with a corpus of its own; a shallow one would share what was said.
    """

    def __init__(self, answering: Answering) -> None:
        self._answering = answering
        self._retrieval = answering.retrieval
        self._memory = Memory(answering)
        self._moves = Moves(answering, self._memory)
        self._numbered = NumberedThings(answering, self._memory)
        self._beside = BesideQuotes(answering, self._memory)
        self._challenges = Challenges(answering, self._memory)
        self._agreement = Agreement(answering, self._memory)
        self._what_then = WhatThen(answering, self._memory)
        self._circumstances = Circumstances()
        self._companion = Companion(answering.retrieval, self._memory, answering.about)
        self._alarm: Answer | None = None

    @property
    def topic(self) -> str:
        """The first things that a next turn would carry, as they were read; empty at the start."""
        return ", ".join(self._memory.topic()[:_FEW])

    def ask(self, question: str, *, limit: int = 3) -> Answer:
        """Answer the next turn.

        Args:
            question: anything.
            limit: the greatest number of quotes, and so of questions in one turn that are answered.

        Raises:
            QuestionError: the question is no string.
            LimitError: ``limit`` is below 1, or no whole number.
        """
        if not isinstance(question, str):
            raise QuestionError(question)
        if isinstance(limit, bool) or not isinstance(limit, int) or limit < 1:
            raise LimitError(f"limit must be a whole number, at least 1, not {limit!r}")
        self._memory.begin_turn()
        typed = question[:LONGEST_QUESTION]
        plain = without_venting(typed, self._answering.understanding.prints)
        read = with_who_for_how_many(plain)
        emergency = self._answering.emergency(question) if read != question else None
        if emergency is not None:
            return replace(self._alarmed(emergency), question=question)
        heard = _Heard.of(read)
        answer = self._alarmed(self._answer_parts(heard, limit))
        about_talk = answer.status == "meta" and heard.turn.move in ABOUT_THE_TALK
        if not (about_talk or answer.status == "chat" or heard.turn.says_nothing_else):
            self._memory.note_typed(typed)
        return answer if read == question else replace(answer, question=question)

    def _alarmed(self, answer: Answer) -> Answer:
        """Return an answer; to who puts off help ("ok, I'll let her sleep"), that for the emergency again."""
        if self._alarm is not None and answer.status != "emergency" and puts_off_help(answer.question):
            return self._alarm
        if answer.status != "chat":
            self._alarm = answer if answer.status == "emergency" else None
        return answer

    # --- several questions in one ----------------------------------------------------------------

    def _answer_parts(self, heard: _Heard, limit: int) -> Answer:
        """Answer a turn; where it joins several questions, answer each and join the answers.

        Without lay questions, a turn that is answered as a whole is not split: that answer is the better one.
        Each part gets its share of the quotes, and the first ones get one more where they cannot be shared
        evenly; of the parts for which no quote is left, it is said that they are not answered.
        """
        parts = self._parts(heard)
        if not parts:
            return self._ask_of_person(heard, limit)
        parts, left = parts[:limit], parts[limit:]
        share, more = divmod(limit, len(parts))
        answers = []
        for number, part in enumerate(parts):
            self._memory.begin_part()
            answers.append(self._ask_of_person(_Heard.of(part), share + (number < more), opens=number == 0))
        return self._memory.keep_instead(self._answering.joined(heard.question, answers, left))

    def _parts(self, heard: _Heard) -> list[str]:
        """Return the questions that a turn joins; empty where it is to be read as one."""
        asking, question = self._answering.understanding.asking, heard.question
        parts = conjoined(heard.plain, lambda said: asking(said).positions)
        if not parts or given_words(question) or self._answering.emergency(question) is not None:
            return []
        return [] if not self._memory.lay and self._answering.answers_in_full(heard.plain) else parts

    # --- whom the talk is of -------------------------------------------------------------------

    def _ask_of_person(self, heard: _Heard, limit: int, *, opens: bool = True) -> Answer:
        """Answer a turn, with "she" read as the person the talk is about, and remember who that is then.

        Where it does not open its turn, "she" may be somebody whom what stands in front of it names.
        """
        question, plain, turn = heard
        introduced = self._companion.asked_to_introduce(plain, turn)
        if introduced is not None:
            asked = f"who is {introduced.name}"
            answer = self._ask(asked, read_turn(asked), limit)
            self._companion.introduce(introduced)
            return replace(answer, question=question, reading=f"read as: {asked}")
        self._companion.notice(question)  # also where a name, a move or an emergency goes before "she"
        called, people = self._companion.find(question), self._answering.names(question)
        nobody = "" if called or people or not opens else self._companion.asked_of_nobody(question)
        if nobody:
            return Answer(question, "clarify", message=self._answering.about.nobody_called(nobody))
        # Whose words were shown is told without a name, but for somebody who said none of them.
        unheard = called is not None and called.person not in speakers_of(self._memory.focus)
        moves = turn.move and not (turn.move == "who" and unheard)
        others = called is None or not {called.person}.issuperset(people)  # "the vet" may name her, too
        # What was typed tells of an emergency: behind a name, "she is choking" would be a question.
        if called is None or moves or others or self._answering.emergency(question) is not None:
            answer = self._ask(question, turn, limit)
            self._companion.remember(question, people, answer.quotes, asks_who=turn.move == "who")
            return answer
        turn = read_turn(strip_courtesies(called.named))
        leans = turn.leans or bool(he_or_she(called.said))
        answer = self._ask(called.named, replace(turn, leans=leans), limit)
        self._companion.remember(called.named, (called.person,), answer.quotes, asks_who=False)
        told = f"“{called.said}” read as {called.person.name}"
        return replace(answer, question=question, reading="; ".join(filter(None, [told, answer.reading])))

    # --- what kind of turn it is ---------------------------------------------------------------

    def _ask(self, question: str, turn: Turn, limit: int) -> Answer:
        """Answer a turn by the first way of reading it that fits.

        In this order: as no question at all, on words that it gives, as an aside (an emergency, small talk,
        a question about the articles), as a move behind the last answer, as a question to the articles.
        """
        if turn.breaks:
            self._memory.forget_questions()
            self._companion.forget()
            self._circumstances.forget()
        if turn.says_nothing_else:
            return Answer(question, "clarify", message=ASKED_BACK)
        turn = self._moves.read(question, turn)
        first = self._before_aside(question, turn, limit)
        if first is not None:
            return first
        aside = self._answering.aside(question, limit)
        if aside is None or aside.status == "answered":
            stance = None if turn.move else self._agreement.answer(question, limit)
            if stance is not None:
                return stance
        if aside is not None and aside.status == "answered":
            return self._said(question, turn, limit, aside)
        if aside is not None:
            return self._in_plain_words(question, aside) or self._memory.keep_aside(aside)
        meant = self._numbered.read(turn)
        if meant is not turn:
            answer = self._asked_about(question, meant, limit)
            return replace(
                answer, reading="; ".join(filter(None, [f"read as: {meant.text}", answer.reading]))
            )
        if self._moves.can_answer(turn):
            return self._moves.answer(question, turn, limit)
        answer, before = self._asked_about(question, turn, limit), self._memory.shown_before
        further = asks_for_further(question) and asks_for_words(question) and answer.status == "answered"
        return self._unsaid(answer, before) if further and self._answering.names(question) else answer

    def _in_plain_words(self, question: str, aside: Answer) -> Answer | None:
        """Show a quote again that is wanted in other words, with what is said of that; else ``None``.

        Who only tells of not understanding it wants nothing.
        """
        last, focus = self._memory.last, self._memory.focus
        if last is None or not focus or self._memory.declined:
            return None
        if aside.status != "chat" or tells(question):
            return None
        if not self._answering.asks_for_plain_words(question):
            return None
        return replace(self._memory.once_more(question, last, focus[:1]), message=aside.message)

    def _before_aside(self, question: str, turn: Turn, limit: int) -> Answer | None:
        """Answer a turn about words that it gives, or about a study that was shown; ``None`` for any other.

        Behind a study "who wrote it?" is no question on the article; an emergency comes before all. What
        "my friend" said is by nobody who is quoted, so such a turn gives no words that are asked about.
        """
        study = turn.move in OF_STUDIES
        if not (study or turn.move == "said" or given_words(question)):
            return None
        if self._answering.emergency(question) is not None:
            return None
        elsewhere = brings_somebody(question) and not self._answering.names(question)
        challenged = None if study or elsewhere else self._challenges.answer(question, limit)
        if challenged is None and (study or turn.move == "said") and self._moves.can_answer(turn):
            return self._moves.answer(question, turn, limit)
        return challenged

    def _unsaid(self, answer: Answer, before: frozenset[int]) -> Answer:
        """Leave out what was quoted before, where a turn asks what else somebody says about a thing.

        Where that is all, it is said. The talk is then about what is left.
        """
        fresh = tuple(q for q in answer.quotes if not self._retrieval.positions([q]) <= before)
        if not fresh:
            return replace(answer, message=_ALL_ON_THAT)
        return self._memory.keep_instead(replace(answer, quotes=fresh))

    def _said(self, question: str, turn: Turn, limit: int, aside: Answer) -> Answer:
        """Quote somebody whose words are asked for: on the topic of the talk, or else what more they said.

        A name alone asks for what it does as a first question.
        """
        before = frozenset(self._memory.shown)
        alone = not self._answering.understanding.names.find(words(question)).rest
        leans = turn.leans or (self._memory.lay and not alone)
        on_topic = self._memory.asked is not None and leans_on_topic(question) and leans
        answer = self._asked_about(question, turn, limit) if on_topic else aside
        if on_topic and not (answer.quotes or asks_for_words(question)):
            return answer
        again = self._retrieval.positions(answer.quotes) & before
        if (again or not answer.quotes) and asks_for_further(question) and self._answering.names(question):
            unsaid = [p for p in self._answering.about.sayings(question) if p not in before]
            quotes = self._answering.quotes(unsaid, limit, before)
            message = _ELSE_SAID if quotes else _ALL_SAID
            status: Status = "answered" if quotes else "meta"
            return self._memory.keep_aside(replace(aside, status=status, quotes=quotes, message=message))
        if on_topic and not answer.quotes:
            return self._memory.keep_aside(replace(aside, message=f"{_NOT_ON_THAT} {aside.message}"))
        return answer if on_topic else self._memory.keep_aside(aside)

    # --- questions -----------------------------------------------------------------------------

    def _asked_about(self, question: str, turn: Turn, limit: int) -> Answer:
        """Answer a turn as a question to the articles: on its own, then with what it carries."""
        read, judged = self._answering.read(strip_courtesies(turn.text), self._memory.behind)
        typed = read if read.text == question else replace(read, text=question)
        held = self._circumstances.read(typed)
        if held and not (leans_on_earlier(typed) and self._memory.subject.is_of_absent(typed)):
            return self._held(held, typed, limit)
        if self._memory.declined and asks_what_else(typed.words):
            self._memory.leave_absent()
        if turn.corrects and self._memory.asked:
            typed = self._memory.correct(typed)
            typed, judged = self._answering.judge.settle(typed)
        typed, judged = self._recast(*self._within(turn, typed, judged))
        opens = self._memory.asked is None  # behind a question, what is told goes on with it
        idle = opens and not judged.printed and self._only_tells(turn.text, typed)
        if (tells_age(turn.text) and not known_concepts(typed)) or idle:
            noted = self._answering.noted(typed)
            return self._memory.keep(typed, noted) if self._answering.used_absent(typed.text) else noted
        alone = Decided(typed, self._answering.decide(typed, judged, limit), judged)
        if not self._memory.asked:
            return self._memory.keep(*alone)
        if self._what_then.is_instead_of_harm(typed):
            query = self._memory.with_carried(typed)
            return self._memory.keep(query, self._answering.abstain(query, judged, ""), judged)
        then = self._what_then.answer(typed, limit)
        if then is not None:
            joined = self._joined(typed, limit).answer
            if self._what_then.wants(then, typed, joined if joined.quotes else alone.answer):
                return self._memory.keep(*then)
        return self._with_carried(alone, limit)

    def _held(self, held: Sequence[Facet], typed: Query, limit: int) -> Answer:
        """Answer a turn for its asker, of whom something was told: only what is said of that answers."""
        asked = replace(typed, facets=(*typed.facets, *held))
        leans = leans_on_earlier(typed)
        query = self._memory.with_carried(asked) if leans else asked
        return self._memory.keep(*self._answering.settle_and_decide(query, limit))

    def _only_tells(self, text: str, typed: Query) -> bool:
        """Say whether a turn tells something, and names nothing that the articles speak of.

        What names little elsewhere is a thing where a heading has it: "i have another offer". Nor does what
        somebody did at some time name any: "my dad changed his will last month".
        """
        idle = happened(text)
        named = [
            c for c in typed.concepts if c.mentioned and c.weight >= TOPIC_WEIGHT and c.label not in idle
        ]
        told = tells(text) and typed.concepts and not (typed.facets or typed.people or typed.excluded)
        headed = (c for c in named if is_name(c, self._retrieval) and not is_topical(c, self._retrieval))
        return bool(told) and not any(headed) and not any(map(names_something, named))

    def _within(self, turn: Turn, typed: Query, judged: Judgement) -> tuple[Query, Judgement]:
        """Put a turn that leans on the last one and names nothing to the articles just quoted.

        Any other turn is returned unchanged, with its judgement.
        """
        last = () if self._memory.declined or turn.breaks else self._memory.quoted
        quoted = frozenset(quote.article for quote in last)
        others = len(quoted) < len(self._retrieval.corpus.articles)
        if not (quoted and others and is_dependent(typed)) or typed.people or _names_anything(typed):
            return typed, judged
        return self._answering.judge.settle(replace(typed, within=quoted))

    def _recast(self, typed: Query, judged: Judgement) -> tuple[Query, Judgement]:
        """Read "and rolling ones?" as the last question about these, where something said of them gives it.

        Where only the kind is another, it is enough that something is likely to, and where a turn is nothing
        but a thing ("rolling scars?") and the last question asked for something, that anything would be
        quoted. Any other turn is returned unchanged, with its judgement.
        """
        recast, last = self._memory.recast(typed), self._memory.asked
        if not recast or last is None:
            return typed, judged
        read, found = self._answering.read(recast, self._memory.behind)
        best = Decided(read, self._answering.decide(read, found, 1), found)
        thing, quoted = self._memory.subject.named_in(read), self._retrieval.positions(best.answer.quotes)
        spoken = thing is not None and self._retrieval.speak_of(quoted, thing.every_name)
        kindred = (spoken and typed.words[-1] in KINDRED) or _are_kinds(thing, self._memory.subject.thing)
        likely = kindred and found.best >= self._answering.judge.gate_for(read).answer
        alone = asks_how(typed.words) or (last.facets and self._memory.thing_alone(typed))
        if not read.lay and thing is not None and self._is_of_other(quoted, thing):
            return typed, judged
        if likely or (alone and best.answer.quotes) or (spoken and self._answering.gives_all(best)):
            return replace(read, text=typed.text, part=recast), found
        return typed, judged

    def _is_of_other(self, quoted: set[int], thing: Concept) -> bool:
        """Say whether what would be quoted was just quoted of another thing, and does not name this one."""
        before = self._retrieval.positions(self._memory.quoted)
        return quoted <= before and not self._retrieval.name(quoted, thing.every_name)

    def _with_carried(self, alone: Decided, limit: int) -> Answer:
        """Judge a turn with what it carries as well, and answer it so where that serves better.

        Nothing is carried into a turn that is complete in itself, or that an article prints together with its
        thing.
        """
        headed = alone.judgement.printed and not asks_for_deed(alone.query.words)
        beside = None if headed else self._beside.answer(alone.query, limit)
        if beside is not None:
            return beside
        if self._beside.asks_of_unheard(alone.query):
            return self._memory.keep(alone.query, self._answering.abstain(alone.query, alone.judgement))
        alone = self._sifted(alone)
        if is_of_topic(alone.query) or (not alone.query.lay and _stands_alone(alone.query, alone.judgement)):
            self._memory.forget_questions()
            return self._memory.keep(*alone)
        alone = alone._replace(query=without_comparison(alone.query))
        typed, subject = alone.query, self._memory.subject
        leans = leans_on_earlier(typed) and not self._answering.asks_of_named(typed)
        if leans and subject.is_of_absent(typed):
            return self._of_absent(typed, alone.judgement)
        thing = subject.meant(typed) if leans else subject.named_in(typed)
        joint = self._sifted(self._joined_on(thing if leans or typed.people else None, typed, limit))
        joint = joint._replace(answer=self._beside.without_earlier(typed, joint.answer))
        if leans and (self._answering.rules_out(joint.query) or self._declines(joint, alone)):
            return self._memory.keep(*joint)
        own = thing if thing in typed.concepts else _sole_thing(typed)
        if own is not None and self._better_alone(own, alone, joint.answer, leans=leans):
            return self._memory.keep(*alone)
        if not self._serves(joint, alone, leans=leans):
            unsure = None if alone.answer.quotes else self._beside.answer_unsure(typed, limit)
            answer = self._with_caveat_if_off_topic(typed, alone.answer, thing, leans=leans)
            return unsure or self._memory.keep(*alone._replace(answer=answer))
        return self._together(joint, alone, leans=leans)

    def _sifted(self, decided: Decided) -> Decided:
        """Return what was decided without quotes that give no amount, or tell what fails, where asked so."""
        return decided._replace(answer=self._beside.sifted(decided.query, decided.answer))

    def _declines(self, joint: Decided, alone: Decided) -> bool:
        """Say whether nothing is told of what a turn carries, and alone it gets what is of another thing."""
        of_another = self._answering.tells_of_another
        return not joint.answer.quotes and of_another(alone.judgement, joint.query)

    def _serves(self, joint: Decided, alone: Decided, *, leans: bool) -> bool:
        """Say whether a turn is to be answered with what it carries.

        A turn that leans is where that finds anything, or the talk is of something unknown. Any other is only
        where it is likelier to be answered so, and never without models for carried words.
        """
        if leans:
            return bool(joint.answer.quotes) or self._memory.subject.is_unknown
        likelier = joint.judgement.best > alone.judgement.best + _least_gain(alone.query)
        return bool(joint.answer.quotes) and joint.query.lay and likelier

    def _together(self, joint: Decided, alone: Decided, *, leans: bool) -> Answer:
        """Answer a turn with what it carries, and tell that where it leans or would be answered otherwise."""
        positions, typed = self._retrieval.positions, alone.query
        first = positions(joint.answer.quotes[:1])
        tell = leans or first != positions(alone.answer.quotes[:1])
        carried = joint.query.concepts[len(typed.concepts) :] if tell else ()
        together = self._memory.reading(carried, joint.answer)
        reading = "; ".join(filter(None, [joint.answer.reading, together]))
        return self._memory.keep(*joint._replace(answer=replace(joint.answer, reading=reading)))

    def _with_caveat_if_off_topic(
        self, typed: Query, alone: Answer, thing: Concept | None, *, leans: bool
    ) -> Answer:
        """Return the answer to a turn alone, with a caveat where it speaks of something else than is meant.

        That is what the turn leans on or points at; where all of it asks, what the talk is of.
        """
        whole = is_complete(typed) or self._answering.asks_of_named(typed)
        bare = not whole and all(c.asking for c in typed.own)
        meant = self._memory.subject.meant(typed) if bare else thing
        if meant is None or not (leans or bare or points_at_thing(typed.words)):
            return alone
        return self._beside.without_earlier(
            typed, self._answering.with_caveat_if_off_topic(typed, alone, meant)
        )

    def _of_absent(self, typed: Query, judged: Judgement) -> Answer:
        """Decline a turn about what the talk is about, where the articles do not speak of that."""
        absent = self._memory.subject.absent
        named = replace(typed, concepts=(*absent, *typed.concepts))
        declined = self._answering.abstain(named, judged, unmentioned(absent[0].label))
        return self._memory.keep(self._memory.with_carried(typed), declined, judged)

    def _joined_on(self, thing: Concept | None, typed: Query, limit: int) -> Decided:
        """Read a turn with what it carries, so that the answer speaks of the thing that is meant.

        Where the best answer does not, the best one about the thing is quoted beside it, if it gives what
        is asked for: first, where that is strict ("does it hurt?"). Where nothing does, a caveat says so.
        Without lay questions, "What about cedar?" is answered by what speaks of cedar, even if that is only
        near, with what it lacks.
        """
        joint = self._joined(typed, limit)
        if thing is None or self._answering.each_speaks_of(joint.answer.quotes, (thing, *_brought(typed))):
            return joint
        asks_again = not typed.lay and asks_the_same(typed.words)
        if asks_again or (typed.facets and points_at_thing(typed.words)):
            anchored = self._joined(replace(typed, anchor=thing), limit)
            if asks_again and anchored.answer.quotes:
                return anchored
            spread = not any(map(self._retrieval.heads, thing.names))  # no section has all that is said of it
            if spread and anchored.answer.quotes[:1] == joint.answer.quotes[:1]:
                return joint
            if self._answering.gives_all(anchored):
                return joint._replace(answer=_with_best(anchored.answer, joint.answer, typed, limit))
        return joint._replace(
            answer=self._answering.with_caveat_if_off_topic(joint.query, joint.answer, thing)
        )

    def _better_alone(self, own: Concept, alone: Decided, joint: Answer, *, leans: bool) -> bool:
        """Say whether a turn is answered about the thing that it names only without what it carries.

        What somebody says about something else is no answer; without lay questions, nor is what only stands
        beside something said of it, to a turn that names nothing else. For a turn that leans that holds, too,
        where the only thing missing from the joint answer is what was carried, unless it asks the same as the
        last one.
        """
        typed, answer = alone.query, alone.answer
        first, first_alone = (self._retrieval.positions(one.quotes[:1]) for one in (joint, answer))
        if own == _sole_thing(typed) and not self._retrieval.name(first, own.names):
            leaned_on = [quote.context for quote in answer.quotes[:1] if quote.context]
            return self._retrieval.name(first_alone | self._retrieval.positions(leaned_on), own.names)
        alone_speaks = self._answering.each_speaks_of(answer.quotes[:1], [own])
        if not self._answering.each_speaks_of(joint.quotes[:1], [own]):
            return alone_speaks or bool(typed.people)
        whole = answer.status == "answered" and joint.status != "answered" and not asks_the_same(typed.words)
        return leans and whole and alone_speaks

    def _joined(self, typed: Query, limit: int) -> Decided:
        """Read a turn with what it carries.

        What the last question asked for and did not get is asked about another thing only where that thing
        has it. A turn that asks for something itself does not take it on, nor does "for which scars?" where
        that is answered without.
        """
        demand = asks_the_same(typed.words) or not (opens_as_question(typed) or len(typed.words) > _TAKES_ON)
        first = self._answering.settle_and_decide(self._memory.with_carried(typed, demand=demand), limit)
        served = self._memory.search.status == "answered" or self._answering.gives_all(first)
        asks_of_which = first.query.lay and opener(" ".join(typed.words), "asking_of")
        if first.answer.status == "partial" and asks_of_which:
            other = self._answering.settle_and_decide(self._memory.with_carried(typed, demand=False), limit)
            return other if other.answer.status == "answered" else first
        if first.query.lay or served or typed.facets:
            return first
        without = self._answering.settle_and_decide(self._memory.with_carried(typed, demand=False), limit)
        return without if without.answer.quotes else first


def _stands_alone(typed: Query, judged: Judgement) -> bool:
    """Say whether a turn needs no earlier one.

    It is complete, or an article prints it together with its thing; what "his brother" says is by nobody
    who was quoted.
    """
    elsewhere = brings_somebody(typed.text) and asks_for_words(typed.text)
    return (judged.printed and names_thing(typed)) or elsewhere or is_complete(typed)


def _sole_thing(typed: Query) -> Concept | None:
    """Return the thing that is all a turn says, "cacti?", where no lay questions are known; else ``None``.

    "Can it be my wife?" says it of another thing.
    """
    own = typed.own
    sole = not (typed.lay or typed.facets or typed.people) and len(own) == 1 and own[0].mentioned
    sole = sole and not says_of_it(typed.words)
    return own[0] if sole and not own[0].asking else None


def _are_kinds(one: Concept | None, other: Concept | None) -> bool:
    """Say whether two things are kinds of one by their names: "boxcar scars" and "rolling scars"."""
    if one is None or other is None:
        return False
    name, beside = one.label.split(), other.label.split()
    return len(name) > 1 < len(beside) and name[-1] == beside[-1]


def _least_gain(typed: Query) -> float:
    """Return how much likelier a turn has to be answered with what it carries, if it does not lean."""
    return _FAR_LIKELIER if is_complete(typed) and known_things(typed) else _LIKELIER


def _with_best(of_thing: Answer, answer: Answer, typed: Query, limit: int) -> Answer:
    """Return the best quote and the best one of the thing that is meant, each once.

    The one of the thing stands first where what is asked is strict, "does it hurt?", and alone where only
    one is wanted.
    """
    best, meant = answer.quotes[:1] if limit > 1 else (), of_thing.quotes[:1]
    strict = any(facet.strict for facet in typed.facets)
    quotes = (*meant, *best) if strict else (*best, *meant)
    return replace(of_thing, quotes=tuple(dict.fromkeys(quotes)))


def _names_anything(typed: Query) -> bool:
    """Say whether a turn names a thing, known or not, apart from what it asks for."""
    told = (c for c in typed.own if not c.asking and c.weight > CIRCUMSTANCE_WEIGHT)
    return any(map(names_something, told))


def _brought(typed: Query) -> list[Concept]:
    """Return the things that a turn names itself and the articles speak of."""
    return [thing for thing in known_things(typed) if not points_at_thing(thing.label.split())]
