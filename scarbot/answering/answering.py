"""Question → answer: what is quoted, with which caveat, or that the article does not say.

Whether to abstain is decided here and nowhere else.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from scarbot.about import About
from scarbot.answering.caveats import caveat, decline
from scarbot.answering.judging import NOTHING_FOUND, Judge, Judgement
from scarbot.answering.missing import Missing
from scarbot.answering.quoting import leans, make_quotes, quoted_with
from scarbot.crediting import near_section, notice_of
from scarbot.language import counted, words
from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.word_lists import is_vague
from scarbot.models import Answer
from scarbot.numbering import rest_line
from scarbot.questions import (
    CIRCUMSTANCE_WEIGHT,
    FULL_WEIGHT,
    TOPIC_WEIGHT,
    Understanding,
    is_name,
    is_topical,
    named_in_asking,
)
from scarbot.questions.leaning import asks_alone, asks_of_thing, is_complete, points_at_subject
from scarbot.questions.stories import asks, gist, used_in, with_told
from scarbot.safety import find_emergency
from scarbot.smalltalk import find_smalltalk, strip_courtesies

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from scarbot.answering.gate import Gate
    from scarbot.indexing.retrieval import Retrieval
    from scarbot.models import NearSection, Quote, Speaker, Status, Term
    from scarbot.questions import Concept, Query
    from scarbot.smalltalk import Smalltalk

__all__ = ["ASKED_BACK", "DISCLAIMER", "Answering", "Decided", "searched_terms"]

DISCLAIMER = "Not medical advice: these are statements of the people and sources named."

_CLEARER = 0.2
"""How much likelier than the whole a story's gist has to be answered, to be read instead; by eye."""
_SERVED = ("answered", "meta", "chat")
"""The statuses of answers that lack nothing."""
_BESIDE_A_CAVEAT = 2
"""The number of quotes beside a caveat where the best is likely to answer but for what it lacks."""
ASKED_BACK = "What would you like to know?"
_OF_THE_ASKER = ("complaint", "no")
"""Small talk that may tell of the asker as well: "the answer was no", "my boss said no"."""
_LISTING = 2
"""Which decline in a row lists what is covered: those before name sections, those behind neither."""
_MOST_SECTIONS = 3
"""The number of nearest sections that a decline names; below, of searched terms that an answer keeps."""
_MOST_TERMS = 40


class Decided(NamedTuple):
    """A query as it was put to the articles, with its answer and its judgement."""

    query: Query
    answer: Answer
    judgement: Judgement


