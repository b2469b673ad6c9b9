"""``scarbot`` without a command: a chat at the prompt, or line by line through a pipe."""

from __future__ import annotations

import os
import sys
from functools import partial
from itertools import takewhile
from typing import TYPE_CHECKING

import click

from scarbot.cli import corpora
from scarbot.cli.answers import show_notes, show_reply
from scarbot.cli.manual import manual
from scarbot.cli.options import OF_CHAT, options
from scarbot.cli.statuses import ERROR, FOUND
from scarbot.cli.streams import err, is_terminal, lines_of, out, screen_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scarbot.commands import Reply
    from scarbot.session import Bot
    from scarbot.settings import Settings

__all__ = ["cli"]


_COMMAND_WORDS = 2
"""The most words that a misspelt command is taken to have."""


class _Group(click.Group):
    """A group that knows what to say to a question in place of a command."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if self.get_command(ctx, args[0]) is None and (asked := _question_in(args)):
            raise click.UsageError(f'"{asked}" is no command. To ask it: scarbot ask "{asked}"', ctx)
        return super().resolve_command(ctx, args)


def _question_in(args: Sequence[str]) -> str:
    """Return the question in what was typed in place of a command; empty where it is more like a command.

    One word with another behind it is more like a misspelt command.

    >>> _question_in(["what", "is", "prp", "--json"]), _question_in(["chek", "a.md"])
    ('what is prp', '')
    """
    typed = [args[0], *takewhile(lambda arg: not arg.startswith("-"), args[1:])]
    told = " " in typed[0] or typed[-1].endswith("?") or len(typed) > _COMMAND_WORDS
    return " ".join(typed) if told else ""


def _version(ctx: click.Context, parameter: click.Parameter, value: bool) -> None:  # noqa: ARG001  (click's shape)
    """Print the version and leave."""
    if not value or ctx.resilient_parsing:
        return
    from scarbot import __version__

    out(f"scarbot {__version__}\n")
    ctx.exit()


@click.group(
    cls=_Group,
    invoke_without_command=True,
    epilog=manual("cli"),
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@options(*OF_CHAT)
@click.option(
    "--version", is_flag=True, is_eager=True, expose_value=False, callback=_version, help="Show the version."
)
def cli(settings: Settings) -> int:
    """Ask an article: the answers are quotations from it, word for word.

    Each quotation shows who said it and where it stands. Where the article has no answer,
    Scarbot says so.

    Without a command, a chat begins. Nothing is fetched from a network.
    """
    if is_terminal(sys.stdin) and is_terminal(sys.stdout):
        from scarbot.repl import chat

        return chat(settings, partial(corpora.load, settings), os.environ)
    return _lines(settings)


def _lines(settings: Settings) -> int:
    """Chat without a prompt: the turns of one conversation, one a line."""
    from dataclasses import replace

    from scarbot.commands import step
    from scarbot.session import Session

    def load(path: str) -> Bot:
        return corpora.bot(replace(settings, corpus=path))

    session = Session(
        corpora.bot(settings), settings.limit, settings.gloss, load=load, source=settings.corpus
    )
    answers, statuses = [], []
    for line in lines_of(sys.stdin):
        reply = step(session, line, screen_of(sys.stdout, settings).look)
        if reply.leave:
            break
        if reply.answer is not None:
            answers.append(reply.answer)
        statuses.append(_show(reply, replace(settings, gloss=session.gloss)))
    show_notes(answers, settings)
    return max(statuses, default=FOUND)


def _show(reply: Reply, settings: Settings) -> int:
    """Print what a line gave, with an empty line behind it; return the exit status."""
    if reply.copy:
        err("The clipboard is only reached from the chat in a terminal.\n")
        return ERROR
    status = show_reply(reply, settings)
    if not reply.failed:
        out("\n")
    return status
