"""``scarbot ask``: one question, or one a line."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from scarbot.cli import corpora
from scarbot.cli.answers import show_answer, show_notes
from scarbot.cli.manual import manual
from scarbot.cli.options import OF_ANSWERS, OF_VIEWS, options
from scarbot.cli.statuses import FOUND, status_of
from scarbot.cli.streams import err, is_terminal, lines_of, out, show

if TYPE_CHECKING:
    from scarbot.settings import Settings

__all__ = ["ask"]


@click.command(epilog=manual("ask"))
@click.argument("question", nargs=-1)
@options("json", *OF_ANSWERS, *OF_VIEWS)
def ask(settings: Settings, question: tuple[str, ...]) -> int:
    """Answer one question, or one a line from standard input.

    Without QUESTION, each line of standard input is a question of its own (an empty line too),
    and each gets one answer.
    """
    from scarbot.printable import clean

    batch = not question or question == ("-",)
    if batch and is_terminal(sys.stdin) and not settings.quiet:
        err("One question a line; Ctrl-D ends.\n")
    bot = corpora.bot(settings)
    answers = []
    for text in lines_of(sys.stdin) if batch else [" ".join(question)]:
        answer = bot.answer(text, limit=settings.limit)
        if batch and not settings.json:
            show([[("heading", clean(f"> {text}"))]], settings)
        show_answer(answer, settings)
        out("\n" if batch and not settings.json else "", flush=True)
        answers.append(answer)
    show_notes(answers, settings)
    return max(map(status_of, answers), default=FOUND)
