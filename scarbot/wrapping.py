"""Lines of styled fragments that fit a width.

A fragment is the name of a style and a text; a line is a list of fragments. What comes from an
article or a question passes through :func:`~scarbot.printable.clean` on its way into a line, so
that no line can steer a terminal.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from scarbot.printable import character_columns, clean, columns, encodable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

__all__ = ["Fragment", "Line", "Look", "paragraph", "text_of", "wrap"]

Fragment = tuple[str, str]
Line = list[Fragment]
_HYPHENS = r"(?<=[^\W\d_][-‐—–])(?=[^\W\d_])"  # compiled where lines are wrapped: on terminals only
_SMALLEST = 8
"""The columns that are written to in however narrow a window."""


@dataclass(frozen=True, slots=True)
class Look:
    """How lines are to be.

    Attributes:
        width: the longest line in columns; 0 for lines of any length.
        gloss: whether the standard word is shown behind a printed one.
        encoding: what the lines must fit into.
        matches: says of a word whether the question asked for it; ``None`` emphasises nothing.
    """

    width: int = 0
    gloss: bool = True
    encoding: str = "utf-8"
    matches: Callable[[str], bool] | None = None

    def text(self, text: str) -> str:
        """Return a text, from outside or our own, as it may stand on the screen."""
        return encodable(clean(text), self.encoding)


def wrap(
    fragments: Iterable[Fragment], width: int, first: Sequence[Fragment] = (), rest: Sequence[Fragment] = ()
) -> list[Line]:
    """Return fragments as lines of at most ``width`` columns, white space folded.

    Lines break at white space, behind hyphens and dashes between letters, and between wide
    characters; a word that is longer than a line is cut. Without words there is one line.

    Args:
        fragments: cleaned text with styles.
        width: the longest line; 0 for one line of any length.
        first: what stands before the first line.
        rest: what stands before each other line.

    >>> wrap([("quote", "two  words")], 6, [("bar", "| ")], [("bar", "| ")])
    [[('bar', '| '), ('quote', 'two')], [('bar', '| '), ('quote', 'words')]]
    """
    lines: list[Line] = [list(first)]
    room, used, begun = _room(width, first), 0, False
    for unit, spaced in _units(fragments):
        needed = sum(columns(text) for _, text in unit)
        space = spaced and begun
        if width and begun and used + space + needed > room:
            lines.append(list(rest))
            room, used, space = _room(width, rest), 0, False
        for piece, breaks in _cut(unit, room if width else 0):
            if breaks:
                lines.append(list(rest))
                room, used, space = _room(width, rest), 0, False
            _extend(lines[-1], piece, spaced=space)
            used += space + columns(piece[1])
            space, begun = False, True
    return lines


def _room(width: int, prefix: Sequence[Fragment]) -> int:
    return max(width - sum(columns(text) for _, text in prefix), _SMALLEST) if width else 0


def _units(fragments: Iterable[Fragment]) -> list[tuple[Line, bool]]:
    """Return what cannot be broken, each with whether white space stands before it."""
    units: list[tuple[Line, bool]] = []
    spaced = breakable = True
    for style, text in fragments:
        for piece in re.findall(r"\s+|\S+", text):
            if piece.isspace():
                spaced = True
                continue
            for part in _breakable(piece):
                if units and not spaced and not breakable:
                    units[-1][0].append((style, part))
                else:
                    units.append(([(style, part)], spaced))
                spaced, breakable = False, True
            breakable = False
    return units


def _breakable(word: str) -> list[str]:
    """Return a word in the parts between which a line may break."""
    parts: list[str] = []
    for run in re.split(_HYPHENS, word):
        if run.isascii():
            parts.append(run)
            continue
        start = 0
        for place, (before, after) in enumerate(pairwise(run), 1):
            if character_columns(before) == 2 and character_columns(after) == 2 and after.isalpha():
                parts.append(run[start:place])
                start = place
        parts.append(run[start:])
    return parts


def _cut(unit: Line, room: int) -> list[tuple[Fragment, bool]]:
    """Return the pieces of a unit, each with whether a line breaks before it."""
    if not room or sum(columns(text) for _, text in unit) <= room:
        return [(fragment, False) for fragment in unit]
    pieces: list[tuple[Fragment, bool]] = []
    used, breaks = 0, False
    for style, text in unit:
        start = 0
        for place, character in enumerate(text):
            own = character_columns(character)
            if used + own > room:
                pieces.append(((style, text[start:place]), breaks))
                start, used, breaks = place, 0, True
            used += own
        pieces.append(((style, text[start:]), breaks))
        breaks = False
    return [piece for piece in pieces if piece[0][1] or piece[1]]


def _extend(line: Line, piece: Fragment, *, spaced: bool) -> None:
    """Add a piece to a line, joined to the last fragment where the style is the same."""
    style, text = piece
    same = bool(line) and line[-1][0] == style
    if spaced and not same:
        line.append(("", " "))
    if same:
        line[-1] = (style, line[-1][1] + " " * spaced + text)
    elif text:
        line.append((style, text))


def paragraph(style: str, text: str, look: Look, *, indent: str = "") -> list[Line]:
    r"""Return a text in one style; its newlines and their indentation stay.

    >>> paragraph("message", "one\n  two", Look())
    [[('message', 'one')], [('message', '  two')]]
    """
    lines: list[Line] = []
    for row in look.text(text).split("\n"):
        lead = indent + row[: len(row) - len(row.lstrip(" "))]
        prefix = [(style, lead)] if lead else []
        lines += wrap([(style, row)], look.width, prefix, prefix) if row.strip() else [[]]
    return lines


def text_of(lines: Iterable[Line]) -> str:
    r"""Return lines as text, without styles and without spaces at the ends of lines.

    >>> text_of([[("bar", "| "), ("quote", "scar")], []])
    '| scar\n\n'
    """
    return "".join("".join(text for _, text in line).rstrip() + "\n" for line in lines)
