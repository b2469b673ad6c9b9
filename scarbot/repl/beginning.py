"""The session begins once the first bot is there; whoever needs it sooner waits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scarbot.errors import ScarbotError
from scarbot.repl.notes import tell_of_corpus
from scarbot.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable

    from scarbot.repl.corpora import Corpora
    from scarbot.repl.printing import Printer

__all__ = ["Beginning"]

_PATIENCE = 0.3


class Beginning:
    """The session of a sitting.

    Args:
        corpora: what makes the bots.
        printer: the screen, and the settings.
        clear_history: empties the history of the prompt.

    Attributes:
        session: the chat; ``None`` until it has begun.
    """

    def __init__(self, corpora: Corpora, printer: Printer, clear_history: Callable[[], None]) -> None:
        self._corpora, self._printer, self._clear_history = corpora, printer, clear_history
        self.session: Session | None = None

    def begin(self) -> Session:
        """Make the session of the first bot and print the notices, the first time.

        Raises:
            ScarbotError: the corpus cannot be loaded.
        """
        if self.session is None:
            self.session = self._made()
            tell_of_corpus(self.session, self._printer)
        return self.session

    def _made(self) -> Session:
        first, settings = self._corpora.first, self._printer.settings
        if first.error is not None:
            raise first.error
        if first.bot is None:
            raise ScarbotError("the corpus was not loaded")
        return Session(
            first.bot,
            settings.limit,
            settings.gloss,
            load=self._corpora.another,
            clear_history=self._clear_history,
            source=settings.corpus,
        )

    def wait(self) -> Session:
        """Return the session once the corpus is there; tell how far that is.

        Raises:
            ScarbotError: the corpus cannot be loaded.
        """
        first = self._corpora.first
        first.start()
        if not first.wait(_PATIENCE):
            if not self._corpora.read[1]:
                self._printer.print_label("reading …")
            self._show_how_far()
        return self.begin()

    def _show_how_far(self) -> None:
        """Draw a bar until the corpus is there."""
        corpora = self._corpora
        reading, indexing = corpora.bars()
        with reading, indexing:
            while not corpora.first.wait(_PATIENCE):
                if corpora.indexed[1]:
                    indexing(*corpora.indexed)
                elif corpora.read[1]:
                    reading(*corpora.read)
