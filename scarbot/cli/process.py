"""The process: a command is run, and whatever happens ends in an exit status and at most one line."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from scarbot.cli.chatting import cli
from scarbot.cli.options import Run
from scarbot.cli.statuses import ERROR, FOUND, INTERRUPTED, PIPE
from scarbot.cli.streams import PipeClosedError, close_output, err
from scarbot.errors import ScarbotError

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit status; nothing is raised for what can go wrong.

    Args:
        arguments: what stands behind ``scarbot``; ``None`` for the process's own.
    """
    if sys.stdout is None:  # the shell closed it: >&-
        err("scarbot: standard output is closed\n")
        return ERROR
    own = list(sys.argv[1:] if arguments is None else arguments)
    run = Run()
    try:
        status = cli.main(args=own, prog_name="scarbot", standalone_mode=False, obj=run)
        if sys.stdout is not None:
            sys.stdout.flush()
    except (PipeClosedError, BrokenPipeError):
        close_output()
        return PIPE
    except (KeyboardInterrupt, click.Abort):
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001  (the last place: whatever it is, one line and status 2)
        return _failed(error, debug=run.debug)
    return status if isinstance(status, int) else FOUND


def _failed(error: Exception, *, debug: bool) -> int:
    """Print an error as one line and return the status of errors."""
    from scarbot.printable import clean

    if debug:
        import traceback

        err("".join(traceback.format_exception(error)))
    err(f"scarbot: {' '.join(clean(_message(error)).split())}\n")
    if isinstance(error, OSError) and sys.stdout is not None:
        close_output()
    return ERROR


def _message(error: Exception) -> str:
    if isinstance(error, click.UsageError):
        path = error.ctx.command_path if error.ctx else "scarbot"
        message = error.format_message().rstrip(".")
        return f"{message[:1].lower()}{message[1:]} (help: {path} --help)"
    if isinstance(error, click.ClickException):
        return error.format_message()
    if isinstance(error, ScarbotError):
        return str(error)
    if isinstance(error, OSError):
        return ": ".join(str(part) for part in (error.filename, error.strerror or error) if part)
    return f"internal error: {type(error).__name__}: {error} (--debug shows where; please report it)"
