"""The bots of a sitting, the words of their corpus for completion, and how far loading has come."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from scarbot.repl.loading import Loading

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from scarbot.completion import Vocabulary
    from scarbot.session import Bot
    from scarbot.settings import Settings
    from scarbot.terminal.progress import Progress

    Told = Callable[[int, int], None]
    Load = Callable[[str, Told | None, Told | None], Bot]

__all__ = ["Corpora"]


class Corpora:
    """The bots of a sitting: the first, of the settings, is made in a thread.

    Args:
        load: makes the bot of a corpus, and tells how many articles are read and how much of the index
            is made; an empty path stands for the shipped corpus.
        settings: what the user has chosen.
        environment: the process's environment.
        changed: called, in the thread, when :attr:`read` or :attr:`indexed` has changed.

    Attributes:
        first: the bot that is made in the thread.
        vocabulary: the words of the last corpus; ``None`` until what completes them is imported.
        read: how many articles of the first corpus are read, and of how many.
        indexed: the same of the wordings that its index is made of.
    """

    def __init__(
        self, load: Load, settings: Settings, environment: Mapping[str, str], changed: Callable[[], None]
    ) -> None:
        self._load, self._settings, self._environment, self._changed = load, settings, environment, changed
        self.first = Loading(self._make_first)
        self.vocabulary: Vocabulary | None = None
        self.read = self.indexed = (0, 0)

    def another(self, path: str) -> Bot:
        """Return the bot of another corpus, with a bar while it is read and its index made."""
        reading, indexing = self.bars()
        with reading, indexing:
            return self._made(path, reading, indexing)

    def bars(self) -> tuple[Progress, Progress]:
        """Return a bar for the reading of a corpus and one for the making of its index."""
        from scarbot.terminal.progress import INDEXING, READING, Progress

        shown = not self._settings.quiet
        return (
            Progress(sys.stderr, READING, self._environment, shown=shown, afterwards=INDEXING),
            Progress(sys.stderr, INDEXING, self._environment, shown=shown),
        )

    def _make_first(self) -> Bot:
        """Make the first bot, in the thread, and import what a turn needs and the prompt does not."""
        from scarbot.completion import Vocabulary

        self.vocabulary = Vocabulary()
        return self._made(self._settings.corpus, self.note_read, self.note_indexed)

    def _made(self, path: str, reading: Told, indexing: Told) -> Bot:
        """Return the bot of a corpus, once its words can be completed."""
        from scarbot.completion import vocabulary_of

        bot = self._load(path, reading, indexing)
        self.vocabulary = vocabulary_of(bot.corpus.articles)
        return bot

    def note_read(self, done: int, total: int) -> None:
        """Note how many articles are read, unless there is only one."""
        if total > 1:
            self.read = (done, total)
            self._changed()

    def note_indexed(self, done: int, total: int) -> None:
        """Note how much of the index is made."""
        self.indexed = (done, total)
        self._changed()
