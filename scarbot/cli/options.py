"""The options that commands share, and the settings that they choose."""

from __future__ import annotations

import functools
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import click

from scarbot.cli.statuses import FOUND
from scarbot.settings import OPTIONS, expanded, is_debugging, resolve

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from scarbot.settings import Option, Settings

__all__ = ["OF_ANSWERS", "OF_CHAT", "OF_VIEWS", "PATH", "Run", "is_given", "options"]

PATH = click.Path(readable=False)  # shells complete it; what is wrong with it is told by what reads it
_TYPES = {"path": PATH}
_METAVARS = {"path": "PATH", "count": "N", "phone": "NUMBER"}
_PHONES = ("emergency", "crisis", "poison")
OF_ANSWERS = ("limit", *_PHONES)
OF_VIEWS = ("corpus", "gloss", "color", "theme", "width", "quiet", "config", "debug")
OF_CHAT = (
    *("corpus", "limit", "gloss", "color", "theme", "width"),
    *("editing", "history", "pager", *_PHONES, "quiet", "config", "debug"),
)


@dataclass(slots=True)
class Run:
    """What is known of a command even if it fails: whether to show where the error arose."""

    debug: bool = False


def _flag(option: Option) -> Callable[[Any], Any]:
    """Return an option of the settings as one of the command line; without it, nothing is chosen."""
    names = [option.flag, f"-{option.letter}"] if option.letter else [option.flag]
    if option.kind == "switch" and option.default:
        names[0] += f"/--no-{option.name}"
    return click.option(
        *names,
        is_flag=option.kind == "switch",
        default=None,
        type=click.Choice(option.choices) if option.choices else _TYPES.get(option.kind),
        metavar=_METAVARS.get(option.kind),
        help=_help(option),
    )


def _help(option: Option) -> str:
    """Return what an option does, and what holds without it.

    >>> from scarbot.settings import OPTIONS
    >>> [_help(option) for option in OPTIONS if option.name in ("limit", "json")]
    ['At most N quotes an answer (3).', 'Print JSON.']
    """
    if not option.default:
        return option.comment
    holds = "on" if option.default is True else option.default
    least = f"; {option.least} or more" if option.least > 1 else ""
    return f"{option.comment.removesuffix('.')} ({holds}{least})."


_SHARED = {option.name: _flag(option) for option in OPTIONS} | {
    "config": click.option("--config", "config_file", type=PATH, metavar="FILE", help="A configuration file.")
}
_FLAGS = frozenset({*_SHARED, "config_file"})


def options(*names: str) -> Callable[[Callable[..., int]], Callable[..., int]]:
    """Add shared options to a command, in this order; it gets what they choose as settings.

    A group in front of a command has none of its own: nothing that only the group would read can be wrong.
    """

    def add(function: Callable[..., int]) -> Callable[..., int]:
        @functools.wraps(function)
        def command(**given: Any) -> int:
            ctx = click.get_current_context()
            if ctx.invoked_subcommand is not None:  # it takes what was chosen here, if it needs any settings
                _note_debugging(ctx, ctx.params)
                return FOUND
            own = {name: value for name, value in given.items() if name not in _FLAGS}
            return function(_settings_of(ctx), **own)

        wrapped: Callable[..., int] = command
        for name in reversed(names):
            wrapped = _SHARED[name](wrapped)
        return wrapped

    return add


def _settings_of(ctx: click.Context) -> Settings:
    """Return what is chosen: by the flags of the command, of the group, and by the rest."""
    from pathlib import Path

    flags: dict[str, Any] = {}
    for level in (ctx.parent, ctx):
        given = level.params if level else {}
        flags.update({name: value for name, value in given.items() if value is not None})
    file = flags.pop("config_file", None)
    run = _note_debugging(ctx, flags)  # of an error in these, too
    settings = resolve(flags, os.environ, file=Path(expanded(file)) if file else None)
    run.debug = settings.debug
    return settings


def is_given(name: str) -> bool:
    """Say whether a flag of the settings stands behind the command that runs, or in front of it."""
    ctx = click.get_current_context()
    return any(level.params.get(name) is not None for level in (ctx.parent, ctx) if level)


def _note_debugging(ctx: click.Context, flags: Mapping[str, Any]) -> Run:
    """Note whether an error shows where it arose, as the flags or the environment say."""
    run = ctx.find_object(Run) or Run()
    run.debug = bool(flags.get("debug")) or is_debugging(os.environ)
    return run
