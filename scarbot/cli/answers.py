"""How answers, notes and the replies of commands are written."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from scarbot.cli.statuses import ERROR, FOUND, NOTHING, status_of
from scarbot.cli.streams import err, out, say, screen_of, show, show_json

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scarbot.commands import Reply
    from scarbot.models import Answer
    from scarbot.settings import Settings

__all__ = ["show_answer", "show_note", "show_notes", "show_reply"]


def show_answer(answer: Answer, settings: Settings) -> None:
    """Print an answer, as text or as JSON."""
    from dataclasses import replace

    from scarbot.emphasis import asked_words
    from scarbot.glossing import unglossed
    from scarbot.render import answer_lines

    answer = answer if settings.gloss else unglossed(answer)
    if settings.json:
        show_json(answer.to_dict())
        return
    screen = screen_of(sys.stdout, settings)
    look = replace(screen.look, matches=asked_words(answer) if screen.styles else None)
    out(screen.text(answer_lines(answer, look)))


def show_notes(answers: Sequence[Answer], settings: Settings) -> None:
    """Print each disclaimer and notice of some answers once, on standard error."""
    if settings.quiet or settings.json:
        return
    notes = [("disclaimer", one.disclaimer) for one in answers] + [("notice", one.notice) for one in answers]
    for style, note in dict.fromkeys(notes):
        show_note(style, note, settings)


def show_note(style: str, note: str, settings: Settings) -> None:
    """Print a note on standard error; nothing if it is empty, or notes are not wanted."""
    from scarbot.wrapping import paragraph

    if note and not settings.quiet:
        screen = screen_of(sys.stderr, settings)
        err("\n" + screen.text(paragraph(style, note, screen.look)))


def show_reply(reply: Reply, settings: Settings) -> int:
    """Print what a command or a line gave, on standard error if it failed; return the exit status."""
    if reply.failed:
        say(reply.lines, settings)
        return NOTHING if reply.missing else ERROR
    if reply.answer is not None:
        show_answer(reply.answer, settings)
        return status_of(reply.answer)
    show(reply.lines, settings)
    return NOTHING if reply.missing else FOUND
