"""Styles by name, and what they are on a terminal.

A style is written in words, as prompt_toolkit reads them: ``bold``, ``dim``, ``italic``,
``underline``, ``reverse``, one of the sixteen colours (``ansicyan``), ``#rrggbb``, and ``bg:``
before a colour. The themes use the terminal's own sixteen colours, so that they follow its light
or dark ground.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["THEMES", "painted", "problem", "sgr", "theme"]

_DEFAULT = {
    "added": "ansigreen",
    "attribution": "ansicyan",
    "bar": "ansicyan",
    "caveat": "ansiyellow",
    "command": "bold",
    "context": "dim",
    "correction": "italic",
    "decline": "ansiyellow",
    "disclaimer": "dim",
    "emergency": "bold ansired",
    "error": "ansired",
    "gloss": "dim",
    "heading": "bold",
    "label": "dim",
    "match": "bold",
    "message": "",
    "notice": "dim",
    "number": "bold ansicyan",
    "prompt": "bold ansigreen",
    "quote": "",
    "removed": "ansired",
    "speaker": "ansigreen",
    "toolbar": "dim",
    "verdict": "bold",
    "warning": "ansiyellow",
}

THEMES: dict[str, dict[str, str]] = {
    "default": _DEFAULT,
    "bright": {
        **_DEFAULT,
        "attribution": "ansibrightcyan",
        "bar": "ansibrightcyan",
        "context": "ansibrightblack",
        "gloss": "ansibrightblack",
        "label": "ansibrightblack",
        "match": "bold ansibrightyellow",
        "notice": "ansibrightblack",
        "disclaimer": "ansibrightblack",
        "number": "bold ansibrightcyan",
        "speaker": "ansibrightgreen",
        "toolbar": "ansibrightblack",
    },
    "plain": {
        **dict.fromkeys(_DEFAULT, ""),
        "emergency": "bold",
        "gloss": "dim",
        "heading": "bold",
        "match": "bold",
        "notice": "dim",
        "disclaimer": "dim",
        "prompt": "bold",
        "verdict": "bold",
    },
}

_ATTRIBUTES = {"bold": "1", "dim": "2", "italic": "3", "underline": "4", "reverse": "7"}
_COLOURS = ("black", "red", "green", "yellow", "blue", "magenta", "cyan", "gray")
_ANSI = {
    **{f"ansi{name}": 30 + place for place, name in enumerate(_COLOURS)},
    **{f"ansibright{name}": 90 + place for place, name in enumerate(_COLOURS[:-1])},
    "ansiwhite": 97,
    "ansidefault": 39,
}


def theme(name: str, changes: Mapping[str, str]) -> dict[str, str]:
    """Return a theme with single styles replaced.

    >>> theme("default", {"match": "underline"})["match"]
    'underline'
    """
    return {**THEMES[name], **changes}


def problem(style: str) -> str:
    """Return the first word of a style that is none; nothing if all are.

    >>> problem("bold purpel")
    'purpel'
    """
    return next((word for word in style.split() if not _code(word)), "")


def sgr(style: str) -> str:
    r"""Return the escape sequence that turns a style on; nothing for an empty one.

    >>> sgr("bold ansicyan")
    '\x1b[1;36m'
    """
    codes = ";".join(code for word in style.split() if (code := _code(word)))
    return f"\x1b[{codes}m" if codes else ""


def _code(word: str) -> str:
    """Return the parameters of one word of a style; nothing if it is none."""
    ground = 10 if word.startswith("bg:") else 0
    colour = word.removeprefix("bg:")
    if colour in _ANSI:
        return str(_ANSI[colour] + ground)
    if len(colour) == 7 and colour[0] == "#" and all(c in "0123456789abcdefABCDEF" for c in colour[1:]):
        red, green, blue = (int(colour[place : place + 2], 16) for place in (1, 3, 5))
        return f"{38 + ground};2;{red};{green};{blue}"
    return _ATTRIBUTES.get(word, "")


def painted(fragments: Iterable[tuple[str, str]], styles: Mapping[str, str]) -> str:
    r"""Return fragments of one line as text with escape sequences.

    >>> painted([("match", "scar"), ("quote", "s")], THEMES["default"])
    '\x1b[1mscar\x1b[0ms'
    """
    parts = []
    for name, text in fragments:
        on = sgr(styles.get(name, ""))
        parts.append(f"{on}{text}\x1b[0m" if on and text else text)
    return "".join(parts)
