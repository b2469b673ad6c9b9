"""What a question is searched in, and what the articles know of stems, names, lists and facets.

:mod:`~scarbot.indexing.preparing` makes it of a corpus.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import takewhile
from typing import TYPE_CHECKING, NamedTuple, TypeGuard

from scarbot.indexing.index import lucene_idf
from scarbot.language import words
from scarbot.learning.grams import Grams
from scarbot.lexicon.announcing import announces, announces_list
from scarbot.lexicon.word_lists import content_stems, function_words
from scarbot.models import belong_together, passage_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from scarbot.corpus import Corpus
    from scarbot.indexing.index import Index
    from scarbot.language import Stemmer
    from scarbot.learning.aptness import Aptness
    from scarbot.learning.likelihood import Likelihood
    from scarbot.learning.loglinear import LogLinear
    from scarbot.lexicon.associations import Associations
    from scarbot.lexicon.facets import Facet
    from scarbot.lexicon.lexicon import Lexicon
    from scarbot.models import Passage, Place, Quote, Section

__all__ = ["RepeatableQuestion", "Retrieval"]

_LEAST_IDF = 0.5
"""What the commonest stem still counts. Both numbers are by eye."""
_COMMON_SHARE = 0.6
"""How much of its idf a stem keeps that is common in English."""
_JOINING = frozenset({"and", "or", "vs", "versus"})
"""The words that join several things in a heading."""


class RepeatableQuestion(NamedTuple):
    """A question that is printed in an article, and which statements stand under it.

    Lay questions that are too few to learn from count as printed; under one that nothing answers stands none.

    Attributes:
        words: its words, without its label and the names of speakers, joined by spaces.
        stems: the stems of its content words.
        around: those of its label, of the headings above its answer, and of the title of its article.
        under: the positions of the statements under it; of none, an empty range in its article.
        is_claim: whether it claims something, as a myth does.
    """

    words: str
    stems: frozenset[str]
    around: frozenset[str]
    under: range
    is_claim: bool


@dataclass(frozen=True, slots=True)
class Retrieval:
    """What is searched.

    Attributes:
        corpus: what was made ready.
        places: what can be quoted of it, in its order; the positions are the documents.
        own: the index of their own words.
        passage: the index of the words of their passages.
        heading: the index of the headings above them.
        lay: the index of the lay questions.
        expanded: the index of each statement's words together with those of its lay questions.
        likelihood: how each statement is asked for, by its lay questions and its own words.
        following: the same of what people ask next, behind each section; where nobody wrote that down,
            ``likelihood``: people go on with the questions that they begin with.
        learnt: the same as ``likelihood`` by a log-linear model, and by the questions that statements
            bear on, too; it knows nothing without lay questions.
        learnt_next: ``following`` likewise.
        answered: which statement each lay question is answered by, :data:`~scarbot.models.UNANSWERED`
            for none.
        asked_for: the statements that lay questions are answered by.
        evidence: the facets that each statement carries evidence for.
        aptness: how well statements of articles without lay questions give each facet.
        topical_facets: the facets that many statements carry evidence for.
        topic: the stems that the corpus is about, which tell statements apart badly.
        stemmer: with the stems of all words that the corpus and the lexicon have.
        lexicon: synonyms toward the corpus's words, and facets.
        associations: words that make it likelier that a statement is about another word.
        common: the stems of the commonest English words, which tell little wherever they stand.
        printed: the stems that the statements and headings have; lay questions apart.
        own_sets: the stems of each statement.
        near_sets: the stems of each statement's passage, its own among them, and of its headings.
        lay_content: the stems of each lay question's content words, joined by spaces.
        words: the words that a misspelling may mean, and how often the corpus has each.
        frequency: in how many statements or their headings a stem is; of lay questions alone, for
            how many statements.
        printed_questions: those of the articles; see :mod:`~scarbot.indexing.printed_questions`.
        letters: the statements by which a reader or an interviewer asks, and the names of the columns of
            tables; they answer nothing.
        first: the position of each article's first statement, by the article's id.
        lay_positions: the statements of the articles with lay questions, enough to learn from: see
            :attr:`~scarbot.models.Article.teaches_asking`.
        plain_positions: those of the others.
    """

    corpus: Corpus = field(repr=False)
    places: tuple[Place, ...] = field(repr=False)
    own: Index = field(repr=False)
    passage: Index = field(repr=False)
    heading: Index = field(repr=False)
    lay: Index = field(repr=False)
    expanded: Index = field(repr=False)
    likelihood: Likelihood = field(repr=False)
    following: Likelihood = field(repr=False)
    learnt: LogLinear = field(repr=False)
    learnt_next: LogLinear = field(repr=False)
    answered: tuple[int, ...] = field(repr=False)
    asked_for: frozenset[int] = field(repr=False)
    evidence: tuple[frozenset[str], ...] = field(repr=False)
    aptness: Aptness = field(repr=False)
    topic: frozenset[str]
    topical_facets: frozenset[str]
    stemmer: Stemmer = field(repr=False)
    lexicon: Lexicon = field(repr=False)
    associations: Associations = field(repr=False)
    common: frozenset[str] = field(repr=False)
    printed: frozenset[str] = field(repr=False)
    own_sets: Sequence[frozenset[str]] = field(repr=False)
    near_sets: Sequence[frozenset[str]] = field(repr=False)
    lay_content: Sequence[str] = field(repr=False)
    words: dict[str, int] = field(repr=False)
    frequency: dict[str, int] = field(repr=False)
    printed_questions: tuple[RepeatableQuestion, ...] = field(repr=False)
    letters: frozenset[int] = field(repr=False)
    first: Mapping[str, int] = field(init=False, repr=False)
    lay_positions: frozenset[int] = field(init=False, repr=False)
    plain_positions: frozenset[int] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        first = {p.article.id: n for n, p in enumerate(self.places) if p.statement.index == 0}
        object.__setattr__(self, "first", first)
        lay = self.corpus.lay_positions
        object.__setattr__(self, "lay_positions", lay)
        object.__setattr__(self, "plain_positions", frozenset(range(len(self.places))) - lay)

    @property
    def mixed(self) -> bool:
        """Whether some articles have lay questions and others none."""
        return 0 < len(self.lay_positions) < len(self.places)

    def of_article(self, position: int) -> range:
        """Return the positions of the statements of one's article."""
        first = position - self.places[position].statement.index
        return range(first, first + len(self.places[position].article.quotable))

    @property
    def grams(self) -> Grams:
        """What the words of a question are counted by."""
        return Grams(self.lexicon, self.stemmer)

    def knows(self, stem: str) -> bool:
        """Say whether any field has a stem."""
        return stem in self.frequency

    def holding(self, stems: Sequence[str]) -> set[int]:
        """Return the positions of the statements that have all of some stems, at least one."""
        return self.own.holding(stems)

    def stand_together(self, stems: Sequence[str]) -> bool:
        """Say whether a statement or a heading has all of some stems."""
        return bool(self.own.holding(stems) or self.heading.holding(stems))

    def names(self, stems: Sequence[str]) -> bool:
        """Say whether these stems are a name in the articles: in a heading, or several in one statement."""
        if not self.printed.issuperset(stems):
            return False
        if any(stem in self.heading.postings for stem in stems):
            return True
        return len(stems) > 1 and bool(self.holding(stems))

    def has_section_of(self, stems: Sequence[str]) -> bool:
        """Say whether a heading that asks nothing has each of some stems: "Fillers and injections"."""
        under = self.heading.postings.get(stems[0], ()) if stems else ()
        sections = (self.places[position].statement.section for position in under)
        named = (section.heading for section in dict.fromkeys(sections) if _is_of_things(section))
        return any({*self.stemmer.stems(words(heading))}.issuperset(stems) for heading in named)

    def names_columns(self, position: int) -> bool:
        """Say whether the names of the columns of a table stand there, which say nothing by themselves."""
        return self.places[position].is_row and position in self.letters

    def tables(self) -> dict[int, list[int]]:
        """Return the rows of each table, by where the names of its columns stand."""
        begun = ((self.first[a.id], table) for a in self.corpus.articles for table in a.tables if table.rows)
        return {first + t.columns.index: [first + row.index for row in t.rows] for first, t in begun}

    def heads(self, stems: Sequence[str]) -> bool:
        """Say whether each of some stems stands in a heading."""
        return all(stem in self.heading.postings for stem in stems)

    def stands_under(self, position: int, stems: Iterable[str]) -> bool:
        """Say whether each stem stands in a statement, or in a heading above it; all must be of headings.

        Under "Fillers and steroids", a statement that names fillers alone does not stand under steroids.
        """
        own, above = self.own_sets[position], self.heading.postings
        if not all(stem in own or position in above[stem] for stem in stems):
            return False
        return not own.isdisjoint(stems) or not self._names_one_of_joined(position)

    def _names_one_of_joined(self, position: int) -> bool:
        """Say whether a statement itself names one of the things that its heading joins."""
        section, above = self.places[position].statement.section, self.heading.postings
        if not _is_of_things(section) or _JOINING.isdisjoint(words(section.heading)):
            return False
        own = self.own_sets[position] - self.topic
        return any(position in above.get(stem, ()) for stem in own)

    def speak_of(self, positions: Iterable[int], names: Iterable[Sequence[str]]) -> bool:
        """Say whether statements, or what stands around them, have all stems of one of some names.

        A thing that has a heading of its own must be named by the statements or by the headings above them.
        What stands around a statement includes the printed question that it answers. One that names one of
        the things that its heading joins is not about what stands around it.
        """
        quoted, names = list(positions), list(names)
        if self.name(quoted, names):
            return True
        headed = [stems for stems in names if self.heads(stems)]
        if headed:
            return any(self.stands_under(position, stems) for position in quoted for stems in headed)
        around = [p for p in quoted if not self._names_one_of_joined(p)]
        near = frozenset[str]().union(
            *(self.own_sets[position] for position in quoted),
            *(self.near_sets[position] for position in around),
            *(q.stems for q in self.printed_questions if any(p in q.under for p in quoted)),
        )
        return any(near.issuperset(stems) for stems in names)

    def name(self, positions: Iterable[int], names: Iterable[Sequence[str]]) -> bool:
        """Say whether statements have all stems of one of some names themselves."""
        own = frozenset[str]().union(*(self.own_sets[position] for position in positions))
        return any(own.issuperset(stems) for stems in names)

    def are_titled(self, positions: Iterable[int], names: Iterable[Sequence[str]]) -> bool:
        """Say whether an article of some statements has all stems of one of some names in its title."""
        titles = {self.places[position].article.title for position in positions}
        stop, names = function_words(), list(names)
        named = [set(content_stems(title, self.stemmer, stop)) for title in titles]
        return any(title.issuperset(stems) for title in named for stems in names)

    def positions(self, quotes: Iterable[Quote]) -> set[int]:
        """Return the positions of the statements in some quotes."""
        return {self.first[quote.article] + index for quote in quotes for index in quote.statements}

    def in_front(self, position: int) -> range:
        """Return the positions of what stands in front of a statement in its passage."""
        first = position
        while first and self.places[first - 1].passage_id == self.places[position].passage_id:
            first -= 1
        return range(first, position)

    def behind(self, position: int) -> range:
        """Return the positions of what stands behind a statement in its passage."""
        end = position + 1
        while end < len(self.places) and self.places[end].passage_id == self.places[position].passage_id:
            end += 1
        return range(position + 1, end)

    def items(self, position: int) -> list[int]:
        """Return the first statement of each item of the list that a statement introduces, in order."""
        here = self.places[position]
        if not announces_list(here.statement.text):
            return []
        first = position - here.statement.index
        return [first + p.first for p in here.article.passages if p.introduction == here.statement.index]

    def announced(self, position: int) -> list[int]:
        """Return the position of what a statement only announces; empty where both can be one quote."""
        behind = self.places[position + 1 : position + 2]
        here = self.places[position].statement
        if not behind or behind[0].statement.index != here.index + 1 or not announces(here.text):
            return []
        other = behind[0].statement
        return [position + 1] if other.passage == here.passage and not belong_together(here, other) else []

    def announcing(self, position: int) -> int | None:
        """Return the position of what introduces the list a statement is in, or only announces it.

        ``None`` for nothing such, and where lay questions are answered by that: then it says more.
        """
        introduction = self.introduction(position)
        found = position - 1 if introduction is None else introduction
        opens = found >= 0 and (self.items(found) or self.announced(found))
        return found if opens and found not in self.asked_for else None

    def introduction(self, position: int) -> int | None:
        """Return the position of what introduces the list that a statement is an item of; else ``None``."""
        here = self.places[position]
        introduction = passage_of(here.article, here.statement).introduction
        return None if introduction is None else position - here.statement.index + introduction

    def list_of(self, position: int) -> list[int]:
        """Return the first statement of each item of the list that a statement is in; of none, none."""
        introduction = self.introduction(position)
        return [] if introduction is None else self.items(introduction)

    def listed_below(self, position: int) -> list[int]:
        """Return the first statement of each item of a list that no sentence introduces, below a heading.

        Of what is in no such list, none.
        """
        here = self.places[position]
        own, passages = passage_of(here.article, here.statement), here.article.passages
        if own.section is None or own.index >= len(passages) or not _is_listed_below(own, own):
            return []
        before = takewhile(lambda one: _is_listed_below(one, own), reversed(passages[: own.index]))
        behind = takewhile(lambda one: _is_listed_below(one, own), passages[own.index :])
        first = position - here.statement.index
        return [first + one.first for one in (*reversed([*before]), *behind)]

    def guards(self, facet: Facet) -> bool:
        """Say whether a facet is strict and tells statements apart here: not where it is the topic."""
        return facet.strict and (facet.guarding or facet.name not in self.topical_facets)

    def has_nowhere(self, facet: Facet) -> bool:
        """Say whether an answer cannot do without a facet that no statement carries evidence for."""
        return facet.decisive and not self.is_evident(facet)

    def is_evident(self, facet: Facet) -> bool:
        """Say whether any statement carries evidence for a facet."""
        return any(facet.name in evident for evident in self.evidence)

    def idf(self, stem: str) -> float:
        """Return how rare a stem is over statements and headings; an unknown one is the rarest.

        Lucene's idf, less for the commonest words of English: in a small corpus "face" or "after"
        is rare by chance. Never below a floor, so that the topic of the corpus still counts.
        """
        rarity = lucene_idf(len(self.places), self.frequency.get(stem, 0))
        return max(_LEAST_IDF, rarity * (_COMMON_SHARE if stem in self.common else 1.0))


def _is_listed_below(passage: Passage, other: Passage) -> bool:
    """Say whether a passage is an item of a list without an introduction, in the section of another."""
    return passage.kind == "item" and passage.introduction is None and passage.section == other.section


def _is_of_things(section: Section | None) -> TypeGuard[Section]:
    """Say whether a section has a heading that asks nothing."""
    return section is not None and not section.heading.rstrip().endswith("?")
