"""What a conversation remembers of its turns, and what of it a next turn carries.

The words of earlier turns go on with a weight that decays, and what stands around the last quotes
is in focus.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from math import inf
from typing import TYPE_CHECKING

from scarbot.answering.judging import NOTHING_FOUND, Judgement
from scarbot.conversation.subject import COMPARISON, FARTHEST, Subject
from scarbot.language import words
from scarbot.lexicon.announcing import announces
from scarbot.lexicon.word_lists import is_vague
from scarbot.questions import CARRIED, FULL_WEIGHT, Query, is_name, is_topical
from scarbot.questions.leaning import (
    asked_of,
    asks_for_other,
    asks_how,
    asks_the_same,
    asks_what_else,
    asks_whether,
    is_complete,
    judges,
    points_at_thing,
    without_sameness,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from scarbot.about import Cited
    from scarbot.answering import Answering
    from scarbot.models import Answer, Quote, Status
    from scarbot.numbering import Part
    from scarbot.questions import Concept

__all__ = [
    "KINDRED",
    "Memory",
    "Search",
    "about_quote",
    "names_something",
    "without_comparison",
]

KINDRED = ("one", "ones")
"""The words that stand for what was named before, behind another kind of it: "the rolling ones"."""
_DECAY = 0.8
"""What the weight of a carried word keeps from one turn to the next."""
_NO_NAME = 0.3
"""How much of its weight is carried of a word that the articles have no name for."""
_LEAST_CARRIED = 0.26
"""The weight below which a word is not carried: a circumstance."""
_QUOTED_BEFORE = "quoted before"
_MOST_TOLD = 4
"""The number of carried words that are told."""


@dataclass(frozen=True, slots=True)
class Search:
    """The last search of a conversation: what "more" goes on with.

    Attributes:
        judgement: what it found.
        status: what its answer was, "answered" even if that was not sure; ``None`` before the first.
        query: what was searched; ``None`` before the first, and for what was shown aside.
        quotes: what its answer quoted.
    """

    judgement: Judgement
    status: Status | None
    query: Query | None
    quotes: tuple[Quote, ...] = ()

    @property
    def aside(self) -> bool:
        """Whether what was shown last was not searched: somebody's words, or on the article itself."""
        return self.status is not None and self.query is None


_NO_SEARCH = Search(NOTHING_FOUND, None, None)


