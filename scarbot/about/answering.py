"""Answers to questions about the articles: who their people are, what these say, facts about the whole."""

from __future__ import annotations

import re
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

from scarbot.about.facts import FACTS, coverage
from scarbot.about.identities import contributor_asked_about, people_asked_about, publisher_asked_about
from scarbot.about.particulars import particulars_asked, particulars_told
from scarbot.about.references import References, asks_for_findings, listed
from scarbot.about.sayings import people_whose_words_are_asked
from scarbot.about.voices import (
    asks_for_kind,
    counts_line,
    people_from,
    people_line,
    people_meant,
    people_quoted,
    people_shown,
)
from scarbot.about.which import articles_meant
from scarbot.glossing import without_glosses
from scarbot.language import fold
from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.phrases import Bag, PhraseTable, matches, normal, words_beside
from scarbot.lexicon.word_lists import vague_words, without_ahead
from scarbot.models import Answer
from scarbot.naming import names_of
from scarbot.numbering import Numbering, rest_line

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

    from scarbot.about.references import Cited
    from scarbot.indexing.retrieval import Retrieval
    from scarbot.models import Article, Quote, Speaker
    from scarbot.naming import Names
    from scarbot.numbering import Numbered, Part

__all__ = ["About"]

# Not compiled before a question needs it: that would be a part of every start.
_SHARE = r"(?<![\d.,–-])(\d{1,3}(?:\.\d+)?)[ -]?(?:%|per ?cent\b|pct\b)"
"""A number of percent."""

_OF_ONE = ("author", "date", "source", "reviewer")
"""What can be asked of one of several articles."""
_PARTICULARS = {
    "age": ("Where the age of {} stands:", "no age stands beside {}’s name"),
    "home": ("Where a place stands beside {}:", "no place to live stands beside {}’s name"),
    "story": ("What is told of {}:", ""),
}
"""By what is asked of somebody, the line above what tells it, and what is not said where nothing does."""
_UNCREDITED = "No sentence here is credited to it."


