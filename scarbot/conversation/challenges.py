"""Questions about a quotation: whether words are real, and whose they are.

They are of words that a turn gives in quotation marks, which the verifier judges, or of a quote that
was just shown, whose kind tells.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from scarbot.answering import DISCLAIMER
from scarbot.answering.caveats import TITLED
from scarbot.language import words
from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.word_lists import function_words
from scarbot.models import Answer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scarbot.answering import Answering
    from scarbot.claims import Verification
    from scarbot.conversation.memory import Memory
    from scarbot.models import Quote, Speaker, Status
    from scarbot.verifying import Verifier

__all__ = ["Challenges", "given_words", "told_of"]

_MARKED = re.compile(r"“([^“”]+)”|\"([^\"]+)\"|(?<!\w)[‘']([^“”\"]{1,1000})[’'](?!\w)")
_FEWEST_WORDS = 3
"""The number of words from which what stands in quotation marks is a claim, and no mere term."""
_CLOSEST = "This is what comes closest."
_NOT_OF = "That is not quoted from {name}."
_TOLD = {
    "direct": "The article prints these words as a quotation.",
    "mixed": "What stands in quotation marks is quoted; the rest is reported in the article’s words.",
    "indirect": "The article reports this in its own words, not as a quotation.",
    "study": "The article reports this of a study; nobody is quoted.",
    "group": "The article reports this of a group; nobody is quoted by name.",
    "article": "These are the article’s own words; nobody is quoted.",
}
"""What is told of a quote of each kind."""


class Challenges:
    """Answers turns that ask about words given in quotation marks, and remembers them."""

    def __init__(self, answering: Answering, memory: Memory) -> None:
        self._answering = answering
        self._memory = memory

    def answer(self, question: str, limit: int) -> Answer | None:
        """Judge the words that a turn gives and asks about; ``None`` where it gives none.

        Words that are nowhere are searched for, and remembered as a question. Of others nothing says how
        likely they answer.
        """
        given = given_words(question)
        if given is None:
            return None
        quotation, rest = given
        found = self._verifier.verify(quotation, self._claimed(rest))
        if not found.quotes:
            return self._closest(question, quotation, found, limit)
        status: Status = "answered" if found else "partial"
        quotes = tuple(replace(quote, confidence=0.0) for quote in found.quotes[:limit])
        return self._memory.keep_aside(
            Answer(question, status, quotes, found.message, notice=found.notice, disclaimer=DISCLAIMER)
        )

    @cached_property
    def _verifier(self) -> Verifier:
        from scarbot.verifying import Verifier  # most conversations verify nothing: it costs their start

        return Verifier(self._answering.retrieval.corpus.articles)

    def _claimed(self, rest: str) -> str | None:
        """Return whose words they are said to be; ``None`` for nobody, one of several, or one's sister."""
        people, titled = self._answering.names(rest), TITLED.search(rest)
        if len(people) > 1 or _is_of_relative(rest):
            return None
        if people or titled is None:
            return people[0].name if people else None
        named = function_words().isdisjoint(words(titled.group())[1:])  # and not "did any doctor say …"
        return titled.group() if named else None

    def _closest(self, question: str, quotation: str, found: Verification, limit: int) -> Answer:
        """Show what comes closest to words that are nowhere, or say that there is nothing."""
        query, judged = self._answering.read(quotation)
        answer = self._answering.decide(query, judged, min(limit, 1))
        status: Status = "partial" if answer.quotes else "no_answer"
        message = f"{found.message} {_CLOSEST}" if answer.quotes else found.message
        closest = replace(answer, question=question, status=status, message=message, sections=())
        return self._memory.keep(replace(query, text=question), closest, judged)


def given_words(question: str) -> tuple[str, str] | None:
    """Return the words in quotation marks that a turn asks about, and the turn without them.

    ``None`` where it gives none, a mere term, or asks something else of them.

    >>> given_words("Did Dr. Ruiz say “scars fade by themselves”?")
    ('scars fade by themselves', 'Did Dr. Ruiz say ?')
    >>> given_words("What does “scars fade by themselves” mean?"), given_words("Is “laser” a quote?")
    (None, None)
    """
    data, match = load_data("turns")["challenging"], _MARKED.search(question)
    if match is None:
        return None
    quotation = next(filter(None, match.groups()))
    rest = question[: match.start()] + question[match.end() :]
    said = set(words(rest))
    plainly = said.intersection(data["alone"]) and said <= function_words().union(data["alone"])
    asks = (plainly or said.intersection(data["of"])) and said.isdisjoint(data["otherwise"])
    return (quotation, rest) if asks and len(words(quotation)) >= _FEWEST_WORDS else None


def _is_of_relative(rest: str) -> bool:
    """Say whether a turn speaks of somebody who is another's: "Dr. Chang's sister"."""
    others = load_data("turns")["person"]["others"]
    owned = re.findall(r"['’]s\s+(?:(\w+)\s+)?(\w+)", rest.lower())
    return any(word in others for words_behind in owned for word in words_behind)


def told_of(quotes: Sequence[Quote], named: Sequence[Speaker]) -> str:
    """Return what is told of quotes that are asked about: whether they are the named one's, and quoted.

    Args:
        quotes: one or more; of several the first is told of.
        named: whose they are said to be; empty for nobody.
    """
    theirs = not named or not set(named).isdisjoint(quotes[0].speakers)
    lines = ("" if theirs else _NOT_OF.format(name=named[0].name), _TOLD[quotes[0].kind])
    return " ".join(filter(None, lines))