class Memory:
    """What was asked and shown in one conversation; it is written by its own methods only.

    What those do to it that an answer goes through ("quotes": where that quotes anything):

    ================== ======================== ========================== ============== =================
    .                  keep                     keep_aside, unless "chat"  keep_instead   return_to
    ================== ======================== ========================== ============== =================
    questions, subject where it asks something
    last               quotes, or the first     quotes                     quotes
    focus              quotes, or the first     quotes                     quotes         set
    shown              adds quotes              adds quotes, drops parts
    search             set if judged            quotes or parts                           drops a decline
    parts              emptied if judged        as search
    declined           quotes: 0; decline: + 1  quotes: 0                  0; decline: 1  0
    cited, listing     emptied                  set
    items, sourced     emptied                  emptied
    on_article         false                    set: no quotes
    ================== ======================== ========================== ============== =================

    Attributes:
        last: the last answer with quotes, or the first one of all; ``None`` before it.
        focus: those of its quotes that the talk is about.
        shown: the positions of all that was quoted.
        shown_before: those of them that were so before this turn.
        search: what was searched last.
        parts: numbered parts that "more" goes on with; empty since something else was asked.
        declined: how many questions in a row were declined.
        cited: entries of reference lists that were just shown.
        listing: those that an ordinal names one of: "the second one".
        items: the first statements of the items of a list, of which one was pointed at: "the second one".
        sourced: whether the last turn asked whose words were shown, or where they stand.
        on_article: whether the last turn was on the article itself, and quoted nothing.
        hung: whether the last turn only hung on a declined question: "for how long?".
        typed: the turns of the talk that are no small talk, as they were typed, oldest first.
        subject: what the talk is of.
    """

    def __init__(self, answering: Answering) -> None:
        self._answering = answering
        self._retrieval = answering.retrieval
        self._asked: list[Query] = []
        self.last: Answer | None = None
        self.focus: tuple[Quote, ...] = ()
        self.shown: set[int] = set()
        self.shown_before: frozenset[int] = frozenset()
        self.search = _NO_SEARCH
        self.parts: tuple[Part, ...] = ()
        self.declined = 0
        self.cited: tuple[Cited, ...] = ()
        self.listing: tuple[Cited, ...] = ()
        self.items: list[int] = []
        self.sourced = False
        self.on_article = False
        self.hung = False
        self.typed: list[str] = []
        self.subject = Subject(answering)

    @property
    def asked(self) -> Query | None:
        """The last question; ``None`` before the first, or since one broke with all before."""
        return self._asked[-1] if self._asked else None

    # --- what a turn carries -------------------------------------------------------------------

    def topic(self) -> list[str]:
        """Return the labels of what the next turn would carry, as :meth:`reading` tells them."""
        return self._told(self._carried())

    def reading(self, carried: Iterable[Concept], answer: Answer) -> str:
        """Return the line on what a turn was read with, and whether its first quote is a repeat."""
        told = ", ".join(self._told(carried))
        again = self.shown_before & self._retrieval.positions(answer.quotes[:1])
        together = f"read together with: {told}" if told else ""
        return "; ".join(filter(None, [together, _QUOTED_BEFORE if again else ""]))

    def _told(self, carried: Iterable[Concept]) -> list[str]:
        """Return the labels of what is carried, at most four.

        These are what the talk is about and what the articles have a name for. Without any, they are the
        concepts that ask for nothing and were spoken of in quotes or are nowhere in the articles; without
        those either, the first concept, unless the last question was declined.
        """
        naming = [concept for concept in carried if names_something(concept)]
        things = [concept for concept in naming if self.subject.is_of(concept)]
        others = [concept for concept in naming if not concept.asking]
        told = things or [c for c in others if self._is_spoken_of(c)] or others[: not self.declined]
        return [concept.label for concept in told][:_MOST_TOLD]

    def _is_spoken_of(self, concept: Concept) -> bool:
        """Say whether what was quoted speaks of a concept under any name, or the articles never do."""
        return not concept.mentioned or self._retrieval.speak_of(self.shown, concept.every_name)

    def with_carried(self, typed: Query, *, demand: bool = True) -> Query:
        """Return a turn with the concepts, exclusions and, where it has none, the facets carried into it.

        What and whom the last turn did not want stays unwanted, unless this one names it. Without ``demand``,
        what kind of thing was asked for stays behind, except for what the asker is. Nothing that no article
        mentions is carried into a turn that is complete in itself.
        """
        last = self.asked or typed
        facets = typed.facets or (last.facets if typed.concepts and not typed.people else ())
        if not (demand or typed.facets):
            facets = tuple(facet for facet in facets if facet.asker)
        named = {stem for concept in typed.concepts for names in concept.every_name for stem in names}
        excluded = typed.excluded | (last.excluded if last.excluded.isdisjoint(named) else frozenset())
        asks = bool(typed.facets) or not demand
        left = excluded | self._replaced(typed)
        carried = [c for c in self._carried(asks=asks) if not left.issuperset(c.stems)]
        if is_complete(typed):
            carried = [c for c in carried if c.mentioned]
        return replace(
            typed,
            concepts=_with_those(typed, carried),
            facets=facets,
            excluded=excluded,
            refused=typed.refused or tuple(person for person in last.refused if person not in typed.people),
            focus=frozenset(self.near(self._retrieval.positions(self.quoted))),
            shown=frozenset(self._told_so_far(typed)),
            behind=self.behind,
            quoted=frozenset(self._retrieval.positions(self.quoted)),
            before=tuple(query.text for query in reversed(self._asked[-FARTHEST:])),
            fresh=not self.subject.absent and (asks_for_other(typed.words) or _asks_instead(typed)),
        )

    def _told_so_far(self, typed: Query) -> Iterable[int]:
        """Return what was shown; behind what does not serve, of all that only what says so."""
        return self._retrieval.positions(self.focus[:1]) if _asks_instead(typed) else self.shown

    def _replaced(self, typed: Query) -> frozenset[str]:
        """Return the stems of the thing that a turn replaces by another, asking the same about it; else none.

        It takes lay questions to know: without them, the rarest of the named things may be another than the
        one that is replaced.
        """
        named, before = self.subject.named_in(typed), self.subject.thing
        known = typed.lay and asks_the_same(typed.words)
        if named is None or before is None or not known:
            return frozenset()
        return frozenset(before.stems) - frozenset(named.stems)

    def recast(self, typed: Query) -> str:
        """Return the last question, asked about what a turn names instead: "and rolling ones?".

        Behind "how are boxcar scars treated?" that is "how are rolling scars treated"; another kind of the
        same may stand alone: "rolling?". Behind "can they be treated?", "how?" asks how they can. Empty
        where the turn asks for something itself, or no part of the last question stands for what it was of.
        """
        last, thing = self.asked, self.subject.thing
        if last is not None and asks_how(typed.words) and asks_whether(last.words):
            return " ".join(["how", *last.words])
        if thing is None or last is None or typed.facets or judges(last.words):
            return ""
        before, behind = thing.label.split(), asked_of(typed.words) or self.thing_alone(typed)
        if list(last.words) == before:
            return ""  # it asked for nothing of the thing
        named = self._kind(behind or typed.words, before)
        if not named:
            named = [*behind] if behind and self._is_name(behind) else before
        return "" if named == before else " ".join(_with_instead(list(last.words), before, named))

    def thing_alone(self, typed: Query) -> Sequence[str]:
        """Return the words of a turn that only names a thing the articles have a name for; else nothing."""
        thing, retrieval = self.subject.named_in(typed), self._retrieval
        if thing is None or not is_name(thing, retrieval):
            return ()
        said = _without_kindred(typed.words)
        named = (c.label for c in typed.own if c == thing or is_topical(c, retrieval))
        return said if set(words(" ".join(named))).issuperset(said) else ()

    def _kind(self, said: Sequence[str], before: Sequence[str]) -> list[str]:
        """Return what words name as another kind of a thing: "rolling", of boxcar scars; else nothing."""
        kind = [*_without_kindred(said)]
        kind = kind if kind[-1:] == before[-1:] else [*kind, before[-1]]
        return kind if len(before) > 1 and self._is_name(kind) else []

    def _is_name(self, named: Sequence[str]) -> bool:
        """Say whether words are listed together, or stand side by side in a statement, in any form."""
        retrieval = self._retrieval
        stems = retrieval.stemmer.stems(named)
        texts = (retrieval.places[position].statement.text for position in retrieval.holding(stems))
        said = (f" {' '.join(retrieval.stemmer.stems(words(text)))} " for text in texts)
        return retrieval.lexicon.has(stems) or any(f" {' '.join(stems)} " in one for one in said)

    def moving(self, question: str) -> Query:
        """Return the query of a move: its own words say nothing, and everything is carried.

        After something was shown aside, nothing is carried: the talk is about that.
        """
        read = self._answering.understanding.read(question)
        read = replace(read, lay=self.lay)
        if self.search.aside:
            return replace(read, text=question, concepts=(), facets=(), shown=frozenset(self.shown))
        facets = self.asked.facets if self.asked else ()
        return self.with_carried(replace(read, text=question, concepts=(), facets=facets))

    def _carried(self, *, asks: bool = False) -> list[Concept]:
        """Return the concepts of earlier turns with decayed weights, those of the last turn first.

        Circumstances stay behind. So do words that the articles never mention, if the question had one that
        they do, unless the talk is about something unknown; and what kind of thing was asked for, where this
        turn ``asks`` for its own. What the articles have a name for counts most: the talk is about that. What
        has such a name and was asked of before the talk came to be of something else is left behind too.
        """
        found: dict[str, Concept] = {}
        turned = False
        for distance, query in enumerate(reversed(self._asked[-FARTHEST:])):
            beside = any(concept.mentioned and not concept.asking for concept in query.concepts)
            for concept in query.concepts:
                spoken = concept.mentioned or (concept.known and (concept.asking or not beside))
                known = spoken or distance < self.subject.unknown_turns
                named = self.subject.is_of(concept)
                stays = concept.weight < _LEAST_CARRIED or (concept.asking and asks and not named)
                stays = stays or (turned and named)
                if known and not stays and concept.origin != CARRIED:
                    talked_of = 1.0 if named else _NO_NAME
                    weight = concept.weight * talked_of * _DECAY ** (distance + 1)
                    found.setdefault(concept.label, replace(concept, weight=weight, origin=CARRIED))
            turned = turned or self.subject.is_named_in(query)
        thing = self.subject.thing
        if thing is not None and thing.label not in found:  # named before that, and meant since
            found[thing.label] = replace(thing, weight=thing.weight * _DECAY**FARTHEST, origin=CARRIED)
        return list(found.values())

    @property
    def lay(self) -> bool:
        """Whether the talk is of articles with lay questions, which know what turns lean on."""
        return self.asked.lay if self.asked else bool(self._retrieval.lay_positions)

    def goes_on_with_quotes(self, typed: Query) -> bool:
        """Say whether a turn may be of what was just quoted, which was no decline, nor on the article itself.

        Never with lay questions, which tell by themselves what is asked behind what.
        """
        silent = self.lay or typed.lay or self.declined or self.on_article
        return bool(self.focus) and not silent

    @property
    def behind(self) -> Status | None:
        """What the last question got for an answer; ``None`` before the first and behind a turn that hung."""
        return None if self.hung else self.search.status

    @property
    def quoted(self) -> tuple[Quote, ...]:
        """What the last answer that quoted anything quoted."""
        return self.last.quotes if self.last else ()

    def near(self, positions: Iterable[int], farthest: float = inf) -> list[int]:
        """Return the statements in the sections of some others, up to so many passages away from them."""
        places = self._retrieval.places
        homes = defaultdict[tuple[str, int | None], list[int]](list)
        for home in (places[p] for p in positions):
            homes[home.section_id].append(home.statement.passage)
        return [
            p
            for p, place in enumerate(places)
            if any(
                abs(place.statement.passage - passage) <= farthest
                for passage in homes.get(place.section_id, ())
            )
        ]

    def around(self, quotes: Sequence[Quote]) -> list[int]:
        """Return what was not shown around some quotes: of their passages, their sections, their branches.

        A section’s branch is what stands under it or, where it is deep enough, beside it. What or whom the
        last question did not want is left out, and so is a bare yes or no to something else.
        """
        places = self._retrieval.places
        quoted = self._retrieval.positions(quotes)
        passages = {places[p].passage_id for p in quoted}
        branches = {places[p].branch_id(deep=True) for p in quoted}
        in_passages = [p for p, place in enumerate(places) if place.passage_id in passages]
        in_branches = [p for p, place in enumerate(places) if any(map(place.is_in, branches))]
        found = dict.fromkeys([*in_passages, *self.near(quoted), *in_branches])
        matcher, asked = self._answering.judge.matcher, self.asked
        barred = (
            matcher.admission.barred(asked).union(matcher.bare.closed(asked)) if asked else frozenset[int]()
        )
        named = self._retrieval.names_columns
        return [p for p in found if not (p in self.shown or p in barred or named(p))]

    def openings_beside(self, quotes: Sequence[Quote]) -> list[int]:
        """Return the first statement not shown of each section that stands beside one quoted from.

        Sections of the first level stand beside none: the next one is about something else.
        """
        places, first = self._retrieval.places, dict[tuple[str, int | None], int]()
        above = {places[p].above_id for p in self._retrieval.positions(quotes)}
        for position, place in enumerate(places):
            article, parent = place.above_id
            if parent is not None and (article, parent) in above and position not in self.shown:
                first.setdefault(place.section_id, position)
        return sorted(first.values())

    # --- what is remembered --------------------------------------------------------------------

    def begin_turn(self) -> None:
        """Note what has been quoted before a turn, however many questions it joins."""
        self.shown_before = frozenset(self.shown)

    def begin_part(self) -> None:
        """Let one of the joined questions of a turn be asked as if none in front of it was declined."""
        self.declined = 0

    def note_typed(self, typed: str) -> None:
        """Remember a turn as it was typed."""
        self.typed.append(typed)

    def note_sourced(self, *, sourced: bool) -> None:
        """Remember whether a move asked whose words were shown, or where they stand."""
        self.sourced = sourced

    def note_hung(self) -> None:
        """Remember that a turn only hung on a declined question."""
        self.hung = True

    def note_items(self, items: list[int]) -> None:
        """Let the talk go on with the items of a list, behind an answer that showed one of them."""
        self.items = items

    def keep(self, query: Query, answer: Answer, judgement: Judgement | None = None) -> Answer:
        """Remember a turn, its answer and its judgement; return the answer, worded anew if it is a decline.

        A move without words of its own is not remembered as a question, and an answer without a judgement
        leaves that of the last search in place.
        """
        self.leave_article()
        self.items, self.hung = [], False
        if query.excluded or query.own:
            self._asked.append(query)
            self.subject.go_on(query, answer)
        if answer.quotes:
            self._remember_shown(answer.quotes)
            self.declined = 0
        if answer.quotes or self.last is None:
            self.last, self.focus = answer, answer.quotes
        if judgement is not None:
            served = self._answering.is_only_unsure(query, judgement, answer)
            status: Status = "answered" if served else answer.status
            self.search, self.parts = Search(judgement, status, query, answer.quotes), ()
        if answer.status == "no_answer":
            self.declined += 1
            return self._answering.declined(answer, self.declined)
        return answer

    def quote_beside(
        self, typed: Query, positions: Sequence[int], limit: int, *, sure: bool = True, message: str = ""
    ) -> Answer:
        """Quote statements found beside what was quoted, remember that, and return the answer.

        It tells with which words of earlier turns a turn was read; where it is not sure, it has a caveat. A
        message goes before that.
        """
        query = self.with_carried(typed)
        answer = self._answering.show_unsearched(query, positions, limit, sure=sure)
        reading = self.reading(query.carried, answer)
        return self.keep(query, replace(answer, message=message or answer.message, reading=reading))

    def keep_aside(self, answer: Answer) -> Answer:
        """Remember an answer about the articles, and return it.

        After somebody’s words, "more" continues with these, and after a numbered part with what follows it:
        whoever asks for a part reads on from there, no matter what was shown of the rest before.
        """
        parts = self._answering.about.parts(answer.question) if answer.status == "meta" else ()
        if answer.status != "chat":
            self.leave_article()
            self.items = []
            self.cite(self._answering.about.cited(answer.question))
            self.on_article = not answer.quotes
        self.shown.difference_update(position for part in parts for position in part.positions)
        if answer.quotes:
            self.last = answer
            self.declined = 0
            self.return_to(answer.quotes)
            self._remember_shown(answer.quotes)
        if answer.quotes or parts:
            theirs = self._answering.about.sayings(answer.question) if answer.status == "answered" else []
            listed = Judgement(tuple((position, 1.0) for position in theirs), {})
            self.search, self.parts = Search(listed, answer.status, None, answer.quotes), parts
        return answer

    def cite(self, cited: tuple[Cited, ...], among: tuple[Cited, ...] = ()) -> None:
        """Let the talk be about entries of reference lists: an ordinal names one of these, or of others."""
        self.cited, self.listing = cited, among or cited

    def leave_article(self) -> None:
        """Let the talk no longer be about the article itself, its references, or where its words stand."""
        self.cite(())
        self.sourced = self.on_article = False

    def keep_instead(self, answer: Answer) -> Answer:
        """Remember an answer in place of what it is made of, which was kept already; return it."""
        if answer.quotes:
            self.last, self.focus = answer, answer.quotes
        self.declined = int(answer.status == "no_answer")
        return answer

    def _remember_shown(self, quotes: Sequence[Quote]) -> None:
        """Remember what was quoted, and what only announces it: there is nothing more to that."""
        retrieval = self._retrieval
        quoted = retrieval.positions(quotes)
        contexts = (quote.context for quote in quotes if quote.context and announces(quote.context.text))
        opening = {*map(retrieval.announcing, quoted), *retrieval.positions(contexts)}
        self.shown.update(quoted, (p for p in opening if p is not None and p not in retrieval.asked_for))

    def return_to(self, quotes: tuple[Quote, ...]) -> None:
        """Let the talk be about quotes that were shown before or aside, and no longer about a decline."""
        self.focus = quotes
        self.declined = 0
        if self.search.status == "no_answer":
            self.search = _NO_SEARCH

    def once_more(self, question: str, last: Answer, quotes: tuple[Quote, ...]) -> Answer:
        """Return the last answer with some of its quotes again; a caveat stays, any other message goes."""
        self.return_to(quotes)
        caveat = last.message if last.status == "partial" else ""
        return replace(last, question=question, quotes=quotes, message=caveat, reading=about_quote(quotes[0]))

    def talk_of(self, quotes: Sequence[Quote]) -> None:
        """Let the talk be about the first thing that some quotes name, and about no other."""
        read = self._answering.understanding.read(" ".join(quote.text for quote in quotes))
        named = (c for c in read.concepts if c.weight >= FULL_WEIGHT and is_name(c, self._retrieval))
        thing = next(named, None)
        if thing is not None:
            self._asked.append(Query(thing.label, tuple(words(thing.label)), (thing,), lay=self.lay))
            self.subject.turn_to(thing)

    def correct(self, typed: Query) -> Query:
        """Take the last question back, and the thing that the talk was about if another is named.

        Returns what the correction asks: for the kind of thing that question asked for, about what is named
        now; "no, I meant on dark skin" names nothing else, and is still about the same. Where that question
        only told whom it was for, that was what was wrong, and it is not taken over.
        """
        last, thing = self._asked.pop() if self._asked else None, self.subject.thing
        if thing and self.subject.named_in(typed):
            self._asked = [_without(thing, query) for query in self._asked]
            self.subject.leave_thing()
        if last is None:
            return typed
        still = thing.stems if thing and self.subject.named_in(typed) is None else ()
        asks = not typed.facets and not (last.facets and all(facet.asker for facet in last.facets))
        kept = (c for c in last.concepts if c.stems == still or (asks and c.asking))
        carried = [replace(c, weight=c.weight * _DECAY, origin=CARRIED) for c in kept]
        facets = last.facets if asks else typed.facets
        return replace(typed, facets=facets, concepts=_with_those(typed, carried))

    def leave_absent(self) -> None:
        """Let the talk no longer be about what no article speaks of."""
        known = (tuple(c for c in query.concepts if c.mentioned) for query in self._asked)
        self._asked = [replace(q, concepts=own) for q, own in zip(self._asked, known, strict=True)]
        self.subject.leave_absent()

    def forget_questions(self) -> None:
        """Forget the questions so far; what was shown stays shown."""
        self._asked.clear()
        self.subject.forget()


