"""``scarbot config`` and ``scarbot completion``: what sets the program up."""

from __future__ import annotations

import os

import click

from scarbot.cli.manual import manual
from scarbot.cli.statuses import FOUND
from scarbot.cli.streams import out
from scarbot.errors import ScarbotError

__all__ = ["completion", "config"]


@click.command(epilog=manual("config"))
@click.option("--path", "where", is_flag=True, help="Print where the file belongs instead.")
def config(where: bool) -> int:
    """Print a configuration file with all defaults."""
    from scarbot.settings import directories, sample

    if not where:
        out(sample())
        return FOUND
    path = directories(os.environ).config_file
    if path is None:
        raise ScarbotError("There is no home directory; set SCARBOT_HOME.")
    out(f"{path}\n")
    return FOUND


@click.command(epilog=manual("completion"))
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion(shell: str) -> int:
    """Print the completion script for a shell."""
    from click.shell_completion import get_completion_class

    kind = get_completion_class(shell)
    if kind is None:
        raise ScarbotError(f"There is no completion for {shell}.")
    program = click.get_current_context().find_root().command
    out(kind(program, {}, "scarbot", "_SCARBOT_COMPLETE").source() + "\n")
    return FOUND
