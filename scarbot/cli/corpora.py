"""The corpus of a command, or its bot, made with a bar while it is read."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from scarbot.cli.streams import err

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from scarbot.corpus import Corpus
    from scarbot.session import Bot
    from scarbot.settings import Settings

    Told = Callable[[int, int], None]

__all__ = ["bot", "corpus", "load"]


def load(settings: Settings, path: str, reading: Told | None = None, indexing: Told | None = None) -> Bot:
    """Return the bot of a corpus and print nothing: for the chat, which has a screen of its own."""
    from scarbot.bot import Scarbot
    from scarbot.corpus import load_corpus

    corpus = load_corpus(path or None, progress=reading)
    return Scarbot(corpus, progress=indexing, numbers=settings.numbers)


def bot(settings: Settings) -> Bot:
    """Return the bot of the corpus of the settings."""
    from scarbot.collector import without_collector

    with without_collector(stays=True):
        from scarbot.bot import Scarbot
        from scarbot.terminal.progress import INDEXING, Progress

        with (
            _read(settings.corpus, settings, INDEXING) as read,
            Progress(sys.stderr, INDEXING, os.environ, shown=not settings.quiet) as progress,
        ):
            return Scarbot(read, progress=progress, numbers=settings.numbers)


def corpus(path: str, settings: Settings) -> Corpus:
    """Return the corpus of a path; an empty one is the shipped one."""
    with _read(path, settings) as read:
        return read


@contextmanager
def _read(path: str, settings: Settings, afterwards: str = "") -> Iterator[Corpus]:
    """Give the corpus of a path, with a bar that stands until the block ends; an empty path has none.

    What was skipped is told on standard error behind the block, when the bar is gone.
    """
    from scarbot.corpus import load_corpus

    if not path:
        yield load_corpus()
        return
    from scarbot.terminal.progress import READING, Progress

    shown = not settings.quiet
    with Progress(sys.stderr, READING, os.environ, shown=shown, afterwards=afterwards) as progress:
        read = load_corpus(path, progress=progress)
        yield read
    if shown and read.problems:
        from scarbot.printable import clean

        for problem in read.problems:
            err(f"scarbot: {clean(problem)}\n")
