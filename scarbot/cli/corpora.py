"""The corpus of a command, or its bot, made with a bar while it is read."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any, TypeVar

from scarbot.cli.streams import err

if TYPE_CHECKING:
    from collections.abc import Callable

    from scarbot.corpus import Corpus
    from scarbot.session import Bot
    from scarbot.settings import Settings

    Told = Callable[[int, int], None]

__all__ = ["bot", "corpus", "load"]

_Made = TypeVar("_Made")


def load(path: str, reading: Told | None = None, indexing: Told | None = None) -> Bot:
    """Return the bot of a corpus and print nothing: for the chat, which has a screen of its own."""
    from scarbot.bot import Scarbot
    from scarbot.corpus import load_corpus

    return Scarbot(load_corpus(path or None, progress=reading), progress=indexing)


def bot(settings: Settings) -> Bot:
    """Return the bot of the corpus of the settings."""
    from scarbot.collector import without_collector

    with without_collector(stays=True):
        from scarbot.bot import Scarbot
        from scarbot.progress import INDEXING, Progress

        def indexed(corpus: Corpus) -> Bot:
            with Progress(sys.stderr, INDEXING, os.environ, shown=not settings.quiet) as progress:
                return Scarbot(corpus, progress=progress)

        return _made(indexed, settings.corpus, settings, INDEXING)


def corpus(path: str, settings: Settings) -> Corpus:
    """Return the corpus of a path; an empty one is the shipped one."""

    def itself(made: Corpus) -> Corpus:
        return made

    return _made(itself, path, settings)


def _made(make: Callable[[Any], _Made], path: str, settings: Settings, afterwards: str = "") -> _Made:
    """Return what is made of the corpus of a path, with a bar, or of the shipped one if the path is empty.

    What was skipped is told on standard error.
    """
    from scarbot.corpus import load_corpus

    if not path:
        return make(load_corpus())
    from scarbot.progress import READING, Progress

    shown = not settings.quiet
    with Progress(sys.stderr, READING, os.environ, shown=shown, afterwards=afterwards) as progress:
        corpus = load_corpus(path, progress=progress)
        made = make(corpus)
    if not settings.quiet and corpus.problems:
        from scarbot.printable import clean

        for problem in corpus.problems:
            err(f"scarbot: {clean(problem)}\n")
    return made
