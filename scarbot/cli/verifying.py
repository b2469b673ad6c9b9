"""``scarbot verify``: whether a quotation is real, and whether it is theirs."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from scarbot.cli import corpora
from scarbot.cli.answers import show_note
from scarbot.cli.manual import VERDICTS, manual
from scarbot.cli.options import OF_VIEWS, options
from scarbot.cli.statuses import FOUND, NOTHING
from scarbot.cli.streams import err, is_terminal, lines_of, screen_of, show, show_json

if TYPE_CHECKING:
    from scarbot.settings import Settings

__all__ = ["verify"]


@click.command(epilog=VERDICTS + manual("verify"))
@click.argument("text", nargs=-1)
@click.option("--speaker", "-s", metavar="NAME", help="Whose words they are claimed to be.")
@options("json", *OF_VIEWS)
def verify(settings: Settings, text: tuple[str, ...], speaker: str | None) -> int:
    """Check whether a quotation is real, and whether it is theirs.

    Without TEXT, all of standard input is one quotation. The exit status is 0 for an exact
    quotation and 1 for every other verdict.
    """
    from scarbot.render import verification_lines
    from scarbot.verifying import Verifier

    piped = not text or text == ("-",)
    if piped and is_terminal(sys.stdin) and not settings.quiet:
        err("One quotation; Ctrl-D ends.\n")
    given = "\n".join(lines_of(sys.stdin)) if piped else " ".join(text)
    found = Verifier(corpora.corpus(settings.corpus, settings).articles).verify(given, speaker)
    if settings.json:
        show_json(found.to_dict())
    else:
        show(verification_lines(found, screen_of(sys.stdout, settings).look), settings)
        show_note("notice", found.notice, settings)
    return FOUND if found else NOTHING