class Answering:
    """Answers queries from one corpus.

    Args:
        retrieval: the corpus, ready to be searched.
        numbers: what to call in an emergency; see :func:`~scarbot.safety.find_emergency`.
    """

    def __init__(self, retrieval: Retrieval, numbers: Mapping[str, str] | None = None) -> None:
        self.retrieval = retrieval
        self._numbers = numbers
        self.understanding = Understanding(retrieval)
        self.judge = Judge(retrieval)
        self._missing = Missing(retrieval)
        self.about = About(retrieval, self.quotes, self.understanding.names)
        self.several = len(retrieval.corpus.articles) > 1

    def decide(self, query: Query, judgement: Judgement, limit: int) -> Answer:
        """Answer a question.

        Where it asks for a medical decision about the asker, the answer is at most partial; so is a yes or no
        to the opposite, and a row of a table by pounds for what is told in kilograms.
        """
        answer, missing = self._by_probability(query, judgement, limit), self._missing.advice(query)
        if not missing and self.judge.is_in_another_unit(query, self.retrieval.positions(answer.quotes)):
            missing = "it goes by another unit"
        if instead := self._answered_instead(query, answer):
            missing = f"it answers “{instead}?”"
        elif not missing or answer.status != "answered":
            return answer
        return replace(answer, status="partial", message=caveat(query, missing, len(answer.quotes)))

    def _answered_instead(self, query: Query, answer: Answer) -> str:
        """Return the printed question that the first quote answers instead; empty where there is none."""
        first = min(self.retrieval.positions(answer.quotes[:1]), default=-1)
        leaning = any(leans(quote.text) for quote in answer.quotes[:1])
        return self.judge.matcher.bare.answered_instead(query, first, leans=leaning)

    def _by_probability(self, query: Query, judgement: Judgement, limit: int) -> Answer:
        """Answer, answer with a caveat, or abstain, by the probability of the best statement.

        What an article prints under the very question that is asked always answers. Otherwise, where the best
        statement lacks something that is strictly asked for, there is at most a caveat. Where the only thing
        that a question names is in no article, there is at most a caveat too, and only if an answer is
        likely. Where no statement has what an answer cannot do without, there is no answer.
        """
        if judgement.printed:
            return self._quote_printed(query, judgement, limit)
        gate = self.judge.gate_for(query)
        answers = judgement.best >= gate.answer
        nowhere, first = self._missing.nowhere(query), self._first(judgement)
        lacking = nowhere or self._missing.strictly(query, first, answers=answers)
        if nowhere or judgement.best < (gate.lacking if lacking else self._closest(query, gate)):
            if told := () if nowhere else self._told_of(query):
                return self._quote(query, self._make(told, 1), message=caveat(query, ""))
            absent = nowhere or self._missing.strictly(query, (), answers=answers)
            absent = absent or self._missing.of_others(query) or self._missing.everywhere(query)
            return self.abstain(query, judgement, absent)
        apart = lacking or self._missing.beside(query, first)
        if answers and not apart:
            plain = self._gives_of_topic(query, first) or self._is_bare_name(query, first)
            plain = plain or self._missing.gives_of_one(query, first)
            sure = plain or judgement.best >= gate.sure
            return self._quote_answer(query, judgement, limit, sure=sure)
        quotes = self._chosen(query, judgement, min(limit, _BESIDE_A_CAVEAT) if answers else 1)
        missing = self._lacking(query, quotes, answers=answers)
        if not missing and answers and self._supplied(query, quotes):
            return self._quote(query, quotes, judgement)
        if not missing and len(quotes) > 1:
            quotes = quotes[:1]
            missing = self._lacking(query, quotes, answers=answers)
        return self._quote(query, quotes, judgement, caveat(query, missing, len(quotes)))

    def _closest(self, query: Query, gate: Gate) -> float:
        """Return from which probability the closest statement is shown, where what is asked is somewhere.

        Without lay questions, which have told it by now, more is needed where it is of something unheard of.
        """
        return gate.answer if not query.lay and self._missing.unheard(query) else gate.partial

    def _quote_printed(self, query: Query, judgement: Judgement, limit: int) -> Answer:
        """Quote what stands under a printed question, and say how much of a list in it is shown."""
        quotes = self._chosen(query, judgement, limit)
        listed = [
            q for q in quotes if self.retrieval.introduction(min(self.retrieval.positions([q]))) is not None
        ]
        answer = self._quote(query, quotes, judgement)
        return replace(answer, message=self._rest_of_list(judgement, listed))

    def _told_of(self, query: Query) -> dict[int, float]:
        """Return what the article itself tells of somebody, where a question asks for no words of theirs.

        That is the statement which names them and most of what is asked: "how did Denise hurt her back?".
        """
        saying = load_data("turns")["person"]["described"]["saying"]
        asked = [concept for concept in query.own if not concept.asking]
        if not query.people or not asked or not {*saying}.isdisjoint(words(query.text)):
            return {}
        places, own = self.retrieval.places, self.retrieval.own_sets
        spoken = {
            position: sum(c.mass for c in asked if c.is_named_in(own[position]))
            for position, place in enumerate(places)
            if place.statement.kind == "article"
            and not {*query.people}.isdisjoint(self.names(place.statement.text))
        }
        best = max(spoken, key=spoken.__getitem__, default=-1)
        enough = spoken.get(best, 0.0) * 2 > sum(concept.mass for concept in asked)
        return {best: 0.0} if enough else {}

    def _gives_of_topic(self, query: Query, first: Collection[int]) -> bool:
        """Say whether a question names nothing but the topic, and the best statement gives what it asks for.

        Few words make few signs of an answer: "how is it treated?".
        """
        named = any(not c.asking and c.weight > TOPIC_WEIGHT for c in query.concepts)
        return bool(query.facets) and not named and self._missing.gives_all(query, first)

    def _is_bare_name(self, query: Query, first: Iterable[int]) -> bool:
        """Say whether a question is nothing but the name of what the best statement speaks of: "lasers"."""
        named = {word for concept in query.things for word in concept.label.split()}
        spoken = (self.retrieval.own_sets[position] for position in first)
        bare = not query.facets and not query.carried and named.issuperset(query.words)
        return bare and any(all(c.is_named_in(own) for c in query.things) for own in spoken)

    def _quote_answer(self, query: Query, judgement: Judgement, limit: int, *, sure: bool) -> Answer:
        """Quote what answers a question; where that is likely but not sure, with a caveat that says so."""
        quotes = self._chosen(query, judgement, limit)
        if not sure:
            return self._quote(query, quotes, judgement, caveat(query, "", len(quotes)))
        answer = self._quote(query, quotes, judgement)
        return replace(answer, message=self._rest_of_list(judgement, quotes))

    def is_only_unsure(self, query: Query, judgement: Judgement, answer: Answer) -> bool:
        """Say whether an answer has a caveat for no other reason than that it may not answer."""
        unsure = judgement.best >= self.judge.gate_for(query).answer and not judgement.printed
        return unsure and answer.status == "partial" and not self._lacking(query, answer.quotes, answers=True)

    def settle_and_decide(self, query: Query, limit: int) -> Decided:
        """Put a query to the articles with lay questions or to the others, and decide how it is answered."""
        query, judgement = self.judge.settle(query)
        return Decided(query, self.decide(query, judgement, limit), judgement)

    def answers_in_full(self, question: str) -> bool:
        """Say whether a question asked on its own is answered in full."""
        return self.decide(*self.read(question), 1).status == "answered"

    def read(self, question: str, behind: Status | None = None) -> tuple[Query, Judgement]:
        """Return a question as it is understood, and its judgement.

        ``behind`` is what the question before it got for an answer; ``None`` where there was none. It counts
        for nothing where anybody might ask the question first. A story is read as the question inside it,
        where that one names a thing and is answered; or else as its gist, where that is far likelier to be
        answered than the whole. "I have dents, what can I do?" is read as a question about dents where it
        is not answered as it stands.
        """
        asked = self._with_subject(self.understanding.read(question), behind)
        first = behind is None or is_complete(asked) or self.asks_of_named(asked)
        whole, judgement = self.judge.settle(asked if first else replace(asked, behind=behind))
        if judgement.printed or not self._concerns(whole):
            return whole, judgement
        told = with_told(question) if judgement.best < self.judge.gate_for(whole).answer else ""
        inside = filter(None, [told, *gist(question)])
        parts = [self._within(part, whole) for part in inside if not self._of_absent(part, question)]
        judged = [self.judge.settle(part) for part in parts if _says_of_what(part)]
        for part, found in judged:
            asks = part.part == told or self._names_its_thing(part)
            if asks and found.best >= self.judge.gate_for(part).answer:
                return part, found
        clearest = max(judged, key=lambda pair: pair[1].best, default=(whole, judgement))
        return clearest if clearest[1].best > judgement.best + _CLEARER else (whole, judgement)

    def _with_subject(self, query: Query, behind: Status | None) -> Query:
        """Return a first question that only points, with what the article is about; any other as it is.

        With several articles nothing is added: they are about several things.
        """
        if behind or self.several or not query.lay or not points_at_subject(query):
            return query
        (article,) = self.retrieval.corpus.articles
        stem, topic = self.retrieval.stemmer.stem, self.retrieval.topic
        subject = " ".join(word for word in words(article.title) if stem(word) in topic)
        read = self.understanding.read(f"{query.text} {subject}")
        return replace(read, text=query.text, subject=subject)

    def _within(self, part: str, whole: Query) -> Query:
        """Read part of a story as a question; people, exclusions and the asker are those of the whole."""
        query = self.understanding.read(part)
        asker = tuple(facet for facet in whole.facets if facet.asker and facet not in query.facets)
        return replace(
            query,
            text=whole.text,
            part=part,
            behind=whole.behind,
            people=whole.people,
            refused=whole.refused,
            excluded=query.excluded | whole.excluded,
            facets=(*query.facets, *asker),
        )

    def _of_absent(self, part: str, question: str) -> bool:
        """Say whether part of a story asks about what was used in front of it, and no article speaks of."""
        used = self.used_absent(question[: question.find(part)])
        return bool(used) and asks_of_thing(self.understanding.read(part))

    def used_absent(self, told: str) -> tuple[Concept, ...]:
        """Return what somebody uses, and no article prints; empty where one prints any of it."""
        said = self.understanding.read(" ".join(used_in(words(told)))).own
        named = (c for c in said if c.weight > CIRCUMSTANCE_WEIGHT and not is_vague(c.label))
        things = tuple(thing for thing in named if not is_topical(thing, self.retrieval))
        return () if any(self.retrieval.holding(thing.stems) for thing in things) else things

    def _names_its_thing(self, query: Query) -> bool:
        """Say whether a question inside a story names what it asks about: "What is subcision?"."""
        named = (c for c in query.concepts if c.weight >= FULL_WEIGHT and c.mentioned)
        return asks(query.part) and not all(is_topical(c, self.retrieval) for c in named)

    def asks_of_named(self, query: Query) -> bool:
        """Say whether a whole question asks of what has a section: "how long does filler last"."""
        return asks_alone(query) and bool(named_in_asking(query, self.retrieval))

    def _concerns(self, query: Query) -> bool:
        """Say whether a question mentions the topic of the articles, or a thing that they have a name for."""
        mentioned = (c for c in query.concepts if c.mentioned)
        return any(is_name(c, self.retrieval) or is_topical(c, self.retrieval) for c in mentioned)

    def aside(self, question: str, limit: int) -> Answer | None:
        """Answer what is no question to search for; return ``None`` where it is one.

        Emergencies come before everything else, then small talk, then questions about the article.
        """
        emergency = self.emergency(question)
        if emergency is not None:
            return emergency
        plain = strip_courtesies(question)
        talk = self._small_talk(question) or (self._small_talk(plain) if plain != question else None)
        if talk and not (talk.kind in _OF_THE_ASKER and self.prints_on(plain)):
            return Answer(question, "meta" if talk.kind == "bot" else "chat", message=talk.message)
        about = self.about.answer(question, limit)
        if about is None:
            return None
        disclaimer = DISCLAIMER if about.quotes else ""
        return replace(about, notice=self.notice(about.quotes), disclaimer=disclaimer)

    def prints_on(self, question: str) -> bool:
        """Say whether an article prints a question, or a heading that says just what it asks."""
        return bool(self.judge.matcher.printed.answers(self.understanding.read(question))[1])

    def asks_for_plain_words(self, question: str) -> bool:
        """Say whether a turn wants what was shown in other words: "shorter please", "in plain English"."""
        talk = self._small_talk(question)
        return talk is not None and talk.kind == "plain_words"

    def _small_talk(self, question: str) -> Smalltalk | None:
        return find_smalltalk(
            question, known=self.understanding.knows_word, printed=self.understanding.prints
        )

    def names(self, question: str) -> tuple[Speaker, ...]:
        """Return the speakers whom a question names."""
        return self.understanding.names.find(words(question)).people

    def emergency(self, question: str) -> Answer | None:
        """Return the fixed text for an emergency that a question tells of; ``None`` for none.

        The question may be of any length.
        """
        found = find_emergency(question, numbers=self._numbers)
        return Answer(question, "emergency", message=found.message) if found else None

    def show(self, query: Query, chosen: Mapping[int, float], limit: int) -> Answer:
        """Quote given statements, most likely first.

        Nothing that was shown before is added to them, though it may be among them.
        """
        return self._quote(query, self._make(chosen, limit, query.shown))

    def show_unsearched(
        self, query: Query, positions: Sequence[int], limit: int, *, sure: bool = True
    ) -> Answer:
        """Quote given statements in their order, with a confidence of 0: no search found them.

        Where it is not sure that they answer, with a caveat that says so.
        """
        ranks = {position: 1 - rank / len(positions) for rank, position in enumerate(positions)}
        quotes = self._make(ranks, limit, query.shown)
        unjudged = tuple(replace(quote, confidence=0.0) for quote in quotes)
        lacking = "" if sure else caveat(query, "", len(quotes))
        return self._quote(replace(query, concepts=()), unjudged, message=lacking)

    def show_nearest(self, query: Query, judgement: Judgement, limit: int) -> Answer:
        """Quote the best of what was found for a question that it does not answer, with a caveat.

        Where nothing could answer, one quote is enough.
        """
        most = 1 if self._missing.nowhere(query) else min(limit, _BESIDE_A_CAVEAT)
        quotes = self._make(dict(judgement.ranked[:most]), most, query.shown)
        return self._beside(query, judgement, quotes)

    def stretched(self, query: Query, quotes: tuple[Quote, ...]) -> Answer:
        """Quote again what was shown, with a caveat on what it is stretched to: "even on dark skin?"."""
        opening = [min(self.retrieval.positions([quote])) for quote in quotes]
        judgement = Judgement(tuple((position, 0.0) for position in opening), {})
        unjudged = tuple(replace(quote, confidence=0.0) for quote in quotes)
        return replace(self._beside(query, judgement, unjudged), terms=())

    def with_caveat_if_off_topic(self, query: Query, answer: Answer, thing: Concept) -> Answer:
        """Return an answer, with a caveat if none of its quotes speaks of the thing that is meant.

        The topic of the articles needs none: everything speaks of it; nor does, in its own article, what
        that one is titled by; nor an answer that speaks of what the turn names by the word that asks.
        """
        if is_topical(thing, self.retrieval) or not answer.quotes:
            return answer
        shown = self._shown(answer.quotes)
        if self._missing.speak_of(thing, shown) or self._missing.is_of_own(query, shown):
            return answer
        lacking = caveat(query, f"it does not speak of “{thing.label}”", len(answer.quotes))
        return replace(answer, status="partial", message=lacking)

    def each_speaks_of(self, quotes: Iterable[Quote], things: Iterable[Concept]) -> bool:
        """Say whether each of some quotes, at least one, speaks of one of the things."""
        names = [names for thing in things for names in thing.names]
        spoken = [self.retrieval.speak_of(self.retrieval.positions([quote]), names) for quote in quotes]
        return bool(spoken) and all(spoken)

    def gives_all(self, decided: Decided) -> bool:
        """Say whether the first quote of an answer gives all that is asked for."""
        first = self.retrieval.positions(decided.answer.quotes[:1])
        return decided.answer.status == "answered" and self._missing.gives_all(decided.query, first)

    def rules_out(self, query: Query) -> bool:
        """Say whether what askers told of themselves calls for what no statement has: of pregnancy, say."""
        told = (facet for facet in query.facets if facet.asker and facet.personal)
        return any(map(self.retrieval.has_nowhere, told))

    def tells_of_another(self, judgement: Judgement, query: Query) -> bool:
        """Say whether the best of what was found is told of another thing than a query asks of: its harms."""
        return self._missing.tells_of_another(query, self._first(judgement))

    def _beside(self, query: Query, judgement: Judgement, quotes: tuple[Quote, ...]) -> Answer:
        """Quote something for a question that it does not answer, with a caveat on what it lacks.

        Of "what does Ruiz recommend", words of Ruiz are no lack of them.
        """
        answers = judgement.best >= self.judge.gate_for(query).answer
        theirs = all(set(query.people).intersection(quote.speakers) for quote in quotes)
        bare = theirs and all(concept.asking for concept in query.own)
        missing = self._lacking(replace(query, people=()) if bare else query, quotes, answers=answers)
        answer = self._quote(query, quotes, judgement, caveat(query, missing, len(quotes)))
        return replace(answer, corrections=())

    def noted(self, query: Query) -> Answer:
        """Acknowledge what askers tell of themselves, say what the articles lack on it, and ask back."""
        said = decline(query, several=self.several) if query.unmentioned else "Noted."
        return replace(self.without_quotes(query, f"{said} {ASKED_BACK}"), status="clarify")

    def exhausted(self, query: Query) -> Answer:
        """Say that everything on this has already been shown."""
        all_said = "these articles say" if self.several else "the article says"
        return self.without_quotes(query, f"That is all that {all_said} about this.")

    def declined(self, answer: Answer, times: int) -> Answer:
        """Word a decline by how many have come in a row, this one included.

        The first names the nearest sections, the second lists what is covered, later ones are brief.
        """
        if times < _LISTING:
            return answer
        if times == _LISTING:
            covered, printed = self.about.coverage(), self.about.coverage(gloss=False)
            message, plain = f"{answer.message} {covered}", f"{answer.message} {printed}"
            same = message == plain
            return replace(answer, message=message, printed_message="" if same else plain, sections=())
        return replace(answer, sections=())

    def quotes(self, positions: Iterable[int], limit: int, shown: Collection[int] = ()) -> tuple[Quote, ...]:
        """Return quotes of given statements in the order of the text, adding nothing that was shown."""
        return self._make(dict.fromkeys(positions, 0.0), limit, shown)

    def without_quotes(self, query: Query, message: str, judgement: Judgement = NOTHING_FOUND) -> Answer:
        """Return an answer without quotes, with what was searched and the nearest sections."""
        return Answer(
            question=query.text,
            status="no_answer",
            message=message,
            terms=searched_terms(query),
            unmatched=query.unmentioned,
            corrections=query.corrections,
            sections=self._nearest_sections(query, judgement),
            signals=tuple(judgement.signals.items()),
        )

    def joined(self, question: str, answers: Sequence[Answer], left: Sequence[str] = ()) -> Answer:
        """Return the answers to several questions as one; its message says what each of them lacks.

        Its quotes are those of all. It is ``answered`` where all are, by quotes or by what is known about the
        articles; without any quotes it has the status of the first.

        Args:
            question: the turn that holds them all.
            answers: those to the first of its questions, one quote each or more.
            left: its other questions, which are named as not answered: each would have needed a quote more.
        """
        quotes = _each_once(quote for answer in answers for quote in answer.quotes)
        first = next((answer for answer in answers if answer.quotes), answers[0])
        whole = not left and all(answer.status in _SERVED for answer in answers)
        status: Status = first.status if not quotes else "answered" if whole else "partial"
        alike = len({answer.reading for answer in answers}) == 1
        readings = [_on(answer, answer.reading) for answer in answers if answer.reading]
        messages = [_on(answer, answer.message) for answer in answers if answer.message]
        return replace(
            first,
            question=question,
            status=status,
            quotes=quotes,
            message="\n".join([*messages, *_not_answered(left, len(answers))]),
            terms=tuple(dict.fromkeys(term for answer in answers for term in answer.terms)),
            unmatched=tuple(dict.fromkeys(word for answer in answers for word in answer.unmatched)),
            corrections=tuple(dict.fromkeys(c for answer in answers for c in answer.corrections)),
            reading=first.reading if alike else "\n".join(readings),
            notice=self.notice(quotes),
            sections=() if quotes else first.sections,
            printed_message="",
        )

    # --- what an answer is made of ---------------------------------------------------------------

    def _make(
        self, chosen: Mapping[int, float], limit: int, apart: Collection[int] = ()
    ) -> tuple[Quote, ...]:
        return tuple(make_quotes(self.retrieval, chosen, several=self.several, apart=apart)[:limit])

    def _rest_of_list(self, judgement: Judgement, quotes: Sequence[Quote]) -> str:
        """Return the line saying how much of a list is shown, if all of several quotes are of it.

        What introduces it may be among them. Empty otherwise, and where nothing else of the list was found.
        """
        positions, items = self.retrieval.positions(quotes), self.retrieval.items
        opening = [p for p in positions if items(p)]
        shown = positions.difference(opening)
        lists = {next((o for o in opening if p in items(o)), self.retrieval.announcing(p)) for p in shown}
        introduction = lists.pop() if len(lists) == 1 else None
        if introduction is None or len(quotes) == 1:
            return ""
        listed = items(introduction)
        rest = {p for p, _ in judgement.ranked if p in listed and p not in shown}
        return rest_line(len(shown.intersection(listed)), len(listed), "of the list") if rest else ""

    def abstain(self, query: Query, judgement: Judgement, lacking: str = "") -> Answer:
        """Decline to answer, and say what is lacking."""
        return self.without_quotes(query, decline(query, lacking, several=self.several), judgement)

    def _supplied(self, query: Query, quotes: Sequence[Quote]) -> bool:
        """Say whether a later quote makes up for what the first one lacks, and lacks nothing itself."""
        first = self._shown(quotes[:1])
        if self._missing.elsewhere(query, first) or self._missing.of_other_object(query, first):
            return False
        return not all(self._lacking(query, [quote], answers=True) for quote in quotes)

    def _lacking(self, query: Query, quotes: Iterable[Quote], *, answers: bool) -> str:
        """Return what some quotes, with their contexts, all lack of what a question asks for."""
        shown = self._shown(quotes)
        return (
            self._missing.nowhere(query)
            or self._missing.strictly(query, shown, answers=answers)
            or self._missing.beside(query, shown)
            or self._missing.among(query, shown)
        )

    def _first(self, judgement: Judgement) -> set[int]:
        """Return the positions of what the best statement is quoted with, context included."""
        places, ranked = self.retrieval.places, judgement.ranked
        return quoted_with(places, ranked[0][0]) if ranked else set()

    def _shown(self, quotes: Iterable[Quote]) -> set[int]:
        """Return the positions of the statements in some quotes, and of those in their contexts."""
        contexts = (quote.context for quote in quotes if quote.context)
        return self.retrieval.positions([*quotes, *contexts])

    def _chosen(self, query: Query, judgement: Judgement, limit: int) -> tuple[Quote, ...]:
        """Return quotes of the statements that the judge chooses; nothing unwanted is taken along.

        Nor is an answer of yes or no to something else.
        """
        matcher = self.judge.matcher
        apart = matcher.admission.unwanted(query).union(matcher.bare.closed(query))
        return self._make(self.judge.choose(query, judgement, limit), limit, apart)

    def _quote(
        self,
        query: Query,
        quotes: tuple[Quote, ...],
        judgement: Judgement = NOTHING_FOUND,
        message: str = "",
    ) -> Answer:
        """Return an answer with quotes: a partial one where a message says what it lacks."""
        return Answer(
            question=query.text,
            status="partial" if message else "answered",
            quotes=quotes,
            message=message,
            terms=searched_terms(query),
            unmatched=query.unmentioned,
            notice=self.notice(quotes),
            disclaimer=DISCLAIMER,
            reading=_reading(query),
            corrections=query.corrections,
            signals=tuple(judgement.signals.items()),
        )

    def notice(self, quotes: Iterable[Quote]) -> str:
        """Return what a reader has to know about the wording of the articles that are quoted."""
        identities = {quote.article for quote in quotes}
        quoted = (article for article in self.retrieval.corpus.articles if article.id in identities)
        return notice_of(quoted, several=self.several)

    def _nearest_sections(self, query: Query, judgement: Judgement) -> tuple[NearSection, ...]:
        """Return up to three sections that come nearest and speak of a thing that the question names."""
        names = [names for thing in query.things for names in thing.every_name]
        nearest = [position for position, _ in judgement.ranked[: 2 * _MOST_SECTIONS]]
        nearest = [position for position in nearest if self.retrieval.speak_of([position], names)]
        places = {place.section_id: place for place in map(self.retrieval.places.__getitem__, nearest)}
        found = ((p.article, p.statement.section) for p in places.values())
        near = (near_section(a, s, several=self.several) for a, s in found if s is not None)
        return tuple(islice(near, _MOST_SECTIONS))


