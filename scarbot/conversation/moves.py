"""Turns that say nothing of their own and lean on the last answer: "why?", "more", "the second one"."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from scarbot.answering import ASKED_BACK
from scarbot.answering.judging import Judgement
from scarbot.conversation.challenges import told_of
from scarbot.conversation.memory import about_quote
from scarbot.conversation.nearby import hangs
from scarbot.conversation.reasons import FOLLOWS, Reasons
from scarbot.conversation.studies import OF_STUDIES, Studies, too_few
from scarbot.conversation.turns import (
    ABOUT_THE_TALK,
    all_disagree,
    disagrees,
    echoed,
    gives_reason,
    names_quote,
    read_turn,
)
from scarbot.crediting import without_place
from scarbot.language import counted, words
from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.denying import denies
from scarbot.lexicon.phrases import normal
from scarbot.lexicon.shunned import says_to_shun
from scarbot.lexicon.word_lists import function_words, is_vague, vague_words
from scarbot.models import Answer, speakers_of
from scarbot.naming import name_words
from scarbot.numbering import nth, rest_line
from scarbot.questions.leaning import stands_as_thing

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from scarbot.answering import Answering
    from scarbot.conversation.memory import Memory
    from scarbot.conversation.turns import Move, Turn
    from scarbot.models import Quote
    from scarbot.questions import Query

__all__ = ["Moves"]

_NOBODY_ELSE = "Nobody else is found to speak to that."
_NO_REASON = "No reason is given beyond this."
_NO_REASON_HERE = "No reason is spelled out beside this."
_TELLING_WHY = frozenset({"cause", "mechanism", "risk"})
"""The evidence of statements that may tell why something is to be done, or not."""
_PASSAGES_BEHIND = 2
"""How many passages behind a quote may go on about it; by eye."""
_NOTHING = ("The article says nothing on that", "These articles say nothing on that")
"""What is said of a question without an answer: of one article, of several."""
_NO_REASON_EITHER = "and so there is no reason either."
_NOTHING_FURTHER = "and so nothing further either."
_NOBODY_ON_IT = "and so nobody is found to disagree."
_LAST_ASKED = " The last question was: “{}”"
_AGAIN: dict[Move, str] = {
    "where": "",
    "again": "",
    "doubt": "I only quote and cannot judge whether it is true. This is what was said, and who says it.",
}
"""Moves that show once more what was shown, each with the line beside it."""
_BESIDE: dict[Move, int] = {"before": -1, "after": 1}
"""Moves that go on to what stands beside the last quote."""
_NOTHING_BESIDE = {-1: "Nothing stands before that.", 1: "Nothing stands after that."}
_YOU_ASKED = "You asked: “{}”"
_YOU_ASKED_ALL = "You asked: {}"
_MOST_REPEATED = 20
"""The number of questions of the talk that are repeated."""
_ASKED_FEWER = "You have asked {} so far."
_NOTHING_ASKED = "Nothing has been asked yet."
_NOT_ASKED_THAT = "Nothing has been asked about that."
_ONLY_LAST = "Only the last answer can be shown again, with “say that again”. Ask anew for any other."
_WHOSE = "Quoted there, in this order: {sources}. The first is shown again."
_SAME_SECTION = "More from the same section."
_OTHER_SECTIONS = "More from the same section and those beside it."
_ELSEWHERE = "That is all on this; the sections beside it tell of these."
_ALL_NUMBERED = "That is all that is numbered."
_IN_SAME_PART = "This is what others say in the same part."
_ALL_OF_SECTION = "That is all that stands in this section."
_NOTED = "Noted. What else would you like to know?"
_NOTHING_SHOWN = f"Nothing has been quoted yet. {ASKED_BACK}"
_NOTHING_FOUND = (
    "The last question found no answer here, so there is nothing to say more about. "
    "Try other words, or ask what the article covers."
)
_SOURCING: tuple[Move, ...] = ("who", "where", "said", "doubt", "dated", *OF_STUDIES)
"""Moves that ask whose words were shown, or where and since when they stand."""
_REMARKED: tuple[Move, ...] = ("again", "doubt", "said")
"""Moves that behind a decline are about the decline, and not about what was shown before."""
_MOST_ANNOUNCED = 2
"""How many statements behind an announced disagreement tell of it."""
_IN_FRONT = 3
"""How many statements in front of one that turns against something that may be told."""
_SAYS_SOMETHING = 4
"""The number of words from which a sentence is shown alone: "Ruiz shrugs." says nothing."""
_CLOSE = 1
"""How many passages off a word that only turns against something may be meant for what was quoted."""


class Moves:
    """The moves of one conversation: each answered from what it remembers, and remembered there."""

    def __init__(self, answering: Answering, memory: Memory) -> None:
        self._answering = answering
        self._retrieval = answering.retrieval
        self._memory = memory
        self._studies = Studies(answering, memory)
        self._reasons = Reasons(answering, memory)

    def read(self, question: str, turn: Turn) -> Turn:
        """Return a turn as the move that is left of it without a name, or without words that were shown.

        "Did Dr. Ruiz really say that?" asks whether a quote is real, "where did Dr. Ruiz say that?" where it
        stands, and "who gave that advice about the light?" whose words it was, where light was spoken of.
        "For how long?" behind a decline goes on with that. "And 5 months?" repeats nothing where no quote has
        that.
        """
        turn = self._studies.read(turn)
        if turn.move == "again" and turn.leans and self._names_another_amount(turn.text):
            turn = replace(turn, move="")
        if turn.move:
            return turn
        if hangs(turn.text) and self._found_nothing():
            return replace(turn, move="stretch", listed=True)
        if self._answering.names(question):
            rest = self._answering.understanding.names.find(words(turn.text)).rest
            move = read_turn(" ".join(rest)).move
            if move == "said":
                return replace(turn, move=move)
        last = self._memory.last
        if last is not None and (numbers := _numbers_echoed(turn.text, last)):
            return replace(turn, move="again", about=numbers)
        if last is None or not turn.leans or turn.text.rstrip(" ?!.").endswith(" for"):
            return turn
        stem, said = self._retrieval.stemmer.stem, words(turn.text)
        shown = {stem(word) for quote in last.quotes for word in _words_of(quote)}
        about = tuple(word for word in said if word not in function_words() and stem(word) in shown)
        asks = read_turn(" ".join(word for word in said if word not in about)).move
        return replace(turn, move="who", about=about) if about and asks == "who" else turn

    def _names_another_amount(self, text: str) -> bool:
        """Say whether a turn has a number with its unit that no quote of the last answer has."""
        retrieval, numbers = self._retrieval, load_data("turns")["echo"]["numbers"]
        said = {word for word in echoed(text) if word.isdigit() or word in numbers}
        quotes = self._memory.last.quotes if self._memory.last else ()
        shown = {stem for quote in quotes for stem in retrieval.stemmer.stems(_words_of(quote))}
        return bool(said) and shown.isdisjoint(retrieval.stemmer.stems(retrieval.lexicon.spelt_out([*said])))

    def _found_nothing(self) -> bool:
        """Say whether the last question was declined for good.

        Without lay questions that is only where it named nothing that the articles mention: a strange word
        beside what they do mention may have hidden an answer.
        """
        query = self._memory.search.query
        if not self._memory.declined or self._memory.search.status != "no_answer" or query is None:
            return False
        return self._memory.lay or not any(c.mentioned and not c.asking for c in query.own)

    def can_answer(self, turn: Turn) -> bool:
        """Say whether a turn is a move here: a listed one, or one that has something to lean on.

        "Is that a quote?" is always one: it asks nothing else, whatever was shown.
        """
        declined = turn.move == "stretch" and self._memory.declined > 0
        return bool(turn.move) and bool(turn.listed or turn.move == "said" or self._memory.focus or declined)

    def answer(self, question: str, turn: Turn, limit: int) -> Answer:
        """Answer a turn that is a move; before anything was quoted, ask back.

        Args:
            question: as it was typed.
            turn: how it is meant: its ``move`` is not empty.
            limit: the greatest number of quotes.
        """
        answer = self._answer(question, turn, limit)
        self._memory.note_sourced(sourced=turn.move in _SOURCING)
        return answer

    def _answer(self, question: str, turn: Turn, limit: int) -> Answer:
        if turn.move in ABOUT_THE_TALK:
            return self._of_talk(question, turn)
        if turn.move in OF_STUDIES:
            return self._studies.answer(question, turn, limit)
        if turn.move == "ordinal" and self._memory.listing:
            return self._studies.entry(question, turn.ordinal, limit)
        self._memory.leave_article()
        silent = self._after_decline(question, turn, limit)
        if silent is not None:
            return silent
        if turn.move == "more" and self._memory.parts:
            return self._next_part(question, limit)
        last, declined = self._memory.last, self._memory.declined > 0
        if last is None or not last.quotes or (declined and turn.move in _REMARKED):
            return Answer(question, "clarify", message=_NOTHING_FOUND if declined else _NOTHING_SHOWN)
        if turn.ordinal > len(last.quotes) and turn.move != "ordinal":
            return too_few(question, len(last.quotes), "quote")
        if turn.ordinal and turn.move != "ordinal":
            self._memory.return_to((nth(last.quotes, turn.ordinal),))
        return self._on_last(question, turn, last, limit)

    def _on_last(self, question: str, turn: Turn, last: Answer, limit: int) -> Answer:
        """Answer a move about the last answer, which has quotes."""
        if turn.move == "remark":
            return Answer(question, "chat", message=_NOTED)
        if turn.move == "dated":
            return Answer(question, "meta", message=self._answering.about.dated(self._memory.focus))
        if turn.move == "ordinal":
            return self._pointed(question, last, turn.ordinal)
        if turn.move == "who":
            quotes = self._meant(question, last, turn.about)[:limit]
            return self._who(question, replace(last, status="answered"), quotes)
        if turn.move in _AGAIN:
            again = self._memory.once_more(question, last, self._meant(question, last, turn.about)[:limit])
            return replace(again, message=_AGAIN[turn.move] or again.message)
        if turn.move == "why":
            return self._why(question, last, limit)
        if turn.move == "said":
            return self._challenged(question, last)
        if turn.move in _BESIDE:
            return self._beside(question, _BESIDE[turn.move])
        bringing = {"disagree": self._others, "section": self._section, "stretch": self._stretched}
        return bringing.get(turn.move, self._more)(question, limit)

    def _of_talk(self, question: str, turn: Turn) -> Answer:
        """Answer a turn that asks for earlier turns, or for the answers to them."""
        if turn.move == "answered":
            return Answer(question, "meta", message=_ONLY_LAST)
        return self._asked(question, turn)

    def _asked(self, question: str, turn: Turn) -> Answer:
        """Repeat questions of the talk: the one of an ordinal, or all, about something; or say how many."""
        ordinal, stems_of = turn.ordinal, self._retrieval.stemmer.stems
        about = set(stems_of(turn.about))
        typed = [one for one in self._memory.typed if not (about and about.isdisjoint(stems_of(words(one))))]
        if not typed:
            return Answer(question, "meta", message=_NOT_ASKED_THAT if self._memory.typed else _NOTHING_ASKED)
        if not ordinal:
            rows = [f"“{one}”" for one in typed[-_MOST_REPEATED:]]
            earlier = f"{len(typed) - len(rows)} earlier; " if len(typed) > len(rows) else ""
            return Answer(question, "meta", message=_YOU_ASKED_ALL.format(earlier + "; ".join(rows)))
        if abs(ordinal) > len(typed):
            return Answer(question, "meta", message=_ASKED_FEWER.format(counted(len(typed), "question")))
        return Answer(question, "meta", message=_YOU_ASKED.format(nth(typed, ordinal)))

    def _after_decline(self, question: str, turn: Turn, limit: int) -> Answer | None:
        """Answer a move that continues a question which had no answer; ``None`` for any other.

        Where there was but a closest statement, nothing said no: there is no reason to "why not?" either,
        unless it speaks of all that the turn itself named, and only lacks what was carried.
        """
        unsaid = self._memory.search.status == "partial" and "not" in words(turn.text)
        unsaid = unsaid and not self._speaks_of_asked()
        if turn.move == "why" and (self._memory.declined or unsaid):
            return Answer(question, "clarify", message=self._nothing_and(_NO_REASON_EITHER))
        if self._memory.search.status != "no_answer":
            return None
        if turn.move == "disagree" and self._memory.declined:
            declined = self._memory.search.query
            asked = _LAST_ASKED.format(declined.text) if declined else ""
            return self._nothing(question, f"{self._nothing_and(_NOBODY_ON_IT)}{asked}")
        nearest = self._nearest(question, limit) if turn.move == "more" else None
        if turn.move in ("stretch", "more"):
            answer = nearest or self._nothing(question, self._nothing_and(_NOTHING_FURTHER))
            if hangs(turn.text):
                self._memory.note_hung()
            return answer
        return None

    def _speaks_of_asked(self) -> bool:
        """Say whether the first quote speaks of all that the last question named, and that asked no more."""
        query, first = self._memory.search.query, self._retrieval.positions(self._memory.focus[:1])
        named = [c for c in query.own if not is_vague(c.label)] if query else []
        things = [c for c in named if query and (stands_as_thing(c, query) or not c.asking)]
        return (
            bool(named) and things == named and all(self._retrieval.speak_of(first, c.names) for c in named)
        )

    def _pointed(self, question: str, last: Answer, ordinal: int) -> Answer:
        """Show one of the last quotes again, or an item of the list that they introduce.

        "The second one" means a quote where there are as many, unless the first of these introduces a list;
        "about the second one" means a thing, and so does "and the first?" behind it. The talk is then about
        what was pointed at.
        """
        said, number = normal(question).split(), len(last.quotes)
        before = [] if names_quote(said) else self._memory.items
        items = self._items(last.quotes) or before
        lists = bool(self._items(last.quotes[:1])) and not names_quote(said)
        thing = number == 1 or lists or "about" in said
        if thing and items and ordinal <= len(items):
            item = nth(items, ordinal)
            answer = self._show(self._memory.moving(question), [item], 1, self._likely())
            self._memory.talk_of(answer.quotes)
            self._memory.note_items(items)
            return answer
        if ordinal > number:
            return too_few(question, len(last.quotes), "quote")
        pointed = nth(last.quotes, ordinal)
        again = self._memory.once_more(question, last, (pointed,))
        self._memory.talk_of((pointed,))
        return again

    def _who(self, question: str, last: Answer, quotes: tuple[Quote, ...]) -> Answer:
        """Show the first quote again, and name in one line everybody whose words were shown."""
        sources = dict.fromkeys(without_place(quote.attribution) for quote in quotes)
        again = self._memory.once_more(question, last, quotes[:1])
        self._memory.return_to(quotes)
        return replace(again, message=_WHOSE.format(sources="; ".join(sources)) if len(sources) > 1 else "")

    def _challenged(self, question: str, last: Answer) -> Answer:
        """Say of what was shown whether it is a quotation, and whether it is by the person a turn names."""
        named = self._answering.names(question)
        shown = (*self._memory.focus, *last.quotes)
        theirs = [quote for quote in shown if not set(named).isdisjoint(quote.speakers)]
        meant = tuple((theirs or self._memory.focus)[:1])
        again = self._memory.once_more(question, last, meant)
        return replace(again, status="answered", message=told_of(meant, named))

    def _items(self, quotes: Sequence[Quote]) -> list[int]:
        """Return the first statement of each item of the lists that some quotes introduce."""
        positions = sorted(self._retrieval.positions(quotes))
        return [item for position in positions for item in self._retrieval.items(position)]

    def _why(self, question: str, last: Answer, limit: int) -> Answer:
        """Show the reason, found in what was shown or beside it; else what follows; else the same again."""
        meant = self._refusing(last) if any(map(denies, words(question))) else self._memory.focus[:1]
        shown = sorted(self._retrieval.positions(meant))
        query, giving = self._memory.moving(question), self._reasons.of(shown)
        if giving:
            return self._show(query, giving[:1], limit, self._likely())
        follows = self._following(shown[-1]) or self._told_behind(shown, last)
        if not follows:
            line = _NO_REASON_HERE if self._behind(shown) else _NO_REASON
            return replace(self._memory.once_more(question, last, meant), message=line)
        both = [*shown, *follows] if limit > 1 else follows
        return self._show(query, both, len(both), {}, FOLLOWS)

    def _refusing(self, last: Answer) -> tuple[Quote, ...]:
        """Return the quote that "why not?" asks of: the first in focus, or one shown that warns off."""
        focus = self._memory.focus[:1]
        if any(not _refusing_words().isdisjoint(words(quote.text)) for quote in focus):
            return focus
        return tuple(quote for quote in last.quotes if says_to_shun(quote.text))[:1] or focus

    def _told_behind(self, shown: Sequence[int], last: Answer) -> list[int]:
        """Return what close behind a quote in its section goes on about it and tells what comes of it."""
        places, beside = self._retrieval.places, self._retrieval.positions(last.quotes)
        behind = self._behind(shown)
        passages = list(dict.fromkeys(places[p].passage_id for p in behind))[:_PASSAGES_BEHIND]
        if lists := bool(self._listed(shown[-1])):
            passages = passages[:1]
        telling = [p for p in behind if places[p].passage_id in passages and self._tells_why(p)]
        return [p for p in telling if lists or p in beside or self._is_about(p, shown)][:1]

    def _is_about(self, position: int, shown: Iterable[int]) -> bool:
        """Say whether a statement names a thing that what was shown names, everyday words and topic aside."""
        own, known = self._retrieval.own_sets, self._retrieval.topic | self._retrieval.common
        return not (own[position] - known).isdisjoint(frozenset[str]().union(*(own[p] for p in shown)))

    def _listed(self, position: int) -> set[int]:
        """Return the statements of the list that one introduces, or is of."""
        opening = self._retrieval.introduction
        home = position if opening(position) is None else opening(position)
        return {p for p in self._memory.near([position]) if opening(p) == home}

    def _behind(self, shown: Sequence[int]) -> list[int]:
        """Return what stands behind a quote in its section, without the list that it introduces or is of."""
        listed = self._listed(shown[-1])
        return [p for p in self._memory.near(shown[-1:]) if p > shown[-1] and p not in listed]

    def _tells_why(self, position: int) -> bool:
        """Say whether a statement tells what something does, or does harm by, so that it may be a reason."""
        evidence, text = self._retrieval.evidence[position], self._retrieval.places[position].statement.text
        return bool(_TELLING_WHY & evidence) or gives_reason(text)

    def _following(self, position: int) -> list[int]:
        """Return the next statement, if it is in the same passage and by the same source or the article.

        Whoever speaks next goes on with what the article says. Behind the article's own announcement of a
        disagreement that is whatever stands in its passage.
        """
        if self._announces_disagreement(position):
            return self._announced_by(position)
        here, *behind = self._retrieval.places[position : position + 2]
        return [
            position + 1
            for place in behind
            if place.passage_id == here.passage_id
            and (
                "article" in (here.statement.kind, place.statement.kind)
                or place.statement.speakers == here.statement.speakers
            )
        ]

    def _announced_by(self, position: int) -> list[int]:
        """Return the statements right behind one that announces them, in its passage."""
        return [*self._retrieval.behind(position)[:_MOST_ANNOUNCED]]

    def _more(self, question: str, limit: int) -> Answer:
        """Show what has not been shown: the next best of the last search, then the same section.

        If nothing is left around the last quotes, look around the quotes of the last search.
        """
        query = self._memory.moving(question)
        if self._memory.search.status == "partial":
            nearest = self._nearest(question, limit)
            if nearest is not None:
                return nearest
        elif rest := self._rest_of_passage():
            return self._show(query, rest, limit, {}, _SAME_SECTION)
        elif further := [p for p, _ in self._further(query)]:
            return self._show(query, further, limit, self._likely())
        quotes = self._memory.quoted
        around = self._memory.around(quotes)
        if not around:
            quotes = self._memory.search.quotes
            around = self._memory.around(quotes)
        if not around and _asks_for_others(question):
            return self._show(query, self._memory.openings_beside(quotes), limit, {}, _ELSEWHERE)
        around = sorted((self._telling(around) or around)[:limit])
        same = len(self._in_sections(around, quotes)) == len(around)
        return self._show(query, around, limit, {}, _SAME_SECTION if same else _OTHER_SECTIONS)

    def _telling(self, positions: Sequence[int]) -> list[int]:
        """Return those statements that say something by themselves; with lay questions all of them."""
        texts = ((p, self._retrieval.places[p].statement.text) for p in positions)
        return [p for p, text in texts if self._memory.lay or len(words(text)) >= _SAYS_SOMETHING]

    def _rest_of_passage(self) -> list[int]:
        """Return what was not shown of the passage that was quoted from first, in the order of the text.

        Nothing with lay questions, which know what is asked next; a sentence of very few words says nothing.
        """
        if self._memory.lay or self._memory.search.aside:
            return []
        places, first = self._retrieval.places, self._retrieval.positions(self._memory.focus[:1])
        passages = {places[p].passage_id for p in first}
        rest = [p for p in self._memory.around(self._memory.focus[:1]) if places[p].passage_id in passages]
        return sorted(self._telling(rest))

    def _in_sections(self, positions: Iterable[int], quotes: Iterable[Quote]) -> list[int]:
        """Return those statements that stand in the sections of some quotes, or under these sections."""
        places = self._retrieval.places
        talked_of = [places[p] for p in self._retrieval.positions(quotes)]
        own, under = ({one.section_id for one in talked_of}, {one.branch_id() for one in talked_of})
        near = [(p, places[p]) for p in positions]
        return [p for p, one in near if one.section_id in own or any(map(one.is_in, under))]

    def _next_part(self, question: str, limit: int) -> Answer:
        """Show the next part of what is numbered, one part at a time, or say that there is no more."""
        query, shown = self._memory.moving(question), self._memory.shown
        for part in self._memory.parts:
            fresh = [position for position in part.positions if position not in shown]
            if fresh:
                answer = self._answering.show_unsearched(query, fresh, limit)
                together = shown | self._retrieval.positions(answer.quotes)
                rest = rest_line(len(together.intersection(part.positions)), len(part.positions))
                message = "\n".join(filter(None, (part.line, rest)))
                return self._memory.keep(query, replace(answer, message=message))
        return self._answering.without_quotes(query, _ALL_NUMBERED)

    def _section(self, question: str, limit: int) -> Answer:
        """Show what has not been shown of the sections the talk is about, and of those under them."""
        query = self._memory.moving(question)
        fresh = sorted(self._in_sections(self._memory.around(self._memory.quoted), self._memory.focus))
        if not fresh:
            return self._answering.without_quotes(query, _ALL_OF_SECTION)
        return self._show(query, fresh, limit, {}, _SAME_SECTION)

    def _stretched(self, question: str, limit: int) -> Answer:
        """Answer about what a turn names, if that is found; or say what was shown lacks on it."""
        quotes = self._memory.focus[:limit]
        typed = self._answering.understanding.read(question)
        query, found, judgement = self._answering.settle_and_decide(self._memory.with_carried(typed), limit)
        if found.status == "answered" and self._answering.each_speaks_of(found.quotes[:1], typed.things):
            reading = self._memory.reading(query.carried, found)
            return self._memory.keep(query, replace(found, question=question, reading=reading), judgement)
        answer = self._answering.stretched(replace(query, facets=typed.facets), quotes)
        again = replace(answer, question=question, reading=about_quote(quotes[0]))
        return self._memory.keep(query, again)

    def _nearest(self, question: str, limit: int) -> Answer | None:
        """Show what the last search found next, with a caveat; ``None`` where there is nothing.

        What comes after an answer with a caveat, or after none, is no full answer either.
        """
        searched = self._memory.search.query
        further = self._further(searched) if searched else []
        if searched is None or not further:
            return None
        asked = replace(searched, shown=frozenset(self._memory.shown))
        answer = self._answering.show_nearest(asked, Judgement(tuple(further), {}), limit)
        return self._memory.keep(self._memory.moving(question), replace(answer, question=question))

    def _further(self, query: Query) -> list[tuple[int, float]]:
        """Return what the last search found and has not been shown, if likely enough to belong to it."""
        floor = self._answering.judge.gate_for(query).further
        ranked = self._memory.search.judgement.ranked
        return [(p, likely) for p, likely in ranked if likely >= floor and p not in self._memory.shown]

    def _nothing_and(self, therefore: str) -> str:
        """Return the line that the articles say nothing on that, and what follows."""
        return f"{_NOTHING[self._answering.several]}, {therefore}"

    def _nothing(self, question: str, message: str) -> Answer:
        """Decline a move that continues a question which was declined, and remember it."""
        query = self._memory.moving(question)
        return self._memory.keep(query, self._answering.without_quotes(query, message))

    def _others(self, question: str, limit: int) -> Answer:
        """Show what is said against it near by, or else what others say on the same thing."""
        query = self._memory.moving(question)
        if against := self._against():
            return self._show(query, against, limit, {})
        if self._memory.search.aside:
            return self._others_in_part(query, limit)
        if apart := self._against_apart():
            return self._show(query, apart, limit, {})
        judgement = self._answering.judge.judge(query)
        floor = self._answering.judge.gate_for(query).partial * judgement.best
        others = self._by_others(p for p, likely in judgement.ranked if likely >= floor)
        if others:
            return self._show(query, others, limit, dict(judgement.ranked))
        if of_all := self._of_all(question):
            return self._show(query, of_all, limit, {})
        return self._answering.without_quotes(query, _NOBODY_ELSE, judgement)

    def _of_all(self, question: str) -> list[int]:
        """Return what the article quoted says of all its people not agreeing, where a turn asks of all."""
        if {*load_data("turns")["agreement"]["everybody"]}.isdisjoint(words(question)):
            return []
        places = self._retrieval.places
        own = self._retrieval.of_article(min(self._retrieval.positions(self._memory.focus)))
        return [p for p in own if not places[p].statement.speakers and all_disagree(places[p].statement.text)]

    def _others_in_part(self, query: Query, limit: int) -> Answer:
        """Show what others say in the numbered part just shown: nothing else is known to be about it."""
        quoted = self._retrieval.positions(self._memory.focus)
        parts = [part.positions for part in self._memory.parts if not quoted.isdisjoint(part.positions)]
        others = self._by_others(sorted(set().union(*parts)))
        if not others:
            return self._answering.without_quotes(query, _NOBODY_ELSE)
        return self._show(query, others, limit, {}, _IN_SAME_PART)

    def _by_others(self, positions: Iterable[int]) -> list[int]:
        """Return those statements, not yet shown, that are by people who are not quoted in focus."""
        heard, places = speakers_of(self._memory.focus), self._retrieval.places
        said = ((p, places[p].statement.speakers) for p in positions if p not in self._memory.shown)
        return [p for p, speakers in said if speakers and heard.isdisjoint(speakers)]

    def _against(self) -> list[int]:
        """Return what disagrees in the section just quoted from, other people’s statements first.

        A statement of the article’s own that announces a disagreement is followed by the person it announces,
        who comes before it. In an article without headings, all of which is one section, its own statements
        count only near the quotes: far off they are about something else. Where such a one was itself quoted
        first, it is shown with whoever it announces.
        """
        places = self._retrieval.places
        quoted = self._retrieval.positions(self._memory.focus)
        first = self._retrieval.positions(self._memory.focus[:1])
        if announced := [p for p in sorted(first) if self._announces_disagreement(p)]:
            return [*announced, *self._announced_by(announced[-1])]
        near = [p for p in self._memory.near(quoted) if p not in first]
        close = set(self._memory.near(quoted, _CLOSE))
        others = {p for p in near if self._is_other(p)}
        if turned := self._turned_against(first, others):
            return turned
        found = [p for p in near if disagrees(places[p].statement.text, turned=p in close & others)]
        told = [p for p in found if not places[p].statement.speakers]
        behind = ([n for n in others if n > p and places[n].passage_id == places[p].passage_id] for p in told)
        beside = [min(announced) for announced in behind if announced]
        return list(dict.fromkeys([*(p for p in found if p in others), *beside, *told]))

    def _against_apart(self) -> list[int]:
        """Return what others say in another section that disagrees, on a thing that the first quote names.

        It is named by the sentence that disagrees, "Long is less strict about litres", or by the one right
        below a heading that does, "Not everyone agrees"; and is no word of everyday talk, no name, and not
        the topic. What others say behind it in its passage belongs to it.
        """
        places, retrieval = self._retrieval.places, self._retrieval
        first = retrieval.positions(self._memory.focus[:1])
        named = frozenset[str]().union(*(retrieval.own_sets[p] for p in first))
        named -= retrieval.topic | retrieval.common
        people = (person for p in first for person in places[p].article.speakers)
        named -= {stem for person in people for stem in retrieval.stemmer.stems(name_words(person.name))}
        homes = {(places[p].article.id, places[p].section_id) for p in first}
        articles = {article for article, _ in homes}
        apart = [
            p
            for p, place in enumerate(places)
            if place.article.id in articles and (place.article.id, place.section_id) not in homes
        ]
        found = [p for p in apart if not named.isdisjoint(retrieval.own_sets[p]) and self._is_against(p)]
        openings = {places[p].passage_id: p for p in reversed(found)}
        return self._by_others(p for p in apart if p >= openings.get(places[p].passage_id, len(places)))

    def _is_against(self, position: int) -> bool:
        """Say whether a statement disagrees, or stands right below a heading that does."""
        places = self._retrieval.places
        section = places[position].statement.section
        opens = position == 0 or places[position - 1].section_id != places[position].section_id
        heading = section.heading if section and opens else ""
        return disagrees(places[position].statement.text) or disagrees(heading)

    def _turned_against(self, first: Collection[int], others: Collection[int]) -> list[int]:
        """Return what others say right in front of a quote that turns against it: "Lee prefers tape"."""
        places, opening = self._retrieval.places, min(first)
        if not (
            places[opening].statement.speakers and disagrees(places[opening].statement.text, turned=True)
        ):
            return []
        before = [p for p in range(max(0, opening - _IN_FRONT), opening) if p in others]
        return before[-1:]

    def _announces_disagreement(self, position: int) -> bool:
        """Say whether a statement of the article's own tells of a disagreement."""
        statement = self._retrieval.places[position].statement
        return statement.kind == "article" and disagrees(statement.text)

    def _beside(self, question: str, step: int) -> Answer:
        """Quote the statement in front of what the talk is about, or behind it, of the same article."""
        places, quoted = self._retrieval.places, self._retrieval.positions(self._memory.focus)
        here = min(quoted) if step < 0 else max(quoted)
        there = here + step
        same = 0 <= there < len(places) and places[there].article is places[here].article
        same = same and places[there].is_row == places[here].is_row
        if not same:
            return Answer(question, "clarify", message=_NOTHING_BESIDE[step])
        return self._show(self._memory.moving(question), [there], 1, {})

    def _is_other(self, position: int) -> bool:
        """Say whether a statement is by people, none of whom said the first quote in focus."""
        theirs = self._retrieval.places[position].statement.speakers
        return bool(theirs) and set(theirs).isdisjoint(self._memory.focus[0].speakers)

    def _meant(self, question: str, last: Answer, about: Sequence[str] = ()) -> tuple[Quote, ...]:
        """Return the quotes that the talk is about; where an amount is echoed, those that have most of it.

        These are looked for among the quotes in focus, and then among all of the last answer. What has most
        of the words that a turn is ``about`` is looked for among all of that at once.
        """
        retrieval, focus = self._retrieval, self._memory.focus
        echo = set(retrieval.stemmer.stems(retrieval.lexicon.spelt_out([*echoed(question), *about])))
        for quotes in (last.quotes,) if about else (focus, last.quotes):
            shared = [len(echo.intersection(retrieval.stemmer.stems(_words_of(q)))) for q in quotes]
            if any(shared):
                return tuple(q for q, held in zip(quotes, shared, strict=True) if held == max(shared))
        return focus

    def _likely(self) -> dict[int, float]:
        """Return the probabilities of what the last search found; empty if nothing was searched."""
        search = self._memory.search
        return {} if search.aside else dict(search.judgement.ranked)

    def _show(
        self,
        query: Query,
        positions: Sequence[int],
        limit: int,
        likely: Mapping[int, float],
        message: str = "",
    ) -> Answer:
        """Quote the first of some positions: in their order, unless a search says how likely they are.

        Nothing that was shown before is taken along with what was not.
        """
        if not positions:
            return self._answering.exhausted(query)
        first, shown = positions[:limit], self._memory.shown
        asked = replace(query, shown=frozenset(shown if shown.isdisjoint(first) else ()))
        if likely.keys().isdisjoint(first):
            answer = self._answering.show_unsearched(asked, first, limit)
        else:
            answer = self._answering.show(asked, {p: likely.get(p, 0.0) for p in first}, limit)
        return self._memory.keep(query, replace(answer, message=message))


@cache
def _refusing_words() -> frozenset[str]:
    return frozenset(load_data("turns")["reason"]["refusing"])


def _numbers_echoed(text: str, last: Answer) -> tuple[str, ...]:
    """Return the numbers of which a turn asks that names nothing else, if they were shown: "not over 18?"."""
    said, shown = words(text), {word for quote in last.quotes for word in _words_of(quote)}
    numbers = tuple(word for word in said if word.isdigit())
    return numbers if vague_words().union(numbers).issuperset(said) and shown.issuperset(numbers) else ()


def _asks_for_others(text: str) -> bool:
    """Say whether a turn asks for other things, not for more on the same: "what else is there"."""
    return not set(load_data("turns")["leaning"]["other"]).isdisjoint(words(text))


def _words_of(quote: Quote) -> list[str]:
    """Return the words of a quote as a reader sees them, standard words included."""
    return words(quote.glossed or quote.text)
