"""The ``/commands`` of the prompt: one registry, help from docstrings, nothing of the terminal.

A command takes the session, what was typed behind its name, and a look; it returns a
:class:`Reply`. Its docstring is its help: the first line in the list, all of it under
``/help NAME``.

- :mod:`~scarbot.commands.registry`: what a command is, and what a line gives.
- :mod:`~scarbot.commands.entries`: the commands themselves.
"""

from __future__ import annotations

from scarbot.commands.entries import experts_named, sections_of
from scarbot.commands.registry import COMMANDS, LEAVING, Command, Reply, command_named, run, step

__all__ = [
    "COMMANDS",
    "LEAVING",
    "Command",
    "Reply",
    "command_named",
    "experts_named",
    "run",
    "sections_of",
    "step",
]
