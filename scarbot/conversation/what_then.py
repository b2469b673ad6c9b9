"""Turns that ask what helps then, and name nothing: "so what does work?", "what would a doctor do?"."""

from __future__ import annotations

from dataclasses import replace
from itertools import dropwhile
from typing import TYPE_CHECKING, Any

from scarbot.answering import Decided
from scarbot.language import words
from scarbot.lexicon.data_files import load_data

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scarbot.answering import Answering
    from scarbot.conversation.memory import Memory
    from scarbot.models import Answer
    from scarbot.questions import Concept, Query

__all__ = ["WhatThen", "asks_what_then", "stands_open"]

_CAUSE = "cause"


class WhatThen:
    """Reads the turns of one conversation that ask what helps with what the article is about.

    Only with lay questions, and of a single article, which is about one thing.
    """

    def __init__(self, answering: Answering, memory: Memory) -> None:
        self._answering = answering
        self._retrieval = answering.retrieval
        self._memory = memory

    def answer(self, typed: Query, limit: int) -> Decided | None:
        """Decide what a turn asks then; ``None`` for any other.

        "What else?" behind a remedy leaves that one out.
        """
        meant = self._meant(typed)
        if not meant:
            return None
        answering, thing = self._answering, self._memory.subject.thing
        read, judged = answering.read(meant, self._memory.behind)
        read = replace(read, text=typed.text, part=meant)
        if thing is not None and not self._is_of_topic(thing):
            read, judged = answering.judge.settle(replace(read, excluded=read.excluded.union(thing.stems)))
        return Decided(read, answering.decide(read, judged, limit), judged)

    def wants(self, then: Decided, typed: Query, found: Answer) -> bool:
        """Say whether a turn is to be answered as what helps then, and not as what is found without.

        That is where nothing is found, the turn leaves open what it asks for, or what is found speaks of what
        another is asked for.
        """
        if stands_open(typed.words) or not found.quotes:
            return True
        thing = self._memory.subject.thing
        if thing is None or then.query.excluded.isdisjoint(thing.stems):
            return False
        return bool(then.answer.quotes) and self._answering.each_speaks_of(found.quotes[:1], [thing])

    def is_instead_of_harm(self, typed: Query) -> bool:
        """Say whether a turn asks what to do instead of something that only does harm, as was quoted."""
        instead = "instead" in typed.words and asks_what_then(typed.words)
        if not (instead and typed.lay) or self._memory.declined:
            return False
        quoted = self._retrieval.positions(self._memory.focus[:1])
        evident = {name for position in quoted for name in self._retrieval.evidence[position]}
        return _CAUSE in evident and evident.isdisjoint(_data("curing"))

    def _meant(self, typed: Query) -> str:
        """Return the whole question that a turn stands for; empty for none."""
        last, thing = self._memory.asked, self._memory.subject.thing
        reads = typed.lay and asks_what_then(typed.words)
        if last is None or not reads or typed.people or self._answering.several:
            return ""
        open_end, other = stands_open(typed.words), not {*_data("other")}.isdisjoint(typed.words)
        if open_end and not {*_data("causing")}.isdisjoint(last.words):
            return f"what causes {self._topic()}"
        if (not other and _asks(last, "elsewhere")) or self._is_of_other_trouble(last):
            return ""
        if thing is not None and not self._is_of_topic(thing):
            return f"what helps {self._topic()}" if other else ""
        leads_on = open_end or other or self._memory.declined or _leads_on(typed.words)
        return f"what helps {thing.label if thing else self._topic()}" if leads_on else ""

    def _is_of_other_trouble(self, last: Query) -> bool:
        """Say whether the talk may be of another trouble than that of the article: "stretch marks?"."""
        return bool(self._memory.subject.absent) and not _asks(last, "remedies")

    def _is_of_topic(self, thing: Concept) -> bool:
        """Say whether a thing is what the article is about, or a kind of that."""
        return not self._retrieval.topic.isdisjoint(thing.stems)

    def _topic(self) -> str:
        (article,) = self._retrieval.corpus.articles
        stem, topic = self._retrieval.stemmer.stem, self._retrieval.topic
        return " ".join(word for word in words(article.title) if stem(word) in topic)


def asks_what_then(said: Sequence[str]) -> bool:
    """Say whether words ask what helps or is to be done, and name nothing.

    >>> [asks_what_then(turn.split()) for turn in ("so what does work", "what instead", "what does it do")]
    [True, True, False]
    """
    behind = _behind_lead(said)
    if behind[:1] != ["what"] or not {*_data("words"), *_data("doers")}.issuperset(behind):
        return False
    named = not {*_data("verbs")}.isdisjoint(behind[1:])
    return named or stands_open(said) or " ".join(behind) in _data("bare")


def stands_open(said: Sequence[str]) -> bool:
    """Say whether a turn leaves open what it asks for, as something before it did not: "then what does?".

    >>> stands_open("ok then what does".split()), stands_open("what does work".split())
    (True, False)
    """
    bare = [word for word in _behind_lead(said) if word not in _data("marks")]
    return len(bare) == len(["what", "does"]) and bare[0] == "what" and bare[1] in _data("open")


def _asks(query: Query, key: str) -> bool:
    """Say whether a question asks for one of the facets that are listed."""
    return not {*_data(key)}.isdisjoint(facet.name for facet in query.facets)


def _leads_on(said: Sequence[str]) -> bool:
    """Say whether a turn goes on from the last one, or asks what those do who treat people."""
    marked = said[:1] != ["what"] or not {*_data("marks")}.isdisjoint(said)
    return marked or not {*_data("doers")}.isdisjoint(said)


def _behind_lead(said: Sequence[str]) -> list[str]:
    return [*dropwhile(_data("leads").__contains__, said)]


def _data(key: str) -> Any:
    return load_data("turns")["what_then"][key]