def _on(answer: Answer, told: str) -> str:
    """Return what is said about the answer to one of several questions, naming that question."""
    return f"On {_in_marks(answer.question)}: {told}"


def _not_answered(left: Sequence[str], most: int) -> list[str]:
    """Return the line that names the questions that were left, one quote being the least for each."""
    named = "; ".join(map(_in_marks, left))
    return [f"Not answered, as an answer has at most {counted(most, 'quote')}: {named}."] if left else []


def _in_marks(question: str) -> str:
    """Return one of several questions as it is named."""
    return f"“{question.strip(' ?.!').removeprefix('and ')}”"


def _each_once(quotes: Iterable[Quote]) -> tuple[Quote, ...]:
    """Return quotes without duplicates, and without those wholly contained in another."""
    found: dict[tuple[str, frozenset[int]], Quote] = {}
    for quote in quotes:
        found.setdefault((quote.article, frozenset(quote.statements)), quote)
    return tuple(
        quote
        for (article, own), quote in found.items()
        if not any(article == other and own < statements for other, statements in found)
    )


def _says_of_what(part: Query) -> bool:
    """Say whether part of a story is more than "is that real?", which points at what was told."""
    said = (c for c in part.concepts if c.asking or c.weight > CIRCUMSTANCE_WEIGHT)
    return not all(is_vague(concept.label) for concept in said)


def searched_terms(query: Query) -> tuple[Term, ...]:
    """Return what was searched, heaviest first; ties stay in the order of the question."""
    terms = [term for concept in query.concepts for term in concept.terms()]
    return tuple(sorted(terms, key=lambda term: -term.weight)[:_MOST_TERMS])


def _reading(query: Query) -> str:
    """Return how a question was read, where that is not as it stands."""
    if query.part:
        return f"read as: {query.part}"
    return f"read together with: {query.subject}" if query.subject else ""