class About:
    """Answers questions about the articles of a corpus.

    Args:
        retrieval: the corpus, made ready.
        quote: makes quotes of statements at given positions, up to a number.
        names: the names of the speakers.
    """

    def __init__(
        self,
        retrieval: Retrieval,
        quote: Callable[[Iterable[int], int], tuple[Quote, ...]],
        names: Names,
    ) -> None:
        self._places, self._quote, self.names = retrieval.places, quote, names
        self._articles, self._speakers = retrieval.corpus.articles, retrieval.corpus.speakers
        self._numbering = Numbering(self._articles)
        self.references = References(retrieval, names)

    def answer(self, question: str, limit: int) -> Answer | None:
        """Answer a question about the articles; return ``None`` if it is about something else."""
        text = _asked(question)
        if cited := self.references.named(text):
            return self.entries(question, cited, limit)
        name, articles = self._listed(text)
        numbered = None if name else self._numbering.find(text)
        if numbered:
            return self._numbered(question, numbered, limit)
        found = self._listed_answer(name, text, articles) if name else self._somebody(question, text)
        if found is None:
            figure = self._figure(question, text, limit) or self._particulars(question, text, limit)
            return self._said(question, limit) if figure is None else figure
        message, positions = found
        printed = self.coverage(gloss=False) if name == "covers" else message
        return Answer(
            question,
            "meta",
            self._quote(positions, limit),
            message,
            printed_message="" if printed == message else printed,
        )

    def _listed(self, text: str) -> tuple[str, Sequence[Article]]:
        """Return the name of what a question asks about the articles, and the articles that it means."""
        without, meant = articles_meant(text, self._articles)
        name = self._kind(without) if meant else ""
        return (name, meant) if name in _OF_ONE else (self._kind(text), self._articles)

    def _listed_answer(self, name: str, text: str, articles: Sequence[Article]) -> tuple[str, list[int]]:
        """Return the message, and the positions to quote, for one of the names that :meth:`_kind` gives."""
        if name == "experts":
            return self._experts(text)
        if name == "beginning":
            return "This is how it begins:", self._beginning(articles[0])
        return self._overview() if name == "overview" else (FACTS[name](articles), [])

    def parts(self, question: str) -> tuple[Part, ...]:
        """Return the numbered parts that a question asks for and those behind them; otherwise none."""
        text = _asked(question)
        numbered = None if self._listed(text)[0] else self._numbering.find(text)
        return numbered.parts if numbered else ()

    def cited(self, question: str) -> tuple[Cited, ...]:
        """Return the entries of reference lists that a question asks about; all where it asks for a list."""
        text = _asked(question)
        named = self.references.named(text)
        return named or (self.references.all if self._listed(text)[0] == "references" else ())

    def entries(self, question: str, cited: Sequence[Cited], limit: int) -> Answer:
        """Show entries of a reference list, and quote what is credited to them."""
        entries = {(one.article.id, one.reference) for one in cited}
        crediting = [
            position
            for position, place in enumerate(self._places)
            if any((place.article.id, reference) in entries for reference in place.statement.references)
        ]
        told = self.listed(cited)
        if not crediting and asks_for_findings(_asked(question)):
            told = f"{told} {_UNCREDITED}"
        return Answer(question, "meta", self._quote(crediting, limit), told)

    def dated(self, quotes: Iterable[Quote]) -> str:
        """Say what is known of the dates of the articles that some quotes are from."""
        quoted = {quote.article for quote in quotes}
        return FACTS["date"]([article for article in self._articles if article.id in quoted])

    def listed(self, cited: Sequence[Cited]) -> str:
        """Return entries of reference lists as they are printed."""
        return listed(cited, several=len(self._articles) > 1)

    def _numbered(self, question: str, numbered: Numbered, limit: int) -> Answer:
        """Quote what is asked for by number, and say how much of it is shown."""
        quotes = self._quote(numbered.positions, limit)
        every = len({p for part in numbered.parts for p in part.positions if p in numbered.positions})
        shown = sum(len(quote.statements) for quote in quotes)
        lines = (numbered.message, rest_line(shown, every))
        return Answer(question, "meta", quotes, "\n".join(filter(None, lines)))

    def _kind(self, text: str) -> str:
        """Return the name of what a question asks about the articles; empty if it is no listed question."""
        data = load_data("about")
        if matches(text, tuple(data["reviewer"]["phrases"])):
            return "reviewer"
        if _articles().holds(frozenset(text.split())):
            return "articles"
        name = _questions().find(text)
        if not name and asks_for_kind(self._articles, text):
            return "experts"
        # Of several articles, "this" one is that of the last quote, and none says whose beginning is meant.
        if name in ("this", "beginning") and len(self._articles) > 1:
            return ""
        return "source" if name == "this" else name

    def _somebody(self, question: str, text: str) -> tuple[str, list[int]] | None:
        """Say who somebody is: an author, a person, a publisher; return ``None`` for nobody known."""
        if (counted := self._counted(text)) is not None:
            return counts_line(self._articles, counted), []
        if message := contributor_asked_about(text, self._articles):
            return message, []
        people = people_asked_about(question, text, self.names, self._speakers)
        if people := people or people_from(self._articles, text):
            return f"{'; '.join(map(self._placed, people))}.", self._introducing_each(people)
        message = publisher_asked_about(text, self._articles)
        return (message, []) if message else None

    def _counted(self, text: str) -> tuple[Speaker, ...] | None:
        """Return whom a question asks how often they are quoted; nobody where it asks who is the most.

        ``None`` for any other question, and where nobody is quoted.
        """
        phrases = load_data("about")["counts"]["phrases"]
        if not matches(text, tuple(phrases)) or not people_quoted(self._articles):
            return None
        people, _, left = self.names.find(text.split())
        known = words_beside(phrases).union(
            load_data("about")["said"]["anybody"], load_data("about")["counts"]["beside"]
        )
        return people if known.issuperset(left) else None

    def _figure(self, question: str, text: str, limit: int) -> Answer | None:
        """Quote what prints a number of percent, if a question names only that: "who says 80 %?"."""
        beside = vague_words().union(load_data("about")["figure"]["beside"])
        figures = re.findall(_SHARE, question.lower())
        if len(figures) != 1 or {word for word in text.split() if word not in beside} != set(figures):
            return None
        printed = (re.findall(_SHARE, place.statement.text.lower()) for place in self._places)
        positions = [position for position, found in enumerate(printed) if figures[0] in found]
        if not positions:
            return None  # it may stand there in words, or within a range
        return Answer(question, "meta", self._quote(positions, limit), f"Where {figures[0]} % stands:")

    def _particulars(self, question: str, text: str, limit: int) -> Answer | None:
        """Quote what tells an age, a home or the story of somebody, or say that nothing does.

        ``None`` for any other question, and where there is no story.
        """
        kind, people = particulars_asked(question, text, self.names, self._speakers)
        if not people:
            return None
        told, lacking = _PARTICULARS[kind]
        name = " and ".join(names_of(people))
        if positions := particulars_told(kind, people, self._places):
            return Answer(question, "meta", self._quote(positions, limit), told.format(name))
        no_answer = "These articles have" if len(self._articles) > 1 else "The article has"
        declined = f"{no_answer} no answer to that; {lacking.format(name)}."
        return Answer(question, "no_answer", message=declined) if lacking else None

    def _said(self, question: str, limit: int) -> Answer | None:
        """Quote the first statements of somebody, if a question asks for nothing but what they say."""
        people = people_whose_words_are_asked(question, self.names, self._speakers)
        if not people:
            return None
        names = " and ".join(names_of(people))
        positions = self.sayings(question)
        if not positions:
            return Answer(question, "meta", (), f"Nothing that {names} said is quoted.")
        quotes = self._quote(positions, len(positions))
        some = "first" if limit == 1 else f"first {limit}"
        first = f", the {some} of {len(quotes)}" if len(quotes) > limit else ""
        return Answer(question, "answered", quotes[:limit], f"What {names} said{first}:")

    def nobody_called(self, said: str) -> str:
        """Return what is asked back where a turn calls somebody "he" or "she" who may be anybody."""
        return f"It is not clear who “{said}” is. {people_line(self._articles, '')}"

    def people_listed(self, question: str) -> tuple[Speaker, ...]:
        """Return the people who are listed for a question that asks for them, in their order."""
        text = _asked(question)
        name = "" if self.references.named(text) else self._listed(text)[0]
        return tuple(people_shown(self._articles, text)) if name == "experts" else ()

    def introduces(self, question: str) -> bool:
        """Say whether a question asks who one of the speakers is, and nothing else."""
        return bool(people_asked_about(question, _asked(question), self.names, self._speakers))

    def asks_of_people(self, question: str) -> bool:
        """Say whether a question without a name asks for nothing but who somebody is, or for their words."""
        data = load_data("about")
        known = words_beside([*data["person"]["phrases"], *data["person"]["being"]["phrases"]])
        said = (data["said"][kind] for kind in ("asking", "beside", "further"))
        return known.union(data["person"]["tags"], *said).issuperset(normal(question).split())

    def sayings(self, question: str) -> list[int]:
        """Return the positions of all that people say, if a question asks for nothing but their words.

        A question that only says whose words it does not want asks for those of everybody else.
        """
        people = set(people_whose_words_are_asked(question, self.names, self._speakers))
        return [n for n, p in enumerate(self._places) if not people.isdisjoint(p.statement.speakers)]

    def _experts(self, text: str) -> tuple[str, list[int]]:
        """Name the experts; of one article, quote the sentences that introduce them."""
        meant = people_meant(self._articles, text, self._speakers) or self._speakers
        introducing = self._introducing(self._printed(meant)) if len(self._articles) == 1 else []
        return people_line(self._articles, text), introducing

    def _printed(self, people: Sequence[Speaker]) -> dict[str, None]:
        """Return the words by which articles introduce some people, each once; each article has its own."""
        speakers = (speaker for article in self._articles for speaker in article.speakers)
        return dict.fromkeys(speaker.as_printed for speaker in speakers if speaker in people)

    def _introducing(self, printed: Collection[str]) -> list[int]:
        """Return the positions of the article’s own sentences that have the words that introduce somebody."""
        return [
            position
            for position, place in enumerate(self._places)
            if place.statement.kind == "article" and any(words in place.statement.text for words in printed)
        ]

    def _introducing_each(self, people: Sequence[Speaker]) -> list[int]:
        """Return the positions of the article’s own sentences that introduce each of some people.

        If there is none with the words for somebody, that of the first statement with them.
        """
        found: set[int] = set()
        for printed in self._printed(people):
            naming = (n for n, p in enumerate(self._places) if printed in p.statement.text)
            found.update(self._introducing([printed]) or islice(naming, 1))
        return sorted(found)

    def _placed(self, speaker: Speaker) -> str:
        """Return what somebody is and, if there are several articles, which ones they are in."""
        if len(self._articles) == 1:
            return speaker.label
        titles = [a.marked_name for a in self._articles if speaker in a.speakers]
        return f"{speaker.label} (in {' and '.join(titles)})"

    def coverage(self, *, gloss: bool = True) -> str:
        """Say what can be asked about."""
        return coverage(self._articles if gloss else [*map(without_glosses, self._articles)])

    def _beginning(self, article: Article) -> list[int]:
        """Return the positions of the first paragraph of an article."""
        own = [position for position, place in enumerate(self._places) if place.article is article]
        passage = [self._places[position].statement.passage for position in own]
        return [position for position, at in zip(own, passage, strict=True) if at == passage[0]]

    def _overview(self) -> tuple[str, list[int]]:
        """Quote the article’s own conclusion or, failing that, its beginning."""
        endings = load_data("about")["conclusions"]["words"]
        concluding = [
            position
            for position, place in enumerate(self._places)
            if place.statement.section
            and any(word in fold(place.statement.section.heading).lower() for word in endings)
        ]
        if concluding:
            return "From the article’s own conclusion:", concluding
        beginning = [0] if self._places else []
        return "The article draws no conclusion of its own; this is how it begins:", beginning


def _asked(question: str) -> str:
    """Return a question normalised, without the words that only lead up to it."""
    text = normal(question)
    return " ".join(without_ahead(text.split())) or text


@cache
def _articles() -> Bag:
    return Bag.of(load_data("about")["articles"])


@cache
def _questions() -> PhraseTable:
    return PhraseTable.of((entry["name"], entry["phrases"]) for entry in load_data("about")["question"])
