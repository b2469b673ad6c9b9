"""What an entered line does: it leaves, runs a command, or is asked."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from scarbot.emphasis import asked_words
from scarbot.render import answer_lines
from scarbot.repl.copying import copy
from scarbot.repl.notes import tell_of_answer, tell_of_corpus

if TYPE_CHECKING:
    from scarbot.models import Answer
    from scarbot.repl.beginning import Beginning
    from scarbot.repl.printing import Printer
    from scarbot.session import Session

__all__ = ["Turns"]

_WINDOWS_OF_AN_ANSWER = 3  # less is scrolled sooner than a pager is left


class Turns:
    """The lines of a sitting, one after the other."""

    def __init__(self, beginning: Beginning, printer: Printer) -> None:
        self._beginning, self._printer = beginning, printer

    def take(self, line: str) -> bool:
        """Answer a line; say whether the user leaves."""
        from scarbot.commands import LEAVING, step

        text = line.strip()
        if not text:
            return False
        if text.lower() in LEAVING:
            return True
        session = self._beginning.wait()
        bot = session.bot
        reply = step(session, text, self._printer.screen().look)
        if reply.answer is not None:
            self._answer(session, reply.answer)
        else:
            self._printer.show(reply.lines)
        if reply.copy:
            copy(reply.copy, self._printer.output, self._printer.environment)
        if session.bot is not bot:
            tell_of_corpus(session, self._printer)
        return reply.leave

    def _answer(self, session: Session, answer: Answer) -> None:
        look = replace(self._printer.screen().look, gloss=session.gloss, matches=asked_words(answer))
        self._printer.show(answer_lines(answer, look), _WINDOWS_OF_AN_ANSWER)
        tell_of_answer(answer, session, self._printer)
