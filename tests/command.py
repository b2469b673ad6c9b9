"""The command line in this process or in one of its own, on a pipe or on a terminal."""

from __future__ import annotations

import io
import os
import pty
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from scarbot import cli

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pytest

ROOT = Path(__file__).parents[1]
FAKE = """
import sys
sys.path[:0] = [{root!r}, {tests!r}]
import samples
from scarbot import cli
from scarbot.cli import corpora
corpora.load = lambda *_: samples.Bot()
corpora.bot = lambda *_: samples.Bot()
corpora.corpus = lambda path, settings: samples.Corpus()
sys.exit(cli.main())
""".format(root=str(ROOT), tests=str(ROOT / "tests"))
"""A program that answers by the samples."""

HEADINGS = """\
  1 Specialists on this article
  2 What are pimples [acne] scars?
  3 What’s the distinction [difference] between pimples [acne] scars and
    hyperpigmentation?
  4 What causes pimples [acne] scars?
  5 Varieties [Types] of pimples [acne] scars
  6   Atrophic scars
  7   Hypertrophic scars
  8 Do pimples [acne] scars go away?
  9 What’s the greatest remedy [best treatment] for pimples [acne] scars?
 10   Laser therapies [treatments] for pimples [acne] scars
 11     Ablative lasers
 12     Non-ablative lasers
 13   [Microneedling]
 14   [Platelet-rich plasma (PRP)]
 15   [Subcision]
 16   [Fillers and injections]
 17 How do you eliminate [get rid of] pimples [acne] scars naturally?
 18 Closing takeaways
"""
"""What ``sections`` shows of the article that comes along."""

Run = tuple[int, str, str]
"""The exit status of a command, and what it wrote to standard output and to standard error."""


class Commands:
    """Runs commands in this process, with bytes on standard input."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self._monkeypatch, self._capsys = monkeypatch, capsys

    def __call__(self, *arguments: str, stdin: bytes = b"") -> Run:
        self._monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        status = cli.main(arguments)
        captured = self._capsys.readouterr()
        return status, captured.out, captured.err


def process(*arguments: str, **options: object) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(  # type: ignore[call-overload, no-any-return]
        [sys.executable, "-c", FAKE, *arguments], capture_output=True, timeout=60, check=False, **options
    )


def on_terminal(
    *arguments: str, columns: int = 80, environment: dict[str, str] | None = None
) -> tuple[int, str]:
    """Run a command on a pseudo-terminal and return its status and all that it wrote."""
    child, terminal = pty.fork()
    if child == 0:
        os.environ.update({"TERM": "xterm-256color", "COLUMNS": str(columns)} | (environment or {}))
        os.execv(sys.executable, [sys.executable, "-c", FAKE, *arguments])  # noqa: S606  (as it is)
    written = b"".join(_read(terminal))
    _, status = os.waitpid(child, 0)
    os.close(terminal)
    return os.waitstatus_to_exitcode(status), written.decode()


def _read(terminal: int) -> Iterator[bytes]:
    while True:
        try:
            part = os.read(terminal, 65536)
        except OSError:
            return
        if not part:
            return
        yield part
