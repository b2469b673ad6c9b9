"""The command line: options, streams, exit statuses. The only room that prints.

Nothing heavy is imported before a command needs it, so that ``--help`` and ``--version`` cost
little more than importing click.

- :mod:`~scarbot.cli.process`: a command is run, and ends in an exit status.

The commands.

- :mod:`~scarbot.cli.chatting`: a chat, where none is named.
- :mod:`~scarbot.cli.asking`: ``ask``.
- :mod:`~scarbot.cli.checking`: ``check``.
- :mod:`~scarbot.cli.verifying`: ``verify``.
- :mod:`~scarbot.cli.looking`: ``experts`` and ``sections``.
- :mod:`~scarbot.cli.evaluating`: ``eval``.
- :mod:`~scarbot.cli.setting_up`: ``config`` and ``completion``.

What they share.

- :mod:`~scarbot.cli.options`: flags, and the settings that they choose.
- :mod:`~scarbot.cli.manual`: what stands below the options in a help.
- :mod:`~scarbot.cli.corpora`: a corpus, or its bot, with a bar while it is read.
- :mod:`~scarbot.cli.answers`: how answers and notes are written.
- :mod:`~scarbot.cli.streams`: what is read and written at all.
- :mod:`~scarbot.cli.statuses`: what the exit statuses are.
"""

from __future__ import annotations

from scarbot.cli.asking import ask
from scarbot.cli.chatting import cli
from scarbot.cli.checking import check
from scarbot.cli.evaluating import evaluate
from scarbot.cli.looking import experts, sections
from scarbot.cli.process import main
from scarbot.cli.setting_up import completion, config
from scarbot.cli.verifying import verify

__all__ = ["cli", "main"]

for _command in (ask, check, completion, config, evaluate, experts, sections, verify):
    cli.add_command(_command)
