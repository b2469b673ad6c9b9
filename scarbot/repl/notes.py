"""What is told once in a sitting: parts of a corpus that were skipped, notices, disclaimers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scarbot.crediting import notice_of

if TYPE_CHECKING:
    from scarbot.models import Answer
    from scarbot.repl.printing import Printer
    from scarbot.session import Session

__all__ = ["tell_of_answer", "tell_of_corpus"]


def tell_of_corpus(session: Session, printer: Printer) -> None:
    """Tell what was skipped of a corpus, and show its notices."""
    for problem in session.bot.corpus.problems:
        _tell("warning", f"skipped {problem}", session, printer)
    several = len(session.articles) > 1
    for article in session.articles:
        _tell("notice", notice_of([article], several=several), session, printer)


def tell_of_answer(answer: Answer, session: Session, printer: Printer) -> None:
    """Show the disclaimer and the notice of an answer."""
    _tell("disclaimer", answer.disclaimer, session, printer)
    _tell("notice", answer.notice, session, printer)


def _tell(style: str, note: str, session: Session, printer: Printer) -> None:
    """Print a note the first time it comes up, unless notes are not wanted."""
    if note and not printer.settings.quiet and (unsaid := session.unsaid(note)):
        printer.print_text(style, unsaid)
