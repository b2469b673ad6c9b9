"""Which statements may stand in the answer to a question, however well their words fit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from scarbot.indexing.printed_questions import asks
from scarbot.language import words
from scarbot.lexicon.word_lists import content_stems, function_words
from scarbot.matching.coverage import Coverage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scarbot.indexing.retrieval import Retrieval
    from scarbot.matching.articles import Articles
    from scarbot.matching.repeats import Repeats
    from scarbot.questions import Query

__all__ = ["Admission"]


class Admission:
    """Knows which statements of one corpus may answer.

    Args:
        retrieval: the corpus.
        repeats: which printed questions a question repeats.
        articles: which of its articles speak of what is asked.
    """

    def __init__(self, retrieval: Retrieval, repeats: Repeats, articles: Articles) -> None:
        self._retrieval = retrieval
        self._repeats = repeats
        self._articles = articles

    def admits(self, query: Query, position: int) -> bool:
        """Say whether a statement may stand in an answer: not by the wrong people, and not unwanted."""
        return self.may_answer(query, position) and position not in self.barred(query)

    def may_answer(self, query: Query, position: int) -> bool:
        """Say whether a statement is by somebody whom a question names, and is no question itself.

        How far it is ahead is measured among all statements: being one of few makes it answer no better.
        """
        place = self._retrieval.places[position]
        statement = place.statement
        heard = (*statement.speakers, place.article.researcher_of(statement))
        theirs = not query.people or any(person in heard for person in query.people)
        asking = (statement.kind == "article" and asks(statement.text)) or position in self._retrieval.letters
        return theirs and not asking

    def barred(self, query: Query) -> frozenset[int]:
        """Return the positions that may not answer.

        These are the unwanted ones, those below the heading of a namesake, and all of articles that hardly
        speak of what is asked, where another does. The latter may answer where people are named, or where
        the talk is about certain articles.
        """
        barred = self.unwanted(query) | self._of_namesakes(query)
        if query.people or query.within:
            return barred
        return barred | self._articles.speaking_of_less(Coverage(query.concepts))

    def unwanted(self, query: Query) -> frozenset[int]:
        """Return the positions that contain what a question does not want, or are by people it refuses.

        Those of articles that it is not put to are among them, and of those that list it as unanswered.
        """
        barred = set(self.elsewhere(query)).union(*self._unanswered(query))
        if query.excluded:
            own = enumerate(self._retrieval.own_sets)
            barred.update(position for position, stems in own if not query.excluded.isdisjoint(stems))
        if query.refused:
            said = ((p, place.statement.speakers) for p, place in enumerate(self._retrieval.places))
            barred.update(position for position, speakers in said if set(query.refused) & set(speakers))
        return frozenset(barred)

    def elsewhere(self, query: Query) -> frozenset[int]:
        """Return the positions in the articles that a question is not put to."""
        elsewhere = self._retrieval.plain_positions if query.lay else self._retrieval.lay_positions
        if not query.within:
            return elsewhere
        others = (first for id_, first in self._retrieval.first.items() if id_ not in query.within)
        return elsewhere.union(*map(self._retrieval.of_article, others))

    def _unanswered(self, query: Query) -> Iterator[range]:
        """Yield the statements of each article that lists the question as one that nothing there answers."""
        if query.lay or not self._lists_unanswered:
            return
        _, repeated = self._repeats.find(query)
        for question in repeated:
            if not question.under:
                yield self._retrieval.of_article(question.under.start)

    @cached_property
    def _lists_unanswered(self) -> bool:
        """Whether any question that may be repeated is one that nothing answers: few articles list such."""
        return not all(question.under for question in self._retrieval.printed_questions)

    def _of_namesakes(self, query: Query) -> frozenset[int]:
        """Return the statements below the heading of another thing of the same kind, where both have one.

        What stands below "Azelaic acid" is not said of tranexamic acid, unless a statement names that too.
        """
        typed = {stem for concept in query.concepts for stem in concept.stems}
        own, found = self._retrieval.own_sets, set[int]()
        for thing in filter(typed.issuperset, self._headed):
            for heading, positions in self._headed.items():
                other = heading - thing
                alike = len(heading) == len(thing) and len(other) == 1
                alike |= bool(other) and self._heads[heading] == self._heads[thing] != ""
                if alike and typed.isdisjoint(other):
                    found.update(position for position in positions if not own[position].issuperset(thing))
        return frozenset(found)

    @cached_property
    def _heads(self) -> dict[frozenset[str], str]:
        """The last of the words of each of these headings: "Cognitive therapy" is a therapy.

        Empty for the kind itself, and for what opens with a word of grammar: "How long it lasts" is no thing.
        """
        sections = (place.statement.section for place in self._retrieval.places)
        headings = {section.heading for section in sections if section}
        found = {}
        for heading in sorted(headings):
            stems = content_stems(heading, self._retrieval.stemmer, function_words())
            is_thing = len(stems) > 1 and function_words().isdisjoint(words(heading)[:1])
            found[frozenset(stems)] = stems[-1] if is_thing else ""
        return found

    @cached_property
    def _headed(self) -> dict[frozenset[str], list[int]]:
        """The statements below each heading, by the stems of its words of content, but for the topic."""
        below: dict[str, list[int]] = {}
        for position, place in enumerate(self._retrieval.places):
            section = place.statement.section
            below.setdefault(section.heading if section else "", []).append(position)
        found: dict[frozenset[str], list[int]] = {}
        for heading, positions in below.items():
            stems = frozenset(content_stems(heading, self._retrieval.stemmer, function_words()))
            if len(stems) > 1 and stems.isdisjoint(self._retrieval.topic):
                found.setdefault(stems, []).extend(positions)
        return found
