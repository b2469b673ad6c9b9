"""Questions about the article itself: its people and their words, what it covers, date and sources."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from scarbot.language import fold, words
from scarbot.lexicon import load_data
from scarbot.models import Answer
from scarbot.phrases import matches, normal
from scarbot.quoting import section_label

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from scarbot.models import Article, Place, Quote, Speaker
    from scarbot.naming import Names

__all__ = ["About", "asks_for_further", "asks_for_words", "leans_on_topic"]

_MOST = 10
"""The number of headings or titles that are listed."""


class About:
    """Answers questions about the articles of a corpus.

    Args:
        places: the statements of the corpus.
        quote: what makes quotes of positions, at most so many.
        names: those of the speakers.
    """

    def __init__(
        self,
        places: Sequence[Place],
        quote: Callable[[Iterable[int], int], tuple[Quote, ...]],
        names: Names,
    ) -> None:
        self._places, self._quote, self._names = places, quote, names
        self._articles: Sequence[Article] = tuple(
            {place.article.id: place.article for place in self._places}.values()
        )
        self._answers: Mapping[str, Callable[[], tuple[str, list[int]]]] = {
            "experts": self._experts,
            "covers": self._covers,
            "overview": self._overview,
            "date": self._date,
            "source": self._source,
            "references": self._references,
            "author": self._author,
        }

    def answer(self, question: str, limit: int) -> Answer | None:
        """Answer a question about the articles; ``None`` where it is about something else."""
        text = normal(question)
        name = next((name for name, phrases in _questions() if matches(text, phrases)), None)
        if name is not None:
            message, positions = self._answers[name]()
        elif people := self._people_asked_about(text):
            message, positions = f"{'; '.join(s.label for s in people)}.", self._introducing(people)
        elif message := self._publisher_asked_about(text):
            positions = []
        else:
            return self._said(question, limit)
        printed = self.coverage(gloss=False) if name == "covers" else message
        return Answer(
            question,
            "meta",
            self._quote(positions, limit),
            message,
            printed_message="" if printed == message else printed,
        )

    def _said(self, question: str, limit: int) -> Answer | None:
        """Quote somebody's first statements, where nothing is asked but what they say."""
        people, positions = self.sayings(question)
        if not people:
            return None
        names = " and ".join(speaker.name for speaker in people)
        if not positions:
            return Answer(question, "meta", (), f"Nothing that {names} said is quoted.")
        quotes = self._quote(positions, len(positions))
        first = f", the first {limit} of {len(quotes)}" if len(quotes) > limit else ""
        return Answer(question, "answered", quotes[:limit], f"What {names} said{first}:")

    def sayings(self, question: str) -> tuple[tuple[Speaker, ...], list[int]]:
        """Return whose words a question asks for that names nothing else, and where they stand.

        Where it only says whose words it does not want, that is everybody else.
        """
        said = load_data("about")["said"]
        people, refused, left = self._names.find(words(question))
        rest = set(left).difference(said["anybody"] if refused else ())
        if refused and not people:
            people = tuple(speaker for speaker in self._speakers() if speaker not in refused)
        other = rest.difference(said["beside"], said["further"])
        if not people or not other.issubset([*said["asking"], *said["whole"]]):
            return (), []
        if len(people) > 1 and rest & set(said["of_somebody"]):
            return (), []
        if not other and rest & set(said["no_saying"]):
            return (), []
        speaking = enumerate(self._places)
        return people, [n for n, place in speaking if set(people).intersection(place.statement.speakers)]

    def _experts(self) -> tuple[str, list[int]]:
        """Name the experts, and quote the sentences that introduce them."""
        people = self._speakers()
        labels = "; ".join(speaker.label for speaker in people)
        message = f"The people quoted: {labels}." if people else "No person is quoted by name."
        return message, self._introducing(people)

    def _speakers(self) -> list[Speaker]:
        return list(dict.fromkeys(s for article in self._articles for s in article.speakers))

    def _introducing(self, people: Iterable[Speaker]) -> list[int]:
        """Return the article's own sentences that introduce somebody."""
        printed = [speaker.as_printed for speaker in people]
        return [
            position
            for position, place in enumerate(self._places)
            if place.statement.kind == "article" and any(words in place.statement.text for words in printed)
        ]

    def _people_asked_about(self, text: str) -> list[Speaker]:
        """Return whom a question is about that asks for nothing but who somebody is."""
        asked = load_data("about")["person"]
        if not matches(text, tuple(asked["phrases"])):
            return []
        known = {word for phrase in asked["phrases"] for word in phrase.replace("…", " ").split()}
        rest = set(text.split()) - known - set(asked["titles"])
        found = [s for s in self._speakers() if rest & {normal(s.name).split()[-1]}]
        named = {part for speaker in found for part in normal(speaker.name).split()}
        return found if rest <= named else []

    def _publisher_asked_about(self, text: str) -> str:
        """Say what is known of a publisher that a question asks about, and of nothing else.

        A name that the articles print in small letters, such as "prevention", is a word of theirs.
        """
        asked = load_data("about")["publisher"]
        if not matches(text, tuple(asked["phrases"])):
            return ""
        known = {word for phrase in asked["phrases"] for word in phrase.replace("…", " ").split()}
        for article in self._articles:
            name = words(article.publisher)
            rest = [word for word in text.split() if word in name or word not in known]
            rest = [word for word in rest if word in name or word != "and"]  # for a "+" or a "&"
            if name and rest == name and not self._prints(article.publisher.lower()):
                return f"{article.publisher} is the publisher of {_known(article)}. No more is known of it."
        return ""

    def _prints(self, lowered: str) -> bool:
        return any(lowered in place.statement.text for place in self._places)

    def _covers(self) -> tuple[str, list[int]]:
        return self.coverage(), []

    def coverage(self, *, gloss: bool = True) -> str:
        """Say what can be asked about: the first headings of an article, the titles of several."""
        titles = [article.title or article.id for article in self._articles]
        if len(titles) != 1:
            return f"What can be asked about: {_first(titles)}."
        labels = _headings(self._articles[0], gloss=gloss)
        return f"What can be asked about: {titles[0]}{f': {_first(labels)}' if labels else ''}."

    def _overview(self) -> tuple[str, list[int]]:
        """Quote the conclusion that the article itself draws, or else its beginning."""
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

    def _date(self) -> tuple[str, list[int]]:
        dated = [article for article in self._articles if article.date]
        several = len(self._articles) > 1
        dates = [f"{a.title or a.id}: {a.date}" if several else a.date for a in dated]
        return (f"The date that is known: {'; '.join(dates)}." if dates else "The date is not known."), []

    def _source(self) -> tuple[str, list[int]]:
        return f"The source: {'; '.join(map(_known_whole, self._articles))}.", []

    def _author(self) -> tuple[str, list[int]]:
        """Name the authors, or say that none is known; the people quoted are no authors."""
        authors = list(dict.fromkeys(article.author for article in self._articles if article.author))
        named = f"The author: {'; '.join(authors)}." if authors else "The author is not known."
        return f"{named} {self._source()[0]}", []

    def _references(self) -> tuple[str, list[int]]:
        listed = [reference for article in self._articles for reference in article.references]
        entries = [f"{r.number}. {fold(r.text).rstrip(' ,.')}." for r in listed]
        message = f"The article’s references: {' '.join(entries)}" if entries else "No references are listed."
        return message, []


