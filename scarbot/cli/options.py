"""The options that commands share, and the settings that they choose."""

from __future__ import annotations

import functools
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from collections.abc import Callable

    from scarbot.settings import Settings

__all__ = ["OF_CHAT", "OF_VIEWS", "PATH", "Run", "options", "settings_of"]

PATH = click.Path(readable=False)  # shells complete it; what is wrong with it is told by what reads it
OF_VIEWS = ("corpus", "gloss", "color", "theme", "width", "quiet", "config", "debug")
OF_CHAT = (
    *("corpus", "limit", "gloss", "color", "theme", "width"),
    *("editing", "history", "pager", "quiet", "config", "debug"),
)


@dataclass(slots=True)
class Run:
    """What outlives a command that fails: whether to show where."""

    debug: bool = False


_SHARED: dict[str, Callable[[Any], Any]] = {
    "corpus": click.option(
        "--corpus",
        "-c",
        type=PATH,
        metavar="PATH",
        help="A folder or file of articles, in place of the one that comes along.",
    ),
    "limit": click.option("--limit", "-n", metavar="N", help="At most N quotes an answer (3)."),
    "gloss": click.option(
        "--gloss/--no-gloss", default=None, help="Standard words in brackets behind odd ones (on)."
    ),
    "json": click.option("--json", is_flag=True, default=None, help="Print JSON."),
    "color": click.option(
        "--color", type=click.Choice(["auto", "always", "never"]), help="When to use colours (auto)."
    ),
    "width": click.option("--width", metavar="N", help="The longest line on a terminal (88; 20 or more)."),
    "theme": click.option(
        "--theme", type=click.Choice(["default", "bright", "plain"]), help="The colours (default)."
    ),
    "editing": click.option(
        "--editing", type=click.Choice(["emacs", "vi"]), help="The keys of the prompt (emacs)."
    ),
    "history": click.option(
        "--history/--no-history", default=None, help="Keep what is typed at the prompt (on)."
    ),
    "pager": click.option(
        "--pager/--no-pager", default=None, help="Use $PAGER for what does not fit the window (on)."
    ),
    "quiet": click.option(
        "--quiet", "-q", is_flag=True, default=None, help="No notice, no disclaimer, no progress."
    ),
    "config": click.option(
        "--config", "config_file", type=PATH, metavar="FILE", help="A configuration file."
    ),
    "debug": click.option(
        "--debug", is_flag=True, default=None, help="On an error, show where in the program it arose."
    ),
}
_FLAGS = frozenset({*_SHARED, "config_file"})


def options(*names: str) -> Callable[[Callable[..., int]], Callable[..., int]]:
    """Add shared options to a command, in this order; it gets what they choose as settings."""

    def add(function: Callable[..., int]) -> Callable[..., int]:
        @functools.wraps(function)
        def command(**given: Any) -> int:
            own = {name: value for name, value in given.items() if name not in _FLAGS}
            return function(settings_of(click.get_current_context()), **own)

        wrapped: Callable[..., int] = command
        for name in reversed(names):
            wrapped = _SHARED[name](wrapped)
        return wrapped

    return add


def settings_of(ctx: click.Context) -> Settings:
    """Return what is chosen: by the flags of the command, of the group, and by the rest."""
    from pathlib import Path

    from scarbot.settings import resolve

    flags: dict[str, Any] = {}
    for level in (ctx.parent, ctx):
        given = level.params if level else {}
        flags.update({name: value for name, value in given.items() if value is not None})
    file = flags.pop("config_file", None)
    run = ctx.find_object(Run) or Run()
    run.debug = bool(flags.get("debug"))  # of an error in the settings themselves, too
    settings = resolve(flags, os.environ, file=Path(file) if file else None)
    run.debug = settings.debug
    return settings
