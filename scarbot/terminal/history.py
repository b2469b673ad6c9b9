"""What was typed at the prompt, kept in a file of the user's own.

The format is prompt_toolkit's: a line ``# when``, then each line of the entry behind a ``+``.
An entry is on the disk as soon as it was typed, so that a killed terminal loses none.
"""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["HistoryFile", "parse"]

_OWN = 0o600
_OWN_FOLDER = 0o700


class HistoryFile:
    """A file of entries, oldest first, that only its user can read.

    Args:
        path: the file; it and its folder are made with the first entry.

    Attributes:
        problem: why entries cannot be kept; empty while they can.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.problem = ""

    def entries(self) -> list[str]:
        """Return all entries, oldest first; none where there is no file."""
        try:
            return parse(self.path.read_bytes().decode("utf-8", "replace"))
        except FileNotFoundError:
            return []
        except OSError as error:
            self._failed(error)
            return []

    def prepare(self) -> None:
        """Make the file, so that :attr:`problem` tells at once whether entries can be kept."""
        self._write("")

    def append(self, entry: str) -> None:
        """Keep an entry; where that is impossible, :attr:`problem` says why and nothing is raised."""
        from datetime import datetime

        lines = "".join(f"+{line}\n" for line in entry.split("\n"))
        self._write(f"\n# {datetime.now()}\n{lines}")

    def clear(self) -> None:
        """Empty the file.

        Raises:
            OSError: it cannot be written.
        """
        if self.path.exists():
            os.truncate(self.path, 0)

    def _write(self, text: str) -> None:
        try:
            self.path.parent.mkdir(mode=_OWN_FOLDER, parents=True, exist_ok=True)
            number = os.open(self.path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, _OWN)
            try:
                with contextlib.suppress(OSError, AttributeError):  # a file of before, or Windows
                    os.fchmod(number, _OWN)
                os.write(number, text.encode("utf-8", "replace"))  # one write: two prompts do not mix
            finally:
                os.close(number)
        except OSError as error:
            self._failed(error)

    def _failed(self, error: OSError) -> None:
        self.problem = f"history is not kept: {self.path}: {error.strerror}"


def parse(text: str) -> list[str]:
    r"""Return the entries of a history file; lines that belong to none are passed over.

    >>> parse("# 2026-01-01\n+first\n+line two\n\n# 2026-01-02\n+second\n")
    ['first\nline two', 'second']
    """
    entries: list[list[str]] = []
    goes_on = False
    for line in text.split("\n"):
        if not line.startswith("+"):
            goes_on = False
            continue
        if not goes_on:
            entries.append([])
        entries[-1].append(line[1:])
        goes_on = True
    return ["\n".join(lines) for lines in entries]
