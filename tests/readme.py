"""What the README shows, made anew from real runs: ``python tests/readme.py`` writes it.

A block of the README is known by its language: ``console`` holds commands behind ``$`` with what
they print, ``text`` the chat of the picture, ``json`` the record of one answer.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from emulator import Terminal
from picture import svg

import scarbot

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["ROOT", "blocks", "made"]

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
PICTURE = Path(__file__).parent / "pictures" / "session.svg"
TITLE = "A chat with Scarbot: quotes with their speakers, a source, and a question without an answer"
SESSION = (
    "whats an ice pik scar",
    "who recommends subcision?",
    "/source",
    "Can I claim it on my insurance?",
)
ASKED = "Do acne scars go away?"
LIMIT = 1
LEFT_OUT = ("terms", "signals")
COLUMNS, LINES = 80, 200
BLOCK = re.compile(r"(?<=\n)```(console|text|json|python)\n(.*?)(?<=\n)```(?=\n)", re.DOTALL)


def blocks(language: str) -> list[str]:
    """Return the blocks of a language."""
    return [text for name, text in BLOCK.findall(README.read_text(encoding="utf-8")) if name == language]


def made() -> dict[Path, str]:
    """Return the README and its picture as they should be."""
    with TemporaryDirectory() as home:
        rows = _session(home)
        new: dict[str, Callable[[str], str]] = {
            "console": lambda old: _console(old, home),
            "text": lambda _: "".join(_text(row) + "\n" for row in rows),
            "json": lambda _: _record(),
            "python": lambda old: old,
        }
        old = README.read_text(encoding="utf-8")
        text = BLOCK.sub(lambda found: f"```{found[1]}\n{new[found[1]](found[2])}```", old)
    return {README: text, PICTURE: svg(rows, TITLE)}


def _text(row: list[Any]) -> str:
    return "".join(character.data for character in row).rstrip()


def _session(home: str) -> list[list[Any]]:
    """Return the rows of the screen after a chat, without the empty ones above the toolbar."""
    command, variables = [sys.executable, "-m", "scarbot"], {"SCARBOT_HOME": home, "PYTHONPATH": str(ROOT)}
    # On a busy machine the index takes longer to make than a terminal is waited for.
    subprocess.run(
        [*command, "ask", "hello"], check=True, capture_output=True, env={**os.environ, **variables}
    )
    terminal = Terminal(command, variables, COLUMNS, LINES)
    try:
        terminal.until(lambda text: " experts" in text)
        for number, question in enumerate(SESSION, 1):
            terminal.type(question)
            terminal.until(f"› {question}")
            terminal.type("\r")
            terminal.until(partial(_ready, prompts=number + 1))
        rows = [[terminal.screen.buffer[y][x] for x in range(COLUMNS)] for y in range(LINES)]
    finally:
        terminal.close()
    last = max(place for place, row in enumerate(rows) if _text(row).startswith("›"))
    return [*rows[: last + 1], rows[last + 1], rows[-1]]


def _ready(text: str, *, prompts: int) -> bool:
    """Say whether so many prompts stand there and the toolbar is painted below the last."""
    return len(re.findall(r"^›", text, re.MULTILINE)) == prompts and " experts" in text.splitlines()[-1]


def _console(block: str, home: str) -> str:
    """Return a block in which each command prints what it prints now."""
    commands = [line[2:] for line in block.splitlines() if line.startswith("$ ")]
    return "\n".join(f"$ {command}\n{_printed(command, home)}" for command in commands)


def _printed(command: str, home: str) -> str:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("SCARBOT", "XDG"))}
    env = {**kept, "SCARBOT_HOME": home, "COLUMNS": "80", "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
    shell = f'scarbot() {{ "{sys.executable}" -m scarbot "$@"; }}\n{command}'
    done = subprocess.run(
        ["bash", "-c", shell], env=env, cwd=home, capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode in (0, 1), done.stderr
    return done.stdout


def _record() -> str:
    record = scarbot.answer(ASKED, limit=LIMIT).to_dict()
    shown = {name: value for name, value in record.items() if name not in LEFT_OUT}
    return json.dumps(shown, indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    for path, text in made().items():
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")
            sys.stdout.write(f"{path.relative_to(ROOT)} is new\n")