def leans_on_topic(question: str) -> bool:
    """Say whether a question for somebody's words would take on a topic: "everything" takes on none.

    >>> leans_on_topic("what does Dr. Chang say"), leans_on_topic("everything from Dr. Chang")
    (True, False)
    """
    return not _says(question, "whole")


def asks_for_words(question: str) -> bool:
    """Say whether a question that names somebody asks what they say: "and Dr. Chang?" does not.

    >>> asks_for_words("what does Dr. Chang say"), asks_for_words("and Dr. Chang?")
    (True, False)
    """
    return _says(question, "asking")


def asks_for_further(question: str) -> bool:
    """Say whether a question for somebody's words asks for those that were not shown.

    >>> asks_for_further("what else does Dr. Chang say"), asks_for_further("what does Dr. Chang say")
    (True, False)
    """
    return _says(question, "further")


def _says(question: str, key: str) -> bool:
    """Say whether a question has one of the listed words with which somebody's words are asked for."""
    return not set(words(question)).isdisjoint(load_data("about")["said"][key])


def _known(article: Article) -> str:
    """Return the title of an article, and its date where that is known."""
    return f"“{article.title or article.id}”{f' ({article.date})' if article.date else ''}"


def _known_whole(article: Article) -> str:
    """Return all that is known of where an article comes from."""
    known = [f"“{article.title or article.id}”", article.author, article.publisher, article.date, article.url]
    return ", ".join(filter(None, known))


def _headings(article: Article, *, gloss: bool) -> list[str]:
    """Return the labels of the sections of the upper two levels that hold statements."""
    paths = {s.section.path for s in article.statements if s.section}
    holding = {path[:length] for path in paths for length in range(1, len(path) + 1)}
    shown = [section for section in article.sections if section.level <= 2 and section.path in holding]
    return [section_label(article, section, gloss=gloss) for section in shown]


def _first(labels: Sequence[str]) -> str:
    more = len(labels) - _MOST
    return "; ".join(labels[:_MOST]) + (f"; and {more} more" if more > 0 else "")


@cache
def _questions() -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple((entry["name"], tuple(entry["phrases"])) for entry in load_data("about")["question"])
