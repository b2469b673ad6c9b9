"""What a process costs from its start to its end, beside the libraries that it rests on.

    python tests/benchmarks/startup.py [rounds]

The budgets: ``scarbot ask`` 1.3 × ``import rank_bm25``, ``scarbot --help`` 1.5 × ``import click``.
Beside the time on the clock stands that of the processors: numpy starts a thread a core, so that
``import rank_bm25`` takes half as long again where the other cores are busy. Needs Unix.
A question with a word that no table of stems holds has to import nltk: it is shown apart. Each
process has an empty home of its own, whose cache one run fills beforehand.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from timing import interleaved, milliseconds, ratio, show

HEAVY = ("click", "nltk", "numpy", "prompt_toolkit", "rank_bm25", "sqlite3", "tomllib")
KNOWN = "What is a boxcar scar?"
NEW = "Is a zorbleflaxian boxcar scar deep?"


def scarbot(*arguments: str) -> list[str]:
    """Return the command as a user runs it: the installed script, or the module without one."""
    script = Path(sys.executable).with_name("scarbot")
    return [str(script), *arguments] if script.exists() else [sys.executable, "-m", "scarbot", *arguments]


def python(code: str) -> list[str]:
    return [sys.executable, "-c", code]


COMMANDS = {
    "python -c pass": (python("pass"), ""),
    "import click": (python("import click"), ""),
    "import rank_bm25": (python("import rank_bm25"), ""),
    "import nltk": (python("import nltk"), ""),
    "import scarbot": (python("import scarbot"), "python -c pass"),
    "scarbot --help": (scarbot("--help"), "import click"),
    "scarbot --version": (scarbot("--version"), "import click"),
    "scarbot ask, known words": (scarbot("ask", KNOWN), "import rank_bm25"),
    "scarbot ask --json, known words": (scarbot("ask", "--json", KNOWN), "import rank_bm25"),
    "scarbot ask, a new word": (scarbot("ask", NEW), "import nltk"),
}
BUDGETS = {"scarbot --help": 1.5, "scarbot ask, known words": 1.3}


def environment(home: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("SCARBOT", "XDG_"))}
    return {**kept, "HOME": home, "SCARBOT_HOME": home, "NO_COLOR": "1"}


def run(command: list[str], env: dict[str, str]) -> None:
    done = subprocess.run(command, env=env, capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1) or "Traceback" in done.stderr:
        raise SystemExit(f"{' '.join(command)} ended with {done.returncode}:\n{done.stderr}")


def busy() -> float:
    """Return the seconds for which all child processes so far have kept processors busy."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def loaded(code: str) -> str:
    """Return the heavy modules that a piece of code leaves loaded."""
    probe = f"{code}\nimport sys\nprint(*[name for name in {HEAVY!r} if name in sys.modules])"
    return subprocess.run(python(probe), capture_output=True, text=True, check=True).stdout.strip() or "none"


def main(rounds: int = 15) -> None:
    with TemporaryDirectory() as home:
        env = environment(home)
        actions = {name: partial(run, command, env) for name, (command, _) in COMMANDS.items()}
        for action in actions.values():
            action()
        taken = interleaved(actions, rounds)
        used = interleaved(actions, rounds, busy)
    rows = [["process", "ms", "user+sys ms", "base", "ratio", "budget"]]
    for name, (_, base) in COMMANDS.items():
        budget = f"{BUDGETS[name]:.2f}" if name in BUDGETS else ""
        share = ratio(taken[name], taken[base]) if base else ""
        rows.append([name, milliseconds(taken[name]), milliseconds(used[name]), base, share, budget])
    show(f"Start to end of a process, median of {rounds} interleaved runs", rows)
    show(
        "Heavy modules that are loaded",
        [["import scarbot", loaded("import scarbot")], ["import scarbot.cli", loaded("import scarbot.cli")]],
    )


if __name__ == "__main__":
    main(*map(int, sys.argv[1:2]))
