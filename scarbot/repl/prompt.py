"""The prompt: lines are read and answered until the user leaves."""

from __future__ import annotations

import sys
from contextlib import nullcontext
from typing import TYPE_CHECKING, Any

from scarbot.repl.announcing import Announcing
from scarbot.repl.beginning import Beginning
from scarbot.repl.corpora import Corpora
from scarbot.repl.entering import Turns
from scarbot.repl.interrupts import Interrupts
from scarbot.repl.plain_terminal import is_plain, plainly
from scarbot.repl.printing import Printer
from scarbot.repl.reader import make_reader
from scarbot.repl.recalling import forget, open_history, problem_of
from scarbot.repl.toolbar import toolbar
from scarbot.terminal.keyboard import typing_ahead

if TYPE_CHECKING:
    from collections.abc import Mapping

    from prompt_toolkit.formatted_text import FormattedText
    from prompt_toolkit.input import Input
    from prompt_toolkit.output import Output

    from scarbot.repl.corpora import Load
    from scarbot.settings import Settings

__all__ = ["Prompt", "chat"]

_GREETING = "Ask, and Scarbot answers by quoting. /help shows the commands, Ctrl-D leaves."


class Prompt:
    """One sitting at a terminal, put together from its parts.

    Args:
        settings: what the user has chosen.
        load: makes the bot of a corpus, and tells how far it is; an empty path is the shipped one.
        environment: the process's environment.
        input: keys, in place of the terminal's.
        output: the screen, in place of the terminal's.

    Attributes:
        printer: the screen.
        history: the lines that were typed before.
        corpora: the bots.
        beginning: the session, once there is one.
        reader: what reads a line.
    """

    def __init__(
        self,
        settings: Settings,
        load: Load,
        environment: Mapping[str, str],
        *,
        input: Input | None = None,  # noqa: A002  (as prompt_toolkit names it)
        output: Output | None = None,
    ) -> None:
        self._keyboard = None if input else sys.stdin
        self.printer = Printer(settings, environment, self._keyboard, output)
        self.history = open_history(settings, environment)
        self.corpora = Corpora(load, settings, environment, changed=lambda: self.reader.app.invalidate())
        self.beginning = Beginning(self.corpora, self.printer, self._clear_history)
        self.reader = make_reader(
            self.printer,
            self.history,
            lambda: self.corpora.vocabulary,
            self.toolbar,
            input=input,
            output=output,
        )
        announcing = Announcing(self.reader.app, self.corpora.first, self.beginning)
        self.reader.app.after_render += announcing.painted
        self._interrupts = Interrupts(self.reader.app)
        self._turns = Turns(self.beginning, self.printer)

    def toolbar(self) -> FormattedText:
        """Return what stands below the line."""
        return toolbar(self.beginning.session, self.corpora.read, self.corpora.indexed, self.printer)

    def _clear_history(self) -> None:
        forget(self.history)
        self.reader.default_buffer.reset()

    def run(self) -> int:
        """Ask and answer until the user leaves; return the exit status.

        Raises:
            ScarbotError: the corpus cannot be loaded.
        """
        if not self.printer.settings.quiet:
            self.printer.print_text("label", _GREETING)
        if problem := problem_of(self.history):
            self.printer.print_text("warning", problem)
        with typing_ahead(self._keyboard), self._interrupts.handled():
            while not self._leaves():
                pass
        return 0

    def _leaves(self) -> bool:
        """Read a line and answer it; say whether the user leaves."""
        try:
            line = self.reader.prompt(handle_sigint=False, pre_run=self._interrupts.line_begins)
        except KeyboardInterrupt:
            return False
        except EOFError:
            return True
        self.printer.line_entered()
        try:
            with self._interrupts.stopping():
                return self._turns.take(line)
        except KeyboardInterrupt:
            self.printer.print_label("stopped")
            return False


def chat(settings: Settings, load: Load, environment: Mapping[str, str], **streams: Any) -> int:
    """Chat at the terminal until the user leaves; return the exit status.

    Raises:
        ScarbotError: the corpus cannot be loaded.
    """
    with plainly(environment) if is_plain(environment) and not streams else nullcontext():
        return Prompt(settings, load, environment, **streams).run()
