"""Ctrl-C stops an answer, once, and nothing else."""

from __future__ import annotations

import contextlib
import signal
from typing import TYPE_CHECKING, Any

from scarbot.terminal.keyboard import signal_taken

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prompt_toolkit.application import Application

__all__ = ["Interrupts"]


class Interrupts:
    """What Ctrl-C does while no prompt stands.

    Args:
        app: the prompt, which takes Ctrl-C for itself while it stands.
    """

    def __init__(self, app: Application[Any]) -> None:
        self._app = app
        self._stoppable = False  # an answer is being made
        self._interrupted = False  # Ctrl-C was pressed behind a line whose answer was not begun

    def handled(self) -> contextlib.AbstractContextManager[None]:
        """Return a context in which Ctrl-C comes here, and not to Python."""
        return signal_taken(signal.SIGINT, self._pressed)

    def _pressed(self, *_: object) -> None:
        if self._stoppable:
            self._stoppable = False
            raise KeyboardInterrupt
        self._interrupted = self._app.is_done or not self._app.is_running

    def line_begins(self) -> None:
        """Forget what was pressed before this line."""
        self._interrupted = False

    @contextlib.contextmanager
    def stopping(self) -> Iterator[None]:
        """Let Ctrl-C stop the work of the block.

        Raises:
            KeyboardInterrupt: Ctrl-C is pressed, or was since the line was entered.
        """
        try:
            self._stoppable = True
            if self._interrupted:
                raise KeyboardInterrupt
            yield
        finally:
            self._stoppable = False
