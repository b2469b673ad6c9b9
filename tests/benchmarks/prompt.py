"""What the prompt costs on a pseudo-terminal: the first one, a key while the corpus loads, an answer.

    python tests/benchmarks/prompt.py [rounds]

The budgets: the first prompt stands within 1.3 × ``python -c "import click, prompt_toolkit"``, a
key press is echoed within 20 ms while the corpus loads, an answer is painted within 20 ms.
A key is pressed as soon as the one before it is echoed, from the first prompt until the notice
stands there. An answer is painted when the next prompt is.
"""

from __future__ import annotations

import fcntl
import os
import pty
import select
import statistics
import struct
import subprocess
import sys
import termios
from functools import partial
from itertools import cycle
from tempfile import TemporaryDirectory
from time import perf_counter

from startup import environment, python, scarbot
from timing import milliseconds, percentile, ratio, seconds, show

PROMPT = "›".encode()
NOTICE = b"The supplied copy"
KEYS = "QXZWVYFGSTIOPEU"  # letters that no escape sequence of the prompt ends in
QUESTIONS = (
    "What is a boxcar scar?",
    "What causes acne scars?",
    "Does microneedling hurt?",
    "Who recommends retinoids?",
    "Can I claim it on my insurance?",
)
BASE = python("import click, prompt_toolkit")
LONGEST = 30.0


class Chat:
    """The chat in a terminal of 80 columns."""

    def __init__(self, env: dict[str, str]) -> None:
        command = scarbot()
        self.began = perf_counter()
        self.pid, self.end = pty.fork()
        if self.pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 80, 0, 0))
            os.execvpe(command[0], command, env)  # noqa: S606  (no shell)

    def until(self, wanted: bytes) -> bytes:
        """Return what is written from now on, to the end of what is wanted and a little more."""
        seen = b""
        ends = perf_counter() + LONGEST
        while wanted not in seen and perf_counter() < ends:
            if select.select([self.end], [], [], 0.1)[0]:
                part = os.read(self.end, 65536)
                os.write(self.end, b"\x1b[1;1R" * part.count(b"\x1b[6n"))
                seen += part
        if wanted not in seen:
            raise SystemExit(f"the terminal does not show {wanted!r}: {seen!r}")
        return seen

    def type(self, keys: str) -> None:
        os.write(self.end, keys.encode())

    def close(self) -> None:
        os.close(self.end)
        os.waitpid(self.pid, 0)


def echoes(chat: Chat) -> list[float]:
    """Return how long each key took to be echoed while the corpus was loaded."""
    taken: list[float] = []
    seen = b""
    for key in cycle(KEYS):
        begin = perf_counter()
        chat.type(key)
        seen = chat.until(key.encode())
        taken.append(perf_counter() - begin)
        if NOTICE in seen:
            return taken
        select.select([], [], [], 0.005)
    return taken


def sitting(env: dict[str, str]) -> tuple[float, list[float], list[float]]:
    """Return how long the first prompt, each key and each answer took."""
    chat = Chat(env)
    chat.until(PROMPT)
    first = perf_counter() - chat.began
    keys = echoes(chat)
    chat.type("\x03")
    chat.until(PROMPT)
    select.select([], [], [], 1.0)  # the words that no table holds are made ready
    answers = []
    for question in QUESTIONS:
        chat.type(question)
        chat.until(question[-3:].encode())
        select.select([], [], [], 0.1)
        answers.append(seconds(partial(ask, chat)))
    chat.close()
    return first, keys, answers


def ask(chat: Chat) -> None:
    chat.type("\r")
    chat.until(b"\x1b[?2004l")  # the prompt is left
    chat.until(PROMPT)


def report(title: str, taken: list[tuple[float, list[float], list[float]]], base: float) -> None:
    firsts = [first for first, _, _ in taken]
    first = statistics.median(firsts)
    rows = [["", "median ms", "p90 ms", "worst ms", "budget"]]
    rows += [["import click, prompt_toolkit", milliseconds(base), "", "", ""]]
    rows += [
        ["first prompt", milliseconds(first), "", milliseconds(max(firsts)), f"{ratio(first, base)} of 1.30"]
    ]
    for name, place in (("a key while it loads", 1), ("an answer", 2)):
        values = [value for one in taken for value in one[place]]  # type: ignore[union-attr]
        figures = (statistics.median(values), percentile(values, 90), max(values))
        rows.append([f"{name} ({len(values)})", *map(milliseconds, figures), "20 ms"])
    show(title, rows)


def main(rounds: int = 7) -> None:
    for title, kept in (("The prompt, first start", False), ("The prompt, later starts", True)):
        taken, bases = [], []
        with TemporaryDirectory() as home:
            env = {**environment(home), "TERM": "xterm-256color", "NO_COLOR": ""}
            for number in range(rounds + kept):
                own = env if kept else {**env, "SCARBOT_HOME": f"{home}/{number}"}
                bases.append(seconds(partial(subprocess.run, BASE, env=env, check=True)))
                taken.append(sitting(own))
        report(f"{title}, {rounds} interleaved runs", taken[kept:], statistics.median(bases[kept:]))


if __name__ == "__main__":
    main(*map(int, sys.argv[1:2]))