def _asks_instead(typed: Query) -> bool:
    """Say whether a turn asks what does, where something was said not to."""
    return not typed.lay and typed.words[-1:] == ("then",) and asks_what_else(typed.words)


def about_quote(quote: Quote) -> str:
    """Return the line that a turn was read as one about a quote."""
    return f"about the quote from {quote.attribution.removeprefix('— ')}"


def without_comparison(typed: Query) -> Query:
    """Return a turn without what it only seems to ask: "is it the same for lasers?" compares nothing."""
    if not asks_the_same(typed.words):
        return typed
    facets = tuple(facet for facet in typed.facets if facet.name != COMPARISON)
    return replace(typed, facets=facets, words=without_sameness(typed.words), asked=None)


def names_something(concept: Concept) -> bool:
    """Say whether a concept names anything: "called" and "2" name nothing."""
    return not (is_vague(concept.label) or concept.label.isdigit())


def _without_kindred(said: Sequence[str]) -> Sequence[str]:
    """Return the words of a turn without "ones" at their end."""
    return said[:-1] if said and said[-1] in KINDRED else said


def _with_instead(said: list[str], before: Sequence[str], named: Sequence[str]) -> list[str]:
    """Return words with a thing in place of another, or else of the first word that points at a thing."""
    size = len(before)
    places = [n for n in range(len(said) - size + 1) if said[n : n + size] == before]
    if places:
        return [*said[: places[0]], *named, *said[places[0] + size :]]
    pointing = next((n for n, word in enumerate(said) if points_at_thing([word])), None)
    return [] if pointing is None else [*said[:pointing], *named, *said[pointing + 1 :]]


def _without(thing: Concept, query: Query) -> Query:
    """Return a question without a thing that it names."""
    return replace(query, concepts=tuple(c for c in query.concepts if c.stems != thing.stems))


def _with_those(typed: Query, carried: Iterable[Concept]) -> tuple[Concept, ...]:
    """Return the concepts of a turn, followed by the carried ones that it does not have itself."""
    own = {concept.stems for concept in typed.concepts}
    return (*typed.concepts, *(c for c in carried if c.stems not in own))
