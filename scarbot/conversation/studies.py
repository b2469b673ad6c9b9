"""Turns about a study just quoted, or an entry of a reference list: "in which journal?", "what year?"."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from scarbot.conversation.turns import asks_of_study, is_bare, names_study
from scarbot.language import counted, words
from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.phrases import normal
from scarbot.models import Answer
from scarbot.numbering import nth
from scarbot.questions.leaning import points_at_several, points_back

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scarbot.answering import Answering
    from scarbot.conversation.memory import Memory
    from scarbot.conversation.turns import Move, Turn
    from scarbot.models import Quote

__all__ = ["OF_STUDIES", "Studies", "tells_where_printed", "too_few"]

OF_STUDIES: tuple[Move, ...] = ("published", "whose", "evidence")
"""Moves about a study that was just shown, or an entry of a reference list."""
_OF_CITED: tuple[Move, ...] = ("published", "which", "who", "dated")
"""Moves that may be about an entry of a reference list that was just shown."""
_OF_STUDY: dict[Move, Move] = {"who": "whose", "": "evidence", "doubt": "evidence"}
"""What becomes of a move where it is about a study; of any other "published"."""
_BEHIND = 2
"""How many statements behind a study may tell where it was printed."""
_NO_REFERENCE = "No reference is given for that."


class Studies:
    """The studies that one conversation is about, and the entries of reference lists that it showed."""

    def __init__(self, answering: Answering, memory: Memory) -> None:
        self._answering = answering
        self._retrieval = answering.retrieval
        self._memory = memory

    def read(self, turn: Turn) -> Turn:
        """Return a turn that asks about a study as such a move; any other unchanged.

        "When?" asks when that was printed whose source was just told.
        """
        if (self._memory.sourced or self._memory.cited) and is_bare(turn, "dated"):
            turn = replace(turn, move="dated", listed=True)
        return self._read(turn) if turn.move == "dated" or asks_of_study(turn) else turn

    def _read(self, turn: Turn) -> Turn:
        """Return a turn that may ask about a study as one that does, where a study was just shown.

        Otherwise "whose study was that?" still asks whose words were shown, "is there proof of that?" is a
        doubt, and the rest are no moves.
        """
        move = turn.move
        studies = () if move == "which" else self._meant(turn)
        if studies or (self._memory.cited and move in _OF_CITED):
            return replace(turn, move=_OF_STUDY.get(move, "published"))
        if move in ("published", "which"):
            return replace(turn, move="", listed=False, leans=points_back(normal(turn.text).split()))
        return turn

    def answer(self, question: str, turn: Turn, limit: int) -> Answer:
        """Show the entries of reference lists that the talk is about, or those of the studies just quoted.

        The studies are quoted again; where they have no entry, that is said, if it was asked for.
        """
        studies, last = self._meant(turn)[:limit], self._memory.last
        cited, shown = self._answering.about.references.of(studies), self._memory.cited
        if last is None or (turn.move != "evidence" and shown and shown != cited):
            return Answer(question, "meta", message=self._answering.about.listed(shown))
        told = () if cited or turn.move != "published" else self._told(studies, limit)
        again = self._memory.once_more(question, last, told or studies)
        self._memory.leave_article()
        self._memory.cite(cited)
        lacking = "" if told or turn.move == "evidence" else _NO_REFERENCE
        message = self._answering.about.listed(cited) if cited else lacking
        partial = turn.move == "published" and not (cited or told)
        return replace(again, status="partial" if partial else "answered", message=message)

    def _told(self, studies: Sequence[Quote], limit: int) -> tuple[Quote, ...]:
        """Return the quotes that tell where a study was printed: its own, or what stands behind it."""
        places = self._retrieval.places
        if not studies:
            return ()
        own = sorted(self._retrieval.positions(studies[:1]))
        for position in (*own, *self._retrieval.behind(own[-1])[:_BEHIND]):
            if tells_where_printed(places[position].statement.text):
                return self._answering.quotes([position], limit)
        return ()

    def entry(self, question: str, ordinal: int, limit: int) -> Answer:
        """Show one of the entries of a reference list that were just shown: "the second one"."""
        listing = self._memory.listing
        if ordinal > len(listing):
            return too_few(question, len(listing), "reference")
        entry = nth(listing, ordinal)
        answer = self._memory.keep_aside(self._answering.about.entries(question, (entry,), limit))
        self._memory.cite((entry,), among=listing)
        return answer

    def _meant(self, turn: Turn) -> tuple[Quote, ...]:
        """Return the quotes of studies that a turn may ask about; none behind what had no answer.

        One that does not name a study asks about the article, unless the talk is of a study first of all.
        "It" is the first of them, and where "it" was published asks of one that was shown at all.
        """
        noun, every = names_study(turn.text), turn.move in ("", "doubt", "evidence")
        if self._memory.declined or (self._memory.on_article and not noun):
            return ()
        studies = tuple(quote for quote in self._memory.focus if quote.kind == "study")
        placed = turn.move == "published" and (noun or "where" in words(turn.text))
        if not every and not placed and self._memory.focus[:1] != studies[:1]:
            return ()
        return studies if every or points_at_several(normal(turn.text).split()) else studies[:1]


def tells_where_printed(text: str) -> bool:
    """Say whether a sentence tells where something was printed: by a name behind words that lead to one.

    >>> tells_where_printed("The work appeared in Cells."), tells_where_printed("It appeared in 3 percent.")
    (True, False)
    """
    return _where_printed().search(text) is not None


@cache
def _where_printed() -> re.Pattern[str]:
    """Return what matches where something was printed: words that lead to a name, and its capital.

    Behind "published", a few words may stand in front of that, and a year will do.
    """
    direct = "|".join(map(re.escape, load_data("turns")["studies"]["printed"]))
    published = r"[Pp]ublished(?: [\w-]+){0,3}? (?:in|by|on)"
    return re.compile(
        rf"\bJournal\b|\b(?:{direct}|{published}) (?:the )?(?:journal )?[“‘_*]*[A-Z]|\b{published} \d"
    )


def too_few(question: str, shown: int, what: str) -> Answer:
    """Say how many quotes or references the last answer has, where a turn points at one more.

    >>> too_few("the third one", 1, "quote").message, too_few("the third one", 2, "reference").message
    ('The last answer has one quote.', 'The last answer has 2 references.')
    """
    number = f"one {what}" if shown == 1 else counted(shown, what)
    return Answer(question, "clarify", message=f"The last answer has {number}.")
