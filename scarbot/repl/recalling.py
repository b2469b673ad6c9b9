"""The lines that were typed before: from the history file, or of this sitting alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prompt_toolkit.history import History, InMemoryHistory

from scarbot.settings import directories
from scarbot.terminal.history import HistoryFile

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from scarbot.settings import Settings

__all__ = ["FileHistory", "forget", "open_history", "problem_of"]


class FileHistory(History):
    """The history file as prompt_toolkit wants it."""

    def __init__(self, file: HistoryFile) -> None:
        super().__init__()
        self.file = file

    def load_history_strings(self) -> Iterable[str]:
        return reversed(self.file.entries())

    def store_string(self, string: str) -> None:
        self.file.append(string)


def open_history(settings: Settings, environment: Mapping[str, str]) -> History:
    """Return the user's history; if none is wanted or there is no home, one that is kept nowhere."""
    path = directories(environment).history_file if settings.history else None
    return FileHistory(HistoryFile(path)) if path else InMemoryHistory()


def problem_of(history: History) -> str:
    """Say why lines that should be kept cannot be; empty if they can, or none should be."""
    if not isinstance(history, FileHistory):
        return ""
    history.file.prepare()
    return history.file.problem


def forget(history: History) -> None:
    """Empty a history, and its file.

    Raises:
        OSError: the file cannot be written.
    """
    if isinstance(history, FileHistory):
        history.file.clear()
    history._loaded_strings.clear()  # noqa: SLF001  (it has no way to forget)
