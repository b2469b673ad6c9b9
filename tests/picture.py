"""A screen of the terminal emulator as a picture (SVG) that needs nothing from outside.

The window follows the reader's preference for light or dark; its sixteen colours are chosen for
each, as a terminal's are.
"""

from __future__ import annotations

from html import escape
from itertools import groupby
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["svg"]

WIDTH, HEIGHT, MARGIN, BAR = 8.4, 19, 16, 30
COLOURS = {  # as pyte names them: on a light ground, on a dark one
    "default": ("#24292f", "#d5dae1"),
    "red": ("#b3261e", "#ff8a80"),
    "green": ("#116329", "#7ee787"),
    "brown": ("#7d4e00", "#e3b341"),
    "blue": ("#0550ae", "#79c0ff"),
    "magenta": ("#8250df", "#d2a8ff"),
    "cyan": ("#0b6472", "#56d4dd"),
}
GROUNDS = ("#ffffff", "#0d1117")
EDGES = ("#d0d7de", "#30363d")
FONT = "ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace"


def svg(rows: Sequence[Sequence[Any]], title: str) -> str:
    """Return rows of pyte's characters as a picture."""
    width = MARGIN * 2 + max(map(len, rows)) * WIDTH
    height = BAR + MARGIN + len(rows) * HEIGHT + MARGIN // 2
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}" width="{width:g}" '
        f'role="img" aria-label="{escape(title)}">',
        f"<style>\n{_style()}\n</style>",
        f'<rect class="window" x=".5" y=".5" width="{width - 1:g}" height="{height - 1:g}" rx="8"/>',
        *(f'<circle class="button" cx="{MARGIN + 4 + 18 * n}" cy="15" r="5.5"/>' for n in range(3)),
    ]
    for number, row in enumerate(rows):
        lines += _row(row, BAR + MARGIN + number * HEIGHT)
    return "\n".join([*lines, "</svg>"]) + "\n"


def _style() -> str:
    rules = [f"text {{ font: 14px {FONT}; white-space: pre }}", ".bold { font-weight: 700 }"]
    rules += [".italic { font-style: italic }", ".dim { opacity: .66 }", _colours(0)]
    return "\n".join([*rules, f"@media (prefers-color-scheme: dark) {{\n{_colours(1)}\n}}"])


def _colours(place: int) -> str:
    rules = [f".window {{ fill: {GROUNDS[place]}; stroke: {EDGES[place]} }}"]
    rules += [f".button {{ fill: {EDGES[place]} }}"]
    return "\n".join(rules + [f".{name} {{ fill: {both[place]} }}" for name, both in COLOURS.items()])


def _row(row: Sequence[Any], y: int) -> list[str]:
    """Return the runs of one style as texts, each as wide as its columns whatever the font."""
    texts, column = [], 0
    for names, group in groupby(row, _classes):
        text = "".join(character.data for character in group)
        bare = text.strip(" ")
        if bare:
            x = MARGIN + (column + text.index(bare[0])) * WIDTH
            length = f' textLength="{len(bare) * WIDTH:g}"' if len(bare) > 1 else ""
            texts.append(f'<text class="{names}" x="{x:g}" y="{y}"{length}>{escape(bare)}</text>')
        column += len(text)
    return texts


def _classes(character: Any) -> str:
    """Return the classes of a character; the emulator tells dim by ``blink``."""
    names = [character.fg if character.fg in COLOURS else "default"]
    chosen = (("bold", character.bold), ("italic", character.italics), ("dim", character.blink))
    return " ".join(names + [name for name, is_so in chosen if is_so])
