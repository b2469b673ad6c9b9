"""Questions about the article itself: its experts, what it covers, its date and its sources."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from scarbot.language import fold
from scarbot.lexicon import load_data
from scarbot.models import Answer
from scarbot.phrases import matches, normal
from scarbot.quoting import section_label

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from scarbot.models import Article, Quote, Speaker
    from scarbot.retrieval import Place

__all__ = ["About"]

_MOST = 10
"""The number of headings or titles that are listed."""


class About:
    """Answers questions about the articles of a corpus.

    Args:
        places: the statements of the corpus.
        quote: what makes quotes of positions, at most so many.
    """

    def __init__(
        self, places: Sequence[Place], quote: Callable[[Iterable[int], int], tuple[Quote, ...]]
    ) -> None:
        self._places, self._quote = places, quote
        self._articles: Sequence[Article] = tuple(
            {place.article.id: place.article for place in self._places}.values()
        )

    def answer(self, question: str, limit: int) -> Answer | None:
        """Answer a question about the articles; ``None`` where it is about something else."""
        text = normal(question)
        name = next((name for name, phrases in _questions() if matches(text, phrases)), None)
        if name is not None:
            message, positions = getattr(self, f"_{name}")()
        elif people := self._people_asked_about(text):
            message, positions = f"{'; '.join(s.label for s in people)}.", self._introducing(people)
        else:
            return None
        printed = self.coverage(gloss=False) if name == "covers" else message
        return Answer(
            question,
            "meta",
            self._quote(positions, limit),
            message,
            printed_message="" if printed == message else printed,
        )

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
        return "The article draws no conclusion of its own; this is how it begins:", [0][: len(self._places)]

    def _date(self) -> tuple[str, list[int]]:
        dated = [article for article in self._articles if article.date]
        several = len(self._articles) > 1
        dates = [f"{a.title or a.id}: {a.date}" if several else a.date for a in dated]
        return (f"The date that is known: {'; '.join(dates)}." if dates else "The date is not known."), []

    def _source(self) -> tuple[str, list[int]]:
        known = [
            ", ".join(filter(None, [f"“{a.title or a.id}”", a.author, a.publisher, a.date, a.url]))
            for a in self._articles
        ]
        return f"The source: {'; '.join(known)}.", []

    def _references(self) -> tuple[str, list[int]]:
        listed = [reference for article in self._articles for reference in article.references]
        entries = [f"{r.number}. {fold(r.text).rstrip(' ,.')}." for r in listed]
        message = f"The article’s references: {' '.join(entries)}" if entries else "No references are listed."
        return message, []


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
